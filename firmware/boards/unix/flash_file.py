"""One file that plays the flash of a board, by the extended block protocol and by the rules of flash.

A program sets bits to zero and never back to one: code that tries is wrong, and is told so.
"""

import os

_SYNC = 3
_COUNT = 4
_SIZE = 5
_ERASE = 6
_INVALID = -22
BLOCK_BYTES = 4_096
# A page of the flash that a Pico carries.
GRANULE = 256


class RuleBroken(Exception):
    """The code did what flash can't do."""


class FlashFile:
    """`count` blocks in a file, which is made with all of them erased when there is none. Raises: OSError."""

    def __init__(self, path, count):
        self._count = count
        if not _exists(path):
            _make(path, count)
        if os.stat(path)[6] != count * BLOCK_BYTES:
            raise OSError("the flash has another size: " + path)
        # Unbuffered: what is written is at least the system's at once, so that a killed program loses nothing.
        self._file = open(path, "r+b", buffering=0)  # noqa: SIM115 - held open as long as the board runs

    def readblocks(self, block, buf, offset=0):
        """Fills a buffer."""
        self._seek(block, offset, len(buf))
        if self._file.readinto(buf) != len(buf):
            raise OSError("short read")

    def writeblocks(self, block, buf, offset=None):
        """Programs whole granules; without an offset it erases the block first."""
        if offset is None:
            self._erase(block)
            offset = 0
        if offset % GRANULE or len(buf) % GRANULE:
            raise RuleBroken("not whole granules")
        there = bytearray(GRANULE)
        for at in range(0, len(buf), GRANULE):
            self.readblocks(block, there, offset + at)
            new = buf[at : at + GRANULE]
            if any(new[i] & ~there[i] for i in range(GRANULE)):
                raise RuleBroken("programmed without an erase")
            self._seek(block, offset + at, GRANULE)
            self._write(new)

    def ioctl(self, op, arg):
        """Sync, the number of blocks, their size, erase."""
        if op == _COUNT:
            return self._count
        if op == _SIZE:
            return BLOCK_BYTES
        if op == _ERASE:
            self._erase(arg)
            return 0
        if op == _SYNC:
            _durable(self._file)
            return 0
        return _INVALID

    def close(self):
        """Lets go of the file."""
        self._file.close()

    def _seek(self, block, offset, length):
        if not 0 <= block < self._count or offset + length > BLOCK_BYTES:
            raise RuleBroken("outside the flash")
        self._file.seek(block * BLOCK_BYTES + offset)

    def _erase(self, block):
        self._seek(block, 0, BLOCK_BYTES)
        # In small pieces, as heap is scarce.
        for _ in range(BLOCK_BYTES // GRANULE):
            self._write(b"\xff" * GRANULE)

    def _write(self, data):
        if self._file.write(data) != len(data):
            raise OSError("short write")


def _exists(path):
    try:
        os.stat(path)
    except OSError:
        # Whatever else is wrong with it shows when it is made.
        return False
    return True


def _make(path, count):
    """A chip is whole or not there: the file gets its name when it has all its blocks."""
    new = path + ".new"
    with open(new, "wb") as file:
        for _ in range(count * (BLOCK_BYTES // GRANULE)):
            if file.write(b"\xff" * GRANULE) != GRANULE:
                raise OSError("short write")
        _durable(file)
    os.rename(new, path)


def _durable(file):
    """MicroPython's flush is an fsync; CPython needs both."""
    file.flush()
    if hasattr(os, "fsync"):
        os.fsync(file.fileno())
