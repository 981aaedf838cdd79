// A number as a person reads it, in ASCII without a CBOR head.

import { Writer } from "../wire/writer";

export function writeDecimal(to: Writer, number: u64): void {
  if (number >= 10) writeDecimal(to, number / 10);
  to.byte(<u8>(0x30 + (number % 10)));
}
