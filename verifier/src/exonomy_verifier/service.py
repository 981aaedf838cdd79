"""The HTTP service: a bundle in, the steps out. It keeps nothing and knows nobody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Final, Literal

from exonomy_contracts import limits as ground
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.errors import ExonomyError
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.requests import ClientDisconnect

from exonomy_verifier import limits
from exonomy_verifier.answer import VerifyAnswer
from exonomy_verifier.verdict import Verdict, judge

_TYPES: Final = ("application/cbor", "application/octet-stream")


class Problem(BaseModel):
    """Why a request got no verdict."""

    code: str
    text: str


class Health(BaseModel):
    """The service answers, and how many checks are under way or waiting."""

    status: Literal["ok"] = "ok"
    checks: int


class RequestRefused(ExonomyError):
    """A request that gets no verdict; its `status` is the HTTP one."""

    status = 400


class NoBundle(RequestRefused):
    """What was sent is no bundle."""

    code, status = "not-a-bundle", 400


class TooSlow(RequestRefused):
    """The bundle did not arrive in time, or not at all."""

    code, status = "too-slow", 408


class TooLarge(RequestRefused):
    """The body has more than BUNDLE_BYTES."""

    code, status = "oversized", 413


class WrongType(RequestRefused):
    """The body is declared as something else."""

    code, status = "wrong-type", 415


class Busy(RequestRefused):
    """More checks are waiting than the service keeps bundles for."""

    code, status = "busy", 503


class Desk:
    """Lets a few checks run and a few more wait; who comes later is asked to come back."""

    def __init__(self) -> None:
        self.engine = Engine()
        self.present = 0
        self._turn = asyncio.Semaphore(limits.CHECKS_AT_ONCE)

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Hold a place from before the bundle is read until it was checked."""
        if self.present >= limits.CHECKS_AT_ONCE + limits.CHECKS_WAITING:
            raise Busy("too many checks are waiting; come back in a minute")
        self.present += 1
        try:
            yield
        finally:
            self.present -= 1

    async def check(self, data: bytes) -> VerifyAnswer:
        """Check a bundle in a thread, when it is its turn."""
        async with self._turn:
            judgement = await asyncio.to_thread(judge, data, self.engine)
        if judgement.verdict is Verdict.UNREADABLE:
            raise NoBundle(str(judgement.error))
        return VerifyAnswer.of(judgement)


def create_app() -> FastAPI:
    """The service as an ASGI application."""
    app = FastAPI(
        title="Exonomy verifier",
        summary="Checks published proofs from their bytes alone.",
        version="1",
        redoc_url=None,
    )
    app.state.desk = Desk()
    app.add_api_route("/v1/health", _health, methods=["GET"])
    app.add_api_route(
        "/v1/verify",
        _verify,
        methods=["POST"],
        openapi_extra=_body_of_bundle(),
        responses={kind.status: {"model": Problem} for kind in RequestRefused.__subclasses__()},
    )
    app.add_exception_handler(RequestRefused, _refuse)
    return app


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


async def _health(desk: Annotated[Desk, Depends(_desk)]) -> Health:
    """Whether the service is there."""
    return Health(checks=desk.present)


async def _verify(request: Request, desk: Annotated[Desk, Depends(_desk)]) -> VerifyAnswer:
    """Check a bundle. An invalid one is answered with 200 too: the check succeeded, the proof did not."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in _TYPES:
        raise WrongType(f"send the bundle as {' or '.join(_TYPES)}")
    async with desk.place():
        return await desk.check(await _body(request))


async def _body(request: Request) -> bytes:
    """The request's body, never more of it in memory than a bundle may have."""
    declared = request.headers.get("content-length", "0")
    if declared.isdecimal() and int(declared[:20]) > ground.BUNDLE_BYTES:
        raise TooLarge(f"a bundle has at most {ground.BUNDLE_BYTES} bytes")
    body = bytearray()
    try:
        async with asyncio.timeout(limits.UPLOAD_SECONDS):
            async for part in request.stream():
                body += part
                if len(body) > ground.BUNDLE_BYTES:
                    raise TooLarge(f"a bundle has at most {ground.BUNDLE_BYTES} bytes")
    except (TimeoutError, ClientDisconnect) as error:
        raise TooSlow(f"the bundle did not arrive within {limits.UPLOAD_SECONDS:.0f} s") from error
    return bytes(body)


async def _refuse(_request: Request, error: Exception) -> JSONResponse:
    """The one place where an error becomes an HTTP status."""
    if not isinstance(error, RequestRefused):
        raise error
    headers = {"Retry-After": "60"} if isinstance(error, Busy) else None
    return JSONResponse(Problem(code=error.code, text=str(error)).model_dump(), error.status, headers)


def _body_of_bundle() -> dict[str, Any]:
    schema = {"schema": {"type": "string", "format": "binary", "description": "a bundle (SPEC 13)"}}
    return {"requestBody": {"required": True, "content": dict.fromkeys(_TYPES, schema)}}
