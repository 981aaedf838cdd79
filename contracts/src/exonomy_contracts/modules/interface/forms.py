"""The forms of an interface: how an item is put together, and what its parts are called (SPEC 10.7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.errors import ExonomyError

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

LEAVES: Final = frozenset(
    "uint int bool text hash bytes peer instance module time span currency percent bp degrees amount any".split()
)
_NAME_CHARS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-")
_PARTS: Final = 64
"""Parts of one form: twice as many as the widest of ours has."""
_BITS: Final = 32
"""Bits of one set."""


class BadInterface(ExonomyError):
    """A document is no interface; the message says where."""

    code = "bad-interface"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One of LEAVES."""

    kind: str


@dataclass(frozen=True, slots=True)
class Field:
    """A part with its name. In a map it has a key, and may be absent if it is `maybe`."""

    name: str
    form: "Form"
    key: int
    maybe: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A map."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An array of fixed length."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array of any length."""

    member: "Form"


@dataclass(frozen=True, slots=True)
class OrNull:
    """A form, or null."""

    form: "Form"


@dataclass(frozen=True, slots=True)
class Choice:
    """An unsigned integer that counts names."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bits:
    """An unsigned integer, a name for each bit."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """An array whose first member is the index of one of these rows, and whose others are the row's."""

    variants: tuple[tuple[str, Row], ...]


Form: TypeAlias = Leaf | Record | Row | ListOf | OrNull | Choice | Bits | Either


class Forms:
    """Reads forms; those that the document names are put in their place, so that no form refers to another."""

    def __init__(self, named: Mapping[str, Json]) -> None:
        """`named` are the document's forms, read as they are met."""
        self._named = named
        self._open: list[str] = []
        for name in named:
            if name in LEAVES:
                raise BadInterface(f"forms.{name}: that is the name of a leaf; choose another")

    def read(self, item: Json, where: str, depth: int = limits.CBOR_DEPTH) -> Form:
        """A form.

        Raises:
            BadInterface: it is none, is nested deeper than any item, or contains itself.
        """
        if depth == 0:
            raise BadInterface(f"{where}: nested deeper than {limits.CBOR_DEPTH}, which no item is")
        if isinstance(item, str):
            return Leaf(item) if item in LEAVES else self._by_name(item, where, depth)
        if not isinstance(item, dict) or len(item) != 1:
            raise BadInterface(f"{where}: a form is a name, or an object with one of {', '.join(_KINDS)}")
        (kind, inner), at = next(iter(item.items())), where
        if kind == "record":
            return Record(self._fields(inner, at, depth, keyed=True))
        if kind == "tuple":
            return Row(self._fields(inner, at, depth, keyed=False))
        if kind == "list":
            return ListOf(self.read(inner, at, depth - 1))
        if kind == "optional":
            return OrNull(self.read(inner, at, depth))
        if kind == "choice":
            return Choice(_names(inner, at, _PARTS))
        if kind == "bits":
            return Bits(_names(inner, at, _BITS))
        if kind == "either":
            return Either(tuple(self._variant(one, at, depth) for one in _members(inner, at, _PARTS)))
        raise BadInterface(f"{where}: there is no form {kind[:32]!r}; there are {', '.join(_KINDS)}")

    def _by_name(self, name: str, where: str, depth: int) -> Form:
        if name not in self._named:
            raise BadInterface(f"{where}: there is no form {name[:64]!r}")
        if name in self._open:
            raise BadInterface(f"{where}: the form {name!r} contains itself")
        self._open.append(name)
        form = self.read(self._named[name], f"forms.{name}", depth)
        self._open.pop()
        return form

    def _fields(self, item: Json, where: str, depth: int, *, keyed: bool) -> tuple[Field, ...]:
        fields: list[Field] = []
        for part in _members(item, where, _PARTS):
            fields.append(self._field(part, where, depth, fields[-1].key + 1 if fields else 0, keyed=keyed))
        for what, seen in (("name", [one.name for one in fields]), ("key", [one.key for one in fields])):
            if len({*seen}) != len(seen):
                raise BadInterface(f"{where}: two fields have one {what}")
        return tuple(fields)

    def _field(self, part: Json, where: str, depth: int, following: int, *, keyed: bool) -> Field:
        parts = _members(part, where, 3)
        if len(parts) not in ((2, 3) if keyed else (2,)):
            raise BadInterface(f"{where}: a field is [name, form]{', or [name, form, key]' if keyed else ''}")
        name, at = _name(parts[0], where), f"{where}.{parts[0]}"
        form, key = parts[1], parts[2] if len(parts) == 3 else following
        if type(key) is not int or not 0 <= key < 2**32:
            raise BadInterface(f"{at}: a key is an unsigned integer")
        if keyed and isinstance(form, dict) and form.keys() == {"maybe"}:
            return Field(name, self.read(form["maybe"], at, depth - 1), key, maybe=True)
        return Field(name, self.read(form, at, depth - 1), key)

    def _variant(self, item: Json, where: str, depth: int) -> tuple[str, Row]:
        parts = _members(item, where, 2)
        if len(parts) != 2:
            raise BadInterface(f"{where}: a variant is [name, fields]")
        name = _name(parts[0], where)
        return name, Row(self._fields(parts[1], f"{where}.{name}", depth, keyed=False))


_KINDS: Final = ("record", "tuple", "list", "optional", "choice", "bits", "either")


def _members(item: Json, where: str, most: int) -> list[Json]:
    if not isinstance(item, list) or len(item) > most:
        raise BadInterface(f"{where}: an array of at most {most} is expected")
    return item


def _names(item: Json, where: str, most: int) -> tuple[str, ...]:
    names = tuple(_name(one, where, spaced=True) for one in _members(item, where, most))
    if not names or len({*names}) != len(names):
        raise BadInterface(f"{where}: at least one name is expected, and each once")
    return names


def _name(item: Json, where: str, *, spaced: bool = False) -> str:
    allowed = _NAME_CHARS | {" "} if spaced else _NAME_CHARS
    if not isinstance(item, str) or not 1 <= len(item) <= limits.WORD_CHARS or not {*item} <= allowed:
        raise BadInterface(f"{where}: {str(item)[:64]!r} is no name; use small letters, digits, - and _")
    return item
