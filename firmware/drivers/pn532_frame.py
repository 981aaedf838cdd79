"""The frames between a host and a PN532: NXP UM0701-02 (PN532 User Manual), section 6.2.1."""

from .faults import BadAnswer

ACK = b"\x00\x00\xff\x00\xff\x00"
NACK = b"\x00\x00\xff\xff\x00\x00"
_TO_CHIP = 0xD4
_FROM_CHIP = 0xD5
# The length of an error frame is 1, and this is all of it.
_ERROR = 0x7F
# Bytes of a frame's data that are taken: no answer asked for here is longer than a normal frame.
DATA_BYTES = 255

# What a frame is, beside its data.
IS_ACK = 1
IS_NACK = 2
IS_ERROR = 3
IS_DAMAGED = 4
IS_ANSWER = 5


def frame(command):
    """The frame of a command: its code and its parameters. Raises: BadAnswer."""
    data = bytes((_TO_CHIP,)) + command
    n = len(data)
    if n > DATA_BYTES:
        raise BadAnswer("a command to the NFC reader of %d bytes" % n)
    return b"\x00\x00\xff" + bytes((n, -n & 0xFF)) + data + bytes((-sum(data) & 0xFF, 0))


class Frames:
    """Bytes in, frames out, as (kind, data); what lies between frames is dropped."""

    def __init__(self):
        self._data = b""

    def feed(self, data):
        """The frames that are whole by now. What a damaged one holds is read again for a frame inside."""
        self._data += data
        found = []
        while True:
            at = self._data.find(b"\x00\xff")
            if at < 0:
                # Only the zero of a start that is not whole yet is worth keeping.
                self._data = b"\x00" if self._data.endswith(b"\x00") else b""
                return found
            self._data = self._data[at:]
            size, kind, body = self._first()
            if not size:
                return found
            self._data = self._data[size:]
            if kind:
                found.append((kind, body))

    def _first(self):
        """(bytes used, kind, data) of what stands at the start code; no bytes while it is not whole."""
        data = self._data
        if len(data) < 4:
            return 0, 0, b""
        n = data[2]
        if n == 0 and data[3] == 0xFF:
            return 4, IS_ACK, b""
        if n == 0xFF and data[3] == 0:
            return 4, IS_NACK, b""
        at = 4
        if n == 0xFF and data[3] == 0xFF:
            if len(data) < 7:
                return 0, 0, b""
            n = int.from_bytes(data[4:6], "big")
            at = 7
        if (sum(data[4:7] if at == 7 else data[2:4]) & 0xFF) or not 0 < n <= DATA_BYTES:
            return 2, IS_DAMAGED, b""
        if len(data) <= at + n:
            return 0, 0, b""
        if sum(data[at : at + n + 1]) & 0xFF:
            return 2, IS_DAMAGED, b""
        size = at + n + 1
        if n == 1 and data[at] == _ERROR:
            return size, IS_ERROR, b""
        if data[at] != _FROM_CHIP or n < 2:
            # What a host says, heard on a wire that echoes.
            return size, 0, b""
        return size, IS_ANSWER, data[at + 1 : at + n]
