"""A deed: what one peer did for another, as a final seal shows it (docs/reputation.md, rules 3 to 8)."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

DEED: Final = 100_000
"""Thousandths of a point that one whole deed is worth: 100 points."""


class Role(IntEnum):
    """As what somebody earned or lost points (SPEC 18.2)."""

    ISSUER = 0
    BUYER = 1
    CONTRIBUTOR = 2
    EXOCRAT = 3
    ARBITRATOR = 4


@dataclass(frozen=True, slots=True)
class Deed:
    """`by` is the peer for whom it was done and whose seal shows it; `points` are thousandths, below zero a failure.

    `rule` is the number in docs/reputation.md.
    """

    peer: bytes
    role: Role
    by: bytes
    points: int
    time_ms: int
    rule: int


def part_of(amount: int, whole: int) -> int:
    """The thousandths of a deed of which so much was done; a whole one at most."""
    return DEED * min(amount, whole) // whole if whole > 0 else 0
