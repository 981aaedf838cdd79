// The cash of a trade: what is earned, which hold pays it, and how the trade ends (SPEC 12.6, 12.8, 12.9).

import { effect, event } from "../host/answer";
import { message, refund, release } from "../host/effect";
import { add, share } from "../value/checked";
import { PROOF_GRACE_MS } from "../value/grace";
import { Reader, Text } from "../wire/reader";
import { Hold } from "./hold";
import { State, Status } from "./state";

/** Makes the holds of the terms and asks the processor for them. */
export function fund(state: State): void {
  const terms = state.terms;
  const amounts = Reader.over(terms.holds, terms.at + terms.length - terms.holds);
  state.holdCount = amounts.array(u32.MAX_VALUE);
  for (let i: u32 = 0; i < state.holdCount; i++) {
    state.hold(i).amount = amounts.uint();
    ask(state, i);
  }
  state.status = Status.Funding;
  event("funding", 1).key(0).uint(state.holdCount);
}

function ask(state: State, number: u32): void {
  const terms = state.terms;
  const to = effect("hold", 9);
  to.key(0).uint(number).key(1).uint(state.hold(number).amount);
  to.key(2).text(terms.cashCurrency.at, terms.cashCurrency.bytes);
  to.key(3).text(terms.processor.at, terms.processor.bytes);
  to.key(4).id(terms.agent).key(5).id(terms.buyer).key(6).id(terms.seller);
  to.key(7).uint(add(terms.deadline, PROOF_GRACE_MS)).key(8).uint(1);
}

/** The cash that the proofs so far have earned: the floor of the proportion, all of it in the end. */
export function earned(state: State): u64 {
  return share(state.terms.cash, state.proven, state.terms.face);
}

/** Lets the earned cash fall to the holds in order; those that it fills are paid out. */
export function fill(state: State): void {
  let left = earned(state);
  for (let i: u32 = 0; i < state.holdCount; i++) {
    const hold = state.hold(i);
    const target = min(left, hold.amount);
    left -= target;
    if (target < hold.target) unreachable(); // SPEC 12.10
    const filled = target == hold.amount && !hold.isFilled;
    hold.target = target;
    if (filled) release(i, target, true, state.terms.cashCurrency);
  }
  if (left > 0) unreachable();
}

/** What of a hold the trade has ordered to be paid out. */
export function orderedOf(state: State, hold: Hold): u64 {
  return hold.isFilled || state.status == Status.Closing ? hold.target : 0;
}

/**
 * Nothing more will be proven: a partly filled hold pays out what was earned, untouched ones go back to the buyer, and
 * the rest of the piece is free. It ends when the processor has said that all of this is done.
 */
export function close(state: State, endsAs: i32, reason: Text | null): void {
  const cash = state.terms.cashCurrency;
  for (let i: u32 = 0; i < state.holdCount; i++) {
    const hold = state.hold(i);
    if (hold.isSettled || hold.isFilled) continue;
    if (hold.target > 0) release(i, hold.target, true, cash);
    else refund(i, 0, cash);
  }
  giveBack(state);
  state.status = Status.Closing;
  state.endsAs = endsAs;
  state.reason = reason;
  event("closing", 2).key(0).uint(endsAs).key(1).textOrNull(reason);
  settle(state);
}

/** What was not redeemed of the piece is its owner's again; says how much was, for messages have no order. */
function giveBack(state: State): void {
  const piece = state.piece;
  if (piece === null || state.proven == state.terms.face) return;
  message(state.terms.voucher, "unlock").map(2).key(0).uint(piece.piece).key(1).uint(state.proven);
}

/** Ends a closing trade once nothing more will come of any hold. */
export function settle(state: State): void {
  let released: u64 = 0;
  let short = false;
  for (let i: u32 = 0; i < state.holdCount; i++) {
    const hold = state.hold(i);
    if (!hold.isSettled) return;
    released = add(released, hold.released);
    short = short || hold.released < hold.target;
  }
  state.status = short ? Status.Failed : state.proven > 0 ? Status.Completed : state.endsAs;
  event("ended", 3).key(0).uint(state.status).key(1).uint(state.proven).key(2).uint(released);
}
