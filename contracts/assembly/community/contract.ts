// What a community does with an input: its rules, each a guard with its own refusal (SPEC 17).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { message } from "../host/effect";
import { Input } from "../host/input";
import { holdToBirth, holdToTable, isRead, rowFor } from "../host/machine";
import { notAgreed } from "../host/error";
import { leaves, migrate } from "../host/moves";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { ALL_ROLES, readPolicies } from "./ask";
import { draw, seat, seatAgain } from "./cases";
import * as error from "./error";
import {
  FOUNDER_WEIGHT, invite, join, leave, newMember, reinstate, resign, suspend, uninvite, weigh, willing,
} from "./member";
import { lapse, propose, verdict, withdraw } from "./motion";
import { readState, writeState } from "./record";
import { ballotModule, entryOf, hold, isType, newEntry } from "./registry";
import { Rules } from "./rules";
import { Op, OPS, REGISTRY, Snapshot, State, Status, TABLE, WIDTH } from "./state";
import { adopt, child, link, linked, unlink, unlinked } from "./ties";

const NAME_CHARS: u32 = 80;
const FOUNDERS: u32 = 16;
const NOW: StaticArray<string> = ["the community stands"];

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? found(input) : change(readState(before), input);
}

function change(state: State, input: Input): u64 {
  const row = rowFor(input, OPS, TABLE, WIDTH, Status.Standing, NOW);
  if (row < 0) return refused();
  const happened = row < Op.Hold ? amongMembers(state, row, input) : withOthers(state, row, input);
  if (!happened) return refused();
  if (row == Op.Willing || row == Op.Reinstate || row == Op.Suspend || row == Op.Verdict) seatAgain(state, input);
  holdToTable(TABLE, WIDTH, row, Status.Standing, Status.Standing);
  return done(state);
}

function amongMembers(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.Invite:
      return invite(state, input);
    case Op.Uninvite:
      return uninvite(state, input);
    case Op.Join:
      return join(state, input);
    case Op.Leave:
      return leave(state, input);
    case Op.Willing:
      return willing(state, input);
    case Op.Resign:
      return resign(state, input);
    case Op.Weigh:
      return weigh(state, input);
    case Op.Propose:
      return propose(state, input);
    case Op.Withdraw:
      return withdraw(state, input);
    case Op.Verdict:
      return verdict(state, input);
    default:
      return lapse(state, input);
  }
}

function withOthers(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.Hold:
      return hold(state, input, true);
    case Op.Unhold:
      return hold(state, input, false);
    case Op.Suspend:
      return suspend(state, input);
    case Op.Reinstate:
      return reinstate(state, input);
    case Op.Link:
      return link(state, input);
    case Op.Unlink:
      return unlink(state, input);
    case Op.Linked:
      return linked(state, input);
    case Op.Unlinked:
      return unlinked(state, input);
    case Op.Child:
      return child(state, input);
    case Op.Adopt:
      return adopt(state, input);
    case Op.Draw:
      return draw(state, input);
    case Op.Seat:
      return seat(state, input);
    case Op.Step:
      return step(state, input);
    default:
      return migrate(input);
  }
}

/** Before it becomes another module: whether that is the one that the members decided on last (SPEC 10.8). */
function step(state: State, input: Input): bool {
  const module = leaves(input);
  if (module == 0) return false;
  if (state.leaving == 0 || !sameId(state.leaving, module)) return notAgreed();
  state.leaving = 0;
  return true;
}

function done(state: State): u64 {
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function found(input: Input): u64 {
  holdToBirth(input);
  const state = State.blank();
  const isFit = readParams(state, input.args);
  if (!isRead(input)) return refused();
  if (!isFit || !isSound(state, input)) return refused();
  state.snapshot = Snapshot.ofFounding(input.time);
  event("founded", 2).key(0).text(state.name.at, state.name.bytes).key(1).uint(state.members.count);
  if (state.parent != 0) message(state.parent, "child").map(0);
  return done(state);
}

/** Reads the params; false: a founder or a type is not one that can be, or is there twice. */
function readParams(state: State, from: Reader): bool {
  from.map(6);
  state.name = from.key(0).text();
  let isFit = readFounders(state, from.key(1));
  state.parent = from.key(2).idOrNull();
  isFit = readRegistry(state, from.key(3)) && isFit;
  state.rules = Rules.read(from.key(4));
  state.policies = readPolicies(from.key(5));
  return isFit;
}

function readFounders(state: State, from: Reader): bool {
  let isFit = true;
  for (let left = from.array(FOUNDERS); left > 0; left--) {
    if (from.array(2) != 2) from.fail();
    const peer = from.id();
    const roles = from.uint();
    if (from.failed) return false;
    if (roles > ALL_ROLES) isFit = error.badRoles();
    else if (state.member(peer) !== null) isFit = error.badFounders(FOUNDERS);
    else state.members.insert(state.placeOf(peer), newMember(peer, <u32>roles, FOUNDER_WEIGHT));
  }
  return isFit;
}

function readRegistry(state: State, from: Reader): bool {
  let isFit = true;
  for (let left = from.array(REGISTRY); left > 0; left--) {
    if (from.array(2) != 2) from.fail();
    const type = from.text();
    const module = from.id();
    if (from.failed) return false;
    if (!isType(type)) isFit = false;
    else if (entryOf(state, type) !== null) isFit = error.typeTwice();
    else state.registry.add(newEntry(type, module));
  }
  return isFit;
}

function isSound(state: State, input: Input): bool {
  if (state.name.chars == 0 || state.name.chars > NAME_CHARS) return error.badName(NAME_CHARS);
  if (state.members.count == 0) return error.badFounders(FOUNDERS);
  if (state.member(input.fact.author) === null) return error.notFounder();
  if (ballotModule(state) == 0) return error.noBallot();
  return state.rules.areSound;
}
