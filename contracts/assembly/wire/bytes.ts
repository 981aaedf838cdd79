// Bytes by their address: a peer, an instance or a text of the input stays where the host put it for the whole run.

/** Whether two runs of bytes of the same length are equal. */
export function same(a: usize, b: usize, length: usize): bool {
  return compare(a, b, length) == 0;
}

/** Which of two runs of bytes of the same length comes first: below 0 the one at `a`, 0 if they are equal. */
export function compare(a: usize, b: usize, length: usize): i32 {
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) {
    const left = bswap<u64>(load<u64>(a + i));
    const right = bswap<u64>(load<u64>(b + i));
    if (left != right) return left < right ? -1 : 1;
  }
  for (; i < length; i++) {
    const difference = <i32>load<u8>(a + i) - <i32>load<u8>(b + i);
    if (difference != 0) return difference;
  }
  return 0;
}

/** Whether two ids (peers, instances: 32 bytes) are equal. */
export function sameId(a: usize, b: usize): bool {
  return (
    load<u64>(a) == load<u64>(b) &&
    load<u64>(a, 8) == load<u64>(b, 8) &&
    load<u64>(a, 16) == load<u64>(b, 16) &&
    load<u64>(a, 24) == load<u64>(b, 24)
  );
}

/** Whether the bytes are exactly this ASCII word. */
export function spells(at: usize, length: usize, word: string): bool {
  if (<usize>word.length != length) return false;
  for (let i: usize = 0; i < length; i++) {
    if (<u16>load<u8>(at + i) != load<u16>(changetype<usize>(word) + (i << 1))) return false;
  }
  return true;
}

/** Copies bytes towards higher addresses; the two places do not overlap. */
export function copy(to: usize, from: usize, length: usize): void {
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) store<u64>(to + i, load<u64>(from + i));
  for (; i < length; i++) store<u8>(to + i, load<u8>(from + i));
}
