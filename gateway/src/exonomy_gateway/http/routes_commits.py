"""Commits in: POST /v1/commits."""

import asyncio
from collections.abc import Iterator
from typing import Final

import apsw
from exonomy_contracts.commit.inputs import INSTANCE, MESSAGE, Message, addressee
from exonomy_contracts.commit.seal import Accepted, Outcome, Seal
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Request, Response

from exonomy_gateway.http import body, views
from exonomy_gateway.http.answers import CommitAnswer, MessageAnswer, Problem, StoredAnswer
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
    found = None if instance is None else _folded(connection, instance, name)
    if found is not None:
        seal, outcome = found
        answer.height, answer.outcome = seal.height, views.outcome_answer(outcome, interfaces.of(seal.module))
        answer.messages = list(_messages(connection, interfaces, seal, outcome))
    return answer


def _folded(connection: apsw.Connection, instance: bytes, name: bytes) -> tuple[Seal, Outcome] | None:
    """What an instance made of an input, and the seal that says so."""
    tip = instances.standing(connection, instance)
    for height in [] if tip is None else range(tip.height, max(-1, tip.height - _SEALS), -1):
        sealed = instances.seal_at(connection, instance, height)
        for outcome in sealed[0].outcomes if sealed is not None else ():
            if sealed is not None and outcome.input == name:
                return sealed[0], outcome
    return None


def _messages(
    connection: apsw.Connection, interfaces: Interfaces, seal: Seal, outcome: Outcome
) -> Iterator[MessageAnswer]:
    """What an outcome sent to other instances, and what they made of it."""
    if not isinstance(outcome, Accepted):
        return
    before = seal.outcomes[: seal.outcomes.index(outcome)]
    first = sum(len(one.effects) for one in before if isinstance(one, Accepted))
    for index, effect in enumerate(outcome.effects, first):
        to, op = effect.fields.get(0), effect.fields.get(1)
        if effect.kind != MESSAGE or not isinstance(to, bytes) or not isinstance(op, str):
            continue
        there = instances.standing(connection, to)
        answer = MessageAnswer(to=to.hex(), op=op, type=None if there is None else there.type)
        carried = commits.saying(connection, to, MESSAGE, Message(seal.instance, seal.height, index).item())
        found = [_folded(connection, to, one.id) for one in carried]
        # Of several sealers more than one may have carried it: what one of them brought counts, the others are refused.
        for folded in sorted((one for one in found if one is not None), key=lambda one: isinstance(one[1], Accepted)):
            answer.outcome = views.outcome_answer(folded[1], interfaces.of(folded[0].module))
        yield answer


def _answer(answer: Answer) -> CommitAnswer:
    if isinstance(answer, Taken):
        return CommitAnswer(
            status="taken", branch=answer.log.branch, seq=answer.seq, id=answer.id.hex(), new=answer.new
        )
    return CommitAnswer(status="refused", branch=answer.branch, seq=answer.seq, code=answer.code, text=answer.text)
