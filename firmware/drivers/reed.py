"""A reed contact, as on a door: to ground, on an input with pull-up, so closed reads 0."""

from .debounce import Debounce

# A reed switch is quiet 1 ms after it closed; a magnet that passes slowly takes longer.
SETTLE_MS = 30


class Reed:
    """`closed` is None until it has been the same for SETTLE_MS after the start."""

    def __init__(self, pin):
        self._pin = pin
        self._settled = Debounce(SETTLE_MS)

    @property
    def closed(self):
        """Whether the contact is closed."""
        return self._settled.value

    def sample(self, now_ms):
        """(closed, since when) where that has changed or is known for the first time, otherwise None."""
        if self._settled.settle(not self._pin.value(), now_ms):
            return self._settled.value, self._settled.at_ms
        return None
