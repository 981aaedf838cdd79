// The rules by which motions are decided (SPEC 17.1), and which of them a community may give itself.

import { Kind, Rule, WHOLE_BP } from "../court/rule";
import { make } from "../host/heap";
import { Reader } from "../wire/reader";
import * as error from "./error";
import { Slice } from "./slice";

/**
 * Basis points of all weight that have to vote at least. Anybody may found a motion's ballot and choose when it closes;
 * where more than half has to vote, no few decide in a hurry.
 */
const QUORUM: u64 = 5_001;

@final
@unmanaged
export class Rules {
  ordinary: Rule;
  /** For upgrades, sealers, expulsions, rules and moves. */
  strict: Rule;
  whole: Slice;

  static read(from: Reader): Rules {
    const rules = make<Rules>();
    const at = from.at;
    from.map(2);
    rules.ordinary = Rule.read(from.key(0));
    rules.strict = Rule.read(from.key(1));
    rules.whole = Slice.of(at, from.at);
    return rules;
  }

  get areSound(): bool {
    return isSound(this.ordinary) && isSound(this.strict);
  }
}

/** A fixed number of voters or of weight is none of the kinds: members come and go, and one day it is out of reach. */
function isSound(rule: Rule): bool {
  if (rule.kind > <u64>Kind.Supermajority || !rule.isSound) return error.badRule();
  return (rule.quorum >= QUORUM && rule.quorum <= WHOLE_BP) || error.badQuorum(QUORUM);
}
