"""Readings that wait to be signed: dated when the clock is sure, put together into stretches when there are too many.

What was measured while the clock was not sure has a lower bound for its time. The first signed time dates what this
start has measured; of what an earlier start left, it is known only that it was before this one, so it becomes a stretch
from the one to the other.
"""

from . import limits
from .channels import COUNTER, HAPPENED, LAST, STRETCH
from .errors import JournalFull

# How sure the time of a line is.
SURE, THIS_START, EARLIER_START = range(3)


class Line:
    """One reading, or a stretch of several. `number` is its place among those that wait; every line has another."""

    def __init__(self, number, channel, semantics, sure, from_ms, to_ms, samples, least, most, last):
        self.number = number
        self.channel = channel
        self.semantics = semantics
        self.sure = sure
        self.from_ms = from_ms
        self.to_ms = to_ms
        self.samples = samples
        # Of places these are of their accuracy.
        self.least = least
        self.most = most
        self.last = last

    def fields(self):
        """As the journal keeps it."""
        return [
            self.number,
            self.channel,
            self.semantics,
            self.sure,
            self.from_ms,
            self.to_ms,
            self.samples,
            self.least,
            self.most,
            self.last,
        ]

    def take_in(self, later):
        """Becomes the stretch of itself and a later line of its channel."""
        self.number = later.number
        self.from_ms = min(self.from_ms, later.from_ms)
        self.to_ms = max(self.to_ms, later.to_ms)
        self.samples += later.samples
        self.least = min(self.least, later.least)
        self.most = max(self.most, later.most)
        self.last = later.last

    def reading(self, seq):
        """The line of SPEC 9.8."""
        if self.semantics == COUNTER:
            return [self.channel, COUNTER, self.to_ms, self.last]
        if self.samples == 1 and self.from_ms == self.to_ms:
            return [self.channel, self.semantics, seq, self.to_ms, self.last]
        stretch = [self.from_ms, self.to_ms, self.samples, self.least, self.most, self.last]
        return [self.channel, STRETCH, seq] + stretch  # noqa: RUF005 - unpacking costs code on MicroPython


def one(number, channel, semantics, sure, time_ms, value):
    """The line of one value."""
    size = value[2] if isinstance(value, list) else value
    return Line(number, channel, semantics, sure, time_ms, time_ms, 1, size, size, value)


class Readings:
    """The lines, oldest first."""

    def __init__(self):
        self.lines = []
        self.next_number = 0

    def add(self, line):
        """Puts a line behind the others; of a counter only the newest total is kept.

        Raises: JournalFull when there are as many events as can be kept, and then nothing has changed.
        """
        if line.semantics == HAPPENED and self._count(HAPPENED) >= limits.WAITING_EVENTS:
            raise JournalFull("no room for another event")
        self.take_up(line)

    def take_up(self, line):
        """Puts a line that was stored behind the others."""
        if line.semantics == COUNTER:
            self.lines = [old for old in self.lines if old.semantics != COUNTER or old.channel != line.channel]
        self.lines.append(line)
        self.next_number = max(self.next_number, line.number + 1)

    def _count(self, semantics):
        return sum([line.semantics == semantics for line in self.lines])

    def has(self, semantics):
        """Whether such a line waits."""
        return self._count(semantics) > 0

    def crowded(self):
        """Whether there are more values than should wait."""
        return self._count(LAST) >= limits.WAITING_VALUES

    def compact(self):
        """Halves the values: puts neighbours of a channel together, the nearest in time first, so that what is left
        tells the same of each hour. Events and totals stay; whether anything changed.
        """
        most = self._count(LAST) // 2
        changed = False
        while self._count(LAST) > most:
            earlier, later = self._nearest()
            if earlier is None:
                break
            self.lines.remove(later)
            # Its number moves on, and so does its place.
            self.lines.remove(earlier)
            earlier.take_in(later)
            self._insert(earlier)
            changed = True
        return changed

    def _nearest(self):
        """The two neighbours that are the shortest stretch together, or (None, None)."""
        found = (None, None)
        shortest = None
        # By channel and sureness: the last one seen.
        before = {}
        for line in self.lines:
            if line.semantics != LAST:
                continue
            key = (line.channel, line.sure)
            if key in before:
                span = line.to_ms - before[key].from_ms
                if shortest is None or span < shortest:
                    shortest = span
                    found = (before[key], line)
            before[key] = line
        return found

    def _insert(self, line):
        at = 0
        while at < len(self.lines) and self.lines[at].number < line.number:
            at += 1
        self.lines.insert(at, line)

    def new_start(self):
        """What is not dated was measured before an earlier start ended; whether there is any."""
        found = False
        for line in self.lines:
            if line.sure != SURE:
                line.sure = EARLIER_START
                found = True
        return found

    def date(self, offset_ms, started_ms):
        """The clock is sure: what it said was off by so much, and this start began then. Whether there was any."""
        found = False
        for line in self.lines:
            if line.sure == THIS_START:
                line.from_ms += offset_ms
                line.to_ms += offset_ms
            elif line.sure == EARLIER_START:
                line.to_ms = max(line.to_ms, started_ms)
            found = found or line.sure != SURE
            line.sure = SURE
        return found

    def oldest(self):
        """As many lines as one entry holds, oldest first."""
        return self.lines[: limits.READING_LINES]

    def taken(self, number):
        """All up to this number have been signed."""
        self.lines = [line for line in self.lines if line.number > number]
