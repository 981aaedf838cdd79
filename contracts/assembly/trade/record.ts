// A trade's state as bytes (SPEC 12.2). Reading traps on anything that this contract did not write.

import { take } from "../host/heap";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { HOLDS, readHold, writeHold } from "./hold";
import { Locked, Terms } from "./msg";
import { NONCE_BYTES, NONCES, Peers, State, Status } from "./state";

const NO_STATUS: i32 = Status.Closing + 1;

export function readState(from: Reader): State {
  const state = State.blank();
  from.map(11);
  state.status = from.key(0).small();
  state.terms = Terms.read(from.key(1));
  state.agreed = Peers.read(from.key(2));
  from.key(3);
  state.piece = from.takesNull() ? null : Locked.read(from);
  readHolds(state, from.key(4));
  state.proven = from.key(5).uint();
  readNonces(state, from.key(6));
  state.creator = from.key(7).id();
  from.key(8);
  state.reason = from.takesNull() ? null : from.text();
  state.cancels = Peers.read(from.key(9));
  from.key(10);
  state.endsAs = from.takesNull() ? NO_STATUS : from.small();
  if (!from.done || state.status > Status.Closing || state.proven > state.terms.face) unreachable();
  return state;
}

function readHolds(state: State, from: Reader): void {
  state.holdCount = from.array(HOLDS);
  for (let i: u32 = 0; i < state.holdCount; i++) readHold(state.hold(i), from);
}

function readNonces(state: State, from: Reader): void {
  const count = from.array(NONCES);
  for (let i: u32 = 0; i < count; i++) {
    const at = from.bytes(NONCE_BYTES);
    state.addNonce(at);
    if (state.nonce(i) != at) unreachable(); // they were written in rising order
  }
}

export function writeState(state: State, to: Writer): void {
  to.map(11);
  to.key(0).uint(state.status);
  to.key(1).raw(state.terms.at, state.terms.length);
  state.agreed.write(to.key(2));
  writeLocked(state.piece, to.key(3));
  to.key(4).array(state.holdCount);
  for (let i: u32 = 0; i < state.holdCount; i++) writeHold(state.hold(i), to);
  to.key(5).uint(state.proven);
  to.key(6).array(state.nonceCount);
  for (let i: u32 = 0; i < state.nonceCount; i++) to.bytes(state.nonce(i), NONCE_BYTES);
  to.key(7).id(state.creator);
  to.key(8).textOrNull(state.reason);
  state.cancels.write(to.key(9));
  to.key(10);
  if (state.status == Status.Closing) to.uint(state.endsAs);
  else to.null();
}

function writeLocked(locked: Locked | null, to: Writer): void {
  if (locked === null) to.null();
  else to.raw(locked.at, locked.length);
}
