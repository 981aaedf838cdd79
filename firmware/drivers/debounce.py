"""A level that counts once it has been the same for a while."""

from .ticks import since


class Debounce:
    """`value` is what counts, `at_ms` when it came."""

    def __init__(self, ms, value=None):
        self.value = value
        self.at_ms = None
        self._ms = ms
        self._seen = value
        self._since_ms = None

    def settle(self, seen, now_ms):
        """Whether what counts has changed."""
        if seen != self._seen or self._since_ms is None:
            self._seen = seen
            self._since_ms = now_ms
        if seen == self.value or since(now_ms, self._since_ms) < self._ms:
            return False
        self.value = seen
        self.at_ms = self._since_ms
        return True
