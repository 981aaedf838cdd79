// Whether what a sensor shows is in time and enough (SPEC 12.12): all of it or nothing. Who may say so is for the caller.

import { add } from "../value/checked";
import { PROOF_GRACE_MS } from "../value/grace";
import { Band, Count, Criteria, Place } from "./criteria";
import * as error from "./error";
import { BandHeld, Completion, Counted, Fix } from "./evidence";

/** Whether this completion shows what the criteria ask for, by that deadline. */
export function isProven(criteria: Criteria, shown: Completion, deadline: u64, now: u64): bool {
  if (!isInTime(deadline, shown, now)) return false;
  return isAsked(criteria, shown) && isWithin(criteria, shown) && isEnough(criteria, shown);
}

function isInTime(deadline: u64, shown: Completion, now: u64): bool {
  if (shown.completed > deadline) return error.completedTooLate(deadline, shown.completed);
  const reportedUntil = add(deadline, PROOF_GRACE_MS);
  return now < reportedUntil || error.reportedTooLate(reportedUntil);
}

/** Whether it shows what is asked for and nothing else. */
function isAsked(criteria: Criteria, shown: Completion): bool {
  if ((criteria.place !== null) != (shown.fixCount > 0)) return error.otherEvidence("place", shown.fixCount > 0);
  const band = shown.band !== null;
  if ((criteria.band !== null) != band) return error.otherEvidence("temperature band", band);
  const count = shown.count !== null;
  return (criteria.count !== null) == count || error.otherEvidence("count", count);
}

/** Whether all of it was measured after the terms let it count and before it was said to be done. */
function isWithin(criteria: Criteria, shown: Completion): bool {
  for (let i: u32 = 0; i < shown.fixCount; i++) {
    if (!isBetween(criteria, shown, shown.fix(i).time)) return false;
  }
  const band = shown.band;
  if (band !== null && !(isBetween(criteria, shown, band.from) && isBetween(criteria, shown, band.to))) return false;
  const count = shown.count;
  return count === null || isBetween(criteria, shown, count.from);
}

function isBetween(criteria: Criteria, shown: Completion, time: u64): bool {
  if (criteria.from > time) return error.tooEarly(time, criteria.from);
  return time <= shown.completed || error.afterCompleted(time, shown.completed);
}

function isEnough(criteria: Criteria, shown: Completion): bool {
  const place = criteria.place;
  if (place !== null && !stayed(place, shown)) return false;
  const band = criteria.band;
  if (band !== null && !held(band, shown.band!)) return false;
  const count = criteria.count;
  return count === null || counted(count, shown.count!);
}

function stayed(place: Place, shown: Completion): bool {
  for (let i: u32 = 0; i < shown.fixCount; i++) {
    const fix = shown.fix(i);
    if (!place.holds(fix.lat, fix.lon)) return error.outsideFence(i, place, fix.lat, fix.lon);
    if (fix.accuracy > place.accuracy) return error.inaccurate(i, fix.accuracy, place.accuracy);
    if (i > 0 && !follows(i, shown.fix(i - 1), fix, place)) return false;
  }
  const dwelt = shown.fix(shown.fixCount - 1).time - shown.fix(0).time;
  return dwelt >= place.dwell || error.dwellTooShort(dwelt, place.dwell);
}

function follows(number: u32, before: Fix, fix: Fix, place: Place): bool {
  if (fix.time <= before.time) return error.notRising(number);
  const gap = fix.time - before.time;
  return gap <= place.gap || error.fixesApart(number, gap, place.gap);
}

function held(band: Band, shown: BandHeld): bool {
  if (shown.from > shown.to || shown.lowest > shown.highest) return error.bandReversed();
  if (shown.gap > shown.to - shown.from) return error.bandReversed();
  if (shown.lowest < band.lowest) return error.tooCold(shown.lowest, band.lowest);
  if (shown.highest > band.highest) return error.tooWarm(shown.highest, band.highest);
  const time = shown.to - shown.from;
  if (time < band.held) return error.heldTooShort(time, band.held);
  if (shown.gap > band.gap) return error.bandGap(shown.gap, band.gap);
  return shown.samples >= 2 || error.tooFewSamples(shown.samples);
}

function counted(count: Count, shown: Counted): bool {
  if (shown.end < shown.start) return error.countFell(shown.start, shown.end);
  const risen = shown.end - shown.start;
  return risen >= count.atLeast || error.countTooLow(risen, count.atLeast);
}
