// What an exocrat would do the task for (SPEC 15.5): credits that add up to a price, and a wish list of tips.

import { effect, event } from "../host/answer";
import { make, takeRecords } from "../host/heap";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { add } from "../value/checked";
import { writeDecimal } from "../value/decimal";
import { sameId } from "../wire/bytes";
import { Major, Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import { CREDITS, isCredit } from "./credit";
import * as error from "./error";
import { isEnrolled, isManager } from "./exocrat";
import { State, Status } from "./state";
import { Work } from "./work";

/** Offers that stand at once. */
export const OFFERS: u32 = 8;
/** Credits of one price: with 16 stakeholders, manager and exocrat their owners are 64, as many as a draw hears. */
const PICKS: u32 = 46;
/** Credits of one wish list. */
const WISHES: u32 = 16;
/** Owners whom one outcome tells that they are asked: it stays below OUTCOME_EFFECTS. */
const NOTIFIED: u32 = 24;
/** Picks and wishes of all offers together: with them the largest state stays below STATE_BYTES. */
const LINES: u32 = 256;

@final
@unmanaged
export class Line {
  credit: u32;
  amount: u64;
}

/** So much of each of these credits, in the order of their numbers. */
@final
@unmanaged
export class Lines {
  count: u32;
  private records: usize;

  /** The reader fails where they don't rise, or one is of nothing. */
  static read(from: Reader, most: u32): Lines {
    const lines = make<Lines>();
    lines.count = from.array(most);
    lines.records = takeRecords<Line>(lines.count);
    let next: u64 = 0;
    for (let i: u32 = 0; i < lines.count; i++) {
      if (from.array(2) != 2) from.fail();
      const credit = from.uint();
      const amount = from.uint();
      if (credit < next || credit >= CREDITS || amount == 0) from.fail();
      next = credit + 1;
      lines.at(i).credit = <u32>credit;
      lines.at(i).amount = amount;
    }
    return lines;
  }

  write(to: Writer): void {
    to.array(this.count);
    for (let i: u32 = 0; i < this.count; i++) to.array(2).uint(this.at(i).credit).uint(this.at(i).amount);
  }

  at(place: u32): Line {
    return changetype<Line>(this.records + <usize>place * offsetof<Line>());
  }

  /** How much of this credit; 0: nothing. */
  of(credit: u32): u64 {
    for (let i: u32 = 0; i < this.count; i++) {
      if (this.at(i).credit == credit) return this.at(i).amount;
    }
    return 0;
  }
}

@final
@unmanaged
export class Offer {
  number: u64;
  exocrat: usize;
  price: u64;
  picks: Lines;
  wishes: Lines;
  terms: usize;
  due: u64;
  /** Where it stands in the state that was read; 0 where it came now. An offer never changes. */
  private at: usize;
  private length: usize;

  read(from: Reader): void {
    this.at = from.at;
    from.map(7);
    this.number = from.key(0).uint();
    this.exocrat = from.key(1).id();
    this.price = from.key(2).uint();
    this.picks = Lines.read(from.key(3), PICKS);
    this.wishes = Lines.read(from.key(4), WISHES);
    this.terms = from.key(5).idOrNull();
    this.due = from.key(6).uint();
    this.length = from.at - this.at;
  }

  write(to: Writer): void {
    if (this.at != 0) {
      to.raw(this.at, this.length);
      return;
    }
    to.map(7);
    to.key(0).uint(this.number);
    to.key(1).id(this.exocrat);
    to.key(2).uint(this.price);
    this.picks.write(to.key(3));
    this.wishes.write(to.key(4));
    to.key(5).idOrNull(this.terms);
    to.key(6).uint(this.due);
  }

  /** Becomes another offer: this is its place now. */
  take(other: Offer): void {
    this.number = other.number;
    this.exocrat = other.exocrat;
    this.price = other.price;
    this.picks = other.picks;
    this.wishes = other.wishes;
    this.terms = other.terms;
    this.due = other.due;
    this.at = other.at;
    this.length = other.length;
  }

  get lines(): u32 {
    return this.picks.count + this.wishes.count;
  }
}

/** `offer` */
export function offer(state: State, input: Input): bool {
  const offer = make<Offer>();
  const entries = input.args.head(Major.Map);
  if (entries != 5 && entries != 6) input.args.fail();
  offer.price = input.args.key(0).uint();
  offer.picks = Lines.read(input.args.key(1), PICKS);
  offer.wishes = Lines.read(input.args.key(2), WISHES);
  offer.terms = input.args.key(3).idOrNull();
  offer.due = input.args.key(4).uint();
  const reused = entries == 6 ? input.args.key(5).uint() : 0;
  if (!isRead(input)) return false;
  if (!isEnrolled(state, input.fact.author)) return error.notEnrolled();
  // A number that was read may be another credit's by now.
  if (reused != state.reused) return error.numbersReused(state.reused);
  if (!isRoom(state, offer) || !isPossible(state, offer, input.time)) return false;
  offer.number = state.nextOffer++;
  offer.exocrat = input.fact.author;
  state.offer(state.offerCount++).take(offer);
  event("offered", 4).key(0).uint(offer.number).key(1).id(offer.exocrat).key(2).uint(offer.price)
    .key(3).uint(offer.due);
  return true;
}

function isRoom(state: State, offer: Offer): bool {
  if (state.offerCount == OFFERS) return error.tooManyOffers(OFFERS);
  let lines = offer.lines;
  for (let i: u32 = 0; i < state.offerCount; i++) lines += state.offer(i).lines;
  return lines <= LINES || error.tooManyLines(lines, LINES);
}

function isPossible(state: State, offer: Offer, now: u64): bool {
  const params = state.params;
  if (offer.price == 0 || offer.price > params.value) return error.badPrice(params.value, params.currency);
  if (offer.due <= now || offer.due > params.deadline) return error.badDue(now, params.deadline);
  let sum: u64 = 0;
  for (let i: u32 = 0; i < offer.picks.count; i++) {
    const line = offer.picks.at(i);
    if (!isThere(state, line, 0)) return false;
    sum = add(sum, line.amount);
  }
  if (sum != offer.price) return error.picksDiffer(sum, offer.price);
  for (let i: u32 = 0; i < offer.wishes.count; i++) {
    const line = offer.wishes.at(i);
    if (!isThere(state, line, offer.picks.of(line.credit))) return false;
  }
  return true;
}

/** Whether the credit has that much beside what is picked of it. */
function isThere(state: State, line: Line, picked: u64): bool {
  if (!isCredit(state, line.credit)) return false;
  const left = state.credit(line.credit).amount - picked;
  return line.amount <= left || error.creditTooSmall(line.credit, left, line.amount);
}

/** Which offer the args name; −1: refused. */
function asked(state: State, input: Input): i32 {
  input.args.map(1);
  const number = input.args.key(0).uint();
  if (!isRead(input)) return -1;
  for (let i: u32 = 0; i < state.offerCount; i++) {
    if (state.offer(i).number == number) return i;
  }
  error.noSuchOffer(number);
  return -1;
}

/** `withdraw`: its exocrat takes it back, until all have consented. */
export function withdraw(state: State, input: Input): bool {
  const place = asked(state, input);
  if (place < 0) return false;
  if (!sameId(state.offer(place).exocrat, input.fact.author)) return error.notItsExocrat();
  event("withdrawn", 1).key(0).uint(state.offer(place).number);
  end(state, place);
  return true;
}

/** `decline`: the manager does not want it, or wants to wait no longer for those who should consent. */
export function decline(state: State, input: Input): bool {
  const place = asked(state, input);
  if (place < 0 || !isManager(state, input)) return false;
  event("declined", 1).key(0).uint(state.offer(place).number);
  end(state, place);
  return true;
}

/** The offer is gone; where it waited for consent the task is open again. */
function end(state: State, place: i32): void {
  const work = state.work;
  const waiting = work === null ? 0 : work.offer.number;
  const isWaiting = work !== null && waiting == state.offer(place).number;
  if (isWaiting) {
    untake(state, work!.offer);
    state.work = null;
    state.status = Status.Open;
  }
  state.offerCount--;
  for (let i = <u32>place; i < state.offerCount; i++) state.offer(i).take(state.offer(i + 1));
  if (work !== null && !isWaiting) work.offer = state.offer(placeOf(state, waiting)); // it may have moved up
}

/** Nothing is taken or granted of any credit for this offer any more. */
function untake(state: State, offer: Offer): void {
  for (let i: u32 = 0; i < offer.picks.count; i++) {
    const credit = state.credit(offer.picks.at(i).credit);
    credit.taken = 0;
    credit.consented = false;
  }
  for (let i: u32 = 0; i < offer.wishes.count; i++) state.credit(offer.wishes.at(i).credit).tip = 0;
}

/** No offer stands any more, not even one that waited for consent. */
export function endAll(state: State): void {
  const work = state.work;
  if (work !== null) untake(state, work.offer);
  state.work = null;
  state.offerCount = 0;
}

/** `approve`: the manager wants it; the owners of what it picks are asked for their consent. */
export function approve(state: State, input: Input): bool {
  const place = asked(state, input);
  if (place < 0 || !isManager(state, input)) return false;
  const offer = state.offer(place);
  if (input.time >= offer.due) return error.offerOverdue(offer.number, offer.due);
  const work = Work.on(offer);
  if (!state.params.suffices && work.judges(state.governance!) == 0) return error.nobodyToConfirm();
  for (let i: u32 = 0; i < offer.picks.count; i++) {
    const line = offer.picks.at(i);
    state.credit(line.credit).taken = line.amount;
  }
  state.work = work;
  state.status = Status.Consenting;
  event("approved", 1).key(0).uint(offer.number);
  askOwners(state, offer);
  return true;
}

/** Tells each owner once, as far as one outcome can; the rest see it where they look at the task. */
function askOwners(state: State, offer: Offer): void {
  const line = Writer.of(128).letters("your credit is picked by offer ");
  writeDecimal(line, offer.number);
  line.letters(" of a task: consent or refuse");
  let told: u32 = 0;
  for (let i: u32 = 0; i < offer.picks.count && told < NOTIFIED; i++) {
    const owner = state.credit(offer.picks.at(i).credit).owner;
    if (isOwnerBefore(state, offer, i, owner)) continue;
    effect("notify", 2).key(0).id(owner).key(1).text(line.start, line.length);
    told++;
  }
}

function isOwnerBefore(state: State, offer: Offer, place: u32, owner: usize): bool {
  for (let i: u32 = 0; i < place; i++) {
    if (sameId(state.credit(offer.picks.at(i).credit).owner, owner)) return true;
  }
  return false;
}

/** Which offer waits for the consent of the author, who owns some of what it picks; null: refused. */
function asksAuthor(state: State, input: Input): Work | null {
  input.args.map(1);
  const number = input.args.key(0).uint();
  if (!isRead(input)) return null;
  const work = state.work!;
  const isOther = work.offer.number != number;
  if (isOther) error.otherOffer(work.offer.number);
  return isOther ? null : work;
}

/** `consent`: an owner agrees to all that is picked of the own credits. When all have, the work begins. */
export function consent(state: State, input: Input): bool {
  const work = asksAuthor(state, input);
  if (work === null) return false;
  const picks = work.offer.picks;
  let amount: u64 = 0;
  let owns = false;
  let waiting: u32 = 0;
  for (let i: u32 = 0; i < picks.count; i++) {
    const credit = state.credit(picks.at(i).credit);
    const own = sameId(credit.owner, input.fact.author);
    owns = owns || own;
    if (own && !credit.consented) amount = add(amount, credit.taken);
    if (own) credit.consented = true;
    if (!credit.consented) waiting++;
  }
  if (!owns) return error.notAnOwner(work.offer.number);
  if (amount == 0) return error.stillToConsent(state, true);
  event("consented", 4).key(0).uint(work.offer.number).key(1).id(input.fact.author).key(2).uint(amount)
    .key(3).uint(waiting);
  if (waiting == 0) freeze(state, work);
  return true;
}

/** Nobody takes anything back any more; the other offers are gone. */
function freeze(state: State, work: Work): void {
  const place = placeOf(state, work.offer.number);
  if (place > 0) state.offer(0).take(state.offer(place));
  work.offer = state.offer(0);
  state.offerCount = 1;
  state.status = Status.Working;
  event("frozen", 4).key(0).uint(work.offer.number).key(1).id(work.offer.exocrat).key(2).uint(work.offer.price)
    .key(3).uint(work.offer.due);
}

/** Where the offer of that number stands; traps if there is none. */
export function placeOf(state: State, number: u64): u32 {
  let place: u32 = 0;
  while (place < state.offerCount && state.offer(place).number != number) place++;
  if (place == state.offerCount) unreachable();
  return place;
}

/** `refuse`: an owner does not agree, so the offer is gone. */
export function refuse(state: State, input: Input): bool {
  const work = asksAuthor(state, input);
  if (work === null) return false;
  const picks = work.offer.picks;
  let owns = false;
  for (let i: u32 = 0; i < picks.count; i++) {
    owns = owns || sameId(state.credit(picks.at(i).credit).owner, input.fact.author);
  }
  if (!owns) return error.notAnOwner(work.offer.number);
  event("refused", 2).key(0).uint(work.offer.number).key(1).id(input.fact.author);
  end(state, placeOf(state, work.offer.number));
  return true;
}

/** `tip`: the owner of a wished credit adds so much of it for this offer in all, once the task is completed. */
export function tip(state: State, input: Input): bool {
  input.args.map(3);
  const number = input.args.key(0).uint();
  const amount = input.args.key(1).uint();
  const asked = input.args.key(2).uint();
  if (!isRead(input)) return false;
  const offer = state.work!.offer;
  if (asked != offer.number) return error.otherOffer(offer.number);
  if (!isCredit(state, number)) return false;
  const credit = state.credit(<u32>number);
  if (!sameId(credit.owner, input.fact.author)) return error.notCreditsOwner(number);
  const wished = offer.wishes.of(<u32>number);
  if (wished == 0) return error.notWished(number);
  if (amount > wished) return error.overWished(wished, amount);
  if (amount <= credit.tip) return error.tipFalls(credit.tip);
  credit.tip = amount;
  event("tipped", 3).key(0).uint(number).key(1).id(credit.owner).key(2).uint(amount);
  return true;
}
