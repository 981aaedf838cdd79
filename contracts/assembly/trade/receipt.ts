// What the processor says becomes of the holds, and what follows for the trade (SPEC 6.6, 12.4, 12.8, 12.14).

import { event } from "../host/answer";
import { make } from "../host/heap";
import { notNow } from "../host/error";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { AMOUNT } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { same, sameId } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { close, noteLosses, tell } from "./books";
import * as error from "./error";
import { fundedIfHeld } from "./funding";
import { Hold, HoldState, nameOfState, stateOf } from "./hold";
import { NOW, State, Status } from "./state";
import { CashLeg, Loss } from "./terms";
import { ascii, ofHold } from "./words";

const REF_CHARS: u32 = 128;
const REASON_CHARS: u32 = 200;

@final
@unmanaged
export class Receipt {
  processor: Text;
  ref: Text;
  state: i32;
  held: u64;
  released: u64;
  refunded: u64;
  currency: Text;
  reason: Text;
  hold: u64;

  static read(from: Reader): Receipt {
    const receipt = make<Receipt>();
    from.map(12);
    from.key(0).uint();
    from.key(1).uint();
    receipt.processor = from.key(2).text();
    receipt.ref = from.key(3).text();
    receipt.state = stateOf(from.key(4).text());
    receipt.held = from.key(5).uint();
    receipt.released = from.key(6).uint();
    receipt.refunded = from.key(7).uint();
    receipt.currency = from.key(8).text();
    from.key(9);
    if (!from.takesNull()) from.uint();
    receipt.reason = from.key(10).text();
    receipt.hold = from.key(11).uint();
    if (receipt.state < 0 || receipt.ref.chars > REF_CHARS || receipt.reason.chars > REASON_CHARS) from.fail();
    return receipt;
  }
}

export function receive(state: State, input: Input): bool {
  const receipt = Receipt.read(input.args);
  if (!isRead(input)) return false;
  // What has ended stays so; that a payment was taken back afterwards is noted all the same.
  if (state.isEnded && receipt.state != HoldState.ChargedBack) return notNow(NOW[state.status]);
  if (!belongs(state, receipt, input)) return false;
  const hold = state.hold(<u32>receipt.hold);
  const wasHeld = hold.isHeld;
  if (receipt.ref.bytes > 0) hold.ref = receipt.ref;
  hold.learn(receipt.state, receipt.held, receipt.released, receipt.refunded);
  told(receipt, hold);
  if (state.isEnded) noteLosses(state);
  else if (state.status == Status.Closing) tell(state, state.endsAs, state.reason);
  else if (state.status == Status.Funding) whileFunding(state, hold, receipt, wasHeld, input.time);
  else onceFunded(state, hold, receipt);
  return true;
}

function belongs(state: State, receipt: Receipt, input: Input): bool {
  if (receipt.hold >= state.holdCount) return error.noSuchHold(state.holdCount);
  const leg = state.terms.legOf(<u32>receipt.hold);
  const hold = state.hold(<u32>receipt.hold);
  if (!sameId(input.fact.author, leg.agent)) return error.otherAgent(receipt.hold);
  if (!sameText(receipt.processor, leg.processor)) return error.otherProcessor();
  if (!sameCurrency(receipt.currency, leg.currency)) return error.receiptCurrency(hold.amount, leg.currency);
  const known = hold.ref;
  if (known !== null && receipt.ref.bytes > 0 && !sameText(receipt.ref, known)) return error.otherRef(receipt.hold);
  if (max(receipt.held, max(receipt.released, receipt.refunded)) > AMOUNT) return error.receiptAmount();
  const ordered = orderedOf(state, hold, leg);
  return receipt.released <= ordered || error.overRelease(receipt.hold, ordered, receipt.released);
}

function sameText(a: Text, b: Text): bool {
  return a.bytes == b.bytes && same(a.at, b.at, a.bytes);
}

/** What of a hold the trade has ordered to be paid out. */
function orderedOf(state: State, hold: Hold, leg: CashLeg): u64 {
  return hold.isFilled || state.account(leg.buyer).isDone ? hold.target : 0;
}

function told(receipt: Receipt, hold: Hold): void {
  event("receipt", 5).key(0).uint(receipt.hold).key(1).word(nameOfState(hold.state)).key(2).uint(hold.held)
    .key(3).uint(hold.released).key(4).uint(hold.refunded);
}

/** Cash that does not come, or not all of it, fails the trade; cash that comes too late does not fund it any more. */
function whileFunding(state: State, hold: Hold, receipt: Receipt, wasHeld: bool, now: u64): void {
  const isTooLittle = receipt.state == HoldState.Held && !wasHeld && receipt.held < hold.amount;
  if (isTooLittle || hold.isOver) close(state, Status.Failed, ofHold(receipt, isTooLittle));
  else if (now >= state.terms.deadline) close(state, Status.Expired, ascii("the deadline passed"));
  else fundedIfHeld(state);
}

/**
 * A hold that is over and could still have earned, or whose loss its buyer bears, ends that buyer's part: there is no
 * money any more for what is not proven.
 */
function onceFunded(state: State, hold: Hold, receipt: Receipt): void {
  const account = state.account(state.terms.legOf(<u32>receipt.hold).buyer);
  const endsEarly = hold.isOver && !hold.isFilled;
  const isOwed = hold.missing > 0 && state.terms.loss == Loss.Buyer;
  if (endsEarly || isOwed) account.giveBack();
  tell(state, Status.Failed, ofHold(receipt, false));
}
