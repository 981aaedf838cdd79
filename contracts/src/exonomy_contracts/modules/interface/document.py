"""An interface as a document: read from JSON, bounded, and found by the contract's name."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final

from exonomy_contracts import limits, modules
from exonomy_contracts.modules.interface.forms import BadInterface, Form, Forms, Json, Record

INTERFACE_BYTES: Final = 65_536
"""Bytes of an interface: as much as a module may have."""
_ENTRIES: Final = 128
"""Ops, events, forms or grants of one interface."""
_HELP_CHARS: Final = 400
CALL: Final = "call"
WAYS: Final = (CALL, "message", "proof", "receipt", "completion")
"""How an op comes to its contract (SPEC 10.3)."""
CAPABILITIES: Final = ("pull", "read", "write", "seal", "manage")
"""What an interface may ask to be granted."""


@dataclass(frozen=True, slots=True)
class Op:
    """One op: who may call it, how it comes, what it is for, its args, and whom it is granted to on the way."""

    name: str
    by: str
    comes_as: str
    help: str
    args: Form
    grants: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Interface:
    """A contract's interface. `grants` are paths in the params to peers, each with the capability they need."""

    type: str
    title: str
    params: Form
    state: Form
    statuses: tuple[str, ...]
    ops: Mapping[str, Op]
    events: Mapping[str, Form]
    grants: Mapping[str, str]

    def calls(self) -> list[Op]:
        """The ops that a person calls."""
        return [op for op in self.ops.values() if op.comes_as == CALL]


def read(text: str | bytes) -> Interface:
    """An interface.

    Raises:
        BadInterface: the text is none; the message says where.
    """
    if len(text) > INTERFACE_BYTES:
        raise BadInterface(f"an interface has at most {INTERFACE_BYTES} bytes")
    try:
        found: Json = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInterface(f"no JSON: {str(error)[:80]}") from error
    document = _object(found, "the interface")
    forms = Forms(_object(document.get("forms", {}), "forms"))
    name = _text(document.get("type"), "type", limits.WORD_CHARS)
    params = forms.read(document.get("params"), "params")
    if not isinstance(params, Record):
        raise BadInterface("params: a record is expected (SPEC 6.1)")
    ops = {key: _op(forms, key, one) for key, one in _object(document.get("ops"), "ops").items()}
    events = {key: forms.read(one, f"events.{key}") for key, one in _object(document.get("events"), "events").items()}
    return Interface(
        name,
        _text(document.get("title"), "title", _HELP_CHARS),
        params,
        forms.read(document.get("state"), "state"),
        _statuses(document.get("statuses", [])),
        MappingProxyType(ops),
        MappingProxyType(events),
        _grants(document.get("grants", {}), "grants"),
    )


@cache
def shipped(name: str) -> Interface:
    """The interface of the shipped contract of that name.

    Raises:
        modules.UnknownModule: there is no such contract.
        BadInterface: its interface is damaged.
    """
    return read(shipped_text(name))


def shipped_text(name: str) -> str:
    """The same as it was shipped."""
    file = resources.files(modules).joinpath(f"{name}.json")
    if name not in modules.manifest() or not file.is_file():
        raise modules.UnknownModule(name, sorted(modules.manifest()))
    return file.read_text(encoding="utf-8")


@cache
def all_shipped() -> Mapping[str, Interface]:
    """Every shipped contract's interface."""
    here = resources.files(modules)
    names = [name for name in modules.manifest() if here.joinpath(f"{name}.json").is_file()]
    return MappingProxyType({name: shipped(name) for name in names})


def _op(forms: Forms, name: str, item: Json) -> Op:
    where = f"ops.{name[: limits.OP_CHARS]}"
    op = _object(item, where)
    way = _text(op.get("as"), f"{where}.as", limits.WORD_CHARS)
    if way not in WAYS:
        raise BadInterface(f"{where}.as: one of {', '.join(WAYS)} is expected")
    if not 1 <= len(name) <= limits.OP_CHARS:
        raise BadInterface(f"{where}: an op's name has 1 to {limits.OP_CHARS} characters")
    return Op(
        name,
        _text(op.get("by"), f"{where}.by", _HELP_CHARS),
        way,
        _text(op.get("help"), f"{where}.help", _HELP_CHARS),
        forms.read(op.get("args", {"record": []}), f"{where}.args"),
        _grants(op.get("grants", {}), f"{where}.grants"),
    )


def _grants(item: Json, where: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for path, capability in _object(item, where).items():
        if capability not in CAPABILITIES:
            raise BadInterface(f"{where}.{path[:64]}: one of {', '.join(CAPABILITIES)} is expected")
        found[path] = str(capability)
    return MappingProxyType(found)


def _statuses(item: Json) -> tuple[str, ...]:
    if not isinstance(item, list) or len(item) > _ENTRIES:
        raise BadInterface("statuses: an array of names is expected")
    return tuple(_text(one, "statuses", limits.WORD_CHARS) for one in item)


def _object(item: Json, where: str) -> dict[str, Json]:
    if not isinstance(item, dict) or len(item) > _ENTRIES:
        raise BadInterface(f"{where}: an object of at most {_ENTRIES} is expected")
    return item


def _text(item: Json, where: str, most: int) -> str:
    if not isinstance(item, str) or not 1 <= len(item) <= most:
        raise BadInterface(f"{where}: a text of 1 to {most} characters is expected")
    return item
