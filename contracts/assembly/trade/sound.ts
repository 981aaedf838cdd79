// Whether terms can be agreed on at all (SPEC 12.1): each figure that can't be is named.

import { canDecide } from "../court/court";
import { Peers } from "../court/peers";
import { Input } from "../host/input";
import { canBeMet } from "../sensor/criteria";
import { add, AMOUNT, LAST_INSTANT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import { Amounts } from "./amounts";
import * as error from "./error";
import { CashLeg, Kind, Milestone, Terms } from "./terms";

/** Whether these terms make sense, proposed by this author now. */
export function areSound(terms: Terms, input: Input): bool {
  const parties = partiesOf(terms);
  if (parties.count < terms.partyCount) return error.partyTwice();
  if (!parties.has(input.fact.author)) return error.creatorNotParty();
  if (!isCurrency(terms.currency)) return error.badCurrency();
  if (!isAmount(terms.face) || terms.discount > AMOUNT - terms.face) return error.badFace();
  if (!addsUp(terms.shares, terms.face)) return error.badShares(terms);
  if (terms.deadline <= input.time || terms.deadline > LAST_INSTANT) return error.badDeadline(input.time);
  if (!areCashLegsSound(terms) || !areBarterLegsSound(terms) || !hasEachALeg(terms)) return false;
  if (!areMilestonesSound(terms)) return false;
  const court = terms.court;
  return court === null || canDecide(court, parties);
}

/** Seller and buyers, each once. */
export function partiesOf(terms: Terms): Peers {
  const parties = Peers.none(terms.partyCount);
  for (let i: u32 = 0; i < terms.partyCount; i++) parties.add(terms.partyAt(i));
  return parties;
}

function isAmount(amount: u64): bool {
  return amount > 0 && amount <= AMOUNT;
}

/** Whether these are amounts, and sum to that one. */
function addsUp(amounts: Amounts, whole: u64): bool {
  let sum: u64 = 0;
  for (let i: u32 = 0; i < amounts.count; i++) {
    if (!isAmount(amounts.get(i))) return false;
    sum = add(sum, amounts.get(i));
  }
  return sum == whole;
}

function areCashLegsSound(terms: Terms): bool {
  for (let i: u32 = 0; i < terms.cashCount; i++) {
    if (!isCashLegSound(terms, terms.cashLeg(i), i)) return false;
  }
  return true;
}

function isCashLegSound(terms: Terms, leg: CashLeg, number: u32): bool {
  if (leg.buyer >= terms.buyerCount) return error.noSuchBuyer(terms, leg.buyer);
  if (!isCurrency(leg.currency)) return error.badCurrency();
  if (!isAmount(leg.amount)) return error.badAmount("cash", number);
  return addsUp(leg.parts, leg.amount) || error.badParts(number, leg);
}

function areBarterLegsSound(terms: Terms): bool {
  for (let i: u32 = 0; i < terms.barterCount; i++) {
    const leg = terms.barterLeg(i);
    if (leg.buyer >= terms.buyerCount) return error.noSuchBuyer(terms, leg.buyer);
    if (!isCurrency(leg.currency)) return error.badCurrency();
    if (!isAmount(leg.amount)) return error.badAmount("barter", i);
    if (sameId(leg.voucher, terms.voucher)) return error.barterOfSold(i);
    for (let before: u32 = 0; before < i; before++) {
      const other = terms.barterLeg(before);
      if (other.buyer == leg.buyer && sameId(other.voucher, leg.voucher)) return error.barterTwice(before, i);
    }
  }
  return true;
}

function hasEachALeg(terms: Terms): bool {
  let payers: u32 = 0;
  for (let i: u32 = 0; i < terms.cashCount; i++) payers |= 1 << terms.cashLeg(i).buyer;
  for (let i: u32 = 0; i < terms.barterCount; i++) payers |= 1 << terms.barterLeg(i).buyer;
  for (let i: u32 = 0; i < terms.buyerCount; i++) {
    if ((payers & (1 << i)) == 0) return error.buyerWithoutLeg(i);
  }
  return true;
}

function areMilestonesSound(terms: Terms): bool {
  if (terms.isExchange) return true;
  if (!addsUp(terms.steps, terms.face)) return error.badMilestones(terms);
  for (let i: u32 = 0; i < terms.milestoneCount; i++) {
    if (!isMilestoneSound(terms, terms.milestone(i), i)) return false;
  }
  return true;
}

function isMilestoneSound(terms: Terms, milestone: Milestone, number: u32): bool {
  if (milestone.need == 0 || milestone.need > milestone.count) return error.badNeed(number, milestone);
  let seen: u32 = 0;
  for (let i: u32 = 0; i < milestone.count; i++) {
    const criterion = milestone.criterion(i);
    const sensor = criterion.sensor;
    if (sensor !== null && !canBeMet(sensor, terms.deadline)) return false;
    const kind: u32 = 1 << criterion.kind;
    if (criterion.kind != Kind.Sensor && (seen & kind) != 0) return error.criterionTwice(number);
    seen |= kind;
  }
  return true;
}
