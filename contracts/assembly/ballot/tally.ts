// Counting votes: what they decide (SPEC 16.2), and whether votes still out could decide otherwise (SPEC 16.4). All of
// it in integers: 128 weights of 2^32 times 10,000 stay below 2^53.

import { make, takeRecords } from "../host/heap";
import { Kind, Rule, WHOLE_BP } from "../court/rule";
import { Params } from "./msg";
import { NONE, State } from "./state";

/** What one option has. */
@final
@unmanaged
class Pile {
  voters: u64;
  weight: u64;
}

@final
@unmanaged
export class Tally {
  private state: State;
  private piles: usize;
  /** Who has voted, and the weight of them. */
  voters: u32;
  weight: u64;

  static of(state: State): Tally {
    const tally = make<Tally>();
    tally.state = state;
    tally.piles = takeRecords<Pile>(<usize>state.params.options);
    for (let i: u32 = 0; i < state.electors; i++) tally.count(i);
    return tally;
  }

  private count(index: u32): void {
    const vote = this.state.vote(index);
    if (!vote.isCast) return;
    const weight = this.params.electorate.at(index).weight;
    this.voters++;
    this.weight += weight;
    if (this.params.isSplit) return;
    this.pile(vote.choice).voters++;
    this.pile(vote.choice).weight += weight;
  }

  private get params(): Params {
    return this.state.params;
  }

  private get rule(): Rule {
    return this.params.rule;
  }

  private pile(option: u64): Pile {
    return changetype<Pile>(this.piles + <usize>option * offsetof<Pile>());
  }

  /** What an option has of that which the rule counts: voters, or their weight. */
  private part(option: u64): u64 {
    return this.rule.kind == Kind.Count ? this.pile(option).voters : this.pile(option).weight;
  }

  /** What has not voted yet, of that which the rule counts. */
  private get out(): u64 {
    if (this.rule.kind == Kind.Count) return this.state.electors - this.voters;
    return this.params.electorate.weight - this.weight;
  }

  get haveAllVoted(): bool {
    return this.voters == this.state.electors;
  }

  /** What the votes decide as they are, NONE where they decide nothing. */
  get result(): i64 {
    const quorum = this.rule.quorum * this.params.electorate.weight;
    if (this.voters == 0 || this.weight * WHOLE_BP < quorum) return NONE;
    if (this.params.isSplit) return this.median(0, 0);
    for (let option: u64 = 0; option < this.params.options; option++) {
      if (this.wins(option, 0, 0)) return <i64>option;
    }
    return NONE;
  }

  /** Whether this stays the result whoever still votes, and whatever for. For votes that can't be changed. */
  isCertain(result: i64): bool {
    const out = this.out;
    if (out == 0) return true;
    if (this.params.isSplit) return result != NONE && this.median(out, 0) == this.median(0, out);
    if (result != NONE) return this.wins(<u64>result, 0, out);
    for (let option: u64 = 0; option < this.params.options; option++) {
      if (this.wins(option, out, 0)) return false;
    }
    return true;
  }

  /** Whether an option wins if so much more is for it, and so much against it, all of it for one other. */
  private wins(option: u64, more: u64, against: u64): bool {
    const part = this.part(option) + more;
    for (let other: u64 = 0; other < this.params.options; other++) {
      if (other != option && part <= this.part(other) + against) return false;
    }
    return reaches(this.rule, part, this.weight + more + against);
  }

  /** The lowest basis points at which half the weight is reached, if so much more were at 0 and so much at 10,000. */
  private median(atZero: u64, atWhole: u64): i64 {
    const total = this.weight + atZero + atWhole;
    let low: u64 = 0;
    let high: u64 = WHOLE_BP;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (2 * (atZero + this.weightUpTo(middle)) < total) low = middle + 1;
      else high = middle;
    }
    return <i64>low;
  }

  private weightUpTo(choice: u64): u64 {
    let sum: u64 = 0;
    for (let i: u32 = 0; i < this.state.electors; i++) {
      const vote = this.state.vote(i);
      if (vote.isCast && vote.choice <= choice) sum += this.params.electorate.at(i).weight;
    }
    return sum;
  }
}

/** Whether a part is as much as the rule asks for, of all that has voted. */
function reaches(rule: Rule, part: u64, voted: u64): bool {
  if (rule.kind == Kind.Unanimous) return part == voted;
  if (rule.kind == Kind.Majority) return 2 * part > voted;
  if (rule.kind == Kind.Supermajority) return part * WHOLE_BP >= rule.number * voted;
  return part >= rule.number;
}
