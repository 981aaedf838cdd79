// How a trade comes to its pieces: what a voucher has locked is taken for a leg, or let go (SPEC 12.3).

import { event } from "../host/answer";
import { Code as AnyCode } from "../host/error";
import { Input } from "../host/input";
import { bounce, Locked } from "../host/locked";
import { isRead } from "../host/machine";
import { sameCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { Code } from "./error";
import { fund } from "./funding";
import { State, Status } from "./state";
import { Terms } from "./terms";

/** `locked`: a voucher says that a piece is locked for this trade. What the trade can't use is let go at once. */
export function locked(state: State, input: Input): bool {
  const piece = Locked.read(input.args);
  if (!isRead(input)) return false;
  const voucher = input.fact.source;
  if (isNoted(state, voucher, piece)) return error.alreadyLocked();
  const leg = legFor(state.terms, voucher, piece.owner);
  const reason = reasonAgainst(state, piece, leg, input);
  if (reason != 0) return bounce(voucher, piece, reason);
  state.lock(leg, piece);
  event("locked", 3).key(0).uint(leg).key(1).uint(piece.piece).key(2).uint(piece.amount);
  if (state.status == Status.Agreed) fund(state);
  return true;
}

/** Whether the trade counts on this very piece: it is let go with the trade's end only. */
function isNoted(state: State, voucher: usize, piece: Locked): bool {
  for (let leg: u32 = 0; leg < state.pieceCount; leg++) {
    const noted = state.piece(leg);
    if (noted === null || noted.piece != piece.piece) continue;
    if (sameId(voucher, voucherOf(state.terms, leg))) return true;
  }
  return false;
}

function voucherOf(terms: Terms, leg: u32): usize {
  return leg == 0 ? terms.voucher : terms.barterLeg(leg - 1).voucher;
}

function giverOf(terms: Terms, leg: u32): usize {
  return leg == 0 ? terms.seller : terms.buyer(terms.barterLeg(leg - 1).buyer).peer;
}

/** What a piece of that voucher and owner is for: 0 it is sold, from 1 the barter leg; −1: nothing. */
function legFor(terms: Terms, voucher: usize, owner: usize): i32 {
  for (let leg: u32 = 0; leg <= terms.barterCount; leg++) {
    if (sameId(voucher, voucherOf(terms, leg)) && sameId(owner, giverOf(terms, leg))) return leg;
  }
  return -1;
}

/** Why the trade can't use the piece for that leg, as a refusal's number; 0: it can. */
function reasonAgainst(state: State, piece: Locked, leg: i32, input: Input): i32 {
  if (state.status > Status.Agreed) return AnyCode.NotNow;
  const terms = state.terms;
  if (leg < 0) return isNamed(terms, input.fact.source) ? Code.LockOwner : Code.OtherVoucher;
  if (state.piece(leg) !== null) return Code.AlreadyLocked;
  return input.time < terms.deadline ? misfit(piece, terms, leg) : Code.DeadlinePassed;
}

function isNamed(terms: Terms, voucher: usize): bool {
  for (let leg: u32 = 0; leg <= terms.barterCount; leg++) {
    if (sameId(voucher, voucherOf(terms, leg))) return true;
  }
  return false;
}

/** What of the piece is not as the terms have it for that leg; 0: nothing. */
function misfit(piece: Locked, terms: Terms, leg: u32): i32 {
  const isSold = leg == 0;
  const amount = isSold ? terms.face + terms.discount : terms.barterLeg(leg - 1).amount;
  const currency = isSold ? terms.currency : terms.barterLeg(leg - 1).currency;
  if (!sameCurrency(piece.currency, currency)) return Code.LockCurrency;
  if (piece.amount != amount) return Code.LockAmount;
  if (isSold && !sameId(piece.issuer, terms.seller)) return Code.LockIssuer;
  if (piece.peers < <u64>(isSold ? terms.buyerCount : 1)) return Code.LockPeers;
  if (piece.expires < (isGiven(terms, leg) ? terms.lockedUntil : terms.deadline)) return Code.VoucherTooShort;
  return piece.until < terms.lockedUntil ? Code.LockTooShort : 0;
}

/** Whether some of that leg's piece is to become another peer's, who could do nothing with it once it has expired. */
function isGiven(terms: Terms, leg: u32): bool {
  return leg > 0 || terms.isExchange || terms.discount > 0;
}
