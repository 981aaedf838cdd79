// Why a trade refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { AMOUNT } from "../value/checked";
import { Hold, HOLDS } from "./hold";
import { Terms } from "./msg";
import { NONCES, State, Status } from "./state";

export const enum Code {
  /** The args or terms are not what this op takes: a key, a type or a size is wrong. */
  Malformed = 100,
  /** The trade has no op of this name. */
  UnknownOp = 101,
  /** The trade's status does not allow this op. */
  NotNow = 102,
  /** The input is not of the origin that this op must have. */
  WrongOrigin = 103,
  /** Seller and buyer are the same peer. */
  SelfTrade = 110,
  /** Who proposes the trade is neither its seller nor its buyer. */
  CreatorNotParty = 111,
  /** A currency is not three capital letters. */
  BadCurrency = 112,
  /** The face or cash amount is zero or above the largest there is. */
  BadAmount = 113,
  /** There is no hold, one of nothing, or they do not add up to the cash. */
  BadHolds = 114,
  /** The deadline is in the past or after the year 2200. */
  BadDeadline = 115,
  /** Only the seller and the buyer may do this. */
  NotParty = 120,
  /** This party has agreed already. */
  AlreadyAgreed = 121,
  /** The deadline has passed. */
  DeadlinePassed = 122,
  /** This party has asked to cancel already; the other has to. */
  AlreadyAsked = 123,
  /** A proof may still arrive: the trade can't expire yet. */
  TooEarly = 124,
  /** The message is from another voucher than the one in the terms. */
  OtherVoucher = 130,
  /** A piece is locked for this trade already. */
  AlreadyLocked = 131,
  /** The locked piece is of another currency. */
  LockCurrency = 132,
  /** The locked piece is of another amount. */
  LockAmount = 133,
  /** The piece is locked for somebody else than the buyer. */
  LockBeneficiary = 134,
  /** The locked piece is not the seller's. */
  LockOwner = 135,
  /** The voucher was not issued by the seller, who alone can redeem it. */
  LockIssuer = 136,
  /** The lock ends before the trade is sure to be over. */
  LockTooShort = 137,
  /** The voucher expires before the trade's deadline. */
  VoucherTooShort = 138,
  /** The authorization is not the buyer's. */
  OtherHolder = 140,
  /** The device that took the authorization, or says that it is done, is not the seller's. */
  OtherPrincipal = 141,
  /** The authorization is in another currency than the voucher. */
  ProofCurrency = 142,
  /** The proof is for nothing, or for more than the authorization allows. */
  ProofAmount = 143,
  /** The proof is for more than is left. */
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
  /** The criteria ask for nothing. */
  NoCriterion = 160,
  /** Evidence would count only from the deadline on. */
  BadStart = 161,
  /** The middle of the fence is not on earth, or a radius is nothing or too large. */
  BadPlace = 162,
  /** The fence goes beyond a pole or over the date line. */
  FenceCrosses = 163,
  /** So long a dwell can't be shown: not before the deadline, or not with as many fixes as a proof holds. */
  BadDwell = 164,
  /** The band is upside down, or of temperatures that no sensor reads. */
  BadBand = 165,
  /** So long a stretch of temperatures can't be shown before the deadline. */
  BadHeld = 166,
  /** The criteria ask for a count of nothing. */
  BadCount = 167,
  /** The criteria allow no pause between readings, or no error of a place. */
  NoLeeway = 168,
  /** A trade with criteria is redeemed by a completion proof, not at a till. */
  CompletionOnly = 170,
  /** A trade without criteria is redeemed at a till, not by a completion proof. */
  NoCriteria = 171,
  /** The completion is not by the criteria's device. */
  OtherDevice = 172,
  /** It was completed after the deadline. */
  CompletedTooLate = 173,
  /** Evidence is missing that the criteria ask for, or there is some that they don't. */
  OtherEvidence = 174,
  /** A reading is from before the time from which evidence counts. */
  MeasuredTooEarly = 175,
  /** A reading is from after the completion that rests on it. */
  AfterCompleted = 176,
  /** A fix is not later than the one before it. */
  FixesNotRising = 177,
  /** A fix lies outside the fence. */
  OutsideFence = 178,
  /** A fix is less accurate than the criteria ask for. */
  Inaccurate = 179,
  /** Two fixes are further apart in time than the criteria allow. */
  FixesApart = 180,
  /** The device was inside the fence for less time than the criteria ask for. */
  DwellTooShort = 181,
  /** The temperatures end before they begin, or contradict themselves otherwise. */
  BandReversed = 182,
  /** It was colder or warmer than the criteria allow. */
  OutsideBand = 183,
  /** The temperature was held for less time than the criteria ask for. */
  HeldTooShort = 184,
  /** The temperature was not read for longer than the criteria allow. */
  BandGap = 185,
  /** The temperature was read less than twice. */
  TooFewSamples = 186,
  /** The counter stood lower at the end than at the start. */
  CountFell = 187,
  /** Less was counted than the criteria ask for. */
  CountTooLow = 188,
}

export function malformed(): bool {
  return refuse(Code.Malformed).words("not what this op takes: a key, a type or a size is wrong").end();
}

export function unknownOp(): bool {
  return refuse(Code.UnknownOp).words("a trade has no such op").end();
}

export function notNow(status: i32): bool {
  return refuse(Code.NotNow).words("the trade is ").words(nameOf(status)).words(": this is not possible now").end();
}

function nameOf(status: i32): string {
  if (status == Status.Proposed) return "proposed and not agreed yet";
  if (status == Status.Agreed) return "agreed, no voucher piece is locked yet";
  if (status == Status.Funding) return "waiting for the buyer's payment";
  if (status == Status.Funded) return "funded";
  if (status == Status.Closing) return "closing, only the processor's receipts count";
  if (status == Status.Completed) return "completed";
  if (status == Status.Cancelled) return "cancelled";
  return status == Status.Expired ? "expired" : "failed";
}

export function wrongOrigin(): bool {
  return refuse(Code.WrongOrigin)
    .words("locked comes from a voucher, a proof from a device, receipt from a sealer, all else from a person")
    .end();
}

export function selfTrade(): bool {
  return refuse(Code.SelfTrade).words("seller and buyer have to be different peers").end();
}

export function creatorNotParty(): bool {
  return refuse(Code.CreatorNotParty).words("only the seller or the buyer can propose this trade").end();
}

export function badCurrency(): bool {
  return refuse(Code.BadCurrency).words("a currency has to be three capital letters, such as USD").end();
}

export function badAmount(): bool {
  return refuse(Code.BadAmount).words("face and cash have to be from 1 to ").number(AMOUNT).words(" minor units").end();
}

export function badHolds(terms: Terms): bool {
  return refuse(Code.BadHolds).words("the holds have to be 1 to ").number(HOLDS)
    .words(" amounts above zero that sum to ").amount(terms.cash, terms.cashCurrency).words(" (minor units)").end();
}

export function badDeadline(now: u64): bool {
  return refuse(Code.BadDeadline).words("the deadline has to be after ").instant(now).words(" and before 2200").end();
}

export function notParty(): bool {
  return refuse(Code.NotParty).words("only the seller and the buyer may do this").end();
}

export function alreadyAgreed(): bool {
  return refuse(Code.AlreadyAgreed).words("you have agreed already; the other party has to accept").end();
}

export function deadlinePassed(terms: Terms): bool {
  return refuse(Code.DeadlinePassed).words("the deadline was ").instant(terms.deadline).words(": make a new trade").end();
}

export function alreadyAsked(): bool {
  return refuse(Code.AlreadyAsked).words("you have asked to cancel already; the other party has to cancel too").end();
}

export function tooEarly(from: u64): bool {
  return refuse(Code.TooEarly).words("a proof may still arrive; the trade can expire from ").instant(from).end();
}

export function otherVoucher(): bool {
  return refuse(Code.OtherVoucher).words("this is not the voucher of the terms").words(BACK).end();
}

export function alreadyLocked(): bool {
  return refuse(Code.AlreadyLocked).words("a piece is locked for this trade already").words(BACK).end();
}

export function lockCurrency(terms: Terms): bool {
  return refuse(Code.LockCurrency).words("the terms ask for ").amount(terms.face, terms.currency)
    .words(", the piece is in another currency").words(BACK).end();
}

export function lockAmount(terms: Terms, locked: u64): bool {
  return refuse(Code.LockAmount).words("the terms ask for a piece of ").amount(terms.face, terms.currency)
    .words(" (minor units), this one has ").number(locked).words(BACK).end();
}

export function lockBeneficiary(): bool {
  return refuse(Code.LockBeneficiary).words("the piece has to be locked for the buyer").words(BACK).end();
}

export function lockOwner(): bool {
  return refuse(Code.LockOwner).words("the piece is not the seller's").words(BACK).end();
}

export function lockIssuer(): bool {
  return refuse(Code.LockIssuer).words("the voucher is not issued by the seller, who has to redeem it").words(BACK).end();
}

export function lockTooShort(least: u64): bool {
  return refuse(Code.LockTooShort).words("the lock has to last until ").instant(least).words(BACK).end();
}

export function voucherTooShort(terms: Terms): bool {
  return refuse(Code.VoucherTooShort).words("the voucher expires before the deadline, ").instant(terms.deadline)
    .words(BACK).end();
}

const BACK: string = "; the piece is free again when its lock ends";

export function otherHolder(): bool {
  return refuse(Code.OtherHolder).words("the authorization is not the buyer's").end();
}

export function otherPrincipal(): bool {
  return refuse(Code.OtherPrincipal).words("the device is not the seller's").end();
}

export function proofCurrency(terms: Terms): bool {
  return refuse(Code.ProofCurrency).words("the authorization has to be in ")
    .amount(terms.face, terms.currency).words(" or less, it is in another currency").end();
}

export function proofAmount(terms: Terms, authorized: u64): bool {
  return refuse(Code.ProofAmount).words("the amount has to be from 1 to the authorized ")
    .amount(authorized, terms.currency).words(" (minor units)").end();
}

export function notEnough(state: State, asked: u64): bool {
  return refuse(Code.NotEnough).amount(state.terms.face - state.proven, state.terms.currency)
    .words(" is left (minor units), ").number(asked).words(" asked").end();
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

export function noSuchHold(state: State): bool {
  return refuse(Code.NoSuchHold).words("the trade has ").number(state.holdCount).words(" holds, numbered from 0").end();
}

export function otherProcessor(): bool {
  return refuse(Code.OtherProcessor).words("the receipt is not from the processor of the terms").end();
}

export function receiptCurrency(terms: Terms, hold: Hold): bool {
  return refuse(Code.ReceiptCurrency).words("the hold is ").amount(hold.amount, terms.cashCurrency)
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
