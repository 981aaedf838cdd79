// How a trade comes to its vouchers and its cash: pieces are locked, holds are asked for, and when all is there it is
// funded (SPEC 12.3).

import { effect, event } from "../host/answer";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { sameCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import { Text } from "../wire/reader";
import { tell } from "./books";
import * as error from "./error";
import { Locked } from "./locked";
import { State, Status } from "./state";
import { CashLeg, Terms } from "./terms";

/** `locked`: a voucher says that a piece is locked for this trade. */
export function locked(state: State, input: Input): bool {
  const piece = Locked.read(input.args);
  if (!isRead(input)) return false;
  const terms = state.terms;
  const number = pieceFor(terms, input.fact.source, piece.owner);
  if (number < 0) return false;
  if (state.piece(number) !== null) return error.alreadyLocked();
  if (input.time >= terms.deadline) return error.deadlinePassed(terms.deadline);
  if (!fits(piece, terms, number)) return false;
  state.lock(number, piece);
  event("locked", 3).key(0).uint(number).key(1).uint(piece.piece).key(2).uint(piece.amount);
  if (state.status == Status.Agreed) fund(state);
  return true;
}

/** What a piece of that voucher and owner is for: 0 it is sold, from 1 the barter leg; −1: nothing, and refused. */
function pieceFor(terms: Terms, voucher: usize, owner: usize): i32 {
  if (sameId(voucher, terms.voucher)) return sameId(owner, terms.seller) ? 0 : none(error.lockOwner());
  let isKnown = false;
  for (let i: u32 = 0; i < terms.barterCount; i++) {
    const leg = terms.barterLeg(i);
    if (!sameId(voucher, leg.voucher)) continue;
    if (sameId(owner, terms.buyer(leg.buyer).peer)) return i + 1;
    isKnown = true;
  }
  return none(isKnown ? error.lockOwner() : error.otherVoucher());
}

function none(_refused: bool): i32 {
  return -1;
}

function fits(piece: Locked, terms: Terms, number: u32): bool {
  const isSold = number == 0;
  const amount = isSold ? terms.face + terms.discount : terms.barterLeg(number - 1).amount;
  const currency = isSold ? terms.currency : terms.barterLeg(number - 1).currency;
  if (!isOf(piece, amount, currency)) return false;
  if (isSold && !sameId(piece.issuer, terms.seller)) return error.lockIssuer();
  const peers = isSold ? terms.buyerCount : 1;
  if (piece.peers < peers) return error.lockPeers(peers);
  if (piece.expires < terms.deadline) return error.voucherTooShort(terms.deadline);
  return piece.until >= terms.lockedUntil || error.lockTooShort(terms.lockedUntil);
}

function isOf(piece: Locked, amount: u64, currency: Text): bool {
  if (!sameCurrency(piece.currency, currency)) return error.lockCurrency(amount, currency);
  return piece.amount == amount || error.lockAmount(amount, currency, piece.amount);
}

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
