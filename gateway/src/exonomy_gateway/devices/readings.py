"""What a sensor measured: its readings merged by what each says of itself (SPEC 9.8). Pure: log entries in, a view out.

Nothing here is an input of any instance. Entries may come in any order and more than once, also signed again on another
branch: the same lines are in the same state, and `state_hash` says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import latitude, longitude
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item
from exonomy_contracts.wire.hashing import sha256

LATE_MS: Final = 300_000
"""Signed so long after it was measured, a reading is called late: a sensor that is connected signs within seconds."""
KINDS: Final = ("value", "total", "event", "stretch")
"""What a line is, by its second member."""
_VALUE, _TOTAL, _EVENT, _STRETCH = range(4)

Value: TypeAlias = int | tuple[int, int, int]
"""A number, or a place: latitude and longitude in 10⁻⁷ degrees, accuracy in decimetres."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One line. Times are Unix ms and the sensor's own; of places least and most are of their accuracy."""

    channel: str
    kind: str
    seq: int | None
    from_ms: int
    to_ms: int
    samples: int
    least: int
    most: int
    value: Value
    line: bytes
    """The line in CBOR: what it is the same as."""

    def late(self, signed_ms: int) -> bool:
        """Whether it was signed long after it was measured."""
        return signed_ms - self.to_ms > LATE_MS


def read_body(body: bytes) -> list[Reading]:
    """The lines of a body of kind `reading`.

    Raises:
        WireError: it is not one of this version.
    """
    what, lines = shape.versioned(cbor.loads(body), "reading", 3)
    if what != "reading":
        raise shape.ShapeError("reading: the word `reading` is expected")
    return [_read(line) for line in shape.array_up_to(lines, "reading.lines", limits.READINGS)]


def _read(item: Item) -> Reading:
    if not isinstance(item, list) or len(item) < 2:
        raise shape.ShapeError("reading.line: an array with a channel and what it merges as is expected")
    channel = shape.text(item[0], "reading.channel", limits.CHANNEL_CHARS)
    kind = shape.uint(item[1], "reading.semantics", _STRETCH)
    line = cbor.dumps(item)
    if kind == _TOTAL:
        _, _, time_ms, total = shape.array(item, "reading.total", 4)
        at, count = _time(time_ms), shape.uint(total, "reading.total", limits.COUNT)
        return Reading(channel, KINDS[kind], None, at, at, 1, count, count, count, line)
    if kind == _STRETCH:
        _, _, number, from_ms, to_ms, samples, least, most, last = shape.array(item, "reading.stretch", 9)
        return Reading(
            channel,
            KINDS[kind],
            shape.uint(number, "reading.seq", limits.COUNT),
            _time(from_ms),
            _time(to_ms),
            shape.uint(samples, "reading.samples", limits.COUNT),
            _number(least),
            _number(most),
            _value(last),
            line,
        )
    _, _, number, time_ms, measured = shape.array(item, "reading", 5)
    at, seq, value = _time(time_ms), shape.uint(number, "reading.seq", limits.COUNT), _value(measured)
    size = value if isinstance(value, int) else value[2]
    return Reading(channel, KINDS[kind], seq, at, at, 1, size, size, value, line)


def _time(item: Item) -> int:
    return shape.uint(item, "reading.time_ms", limits.COUNT)


def _number(item: Item) -> int:
    return shape.integer(item, "reading.value", limits.COUNT)


def _value(item: Item) -> Value:
    if not isinstance(item, list):
        return _number(item)
    lat, lon, accuracy = shape.array(item, "reading.place", 3)
    return (
        latitude(lat, "reading.lat_e7"),
        longitude(lon, "reading.lon_e7"),
        shape.uint(accuracy, "reading.accuracy_dm", limits.COUNT),
    )


@dataclass(slots=True)
class Channel:
    """One channel, merged: the value that stands, the highest total, and every event and stretch."""

    name: str
    value: Reading | None = None
    total: Reading | None = None
    events: dict[bytes, Reading] = field(default_factory=dict)
    """Events and stretches by their lines."""

    def merge(self, reading: Reading) -> None:
        """Take a line in."""
        if reading.kind == KINDS[_VALUE]:
            self.value = max(self.value or reading, reading, key=lambda one: (one.seq, one.to_ms, one.line))
        elif reading.kind == KINDS[_TOTAL]:
            # Of two that say the same total, the earlier: since then it has stood there.
            self.total = max(self.total or reading, reading, key=lambda one: (one.most, -one.to_ms))
        else:
            self.events[reading.line] = reading

    def item(self) -> Item:
        """What two that have merged the same have in common."""
        standing = [None if one is None else one.line for one in (self.value, self.total)]
        return [self.name, *standing, sorted(self.events)]


@dataclass(slots=True)
class Readings:
    """All channels of a device. `unreadable` counts the entries that were no readings of this version."""

    channels: dict[str, Channel] = field(default_factory=dict)
    unreadable: int = 0
    _signed: dict[bytes, tuple[int, Reading]] = field(default_factory=dict)

    def take(self, body: bytes, signed_ms: int) -> None:
        """Merge an entry of kind `reading`; `signed_ms` is its header's time."""
        try:
            lines = read_body(body)
        except WireError:
            self.unreadable += 1
            return
        for reading in lines:
            self.channels.setdefault(reading.channel, Channel(reading.channel)).merge(reading)
            known = self._signed.get(reading.line)
            if known is None or signed_ms < known[0]:
                self._signed[reading.line] = (signed_ms, reading)

    def state_hash(self) -> bytes:
        """The same for the same lines, in whatever order and however often they came."""
        return sha256(cbor.dumps([self.channels[name].item() for name in sorted(self.channels)]))

    def history(self) -> Iterator[tuple[Reading, bool]]:
        """Every line once, by when it was measured, each with whether it is late."""
        for signed_ms, reading in sorted(
            self._signed.values(), key=lambda one: (one[1].to_ms, one[1].channel, one[1].seq or 0, one[1].line)
        ):
            yield reading, reading.late(signed_ms)
