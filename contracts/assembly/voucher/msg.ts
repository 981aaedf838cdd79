// What may be asked of a voucher (SPEC 11.1, 11.4), read strictly: no other keys, no other types.

import { make } from "../host/heap";
import { Reader, Text } from "../wire/reader";

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

  static read(from: Reader): Params {
    const params = make<Params>();
    from.map(8);
    params.currency = from.key(0).text();
    params.amount = from.key(1).uint();
    params.expires = from.key(2).uint();
    params.title = from.key(3).text();
    params.description = from.key(4).idOrNull();
    params.price = from.key(5).uint();
    params.transferable = from.key(6).bool();
    params.divisible = from.key(7).bool();
    return params;
  }
}

/** Args of `list` and `price`. */
export function readPrice(from: Reader): u64 {
  from.map(1);
  return from.key(0).uint();
}

/** Args of `lapse`. */
export function readPiece(from: Reader): u64 {
  from.map(1);
  return from.key(0).uint();
}

/** Args of `expire`: none. */
export function readNothing(from: Reader): void {
  from.map(0);
}

/** Args of `split`, `redeem` and `unlock`: a piece and an amount. */
@final
@unmanaged
export class Portion {
  piece: u64;
  amount: u64;

  static read(from: Reader): Portion {
    const portion = make<Portion>();
    from.map(2);
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
  beneficiary: usize;

  static read(from: Reader): LockArgs {
    const args = make<LockArgs>();
    from.map(5);
    args.piece = from.key(0).uint();
    args.amount = from.key(1).uint();
    args.instance = from.key(2).id();
    args.until = from.key(3).uint();
    args.beneficiary = from.key(4).id();
    return args;
  }
}
