"""NDEF messages: NFC Forum NDEF 1.0 (section 3), Text RTD 1.0 (section 3.2.1) and URI RTD 1.0 (section 3.2)."""

from .faults import BadAnswer

PREFIX = "EXO1:"
_LAST = 0x40
_FIRST = 0x80
_CHUNK = 0x20
_SHORT = 0x10
_HAS_ID = 0x08
_WELL_KNOWN = 1
_UNCHANGED = 6
_HEX = "0123456789ABCDEF"
# Records of a message, and chunks of a record: what has more is not for a till.
_RECORDS = 32


class BadMessage(BadAnswer):
    """Bytes that are no NDEF message."""


def records(message):
    """[(type name format, type, payload)], chunks put together. Raises: BadMessage."""
    found = []
    at = 0
    ended = False
    open_chunk = False
    for count in range(_RECORDS):
        if ended or at == len(message):
            break
        flags, kind, payload, at = _record(message, at)
        if bool(flags & _FIRST) != (count == 0):
            raise BadMessage("a message begins in the wrong place")
        form = flags & 7
        if open_chunk != (form == _UNCHANGED) or (open_chunk and kind):
            raise BadMessage("a chunk is out of place")
        if open_chunk:
            first = found[-1]
            found[-1] = (first[0], first[1], first[2] + payload)
        else:
            found.append((form, kind, payload))
        open_chunk = bool(flags & _CHUNK)
        ended = bool(flags & _LAST)
    if open_chunk or (message and (not ended or at != len(message))):
        raise BadMessage("a message does not end where it should")
    return found


def _record(message, at):
    """(flags, type, payload, where the next begins)."""
    head = message[at : at + 3]
    if len(head) < 3:
        raise BadMessage("a record is cut short")
    flags = head[0]
    wide = 1 if flags & _SHORT else 4
    after = at + 2 + wide
    size = int.from_bytes(message[at + 2 : after], "big")
    name = 0
    if flags & _HAS_ID:
        if after >= len(message):
            raise BadMessage("a record is cut short")
        name = message[after]
        after += 1
    begin = after + head[1] + name
    if begin + size > len(message):
        raise BadMessage("a record is cut short")
    return flags, message[after : after + head[1]], message[begin : begin + size], begin + size


def code(message):
    """The redemption code in a text, or behind PREFIX in a URI (percent-encoded); None where there is none.

    Raises: BadMessage.
    """
    for form, kind, payload in records(message):
        if form != _WELL_KNOWN or not payload:
            continue
        if kind == b"T":
            text = _text(payload)
            if text.startswith(PREFIX):
                return text
        elif kind == b"U":
            # What the first byte stands for is the front of an address, and no code begins there.
            text = _ascii(payload[1:])
            at = text.find(PREFIX)
            if at >= 0:
                return _unquoted(text[at:])
    return None


def _text(payload):
    status = payload[0]
    begin = 1 + (status & 0x3F)
    if begin > len(payload):
        raise BadMessage("a text is shorter than its language")
    data = payload[begin:]
    if not status & 0x80:
        return _ascii(data)
    # UTF-16, most significant byte first unless it says otherwise.
    high = False
    if data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        high = data[0] == 0xFF
        data = data[2:]
    if len(data) & 1:
        raise BadMessage("a text of UTF-16 ends within a character")
    pairs = range(0, len(data), 2)
    return _ascii(bytes([0x3F if data[i + high] else data[i + 1 - high] for i in pairs]))


def _ascii(data):
    """A code is ASCII; what is not becomes a question mark, which no code has."""
    return bytes([byte if 32 <= byte < 127 else 0x3F for byte in data]).decode()


def _unquoted(text):
    parts = text.split("%")
    whole = parts[0]
    for part in parts[1:]:
        digits = part[:2].upper()
        if len(digits) < 2 or _HEX.find(digits[0]) < 0 or _HEX.find(digits[1]) < 0:
            raise BadMessage("an address has a percent sign that stands for nothing")
        whole += _ascii(bytes((int(digits, 16),))) + part[2:]
    return whole
