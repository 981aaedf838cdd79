// Who may offer to do a task: nominated, invited, enrolled (SPEC 15.5).

import { event } from "../host/answer";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";
import { State } from "./state";

/** Exocrats of one task. */
export const EXOCRATS: u32 = 16;

export const enum Standing {
  Nominated = 0,
  Invited = 1,
  Enrolled = 2,
}

@final
@unmanaged
export class Exocrat {
  peer: usize;
  standing: i32;

  read(from: Reader): void {
    if (from.array(2) != 2) from.fail();
    this.peer = from.id();
    this.standing = from.small();
    if (this.standing > Standing.Enrolled) from.fail();
  }

  write(to: Writer): void {
    to.array(2).id(this.peer).uint(this.standing);
  }
}

export function isManager(state: State, input: Input): bool {
  return sameId(input.fact.author, state.governance!.manager) || error.notManager();
}

/** Where a peer stands among the exocrats; −1: nowhere. */
function placeOf(state: State, peer: usize): i32 {
  for (let i: u32 = 0; i < state.exocratCount; i++) {
    if (sameId(state.exocrat(i).peer, peer)) return i;
  }
  return -1;
}

export function isEnrolled(state: State, peer: usize): bool {
  const place = placeOf(state, peer);
  return place >= 0 && state.exocrat(place).standing == Standing.Enrolled;
}

/** `nominate`: oneself, or by the manager anyone, who is then invited. */
export function nominate(state: State, input: Input): bool {
  input.args.map(1);
  const peer = input.args.key(0).id();
  if (!isRead(input)) return false;
  const self = sameId(peer, input.fact.author);
  if (sameId(peer, state.governance!.manager)) return error.managerWorks();
  if (!self && !isManager(state, input)) return false;
  const place = placeOf(state, peer);
  if (place >= 0) return error.exocratKnown(state.exocrat(place).standing);
  if (state.exocratCount == EXOCRATS) return error.tooManyExocrats(EXOCRATS);
  const exocrat = state.exocrat(state.exocratCount++);
  exocrat.peer = peer;
  exocrat.standing = self ? Standing.Nominated : Standing.Invited;
  event(self ? "nominated" : "invited", 1).key(0).id(peer);
  return true;
}

/** `enrol`: the manager takes who nominated oneself; who was invited takes the invitation. */
export function enrol(state: State, input: Input): bool {
  input.args.map(1);
  const peer = input.args.key(0).id();
  if (!isRead(input)) return false;
  const place = placeOf(state, peer);
  if (place < 0) return error.noSuchExocrat();
  const exocrat = state.exocrat(place);
  if (exocrat.standing == Standing.Enrolled) return error.exocratKnown(exocrat.standing);
  if (exocrat.standing == Standing.Nominated && !isManager(state, input)) return false;
  if (exocrat.standing == Standing.Invited && !sameId(peer, input.fact.author)) return error.notInvited();
  exocrat.standing = Standing.Enrolled;
  event("enrolled", 1).key(0).id(peer);
  return true;
}

/** `dismiss`: by the manager or by oneself, as long as no offer stands. */
export function dismiss(state: State, input: Input): bool {
  input.args.map(1);
  const peer = input.args.key(0).id();
  if (!isRead(input)) return false;
  if (!sameId(peer, input.fact.author) && !isManager(state, input)) return false;
  const place = placeOf(state, peer);
  if (place < 0) return error.noSuchExocrat();
  for (let i: u32 = 0; i < state.offerCount; i++) {
    if (sameId(state.offer(i).exocrat, peer)) return error.hasOffer(state.offer(i).number);
  }
  event("dismissed", 1).key(0).id(peer);
  state.exocratCount--;
  for (let i = <u32>place; i < state.exocratCount; i++) {
    state.exocrat(i).peer = state.exocrat(i + 1).peer;
    state.exocrat(i).standing = state.exocrat(i + 1).standing;
  }
  return true;
}
