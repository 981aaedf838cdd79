// Amounts side by side, and how one is split in proportion to others (SPEC 3.3).

import { make, take } from "../host/heap";
import { add, share } from "../value/checked";

@final
@unmanaged
export class Amounts {
  private at: usize;
  count: u32;

  /** So many, all zero. */
  static zero(count: u32): Amounts {
    const amounts = make<Amounts>();
    amounts.at = take(<usize>count * 8);
    amounts.count = count;
    for (let i: u32 = 0; i < count; i++) amounts.set(i, 0);
    return amounts;
  }

  get(number: u32): u64 {
    return load<u64>(this.placeOf(number));
  }

  set(number: u32, amount: u64): void {
    store<u64>(this.placeOf(number), amount);
  }

  private placeOf(number: u32): usize {
    if (number >= this.count) unreachable();
    return this.at + (<usize>number << 3);
  }

  get sum(): u64 {
    let sum: u64 = 0;
    for (let i: u32 = 0; i < this.count; i++) sum = add(sum, this.get(i));
    return sum;
  }
}

/** Parts of the whole in proportion to the weights, by largest remainder; the earlier of equals gets the unit. */
export function split(whole: u64, weights: Amounts): Amounts {
  const total = weights.sum;
  const parts = Amounts.zero(weights.count);
  const rests = Amounts.zero(weights.count);
  for (let i: u32 = 0; i < weights.count; i++) {
    const weight = weights.get(i);
    const part = share(whole, weight, total);
    parts.set(i, part);
    rests.set(i, whole * weight - part * total); // both may wrap, but the rest is below the total
  }
  for (let left = whole - parts.sum; left > 0; left--) {
    const next = largest(rests);
    parts.set(next, parts.get(next) + 1);
    rests.set(next, 0); // fewer units are left than parts have a rest
  }
  return parts;
}

function largest(amounts: Amounts): u32 {
  let best: u32 = 0;
  for (let i: u32 = 1; i < amounts.count; i++) {
    if (amounts.get(i) > amounts.get(best)) best = i;
  }
  return best;
}
