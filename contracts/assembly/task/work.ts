// The work that was agreed on: what the exocrat claims, what the stakeholders confirm, and what follows (SPEC 15.6).

import { effect, event } from "../host/answer";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { Peers } from "../court/peers";
import { isProven } from "../sensor/completion";
import { otherDevice } from "../sensor/error";
import { Completion } from "../sensor/evidence";
import { add, share, subtract } from "../value/checked";
import { writeDecimal } from "../value/decimal";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { close, dueAt, tell } from "./closing";
import * as error from "./error";
import { isEnrolled } from "./exocrat";
import { Offer, placeOf } from "./offer";
import { Governance, STAKEHOLDERS } from "./params";
import { State, Status } from "./state";

const ALL: u64 = 100;
/** The manager and the exocrat. */
const CANCELS: u32 = 2;

@final
@unmanaged
export class Work {
  offer: Offer;
  /** Percent of the work. */
  confirmed: u64;
  claimed: u64;
  evidence: usize;
  /** Who confirmed the claim. */
  confirmations: Peers;
  /** Of the price: given to the exocrat, back with the owners, and in dispute. */
  released: u64;
  returned: u64;
  frozen: u64;
  /** Who wants to end it before it is done. */
  cancels: Peers;

  static on(offer: Offer): Work {
    const work = make<Work>();
    work.offer = offer;
    work.confirmations = Peers.none(STAKEHOLDERS);
    work.cancels = Peers.none(CANCELS);
    return work;
  }

  static readOrNull(from: Reader, state: State): Work | null {
    if (from.takesNull()) return null;
    from.map(9);
    const work = make<Work>();
    work.offer = state.offer(placeOf(state, from.key(0).uint()));
    work.confirmed = from.key(1).uint();
    work.claimed = from.key(2).uint();
    work.evidence = from.key(3).idOrNull();
    work.confirmations = Peers.read(from.key(4), STAKEHOLDERS);
    work.released = from.key(5).uint();
    work.returned = from.key(6).uint();
    work.frozen = from.key(7).uint();
    work.cancels = Peers.read(from.key(8), CANCELS);
    if (work.claimed > ALL || work.confirmed > work.claimed) from.fail();
    return work;
  }

  write(to: Writer): void {
    to.map(9);
    to.key(0).uint(this.offer.number);
    to.key(1).uint(this.confirmed);
    to.key(2).uint(this.claimed);
    to.key(3).idOrNull(this.evidence);
    this.confirmations.write(to.key(4));
    to.key(5).uint(this.released);
    to.key(6).uint(this.returned);
    to.key(7).uint(this.frozen);
    this.cancels.write(to.key(8));
  }

  /** What of the price nobody has yet. */
  get open(): u64 {
    return subtract(this.offer.price, add(this.released, this.returned));
  }

  /** How many stakeholders may confirm: not the exocrat, who would be the judge of the own work. */
  judges(governance: Governance): u32 {
    const all = governance.stakeholders;
    return all.count - <u32>all.has(this.offer.exocrat);
  }

  /** How many of them it takes. */
  needed(governance: Governance): u32 {
    const judges = this.judges(governance);
    return governance.threshold == 0 ? judges : min(judges, <u32>governance.threshold);
  }
}

/** `claim`: the exocrat says that more is done than was confirmed. */
export function claim(state: State, input: Input): bool {
  input.args.map(2);
  const percent = input.args.key(0).uint();
  const evidence = input.args.key(1).idOrNull();
  if (!isRead(input)) return false;
  const work = state.work!;
  if (!sameId(input.fact.author, work.offer.exocrat)) return error.notAtWork();
  if (input.time >= dueAt(state)) return error.tooLate(dueAt(state));
  if (percent <= work.confirmed || percent > ALL) return error.badPercent(work.confirmed);
  ask(state, work, percent, evidence);
  return true;
}

/** Asks the stakeholders to confirm so much; what they confirmed of an earlier claim is forgotten. */
function ask(state: State, work: Work, percent: u64, evidence: usize): void {
  work.claimed = percent;
  work.evidence = evidence;
  work.confirmations = Peers.none(STAKEHOLDERS);
  event("claimed", 2).key(0).uint(percent).key(1).idOrNull(evidence);
  const line = Writer.of(128);
  writeDecimal(line, percent);
  line.letters(" percent of a task are claimed to be done: confirm or dispute");
  const stakeholders = state.governance!.stakeholders;
  for (let i: u32 = 0; i < stakeholders.count; i++) {
    if (sameId(stakeholders.at(i), work.offer.exocrat)) continue;
    effect("notify", 2).key(0).id(stakeholders.at(i)).key(1).text(line.start, line.length);
  }
}

/** `complete-proof`: the device of the params shows that it is done. */
export function complete(state: State, input: Input): bool {
  const shown = Completion.read(input.args);
  if (!isRead(input)) return false;
  const params = state.params;
  const criteria = params.criteria;
  if (criteria === null) return error.noProof();
  if (!sameId(input.fact.author, criteria.device)) return otherDevice();
  if (!isTrusted(state, input.fact.principal)) return error.otherPrincipal();
  if (!isProven(criteria, shown, params.deadline, input.time)) return false;
  const work = state.work!;
  if (work.confirmed == ALL || (work.claimed == ALL && !params.suffices)) return error.alreadyClaimed();
  event("proven", 1).key(0).uint(shown.completed);
  if (params.suffices) {
    work.claimed = ALL;
    reach(state, work, input);
  } else ask(state, work, ALL, 0);
  return true;
}

/** Whose device may show that the work is done. */
function isTrusted(state: State, principal: usize): bool {
  const governance = state.governance!;
  if (sameId(principal, governance.manager) || governance.stakeholders.has(principal)) return true;
  return isEnrolled(state, principal);
}

/** `confirm`: a stakeholder says that this very claim is right: another may have come since it was read. */
export function confirm(state: State, input: Input): bool {
  input.args.map(2);
  const percent = input.args.key(0).uint();
  const evidence = input.args.key(1).idOrNull();
  if (!isRead(input)) return false;
  const work = state.work!;
  const governance = state.governance!;
  const author = input.fact.author;
  if (!governance.stakeholders.has(author)) return error.notStakeholder();
  if (sameId(author, work.offer.exocrat)) return error.ownWork();
  if (work.claimed == work.confirmed) return error.nothingClaimed();
  if (percent != work.claimed) return error.otherPercent(work.claimed);
  if (!isSame(evidence, work.evidence)) return error.otherEvidence();
  const needed = work.needed(governance);
  if (!work.confirmations.add(author)) return error.alreadyConfirmed(needed - work.confirmations.count);
  event("confirmed", 3).key(0).uint(percent).key(1).id(author).key(2).uint(needed - work.confirmations.count);
  if (work.confirmations.count == needed) reach(state, work, input);
  return true;
}

/** Whether two hashes are equal, or there is none twice. */
function isSame(a: usize, b: usize): bool {
  return a == 0 || b == 0 ? a == b : sameId(a, b);
}

/** The claim is right: what it earned is the exocrat's. */
function reach(state: State, work: Work, input: Input): void {
  work.confirmed = work.claimed;
  work.confirmations = Peers.none(STAKEHOLDERS);
  const most = subtract(work.offer.price, add(work.returned, work.frozen));
  const earned = min(most, share(work.offer.price, work.confirmed, ALL));
  work.released = max(work.released, earned);
  advance(state, work, input);
}

/** What follows once more is released or returned: the vouchers are told, and the task may be over. */
export function advance(state: State, work: Work, input: Input): void {
  event("released", 4).key(0).uint(work.confirmed).key(1).uint(work.released).key(2).uint(work.returned)
    .key(3).uint(work.offer.price);
  if (work.open > 0) {
    state.status = work.frozen == work.open ? Status.Disputed : Status.Working;
    state.sweep = 0;
    tell(state, input);
  } else if (work.released > 0) close(state, Status.Completed, null, input);
  else if (input.time >= dueAt(state)) close(state, Status.Expired, "it was not done by the deadline", input);
  else close(state, Status.Cancelled, "nothing of it was the exocrat's", input);
}
