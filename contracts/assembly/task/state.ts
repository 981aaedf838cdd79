// What a task is: its state (SPEC 15.3) and the table of what may follow.

import { Dispute } from "../court/dispute";
import { make, takeRecords } from "../host/heap";
import { Origin } from "../host/fact";
import { Moves } from "../host/moves";
import { Text } from "../wire/reader";
import { Child, CHILDREN } from "./child";
import { Credit, CREDITS } from "./credit";
import { Exocrat, EXOCRATS } from "./exocrat";
import { Offer, OFFERS } from "./offer";
import { Governance, Params } from "./params";
import { Work } from "./work";

export const enum Status {
  Proposed = 0,
  Open = 1,
  Consenting = 2,
  Working = 3,
  Completed = 4,
  Cancelled = 5,
  Expired = 6,
  Disputed = 7,
  Closing = 8,
}

const PROPOSED: i32 = 1 << Status.Proposed;
const OPEN: i32 = 1 << Status.Open;
const CONSENTING: i32 = 1 << Status.Consenting;
const WORKING: i32 = 1 << Status.Working;
const COMPLETED: i32 = 1 << Status.Completed;
const CANCELLED: i32 = 1 << Status.Cancelled;
const EXPIRED: i32 = 1 << Status.Expired;
const DISPUTED: i32 = 1 << Status.Disputed;
const CLOSING: i32 = 1 << Status.Closing;
const REFUSED: i32 = 0;

const ENDED: i32 = COMPLETED | CANCELLED | EXPIRED;
const STOPPED: i32 = CLOSING | CANCELLED;
const LATE: i32 = CLOSING | EXPIRED;
const PROGRESS: i32 = WORKING | DISPUTED | CLOSING | COMPLETED;
const SETTLED: i32 = CLOSING | ENDED;
const RULED: i32 = WORKING | SETTLED;

export const enum Op {
  Child = 0,
  Adopt = 1,
  Disown = 2,
  Govern = 3,
  Nominate = 4,
  Enrol = 5,
  Dismiss = 6,
  Locked = 7,
  Drop = 8,
  Offer = 9,
  Withdraw = 10,
  Decline = 11,
  Approve = 12,
  Consent = 13,
  Refuse = 14,
  Tip = 15,
  Claim = 16,
  CompleteProof = 17,
  Confirm = 18,
  Dispute = 19,
  Panel = 20,
  Verdict = 21,
  Default = 22,
  SettleDispute = 23,
  Cancel = 24,
  Expire = 25,
  Sweep = 26,
  Move = 27,
  Leave = 28,
  Migrate = 29,
}

export const OPS: StaticArray<string> = [
  "child",
  "adopt",
  "disown",
  "govern",
  "nominate",
  "enrol",
  "dismiss",
  "locked",
  "drop",
  "offer",
  "withdraw",
  "decline",
  "approve",
  "consent",
  "refuse",
  "tip",
  "claim",
  "complete-proof",
  "confirm",
  "dispute",
  "panel",
  "verdict",
  "default",
  "settle-dispute",
  "cancel",
  "expire",
  "sweep",
  "move",
  "leave",
  "migrate",
];

export const WIDTH: i32 = 10;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op             by                                             origin             proposed         open        consenting            working             completed  cancelled  expired  disputed            closing
  /* child          a task whose parent this is                 */ Origin.Message,    PROPOSED,        OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* adopt          the manager                                 */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* disown         the manager                                 */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* govern         a parent                                    */ Origin.Message,    PROPOSED | OPEN, OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* nominate       anyone for oneself, the manager for anyone  */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* enrol          the manager, or who was invited             */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* dismiss        the manager, or the exocrat                 */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* locked         a voucher                                   */ Origin.Message,    PROPOSED,        OPEN,       CONSENTING,           WORKING,            COMPLETED, CANCELLED, EXPIRED, DISPUTED,           CLOSING,
  /* drop           the manager                                 */ Origin.Call,       REFUSED,         OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* offer          an enrolled exocrat                         */ Origin.Call,       REFUSED,         OPEN,       REFUSED,              REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* withdraw       the offer's exocrat                         */ Origin.Call,       REFUSED,         OPEN,       OPEN | CONSENTING,    REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* decline        the manager                                 */ Origin.Call,       REFUSED,         OPEN,       OPEN | CONSENTING,    REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* approve        the manager                                 */ Origin.Call,       REFUSED,         CONSENTING, REFUSED,              REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* consent        an owner of a picked credit                 */ Origin.Call,       REFUSED,         REFUSED,    CONSENTING | WORKING, REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* refuse         an owner of a picked credit                 */ Origin.Call,       REFUSED,         REFUSED,    OPEN,                 REFUSED,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* tip            the owner of a wished credit                */ Origin.Call,       REFUSED,         REFUSED,    CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* claim          the exocrat at work                         */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              WORKING,            REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* complete-proof the device of the proof                     */ Origin.Completion, REFUSED,         REFUSED,    REFUSED,              PROGRESS,           REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* confirm        a stakeholder                               */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              PROGRESS,           REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* dispute        the exocrat, a stakeholder or an owner      */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              WORKING | DISPUTED, REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* panel          the court's community                       */ Origin.Message,    REFUSED,         REFUSED,    REFUSED,              WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* verdict        a ballot of the panel                       */ Origin.Message,    REFUSED,         REFUSED,    REFUSED,              RULED,              REFUSED,   REFUSED,   REFUSED, SETTLED,              REFUSED,
  /* default        anyone, once the answer is due              */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              RULED,              REFUSED,   REFUSED,   REFUSED, SETTLED,              REFUSED,
  /* settle-dispute the manager and the exocrat                 */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              RULED,              REFUSED,   REFUSED,   REFUSED, DISPUTED | SETTLED,   REFUSED,
  /* cancel         the manager; once working, with the exocrat */ Origin.Call,       CANCELLED,       STOPPED,    STOPPED,              WORKING | STOPPED,  REFUSED,   REFUSED,   REFUSED, DISPUTED | STOPPED, REFUSED,
  /* expire         anyone, once the deadline is long past      */ Origin.Call,       EXPIRED,         LATE,       LATE,                 DISPUTED | LATE,    REFUSED,   REFUSED,   REFUSED, REFUSED,            REFUSED,
  /* sweep          anyone                                      */ Origin.Call,       REFUSED,         REFUSED,    REFUSED,              WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           CLOSING | ENDED,
  /* move           everyone with a part in it                  */ Origin.Call,       PROPOSED,        OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           REFUSED,
  /* leave          this instance                               */ Origin.Message,    PROPOSED,        OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           CLOSING,
  /* migrate        this instance                               */ Origin.Message,    PROPOSED,        OPEN,       CONSENTING,           WORKING,            REFUSED,   REFUSED,   REFUSED, DISPUTED,           CLOSING,
];

/** How things stand, for the refusal of what the table refuses. */
export const NOW: StaticArray<string> = [
  "the task waits for the governance of its first parent",
  "the task is open and nobody is at work",
  "the task waits for the consent of the owners whose credits are picked",
  "the exocrat is at work",
  "the task is completed",
  "the task is cancelled",
  "the task expired",
  "all that is left of the task is disputed",
  "the task is over and gives its credits back",
];

/** The status of a task that is not closing, where one is asked how it will end. */
export const NO_STATUS: i32 = 255;
/** How far telling the vouchers has come, where nothing is left to tell. */
export const ALL_TOLD: u32 = u32.MAX_VALUE;
/** Peers whose wish for another module is kept at once: with them the largest state stays below STATE_BYTES. */
export const MOVERS: u32 = 48;

@final
@unmanaged
export class State {
  status: i32;
  params: Params;
  creator: usize;
  /** What is in force; null until the first parent says. */
  governance: Governance | null;
  children: usize;
  childCount: u32;
  exocrats: usize;
  exocratCount: u32;
  credits: usize;
  creditCount: u32;
  offers: usize;
  offerCount: u32;
  nextOffer: u64;
  /** The offer that waits for consent or is worked on. */
  work: Work | null;
  dispute: Dispute | null;
  cases: u64;
  /** The first credit whose voucher is still to be told how things stand, or ALL_TOLD. */
  sweep: u32;
  /** How a closing task ends. */
  endsAs: i32;
  reason: Text | null;
  moves: Moves;
  /** How many credits took the place, and with it the number, of one that was given back. */
  reused: u64;

  static blank(): State {
    const state = make<State>();
    state.children = takeRecords<Child>(CHILDREN);
    state.exocrats = takeRecords<Exocrat>(EXOCRATS);
    state.credits = takeRecords<Credit>(CREDITS);
    state.offers = takeRecords<Offer>(OFFERS);
    state.sweep = ALL_TOLD;
    state.endsAs = NO_STATUS;
    state.moves = Moves.none(0);
    return state;
  }

  child(number: u32): Child {
    return changetype<Child>(this.children + <usize>number * offsetof<Child>());
  }

  exocrat(number: u32): Exocrat {
    return changetype<Exocrat>(this.exocrats + <usize>number * offsetof<Exocrat>());
  }

  credit(number: u32): Credit {
    const credit = this.creditAt(number);
    credit.learn();
    return credit;
  }

  /** The place of a credit, read or not. */
  creditAt(number: u32): Credit {
    return changetype<Credit>(this.credits + <usize>number * offsetof<Credit>());
  }

  offer(place: u32): Offer {
    return changetype<Offer>(this.offers + <usize>place * offsetof<Offer>());
  }
}
