"""The smallest parts of an item as machines write them: bytes as hex, peers as did:key, numbers as they are."""

from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import ExonomyError
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.wire import money, peer
from exonomy_contracts.wire.cbor import COSE_SIGN1, INT_MAX, INT_MIN, Item, Tag
from exonomy_contracts.wire.hashing import HASH_BYTES

_SHOWN: Final = 60
"""Characters of what was given that an error repeats."""


class NotThisForm(ExonomyError):
    """A value is not what its place asks for: which place, what was given, what is expected, and an example."""

    code = "not-this-form"

    def __init__(self, place: str, given: object, expected: str, example: str = "") -> None:
        what = shown if len(shown := repr(given)) <= _SHOWN else shown[:_SHOWN] + "…"
        such = f", such as {example}" if example else ""
        super().__init__(f"{place or 'the value'}: {what} is given; {expected} is expected{such}")
        self.place, self.given, self.expected, self.example = place, given, expected, example


_RANGES: Final = {
    "uint": (0, INT_MAX),
    "int": (INT_MIN, INT_MAX),
    "time": (0, limits.COUNT),
    "span": (0, limits.COUNT),
    "percent": (0, 100),
    "bp": (0, 10_000),
    "degrees": (-limits.LONGITUDE_E7, limits.LONGITUDE_E7),
    "amount": (0, limits.AMOUNT),
}
_ID: Final = "3fa9" + "0" * 60
_DID: Final = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
EXPECTED: Final = {
    "uint": ("a whole number from 0", "3"),
    "int": ("a whole number", "-3"),
    "bool": ("true or false", "true"),
    "text": ("a text", '"Plumbing"'),
    "hash": ("a SHA-256 as 64 hex digits", _ID),
    "bytes": ("bytes as hex digits", "00ff"),
    "peer": ("a peer as did:key", _DID),
    "instance": ("an instance's id of 64 hex digits", _ID),
    "module": ("a module's SHA-256 as 64 hex digits", _ID),
    "time": ("Unix milliseconds", "1790000000000"),
    "span": ("milliseconds", "3600000"),
    "currency": ("a currency of three capital letters", "USD"),
    "percent": ("a whole number from 0 to 100", "30"),
    "bp": ("basis points, a whole number from 0 to 10000", "3500"),
    "degrees": ("10⁻⁷ degrees, a whole number", "525200000"),
    "amount": (f"minor units, a whole number from 0 to {limits.AMOUNT}", "6050"),
    "any": ('JSON, bytes as {"hex": …} and maps as {"map": [[key, value], …]}', '{"hex": "00ff"}'),
}
"""What each leaf is in words, and an example."""
_OF_32: Final = frozenset({"hash", "instance", "module"})


def describe(kind: str, item: Item, place: str) -> Json:
    """A leaf as JSON.

    Raises:
        NotThisForm: the item is no such leaf.
    """
    if kind == "any":
        return describe_any(item, place)
    return _octets_out(kind, item, place) if isinstance(item, bytes) else _same(kind, item, place)


def build(kind: str, value: Json, place: str) -> Item:
    """The leaf that `describe` made this of.

    Raises:
        NotThisForm: it made it of none.
    """
    if kind == "any":
        return build_any(value, place)
    if kind == "peer" and isinstance(value, str):
        try:
            return peer.from_did(value)
        except peer.NotAPeer:
            raise NotThisForm(place, value, *EXPECTED["peer"]) from None
    if (kind in _OF_32 or kind == "bytes") and isinstance(value, str):
        return _hex(value, kind, place)
    if kind == "bytes" or kind == "peer" or kind in _OF_32 or isinstance(value, list | dict | float):
        raise NotThisForm(place, value, *EXPECTED[kind])
    _same(kind, value, place)
    return value


def describe_any(item: Item, place: str, depth: int = limits.CBOR_DEPTH) -> Json:
    """Any item as JSON that can be read back."""
    if depth == 0 and isinstance(item, list | tuple | dict | Tag):
        raise NotThisForm(place, item, f"nothing nested deeper than {limits.CBOR_DEPTH}")
    if isinstance(item, bytes):
        return {"hex": item.hex()}
    if isinstance(item, dict):
        return {"map": [[key, describe_any(value, place, depth - 1)] for key, value in item.items()]}
    if isinstance(item, Tag):
        return {"signed": describe_any(item.value, place, depth - 1)}
    if isinstance(item, list | tuple):
        return [describe_any(member, place, depth - 1) for member in item]
    if item is None or isinstance(item, bool | int | str):
        return item
    raise NotThisForm(place, item, *EXPECTED["any"])


def build_any(value: Json, place: str, depth: int = limits.CBOR_DEPTH) -> Item:
    """The item that `describe_any` made this of."""
    if depth == 0 and isinstance(value, list | dict):
        raise NotThisForm(place, value, f"nothing nested deeper than {limits.CBOR_DEPTH}")
    if isinstance(value, list):
        return [build_any(member, place, depth - 1) for member in value]
    if isinstance(value, dict) and len(value) == 1:
        (kind, inner), expected = next(iter(value.items())), EXPECTED["any"]
        if kind == "hex" and isinstance(inner, str):
            return _hex(inner, "bytes", place)
        if kind == "signed":
            return Tag(COSE_SIGN1, build_any(inner, place, depth - 1))
        if kind == "map" and isinstance(inner, list):
            return _map(inner, place, depth)
        raise NotThisForm(place, value, *expected)
    if value is None or isinstance(value, bool | str) or (type(value) is int and INT_MIN <= value <= INT_MAX):
        return value
    raise NotThisForm(place, value, *EXPECTED["any"])


def _map(pairs: list[Json], place: str, depth: int) -> Item:
    found: dict[int, Item] = {}
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2 or type(pair[0]) is not int or not 0 <= pair[0] <= INT_MAX:
            raise NotThisForm(place, pair, "a key, an unsigned integer, and its value", "[0, true]")
        if pair[0] in found:
            raise NotThisForm(place, pair, "each key once")
        found[pair[0]] = build_any(pair[1], place, depth - 1)
    return found


def _octets_out(kind: str, item: bytes, place: str) -> Json:
    if kind == "bytes" or (kind in _OF_32 and len(item) == HASH_BYTES):
        return item.hex()
    if kind == "peer" and len(item) == HASH_BYTES:
        return peer.to_did(item)
    raise NotThisForm(place, item, *EXPECTED[kind])


def _same(kind: str, item: Item, place: str) -> Json:
    """A leaf that is the same in JSON."""
    if isinstance(item, bool) and kind == "bool":
        return item
    if type(item) is int and kind in _RANGES and _RANGES[kind][0] <= item <= _RANGES[kind][1]:
        return item
    if isinstance(item, str) and kind in _TEXTS and _TEXTS[kind](item):
        return item
    raise NotThisForm(place, item, *EXPECTED[kind])


_TEXTS: Final = {"text": lambda text: len(text) <= limits.BODY_BYTES, "currency": lambda text: text in money.EXPONENTS}


def _hex(text: str, kind: str, place: str) -> bytes:
    digits = text if not {*text} - {*"0123456789abcdef"} and len(text) <= 2 * limits.BODY_BYTES else "x"
    if len(digits) % 2 or (kind != "bytes" and len(digits) != 2 * HASH_BYTES):
        raise NotThisForm(place, text, *EXPECTED[kind])
    return bytes.fromhex(digits)
