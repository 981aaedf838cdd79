// What a ballot does with an input: its rules, each a guard with its own refusal (SPEC 16).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { message, wake } from "../host/effect";
import { Input } from "../host/input";
import { holdToBirth, holdToTable, isRead, rowFor, takesNothing } from "../host/machine";
import { charterHash } from "../court/charter";
import { Kind } from "../court/rule";
import { LAST_INSTANT } from "../value/checked";
import * as error from "./error";
import { Params, QUESTION_CHARS, readChoice } from "./msg";
import { NONE, NOW, Op, OPS, readState, State, Status, TABLE, Vote, WIDTH, writeResult, writeState } from "./state";
import { Tally } from "./tally";

/** The longest time to answer a late vote: 30 days. */
const EXTENSION_MS: u64 = 30 * 24 * 3_600_000;

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? open(input) : change(readState(before), input);
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
    case Op.Vote:
      return vote(state, input);
    default:
      return close(state, input);
  }
}

function done(state: State): u64 {
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function open(input: Input): u64 {
  holdToBirth(input);
  const params = Params.read(input.args);
  if (!isRead(input) || !isSound(params, input)) return refused();
  const state = State.blank();
  state.params = params;
  state.closes = params.closes;
  state.leads = input.time;
  state.charter = charterHash(params.electorate, params.options, params.rule);
  event("opened", 2).key(0).id(state.charter).key(1).uint(state.closes);
  wake(state.closes, "close").map(0);
  return done(state);
}

function isSound(params: Params, input: Input): bool {
  if (params.question.chars == 0 || params.question.chars > QUESTION_CHARS) return error.badQuestion();
  if (!params.areOptionsSound) return error.badOptions();
  if (params.subject != 0 && !params.isSplit && !params.isYesNo) return error.otherOptions();
  if (!params.electorate.isSorted) return error.badElectorate();
  if (!hasSoundRule(params)) return false;
  if (params.closes <= input.time || params.closes > LAST_INSTANT) return error.badClosing(input.time);
  return params.extension <= EXTENSION_MS || error.badExtension(EXTENSION_MS);
}

function hasSoundRule(params: Params): bool {
  const electorate = params.electorate;
  if (!params.rule.isSound) return error.badRule();
  if (params.isSplit && params.rule.kind != Kind.Majority) return error.badSplit();
  if (params.rule.isReachable(electorate.count, electorate.weight)) return true;
  return error.outOfReach(params.rule, electorate.count, electorate.weight);
}

function vote(state: State, input: Input): bool {
  const choice = readChoice(input.args);
  if (!isRead(input)) return false;
  const index = state.params.electorate.indexOf(input.fact.author);
  if (index < 0) return error.notElector();
  if (input.time >= state.closes) return error.votingOver(state.closes);
  if (choice > state.params.lastChoice) return error.noSuchChoice(state.params.lastChoice, state.params.isSplit);
  const vote = state.vote(index);
  if (vote.isCast && vote.choice == choice) return error.sameVote();
  if (vote.isCast && state.params.final) return error.voteStands();
  return cast(state, vote, choice, input);
}

/** Counts the vote, and sees to it that a change of the result can be answered. */
function cast(state: State, vote: Vote, choice: u64, input: Input): bool {
  const before = Tally.of(state).result;
  vote.isCast = true;
  vote.choice = choice;
  const tally = Tally.of(state);
  const after = tally.result;
  const said = event("voted", 3).key(0).id(input.fact.author).key(1).uint(choice);
  writeResult(after, said.key(2));
  if (state.params.final && tally.isCertain(after)) return finish(state, tally);
  if (after != before && !canBeAnswered(state, vote, input)) return false;
  return state.params.final || !tally.haveAllVoted || endsEarly(state, tally, input);
}

/** A change of the result leaves everyone the time to answer it; an elector moves the closing for it once. */
function canBeAnswered(state: State, vote: Vote, input: Input): bool {
  const answered = input.time + state.params.extension;
  state.leads = input.time;
  if (answered <= state.closes) return true;
  if (vote.hasMoved) return error.movedAlready(state.closes);
  vote.hasMoved = true;
  closeAt(state, answered);
  return true;
}

/** Once all have voted, the ballot waits no longer than until the result has stood as long as an answer may take. */
function endsEarly(state: State, tally: Tally, input: Input): bool {
  const stood = state.leads + state.params.extension;
  if (stood <= input.time) return finish(state, tally);
  if (stood < state.closes) closeAt(state, stood);
  return true;
}

function closeAt(state: State, time: u64): void {
  state.closes = time;
  event("closing", 1).key(0).uint(time);
  wake(time, "close").map(0);
}

function close(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (input.time < state.closes) return error.stillOpen(state.closes);
  return finish(state, Tally.of(state));
}

/** The ballot is over; who awaits a result is told if there is one. */
function finish(state: State, tally: Tally): bool {
  const params = state.params;
  state.result = tally.result;
  state.status = state.result == NONE ? Status.Undecided : Status.Decided;
  const said = event("closed", 4).key(0);
  writeResult(state.result, said);
  said.key(1).uint(tally.voters).key(2).uint(tally.weight).key(3).uint(params.electorate.weight);
  if (state.result == NONE || params.subject == 0) return true;
  const to = message(params.subject, "verdict").map(3).key(0).uint(params.case).key(1).id(state.charter);
  writeResult(state.result, to.key(2));
  return true;
}
