"""What a person may type for a form, as an example: in a help text, and where something else was typed."""

import json
import shlex
from collections.abc import Container, Iterator
from typing import Final

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

EXAMPLES: Final = {
    "uint": "3",
    "int": "-3",
    "text": "Plumbing",
    "hash": "@why.txt for that of a file",
    "bytes": "00ff",
    "peer": "ann, me or did:key:z6Mk…",
    "instance": "3fa9",
    "module": "voucher, or 64 hex digits",
    "time": "2027-06-30, 2027-06-30T18:00 or 5d from now",
    "span": "90s, 2h or 5d",
    "currency": "USD",
    "percent": "30%",
    "bp": "35% or 3500",
    "degrees": "52.5200066",
    "amount": "60.50",
    "any": '\'{"hex": "00ff"}\'',
}
_BY_NAME: Final = {
    ("type", "text"): "ballot",
    ("name", "text"): "Garden",
    ("currency", "text"): "USD",
    ("module", "module"): "ballot",
    ("lon", "degrees"): "13.4049540",
    ("radius_m", "uint"): "50",
    ("threshold", "uint"): "1",
    ("number", "uint"): "0",
    ("piece", "uint"): "0",
    ("memo", "uint"): "0",
    ("offer", "uint"): "0",
    ("motion", "uint"): "0",
    ("credit", "uint"): "0",
    ("choice", "uint"): "0",
    ("quorum", "bp"): "60%",
    ("deadline", "time"): "20d",
    ("until", "time"): "3d",
    ("due", "time"): "10d",
}
"""Where a field's name says more than what it is, by name and leaf."""
_SHORT: Final = {"hash": "@FILE", "bool": "yes"}
_KINDS: Final = "majority"
"""The rule that most have, where there is a choice of rules."""
_JSON: Final = "JSON: "


def example(form: Form) -> str:
    """An example of what a person writes there."""
    if isinstance(form, Leaf):
        return EXAMPLES.get(form.kind, "")
    if isinstance(form, OrNull):
        return example(form.form)
    if isinstance(form, ListOf):
        return example(form.member)
    found = _value(form)
    return found if isinstance(found, str) else _JSON + json.dumps(found, ensure_ascii=False)


def line(command: str, form: Form, also: Container[str] = ()) -> str:
    """A command as it may be typed: with what it has to be given, lists of parts, and the fields named in `also`."""
    fields = form.fields if isinstance(form, Record) else ()
    wanted = (_inner(field) if field.name in also else field for field in fields)
    return " ".join([command, *(word for field in wanted for word in _option(field))])


def _inner(field: Field) -> Field:
    return Field(field.name, field.form.form if isinstance(field.form, OrNull) else field.form, field.key)


def _option(field: Field) -> Iterator[str]:
    form, name = field.form, field.name.replace("_", "-")
    is_easy = isinstance(form, ListOf) and isinstance(form.member, Record | Row)
    if field.maybe or isinstance(form, OrNull) or (isinstance(form, ListOf) and not is_easy):
        return
    if form == Leaf("bool"):
        yield f"--{name}"
        return
    found = _named(Field(field.name, form.member, 0)) if isinstance(form, ListOf) else _named(field)
    yield f"--{name}"
    yield shlex.quote(found if isinstance(found, str) else json.dumps(found, ensure_ascii=False))


def _named(field: Field) -> Json:
    """An example of a field, whose name may say which is a good one."""
    kind = field.form.kind if isinstance(field.form, Leaf) else ""
    return _BY_NAME.get((field.name, kind)) or _value(field.form)


def _value(form: Form) -> Json:
    """An example as short as it can be typed; what has lists in it as JSON."""
    if isinstance(form, Leaf):
        return _SHORT.get(form.kind) or EXAMPLES.get(form.kind, "").split(" or ")[0].split(",")[0]
    if isinstance(form, Choice | Bits):
        return _KINDS if _KINDS in form.names else form.names[0]
    if isinstance(form, OrNull):
        return _value(form.form) if _is_flat(form.form) else None
    if isinstance(form, ListOf):
        return [_value(form.member)] if form.member == Leaf("peer") else []
    if isinstance(form, Either):
        return {name: _value(row) for name, row in form.variants[:1]}
    parts = {field.name: _named(field) for field in form.fields if not field.maybe}
    if len(parts) == len(form.fields) and all(_is_flat(field.form) for field in form.fields):
        return ",".join(map(str, parts.values()))
    return parts


def _is_flat(form: Form) -> bool:
    return isinstance(form, Leaf | Choice | Bits) or (isinstance(form, OrNull) and _is_flat(form.form))
