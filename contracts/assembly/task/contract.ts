// What a task does with an input: the table, and for each op its rules (SPEC 15).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { message, wake } from "../host/effect";
import { Code as Shared } from "../host/error";
import { Input } from "../host/input";
import { holdToBirth, holdToTable, isRead, rowFor } from "../host/machine";
import { migrate, Moves, Round } from "../host/moves";
import { refusal } from "../host/refusal";
import { decide, dispute } from "./case";
import { adopt, child, disown, govern } from "./child";
import { cancel, dueAt, expire, sweep } from "./closing";
import { drop, Role } from "./credit";
import * as error from "./error";
import { dismiss, enrol, nominate } from "./exocrat";
import { locked } from "./lock";
import { approve, consent, decline, offer, refuse, tip, withdraw } from "./offer";
import { Params } from "./params";
import { readState, writeState } from "./record";
import { MOVERS, NOW, Op, OPS, State, Status, TABLE, WIDTH } from "./state";
import { claim, complete, confirm } from "./work";

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? found(input) : change(readState(before), input);
}

function change(state: State, input: Input): u64 {
  const before = state.status;
  const row = rowFor(input, OPS, TABLE, WIDTH, before, NOW);
  if (row < 0) {
    // Who is asked to wait is told for whom.
    if (before == Status.Consenting && refusal().code == Shared.NotNow) error.stillToConsent(state, false);
    return refused();
  }
  if (!happens(state, row, input)) return refused();
  holdToTable(TABLE, WIDTH, row, before, state.status);
  return done(state);
}

function done(state: State): u64 {
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function happens(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.Child:
      return child(state, input);
    case Op.Adopt:
      return adopt(state, input);
    case Op.Disown:
      return disown(state, input);
    case Op.Govern:
      return govern(state, input);
    case Op.Nominate:
      return nominate(state, input);
    case Op.Enrol:
      return enrol(state, input);
    case Op.Dismiss:
      return dismiss(state, input);
    case Op.Locked:
      return locked(state, input);
    case Op.Drop:
      return drop(state, input);
    case Op.Offer:
      return offer(state, input);
    case Op.Withdraw:
      return withdraw(state, input);
    case Op.Decline:
      return decline(state, input);
    case Op.Approve:
      return approve(state, input);
    case Op.Consent:
      return consent(state, input);
    case Op.Refuse:
      return refuse(state, input);
    case Op.Tip:
      return tip(state, input);
    case Op.Claim:
      return claim(state, input);
    case Op.CompleteProof:
      return complete(state, input);
    case Op.Confirm:
      return confirm(state, input);
    case Op.Dispute:
      return dispute(state, input);
    case Op.Cancel:
      return cancel(state, input);
    case Op.Expire:
      return expire(state, input);
    case Op.Sweep:
      return sweep(state, input);
    case Op.Move:
      return move(state, input);
    case Op.Leave:
      return leave(state, input);
    case Op.Migrate:
      return takeOver(state, input);
    default:
      return decide(state, row, input);
  }
}

function found(input: Input): u64 {
  holdToBirth(input);
  const params = Params.read(input.args);
  if (!isRead(input) || !params.isSound(input)) return refused();
  const state = State.blank();
  state.params = params;
  state.creator = input.fact.author;
  state.governance = params.governance;
  state.status = params.governance === null ? Status.Proposed : Status.Open;
  event("founded", 3).key(0).uint(params.value).key(1).text(params.currency.at, params.currency.bytes)
    .key(2).id(state.creator);
  tellParents(params);
  wake(dueAt(state), "expire").map(0);
  return done(state);
}

function tellParents(params: Params): void {
  for (let i: u32 = 0; i < params.parents.count; i++) {
    message(params.parents.at(i), "child").map(2).key(0).uint(params.value)
      .key(1).text(params.currency.at, params.currency.bytes);
  }
}

/** `move`: the manager, the stakeholders, the exocrat at work and every credit's owner have a say (SPEC 10.8). */
function move(state: State, input: Input): bool {
  const before = state.moves;
  if (before.count == MOVERS && before.of(input.fact.author) == 0) return error.tooManyMovers(MOVERS);
  const round = Round.begin(before, input, MOVERS);
  if (round === null) return false;
  hearAll(state, round);
  const after = round.decide();
  if (after === null) return false;
  state.moves = after;
  return true;
}

function hearAll(state: State, round: Round): void {
  const governance = state.governance;
  if (governance === null) round.hears(state.creator);
  else {
    round.hears(governance.manager);
    for (let i: u32 = 0; i < governance.stakeholders.count; i++) round.hears(governance.stakeholders.at(i));
  }
  const work = state.work;
  if (work !== null) round.hears(work.offer.exocrat);
  for (let i: u32 = 0; i < state.creditCount; i++) {
    if (state.credit(i).role != Role.Returned) round.hears(state.credit(i).owner);
  }
}

/** Before the task goes on with another module: do all who have a say now still ask for it? */
function leave(state: State, input: Input): bool {
  const round = Round.leaving(state.moves, input, MOVERS);
  if (round === null) return false;
  hearAll(state, round);
  return round.stands();
}

/** `migrate`: the state is another module's from before, which this one could read. */
function takeOver(state: State, input: Input): bool {
  if (!migrate(input)) return false;
  state.moves = Moves.none(0);
  return true;
}
