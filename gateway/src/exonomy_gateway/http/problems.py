"""Every error of the API, mapped once: what happened inside to a status and {code, message}."""

import logging
from typing import Final

from exonomy_contracts.errors import ExonomyError, Oversized
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from exonomy_gateway.broker.errors import BrokerError
from exonomy_gateway.devices.errors import DeviceError, UnknownDevice
from exonomy_gateway.execution.export import NothingToExport
from exonomy_gateway.money.errors import MoneyError, WebhookRefused
from exonomy_gateway.store.database import StoreUnavailable

_log = logging.getLogger(__name__)


class NotHere(ExonomyError):
    """Something was asked for that this gateway does not have."""

    code = "not-found"

    def __init__(self, what: str) -> None:
        super().__init__(f"there is no {what} here")
        self.what = what


class BadRequest(ExonomyError):
    """A request is not what its path asks for."""

    code = "bad-request"


class WrongType(ExonomyError):
    """A body of another media type than the path takes."""

    code = "unsupported-media-type"


_STATUS: Final[tuple[tuple[type[Exception], int, str], ...]] = (
    (NotHere, 404, ""),
    (UnknownDevice, 404, ""),
    (NothingToExport, 404, "not-found"),
    (DeviceError, 409, ""),
    (Oversized, 413, ""),
    (WrongType, 415, ""),
    (WebhookRefused, 400, "webhook-refused"),
    (MoneyError, 502, "processor"),
    (StoreUnavailable, 503, "busy"),
    (BrokerError, 503, "broker"),
    (ExonomyError, 400, ""),
)
"""The first that fits counts; an empty code means the error's own."""


def answer(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> JSONResponse:
    """The body of every error."""
    return JSONResponse({"code": code, "message": message}, status, headers)


def install(app: FastAPI) -> None:
    """Have the app answer every error in this way."""
    for kind, _, _ in _STATUS:
        app.add_exception_handler(kind, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unknown)


async def _known(_request: Request, error: Exception) -> JSONResponse:
    status, code = next((status, code) for kind, status, code in _STATUS if isinstance(error, kind))
    retry = {"Retry-After": "1"} if status == 503 else None
    return answer(status, code or getattr(error, "code", "error"), str(error), retry)


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return answer(422, "bad-request", f"{where}: {first['msg']}")


async def _http(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = {404: "not-found", 405: "method-not-allowed", 413: "oversized"}.get(
        error.status_code, f"http-{error.status_code}"
    )
    return answer(error.status_code, code, str(error.detail), dict(error.headers or {}))


async def _unknown(request: Request, error: Exception) -> JSONResponse:
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return answer(500, "internal", "the gateway made a mistake; its log says which")
