"""Deeds of arbitrators (docs/reputation.md, rule 8): who was on a panel, and who answered."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from exonomy_contracts.views.chain import Chain, Modules
from exonomy_contracts.views.deed import DEED, Deed, Role
from exonomy_contracts.views.tasks import governance
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

_AGREEMENT: Final = 2

Answers: TypeAlias = Mapping[tuple[bytes, bytes], set[bytes]]
"""By the instance with the dispute and the charter's hash: who of the panel has voted."""


@dataclass(frozen=True, slots=True)
class _Panel:
    peers: tuple[bytes, ...]
    charter: bytes | None


def answers(chains: Iterable[Chain], modules: Modules) -> Answers:
    """Who voted in the ballots among the chains."""
    found = dict[tuple[bytes, bytes], set[bytes]]()
    for chain in chains:
        subject = chain.fields.get(6) if chain.type == "ballot" else None
        if not isinstance(subject, Mapping):
            continue
        charter = b""
        for event in chain.events(modules):
            if event.name == "opened":
                charter = event.peer(0)
            elif event.name == "voted":
                found.setdefault((shape.digest(subject.get(0), "subject"), charter), set()).add(event.peer(0))
    return found


def of_panels(chain: Chain, modules: Modules, chains: Mapping[bytes, Chain], answered: Answers) -> Iterator[Deed]:
    """What the disputes of a trade or a task show of those who were to decide them."""
    sides = _sides(chain, modules, chains)
    drawn = _is_drawn(chain, modules, chains)
    panels = dict[int, _Panel]()
    for event in chain.events(modules):
        if event.name == "panel":
            panels[event.uint(0)] = _Panel(event.peers(1), event.optional_peer(2))
        elif event.name == "ruled" and event.uint(0) in panels:
            panel = panels[event.uint(0)]
            voted = answered.get((chain.instance, panel.charter), set()) if panel.charter else set()
            for peer in panel.peers:
                if peer in voted:
                    for side in sides:
                        yield Deed(peer, Role.ARBITRATOR, side, DEED // len(sides), event.time_ms, 8)
                elif drawn and event.uint(1) != _AGREEMENT:
                    yield Deed(peer, Role.ARBITRATOR, sides[0], -DEED, event.time_ms, 8)


def _sides(chain: Chain, modules: Modules, chains: Mapping[bytes, Chain]) -> tuple[bytes, ...]:
    """Between whom a dispute was: a trade's parties, a task's founder and manager."""
    named: list[Item]
    if chain.type == "trade":
        buyers = shape.array_up_to(chain.fields.get(1), "terms.buyers", 8)
        named = [chain.fields.get(0), *(shape.array(buyer, "terms.buyer", 2)[0] for buyer in buyers)]
    else:
        governed = governance(chain, modules, chains)
        named = [] if governed is None else [chain.creator, governed.get(0)]
    return tuple(dict.fromkeys(shape.digest(peer, "party") for peer in named))


def _is_drawn(chain: Chain, modules: Modules, chains: Mapping[bytes, Chain]) -> bool:
    """Whether panels come from a community, where who is drawn has said to be willing; not so who is only named."""
    governed = governance(chain, modules, chains) if chain.type == "task" else None
    court = chain.fields.get(12) if chain.type == "trade" else governed.get(3) if governed is not None else None
    return isinstance(court, Mapping) and court.get(0) is not None
