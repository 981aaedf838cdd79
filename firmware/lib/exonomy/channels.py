"""The channels of a sensor: how often each is sampled, what of it is worth a reading, and how its readings merge.

They come from `sensor.json`, which stands beside the enrolment record: `{"check_in_ms": N, "channels": {"NAME":
{"kind": "place" | "value" | "total" | "event", "every_ms": N, "step": N, "at_least_ms": N}, …}}`.
"""

import json

from . import limits
from .errors import BadMessage

# What a channel's values are.
PLACE, VALUE, TOTAL, EVENT = ("place", "value", "total", "event")
# The semantics of a reading's line (SPEC 9.8).
LAST, COUNTER, HAPPENED, STRETCH = range(4)
_SEMANTICS = {PLACE: LAST, VALUE: LAST, TOTAL: COUNTER, EVENT: HAPPENED}
FILE = "sensor.json"
_KEYS = ("kind", "every_ms", "step", "at_least_ms")


class Channel:
    """One quantity. A value is worth a reading when it is the first, moved by `step`, or the last is old.

    A place moves by `step` in 10⁻⁷ degrees, north or east; an event whenever it is another value than before.
    """

    def __init__(self, name, kind, every_ms, step=1, at_least_ms=None):
        self.name = name
        self.kind = kind
        self.semantics = _SEMANTICS[kind]
        self.every_ms = every_ms
        self.step = step
        # Without it an unchanged value is never reported again.
        self.at_least_ms = at_least_ms
        self.last = None
        self.last_ms = 0
        # What a counter counted, reported or not.
        self.total = 0

    def worth(self, value, now_ms):
        """Whether this value should become a reading."""
        last = self.last
        if last is None:
            return True
        if value == last and (self.kind == EVENT or self.kind == TOTAL):
            return False
        if self.kind == EVENT:
            return True
        if self.at_least_ms is not None and not 0 <= now_ms - self.last_ms < self.at_least_ms:
            return True
        if self.kind == PLACE:
            return max(abs(value[0] - last[0]), abs(value[1] - last[1])) >= self.step
        return abs(value - last) >= self.step

    def reported(self, value, now_ms):
        """This value has become a reading."""
        self.last = value
        self.last_ms = now_ms


class Settings:
    """`check_in_ms` is how long the sensor stays silent when nothing happens; 0 keeps it connected."""

    def __init__(self, data):
        """Takes the bytes of the file. Raises: BadMessage, which says what is wrong with it."""
        try:
            described = json.loads(data)
        except ValueError:
            raise BadMessage(FILE + " is not JSON") from None
        if not isinstance(described, dict) or set(described) - {"check_in_ms", "channels"}:
            raise BadMessage(FILE + " has check_in_ms and channels, and nothing else")
        self.check_in_ms = _number("", described, "check_in_ms", 0, least=0)
        channels = described.get("channels")
        if not isinstance(channels, dict) or not 0 < len(channels) <= limits.CHANNELS:
            raise BadMessage(FILE + " names no channels, or more than %d" % limits.CHANNELS)
        # In the order of their names: MicroPython's objects have none of their own.
        self.channels = [_channel(name, channels[name]) for name in sorted(channels)]


def _channel(name, described):
    if not 0 < len(name.encode()) <= limits.CHANNEL_CHARS:
        raise BadMessage("a channel's name has 1 to %d bytes" % limits.CHANNEL_CHARS)
    where = "channel " + name + ": "
    if not isinstance(described, dict) or set(described) - set(_KEYS):
        raise BadMessage(where + "only " + ", ".join(_KEYS) + " are known")
    if described.get("kind") not in _SEMANTICS:
        raise BadMessage(where + "kind is one of " + ", ".join(sorted(_SEMANTICS)))
    every_ms = _number(where, described, "every_ms")
    step = _number(where, described, "step", 1)
    at_least_ms = _number(where, described, "at_least_ms") if "at_least_ms" in described else None
    return Channel(name, described["kind"], every_ms, step, at_least_ms)


def _number(where, described, key, missing=None, least=1):
    value = described.get(key, missing)
    if not isinstance(value, int) or value is True or value is False or not least <= value <= limits.CHANNEL_MOST:
        raise BadMessage(where + key + " is a whole number from %d to %d" % (least, limits.CHANNEL_MOST))
    return value
