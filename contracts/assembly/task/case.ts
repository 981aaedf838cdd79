// Disputes about a task's price (SPEC 12.13, 15.5, 15.7): what is frozen, who has a stake, and what a ruling changes.

import {
  begin, Dispute, fallBack, mayBegin, mayRaise, raise, settleBetween, takePanel, takeVerdict,
} from "../court/dispute";
import { Peers } from "../court/peers";
import { wake } from "../host/effect";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { add, subtract } from "../value/checked";
import { dueAt } from "./closing";
import * as error from "./error";
import { Op, State, Status } from "./state";
import { advance, Work } from "./work";

/** Those with a stake in one case: exocrat, manager, stakeholders and the owners of picked credits. */
const INTERESTED: u32 = 64;

/** `dispute`: so much of what is open is frozen until it is decided whose it is, or more than before; the rest goes on. */
export function dispute(state: State, input: Input): bool {
  input.args.map(2);
  const amount = input.args.key(0).uint();
  const reason = input.args.key(1).id();
  if (!isRead(input)) return false;
  const work = state.work!;
  const interested = interestedIn(state, work);
  const author = input.fact.author;
  if (!interested.has(author)) return error.mayNotDispute();
  const open = state.dispute;
  if (open !== null) return isRaised(state, work, open, amount, reason, input);
  if (input.time >= dueAt(state)) return error.tooLate(dueAt(state));
  if (!mayBegin(state.governance!.court, state.cases, amount, work.open)) return false;
  freeze(state, work, amount, author, reason, interested, input);
  return true;
}

function isRaised(state: State, work: Work, open: Dispute, amount: u64, reason: usize, input: Input): bool {
  const court = state.governance!.court!;
  const by = input.fact.author;
  if (!mayRaise(open, court, state.cases, by, amount, work.open, input.time)) return false;
  state.cases = raise(open, state.cases, by, amount, reason);
  hold(state, work, amount);
  return true;
}

/** The deadline is long past and the work not done: all of it is disputed by itself. False: nobody could decide it. */
export function escalate(state: State, input: Input): bool {
  if (state.governance!.court === null) return false;
  const work = state.work!;
  freeze(state, work, work.open, input.instance, 0, interestedIn(state, work), input);
  return true;
}

function freeze(
  state: State, work: Work, amount: u64, by: usize, reason: usize, interested: Peers, input: Input,
): void {
  const court = state.governance!.court!;
  state.dispute = begin(court, state.cases++, by, amount, reason, interested, input.time);
  hold(state, work, amount);
}

function hold(state: State, work: Work, amount: u64): void {
  work.frozen = amount;
  if (amount == work.open) state.status = Status.Disputed;
}

function interestedIn(state: State, work: Work): Peers {
  const governance = state.governance!;
  const peers = Peers.none(INTERESTED);
  peers.add(work.offer.exocrat);
  peers.add(governance.manager);
  for (let i: u32 = 0; i < governance.stakeholders.count; i++) peers.add(governance.stakeholders.at(i));
  const picks = work.offer.picks;
  for (let i: u32 = 0; i < picks.count; i++) peers.add(state.credit(picks.at(i).credit).owner);
  return peers;
}

/** `panel`, `verdict`, `default` and `settle-dispute` */
export function decide(state: State, row: i32, input: Input): bool {
  const dispute = state.dispute;
  if (!hears(state, dispute, row, input)) return false;
  if (dispute!.isDecided) ruled(state, dispute!, input);
  return true;
}

function hears(state: State, dispute: Dispute | null, row: i32, input: Input): bool {
  const governance = state.governance!;
  switch (row) {
    case Op.Panel:
      return takePanel(dispute, governance.court, input);
    case Op.Verdict:
      return takeVerdict(dispute, governance.court, input);
    case Op.Default:
      return fallBack(dispute, governance.court, input);
    default: {
      const sides = Peers.none(2);
      sides.add(governance.manager);
      sides.add(state.work!.offer.exocrat);
      return settleBetween(dispute, sides, input);
    }
  }
}

function ruled(state: State, dispute: Dispute, input: Input): void {
  const work = state.work!;
  work.frozen = subtract(work.frozen, dispute.amount);
  work.released = add(work.released, dispute.earned);
  work.returned = add(work.returned, dispute.returned);
  state.dispute = null;
  advance(state, work, input);
  // The deadline waited for this dispute's end.
  if (state.status == Status.Working && input.time >= dueAt(state)) wake(input.time, "expire").map(0);
}
