// A trade's state as bytes (SPEC 12.2). Reading traps on anything that this contract did not write.

import { Dispute } from "../court/dispute";
import { Locked } from "../host/locked";
import { Moves } from "../host/moves";
import { Nonces } from "../value/nonces";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { PARTIES, State, Status } from "./state";
import { Terms } from "./terms";

export function readState(from: Reader): State {
  from.map(15);
  const status = from.key(0).small();
  const state = State.of(Terms.read(from.key(1)));
  if (from.failed) unreachable();
  state.status = status;
  state.agreed = readParties(state, from.key(2));
  readPieces(state, from.key(3));
  readHolds(state, from.key(4));
  readShown(state, from.key(5));
  state.nonces = Nonces.read(from.key(6));
  state.creator = from.key(7).id();
  from.key(8);
  state.reason = from.takesNull() ? null : from.text();
  state.cancels = readParties(state, from.key(9));
  readEnd(state, from.key(10));
  readAccounts(state, from.key(11));
  readDisputes(state, from.key(12));
  state.cases = from.key(13).uint();
  state.moves = Moves.read(from.key(14), PARTIES);
  if (!from.done || status > Status.Closing) unreachable();
  return state;
}

/** Numbers of parties, rising. */
function readParties(state: State, from: Reader): u32 {
  let parties: u32 = 0;
  for (let left = from.array(state.terms.partyCount); left > 0; left--) {
    const party = <u32>from.small();
    if (party >= state.terms.partyCount || parties >> party != 0) from.fail();
    else parties |= 1 << party;
  }
  return parties;
}

function readPieces(state: State, from: Reader): void {
  if (from.array(state.pieceCount) != state.pieceCount) from.fail();
  for (let i: u32 = 0; i < state.pieceCount; i++) state.lock(i, from.takesNull() ? null : Locked.read(from));
}

function readHolds(state: State, from: Reader): void {
  state.holdCount = from.array(state.terms.holdCount);
  for (let i: u32 = 0; i < state.holdCount; i++) state.hold(i).read(from);
  if (state.holdCount != 0 && state.holdCount != state.terms.holdCount) from.fail();
}

function readShown(state: State, from: Reader): void {
  const terms = state.terms;
  if (from.array(terms.milestoneCount) != terms.milestoneCount) from.fail();
  for (let milestone: u32 = 0; milestone < terms.milestoneCount; milestone++) {
    const criteria = terms.milestone(milestone).count;
    if (from.array(criteria) != criteria) from.fail();
    for (let criterion: u32 = 0; criterion < criteria; criterion++) {
      if (from.array(terms.buyerCount) != terms.buyerCount) from.fail();
      for (let buyer: u32 = 0; buyer < terms.buyerCount; buyer++) state.show(milestone, criterion, buyer, from.uint());
    }
  }
}

function readEnd(state: State, from: Reader): void {
  const isNull = from.takesNull();
  if (isNull == (state.status == Status.Closing)) from.fail();
  if (!isNull) state.endsAs = from.small();
  if (state.endsAs > Status.Failed) from.fail();
}

function readAccounts(state: State, from: Reader): void {
  const buyers = state.terms.buyerCount;
  if (from.array(buyers) != buyers) from.fail();
  for (let i: u32 = 0; i < buyers; i++) state.account(i).read(from);
}

function readDisputes(state: State, from: Reader): void {
  const buyers = state.terms.buyerCount;
  if (from.array(buyers) != buyers) from.fail();
  for (let i: u32 = 0; i < buyers; i++) {
    const account = state.account(i);
    account.dispute = Dispute.readOrNull(from);
    if ((account.dispute === null) != (account.frozen == 0)) from.fail();
  }
}

export function writeState(state: State, to: Writer): void {
  to.map(15);
  to.key(0).uint(state.status);
  to.key(1).raw(state.terms.at, state.terms.length);
  writeParties(state.agreed, to.key(2));
  to.key(3).array(state.pieceCount);
  for (let i: u32 = 0; i < state.pieceCount; i++) writePiece(state.piece(i), to);
  to.key(4).array(state.holdCount);
  for (let i: u32 = 0; i < state.holdCount; i++) state.hold(i).write(to);
  writeShown(state, to.key(5));
  state.nonces.write(to.key(6));
  to.key(7).id(state.creator);
  to.key(8).textOrNull(state.reason);
  writeParties(state.cancels, to.key(9));
  to.key(10);
  if (state.status == Status.Closing) to.uint(state.endsAs);
  else to.null();
  to.key(11).array(state.terms.buyerCount);
  for (let i: u32 = 0; i < state.terms.buyerCount; i++) state.account(i).write(to);
  to.key(12).array(state.terms.buyerCount);
  for (let i: u32 = 0; i < state.terms.buyerCount; i++) writeDispute(state.account(i).dispute, to);
  to.key(13).uint(state.cases);
  state.moves.write(to.key(14));
}

function writePiece(piece: Locked | null, to: Writer): void {
  if (piece === null) to.null();
  else piece.write(to);
}

function writeParties(parties: u32, to: Writer): void {
  to.array(popcnt(parties));
  for (let party: u32 = 0; party < PARTIES; party++) {
    if ((parties & (1 << party)) != 0) to.uint(party);
  }
}

function writeShown(state: State, to: Writer): void {
  const terms = state.terms;
  to.array(terms.milestoneCount);
  for (let milestone: u32 = 0; milestone < terms.milestoneCount; milestone++) {
    const criteria = terms.milestone(milestone).count;
    to.array(criteria);
    for (let criterion: u32 = 0; criterion < criteria; criterion++) {
      to.array(terms.buyerCount);
      for (let buyer: u32 = 0; buyer < terms.buyerCount; buyer++) to.uint(state.shownBy(milestone, criterion, buyer));
    }
  }
}

function writeDispute(dispute: Dispute | null, to: Writer): void {
  if (dispute === null) to.null();
  else dispute.write(to);
}
