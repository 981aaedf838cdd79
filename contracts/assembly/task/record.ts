// A task's state as bytes (SPEC 15.3). Reading traps on anything that this contract did not write.

import { Dispute } from "../court/dispute";
import { Moves } from "../host/moves";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { CHILDREN } from "./child";
import { CREDITS } from "./credit";
import { EXOCRATS } from "./exocrat";
import { OFFERS } from "./offer";
import { Governance, Params } from "./params";
import { ALL_TOLD, MOVERS, NO_STATUS, State, Status } from "./state";
import { Work } from "./work";

export function readState(from: Reader): State {
  const state = State.blank();
  from.map(16);
  state.status = from.key(0).small();
  state.params = Params.read(from.key(1));
  state.creator = from.key(2).id();
  state.governance = Governance.readOrNull(from.key(3));
  readLists(state, from);
  state.nextOffer = from.key(8).uint();
  state.work = Work.readOrNull(from.key(9), state);
  state.dispute = Dispute.readOrNull(from.key(10));
  state.cases = from.key(11).uint();
  readSweep(state, from.key(12));
  from.key(13);
  state.reason = from.takesNull() ? null : from.text();
  state.moves = Moves.read(from.key(14), MOVERS);
  state.reused = from.key(15).uint();
  if (!from.done || !fitsStatus(state)) unreachable();
  return state;
}

function readLists(state: State, from: Reader): void {
  state.childCount = from.key(4).array(CHILDREN);
  for (let i: u32 = 0; i < state.childCount; i++) state.child(i).read(from);
  state.exocratCount = from.key(5).array(EXOCRATS);
  for (let i: u32 = 0; i < state.exocratCount; i++) state.exocrat(i).read(from);
  state.creditCount = from.key(6).array(CREDITS);
  for (let i: u32 = 0; i < state.creditCount; i++) state.creditAt(i).delimit(from);
  state.offerCount = from.key(7).array(OFFERS);
  for (let i: u32 = 0; i < state.offerCount; i++) state.offer(i).read(from);
}

function readSweep(state: State, from: Reader): void {
  if (from.takesNull()) return;
  if (from.array(2) != 2) from.fail();
  state.sweep = <u32>from.small();
  if (!from.takesNull()) state.endsAs = from.small();
}

/** Whether what the status stands for is there. */
function fitsStatus(state: State): bool {
  const status = state.status;
  if (status > Status.Closing) return false;
  if (status == Status.Open || status == Status.Consenting) {
    return state.governance !== null && (state.work !== null) == (status == Status.Consenting);
  }
  if (status == Status.Closing) return state.sweep != ALL_TOLD && isEnd(state.endsAs);
  if (status != Status.Working && status != Status.Disputed) return true;
  return state.governance !== null && state.work !== null && (state.dispute !== null || status == Status.Working);
}

function isEnd(status: i32): bool {
  return status >= Status.Completed && status <= Status.Expired;
}

export function writeState(state: State, to: Writer): void {
  to.map(16);
  to.key(0).uint(state.status);
  state.params.write(to.key(1));
  to.key(2).id(state.creator);
  to.key(3);
  const governance = state.governance;
  if (governance === null) to.null();
  else governance.write(to);
  writeLists(state, to);
  to.key(8).uint(state.nextOffer);
  to.key(9);
  const work = state.work;
  if (work === null) to.null();
  else work.write(to);
  to.key(10);
  const dispute = state.dispute;
  if (dispute === null) to.null();
  else dispute.write(to);
  to.key(11).uint(state.cases);
  writeSweep(state, to.key(12));
  to.key(13).textOrNull(state.reason);
  state.moves.write(to.key(14));
  to.key(15).uint(state.reused);
}

function writeLists(state: State, to: Writer): void {
  to.key(4).array(state.childCount);
  for (let i: u32 = 0; i < state.childCount; i++) state.child(i).write(to);
  to.key(5).array(state.exocratCount);
  for (let i: u32 = 0; i < state.exocratCount; i++) state.exocrat(i).write(to);
  to.key(6).array(state.creditCount);
  for (let i: u32 = 0; i < state.creditCount; i++) state.creditAt(i).write(to);
  to.key(7).array(state.offerCount);
  for (let i: u32 = 0; i < state.offerCount; i++) state.offer(i).write(to);
}

function writeSweep(state: State, to: Writer): void {
  if (state.sweep == ALL_TOLD) {
    to.null();
    return;
  }
  to.array(2).uint(state.sweep);
  if (state.endsAs == NO_STATUS) to.null();
  else to.uint(state.endsAs);
}
