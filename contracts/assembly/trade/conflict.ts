// What becomes of a share about which seller and buyer disagree (SPEC 12.13): it is frozen, and everything else goes on.

import {
  Dispute, begin, fallBack, mayBegin, mayRaise, raise, settleFor, takePanel, takeVerdict,
} from "../court/dispute";
import { Peers } from "../court/peers";
import { wake } from "../host/effect";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { Major, Reader } from "../wire/reader";
import { Account } from "./account";
import { close, tell } from "./books";
import * as error from "./error";
import { partiesOf } from "./sound";
import { Op, State, Status } from "./state";
import { ascii } from "./words";

/** `dispute`: a party freezes a part of a buyer's share, a buyer of the own; or more of it than the other side did. */
export function dispute(state: State, input: Input): bool {
  input.args.map(3);
  const buyer = input.args.key(0).uint();
  const amount = input.args.key(1).uint();
  const reason = input.args.key(2).id();
  if (!isRead(input)) return false;
  const terms = state.terms;
  const party = terms.partyOf(input.fact.author);
  if (party < 0) return error.notParty();
  if (buyer >= terms.buyerCount) return error.noSuchBuyer(terms, buyer);
  if (party > 0 && <u64>party - 1 != buyer) return error.otherShare();
  const account = state.account(<u32>buyer);
  const open = account.dispute;
  if (open !== null) return isRaised(state, account, open, amount, reason, input);
  if (input.time >= terms.over) return error.disputedTooLate(terms.over);
  if (!mayBegin(terms.court, state.cases, amount, account.open)) return false;
  account.freeze(amount);
  account.dispute = begin(
    terms.court!, state.cases++, input.fact.author, amount, reason, partiesOf(terms), input.time,
  );
  return true;
}

function isRaised(state: State, account: Account, open: Dispute, amount: u64, reason: usize, input: Input): bool {
  const by = input.fact.author;
  const most = account.open + account.frozen;
  if (!mayRaise(open, state.terms.court!, state.cases, by, amount, most, input.time)) return false;
  account.freeze(amount - open.amount);
  state.cases = raise(open, state.cases, by, amount, reason);
  return true;
}

/** `panel`, `verdict`, `default`: who decides a case, and what was decided. */
export function decide(state: State, op: i32, input: Input): bool {
  const court = state.terms.court;
  const dispute = op == Op.Default ? state.firstDispute : disputeOf(state, caseOf(input));
  if (op == Op.Panel) return takePanel(dispute, court, input);
  if (op == Op.Verdict) return takeVerdict(dispute, court, input) && conclude(state, dispute!, input);
  if (!fallBack(dispute, court, input) || !conclude(state, dispute!, input)) return false;
  const next = state.firstDispute; // one at a time, so that what is said of it has room in an outcome
  if (next !== null && next.answerBy <= input.time) wake(input.time, "default").map(0);
  return true;
}

/** `settle-dispute`: a side says for which part it would settle; the seller has one with each buyer. */
export function settle(state: State, input: Input): bool {
  input.args.map(2);
  const bp = input.args.key(0).uint();
  const buyer = input.args.key(1).uint();
  if (!isRead(input)) return false;
  if (buyer >= state.terms.buyerCount) return error.noSuchBuyer(state.terms, buyer);
  const sides = Peers.none(2);
  sides.add(state.terms.seller);
  sides.add(state.terms.buyer(<u32>buyer).peer);
  const dispute = state.account(<u32>buyer).dispute;
  return settleFor(dispute, sides, bp, input) && conclude(state, dispute!, input);
}

/** What a message says first, before it is read as what it should be: the number of its case. */
function caseOf(input: Input): u64 {
  const args = Reader.over(input.args.at, input.args.end - input.args.at);
  args.head(Major.Map);
  return args.key(0).uint();
}

/** The open dispute of that number; of none, one that is open. */
function disputeOf(state: State, number: u64): Dispute | null {
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    const open = state.account(buyer).dispute;
    if (open !== null && open.number == number) return open;
  }
  return state.firstDispute;
}

/** Takes into the books what was decided. After the deadline the last decision ends the trade. */
function conclude(state: State, dispute: Dispute, input: Input): bool {
  if (!dispute.isDecided) return true;
  accountOf(state, dispute).thaw(dispute.earned);
  const isOver = input.time >= state.terms.over && state.firstDispute === null;
  if (isOver) close(state, Status.Expired, ascii("the deadline passed"));
  else tell(state, Status.Cancelled, ascii("what was left of it was decided"));
  return true;
}

function accountOf(state: State, dispute: Dispute): Account {
  let buyer: u32 = 0;
  while (state.account(buyer).dispute !== dispute) buyer++;
  return state.account(buyer);
}
