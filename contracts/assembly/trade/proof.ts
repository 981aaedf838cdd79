// What shows that the seller has kept the promise: a till, the buyer's word, a device, and so many of them (SPEC 12.5,
// 12.6, 12.12).

import { event } from "../host/answer";
import { Fact } from "../host/fact";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { isProven } from "../sensor/completion";
import { otherDevice } from "../sensor/error";
import { Completion } from "../sensor/evidence";
import { add } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import { Amounts, split } from "./amounts";
import { tell } from "./books";
import * as error from "./error";
import { State, Status } from "./state";
import { CRITERIA, Kind, Milestone, Terms } from "./terms";

/** `redeem-proof`: a till of the seller has taken a buyer's code. */
export function redeem(state: State, input: Input): bool {
  input.args.map(1);
  const amount = input.args.key(0).uint();
  if (!isRead(input)) return false;
  const fact = input.fact;
  const buyer = state.terms.buyerOf(fact.holder);
  if (buyer < 0) return error.otherHolder();
  if (!sameId(fact.principal, state.terms.seller)) return error.otherPrincipal();
  if (!sameCurrency(fact.currency, state.terms.currency)) return error.proofCurrency();
  if (!isInTime(state.terms, input) || !counts(state, fact, amount)) return false;
  if (!show(state, buyer, Kind.Till, amount)) return false;
  state.nonces.add(fact.nonce);
  event("redeemed", 2).key(0).uint(buyer).key(1).uint(amount);
  tell(state, Status.Completed, null);
  return true;
}

function isInTime(terms: Terms, input: Input): bool {
  const goodUntil = min(terms.deadline, input.fact.expires);
  if (input.fact.accepted > goodUntil) return error.acceptedTooLate(goodUntil);
  return input.time < terms.over || error.arrivedTooLate(terms.over);
}

function counts(state: State, fact: Fact, amount: u64): bool {
  if (amount == 0 || amount > fact.authorized) return error.proofAmount(fact.authorized, state.terms.currency);
  if (state.nonces.has(fact.nonce)) return error.nonceUsed();
  return !state.nonces.isFull || error.tooManyProofs();
}

/** `confirm`: a buyer says so. */
export function confirm(state: State, input: Input): bool {
  input.args.map(1);
  const amount = input.args.key(0).uint();
  if (!isRead(input)) return false;
  const buyer = state.terms.buyerOf(input.fact.author);
  if (buyer < 0) return error.notBuyer();
  if (input.time > state.terms.deadline) return error.deadlinePassed(state.terms.deadline);
  if (!show(state, buyer, Kind.Holder, amount)) return false;
  event("confirmed", 2).key(0).uint(buyer).key(1).uint(amount);
  tell(state, Status.Completed, null);
  return true;
}

/** So much more is shown to this buyer by the criteria of a kind; it fills the milestones in order. */
function show(state: State, buyer: u32, kind: i32, amount: u64): bool {
  if (!asksFor(state.terms, kind)) return error.notAsked(kind);
  const parts = split(state.account(buyer).share, state.terms.steps);
  const room = roomFor(state, buyer, kind, parts);
  if (amount == 0 || amount > room) return error.notEnough(room, amount, state.terms.currency);
  let left = amount;
  for (let number: u32 = 0; number < state.terms.milestoneCount && left > 0; number++) {
    const criterion = criterionOf(state.terms.milestone(number), kind);
    if (criterion < 0) continue;
    const shown = state.shownBy(number, criterion, buyer);
    const taken = min(left, parts.get(number) - shown);
    state.show(number, criterion, buyer, shown + taken);
    left -= taken;
  }
  prove(state, buyer, parts);
  return true;
}

function asksFor(terms: Terms, kind: i32): bool {
  for (let number: u32 = 0; number < terms.milestoneCount; number++) {
    if (criterionOf(terms.milestone(number), kind) >= 0) return true;
  }
  return false;
}

/** The criterion of that kind, of which a milestone has one at most; −1 if it has none. */
function criterionOf(milestone: Milestone, kind: i32): i32 {
  for (let i: u32 = 0; i < milestone.count; i++) {
    if (milestone.criterion(i).kind == kind) return i;
  }
  return -1;
}

/** How much these criteria can still show: no more than their milestones, and nothing that is decided otherwise. */
function roomFor(state: State, buyer: u32, kind: i32, parts: Amounts): u64 {
  const account = state.account(buyer);
  let most: u64 = 0;
  let shown: u64 = 0;
  for (let number: u32 = 0; number < state.terms.milestoneCount; number++) {
    const criterion = criterionOf(state.terms.milestone(number), kind);
    if (criterion < 0) continue;
    most += parts.get(number);
    shown += state.shownBy(number, criterion, buyer);
  }
  const decided = add(add(account.returned, account.frozen), account.awarded);
  most = min(most, account.share - min(decided, account.share));
  return most - min(shown, most);
}

/** `complete-proof`: a device says that what its criteria ask for has happened. All of the milestone or nothing. */
export function complete(state: State, input: Input): bool {
  const shown = Completion.read(input.args);
  if (!isRead(input)) return false;
  const place = sensorOf(state, input.fact.author);
  if (place < 0) return false;
  const number = <u32>place / CRITERIA;
  const criterion = <u32>place % CRITERIA;
  if (!sameId(input.fact.principal, state.terms.seller)) return error.otherPrincipal();
  const asked = state.terms.milestone(number).criterion(criterion).sensor!;
  if (!isProven(asked, shown, state.terms.deadline, input.time)) return false;
  event("completed", 3).key(0).uint(number).key(1).uint(criterion).key(2).uint(shown.completed);
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    const parts = split(state.account(buyer).share, state.terms.steps);
    state.show(number, criterion, buyer, parts.get(number));
    prove(state, buyer, parts);
  }
  tell(state, Status.Completed, null);
  return true;
}

/** The first criterion of this device that it has not shown, as milestone × CRITERIA + criterion; −1: refused. */
function sensorOf(state: State, device: usize): i32 {
  let isKnown = false;
  for (let number: u32 = 0; number < state.terms.milestoneCount; number++) {
    const milestone = state.terms.milestone(number);
    for (let i: u32 = 0; i < milestone.count; i++) {
      const sensor = milestone.criterion(i).sensor;
      if (sensor === null || !sameId(sensor.device, device)) continue;
      if (!hasShown(state, number, i)) return number * CRITERIA + i;
      isKnown = true;
    }
  }
  if (isKnown) error.alreadyShown();
  else otherDevice();
  return -1;
}

/** Whether a device's criterion has shown its all: it shows all at once. */
function hasShown(state: State, milestone: u32, criterion: u32): bool {
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    if (state.shownBy(milestone, criterion, buyer) > 0) return true;
  }
  return false;
}

/** What the criteria have shown of this buyer's share is proven. */
function prove(state: State, buyer: u32, parts: Amounts): void {
  let proven: u64 = 0;
  for (let number: u32 = 0; number < state.terms.milestoneCount; number++) {
    proven += min(parts.get(number), agreed(state, number, buyer));
  }
  state.account(buyer).prove(proven);
}

/** How much as many criteria as the milestone needs have shown: the largest figure that so many reach. */
function agreed(state: State, number: u32, buyer: u32): u64 {
  const milestone = state.terms.milestone(number);
  let best: u64 = 0;
  for (let i: u32 = 0; i < milestone.count; i++) {
    const figure = state.shownBy(number, i, buyer);
    let reached: u64 = 0;
    for (let other: u32 = 0; other < milestone.count; other++) {
      if (state.shownBy(number, other, buyer) >= figure) reached++;
    }
    if (reached >= milestone.need) best = max(best, figure);
  }
  return best;
}
