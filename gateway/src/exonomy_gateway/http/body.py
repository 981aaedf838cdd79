"""Reading a request's body no further than its limit."""

from exonomy_contracts.errors import Oversized
from fastapi import Request

from exonomy_gateway.http.problems import WrongType


async def read(request: Request, most: int, *media_types: str) -> bytes:
    """The body, of at most `most` bytes and, where given, of one of these media types.

    Raises:
        Oversized: it is longer; what follows is not read.
        WrongType: it says to be of another type.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_types and given not in media_types:
        raise WrongType(f"the body has to be {media_types[0]}, not {given[:60] or 'of no stated type'}")
    declared = request.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared) > most:
        raise Oversized("a body's number of bytes", int(declared), most)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise Oversized("a body's number of bytes", len(body), most)
    return bytes(body)
