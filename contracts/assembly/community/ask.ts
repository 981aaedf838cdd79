// What a motion asks for (SPEC 17.4): an array whose first item is its kind.

import { Peers } from "../court/peers";
import { make } from "../host/heap";
import { Major, Reader, Text } from "../wire/reader";
import * as error from "./error";
import { Rules } from "./rules";
import { Slice } from "./slice";

export const enum Kind {
  Role = 0,
  Policies = 1,
  Upgrade = 2,
  Sealers = 3,
  Expel = 4,
  Rules = 5,
  Statement = 6,
  Move = 7,
}

export const ALL_ROLES: u64 = 63;
const POLICIES: u32 = 16;
const SEALERS: u32 = 16;

/** Keys that may seal this community, and how many of them have to. */
@final
@unmanaged
export class Sealers {
  keys: Peers;
  k: u64;

  /** Reads keys and k, the next two items. */
  static read(from: Reader): Sealers {
    const sealers = make<Sealers>();
    sealers.keys = Peers.read(from, SEALERS);
    sealers.k = from.uint();
    return sealers;
  }

  get areSound(): bool {
    return (this.k > 0 && this.k <= this.keys.count) || error.badSealers();
  }
}

@final
@unmanaged
export class Ask {
  kind: i32;
  whole: Slice;
  peer: usize;
  roles: u64;
  policies: Slice;
  type: Text;
  module: usize;
  sealers: Sealers;
  rules: Rules;

  /** Reads a motion; what its figures may be is `isSound`. */
  static read(from: Reader): Ask {
    const ask = make<Ask>();
    const at = from.at;
    const size = from.head(Major.Array);
    ask.kind = from.small();
    if (ask.kind > Kind.Move || size != sizeOf(ask.kind)) from.fail();
    readContent(ask, from);
    ask.whole = Slice.of(at, from.at);
    return ask;
  }

  /** Whether the strict rule decides it. */
  get isStrict(): bool {
    return this.kind >= Kind.Upgrade && this.kind != Kind.Statement;
  }

  /** Whether it is about power, so that also those vote who are suspended. */
  get isOfAll(): bool {
    return this.kind != Kind.Policies && this.kind != Kind.Statement;
  }
}

function sizeOf(kind: i32): u64 {
  return kind == Kind.Role || kind == Kind.Upgrade || kind == Kind.Sealers ? 3 : 2;
}

function readContent(ask: Ask, from: Reader): void {
  switch (ask.kind) {
    case Kind.Role: {
      ask.peer = from.id();
      ask.roles = from.uint();
      break;
    }
    case Kind.Policies: {
      ask.policies = readPolicies(from);
      break;
    }
    case Kind.Upgrade: {
      ask.type = from.text();
      ask.module = from.id();
      break;
    }
    case Kind.Sealers: {
      ask.sealers = Sealers.read(from);
      break;
    }
    case Kind.Expel: {
      ask.peer = from.id();
      break;
    }
    case Kind.Rules: {
      ask.rules = Rules.read(from);
      break;
    }
    default: {
      ask.module = from.id();
    }
  }
}

/** At most 16 hashes. */
export function readPolicies(from: Reader): Slice {
  const at = from.at;
  for (let left = from.array(POLICIES); left > 0; left--) from.id();
  return Slice.of(at, from.at);
}
