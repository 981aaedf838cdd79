// What a ballot is: its state (SPEC 16.5) and the table of what may follow.

import { Origin } from "../host/fact";
import { make, takeRecords } from "../host/heap";
import { ELECTORS } from "../court/charter";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { Params } from "./msg";

export const enum Status {
  Open = 0,
  Decided = 1,
  Undecided = 2,
}

const OPEN: i32 = 1 << Status.Open;
const DECIDED: i32 = 1 << Status.Decided;
const UNDECIDED: i32 = 1 << Status.Undecided;
const CLOSED: i32 = DECIDED | UNDECIDED;
const ANY: i32 = OPEN | DECIDED | UNDECIDED;
const REFUSED: i32 = 0;

export const enum Op {
  Vote = 0,
  Close = 1,
}

export const OPS: StaticArray<string> = ["vote", "close"];

/** How each status is said where it stands in the way. */
export const NOW: StaticArray<string> = [
  "the ballot is open",
  "the ballot is closed and decided",
  "the ballot is closed without a result",
];

export const WIDTH: i32 = 4;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op        origin       open    decided  undecided
  /* vote    */ Origin.Call, ANY,    REFUSED, REFUSED,
  /* close   */ Origin.Call, CLOSED, REFUSED, REFUSED,
];

/** What an elector has said. */
@final
@unmanaged
export class Vote {
  isCast: bool;
  choice: u64;
  /** Whether this elector has moved the closing. */
  hasMoved: bool;
}

/** No option and no basis points. */
export const NONE: i64 = -1;

@final
@unmanaged
export class State {
  status: i32;
  params: Params;
  private votes: usize;
  closes: u64;
  /** Since when the leading result stands as it is. */
  leads: u64;
  /** An option, or basis points; NONE until it is closed. */
  result: i64;
  charter: usize;

  static blank(): State {
    const state = make<State>();
    state.votes = takeRecords<Vote>(ELECTORS);
    state.result = NONE;
    return state;
  }

  /** What the elector at this place has said. */
  vote(index: u32): Vote {
    return changetype<Vote>(this.votes + <usize>index * offsetof<Vote>());
  }

  get electors(): u32 {
    return this.params.electorate.count;
  }
}

/** Reads a state that this contract wrote; anything else is a trap. */
export function readState(from: Reader): State {
  const state = State.blank();
  from.map(7);
  state.status = from.key(0).small();
  state.params = Params.read(from.key(1));
  readVotes(state, from.key(2));
  state.closes = from.key(3).count();
  readMovers(state, from.key(4));
  if (!from.key(5).takesNull()) state.result = <i64>from.count();
  state.charter = from.key(6).id();
  if (state.result > <i64>state.params.lastChoice || state.status > Status.Undecided) from.fail();
  if ((state.result == NONE) == (state.status == Status.Decided)) from.fail();
  if (!from.done || !state.params.electorate.isSorted) unreachable();
  return state;
}

function readVotes(state: State, from: Reader): void {
  const count = from.array(ELECTORS);
  if (count != state.electors) from.fail();
  for (let i: u32 = 0; i < count && !from.failed; i++) {
    if (from.takesNull()) continue;
    const vote = state.vote(i);
    vote.isCast = true;
    vote.choice = from.uint();
    if (vote.choice > state.params.lastChoice) from.fail();
  }
}

/** Since when the lead stands, and who has moved the closing. */
function readMovers(state: State, from: Reader): void {
  if (from.array(2) != 2) from.fail();
  state.leads = from.count();
  let least: u64 = 0;
  for (let left = from.array(ELECTORS); left > 0 && !from.failed; left--) {
    const index = from.uint();
    if (index < least || index >= state.electors) from.fail();
    else state.vote(<u32>index).hasMoved = true;
    least = index + 1;
  }
}

export function writeState(state: State, to: Writer): void {
  to.map(7);
  to.key(0).uint(state.status);
  to.key(1).raw(state.params.at, state.params.length);
  to.key(2).array(state.electors);
  for (let i: u32 = 0; i < state.electors; i++) writeVote(state.vote(i), to);
  to.key(3).uint(state.closes);
  writeMovers(state, to.key(4));
  writeResult(state.result, to.key(5));
  to.key(6).id(state.charter);
}

function writeVote(vote: Vote, to: Writer): void {
  if (vote.isCast) to.uint(vote.choice);
  else to.null();
}

function writeMovers(state: State, to: Writer): void {
  let movers: u32 = 0;
  for (let i: u32 = 0; i < state.electors; i++) movers += <u32>state.vote(i).hasMoved;
  to.array(2).uint(state.leads).array(movers);
  for (let i: u32 = 0; i < state.electors; i++) if (state.vote(i).hasMoved) to.uint(i);
}

export function writeResult(result: i64, to: Writer): void {
  if (result == NONE) to.null();
  else to.uint(<u64>result);
}
