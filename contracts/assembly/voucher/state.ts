// What a voucher is: its state (SPEC 11.2), its statuses (SPEC 11.3) and the table of what may follow.

import { make, takeRecords } from "../host/heap";
import { Origin } from "../host/fact";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { add, subtract } from "../value/checked";

/** Of the voucher and of its pieces; `PartlyRedeemed` is a piece's only. */
export const enum Status {
  Draft = 0,
  Listed = 1,
  Pending = 2,
  Completed = 3,
  Expired = 4,
  PartlyRedeemed = 5,
}

const DRAFT: i32 = 1 << Status.Draft;
const LISTED: i32 = 1 << Status.Listed;
const PENDING: i32 = 1 << Status.Pending;
const COMPLETED: i32 = 1 << Status.Completed;
const EXPIRED: i32 = 1 << Status.Expired;
const REFUSED: i32 = 0;

export const enum Op {
  List = 0,
  Price = 1,
  Split = 2,
  Lock = 3,
  Redeem = 4,
  Unlock = 5,
  Expire = 6,
  Lapse = 7,
}

export const OPS: StaticArray<string> = ["list", "price", "split", "lock", "redeem", "unlock", "expire", "lapse"];

export const WIDTH: i32 = 6;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op     by                        origin          draft    listed   pending                               completed expired
  /* list   the issuer             */ Origin.Call,    LISTED,  REFUSED, REFUSED,                              REFUSED,  REFUSED,
  /* price  the issuer             */ Origin.Call,    REFUSED, LISTED,  REFUSED,                              REFUSED,  REFUSED,
  /* split  the piece's owner      */ Origin.Call,    REFUSED, LISTED,  PENDING,                              REFUSED,  REFUSED,
  /* lock   the piece's owner      */ Origin.Call,    REFUSED, PENDING, PENDING,                              REFUSED,  REFUSED,
  /* redeem the locking instance   */ Origin.Message, REFUSED, REFUSED, LISTED | PENDING | COMPLETED | EXPIRED, REFUSED, REFUSED,
  /* unlock the locking instance   */ Origin.Message, REFUSED, REFUSED, LISTED | PENDING | COMPLETED | EXPIRED, REFUSED, REFUSED,
  /* expire anyone, after expiry   */ Origin.Call,    EXPIRED, EXPIRED, PENDING,                              REFUSED,  REFUSED,
  /* lapse  anyone, after its time */ Origin.Call,    REFUSED, REFUSED, LISTED | PENDING | EXPIRED,           REFUSED,  REFUSED,
];

/** Pieces of one voucher: a state of that many has 11 KB. */
export const PIECES: u32 = 64;

@final
@unmanaged
export class Lock {
  instance: usize;
  until: u64;
  beneficiary: usize;
  /** What was redeemed under this lock. */
  redeemed: u64;
}

@final
@unmanaged
export class Piece {
  number: u32;
  owner: usize;
  amount: u64;
  redeemed: u64;
  lock: Lock | null;
  status: i32;
  /** What was split off into other pieces; it is no longer part of `amount`. */
  givenOut: u64;

  /** What is neither redeemed nor expired. */
  get left(): u64 {
    return this.status == Status.Expired ? 0 : subtract(this.amount, this.redeemed);
  }

  get isDone(): bool {
    return this.status == Status.Completed || this.status == Status.Expired;
  }
}

@final
@unmanaged
export class State {
  status: i32;
  issuer: usize;
  currency: Text;
  amount: u64;
  expires: u64;
  title: Text;
  description: usize;
  price: u64;
  pieces: usize;
  next: u32;
  transferable: bool;
  divisible: bool;

  static blank(): State {
    const state = make<State>();
    state.pieces = takeRecords<Piece>(PIECES);
    return state;
  }

  piece(number: u32): Piece {
    return changetype<Piece>(this.pieces + <usize>number * offsetof<Piece>());
  }

  /** A new piece of this owner; its place in the list is its number. */
  addPiece(owner: usize, amount: u64): Piece {
    if (this.next == PIECES) unreachable();
    const piece = this.piece(this.next);
    piece.number = this.next++;
    piece.owner = owner;
    piece.amount = amount;
    return piece;
  }
}

/** Reads a state that this contract wrote; anything else is a trap. */
export function readState(from: Reader): State {
  const state = State.blank();
  from.map(12);
  state.status = from.key(0).small();
  state.issuer = from.key(1).id();
  state.currency = from.key(2).text();
  state.amount = from.key(3).uint();
  state.expires = from.key(4).uint();
  state.title = from.key(5).text();
  state.description = from.key(6).idOrNull();
  state.price = from.key(7).uint();
  readPieces(state, from.key(8));
  if (from.key(9).uint() != state.next || state.status > Status.Expired) from.fail();
  state.transferable = from.key(10).bool();
  state.divisible = from.key(11).bool();
  if (!from.done) unreachable();
  conserve(state);
  return state;
}

function readPieces(state: State, from: Reader): void {
  const count = from.array(PIECES);
  for (let i: u32 = 0; i < count; i++) {
    const piece = state.addPiece(0, 0);
    from.map(7);
    if (from.key(0).uint() != i) from.fail();
    piece.owner = from.key(1).id();
    piece.amount = from.key(2).uint();
    piece.redeemed = from.key(3).uint();
    piece.lock = readLock(from.key(4));
    piece.status = from.key(5).small();
    piece.givenOut = from.key(6).uint();
  }
}

function readLock(from: Reader): Lock | null {
  if (from.takesNull()) return null;
  const lock = make<Lock>();
  from.map(4);
  lock.instance = from.key(0).id();
  lock.until = from.key(1).uint();
  lock.beneficiary = from.key(2).id();
  lock.redeemed = from.key(3).uint();
  return lock;
}

/** Traps unless the pieces add up to the voucher and none has redeemed more than it has (SPEC 11.5). */
export function conserve(state: State): void {
  let sum: u64 = 0;
  for (let i: u32 = 0; i < state.next; i++) {
    const piece = state.piece(i);
    if (piece.redeemed > piece.amount) unreachable();
    sum = add(sum, piece.amount);
  }
  if (sum != state.amount) unreachable();
}

export function writeState(state: State, to: Writer): void {
  to.map(12);
  to.key(0).uint(state.status);
  to.key(1).id(state.issuer);
  to.key(2).text(state.currency.at, state.currency.bytes);
  to.key(3).uint(state.amount);
  to.key(4).uint(state.expires);
  to.key(5).text(state.title.at, state.title.bytes);
  to.key(6).idOrNull(state.description);
  to.key(7).uint(state.price);
  to.key(8).array(state.next);
  for (let i: u32 = 0; i < state.next; i++) writePiece(state.piece(i), to);
  to.key(9).uint(state.next);
  to.key(10).bool(state.transferable);
  to.key(11).bool(state.divisible);
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
  to.map(4);
  to.key(0).id(lock.instance);
  to.key(1).uint(lock.until);
  to.key(2).id(lock.beneficiary);
  to.key(3).uint(lock.redeemed);
}
