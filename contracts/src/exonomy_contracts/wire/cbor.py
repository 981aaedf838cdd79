"""CBOR of our profile (SPEC 1): one item has one encoding, and everything else is refused.

cbor2 decodes and encodes; this module narrows it. cbor2 alone accepts long heads, unsorted keys, floats and dozens of
tags, so an input counts only if it encodes to itself again.
"""

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NoReturn, TypeAlias, Union, cast

import cbor2

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError

Tag = cbor2.CBORTag
"""Tag 18, the only one of the profile, with `.tag` and `.value`."""

Item: TypeAlias = Union[bool, int, bytes, str, Sequence["Item"], Mapping[int, "Item"], Tag, None]  # noqa: UP007 - a forward reference needs Union

COSE_SIGN1: Final = 18
INT_MIN: Final = -(2**63)
INT_MAX: Final = 2**64 - 1
_PLAIN: Final = frozenset({bytes, str, bool, type(None)})


class CborError(WireError):
    """Bytes or a value are outside the CBOR profile."""


def _refuse_tag(_content: object, _immutable: bool) -> NoReturn:
    raise CborError("a tag other than 18 (SPEC 1.2)")


# Every tag that cbor2 6.3 would turn into a Python object by itself. Some of those do unbounded work (a bigfloat with a
# large exponent, a regular expression), so they are refused before they are built, not after.
_REFUSED_TAGS: Final = dict.fromkeys(
    (0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799),
    _refuse_tag,
)


def loads(data: bytes) -> Item:
    """Decode exactly one item.

    Arrays come as lists (as tuples inside a tag), maps as dicts, tag 18 as `Tag`.

    Raises:
        CborError: the bytes are not the one encoding of an item of the profile (SPEC 1.1 to 1.4).
    """
    item = _decode(io.BytesIO(data))
    if dumps(item) != data:
        raise CborError("not deterministic: the bytes differ from the item's one encoding (SPEC 1.4)")
    return item


def loads_sequence(data: bytes, most: int = limits.SEQUENCE_ITEMS) -> list[Item]:
    """Decode a CBOR sequence (RFC 8742) of at most `most` items.

    Raises:
        CborError: as for `loads`, or an item is cut short.
        Oversized: there are more items.
    """
    stream, items, start = io.BytesIO(data), list[Item](), 0
    while start < len(data):
        if len(items) == most:
            raise Oversized("a sequence's number of items", most + 1, most)
        item = _decode(stream)
        encoded = dumps(item)
        if not data.startswith(encoded, start):
            raise CborError(f"item {len(items)} is not deterministic (SPEC 1.4)")
        start += len(encoded)
        stream.seek(start)
        items.append(item)
    return items


def dumps(item: Item) -> bytes:
    """Encode one item deterministically (RFC 8949 section 4.2.1).

    Raises:
        CborError: the value is outside the profile.
    """
    in_order = _check(item, limits.CBOR_DEPTH)
    try:
        # For our keys the order of SPEC 1.1 is that of the numbers. cbor2's own sorting takes five times as long.
        return cbor2.dumps(item, canonical=not in_order)
    except UnicodeEncodeError as error:
        raise CborError("a text with half a surrogate pair (SPEC 1.2)") from error


def _decode(stream: io.BytesIO) -> Item:
    try:
        item = cbor2.load(
            stream,
            max_depth=limits.CBOR_DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            semantic_decoders=_REFUSED_TAGS,
        )
    except cbor2.CBORDecodeError as error:
        raise CborError(f"not CBOR of our profile: {_first_cause(error)}") from error
    except (MemoryError, OverflowError, RecursionError) as error:
        raise CborError("not CBOR of our profile: a length that no message has") from error
    return cast(Item, item)


def _first_cause(error: BaseException) -> BaseException:
    """What cbor2 wrapped, perhaps several times: it says more than "error decoding array"."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error


def _check(item: Item, depth: int) -> bool:
    """Refuse what SPEC 1.2 and 1.3 do not allow, wherever it stands in the item; whether all maps' keys rise.

    It runs on every item that comes or goes, so the members of a container are looked at without a call for each.
    """
    if type(item) in _PLAIN:
        return True
    if type(item) is int:
        if not INT_MIN <= item <= INT_MAX:
            raise CborError("an integer outside 64 bits (SPEC 1.2)")
        return True
    if depth == 0:
        raise CborError(f"nested deeper than {limits.CBOR_DEPTH} (SPEC 1.3)")
    if type(item) is list or type(item) is tuple:
        return _check_members(item, depth - 1)
    if type(item) is dict or type(item) is cbor2.frozendict:  # cbor2 freezes the maps inside a tag
        return _check_map(item, depth - 1)
    if type(item) is Tag and item.tag == COSE_SIGN1:
        return _check(cast(Item, item.value), depth - 1)
    raise CborError(f"{type(item).__name__} is not in the profile (SPEC 1.2)")


def _check_map(item: Mapping[int, Item], depth: int) -> bool:
    in_order, last = True, -1
    for key, member in item.items():
        if type(key) is not int or not 0 <= key <= INT_MAX:
            raise CborError("a map key that is no unsigned integer (SPEC 1.2)")
        if key <= last:
            in_order = False
        last = key
        if type(member) not in _PLAIN and not (type(member) is int and 0 <= member <= INT_MAX):
            in_order = _check(member, depth) and in_order
    return in_order


def _check_members(members: Iterable[Item], depth: int) -> bool:
    in_order = True
    for member in members:
        if type(member) not in _PLAIN and not (type(member) is int and 0 <= member <= INT_MAX):
            in_order = _check(member, depth) and in_order
    return in_order
