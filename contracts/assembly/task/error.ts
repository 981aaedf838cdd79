// Why a task refuses, each reason with its number, and the line that a person reads.

import { Refusal, refuse as begin } from "../host/refusal";
import { AMOUNT } from "../value/checked";
import { Text } from "../wire/reader";
import { Standing } from "./exocrat";
import { State } from "./state";

/** Credits that one line names. */
const NAMED: u32 = 12;

export const enum Code {
  /** The title is empty or longer than 120 characters. */
  BadTitle = 110,
  /** The category is longer than 40 characters. */
  BadCategory = 111,
  /** The currency is not three capital letters. */
  BadCurrency = 112,
  /** The value is zero or above the largest amount there is. */
  BadValue = 113,
  /** The deadline is past or after the year 2200. */
  BadDeadline = 114,
  /** The task has neither a governance nor a parent to inherit one from. */
  NoGovernance = 115,
  /** The governance has no stakeholder. */
  NoStakeholder = 116,
  /** More stakeholders would have to confirm than there are. */
  BadThreshold = 117,
  /** The list of the vouchers' modules that are taken is empty. */
  NoModule = 118,
  /** Only the manager may do this. */
  NotManager = 120,
  /** Only who founded the task may cancel it while nobody governs it. */
  NotCreator = 121,
  /** Only a stakeholder may confirm. */
  NotStakeholder = 122,
  /** Only the exocrat at work may do this. */
  NotAtWork = 123,
  /** Only who has a stake in the work may dispute it. */
  MayNotDispute = 124,
  /** The task is a child already, or counts here already. */
  ChildKnown = 130,
  /** The task has adopted as many children as it can have. */
  TooManyChildren = 131,
  /** No task of that id has named this one as its parent. */
  NoSuchChild = 132,
  /** The message is not of a parent. */
  NotParent = 133,
  /** The manager can't be an exocrat of the task. */
  ManagerWorks = 140,
  /** The peer is nominated, invited or enrolled already. */
  ExocratKnown = 141,
  /** The task has as many exocrats as it can have. */
  TooManyExocrats = 142,
  /** The peer is neither nominated nor invited. */
  NoSuchExocrat = 143,
  /** Only who was invited may take the invitation. */
  NotInvited = 144,
  /** Only an enrolled exocrat may do this. */
  NotEnrolled = 145,
  /** An exocrat with an offer can't be dismissed. */
  HasOffer = 146,
  /** The voucher's module is not one that the task takes. */
  OtherModule = 200,
  /** The task's deadline has passed. */
  DeadlinePassed = 201,
  /** The credit is in another currency than the task. */
  CreditCurrency = 202,
  /** The amount is zero or too large, or the piece's number is. */
  BadCredit = 203,
  /** The lock ends before what the task decides could reach the voucher. */
  LockTooShort = 204,
  /** The lock's memo is neither 0, a credit, nor 1, an obligation. */
  BadMemo = 205,
  /** An obligation is of the voucher's issuer. */
  NotItsIssuer = 206,
  /** The task has as many credits as it can have. */
  TooManyCredits = 207,
  /** There is no credit of that number. */
  NoSuchCredit = 208,
  /** The credit was given back. */
  CreditReturned = 209,
  /** An obligation pays nobody. */
  IsObligation = 210,
  /** An offer rests on the credit. */
  CreditNeeded = 211,
  /** All credits together would be more than the largest amount there is. */
  OverAmount = 212,
  /** The voucher expires before its lock has to end: the exocrat might get nothing but what has expired. */
  VoucherTooShort = 213,
  /** The piece is locked to the task already. */
  AlreadyLocked = 214,
  /** As many offers stand as can. */
  TooManyOffers = 220,
  /** The offers together name more credits than can be kept. */
  TooManyLines = 221,
  /** The price is zero or above the task's value. */
  BadPrice = 222,
  /** The offer is due in the past or after the deadline. */
  BadDue = 223,
  /** The picks don't add up to the price. */
  PicksDiffer = 224,
  /** The credit has less than is asked of it. */
  CreditTooSmall = 225,
  /** No offer of that number stands. */
  NoSuchOffer = 226,
  /** Only the offer's exocrat may withdraw it. */
  NotItsExocrat = 227,
  /** The work would have been due by now. */
  OfferOverdue = 228,
  /** The exocrat is the only stakeholder. */
  NobodyToConfirm = 229,
  /** Another offer waits for consent or is worked on. */
  OtherOffer = 230,
  /** The offer picks none of the author's credits. */
  NotAnOwner = 231,
  /** Owners of picked credits have still to consent. */
  StillToConsent = 232,
  /** Only the credit's owner may do this. */
  NotCreditsOwner = 233,
  /** The offer at work does not wish a tip from that credit. */
  NotWished = 234,
  /** The tip is more than was wished. */
  OverWished = 235,
  /** A tip that was granted can only be raised. */
  TipFalls = 236,
  /** Since the exocrat looked, a credit took the number of one that was given back. */
  NumbersReused = 237,
  /** The claim is not above what was confirmed, or above 100 percent. */
  BadPercent = 240,
  /** Nothing is claimed that was not confirmed. */
  NothingClaimed = 241,
  /** The exocrat claims another percentage than is confirmed. */
  OtherPercent = 242,
  /** The stakeholder has confirmed the claim. */
  AlreadyConfirmed = 243,
  /** A stakeholder can't confirm the own work. */
  OwnWork = 244,
  /** The task asks no device. */
  NoProof = 245,
  /** The exocrat claims it with other evidence than is confirmed. */
  OtherEvidence = 246,
  /** The device is of somebody who has no part in the task. */
  OtherPrincipal = 247,
  /** All of the work is claimed already. */
  AlreadyClaimed = 248,
  /** The deadline and the day for what arrives late have passed. */
  TooLate = 250,
  /** The task is not over yet. */
  TooEarly = 251,
  /** A dispute has to end before the task can expire. */
  DisputeFirst = 252,
  /** Work under way is cancelled by manager and exocrat together. */
  CancelNeedsBoth = 253,
  /** The author has asked to cancel already. */
  AlreadyAsked = 254,
  /** Every voucher has been told how things stand. */
  NothingToTell = 255,
  /** As many have asked for another module as can be kept. */
  TooManyMovers = 260,
}

export function badTitle(): bool {
  return begin(Code.BadTitle).words("the title needs 1 to 120 characters").end();
}

export function badCategory(): bool {
  return begin(Code.BadCategory).words("the category has at most 40 characters").end();
}

export function badCurrency(): bool {
  return begin(Code.BadCurrency).words("the currency has to be three capital letters, such as USD").end();
}

export function badValue(): bool {
  return begin(Code.BadValue).words("the value has to be from 1 to ").number(AMOUNT).words(" minor units").end();
}

export function badDeadline(now: u64): bool {
  return begin(Code.BadDeadline).words("the deadline has to be after ").instant(now).words(" and before 2200").end();
}

export function noGovernance(): bool {
  return begin(Code.NoGovernance).words("name a governance, or a parent whose governance is to be inherited").end();
}

export function noStakeholder(): bool {
  return begin(Code.NoStakeholder).words("it takes at least one stakeholder who can confirm the work").end();
}

export function badThreshold(threshold: u64, count: u32): bool {
  return begin(Code.BadThreshold).number(threshold).words(" would have to confirm, there are ").number(count)
    .words(" stakeholders").end();
}

export function noModule(): bool {
  return begin(Code.NoModule).words("name a module whose vouchers are taken, or leave the list out to take any").end();
}

export function notManager(): bool {
  return begin(Code.NotManager).words("only the task's manager may do this").end();
}

export function notCreator(): bool {
  return begin(Code.NotCreator).words("while the task waits for its governance only who founded it may cancel it")
    .end();
}

export function notStakeholder(): bool {
  return begin(Code.NotStakeholder).words("only a stakeholder of the task may confirm its work").end();
}

export function notAtWork(): bool {
  return begin(Code.NotAtWork).words("only the exocrat at work may claim").end();
}

export function mayNotDispute(): bool {
  return begin(Code.MayNotDispute)
    .words("only the exocrat, the manager, a stakeholder or an owner of a picked credit may dispute").end();
}

export function childKnown(): bool {
  return begin(Code.ChildKnown).words("that task is known here already").end();
}

export function tooManyChildren(most: u32): bool {
  return begin(Code.TooManyChildren).words("there are ").number(most)
    .words(" tasks adopted below this one; its manager has to disown one first").end();
}

export function noSuchChild(): bool {
  return begin(Code.NoSuchChild).words("no such task has named this one as its parent").end();
}

export function notParent(): bool {
  return begin(Code.NotParent).words("only a task that this one names as its parent may govern it").end();
}

export function managerWorks(): bool {
  return begin(Code.ManagerWorks)
    .words("the manager approves and can't be the exocrat; another has to manage or to do it").end();
}

export function exocratKnown(standing: i32): bool {
  const line = begin(Code.ExocratKnown);
  if (standing == Standing.Nominated) return line.words("nominated already: the manager has to enrol that peer").end();
  if (standing == Standing.Invited) return line.words("invited already: that peer enrols by itself").end();
  return line.words("that peer is enrolled already").end();
}

export function tooManyExocrats(most: u32): bool {
  return begin(Code.TooManyExocrats).words("there are ").number(most)
    .words(" exocrats; the manager has to dismiss one first").end();
}

export function noSuchExocrat(): bool {
  return begin(Code.NoSuchExocrat).words("that peer is neither nominated nor invited").end();
}

export function notInvited(): bool {
  return begin(Code.NotInvited).words("that peer was invited and enrols by itself").end();
}

export function notEnrolled(): bool {
  return begin(Code.NotEnrolled)
    .words("only an enrolled exocrat may do this: nominate yourself and let the manager enrol you").end();
}

export function hasOffer(number: u64): bool {
  return begin(Code.HasOffer).words("offer ").number(number)
    .words(" of that exocrat stands: it has to be withdrawn, declined or done first").end();
}

export function alreadyLocked(): bool {
  return begin(Code.AlreadyLocked).words("this piece is locked to the task already; it stays so").end();
}

export function noSuchCredit(number: u64, count: u32): bool {
  return begin(Code.NoSuchCredit).words("there is no credit ").number(number).words("; the task has ").number(count)
    .words(", numbered from 0").end();
}

export function creditReturned(number: u64): bool {
  return begin(Code.CreditReturned).words("credit ").number(number).words(" was given back to its owner").end();
}

export function isObligation(number: u64): bool {
  return begin(Code.IsObligation).number(number).words(" is an exocrat's obligation and pays nobody").end();
}

export function creditNeeded(number: u64): bool {
  return begin(Code.CreditNeeded).words("an offer rests on credit ").number(number)
    .words("; it has to be declined first").end();
}

export function tooManyOffers(most: u32): bool {
  return begin(Code.TooManyOffers).number(most).words(" offers stand; one has to be withdrawn or declined first").end();
}

export function tooManyLines(lines: u32, most: u32): bool {
  return begin(Code.TooManyLines).words("all offers together would pick and wish ").number(lines)
    .words(" times, at most ").number(most).words(" can be: pick fewer credits, or let one be declined").end();
}

export function badPrice(value: u64, currency: Text): bool {
  return begin(Code.BadPrice).words("the price has to be from 1 to the task's value, ").amount(value, currency)
    .words(" (minor units)").end();
}

export function badDue(now: u64, deadline: u64): bool {
  return begin(Code.BadDue).words("the work has to be due after ").instant(now).words(" and by ").instant(deadline)
    .end();
}

export function picksDiffer(sum: u64, price: u64): bool {
  return begin(Code.PicksDiffer).words("the picks add up to ").number(sum).words(", the price is ").number(price)
    .words(" minor units").end();
}

export function creditTooSmall(number: u64, left: u64, asked: u64): bool {
  return begin(Code.CreditTooSmall).words("credit ").number(number).words(" has ").number(left)
    .words(" minor units for that, ").number(asked).words(" asked").end();
}

export function noSuchOffer(number: u64): bool {
  return begin(Code.NoSuchOffer).words("no offer ").number(number)
    .words(" stands; it was withdrawn, declined, refused, or never made").end();
}

export function notItsExocrat(): bool {
  return begin(Code.NotItsExocrat).words("only the exocrat who made the offer may withdraw it").end();
}

export function offerOverdue(number: u64, due: u64): bool {
  return begin(Code.OfferOverdue).words("offer ").number(number).words(" was due on ").instant(due)
    .words("; the exocrat has to offer anew").end();
}

export function nobodyToConfirm(): bool {
  return begin(Code.NobodyToConfirm).words("the exocrat is the only stakeholder, so nobody could confirm the work")
    .end();
}

export function otherOffer(number: u64): bool {
  return begin(Code.OtherOffer).words("offer ").number(number).words(" is the one that counts now, look at it first").end();
}

export function notAnOwner(number: u64): bool {
  return begin(Code.NotAnOwner).words("offer ").number(number).words(" picks no credit of yours").end();
}

/** Names the first credits whose owners have not consented; `said`: the author has. */
export function stillToConsent(state: State, said: bool): bool {
  const line = begin(Code.StillToConsent);
  if (said) line.words("you have consented; ");
  line.words("offer ").number(state.work!.offer.number).words(" waits for the owners of credits");
  const left = nameCredits(state, line);
  if (left > 0) line.words(" and ").number(left).words(" more");
  return line.words(" to consent").end();
}

/** How many more there are than are named. */
function nameCredits(state: State, line: Refusal): u32 {
  const picks = state.work!.offer.picks;
  let waiting: u32 = 0;
  for (let i: u32 = 0; i < picks.count; i++) {
    const number = picks.at(i).credit;
    if (state.credit(number).consented) continue;
    if (waiting++ < NAMED) line.words(waiting == 1 ? " " : ", ").number(number);
  }
  return waiting > NAMED ? waiting - NAMED : 0;
}

export function notCreditsOwner(number: u64): bool {
  return begin(Code.NotCreditsOwner).words("only the owner of credit ").number(number).words(" may do this").end();
}

export function notWished(number: u64): bool {
  return begin(Code.NotWished).words("the offer wishes no tip from credit ").number(number).end();
}

export function overWished(wished: u64, amount: u64): bool {
  return begin(Code.OverWished).number(wished).words(" minor units are wished from that credit, ").number(amount)
    .words(" granted").end();
}

export function tipFalls(tip: u64): bool {
  return begin(Code.TipFalls).number(tip).words(" minor units are granted already; a tip can only be raised").end();
}

export function numbersReused(reused: u64): bool {
  return begin(Code.NumbersReused)
    .words("numbers of credits that were given back are others' now: look at the picked ones again, then offer with reused ")
    .number(reused).end();
}

export function badPercent(confirmed: u64): bool {
  return begin(Code.BadPercent).number(confirmed)
    .words(" percent are confirmed; claim more than that and at most 100").end();
}

export function nothingClaimed(): bool {
  return begin(Code.NothingClaimed).words("the exocrat has claimed nothing that is not confirmed").end();
}

export function otherPercent(claimed: u64): bool {
  return begin(Code.OtherPercent).words("the exocrat claims ").number(claimed)
    .words(" percent; confirm that or dispute it").end();
}

export function otherEvidence(): bool {
  return begin(Code.OtherEvidence)
    .words("the exocrat's claim stands with other evidence now; look at it again, then confirm that or dispute it").end();
}

export function alreadyConfirmed(left: u32): bool {
  return begin(Code.AlreadyConfirmed).words("you have confirmed this; ").number(left).words(" more have still to")
    .end();
}

export function ownWork(): bool {
  return begin(Code.OwnWork).words("nobody confirms the own work").end();
}

export function noProof(): bool {
  return begin(Code.NoProof).words("this task asks no device; its stakeholders confirm the work").end();
}

export function otherPrincipal(): bool {
  return begin(Code.OtherPrincipal)
    .words("the device has to be the manager's, a stakeholder's or an enrolled exocrat's").end();
}

export function alreadyClaimed(): bool {
  return begin(Code.AlreadyClaimed).words("all of the work is claimed or confirmed already").end();
}

export function tooLate(due: u64): bool {
  return begin(Code.TooLate).words("the time for this ended on ").instant(due).words("; the task expires").end();
}

export function tooEarly(due: u64): bool {
  return begin(Code.TooEarly).words("the task can expire from ").instant(due).end();
}

export function disputeFirst(number: u64, answerBy: u64): bool {
  return begin(Code.DisputeFirst).words("case ").number(number).words(" is decided first, by ").instant(answerBy)
    .words(" at the latest").end();
}

export function cancelNeedsBoth(): bool {
  return begin(Code.CancelNeedsBoth)
    .words("work under way can be cancelled by the manager and the exocrat together only").end();
}

export function alreadyAsked(isExocrat: bool): bool {
  return begin(Code.AlreadyAsked).words("you have asked for that; it waits for ")
    .words(isExocrat ? "the manager" : "the exocrat").end();
}

export function nothingToTell(): bool {
  return begin(Code.NothingToTell).words("every voucher has been told; there is nothing to sweep").end();
}

export function tooManyMovers(most: u32): bool {
  return begin(Code.TooManyMovers).number(most)
    .words(" have asked for another contract, more can't be kept: end this task and found it anew").end();
}
