"""The one way in for commits, from devices, HTTP clients and peers alike.

Each message is read and verified in threads; then one job of the store's writer judges and stores the whole batch, so
a batch costs one sync of the disk. What is answered as taken is durable.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.rights import NotARepo, NotEnrolled, Rights
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.errors import ExonomyError

from exonomy_gateway.clock import Clock
from exonomy_gateway.ingest import entitlement
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken, Taken
from exonomy_gateway.ingest.reading import read_arrival
from exonomy_gateway.ingest.rights_book import RightsBook
from exonomy_gateway.store import commits, instances, seals
from exonomy_gateway.store.database import Database, StoreUnavailable

_BUSY: Final = "busy"
_ALONE: Final = 8
"""Messages below which handing them to threads costs more than it saves."""

Read = list[Commit | NotTaken]


class Door:
    """Takes in batches of messages. Thread-safe; blocks, so it is called from worker threads."""

    def __init__(self, database: Database, clock: Clock, on_stored: Callable[[list[Commit]], None]) -> None:
        """`on_stored` hears of each new commit once it is durable, in the thread that brought it; it must not raise."""
        self._database, self._clock, self._on_stored = database, clock, on_stored
        self._book = RightsBook()
        self._workers = os.cpu_count() or 1
        self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix="door")

    def take(self, batch: Sequence[Arrival]) -> list[list[Answer]]:
        """Answer each commit of each message, in their order. Returns once what was taken is durable."""
        read = self._read(batch)
        if not any(isinstance(commit, Commit) for message in read for commit in message):
            return _refused(read, "")
        doubt = self._clock.doubt()
        if doubt is not None:
            return _refused(read, str(doubt))
        now_ms = self._clock.now_ms()
        senders = [arrival.sender for arrival in batch]
        try:
            sitting = self._database.write(lambda connection: self._sit(connection, read, senders, now_ms))
        except StoreUnavailable as error:
            return _refused(read, str(error))
        if sitting.stored:
            self._on_stored(sitting.stored)
        return sitting.answers

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown()

    def _read(self, batch: Sequence[Arrival]) -> list[Read]:
        if len(batch) < _ALONE or self._workers == 1:
            return [read_arrival(arrival) for arrival in batch]
        size = -(-len(batch) // self._workers)
        parts = [batch[start : start + size] for start in range(0, len(batch), size)]
        read = self._pool.map(lambda part: [read_arrival(arrival) for arrival in part], parts)
        return [commits for part in read for commits in part]

    def _sit(self, connection: apsw.Connection, read: list[Read], senders: list[str | None], now_ms: int) -> "_Sitting":
        sitting = _Sitting(connection, self._book, now_ms)
        for message, sender in zip(read, senders, strict=True):
            sitting.answers.append([sitting.answer(commit, from_device=sender is not None) for commit in message])
        return sitting


class TooManyLogs(ExonomyError):
    """An author has begun as many logs in a repo as anyone may."""

    code = _BUSY

    def __init__(self) -> None:
        super().__init__(f"this author has begun {limits.LOGS_PER_AUTHOR} logs in this repo; ask the gateway's host")


@dataclass(slots=True)
class _Sitting:
    """One job of the writer: judges and stores a batch, in the transaction that makes it durable."""

    connection: apsw.Connection
    book: RightsBook
    now_ms: int
    answers: list[list[Answer]] = field(default_factory=list)
    stored: list[Commit] = field(default_factory=list)
    _rights: dict[bytes, Rights] = field(default_factory=dict)

    def answer(self, commit: Commit | NotTaken, *, from_device: bool) -> Answer:
        """Take one commit in, or say why not."""
        if isinstance(commit, NotTaken):
            return commit
        header = commit.header
        try:
            if commits.has(self.connection, commit):
                return Taken(header.log, header.seq, commit.id, new=False)
            self._judge(commit, from_device=from_device)
            self._check_room(commit)
            commits.take_in(self.connection, commit, self.now_ms)
            seals.note(self.connection, commit, self.now_ms)
        except ExonomyError as error:
            return NotTaken.of(commit, error)
        if header.branch == AUTH_BRANCH:
            self._rights.pop(header.repo, None)
        self.stored.append(commit)
        return Taken(header.log, header.seq, commit.id, new=True)

    def _judge(self, commit: Commit, *, from_device: bool) -> None:
        header = commit.header
        entitlement.check_shape(commit)
        if from_device or not (entitlement.begins_repo(commit) or self._by_a_sealer(commit)):
            entitlement.check_right(header, self._rights_in(header.repo), self.now_ms, from_device=from_device)
        entitlement.check_time(header, self.now_ms)

    def _check_room(self, commit: Commit) -> None:
        """Refuse to begin one log more than an author may have in a repo (SPEC 7.3)."""
        header = commit.header
        if header.seq == 0 and commits.logs_by(self.connection, header.repo, header.author) >= limits.LOGS_PER_AUTHOR:
            raise TooManyLogs

    def _by_a_sealer(self, commit: Commit) -> bool:
        name = entitlement.sealed_instance(commit.header)
        if name is None:
            return False
        in_force = instances.sealers(self.connection, name)
        return entitlement.needs_no_grant(commit.header, commits.by_id(self.connection, name), in_force)

    def _rights_in(self, repo: bytes) -> Rights:
        rights = self._rights.get(repo)
        if rights is None:
            try:
                rights = self._rights[repo] = self.book.of(self.connection, repo)
            except NotARepo as error:
                raise NotEnrolled("nothing is known here of the commit's repo; send its root first") from error
        return rights


def _refused(read: list[Read], text: str) -> list[list[Answer]]:
    """The answers when nothing can be stored now: what could be read is for later, `text` says why."""
    return [[_keep(commit, text) for commit in message] for message in read]


def _keep(commit: Commit | NotTaken, text: str) -> NotTaken:
    if isinstance(commit, NotTaken):
        return commit
    header = commit.header
    return NotTaken(header.branch, header.seq, _BUSY, text, header.author)
