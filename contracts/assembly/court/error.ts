// Why a court can't be in the terms, and why what is said about a dispute does not count.

import { refuse } from "../host/refusal";
import { ANSWER_LEAST_MS, ANSWER_MOST_MS, BP, SEATS } from "./court";

export const enum Code {
  /** The court has no seat, or more than nine. */
  BadSeats = 300,
  /** The panel has less than an hour or more than 30 days to answer. */
  BadAnswer = 301,
  /** A share is above 10,000 basis points. */
  BadShare = 302,
  /** The court has neither a community that draws its panel nor arbitrators. */
  NoPanel = 303,
  /** The court has both a community that draws its panel and arbitrators. */
  TwoPanels = 304,
  /** One of the parties is among the arbitrators. */
  PartyJudges = 305,
  /** The terms have no court. */
  NoCourt = 310,
  /** No dispute is open. */
  NoDispute = 311,
  /** A dispute is open already: one is decided at a time, and only the other side can raise what it is about. */
  DisputeOpen = 312,
  /** There were so many disputes that one more has to be about all that is open. */
  TooManyCases = 313,
  /** More is disputed than is open, or nothing. */
  BadDisputed = 314,
  /** The panel has too little time left to decide about more than it was asked. */
  RaisedTooLate = 315,
  /** The message is about another case than the one that is open. */
  OtherCase = 320,
  /** The panel comes from another instance than the court's community. */
  OtherCommunity = 321,
  /** The panel has been seated. */
  AlreadySeated = 322,
  /** Nobody is seated yet whose word could count. */
  NotSeated = 323,
  /** The verdict is of an instance of another module than the court's ballots. */
  OtherBallot = 324,
  /** The verdict is of another electorate, choice or rule than the panel's. */
  OtherCharter = 325,
  /** The ballot ended without a result; another may be held until the answer is due. */
  Undecided = 326,
  /** The panel's answer is not due yet. */
  AnswerNotDue = 327,
  /** Only those between whom the dispute is may settle it. */
  NotBetween = 328,
  /** The verdict's ballot is sealed by others than this instance: their word is not its sealers' word. */
  OtherSealers = 329,
}

export function badSeats(): bool {
  return refuse(Code.BadSeats).words("a court has 1 to ").number(SEATS).words(" seats").end();
}

export function badAnswer(): bool {
  return refuse(Code.BadAnswer).words("the panel needs a time to answer from ").seconds(ANSWER_LEAST_MS)
    .words(" to ").seconds(ANSWER_MOST_MS).end();
}

export function badShare(bp: u64): bool {
  return refuse(Code.BadShare).words("a share of ").number(bp).words(" basis points: it is at most ").number(BP).end();
}

export function noPanel(): bool {
  return refuse(Code.NoPanel).words("the court needs a community that draws its panel, or 1 to ").number(SEATS)
    .words(" arbitrators").end();
}

export function twoPanels(): bool {
  return refuse(Code.TwoPanels).words("a court whose community draws its panel names no arbitrators").end();
}

export function partyJudges(): bool {
  return refuse(Code.PartyJudges).words("a party is among the arbitrators: nobody judges the own case").end();
}

export function noCourt(): bool {
  return refuse(Code.NoCourt).words("the terms have no court, so nobody could decide a dispute").end();
}

export function noDispute(): bool {
  return refuse(Code.NoDispute).words("no dispute is open").end();
}

export function disputeOpen(number: u64, amount: u64, answerBy: u64): bool {
  return refuse(Code.DisputeOpen).words("case ").number(number).words(" is open about ").number(amount)
    .words(" minor units; the other side may raise that, and it is decided by ").instant(answerBy)
    .words(" at the latest").end();
}

export function tooManyCases(most: u64, open: u64): bool {
  return refuse(Code.TooManyCases).words("there were ").number(most)
    .words(" disputes; one more has to be about all that is open, ").number(open).words(" minor units").end();
}

export function raisedTooLate(until: u64): bool {
  return refuse(Code.RaisedTooLate).words("what is disputed could be raised until ").instant(until)
    .words(", so that the panel has time for it").end();
}

export function badDisputed(amount: u64, open: u64): bool {
  return refuse(Code.BadDisputed).number(amount).words(" disputed, from 1 to ").number(open)
    .words(" minor units can be").end();
}

export function otherCase(number: u64): bool {
  return refuse(Code.OtherCase).words("this is about another case; case ").number(number).words(" is open").end();
}

export function otherCommunity(): bool {
  return refuse(Code.OtherCommunity).words("the panel is drawn by the court's community only").end();
}

export function alreadySeated(number: u64): bool {
  return refuse(Code.AlreadySeated).words("the panel of case ").number(number).words(" has been seated").end();
}

export function notSeated(number: u64): bool {
  return refuse(Code.NotSeated).words("no panel is seated in case ").number(number).words(": its word can't count yet")
    .end();
}

export function otherBallot(): bool {
  return refuse(Code.OtherBallot).words("the verdict is of another contract than the ballots of the terms").end();
}

export function otherSealers(): bool {
  return refuse(Code.OtherSealers).words("the ballot has other sealers: hold it with those of this instance").end();
}

export function otherCharter(number: u64): bool {
  return refuse(Code.OtherCharter).words("a ballot of another electorate or rule: case ").number(number)
    .words(" is decided by its panel, each with weight 1, for a share, by a majority").end();
}

export function undecided(answerBy: u64): bool {
  return refuse(Code.Undecided).words("that ballot ended without a result; another may be held until ")
    .instant(answerBy).end();
}

export function answerNotDue(answerBy: u64): bool {
  return refuse(Code.AnswerNotDue).words("the panel has until ").instant(answerBy).end();
}

export function notBetween(): bool {
  return refuse(Code.NotBetween).words("only those between whom the dispute is can settle it").end();
}
