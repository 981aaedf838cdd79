// Tasks below a task and above it (SPEC 15.5, 15.9). A child names its parents when it is founded, so nothing goes in a
// circle; whether it counts there is for the parent's manager.

import { event } from "../host/answer";
import { message } from "../host/effect";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { AMOUNT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";
import { isManager } from "./exocrat";
import { Governance } from "./params";
import { State, Status } from "./state";

/** Children of one task. */
export const CHILDREN: u32 = 32;

@final
@unmanaged
export class Child {
  instance: usize;
  value: u64;
  currency: Text;
  /** Whether it counts here. */
  adopted: bool;

  read(from: Reader): void {
    if (from.array(4) != 4) from.fail();
    this.instance = from.id();
    this.value = from.uint();
    this.currency = from.text();
    this.adopted = from.bool();
  }

  write(to: Writer): void {
    to.array(4).id(this.instance).uint(this.value).text(this.currency.at, this.currency.bytes).bool(this.adopted);
  }
}

/** `child`: a task says that this is one of its parents. It waits to be adopted, and makes way for others until it is. */
export function child(state: State, input: Input): bool {
  input.args.map(2);
  const value = input.args.key(0).uint();
  const currency = input.args.key(1).text();
  if (!isRead(input)) return false;
  if (value == 0 || value > AMOUNT) return error.badValue();
  if (!isCurrency(currency)) return error.badCurrency();
  if (placeOf(state, input.fact.source) >= 0) return error.childKnown();
  if (state.childCount == CHILDREN && !forgetUnadopted(state)) return error.tooManyChildren(CHILDREN);
  const child = state.child(state.childCount++);
  child.instance = input.fact.source;
  child.value = value;
  child.currency = currency;
  child.adopted = false; // the place may have been another's
  event("child", 3).key(0).id(child.instance).key(1).uint(value).key(2).text(currency.at, currency.bytes);
  return true;
}

/** Forgets the oldest that is not adopted: strangers can't fill the list. */
function forgetUnadopted(state: State): bool {
  for (let i: u32 = 0; i < state.childCount; i++) {
    if (state.child(i).adopted) continue;
    remove(state, i);
    return true;
  }
  return false;
}

/** `adopt`: it counts as a child, and is told by whom it is governed. */
export function adopt(state: State, input: Input): bool {
  const place = asked(state, input);
  if (place < 0) return false;
  const child = state.child(place);
  if (child.adopted) return error.childKnown();
  child.adopted = true;
  event("adopted", 1).key(0).id(child.instance);
  state.governance!.write(message(child.instance, "govern").map(1).key(0));
  return true;
}

/** `disown`: it does not count here any more. What it inherited it keeps. */
export function disown(state: State, input: Input): bool {
  const place = asked(state, input);
  if (place < 0) return false;
  event("disowned", 1).key(0).id(state.child(place).instance);
  remove(state, place);
  return true;
}

function remove(state: State, place: u32): void {
  state.childCount--;
  for (let i = place; i < state.childCount; i++) {
    const next = state.child(i + 1);
    const child = state.child(i);
    child.instance = next.instance;
    child.value = next.value;
    child.currency = next.currency;
    child.adopted = next.adopted;
  }
}

/** Which child the manager means; −1: refused. */
function asked(state: State, input: Input): i32 {
  input.args.map(1);
  const instance = input.args.key(0).id();
  if (!isRead(input) || !isManager(state, input)) return -1;
  const place = placeOf(state, instance);
  if (place < 0) error.noSuchChild();
  return place;
}

function placeOf(state: State, instance: usize): i32 {
  for (let i: u32 = 0; i < state.childCount; i++) {
    if (sameId(state.child(i).instance, instance)) return i;
  }
  return -1;
}

/** `govern`: a parent has adopted this task. One that has no governance yet takes over that of its first parent. */
export function govern(state: State, input: Input): bool {
  input.args.map(1);
  const governance = Governance.read(input.args.key(0));
  if (!isRead(input)) return false;
  const parents = state.params.parents;
  if (!parents.has(input.fact.source)) return error.notParent();
  if (!governance.isSound) return false;
  const inherits = state.status == Status.Proposed && sameId(input.fact.source, parents.at(0));
  if (inherits) {
    state.governance = governance;
    state.status = Status.Open;
  }
  event("governed", 2).key(0).id(input.fact.source).key(1).bool(inherits);
  return true;
}
