// What the processor says becomes of the holds, and what follows for the trade (SPEC 6.6, 12.3, 12.4, 12.8).

import { event } from "../host/answer";
import { Input } from "../host/input";
import { AMOUNT } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { writeDecimal } from "../value/decimal";
import { same } from "../wire/bytes";
import { Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";
import { Hold, HoldState, learn, nameOfState } from "./hold";
import { close, orderedOf, settle } from "./money";
import { Receipt } from "./msg";
import { State, Status } from "./state";

export function receipt(state: State, input: Input): bool {
  const receipt = Receipt.read(input.args);
  if (!input.args.done) return error.malformed();
  if (!belongs(state, receipt)) return false;
  const hold = state.hold(<u32>receipt.hold);
  const tooLittle = holdsTooLittle(state, hold, receipt);
  if (receipt.ref.bytes > 0) hold.ref = receipt.ref;
  learn(hold, receipt.state, receipt.held, receipt.released, receipt.refunded);
  tell(receipt, hold);
  if (state.status == Status.Closing) settle(state);
  else if (tooLittle || hold.isLost) close(state, Status.Failed, reasonOf(receipt, tooLittle));
  else if (state.status == Status.Funding && allHeld(state)) funded(state);
  return true;
}

function belongs(state: State, receipt: Receipt): bool {
  const terms = state.terms;
  if (receipt.hold >= state.holdCount) return error.noSuchHold(state);
  const hold = state.hold(<u32>receipt.hold);
  if (!sameText(receipt.processor, terms.processor)) return error.otherProcessor();
  if (!sameCurrency(receipt.currency, terms.cashCurrency)) return error.receiptCurrency(terms, hold);
  const known = hold.ref;
  if (known !== null && receipt.ref.bytes > 0 && !sameText(receipt.ref, known)) return error.otherRef(receipt.hold);
  if (max(receipt.held, max(receipt.released, receipt.refunded)) > AMOUNT) return error.receiptAmount();
  const ordered = orderedOf(state, hold);
  return receipt.released <= ordered || error.overRelease(receipt.hold, ordered, receipt.released);
}

function sameText(a: Text, b: Text): bool {
  return a.bytes == b.bytes && same(a.at, b.at, a.bytes);
}

function holdsTooLittle(state: State, hold: Hold, receipt: Receipt): bool {
  if (state.status != Status.Funding || receipt.state != HoldState.Held || hold.isHeld) return false;
  return receipt.held < hold.amount;
}

function tell(receipt: Receipt, hold: Hold): void {
  event("receipt", 5).key(0).uint(receipt.hold).key(1).word(nameOfState(hold.state)).key(2).uint(hold.held)
    .key(3).uint(hold.released).key(4).uint(hold.refunded);
}

function allHeld(state: State): bool {
  for (let i: u32 = 0; i < state.holdCount; i++) {
    if (!state.hold(i).isHeld) return false;
  }
  return true;
}

function funded(state: State): void {
  state.status = Status.Funded;
  event("funded", 1).key(0).uint(state.terms.cash);
}

function reasonOf(receipt: Receipt, tooLittle: bool): Text {
  const words = Writer.of(receipt.reason.bytes + 64);
  words.letters("hold ");
  writeDecimal(words, receipt.hold);
  words.letters(tooLittle ? " has less than its amount" : " ");
  if (!tooLittle) words.letters(nameOfState(receipt.state));
  if (receipt.reason.bytes > 0) words.letters(": ").raw(receipt.reason.at, receipt.reason.bytes);
  return words.asText;
}
