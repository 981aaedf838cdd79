// Who decides, about how many options and by which rule (SPEC 16.3). Whoever awaits a verdict knows the charter it
// wants by its hash, so no other electorate and no other rule can answer.

import { make, takeRecords } from "../host/heap";
import { compare } from "../wire/bytes";
import { Major, Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { sha256 } from "../value/sha256";
import { Rule } from "./rule";

/** Electors of one ballot. */
export const ELECTORS: u32 = 128;
/** The largest weight of an elector: 128 of them, times 10,000, stay below 2^53. */
export const WEIGHT: u64 = <u64>1 << 32;
/** The choice of a charter whose result is a split in basis points. */
export const SPLIT: u64 = 0;

const ELECTOR_BYTES: usize = 64; // 44 encoded
const DOMAIN: string = "exonomy/charter/1";

@final
@unmanaged
export class Elector {
  peer: usize;
  weight: u64;
}

@final
@unmanaged
export class Electorate {
  count: u32;
  weight: u64;
  private electors: usize;
  /** Whether every elector comes after the one before by the bytes of the peer, so nobody twice. */
  isSorted: bool;

  /** An empty electorate; `add` fills it. */
  static empty(): Electorate {
    const electorate = make<Electorate>();
    electorate.electors = takeRecords<Elector>(ELECTORS);
    electorate.isSorted = true;
    return electorate;
  }

  /** An array of 1 to 128 `[peer, weight]`, weights 1 to 2^32. Its order is left to the caller: `isSorted`. */
  static read(from: Reader): Electorate {
    const electorate = Electorate.empty();
    const count = from.array(ELECTORS);
    if (count == 0) from.fail();
    for (let i: u32 = 0; i < count && !from.failed; i++) {
      if (from.head(Major.Array) != 2) from.fail();
      const peer = from.id();
      const weight = from.uint();
      if (weight == 0 || weight > WEIGHT) from.fail();
      if (!from.failed) electorate.add(peer, weight);
    }
    return electorate;
  }

  at(index: u32): Elector {
    return changetype<Elector>(this.electors + <usize>index * offsetof<Elector>());
  }

  /** One elector more; traps when there are as many as there can be. */
  add(peer: usize, weight: u64): void {
    if (this.count == ELECTORS) unreachable();
    if (this.count > 0 && compare(this.at(this.count - 1).peer, peer, 32) >= 0) this.isSorted = false;
    const elector = this.at(this.count++);
    elector.peer = peer;
    elector.weight = weight;
    this.weight += weight;
  }

  /** Brings the electors into the order of their peers' bytes. Those that stand so already cost one look each. */
  sort(): void {
    if (this.isSorted) return;
    for (let i: u32 = 1; i < this.count; i++) this.settle(i);
    this.isSorted = true;
  }

  /** Moves one elector down to its place among those before. */
  private settle(index: u32): void {
    const peer = this.at(index).peer;
    const weight = this.at(index).weight;
    let place = index;
    for (; place > 0 && compare(this.at(place - 1).peer, peer, 32) > 0; place--) {
      this.at(place).peer = this.at(place - 1).peer;
      this.at(place).weight = this.at(place - 1).weight;
    }
    this.at(place).peer = peer;
    this.at(place).weight = weight;
  }

  /** The place of a peer among electors in order; −1 if it is none of them. */
  indexOf(peer: usize): i32 {
    let low: u32 = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.at(middle).peer, peer, 32) < 0) low = middle + 1;
      else high = middle;
    }
    return low < this.count && compare(this.at(low).peer, peer, 32) == 0 ? <i32>low : -1;
  }
}

/** Where the 32 bytes of the charter's hash stand. `options` is their number, or SPLIT. */
export function charterHash(electorate: Electorate, options: u64, rule: Rule): usize {
  electorate.sort();
  const to = Writer.of(<usize>electorate.count * ELECTOR_BYTES + 128);
  to.letters(DOMAIN).array(3).array(electorate.count);
  for (let i: u32 = 0; i < electorate.count; i++) {
    to.array(2).id(electorate.at(i).peer).uint(electorate.at(i).weight);
  }
  to.uint(options);
  rule.write(to);
  return sha256(to.start, to.length);
}

/** The charter of a panel: whoever was added at weight 1, on a split, by the rule of panels (SPEC 12.13). */
export function panelCharter(panel: Electorate): usize {
  return charterHash(panel, SPLIT, Rule.ofPanel());
}
