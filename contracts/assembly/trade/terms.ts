// What the parties of a trade agree on (SPEC 12.1), read strictly: no other keys, no other types, no more than there can
// be. Whether it makes sense is asked once, at the proposal (sound.ts).

import { make, takeRecords } from "../host/heap";
import { Court } from "../court/court";
import { Criteria } from "../sensor/criteria";
import { add } from "../value/checked";
import { PROOF_GRACE_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";
import { Amounts } from "./amounts";

export const BUYERS: u32 = 8;
export const LEGS: u32 = 8;
/** Parts of all cash legs: each is a hold at the processor. */
export const HOLDS: u32 = 16;
export const MILESTONES: u32 = 8;
export const CRITERIA: u32 = 4;
const PROCESSOR_CHARS: u32 = 32;

export const enum Kind {
  /** A till takes the buyer's code. */
  Till = 0,
  /** The buyer says so. */
  Holder = 1,
  /** A device shows it. */
  Sensor = 2,
}

/** Who bears what a hold has earned and does not pay. */
export const enum Loss {
  Seller = 0,
  Buyer = 1,
}

@final
@unmanaged
export class Buyer {
  peer: usize;
  share: u64;
}

/** Cash of one buyer at one processor, in parts that are a hold each. */
@final
@unmanaged
export class CashLeg {
  buyer: u32;
  amount: u64;
  currency: Text;
  parts: Amounts;
  processor: Text;
  agent: usize;
  /** The number of its first hold among those of the trade. */
  first: u32;

  read(from: Reader): void {
    from.map(6);
    this.buyer = from.key(0).small();
    this.amount = from.key(1).uint();
    this.currency = from.key(2).text();
    this.parts = readParts(from.key(3));
    this.processor = from.key(4).text();
    this.agent = from.key(5).id();
    if (this.processor.chars == 0 || this.processor.chars > PROCESSOR_CHARS) from.fail();
  }
}

function readParts(from: Reader): Amounts {
  const parts = Amounts.zero(from.array(HOLDS));
  for (let i: u32 = 0; i < parts.count; i++) parts.set(i, from.uint());
  return parts;
}

/** So much of a voucher that a buyer gives for the sold one. */
@final
@unmanaged
export class BarterLeg {
  buyer: u32;
  voucher: usize;
  amount: u64;
  currency: Text;

  read(from: Reader): void {
    from.map(4);
    this.buyer = from.key(0).small();
    this.voucher = from.key(1).id();
    this.amount = from.key(2).uint();
    this.currency = from.key(3).text();
  }
}

@final
@unmanaged
export class Criterion {
  kind: i32;
  /** Null but for a sensor's. */
  sensor: Criteria | null;

  read(from: Reader): void {
    const entries = from.array(2);
    this.kind = from.small();
    if (this.kind > Kind.Sensor || entries != <u32>(this.kind == Kind.Sensor ? 2 : 1)) from.fail();
    if (this.kind == Kind.Sensor && !from.failed) this.sensor = Criteria.read(from);
  }
}

/** A part of the face that is proven once so many of its criteria have shown it. */
@final
@unmanaged
export class Milestone {
  amount: u64;
  need: u64;
  private criteria: usize;
  count: u32;

  read(from: Reader): void {
    from.map(3);
    this.amount = from.key(0).uint();
    this.need = from.key(1).uint();
    this.count = from.key(2).array(CRITERIA);
    this.criteria = takeRecords<Criterion>(this.count);
    for (let i: u32 = 0; i < this.count; i++) this.criterion(i).read(from);
  }

  criterion(number: u32): Criterion {
    if (number >= this.count) unreachable();
    return changetype<Criterion>(this.criteria + <usize>number * offsetof<Criterion>());
  }
}

@final
@unmanaged
export class Terms {
  seller: usize;
  private buyers: usize;
  buyerCount: u32;
  voucher: usize;
  face: u64;
  discount: u64;
  currency: Text;
  private cash: usize;
  cashCount: u32;
  /** Parts of all cash legs. */
  holdCount: u32;
  private barter: usize;
  barterCount: u32;
  deadline: u64;
  text: usize;
  private milestones: usize;
  milestoneCount: u32;
  loss: i32;
  court: Court | null;
  /** All of it, as it was written. */
  at: usize;
  length: usize;

  static read(from: Reader): Terms {
    const terms = make<Terms>();
    terms.at = from.at;
    from.map(13);
    terms.seller = from.key(0).id();
    terms.readBuyers(from.key(1));
    terms.voucher = from.key(2).id();
    terms.face = from.key(3).uint();
    terms.discount = from.key(4).uint();
    terms.currency = from.key(5).text();
    terms.readCash(from.key(6));
    terms.readBarter(from.key(7));
    terms.deadline = from.key(8).count();
    terms.text = from.key(9).idOrNull();
    terms.readMilestones(from.key(10));
    terms.loss = from.key(11).small();
    terms.court = Court.readOrNull(from.key(12));
    terms.length = from.at - terms.at;
    if (terms.loss > Loss.Buyer) from.fail();
    return terms;
  }

  private readBuyers(from: Reader): void {
    this.buyerCount = from.array(BUYERS);
    this.buyers = takeRecords<Buyer>(this.buyerCount);
    for (let i: u32 = 0; i < this.buyerCount; i++) {
      if (from.array(2) != 2) from.fail();
      this.buyer(i).peer = from.id();
      this.buyer(i).share = from.uint();
    }
    if (this.buyerCount == 0) from.fail();
  }

  private readCash(from: Reader): void {
    this.cashCount = from.array(LEGS);
    this.cash = takeRecords<CashLeg>(this.cashCount);
    for (let i: u32 = 0; i < this.cashCount; i++) {
      const leg = this.cashLeg(i);
      leg.read(from);
      leg.first = this.holdCount;
      this.holdCount += leg.parts.count;
    }
    if (this.holdCount > HOLDS) from.fail();
  }

  private readBarter(from: Reader): void {
    this.barterCount = from.array(LEGS);
    this.barter = takeRecords<BarterLeg>(this.barterCount);
    for (let i: u32 = 0; i < this.barterCount; i++) this.barterLeg(i).read(from);
  }

  private readMilestones(from: Reader): void {
    this.milestoneCount = from.array(MILESTONES);
    this.milestones = takeRecords<Milestone>(this.milestoneCount);
    for (let i: u32 = 0; i < this.milestoneCount; i++) this.milestone(i).read(from);
  }

  buyer(number: u32): Buyer {
    if (number >= this.buyerCount) unreachable();
    return changetype<Buyer>(this.buyers + <usize>number * offsetof<Buyer>());
  }

  cashLeg(number: u32): CashLeg {
    return changetype<CashLeg>(this.cash + <usize>number * offsetof<CashLeg>());
  }

  barterLeg(number: u32): BarterLeg {
    return changetype<BarterLeg>(this.barter + <usize>number * offsetof<BarterLeg>());
  }

  milestone(number: u32): Milestone {
    return changetype<Milestone>(this.milestones + <usize>number * offsetof<Milestone>());
  }

  /** The cash leg that a hold is a part of. */
  legOf(hold: u32): CashLeg {
    let number = this.cashCount - 1;
    while (this.cashLeg(number).first > hold) number--;
    return this.cashLeg(number);
  }

  /** The buyer of that peer; −1 if it is none. */
  buyerOf(peer: usize): i32 {
    for (let i: u32 = 0; i < this.buyerCount; i++) {
      if (sameId(this.buyer(i).peer, peer)) return <i32>i;
    }
    return -1;
  }

  /** The parties by number: 0 the seller, then the buyers from 1. */
  get partyCount(): u32 {
    return this.buyerCount + 1;
  }

  /** The number of that peer among the parties; −1 if it is none. */
  partyOf(peer: usize): i32 {
    if (sameId(peer, this.seller)) return 0;
    const buyer = this.buyerOf(peer);
    return buyer < 0 ? -1 : buyer + 1;
  }

  partyAt(number: u32): usize {
    return number == 0 ? this.seller : this.buyer(number - 1).peer;
  }

  /** Without milestones all passes at once. */
  get isExchange(): bool {
    return this.milestoneCount == 0;
  }

  get shares(): Amounts {
    const shares = Amounts.zero(this.buyerCount);
    for (let i: u32 = 0; i < this.buyerCount; i++) shares.set(i, this.buyer(i).share);
    return shares;
  }

  get steps(): Amounts {
    const steps = Amounts.zero(this.milestoneCount);
    for (let i: u32 = 0; i < this.milestoneCount; i++) steps.set(i, this.milestone(i).amount);
    return steps;
  }

  /** From here on no proof counts, and what nobody proved goes back. */
  get over(): u64 {
    return add(this.deadline, PROOF_GRACE_MS);
  }

  /** By now whatever was disputed is decided. */
  get decided(): u64 {
    const court = this.court;
    return court === null ? this.over : add(this.over, court.answer);
  }

  /** How long pieces have to be locked: what is decided still has to reach their vouchers. */
  get lockedUntil(): u64 {
    return add(this.decided, PROOF_GRACE_MS);
  }
}
