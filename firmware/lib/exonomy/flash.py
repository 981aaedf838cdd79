"""A journal's storage straight on flash: an append log that goes round the device, so that all blocks wear alike.

The log is a generation of frames. To replace it, the next one is written into the blocks behind it and counts from the
moment its switch is there; until then the old one stands. Neither takes up more than half the device.
"""

from . import limits
from .blocks import Blocks
from .generation import ADDED, COPIED, SALT_BYTES, SWITCH, Generation, read_head


class FlashStorage:
    """What `FileStorage` does, on a block device that programs `granule` bytes at once."""

    def __init__(self, device, random, granule=256):
        self._blocks = Blocks(device, granule)
        self._random = random
        self._current = None
        self._number = 0
        # The block behind the newest generation, even if that one does not count.
        self._next = 0
        # Until it is read nobody knows where it ends; after a switch that failed, nobody knows which one counts.
        self._sure = False

    def reader(self):
        """A file to read all bytes from, once, or None when there is none yet. Raises: OSError."""
        self._current = self._find()
        self._sure = True
        return None if self._current is None else _Reader(self._current)

    def append(self, data):
        """Adds bytes and returns once they are durable. Raises: OSError."""
        if not self._sure or self._current is None:
            raise OSError("the flash must be written anew first")
        self._current.put(ADDED, data)
        self._blocks.sync()

    def replace(self, pieces):
        """Puts bytes in the place of all others: either they are there afterwards or the old ones. Raises: OSError."""
        if not self._sure:
            self.reader()
        self._number += 1
        new = Generation(self._blocks, self._start(), self._number, self._random(SALT_BYTES))
        copies = 2
        try:
            for chunk in _chunks(pieces):
                # All that follows hangs on the first piece.
                new.put(COPIED, chunk, copies)
                copies = 1
            self._blocks.sync()
        finally:
            self._next = (new.start + new.extent) % self._blocks.count
        self._sure = False
        new.put(SWITCH, b"", 2)
        self._blocks.sync()
        self._current = new
        self._sure = True

    def _start(self):
        """Where a new generation begins: behind the newest, so that tries that fail wear no block more than others."""
        current = self._current
        if current is None:
            return self._next
        count = self._blocks.count
        behind = (current.start + current.extent) % count
        free = count - current.extent
        return self._next if (self._next - behind) % count + count // 2 <= free else behind

    def spent(self):
        """Whether it should be replaced before more is added."""
        current = self._current
        return not self._sure or current is None or current.torn or (current.grown and current.crowded())

    def close(self):
        """There is nothing to let go of."""

    def _find(self):
        """The newest generation that counts, or None."""
        found = {}
        for block in range(self._blocks.count):
            head = read_head(self._blocks, block)
            if head is not None and head[1] < self._blocks.count // 2:
                number, place, salt = head
                key = number, (block - place) % self._blocks.count, salt
                found[key] = max(found.get(key, 0), place + 1)
        for number, start, salt in sorted(found, reverse=True):
            extent = found[(number, start, salt)]
            if number > self._number:
                self._number = number
                self._next = (start + extent) % self._blocks.count
            generation = Generation(self._blocks, start, number, salt, extent)
            if generation.switched():
                return generation
        return None


def _chunks(pieces):
    """The first piece, and the others as many together as fit one frame, none of them divided."""
    chunk = None
    for data in pieces:
        if chunk is None:
            yield data
            chunk = b""
        elif chunk and len(chunk) + len(data) > limits.FLASH_CHUNK_BYTES:
            yield chunk
            chunk = data
        else:
            chunk += data
    if chunk:
        yield chunk


class _Reader:
    """The data of a generation as a file; a unit that is no frame is a zero, where the journal sees that it is none.

    What is damaged before the first frame comes after it: its second copy is as good, and has to be read first.
    """

    def __init__(self, generation):
        self._walk = generation.walk()
        self._begun = False
        self._damage = b""
        self._data = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """There is nothing to let go of."""

    def read(self, size):
        """At most `size` bytes, and none at the end. Raises: OSError."""
        while not self._data and self._walk is not None:
            self._data = self._more()
        data = bytes(self._data[:size])
        self._data = self._data[size:]
        return data

    def _more(self):
        try:
            kind, data = next(self._walk)
        except StopIteration:
            self._walk = None
            return self._damage
        if kind is None:
            self._damage += b"\x00"
            data = b""
        self._begun = self._begun or len(data) > 0
        if self._begun:
            data += self._damage
            self._damage = b""
        return data
