"""What a trade asks a sensor for, as a person says it: metres become the radii of a fence here and nowhere else.

Everyone after the wallet decides with the integers that are signed (SPEC 12.11), so the cosine is taken once.
"""

import math
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Band, Criteria, Place
from exonomy_contracts.wire.shape import ShapeError

DEGREE_E7: Final = 10_000_000


def radii(lat_e7: int, metres: float) -> tuple[int, int]:
    """A circle's radius to the north and to the east, in 10⁻⁷ degrees; at least 1 each.

    Raises:
        ShapeError: it is larger than a fence may be, or so near to a pole that it is.
    """
    north, east = _metres_per_degree(lat_e7)
    widest = limits.FENCE_RADIUS / DEGREE_E7
    if metres > widest * min(north, east):
        raise ShapeError(f"a fence of {metres:g} m is too wide here; at most {max(0, widest * min(north, east)):.0f} m")
    return max(1, round(metres / north * DEGREE_E7)), max(1, round(metres / east * DEGREE_E7))


def metres(place: Place) -> int:
    """The radius of a fence, to the north."""
    return round(place.radius_lat_e7 * _metres_per_degree(place.lat_e7)[0] / DEGREE_E7)


def _metres_per_degree(lat_e7: int) -> tuple[float, float]:
    """To the north and to the east, on the ellipsoid of WGS 84: its series, good to a centimetre."""
    angle = math.radians(lat_e7 / DEGREE_E7)
    north = 111_132.954 - 559.822 * math.cos(2 * angle) + 1.175 * math.cos(4 * angle)
    east = 111_412.84 * math.cos(angle) - 93.5 * math.cos(3 * angle) + 0.118 * math.cos(5 * angle)
    return north, east


def check(criteria: Criteria, deadline_ms: int) -> None:
    """Return when the contract could take these criteria: before anything is signed, and in a person's units.

    Raises:
        ShapeError: it could not.
    """
    most_ms = deadline_ms - criteria.from_ms
    if most_ms <= 0:
        raise ShapeError("what the device measures counts from before the deadline")
    if criteria.place is not None:
        _check_place(criteria.place, most_ms)
    if criteria.band is not None:
        _check_band(criteria.band, most_ms)
    if criteria.count is not None and criteria.count.at_least < 1:
        raise ShapeError("a count is of 1 or more")


def _check_place(place: Place, most_ms: int) -> None:
    if min(place.radius_lat_e7, place.radius_lon_e7) < 1:
        raise ShapeError("a fence is wider than nothing")
    if abs(place.lat_e7) + place.radius_lat_e7 > limits.LATITUDE_E7:
        raise ShapeError("the fence goes beyond a pole; make it smaller")
    if abs(place.lon_e7) + place.radius_lon_e7 > limits.LONGITUDE_E7:
        raise ShapeError("the fence goes over the date line; make it smaller or move it")
    if place.dwell_ms > most_ms:
        raise ShapeError("the device can't be there for so long before the deadline")
    if place.max_accuracy_dm < 1 or place.max_gap_ms < 1:
        raise ShapeError("a place can't be asked for without any error or any pause")
    least_ms = -(-place.dwell_ms // (limits.FIXES - 1))
    if place.max_gap_ms < least_ms:
        seconds = -(-least_ms // 1_000)
        raise ShapeError(f"a proof holds {limits.FIXES} fixes: for so long a stay let them be {seconds} s apart")


def _check_band(band: Band, most_ms: int) -> None:
    if band.min_centi > band.max_centi:
        raise ShapeError("a band goes from its lowest to its highest temperature")
    if band.held_ms > most_ms:
        raise ShapeError("the temperature can't be held for so long before the deadline")
    if band.max_gap_ms < 1:
        raise ShapeError("a temperature can't be asked for without any pause")
