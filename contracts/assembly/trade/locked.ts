// A piece that a voucher has locked for the trade, as the voucher says it (SPEC 11.4).

import { make } from "../host/heap";
import { Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";

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
  /** With how many peers the trade may settle it. */
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
    from.key(7).uint(); // the memo: a trade tells its pieces apart by their vouchers and owners
    locked.peers = from.key(8).uint();
    locked.length = from.at - locked.at;
    return locked;
  }

  write(to: Writer): void {
    to.raw(this.at, this.length);
  }
}
