// Locks of pieces: how one begins, what its instance may do with it, and how it ends (SPEC 11.4).

import { event } from "../host/answer";
import { message, wake } from "../host/effect";
import { Input } from "../host/input";
import { make } from "../host/heap";
import { add } from "../value/checked";
import { LOCK_MARGIN_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { LockArgs, Portion, readPiece } from "./msg";
import { isAmount, ownedAndFree, pieceOf, splitOff } from "./piece";
import { Lock, Piece, State } from "./state";

export function lock(state: State, input: Input): bool {
  const args = LockArgs.read(input.args);
  if (!input.args.done) return error.malformed();
  if (!ownedAndFree(state, args.piece, input)) return false;
  const piece = state.piece(<u32>args.piece);
  if (!mayLock(state, piece, args, input)) return false;
  const part = args.amount < piece.left ? splitOff(state, piece, args.amount) : piece;
  if (part === null) return false;
  part.lock = lockOf(args);
  event("locked", 6).key(0).uint(piece.number).key(1).uint(part.number).key(2).uint(args.amount)
    .key(3).id(args.instance).key(4).uint(args.until).key(5).id(args.beneficiary);
  tell(state, part, args);
  wake(args.until, "lapse").map(1).key(0).uint(part.number);
  return true;
}

function mayLock(state: State, piece: Piece, args: LockArgs, input: Input): bool {
  if (!state.transferable && !sameId(piece.owner, state.issuer)) return error.notTransferable();
  if (!isAmount(args.amount)) return error.badAmount();
  if (args.amount > piece.left) return error.notEnough(state, piece, args.amount);
  if (sameId(args.instance, input.instance)) return error.lockToItself();
  const latest = add(state.expires, LOCK_MARGIN_MS);
  return (args.until > input.time && args.until <= latest) || error.badUntil(input.time, latest);
}

function lockOf(args: LockArgs): Lock {
  const lock = make<Lock>();
  lock.instance = args.instance;
  lock.until = args.until;
  lock.beneficiary = args.beneficiary;
  return lock;
}

function tell(state: State, piece: Piece, args: LockArgs): void {
  message(args.instance, "locked").map(8).key(0).uint(piece.number).key(1).uint(args.amount)
    .key(2).text(state.currency.at, state.currency.bytes).key(3).uint(args.until).key(4).id(piece.owner)
    .key(5).id(args.beneficiary).key(6).id(state.issuer).key(7).uint(state.expires);
}

/** The locking instance says that so much more was redeemed. */
export function redeem(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!input.args.done) return error.malformed();
  if (!lockedTo(state, args.piece, input)) return false;
  const piece = state.piece(<u32>args.piece);
  if (!isAmount(args.amount)) return error.badAmount();
  if (args.amount > piece.left) return error.notEnough(state, piece, args.amount);
  take(piece, piece.lock!, args.amount);
  if (piece.left == 0) piece.lock = null;
  return true;
}

/**
 * The locking instance lets the piece go, and says how much it had redeemed in all. Messages may be carried in any
 * order: what a `redeem` that comes too late would have told is made up for here.
 */
export function unlock(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!input.args.done) return error.malformed();
  if (!lockedTo(state, args.piece, input)) return false;
  const piece = state.piece(<u32>args.piece);
  const lock = piece.lock!;
  const missing = args.amount > lock.redeemed ? args.amount - lock.redeemed : 0;
  if (missing > piece.left) return error.notEnough(state, piece, missing);
  if (missing > 0) take(piece, lock, missing);
  free(piece, lock, "unlocked");
  return true;
}

/** A lock whose time has come ends when anyone says so. */
export function lapse(state: State, input: Input): bool {
  const number = readPiece(input.args);
  if (!input.args.done) return error.malformed();
  if (!pieceOf(state, number)) return false;
  const piece = state.piece(<u32>number);
  const lock = piece.lock;
  if (lock === null) return error.notLocked(piece);
  if (input.time < lock.until) return error.lockHolds(piece, lock);
  free(piece, lock, "lapsed");
  return true;
}

function lockedTo(state: State, number: u64, input: Input): bool {
  if (!pieceOf(state, number)) return false;
  const piece = state.piece(<u32>number);
  const lock = piece.lock;
  if (lock === null) return error.notLocked(piece);
  return sameId(lock.instance, input.fact.source) || error.lockedElsewhere(piece);
}

/** So much of a locked piece passes to the beneficiary and is used up. */
function take(piece: Piece, lock: Lock, amount: u64): void {
  piece.redeemed = add(piece.redeemed, amount);
  lock.redeemed = add(lock.redeemed, amount);
  event("redeemed", 6).key(0).uint(piece.number).key(1).uint(amount).key(2).id(piece.owner)
    .key(3).id(lock.beneficiary).key(4).id(lock.instance).key(5).uint(piece.redeemed);
}

function free(piece: Piece, lock: Lock, how: string): void {
  event(how, 3).key(0).uint(piece.number).key(1).uint(piece.left).key(2).id(lock.instance);
  piece.lock = null;
}
