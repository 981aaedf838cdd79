// What a trade is: its state (SPEC 12.2) and the table of what may follow.

import { make, take, takeRecords } from "../host/heap";
import { Origin } from "../host/fact";
import { compare } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { Hold, HOLDS } from "./hold";
import { Locked, Terms } from "./msg";

export const enum Status {
  Proposed = 0,
  Agreed = 1,
  Funding = 2,
  Funded = 3,
  Completed = 4,
  Cancelled = 5,
  Expired = 6,
  Failed = 7,
  Closing = 8,
}

const PROPOSED: i32 = 1 << Status.Proposed;
const AGREED: i32 = 1 << Status.Agreed;
const FUNDING: i32 = 1 << Status.Funding;
const FUNDED: i32 = 1 << Status.Funded;
const COMPLETED: i32 = 1 << Status.Completed;
const CANCELLED: i32 = 1 << Status.Cancelled;
const EXPIRED: i32 = 1 << Status.Expired;
const FAILED: i32 = 1 << Status.Failed;
const CLOSING: i32 = 1 << Status.Closing;
const REFUSED: i32 = 0;

const ENDED: i32 = COMPLETED | CANCELLED | EXPIRED | FAILED;

export const enum Op {
  Accept = 0,
  Locked = 1,
  Proof = 2,
  Complete = 3,
  Receipt = 4,
  Cancel = 5,
  Expire = 6,
}

export const OPS: StaticArray<string> = [
  "accept",
  "locked",
  "redeem-proof",
  "complete-proof",
  "receipt",
  "cancel",
  "expire",
];

export const WIDTH: i32 = 10;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op             by                                        origin             proposed          agreed     funding                              funded                                 completed cancelled expired  failed   closing
  /* accept         the party that did not propose         */ Origin.Call,       AGREED | FUNDING, REFUSED,   REFUSED,                             REFUSED,                               REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
  /* locked         the voucher                            */ Origin.Message,    PROPOSED,         FUNDING,   REFUSED,                             REFUSED,                               REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
  /* redeem-proof   a device of the seller                 */ Origin.Proof,      REFUSED,          REFUSED,   REFUSED,                             FUNDED | CLOSING,                      REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
  /* complete-proof the device of the criteria             */ Origin.Completion, REFUSED,          REFUSED,   REFUSED,                             CLOSING,                               REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
  /* receipt        a sealer                               */ Origin.Receipt,    REFUSED,          REFUSED,   FUNDING | FUNDED | CLOSING | FAILED, FUNDED | CLOSING | COMPLETED | FAILED, REFUSED,  REFUSED,  REFUSED, REFUSED, CLOSING | ENDED,
  /* cancel         a party; once funded: both             */ Origin.Call,       CANCELLED,        CANCELLED, CLOSING,                             FUNDED | CLOSING,                      REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
  /* expire         anyone, once the deadline is long past */ Origin.Call,       EXPIRED,          EXPIRED,   CLOSING,                             CLOSING,                               REFUSED,  REFUSED,  REFUSED, REFUSED, REFUSED,
];

/** Proofs of one trade: a state of that many has 7 KB. */
export const NONCES: u32 = 256;
export const NONCE_BYTES: usize = 16;

/** Peers that agreed to something: at most the two parties. */
@final
@unmanaged
export class Peers {
  first: usize;
  second: usize;

  get count(): u32 {
    return (this.first != 0 ? 1 : 0) + (this.second != 0 ? 1 : 0);
  }

  add(peer: usize): void {
    if (this.first == 0) this.first = peer;
    else this.second = peer;
  }

  static read(from: Reader): Peers {
    const peers = make<Peers>();
    for (let left = from.array(2); left > 0; left--) peers.add(from.id());
    return peers;
  }

  write(to: Writer): void {
    to.array(this.count);
    if (this.first != 0) to.id(this.first);
    if (this.second != 0) to.id(this.second);
  }
}

@final
@unmanaged
export class State {
  status: i32;
  terms: Terms;
  agreed: Peers;
  piece: Locked | null;
  holds: usize;
  holdCount: u32;
  proven: u64;
  /** Where each nonce stands, in rising order: the state says nothing of the order in which they came. */
  nonces: usize;
  nonceCount: u32;
  creator: usize;
  reason: Text | null;
  /** Who wants to cancel a funded trade. */
  cancels: Peers;
  /** How a closing trade ends if nothing was proven. */
  endsAs: i32;

  static blank(): State {
    const state = make<State>();
    state.holds = takeRecords<Hold>(HOLDS);
    state.nonces = take(NONCES * sizeof<usize>());
    state.agreed = make<Peers>();
    state.cancels = make<Peers>();
    return state;
  }

  hold(number: u32): Hold {
    return changetype<Hold>(this.holds + <usize>number * offsetof<Hold>());
  }

  nonce(number: u32): usize {
    return load<usize>(this.nonces + <usize>number * sizeof<usize>());
  }

  /** Puts a nonce in its place; it has not counted before. */
  addNonce(at: usize): void {
    if (this.nonceCount == NONCES || this.hasNonce(at)) unreachable();
    const place = this.placeOf(at);
    for (let i = this.nonceCount; i > place; i--) this.putNonce(i, this.nonce(i - 1));
    this.putNonce(place, at);
    this.nonceCount++;
  }

  /** Whether this nonce has counted before. */
  hasNonce(at: usize): bool {
    const place = this.placeOf(at);
    return place < this.nonceCount && compare(this.nonce(place), at, NONCE_BYTES) == 0;
  }

  private putNonce(number: u32, at: usize): void {
    store<usize>(this.nonces + <usize>number * sizeof<usize>(), at);
  }

  /** How many nonces come before this one. */
  private placeOf(at: usize): u32 {
    let place = this.nonceCount;
    while (place > 0 && compare(this.nonce(place - 1), at, NONCE_BYTES) >= 0) place--;
    return place;
  }
}
