"""Commits in: POST /v1/commits."""

import asyncio
from typing import Final

from exonomy_contracts import limits
from fastapi import APIRouter, Request, Response

from exonomy_gateway.http import body
from exonomy_gateway.http.answers import CommitAnswer, Problem
from exonomy_gateway.http.served import Served
from exonomy_gateway.ingest.answers import Answer, Arrival, Taken

MEDIA_TYPE: Final = "application/cbor-seq"
_BUSY: Final = "busy"


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["commits"])

    @routes.post(
        "/v1/commits",
        response_model=list[CommitAnswer],
        responses={413: {"model": Problem}, 415: {"model": Problem}, 503: {"model": list[CommitAnswer]}},
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
            }
        },
    )
    async def take(request: Request, response: Response) -> list[CommitAnswer]:
        """Take in a sequence of envelopes `[cose, body]` (SPEC 4.3), each log's in seq order.

        One answer for each, in order. What is `taken` is durable; a duplicate is taken again and is no error. The
        status is 503 when the gateway could store nothing now: send all of it again later.
        """
        data = await body.read(request, limits.UP_BYTES, MEDIA_TYPE)
        (answers,) = await asyncio.to_thread(gateway.door.take, [Arrival(None, data)])
        found = [_answer(answer) for answer in answers]
        if any(one.code == _BUSY for one in found):
            response.status_code = 503
            response.headers["Retry-After"] = "1"
        return found

    return routes


def _answer(answer: Answer) -> CommitAnswer:
    if isinstance(answer, Taken):
        return CommitAnswer(
            status="taken", branch=answer.log.branch, seq=answer.seq, id=answer.id.hex(), new=answer.new
        )
    return CommitAnswer(status="refused", branch=answer.branch, seq=answer.seq, code=answer.code, text=answer.text)
