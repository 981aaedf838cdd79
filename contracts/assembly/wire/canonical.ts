// Walking over one item of the profile that is not looked into yet, and seeing that it is as our own encoder would have
// written it (SPEC 1.1 to 1.4). State and arguments are walked over once, so what reads them later may trust them.

import { Major, Reader } from "./reader";

const DEPTH: u32 = 16; // CBOR_DEPTH
const OUTER: u32 = 2; // the maps of SPEC 10.2 around the arguments of a call

/** Walks over one item; the reader fails if it is not of the profile. */
export function skip(reader: Reader): void {
  walk(reader, DEPTH - OUTER);
}

function walk(reader: Reader, depth: u32): void {
  if (reader.peek() > Major.Simple) {
    reader.fail();
    return;
  }
  const first = <u32>load<u8>(reader.at);
  const value = reader.argument(first & 31);
  switch (first >> 5) {
    case Major.Uint: {
      break;
    }
    case Major.Negative: {
      if (value > <u64>i64.MAX_VALUE) reader.fail();
      break;
    }
    case Major.Bytes: {
      reader.advance(value);
      break;
    }
    case Major.Text: {
      const at = reader.advance(value);
      if (!reader.failed && !isUtf8(at, at + <usize>value)) reader.fail();
      break;
    }
    case Major.Simple: {
      if (value < 20 || value > 22) reader.fail();
      break;
    }
    default: {
      walkContainer(reader, first >> 5, value, depth);
    }
  }
}

function walkContainer(reader: Reader, major: i32, value: u64, depth: u32): void {
  if (depth == 0) {
    reader.fail();
  } else if (major == Major.Array) {
    for (let left = value; left > 0 && !reader.failed; left--) walk(reader, depth - 1);
  } else if (major == Major.Map) {
    walkMap(reader, value, depth - 1);
  } else {
    if (value != 18) reader.fail();
    walk(reader, depth - 1);
  }
}

function walkMap(reader: Reader, entries: u64, depth: u32): void {
  let last: u64 = 0;
  for (let entry: u64 = 0; entry < entries && !reader.failed; entry++) {
    const key = reader.uint();
    if (entry > 0 && key <= last) reader.fail();
    last = key;
    walk(reader, depth);
  }
}

function isUtf8(at: usize, end: usize): bool {
  while (at < end) {
    const first = load<u8>(at);
    const size = sizeOf(first);
    if (size == 0 || at + size > end || !continues(at, size)) return false;
    at += size;
  }
  return true;
}

/** Bytes of the character that begins so; 0 where none does. */
function sizeOf(first: u8): usize {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Whether the bytes behind the first go on with it: no surrogates, nothing longer than needed (RFC 3629 §4). */
function continues(at: usize, size: usize): bool {
  for (let i: usize = 1; i < size; i++) {
    if ((load<u8>(at + i) & 0xc0) != 0x80) return false;
  }
  if (size < 3) return true;
  const first = load<u8>(at);
  const second = load<u8>(at + 1);
  if (first == 0xe0) return second >= 0xa0;
  if (first == 0xed) return second < 0xa0;
  if (first == 0xf0) return second >= 0x90;
  return first != 0xf4 || second < 0x90;
}
