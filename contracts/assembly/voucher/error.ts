// Why a voucher refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { AMOUNT } from "../value/checked";
import { Lock, Piece, PIECES, State, Status } from "./state";

export const enum Code {
  /** The args or params are not what this op takes: a key, a type or a size is wrong. */
  Malformed = 100,
  /** The voucher has no op of this name. */
  UnknownOp = 101,
  /** The voucher's status does not allow this op. */
  NotNow = 102,
  /** A call that only another instance may make, or a message that only a person may send. */
  WrongOrigin = 103,
  /** The currency is not three capital letters. */
  BadCurrency = 110,
  /** The amount is zero or above the largest there is. */
  BadAmount = 111,
  /** The voucher would expire in the past or after the year 2200. */
  BadExpiry = 112,
  /** The title is empty or longer than 120 characters. */
  BadTitle = 113,
  /** The price is above the largest amount there is. */
  BadPrice = 114,
  /** Only the issuer may do this. */
  NotIssuer = 120,
  /** Only the piece's owner may do this. */
  NotOwner = 121,
  /** There is no piece of this number. */
  NoSuchPiece = 122,
  /** The piece is locked to an instance. */
  PieceLocked = 123,
  /** The piece is redeemed or expired as a whole. */
  PieceDone = 124,
  /** The piece has less left than was asked for. */
  NotEnough = 125,
  /** The voucher may not be divided into pieces. */
  Indivisible = 126,
  /** The voucher has as many pieces as it can have. */
  TooManyPieces = 127,
  /** The voucher may be given by its issuer only. */
  NotTransferable = 128,
  /** The voucher has expired by time. */
  PastExpiry = 130,
  /** The voucher has not expired yet. */
  BeforeExpiry = 131,
  /** Every piece that is not done is locked. */
  NothingToExpire = 132,
  /** The lock would end in the past, or too long after the voucher's expiry. */
  BadUntil = 133,
  /** A voucher cannot be locked to itself. */
  LockToItself = 134,
  /** The piece is not locked. */
  NotLocked = 140,
  /** The piece is locked to another instance than the one that asks. */
  LockedElsewhere = 141,
  /** The lock's time has not come yet. */
  LockHolds = 142,
}

export function malformed(): bool {
  return refuse(Code.Malformed).words("not what this op takes: a key, a type or a size is wrong").end();
}

export function unknownOp(): bool {
  return refuse(Code.UnknownOp).words("a voucher has no such op").end();
}

export function notNow(status: i32): bool {
  return refuse(Code.NotNow).words("the voucher is ").words(nameOf(status)).words(": this is not possible now").end();
}

function nameOf(status: i32): string {
  if (status == Status.Draft) return "a draft, list it first";
  if (status == Status.Listed) return "listed and no piece is locked";
  if (status == Status.Pending) return "pending, a piece is locked";
  return status == Status.Completed ? "completed" : "expired";
}

export function wrongOrigin(): bool {
  return refuse(Code.WrongOrigin).words("redeem and unlock come from the locking instance, all else from a person").end();
}

export function badCurrency(): bool {
  return refuse(Code.BadCurrency).words("the currency has to be three capital letters, such as USD").end();
}

export function badAmount(): bool {
  return refuse(Code.BadAmount).words("the amount has to be from 1 to ").number(AMOUNT).words(" minor units").end();
}

export function badExpiry(now: u64): bool {
  return refuse(Code.BadExpiry).words("the voucher has to expire after ").instant(now).words(" and before 2200").end();
}

export function badTitle(): bool {
  return refuse(Code.BadTitle).words("the title needs 1 to 120 characters").end();
}

export function badPrice(): bool {
  return refuse(Code.BadPrice).words("the price has to be at most ").number(AMOUNT).words(" minor units").end();
}

export function notIssuer(): bool {
  return refuse(Code.NotIssuer).words("only the voucher's issuer may do this").end();
}

export function notOwner(piece: Piece): bool {
  return refuse(Code.NotOwner).words("only the owner of piece ").number(piece.number).words(" may do this").end();
}

export function noSuchPiece(state: State): bool {
  return refuse(Code.NoSuchPiece).words("there is no such piece; the last is ").number(state.next - 1).end();
}

export function pieceLocked(piece: Piece, lock: Lock): bool {
  return refuse(Code.PieceLocked).words("voucher piece ").number(piece.number).words(" is locked until ")
    .instant(lock.until).end();
}

export function pieceDone(piece: Piece): bool {
  const why = piece.status == Status.Expired ? " has expired" : " is redeemed";
  return refuse(Code.PieceDone).words("voucher piece ").number(piece.number).words(why).end();
}

export function notEnough(state: State, piece: Piece, asked: u64): bool {
  return refuse(Code.NotEnough).words("voucher piece ").number(piece.number).words(" has ")
    .amount(piece.left, state.currency).words(" left (minor units), ").number(asked).words(" asked").end();
}

export function indivisible(): bool {
  return refuse(Code.Indivisible).words("this voucher may not be divided: take a whole piece").end();
}

export function tooManyPieces(): bool {
  return refuse(Code.TooManyPieces).words("the voucher has ").number(PIECES).words(" pieces, it can't have more").end();
}

export function notTransferable(): bool {
  return refuse(Code.NotTransferable).words("this voucher may not be passed on, only its issuer may lock it").end();
}

export function pastExpiry(state: State): bool {
  return refuse(Code.PastExpiry).words("the voucher expired on ").instant(state.expires).end();
}

export function beforeExpiry(state: State): bool {
  return refuse(Code.BeforeExpiry).words("the voucher is good until ").instant(state.expires).end();
}

export function nothingToExpire(): bool {
  return refuse(Code.NothingToExpire).words("every piece left is locked; wait until its lock ends").end();
}

export function badUntil(now: u64, latest: u64): bool {
  return refuse(Code.BadUntil).words("the lock has to end after ").instant(now).words(" and not after ")
    .instant(latest).end();
}

export function lockToItself(): bool {
  return refuse(Code.LockToItself).words("a voucher can't be locked to itself: name the trade").end();
}

export function notLocked(piece: Piece): bool {
  return refuse(Code.NotLocked).words("voucher piece ").number(piece.number).words(" is not locked").end();
}

export function lockedElsewhere(piece: Piece): bool {
  return refuse(Code.LockedElsewhere).words("voucher piece ").number(piece.number)
    .words(" is locked to another instance").end();
}

export function lockHolds(piece: Piece, lock: Lock): bool {
  return refuse(Code.LockHolds).words("the lock of voucher piece ").number(piece.number).words(" holds until ")
    .instant(lock.until).end();
}
