// Why a trade refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { AMOUNT } from "../value/checked";
import { Text } from "../wire/reader";
import { NONCES } from "../value/nonces";
import { CashLeg, HOLDS, Kind, Milestone, Terms } from "./terms";

export const enum Code {
  /** A peer is more than one of the parties. */
  PartyTwice = 110,
  /** Who proposes the trade is neither its seller nor one of its buyers. */
  CreatorNotParty = 111,
  /** A currency is not three capital letters. */
  BadCurrency = 112,
  /** The face is zero, or with its discount above the largest amount there is. */
  BadFace = 113,
  /** A leg is for nothing, or for more than the largest amount there is. */
  BadAmount = 114,
  /** The deadline is in the past or after the year 2200. */
  BadDeadline = 115,
  /** The buyers' shares do not add up to the face, or one is zero. */
  BadShares = 116,
  /** A cash leg has no part, one of nothing, or they do not add up to the leg. */
  BadParts = 117,
  /** There is no buyer of that number. */
  NoSuchBuyer = 118,
  /** A buyer gives neither cash nor a voucher. */
  BuyerWithoutLeg = 119,
  /** Only the parties may do this. */
  NotParty = 120,
  /** This party has agreed already. */
  AlreadyAgreed = 121,
  /** The deadline has passed. */
  DeadlinePassed = 122,
  /** This party has asked to cancel already; the others have to. */
  AlreadyAsked = 123,
  /** A proof may still arrive: the trade can't expire yet. */
  TooEarly = 124,
  /** Only a buyer of the trade may do this. */
  NotBuyer = 125,
  /** A buyer may dispute the own share only. */
  OtherShare = 126,
  /** So long after the deadline nothing is left to dispute. */
  DisputedTooLate = 127,
  /** The piece is of a voucher that the terms don't name. */
  OtherVoucher = 130,
  /** A piece is locked for this leg already. */
  AlreadyLocked = 131,
  /** The locked piece is of another currency. */
  LockCurrency = 132,
  /** The locked piece is of another amount. */
  LockAmount = 133,
  /** The locked piece is not of who gives it by the terms. */
  LockOwner = 135,
  /** The sold voucher was not issued by the seller, who alone can redeem it. */
  LockIssuer = 136,
  /** The lock ends before the trade is sure to be over. */
  LockTooShort = 137,
  /** The voucher expires before the deadline or, where some of it is to be given, before its lock has to end. */
  VoucherTooShort = 138,
  /** The lock may be settled with fewer peers than the trade has buyers. */
  LockPeers = 139,
  /** The authorization is not a buyer's. */
  OtherHolder = 140,
  /** The device that took the authorization, or says that it is done, is not the seller's. */
  OtherPrincipal = 141,
  /** The authorization is in another currency than the voucher. */
  ProofCurrency = 142,
  /** The proof is for nothing, or for more than the authorization allows. */
  ProofAmount = 143,
  /** More is shown than is left for this buyer, or nothing. */
  NotEnough = 144,
  /** The authorization was used before. */
  NonceUsed = 145,
  /** The trade has counted as many proofs as it can. */
  TooManyProofs = 146,
  /** The device took the authorization after the deadline or after its own expiry. */
  AcceptedTooLate = 147,
  /** The proof arrived too long after the deadline. */
  ArrivedTooLate = 148,
  /** The trade has no hold of this number. */
  NoSuchHold = 150,
  /** The receipt is from another processor than the one in the terms. */
  OtherProcessor = 151,
  /** The receipt is in another currency than the cash. */
  ReceiptCurrency = 152,
  /** The receipt is about another payment than the ones before it. */
  OtherRef = 153,
  /** The receipt says that more was paid out than the trade ordered. */
  OverRelease = 154,
  /** The receipt names an amount above the largest there is. */
  ReceiptAmount = 155,
  /** The receipt is not written by the agent whom the terms name for this cash. */
  OtherAgent = 156,
  /** No milestone asks for what this would show. */
  NotAsked = 170,
  /** This device has shown all that it was asked for. */
  AlreadyShown = 189,
  /** The sold voucher can't be what a buyer gives for it. */
  BarterOfSold = 190,
  /** Two barter legs are of one buyer and one voucher. */
  BarterTwice = 191,
  /** The milestones do not add up to the face, or one is of nothing. */
  BadMilestones = 192,
  /** A milestone needs none of its criteria, or more than it has. */
  BadNeed = 193,
  /** A milestone has two criteria of a till, or two of the buyer's word. */
  CriterionTwice = 194,
}

export function partyTwice(): bool {
  return refuse(Code.PartyTwice).words("seller and buyers have to be different peers").end();
}

export function creatorNotParty(): bool {
  return refuse(Code.CreatorNotParty).words("only the seller or a buyer can propose this trade").end();
}

export function badCurrency(): bool {
  return refuse(Code.BadCurrency).words("a currency has to be three capital letters, such as USD").end();
}

export function badFace(): bool {
  return refuse(Code.BadFace).words("the face has to be above zero, and with its discount at most ").number(AMOUNT)
    .words(" minor units").end();
}

/** Legs are counted from 1 for people, and so are buyers and milestones. */
export function badAmount(kind: string, leg: u32): bool {
  return refuse(Code.BadAmount).words(kind).words(" leg ").number(leg + 1).words(" has to be from 1 to ").number(AMOUNT)
    .words(" minor units").end();
}

export function badDeadline(now: u64): bool {
  return refuse(Code.BadDeadline).words("the deadline has to be after ").instant(now).words(" and before 2200").end();
}

export function badShares(terms: Terms): bool {
  return refuse(Code.BadShares).words("the buyers' shares have to be above zero and sum to the face, ")
    .amount(terms.face, terms.currency).words(" (minor units)").end();
}

export function badParts(number: u32, leg: CashLeg): bool {
  return refuse(Code.BadParts).words("cash leg ").number(number + 1).words(" needs parts above zero that sum to ")
    .amount(leg.amount, leg.currency).words(" (minor units); all legs have ").number(HOLDS).words(" at most").end();
}

export function noSuchBuyer(terms: Terms, buyer: u64): bool {
  return refuse(Code.NoSuchBuyer).words("there is no buyer ").number(buyer).words("; they are numbered from 0 to ")
    .number(terms.buyerCount - 1).end();
}

export function buyerWithoutLeg(buyer: u32): bool {
  return refuse(Code.BuyerWithoutLeg).words("buyer ").number(buyer + 1).words(" gives neither cash nor a voucher").end();
}

export function notParty(): bool {
  return refuse(Code.NotParty).words("only the seller and the buyers may do this").end();
}

export function alreadyAgreed(): bool {
  return refuse(Code.AlreadyAgreed).words("you have agreed already; the others have to accept").end();
}

export function deadlinePassed(deadline: u64): bool {
  return refuse(Code.DeadlinePassed).words("the deadline was ").instant(deadline).words(": make a new trade").end();
}

export function alreadyAsked(): bool {
  return refuse(Code.AlreadyAsked).words("you have asked to cancel already; all the others have to cancel too").end();
}

export function tooEarly(from: u64): bool {
  return refuse(Code.TooEarly).words("a proof may still arrive; the trade can expire from ").instant(from).end();
}

export function notBuyer(): bool {
  return refuse(Code.NotBuyer).words("only a buyer can confirm what was received").end();
}

export function otherShare(): bool {
  return refuse(Code.OtherShare).words("a buyer may dispute the own share only").end();
}

export function disputedTooLate(until: u64): bool {
  return refuse(Code.DisputedTooLate).words("a share could be disputed until ").instant(until).end();
}

export function alreadyLocked(): bool {
  return refuse(Code.AlreadyLocked).words("this piece is locked for the trade already; it stays so").end();
}

export function otherHolder(): bool {
  return refuse(Code.OtherHolder).words("the authorization is not of a buyer of this trade").end();
}

export function otherPrincipal(): bool {
  return refuse(Code.OtherPrincipal).words("the device is not the seller's").end();
}

export function proofCurrency(): bool {
  return refuse(Code.ProofCurrency).words("the authorization is in another currency than the voucher").end();
}

export function proofAmount(authorized: u64, currency: Text): bool {
  return refuse(Code.ProofAmount).words("the amount has to be from 1 to the authorized ")
    .amount(authorized, currency).words(" (minor units)").end();
}

export function notEnough(room: u64, asked: u64, currency: Text): bool {
  return refuse(Code.NotEnough).amount(room, currency).words(" is left for this buyer (minor units), ").number(asked)
    .words(" asked").end();
}

export function nonceUsed(): bool {
  return refuse(Code.NonceUsed).words("this authorization was used before; ask the buyer for a new code").end();
}

export function tooManyProofs(): bool {
  return refuse(Code.TooManyProofs).words("the trade has counted ").number(NONCES)
    .words(" proofs and can't count more; make a new trade for the rest").end();
}

export function acceptedTooLate(until: u64): bool {
  return refuse(Code.AcceptedTooLate).words("the code was good until ").instant(until)
    .words(", it was accepted later").end();
}

export function arrivedTooLate(until: u64): bool {
  return refuse(Code.ArrivedTooLate).words("proofs counted until ").instant(until).end();
}

export function noSuchHold(holds: u32): bool {
  return refuse(Code.NoSuchHold).words("the trade has ").number(holds).words(" holds, numbered from 0").end();
}

export function otherProcessor(): bool {
  return refuse(Code.OtherProcessor).words("the receipt is not from the processor of the terms").end();
}

export function otherAgent(number: u64): bool {
  return refuse(Code.OtherAgent).words("what becomes of hold ").number(number)
    .words(" is said by the agent whom the terms name for this cash").end();
}

export function receiptCurrency(amount: u64, currency: Text): bool {
  return refuse(Code.ReceiptCurrency).words("the hold is ").amount(amount, currency)
    .words(" (minor units), the receipt is in another currency").end();
}

export function otherRef(number: u64): bool {
  return refuse(Code.OtherRef).words("hold ").number(number).words(" is another payment at the processor").end();
}

export function overRelease(number: u64, ordered: u64, released: u64): bool {
  return refuse(Code.OverRelease).words("hold ").number(number).words(": ").number(ordered)
    .words(" minor units were ordered, the processor says ").number(released).words(" were paid out").end();
}

export function receiptAmount(): bool {
  return refuse(Code.ReceiptAmount).words("an amount of the receipt is above ").number(AMOUNT).words(" minor units").end();
}

export function notAsked(kind: i32): bool {
  const what = kind == Kind.Till ? "; no till redeems it" : "; the buyer's word does not count";
  return refuse(Code.NotAsked).words("by the terms something else proves it").words(what).end();
}

export function alreadyShown(): bool {
  return refuse(Code.AlreadyShown).words("this device has shown all that the terms ask it for").end();
}

export function barterOfSold(leg: u32): bool {
  return refuse(Code.BarterOfSold).words("barter leg ").number(leg + 1)
    .words(" is of the sold voucher; it takes another one").end();
}

export function barterTwice(first: u32, second: u32): bool {
  return refuse(Code.BarterTwice).words("barter legs ").number(first + 1).words(" and ").number(second + 1)
    .words(" are of one buyer and one voucher; make them one").end();
}

export function badMilestones(terms: Terms): bool {
  return refuse(Code.BadMilestones).words("the milestones have to be above zero and sum to the face, ")
    .amount(terms.face, terms.currency).words(" (minor units)").end();
}

export function badNeed(number: u32, milestone: Milestone): bool {
  return refuse(Code.BadNeed).words("milestone ").number(number + 1).words(" has ").number(milestone.count)
    .words(" criteria and can't need ").number(milestone.need).words(" of them").end();
}

export function criterionTwice(number: u32): bool {
  return refuse(Code.CriterionTwice).words("milestone ").number(number + 1)
    .words(" can ask for a till once, and for the buyer's word once").end();
}
