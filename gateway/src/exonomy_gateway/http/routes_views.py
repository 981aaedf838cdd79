"""Views over final seals (SPEC 18): a project's tree, and reputation. Whoever has the seals computes the same."""

from collections.abc import Mapping
from typing import Annotated

from exonomy_contracts import limits
from exonomy_contracts.views.deed import Role
from exonomy_contracts.views.project import Project, Sums, project
from exonomy_contracts.views.reputation import Reputation, anchors_of, reputations, weights
from exonomy_contracts.wire import cbor, peer
from fastapi import APIRouter, Query

from exonomy_gateway.http import chains, views
from exonomy_gateway.http.answers import Problem
from exonomy_gateway.http.chains import StoredChains
from exonomy_gateway.http.ids import HexId
from exonomy_gateway.http.interfaces import Interfaces, named
from exonomy_gateway.http.problems import BadRequest, NotHere
from exonomy_gateway.http.served import Served
from exonomy_gateway.http.view_answers import (
    PeerReputation,
    ProjectAnswer,
    ReputationAnswer,
    SumsAnswer,
    WeightAnswer,
)
from exonomy_gateway.store import instances

_TASK, _COMMUNITY = "task", "community"


def router(gateway: Served, interfaces: Interfaces) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["views"], responses={404: {"model": Problem}, 400: {"model": Problem}})

    @routes.get("/v1/views/project/{task}")
    def tree(task: HexId) -> ProjectAnswer:
        """A task with all adopted tasks below it: value, funding, what is paid, and progress (SPEC 18.3)."""
        known = StoredChains(gateway.database.read())
        chain = known.get(bytes.fromhex(task))
        if chain is None:
            raise NotHere(f"task {task[:8]}")
        if chain.type != _TASK:
            raise BadRequest(f"{task[:8]} is a {chain.type}; only tasks have a project's tree")
        return _project(project(chain.instance, known, chains.shipped_modules()))

    @routes.get("/v1/views/reputation")
    def reputation(
        community: Annotated[str, Query(pattern="^[0-9a-f]{64}$", description="whose trust counts")],
        as_of: Annotated[int | None, Query(ge=0, le=limits.COUNT, description="Unix ms; now if left out")] = None,
        of: Annotated[str, Query(max_length=64, description="did:key of one peer; all if left out")] = "",
    ) -> ReputationAnswer:
        """Points per peer and role from final seals, as one community sees them as of a time (SPEC 18.2)."""
        connection = gateway.database.read()
        known, standing = StoredChains(connection), instances.standing(connection, bytes.fromhex(community))
        if standing is None:
            raise NotHere(f"community {community[:8]}")
        if standing.type != _COMMUNITY:
            raise BadRequest(f"{community[:8]} is a {standing.type} and no community")
        refused = views.refused(connection, standing)
        if refused is not None:
            raise BadRequest(f"community {community[:8]} was refused at its founding ({refused}); name another")
        interface = interfaces.of(interfaces.running(connection, standing))
        state = named(None if interface is None else interface.state, cbor.loads(standing.state))
        if not isinstance(state, dict):
            raise BadRequest(f"community {community[:8]} runs a module whose states this gateway can't read")
        counting, time_ms = chains.with_registry(state.get("registry")), as_of or gateway.clock.now_ms()
        anchors = anchors_of(known[standing.id], counting, time_ms)
        found = reputations(known.values(), counting, anchors, time_ms)
        members = _peers(state.get("members"))
        snapshot = weights(found, members, time_ms)
        wanted = {peer.from_did(of)} if of else {*found, *members}
        return ReputationAnswer(
            community=community,
            as_of_ms=time_ms,
            snapshot=snapshot.hash.hex(),
            weights=[WeightAnswer(peer=peer.to_did(key), weight=weight) for key, weight in snapshot.weights],
            peers=[_peer(found, key) for key in sorted(wanted)],
        )

    return routes


def _peers(members: object) -> list[bytes]:
    rows = members if isinstance(members, list) else []
    return [peer.from_did(row["peer"]) for row in rows if isinstance(row, dict) and isinstance(row.get("peer"), str)]


def _peer(found: Mapping[bytes, Reputation], key: bytes) -> PeerReputation:
    has = found.get(key, Reputation())
    points = {role.name.lower(): has.points(role) for role in Role}
    return PeerReputation(peer=peer.to_did(key), points=points, balance=has.balance)


def _project(tree: Project) -> ProjectAnswer:
    return ProjectAnswer(
        id=tree.instance.hex(),
        title=tree.title,
        phase=tree.phase,
        own=_sums(tree.currency, tree.own),
        whole=[_sums(currency, sums) for currency, sums in sorted(tree.whole.items())],
        children=[_project(child) for child in tree.children],
        missing=[child.hex() for child in tree.missing],
    )


def _sums(currency: str, sums: Sums) -> SumsAnswer:
    return SumsAnswer(
        currency=currency,
        value=sums.value,
        funding=sums.funding,
        released=sums.released,
        overfunding=sums.overfunding,
        progress_percent=sums.progress_percent,
        crowdfunding_percent=sums.crowdfunding_percent,
    )
