// How things stand with one buyer's share of the face: what is proven, returned, disputed (SPEC 12.6).

import { Dispute } from "../court/dispute";
import { add, subtract } from "../value/checked";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";

@final
@unmanaged
export class Account {
  /** Of the terms. */
  share: u64;
  proven: u64;
  returned: u64;
  /** Disputed: neither proven nor returned until that is decided. */
  frozen: u64;
  /** About what is frozen; null where nothing is. */
  dispute: Dispute | null;
  /** What verdicts have given the seller, beside what criteria show. */
  awarded: u64;
  /** What the state before this input said: so the difference can be told. */
  provenBefore: u64;
  returnedBefore: u64;

  /** What may still be proven. */
  get open(): u64 {
    return this.share - this.proven - this.returned - this.frozen;
  }

  get isDone(): bool {
    return this.proven + this.returned == this.share;
  }

  get wasDone(): bool {
    return this.provenBefore + this.returnedBefore == this.share;
  }

  get hasChanged(): bool {
    return this.proven != this.provenBefore || this.returned != this.returnedBefore;
  }

  /** So much is shown by criteria: with what was awarded it is proven, as far as there is room. */
  prove(shown: u64): void {
    const most = this.share - this.returned - this.frozen;
    this.proven = max(this.proven, min(add(shown, this.awarded), most));
  }

  freeze(amount: u64): void {
    this.frozen = add(this.frozen, amount);
    if (add(add(this.proven, this.returned), this.frozen) > this.share) unreachable();
  }

  /** What was frozen is decided, and its dispute over: so much is the seller's, the rest the buyer's. */
  thaw(awarded: u64): void {
    this.dispute = null;
    this.returned = add(this.returned, subtract(this.frozen, awarded));
    this.awarded = add(this.awarded, awarded);
    this.proven = add(this.proven, awarded);
    this.frozen = 0;
  }

  /** What may still be proven goes back; what is disputed waits for its end. */
  giveBack(): void {
    this.returned = add(this.returned, this.open);
  }

  read(from: Reader): void {
    if (from.array(4) != 4) from.fail();
    this.proven = this.provenBefore = from.uint();
    this.returned = this.returnedBefore = from.uint();
    this.frozen = from.uint();
    this.awarded = from.uint();
    if (from.failed) return;
    if (add(add(this.proven, this.returned), this.frozen) > this.share || this.awarded > this.proven) from.fail();
  }

  write(to: Writer): void {
    to.array(4).uint(this.proven).uint(this.returned).uint(this.frozen).uint(this.awarded);
  }
}
