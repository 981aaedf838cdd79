"""Matrix keypads without diodes: rows that pull low one at a time, columns that are pulled up.

Three keys on the corners of a rectangle make the fourth look pressed, and nobody can tell which it was: such a picture
is refused, and its keys count again after they were let go. A key that is held is one press.
"""

from .debounce import Debounce

# The contacts of such keypads are quiet again after 5 ms; a quick press lasts 50.
SETTLE_MS = 20


class Keypad:
    """`rows` are open-drain outputs, `columns` inputs with pull-up, `keys` the names, row by row."""

    def __init__(self, rows, columns, keys):
        if len(keys) != len(rows) * len(columns):
            raise ValueError("a keypad of %d by %d has no %d keys" % (len(rows), len(columns), len(keys)))
        self.refused = 0
        self._rows = rows
        self._columns = columns
        self._keys = keys
        self._settled = Debounce(SETTLE_MS, 0)
        self._held = 0
        self._blocked = 0
        for row in rows:
            row.value(1)

    def scan(self, now_ms):
        """The names of the keys newly pressed; to be called every 10 ms or so."""
        picture = self._picture()
        if not self._settled.settle(picture, now_ms):
            return []
        self._blocked &= picture
        if self._is_ambiguous(picture):
            self.refused += 1
            self._blocked = picture
        new = picture & ~self._held & ~self._blocked
        self._held = picture
        return [self._keys[i] for i in range(len(self._keys)) if new >> i & 1]

    def _picture(self):
        """A bit for each key."""
        picture = 0
        bit = 1
        for row in self._rows:
            row.value(0)
            for column in self._columns:
                if not column.value():
                    picture |= bit
                bit <<= 1
            row.value(1)
        return picture

    def _is_ambiguous(self, picture):
        """Whether two rows share two columns."""
        n = len(self._columns)
        rows = [picture >> i * n & (1 << n) - 1 for i in range(len(self._rows))]
        for i in range(len(rows)):
            for j in range(i):
                both = rows[i] & rows[j]
                if both & both - 1:
                    return True
        return False
