"""Frames on a cable (SPEC 9.11): COBS, a type, a CRC-32. Pure: bytes in, bytes out."""

import zlib
from enum import Enum
from typing import Final, NamedTuple

from exonomy_gateway.serial import limits

_ZERO: Final = b"\x00"
_RUN: Final = 254
_CRC_BYTES: Final = 4


class Kind(Enum):
    """What a frame carries: the first three come from devices, the last two from gateways."""

    STATE = 0x53
    UP = 0x55
    PING = 0x3F
    DOWN = 0x44
    HERE = 0x21


class Frame(NamedTuple):
    """One frame that came whole."""

    kind: Kind
    payload: bytes


_KINDS: Final = {kind.value: kind for kind in Kind}


class NoFrame(ValueError):
    """Bytes between two zeros that are no frame."""


def encode(kind: Kind, payload: bytes) -> bytes:
    """One frame as it stands on the cable."""
    plain = bytes((kind.value,)) + payload
    return _ZERO + _stuffed(plain + zlib.crc32(plain).to_bytes(_CRC_BYTES, "big")) + _ZERO


def _stuffed(data: bytes) -> bytes:
    """COBS: runs of up to 254 bytes without a zero, each after its length plus one.

    A run that is shorter stands for a zero after it too; the end of the data counts as one.
    """
    out = bytearray()
    *before, last = data.split(_ZERO)
    for part in before:
        out += _runs(part, ended=True)
    return bytes(out + _runs(last, ended=False))


def _runs(part: bytes, *, ended: bool) -> bytes:
    out = bytearray()
    while len(part) >= _RUN:
        out += b"\xff" + part[:_RUN]
        part = part[_RUN:]
    if part or ended or not out:
        out += bytes((len(part) + 1,)) + part
    return bytes(out)


def _unstuffed(data: bytes) -> bytes:
    """What was stuffed.

    Raises:
        NoFrame: a run goes beyond the end.
    """
    out = bytearray()
    at = 0
    while at < len(data):
        code = data[at]
        if at + code > len(data):
            raise NoFrame("cut short")
        out += data[at + 1 : at + code]
        at += code
        if code <= _RUN and at < len(data):
            out.append(0)
    return bytes(out)


def _opened(stuffed: bytes) -> Frame:
    plain = _unstuffed(stuffed)
    content, checksum = plain[:-_CRC_BYTES], plain[-_CRC_BYTES:]
    if not content or zlib.crc32(content).to_bytes(_CRC_BYTES, "big") != checksum:
        raise NoFrame("damaged")
    kind = _KINDS.get(content[0])
    if kind is None:
        raise NoFrame("of a type that nobody knows")
    return Frame(kind, content[1:])


class FrameReader:
    """Bytes in, frames out, whatever the bytes. What is no frame, or longer than `most` bytes, is counted as noise."""

    def __init__(self, most: int = limits.FRAME_BYTES) -> None:
        self._most = most
        self._begun = bytearray()
        self._too_long = False
        self.noise = 0

    def feed(self, data: bytes) -> list[Frame]:
        """The frames that are whole by now."""
        *ended, begun = data.split(_ZERO)
        found = []
        for piece in ended:
            self._add(piece)
            frame = self._end()
            if frame is not None:
                found.append(frame)
        self._add(begun)
        return found

    def _add(self, piece: bytes) -> None:
        if self._too_long or len(self._begun) + len(piece) > self._most:
            self._too_long = True
            self._begun.clear()
        else:
            self._begun += piece

    def _end(self) -> Frame | None:
        stuffed, too_long = bytes(self._begun), self._too_long
        self._begun.clear()
        self._too_long = False
        if too_long:
            self.noise += 1
            return None
        if not stuffed:
            return None
        try:
            return _opened(stuffed)
        except NoFrame:
            self.noise += 1
            return None
