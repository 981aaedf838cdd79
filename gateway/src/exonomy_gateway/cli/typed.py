"""How people write the leaves of an interface: 60.50, 5d, 35%, ann, 3fa9 (SPEC 10.7)."""

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from exonomy_contracts import modules
from exonomy_contracts.modules.interface import leaves, values
from exonomy_contracts.modules.interface.forms import (
    Bits,
    Either,
    Form,
    Json,
    Leaf,
    ListOf,
    OrNull,
    Record,
    Row,
)
from exonomy_contracts.modules.interface.leaves import NotThisForm
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.cli import reading
from exonomy_gateway.cli.examples import EXAMPLES, example
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names

_WHAT: Final = {
    "uint": "a whole number",
    "hash": "a SHA-256",
    "peer": "a person",
    "instance": "an id, or its first characters",
    "module": "a contract's module",
    "time": "a time",
    "span": "a span of time",
    "percent": "percent",
    "bp": "a part",
    "degrees": "degrees",
    "amount": "an amount",
    "any": "JSON",
}
_HOW: Final = {
    "peer": "a name that `exonomy wallet name list` shows, or a key",
    "hash": "a SHA-256, of a file that says it or as 64 hex digits,",
}
"""What is said where something else was typed that can't be read."""
_DECIMAL: Final = re.compile(r"(-?)([0-9]{1,5})(?:\.([0-9]{1,7}))?")
_FILE_MARK: Final = "@"
_NUMBERS: Final = frozenset({"uint", "int", "percent", "bp", "time", "span", "degrees", "amount"})


@dataclass(frozen=True, slots=True)
class PersonReader:
    """Reads texts as a person writes them. JSON that is no text is what the API answers: minor units, ms, hex."""

    names: Names
    now_ms: int
    resolve: Callable[[str], bytes]

    def leaf(self, kind: str, value: Json, place: str, currency: str | None) -> Item:
        """One leaf."""
        if not isinstance(value, str) or kind == "text":
            return leaves.build(kind, value, place)
        try:
            return leaves.build(kind, self._read(kind, value.strip(), currency), place)
        except (Usage, ValueError) as error:
            told = f" ({error})" if isinstance(error, Usage) else ""
            raise NotThisForm(place, value, what_leaf(kind) + told, EXAMPLES.get(kind, "")) from None
        except NotThisForm as error:
            raise NotThisForm(place, value, _HOW.get(kind, error.expected), EXAMPLES.get(kind, "")) from None

    def parts(self, form: Form, text: str, place: str) -> Json:
        """JSON, or parts with commas between."""
        if text.lstrip()[:1] in ("{", "["):
            try:
                parsed: Json = json.loads(text)
            except (ValueError, RecursionError):
                raise NotThisForm(place, text, "JSON") from None
            return parsed
        if isinstance(form, Either):
            return {text: []}
        parting = "+" if isinstance(form, Bits) and "," not in text else ","
        pieces: list[Json] = [piece.strip() for piece in text.split(parting)]
        if isinstance(form, ListOf | Bits):
            return [] if text in ("", "none") else pieces
        if isinstance(form, Row | Record) and len(pieces) == len(form.fields) and "=" not in text:
            return dict(zip((field.name for field in form.fields), pieces, strict=True))
        pairs = [piece.partition("=") for piece in text.split(",")]
        if all(mark for _, mark, _ in pairs) and len({name for name, _, _ in pairs}) == len(pairs):
            return {name.strip(): value.strip() for name, _, value in pairs}
        raise NotThisForm(place, text, what(form), example(form))

    def absent(self, form: Form, place: str) -> Json:
        """A list that nobody gave is empty."""
        if isinstance(form, ListOf | Bits):
            return []
        raise NotThisForm(place, None, what(form), example(form))

    def _read(self, kind: str, text: str, currency: str | None) -> Json:  # a table in words
        if kind == "peer":
            key = self.names.peers.get(text)
            return values_peer(key) if key is not None else text
        if kind == "instance":
            return self.resolve(text).hex()
        if kind == "module":
            return modules.manifest()[text].sha256 if text in modules.manifest() else text.lower()
        if kind == "hash":
            return _file_hash(text) if text.startswith(_FILE_MARK) else text.lower()
        if kind == "amount":
            if currency is None:
                raise Usage("its currency is not known; give minor units as JSON")
            return reading.amount(text, currency)
        if kind == "time":
            return reading.moment_ms(text, self.now_ms)
        if kind == "span":
            return reading.duration_ms(text)
        if kind == "bool":
            return {"yes": True, "true": True, "no": False, "false": False}.get(text.lower(), text)
        if kind == "any":
            return json.loads(text) if text[:1] in '[{"' or text in ("null", "true", "false") else int(text)
        return _number(kind, text) if kind in _NUMBERS else text


def values_peer(key: bytes) -> Json:
    """A key as machines write it."""
    return leaves.describe("peer", key, "")


def _number(kind: str, text: str) -> Json:
    if kind == "degrees":
        return _shifted(text, 7)
    if kind == "bp" and text.endswith("%"):
        return _shifted(text[:-1], 2)
    return int(text.removesuffix("%") if kind == "percent" else text)


def _shifted(text: str, digits: int) -> Json:
    """A decimal times a power of ten; the text itself where that is no whole number."""
    match = _DECIMAL.fullmatch(text)
    if match is None or len(match[3] or "") > digits:
        return text
    return int(f"{match[1]}{match[2]}{(match[3] or '').ljust(digits, '0')}")


def hash_of(text: str) -> bytes:
    """The SHA-256 that 64 hex digits are, or that a file has: `@FILE`."""
    digits = _file_hash(text) if text.startswith(_FILE_MARK) else text.strip().lower()
    try:
        return bytes.fromhex(digits) if len(digits) == reading.ID_CHARS else _no_hash(text)
    except ValueError:
        return _no_hash(text)


def _no_hash(text: str) -> NoReturn:
    raise Usage(f"{text[:40]!r} is no SHA-256; write {EXAMPLES['hash']}, or 64 hex digits")


def _file_hash(text: str) -> str:
    path = Path(text.removeprefix(_FILE_MARK))
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Usage(f"{path} can't be read: {error.strerror}") from error


def what_leaf(kind: str) -> str:
    """A leaf in a few words, as a person writes it."""
    return _WHAT.get(kind, leaves.EXPECTED[kind][0])


def what(form: Form) -> str:
    """A form in a few words, as a person writes it."""
    if isinstance(form, Leaf):
        return what_leaf(form.kind)
    if isinstance(form, OrNull):
        return what(form.form)
    if isinstance(form, ListOf):
        return what(form.member)
    if isinstance(form, Row | Record):
        return ",".join(field.name.upper() for field in form.fields)
    return values.what(form)
