// A time as a person reads it: 2026-10-31 12:00 UTC. From milliseconds since 1970, in the Gregorian calendar.

import { Writer } from "../wire/writer";

const MINUTE_MS: u64 = 60_000;
const DAY_MINUTES: u64 = 1_440;
const DAYS_OF_400_YEARS: u64 = 146_097;
const YEAR_9999_MS: u64 = 253_402_300_799_999;
const DAYS_FROM_MARCH_0000: u64 = 719_468; // to 1970-01-01

/** Writes the time, cut to its minute, as ASCII without a CBOR head. */
export function writeInstant(to: Writer, ms: u64): void {
  const minutes = min(ms, YEAR_9999_MS) / MINUTE_MS;
  writeDate(to, minutes / DAY_MINUTES);
  const minute = minutes % DAY_MINUTES;
  to.byte(0x20);
  writeTwo(to, minute / 60);
  to.byte(0x3a);
  writeTwo(to, minute % 60);
  to.letters(" UTC");
}

/** Years are counted from March, so that the day that some have more comes last. */
function writeDate(to: Writer, days: u64): void {
  const since = days + DAYS_FROM_MARCH_0000;
  const era = since / DAYS_OF_400_YEARS;
  const day = since % DAYS_OF_400_YEARS;
  const year = (day - day / 1_460 + day / 36_524 - day / (DAYS_OF_400_YEARS - 1)) / 365;
  const dayOfYear = day - (365 * year + year / 4 - year / 100);
  const month = (5 * dayOfYear + 2) / 153; // 0 is March
  const calendarYear = 400 * era + year + (month >= 10 ? 1 : 0);
  writeTwo(to, calendarYear / 100);
  writeTwo(to, calendarYear % 100);
  to.byte(0x2d);
  writeTwo(to, month < 10 ? month + 3 : month - 9);
  to.byte(0x2d);
  writeTwo(to, dayOfYear - (153 * month + 2) / 5 + 1);
}

function writeTwo(to: Writer, number: u64): void {
  to.byte(<u8>(0x30 + number / 10)).byte(<u8>(0x30 + (number % 10)));
}
