// A piece that a voucher has locked to this instance, as the voucher says it (SPEC 11.4), and how it is let go.

import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import { event } from "./answer";
import { message } from "./effect";
import { make } from "./heap";

@final
@unmanaged
export class Locked {
  piece: u64;
  amount: u64;
  currency: Text;
  until: u64;
  owner: usize;
  issuer: usize;
  expires: u64;
  /** What its owner meant it for; a trade tells its pieces apart without. */
  memo: u64;
  /** With how many peers the instance may settle it; never none. */
  peers: u64;
  private at: usize;
  private length: usize;

  /** Args of `locked`. */
  static read(from: Reader): Locked {
    const locked = make<Locked>();
    locked.at = from.at;
    from.map(9);
    locked.piece = from.key(0).uint();
    locked.amount = from.key(1).uint();
    locked.currency = from.key(2).text();
    locked.until = from.key(3).uint();
    locked.owner = from.key(4).id();
    locked.issuer = from.key(5).id();
    locked.expires = from.key(6).uint();
    locked.memo = from.key(7).uint();
    locked.peers = from.key(8).uint();
    locked.length = from.at - locked.at;
    return locked;
  }

  write(to: Writer): void {
    to.raw(this.at, this.length);
  }
}

/** Tells the voucher that the piece is its owner's again. Whoever sends it, it costs this one message. */
export function bounce(voucher: usize, locked: Locked, reason: i32): bool {
  event("bounced", 3).key(0).id(voucher).key(1).uint(locked.piece).key(2).uint(reason);
  message(voucher, "settle").map(3).key(0).uint(locked.piece).key(1).array(0).key(2).bool(true);
  return true;
}
