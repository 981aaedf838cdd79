// Why any contract refuses: the reasons that have nothing to do with what it is about. Each contract's own begin at
// 110.

import { Origin } from "./fact";
import { refuse } from "./refusal";

export const enum Code {
  /** The args or params are not what this op takes: a key, a type or a size is wrong. */
  Malformed = 100,
  /** The contract has no op of this name. */
  UnknownOp = 101,
  /** The instance's status does not allow this op. */
  NotNow = 102,
  /** The op is there, but comes in another way: as a call, a message, a proof, a receipt or a completion. */
  WrongOrigin = 103,
  /** Only who has a say in the instance may ask for another module (`move`). */
  NoSay = 104,
  /** The state is handed over by the instance's own seal only (`leave`, `migrate`). */
  NotItself = 105,
  /** Not everybody who has a say asks for this module now (`leave`). */
  NotAgreed = 106,
}

export function malformed(): bool {
  return refuse(Code.Malformed).words("not what this op takes: a key, a type or a size is wrong").end();
}

export function unknownOp(): bool {
  return refuse(Code.UnknownOp).words("this contract has no such op").end();
}

/** `now` says how things stand, as in "the voucher is completed". */
export function notNow(now: string): bool {
  return refuse(Code.NotNow).words(now).words(": this is not possible now").end();
}

export function wrongOrigin(origin: i32): bool {
  return refuse(Code.WrongOrigin).words("this op comes as ").words(wayOf(origin)).end();
}

function wayOf(origin: i32): string {
  if (origin == Origin.Call) return "a call of a person";
  if (origin == Origin.Message) return "a message of an instance's final seal";
  if (origin == Origin.Proof) return "a proof that a till redeemed";
  return origin == Origin.Receipt ? "a receipt of the processor, by a sealer" : "a completion proof of a device";
}

export function noSay(): bool {
  return refuse(Code.NoSay).words("only who has a part in this may ask for another module").end();
}

export function notItself(): bool {
  return refuse(Code.NotItself).words("the state is handed over by this instance's own seal only").end();
}

export function notAgreed(): bool {
  return refuse(Code.NotAgreed).words("not all who have a part in this ask for that module now; agree again with move")
    .end();
}
