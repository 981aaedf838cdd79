"""Taking decoded items apart: each function returns its field with its type, or says which field is wrong."""

import re
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import money
from exonomy_contracts.wire.cbor import INT_MAX, Item
from exonomy_contracts.wire.hashing import HASH_BYTES

_ARRAYS: Final = (list, tuple)
_CURRENCY: Final = re.compile("[A-Z]{3}")


class ShapeError(WireError):
    """An item decodes but is not what its place asks for."""


def array(item: Item, what: str, size: int) -> list[Item]:
    """An array of exactly `size` members."""
    if not isinstance(item, _ARRAYS) or len(item) != size:
        raise ShapeError(f"{what}: an array of {size} is expected")
    return list(item)


def array_up_to(item: Item, what: str, most: int) -> list[Item]:
    """An array of at most `most` members."""
    if not isinstance(item, _ARRAYS) or len(item) > most:
        raise ShapeError(f"{what}: an array of at most {most} is expected")
    return list(item)


def versioned(item: Item, what: str, size: int) -> list[Item]:
    """The members after the version 1 of an array of `size` members in all."""
    members = array(item, what, size)
    if members[0] != 1 or type(members[0]) is not int:
        raise ShapeError(f"{what}: version 1 is expected")
    return members[1:]


def numbered(item: Item, what: str, size: int) -> list[Item]:
    """The values of a map whose keys are 0 to `size` - 1."""
    if not isinstance(item, dict) or item.keys() != set(range(size)):
        raise ShapeError(f"{what}: a map of 0 to {size - 1} is expected")
    return [item[key] for key in range(size)]


def octets(item: Item, what: str, size: int | None = None, most: int = limits.BODY_BYTES) -> bytes:
    """A byte string, of `size` bytes where given, else of at most `most`."""
    if not isinstance(item, bytes) or (len(item) != size if size is not None else len(item) > most):
        raise ShapeError(f"{what}: {size if size is not None else f'at most {most}'} bytes are expected")
    return item


def digest(item: Item, what: str) -> bytes:
    """A key, an id or a hash: 32 bytes."""
    return octets(item, what, HASH_BYTES)


def optional_digest(item: Item, what: str) -> bytes | None:
    """32 bytes or null."""
    return None if item is None else digest(item, what)


def uint(item: Item, what: str, most: int = INT_MAX) -> int:
    """An unsigned integer up to `most`."""
    if type(item) is not int or not 0 <= item <= most:
        raise ShapeError(f"{what}: an integer from 0 to {most} is expected")
    return item


def integer(item: Item, what: str, most: int) -> int:
    """An integer from -`most` to `most`."""
    if type(item) is not int or not -most <= item <= most:
        raise ShapeError(f"{what}: an integer from {-most} to {most} is expected")
    return item


def optional_uint(item: Item, what: str, most: int = INT_MAX) -> int | None:
    """An unsigned integer or null."""
    return None if item is None else uint(item, what, most)


def text(item: Item, what: str, most: int) -> str:
    """A text of at most `most` characters."""
    if not isinstance(item, str) or len(item) > most:
        raise ShapeError(f"{what}: a text of at most {most} characters is expected")
    return item


def amount(item: Item, what: str) -> int:
    """An amount of minor units (SPEC 3.1)."""
    return uint(item, what, limits.AMOUNT)


def currency(item: Item, what: str) -> str:
    """A currency that the table has (SPEC 3.1, 3.2)."""
    if not isinstance(item, str) or not _CURRENCY.fullmatch(item):
        raise ShapeError(f"{what}: three capital letters are expected")
    money.exponent(item)
    return item
