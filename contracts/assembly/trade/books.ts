// What follows when an account changes: holds are paid out or given up, vouchers are told, and once every share is proven
// or returned the trade closes (SPEC 12.6 to 12.9).

import { event } from "../host/answer";
import { message, refund, release } from "../host/effect";
import { add, share } from "../value/checked";
import { Text } from "../wire/reader";
import { Account } from "./account";
import { split } from "./amounts";
import { State, Status } from "./state";
import { CashLeg } from "./terms";

/**
 * Tells everyone what has changed since the state before. Where now nothing is open the trade closes, and ends so if
 * nothing was proven, for this reason.
 */
export function tell(state: State, endsAs: i32, reason: Text | null): void {
  let isNews = false;
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    if (!state.account(buyer).hasChanged) continue;
    isNews = true;
    tellOf(buyer, state.account(buyer));
    tellCash(state, buyer);
    tellBarter(state, buyer);
  }
  if (isNews) tellSold(state);
  noteLosses(state);
  if (state.status != Status.Closing && state.areAllDone) begin(state, endsAs, reason);
  if (state.status == Status.Closing) end(state);
}

/** Nothing more will be proven: all that is open goes back, what is disputed too. */
export function close(state: State, endsAs: i32, reason: Text | null): void {
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    state.account(buyer).thaw(0);
    state.account(buyer).giveBack();
  }
  begin(state, endsAs, reason);
  tell(state, endsAs, reason);
}

function begin(state: State, endsAs: i32, reason: Text | null): void {
  state.status = Status.Closing;
  state.endsAs = endsAs;
  state.reason = reason;
  event("closing", 2).key(0).uint(endsAs).key(1).textOrNull(reason);
}

function tellOf(buyer: u32, account: Account): void {
  if (account.proven != account.provenBefore) {
    event("proven", 3).key(0).uint(buyer).key(1).uint(account.proven - account.provenBefore).key(2)
      .uint(account.proven);
  }
  if (account.returned != account.returnedBefore) {
    event("returned", 3).key(0).uint(buyer).key(1).uint(account.returned - account.returnedBefore).key(2)
      .uint(account.returned);
  }
}

function tellCash(state: State, buyer: u32): void {
  if (state.holdCount == 0) return;
  for (let i: u32 = 0; i < state.terms.cashCount; i++) {
    const leg = state.terms.cashLeg(i);
    if (leg.buyer == buyer) fill(state, leg, state.account(buyer));
  }
}

/** Lets what the leg has earned fall to its holds in order; what is full, or will get no more, is paid out. */
function fill(state: State, leg: CashLeg, account: Account): void {
  let left = share(leg.amount, account.proven, account.share);
  for (let i: u32 = 0; i < leg.parts.count; i++) {
    const number = leg.first + i;
    const hold = state.hold(number);
    const target = min(left, hold.amount);
    left -= target;
    if (target < hold.target) unreachable(); // SPEC 12.10
    const wasFilled = hold.isFilled;
    hold.target = target;
    if (hold.isOver || wasFilled) continue;
    if (hold.isFilled || (account.isDone && target > 0)) release(number, target, true, leg.currency);
    else if (account.isDone) refund(number, 0, leg.currency);
  }
  if (left > 0) unreachable();
}

function tellBarter(state: State, buyer: u32): void {
  const terms = state.terms;
  const account = state.account(buyer);
  for (let i: u32 = 0; i < terms.barterCount; i++) {
    const leg = terms.barterLeg(i);
    const piece = state.piece(i + 1);
    if (leg.buyer != buyer || piece === null) continue;
    const earned = share(leg.amount, account.proven, account.share);
    const before = share(leg.amount, account.provenBefore, account.share);
    if (earned == before && !account.isDone) continue;
    const to = message(leg.voucher, "settle").map(3).key(0).uint(piece.piece).key(1).array(earned > 0 ? 1 : 0);
    if (earned > 0) to.array(3).id(terms.seller).uint(0).uint(earned);
    to.key(2).bool(account.isDone);
  }
}

/** What of the sold piece is redeemed and given, in all, for messages have no order. */
function tellSold(state: State): void {
  const piece = state.piece(0);
  if (piece === null || !(hasProgress(state) || state.areAllDone)) return;
  const terms = state.terms;
  const discounts = split(terms.discount, terms.shares);
  const to = message(terms.voucher, "settle").map(3).key(0).uint(piece.piece).key(1).array(beneficiaries(state));
  for (let buyer: u32 = 0; buyer < terms.buyerCount; buyer++) {
    const account = state.account(buyer);
    if (account.proven == 0) continue;
    const discount = share(discounts.get(buyer), account.proven, account.share);
    to.array(3).id(terms.buyer(buyer).peer);
    if (terms.isExchange) to.uint(0).uint(add(account.proven, discount));
    else to.uint(account.proven).uint(discount);
  }
  to.key(2).bool(state.areAllDone);
}

function hasProgress(state: State): bool {
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    if (state.account(buyer).proven != state.account(buyer).provenBefore) return true;
  }
  return false;
}

function beneficiaries(state: State): u32 {
  let count: u32 = 0;
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    if (state.account(buyer).proven > 0) count++;
  }
  return count;
}

/** Notes what holds have earned and don't pay; who bears it stands in the terms (12.14). */
export function noteLosses(state: State): void {
  for (let i: u32 = 0; i < state.holdCount; i++) {
    const hold = state.hold(i);
    if (hold.missing == hold.lost) continue;
    hold.lost = hold.missing;
    event("lost", 3).key(0).uint(i).key(1).uint(hold.lost).key(2).uint(state.terms.loss);
  }
}

/** Ends a closing trade once nothing more will come of any hold. */
function end(state: State): void {
  let short = false;
  for (let i: u32 = 0; i < state.holdCount; i++) {
    if (!state.hold(i).isOver) return;
    short = short || state.hold(i).lost > 0;
  }
  let proven: u64 = 0;
  let returned: u64 = 0;
  for (let buyer: u32 = 0; buyer < state.terms.buyerCount; buyer++) {
    proven += state.account(buyer).proven;
    returned += state.account(buyer).returned;
  }
  state.status = short ? Status.Failed : proven > 0 ? Status.Completed : state.endsAs;
  event("ended", 3).key(0).uint(state.status).key(1).uint(proven).key(2).uint(returned);
}
