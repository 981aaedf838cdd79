// What terms ask a sensor for (SPEC 12.11), and whether any device could ever show it.

import { make } from "../host/heap";
import { sumOfSquaresAtMost } from "../value/wide";
import { Major, Reader, Text } from "../wire/reader";
import * as error from "./error";

const CHANNEL_CHARS: u32 = 24;
export const FIXES: u32 = 64;
/** 10⁻⁷ degrees: to a pole, to the date line, and of a fence's radius. */
export const LATITUDE: i64 = 900_000_000;
export const LONGITUDE: i64 = 1_800_000_000;
export const FENCE_RADIUS: u64 = 10_000_000;
/** Hundredths of a degree Celsius. */
export const CENTI: i64 = 1_000_000;

@final
@unmanaged
export class Place {
  lat: i64;
  lon: i64;
  radiusLat: u64;
  radiusLon: u64;
  dwell: u64;
  accuracy: u64;
  gap: u64;

  static read(from: Reader): Place {
    const place = make<Place>();
    from.map(7);
    place.lat = from.key(0).int();
    place.lon = from.key(1).int();
    place.radiusLat = from.key(2).count();
    place.radiusLon = from.key(3).count();
    place.dwell = from.key(4).count();
    place.accuracy = from.key(5).count();
    place.gap = from.key(6).count();
    return place;
  }

  /** Whether a place on earth is inside the fence: in the box around it first, so that no product wraps. */
  holds(lat: i64, lon: i64): bool {
    const north = <u64>abs(lat - this.lat);
    const east = <u64>abs(lon - this.lon);
    if (north > this.radiusLat || east > this.radiusLon) return false;
    return sumOfSquaresAtMost(north * this.radiusLon, east * this.radiusLat, this.radiusLat * this.radiusLon);
  }
}

@final
@unmanaged
export class Band {
  lowest: i64;
  highest: i64;
  held: u64;
  gap: u64;

  static read(from: Reader): Band {
    const band = make<Band>();
    from.map(5);
    readChannel(from.key(0));
    band.lowest = from.key(1).int();
    band.highest = from.key(2).int();
    band.held = from.key(3).count();
    band.gap = from.key(4).count();
    return band;
  }
}

@final
@unmanaged
export class Count {
  atLeast: u64;

  static read(from: Reader): Count {
    const count = make<Count>();
    from.map(2);
    readChannel(from.key(0));
    count.atLeast = from.key(1).count();
    return count;
  }
}

@final
@unmanaged
export class Criteria {
  device: usize;
  from: u64;
  place: Place | null;
  band: Band | null;
  count: Count | null;

  static read(from: Reader): Criteria {
    const criteria = make<Criteria>();
    let left = from.head(Major.Map);
    if (left < 2 || left > 5) left = from.fail() + 2;
    left -= 2;
    criteria.device = from.key(0).id();
    criteria.from = from.key(1).count();
    if (left > 0 && from.takesKey(2)) {
      criteria.place = Place.read(from);
      left--;
    }
    if (left > 0 && from.takesKey(3)) {
      criteria.band = Band.read(from);
      left--;
    }
    if (left > 0 && from.takesKey(4)) {
      criteria.count = Count.read(from);
      left--;
    }
    if (left > 0) from.fail();
    return criteria;
  }
}

/** The name is for the device; what it showed is compared, not how it measured. */
function readChannel(from: Reader): void {
  const channel: Text = from.text();
  if (channel.chars == 0 || channel.chars > CHANNEL_CHARS) from.fail();
}

/** Whether a device could show all of it before the deadline. */
export function canBeMet(criteria: Criteria, deadline: u64): bool {
  const place = criteria.place;
  const band = criteria.band;
  const count = criteria.count;
  if (place === null && band === null && count === null) return error.noCriterion();
  if (criteria.from >= deadline) return error.badStart(deadline);
  const most = deadline - criteria.from;
  if (place !== null && !(isOnEarth(place) && canDwell(place, most))) return false;
  if (band !== null && !canHold(band, most)) return false;
  return count === null || count.atLeast > 0 || error.badCount();
}

function isOnEarth(place: Place): bool {
  if (place.lat < -LATITUDE || place.lat > LATITUDE) return error.badPlace();
  if (place.lon < -LONGITUDE || place.lon > LONGITUDE) return error.badPlace();
  if (place.radiusLat == 0 || place.radiusLat > FENCE_RADIUS) return error.badRadius();
  if (place.radiusLon == 0 || place.radiusLon > FENCE_RADIUS) return error.badRadius();
  if (<u64>abs(place.lat) + place.radiusLat > <u64>LATITUDE) return error.crossesPole();
  return <u64>abs(place.lon) + place.radiusLon <= <u64>LONGITUDE || error.crossesDateLine();
}

function canDwell(place: Place, most: u64): bool {
  if (place.dwell > most) return error.dwellTooLong(place.dwell, most);
  if (place.accuracy == 0 || place.gap == 0) return error.noLeeway();
  const least = (place.dwell + FIXES - 2) / (FIXES - 1);
  return place.gap >= least || error.gapTooShort(least);
}

function canHold(band: Band, most: u64): bool {
  if (band.lowest < -CENTI || band.highest > CENTI || band.lowest > band.highest) return error.badBand();
  if (band.held > most) return error.heldTooLong(band.held, most);
  return band.gap > 0 || error.noLeeway();
}
