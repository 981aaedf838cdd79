// Locks of pieces: how one begins, what its instance says of it, and how it ends (SPEC 11.4, 11.7). A piece is locked
// at most once: what is left when a lock ends goes to another piece, so what an instance says too late finds none.

import { event } from "../host/answer";
import { message, wake } from "../host/effect";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { make } from "../host/heap";
import { add } from "../value/checked";
import { LOCK_MARGIN_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { LockArgs, readNumber, SettleArgs } from "./msg";
import { hasEnough, mayPart, newPiece, noPiece, ownFreePiece } from "./piece";
import { pass, putIn, takeOut, tellRedeemed, use } from "./piece";
import { Lock, PEERS, Piece, Settled, State } from "./state";

export function lock(state: State, input: Input): bool {
  const args = LockArgs.read(input.args);
  if (!isRead(input)) return false;
  const piece = ownFreePiece(state, args.piece, input);
  if (piece === null || !mayLock(state, piece, args, input)) return false;
  const part = args.amount < piece.left ? splitOff(state, piece, args.amount) : piece;
  if (part === null) return false;
  part.lock = lockOf(args);
  event("locked", 6).key(0).uint(piece.number).key(1).uint(part.number).key(2).uint(args.amount)
    .key(3).id(args.instance).key(4).uint(args.until).key(5).uint(args.memo);
  tell(state, part, args);
  wake(args.until, "lapse").map(1).key(0).uint(part.number);
  return true;
}

function mayLock(state: State, piece: Piece, args: LockArgs, input: Input): bool {
  if (!state.transferable && !sameId(piece.owner, state.issuer)) return error.notTransferable();
  if (!hasEnough(state, piece, args.amount) || !mayPart(state, piece, args.amount)) return false;
  if (sameId(args.instance, input.instance)) return error.lockToItself();
  const latest = add(state.expires, LOCK_MARGIN_MS);
  if (args.until <= input.time || args.until > latest) return error.badUntil(input.time, latest);
  return (args.peers > 0 && args.peers <= PEERS) || error.badPeers();
}

function splitOff(state: State, piece: Piece, amount: u64): Piece | null {
  takeOut(piece, amount);
  return newPiece(state, piece.owner, amount);
}

function lockOf(args: LockArgs): Lock {
  const lock = Lock.blank(<u32>args.peers);
  lock.instance = args.instance;
  lock.until = args.until;
  lock.memo = args.memo;
  return lock;
}

function tell(state: State, piece: Piece, args: LockArgs): void {
  message(args.instance, "locked").map(9).key(0).uint(piece.number).key(1).uint(args.amount)
    .key(2).text(state.currency.at, state.currency.bytes).key(3).uint(args.until).key(4).id(piece.owner)
    .key(5).id(state.issuer).key(6).uint(state.expires).key(7).uint(args.memo).key(8).uint(args.peers);
}

/** The locking instance says how things stand: what was redeemed and given so far, and whether that is all. */
export function settle(state: State, input: Input): bool {
  const args = SettleArgs.read(input.args);
  if (!isRead(input)) return false;
  const piece = lockedTo(state, args.piece, input);
  if (piece === null) return false;
  const peers = args.peers;
  for (let left = args.count; left > 0; left--) {
    if (!settleWith(state, piece, Settled.read(peers))) return false;
  }
  return args.end ? end(state, piece, "unlocked") : true;
}

function lockedTo(state: State, number: u64, input: Input): Piece | null {
  const piece = state.piece(number);
  if (piece === null) return noPiece(error.noSuchPiece(state, number));
  const lock = piece.lock;
  if (lock === null) return noPiece(error.notLocked(piece));
  return sameId(lock.instance, input.fact.source) ? piece : noPiece(error.lockedElsewhere(piece));
}

/** What was said of a peer before may come again or too late: only what is more than that counts. */
function settleWith(state: State, piece: Piece, said: Settled): bool {
  const lock = piece.lock!;
  const known = knownOf(lock, said.peer);
  if (known === null) return error.tooManyPeers(piece, lock);
  const redeemed = rise(known.redeemed, said.redeemed);
  const given = rise(known.given, said.given);
  if (redeemed > piece.left) return error.notEnough(state, piece, redeemed);
  if (given > piece.left - redeemed) return error.notEnough(state, piece, given);
  known.redeemed += redeemed;
  known.given += given;
  if (redeemed > 0) use(state, piece, redeemed);
  if (redeemed > 0) tellRedeemed(state, piece, redeemed, piece.owner, said.peer, lock.instance);
  return given == 0 || (mayPart(state, piece, given) && pass(state, piece, given, said.peer, lock.instance));
}

function rise(known: u64, said: u64): u64 {
  return said > known ? said - known : 0;
}

/** What is known of a peer, from now on. Null: the lock has too many. */
function knownOf(lock: Lock, peer: usize): Settled | null {
  const known = lock.of(peer);
  if (known !== null) return known;
  const fresh = make<Settled>();
  fresh.peer = peer;
  return lock.put(fresh) ? fresh : null;
}

/** A lock whose time has come ends when anyone says so. */
export function lapse(state: State, input: Input): bool {
  const number = readNumber(input.args);
  if (!isRead(input)) return false;
  const piece = state.piece(number);
  if (piece === null) return error.noSuchPiece(state, number);
  const lock = piece.lock;
  if (lock === null) return error.notLocked(piece);
  if (input.time < lock.until) return error.lockHolds(piece, lock);
  return end(state, piece, "lapsed");
}

/** What is left is its owner's again. */
function end(state: State, piece: Piece, how: string): bool {
  const rest = piece.left;
  const instance = piece.lock!.instance;
  takeOut(piece, rest);
  piece.lock = null;
  const back = rest > 0 ? putIn(state, piece.owner, rest)! : piece; // the piece that was locked makes way
  event(how, 5).key(0).uint(piece.number).key(1).uint(rest).key(2).id(instance).key(3).id(piece.owner)
    .key(4).uint(back.number);
  return true;
}
