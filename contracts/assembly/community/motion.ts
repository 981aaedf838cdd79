// What the members decide together: a motion, the one electorate and rule that can decide it, and what follows.

import { charterHash, Electorate } from "../court/charter";
import { Rule } from "../court/rule";
import { event } from "../host/answer";
import { become, sealers, wake } from "../host/effect";
import { malformed } from "../host/error";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { sameId } from "../wire/bytes";
import { ALL_ROLES, Ask, Kind } from "./ask";
import * as error from "./error";
import { activeOf, isSuspended, NEWCOMER_WEIGHT, removeMember } from "./member";
import { ballotModule, isType, upgrade } from "./registry";
import { Motion, MOTIONS, State } from "./state";

/** A motion is carried or not. */
const OPTIONS: u64 = 2;
/** Motions of one member that are open at once; of a newcomer one, until the weight has risen. */
const MOTIONS_EACH: u32 = 2;
const MOTIONS_OF_NEWCOMER: u32 = 1;
const HOUR_MS: u64 = 3_600_000;
const LEAST_MS: u64 = HOUR_MS;
const MOST_MS: u64 = 60 * 24 * HOUR_MS;

/** How a motion ended, as the event `ended` says it. */
const enum End {
  Carried = 0,
  Rejected = 1,
  Lapsed = 2,
  Withdrawn = 3,
  /** It was decided, but there is nothing left that it could change. */
  Void = 4,
  /** The rules that it was proposed under are others now. */
  Overtaken = 5,
  /** There was no room, and a member of more weight than its proposer proposed another. */
  CrowdedOut = 6,
}

export function propose(state: State, input: Input): bool {
  input.args.map(2);
  const ask = Ask.read(input.args.key(0));
  const until = input.args.key(1).count();
  if (!isRead(input)) return false;
  const proposer = activeOf(state, input);
  if (proposer === null || !isSound(state, ask)) return false;
  if (until < input.time + LEAST_MS || until > input.time + MOST_MS) return error.badMotionUntil(input.time, MOST_MS);
  const most = proposer.weight == NEWCOMER_WEIGHT ? MOTIONS_OF_NEWCOMER : MOTIONS_EACH;
  if (proposedBy(state, input.fact.author) >= most) return error.tooManyMotionsOfYours(most);
  if (!makesRoom(state, proposer.weight)) return false;
  const motion = make<Motion>();
  motion.number = state.nextMotion++;
  motion.ask = ask;
  motion.proposer = input.fact.author;
  const electorate = electorateOf(state, ask, input.time);
  const rule = ask.isStrict ? state.rules.strict : state.rules.ordinary;
  motion.charter = charterHash(electorate, OPTIONS, rule);
  motion.until = until;
  motion.ballot = ballotModule(state);
  state.motions.add(motion);
  say(motion, electorate, rule);
  wake(until, "lapse").map(1).key(0).uint(motion.number);
  return true;
}

function isSound(state: State, ask: Ask): bool {
  switch (ask.kind) {
    case Kind.Role:
      return (state.member(ask.peer) !== null || error.noSuchMember()) && (ask.roles <= ALL_ROLES || error.badRoles());
    case Kind.Upgrade:
      return isType(ask.type);
    case Kind.Sealers:
      return ask.sealers.areSound;
    case Kind.Expel:
      return state.member(ask.peer) !== null || error.noSuchMember();
    case Kind.Rules:
      return ask.rules.areSound;
    default:
      return true;
  }
}

function proposedBy(state: State, peer: usize): u32 {
  let count: u32 = 0;
  for (let i: u32 = 0; i < state.motions.count; i++) count += <u32>sameId(state.motions.at(i).proposer, peer);
  return count;
}

/** Where there is no room, of the motions whose proposers weigh least the newest makes way for who weighs more. */
function makesRoom(state: State, weight: u64): bool {
  if (!state.motions.isFull) return true;
  let weakest: u32 = 0;
  for (let i: u32 = 1; i < state.motions.count; i++) {
    if (weightBehind(state, i) <= weightBehind(state, weakest)) weakest = i;
  }
  if (weightBehind(state, weakest) >= weight) return error.tooManyMotions(MOTIONS);
  end(state, weakest, End.CrowdedOut);
  return true;
}

/** What the proposer of the motion in this place weighs now; 0: it is no member any more. */
function weightBehind(state: State, place: u32): u64 {
  const member = state.member(state.motions.at(place).proposer);
  return member === null ? 0 : member.weight;
}

/** Who may vote on it, with which weight: fixed from now on. */
function electorateOf(state: State, ask: Ask, now: u64): Electorate {
  const electorate = Electorate.empty();
  for (let i: u32 = 0; i < state.members.count; i++) {
    const member = state.members.at(i);
    if (ask.isOfAll || !isSuspended(member, now)) electorate.add(member.peer, member.weight);
  }
  return electorate;
}

/** All that whoever founds its ballot has to know, also when the members have changed since. */
function say(motion: Motion, electorate: Electorate, rule: Rule): void {
  const to = event("proposed", 8).key(0).uint(motion.number)
    .key(1).raw(motion.ask.whole.at, motion.ask.whole.length)
    .key(2).id(motion.proposer).key(3).id(motion.charter).key(4).uint(motion.until).key(5).id(motion.ballot)
    .key(6).array(electorate.count);
  for (let i: u32 = 0; i < electorate.count; i++) {
    to.array(2).id(electorate.at(i).peer).uint(electorate.at(i).weight);
  }
  rule.write(to.key(7));
}

function placeOf(state: State, number: u64): u32 {
  let place: u32 = 0;
  while (place < state.motions.count && state.motions.at(place).number != number) place++;
  return place;
}

function end(state: State, place: u32, how: i32): void {
  event("ended", 2).key(0).uint(state.motions.at(place).number).key(1).uint(how);
  state.motions.remove(place);
}

function readNumber(input: Input): u64 {
  input.args.map(1);
  return input.args.key(0).uint();
}

export function withdraw(state: State, input: Input): bool {
  const number = readNumber(input);
  if (!isRead(input)) return false;
  const place = placeOf(state, number);
  if (place == state.motions.count) return error.noSuchMotion(number);
  if (!sameId(state.motions.at(place).proposer, input.fact.author)) return error.notYourMotion(number);
  end(state, place, End.Withdrawn);
  return true;
}

export function lapse(state: State, input: Input): bool {
  const number = readNumber(input);
  if (!isRead(input)) return false;
  const place = placeOf(state, number);
  if (place == state.motions.count) return error.noSuchMotion(number);
  const until = state.motions.at(place).until;
  if (input.time < until) return error.motionOpen(number, until);
  end(state, place, End.Lapsed);
  return true;
}

/** What a ballot says about a motion. One that ended without a result decided nothing: another may be held. */
export function verdict(state: State, input: Input): bool {
  input.args.map(3);
  const number = input.args.key(0).uint();
  const charter = input.args.key(1).id();
  input.args.key(2);
  const isDecided = !input.args.takesNull();
  const option = isDecided ? input.args.uint() : 0;
  if (!isRead(input)) return false;
  const place = placeOf(state, number);
  if (place == state.motions.count) return error.noSuchMotion(number);
  const motion = state.motions.at(place);
  if (!input.fact.comesFrom(motion.ballot)) return error.otherBallot();
  if (!input.fact.isSealedAlike) return error.otherSealers();
  if (!sameId(charter, motion.charter)) return error.otherCharter(number);
  if (input.time >= motion.until) return error.motionOver(number, motion.until);
  if (option >= OPTIONS) return malformed();
  if (!isDecided) event("undecided", 2).key(0).uint(number).key(1).id(input.fact.source);
  else if (option == 0) carry(state, place);
  else end(state, place, End.Rejected);
  return true;
}

function carry(state: State, place: u32): void {
  const ask = state.motions.at(place).ask;
  end(state, place, carryOut(state, ask) ? End.Carried : End.Void);
  if (ask.kind != Kind.Rules) return;
  while (state.motions.count > 0) end(state, 0, End.Overtaken);
}

/** False: there is nothing that it could change. */
function carryOut(state: State, ask: Ask): bool {
  switch (ask.kind) {
    case Kind.Role:
      return assign(state, ask);
    case Kind.Upgrade:
      return upgrade(state, ask.type, ask.module);
    case Kind.Expel:
      return expel(state, ask);
    case Kind.Sealers:
      return changeSealers(state, ask);
    case Kind.Policies:
      state.policies = ask.policies;
      break;
    case Kind.Rules:
      state.rules = ask.rules;
      break;
    case Kind.Move:
      state.leaving = ask.module;
      become(ask.module);
  }
  return true;
}

function assign(state: State, ask: Ask): bool {
  const member = state.member(ask.peer);
  if (member === null) return false;
  member.roles = <u32>ask.roles;
  event("role", 2).key(0).id(member.peer).key(1).uint(member.roles);
  return true;
}

function expel(state: State, ask: Ask): bool {
  if (state.member(ask.peer) === null || state.members.count == 1) return false;
  removeMember(state, ask.peer);
  event("expelled", 1).key(0).id(ask.peer);
  return true;
}

function changeSealers(state: State, ask: Ask): bool {
  state.sealers = ask.sealers;
  const to = sealers();
  ask.sealers.keys.write(to);
  to.key(1).uint(ask.sealers.k);
  return true;
}
