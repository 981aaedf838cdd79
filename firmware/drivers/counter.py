"""A contact or a light barrier that counts: to ground, on an input with pull-up; each closing is one."""

from .debounce import Debounce

# A contact's noise is over, and 50 a second still count.
SETTLE_MS = 8


class Counter:
    """`total` counts since the start; one that was closed at the start counts once it closes again."""

    def __init__(self, pin, settle_ms=SETTLE_MS):
        self.total = 0
        self._pin = pin
        self._settled = Debounce(settle_ms, not pin.value())

    def sample(self, now_ms):
        """How many were new: 0 or 1."""
        if self._settled.settle(not self._pin.value(), now_ms) and self._settled.value:
            self.total += 1
            return 1
        return 0
