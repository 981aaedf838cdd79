"""What a sensor showed, judged by the terms alone and said in words (SPEC 12.11, 12.12).

A second reading of the rules that the trade contract has, so that a mistake in one of the two shows, and a trade with a
program of its own is held to its terms too.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from exonomy_contracts.commit.completion import BandHeld, Completion, Counted, Fix
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place

from exonomy_verifier.words import count

_LEAST_SAMPLES: Final = 2


def shortfall(criteria: Criteria, deadline_ms: int, completion: Completion) -> str | None:
    """What a completion lacks of what its trade asks for; None when nothing."""
    return next(_lacks(criteria, deadline_ms, completion), None)


def _lacks(criteria: Criteria, deadline_ms: int, completion: Completion) -> Iterator[str]:
    shown = completion.evidence
    asked = (criteria.place is not None, criteria.band is not None, criteria.count is not None)
    if asked != (shown.fixes is not None, shown.band is not None, shown.count is not None):
        yield "it shows something else than the terms ask for"
    if completion.completed_ms > deadline_ms:
        yield "it was completed after the deadline"
    for time_ms in _times(completion):
        if not criteria.from_ms <= time_ms <= completion.completed_ms:
            yield "a reading is from before it counts, or from after it was completed"
    if criteria.place is not None and shown.fixes is not None:
        yield from _place(criteria.place, shown.fixes)
    if criteria.band is not None and shown.band is not None:
        yield from _band(criteria.band, shown.band)
    if criteria.count is not None and shown.count is not None:
        yield from _count(criteria.count, shown.count)


def _times(completion: Completion) -> Iterator[int]:
    shown = completion.evidence
    yield from (fix.time_ms for fix in shown.fixes or ())
    if shown.band is not None:
        yield from (shown.band.from_ms, shown.band.to_ms)
    if shown.count is not None:
        yield shown.count.from_ms


def _place(place: Place, fixes: tuple[Fix, ...]) -> Iterator[str]:
    if not all(place.holds(fix.lat_e7, fix.lon_e7) for fix in fixes):
        yield "a fix is outside the fence"
    if max(fix.accuracy_dm for fix in fixes) > place.max_accuracy_dm:
        yield "a fix is not accurate enough"
    if any(not 0 < after.time_ms - before.time_ms <= place.max_gap_ms for before, after in pairwise(fixes)):
        yield "two fixes do not follow each other, or too late"
    if fixes[-1].time_ms - fixes[0].time_ms < place.dwell_ms:
        yield "it was inside the fence for too short a time"


def _band(band: Band, shown: BandHeld) -> Iterator[str]:
    if shown.min_centi > shown.max_centi or not shown.longest_gap_ms <= shown.to_ms - shown.from_ms:
        yield "its temperatures contradict themselves"
    if shown.min_centi < band.min_centi or shown.max_centi > band.max_centi:
        yield "it was colder or warmer than the terms allow"
    if shown.to_ms - shown.from_ms < band.held_ms:
        yield "the temperature was held for too short a time"
    if shown.longest_gap_ms > band.max_gap_ms or shown.samples < _LEAST_SAMPLES:
        yield "the temperature was read too seldom"


def _count(count: Count, shown: Counted) -> Iterator[str]:
    if shown.end < shown.start or shown.end - shown.start < count.at_least:
        yield "it counted less than the terms ask for"


def said(completion: Completion) -> str:
    """`6 fixes inside the fence for 5 min 10 s, accuracy ≤ 5 m; -1.8 to 4.2 °C for 39 min in 80 readings`."""
    shown = completion.evidence
    parts: list[str] = []
    if shown.fixes is not None:
        stay = _span(shown.fixes[-1].time_ms - shown.fixes[0].time_ms)
        worst = _scaled(max(fix.accuracy_dm for fix in shown.fixes), 10)
        parts.append(f"{count(len(shown.fixes), 'fix', 'fixes')} inside the fence for {stay}, accuracy ≤ {worst} m")
    if shown.band is not None:
        band = shown.band
        lowest, highest = _scaled(band.min_centi, 100), _scaled(band.max_centi, 100)
        span, readings = _span(band.to_ms - band.from_ms), count(band.samples, "reading")
        parts.append(f"{lowest} to {highest} °C for {span} in {readings}")
    if shown.count is not None:
        parts.append(f"{shown.count.end - shown.count.start} counted")
    return "; ".join(parts)


def _scaled(number: int, unit: int) -> str:
    """`-2.5` for -250 hundredths: no number in a proof is ever a float."""
    whole, rest = divmod(abs(number), unit)
    digits = str(rest).zfill(len(str(unit)) - 1).rstrip("0")
    return ("-" if number < 0 else "") + str(whole) + (f".{digits}" if digits else "")


def _span(ms: int) -> str:
    """`5 min 10 s`, `1 h 2 min`, `0 s`."""
    seconds = ms // 1_000
    hours, minutes, seconds = seconds // 3_600, seconds // 60 % 60, seconds % 60
    parts = [f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min"), (seconds, "s")) if number]
    return " ".join(parts) or "0 s"
