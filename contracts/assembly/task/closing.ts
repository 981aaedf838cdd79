// How a task ends, and how its credits' vouchers are told what is whose, some at a time (SPEC 15.6 to 15.8).

import { event } from "../host/answer";
import { wake } from "../host/effect";
import { Input } from "../host/input";
import { takesNothing } from "../host/machine";
import { add, share } from "../value/checked";
import { PROOF_GRACE_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import { Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { escalate } from "./case";
import { Credit, Role, settle } from "./credit";
import * as error from "./error";
import { isManager } from "./exocrat";
import { endAll } from "./offer";
import { ALL_TOLD, NO_STATUS, State, Status } from "./state";
import { Work } from "./work";

/** Vouchers that one outcome tells: with what else it says it stays below OUTCOME_EFFECTS. */
const TOLD: u32 = 24;

/** When a task that is not done is over: its deadline, and a day for what arrives late. */
export function dueAt(state: State): u64 {
  return add(state.params.deadline, PROOF_GRACE_MS);
}

/** Nothing more is decided: each credit that is not the exocrat's goes back to its owner. */
export function close(state: State, endsAs: i32, reason: string | null, input: Input): void {
  state.status = Status.Closing;
  state.endsAs = endsAs;
  state.dispute = null;
  if (reason !== null) state.reason = Writer.of(reason.length).letters(reason).asText;
  event("closing", 2).key(0).uint(endsAs).key(1).textOrNull(state.reason);
  state.sweep = 0;
  tell(state, input);
}

/** Tells the next vouchers how things stand; the sealer is asked to go on where some are left. */
export function tell(state: State, input: Input): void {
  const isClosing = state.status == Status.Closing;
  let told: u32 = 0;
  let next = state.sweep;
  for (; next < state.creditCount && told < TOLD; next++) {
    if (tellOne(state, state.credit(next), isClosing)) told++;
  }
  state.sweep = next < state.creditCount ? next : ALL_TOLD;
  if (state.sweep != ALL_TOLD) wake(input.time, "sweep").map(0);
  else if (isClosing) end(state);
}

/** Whether this credit's voucher had to be told. */
function tellOne(state: State, credit: Credit, isClosing: bool): bool {
  if (credit.role == Role.Returned) return false;
  const work = state.work;
  if (work !== null && sharesIn(credit, work)) {
    const price = work.offer.price;
    const isPaid = credit.role == Role.Credit;
    const part = share(isPaid ? credit.taken : credit.amount, work.released, price);
    const tip = isClosing && state.endsAs == Status.Completed ? share(credit.tip, work.released, price) : 0;
    if (isPaid) settle(credit, work.offer.exocrat, 0, add(part, tip), isClosing);
    else settle(credit, state.governance!.manager, part, 0, isClosing);
    return true;
  }
  if (isClosing) settle(credit, 0, 0, 0, true);
  return isClosing;
}

/** Whether what is released moves something of this credit. */
function sharesIn(credit: Credit, work: Work): bool {
  if (credit.role == Role.Credit) return credit.taken > 0 || credit.tip > 0;
  return sameId(credit.owner, work.offer.exocrat);
}

function end(state: State): void {
  state.status = state.endsAs;
  state.endsAs = NO_STATUS;
  const work = state.work;
  const told = event("ended", 5).key(0).uint(state.status).key(1);
  told.uint(work === null ? 0 : work.released).key(2).uint(work === null ? 0 : work.offer.price).key(3);
  told.idOrNull(work === null ? 0 : work.offer.exocrat).key(4);
  if (work === null) told.null();
  else told.uint(work.offer.due);
}

/** `sweep` */
export function sweep(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (state.sweep == ALL_TOLD) return error.nothingToTell();
  tell(state, input);
  return true;
}

/** `cancel`: who founded it while nobody governs it, then the manager, and once there is work also the exocrat. */
export function cancel(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const author = input.fact.author;
  if (state.status == Status.Proposed) {
    if (!sameId(author, state.creator)) return error.notCreator();
    close(state, Status.Cancelled, "who founded it cancelled it", input);
    return true;
  }
  const work = state.work;
  if (work === null || state.status == Status.Consenting) {
    if (!isManager(state, input)) return false;
    endAll(state);
    close(state, Status.Cancelled, "the manager cancelled it", input);
    return true;
  }
  const isExocrat = sameId(author, work.offer.exocrat);
  if (!isExocrat && !sameId(author, state.governance!.manager)) return error.cancelNeedsBoth();
  if (!work.cancels.add(author)) return error.alreadyAsked(isExocrat);
  event("cancel", 1).key(0).id(author);
  if (work.cancels.count == 2) close(state, Status.Cancelled, "manager and exocrat cancelled it", input);
  return true;
}

/** `expire`: the time is over. Work that is under way goes to the court by itself. */
export function expire(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (input.time < dueAt(state)) return error.tooEarly(dueAt(state));
  if (state.status != Status.Working) {
    endAll(state);
    close(state, Status.Expired, "nobody was at work by the deadline", input);
    return true;
  }
  const dispute = state.dispute;
  if (dispute !== null) return error.disputeFirst(dispute.number, dispute.answerBy);
  if (!escalate(state, input)) close(state, Status.Expired, "it was not done by the deadline", input);
  return true;
}
