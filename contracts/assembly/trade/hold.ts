// Money reserved at the processor for a part of a cash leg, and what the processor's receipts say about it (SPEC 6.6).
// Receipts come doubled, late and in any order: every figure here only ever grows.

import { spells } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";

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
  ChargedBack = 9,
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
  "charged_back",
];

@final
@unmanaged
export class Hold {
  amount: u64;
  state: i32;
  released: u64;
  /** What its leg has earned that falls to this hold. */
  target: u64;
  /** The processor's name for it; null until a receipt tells. */
  ref: Text | null;
  held: u64;
  refunded: u64;
  /** What was earned and is not paid, once nothing more will come of it. */
  lost: u64;

  get isHeld(): bool {
    return this.held >= this.amount && this.state >= HoldState.Held && !this.isOver;
  }

  /** Nothing more will be paid out of it. */
  get isOver(): bool {
    return this.state >= HoldState.Voided;
  }

  get isFilled(): bool {
    return this.target == this.amount;
  }

  /** What the payee has of it; of a payment that was taken back, nothing. */
  get paid(): u64 {
    return this.state == HoldState.ChargedBack ? 0 : this.released;
  }

  /** What is missing of what it should pay. */
  get missing(): u64 {
    return this.isOver && this.paid < this.target ? this.target - this.paid : 0;
  }

  /** Takes over what a receipt says where it says more than is known (12.8). */
  learn(state: i32, held: u64, released: u64, refunded: u64): void {
    if (state >= HoldState.Released || !this.isOver) this.state = max(this.state, state);
    this.held = max(this.held, held);
    this.released = max(this.released, released);
    this.refunded = max(this.refunded, refunded);
  }

  read(from: Reader): void {
    from.map(8);
    this.amount = from.key(0).uint();
    const name = from.key(1).text();
    this.state = spells(name.at, name.bytes, "asked") ? HoldState.Asked : stateOf(name);
    this.released = from.key(2).uint();
    this.target = from.key(3).uint();
    from.key(4);
    this.ref = from.takesNull() ? null : from.text();
    this.held = from.key(5).uint();
    this.refunded = from.key(6).uint();
    this.lost = from.key(7).uint();
    if (this.state < 0 || this.target > this.amount) from.fail();
  }

  write(to: Writer): void {
    to.map(8);
    to.key(0).uint(this.amount);
    to.key(1).word(nameOfState(this.state));
    to.key(2).uint(this.released);
    to.key(3).uint(this.target);
    to.key(4).textOrNull(this.ref);
    to.key(5).uint(this.held);
    to.key(6).uint(this.refunded);
    to.key(7).uint(this.lost);
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
