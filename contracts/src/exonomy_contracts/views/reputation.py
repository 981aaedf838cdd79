"""Reputation: what peers have earned and lost in each role, as of a time (SPEC 18.2, docs/reputation.md).

    found = reputations(chains, modules, anchors, as_of_ms)      # every peer with a deed, by peer
    found[peer].points(Role.ISSUER)                              # whole points, never below 0
    snapshot = weights(found, members, as_of_ms)                 # for a community's `weigh` and a ballot's electorate

`chains` are `chain.Chain`s of all instances that are known, in any order; `modules` the modules that count by type;
`anchors` the peers that a community trusts by its own decision: `anchors_of(its chain, modules, as_of_ms)`.
Whoever has the same final seals, modules and anchors gets the same, whatever the order.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from exonomy_contracts.views.chain import Chain, Modules
from exonomy_contracts.views.decay import decayed
from exonomy_contracts.views.deed import DEED, Deed, Role
from exonomy_contracts.views.panels import answers, of_panels
from exonomy_contracts.views.tasks import of_task
from exonomy_contracts.views.trades import of_trade, of_voucher
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.hashing import domain_hash

POINT: Final = DEED // 100
"""Thousandths in one point."""
PAIR: Final = 2 * DEED
"""What one peer can give, or cost, another in one role (rule 9)."""
ANCHOR: Final = 20 * DEED
"""What an anchor can give in all (rule 10)."""
ROUNDS: Final = 64
"""How often what was received is passed on (rule 10). Each time at most half: after 64 nothing is left of a deed."""
WEIGHT_AT_FIRST: Final = 100
WEIGHT_MOST: Final = 10_000
_DOMAIN: Final = "exonomy/reputation/1"

Edge: TypeAlias = tuple[bytes, Role, bytes]
"""Who earned or lost, as what, and by whom."""


@dataclass(slots=True)
class Reputation:
    """Of one peer, in thousandths of a point by role."""

    gained: dict[Role, int] = field(default_factory=dict)
    lost: dict[Role, int] = field(default_factory=dict)

    def points(self, role: Role) -> int:
        """Whole points in a role."""
        return max(0, self.gained.get(role, 0) - self.lost.get(role, 0)) // POINT

    @property
    def balance(self) -> int:
        """Whole points in all roles together, which may be below zero."""
        return (sum(self.gained.values()) - sum(self.lost.values())) // POINT


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Weights of a community's members as of a time, in the order of the peers' bytes (17.3, `weigh`)."""

    weights: tuple[tuple[bytes, int], ...]
    as_of_ms: int

    @property
    def hash(self) -> bytes:
        """What `weigh` names, so that anybody can compute it again."""
        return domain_hash(_DOMAIN, cbor.dumps([self.as_of_ms, [list(weight) for weight in self.weights]]))


def reputations(
    chains: Iterable[Chain], modules: Modules, anchors: Collection[bytes], as_of_ms: int
) -> dict[bytes, Reputation]:
    """Everyone who has a deed in the chains, by peer.

    Raises:
        WireError: an event of a module that counts is not as SPEC 11 to 17 have it.
    """
    gains, losses = dict[Edge, int](), dict[Edge, int]()
    for deed in deeds(chains, modules):
        if deed.points == 0 or deed.time_ms > as_of_ms or deed.peer == deed.by:
            continue
        edge = (deed.peer, deed.role, deed.by)
        side = gains if deed.points > 0 else losses
        side[edge] = side.get(edge, 0) + decayed(abs(deed.points), as_of_ms - deed.time_ms)
    found = dict[bytes, Reputation]()
    for (peer, role, _), points in _granted(gains, frozenset(anchors)).items():
        gained = found.setdefault(peer, Reputation()).gained
        gained[role] = gained.get(role, 0) + points
    for (peer, role, _), points in losses.items():
        lost = found.setdefault(peer, Reputation()).lost
        lost[role] = lost.get(role, 0) + min(points, PAIR)
    return found


def deeds(chains: Iterable[Chain], modules: Modules) -> Iterator[Deed]:
    """All deeds that the chains show (rules 3 to 8)."""
    by_instance = {chain.instance: chain for chain in chains if chain.counts(modules)}
    answered = answers(by_instance.values(), modules)
    for chain in by_instance.values():
        if chain.type == "voucher":
            yield from of_voucher(chain, modules)
        elif chain.type == "trade":
            yield from of_trade(chain, modules)
        elif chain.type == "task":
            yield from of_task(chain, modules, by_instance)
        if chain.type in ("trade", "task"):
            yield from of_panels(chain, modules, by_instance, answered)


def _granted(gains: Mapping[Edge, int], anchors: frozenset[bytes]) -> dict[Edge, int]:
    """What of the gains counts: by whom they come has to have it to give (rules 9 and 10)."""
    asked = {edge: min(points, PAIR) for edge, points in gains.items()}
    wanted = dict[bytes, int]()
    for (_, _, by), points in asked.items():
        wanted[by] = wanted.get(by, 0) + points
    granted = dict.fromkeys(asked, 0)
    for _ in range(ROUNDS):
        received = dict[bytes, int]()
        for (peer, _, _), points in granted.items():
            received[peer] = received.get(peer, 0) + points
        means = {by: (ANCHOR if by in anchors else 0) + received.get(by, 0) // 2 for by in wanted}
        after = {
            edge: points * min(means[edge[2]], wanted[edge[2]]) // wanted[edge[2]] if wanted[edge[2]] else 0
            for edge, points in asked.items()
        }
        if after == granted:
            break
        granted = after
    return granted


def anchors_of(community: Chain, modules: Modules, as_of_ms: int) -> frozenset[bytes]:
    """Whom a community trusts by its own decision: founders, and who has a role by a motion; not those who left."""
    founders, holders = _founders(community), set[bytes]()
    for event in community.events(modules):
        if event.time_ms > as_of_ms:
            break
        if event.name == "role":
            (holders.add if event.uint(1) > 0 else holders.discard)(event.peer(0))
        elif event.name in ("left", "expelled"):
            holders.discard(event.peer(0))
            founders.discard(event.peer(0))
    return frozenset(founders | holders)


def members_of(community: Chain, modules: Modules, as_of_ms: int) -> frozenset[bytes]:
    """Who is a member: those whose weights a snapshot for `weigh` names (SPEC 17.3)."""
    members = _founders(community)
    for event in community.events(modules):
        if event.time_ms > as_of_ms:
            break
        if event.name == "joined":
            members.add(event.peer(0))
        elif event.name in ("left", "expelled"):
            members.discard(event.peer(0))
    return frozenset(members)


def _founders(community: Chain) -> set[bytes]:
    founders = shape.array_up_to(community.fields.get(1), "community.founders", 16)
    return {shape.digest(shape.array(founder, "founder", 2)[0], "founder.peer") for founder in founders}


def weights(found: Mapping[bytes, Reputation], members: Iterable[bytes], as_of_ms: int) -> Snapshot:
    """The weight of each member: 100, and a point more or less for each of the balance; 1 to 10,000 (rule 11)."""
    blank = Reputation()
    by_peer = ((peer, WEIGHT_AT_FIRST + found.get(peer, blank).balance) for peer in sorted(set(members)))
    return Snapshot(tuple((peer, max(1, min(WEIGHT_MOST, weight))) for peer, weight in by_peer), as_of_ms)
