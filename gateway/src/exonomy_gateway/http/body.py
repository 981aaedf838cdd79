"""Bodies: no further read than their limit, and of the media type that their path takes."""

from typing import Final

from exonomy_contracts import limits
from fastapi import Request
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from exonomy_gateway.http import problems
from exonomy_gateway.http.problems import WrongType

MOST: Final = limits.UP_BYTES
"""Bytes of any request's body: as much as a device may send at once, and more than a processor's webhook has."""
_TOO_LARGE: Final = 413
_HANG_UP: Final = {"Connection": "close"}
"""Without it the server would go on reading what nobody wants."""


class BodyLimit:
    """Ends a request whose body is larger than MOST, by its own word or once that much has come."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, counting."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = next((value for key, value in scope["headers"] if key == b"content-length"), b"0")
        if not declared.isdigit() or int(declared) > MOST:
            await problems.answer(_TOO_LARGE, "oversized", _TEXT, _HANG_UP)(scope, receive, send)
            return
        size = 0

        async def counted() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > MOST:
                raise HTTPException(_TOO_LARGE, _TEXT, _HANG_UP)
            return message

        await self._app(scope, counted, send)


async def read(request: Request, *media_types: str) -> bytes:
    """The body, where given of one of these media types.

    Raises:
        WrongType: it says to be of another type.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_types and given not in media_types:
        raise WrongType(f"the body has to be {media_types[0]}, not {given[:60] or 'of no stated type'}")
    return await request.body()


_TEXT: Final = f"a body has at most {MOST} bytes; send less at once"
