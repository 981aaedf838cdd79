// What the host has checked about an input before the contract sees it (SPEC 10.3).

import { make } from "./heap";
import { Major, Reader, Text } from "../wire/reader";
import { sameId } from "../wire/bytes";
import { skip } from "../wire/canonical";

export const enum Origin {
  Genesis = 0,
  Call = 1,
  Message = 2,
  Proof = 3,
  Receipt = 4,
  Completion = 5,
}

@final
@unmanaged
export class Fact {
  origin: i32;
  author: usize;
  /** Of a message: the instance whose seal sent it. */
  source: usize;
  /** Of a message: the module of that seal. */
  module: usize;
  /** Of a message: the module that the instance began with. */
  birthModule: usize;
  /** Of a message: whether the instance began with the sealers that are in force here. */
  isSealedAlike: bool;
  /** Of a proof or a completion: whose device says so. */
  principal: usize;
  /** Of a proof: who gave the authorization. */
  holder: usize;
  authorized: u64;
  currency: Text;
  nonce: usize;
  expires: u64;
  accepted: u64;

  static read(from: Reader): Fact {
    const fact = make<Fact>();
    const entries = from.head(Major.Map);
    fact.origin = from.key(0).small();
    fact.author = from.key(1).id();
    from.key(2).id();
    if (entries != entriesOf(fact.origin)) from.fail();
    if (fact.origin == Origin.Genesis) skip(from.key(3));
    if (fact.origin == Origin.Message) readMessage(fact, from);
    if (fact.origin == Origin.Proof) readProof(fact, from);
    if (fact.origin == Origin.Completion) fact.principal = from.key(3).id();
    return fact;
  }

  /**
   * Of a message: whether the instance has this module and began with it. One that began with another may have brought
   * a state along that this module never wrote.
   */
  comesFrom(module: usize): bool {
    return sameId(this.module, module) && sameId(this.birthModule, module);
  }
}

function entriesOf(origin: i32): u64 {
  if (origin == Origin.Genesis || origin == Origin.Completion) return 4;
  if (origin == Origin.Message) return 9;
  return origin == Origin.Proof ? 10 : 3;
}


function readMessage(fact: Fact, from: Reader): void {
  fact.source = from.key(3).id();
  from.key(4).uint();
  from.key(5).uint();
  fact.module = from.key(6).id();
  fact.isSealedAlike = from.key(7).bool();
  fact.birthModule = from.key(8).id();
}

function readProof(fact: Fact, from: Reader): void {
  fact.principal = from.key(3).id();
  fact.holder = from.key(4).id();
  fact.authorized = from.key(5).uint();
  fact.currency = from.key(6).text();
  fact.nonce = from.key(7).bytes(16);
  fact.expires = from.key(8).uint();
  fact.accepted = from.key(9).uint();
}
