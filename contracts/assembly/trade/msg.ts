// What may be asked of a trade (SPEC 6.6, 10.3, 12.1), read strictly: no other keys, no other types.

import { make } from "../host/heap";
import { Major, Reader, Text } from "../wire/reader";
import { Criteria } from "./criteria";
import { HOLDS, stateOf } from "./hold";

const PROCESSOR_CHARS: u32 = 32;
const REF_CHARS: u32 = 128;
const REASON_CHARS: u32 = 200;

/** The params: what the parties agree on. */
@final
@unmanaged
export class Terms {
  seller: usize;
  buyer: usize;
  voucher: usize;
  face: u64;
  currency: Text;
  cash: u64;
  cashCurrency: Text;
  /** Where the array of the holds' amounts stands. */
  holds: usize;
  processor: Text;
  agent: usize;
  deadline: u64;
  text: usize;
  /** What a sensor has to show; null where the voucher is redeemed at a till. */
  criteria: Criteria | null;
  /** All of it, as it was written. */
  at: usize;
  length: usize;

  static read(from: Reader): Terms {
    const terms = make<Terms>();
    terms.at = from.at;
    const entries = from.head(Major.Map);
    if (entries != 12 && entries != 13) from.fail();
    terms.seller = from.key(0).id();
    terms.buyer = from.key(1).id();
    terms.voucher = from.key(2).id();
    terms.face = from.key(3).uint();
    terms.currency = from.key(4).text();
    terms.cash = from.key(5).uint();
    terms.cashCurrency = from.key(6).text();
    terms.holds = from.key(7).at;
    for (let left = from.array(HOLDS); left > 0; left--) from.uint();
    terms.processor = from.key(8).text();
    terms.agent = from.key(9).id();
    terms.deadline = from.key(10).uint();
    terms.text = from.key(11).idOrNull();
    terms.criteria = entries == 13 ? Criteria.read(from.key(12)) : null;
    terms.length = from.at - terms.at;
    if (terms.processor.chars == 0 || terms.processor.chars > PROCESSOR_CHARS) from.fail();
    return terms;
  }
}

/** Args of `accept`, `cancel` and `expire`: none. */
export function readNothing(from: Reader): void {
  from.map(0);
}

/** Args of `locked`: what the voucher says of the piece that it locked. */
@final
@unmanaged
export class Locked {
  piece: u64;
  amount: u64;
  currency: Text;
  until: u64;
  owner: usize;
  beneficiary: usize;
  issuer: usize;
  expires: u64;
  at: usize;
  length: usize;

  static read(from: Reader): Locked {
    const locked = make<Locked>();
    locked.at = from.at;
    from.map(8);
    locked.piece = from.key(0).uint();
    locked.amount = from.key(1).uint();
    locked.currency = from.key(2).text();
    locked.until = from.key(3).uint();
    locked.owner = from.key(4).id();
    locked.beneficiary = from.key(5).id();
    locked.issuer = from.key(6).id();
    locked.expires = from.key(7).uint();
    locked.length = from.at - locked.at;
    return locked;
  }
}

/** Args of `redeem-proof`; the rest of a proof is in its fact. */
export function readProof(from: Reader): u64 {
  from.map(1);
  return from.key(0).uint();
}

@final
@unmanaged
export class Receipt {
  processor: Text;
  ref: Text;
  state: i32;
  held: u64;
  released: u64;
  refunded: u64;
  currency: Text;
  reason: Text;
  hold: u64;

  static read(from: Reader): Receipt {
    const receipt = make<Receipt>();
    from.map(12);
    from.key(0).uint();
    from.key(1).uint();
    receipt.processor = from.key(2).text();
    receipt.ref = from.key(3).text();
    receipt.state = stateOf(from.key(4).text());
    receipt.held = from.key(5).uint();
    receipt.released = from.key(6).uint();
    receipt.refunded = from.key(7).uint();
    receipt.currency = from.key(8).text();
    from.key(9);
    if (!from.takesNull()) from.uint();
    receipt.reason = from.key(10).text();
    receipt.hold = from.key(11).uint();
    if (receipt.state < 0 || receipt.ref.chars > REF_CHARS || receipt.reason.chars > REASON_CHARS) from.fail();
    return receipt;
  }
}
