// Why a ballot refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { Rule } from "../court/rule";

export const enum Code {
  /** The question is empty or longer than 200 characters. */
  BadQuestion = 110,
  /** An option is empty, longer than 80 characters, or there twice. */
  BadOptions = 111,
  /** The electors are not in the order of their keys, or one is there twice. */
  BadElectorate = 112,
  /** The rule's numbers are not those of its kind. */
  BadRule = 113,
  /** Not even all electors together could reach what the rule asks for. */
  Unreachable = 114,
  /** A split in basis points is decided by the rule of kind 1 only. */
  BadSplit = 115,
  /** The ballot would close in the past or after the year 2200. */
  BadClosing = 116,
  /** The time to answer is longer than 30 days. */
  BadExtension = 117,
  /** A ballot with a subject has other options than yes and no: its electors would not know what their votes do. */
  OtherOptions = 118,
  /** Who calls is none of the electors. */
  NotElector = 120,
  /** There is no option of this number, or the basis points are above 10,000. */
  NoSuchChoice = 121,
  /** The time to vote is over. */
  VotingOver = 122,
  /** That is what this elector has voted already. */
  SameVote = 123,
  /** The votes of this ballot stand once they are cast. */
  VoteStands = 124,
  /** This elector has moved the closing already and can't change the result so late a second time. */
  MovedAlready = 125,
  /** The ballot can't be closed yet. */
  StillOpen = 126,
}

export function badQuestion(): bool {
  return refuse(Code.BadQuestion).words("the question needs 1 to 200 characters").end();
}

export function badOptions(): bool {
  return refuse(Code.BadOptions).words("each option needs 1 to 80 characters and a text of its own").end();
}

export function badElectorate(): bool {
  return refuse(Code.BadElectorate).words("the electors have to be in the order of their keys' bytes, nobody twice")
    .end();
}

export function badRule(): bool {
  return refuse(Code.BadRule).words("kinds 0 and 1 have the number 0, 2 has 5001 to 10000 basis points, ")
    .words("3 and 4 at least 1; a quorum is at most 10000 basis points").end();
}

export function outOfReach(rule: Rule, electors: u64, weight: u64): bool {
  return refuse(Code.Unreachable).words("the rule asks for ").number(rule.number).words(", but there are ")
    .number(electors).words(" electors of weight ").number(weight).end();
}

export function badSplit(): bool {
  return refuse(Code.BadSplit).words("a split is decided by its median: take the rule of kind 1, or name options").end();
}

export function badClosing(now: u64): bool {
  return refuse(Code.BadClosing).words("the ballot has to close after ").instant(now).words(" and before 2200").end();
}

export function badExtension(most: u64): bool {
  return refuse(Code.BadExtension).words("the time to answer a late vote is at most ").seconds(most).end();
}

export function otherOptions(): bool {
  return refuse(Code.OtherOptions)
    .words("a ballot whose verdict another instance awaits is a split, or has the options yes and no, in this order").end();
}

export function notElector(): bool {
  return refuse(Code.NotElector).words("only who is in the electorate of this ballot has a say in it").end();
}

export function noSuchChoice(last: u64, isSplit: bool): bool {
  return refuse(Code.NoSuchChoice).words(isSplit ? "a split is from 0 to " : "options are numbered from 0 to ")
    .number(last).words(isSplit ? " basis points" : "").end();
}

export function votingOver(closed: u64): bool {
  return refuse(Code.VotingOver).words("the time to vote was over at ").instant(closed).end();
}

export function sameVote(): bool {
  return refuse(Code.SameVote).words("that is your vote already").end();
}

export function voteStands(): bool {
  return refuse(Code.VoteStands).words("you have voted, and in this ballot a vote stands once it is cast").end();
}

export function movedAlready(closes: u64): bool {
  return refuse(Code.MovedAlready).words("your vote has changed the result late once and so moved the closing to ")
    .instant(closes).words("; it can't a second time").end();
}

export function stillOpen(closes: u64): bool {
  return refuse(Code.StillOpen).words("the ballot is open until ").instant(closes).end();
}
