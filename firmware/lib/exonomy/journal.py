"""An append-only journal of records that survives a power cut at any byte.

A file is a random salt and frames: length (2 bytes), CRC-32 (4 bytes) of salt, length and record, then the record.
Bytes that are no frame are skipped up to the next that is; the file is then written anew before anything is added.
The salt keeps a stranger, whose bytes stand inside our records, from writing what would pass as a frame there.

The storage beneath is five calls: `FileStorage` has them on a file, `flash.FlashStorage` straight on a block device.
"""

import os
from binascii import crc32

from . import limits
from .errors import JournalFull

_SALT_BYTES = 8
_HEAD_BYTES = 6
# Bytes read at once: with what a record still lacks they are put together, and a heap has no room to spare.
_PIECE_BYTES = 512


class FileStorage:
    """A file that is appended to durably, and replaced whole."""

    def __init__(self, path):
        self._path = path
        self._file = None

    def reader(self):
        """A file to read all bytes from, or None when there is none yet."""
        try:
            return open(self._path, "rb")
        except OSError:
            return None

    def append(self, data):
        """Adds bytes and returns once they are durable. Raises: OSError."""
        if self._file is None:
            self._file = open(self._path, "ab")  # noqa: SIM115 - held open, one fsync per record
        if self._file.write(data) != len(data):
            raise OSError("short write")
        _durable(self._file)

    def replace(self, pieces):
        """Puts bytes in the place of all others: either they are there afterwards or the old ones. Raises: OSError."""
        new = self._path + ".new"
        with open(new, "wb") as file:
            for data in pieces:
                if file.write(data) != len(data):
                    raise OSError("short write")
            _durable(file)
        self.close()
        os.rename(new, self._path)
        _durable_folder(self._path)

    def spent(self):
        """Whether it should be replaced before more is added: a file never says so."""
        return False

    def close(self):
        """Lets go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _durable(file):
    """MicroPython's flush is an fsync; CPython needs both."""
    file.flush()
    if hasattr(os, "fsync"):
        os.fsync(file.fileno())


def _durable_folder(path):
    """A rename is durable once its folder is."""
    folder = path.rsplit("/", 1)[0] if "/" in path else "."
    if hasattr(os, "fsync"):
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
        return
    try:
        with open(folder, "rb") as file:
            file.flush()
    except OSError:
        # littlefs opens no folders; a rename is durable there when it returns.
        return


def _frame(salt, record):
    length = len(record).to_bytes(2, "big")
    return length + crc32(salt + length + record).to_bytes(4, "big") + record


def _wanted(data, at):
    """How many bytes from an offset on show whether there is a frame."""
    if len(data) - at < _HEAD_BYTES:
        return _HEAD_BYTES
    length = int.from_bytes(data[at : at + 2], "big")
    return _HEAD_BYTES + (length if length <= limits.RECORD_BYTES else 0)


def _record_at(salt, data, at):
    """The record of the frame at an offset, or None."""
    length = int.from_bytes(data[at : at + 2], "big")
    start = at + _HEAD_BYTES
    if not length or length > limits.RECORD_BYTES or start + length > len(data):
        return None
    record = data[start : start + length]
    if crc32(salt + data[at : at + 2] + record) != int.from_bytes(data[at + 2 : start], "big"):
        return None
    return record


class Journal:
    """Records in the order they were added. `damaged` counts the bytes that were no frame at the start."""

    def __init__(self, storage, random):
        self._storage = storage
        self._random = random
        self._salt = b""
        # After a torn or failed write the file is written anew before it grows.
        self._unclean = True
        self._rewrite_at = limits.JOURNAL_REWRITE_BYTES
        self.size = 0
        self.damaged = 0

    def records(self):
        """Yields every whole record; to be run through once, at the start."""
        file = self._storage.reader()
        if file is None:
            return
        with file:
            self._salt = file.read(_SALT_BYTES)
            self.size = len(self._salt)
            for record in self._frames(file):
                yield record
        self._unclean = self.damaged > 0 or len(self._salt) < _SALT_BYTES

    def _frames(self, file):
        data = b""
        at = 0
        more = True
        while more or at < len(data):
            if more and len(data) - at < _wanted(data, at):
                piece = file.read(_PIECE_BYTES)
                self.size += len(piece)
                more = len(piece) > 0
                data = data[at:] + piece
                at = 0
                continue
            record = _record_at(self._salt, data, at)
            if record is None:
                self.damaged += 1
                at += 1
            else:
                yield record
                at += _HEAD_BYTES + len(record)

    def needs_rewrite(self):
        """Whether the next thing to do is `rewrite`."""
        return self._unclean or self.size > self._rewrite_at or self._storage.spent()

    def append(self, record):
        """Adds a record; on return it is durable. Raises: JournalFull, and then the record does not count."""
        if self._unclean:
            raise JournalFull("the journal must be written anew first")
        if len(record) > limits.RECORD_BYTES:
            raise JournalFull("the record is too long")
        frame = _frame(self._salt, record)
        try:
            self._storage.append(frame)
        except OSError as error:
            self._unclean = True
            raise JournalFull(str(error)) from None
        self.size += len(frame)

    def rewrite(self, records):
        """Replaces everything by these records, at once. Raises: JournalFull, and then nothing has changed."""
        salt = self._random(_SALT_BYTES)
        size = _SALT_BYTES

        def pieces():
            nonlocal size
            yield salt
            for record in records:
                if len(record) > limits.RECORD_BYTES:
                    raise OSError("the record is too long")
                size += _HEAD_BYTES + len(record)
                yield _frame(salt, record)

        try:
            self._storage.replace(pieces())
        except OSError as error:
            raise JournalFull(str(error)) from None
        self._salt = salt
        self._unclean = False
        self.size = size
        self._rewrite_at = max(limits.JOURNAL_REWRITE_BYTES, 2 * size)
