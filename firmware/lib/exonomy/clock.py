"""A clock that believes signed messages only, and says when it is not sure.

After a start it knows a lower bound (the last time it stored) and runs on from there; the first signed message
makes it certain. Nothing else moves it: not the broker, not the board.
"""

from . import limits


class Clock:
    """`ticks_ms` is a counter that may wrap, `ticks_diff(new, old)` knows how."""

    def __init__(self, ticks_ms, ticks_diff):
        self._ticks_ms = ticks_ms
        self._ticks_diff = ticks_diff
        self._last = ticks_ms()
        self._now_ms = None
        self._stored_ms = 0
        self.certain = False

    def now_ms(self):
        """Unix ms, or None while nobody has ever said; call it at least once an hour, the counter wraps."""
        ticks = self._ticks_ms()
        passed = self._ticks_diff(ticks, self._last)
        self._last = ticks
        if self._now_ms is not None:
            self._now_ms += passed
        return self._now_ms

    def at_least(self, time_ms):
        """Takes a lower bound from storage or an enrolment: moves an unsure clock forward, never back."""
        now = self.now_ms()
        if not self.certain and (now is None or time_ms > now):
            self._now_ms = time_ms
        self._stored_ms = max(self._stored_ms, time_ms)

    def set(self, time_ms):
        """Takes the time of a signed message that is newer than every other."""
        self.now_ms()
        self._now_ms = time_ms
        self.certain = True

    def to_store(self):
        """The lower bound that should be stored now, or None when the stored one will do."""
        now = self.now_ms()
        if self.certain and abs(now - self._stored_ms) >= limits.CLOCK_STORED_MS:
            self._stored_ms = now
            return now
        return None
