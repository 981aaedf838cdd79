"""Reads the WebAssembly binary format's plain values (core specification 1.0, §5.2) from bytes that may be hostile.

What the values mean is the business of `admission`.
"""

from exonomy_contracts.engine.errors import NotAdmitted


class Reader:
    """A cursor over `data[at:end]` that never leaves it; every method raises NotAdmitted at the offending byte."""

    __slots__ = ("at", "data", "end")

    def __init__(self, data: bytes, at: int, end: int) -> None:
        self.data, self.at, self.end = data, at, end

    def left(self) -> int:
        """Bytes not read yet."""
        return self.end - self.at

    def byte(self) -> int:
        """One byte."""
        at = self.at
        if at >= self.end:
            raise NotAdmitted("cut short", at)
        self.at = at + 1
        return self.data[at]

    def part(self, size: int) -> "Reader":
        """A reader of the next `size` bytes, which this one steps over."""
        at = self.at
        if size > self.end - at:
            raise NotAdmitted(f"{size} bytes announced, {self.end - at} left", at)
        self.at = at + size
        return Reader(self.data, at, at + size)

    def u32(self) -> int:
        """An unsigned LEB128 of at most 5 bytes; padding is legal up to there, as linkers write it."""
        first = self.byte()
        return first if first < 0x80 else self._long(first, 32, signed=False)

    def s32(self) -> int:
        """A signed LEB128 of at most 5 bytes."""
        return self._long(self.byte(), 32, signed=True)

    def s64(self) -> int:
        """A signed LEB128 of at most 10 bytes."""
        return self._long(self.byte(), 64, signed=True)

    def _long(self, byte: int, bits: int, *, signed: bool) -> int:
        start = self.at - 1
        value, shift = byte & 0x7F, 7
        while byte & 0x80:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if shift >= bits and byte & 0x80:
                raise NotAdmitted(f"integer of more than {bits} bits", start)
        if not signed:
            if value >> bits:
                raise NotAdmitted(f"integer of more than {bits} bits", start)
            return value
        if byte & 0x40:
            value -= 1 << shift
        # The bits above the sign must repeat it; anything else would be cut off without a word.
        if not -(1 << bits - 1) <= value < 1 << bits - 1:
            raise NotAdmitted(f"integer of more than {bits} bits", start)
        return value

    def count(self, what: str, limit: int) -> int:
        """The length of a vector of `what`, at most `limit` and at most one per byte that is left."""
        start = self.at
        count = self.u32()
        if count > limit:
            raise NotAdmitted(f"{count} {what}, the limit is {limit}", start)
        if count > self.left():
            raise NotAdmitted(f"{count} {what} announced, {self.left()} bytes left", start)
        return count

    def name(self, limit: int) -> str:
        """A UTF-8 name of at most `limit` bytes."""
        start = self.at
        part = self.part(self.count("bytes of a name", limit))
        try:
            return self.data[part.at : part.end].decode()
        except UnicodeDecodeError:
            raise NotAdmitted("a name is not UTF-8", start) from None

    def done(self, what: str) -> None:
        """Ends the reading of `what`: nothing may be left."""
        if self.at != self.end:
            raise NotAdmitted(f"{self.left()} bytes after the end of {what}", self.at)
