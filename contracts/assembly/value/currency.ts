// A currency is three capital letters of ASCII (SPEC 3.1), kept where the input has them.

import { Text } from "../wire/reader";
import { same } from "../wire/bytes";

/** Whether a text looks like a code of ISO 4217. */
export function isCurrency(text: Text): bool {
  if (text.bytes != 3) return false;
  for (let i: usize = 0; i < 3; i++) {
    const letter = load<u8>(text.at + i);
    if (letter < 0x41 || letter > 0x5a) return false;
  }
  return true;
}

export function sameCurrency(a: Text, b: Text): bool {
  return a.bytes == 3 && b.bytes == 3 && same(a.at, b.at, 3);
}
