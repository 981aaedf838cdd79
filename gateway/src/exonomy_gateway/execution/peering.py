"""Gateways in one process that bring each other what they have: the exchange without a network.

What one has stored goes through the other's door as if a stranger had sent it; nothing else passes between them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Head
from exonomy_contracts.commit.seal import SEAL_BRANCH
from exonomy_contracts.commit.signed import Commit

from exonomy_gateway.ingest.answers import Arrival, NotTaken
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database

_AT_ONCE: Final = limits.UP_BYTES // 2
"""Bytes of envelopes in one arrival, the last one not counted: below UP_BYTES with the largest one there is."""


@dataclass(frozen=True, slots=True)
class Peer:
    """One gateway's store and door."""

    database: Database
    door: Door


def exchange(peers: Sequence[Peer]) -> int:
    """Bring each what the others have, once; how many commits were new to somebody.

    A commit that is refused now may be taken in a later round, once what entitles its author has come.
    """
    return sum(_bring(giver, taker) for giver, taker in permutations(peers, 2))


def _bring(giver: Peer, taker: Peer) -> int:
    new = 0
    for log, head in _logs(giver):
        state = commits.log_state(taker.database.read(), log)
        reached = -1 if state is None else state.head.seq
        if head.seq <= reached or (state is not None and state.frozen):
            continue
        for batch in _batches(commits.entries(giver.database.read(), log, reached, head.seq)):
            (answers,) = taker.door.take([Arrival(None, batch)])
            new += sum(not isinstance(answer, NotTaken) and answer.new for answer in answers)
            if any(isinstance(answer, NotTaken) for answer in answers):
                break
    return new


def _logs(peer: Peer) -> list[tuple[LogKey, Head]]:
    """Every log: who may write, then what was sealed, then what it was sealed from.

    A gateway whose store was restored from a backup so hears what it has signed before it hears what to seal.
    """
    connection = peer.database.read()
    found = [one for repo in commits.repos(connection) for one in commits.logs_of(connection, repo)]
    return sorted(found, key=lambda one: (one[0].branch != AUTH_BRANCH, one[0].branch != SEAL_BRANCH))


def _batches(entries: Iterator[Commit]) -> Iterator[bytes]:
    """The envelopes of a log in arrivals that a door takes."""
    batch = b""
    for commit in entries:
        batch += commit.envelope()
        if len(batch) >= _AT_ONCE:
            yield batch
            batch = b""
    if batch:
        yield batch
