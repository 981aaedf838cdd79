// What a trade does with an input: its rules, each a guard with its own refusal (SPEC 12).

import { isOpenAlready } from "../court/dispute";
import { accepted, event, refused, stateWriter } from "../host/answer";
import { wake } from "../host/effect";
import { malformed } from "../host/error";
import { Input } from "../host/input";
import { holdToBirth, holdToTable, rowFor, takesNothing } from "../host/machine";
import { migrate, Moves, Round } from "../host/moves";
import { close } from "./books";
import { decide, dispute, settle } from "./conflict";
import * as error from "./error";
import { fund } from "./funding";
import { locked } from "./lock";
import { complete, confirm, redeem } from "./proof";
import { receive } from "./receipt";
import { readState, writeState } from "./record";
import { areSound } from "./sound";
import { NOW, Op, OPS, PARTIES, State, Status, TABLE, WIDTH } from "./state";
import { Terms } from "./terms";
import { ascii } from "./words";

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? propose(input) : change(readState(before), input);
}

function change(state: State, input: Input): u64 {
  const before = state.status;
  const row = rowFor(input, OPS, TABLE, WIDTH, before, NOW);
  if (row < 0 || !happens(state, row, input)) return refused();
  holdToTable(TABLE, WIDTH, row, before, state.status);
  return done(state);
}

function happens(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.Accept:
      return accept(state, input);
    case Op.Locked:
      return locked(state, input);
    case Op.Proof:
      return redeem(state, input);
    case Op.Confirm:
      return confirm(state, input);
    case Op.Complete:
      return complete(state, input);
    case Op.Receipt:
      return receive(state, input);
    case Op.Cancel:
      return cancel(state, input);
    case Op.Expire:
      return expire(state, input);
    case Op.Dispute:
      return dispute(state, input);
    case Op.SettleDispute:
      return settle(state, input);
    case Op.Move:
      return move(state, input);
    case Op.Leave:
      return leave(state, input);
    case Op.Migrate:
      return moved(state, input);
    default:
      return decide(state, row, input);
  }
}

function done(state: State): u64 {
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function propose(input: Input): u64 {
  holdToBirth(input);
  const terms = Terms.read(input.args);
  if (!input.args.done) malformed();
  else if (areSound(terms, input)) return done(proposed(terms, input.fact.author));
  return refused();
}

function proposed(terms: Terms, creator: usize): State {
  const state = State.of(terms);
  state.creator = creator;
  state.agreed = 1 << terms.partyOf(creator);
  event("proposed", 1).key(0).id(creator);
  wake(terms.over, "expire").map(0);
  return state;
}

/** The author's bit among the parties; 0: it is none of them, and refused. */
function bitOf(state: State, input: Input): u32 {
  const party = state.terms.partyOf(input.fact.author);
  if (party < 0) error.notParty();
  return party < 0 ? 0 : 1 << party;
}

function areAll(parties: u32, state: State): bool {
  return popcnt(parties) == state.terms.partyCount;
}

function accept(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const party = bitOf(state, input);
  if (party == 0) return false;
  if ((state.agreed & party) != 0) return error.alreadyAgreed();
  if (input.time >= state.terms.deadline) return error.deadlinePassed(state.terms.deadline);
  state.agreed |= party;
  event("agreed", 1).key(0).id(input.fact.author);
  if (!areAll(state.agreed, state)) return true;
  state.status = Status.Agreed;
  fund(state);
  return true;
}

/** Until it is funded any party may walk away; then only all together. */
function cancel(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const party = bitOf(state, input);
  if (party == 0) return false;
  if ((state.cancels & party) != 0) return error.alreadyAsked();
  state.cancels |= party;
  event("cancel", 1).key(0).id(input.fact.author);
  const isFunded = state.status == Status.Funded;
  if (!isFunded) close(state, Status.Cancelled, ascii("a party cancelled before it was funded"));
  else if (areAll(state.cancels, state)) close(state, Status.Cancelled, ascii("all parties cancelled"));
  return true;
}

function expire(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (input.time < state.terms.over) return error.tooEarly(state.terms.over);
  const open = state.firstDispute;
  if (open !== null) return isOpenAlready(open);
  close(state, Status.Expired, ascii("the deadline passed"));
  return true;
}

function move(state: State, input: Input): bool {
  const round = Round.begin(state.moves, input, PARTIES);
  if (round === null) return false;
  hearAll(state, round);
  const moves = round.decide();
  if (moves === null) return false;
  state.moves = moves;
  return true;
}

function hearAll(state: State, round: Round): void {
  for (let i: u32 = 0; i < state.terms.partyCount; i++) round.hears(state.terms.partyAt(i));
}

/** Before the trade goes on with another module: do all parties still ask for it? */
function leave(state: State, input: Input): bool {
  const round = Round.leaving(state.moves, input, PARTIES);
  if (round === null) return false;
  hearAll(state, round);
  return round.stands();
}

function moved(state: State, input: Input): bool {
  if (!migrate(input)) return false;
  state.moves = Moves.none(PARTIES);
  return true;
}
