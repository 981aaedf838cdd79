// Why a community refuses, each reason with its number, and the line that a person reads.

import { refuse } from "../host/refusal";
import { Role } from "./member";
import { Invitation, Member } from "./state";

export const enum Code {
  /** The name is empty or longer than 80 characters. */
  BadName = 110,
  /** There is no founder, or one is named twice. */
  BadFounders = 111,
  /** Who founds the community is not among its founders. */
  NotFounder = 112,
  /** The roles are none, or bits that are no role. */
  BadRoles = 113,
  /** The name of a type is empty or longer than 32 characters. */
  BadType = 114,
  /** The registry names a type twice. */
  TypeTwice = 115,
  /** The registry has no module for ballots. */
  NoBallot = 116,
  /** A rule is not unanimous, a majority or a supermajority with sound numbers. */
  BadRule = 117,
  /** The quorum is not more than half of all weight, or more than all of it. */
  BadQuorum = 118,
  /** More sealers have to sign than there are, or none. */
  BadSealers = 119,
  /** Only a member may do this. */
  NotMember = 120,
  /** The author is suspended. */
  Suspended = 121,
  /** The author lacks the role that this op needs. */
  LacksRole = 122,
  /** The peer that is named is no member. */
  NoSuchMember = 123,
  /** The peer is a member already. */
  AlreadyMember = 124,
  /** The peer is invited already. */
  AlreadyInvited = 125,
  /** The peer has no invitation. */
  NotInvited = 126,
  /** The invitation was not taken in time. */
  InvitationOver = 127,
  /** The community has as many members as it can have. */
  TooManyMembers = 128,
  /** As many are invited as can be at once. */
  TooManyInvitations = 129,
  /** The author has invited as many as one member may at once. */
  TooManyOfYours = 130,
  /** The last member can't leave. */
  LastMember = 131,
  /** One can only lay down roles that one has. */
  NotYourRoles = 132,
  /** A suspension ends in the past or lasts too long. */
  BadUntil = 133,
  /** Half of the members or more would be suspended. */
  TooManySuspended = 134,
  /** The member is not suspended. */
  NotSuspended = 135,
  /** The snapshot is of a time to come. */
  WeighedAhead = 136,
  /** A snapshot of that time or a later one was taken over. */
  WeighedBefore = 137,
  /** The last snapshot was taken over less than a week ago, or the community founded. */
  WeighedTooSoon = 138,
  /** There are no weights, or one is of no member or not in the order of the keys. */
  BadWeights = 139,
  /** A weight is zero or above 10,000. */
  BadWeight = 140,
  /** The registry has no such type. */
  NoSuchType = 141,
  /** The module is held back already. */
  HeldAlready = 142,
  /** The module is not held back. */
  NotHeld = 143,
  /** The motion would be open for less than an hour or more than 60 days. */
  BadMotionUntil = 150,
  /** As many motions are open as can be at once, none of a member of less weight than the author. */
  TooManyMotions = 151,
  /** The author has as many motions open as one member may. */
  TooManyMotionsOfYours = 152,
  /** No motion of this number is open. */
  NoSuchMotion = 153,
  /** Only who proposed a motion may withdraw it. */
  NotYourMotion = 154,
  /** The motion is still open. */
  MotionOpen = 155,
  /** The verdict came after the motion's time. */
  MotionOver = 156,
  /** The verdict is not of the ballot module that the motion was proposed under. */
  OtherBallot = 157,
  /** The verdict is of another electorate, other weights or another rule than the motion's. */
  OtherCharter = 158,
  /** There is no link with this community. */
  NotLinked = 160,
  /** A community can't be linked to itself or nested in itself. */
  TieToItself = 161,
  /** There are as many links as there can be. */
  TooManyLinks = 162,
  /** The community is nested here already. */
  ChildAlready = 163,
  /** As many communities are nested here as can be. */
  TooManyChildren = 164,
  /** No community of this id has named this one as its parent. */
  NoSuchChild = 165,
  /** The instance that asks is of a module that the registry does not have, or holds back. */
  UnknownModule = 170,
  /** A panel without a seat, or with more than nine. */
  BadSeats = 171,
  /** The time to answer is zero or longer than 30 days. */
  BadAnswer = 172,
  /** The draw of this case is waiting already. */
  AskedAlready = 173,
  /** As many cases wait for their draw as can, and somebody can be drawn for each. */
  TooManyCases = 174,
  /** No such case waits for its draw. */
  NoSuchCase = 175,
  /** The draw has to wait for the next seal. */
  SameSeal = 176,
  /** Nobody seated the case in time. */
  CaseOver = 177,
  /** The verdict's ballot is sealed by others than this community: their word is not its sealers' word. */
  OtherSealers = 178,
  /** Nobody can be drawn for the case now. */
  NobodyToDraw = 179,
  /** As many cases of the source wait for their draw as may. */
  TooManyOfSource = 180,
}

export function badName(most: u64): bool {
  return refuse(Code.BadName).words("the name needs 1 to ").number(most).words(" characters").end();
}

export function badFounders(most: u64): bool {
  return refuse(Code.BadFounders).words("a community needs 1 to ").number(most)
    .words(" founders, each named once").end();
}

export function notFounder(): bool {
  return refuse(Code.NotFounder).words("who founds a community is one of its founders: name yourself too").end();
}

export function badRoles(): bool {
  return refuse(Code.BadRoles)
    .words("roles are a sum of 1 project manager, 2 facilitator, 4 liaison, 8 compliance officer, ")
    .words("16 arbitrator, 32 moderator").end();
}

export function badType(): bool {
  return refuse(Code.BadType).words("the name of a type needs 1 to 32 characters, such as voucher").end();
}

export function typeTwice(): bool {
  return refuse(Code.TypeTwice).words("the registry names a type twice: one module for each type").end();
}

export function noBallot(): bool {
  return refuse(Code.NoBallot)
    .words("the registry needs a module of type ballot: without one the members can never decide anything").end();
}

export function badRule(): bool {
  return refuse(Code.BadRule)
    .words("motions are decided unanimously [0, 0, quorum], by majority [1, 0, quorum] or by ")
    .words("supermajority [2, 5001 to 10000, quorum]").end();
}

export function badQuorum(least: u64): bool {
  return refuse(Code.BadQuorum).words("the quorum has to be from ").number(least)
    .words(" to 10000 basis points of all weight, so that few can't decide in a hurry").end();
}

export function badSealers(): bool {
  return refuse(Code.BadSealers).words("k has to be from 1 to the number of keys, or nothing could be sealed").end();
}

export function notMember(): bool {
  return refuse(Code.NotMember).words("only a member of the community may do this; a member can invite you").end();
}

export function suspended(member: Member): bool {
  return refuse(Code.Suspended).words("you are suspended until ").instant(member.suspendedUntil)
    .words("; a moderator can reinstate you").end();
}

export function lacksRole(role: u32): bool {
  return refuse(Code.LacksRole).words("only a ").words(nameOf(role))
    .words(" of the community may do this; a motion gives the role").end();
}

export function noSuchMember(): bool {
  return refuse(Code.NoSuchMember).words("the peer that is named is no member of the community, or not any more").end();
}

export function alreadyMember(): bool {
  return refuse(Code.AlreadyMember).words("this peer is a member already").end();
}

export function alreadyInvited(): bool {
  return refuse(Code.AlreadyInvited).words("this peer is invited already and can join").end();
}

export function notInvited(): bool {
  return refuse(Code.NotInvited).words("this peer has no invitation; a member can invite it").end();
}

export function invitationOver(invitation: Invitation): bool {
  return refuse(Code.InvitationOver).words("the invitation was good until ").instant(invitation.until)
    .words("; ask for a new one").end();
}

export function tooManyMembers(most: u64): bool {
  return refuse(Code.TooManyMembers).words("the community has ").number(most)
    .words(" members, it can't have more; found one nested in it").end();
}

export function tooManyInvitations(): bool {
  return refuse(Code.TooManyInvitations)
    .words("as many are invited as can be at once; wait until one joins, or ask who invited to take one back").end();
}

export function tooManyOfYours(most: u64): bool {
  return refuse(Code.TooManyOfYours).words("you have ").number(most)
    .words(" invitations open; wait until one joins, or take one back with uninvite").end();
}

export function lastMember(): bool {
  return refuse(Code.LastMember)
    .words("you are the last member: without you nobody could ever decide here; invite somebody first").end();
}

export function notYourRoles(roles: u64): bool {
  return refuse(Code.NotYourRoles).words("you can only lay down roles that you have; yours add up to ")
    .number(roles).end();
}

export function badUntil(now: u64, most: u64): bool {
  return refuse(Code.BadUntil).words("a suspension has to end after ").instant(now).words(" and at the latest on ")
    .instant(now + most).end();
}

export function tooManySuspended(): bool {
  return refuse(Code.TooManySuspended)
    .words("half of the members or more would be suspended; reinstate somebody first, or propose to expel").end();
}

export function notSuspended(): bool {
  return refuse(Code.NotSuspended).words("this member is not suspended").end();
}

export function weighedAhead(now: u64): bool {
  return refuse(Code.WeighedAhead).words("the snapshot is as of a time to come: take one as of ").instant(now)
    .words(" or before").end();
}

export function weighedBefore(last: u64): bool {
  return refuse(Code.WeighedBefore).words("the weights are as of ").instant(last)
    .words(" already; take a later snapshot").end();
}

export function weighedTooSoon(next: u64): bool {
  return refuse(Code.WeighedTooSoon)
    .words("weights change once a week, first a week after the founding, so that members can object: not before ")
    .instant(next).end();
}

export function badWeights(place: u64): bool {
  return refuse(Code.BadWeights).words("weight ").number(place)
    .words(" is missing, of no member or out of order: sort by key, each member once").end();
}

export function badWeight(place: u64, most: u64): bool {
  return refuse(Code.BadWeight).words("weight ").number(place).words(" has to be from 1 to ").number(most).end();
}

export function noSuchType(): bool {
  return refuse(Code.NoSuchType).words("the registry has no module of this type; a motion to upgrade adds one").end();
}

export function heldAlready(): bool {
  return refuse(Code.HeldAlready).words("the module of this type is held back already").end();
}

export function notHeld(): bool {
  return refuse(Code.NotHeld).words("the module of this type is not held back").end();
}

export function badMotionUntil(now: u64, most: u64): bool {
  return refuse(Code.BadMotionUntil).words("a motion is open for an hour at least, and at the latest until ")
    .instant(now + most).end();
}

export function tooManyMotions(most: u64): bool {
  return refuse(Code.TooManyMotions).number(most)
    .words(" motions are open, none of a member who weighs less than you; wait until one is decided or lapses").end();
}

export function tooManyMotionsOfYours(most: u64): bool {
  return refuse(Code.TooManyMotionsOfYours).words("a member of your weight may have ").number(most)
    .words(" open at once; wait until one of yours is decided, or withdraw one").end();
}

export function noSuchMotion(number: u64): bool {
  return refuse(Code.NoSuchMotion).words("motion ").number(number)
    .words(" is not open: it was never proposed or has ended").end();
}

export function notYourMotion(number: u64): bool {
  return refuse(Code.NotYourMotion).words("only who proposed motion ").number(number).words(" may withdraw it").end();
}

export function motionOpen(number: u64, until: u64): bool {
  return refuse(Code.MotionOpen).words("motion ").number(number).words(" is open until ").instant(until)
    .words("; till then who proposed it can withdraw it").end();
}

export function motionOver(number: u64, until: u64): bool {
  return refuse(Code.MotionOver).words("motion ").number(number).words(" was open until ").instant(until)
    .words(": propose it again").end();
}

export function otherBallot(): bool {
  return refuse(Code.OtherBallot)
    .words("the ballot is of another module than the motion's: found one of the module that it names").end();
}

export function otherSealers(): bool {
  return refuse(Code.OtherSealers).words("the ballot has other sealers: hold it with those of this community").end();
}

export function otherCharter(number: u64): bool {
  return refuse(Code.OtherCharter)
    .words("the ballot has another electorate, other weights or another rule than motion ").number(number)
    .words(": found one as its event tells").end();
}

export function notLinked(): bool {
  return refuse(Code.NotLinked).words("there is no link with this community that could end").end();
}

export function tieToItself(): bool {
  return refuse(Code.TieToItself).words("a community has no ties to itself: name another").end();
}

export function tooManyLinks(): bool {
  return refuse(Code.TooManyLinks).words("there are as many links as there can be; unlink one first").end();
}

export function childAlready(): bool {
  return refuse(Code.ChildAlready).words("this community is nested here already").end();
}

export function tooManyChildren(): bool {
  return refuse(Code.TooManyChildren)
    .words("as many communities are nested here as can be; nest this one in one of them").end();
}

export function noSuchChild(): bool {
  return refuse(Code.NoSuchChild)
    .words("no such community waits here to be adopted: it names this one as its parent when it is founded").end();
}

export function unknownModule(): bool {
  return refuse(Code.UnknownModule)
    .words("arbitrators are drawn for instances whose module is in the registry and not held back, ")
    .words("and so was their first").end();
}

export function badSeats(most: u64): bool {
  return refuse(Code.BadSeats).words("a panel has 1 to ").number(most).words(" seats").end();
}

export function badAnswer(): bool {
  return refuse(Code.BadAnswer).words("the panel has to have a time to answer, of at most 30 days").end();
}

export function askedAlready(number: u64): bool {
  return refuse(Code.AskedAlready).words("case ").number(number)
    .words(" of this instance waits for its draw already: anyone can carry it out with seat after this seal").end();
}

export function tooManyCases(): bool {
  return refuse(Code.TooManyCases)
    .words("other cases wait for their draw and leave no room for this one; carry it again after the next seal").end();
}

export function tooManyOfSource(most: u64): bool {
  return refuse(Code.TooManyOfSource).number(most)
    .words(" cases of this instance wait for their draw; carry the next one again after the next seal").end();
}

export function nobodyToDraw(number: u64, until: u64): bool {
  return refuse(Code.NobodyToDraw).words("nobody can be drawn for case ").number(number)
    .words(": an arbitrator without a stake in it has to be willing by ").instant(until).end();
}

export function noSuchCase(number: u64): bool {
  return refuse(Code.NoSuchCase).words("case ").number(number)
    .words(" of this instance waits for no draw: it is seated, was never asked for, or made way for others").end();
}

export function sameSeal(number: u64): bool {
  return refuse(Code.SameSeal).words("case ").number(number)
    .words(" came in this very seal; the draw needs the id of a seal that is done: seat it in the next one").end();
}

export function caseOver(number: u64, until: u64): bool {
  return refuse(Code.CaseOver).words("case ").number(number).words(" was not seated before its answer was due on ")
    .instant(until).words(": the terms it came from decide").end();
}

function nameOf(role: u32): string {
  if (role == Role.Facilitator) return "facilitator";
  if (role == Role.Liaison) return "liaison";
  return role == Role.ComplianceOfficer ? "compliance officer" : "moderator";
}
