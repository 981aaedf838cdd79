// Why criteria can't be asked for, and why a completion is not what they ask for: which, and by how much. The numbers are
// the same in every contract that asks sensors.

import { Refusal, refuse } from "../host/refusal";
import { FENCE_RADIUS, FIXES, Place } from "./criteria";

export const enum Code {
  /** The criteria ask for nothing. */
  NoCriterion = 160,
  /** Evidence would count only from the deadline on. */
  BadStart = 161,
  /** The middle of the fence is not on earth, or a radius is nothing or too large. */
  BadPlace = 162,
  /** The fence goes beyond a pole or over the date line. */
  FenceCrosses = 163,
  /** So long a dwell can't be shown: not before the deadline, or not with as many fixes as a proof holds. */
  BadDwell = 164,
  /** The band is upside down, or of temperatures that no sensor reads. */
  BadBand = 165,
  /** So long a stretch of temperatures can't be shown before the deadline. */
  BadHeld = 166,
  /** The criteria ask for a count of nothing. */
  BadCount = 167,
  /** The criteria allow no pause between readings, or no error of a place. */
  NoLeeway = 168,
  /** The completion arrived too long after the deadline. */
  ReportedTooLate = 171,
  /** The completion is not by the criteria's device. */
  OtherDevice = 172,
  /** It was completed after the deadline. */
  CompletedTooLate = 173,
  /** Evidence is missing that the criteria ask for, or there is some that they don't. */
  OtherEvidence = 174,
  /** A reading is from before the time from which evidence counts. */
  MeasuredTooEarly = 175,
  /** A reading is from after the completion that rests on it. */
  AfterCompleted = 176,
  /** A fix is not later than the one before it. */
  FixesNotRising = 177,
  /** A fix lies outside the fence. */
  OutsideFence = 178,
  /** A fix is less accurate than the criteria ask for. */
  Inaccurate = 179,
  /** Two fixes are further apart in time than the criteria allow. */
  FixesApart = 180,
  /** The device was inside the fence for less time than the criteria ask for. */
  DwellTooShort = 181,
  /** The temperatures end before they begin, or contradict themselves otherwise. */
  BandReversed = 182,
  /** It was colder or warmer than the criteria allow. */
  OutsideBand = 183,
  /** The temperature was held for less time than the criteria ask for. */
  HeldTooShort = 184,
  /** The temperature was not read for longer than the criteria allow. */
  BandGap = 185,
  /** The temperature was read less than twice. */
  TooFewSamples = 186,
  /** The counter stood lower at the end than at the start. */
  CountFell = 187,
  /** Less was counted than the criteria ask for. */
  CountTooLow = 188,
}

export function noCriterion(): bool {
  return refuse(Code.NoCriterion).words("the criteria ask for nothing: it takes a place, a temperature band or a count")
    .end();
}

export function badStart(deadline: u64): bool {
  return refuse(Code.BadStart).words("evidence has to count from before the deadline, ").instant(deadline).end();
}

export function badPlace(): bool {
  return refuse(Code.BadPlace).words("the place is not on earth: latitude is within 90 degrees, longitude within 180")
    .end();
}

export function badRadius(): bool {
  return refuse(Code.BadPlace).words("a fence's radii are from 1 to ").number(FENCE_RADIUS)
    .words(" ten-millionths of a degree").end();
}

export function crossesPole(): bool {
  return refuse(Code.FenceCrosses).words("the fence goes beyond a pole; make it smaller").end();
}

export function crossesDateLine(): bool {
  return refuse(Code.FenceCrosses).words("the fence goes over the date line; make it smaller or move it").end();
}

export function dwellTooLong(dwell: u64, most: u64): bool {
  return tooLong(Code.BadDwell, "a dwell", dwell, most);
}

export function gapTooShort(least: u64): bool {
  return refuse(Code.BadDwell).words("a proof has at most ").number(FIXES)
    .words(" fixes, so for that dwell they have to be allowed to be ").seconds(least).words(" apart").end();
}

export function noLeeway(): bool {
  return refuse(Code.NoLeeway).words("readings can't be asked for without a pause, nor a place without an error").end();
}

export function badBand(): bool {
  return refuse(Code.BadBand).words("a band goes from its lowest to its highest temperature, within 10000 C").end();
}

export function heldTooLong(held: u64, most: u64): bool {
  return tooLong(Code.BadHeld, "a band held", held, most);
}

function tooLong(code: i32, what: string, asked: u64, most: u64): bool {
  return refuse(code).words(what).words(" of ").seconds(asked).words(" can't be shown: there are ").seconds(most)
    .words(" until the deadline").end();
}

export function badCount(): bool {
  return refuse(Code.BadCount).words("a count of nothing proves nothing; ask for 1 or more").end();
}

export function otherDevice(): bool {
  return refuse(Code.OtherDevice).words("another device than the one in the terms says so").end();
}

export function completedTooLate(deadline: u64, completed: u64): bool {
  return refuse(Code.CompletedTooLate).words("completed ").seconds(completed - deadline)
    .words(" after the deadline, ").instant(deadline).end();
}

export function reportedTooLate(until: u64): bool {
  return refuse(Code.ReportedTooLate).words("completions counted until ").instant(until).end();
}

export function otherEvidence(what: string, shown: bool): bool {
  return refuse(Code.OtherEvidence).words(shown ? "the criteria don't ask for a " : "it lacks evidence of a ")
    .words(what).end();
}

export function tooEarly(time: u64, from: u64): bool {
  return refuse(Code.MeasuredTooEarly).words("a reading is ").seconds(from - time)
    .words(" older than counts: only from ").instant(from).end();
}

export function afterCompleted(time: u64, completed: u64): bool {
  return refuse(Code.AfterCompleted).words("a reading is ").seconds(time - completed)
    .words(" younger than the completion that rests on it").end();
}

/** Fixes are counted from 1 for people. */
function fix(code: i32, number: u32): Refusal {
  return refuse(code).words("fix ").number(number + 1);
}

export function notRising(number: u32): bool {
  return fix(Code.FixesNotRising, number).words(" is not after the one before it").end();
}

export function outsideFence(number: u32, place: Place, lat: i64, lon: i64): bool {
  return fix(Code.OutsideFence, number).words(" is outside the fence: ").number(<u64>abs(lat - place.lat)).words(" of ")
    .number(place.radiusLat).words(" north-south, ").number(<u64>abs(lon - place.lon)).words(" of ")
    .number(place.radiusLon).words(" east-west (ten-millionths of a degree)").end();
}

export function inaccurate(number: u32, accuracy: u64, most: u64): bool {
  return fix(Code.Inaccurate, number).words(" is accurate to ").metres(accuracy).words(", the criteria ask for ")
    .metres(most).end();
}

export function fixesApart(number: u32, gap: u64, most: u64): bool {
  return fix(Code.FixesApart, number).words(" comes ").seconds(gap).words(" after the one before it, at most ")
    .seconds(most).words(" are allowed").end();
}

export function dwellTooShort(dwelt: u64, asked: u64): bool {
  return refuse(Code.DwellTooShort).words("inside the fence for ").seconds(dwelt).words(", the criteria ask for ")
    .seconds(asked).end();
}

export function bandReversed(): bool {
  return refuse(Code.BandReversed).words("the temperatures contradict themselves: they end before they begin, ")
    .words("the lowest is above the highest, or a pause is longer than all of it").end();
}

export function tooCold(shown: i64, lowest: i64): bool {
  return refuse(Code.OutsideBand).words("it was as cold as ").celsius(shown).words(", the criteria allow ")
    .celsius(lowest).end();
}

export function tooWarm(shown: i64, highest: i64): bool {
  return refuse(Code.OutsideBand).words("it was as warm as ").celsius(shown).words(", the criteria allow ")
    .celsius(highest).end();
}

export function heldTooShort(held: u64, asked: u64): bool {
  return refuse(Code.HeldTooShort).words("in the band for ").seconds(held).words(", the criteria ask for ")
    .seconds(asked).end();
}

export function bandGap(gap: u64, most: u64): bool {
  return refuse(Code.BandGap).words("the temperature was not read for ").seconds(gap).words(", at most ").seconds(most)
    .words(" are allowed").end();
}

export function tooFewSamples(samples: u64): bool {
  return refuse(Code.TooFewSamples).number(samples).words(" temperatures were read, at least 2 are needed").end();
}

export function countFell(start: u64, end: u64): bool {
  return refuse(Code.CountFell).words("a counter never falls; this one went from ").number(start).words(" to ")
    .number(end).end();
}

export function countTooLow(counted: u64, asked: u64): bool {
  return refuse(Code.CountTooLow).number(counted).words(" were counted, the criteria ask for ").number(asked).end();
}
