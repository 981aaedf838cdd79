"""The API as one application."""

from typing import Final

from fastapi import FastAPI

from exonomy_gateway import config
from exonomy_gateway.http import (
    front,
    problems,
    routes_commits,
    routes_contracts,
    routes_devices,
    routes_instances,
    routes_payments,
    routes_readings,
    routes_repos,
    routes_status,
    routes_updates,
    routes_views,
)
from exonomy_gateway.http.body import BodyLimit
from exonomy_gateway.http.guards import LoopbackGuard, TokenGuard
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.http.served import Served

_VERSION: Final = "1"
_ABOUT: Final = """Signed commits in; repositories, instances, seals and bundles out.

Nothing here has to be believed: every answer about an instance follows from commits and seals that can be fetched and
checked. Ids and hashes are hex, peers are did:key, amounts are minor units, times are Unix milliseconds.
"""


def create_app(gateway: Served) -> FastAPI:
    """The API of a gateway: on loopback for this machine only, elsewhere with its bearer token."""
    app = FastAPI(title="Exonomy gateway", version=_VERSION, description=_ABOUT, docs_url=None, redoc_url=None)
    for room in (routes_repos, routes_payments, routes_devices, routes_readings, routes_updates):
        app.include_router(room.router(gateway))
    interfaces = Interfaces(gateway.folder)
    for named in (routes_commits, routes_instances, routes_contracts, routes_views, routes_status):
        app.include_router(named.router(gateway, interfaces))
    app.include_router(front.router(app))
    problems.install(app)
    app.add_middleware(BodyLimit)
    if gateway.settings.http.on_loopback:
        app.add_middleware(LoopbackGuard)
    else:
        app.add_middleware(TokenGuard, token=config.http_token(gateway.folder))
    return app
