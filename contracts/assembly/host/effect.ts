// What a final seal asks the world to do (SPEC 10.5).

import { effect } from "./answer";
import { Text } from "../wire/reader";
import { Writer } from "../wire/writer";

/** Begins a message to another instance; the caller writes the args. */
export function message(to: usize, op: string): Writer {
  return effect("message", 3).key(0).id(to).key(1).word(op).key(2);
}

/** Asks for a call of this instance once the time has come; the caller writes the args. */
export function wake(at: u64, op: string): Writer {
  return effect("wake", 3).key(0).uint(at).key(1).word(op).key(2);
}

/** Orders that of a hold so much is paid out in all; nothing more will be if `final`. */
export function release(hold: u32, cumulative: u64, final: bool, currency: Text): void {
  effect("release", 4).key(0).uint(hold).key(1).uint(cumulative).key(2).bool(final)
    .key(3).text(currency.at, currency.bytes);
}

/** Orders that of a hold no more than so much stays paid out; the rest goes back to the payer. */
export function refund(hold: u32, stays: u64, currency: Text): void {
  effect("refund", 3).key(0).uint(hold).key(1).uint(stays).key(2).text(currency.at, currency.bytes);
}

/** Lets the instance go on with another module, once a sealer has carried this (SPEC 10.8). */
export function become(module: usize): void {
  effect("become", 1).key(0).id(module);
}

/** Begins a change of sealers (SPEC 10.9); the caller writes the array of their keys, then key 1 and k. */
export function sealers(): Writer {
  return effect("sealers", 2).key(0);
}

/** Tells a peer a line of ASCII. */
export function notify(peer: usize, line: string): void {
  effect("notify", 2).key(0).id(peer).key(1).word(line);
}
