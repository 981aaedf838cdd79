"""How ids, numbers and amounts are said to a person. Nothing that a stranger wrote reaches a terminal unchanged."""

from typing import Final

from exonomy_contracts.commit.seal import Accepted, Effect, Outcome
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import money
from exonomy_contracts.wire.cbor import Item

_SHORT_BYTES: Final = 4


def short(name: bytes) -> str:
    """The first 8 hex digits of an id or a key."""
    return f"{name[:_SHORT_BYTES].hex()}…"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`count(1, "seal") == "1 seal"`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def printable(text: str) -> str:
    """The text with everything that could steer a terminal or reorder a line replaced by `?`."""
    return "".join(char if char.isprintable() else "?" for char in text)


def amount(value: Item, currency: Item) -> str:
    """`60.00 USD`, or what is there when it is no amount."""
    if type(value) is int and value >= 0 and isinstance(currency, str):
        try:
            return money.text(value, currency)
        except WireError:
            return f"{value} {printable(currency[:8])}"
    return "something that is no amount"


def effect(effect: Effect) -> str:
    """`release of 60.00 USD`."""
    if effect.kind in ("hold", "release", "refund"):
        currency = effect.fields.get(3 if effect.kind == "release" else 2)
        return f"{effect.kind} of {amount(effect.fields.get(1), currency)}"
    return printable(effect.kind)


def outcome(outcome: Outcome) -> str:
    """`accepted, release of 60.00 USD` or `refused (105: not yours)`."""
    if isinstance(outcome, Accepted):
        return ", ".join(["accepted", *map(effect, outcome.effects)])
    return f"refused ({outcome.code}: {printable(outcome.text)})"
