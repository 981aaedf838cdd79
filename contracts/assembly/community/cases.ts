// Who decides a dispute: members drawn by their weight, from a seed that nobody could choose (SPEC 17.5).

import { ANSWER_MOST_MS, SEATS } from "../court/court";
import { Peers } from "../court/peers";
import { event } from "../host/answer";
import { message, wake } from "../host/effect";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { sha256 } from "../value/sha256";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";
import { List } from "./list";
import { isSuspended, Role } from "./member";
import { isKnown } from "./registry";
import { Slice } from "./slice";
import { Case, CASES, CASES_EACH, ID_BYTES, Member, PARTIES, PARTIES_KEPT, PARTIES_SPARE, State } from "./state";

function placeOf(state: State, source: usize, number: u64): u32 {
  let place: u32 = 0;
  for (; place < state.cases.count; place++) {
    const open = state.cases.at(place);
    if (open.number == number && sameId(open.source, source)) break;
  }
  return place;
}

/** An instance asks for a panel. The draw waits for the next seal: its seed is this one. */
export function draw(state: State, input: Input): bool {
  const asked = make<Case>();
  input.args.map(4);
  asked.number = input.args.key(0).count();
  const seats = input.args.key(1).uint();
  const at = input.args.key(2).at;
  asked.interestedCount = Peers.read(input.args, PARTIES).count;
  asked.interested = Slice.of(at, input.args.at);
  const answer = input.args.key(3).uint();
  if (!isRead(input)) return false;
  if (!isKnown(state, input.fact.module) || !isKnown(state, input.fact.birthModule)) return error.unknownModule();
  if (seats == 0 || seats > SEATS) return error.badSeats(SEATS);
  if (answer == 0 || answer > ANSWER_MOST_MS) return error.badAnswer();
  forgetOverdue(state, input.time);
  if (placeOf(state, input.fact.source, asked.number) < state.cases.count) return error.askedAlready(asked.number);
  asked.source = input.fact.source;
  if (!makesRoom(state, asked, input.time)) return false;
  asked.seats = <u32>seats;
  asked.height = input.height;
  asked.answerBy = input.time + answer;
  state.cases.add(asked);
  event("case", 4).key(0).id(asked.source).key(1).uint(asked.number).key(2).uint(seats).key(3).uint(asked.answerBy);
  wakeOnceDrawable(state, asked, input.time);
  return true;
}

/** Asks to be called for a case at once, or when the suspension ends that leaves it without anybody. */
function wakeOnceDrawable(state: State, open: Case, now: u64): void {
  const first = drawableFrom(state, open, now);
  if (first < open.answerBy) wake(first, "seat").map(2).key(0).id(open.source).key(1).uint(open.number);
}

/** Cases that nobody seated in time make way: their source has gone on without a panel. */
function forgetOverdue(state: State, now: u64): void {
  for (let i = state.cases.count; i > 0; i--) {
    if (state.cases.at(i - 1).answerBy <= now) state.cases.remove(i - 1);
  }
}

/** What a case may lack room for: a place at all, one of its source's, or its parties. */
const enum Lack {
  Nothing = 0,
  Place = 1,
  Source = 2,
  Parties = 3,
}

/**
 * Cases for which somebody can be drawn are seated in the seal after their own, so they stay. The oldest of those for
 * which nobody can be drawn make way where there is no room, but only for one that can be seated.
 */
function makesRoom(state: State, asked: Case, now: u64): bool {
  for (let lack = lackOf(state, asked); lack != Lack.Nothing; lack = lackOf(state, asked)) {
    const place = hasCandidate(state, asked, now) ? stuckAt(state, asked, lack, now) : state.cases.count;
    if (place < state.cases.count) state.cases.remove(place);
    else return lack == Lack.Source ? error.tooManyOfSource(CASES_EACH) : error.tooManyCases();
  }
  return true;
}

function lackOf(state: State, asked: Case): Lack {
  if (state.cases.isFull) return Lack.Place;
  let ofSource: u32 = 0;
  let spare = spareOf(asked);
  for (let i: u32 = 0; i < state.cases.count; i++) {
    ofSource += <u32>sameId(state.cases.at(i).source, asked.source);
    spare += spareOf(state.cases.at(i));
  }
  if (ofSource >= CASES_EACH) return Lack.Source;
  return spareOf(asked) > 0 && spare > PARTIES_SPARE ? Lack.Parties : Lack.Nothing;
}

/** Parties beyond those for whom each case has room. */
function spareOf(open: Case): u32 {
  return max(open.interestedCount, PARTIES_KEPT) - PARTIES_KEPT;
}

/** The oldest case without anybody who can be drawn that takes what is lacking; the number of cases: there is none. */
function stuckAt(state: State, asked: Case, lack: Lack, now: u64): u32 {
  let place: u32 = 0;
  for (; place < state.cases.count; place++) {
    const open = state.cases.at(place);
    if (lack == Lack.Source && !sameId(open.source, asked.source)) continue;
    if (lack == Lack.Parties && spareOf(open) == 0) continue;
    if (!hasCandidate(state, open, now)) break;
  }
  return place;
}

/** Who can be drawn has changed: cases of earlier seals are tried again once there is somebody. */
export function seatAgain(state: State, input: Input): void {
  for (let i: u32 = 0; i < state.cases.count; i++) {
    const open = state.cases.at(i);
    if (open.height < input.height) wakeOnceDrawable(state, open, input.time);
  }
}

export function seat(state: State, input: Input): bool {
  input.args.map(2);
  const source = input.args.key(0).id();
  const number = input.args.key(1).uint();
  if (!isRead(input)) return false;
  const place = placeOf(state, source, number);
  if (place == state.cases.count) return error.noSuchCase(number);
  const open = state.cases.at(place);
  if (input.height <= open.height) return error.sameSeal(number);
  if (input.time >= open.answerBy) return error.caseOver(number, open.answerBy);
  const candidates = candidatesOf(state, open, input.time);
  if (candidates.count == 0) return error.nobodyToDraw(number, open.answerBy);
  const drawn = event("drawn", 4).key(0).id(source).key(1).uint(number).key(2).uint(candidates.count).key(3);
  const panel = drawnFrom(candidates, open.seats, seedOf(input, open));
  panel.write(drawn);
  panel.write(message(source, "panel").map(2).key(0).uint(number).key(1));
  state.cases.remove(place);
  return true;
}

/** Who may be drawn, in the order of members. */
function candidatesOf(state: State, open: Case, now: u64): List<Member> {
  markInterested(state, open);
  const candidates = List.of<Member>(state.members.count);
  for (let i: u32 = 0; i < state.members.count; i++) {
    const member = state.members.at(i);
    if (stands(member) && !isSuspended(member, now)) candidates.add(member);
  }
  return candidates;
}

function hasCandidate(state: State, open: Case, now: u64): bool {
  return drawableFrom(state, open, now) <= now;
}

/** From when on somebody can be drawn, as the members are now; never is the highest number. */
function drawableFrom(state: State, open: Case, now: u64): u64 {
  markInterested(state, open);
  let first = u64.MAX_VALUE;
  for (let i: u32 = 0; i < state.members.count; i++) {
    const member = state.members.at(i);
    if (stands(member)) first = min(first, max(now, member.suspendedUntil));
  }
  return first;
}

/** Once those with a stake are marked: whether this member can be drawn unless suspended. */
function stands(member: Member): bool {
  return member.willing && (member.roles & Role.Arbitrator) != 0 && !member.hasStake;
}

function markInterested(state: State, open: Case): void {
  for (let i: u32 = 0; i < state.members.count; i++) state.members.at(i).hasStake = false;
  const from = Reader.over(open.interested.at, open.interested.length);
  for (let left = from.array(PARTIES); left > 0; left--) {
    const member = state.member(from.id());
    if (member !== null) member.hasStake = true;
  }
}

function seedOf(input: Input, open: Case): usize {
  if (input.previous == 0) unreachable(); // the case is of an earlier seal
  const to = Writer.of(128).letters("exonomy/draw/1").raw(input.previous, ID_BYTES).raw(open.source, ID_BYTES);
  writeWord(to, open.number);
  return sha256(to.start, to.length);
}

/** Eight bytes, the highest first. */
function writeWord(to: Writer, number: u64): void {
  for (let bits: u64 = 64; bits > 0; bits -= 8) to.byte(<u8>(number >> (bits - 8)));
}

/** Seat after seat goes to the candidate in whose part of the weight that is left the seat's number falls. */
function drawnFrom(candidates: List<Member>, seats: u32, seed: usize): Peers {
  let weight: u64 = 0;
  for (let i: u32 = 0; i < candidates.count; i++) weight += candidates.at(i).weight;
  const count = min(seats, candidates.count);
  const panel = Peers.none(count);
  for (let seat: u32 = 0; seat < count; seat++) {
    const place = placeAt(candidates, numberOf(seed, seat) % weight);
    const member = candidates.at(place);
    panel.add(member.peer);
    weight -= member.weight;
    candidates.remove(place);
  }
  return panel;
}

function numberOf(seed: usize, seat: u32): u64 {
  const to = Writer.of(64).letters("exonomy/seat/1").raw(seed, ID_BYTES);
  writeWord(to, seat);
  return bswap<u64>(load<u64>(sha256(to.start, to.length)));
}

/** The first candidate at whom the running sum of weights exceeds the number. */
function placeAt(candidates: List<Member>, number: u64): u32 {
  let place: u32 = 0;
  let sum = candidates.at(0).weight;
  while (sum <= number) sum += candidates.at(++place).weight;
  return place;
}
