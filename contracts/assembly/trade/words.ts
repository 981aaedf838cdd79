// Why a trade closes, as the line that its state keeps.

import { Text } from "../wire/reader";
import { writeDecimal } from "../value/decimal";
import { Writer } from "../wire/writer";
import { nameOfState } from "./hold";
import { Receipt } from "./receipt";

/** A line of the source. */
export function ascii(words: string): Text {
  return Writer.of(words.length).letters(words).asText;
}

/** What a processor says of a hold that does not do its part. */
export function ofHold(receipt: Receipt, isTooLittle: bool): Text {
  const words = Writer.of(receipt.reason.bytes + 64);
  words.letters("hold ");
  writeDecimal(words, receipt.hold);
  words.letters(isTooLittle ? " has less than its amount" : " ");
  if (!isTooLittle) words.letters(nameOfState(receipt.state));
  if (receipt.reason.bytes > 0) words.letters(": ").raw(receipt.reason.at, receipt.reason.bytes);
  return words.asText;
}
