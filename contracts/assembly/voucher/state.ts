// What a voucher is: its statuses (SPEC 11.3), the table of what may follow, its pieces and their locks (SPEC 11.2).

import { make, take } from "../host/heap";
import { Origin } from "../host/fact";
import { Moves } from "../host/moves";
import { add, subtract } from "../value/checked";
import { Nonces } from "../value/nonces";
import { compare, sameId } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";

/** Of the voucher and of its pieces; `PartlyRedeemed` is a piece's only. */
export const enum Status {
  Draft = 0,
  Listed = 1,
  Pending = 2,
  Completed = 3,
  Expired = 4,
  PartlyRedeemed = 5,
}

const ID_BYTES: usize = 32;

const DRAFT: i32 = 1 << Status.Draft;
const LISTED: i32 = 1 << Status.Listed;
const PENDING: i32 = 1 << Status.Pending;
const COMPLETED: i32 = 1 << Status.Completed;
const EXPIRED: i32 = 1 << Status.Expired;
const REFUSED: i32 = 0;

const OPEN: i32 = LISTED | COMPLETED | EXPIRED;
const FREED: i32 = PENDING | OPEN;

export const enum Op {
  Edit = 0,
  List = 1,
  Unlist = 2,
  Price = 3,
  Split = 4,
  Give = 5,
  Lock = 6,
  Settle = 7,
  Redeem = 8,
  Proof = 9,
  Burn = 10,
  Expire = 11,
  Lapse = 12,
  Move = 13,
  Leave = 14,
  Migrate = 15,
}

// prettier-ignore
export const OPS: StaticArray<string> = [
  "edit", "list", "unlist", "price", "split", "give", "lock", "settle", "redeem", "redeem-proof", "burn", "expire",
  "lapse", "move", "leave", "migrate",
];

export const WIDTH: i32 = 6;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op              origin          draft              listed            pending  completed  expired
  /* edit         */ Origin.Call,    DRAFT,             REFUSED,          REFUSED, REFUSED,   REFUSED,
  /* list         */ Origin.Call,    LISTED,            REFUSED,          REFUSED, REFUSED,   REFUSED,
  /* unlist       */ Origin.Call,    REFUSED,           DRAFT,            REFUSED, REFUSED,   REFUSED,
  /* price        */ Origin.Call,    REFUSED,           LISTED,           PENDING, REFUSED,   REFUSED,
  /* split        */ Origin.Call,    REFUSED,           LISTED,           PENDING, REFUSED,   REFUSED,
  /* give         */ Origin.Call,    REFUSED,           LISTED,           PENDING, REFUSED,   REFUSED,
  /* lock         */ Origin.Call,    REFUSED,           PENDING,          PENDING, REFUSED,   REFUSED,
  /* settle       */ Origin.Message, REFUSED,           REFUSED,          FREED,   REFUSED,   REFUSED,
  /* redeem       */ Origin.Call,    REFUSED,           OPEN,             PENDING, REFUSED,   REFUSED,
  /* redeem-proof */ Origin.Proof,   REFUSED,           OPEN,             PENDING, REFUSED,   REFUSED,
  /* burn         */ Origin.Call,    DRAFT | COMPLETED, OPEN,             PENDING, REFUSED,   REFUSED,
  /* expire       */ Origin.Call,    EXPIRED,           EXPIRED,          PENDING, REFUSED,   REFUSED,
  /* lapse        */ Origin.Call,    REFUSED,           REFUSED,          FREED,   REFUSED,   REFUSED,
  /* move         */ Origin.Call,    DRAFT | EXPIRED,   LISTED | EXPIRED, PENDING, REFUSED,   REFUSED,
  /* leave        */ Origin.Message, DRAFT,             LISTED,            REFUSED, REFUSED,   REFUSED,
  /* migrate      */ Origin.Message, DRAFT | EXPIRED,   LISTED | EXPIRED, PENDING, COMPLETED, EXPIRED,
];

/** How a voucher stands, for a refusal. */
export const NOW: StaticArray<string> = [
  "the voucher is a draft, list it first",
  "the voucher is listed and no piece is locked",
  "the voucher is pending, a piece is locked",
  "the voucher is completed",
  "the voucher is expired",
];

/** Pieces of one voucher: a state of that many, as many locked as can be, with eight peers each, has 30 KB. */
export const PIECES: u32 = 64;
/** Pieces that are locked at a time. */
export const LOCKS: u32 = 32;
/** Peers that one lock is settled with. */
export const PEERS: u32 = 8;
/** Who has a say in a voucher: its issuer, and the owners of its pieces. */
export const SAYS: u32 = PIECES + 1;

/** What a lock's instance said so far of one peer, in all: both figures only grow. */
@final
@unmanaged
export class Settled {
  peer: usize;
  redeemed: u64;
  given: u64;

  static read(from: Reader): Settled {
    const settled = make<Settled>();
    if (from.array(3) != 3) from.fail();
    settled.peer = from.id();
    settled.redeemed = from.uint();
    settled.given = from.uint();
    return settled;
  }

  write(to: Writer): void {
    to.array(3).id(this.peer).uint(this.redeemed).uint(this.given);
  }
}

@final
@unmanaged
export class Lock {
  instance: usize;
  until: u64;
  memo: i32;
  /** Where it stands what is known of each peer, in the order of their bytes. */
  private settled: usize;
  /** Peers of whom something is known. */
  named: u32;
  /** Peers that it may be settled with. */
  peers: u32;

  static blank(peers: u32): Lock {
    const lock = make<Lock>();
    lock.peers = peers;
    lock.settled = take(PEERS * sizeof<usize>());
    return lock;
  }

  at(place: u32): Settled {
    return changetype<Settled>(load<usize>(this.settled + <usize>place * sizeof<usize>()));
  }

  /** What is known of this peer. */
  of(peer: usize): Settled | null {
    for (let i: u32 = 0; i < this.named; i++) {
      if (sameId(this.at(i).peer, peer)) return this.at(i);
    }
    return null;
  }

  /** Puts what is known of a new peer in its place. False: there is no place, or the peer is not new. */
  put(settled: Settled): bool {
    if (this.named == this.peers || this.of(settled.peer) !== null) return false;
    let place = this.named++;
    for (; place > 0 && compare(this.at(place - 1).peer, settled.peer, ID_BYTES) > 0; place--) {
      this.set(place, this.at(place - 1));
    }
    this.set(place, settled);
    return true;
  }

  private set(place: u32, settled: Settled): void {
    store<usize>(this.settled + <usize>place * sizeof<usize>(), changetype<usize>(settled));
  }
}

@final
@unmanaged
export class Piece {
  number: u64;
  owner: usize;
  amount: u64;
  redeemed: u64;
  lock: Lock | null;
  status: i32;
  /** What went to other pieces; it is no longer part of `amount`. */
  givenOut: u64;

  /** What is neither redeemed nor expired. */
  get left(): u64 {
    return this.status == Status.Expired ? 0 : subtract(this.amount, this.redeemed);
  }

  /** Whether nothing more can become of it. */
  get isDone(): bool {
    return this.lock === null && this.left == 0;
  }

  /** Whether its owner can do something with it. */
  get isFree(): bool {
    return this.lock === null && this.left > 0;
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
  /** Where each piece stands, in the order of their numbers. */
  private pieces: usize;
  count: u32;
  next: u64;
  transferable: bool;
  divisible: bool;
  category: Text;
  /** Of the whole voucher, whether the pieces still stand in the state or not. */
  redeemed: u64;
  expired: u64;
  burnt: u64;
  nonces: Nonces;
  moves: Moves;
  /** Whether it was shown to others once: what it promises stays as it was then. */
  wasListed: bool;

  static blank(): State {
    const state = make<State>();
    state.pieces = take(PIECES * sizeof<usize>());
    return state;
  }

  at(place: u32): Piece {
    return changetype<Piece>(load<usize>(this.placeOf(place)));
  }

  private placeOf(place: u32): usize {
    return this.pieces + <usize>place * sizeof<usize>();
  }

  piece(number: u64): Piece | null {
    for (let i: u32 = 0; i < this.count; i++) {
      if (this.at(i).number == number) return this.at(i);
    }
    return null;
  }

  /** The free piece of this peer with the lowest number. */
  freePieceOf(peer: usize): Piece | null {
    for (let i: u32 = 0; i < this.count; i++) {
      const piece = this.at(i);
      if (piece.isFree && sameId(piece.owner, peer)) return piece;
    }
    return null;
  }

  /** A new piece behind the others. Where there is no place the caller has found that one can be made. */
  addPiece(number: u64, owner: usize, amount: u64): Piece {
    if (this.count == PIECES) this.dropDone();
    const piece = make<Piece>();
    piece.number = number;
    piece.owner = owner;
    piece.amount = amount;
    store<usize>(this.placeOf(this.count++), changetype<usize>(piece));
    return piece;
  }

  /** The done piece of the lowest number makes way; the totals keep what it counted. */
  private dropDone(): void {
    let place: u32 = 0;
    while (place < this.count && !this.at(place).isDone) place++;
    if (place == this.count) unreachable();
    this.count--;
    for (; place < this.count; place++) store<usize>(this.placeOf(place), load<usize>(this.placeOf(place + 1)));
  }

  /** What is left of all pieces. */
  get left(): u64 {
    let sum: u64 = 0;
    for (let i: u32 = 0; i < this.count; i++) sum = add(sum, this.at(i).left);
    return sum;
  }

  /** Pieces that hold something or are locked. */
  get live(): u32 {
    let live: u32 = 0;
    for (let i: u32 = 0; i < this.count; i++) live += this.at(i).isDone ? 0 : 1;
    return live;
  }

  get locks(): u32 {
    let locks: u32 = 0;
    for (let i: u32 = 0; i < this.count; i++) locks += this.at(i).lock === null ? 0 : 1;
    return locks;
  }
}
