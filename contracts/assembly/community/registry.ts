// Which module each type of instance uses here, and which of them is held back (SPEC 17.2).

import { event } from "../host/answer";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { same, sameId, spells } from "../wire/bytes";
import { Text } from "../wire/reader";
import * as error from "./error";
import { actsAs, Role } from "./member";
import { Entry, State } from "./state";

const TYPE_CHARS: u32 = 32;

export function isType(type: Text): bool {
  return (type.chars > 0 && type.chars <= TYPE_CHARS) || error.badType();
}

/** The entry of a type; null if there is none. */
export function entryOf(state: State, type: Text): Entry | null {
  for (let i: u32 = 0; i < state.registry.count; i++) {
    const entry = state.registry.at(i);
    if (entry.type.bytes == type.bytes && same(entry.type.at, type.at, type.bytes)) return entry;
  }
  return null;
}

export function newEntry(type: Text, module: usize): Entry {
  const entry = make<Entry>();
  entry.type = type;
  entry.module = module;
  return entry;
}

/** The module whose ballots decide motions: while it is held back the one before it, so that no hold stops all. */
export function ballotModule(state: State): usize {
  for (let i: u32 = 0; i < state.registry.count; i++) {
    const entry = state.registry.at(i);
    if (!spells(entry.type.at, entry.type.bytes, "ballot")) continue;
    return entry.held != 0 && entry.previous != 0 ? entry.previous : entry.module;
  }
  return 0;
}

/** Whether instances of this module may ask something of the community: it is in use and not held, or was before. */
export function isKnown(state: State, module: usize): bool {
  for (let i: u32 = 0; i < state.registry.count; i++) {
    const entry = state.registry.at(i);
    if (entry.held == 0 && sameId(entry.module, module)) return true;
    if (entry.previous != 0 && sameId(entry.previous, module)) return true;
  }
  return false;
}

/** Another module for a type, from now on; one that was held back is not known any more. False: it is that already, or there is no room for one more type. */
export function upgrade(state: State, type: Text, module: usize): bool {
  const entry = entryOf(state, type);
  if (entry === null) {
    if (state.registry.isFull) return false;
    state.registry.add(newEntry(type, module));
    return true;
  }
  if (sameId(entry.module, module)) return false;
  entry.previous = entry.held != 0 ? 0 : entry.module;
  entry.module = module;
  entry.held = 0;
  return true;
}

/** `hold` and `unhold`: a compliance officer holds a module back, or lets it be used again. */
export function hold(state: State, input: Input, back: bool): bool {
  input.args.map(2);
  const type = input.args.key(0).text();
  const reason = input.args.key(1).id();
  if (!isRead(input) || !actsAs(state, input, Role.ComplianceOfficer)) return false;
  const entry = entryOf(state, type);
  if (entry === null) return error.noSuchType();
  if (back == (entry.held != 0)) return back ? error.heldAlready() : error.notHeld();
  entry.held = back ? reason : 0;
  const to = back ? event("held", 4) : event("unheld", 4);
  to.key(0).text(type.at, type.bytes).key(1).id(entry.module).key(2).id(reason).key(3).id(input.fact.author);
  return true;
}
