// What owners of vouchers have locked to a task (SPEC 15.4): credits to pay an exocrat, and an exocrat's obligations.

import { event } from "../host/answer";
import { message } from "../host/effect";
import { Input } from "../host/input";
import { Locked } from "../host/locked";
import { isRead } from "../host/machine";
import { add } from "../value/checked";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";
import { isManager } from "./exocrat";
import { State } from "./state";

/** Credits of one task: a state of that many has 23 KB. */
export const CREDITS: u32 = 200;

export const enum Role {
  /** It may pay the exocrat. */
  Credit = 0,
  /** An exocrat's promise to the task. */
  Obligation = 1,
  /** The manager gave it back; another may take its place. */
  Returned = 2,
}

@final
@unmanaged
export class Credit {
  voucher: usize;
  piece: u64;
  amount: u64;
  until: u64;
  owner: usize;
  role: i32;
  /** What of it the offer at work takes. */
  taken: u64;
  /** What of the rest its owner adds for the exocrat. */
  tip: u64;
  /** Whether its owner agrees to what is taken. */
  consented: bool;
  /** Where it stands in the state that was read, and what of it was there then; 0 where it came now. */
  private at: usize;
  private isUnread: bool;
  private length: usize;
  private oldTaken: u64;
  private oldTip: u64;
  private oldRole: i32;
  private oldConsented: bool;

  /** Takes this place: what a voucher just said. */
  put(locked: Locked, voucher: usize): void {
    this.voucher = voucher;
    this.piece = locked.piece;
    this.amount = locked.amount;
    this.until = locked.until;
    this.owner = locked.owner;
    this.role = <i32>locked.memo;
    this.taken = this.tip = 0;
    this.consented = false;
    this.isUnread = false;
    this.at = 0;
  }

  /** Finds where it ends; what it says is read once somebody asks for it, for most runs ask for few credits. */
  delimit(from: Reader): void {
    this.at = from.at;
    let at = afterId(from.at + 1);
    at = afterNumber(afterNumber(afterNumber(at)));
    at = afterNumber(afterNumber(afterNumber(afterId(at)))) + 1;
    if (load<u8>(from.at) != NINE || at > from.end) unreachable();
    this.length = at - this.at;
    this.isUnread = true;
    from.at = at;
  }

  /** What it says, once. */
  learn(): void {
    if (!this.isUnread) return;
    this.isUnread = false;
    const from = Reader.over(this.at, this.length);
    this.read(from);
    if (!from.done) unreachable();
  }

  private read(from: Reader): void {
    if (from.array(9) != 9) from.fail();
    this.voucher = from.id();
    this.piece = from.uint();
    this.amount = from.uint();
    this.until = from.uint();
    this.owner = from.id();
    this.role = from.small();
    this.taken = from.uint();
    this.tip = from.uint();
    this.consented = from.bool();
    if (this.role > Role.Returned || add(this.taken, this.tip) > this.amount) from.fail();
    this.oldTaken = this.taken;
    this.oldTip = this.tip;
    this.oldRole = this.role;
    this.oldConsented = this.consented;
  }

  /** Whether it is as it was read: the rest of a credit never changes. */
  private get isOld(): bool {
    if (this.isUnread) return true;
    const paid = this.taken == this.oldTaken && this.tip == this.oldTip;
    return this.at != 0 && paid && this.role == this.oldRole && this.consented == this.oldConsented;
  }

  /** Most credits stay as they are; they are copied, which takes a fraction of the time. */
  write(to: Writer): void {
    if (this.isOld) {
      to.raw(this.at, this.length);
      return;
    }
    to.array(9).id(this.voucher).uint(this.piece).uint(this.amount).uint(this.until).id(this.owner).uint(this.role);
    to.uint(this.taken).uint(this.tip).bool(this.consented);
  }
}

/** What the array of a credit begins with. */
const NINE: u8 = 0x89;

/** Behind the id that begins here; traps on anything else. */
function afterId(at: usize): usize {
  if (load<u16>(at) != 0x2058) unreachable();
  return at + 34;
}

/** Behind the number that begins here; traps on anything else. */
function afterNumber(at: usize): usize {
  const first = load<u8>(at);
  if (first < 24) return at + 1;
  if (first > 27) unreachable();
  return at + 1 + (<usize>1 << (first - 24));
}

/** What could be paid with in all. Above the value it is overfunding, which is no error. */
export function funding(state: State): u64 {
  let sum: u64 = 0;
  for (let i: u32 = 0; i < state.creditCount; i++) {
    if (state.credit(i).role == Role.Credit) sum = add(sum, state.credit(i).amount);
  }
  return sum;
}

/** Whether there is a credit of that number that could still pay somebody. */
export function isCredit(state: State, number: u64): bool {
  if (number >= state.creditCount) return error.noSuchCredit(number, state.creditCount);
  const role = state.credit(<u32>number).role;
  if (role == Role.Returned) return error.creditReturned(number);
  return role == Role.Credit || error.isObligation(number);
}

/** `drop`: the manager gives a credit or an obligation back that nobody's offer rests on. */
export function drop(state: State, input: Input): bool {
  input.args.map(1);
  const number = input.args.key(0).uint();
  if (!isRead(input) || !isManager(state, input)) return false;
  if (number >= state.creditCount) return error.noSuchCredit(number, state.creditCount);
  const credit = state.credit(<u32>number);
  if (credit.role == Role.Returned) return error.creditReturned(number);
  if (isNeeded(state, <u32>number, credit)) return error.creditNeeded(number);
  credit.role = Role.Returned;
  event("dropped", 3).key(0).uint(number).key(1).id(credit.owner).key(2).uint(credit.amount);
  settle(credit, 0, 0, 0, true);
  return true;
}

function isNeeded(state: State, number: u32, credit: Credit): bool {
  if (credit.role == Role.Obligation) {
    const work = state.work;
    return work !== null && sameId(credit.owner, work.offer.exocrat);
  }
  for (let i: u32 = 0; i < state.offerCount; i++) {
    if (state.offer(i).picks.of(number) > 0 || state.offer(i).wishes.of(number) > 0) return true;
  }
  return false;
}

/** Tells the voucher how things stand with this piece: so much is that peer's, redeemed and given, in all. */
export function settle(credit: Credit, peer: usize, redeemed: u64, given: u64, end: bool): void {
  const to = message(credit.voucher, "settle").map(3).key(0).uint(credit.piece).key(1);
  if (redeemed == 0 && given == 0) to.array(0);
  else to.array(1).array(3).id(peer).uint(redeemed).uint(given);
  to.key(2).bool(end);
}
