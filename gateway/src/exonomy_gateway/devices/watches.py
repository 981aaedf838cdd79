"""Which trades and tasks a device here is to prove: told when one begins to wait for it, and at each birth (SPEC 9.5).

Nothing of it is stored. An instance's state says whether it waits and its params name the device, so that what a device
is told can't differ from what was sealed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import apsw
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.down import DownItem, Unwatch, Watch
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.commit.terms import Sensor, Terms
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape

from exonomy_gateway.store import devices, instances
from exonomy_gateway.store.instances import Standing

_STATUS, _PARAMS = 0, 1
_FUNDED: Final = 3
"""A trade waits for its proofs (SPEC 12.2)."""
_WORKING: Final = 3
"""A task waits for its exocrat's (SPEC 15.3)."""
_TASK_DEADLINE, _TASK_PROOF, _TASK_GOVERNANCE, _TASK_EXOCRATS = 4, 8, 3, 5
_MANAGER, _STAKEHOLDERS = 0, 1
_ENROLLED: Final = 2
_TELLING: Final = frozenset({"funded", "frozen", "disputed", "closing"})
"""Events after which an instance has begun to wait for a device, or does so no longer."""
_ENDED: Final = 20
"""Those that are over and repeated at a birth, the last sealed first: a device that was away may still watch them."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an instance asks of a device, until when, and for whom that device may work."""

    criteria: Criteria
    deadline_ms: int
    principals: frozenset[bytes]
    waits: bool
    over: bool


def of_seal(connection: apsw.Connection, seal: Seal) -> Sequence[tuple[bytes, DownItem]]:
    """The devices that a seal's instance is to be proved by, and what each is told; none when it changes nothing."""
    events = [event for outcome in seal.outcomes if isinstance(outcome, Accepted) for event in outcome.events]
    tells = any(shape.array(event, "event", 2)[0] in _TELLING for event in events)
    standing = instances.standing(connection, seal.instance) if tells else None
    if standing is None:
        return ()
    told = {asked.criteria.device: _item(standing, asked) for asked in _theirs(connection, standing)}
    return [(device, item) for device, item in told.items() if item is not None]


def of_device(connection: apsw.Connection, key: bytes) -> Sequence[DownItem]:
    """What a device is told at its birth: all that wait for it, and the last ones that are over."""
    watched: list[DownItem] = []
    over: list[DownItem] = []
    for standing in instances.naming(connection, key, "trade", "task"):
        for asked in _theirs(connection, standing):
            item = _item(standing, asked) if asked.criteria.device == key else None
            if item is not None:
                (watched if isinstance(item, Watch) else over).append(item)
                break
    return [*over[:_ENDED], *watched]


def _theirs(connection: apsw.Connection, standing: Standing) -> Iterator[_Asked]:
    """What is asked of devices that are enrolled here by one of those concerned: else it is none of their business."""
    for asked in _asked(standing):
        device = devices.by_key(connection, asked.criteria.device)
        if device is not None and device.revoked_ms is None and device.principal in asked.principals:
            yield asked


def _asked(standing: Standing) -> Sequence[_Asked]:
    """What an instance asks of devices; nothing where its state is not of its type."""
    state = _map(cbor.loads(standing.state))
    try:
        if standing.type == "trade":
            return _of_trade(state)
        return _of_task(state) if standing.type == "task" else ()
    except WireError:
        return ()


def _of_trade(state: Mapping[int, cbor.Item]) -> Sequence[_Asked]:
    terms, status = Terms.read(state.get(_PARAMS)), shape.uint(state.get(_STATUS), "trade.status")
    asked = [one.criteria for milestone in terms.milestones for one in milestone.criteria if isinstance(one, Sensor)]
    seller = frozenset({terms.seller})
    return [_Asked(one, terms.deadline_ms, seller, status == _FUNDED, status > _FUNDED) for one in asked]


def _of_task(state: Mapping[int, cbor.Item]) -> Sequence[_Asked]:
    params, status = _map(state.get(_PARAMS)), shape.uint(state.get(_STATUS), "task.status")
    proof, governance = _map(params.get(_TASK_PROOF)), _map(state.get(_TASK_GOVERNANCE))
    if not proof:
        return ()
    deadline_ms = shape.uint(params.get(_TASK_DEADLINE), "task.deadline")
    exocrats = state.get(_TASK_EXOCRATS)
    enrolled = [one[0] for one in exocrats if one[1] == _ENROLLED] if isinstance(exocrats, list) else []
    stakeholders = governance.get(_STAKEHOLDERS)
    concerned = [governance.get(_MANAGER), *(stakeholders if isinstance(stakeholders, list) else []), *enrolled]
    principals = frozenset(one for one in concerned if isinstance(one, bytes))
    return [_Asked(Criteria.read(proof.get(0)), deadline_ms, principals, status == _WORKING, status > _WORKING)]


def _item(standing: Standing, asked: _Asked) -> DownItem | None:
    """What a device is told; nothing before it is waited for."""
    if asked.waits:
        return Watch(standing.id, asked.criteria, asked.deadline_ms)
    return Unwatch(standing.id) if asked.over else None


def _map(item: cbor.Item) -> Mapping[int, cbor.Item]:
    return item if isinstance(item, dict) else {}
