"""A buzzer that sounds while its pin is high; three patterns that nobody takes for one another with closed eyes."""

from .ticks import since

# Milliseconds, on and off in turn.
OK = (90,)
QUEUED = (90, 90, 90)
REFUSED = (600,)


class Buzzer:
    """`pin` is an output; for a buzzer without an oscillator it is something whose `value(1)` starts a tone."""

    def __init__(self, pin):
        self._pin = pin
        self._pattern = ()
        self._at = 0
        self._since_ms = 0
        pin.value(0)

    def ring(self, pattern, now_ms):
        """Begins a pattern, in the place of one that still sounds."""
        self._pattern = pattern
        self._at = 0
        self._since_ms = now_ms
        self._pin.value(1 if pattern else 0)

    def tick(self, now_ms):
        """Goes on with the pattern; whether it still sounds."""
        while self._at < len(self._pattern):
            ms = self._pattern[self._at]
            if since(now_ms, self._since_ms) < ms:
                return True
            self._since_ms += ms
            self._at += 1
            self._pin.value(1 if self._at < len(self._pattern) and not self._at & 1 else 0)
        return False
