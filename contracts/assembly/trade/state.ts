// What a trade is: its state (SPEC 12.2) and the table of what may follow.

import { Dispute } from "../court/dispute";
import { Origin } from "../host/fact";
import { make, take, takeRecords } from "../host/heap";
import { Locked } from "../host/locked";
import { Moves } from "../host/moves";
import { Nonces } from "../value/nonces";
import { Text } from "../wire/reader";
import { Account } from "./account";
import { Amounts } from "./amounts";
import { Hold } from "./hold";
import { BUYERS, CRITERIA, HOLDS, LEGS, MILESTONES, Terms } from "./terms";

export const enum Status {
  Proposed = 0,
  Agreed = 1,
  Funding = 2,
  Funded = 3,
  Completed = 4,
  Cancelled = 5,
  Expired = 6,
  Failed = 7,
  Closing = 8,
}

const PROPOSED: i32 = 1 << Status.Proposed;
const AGREED: i32 = 1 << Status.Agreed;
const FUNDING: i32 = 1 << Status.Funding;
const FUNDED: i32 = 1 << Status.Funded;
const COMPLETED: i32 = 1 << Status.Completed;
const CANCELLED: i32 = 1 << Status.Cancelled;
const EXPIRED: i32 = 1 << Status.Expired;
const FAILED: i32 = 1 << Status.Failed;
const CLOSING: i32 = 1 << Status.Closing;
const REFUSED: i32 = 0;

const PAID: i32 = COMPLETED | FAILED;
const ENDED: i32 = PAID | CANCELLED | EXPIRED;

export const enum Op {
  Accept = 0,
  Locked = 1,
  Proof = 2,
  Confirm = 3,
  Complete = 4,
  Receipt = 5,
  Cancel = 6,
  Expire = 7,
  Dispute = 8,
  Panel = 9,
  Verdict = 10,
  Default = 11,
  SettleDispute = 12,
  Move = 13,
  Leave = 14,
  Migrate = 15,
}

export const OPS: StaticArray<string> = [
  "accept",
  "locked",
  "redeem-proof",
  "confirm",
  "complete-proof",
  "receipt",
  "cancel",
  "expire",
  "dispute",
  "panel",
  "verdict",
  "default",
  "settle-dispute",
  "move",
  "leave",
  "migrate",
];

export const WIDTH: i32 = 10;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op             by                                     origin             proposed                                        agreed                                funding                              funded                     completed  cancelled  expired  failed   closing
  /* accept         each party that did not propose     */ Origin.Call,       PROPOSED | AGREED | FUNDING | CLOSING | FUNDED | COMPLETED, REFUSED,                  REFUSED,                             REFUSED,                   REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* locked         a voucher                           */ Origin.Message,    PROPOSED,                                       AGREED | FUNDING | FUNDED | COMPLETED, FUNDING,                             FUNDED,                    COMPLETED, CANCELLED, EXPIRED, FAILED, CLOSING,
  /* redeem-proof   a device of the seller              */ Origin.Proof,      REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | PAID,   REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* confirm        a buyer                             */ Origin.Call,       REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | PAID,   REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* complete-proof a device of the criteria            */ Origin.Completion, REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | PAID,   REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* receipt        a sealer                            */ Origin.Receipt,    REFUSED,                                        REFUSED,                              FUNDING | FUNDED | CLOSING | FAILED, FUNDED | CLOSING | PAID,   COMPLETED, CANCELLED, EXPIRED, FAILED,  CLOSING | ENDED,
  /* cancel         a party; once funded: all           */ Origin.Call,       CANCELLED,                                      CANCELLED,                            CLOSING,                             FUNDED | CLOSING | ENDED,  REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* expire         anyone, once no proof can come      */ Origin.Call,       EXPIRED,                                        EXPIRED,                              CLOSING,                             CLOSING | ENDED,           REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* dispute        a party, about a buyer's share      */ Origin.Call,       REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED,                    REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* panel          the community of the court          */ Origin.Message,    REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED,                    REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* verdict        a ballot of the panel               */ Origin.Message,    REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | ENDED,  REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* default        anyone, once the answer is due      */ Origin.Call,       REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | ENDED,  REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* settle-dispute the seller and that buyer           */ Origin.Call,       REFUSED,                                        REFUSED,                              REFUSED,                             FUNDED | CLOSING | ENDED,  REFUSED,   REFUSED,   REFUSED, REFUSED, REFUSED,
  /* move           each party                          */ Origin.Call,       PROPOSED,                                       AGREED,                               FUNDING,                             FUNDED,                    REFUSED,   REFUSED,   REFUSED, REFUSED, CLOSING,
  /* leave          this trade itself                   */ Origin.Message,    PROPOSED,                                       AGREED,                               FUNDING,                             FUNDED,                    REFUSED,   REFUSED,   REFUSED, REFUSED, CLOSING,
  /* migrate        this trade itself                   */ Origin.Message,    PROPOSED,                                       AGREED,                               FUNDING,                             FUNDED,                    REFUSED,   REFUSED,   REFUSED, REFUSED, CLOSING,
];

/** How things stand, for the line that says what can't be done now. */
export const NOW: StaticArray<string> = [
  "the trade is proposed, not all have agreed",
  "the trade is agreed, not all of its vouchers are locked",
  "the trade waits until the cash is held",
  "the trade is funded",
  "the trade is completed",
  "the trade is cancelled",
  "the trade is expired",
  "the trade is failed",
  "the trade is closing, only the processor's receipts count",
];

/** The sold piece, then a piece for each barter leg. */
export const PIECES: u32 = 1 + LEGS;
export const PARTIES: u32 = 1 + BUYERS;

@final
@unmanaged
export class State {
  status: i32;
  terms: Terms;
  /** Which parties have agreed, and want to cancel what is funded: bit 0 the seller, then the buyers. */
  agreed: u32;
  cancels: u32;
  private pieces: usize;
  private holds: usize;
  /** 0 until the cash is asked for. */
  holdCount: u32;
  /** Per milestone, criterion and buyer. */
  private shown: Amounts;
  nonces: Nonces;
  creator: usize;
  reason: Text | null;
  /** How a closing trade ends if nothing was proven. */
  endsAs: i32;
  private accounts: usize;
  /** How many disputes there were, of all accounts. */
  cases: u64;
  moves: Moves;

  static of(terms: Terms): State {
    const state = make<State>();
    state.terms = terms;
    state.pieces = take(PIECES * sizeof<usize>());
    for (let i: u32 = 0; i < PIECES; i++) state.lock(i, null);
    state.holds = takeRecords<Hold>(HOLDS);
    state.shown = Amounts.zero(MILESTONES * CRITERIA * BUYERS);
    state.accounts = takeRecords<Account>(BUYERS);
    state.nonces = Nonces.none();
    state.moves = Moves.none(PARTIES);
    for (let i: u32 = 0; i < terms.buyerCount; i++) state.account(i).share = terms.buyer(i).share;
    return state;
  }

  /** What is locked: 0 the sold piece, then the barter legs from 1. */
  piece(number: u32): Locked | null {
    return load<Locked | null>(this.pieces + <usize>number * sizeof<usize>());
  }

  lock(number: u32, piece: Locked | null): void {
    store<Locked | null>(this.pieces + <usize>number * sizeof<usize>(), piece);
  }

  get pieceCount(): u32 {
    return 1 + this.terms.barterCount;
  }

  hold(number: u32): Hold {
    if (number >= HOLDS) unreachable();
    return changetype<Hold>(this.holds + <usize>number * offsetof<Hold>());
  }

  account(buyer: u32): Account {
    if (buyer >= BUYERS) unreachable();
    return changetype<Account>(this.accounts + <usize>buyer * offsetof<Account>());
  }

  /** How much of the buyer's part of that milestone the criterion has shown. */
  shownBy(milestone: u32, criterion: u32, buyer: u32): u64 {
    return this.shown.get((milestone * CRITERIA + criterion) * BUYERS + buyer);
  }

  show(milestone: u32, criterion: u32, buyer: u32, amount: u64): void {
    this.shown.set((milestone * CRITERIA + criterion) * BUYERS + buyer, amount);
  }

  get areAllDone(): bool {
    for (let i: u32 = 0; i < this.terms.buyerCount; i++) {
      if (!this.account(i).isDone) return false;
    }
    return true;
  }

  /** The open dispute whose answer is due first; null if there is none. */
  get firstDispute(): Dispute | null {
    let first: Dispute | null = null;
    for (let i: u32 = 0; i < this.terms.buyerCount; i++) {
      const open = this.account(i).dispute;
      if (open !== null && (first === null || open.answerBy < first.answerBy)) first = open;
    }
    return first;
  }

  get isEnded(): bool {
    return this.status >= Status.Completed && this.status <= Status.Failed;
  }
}
