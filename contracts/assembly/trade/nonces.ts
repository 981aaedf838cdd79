// The authorizations that have counted, in rising order: the state says nothing of the order in which they came.

import { make, take } from "../host/heap";
import { compare } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";

/** Proofs of one trade: a state of that many has 4 KB of them. */
export const NONCES: u32 = 256;
export const NONCE_BYTES: usize = 16;

@final
@unmanaged
export class Nonces {
  private places: usize;
  count: u32;

  static none(): Nonces {
    const nonces = make<Nonces>();
    nonces.places = take(NONCES * sizeof<usize>());
    return nonces;
  }

  static read(from: Reader): Nonces {
    const nonces = Nonces.none();
    const count = from.array(NONCES);
    for (let i: u32 = 0; i < count && !from.failed; i++) {
      const at = from.bytes(NONCE_BYTES);
      if (from.failed || (i > 0 && compare(nonces.at(i - 1), at, NONCE_BYTES) >= 0)) from.fail();
      nonces.put(i, at);
      nonces.count++;
    }
    return nonces;
  }

  write(to: Writer): void {
    to.array(this.count);
    for (let i: u32 = 0; i < this.count; i++) to.bytes(this.at(i), NONCE_BYTES);
  }

  get isFull(): bool {
    return this.count == NONCES;
  }

  has(nonce: usize): bool {
    const place = this.placeOf(nonce);
    return place < this.count && compare(this.at(place), nonce, NONCE_BYTES) == 0;
  }

  /** Puts a nonce in its place; it has not counted before. */
  add(nonce: usize): void {
    if (this.isFull || this.has(nonce)) unreachable();
    const place = this.placeOf(nonce);
    for (let i = this.count; i > place; i--) this.put(i, this.at(i - 1));
    this.put(place, nonce);
    this.count++;
  }

  private at(number: u32): usize {
    return load<usize>(this.places + <usize>number * sizeof<usize>());
  }

  private put(number: u32, nonce: usize): void {
    store<usize>(this.places + <usize>number * sizeof<usize>(), nonce);
  }

  /** How many nonces come before this one. */
  private placeOf(nonce: usize): u32 {
    let low: u32 = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.at(middle), nonce, NONCE_BYTES) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
