// A delivery that a sensor proves: who says so, when, and whether what it shows is enough (SPEC 12.12). All or nothing.

import { event } from "../host/answer";
import { Fact } from "../host/fact";
import { Input } from "../host/input";
import { add } from "../value/checked";
import { PROOF_GRACE_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import { Band, Count, Criteria, Place } from "./criteria";
import * as shortfall from "./criteria_error";
import * as error from "./error";
import { BandHeld, Completion, Counted, Fix } from "./evidence";
import { Terms } from "./msg";
import { earn } from "./piece";
import { State } from "./state";

export function complete(state: State, input: Input): bool {
  const shown = Completion.read(input.args);
  if (!input.args.done) return error.malformed();
  const terms = state.terms;
  const criteria = terms.criteria;
  if (criteria === null) return shortfall.noCriteria();
  if (!isTheirs(terms, criteria, input.fact) || !isInTime(terms, shown, input.time)) return false;
  if (!isAsked(criteria, shown) || !isWithin(criteria, shown) || !isEnough(criteria, shown)) return false;
  event("completed", 1).key(0).uint(shown.completed);
  earn(state, terms.face);
  return true;
}

function isTheirs(terms: Terms, criteria: Criteria, fact: Fact): bool {
  if (!sameId(fact.author, criteria.device)) return shortfall.otherDevice();
  return sameId(fact.principal, terms.seller) || error.otherPrincipal();
}

function isInTime(terms: Terms, shown: Completion, now: u64): bool {
  if (shown.completed > terms.deadline) return shortfall.completedTooLate(terms.deadline, shown.completed);
  const arrivesUntil = add(terms.deadline, PROOF_GRACE_MS);
  return now < arrivesUntil || error.arrivedTooLate(arrivesUntil);
}

/** Whether it shows what is asked for and nothing else. */
function isAsked(criteria: Criteria, shown: Completion): bool {
  if ((criteria.place !== null) != (shown.fixCount > 0)) return shortfall.otherEvidence("place", shown.fixCount > 0);
  const band = shown.band !== null;
  if ((criteria.band !== null) != band) return shortfall.otherEvidence("temperature band", band);
  const count = shown.count !== null;
  return (criteria.count !== null) == count || shortfall.otherEvidence("count", count);
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
  if (criteria.from > time) return shortfall.tooEarly(time, criteria.from);
  return time <= shown.completed || shortfall.afterCompleted(time, shown.completed);
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
    if (!place.holds(fix.lat, fix.lon)) return shortfall.outsideFence(i, place, fix.lat, fix.lon);
    if (fix.accuracy > place.accuracy) return shortfall.inaccurate(i, fix.accuracy, place.accuracy);
    if (i > 0 && !follows(i, shown.fix(i - 1), fix, place)) return false;
  }
  const dwelt = shown.fix(shown.fixCount - 1).time - shown.fix(0).time;
  return dwelt >= place.dwell || shortfall.dwellTooShort(dwelt, place.dwell);
}

function follows(number: u32, before: Fix, fix: Fix, place: Place): bool {
  if (fix.time <= before.time) return shortfall.notRising(number);
  const gap = fix.time - before.time;
  return gap <= place.gap || shortfall.fixesApart(number, gap, place.gap);
}

function held(band: Band, shown: BandHeld): bool {
  if (shown.from > shown.to || shown.lowest > shown.highest) return shortfall.bandReversed();
  if (shown.gap > shown.to - shown.from) return shortfall.bandReversed();
  if (shown.lowest < band.lowest) return shortfall.tooCold(shown.lowest, band.lowest);
  if (shown.highest > band.highest) return shortfall.tooWarm(shown.highest, band.highest);
  const time = shown.to - shown.from;
  if (time < band.held) return shortfall.heldTooShort(time, band.held);
  if (shown.gap > band.gap) return shortfall.bandGap(shown.gap, band.gap);
  return shown.samples >= 2 || shortfall.tooFewSamples(shown.samples);
}

function counted(count: Count, shown: Counted): bool {
  if (shown.end < shown.start) return shortfall.countFell(shown.start, shown.end);
  const risen = shown.end - shown.start;
  return risen >= count.atLeast || shortfall.countTooLow(risen, count.atLeast);
}
