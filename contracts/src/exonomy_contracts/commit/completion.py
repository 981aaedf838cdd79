"""A device's word that what a trade's criteria ask for has happened, with the readings it rests on (SPEC 6.7)."""

from dataclasses import dataclass

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import centi, latitude, longitude
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item


@dataclass(frozen=True, slots=True)
class Fix:
    """Where a device was: Unix ms, 10⁻⁷ degrees, decimetres."""

    time_ms: int
    lat_e7: int
    lon_e7: int
    accuracy_dm: int

    def item(self) -> Item:
        """`[time_ms, lat_e7, lon_e7, accuracy_dm]`."""
        return [self.time_ms, self.lat_e7, self.lon_e7, self.accuracy_dm]

    @classmethod
    def read(cls, item: Item) -> "Fix":
        """Read an array."""
        time_ms, lat, lon, accuracy = shape.array(item, "fix", 4)
        return cls(
            shape.uint(time_ms, "fix.time_ms", limits.COUNT),
            latitude(lat, "fix.lat_e7"),
            longitude(lon, "fix.lon_e7"),
            shape.uint(accuracy, "fix.accuracy_dm", limits.COUNT),
        )


@dataclass(frozen=True, slots=True)
class BandHeld:
    """A stretch of temperature readings: Unix ms, how many, lowest and highest in 1/100 °C, longest pause in ms."""

    from_ms: int
    to_ms: int
    samples: int
    min_centi: int
    max_centi: int
    longest_gap_ms: int

    def item(self) -> Item:
        """`[from_ms, to_ms, samples, min_centi, max_centi, longest_gap_ms]`."""
        return [self.from_ms, self.to_ms, self.samples, self.min_centi, self.max_centi, self.longest_gap_ms]

    @classmethod
    def read(cls, item: Item) -> "BandHeld":
        """Read an array."""
        from_ms, to_ms, samples, lowest, highest, gap_ms = shape.array(item, "band", 6)
        return cls(
            shape.uint(from_ms, "band.from_ms", limits.COUNT),
            shape.uint(to_ms, "band.to_ms", limits.COUNT),
            shape.uint(samples, "band.samples", limits.COUNT),
            centi(lowest, "band.min_centi"),
            centi(highest, "band.max_centi"),
            shape.uint(gap_ms, "band.longest_gap_ms", limits.COUNT),
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """What a counter stood at: at or after `from_ms` (Unix ms), and at the end."""

    from_ms: int
    start: int
    end: int

    def item(self) -> Item:
        """`[from_ms, start, end]`."""
        return [self.from_ms, self.start, self.end]

    @classmethod
    def read(cls, item: Item) -> "Counted":
        """Read an array."""
        from_ms, start, end = shape.array(item, "count", 3)
        return cls(
            shape.uint(from_ms, "count.from_ms", limits.COUNT),
            shape.uint(start, "count.start", limits.COUNT),
            shape.uint(end, "count.end", limits.COUNT),
        )


@dataclass(frozen=True, slots=True)
class Evidence:
    """The readings that a completion rests on; None where the criteria don't ask."""

    fixes: tuple[Fix, ...] | None = None
    band: BandHeld | None = None
    count: Counted | None = None

    def item(self) -> Item:
        """The map; what is None is not in it."""
        fixes: Item = None if self.fixes is None else [fix.item() for fix in self.fixes]
        band, count = (None if one is None else one.item() for one in (self.band, self.count))
        return {key: value for key, value in enumerate((fixes, band, count)) if value is not None}

    @classmethod
    def read(cls, item: Item) -> "Evidence":
        """Read a map."""
        if not isinstance(item, dict) or not item or not item.keys() <= {0, 1, 2}:
            raise shape.ShapeError("evidence: fixes, a band or a count (SPEC 6.7)")
        return cls(
            _fixes(item[0]) if 0 in item else None,
            BandHeld.read(item[1]) if 1 in item else None,
            Counted.read(item[2]) if 2 in item else None,
        )


@dataclass(frozen=True, slots=True)
class Completion:
    """The body of a completion proof; `completed_ms` is Unix ms."""

    evidence: Evidence
    completed_ms: int

    def item(self) -> Item:
        """The body."""
        return [1, "completion", self.evidence.item(), self.completed_ms]

    @classmethod
    def read(cls, item: Item) -> "Completion":
        """Read a body."""
        what, evidence, completed_ms = shape.versioned(item, "proof", 4)
        if what != "completion":
            raise shape.ShapeError("proof: a completion is expected (SPEC 6.2)")
        return cls(Evidence.read(evidence), shape.uint(completed_ms, "proof.completed_ms", limits.COUNT))


def _fixes(item: Item) -> tuple[Fix, ...]:
    fixes = tuple(Fix.read(fix) for fix in shape.array_up_to(item, "evidence.fixes", limits.FIXES))
    if not fixes:
        raise shape.ShapeError("evidence.fixes: at least one is expected (SPEC 6.7)")
    return fixes
