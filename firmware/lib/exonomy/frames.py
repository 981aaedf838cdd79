"""Frames on a cable (SPEC 9.11): a type, what it carries and a CRC-32, stuffed so that zero only ever ends a frame.

COBS rather than SLIP: what it adds is one byte in 254 whatever the content, and SLIP doubles some content; both find
the next frame after noise.
"""

from binascii import crc32

from .errors import BadMessage

# Types, as they stand on the cable: from the device, and from the gateway.
STATE = 0x53
UP = 0x55
PING = 0x3F
DOWN = 0x44
HERE = 0x21

_ZERO = b"\x00"
_RUN = 254
_CRC_BYTES = 4
# Of a frame around what it carries: two zeros, the type, the checksum, and one byte for each run begun.
OVERHEAD_BYTES = 8


def _stuffed(data):
    out = bytearray()
    start = 0
    while True:
        zero = data.find(_ZERO, start, start + _RUN)
        stop = zero if zero >= 0 else min(start + _RUN, len(data))
        out.append(stop - start + 1)
        out.extend(data[start:stop])
        if zero >= 0:
            start = zero + 1
        elif stop == len(data):
            return out
        else:
            start = stop


def _unstuffed(data):
    """Raises: BadMessage."""
    out = bytearray()
    at = 0
    while at < len(data):
        code = data[at]
        stop = at + code
        if stop > len(data):
            raise BadMessage("a frame is cut short")
        out.extend(data[at + 1 : stop])
        at = stop
        if code <= _RUN and at < len(data):
            out.append(0)
    return out


def frame(kind, payload):
    """The bytes of one frame. It begins with a zero too: noise before it is a frame of its own."""
    plain = bytes((kind,)) + payload
    return _ZERO + bytes(_stuffed(plain + crc32(plain).to_bytes(_CRC_BYTES, "big"))) + _ZERO


class FrameReader:
    """Bytes in, frames out. What is no frame, or longer than `most` bytes on the cable, is noise and counted."""

    def __init__(self, most):
        self._most = most
        self._data = bytearray()
        self._too_long = False
        self.noise = 0

    def feed(self, data):
        """The frames that are whole by now, as (type, payload)."""
        found = []
        start = 0
        while True:
            zero = data.find(_ZERO, start)
            self._add(data[start:] if zero < 0 else data[start:zero])
            if zero < 0:
                return found
            start = zero + 1
            whole = self._end()
            if whole is not None:
                found.append(whole)

    def _add(self, data):
        if self._too_long or len(self._data) + len(data) > self._most:
            self._too_long = True
            self._data = bytearray()
        else:
            self._data.extend(data)

    def _end(self):
        data = self._data
        too_long = self._too_long
        self._data = bytearray()
        self._too_long = False
        if not data and not too_long:
            return None
        try:
            if too_long:
                raise BadMessage("a frame is too long")
            return _opened(_unstuffed(data))
        except BadMessage:
            self.noise += 1
            return None


def _opened(plain):
    """(type, payload). Raises: BadMessage."""
    end = len(plain) - _CRC_BYTES
    if end < 1 or crc32(plain[:end]) != int.from_bytes(plain[end:], "big"):
        raise BadMessage("a frame is damaged")
    return plain[0], bytes(plain[1:end])
