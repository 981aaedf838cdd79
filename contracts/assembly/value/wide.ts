// Products that do not fit in 64 bits, for comparing them.

const LOW: u64 = 0xffffffff;

/** Whether a² + b² ≤ c², exactly, for a, b ≤ c < 2⁶³. */
export function sumOfSquaresAtMost(a: u64, b: u64, c: u64): bool {
  if (a > c || b > c || c > <u64>i64.MAX_VALUE) unreachable();
  return productAtMost(a, a, c - b, c + b);
}

/** Whether a × b ≤ c × d. */
function productAtMost(a: u64, b: u64, c: u64, d: u64): bool {
  const left = high(a, b);
  const right = high(c, d);
  return left < right || (left == right && a * b <= c * d);
}

/** The upper half of a product of 128 bits. */
function high(a: u64, b: u64): u64 {
  const first = (a & LOW) * (b & LOW);
  const second = (a >> 32) * (b & LOW) + (first >> 32);
  const third = (a & LOW) * (b >> 32) + (second & LOW);
  return (a >> 32) * (b >> 32) + (second >> 32) + (third >> 32);
}
