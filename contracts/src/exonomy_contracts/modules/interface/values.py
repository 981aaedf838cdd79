"""Items by the names of their interface, and back: `build(form, describe(form, item))` is the item again."""

import difflib
from dataclasses import dataclass
from typing import Final, Protocol

from exonomy_contracts import limits
from exonomy_contracts.modules.interface import leaves
from exonomy_contracts.modules.interface.forms import (
    Bits,
    Choice,
    Either,
    Field,
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

_MEMBERS: Final = limits.INPUT_BYTES
"""Members of one list: each has at least a byte in what a module is handed."""


class Reader(Protocol):
    """How leaves are written by whoever writes them, a machine or a person."""

    def leaf(self, kind: str, value: Json, place: str, currency: str | None) -> Item:
        """One leaf. `currency` is that of an amount, where one is known.

        Raises:
            NotThisForm: it is no such leaf.
        """

    def parts(self, form: Form, text: str, place: str) -> Json:
        """What a text means where something that is no leaf is expected.

        Raises:
            NotThisForm: nothing.
        """

    def absent(self, form: Form, place: str) -> Json:
        """What it means that a field which has to be there is not.

        Raises:
            NotThisForm: nothing.
        """


class MachineReader:
    """Reads what `describe` writes."""

    def leaf(self, kind: str, value: Json, place: str, currency: str | None) -> Item:
        """One leaf."""
        return leaves.build(kind, value, place)

    def parts(self, form: Form, text: str, place: str) -> Json:
        """A text is a leaf and nothing else."""
        raise NotThisForm(place, text, what(form))

    def absent(self, form: Form, place: str) -> Json:
        """Nothing is left out but what may be."""
        raise NotThisForm(place, None, what(form), example(form))


def what(form: Form) -> str:
    """A form in a few words."""
    if isinstance(form, Leaf):
        return leaves.EXPECTED[form.kind][0]
    if isinstance(form, OrNull):
        return f"{what(form.form)}, or null"
    if isinstance(form, ListOf):
        return f"a list, each {what(form.member)}"
    if isinstance(form, Choice):
        return f"one of {', '.join(form.names)}"
    if isinstance(form, Bits):
        return f"any of {', '.join(form.names)}"
    if isinstance(form, Either):
        return f"an object with one of {', '.join(name for name, _ in form.variants)}"
    return f"an object of {', '.join(field.name for field in form.fields)}" if form.fields else "an empty object"


def describe(form: Form, item: Item, place: str = "") -> Json:
    """An item as JSON, by the names of its form.

    Raises:
        NotThisForm: the item has not this form.
    """
    if isinstance(form, Leaf):
        return leaves.describe(form.kind, item, place)
    if isinstance(form, OrNull):
        return None if item is None else describe(form.form, item, place)
    if isinstance(form, Record):
        return _describe_map(form, item, place)
    if isinstance(form, Choice):
        if type(item) is int and 0 <= item < len(form.names):
            return form.names[item]
    elif isinstance(form, Bits):
        if type(item) is int and 0 <= item < 1 << len(form.names):
            return [name for place_, name in enumerate(form.names) if item >> place_ & 1]
    elif isinstance(item, list | tuple) and len(item) <= _MEMBERS:
        if isinstance(form, ListOf):
            return [describe(form.member, member, _at(place, str(i))) for i, member in enumerate(item)]
        if isinstance(form, Row):
            return _describe_row(form, list(item), place)
        if item and type(item[0]) is int and 0 <= item[0] < len(form.variants):
            name, row = form.variants[item[0]]
            return {name: _describe_row(row, list(item[1:]), _at(place, name))}
    raise NotThisForm(place, item, what(form))


def _describe_map(form: Record, item: Item, place: str) -> Json:
    if not isinstance(item, dict) or item.keys() - {field.key for field in form.fields}:
        raise NotThisForm(place, item, f"a map of {', '.join(f'{one.key} {one.name}' for one in form.fields)}")
    found: dict[str, Json] = {}
    for field in form.fields:
        if field.key in item:
            found[field.name] = describe(field.form, item[field.key], _at(place, field.name))
        elif not field.maybe:
            raise NotThisForm(_at(place, field.name), None, what(field.form))
    return found


def _describe_row(form: Row, members: list[Item], place: str) -> Json:
    if len(members) != len(form.fields):
        raise NotThisForm(place, members, f"an array of {', '.join(one.name for one in form.fields) or 'nothing'}")
    pairs = zip(form.fields, members, strict=True)
    return {field.name: describe(field.form, member, _at(place, field.name)) for field, member in pairs}


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds items; `currency` is that of amounts that have none beside them."""

    reader: Reader
    currency: str | None = None

    def build(self, form: Form, value: Json, place: str = "") -> Item:
        """The item that has this form and says this.

        Raises:
            NotThisForm: none does; the message names the place in `value`.
        """
        if isinstance(form, Leaf):
            return self.reader.leaf(form.kind, value, place, self.currency)
        if isinstance(form, OrNull) and value is None:
            return None
        if isinstance(form, OrNull):
            return self.build(form.form, value, place)
        if isinstance(form, Choice):
            return _choice(form, value, place)
        if isinstance(value, str):
            value = self.reader.parts(form, value, place)
        if isinstance(form, ListOf):
            return self._list(form, value, place)
        if isinstance(form, Bits):
            return _bits(form, value, place)
        if isinstance(form, Either):
            return self._either(form, value, place)
        if isinstance(form, Row) and isinstance(value, list) and len(value) == len(form.fields):
            value = dict(zip((field.name for field in form.fields), value, strict=True))
        found = self._fields(form, value, place)
        if isinstance(form, Row):
            return [found[field.key] for field in form.fields]
        return found

    def _list(self, form: ListOf, value: Json, place: str) -> Item:
        if not isinstance(value, list) or len(value) > _MEMBERS:
            raise NotThisForm(place, value, what(form))
        return [self.build(form.member, member, _at(place, str(index))) for index, member in enumerate(value)]

    def _either(self, form: Either, value: Json, place: str) -> Item:
        if isinstance(value, dict) and len(value) == 1:
            (wanted, inner) = next(iter(value.items()))
            for index, (name, row) in enumerate(form.variants):
                if name == wanted:
                    members = self.build(row, inner, _at(place, name))
                    return [index, *members] if isinstance(members, list) else [index]
        raise NotThisForm(place, value, what(form))

    def _fields(self, form: Record | Row, value: Json, place: str) -> dict[int, Item]:
        if not isinstance(value, dict):
            raise NotThisForm(place, value, what(form))
        known = {field.name for field in form.fields}
        for name in value:
            if name not in known:
                raise NotThisForm(_at(place, name[:64]), value[name], f"no such field, but {_meant(name, known)}")
        inner = Builder(self.reader, self._currency(form.fields, value))
        found: dict[int, Item] = {}
        for field in form.fields:
            at = _at(place, field.name)
            if field.name in value:
                found[field.key] = inner.build(field.form, value[field.name], at)
            elif isinstance(field.form, OrNull) and not field.maybe:
                found[field.key] = None
            elif not field.maybe:
                found[field.key] = inner.build(field.form, self.reader.absent(field.form, at), at)
        return found

    def _currency(self, fields: tuple[Field, ...], value: dict[str, Json]) -> str | None:
        """The currency beside the amounts of a record, else the one around it."""
        beside = value.get("currency")
        has_one = any(field.name == "currency" and field.form == Leaf("currency") for field in fields)
        return beside if has_one and isinstance(beside, str) else self.currency


def build(form: Form, value: Json, place: str = "") -> Item:
    """The item that `describe` made this of.

    Raises:
        NotThisForm: it made it of none; the message names the place.
    """
    return Builder(MachineReader()).build(form, value, place)


def example(form: Form) -> str:
    """An example of a leaf; empty for what is put together."""
    return leaves.EXPECTED[form.kind][1] if isinstance(form, Leaf) else ""


def _choice(form: Choice, value: Json, place: str) -> Item:
    if isinstance(value, str) and value in form.names:
        return form.names.index(value)
    raise NotThisForm(place, value, what(form), form.names[0])


def _bits(form: Bits, value: Json, place: str) -> Item:
    names = value if isinstance(value, list) else [value]
    found = 0
    for name in names:
        if name not in form.names:
            raise NotThisForm(place, name, what(form), form.names[0])
        found |= 1 << form.names.index(str(name))
    return found


def _meant(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), 1)
    return near[0] if near else ", ".join(sorted(known)) or "none at all"


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
