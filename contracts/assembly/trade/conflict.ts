// What becomes of a share about which seller and buyer disagree (SPEC 12.13): it is frozen, and everything else goes on.

import {
  Dispute, begin, fallBack, isOpenAlready, mayBegin, mayRaise, raise, settleBetween, takePanel, takeVerdict,
} from "../court/dispute";
import { Peers } from "../court/peers";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
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
  const open = state.dispute;
  if (open !== null) return isRaised(state, open, <u32>buyer, amount, reason, input);
  if (input.time >= terms.over) return error.disputedTooLate(terms.over);
  const account = state.account(<u32>buyer);
  if (!mayBegin(terms.court, state.cases, amount, account.open)) return false;
  account.freeze(amount);
  state.dispute = begin(
    terms.court!, state.cases++, input.fact.author, amount, reason, partiesOf(terms), input.time,
  );
  return true;
}

function isRaised(state: State, open: Dispute, buyer: u32, amount: u64, reason: usize, input: Input): bool {
  if (disputedOf(state) != buyer) return isOpenAlready(open);
  const account = state.account(buyer);
  const by = input.fact.author;
  const most = account.open + account.frozen;
  if (!mayRaise(open, state.terms.court!, state.cases, by, amount, most, input.time)) return false;
  account.freeze(amount - open.amount);
  state.cases = raise(open, state.cases, by, amount, reason);
  return true;
}

/** `panel`, `verdict`, `default`, `settle-dispute`: who decides, and what was decided. */
export function decide(state: State, op: i32, input: Input): bool {
  if (!isTaken(state, op, input)) return false;
  const dispute = state.dispute!;
  if (!dispute.isDecided) return true;
  state.account(disputedOf(state)).thaw(dispute.earned);
  state.dispute = null;
  if (input.time < state.terms.over) tell(state, Status.Cancelled, ascii("what was left of it was decided"));
  else close(state, Status.Expired, ascii("the deadline passed"));
  return true;
}

function isTaken(state: State, op: i32, input: Input): bool {
  const dispute = state.dispute;
  const court = state.terms.court;
  if (op == Op.Panel) return takePanel(dispute, court, input);
  if (op == Op.Verdict) return takeVerdict(dispute, court, input);
  if (op == Op.Default) return fallBack(dispute, court, input);
  return settleBetween(dispute, sidesOf(state, dispute), input);
}

/** Between whom the dispute is: the seller and the buyer whose share it is about. */
function sidesOf(state: State, dispute: Dispute | null): Peers {
  const sides = Peers.none(2);
  if (dispute === null) return sides;
  sides.add(state.terms.seller);
  sides.add(state.terms.buyer(disputedOf(state)).peer);
  return sides;
}

/** The buyer whose share is disputed: no other has anything frozen. */
function disputedOf(state: State): u32 {
  let buyer: u32 = 0;
  while (state.account(buyer).frozen == 0) buyer++;
  return buyer;
}
