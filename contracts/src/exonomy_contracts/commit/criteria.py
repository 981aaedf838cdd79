"""What a trade's terms ask a sensor for: a place kept, a temperature held, a number counted (SPEC 12.11)."""

from dataclasses import dataclass

from exonomy_contracts import limits
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item


@dataclass(frozen=True, slots=True)
class Place:
    """Inside an ellipse around a point for `dwell_ms`. Degrees and radii in 10⁻⁷, accuracy in decimetres."""

    lat_e7: int
    lon_e7: int
    radius_lat_e7: int
    radius_lon_e7: int
    dwell_ms: int
    max_accuracy_dm: int
    max_gap_ms: int

    def item(self) -> Item:
        """The map."""
        values = (self.lat_e7, self.lon_e7, self.radius_lat_e7, self.radius_lon_e7, self.dwell_ms)
        return dict(enumerate((*values, self.max_accuracy_dm, self.max_gap_ms)))

    @classmethod
    def read(cls, item: Item) -> "Place":
        """Read a map."""
        lat, lon, radius_lat, radius_lon, dwell_ms, accuracy, gap_ms = shape.numbered(item, "place", 7)
        return cls(
            latitude(lat, "place.lat_e7"),
            longitude(lon, "place.lon_e7"),
            shape.uint(radius_lat, "place.radius_lat_e7", limits.FENCE_RADIUS),
            shape.uint(radius_lon, "place.radius_lon_e7", limits.FENCE_RADIUS),
            shape.uint(dwell_ms, "place.dwell_ms", limits.COUNT),
            shape.uint(accuracy, "place.max_accuracy_dm", limits.COUNT),
            shape.uint(gap_ms, "place.max_gap_ms", limits.COUNT),
        )

    def holds(self, lat_e7: int, lon_e7: int) -> bool:
        """Whether a place is inside the fence, its edge included."""
        north = (lat_e7 - self.lat_e7) * self.radius_lon_e7
        east = (lon_e7 - self.lon_e7) * self.radius_lat_e7
        return north * north + east * east <= (self.radius_lat_e7 * self.radius_lon_e7) ** 2


@dataclass(frozen=True, slots=True)
class Band:
    """A temperature from `min_centi` to `max_centi` (1/100 °C) for `held_ms`, read at least every `max_gap_ms`."""

    channel: str
    min_centi: int
    max_centi: int
    held_ms: int
    max_gap_ms: int

    def item(self) -> Item:
        """The map."""
        return dict(enumerate((self.channel, self.min_centi, self.max_centi, self.held_ms, self.max_gap_ms)))

    @classmethod
    def read(cls, item: Item) -> "Band":
        """Read a map."""
        channel, lowest, highest, held_ms, gap_ms = shape.numbered(item, "band", 5)
        return cls(
            _channel(channel, "band.channel"),
            centi(lowest, "band.min_centi"),
            centi(highest, "band.max_centi"),
            shape.uint(held_ms, "band.held_ms", limits.COUNT),
            shape.uint(gap_ms, "band.max_gap_ms", limits.COUNT),
        )


@dataclass(frozen=True, slots=True)
class Count:
    """A counter that rises by `at_least`."""

    channel: str
    at_least: int

    def item(self) -> Item:
        """The map."""
        return {0: self.channel, 1: self.at_least}

    @classmethod
    def read(cls, item: Item) -> "Count":
        """Read a map."""
        channel, at_least = shape.numbered(item, "count", 2)
        return cls(_channel(channel, "count.channel"), shape.uint(at_least, "count.at_least", limits.COUNT))


@dataclass(frozen=True, slots=True)
class Criteria:
    """Which device proves a trade's delivery, from when on (Unix ms), and what it has to show."""

    device: bytes
    from_ms: int
    place: Place | None = None
    band: Band | None = None
    count: Count | None = None

    def item(self) -> Item:
        """The map; what is not asked for is not in it."""
        asked: dict[int, Place | Band | Count | None] = {2: self.place, 3: self.band, 4: self.count}
        there: dict[int, Item] = {key: one.item() for key, one in asked.items() if one is not None}
        return {0: self.device, 1: self.from_ms, **there}

    @classmethod
    def read(cls, item: Item) -> "Criteria":
        """Read a map. Whether a trade can have such criteria is for its contract."""
        if not isinstance(item, dict) or not {0, 1} < item.keys() <= set(range(5)):
            raise shape.ShapeError("criteria: a device, a time, and a place, a band or a count (SPEC 12.11)")
        return cls(
            shape.digest(item[0], "criteria.device"),
            shape.uint(item[1], "criteria.from_ms", limits.COUNT),
            Place.read(item[2]) if 2 in item else None,
            Band.read(item[3]) if 3 in item else None,
            Count.read(item[4]) if 4 in item else None,
        )


def latitude(item: Item, what: str) -> int:
    """10⁻⁷ degrees to the north (SPEC 6.8)."""
    return shape.integer(item, what, limits.LATITUDE_E7)


def longitude(item: Item, what: str) -> int:
    """10⁻⁷ degrees to the east (SPEC 6.8)."""
    return shape.integer(item, what, limits.LONGITUDE_E7)


def centi(item: Item, what: str) -> int:
    """Hundredths of a degree Celsius (SPEC 6.8)."""
    return shape.integer(item, what, limits.CENTI)


def _channel(item: Item, what: str) -> str:
    name = shape.text(item, what, limits.CHANNEL_CHARS)
    if not name:
        raise shape.ShapeError(f"{what}: a name is expected")
    return name
