"""Instances, their seals and their bundles out."""

from typing import Annotated, Final

from exonomy_contracts import limits
from exonomy_contracts.wire import peer as peers
from fastapi import APIRouter, Query, Response
from pydantic import StringConstraints

from exonomy_gateway.execution.export import Export
from exonomy_gateway.http import views
from exonomy_gateway.http.answers import InstanceAnswer, Problem, SealAnswer
from exonomy_gateway.http.ids import HexId, Prefix
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.http.problems import NotHere
from exonomy_gateway.http.served import Served
from exonomy_gateway.store import commits, instance_pages, instances
from exonomy_gateway.store.instances import Standing

_INSTANCES: Final = 1_000
"""Instances in one page."""
_SEALS: Final = 100
"""Seals in one answer, some 20 KB each at most."""
_CBOR: Final = "application/cbor"
_Id = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
_NONE: Final[list[_Id]] = []


def router(gateway: Served, interfaces: Interfaces) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["instances"], responses={404: {"model": Problem}})

    @routes.get("/v1/instances")
    def every(
        prefix: Prefix = "",
        type: Annotated[str, Query(max_length=limits.WORD_CHARS)] = "",  # noqa: A002  # the query's name
        after: Annotated[str, Query(pattern="^([0-9a-f]{64})?$", description="the last id of the page before")] = "",
        peer: Annotated[str, Query(max_length=64, description="only those whose state names this did:key")] = "",
        limit: Annotated[int, Query(ge=1, le=_INSTANCES)] = _INSTANCES,
    ) -> list[InstanceAnswer]:
        """Instances by id, without their whole state: a page of at most `limit`, beginning after `after`."""
        faults, connection = gateway.executor.faults(), gateway.database.read()
        naming = peers.from_did(peer) if peer else b""
        found = instance_pages.page(connection, type, prefix, after, limit, naming)
        return [views.instance_answer(connection, interfaces, one, faults.get(one.id)) for one in found]

    @routes.get("/v1/instances/{instance}")
    def one(instance: HexId) -> InstanceAnswer:
        """An instance as its last seal left it."""
        standing = _standing(gateway, bytes.fromhex(instance))
        fault = gateway.executor.faults().get(standing.id)
        return views.whole_instance(gateway.database.read(), interfaces, standing, fault)

    @routes.get("/v1/instances/{instance}/seals")
    def seals(instance: HexId, since: Annotated[int, Query(ge=0)] = 0) -> list[SealAnswer]:
        """An instance's final seals from a height on; at most 100."""
        found = instances.seals(gateway.database.read(), _standing(gateway, bytes.fromhex(instance)).id)
        wanted = [one for one in found if one[2].height >= since]
        return [views.seal_answer(*one, interfaces.of(one[2].module)) for one in wanted[:_SEALS]]

    @routes.get("/v1/instances/{instance}/seals/{height}")
    def seal(instance: HexId, height: int) -> SealAnswer:
        """The final seal at one height."""
        for one in instances.seals(gateway.database.read(), bytes.fromhex(instance)):
            if one[2].height == height:
                return views.seal_answer(*one, interfaces.of(one[2].module))
        raise NotHere(f"seal at height {height} of instance {instance[:8]}")

    @routes.get(
        "/v1/bundles/{instance}",
        response_class=Response,
        responses={200: {"content": {_CBOR: {"schema": {"type": "string", "format": "binary"}}}}},
    )
    def bundle(
        instance: HexId,
        also: Annotated[list[_Id], Query(max_length=limits.BUNDLE_ROOTS, description="further instances")] = _NONE,
        tasks: Annotated[bool, Query(description="each with all of its type below it: a project's tasks")] = False,
    ) -> Response:
        """All that a stranger needs to check an instance, or several (SPEC 13), as one file."""
        export, asked = Export(gateway.database.read(), gateway.modules), [instance, *also]
        below = export.family if tasks else lambda one: [one]
        roots = dict.fromkeys(root for one in asked for root in below(bytes.fromhex(one)))
        data = export.bundle(*roots)
        name = f"{instance[:8]}.bundle"
        return Response(data, media_type=_CBOR, headers={"Content-Disposition": f'attachment; filename="{name}"'})

    return routes


def _standing(gateway: Served, instance: bytes) -> Standing:
    standing = instances.standing(gateway.database.read(), instance)
    if standing is not None:
        return standing
    if commits.by_id(gateway.database.read(), instance) is None:
        raise NotHere(f"instance {instance.hex()[:8]}")
    why = gateway.executor.faults().get(instance, "it is being sealed")
    raise NotHere(f"seal of instance {instance.hex()[:8]} yet ({why})")
