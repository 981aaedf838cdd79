"""Which trades a device here is to prove: told when one becomes funded, and at each birth (SPEC 9.5, 12.11).

Nothing of it is stored. A trade's state says whether it is funded and its terms name the device, so that what a device
is told can't differ from what was sealed.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import apsw
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.down import DownItem, Unwatch, Watch
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape

from exonomy_gateway.store import devices, instances
from exonomy_gateway.store.instances import Standing

_STATUS, _TERMS = 0, 1
_SELLER, _DEADLINE, _CRITERIA = 0, 10, 12
_FUNDED: Final = 3
_TELLING: Final = frozenset({"funded", "closing"})
"""Events of a trade after which it has become funded, or is so no longer."""
_ENDED: Final = 20
"""Trades that are over and repeated at a birth, the last sealed first: a device that was away may still watch them."""


def of_seal(connection: apsw.Connection, seal: Seal) -> tuple[bytes, DownItem] | None:
    """The device that a seal's trade is to be proved by, and what it is told; None when the seal changes nothing."""
    events = [event for outcome in seal.outcomes if isinstance(outcome, Accepted) for event in outcome.events]
    tells = any(shape.array(event, "event", 2)[0] in _TELLING for event in events)
    standing = instances.standing(connection, seal.instance) if tells else None
    criteria = None if standing is None else _asked(standing)
    if standing is None or criteria is None or not _is_theirs(connection, criteria.device, standing):
        return None
    item = _item(standing, criteria)
    return None if item is None else (criteria.device, item)


def of_device(connection: apsw.Connection, key: bytes) -> Sequence[DownItem]:
    """What a device is told at its birth: every funded trade that it is to prove, and the last ones that are over."""
    watched: list[DownItem] = []
    over: list[DownItem] = []
    for standing in instances.trades_naming(connection, key):
        criteria = _asked(standing)
        if criteria is not None and criteria.device == key and _is_theirs(connection, key, standing):
            item = _item(standing, criteria)
            if item is not None:
                (watched if isinstance(item, Watch) else over).append(item)
    return [*over[:_ENDED], *watched]


def _asked(standing: Standing) -> Criteria | None:
    """A trade's criteria; None when it has none, or when it is no trade."""
    try:
        return Criteria.read(_terms(standing).get(_CRITERIA))
    except WireError:
        return None


def _is_theirs(connection: apsw.Connection, key: bytes, standing: Standing) -> bool:
    """Whether the device is enrolled here and works for the seller: nobody else's trade is any of its business."""
    device = devices.by_key(connection, key)
    return device is not None and device.revoked_ms is None and _terms(standing).get(_SELLER) == device.principal


def _item(standing: Standing, criteria: Criteria) -> DownItem | None:
    """What a device is told of a trade; nothing before it is funded."""
    status = shape.uint(_map(cbor.loads(standing.state)).get(_STATUS), "trade.status")
    if status != _FUNDED:
        return Unwatch(standing.id) if status > _FUNDED else None
    return Watch(standing.id, criteria, shape.uint(_terms(standing).get(_DEADLINE), "terms.deadline_ms"))


def _terms(standing: Standing) -> Mapping[int, cbor.Item]:
    return _map(_map(cbor.loads(standing.state)).get(_TERMS)) if standing.type == "trade" else {}


def _map(item: cbor.Item) -> Mapping[int, cbor.Item]:
    return item if isinstance(item, dict) else {}
