"""How points fade: by half in every 90 days, in integers, so that every machine has the same."""

from math import isqrt
from typing import Final

HALF_LIFE_MS: Final = 90 * 24 * 3_600_000
"""A quarter of a year: a person who stopped a year ago has a sixteenth left."""
_BITS: Final = 16
"""Parts of a half-life are taken to 1/65,536, two minutes."""
_ONE: Final = 1 << 64


def _roots() -> tuple[int, ...]:
    """2^(-1/2), 2^(-1/4), … in units of 2^-64: each is the root of the one before."""
    roots, factor = list[int](), _ONE >> 1
    for _ in range(_BITS):
        factor = isqrt(factor * _ONE)
        roots.append(factor)
    return tuple(roots)


_ROOTS: Final = _roots()


def decayed(points: int, age_ms: int) -> int:
    """What is left of points, none below zero, after so many milliseconds; rounded down."""
    halvings, rest = divmod(age_ms, HALF_LIFE_MS)
    if halvings >= points.bit_length():
        return 0
    factor, part = _ONE, (rest << _BITS) // HALF_LIFE_MS
    for place, root in enumerate(_ROOTS, 1):
        if part >> (_BITS - place) & 1:
            factor = factor * root // _ONE
    return (points * factor // _ONE) >> halvings
