// A dispute about an amount between a payee and those who pay (SPEC 12.13), the same in a trade and in a task: who
// decides it, by when, and how much of it is whose. What is frozen meanwhile is the contract's affair: it asks
// `isDecided` after each op, takes `earned` and `returned` into its books and lets the dispute go.

import { effect, event } from "../host/answer";
import { message, wake } from "../host/effect";
import { make, takeRecords } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { share } from "../value/checked";
import { writeDecimal } from "../value/decimal";
import { writeInstant } from "../value/instant";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { Electorate, panelCharter } from "./charter";
import { BP, Court, SEATS } from "./court";
import * as error from "./error";
import { Peers } from "./peers";

/** From this case on a dispute is about all that is open: there is an end of them, and nobody is kept from one. */
const CASES: u64 = 16;
/** Between whom one dispute can be: a trade's seller and eight buyers. */
const SIDES: u32 = 9;

/** How a dispute ended, as the event `ruled` says it. */
const enum Way {
  Verdict = 0,
  Fallback = 1,
  Agreement = 2,
}

/** What one side would settle for. */
@final
@unmanaged
class Proposal {
  peer: usize;
  bp: u64;
}

@final
@unmanaged
export class Dispute {
  number: u64;
  by: usize;
  amount: u64;
  /** The hash of a reason; 0 where a deadline disputes by itself. */
  reason: usize;
  /** When the fallback of the terms counts. */
  answerBy: u64;
  /** Who decides; null until somebody is seated. */
  panel: Peers | null;
  /** The hash of the charter of the panel's ballot; 0 without a panel. */
  charter: usize;
  private proposals: usize;
  private proposalCount: u32;
  /** Whether this input decided it; never in a state. */
  isDecided: bool;
  /** What of the amount is the payee's, once it is decided. */
  earned: u64;

  /** What of the amount goes back, once it is decided. */
  get returned(): u64 {
    return this.amount - this.earned;
  }

  static blank(): Dispute {
    const dispute = make<Dispute>();
    dispute.proposals = takeRecords<Proposal>(SIDES);
    return dispute;
  }

  /** Reads what `write` wrote, null for none. */
  static readOrNull(from: Reader): Dispute | null {
    if (from.takesNull()) return null;
    const dispute = Dispute.blank();
    from.map(8);
    dispute.number = from.key(0).uint();
    dispute.by = from.key(1).id();
    dispute.amount = from.key(2).uint();
    dispute.reason = from.key(3).idOrNull();
    dispute.answerBy = from.key(4).uint();
    from.key(5);
    dispute.panel = from.takesNull() ? null : Peers.read(from, SEATS);
    dispute.charter = from.key(6).idOrNull();
    dispute.readProposals(from.key(7));
    return dispute;
  }

  private readProposals(from: Reader): void {
    for (let left = from.array(SIDES); left > 0; left--) {
      if (from.array(2) != 2) from.fail();
      const peer = from.id();
      const bp = from.uint();
      if (!from.failed) this.propose(peer, bp);
    }
  }

  write(to: Writer): void {
    to.map(8);
    to.key(0).uint(this.number);
    to.key(1).id(this.by);
    to.key(2).uint(this.amount);
    to.key(3).idOrNull(this.reason);
    to.key(4).uint(this.answerBy);
    to.key(5);
    const panel = this.panel;
    if (panel === null) to.null();
    else panel.write(to);
    to.key(6).idOrNull(this.charter);
    to.key(7).array(this.proposalCount);
    for (let i: u32 = 0; i < this.proposalCount; i++) {
      to.array(2).id(this.proposal(i).peer).uint(this.proposal(i).bp);
    }
  }

  private proposal(number: u32): Proposal {
    return changetype<Proposal>(this.proposals + <usize>number * offsetof<Proposal>());
  }

  /** Notes what a side would settle for; what it said before is forgotten. */
  propose(peer: usize, bp: u64): void {
    for (let i: u32 = 0; i < this.proposalCount; i++) {
      if (!sameId(this.proposal(i).peer, peer)) continue;
      this.proposal(i).bp = bp;
      return;
    }
    if (this.proposalCount == SIDES) unreachable();
    this.proposal(this.proposalCount).peer = peer;
    this.proposal(this.proposalCount++).bp = bp;
  }

  forgetProposals(): void {
    this.proposalCount = 0;
  }

  /** Whether so many sides would settle for the same share. */
  agree(sides: u32, bp: u64): bool {
    if (this.proposalCount != sides) return false;
    for (let i: u32 = 0; i < sides; i++) {
      if (this.proposal(i).bp != bp) return false;
    }
    return true;
  }

  /** Ends it: so many basis points are the payee's. */
  rule(bp: u64, way: i32): void {
    if (this.isDecided) unreachable();
    this.isDecided = true;
    this.earned = share(this.amount, bp, BP);
    event("ruled", 5).key(0).uint(this.number).key(1).uint(way).key(2).uint(bp).key(3).uint(this.earned)
      .key(4).uint(this.returned);
  }
}

/** Whether a dispute about so much of what is open may begin as case `number`. */
export function mayBegin(court: Court | null, number: u64, amount: u64, most: u64): bool {
  return court === null ? error.noCourt() : isEnough(number, amount, most);
}

function isEnough(number: u64, amount: u64, most: u64): bool {
  if (amount == 0 || amount > most) return error.badDisputed(amount, most);
  return number < CASES || amount == most || error.tooManyCases(CASES, most);
}

/** Refused: a dispute is open. */
export function isOpenAlready(open: Dispute): bool {
  return error.disputeOpen(open.number, open.amount, open.answerBy);
}

/**
 * Whether this peer may raise what the open dispute is about to so much, of what is open and frozen: the other side,
 * and while the panel has half of its time left. Or who disputes a trifle would keep the rest from any court.
 */
export function mayRaise(open: Dispute, court: Court, number: u64, by: usize, amount: u64, most: u64, now: u64): bool {
  if (sameId(by, open.by) || amount <= open.amount) return isOpenAlready(open);
  const until = open.answerBy - court.answer / 2;
  if (now >= until) return error.raisedTooLate(until);
  return isEnough(number, amount, most);
}

/**
 * Raises what is disputed, which may be done (`mayRaise`). Who is seated stays, and so does the time of the answer; but
 * a word about less is no word about more, so it is case `number` from now on, and nobody has proposed anything. Before
 * anybody is seated it stays the case that was drawn for. Answers the number of the next case.
 */
export function raise(dispute: Dispute, number: u64, by: usize, amount: u64, reason: usize): u64 {
  const panel = dispute.panel;
  if (panel !== null) dispute.number = number++;
  dispute.by = by;
  dispute.amount = amount;
  dispute.reason = reason;
  dispute.forgetProposals();
  tellOf(dispute);
  if (panel !== null) seat(dispute, panel);
  return number;
}

function tellOf(dispute: Dispute): void {
  event("disputed", 5).key(0).uint(dispute.number).key(1).id(dispute.by).key(2).uint(dispute.amount)
    .key(3).idOrNull(dispute.reason).key(4).uint(dispute.answerBy);
}

/**
 * Begins case `number`, which may (`mayBegin`): asks the community for a panel, or seats those of the terms who are not
 * interested. `by` disputes, for the reason whose hash is given; 0: for none.
 */
export function begin(
  court: Court, number: u64, by: usize, amount: u64, reason: usize, interested: Peers, now: u64,
): Dispute {
  const dispute = Dispute.blank();
  dispute.number = number;
  dispute.by = by;
  dispute.amount = amount;
  dispute.reason = reason;
  dispute.answerBy = now + court.answer;
  tellOf(dispute);
  if (court.community != 0) draw(court, number, interested);
  else seat(dispute, without(court.arbitrators, interested));
  wake(dispute.answerBy, "default").map(0);
  return dispute;
}

function draw(court: Court, number: u64, interested: Peers): void {
  const args = message(court.community, "draw").map(4).key(0).uint(number).key(1).uint(court.seats);
  interested.write(args.key(2));
  args.key(3).uint(court.answer);
}

function without(peers: Peers, others: Peers): Peers {
  const left = Peers.none(peers.count);
  for (let i: u32 = 0; i < peers.count; i++) {
    if (!others.has(peers.at(i))) left.add(peers.at(i));
  }
  return left;
}

/** Seats a panel. Where it is empty nobody can decide, and the fallback counts once the answer is due. */
function seat(dispute: Dispute, panel: Peers): void {
  dispute.panel = panel;
  if (panel.count > 0) dispute.charter = charterOf(panel);
  const told = event("panel", 3).key(0).uint(dispute.number).key(1);
  panel.write(told);
  told.key(2).idOrNull(dispute.charter);
  const line = invitation(dispute);
  for (let i: u32 = 0; i < panel.count; i++) {
    effect("notify", 2).key(0).id(panel.at(i)).key(1).text(line.start, line.length);
  }
}

function charterOf(panel: Peers): usize {
  const electorate = Electorate.empty();
  for (let i: u32 = 0; i < panel.count; i++) electorate.add(panel.at(i), 1);
  return panelCharter(electorate);
}

function invitation(dispute: Dispute): Writer {
  const line = Writer.of(128).letters("you are on the panel of case ");
  writeDecimal(line, dispute.number);
  line.letters(": vote in its ballot before ");
  writeInstant(line, dispute.answerBy);
  return line;
}

/** `panel`: the community says whom it drew. */
export function takePanel(dispute: Dispute | null, court: Court | null, input: Input): bool {
  input.args.map(2);
  const number = input.args.key(0).uint();
  const panel = Peers.read(input.args.key(1), SEATS);
  if (!isRead(input) || !isOpen(dispute, court, number)) return false;
  if (court!.community == 0 || !sameId(input.fact.source, court!.community)) return error.otherCommunity();
  if (dispute!.panel !== null) return error.alreadySeated(number);
  seat(dispute!, panel);
  return true;
}

/** `verdict`: a ballot says what the panel decided. */
export function takeVerdict(dispute: Dispute | null, court: Court | null, input: Input): bool {
  input.args.map(3);
  const number = input.args.key(0).uint();
  const charter = input.args.key(1).id();
  input.args.key(2);
  const isNull = input.args.takesNull();
  const bp = isNull ? 0 : input.args.uint();
  if (!isRead(input) || !isOpen(dispute, court, number)) return false;
  if (!input.fact.comesFrom(court!.ballot)) return error.otherBallot();
  if (!input.fact.isSealedAlike) return error.otherSealers();
  if (dispute!.charter == 0) return error.notSeated(number);
  if (!sameId(charter, dispute!.charter)) return error.otherCharter(number);
  if (isNull) return error.undecided(dispute!.answerBy);
  if (bp > BP) return error.badShare(bp);
  dispute!.rule(bp, Way.Verdict);
  return true;
}

function isOpen(dispute: Dispute | null, court: Court | null, number: u64): bool {
  if (dispute === null || court === null) return error.noDispute();
  return number == dispute.number || error.otherCase(dispute.number);
}

/** `default`: nobody decided in time. */
export function fallBack(dispute: Dispute | null, court: Court | null, input: Input): bool {
  input.args.map(0);
  if (!isRead(input)) return false;
  if (dispute === null || court === null) return error.noDispute();
  if (input.time < dispute.answerBy) return error.answerNotDue(dispute.answerBy);
  dispute.rule(court.fallback, Way.Fallback);
  return true;
}

/** `settle-dispute`: once all between whom it is would settle for the same share, that counts. */
export function settleBetween(dispute: Dispute | null, sides: Peers, input: Input): bool {
  input.args.map(1);
  const bp = input.args.key(0).uint();
  return isRead(input) && settleFor(dispute, sides, bp, input);
}

/** The author would settle for that share. */
export function settleFor(dispute: Dispute | null, sides: Peers, bp: u64, input: Input): bool {
  if (dispute === null) return error.noDispute();
  if (!sides.has(input.fact.author)) return error.notBetween();
  if (bp > BP) return error.badShare(bp);
  dispute.propose(input.fact.author, bp);
  event("settling", 3).key(0).uint(dispute.number).key(1).id(input.fact.author).key(2).uint(bp);
  if (dispute.agree(sides.count, bp)) dispute.rule(bp, Way.Agreement);
  return true;
}
