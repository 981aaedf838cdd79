"""Money's dataclasses as stored items and back. Nothing secret is stored: a hold's `payer_action` stays empty."""

from dataclasses import fields
from enum import Enum
from typing import Any, TypeVar, cast

from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.money.intent import Attempt, Entry, HoldRecord, Intent, Outcome, Receipt
from exonomy_gateway.money.processor import HoldState, State

T = TypeVar("T", Attempt, Intent, HoldState, Receipt)


def entry_item(entry: Entry) -> Item:
    """An entry as `[intent, attempts, receipt or null]`."""
    receipt = None if entry.receipt is None else _flat(entry.receipt)
    return [_flat(entry.intent), [_flat(attempt) for attempt in entry.attempts], receipt]


def read_entry(item: Item) -> Entry:
    """An entry from what `entry_item` gave."""
    intent, attempts, receipt = shape.array(item, "entry", 3)
    tries = tuple(_built(Attempt, attempt) for attempt in cast(list[Item], attempts))
    return Entry(_built(Intent, intent), tries, None if receipt is None else _receipt(receipt))


def hold_item(hold: HoldRecord) -> Item:
    """A hold as `[intent, state, capabilities]`."""
    return [_flat(hold.intent), _flat(hold.state), list(hold.capabilities)]


def read_hold(item: Item) -> HoldRecord:
    """A hold from what `hold_item` gave."""
    intent, state, able = shape.array(item, "hold", 3)
    held = _built(HoldState, state, {"state": State})
    return HoldRecord(_built(Intent, intent), held, tuple(cast(list[str], able)))


def _receipt(item: Item) -> Receipt:
    return _built(Receipt, item, {"state": State, "outcome": Outcome, "capabilities": tuple})


def _flat(record: Attempt | Intent | HoldState | Receipt) -> Item:
    """The fields' values in their order."""
    values = [getattr(record, one.name) for one in fields(record)]
    return [_plain(value) for value in values]


def _plain(value: object) -> Item:
    if isinstance(value, Enum):
        return str(value.value)
    return list(value) if isinstance(value, tuple) else cast(Item, value)


def _built(kind: type[T], item: Item, types: dict[str, type] | None = None) -> T:
    names = [one.name for one in fields(kind)]
    values = dict(zip(names, shape.array(item, kind.__name__, len(names)), strict=True))
    for name, build in (types or {}).items():
        values[name] = build(values[name])
    return kind(**cast(dict[str, Any], values))
