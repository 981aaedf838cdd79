// What a community is: its state (SPEC 17.2), its ops, and what each of them may find.

import { make } from "../host/heap";
import { Origin } from "../host/fact";
import { compare } from "../wire/bytes";
import { Text } from "../wire/reader";
import { List } from "./list";
import { Ask, Sealers } from "./ask";
import { Slice } from "./slice";
import { Rules } from "./rules";

/** A community has no course of its own: it stands from its founding on. */
export const enum Status {
  Standing = 0,
}

const STANDING: i32 = 1 << Status.Standing;

export const enum Op {
  Invite = 0,
  Uninvite = 1,
  Join = 2,
  Leave = 3,
  Willing = 4,
  Resign = 5,
  Weigh = 6,
  Propose = 7,
  Withdraw = 8,
  Verdict = 9,
  Lapse = 10,
  Hold = 11,
  Unhold = 12,
  Suspend = 13,
  Reinstate = 14,
  Link = 15,
  Unlink = 16,
  Linked = 17,
  Unlinked = 18,
  Child = 19,
  Adopt = 20,
  Draw = 21,
  Seat = 22,
  Step = 23,
  Migrate = 24,
}

// prettier-ignore
export const OPS: StaticArray<string> = [
  "invite", "uninvite", "join", "leave", "willing", "resign", "weigh", "propose", "withdraw", "verdict", "lapse",
  "hold", "unhold", "suspend", "reinstate", "link", "unlink", "linked", "unlinked", "child", "adopt", "draw", "seat",
  "leave", "migrate",
];

export const WIDTH: i32 = 2;

// prettier-ignore
export const TABLE: StaticArray<i32> = [
  // op        by                                          origin          standing
  /* invite    a member who is not suspended            */ Origin.Call,    STANDING,
  /* uninvite  who invited, or a moderator              */ Origin.Call,    STANDING,
  /* join      who is invited                           */ Origin.Call,    STANDING,
  /* leave     a member                                 */ Origin.Call,    STANDING,
  /* willing   a member                                 */ Origin.Call,    STANDING,
  /* resign    a member with these roles                */ Origin.Call,    STANDING,
  /* weigh     a facilitator                            */ Origin.Call,    STANDING,
  /* propose   a member who is not suspended            */ Origin.Call,    STANDING,
  /* withdraw  who proposed the motion                  */ Origin.Call,    STANDING,
  /* verdict   a ballot of the motion's module          */ Origin.Message, STANDING,
  /* lapse     anyone, once the motion's time is over   */ Origin.Call,    STANDING,
  /* hold      a compliance officer                     */ Origin.Call,    STANDING,
  /* unhold    a compliance officer                     */ Origin.Call,    STANDING,
  /* suspend   a moderator                              */ Origin.Call,    STANDING,
  /* reinstate a moderator                              */ Origin.Call,    STANDING,
  /* link      a liaison                                */ Origin.Call,    STANDING,
  /* unlink    a liaison                                */ Origin.Call,    STANDING,
  /* linked    another community                        */ Origin.Message, STANDING,
  /* unlinked  another community                        */ Origin.Message, STANDING,
  /* child     a community whose parent this is         */ Origin.Message, STANDING,
  /* adopt     a liaison                                */ Origin.Call,    STANDING,
  /* draw      an instance of a module in the registry  */ Origin.Message, STANDING,
  /* seat      anyone, in a later seal than the case's  */ Origin.Call,    STANDING,
  /* leave     this instance, carrying out its motion   */ Origin.Message, STANDING,
  /* migrate   this instance, carrying out its motion   */ Origin.Message, STANDING,
];

/** Members of one community: what a ballot can hear (SPEC 16.1); a state of that many has 7 KB. */
export const MEMBERS: u32 = 128;
/** Invitations that are open at once. */
export const INVITATIONS: u32 = 32;
/** Types that the registry names a module for. */
export const REGISTRY: u32 = 16;
/** Motions that are open at once: what members can follow. */
export const MOTIONS: u32 = 8;
export const LINKS: u32 = 16;
export const CHILDREN: u32 = 32;
/** Cases that wait for their draw; each waits for one seal. */
export const CASES: u32 = 16;
/** Cases of one source that wait at once: it asks for the others after the next seal. */
export const CASES_EACH: u32 = 4;
/** Peers with a stake in one case: who funds a task, its stakeholders and its exocrat. */
export const PARTIES: u32 = 64;
/** Of them each case has room for as many as a trade has parties: who names more takes no place from those. */
export const PARTIES_KEPT: u32 = 9;
/** Peers above that, of all waiting cases together: with 256 in all the largest state stays below STATE_BYTES. */
export const PARTIES_SPARE: u32 = 112;
export const ID_BYTES: usize = 32;

@final
@unmanaged
export class Member {
  peer: usize;
  roles: u32;
  weight: u64;
  willing: bool;
  suspendedUntil: u64;
  /** Whether this member has a stake in the case that is looked at now; never in a state. */
  hasStake: bool;
}

@final
@unmanaged
export class Invitation {
  peer: usize;
  by: usize;
  until: u64;
}

@final
@unmanaged
export class Entry {
  type: Text;
  module: usize;
  /** 0: there was none. */
  previous: usize;
  /** Hash of the reason for which the module is held back; 0: it is not. */
  held: usize;
}

@final
@unmanaged
export class Motion {
  number: u64;
  ask: Ask;
  proposer: usize;
  charter: usize;
  until: u64;
  /** Of which module its ballots have to be. */
  ballot: usize;
}

@final
@unmanaged
export class Link {
  community: usize;
  /** Whether this side said so, and whether the other did. */
  ours: bool;
  theirs: bool;
}

@final
@unmanaged
export class Child {
  community: usize;
  adopted: bool;
}

@final
@unmanaged
export class Case {
  source: usize;
  number: u64;
  seats: u32;
  /** Who has a stake, as the array of their keys. */
  interested: Slice;
  interestedCount: u32;
  height: u64;
  answerBy: u64;
}

/** When the weights were last taken over, and from which snapshot of the reputation; at first those of the founding. */
@final
@unmanaged
export class Snapshot {
  /** 0: they are those of the founding. */
  hash: usize;
  asOf: u64;
  takenAt: u64;

  static ofFounding(now: u64): Snapshot {
    const snapshot = make<Snapshot>();
    snapshot.asOf = now;
    snapshot.takenAt = now;
    return snapshot;
  }
}

@final
@unmanaged
export class State {
  name: Text;
  members: List<Member>;
  invitations: List<Invitation>;
  registry: List<Entry>;
  rules: Rules;
  policies: Slice;
  motions: List<Motion>;
  nextMotion: u64;
  links: List<Link>;
  children: List<Child>;
  cases: List<Case>;
  /** 0: it is nested in none. */
  parent: usize;
  sealers: Sealers | null;
  snapshot: Snapshot;
  /** The module that the members decided to become, until they have; 0: none. */
  leaving: usize;

  static blank(): State {
    const state = make<State>();
    state.members = List.of<Member>(MEMBERS);
    state.invitations = List.of<Invitation>(INVITATIONS);
    state.registry = List.of<Entry>(REGISTRY);
    state.motions = List.of<Motion>(MOTIONS);
    state.links = List.of<Link>(LINKS);
    state.children = List.of<Child>(CHILDREN);
    state.cases = List.of<Case>(CASES);
    return state;
  }

  /** The member of that key; null if there is none. */
  member(peer: usize): Member | null {
    const place = this.placeOf(peer);
    if (place == this.members.count) return null;
    const member = this.members.at(place);
    return compare(member.peer, peer, ID_BYTES) == 0 ? member : null;
  }

  /** How many members come before this peer in the order of the keys' bytes. */
  placeOf(peer: usize): u32 {
    let low: u32 = 0;
    let high = this.members.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.members.at(middle).peer, peer, ID_BYTES) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
