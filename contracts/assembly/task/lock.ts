// How a task comes to its credits and obligations: what a voucher has locked to it is taken, or let go (SPEC 15.4).

import { event } from "../host/answer";
import { Code as AnyCode } from "../host/error";
import { Input } from "../host/input";
import { bounce, Locked } from "../host/locked";
import { isRead } from "../host/machine";
import { add, AMOUNT } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { LOCK_MARGIN_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import { CREDITS, funding, Role } from "./credit";
import * as error from "./error";
import { Code } from "./error";
import { isEnrolled } from "./exocrat";
import { State, Status } from "./state";

/** The highest number of a voucher's piece: what the largest state has room for. */
const PIECE: u64 = u32.MAX_VALUE;

/** `locked`: somebody credits the task, or an exocrat promises something to it. What it can't use is let go at once. */
export function locked(state: State, input: Input): bool {
  const locked = Locked.read(input.args);
  if (!isRead(input)) return false;
  const voucher = input.fact.source;
  if (isNoted(state, voucher, locked)) return error.alreadyLocked();
  const place = freePlace(state);
  const reason = reasonAgainst(state, locked, place, input);
  if (reason != 0) return bounce(voucher, locked, reason);
  if (place < state.creditCount) state.reused++;
  else state.creditCount = place + 1;
  const credit = state.credit(place);
  credit.put(locked, voucher);
  event("credited", 5).key(0).uint(place).key(1).id(credit.owner).key(2).uint(credit.amount)
    .key(3).uint(credit.role).key(4).uint(funding(state));
  return true;
}

/** Whether the task counts on this very piece: it is let go with its credit only. */
function isNoted(state: State, voucher: usize, locked: Locked): bool {
  for (let i: u32 = 0; i < state.creditCount; i++) {
    const credit = state.credit(i);
    if (credit.role == Role.Returned || credit.piece != locked.piece) continue;
    if (sameId(credit.voucher, voucher)) return true;
  }
  return false;
}

/** Why the task can't use the piece, as a refusal's number; 0: it can. */
function reasonAgainst(state: State, locked: Locked, place: u32, input: Input): i32 {
  const status = state.status;
  if (status != Status.Open && status != Status.Consenting && status != Status.Working) return AnyCode.NotNow;
  const params = state.params;
  const modules = params.modules;
  const fact = input.fact;
  if (modules !== null && !(modules.has(fact.module) && modules.has(fact.birthModule))) return Code.OtherModule;
  if (input.time >= params.deadline) return Code.DeadlinePassed;
  if (!sameCurrency(locked.currency, params.currency)) return Code.CreditCurrency;
  if (locked.amount == 0 || locked.amount > AMOUNT || locked.piece > PIECE) return Code.BadCredit;
  if (locked.until < heldUntil(state)) return Code.LockTooShort;
  const misfit = locked.memo == Role.Credit ? asCredit(state, locked) : asObligation(state, locked);
  if (misfit != 0) return misfit;
  return place == CREDITS ? Code.TooManyCredits : 0;
}

/** It is to become the exocrat's, who could do nothing with it once it has expired. */
function asCredit(state: State, locked: Locked): i32 {
  if (locked.expires < heldUntil(state)) return Code.VoucherTooShort;
  return locked.amount > AMOUNT - funding(state) ? Code.OverAmount : 0;
}

/** It is redeemed while it is locked, whenever its voucher expires: that is never before the deadline (SPEC 11.4). */
function asObligation(state: State, locked: Locked): i32 {
  if (locked.memo != Role.Obligation) return Code.BadMemo;
  if (!sameId(locked.owner, locked.issuer)) return Code.NotItsIssuer;
  return isEnrolled(state, locked.owner) ? 0 : Code.NotEnrolled;
}

/**
 * Until when credits have to be locked: for what arrives late, for what is decided to reach the voucher, and for a
 * dispute that is open at the end with the one that follows from the deadline.
 */
function heldUntil(state: State): u64 {
  const court = state.governance!.court;
  const answers = court === null ? 0 : 2 * court.answer;
  return add(add(state.params.deadline, LOCK_MARGIN_MS), answers);
}

/** The next place; once all are taken that of a credit that was given back. CREDITS: there is none. */
function freePlace(state: State): u32 {
  if (state.creditCount < CREDITS) return state.creditCount;
  for (let i: u32 = 0; i < CREDITS; i++) {
    if (state.credit(i).role == Role.Returned) return i;
  }
  return CREDITS;
}
