// A number as a person reads it, in ASCII without a CBOR head.

import { Writer } from "../wire/writer";

/** A number of thousandths (3 places), hundredths (2) or tenths (1), without zeros at its end. */
export function writeScaled(to: Writer, number: u64, places: i32): void {
  let unit: u64 = 1;
  for (let place = 0; place < places; place++) unit *= 10;
  writeDecimal(to, number / unit);
  let rest = number % unit;
  if (rest > 0) to.byte(0x2e);
  while (rest > 0) {
    unit /= 10;
    to.byte(<u8>(0x30 + rest / unit));
    rest %= unit;
  }
}

export function writeDecimal(to: Writer, number: u64): void {
  if (number >= 10) writeDecimal(to, number / 10);
  to.byte(<u8>(0x30 + (number % 10)));
}
