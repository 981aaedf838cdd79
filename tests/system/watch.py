"""Names every moment at which a crash could matter, and dies at one of them.

Two things last beyond a process: what the store commits and what the processor does. So there are four kinds of
moments: before and after each transaction of the store, and before and after each call to the processor. Nothing in
the product knows of this: SQLite's own hooks and a processor in front of the processor tell.
"""

import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import apsw
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.execution.sealer import Sealed
from exonomy_gateway.money.intent import Entry
from exonomy_gateway.money.processor import (
    Capabilities,
    EventsPage,
    Hint,
    HoldRequest,
    HoldState,
    Processor,
)
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.database import Database

T = TypeVar("T")

BEFORE_COMMIT, AFTER_COMMIT = "before the commit", "after the commit"
BEFORE_CALL, AFTER_CALL = "before the call", "after the call took effect"


@dataclass
class Watch:
    """Writes down each point that is passed once armed; at `kill_at`, or at the point of that number, it is the end.

    calm: waits until nothing else is under way; a processor that is called then gives every run the same seals.
    """

    kill_at: str | int | None = None
    points: list[str] = field(default_factory=list)
    armed: bool = False
    calm: Callable[[], object] = lambda: None
    _seen: Counter[str] = field(default_factory=Counter)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def reach(self, what: str, moment: str) -> None:
        """The process is at this point."""
        if not self.armed:
            return
        with self._lock:
            self._seen[f"{what}, {moment}"] += 1
            times = self._seen[f"{what}, {moment}"]
            self.points.append(f"{what}{f' (time {times})' if times > 1 else ''}, {moment}")
            if self.kill_at in (self.points[-1], len(self.points) - 1):
                os.kill(os.getpid(), signal.SIGKILL)


class WatchedDatabase(Database):
    """A store that tells of its transactions; each job has one of its own, so that every run passes the same points."""

    def __init__(self, path: Path, watch: Watch) -> None:
        super().__init__(path, batch=1)
        self._watch, self._doing = watch, list[str]()
        super().submit(self._listen).result()

    def submit(self, work: Callable[[apsw.Connection], T]) -> Future[T]:
        """As the store's; what a job changed is remembered until its transaction is over."""

        def watched(connection: apsw.Connection) -> T:
            before = connection.total_changes()
            result = work(connection)
            if connection.total_changes() > before:
                self._doing.append(_name(connection, work.__qualname__, result))
            return result

        return super().submit(watched)

    def _listen(self, connection: apsw.Connection) -> None:
        connection.set_commit_hook(self._before)
        connection.set_wal_hook(self._after)

    def _before(self) -> bool:
        if self._doing:
            self._watch.reach(" + ".join(self._doing), BEFORE_COMMIT)
        return False

    def _after(self, _connection: apsw.Connection, _name: str, _pages: int) -> int:
        doing, self._doing = self._doing, []
        if doing:
            self._watch.reach(" + ".join(doing), AFTER_COMMIT)
        return apsw.SQLITE_OK


def _name(connection: apsw.Connection, job: str, result: object) -> str:
    """What a job did, in words; the job's own name where there are none for it."""
    if isinstance(result, Sealed):
        return f"seal: {_type(connection, result.seal)} folds {_folds(connection, result.seal)}"
    if job.startswith("Door."):
        return "store: the door takes it in"
    if isinstance(result, Entry):
        return f"journal: intent to {result.intent.kind}"
    if job.startswith("StoreJournal.record_attempt"):
        return "journal: the key for the call"
    if job.startswith("StoreJournal.record_result") and isinstance(result, Commit):
        return "journal: result and receipt"
    return job


def _type(connection: apsw.Connection, seal: Seal) -> str:
    standing = instances.standing(connection, seal.instance)
    return "?" if standing is None else standing.type


def _folds(connection: apsw.Connection, seal: Seal) -> str:
    found = (commits.by_id(connection, outcome.input) for outcome in seal.outcomes)
    return " and ".join(f"a {commit.header.kind}" for commit in found if commit is not None)


class WatchedProcessor:
    """Implements `Processor` in front of another one, and tells of each call that goes over the network."""

    def __init__(self, inner: Processor, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def capabilities(self, account: str, method: str, currency: str) -> Capabilities:
        return self._inner.capabilities(account, method, currency)

    def begin_hold(self, request: HoldRequest) -> HoldState:
        return self._call("begin_hold", lambda: self._inner.begin_hold(request))

    def release_to(self, ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        return self._call("release_to", lambda: self._inner.release_to(ref, cumulative, final, key))

    def void(self, ref: str, key: str) -> HoldState:
        return self._call("void", lambda: self._inner.void(ref, key))

    def refund_to(self, ref: str, cumulative: int, key: str) -> HoldState:
        return self._call("refund_to", lambda: self._inner.refund_to(ref, cumulative, key))

    def extend(self, ref: str, until_ms: int, key: str) -> HoldState:
        return self._call("extend", lambda: self._inner.extend(ref, until_ms, key))

    def query(self, ref: str) -> HoldState:
        return self._call("query", lambda: self._inner.query(ref))

    def find_by_ref(self, our_ref: str, since_ms: int = 0) -> HoldState | None:
        return self._call("find_by_ref", lambda: self._inner.find_by_ref(our_ref, since_ms))

    def events(self, cursor: str) -> EventsPage:
        return self._call("events", lambda: self._inner.events(cursor))

    def verify_webhook(self, headers: Mapping[str, str], body: bytes, now_ms: int) -> Hint:
        return self._inner.verify_webhook(headers, body, now_ms)

    def _call(self, name: str, call: Callable[[], T]) -> T:
        self._watch.calm()
        self._watch.reach(f"processor: {name}", BEFORE_CALL)
        result = call()
        self._watch.reach(f"processor: {name}", AFTER_CALL)
        return result
