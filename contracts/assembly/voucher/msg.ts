// What may be asked of a voucher (SPEC 11.1, 11.4), read strictly: no other keys, no other types.

import { make } from "../host/heap";
import { Major, Reader, Text } from "../wire/reader";
import { PEERS, Settled } from "./state";

@final
@unmanaged
export class Params {
  currency: Text;
  amount: u64;
  expires: u64;
  title: Text;
  description: usize;
  price: u64;
  transferable: bool;
  divisible: bool;
  category: Text;

  static read(from: Reader): Params {
    const params = make<Params>();
    from.map(9);
    params.currency = from.key(0).text();
    params.amount = from.key(1).uint();
    params.expires = from.key(2).uint();
    params.title = from.key(3).text();
    params.description = from.key(4).idOrNull();
    params.price = from.key(5).uint();
    params.transferable = from.key(6).bool();
    params.divisible = from.key(7).bool();
    params.category = from.key(8).text();
    return params;
  }

  /** Args of `edit`: what a draft says of itself, in the same fields. */
  static readEdit(from: Reader): Params {
    const params = make<Params>();
    from.map(5);
    params.title = from.key(0).text();
    params.description = from.key(1).idOrNull();
    params.category = from.key(2).text();
    params.price = from.key(3).uint();
    params.expires = from.key(4).uint();
    return params;
  }
}

/** Args of one number: a price or a piece, or the amount of a proof. */
export function readNumber(from: Reader): u64 {
  from.map(1);
  return from.key(0).uint();
}

/** Args of `split`, `redeem` and `burn`: a piece and an amount. */
@final
@unmanaged
export class Portion {
  piece: u64;
  amount: u64;
  /** Of `give`: who gets it. */
  to: usize;

  static read(from: Reader): Portion {
    return Portion.begin(from, 2);
  }

  static readGive(from: Reader): Portion {
    const portion = Portion.begin(from, 3);
    portion.to = from.key(2).id();
    return portion;
  }

  private static begin(from: Reader, entries: u64): Portion {
    const portion = make<Portion>();
    from.map(entries);
    portion.piece = from.key(0).uint();
    portion.amount = from.key(1).uint();
    return portion;
  }
}

@final
@unmanaged
export class LockArgs {
  piece: u64;
  amount: u64;
  instance: usize;
  until: u64;
  memo: i32;
  /** With how many it may be settled; one if nothing is said. */
  peers: u64;

  static read(from: Reader): LockArgs {
    const args = make<LockArgs>();
    const entries = from.head(Major.Map);
    if (entries != 5 && entries != 6) from.fail();
    args.piece = from.key(0).uint();
    args.amount = from.key(1).uint();
    args.instance = from.key(2).id();
    args.until = from.key(3).uint();
    args.memo = from.key(4).small();
    args.peers = entries == 6 ? from.key(5).uint() : 1;
    return args;
  }
}

/** Args of `settle`: how things stand between a piece and the instance that it is locked to. */
@final
@unmanaged
export class SettleArgs {
  piece: u64;
  count: u32;
  end: bool;
  private from: Reader;
  private settled: usize;

  static read(from: Reader): SettleArgs {
    const args = make<SettleArgs>();
    from.map(3);
    args.piece = from.key(0).uint();
    args.count = from.key(1).array(PEERS);
    args.settled = from.at;
    for (let i: u32 = 0; i < args.count; i++) Settled.read(from);
    args.end = from.key(2).bool();
    args.from = from;
    return args;
  }

  /** What is said of the peers, one after the other. */
  get peers(): Reader {
    return Reader.over(this.settled, this.from.end - this.settled);
  }
}
