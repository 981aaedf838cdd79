// Reads CBOR of the profile (SPEC 1) in the order the caller expects. The first thing that is not as expected makes the
// reader fail and stay failed: it answers zeros from then on, and the caller asks once at the end.

import { make } from "../host/heap";

export const enum Major {
  Uint = 0,
  Negative = 1,
  Bytes = 2,
  Text = 3,
  Array = 4,
  Map = 5,
  Tag = 6,
  Simple = 7,
}

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const COUNT: u64 = (<u64>1 << 53) - 1;

/** UTF-8 where the reader found it. */
@final
@unmanaged
export class Text {
  at: usize;
  bytes: u32;
  chars: u32;
}

@final
@unmanaged
export class Reader {
  at: usize;
  end: usize;
  failed: bool;

  static over(at: usize, length: usize): Reader {
    const reader = make<Reader>();
    reader.at = at;
    reader.end = at + length;
    return reader;
  }

  /** Whether everything was as expected and nothing is left. */
  get done(): bool {
    return !this.failed && this.at == this.end;
  }

  /** What kind of item comes next; 8 where there is none. */
  peek(): i32 {
    return this.failed || this.at >= this.end ? 8 : <i32>load<u8>(this.at) >> 5;
  }

  fail(): u64 {
    this.failed = true;
    return 0;
  }

  /** The number in the next head, which has to be of this kind and as short as can be (SPEC 1.1). */
  head(major: i32): u64 {
    if (this.failed || this.at >= this.end) return this.fail();
    const first = <u32>load<u8>(this.at);
    return <i32>(first >> 5) == major ? this.argument(first & 31) : this.fail();
  }

  /** The number in the head that begins here, its first byte's lower five bits being these. */
  argument(short: u32): u64 {
    const at = ++this.at;
    if (short < 24) return short;
    const size = <usize>1 << (short - 24);
    if (short > 27 || this.end - at < size) return this.fail();
    this.at = at + size;
    let value: u64 = load<u8>(at);
    let least: u64 = 24;
    if (size == 2) {
      value = bswap<u16>(load<u16>(at));
      least = 0x100;
    } else if (size == 4) {
      value = bswap<u32>(load<u32>(at));
      least = 0x10000;
    } else if (size == 8) {
      value = bswap<u64>(load<u64>(at));
      least = 0x100000000;
    }
    return value < least ? this.fail() : value;
  }

  uint(): u64 {
    return this.head(Major.Uint);
  }

  /** A number of 0 to 255, such as a status. */
  small(): i32 {
    const number = this.uint();
    return <i32>(number > 255 ? this.fail() : number);
  }

  /** A time, a span or a number of things: what a browser's number keeps too (COUNT). */
  count(): u64 {
    const number = this.uint();
    return number > COUNT ? this.fail() : number;
  }

  /** A number with a sign. */
  int(): i64 {
    const negative = this.peek() == Major.Negative;
    const number = this.head(negative ? Major.Negative : Major.Uint);
    if (number > <u64>i64.MAX_VALUE) return <i64>this.fail();
    return negative ? -1 - <i64>number : <i64>number;
  }

  /** A map with exactly these many entries; each key is then asked for in turn. */
  map(entries: u64): void {
    if (this.head(Major.Map) != entries) this.fail();
  }

  key(key: u64): Reader {
    if (this.head(Major.Uint) != key) this.fail();
    return this;
  }

  /** Whether the next key is this small one; it is taken if it is. The caller knows that there is a next key. */
  takesKey(key: u8): bool {
    if (this.peek() != Major.Uint || load<u8>(this.at) != key) return false;
    this.at++;
    return true;
  }

  /** The number of items of an array of at most so many. */
  array(most: u32): u32 {
    const count = this.head(Major.Array);
    return <u32>(count > <u64>most ? this.fail() : count);
  }

  /** Where the bytes of the next byte string of exactly this length stand. */
  bytes(length: u64): usize {
    if (this.head(Major.Bytes) != length) this.fail();
    return this.advance(length);
  }

  id(): usize {
    return this.bytes(32);
  }

  text(): Text {
    const text = make<Text>();
    text.bytes = <u32>min<u64>(this.head(Major.Text), u32.MAX_VALUE);
    text.at = this.advance(text.bytes);
    if (this.failed) text.bytes = 0;
    for (let i: u32 = 0; i < text.bytes; i++) {
      text.chars += <u32>((load<u8>(text.at + i) & 0xc0) != 0x80);
    }
    return text;
  }

  bool(): bool {
    const byte = this.simple();
    if (byte != TRUE && byte != FALSE) this.fail();
    return byte == TRUE;
  }

  /** Whether the next item is null; it is taken if it is. */
  takesNull(): bool {
    if (this.peek() != Major.Simple || load<u8>(this.at) != NULL) return false;
    this.at++;
    return true;
  }

  idOrNull(): usize {
    return this.takesNull() ? 0 : this.id();
  }

  private simple(): u8 {
    if (this.peek() == Major.Simple) return load<u8>(this.at++);
    this.fail();
    return 0;
  }

  /** Where the next bytes begin; address 0 is memory too, so a failed reader's answer can be looked at. */
  advance(length: u64): usize {
    if (this.failed || <u64>(this.end - this.at) < length) return <usize>this.fail();
    const at = this.at;
    this.at += <usize>length;
    return at;
  }
}
