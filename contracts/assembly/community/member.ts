// Who belongs to the community, and what each may do in it (SPEC 17.3).

import { event } from "../host/answer";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead, takesNothing } from "../host/machine";
import { compare, sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { ALL_ROLES } from "./ask";
import * as error from "./error";
import { ID_BYTES, Invitation, Member, MEMBERS, Snapshot, State } from "./state";

export const enum Role {
  ProjectManager = 1,
  Facilitator = 2,
  Liaison = 4,
  ComplianceOfficer = 8,
  Arbitrator = 16,
  Moderator = 32,
}

const DAY_MS: u64 = 86_400_000;
/** Invitations of one member that are open at once. */
const INVITATIONS_EACH: u32 = 4;
const INVITATION_MS: u64 = 30 * DAY_MS;
const SUSPENSION_MS: u64 = 30 * DAY_MS;
/** Time from the founding to the first snapshot and between two: to notice weights that are none of the view's. */
const WEIGH_MS: u64 = 7 * DAY_MS;

/** The highest weight. */
export const WEIGHT: u64 = 10_000;
/** A founder's weight at first. */
export const FOUNDER_WEIGHT: u64 = 100;
/** Which part of itself a weight gains at once at most, and which it loses: of three equals none has half after two. */
const GAIN: u64 = 5;
const LOSS: u64 = 10;
/** A newcomer's, which is 100 after 23 snapshots at the earliest: till then many who came at once decide little. */
export const NEWCOMER_WEIGHT: u64 = 1;

export function isSuspended(member: Member, now: u64): bool {
  return now < member.suspendedUntil;
}

/** The author as a member. Null: refused. */
export function authorOf(state: State, input: Input): Member | null {
  const member = state.member(input.fact.author);
  if (member === null) error.notMember();
  return member;
}

/** The author as a member who may act for the community. Null: refused. */
export function activeOf(state: State, input: Input): Member | null {
  const member = authorOf(state, input);
  if (member === null) return null;
  if (!isSuspended(member, input.time)) return member;
  error.suspended(member);
  return null;
}

/** Whether the author has this role and may use it. */
export function actsAs(state: State, input: Input, role: u32): bool {
  const member = activeOf(state, input);
  if (member === null) return false;
  return (member.roles & role) != 0 || error.lacksRole(role);
}

export function newMember(peer: usize, roles: u32, weight: u64): Member {
  const member = make<Member>();
  member.peer = peer;
  member.roles = roles;
  member.weight = weight;
  return member;
}

function readPeer(input: Input): usize {
  input.args.map(1);
  return input.args.key(0).id();
}

function invitationOf(state: State, peer: usize): u32 {
  let place: u32 = 0;
  while (place < state.invitations.count && !sameId(state.invitations.at(place).peer, peer)) place++;
  return place;
}

export function invite(state: State, input: Input): bool {
  const peer = readPeer(input);
  if (!isRead(input)) return false;
  if (activeOf(state, input) === null) return false;
  if (state.member(peer) !== null) return error.alreadyMember();
  forgetInvitations(state, input.time);
  if (invitationOf(state, peer) < state.invitations.count) return error.alreadyInvited();
  if (invitedBy(state, input.fact.author) >= INVITATIONS_EACH) return error.tooManyOfYours(INVITATIONS_EACH);
  if (state.invitations.isFull) return error.tooManyInvitations();
  const invitation = make<Invitation>();
  invitation.peer = peer;
  invitation.by = input.fact.author;
  invitation.until = input.time + INVITATION_MS;
  state.invitations.add(invitation);
  event("invited", 3).key(0).id(peer).key(1).id(invitation.by).key(2).uint(invitation.until);
  return true;
}

function invitedBy(state: State, peer: usize): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < state.invitations.count; i++) count += <u32>sameId(state.invitations.at(i).by, peer);
  return count;
}

/** Invitations whose time is over make way. */
function forgetInvitations(state: State, now: u64): void {
  for (let i = state.invitations.count; i > 0; i--) {
    if (state.invitations.at(i - 1).until <= now) state.invitations.remove(i - 1);
  }
}

export function uninvite(state: State, input: Input): bool {
  const peer = readPeer(input);
  if (!isRead(input)) return false;
  const place = invitationOf(state, peer);
  if (place == state.invitations.count) return error.notInvited();
  const isTheirs = sameId(state.invitations.at(place).by, input.fact.author);
  if (!isTheirs && !actsAs(state, input, Role.Moderator)) return false;
  state.invitations.remove(place);
  event("uninvited", 1).key(0).id(peer);
  return true;
}

export function join(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const peer = input.fact.author;
  if (state.member(peer) !== null) return error.alreadyMember();
  const place = invitationOf(state, peer);
  if (place == state.invitations.count) return error.notInvited();
  if (state.invitations.at(place).until <= input.time) return error.invitationOver(state.invitations.at(place));
  if (state.members.isFull) return error.tooManyMembers(MEMBERS);
  event("joined", 2).key(0).id(peer).key(1).id(state.invitations.at(place).by);
  state.invitations.remove(place);
  state.members.insert(state.placeOf(peer), newMember(peer, 0, NEWCOMER_WEIGHT));
  return true;
}

export function leave(state: State, input: Input): bool {
  if (!takesNothing(input) || authorOf(state, input) === null) return false;
  if (state.members.count == 1) return error.lastMember();
  event("left", 1).key(0).id(input.fact.author);
  removeMember(state, input.fact.author);
  return true;
}

/** Takes a member out, and with it what it has invited. */
export function removeMember(state: State, peer: usize): void {
  state.members.remove(state.placeOf(peer));
  for (let i = state.invitations.count; i > 0; i--) {
    if (sameId(state.invitations.at(i - 1).by, peer)) state.invitations.remove(i - 1);
  }
}

export function willing(state: State, input: Input): bool {
  input.args.map(1);
  const stands = input.args.key(0).bool();
  if (!isRead(input)) return false;
  const member = authorOf(state, input);
  if (member === null) return false;
  member.willing = stands;
  event("willing", 2).key(0).id(member.peer).key(1).bool(stands);
  return true;
}

/** Lays down some of one's own roles. */
export function resign(state: State, input: Input): bool {
  input.args.map(1);
  const roles = input.args.key(0).uint();
  if (!isRead(input)) return false;
  const member = authorOf(state, input);
  if (member === null) return false;
  if (roles == 0 || roles > ALL_ROLES) return error.badRoles();
  if ((roles & member.roles) != roles) return error.notYourRoles(member.roles);
  member.roles &= ~(<u32>roles);
  event("role", 2).key(0).id(member.peer).key(1).uint(member.roles);
  return true;
}

export function suspend(state: State, input: Input): bool {
  input.args.map(3);
  const peer = input.args.key(0).id();
  const until = input.args.key(1).count();
  const reason = input.args.key(2).id();
  if (!isRead(input) || !actsAs(state, input, Role.Moderator)) return false;
  const member = state.member(peer);
  if (member === null) return error.noSuchMember();
  if (until <= input.time || until > input.time + SUSPENSION_MS) return error.badUntil(input.time, SUSPENSION_MS);
  member.suspendedUntil = until;
  if (suspendedAt(state, input.time) * 2 >= state.members.count) return error.tooManySuspended();
  event("suspended", 4).key(0).id(peer).key(1).uint(until).key(2).id(reason).key(3).id(input.fact.author);
  return true;
}

function suspendedAt(state: State, now: u64): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < state.members.count; i++) count += <u32>isSuspended(state.members.at(i), now);
  return count;
}

export function reinstate(state: State, input: Input): bool {
  const peer = readPeer(input);
  if (!isRead(input) || !actsAs(state, input, Role.Moderator)) return false;
  const member = state.member(peer);
  if (member === null) return error.noSuchMember();
  if (!isSuspended(member, input.time)) return error.notSuspended();
  member.suspendedUntil = 0;
  event("reinstated", 2).key(0).id(peer).key(1).id(input.fact.author);
  return true;
}

/** Takes over what the reputation view says (SPEC 18), each weight by no more than a part of what it was. */
export function weigh(state: State, input: Input): bool {
  input.args.map(3);
  const weights = Reader.over(input.args.key(0).at, input.args.end - input.args.at);
  const count = readWeights(input.args);
  const snapshot = make<Snapshot>();
  snapshot.hash = input.args.key(1).id();
  snapshot.asOf = input.args.key(2).count();
  snapshot.takenAt = input.time;
  if (!isRead(input) || !actsAs(state, input, Role.Facilitator) || !isNew(state, snapshot)) return false;
  weights.array(MEMBERS);
  if (!takeWeights(state, weights, count)) return false;
  state.snapshot = snapshot;
  event("weighed", 4).key(0).id(snapshot.hash).key(1).uint(snapshot.asOf).key(2).uint(count)
    .key(3).id(input.fact.author);
  return true;
}

/** Walks over the weights; how many there are. */
function readWeights(from: Reader): u32 {
  const count = from.array(MEMBERS);
  for (let i: u32 = 0; i < count; i++) {
    if (from.array(2) != 2) from.fail();
    from.id();
    from.uint();
  }
  return count;
}

function isNew(state: State, snapshot: Snapshot): bool {
  if (snapshot.asOf > snapshot.takenAt) return error.weighedAhead(snapshot.takenAt);
  const last = state.snapshot;
  if (snapshot.takenAt < last.takenAt + WEIGH_MS) return error.weighedTooSoon(last.takenAt + WEIGH_MS);
  return snapshot.asOf > last.asOf || error.weighedBefore(last.asOf);
}

/** Both lists are in the order of the keys, so each is gone through once. */
function takeWeights(state: State, from: Reader, count: u32): bool {
  if (count == 0) return error.badWeights(0);
  let place: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    from.array(2);
    const peer = from.id();
    const weight = from.uint();
    while (place < state.members.count && compare(state.members.at(place).peer, peer, ID_BYTES) < 0) place++;
    if (place == state.members.count || !sameId(state.members.at(place).peer, peer)) return error.badWeights(i);
    if (weight == 0 || weight > WEIGHT) return error.badWeight(i, WEIGHT);
    const member = state.members.at(place++);
    member.weight = towards(member.weight, weight);
  }
  return true;
}

/** The weight that follows: not much more than it was, and not much less; 1 is no step too far. */
function towards(weight: u64, wanted: u64): u64 {
  const least = weight - max(weight / LOSS, 1);
  const most = weight + max(weight / GAIN, 1);
  return min(max(wanted, least), most);
}
