"""Charters: who decides, about how many options and by which rule (SPEC 16.1 to 16.3).

The same in Python as the contracts have it: whoever opens a ballot for a case builds its params from here, and whoever
checks a verdict compares hashes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import domain_hash

WHOLE_BP: Final = 10_000
"""All of something, in basis points."""
SPLIT: Final = 0
"""The number of options of a charter whose result is a split in basis points."""
PANEL_QUORUM_BP: Final = 5_001
"""A panel decides when more than half of it has voted (SPEC 12.13)."""
_DOMAIN: Final = "exonomy/charter/1"


class CharterError(WireError):
    """No ballot can be held under this charter."""


class Kind(IntEnum):
    """What makes votes a decision (SPEC 16.2)."""

    UNANIMOUS = 0
    MAJORITY = 1
    SUPERMAJORITY = 2
    COUNT = 3
    WEIGHT = 4


@dataclass(frozen=True, slots=True)
class Rule:
    """Kind, the number that the kind asks for (0 where it asks for none), and basis points of all weight as quorum."""

    kind: Kind
    number: int = 0
    quorum_bp: int = 0

    def item(self) -> Item:
        """`[kind, number, quorum_bp]`."""
        return [int(self.kind), self.number, self.quorum_bp]

    @classmethod
    def read(cls, item: Item) -> "Rule":
        """Read an array.

        Raises:
            CharterError: its numbers are not those of its kind.
        """
        kind, number, quorum_bp = shape.array(item, "rule", 3)
        rule = cls(
            Kind(shape.uint(kind, "rule.kind", max(Kind))),
            shape.uint(number, "rule.number", limits.COUNT),
            shape.uint(quorum_bp, "rule.quorum_bp", WHOLE_BP),
        )
        rule.check()
        return rule

    def check(self) -> None:
        """Return when the number is one that the kind can have.

        Raises:
            CharterError: it is not.
        """
        if self.kind in (Kind.UNANIMOUS, Kind.MAJORITY) and self.number != 0:
            raise CharterError(f"a rule of kind {self.kind} has the number 0, not {self.number} (SPEC 16.2)")
        if self.kind == Kind.SUPERMAJORITY and not WHOLE_BP // 2 < self.number <= WHOLE_BP:
            raise CharterError(f"a supermajority is 5001 to 10000 basis points, not {self.number} (SPEC 16.2)")
        if self.kind in (Kind.COUNT, Kind.WEIGHT) and self.number == 0:
            raise CharterError("a threshold is at least 1 (SPEC 16.2)")


PANEL_RULE: Final = Rule(Kind.MAJORITY, 0, PANEL_QUORUM_BP)
"""By which a panel decides on a split: the median of more than half of it (SPEC 12.13)."""


@dataclass(frozen=True, slots=True)
class Charter:
    """`electors` are (peer, weight), in the order of the peers' bytes; `options` their number, or SPLIT."""

    electors: tuple[tuple[bytes, int], ...]
    options: int
    rule: Rule

    @property
    def hash(self) -> bytes:
        """What a case asks for (SPEC 16.3): 32 bytes."""
        return domain_hash(_DOMAIN, cbor.dumps([self.electorate(), self.options, self.rule.item()]))

    def electorate(self) -> list[Item]:
        """`[[peer, weight], …]`, as a ballot's params have it."""
        return [[peer, weight] for peer, weight in self.electors]

    @classmethod
    def of(cls, electors: Iterable[tuple[bytes, int]], options: int, rule: Rule) -> "Charter":
        """A charter of electors in any order.

        Raises:
            CharterError: none or too many of them, one twice, or a weight outside 1 to ELECTOR_WEIGHT.
        """
        in_order = tuple(sorted(electors))
        if not 1 <= len(in_order) <= limits.ELECTORS:
            raise CharterError(f"an electorate has 1 to {limits.ELECTORS} electors, not {len(in_order)} (SPEC 16.1)")
        if len({peer for peer, _ in in_order}) != len(in_order):
            raise CharterError("an elector is named twice (SPEC 16.1)")
        if not all(1 <= weight <= limits.ELECTOR_WEIGHT for _, weight in in_order):
            raise CharterError(f"an elector's weight is 1 to {limits.ELECTOR_WEIGHT} (SPEC 16.1)")
        return cls(in_order, options, rule)

    @classmethod
    def of_panel(cls, peers: Iterable[bytes]) -> "Charter":
        """The charter by which arbitrators decide a dispute: one vote each, on a split (SPEC 12.13)."""
        return cls.of(((peer, 1) for peer in peers), SPLIT, PANEL_RULE)
