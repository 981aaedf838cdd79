// Why a voucher refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { AMOUNT } from "../value/checked";
import { NONCES } from "../value/nonces";
import { Places } from "./room";
import { Lock, LOCKS, PEERS, Piece, PIECES, State, Status } from "./state";

export const enum Code {
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
  /** The category is longer than 40 characters. */
  BadCategory = 115,
  /** Only the issuer may do this. */
  NotIssuer = 120,
  /** Only the piece's owner may do this. */
  NotOwner = 121,
  /** There is no piece of this number, or it was done and made way for others. */
  NoSuchPiece = 122,
  /** The piece is locked to an instance. */
  PieceLocked = 123,
  /** The piece is redeemed, passed on or expired as a whole. */
  PieceDone = 124,
  /** The piece has less left than was asked for. */
  NotEnough = 125,
  /** The voucher may not be divided: a piece is given, locked or redeemed as a whole. */
  Indivisible = 126,
  /** The voucher has no place for another piece, or the places left are kept for those whom its locks may give to. */
  TooManyPieces = 127,
  /** The voucher may be given and locked by its issuer only. */
  NotTransferable = 128,
  /** Somebody else has, or has had, some of the voucher. */
  NotWhole = 129,
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
  /** Who would get it owns it already. */
  OwnAlready = 135,
  /** Nothing would be left of the piece that is split. */
  NothingToSplit = 136,
  /** Others than the issuer take half of the voucher's places: the rest is for what the issuer sells. */
  TooManyOfHolders = 137,
  /** What was listed once keeps its title, its description and its expiry. */
  WasListed = 138,
  /** As many pieces are locked as can be, or as others than the issuer may lock. */
  TooManyLocks = 139,
  /** The piece is not locked: its lock is over, or there was none. */
  NotLocked = 140,
  /** The piece is locked to another instance than the one that asks. */
  LockedElsewhere = 141,
  /** The lock's time has not come yet. */
  LockHolds = 142,
  /** The lock would be settled with more peers than were said when it began. */
  TooManyPeers = 143,
  /** A lock is for one to eight peers. */
  BadPeers = 144,
  /** The issuer cannot redeem the own promise. */
  OwnPromise = 150,
  /** The proof is of a device of somebody else than the issuer. */
  OtherPrincipal = 151,
  /** The proof is in another currency. */
  ProofCurrency = 152,
  /** The proof's amount is zero or more than the holder authorized. */
  ProofAmount = 153,
  /** The proof was accepted after the authorization or the voucher had expired. */
  AcceptedTooLate = 154,
  /** This authorization has counted before. */
  NonceUsed = 155,
  /** The voucher has counted as many proofs as it can. */
  TooManyProofs = 156,
  /** The holder has less of the voucher than the proof says. */
  HolderLacks = 157,
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

export function badTitle(chars: u32): bool {
  return refuse(Code.BadTitle).words("the title needs 1 to 120 characters, this one has ").number(chars).end();
}

export function badPrice(): bool {
  return refuse(Code.BadPrice).words("the price has to be at most ").number(AMOUNT).words(" minor units").end();
}

export function badCategory(chars: u32): bool {
  return refuse(Code.BadCategory).words("the category has at most 40 characters, this one ").number(chars).end();
}

export function notIssuer(): bool {
  return refuse(Code.NotIssuer).words("only the voucher's issuer may do this").end();
}

export function notOwner(piece: Piece): bool {
  return refuse(Code.NotOwner).words("only the owner of piece ").number(piece.number).words(" may do this").end();
}

export function noSuchPiece(state: State, number: u64): bool {
  const missing = refuse(Code.NoSuchPiece).words("there is no voucher piece ").number(number);
  if (number < state.next) return missing.words(" any more: it was used up").end();
  return missing.words("; the last is ").number(state.next - 1).end();
}

export function pieceLocked(piece: Piece, lock: Lock): bool {
  return refuse(Code.PieceLocked).words("voucher piece ").number(piece.number).words(" is locked until ")
    .instant(lock.until).end();
}

export function pieceDone(piece: Piece): bool {
  const why = piece.status == Status.Expired ? " has expired" : piece.redeemed > 0 ? " is redeemed" : " was passed on";
  return refuse(Code.PieceDone).words("voucher piece ").number(piece.number).words(why).end();
}

export function notEnough(state: State, piece: Piece, asked: u64): bool {
  return refuse(Code.NotEnough).words("voucher piece ").number(piece.number).words(" has ")
    .amount(piece.left, state.currency).words(" left (minor units), ").number(asked).words(" asked").end();
}

export function indivisible(state: State, piece: Piece): bool {
  return refuse(Code.Indivisible).words("this voucher may not be divided: take all of piece ").number(piece.number)
    .words(", ").amount(piece.left, state.currency).words(" (minor units)").end();
}

export function tooManyPieces(now: Places): bool {
  return refuse(Code.TooManyPieces).words("of ").number(PIECES).words(" places ").number(now.pieces)
    .words(" hold pieces and ").number(now.kept)
    .words(" are kept for peers of locks: first redeem pieces, give some to who has one or let a lock end").end();
}

export function tooManyLocks(most: u32): bool {
  return refuse(Code.TooManyLocks).words(most < LOCKS ? "holders can lock " : "a voucher can have ").number(most)
    .words(most < LOCKS ? " pieces at a time" : " locked pieces").words(": wait until a lock ends").end();
}

export function tooManyOfHolders(now: Places, most: u32): bool {
  return refuse(Code.TooManyOfHolders).words("of the ").number(most)
    .words(" places that holders and their locks may take ").number(now.holders).words(" are taken: first redeem pieces, give some to who has one or let a lock end").end();
}

export function wasListed(): bool {
  return refuse(Code.WasListed).words("it was listed: title, description and expiry stay; mint another voucher").end();
}

export function notTransferable(): bool {
  return refuse(Code.NotTransferable).words("this voucher may not be passed on: only redeem it").end();
}

export function notWhole(): bool {
  return refuse(Code.NotWhole).words("somebody else has or had some of this voucher: it stays listed").end();
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
  return refuse(Code.LockToItself).words("a voucher can't be locked to itself: name the trade or the task").end();
}

export function ownAlready(piece: Piece): bool {
  return refuse(Code.OwnAlready).words("voucher piece ").number(piece.number).words(" is that peer's already").end();
}

export function nothingToSplit(piece: Piece): bool {
  return refuse(Code.NothingToSplit).words("voucher piece ").number(piece.number)
    .words(" has no more than that left: split off less").end();
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

export function tooManyPeers(piece: Piece, lock: Lock): bool {
  return refuse(Code.TooManyPeers).words("voucher piece ").number(piece.number).words(" was locked for ")
    .number(lock.peers).words(lock.peers == 1 ? " peer" : " peers").words(", and no more can be settled with").end();
}

export function badPeers(): bool {
  return refuse(Code.BadPeers).words("a lock is for 1 to ").number(PEERS).words(" peers").end();
}

export function ownPromise(): bool {
  return refuse(Code.OwnPromise).words("nobody redeems the own promise: the issuer can burn it").end();
}

export function otherPrincipal(): bool {
  return refuse(Code.OtherPrincipal).words("the device is not the voucher's issuer's").end();
}

export function proofCurrency(state: State): bool {
  return refuse(Code.ProofCurrency).words("the proof is not in the voucher's ")
    .text(state.currency).end();
}

export function proofAmount(state: State, authorized: u64): bool {
  return refuse(Code.ProofAmount).words("the amount has to be from 1 to what the holder authorized, ")
    .amount(authorized, state.currency).words(" (minor units)").end();
}

export function acceptedTooLate(until: u64): bool {
  return refuse(Code.AcceptedTooLate).words("the redemption was accepted too late, it was good until ")
    .instant(until).end();
}

export function nonceUsed(): bool {
  return refuse(Code.NonceUsed).words("this authorization has been used: ask for a new code").end();
}

export function tooManyProofs(): bool {
  return refuse(Code.TooManyProofs).words("the voucher has had its ").number(NONCES)
    .words(" redemptions at a till: the holder can still redeem by hand").end();
}

export function holderLacks(state: State, has: u64, asked: u64): bool {
  return refuse(Code.HolderLacks).words("the holder has ").amount(has, state.currency)
    .words(" of this voucher free (minor units), ").number(asked).words(" asked").end();
}
