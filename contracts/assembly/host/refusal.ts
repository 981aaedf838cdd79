// Why an input is refused: a code and one line that says what a person can do about it (SPEC 10.4).

import { make } from "./heap";
import { Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { writeDecimal, writeScaled } from "../value/decimal";
import { writeInstant } from "../value/instant";

const LINE_BYTES: usize = 200; // REFUSAL_CHARS; all of it is ASCII

@final
@unmanaged
export class Refusal {
  code: i32;
  line: Writer;

  words(words: string): Refusal {
    this.line.letters(words);
    return this;
  }

  number(number: u64): Refusal {
    writeDecimal(this.line, number);
    return this;
  }

  /** Letters of the input that were found to be ASCII, such as a currency's. */
  text(text: Text): Refusal {
    this.line.raw(text.at, text.bytes);
    return this;
  }

  /** Minor units and their currency. */
  amount(amount: u64, currency: Text): Refusal {
    writeDecimal(this.line, amount);
    this.line.byte(0x20).raw(currency.at, currency.bytes);
    return this;
  }

  /** Milliseconds as seconds. */
  seconds(ms: u64): Refusal {
    writeScaled(this.line, ms, 3);
    return this.words(" s");
  }

  /** Decimetres as metres. */
  metres(decimetres: u64): Refusal {
    writeScaled(this.line, decimetres, 1);
    return this.words(" m");
  }

  /** Hundredths of a degree Celsius. */
  celsius(centi: i64): Refusal {
    if (centi < 0) this.words("-");
    writeScaled(this.line, <u64>abs(centi), 2);
    return this.words(" C");
  }

  instant(ms: u64): Refusal {
    writeInstant(this.line, ms);
    return this;
  }

  /** Ends the line. Always false: what a guard that does not hold returns. */
  end(): bool {
    return false;
  }
}

let given: Refusal | null = null;

/** Forgets the refusal of an earlier run. */
export function nothingRefused(): void {
  given = null;
}

/** Begins the refusal of this input. */
export function refuse(code: i32): Refusal {
  const refusal = make<Refusal>();
  refusal.code = code;
  refusal.line = Writer.of(LINE_BYTES);
  given = refusal;
  return refusal;
}

/** The refusal of this input. A contract that says no without a reason is at fault: a trap. */
export function refusal(): Refusal {
  return given!;
}
