"""The CBOR profile of SPEC 1: `dumps`, `loads` and `loads_sequence`, and nothing that is not in it.

`loads` accepts exactly what `dumps` writes (SPEC 1.4), so bytes and values name each other.
"""

from .errors import BadCbor
from .limits import CBOR_DEPTH, SEQUENCE_ITEMS

COSE_SIGN1 = 18


class Tag:
    """A tagged item; 18 is the only tag there is (SPEC 1.2)."""

    def __init__(self, number, value):
        self.number = number
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Tag) and self.number == other.number and self.value == other.value

    def __hash__(self):
        return hash((self.number, self.value))

    def __repr__(self):
        return "Tag(%d, %r)" % (self.number, self.value)


def head(major, n):
    """The shortest head of an item: its major type and its argument."""
    major <<= 5
    if n < 24:
        return bytes((major | n,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if n >> 8 * size == 0:
            return bytes((major | info,)) + n.to_bytes(size, "big")
    raise BadCbor("an integer is too large")


def _utf8_tail(lead):
    """(how many bytes follow a lead byte, the least and the greatest of the first of them), or None."""
    if 0xC2 <= lead <= 0xDF:
        return 1, 0x80, 0xBF
    if 0xE0 <= lead <= 0xEF:
        return 2, 0xA0 if lead == 0xE0 else 0x80, 0x9F if lead == 0xED else 0xBF
    if 0xF0 <= lead <= 0xF4:
        return 3, 0x90 if lead == 0xF0 else 0x80, 0x8F if lead == 0xF4 else 0xBF
    return None


def _well_formed_utf8(data):
    """Whether bytes are UTF-8 as in RFC 3629; MicroPython's own check lets surrogates and long forms pass."""
    i = 0
    while i < len(data):
        lead = data[i]
        i += 1
        if lead < 0x80:
            continue
        tail = _utf8_tail(lead)
        if tail is None:
            return False
        more, low, high = tail
        rest = data[i : i + more]
        if len(rest) < more or not low <= rest[0] <= high or any(byte & 0xC0 != 0x80 for byte in rest):
            return False
        i += more
    return True


def _is_uint(item):
    return isinstance(item, int) and item is not True and item is not False and item >= 0


def _write_int(out, item):
    if item >= 0:
        out.extend(head(0, item))
    elif item >= -(1 << 63):
        out.extend(head(1, -1 - item))
    else:
        raise BadCbor("an integer is too small")


def _write_text(out, item):
    try:
        data = item.encode()
    except UnicodeError:
        raise BadCbor("text is not Unicode") from None
    if data and max(data) > 127 and not _well_formed_utf8(data):
        raise BadCbor("text is not Unicode")
    out.extend(head(3, len(data)))
    out.extend(data)


def _write_map(out, item, depth):
    for key in item:
        if not _is_uint(key):
            raise BadCbor("a key of a map is not an unsigned integer")
    out.extend(head(5, len(item)))
    # Unsigned integers sort as their encodings do.
    for key in sorted(item):
        out.extend(head(0, key))
        _write(out, item[key], depth)


def _write_container(out, item, depth):
    if depth == 0:
        raise BadCbor("nested too deep")
    depth -= 1
    if isinstance(item, (list, tuple)):
        out.extend(head(4, len(item)))
        for part in item:
            _write(out, part, depth)
    elif isinstance(item, dict):
        _write_map(out, item, depth)
    elif isinstance(item, Tag) and item.number == COSE_SIGN1:
        out.extend(head(6, COSE_SIGN1))
        _write(out, item.value, depth)
    else:
        raise BadCbor("no such type in the profile")


def _write(out, item, depth):
    if item is None:
        out.append(0xF6)
    elif item is True:
        out.append(0xF5)
    elif item is False:
        out.append(0xF4)
    elif isinstance(item, int):
        _write_int(out, item)
    elif isinstance(item, (bytes, bytearray)):
        out.extend(head(2, len(item)))
        out.extend(item)
    elif isinstance(item, str):
        _write_text(out, item)
    else:
        _write_container(out, item, depth)


def dumps(item):
    """The one encoding of an item. Raises: BadCbor for what the profile does not have."""
    out = bytearray()
    _write(out, item, CBOR_DEPTH)
    return bytes(out)


def _argument(data, at):
    """(major type, argument, next offset) of the head at an offset."""
    if at >= len(data):
        raise BadCbor("cut short")
    first = data[at]
    info = first & 31
    at += 1
    if info < 24:
        return first >> 5, info, at
    if info > 27:
        raise BadCbor("indefinite or reserved length")
    size = 1 << info - 24
    if at + size > len(data):
        raise BadCbor("cut short")
    n = int.from_bytes(data[at : at + size], "big")
    if n < (24, 0x100, 0x10000, 0x100000000)[info - 24]:
        raise BadCbor("a head is longer than needed")
    return first >> 5, n, at + size


def _read_string(data, at, major, n):
    if n > len(data) - at:
        raise BadCbor("cut short")
    part = bytes(data[at : at + n])
    if major == 2:
        return part, at + n
    if part and max(part) > 127 and not _well_formed_utf8(part):
        raise BadCbor("text is not UTF-8")
    return part.decode(), at + n


def _read_array(data, at, n, depth):
    if n > len(data) - at:
        raise BadCbor("cut short")
    items = []
    for _ in range(n):
        item, at = _read(data, at, depth)
        items.append(item)
    return items, at


def _read_map(data, at, n, depth):
    if n > len(data) - at:
        raise BadCbor("cut short")
    items = {}
    last = -1
    for _ in range(n):
        major, key, at = _argument(data, at)
        if major != 0:
            raise BadCbor("a key of a map is not an unsigned integer")
        if key <= last:
            raise BadCbor("keys of a map are not in order")
        last = key
        items[key], at = _read(data, at, depth)
    return items, at


def _read_container(data, at, major, n, depth):
    if depth == 0:
        raise BadCbor("nested too deep")
    if major == 4:
        return _read_array(data, at, n, depth - 1)
    if major == 5:
        return _read_map(data, at, n, depth - 1)
    if n != COSE_SIGN1:
        raise BadCbor("no such tag in the profile")
    value, at = _read(data, at, depth - 1)
    return Tag(n, value), at


def _read_simple(data, at):
    """One of the three; `at` is the offset of its only byte."""
    first = data[at]
    if first == 0xF6:
        return None, at + 1
    if first == 0xF5:
        return True, at + 1
    if first == 0xF4:
        return False, at + 1
    raise BadCbor("no such value in the profile")


def _read(data, at, depth):
    start = at
    if at < len(data) and data[at] >> 5 == 7:
        return _read_simple(data, start)
    major, n, at = _argument(data, at)
    if major == 0:
        return n, at
    if major == 1:
        if n >> 63:
            raise BadCbor("an integer is too small")
        return -1 - n, at
    if major < 4:
        return _read_string(data, at, major, n)
    return _read_container(data, at, major, n, depth)


def loads(data, depth=CBOR_DEPTH):
    """The one item that bytes encode. Raises: BadCbor for anything `dumps` would not have written.

    `depth` is how deep it may be nested: a level costs 552 bytes of a Cortex-M4's stack (`micropython.stack_use` under
    QEMU), and of the 8 KB of an RP2 some 4 are left here. What a stranger sends is read no deeper than it may be.
    """
    item, at = _read(data, 0, depth)
    if at != len(data):
        raise BadCbor("bytes after the item")
    return item


def loads_sequence(data):
    """The items of a sequence (SPEC 1.5). Raises: BadCbor."""
    items = []
    at = 0
    while at < len(data):
        if len(items) == SEQUENCE_ITEMS:
            raise BadCbor("too many items")
        item, at = _read(data, at, CBOR_DEPTH)
        items.append(item)
    return items
