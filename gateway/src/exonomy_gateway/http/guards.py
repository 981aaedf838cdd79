"""Who may ask at all: on loopback only requests meant for this machine, off it only those with the token.

A web page that someone on this machine visits can make a browser ask a loopback address under a name of its own (DNS
rebinding); the Host header shows that name.
"""

import hmac
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from exonomy_gateway.http import problems

_LOCAL_NAMES: Final = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})
_SCHEME: Final = "bearer "
_OPEN: Final = ("/v1/health", "/v1/webhooks/")
"""Paths that need no token: a monitor's question, and webhooks, which are signed."""


class LoopbackGuard:
    """Refuses requests whose Host is not this machine, and those that a foreign web page makes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on or refuse."""
        if scope["type"] == "http":
            host, origin = _header(scope, b"host"), _header(scope, b"origin")
            foreign = origin and _name(origin.partition("://")[2]) not in _LOCAL_NAMES
            if _name(host) not in _LOCAL_NAMES or foreign:
                text = "this gateway answers to this machine only: use http://127.0.0.1, or set [http] host"
                await problems.answer(421, "wrong-host", text)(scope, receive, send)
                return
        await self._app(scope, receive, send)


class TokenGuard:
    """Refuses requests without the bearer token."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._token = app, token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on or refuse; the comparison takes the same time for every wrong token."""
        if scope["type"] == "http" and not scope["path"].startswith(_OPEN):
            given = _header(scope, b"authorization")
            token = given[len(_SCHEME) :].strip() if given.lower().startswith(_SCHEME) else ""
            if not hmac.compare_digest(token.encode(), self._token):
                text = "this needs the header `Authorization: Bearer …` with the token in the gateway's http.token"
                refusal = problems.answer(401, "token", text, {"WWW-Authenticate": "Bearer"})
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _header(scope: Scope, name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


def _name(host: str) -> str:
    """The name in `name:port`, `name` or `[::1]:port`."""
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].lower()
