// What a sensor shows (SPEC 6.7), read strictly: no other keys, no other types, no place that is not on earth.

import { make, takeRecords } from "../host/heap";
import { Major, Reader } from "../wire/reader";
import { CENTI, FIXES, LATITUDE, LONGITUDE } from "./criteria";

@final
@unmanaged
export class Fix {
  time: u64;
  lat: i64;
  lon: i64;
  accuracy: u64;

  read(from: Reader): void {
    if (from.head(Major.Array) != 4) from.fail();
    this.time = from.count();
    this.lat = within(from, LATITUDE);
    this.lon = within(from, LONGITUDE);
    this.accuracy = from.count();
  }
}

@final
@unmanaged
export class BandHeld {
  from: u64;
  to: u64;
  samples: u64;
  lowest: i64;
  highest: i64;
  gap: u64;

  static read(from: Reader): BandHeld {
    const band = make<BandHeld>();
    if (from.head(Major.Array) != 6) from.fail();
    band.from = from.count();
    band.to = from.count();
    band.samples = from.count();
    band.lowest = within(from, CENTI);
    band.highest = within(from, CENTI);
    band.gap = from.count();
    return band;
  }
}

@final
@unmanaged
export class Counted {
  from: u64;
  start: u64;
  end: u64;

  static read(from: Reader): Counted {
    const counted = make<Counted>();
    if (from.head(Major.Array) != 3) from.fail();
    counted.from = from.count();
    counted.start = from.count();
    counted.end = from.count();
    return counted;
  }
}

/** Args of `complete-proof`. */
@final
@unmanaged
export class Completion {
  fixes: usize;
  /** 0 where there are none. */
  fixCount: u32;
  band: BandHeld | null;
  count: Counted | null;
  completed: u64;

  static read(from: Reader): Completion {
    const completion = make<Completion>();
    from.map(2);
    readEvidence(completion, from.key(0));
    completion.completed = from.key(1).count();
    return completion;
  }

  fix(number: u32): Fix {
    return changetype<Fix>(this.fixes + <usize>number * offsetof<Fix>());
  }
}

function readEvidence(completion: Completion, from: Reader): void {
  let left = from.head(Major.Map);
  if (left == 0 || left > 3) left = from.fail();
  if (left > 0 && from.takesKey(0)) {
    readFixes(completion, from);
    left--;
  }
  if (left > 0 && from.takesKey(1)) {
    completion.band = BandHeld.read(from);
    left--;
  }
  if (left > 0 && from.takesKey(2)) {
    completion.count = Counted.read(from);
    left--;
  }
  if (left > 0) from.fail();
}

function readFixes(completion: Completion, from: Reader): void {
  completion.fixCount = from.array(FIXES);
  if (completion.fixCount == 0) from.fail();
  completion.fixes = takeRecords<Fix>(completion.fixCount);
  for (let i: u32 = 0; i < completion.fixCount; i++) completion.fix(i).read(from);
}

/** A number with a sign that is no further from zero than `most`. */
function within(from: Reader, most: i64): i64 {
  const number = from.int();
  return number < -most || number > most ? <i64>from.fail() : number;
}
