// Writes CBOR of the profile (SPEC 1) into memory set aside for it. The caller writes map keys in rising order.

import { make, take } from "../host/heap";
import { copy } from "./bytes";
import { Major, Text } from "./reader";

@final
@unmanaged
export class Writer {
  start: usize;
  at: usize;
  end: usize;

  static of(bytes: usize): Writer {
    const writer = make<Writer>();
    writer.start = writer.at = take(bytes);
    writer.end = writer.start + bytes;
    return writer;
  }

  /** What was written, as text: for letters without a head. */
  get asText(): Text {
    const text = make<Text>();
    text.at = this.start;
    text.bytes = <u32>this.length;
    return text;
  }

  get length(): usize {
    return this.at - this.start;
  }

  /** The bytes from one address to another, as they are. */
  raw(from: usize, length: usize): Writer {
    if (this.end - this.at < length) unreachable();
    copy(this.at, from, length);
    this.at += length;
    return this;
  }

  /** All that another writer wrote. */
  all(other: Writer): Writer {
    return this.raw(other.start, other.length);
  }

  byte(byte: u8): Writer {
    if (this.at == this.end) unreachable();
    store<u8>(this.at++, byte);
    return this;
  }

  private head(major: i32, value: u64): Writer {
    const kind = <u8>(major << 5);
    if (value < 24) return this.byte(kind | <u8>value);
    const step: u8 = value < 0x100 ? 0 : value < 0x10000 ? 1 : value < 0x100000000 ? 2 : 3;
    const size = <usize>1 << step;
    const at = this.byte(kind | (24 + step)).at;
    if (this.end - at < size) unreachable();
    if (size == 1) store<u8>(at, <u8>value);
    else if (size == 2) store<u16>(at, bswap<u16>(<u16>value));
    else if (size == 4) store<u32>(at, bswap<u32>(<u32>value));
    else store<u64>(at, bswap<u64>(value));
    this.at = at + size;
    return this;
  }

  uint(value: u64): Writer {
    return this.head(Major.Uint, value);
  }

  key(key: u64): Writer {
    return this.uint(key);
  }

  array(count: u64): Writer {
    return this.head(Major.Array, count);
  }

  map(entries: u64): Writer {
    return this.head(Major.Map, entries);
  }

  bytes(at: usize, length: usize): Writer {
    return this.head(Major.Bytes, length).raw(at, length);
  }

  id(at: usize): Writer {
    return this.bytes(at, 32);
  }

  idOrNull(at: usize): Writer {
    return at == 0 ? this.null() : this.id(at);
  }

  text(at: usize, bytes: usize): Writer {
    return this.head(Major.Text, bytes).raw(at, bytes);
  }

  textOrNull(text: Text | null): Writer {
    return text === null ? this.null() : this.text(text.at, text.bytes);
  }

  /** A word of ASCII from the source. */
  word(word: string): Writer {
    return this.head(Major.Text, word.length).letters(word);
  }

  /** The letters of an ASCII word without a head. */
  letters(word: string): Writer {
    for (let i: usize = 0; i < <usize>word.length; i++) {
      this.byte(<u8>load<u16>(changetype<usize>(word) + (i << 1)));
    }
    return this;
  }

  bool(value: bool): Writer {
    return this.byte(value ? 0xf5 : 0xf4);
  }

  null(): Writer {
    return this.byte(0xf6);
  }
}
