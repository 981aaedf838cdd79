"""What a trade's criteria ask of this device (SPEC 12.11), and how far it has come: fence, band and count.

Only times of a certain clock come in here. Everything is integers. What is met stays met; what is broken before that
begins anew with the next reading that fits.
"""

from . import limits
from .errors import BadMessage
from .redemption import is_uint

# The parts, by their keys in the evidence.
PLACE, BAND, COUNT = range(3)
# Between two records of a part's progress lies this share of the gap that its criteria allow.
_RECORDS_PER_GAP = 4


def _is_int(value):
    return isinstance(value, int) and value is not True and value is not False


def _is_channel(value):
    # A longer one would not fit the journal, and nothing else would be stored any more.
    return isinstance(value, str) and len(value) <= limits.CHANNEL_CHARS


def _fields(criteria, key, count, texts=0):
    """The values of a part, the first `texts` of them text; None when the criteria do not ask for it."""
    part = criteria.get(key)
    if part is None:
        return None
    if not isinstance(part, dict) or len(part) != count:
        raise BadMessage("criteria of another shape")
    values = [part.get(i) for i in range(count)]
    for i in range(count):
        if not (_is_channel(values[i]) if i < texts else _is_int(values[i])):
            raise BadMessage("criteria of another shape")
    return values


class Dwell:
    """Inside the fence for so long: keeps the fewest fixes that show it, each within the gap of the one before."""

    def __init__(self, lat, lon, radius_lat, radius_lon, dwell_ms, max_accuracy_dm, max_gap_ms):
        self._lat = lat
        self._lon = lon
        self._radius_lat = radius_lat
        self._radius_lon = radius_lon
        self._most = radius_lat * radius_lat * radius_lon * radius_lon
        self._dwell_ms = dwell_ms
        self._accuracy_dm = max_accuracy_dm
        self._gap_ms = max_gap_ms
        self.fixes = []
        self._recorded_ms = 0

    def inside(self, lat, lon):
        """Whether a place lies in the ellipse, its edge included."""
        north = lat - self._lat
        east = lon - self._lon
        if abs(north) > self._radius_lat or abs(east) > self._radius_lon:
            return False
        north *= self._radius_lon
        east *= self._radius_lat
        return north * north + east * east <= self._most

    @property
    def met(self):
        """Whether the evidence is enough."""
        return bool(self.fixes) and self.fixes[-1][0] - self.fixes[0][0] >= self._dwell_ms

    def see(self, time_ms, value):
        """Takes a place in; returns what has to be recorded: a list of one fix, or of none when it was left."""
        if self.met:
            return None
        lat, lon, accuracy_dm = value
        if accuracy_dm > self._accuracy_dm:
            # It says nothing of where the device is.
            return None
        if not self.inside(lat, lon):
            left = bool(self.fixes)
            self.fixes = []
            return [] if left else None
        fix = [time_ms, lat, lon, accuracy_dm]
        if not self.take(fix):
            return None
        if self.met or time_ms - self._recorded_ms >= self._gap_ms // _RECORDS_PER_GAP:
            self._recorded_ms = time_ms
            return [fix]
        return None

    def take(self, fix):
        """Adds a fix that fits; whether it is later than the last."""
        fixes = self.fixes
        if fixes and fix[0] <= fixes[-1][0]:
            return False
        if fixes and fix[0] - fixes[-1][0] > self._gap_ms:
            fixes.clear()
            self._recorded_ms = 0
        if len(fixes) > 1 and fix[0] - fixes[-2][0] <= self._gap_ms:
            # The one before is not needed to bridge the gap.
            fixes.pop()
        fixes.append(fix)
        while len(fixes) > 2 and fixes[-1][0] - fixes[1][0] >= self._dwell_ms:
            fixes.pop(0)
        if len(fixes) > limits.FIXES:
            fixes.pop(0)
        return True

    def restore(self, recorded):
        """What a record said."""
        if not recorded:
            self.fixes = []
        for fix in recorded:
            self.take(fix)
            self._recorded_ms = fix[0]

    def progress(self):
        """One record that says all."""
        return self.fixes

    def evidence(self):
        """As it stands in the proof."""
        return self.fixes


class Band:
    """A temperature that stayed in its band for so long."""

    def __init__(self, channel, least, most, held_ms, max_gap_ms):
        self.channel = channel
        self._least = least
        self._most = most
        self._held_ms = held_ms
        self._gap_ms = max_gap_ms
        # from, to, samples, lowest, highest, longest gap
        self._held = None
        self._recorded_ms = 0

    @property
    def met(self):
        """Whether the evidence is enough."""
        held = self._held
        return held is not None and held[2] > 1 and held[1] - held[0] >= self._held_ms

    def see(self, time_ms, value):
        """Takes a temperature in; returns what has to be recorded: a stretch, or none when the band was left."""
        if self.met:
            return None
        held = self._held
        if not self._least <= value <= self._most:
            self._held = None
            return [] if held else None
        if held and time_ms < held[1]:
            return None
        if not held or time_ms - held[1] > self._gap_ms:
            self._held = [time_ms, time_ms, 1, value, value, 0]
        else:
            held[5] = max(held[5], time_ms - held[1])
            held[1] = time_ms
            held[2] += 1
            held[3] = min(held[3], value)
            held[4] = max(held[4], value)
        if self.met or time_ms - self._recorded_ms >= self._gap_ms // _RECORDS_PER_GAP:
            self._recorded_ms = time_ms
            return self.progress()
        return None

    def restore(self, recorded):
        """What a record said."""
        self._held = list(recorded) or None
        self._recorded_ms = recorded[1] if recorded else 0

    def progress(self):
        """One record that says all."""
        return list(self._held or [])

    def evidence(self):
        """As it stands in the proof."""
        return self.progress()


class Count:
    """So much counted since the watch began."""

    def __init__(self, channel, at_least):
        self.channel = channel
        self._at_least = at_least
        # when it began, the total then, the total now
        self._counted = None

    @property
    def met(self):
        """Whether the evidence is enough."""
        return self._counted is not None and self._counted[2] - self._counted[1] >= self._at_least

    def see(self, time_ms, total):
        """Takes a total in; returns what has to be recorded. A total that fell begins anew: it is another counter."""
        if self.met:
            return None
        if self._counted and total >= self._counted[2]:
            self._counted[2] = total
            return self.progress() if self.met else None
        self._counted = [time_ms, total, total]
        return self.progress()

    def restore(self, recorded):
        """What a record said."""
        self._counted = list(recorded) or None

    def progress(self):
        """One record that says all."""
        return list(self._counted or [])

    def evidence(self):
        """As it stands in the proof."""
        return self.progress()


class Watch:
    """One trade's criteria. `parts` has PLACE, BAND and COUNT, each None when it is not asked for."""

    def __init__(self, trade, criteria, deadline_ms):
        """Raises: BadMessage when the criteria are not what this version can show."""
        if set(criteria) - {0, 1, 2, 3, 4} or not is_uint(criteria.get(1)):
            raise BadMessage("criteria of another shape")
        place = _fields(criteria, 2, 7)
        band = _fields(criteria, 3, 5, 1)
        count = _fields(criteria, 4, 2, 1)
        if not (place or band or count):
            raise BadMessage("criteria that ask for nothing")
        self.trade = trade
        self.criteria = criteria
        self.device = criteria.get(0)
        self.from_ms = criteria[1]
        self.deadline_ms = deadline_ms
        self.parts = (place and Dwell(*place), band and Band(*band), count and Count(*count))

    @property
    def met(self):
        """Whether the evidence for all of it is there."""
        return all(part is None or part.met for part in self.parts)

    def see(self, channel, kind, time_ms, value):
        """Takes in a reading of a channel; `kind` is PLACE, BAND or COUNT. Returns what has to be recorded, or None."""
        part = self.parts[kind]
        if part is None or not self.from_ms <= time_ms <= self.deadline_ms:
            return None
        if kind != PLACE and part.channel != channel:
            return None
        return part.see(time_ms, value)

    def evidence(self):
        """The map of SPEC 6.7."""
        return {kind: self.parts[kind].evidence() for kind in range(3) if self.parts[kind] is not None}
