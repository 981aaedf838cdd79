// A voucher's state as it stands between runs (SPEC 11.2).

import { Moves } from "../host/moves";
import { add } from "../value/checked";
import { Nonces } from "../value/nonces";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { Lock, PEERS, Piece, PIECES, SAYS, Settled, State, Status } from "./state";

const ENTRIES: u64 = 19;

/** Reads a state that this contract wrote; anything else is a trap. */
export function readState(from: Reader): State {
  const state = State.blank();
  from.map(ENTRIES);
  state.status = from.key(0).small();
  state.issuer = from.key(1).id();
  state.currency = from.key(2).text();
  state.amount = from.key(3).uint();
  state.expires = from.key(4).uint();
  state.title = from.key(5).text();
  state.description = from.key(6).idOrNull();
  state.price = from.key(7).uint();
  readPieces(state, from.key(8));
  readRest(state, from);
  if (!from.done || state.status > Status.Expired) unreachable();
  conserve(state);
  return state;
}

function readRest(state: State, from: Reader): void {
  state.next = from.key(9).count();
  state.transferable = from.key(10).bool();
  state.divisible = from.key(11).bool();
  state.category = from.key(12).text();
  state.redeemed = from.key(13).uint();
  state.expired = from.key(14).uint();
  state.burnt = from.key(15).uint();
  state.nonces = Nonces.read(from.key(16));
  state.moves = Moves.read(from.key(17), SAYS);
  state.wasListed = from.key(18).bool();
}

function readPieces(state: State, from: Reader): void {
  const count = from.array(PIECES);
  for (let i: u32 = 0; i < count; i++) {
    from.map(7);
    const number = from.key(0).count();
    const owner = from.key(1).id();
    const piece = state.addPiece(number, owner, from.key(2).uint());
    piece.redeemed = from.key(3).uint();
    piece.lock = readLock(from.key(4));
    piece.status = from.key(5).small();
    piece.givenOut = from.key(6).uint();
    if (i > 0 && number <= state.at(i - 1).number) from.fail();
  }
}

function readLock(from: Reader): Lock | null {
  if (from.takesNull()) return null;
  const lock = Lock.blank(PEERS);
  from.map(5);
  lock.instance = from.key(0).id();
  lock.until = from.key(1).uint();
  lock.memo = from.key(2).small();
  const named = from.key(3).array(PEERS);
  for (let i: u32 = 0; i < named && !from.failed; i++) readSettled(lock, from);
  lock.peers = from.key(4).small();
  if (lock.peers == 0 || lock.peers > PEERS || lock.named > lock.peers) from.fail();
  return lock;
}

function readSettled(lock: Lock, from: Reader): void {
  const settled = Settled.read(from);
  if (from.failed || !lock.put(settled) || lock.at(lock.named - 1) !== settled) from.fail();
}

/** Traps unless all that was promised is redeemed, expired, burnt or left in a piece (SPEC 11.5). */
export function conserve(state: State): void {
  let left: u64 = 0;
  let redeemed: u64 = 0;
  for (let i: u32 = 0; i < state.count; i++) {
    const piece = state.at(i);
    if (piece.number >= state.next || piece.redeemed > piece.amount) unreachable();
    if (piece.status > Status.PartlyRedeemed) unreachable();
    left = add(left, piece.left);
    redeemed = add(redeemed, piece.redeemed);
  }
  const gone = add(state.redeemed, add(state.expired, state.burnt));
  if (add(left, gone) != state.amount || redeemed > state.redeemed) unreachable();
  if (<u64>state.count == state.next && redeemed != state.redeemed) unreachable();
}

export function writeState(state: State, to: Writer): void {
  to.map(ENTRIES);
  to.key(0).uint(state.status);
  to.key(1).id(state.issuer);
  to.key(2).text(state.currency.at, state.currency.bytes);
  to.key(3).uint(state.amount);
  to.key(4).uint(state.expires);
  to.key(5).text(state.title.at, state.title.bytes);
  to.key(6).idOrNull(state.description);
  to.key(7).uint(state.price);
  to.key(8).array(state.count);
  for (let i: u32 = 0; i < state.count; i++) writePiece(state.at(i), to);
  to.key(9).uint(state.next);
  to.key(10).bool(state.transferable);
  to.key(11).bool(state.divisible);
  to.key(12).text(state.category.at, state.category.bytes);
  to.key(13).uint(state.redeemed);
  to.key(14).uint(state.expired);
  to.key(15).uint(state.burnt);
  state.nonces.write(to.key(16));
  state.moves.write(to.key(17));
  to.key(18).bool(state.wasListed);
}

function writePiece(piece: Piece, to: Writer): void {
  to.map(7);
  to.key(0).uint(piece.number);
  to.key(1).id(piece.owner);
  to.key(2).uint(piece.amount);
  to.key(3).uint(piece.redeemed);
  writeLock(piece.lock, to.key(4));
  to.key(5).uint(piece.status);
  to.key(6).uint(piece.givenOut);
}

function writeLock(lock: Lock | null, to: Writer): void {
  if (lock === null) {
    to.null();
    return;
  }
  to.map(5);
  to.key(0).id(lock.instance);
  to.key(1).uint(lock.until);
  to.key(2).uint(lock.memo);
  to.key(3).array(lock.named);
  for (let i: u32 = 0; i < lock.named; i++) lock.at(i).write(to);
  to.key(4).uint(lock.peers);
}
