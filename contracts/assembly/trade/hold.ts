// Money reserved at the processor for a part of the cash, and what the processor's receipts say about it (SPEC 6.6).
// Receipts come doubled, late and in any order: every figure here only ever grows.

import { Reader, Text } from "../wire/reader";
import { spells } from "../wire/bytes";
import { Writer } from "../wire/writer";

/** Holds of one trade. */
export const HOLDS: u32 = 16;

/** In the order in which one may replace another; from `Voided` on nothing more will come of the hold. */
export const enum HoldState {
  Asked = 0,
  PayerAction = 1,
  Held = 2,
  PartlyReleased = 3,
  Voided = 4,
  Expired = 5,
  Failed = 6,
  Refused = 7,
  Released = 8,
}

const NAMES: StaticArray<string> = [
  "asked",
  "payer_action",
  "held",
  "partly_released",
  "voided",
  "expired",
  "failed",
  "refused",
  "released",
];

@final
@unmanaged
export class Hold {
  amount: u64;
  state: i32;
  released: u64;
  /** The part of the cash earned that falls to this hold. */
  target: u64;
  /** The processor's name for it; null until a receipt tells. */
  ref: Text | null;
  held: u64;
  refunded: u64;

  get isHeld(): bool {
    return this.held >= this.amount && this.state >= HoldState.Held && !this.isLost;
  }

  get isSettled(): bool {
    return this.state >= HoldState.Voided;
  }

  /** Over, without having been paid out in full. */
  get isLost(): bool {
    return this.isSettled && this.released < this.amount;
  }

  get isFilled(): bool {
    return this.target == this.amount;
  }
}

export function nameOfState(state: i32): string {
  return NAMES[state];
}

/** The state of that name as a number; −1 if a receipt can't have it. */
export function stateOf(name: Text): i32 {
  for (let state = <i32>HoldState.PayerAction; state < NAMES.length; state++) {
    if (spells(name.at, name.bytes, NAMES[state])) return state;
  }
  return -1;
}

/** Takes over what a receipt says where it says more than is known (12.2). */
export function learn(hold: Hold, state: i32, held: u64, released: u64, refunded: u64): void {
  if (state == HoldState.Released || !hold.isSettled) hold.state = max(hold.state, state);
  hold.held = max(hold.held, held);
  hold.released = max(hold.released, released);
  hold.refunded = max(hold.refunded, refunded);
}

export function readHold(hold: Hold, from: Reader): void {
  from.map(7);
  hold.amount = from.key(0).uint();
  const name = from.key(1).text();
  hold.state = spells(name.at, name.bytes, "asked") ? HoldState.Asked : stateOf(name);
  hold.released = from.key(2).uint();
  hold.target = from.key(3).uint();
  from.key(4);
  hold.ref = from.takesNull() ? null : from.text();
  hold.held = from.key(5).uint();
  hold.refunded = from.key(6).uint();
  if (hold.state < 0) from.fail();
}

export function writeHold(hold: Hold, to: Writer): void {
  to.map(7);
  to.key(0).uint(hold.amount);
  to.key(1).word(nameOfState(hold.state));
  to.key(2).uint(hold.released);
  to.key(3).uint(hold.target);
  to.key(4).textOrNull(hold.ref);
  to.key(5).uint(hold.held);
  to.key(6).uint(hold.refunded);
}
