// What a trade does with an input: its rules, each a guard with its own refusal (SPEC 12).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { wake } from "../host/effect";
import { Origin } from "../host/fact";
import { Input } from "../host/input";
import { nextOf, originOf, rowOf } from "../host/table";
import { add, AMOUNT, LAST_INSTANT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { PROOF_GRACE_MS } from "../value/grace";
import { sameId, spells } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { complete } from "./completion";
import { canBeMet } from "./criteria";
import * as error from "./error";
import { close, fund } from "./money";
import { readNothing, Terms } from "./msg";
import { locked, proof } from "./piece";
import { receipt } from "./receipt";
import { readState, writeState } from "./record";
import { Op, OPS, Peers, State, Status, TABLE, WIDTH } from "./state";

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? propose(input) : change(readState(before), input);
}

function change(state: State, input: Input): u64 {
  const row = rowOf(OPS, input.op);
  if (!mayHappen(state, row, input)) return refused();
  const next = nextOf(TABLE, WIDTH, row, state.status);
  if (!happens(state, row, input)) return refused();
  if ((next & (1 << state.status)) == 0) unreachable(); // the table and the code disagree
  return done(state);
}

function mayHappen(state: State, row: i32, input: Input): bool {
  if (row < 0) return error.unknownOp();
  if (input.fact.origin != originOf(TABLE, WIDTH, row)) return error.wrongOrigin();
  return nextOf(TABLE, WIDTH, row, state.status) != 0 || error.notNow(state.status);
}

function happens(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.Accept:
      return accept(state, input);
    case Op.Locked:
      return locked(state, input);
    case Op.Proof:
      return proof(state, input);
    case Op.Complete:
      return complete(state, input);
    case Op.Receipt:
      return receipt(state, input);
    case Op.Cancel:
      return cancel(state, input);
    default:
      return expire(state, input);
  }
}

function done(state: State): u64 {
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function propose(input: Input): u64 {
  if (input.fact.origin != Origin.Genesis || !spells(input.op.at, input.op.bytes, "init")) unreachable();
  const terms = Terms.read(input.args);
  if (!input.args.done) error.malformed();
  else if (areSound(terms, input)) return done(proposed(terms, input.fact.author));
  return refused();
}

function proposed(terms: Terms, creator: usize): State {
  const state = State.blank();
  state.terms = terms;
  state.creator = creator;
  state.agreed.add(creator);
  event("proposed", 1).key(0).id(creator);
  wake(add(terms.deadline, PROOF_GRACE_MS), "expire").map(0);
  return state;
}

function areSound(terms: Terms, input: Input): bool {
  if (sameId(terms.seller, terms.buyer)) return error.selfTrade();
  if (!isParty(terms, input.fact.author)) return error.creatorNotParty();
  if (!isCurrency(terms.currency) || !isCurrency(terms.cashCurrency)) return error.badCurrency();
  if (!isAmount(terms.face) || !isAmount(terms.cash)) return error.badAmount();
  if (!holdsAddUp(terms)) return error.badHolds(terms);
  const sane = terms.deadline > input.time && terms.deadline <= LAST_INSTANT;
  if (!sane) return error.badDeadline(input.time);
  const criteria = terms.criteria;
  return criteria === null || canBeMet(criteria, terms.deadline);
}

function isAmount(amount: u64): bool {
  return amount > 0 && amount <= AMOUNT;
}

function isParty(terms: Terms, peer: usize): bool {
  return sameId(peer, terms.seller) || sameId(peer, terms.buyer);
}

function holdsAddUp(terms: Terms): bool {
  const amounts = Reader.over(terms.holds, terms.at + terms.length - terms.holds);
  let sum: u64 = 0;
  for (let left = amounts.array(u32.MAX_VALUE); left > 0; left--) {
    const amount = amounts.uint();
    if (!isAmount(amount)) return false;
    sum = add(sum, amount);
  }
  return sum == terms.cash;
}

function accept(state: State, input: Input): bool {
  readNothing(input.args);
  if (!input.args.done) return error.malformed();
  const peer = input.fact.author;
  if (!isParty(state.terms, peer)) return error.notParty();
  if (has(state.agreed, peer)) return error.alreadyAgreed();
  if (input.time >= state.terms.deadline) return error.deadlinePassed(state.terms);
  state.agreed.add(peer);
  state.status = Status.Agreed;
  event("agreed", 1).key(0).id(peer);
  if (state.piece !== null) fund(state);
  return true;
}

function has(peers: Peers, peer: usize): bool {
  if (peers.first != 0 && sameId(peers.first, peer)) return true;
  return peers.second != 0 && sameId(peers.second, peer);
}

/** Until money is held for all of it either party may walk away; then only both together. */
function cancel(state: State, input: Input): bool {
  readNothing(input.args);
  if (!input.args.done) return error.malformed();
  const peer = input.fact.author;
  if (!isParty(state.terms, peer)) return error.notParty();
  if (has(state.cancels, peer)) return error.alreadyAsked();
  state.cancels.add(peer);
  event("cancel", 1).key(0).id(peer);
  if (state.status != Status.Funded) close(state, Status.Cancelled, text("a party cancelled before it was funded"));
  else if (state.cancels.count == 2) close(state, Status.Cancelled, text("both parties cancelled"));
  return true;
}

function expire(state: State, input: Input): bool {
  readNothing(input.args);
  if (!input.args.done) return error.malformed();
  const from = add(state.terms.deadline, PROOF_GRACE_MS);
  if (input.time < from) return error.tooEarly(from);
  close(state, Status.Expired, text("the deadline passed"));
  return true;
}

function text(words: string): Text {
  return Writer.of(words.length).letters(words).asText;
}
