// When votes are a decision (SPEC 16.2): how many agree, and how many have to have voted at all.

import { make } from "../host/heap";
import { Major, Reader } from "../wire/reader";
import { Writer } from "../wire/writer";

export const enum Kind {
  Unanimous = 0,
  Majority = 1,
  Supermajority = 2,
  Count = 3,
  Weight = 4,
}

/** All of something in basis points. */
export const WHOLE_BP: u64 = 10_000;
/** A panel decides when more than half of it has voted (SPEC 12.13). */
const PANEL_QUORUM_BP: u64 = 5_001;

@final
@unmanaged
export class Rule {
  kind: u64;
  number: u64;
  quorum: u64;

  /** `[kind, number, quorum_bp]`; what the numbers may be is `isSound`. */
  static read(from: Reader): Rule {
    const rule = make<Rule>();
    if (from.head(Major.Array) != 3) from.fail();
    rule.kind = from.uint();
    rule.number = from.count();
    rule.quorum = from.uint();
    return rule;
  }

  /** The rule by which a panel decides on a split: the median of more than half of it. */
  static ofPanel(): Rule {
    const rule = make<Rule>();
    rule.kind = Kind.Majority;
    rule.quorum = PANEL_QUORUM_BP;
    return rule;
  }

  write(to: Writer): void {
    to.array(3).uint(this.kind).uint(this.number).uint(this.quorum);
  }

  /** Whether the numbers are some that this kind can have, whoever votes. */
  get isSound(): bool {
    if (this.quorum > WHOLE_BP) return false;
    if (this.kind == Kind.Unanimous || this.kind == Kind.Majority) return this.number == 0;
    if (this.kind == Kind.Supermajority) return this.number > WHOLE_BP / 2 && this.number <= WHOLE_BP;
    return this.kind <= <u64>Kind.Weight && this.number > 0;
  }

  /** Whether so many electors of so much weight could reach it. */
  isReachable(electors: u64, weight: u64): bool {
    if (this.kind == Kind.Count) return this.number <= electors;
    return this.kind != Kind.Weight || this.number <= weight;
  }
}
