"""One generation of the log on flash: a run of blocks round the device, and frames one after another across them.

Every block begins with its head, twice: magic, generation, place in the run, salt, CRC-32. A frame is kind, a zero,
length, sequence, CRC-32 of salt, all of these and the data, then the data, filled up to whole units. The salt keeps
what an older generation or a stranger wrote from passing for a frame of this one.
"""

import struct
from binascii import crc32

from . import limits

# Kinds of frames: copied from the generation before, the switch from there to here, added since.
COPIED = 1
SWITCH = 2
ADDED = 3
SALT_BYTES = 8

_MAGIC = b"EXJ1"
_HEAD = ">4sII8s"
_HEAD_BYTES = 24
_FRAME = ">BBHI"
_FRAME_BYTES = 12
_NO_SPACE = 28
# Bytes looked at together when all of them should be blank.
_PIECE_BYTES = 256


def read_head(blocks, block):
    """(generation, place, salt) as a block's head says, or None."""
    both = blocks.read(block, 0, 2 * _HEAD_BYTES)
    for at in (0, _HEAD_BYTES):
        head = both[at : at + _HEAD_BYTES]
        magic, number, place, salt = struct.unpack(_HEAD, head[:-4])
        if magic == _MAGIC and crc32(head[:-4]) == int.from_bytes(head[-4:], "big"):
            return number, place, salt
    return None


class Generation:
    """A run of blocks from `start` on, `extent` of them begun. It may take up half the device."""

    def __init__(self, blocks, start, number, salt, extent=0):
        self._blocks = blocks
        self._heads = len(blocks.padded(bytes(2 * _HEAD_BYTES)))
        self._room = blocks.size - self._heads
        self.start = start
        self.number = number
        self.salt = salt
        self.extent = extent
        # Blocks that may be added to as they are; the next is erased first.
        self._ready = 0
        self._tail = 0
        self._sequence = 0
        # Whether it is longer than at the switch, and whether the end is not known or not whole.
        self.grown = False
        self.torn = False

    # -- writing

    def put(self, kind, data, copies=1):
        """Adds a frame, more than once if all else hangs on it. Raises: OSError, and then nothing more can be added."""
        if self.torn:
            raise OSError("what is torn can not be added to")
        if len(data) > limits.FLASH_FRAME_BYTES:
            raise OSError("too long for a frame")
        length = self._blocks.whole(_FRAME_BYTES + len(data))
        if length * copies > self.left():
            raise OSError(_NO_SPACE)
        frame = self._framed(kind, data, length)
        self.torn = True
        for _ in range(copies):
            self._write(frame)
        self.torn = False
        self._sequence += 1
        self.grown = self.grown or kind == ADDED

    def _framed(self, kind, data, length):
        """All bytes of a frame, put in place one after the other; slices of it are no copies."""
        frame = bytearray(length)
        struct.pack_into(_FRAME, frame, 0, kind, 0, len(data), self._sequence)
        end = _FRAME_BYTES + len(data)
        checksum = crc32(data, crc32(frame[: _FRAME_BYTES - 4], crc32(self.salt)))
        frame[_FRAME_BYTES - 4 : _FRAME_BYTES] = checksum.to_bytes(4, "big")
        frame[_FRAME_BYTES:end] = data
        frame[end:] = b"\xff" * (length - end)
        return memoryview(frame)

    def left(self):
        """Bytes that can still be added, frame heads among them."""
        return self._blocks.count // 2 * self._room - self._tail

    def crowded(self):
        """Whether the next frame may not fit."""
        return self.left() < self._blocks.whole(_FRAME_BYTES + limits.FLASH_FRAME_BYTES)

    def _write(self, data):
        done = 0
        while done < len(data):
            place, offset = divmod(self._tail, self._room)
            if place == self._ready:
                self._begin_block()
            piece = data[done : done + self._room - offset]
            self._blocks.program(self._block(place), self._heads + offset, piece)
            done += len(piece)
            self._tail += len(piece)

    def _begin_block(self):
        """A head that can be read says that the erase before it was finished."""
        block = self._block(self._ready)
        self._blocks.erase(block)
        head = struct.pack(_HEAD, _MAGIC, self.number, self._ready, self.salt)
        head += crc32(head).to_bytes(4, "big")
        self._blocks.program(block, 0, self._blocks.padded(head + head))
        self._ready += 1
        self.extent = max(self.extent, self._ready)

    def _block(self, place):
        return (self.start + place) % self._blocks.count

    # -- reading

    def switched(self):
        """Whether it counts. What was added shows it as well as the switch does."""
        return any(kind in (SWITCH, ADDED) for kind, _ in self.walk())

    def walk(self):
        """Yields (kind, data) of each frame in order, (None, None) for each unit that is none.

        Once it has been walked to its end, and all was whole, it can be added to: from the next block on, for what
        follows the last frame may have been written to by a program that was cut so early that it does not show.
        """
        at = self._tail = self._sequence = 0
        self.torn = True
        torn = False
        end = self.extent * self._room
        while at < end:
            frame = self._frame_at(at, end)
            if frame is None:
                step = self._blank_at(at)
                if not step:
                    torn = True
                    yield None, None
                at += step or self._blocks.unit
                continue
            kind, sequence, data = frame
            again = sequence + 1 == self._sequence
            follows = at in (self._tail, self._whole_blocks(self._tail) * self._room)
            # A frame is missing, or stands where none can be.
            if not follows or not (again or sequence == self._sequence):
                torn = True
                yield None, None
            at += self._blocks.whole(_FRAME_BYTES + len(data))
            self._tail = at
            self._sequence = sequence + 1
            self.grown = self.grown or kind == ADDED
            if not again:
                yield kind, data
        self._ready = self._whole_blocks(self._tail)
        self.grown = self.grown or self._tail % self._room > 0
        self._tail = self._ready * self._room
        self.torn = torn

    def _whole_blocks(self, length):
        return (length + self._room - 1) // self._room

    def _frame_at(self, at, end):
        head = self._bytes(at, _FRAME_BYTES)
        kind, zero, length, sequence = struct.unpack(_FRAME, head[:8])
        if not COPIED <= kind <= ADDED or zero or length > limits.FLASH_FRAME_BYTES:
            return None
        if at + _FRAME_BYTES + length > end:
            return None
        data = self._bytes(at + _FRAME_BYTES, length)
        if crc32(data, crc32(head[:8], crc32(self.salt))) != int.from_bytes(head[8:], "big"):
            return None
        return kind, sequence, data

    def _blank_at(self, at):
        """How many bytes from here to the end of the block or unit were never written; 0 when the unit was."""
        rest = self._room - at % self._room
        blank = 0
        while blank < rest:
            length = min(rest - blank, max(_PIECE_BYTES, self._blocks.unit))
            if self._bytes(at + blank, length) != b"\xff" * length:
                unit = self._blocks.unit
                return unit if self._bytes(at, unit) == b"\xff" * unit else 0
            blank += length
        return rest

    def _bytes(self, at, length):
        place, offset = divmod(at, self._room)
        here = min(length, self._room - offset)
        found = self._blocks.read(self._block(place), self._heads + offset, here)
        if here < length:
            found += self._bytes(at + here, length - here)
        return found
