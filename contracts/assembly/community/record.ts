// A community's state as bytes (SPEC 17.2). Reading traps on anything that this contract did not write.

import { make } from "../host/heap";
import { compare } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { Ask, readPolicies, Sealers } from "./ask";
import { Rules } from "./rules";
import { Slice } from "./slice";
import {
  Case, CASES, Child, CHILDREN, Entry, ID_BYTES, Invitation, INVITATIONS, Link, LINKS, Member, MEMBERS, Motion, MOTIONS,
  PARTIES, REGISTRY, Snapshot, State,
} from "./state";

const KEYS: u64 = 15;

export function readState(from: Reader): State {
  const state = State.blank();
  from.map(KEYS);
  state.name = from.key(0).text();
  readMembers(state, from.key(1));
  readInvitations(state, from.key(2));
  readRegistry(state, from.key(3));
  state.rules = Rules.read(from.key(4));
  state.policies = readPolicies(from.key(5));
  readMotions(state, from.key(6));
  state.nextMotion = from.key(7).count();
  readLinks(state, from.key(8));
  readChildren(state, from.key(9));
  readCases(state, from.key(10));
  state.parent = from.key(11).idOrNull();
  state.sealers = from.key(12).takesNull() ? null : readSealers(from);
  state.snapshot = readSnapshot(from.key(13));
  state.leaving = from.key(14).idOrNull();
  if (!from.done) unreachable();
  return state;
}

function tuple(from: Reader, size: u32): void {
  if (from.array(size) != size) from.fail();
}

function readMembers(state: State, from: Reader): void {
  let last: usize = 0;
  for (let left = from.array(MEMBERS); left > 0; left--) {
    const member = make<Member>();
    tuple(from, 5);
    member.peer = from.id();
    member.roles = <u32>from.small();
    member.weight = from.uint();
    member.willing = from.bool();
    member.suspendedUntil = from.count();
    if (from.failed || (last != 0 && compare(last, member.peer, ID_BYTES) >= 0)) unreachable();
    last = member.peer;
    state.members.add(member);
  }
}

function readInvitations(state: State, from: Reader): void {
  for (let left = from.array(INVITATIONS); left > 0; left--) {
    const invitation = make<Invitation>();
    tuple(from, 3);
    invitation.peer = from.id();
    invitation.by = from.id();
    invitation.until = from.count();
    state.invitations.add(invitation);
  }
}

function readRegistry(state: State, from: Reader): void {
  for (let left = from.array(REGISTRY); left > 0; left--) {
    const entry = make<Entry>();
    tuple(from, 4);
    entry.type = from.text();
    entry.module = from.id();
    entry.previous = from.idOrNull();
    entry.held = from.idOrNull();
    state.registry.add(entry);
  }
}

function readMotions(state: State, from: Reader): void {
  for (let left = from.array(MOTIONS); left > 0; left--) {
    const motion = make<Motion>();
    from.map(6);
    motion.number = from.key(0).count();
    motion.ask = Ask.read(from.key(1));
    motion.proposer = from.key(2).id();
    motion.charter = from.key(3).id();
    motion.until = from.key(4).count();
    motion.ballot = from.key(5).id();
    state.motions.add(motion);
  }
}

function readLinks(state: State, from: Reader): void {
  for (let left = from.array(LINKS); left > 0; left--) {
    const link = make<Link>();
    tuple(from, 3);
    link.community = from.id();
    link.ours = from.bool();
    link.theirs = from.bool();
    state.links.add(link);
  }
}

function readChildren(state: State, from: Reader): void {
  for (let left = from.array(CHILDREN); left > 0; left--) {
    const child = make<Child>();
    tuple(from, 2);
    child.community = from.id();
    child.adopted = from.bool();
    state.children.add(child);
  }
}

function readCases(state: State, from: Reader): void {
  for (let left = from.array(CASES); left > 0; left--) {
    const open = make<Case>();
    from.map(6);
    open.source = from.key(0).id();
    open.number = from.key(1).count();
    open.seats = <u32>from.key(2).small();
    readInterested(open, from.key(3));
    open.height = from.key(4).count();
    open.answerBy = from.key(5).count();
    state.cases.add(open);
  }
}

function readInterested(open: Case, from: Reader): void {
  const at = from.at;
  open.interestedCount = from.array(PARTIES);
  for (let left = open.interestedCount; left > 0; left--) from.id();
  open.interested = Slice.of(at, from.at);
}

function readSealers(from: Reader): Sealers {
  tuple(from, 2);
  return Sealers.read(from);
}

function readSnapshot(from: Reader): Snapshot {
  const snapshot = make<Snapshot>();
  tuple(from, 3);
  snapshot.hash = from.idOrNull();
  snapshot.asOf = from.count();
  snapshot.takenAt = from.count();
  return snapshot;
}

export function writeState(state: State, to: Writer): void {
  to.map(KEYS);
  to.key(0).text(state.name.at, state.name.bytes);
  writeMembers(state, to.key(1));
  writeInvitations(state, to.key(2));
  writeRegistry(state, to.key(3));
  to.key(4).raw(state.rules.whole.at, state.rules.whole.length);
  to.key(5).raw(state.policies.at, state.policies.length);
  writeMotions(state, to.key(6));
  to.key(7).uint(state.nextMotion);
  writeTies(state, to);
  writeCases(state, to.key(10));
  to.key(11).idOrNull(state.parent);
  writeSealers(state.sealers, to.key(12));
  to.key(13).array(3).idOrNull(state.snapshot.hash).uint(state.snapshot.asOf).uint(state.snapshot.takenAt);
  to.key(14).idOrNull(state.leaving);
}

function writeMembers(state: State, to: Writer): void {
  to.array(state.members.count);
  for (let i: u32 = 0; i < state.members.count; i++) {
    const member = state.members.at(i);
    to.array(5).id(member.peer).uint(member.roles).uint(member.weight).bool(member.willing)
      .uint(member.suspendedUntil);
  }
}

function writeInvitations(state: State, to: Writer): void {
  to.array(state.invitations.count);
  for (let i: u32 = 0; i < state.invitations.count; i++) {
    const invitation = state.invitations.at(i);
    to.array(3).id(invitation.peer).id(invitation.by).uint(invitation.until);
  }
}

function writeRegistry(state: State, to: Writer): void {
  to.array(state.registry.count);
  for (let i: u32 = 0; i < state.registry.count; i++) {
    const entry = state.registry.at(i);
    to.array(4).text(entry.type.at, entry.type.bytes).id(entry.module).idOrNull(entry.previous).idOrNull(entry.held);
  }
}

function writeMotions(state: State, to: Writer): void {
  to.array(state.motions.count);
  for (let i: u32 = 0; i < state.motions.count; i++) {
    const motion = state.motions.at(i);
    to.map(6).key(0).uint(motion.number).key(1).raw(motion.ask.whole.at, motion.ask.whole.length);
    to.key(2).id(motion.proposer).key(3).id(motion.charter).key(4).uint(motion.until).key(5).id(motion.ballot);
  }
}

function writeTies(state: State, to: Writer): void {
  to.key(8).array(state.links.count);
  for (let i: u32 = 0; i < state.links.count; i++) {
    const link = state.links.at(i);
    to.array(3).id(link.community).bool(link.ours).bool(link.theirs);
  }
  to.key(9).array(state.children.count);
  for (let i: u32 = 0; i < state.children.count; i++) {
    const child = state.children.at(i);
    to.array(2).id(child.community).bool(child.adopted);
  }
}

function writeCases(state: State, to: Writer): void {
  to.array(state.cases.count);
  for (let i: u32 = 0; i < state.cases.count; i++) {
    const open = state.cases.at(i);
    to.map(6).key(0).id(open.source).key(1).uint(open.number).key(2).uint(open.seats);
    to.key(3).raw(open.interested.at, open.interested.length);
    to.key(4).uint(open.height).key(5).uint(open.answerBy);
  }
}

function writeSealers(sealers: Sealers | null, to: Writer): void {
  if (sealers === null) {
    to.null();
    return;
  }
  sealers.keys.write(to.array(2));
  to.uint(sealers.k);
}
