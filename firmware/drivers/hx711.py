"""HX711 converters for load cells: Avia Semiconductor HX711 datasheet, "Serial interface" and table 3.

The data line goes low when a value is ready; 24 pulses bring it, most significant bit first, and one to three more say
what comes next. A clock that stays high for 60 µs resets the chip, so nothing may come between the pulses: a board
whose interrupts take longer hands in a `lock` that holds them off.
"""

from .faults import BadAnswer, NoAnswer

# Pulses behind the value, by gain: channel A with 128 or 64, channel B with 32.
_PULSES = {128: 1, 32: 2, 64: 3}
_MOST = 0x7FFFFF


class _NoLock:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


class Saturated(BadAnswer):
    """More, or less, than the cell can be loaded with: too heavy, or a wire is off."""


class Hx711:
    """A converter on two pins; the first value after a change of gain, as at the start, is of the old one."""

    def __init__(self, clock, data, gain=128, lock=None):
        if gain not in _PULSES:
            raise ValueError("an HX711 has a gain of 128, 64 or 32, not %d" % gain)
        self._clock = clock
        self._data = data
        self._pulses = _PULSES[gain]
        self._set = gain == 128
        self._lock = lock or _NoLock()
        clock.value(0)

    def ready(self):
        """Whether a value waits: ten times a second, or eighty."""
        return not self._data.value()

    def read(self):
        """The value, or None for the first with another gain. Raises: NoAnswer, BadAnswer, Saturated."""
        if not self.ready():
            raise NoAnswer("the scale has no value ready")
        value = 0
        with self._lock:
            for _ in range(24):
                value = value << 1 | self._pulse()
            after = 1
            for _ in range(self._pulses):
                after = self._pulse()
        if not after:
            # The line is high from the 25th pulse to the next value.
            raise BadAnswer("the scale's data line is at ground")
        if not self._set:
            self._set = True
            return None
        if value & 0x800000:
            value -= 0x1000000
        if value >= _MOST or value <= -_MOST - 1:
            raise Saturated("the scale has more on it than it can weigh")
        return value

    def sleep(self):
        """Stops it; `wake` starts it again, with gain 128."""
        self._clock.value(1)

    def wake(self):
        """After that a value is right once 0.4 s have passed (at ten a second)."""
        self._clock.value(0)
        self._set = self._pulses == _PULSES[128]

    def _pulse(self):
        self._clock.value(1)
        bit = self._data.value()
        self._clock.value(0)
        return bit
