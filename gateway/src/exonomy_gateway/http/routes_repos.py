"""Repositories out: what is stored of each repo, and its logs as they were received."""

from typing import Annotated, Final

from exonomy_contracts import limits
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.rights import NotARepo
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Query, Response

from exonomy_gateway.http.answers import LogAnswer, Problem, RepoAnswer
from exonomy_gateway.http.ids import HexId
from exonomy_gateway.http.problems import NotHere
from exonomy_gateway.http.routes_commits import MEDIA_TYPE
from exonomy_gateway.http.served import Served
from exonomy_gateway.store import commits

_REPOS: Final = 1_000
"""Repos in one answer."""


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["repositories"], responses={404: {"model": Problem}})

    @routes.get("/v1/repos")
    def repos(after: Annotated[str, Query(pattern="^([0-9a-f]{64})?$")] = "") -> list[RepoAnswer]:
        """The repos stored here, by id; at most 1,000 after `after`."""
        found = [repo for repo in commits.repos(gateway.database.read()) if repo.hex() > after]
        return [_repo(gateway, repo) for repo in found[:_REPOS]]

    @routes.get("/v1/repos/{repo}")
    def repo(repo: HexId) -> RepoAnswer:
        """A repo's type, owner, logs and heads."""
        return _repo(gateway, bytes.fromhex(repo))

    @routes.get(
        "/v1/repos/{repo}/log",
        response_class=Response,
        responses={200: {"content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}}},
    )
    def log(
        repo: HexId,
        branch: Annotated[str, Query(max_length=limits.BRANCH_CHARS)],
        author: Annotated[str, Query(max_length=64, description="did:key of the log's author")],
        since: Annotated[int, Query(ge=0, description="the first seq wanted")] = 0,
    ) -> Response:
        """A log's commits from a seq on, as a sequence of envelopes; cut at 256 KiB, so ask again after the last."""
        key = LogKey(bytes.fromhex(repo), branch, peer.from_did(author))
        return Response(_envelopes(gateway, key, since), media_type=MEDIA_TYPE)

    return routes


def _repo(gateway: Served, repo: bytes) -> RepoAnswer:
    connection = gateway.database.read()
    logs = [
        LogAnswer(
            branch=log.branch,
            author=peer.to_did(log.author),
            seq=head.seq,
            head=head.id.hex(),
            frozen=bool((state := commits.log_state(connection, log)) and state.frozen),
        )
        for log, head in commits.logs_of(connection, repo)
    ]
    if not logs:
        raise NotHere(f"repo {repo.hex()[:8]}")
    try:
        rights = commits.rights(connection, repo)
    except NotARepo:
        return RepoAnswer(id=repo.hex(), type=None, owner=None, logs=logs)
    return RepoAnswer(id=repo.hex(), type=rights.type, owner=peer.to_did(rights.owner), logs=logs)


def _envelopes(gateway: Served, log: LogKey, since: int) -> bytes:
    connection = gateway.database.read()
    state = commits.log_state(connection, log)
    if state is None:
        raise NotHere("such log")
    data = bytearray()
    for number, commit in enumerate(commits.entries(connection, log, since - 1, state.head.seq)):
        envelope = commit.envelope()
        if number == limits.SEQUENCE_ITEMS or len(data) + len(envelope) > limits.UP_BYTES:
            break
        data += envelope
    return bytes(data)
