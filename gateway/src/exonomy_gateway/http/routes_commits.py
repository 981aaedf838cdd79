"""Commits in: POST /v1/commits."""

import asyncio
from typing import Final

from exonomy_contracts.commit.inputs import INSTANCE, addressee
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Request, Response

from exonomy_gateway.http import body, views
from exonomy_gateway.http.answers import CommitAnswer, Problem, StoredAnswer
from exonomy_gateway.http.ids import HexId
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.http.problems import NotHere
from exonomy_gateway.http.served import Served
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken, Taken
from exonomy_gateway.store import commits, instances

MEDIA_TYPE: Final = "application/cbor-seq"
_DONE, _UNREADABLE, _BUSY = 200, 400, 503
_SEALS: Final = 100
"""Seals looked through for an input's outcome, the newest first."""


def router(gateway: Served, interfaces: Interfaces) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["commits"])

    @routes.post(
        "/v1/commits",
        response_model=list[CommitAnswer],
        responses={
            400: {"model": list[CommitAnswer]},
            413: {"model": Problem},
            415: {"model": Problem},
            503: {"model": list[CommitAnswer]},
        },
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
        status is 400 when none of it could be read, and 503 when nothing can be stored now: send it again later.
        """
        data = await body.read(request, MEDIA_TYPE)
        (answers,) = await asyncio.to_thread(gateway.door.take, [Arrival(None, data)])
        response.status_code = _status(answers)
        if response.status_code == _BUSY:
            response.headers["Retry-After"] = "1"
        return [_answer(answer) for answer in answers]

    @routes.get("/v1/commits/{commit}", responses={404: {"model": Problem}})
    def one(commit: HexId) -> StoredAnswer:
        """A stored commit, and what became of it if it is an input of an instance that is sealed here."""
        return _stored(gateway, interfaces, bytes.fromhex(commit))

    return routes


def _status(answers: list[Answer]) -> int:
    refused = [answer for answer in answers if isinstance(answer, NotTaken)]
    if any(answer.code == "busy" for answer in refused):
        return _BUSY
    unreadable = [answer for answer in refused if answer.seq is None]
    return _UNREADABLE if unreadable and len(unreadable) == len(answers) else _DONE


def _stored(gateway: Served, interfaces: Interfaces, name: bytes) -> StoredAnswer:
    connection = gateway.database.read()
    commit = commits.by_id(connection, name)
    if commit is None:
        raise NotHere(f"commit {name.hex()[:8]}")
    header = commit.header
    instance = name if header.kind == INSTANCE else addressee(header)
    answer = StoredAnswer(
        id=name.hex(),
        repo=header.repo.hex(),
        branch=header.branch,
        author=peer.to_did(header.author),
        seq=header.seq,
        kind=header.kind,
        instance=None if instance is None else instance.hex(),
    )
    tip = None if instance is None else instances.standing(connection, instance)
    for height in [] if tip is None else range(tip.height, max(-1, tip.height - _SEALS), -1):
        sealed = instances.seal_at(connection, tip.id, height) if tip is not None else None
        for outcome in sealed[0].outcomes if sealed is not None else ():
            if sealed is not None and outcome.input == name:
                answer.height, answer.outcome = height, views.outcome_answer(outcome, interfaces.of(sealed[0].module))
                return answer
    return answer


def _answer(answer: Answer) -> CommitAnswer:
    if isinstance(answer, Taken):
        return CommitAnswer(
            status="taken", branch=answer.log.branch, seq=answer.seq, id=answer.id.hex(), new=answer.new
        )
    return CommitAnswer(status="refused", branch=answer.branch, seq=answer.seq, code=answer.code, text=answer.text)
