// Integers that never wrap. Guards refuse what a person asks for; a trap here is a fault in the contract.

/** Minor units that an amount may have (SPEC 3.1, AMOUNT). */
export const AMOUNT: u64 = 1_000_000_000_000_000;

/** 2200-01-01: a time that a person gives and that is later is in the wrong unit. */
export const LAST_INSTANT: u64 = 7_258_118_400_000;

export function add(a: u64, b: u64): u64 {
  if (a > u64.MAX_VALUE - b) unreachable();
  return a + b;
}

export function subtract(a: u64, b: u64): u64 {
  if (b > a) unreachable();
  return a - b;
}

/**
 * floor(whole × part ÷ total) for part ≤ total, without a product that could wrap (SPEC 3.4).
 *
 * Goes through the bits of `part` from the highest, keeping what it has so far as `quotient` and `rest` ÷ total.
 */
export function share(whole: u64, part: u64, total: u64): u64 {
  if (total == 0 || part > total || total > <u64>i64.MAX_VALUE >> 1) unreachable();
  const step = whole / total;
  const stepRest = whole % total;
  let quotient: u64 = 0;
  let rest: u64 = 0;
  for (let bit: i32 = 63 - <i32>clz(part | 1); bit >= 0; bit--) {
    const taken: u64 = (part >> bit) & 1;
    rest = (rest << 1) + taken * stepRest;
    quotient = add(quotient << 1, taken * step + rest / total);
    rest %= total;
  }
  return quotient;
}
