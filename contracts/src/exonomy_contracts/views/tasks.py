"""Deeds of tasks (docs/reputation.md, rules 5 to 7): work delivered, on time or not at all, and who paid for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts.views.chain import Chain, Event, Modules
from exonomy_contracts.views.deed import DEED, Deed, Role, part_of
from exonomy_contracts.views.trades import VERDICT
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

_EXPIRED: Final = 6
_ALL: Final = 100
_WHOLE_BP: Final = 10_000
_DEPTH: Final = 64
"""Parents that are asked for a governance, one above the other."""


@dataclass(slots=True)
class _Work:
    exocrat: bytes
    price: int
    due_ms: int
    paid_by: dict[bytes, int]
    released: int = 0
    done_ms: int | None = None


@dataclass(slots=True)
class _Task:
    instance: bytes
    manager: bytes
    work: _Work | None = None
    consents: dict[tuple[int, bytes], int] = field(default_factory=dict)
    disputers: dict[int, bytes] = field(default_factory=dict)
    expires: bool = False


def governance(chain: Chain, modules: Modules, chains: Mapping[bytes, Chain]) -> Mapping[int, Item] | None:
    """By whom a task is governed: as its params say, else as its first parent's do, and so on (15.1).

    None where a parent is unknown, or has a seal that does not count: it could have told the task anything.
    """
    for _ in range(_DEPTH):
        own = chain.fields.get(7)
        if isinstance(own, Mapping):
            return own
        parents = shape.array_up_to(chain.fields.get(6), "task.parents", 4)
        above = chains.get(shape.digest(parents[0], "task.parent")) if parents else None
        if above is None or above.type != chain.type or not above.counts_whole(modules):
            return None
        chain = above
    return None


def of_task(chain: Chain, modules: Modules, chains: Mapping[bytes, Chain]) -> Iterator[Deed]:
    """What the seals of a task show. `chains` are all that are known, by instance: a parent may govern it."""
    governed = governance(chain, modules, chains)
    if governed is None:
        return
    manager = shape.digest(governed.get(0), "governance.manager")
    task = _Task(chain.instance, manager)
    for event in chain.events(modules):
        _note(task, event)
        if task.work is not None:
            yield from _shown(task, task.work, event)


def _note(task: _Task, event: Event) -> None:
    work = task.work
    if event.name == "consented":
        task.consents[event.uint(0), event.peer(1)] = event.uint(2)
    elif event.name == "frozen":
        paid_by = {owner: amount for (offer, owner), amount in task.consents.items() if offer == event.uint(0)}
        task.work = _Work(event.peer(1), event.uint(2), event.uint(3), paid_by)
    elif event.name == "disputed":
        task.disputers[event.uint(0)] = event.peer(1)
    elif event.name == "closing":
        task.expires = event.uint(0) == _EXPIRED
    elif work is not None and event.name == "proven":
        work.done_ms = event.uint(0)
    elif work is not None and event.name == "claimed" and event.uint(0) == _ALL:
        work.done_ms = event.time_ms
    elif work is not None and event.name == "released":
        work.released = event.uint(1)


def _shown(task: _Task, work: _Work, event: Event) -> Iterator[Deed]:
    if event.name == "ruled" and event.uint(1) == VERDICT:
        yield from _ruled(task, work, event)
    if event.name != "ended":
        return
    delivered = part_of(work.released, work.price)
    yield Deed(work.exocrat, Role.EXOCRAT, task.manager, delivered, event.time_ms, 6)
    if work.released == work.price and work.done_ms is not None and work.done_ms <= work.due_ms:
        yield Deed(work.exocrat, Role.EXOCRAT, task.manager, DEED // 2, event.time_ms, 6)
    if task.expires:
        yield Deed(work.exocrat, Role.EXOCRAT, task.manager, delivered - DEED, event.time_ms, 6)
    for owner, amount in work.paid_by.items():
        points = part_of(amount, work.price) * work.released // max(work.price, 1)
        yield Deed(owner, Role.CONTRIBUTOR, task.manager, points, event.time_ms, 7)


def _ruled(task: _Task, work: _Work, event: Event) -> Iterator[Deed]:
    """Rule 5: who asked for what a panel found was not theirs."""
    failed = DEED * (_WHOLE_BP - min(event.uint(2), _WHOLE_BP)) // _WHOLE_BP
    by = task.disputers.get(event.uint(0), task.instance)
    by_deadline = by == task.instance
    other = task.manager if by_deadline or by == work.exocrat else by
    yield Deed(work.exocrat, Role.EXOCRAT, other, -failed, event.time_ms, 5)
    if not by_deadline and by != work.exocrat:
        yield Deed(by, Role.CONTRIBUTOR, work.exocrat, failed - DEED, event.time_ms, 5)
