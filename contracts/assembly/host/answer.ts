// What goes back to the host (SPEC 10.4): a new state with its events and effects, or a refusal and nothing else.

import { refusal } from "./refusal";
import { make } from "./heap";
import { Writer } from "../wire/writer";

const EVENTS_BYTES: usize = 8_192;
const EFFECTS_BYTES: usize = 20_480; // 32 messages that settle a lock with eight peers each: 17 KB
const STATE_BYTES: usize = 32_768;

@final
@unmanaged
class Items {
  count: u32;
  bytes: Writer;

  static of(bytes: usize): Items {
    const items = make<Items>();
    items.bytes = Writer.of(bytes);
    return items;
  }
}

let events: Items = changetype<Items>(0);
let effects: Items = changetype<Items>(0);

export function begin(): void {
  events = Items.of(EVENTS_BYTES);
  effects = Items.of(EFFECTS_BYTES);
}

/** Begins an event; the caller writes its map of so many entries. */
export function event(name: string, entries: u32): Writer {
  return next(events, name, entries);
}

/** Begins an effect (SPEC 10.5); the caller writes its map of so many entries. */
export function effect(kind: string, entries: u32): Writer {
  return next(effects, kind, entries);
}

function next(items: Items, name: string, entries: u32): Writer {
  items.count++;
  return items.bytes.array(2).word(name).map(entries);
}

/** Room for the state that an accepted input leaves behind. */
export function stateWriter(): Writer {
  return Writer.of(STATE_BYTES);
}

/** The answer of an accepted input, as pointer and length. */
export function accepted(state: Writer): u64 {
  const out = Writer.of(state.length + events.bytes.length + effects.bytes.length + 32);
  out.map(1).key(0).map(3);
  out.key(0).all(state);
  out.key(1).array(events.count).all(events.bytes);
  out.key(2).array(effects.count).all(effects.bytes);
  return place(out);
}

/** The answer of a refused input. */
export function refused(): u64 {
  const reason = refusal();
  const out = Writer.of(reason.line.length + 16);
  out.map(1).key(1).array(2).uint(reason.code).text(reason.line.start, reason.line.length);
  return place(out);
}

function place(out: Writer): u64 {
  return (<u64>out.start << 32) | <u64>out.length;
}
