// How an instance goes on with another module: everyone who has a say asks for it, then its seal does (SPEC 10.8).

import { event } from "./answer";
import { become } from "./effect";
import { noSay, notAgreed, notItself } from "./error";
import { make, takeRecords } from "./heap";
import { Input } from "./input";
import { isRead } from "./machine";
import { compare, sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";

const ID_BYTES: usize = 32;

/** Which module a peer asked for. */
@final
@unmanaged
class Wish {
  peer: usize;
  module: usize;
}

/** What was asked for so far, in the order of the peers' bytes. */
@final
@unmanaged
export class Moves {
  private wishes: usize;
  private room: u32;
  count: u32;

  /** None yet, with room for so many. */
  static none(room: u32): Moves {
    const moves = make<Moves>();
    moves.wishes = takeRecords<Wish>(room);
    moves.room = room;
    return moves;
  }

  /** Reads the last key of a state; at most so many have a say. The reader fails if the peers do not rise. */
  static read(from: Reader, most: u32): Moves {
    const count = from.array(most);
    const moves = Moves.none(count);
    for (let i: u32 = 0; i < count; i++) {
      if (from.array(2) != 2) from.fail();
      const peer = from.id();
      const module = from.id();
      if (from.failed || (i > 0 && compare(moves.wish(i - 1).peer, peer, ID_BYTES) >= 0)) from.fail();
      moves.set(moves.count++, peer, module);
    }
    return moves;
  }

  write(to: Writer): void {
    to.array(this.count);
    for (let i: u32 = 0; i < this.count; i++) to.array(2).id(this.wish(i).peer).id(this.wish(i).module);
  }

  /** What this peer asked for; 0: nothing. */
  of(peer: usize): usize {
    const place = this.placeOf(peer);
    return place < this.count && sameId(this.wish(place).peer, peer) ? this.wish(place).module : 0;
  }

  /** Puts a wish in its place. False: that peer has one already. */
  put(peer: usize, module: usize): bool {
    const place = this.placeOf(peer);
    if (place < this.count && sameId(this.wish(place).peer, peer)) return false;
    if (this.count == this.room) unreachable();
    for (let i = this.count++; i > place; i--) this.set(i, this.wish(i - 1).peer, this.wish(i - 1).module);
    this.set(place, peer, module);
    return true;
  }

  private set(place: u32, peer: usize, module: usize): void {
    this.wish(place).peer = peer;
    this.wish(place).module = module;
  }

  private wish(number: u32): Wish {
    return changetype<Wish>(this.wishes + <usize>number * offsetof<Wish>());
  }

  /** How many peers come before this one. */
  private placeOf(peer: usize): u32 {
    let low: u32 = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.wish(middle).peer, peer, ID_BYTES) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * A `move` or a `leave`. The contract names everyone who has a say with `hears`, some perhaps twice, and then asks
 * `decide` or `stands`. What somebody asked for who has no say any more is forgotten.
 */
@final
@unmanaged
export class Round {
  /** Who asks now; 0: nobody does, it is looked at what was asked for. */
  private author: usize;
  private module: usize;
  private before: Moves;
  private after: Moves;
  private hasSay: bool;
  private differs: bool;

  /** A `move`: its author asks for a module, or with null for none. Null: refused. At most so many have a say. */
  static begin(before: Moves, input: Input, most: u32): Round | null {
    input.args.map(1);
    const module = input.args.key(0).idOrNull();
    return isRead(input) ? Round.of(before, input.fact.author, module, most) : null;
  }

  /** A `leave`: do all who have a say still ask for the module that the instance is about to become? Null: refused. */
  static leaving(before: Moves, input: Input, most: u32): Round | null {
    const module = leaves(input);
    return module != 0 ? Round.of(before, 0, module, most) : null;
  }

  private static of(before: Moves, author: usize, module: usize, most: u32): Round {
    const round = make<Round>();
    round.author = author;
    round.module = module;
    round.before = before;
    round.after = Moves.none(most);
    return round;
  }

  /** This peer has a say. */
  hears(peer: usize): void {
    const isAuthor = this.author != 0 && sameId(peer, this.author);
    this.hasSay = this.hasSay || isAuthor;
    const wish = isAuthor ? this.module : this.before.of(peer);
    if (wish == 0) this.differs = true;
    else {
      this.after.put(peer, wish);
      this.differs = this.differs || this.module == 0 || !sameId(wish, this.module);
    }
  }

  /** What was asked for from now on; with it the instance becomes the module that all ask for. Null: refused. */
  decide(): Moves | null {
    if (!this.hasSay) return none(noSay());
    event("move", 3).key(0).id(this.author).key(1).idOrNull(this.module).key(2).bool(!this.differs);
    if (!this.differs) become(this.module);
    return this.after;
  }

  /** Of a `leave`: whether nobody has taken back what was asked for, and nobody came since who did not ask for it. */
  stands(): bool {
    return (this.after.count > 0 && !this.differs) || notAgreed();
  }
}

function none(_refused: bool): Moves | null {
  return null;
}

/**
 * The module that a `leave` is about; 0: refused. The host asks it of the module in force before a step counts: a
 * contract that accepts it says what state the next module begins with, with no events and no effects.
 */
export function leaves(input: Input): usize {
  input.args.map(1);
  const module = input.args.key(0).id();
  if (!isRead(input)) return 0;
  return sameId(input.fact.source, input.instance) || notItself() ? module : 0;
}

/**
 * A `migrate`: this module goes on where another stopped, with a state that it could read. The caller then forgets the
 * moves.
 */
export function migrate(input: Input): bool {
  input.args.map(1);
  const before = input.args.key(0).id();
  if (!isRead(input)) return false;
  if (!sameId(input.fact.source, input.instance)) return notItself();
  event("migrated", 1).key(0).id(before);
  return true;
}
