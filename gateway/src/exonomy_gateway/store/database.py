"""One SQLite file, one writer thread, group commit (WAL, synchronous=FULL).

A job is a function of the writer connection. Jobs that wait are committed together; a future resolves only after the
commit is on disk, so whatever was answered survives kill -9 and power loss. A job that raises is undone alone.
"""

import fcntl
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar, cast
from weakref import WeakSet

import apsw

from exonomy_gateway.store import schema

T = TypeVar("T")

_BATCH: Final = 256
_CACHE_KIB: Final = 8_192
_BUSY_MS: Final = 5_000
_STOP: Final = None


class StoreUnavailable(Exception):
    """The store could not take this in now: disk full, file unreadable, or closed. Nothing was stored."""


class StoreInUse(Exception):
    """Another process has this store open for writing."""


@dataclass(slots=True)
class _Job:
    work: Callable[[apsw.Connection], object]
    future: "Future[Any]"
    result: object = None
    error: BaseException | None = None


class Database:
    """The gateway's file. Writes go through `submit`, reads through `read`; both may be called from any thread."""

    def __init__(self, path: Path, *, batch: int = _BATCH) -> None:
        """Open or create the file.

        Raises:
            StoreUnavailable: it can't be opened or is damaged.
            StoreInUse: another process writes it.
            NewerFile: it was written by a later version.
        """
        self.path = path
        self._batch = batch
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._local = threading.local()
        # Held weakly: a connection belongs to its thread, and closes when that ends.
        self._readers: WeakSet[apsw.Connection] = WeakSet()
        self._guard = threading.Lock()
        self._closed = self._stopping = False
        self.last_error: str | None = None
        try:
            self._lock = _take_lock(path)
        except OSError as error:
            raise StoreUnavailable(f"the store {path} can't be used: {error}") from error
        try:
            self._writer = _open(path)
            schema.prepare(self._writer)
        except BaseException as error:
            self._lock.close()
            if isinstance(error, apsw.Error):
                raise StoreUnavailable(f"the store {path} can't be used: {error}") from error
            raise
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[apsw.Connection], T]) -> "Future[T]":
        """Queue a job; its future gives the job's result once that is durable, or its error, or StoreUnavailable."""
        future: Future[T] = Future()
        with self._guard:
            if self._closed:
                future.set_exception(StoreUnavailable("the store is closed"))
            else:
                self._jobs.put(_Job(work, future))
        return future

    def write(self, work: Callable[[apsw.Connection], T]) -> T:
        """Run a job and wait until it is durable."""
        return self.submit(work).result()

    def read(self) -> apsw.Connection:
        """This thread's own connection for reading; it sees every job that was answered."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = apsw.Connection(str(self.path), flags=apsw.SQLITE_OPEN_READWRITE)
            connection.set_busy_timeout(_BUSY_MS)
            connection.execute("PRAGMA query_only = 1; PRAGMA cache_size = -2048")
            self._local.connection = connection
            with self._guard:
                self._readers.add(connection)
        return cast(apsw.Connection, connection)

    def close(self) -> None:
        """Finish the jobs that wait, then close the file."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(_STOP)
        self._thread.join()
        with self._guard:
            readers = list(self._readers)
        for connection in readers:
            connection.close()
        self._writer.close()
        self._lock.close()

    def _run(self) -> None:
        while True:
            jobs = self._next_batch()
            if jobs:
                self._commit(jobs)
            if self._stopping:
                break

    def _next_batch(self) -> list[_Job]:
        jobs: list[_Job] = []
        job = self._jobs.get()
        while True:
            if job is _STOP:
                self._stopping = True
                return jobs
            if job.future.set_running_or_notify_cancel():  # from here on nobody can cancel it
                jobs.append(job)
            if len(jobs) == self._batch:
                return jobs
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return jobs

    def _commit(self, jobs: list[_Job]) -> None:
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            for job in jobs:
                self._perform(job)
            self._writer.execute("COMMIT")
        except apsw.Error as error:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            self.last_error = f"the store could not commit: {error}"
            for job in jobs:
                job.future.set_exception(StoreUnavailable(self.last_error))
            return
        self.last_error = None
        for job in jobs:
            if job.error is not None:
                job.future.set_exception(job.error)
            else:
                job.future.set_result(job.result)

    def _perform(self, job: _Job) -> None:
        """Run one job inside a savepoint. What the job raises goes to its caller; a failing disk ends the batch."""
        self._writer.execute("SAVEPOINT job")
        try:
            job.result = job.work(self._writer)
        except (apsw.FullError, apsw.IOError, apsw.CorruptError, apsw.NoMemError):
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to the job's caller
            job.error = error
            self._writer.execute("ROLLBACK TO job")
        self._writer.execute("RELEASE job")


def _open(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.set_busy_timeout(_BUSY_MS)
    connection.execute(
        f"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        f"PRAGMA cache_size = -{_CACHE_KIB}"
    )
    return connection


def _take_lock(path: Path) -> BinaryIO:
    """Hold a lock on a file beside the store, so that there is one writer process; it ends with the process."""
    lock = path.with_suffix(".lock").open("ab")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise StoreInUse(f"another gateway is running on {path.parent}") from error
    return lock
