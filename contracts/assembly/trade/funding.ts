// How a trade comes to its cash: once all have agreed and every piece is locked it asks for the holds, and when all are
// held it is funded (SPEC 12.3).

import { effect, event } from "../host/answer";
import { tell } from "./books";
import { State, Status } from "./state";
import { CashLeg } from "./terms";

/** Asks for the cash once all have agreed and every piece is locked. */
export function fund(state: State): void {
  for (let i: u32 = 0; i < state.pieceCount; i++) {
    if (state.piece(i) === null) return;
  }
  const terms = state.terms;
  for (let i: u32 = 0; i < terms.cashCount; i++) ask(state, terms.cashLeg(i));
  state.holdCount = terms.holdCount;
  state.status = Status.Funding;
  event("funding", 1).key(0).uint(state.holdCount);
  fundedIfHeld(state);
}

function ask(state: State, leg: CashLeg): void {
  const terms = state.terms;
  for (let i: u32 = 0; i < leg.parts.count; i++) {
    const number = leg.first + i;
    state.hold(number).amount = leg.parts.get(i);
    const to = effect("hold", 9);
    to.key(0).uint(number).key(1).uint(leg.parts.get(i)).key(2).text(leg.currency.at, leg.currency.bytes);
    to.key(3).text(leg.processor.at, leg.processor.bytes).key(4).id(leg.agent);
    to.key(5).id(terms.buyer(leg.buyer).peer).key(6).id(terms.seller);
    to.key(7).uint(terms.decided).key(8).uint(1);
  }
}

/** Where all of the cash is held the trade is funded, and an exchange is done. */
export function fundedIfHeld(state: State): void {
  for (let i: u32 = 0; i < state.holdCount; i++) {
    if (!state.hold(i).isHeld) return;
  }
  state.status = Status.Funded;
  event("funded", 1).key(0).uint(state.holdCount);
  if (!state.terms.isExchange) return;
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    state.account(buyer).prove(state.account(buyer).share);
  }
  tell(state, Status.Completed, null);
}
