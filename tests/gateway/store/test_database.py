"""One writer, group commit, and what an answer is worth (acknowledged is durable)."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import apsw
import pytest
from exonomy_gateway.store import schema
from exonomy_gateway.store.database import Database, StoreInUse, StoreUnavailable


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "store.db")
    yield database
    database.close()


def put(name: str, value: bytes = b"x") -> Callable[[apsw.Connection], str]:
    def work(connection: apsw.Connection) -> str:
        connection.execute("INSERT INTO fact (name, value) VALUES (?, ?)", (name, value))
        return name

    return work


def names(database: Database) -> list[str]:
    return [str(name) for (name,) in database.read().execute("SELECT name FROM fact ORDER BY name")]


def held(database: Database) -> tuple[threading.Event, Future[None]]:
    """Keep the writer busy, so that jobs submitted now are committed together once the event is set."""
    go, busy = threading.Event(), threading.Event()

    def wait(_connection: apsw.Connection) -> None:
        busy.set()
        go.wait(10)

    future = database.submit(wait)
    assert busy.wait(10)
    return go, future


def test_a_job_that_was_answered_can_be_read(database: Database) -> None:
    assert database.write(put("a")) == "a"
    assert names(database) == ["a"]


def test_a_failing_job_is_undone_alone(database: Database) -> None:
    def spoil(connection: apsw.Connection) -> None:
        put("half")(connection)
        raise ZeroDivisionError

    go, _ = held(database)
    before, bad, after = database.submit(put("before")), database.submit(spoil), database.submit(put("after"))
    go.set()
    assert (before.result(), after.result()) == ("before", "after")
    with pytest.raises(ZeroDivisionError):
        bad.result()
    assert names(database) == ["after", "before"]


def test_jobs_that_wait_are_committed_together(database: Database) -> None:
    seen: list[int] = []
    go, _ = held(database)
    for name in "abc":

        def work(connection: apsw.Connection, name: str = name) -> None:
            put(name)(connection)
            seen.append(len(names(database)))  # another connection: sees only what is committed

        last = database.submit(work)
    go.set()
    last.result()
    assert seen == [0, 0, 0]


def test_a_cancelled_job_is_not_run_and_harms_no_other(database: Database) -> None:
    go, first = held(database)
    cancelled, kept = database.submit(put("cancelled")), database.submit(put("kept"))
    assert cancelled.cancel()
    go.set()
    assert kept.result() == "kept"
    assert not first.cancelled()
    assert names(database) == ["kept"]


def test_after_close_a_job_is_refused(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db")
    waiting = database.submit(put("waiting"))
    database.close()
    database.close()
    assert waiting.result() == "waiting"
    with pytest.raises(StoreUnavailable):
        database.write(put("late"))


def test_a_thread_that_ends_takes_its_connection_along(database: Database) -> None:
    def read_once() -> None:
        thread = threading.Thread(target=names, args=(database,))
        thread.start()
        thread.join()

    read_once()
    before = len(os.listdir("/dev/fd"))
    for _ in range(100):
        read_once()
    assert len(os.listdir("/dev/fd")) <= before + 6  # SQLite keeps a few for the next to open


def test_close_closes_the_connections_of_threads_that_live_on(tmp_path: Path) -> None:
    database = Database(tmp_path / "store.db")
    seen, go = threading.Event(), threading.Event()
    errors: list[Exception] = []

    def read_later() -> None:
        connection = database.read()
        seen.set()
        go.wait(10)
        try:
            connection.execute("SELECT 1")
        except apsw.ConnectionClosedError as error:
            errors.append(error)

    thread = threading.Thread(target=read_later)
    thread.start()
    assert seen.wait(10)
    database.close()
    go.set()
    thread.join()
    assert len(errors) == 1


def test_a_full_disk_refuses_and_recovers_unaided(database: Database) -> None:
    def room(pages: int) -> Callable[[apsw.Connection], None]:
        return lambda connection: connection.pragma("max_page_count", pages) and None

    used = next(database.read().execute("PRAGMA page_count"))[0]
    database.write(room(used + 2))
    with pytest.raises(StoreUnavailable, match="full"):
        database.write(put("large", bytes(100_000)))
    assert database.last_error is not None
    assert database.write(put("small")) == "small"
    database.write(room(used + 1_000))
    database.write(put("large", bytes(100_000)))
    assert names(database) == ["large", "small"]
    assert database.last_error is None


def test_a_full_disk_fails_the_whole_group_and_stores_none_of_it(database: Database) -> None:
    used = next(database.read().execute("PRAGMA page_count"))[0]
    database.write(lambda connection: connection.pragma("max_page_count", used + 2) and None)
    go, _ = held(database)
    group = [database.submit(put("small")), database.submit(put("large", bytes(100_000))), database.submit(put("more"))]
    go.set()
    for job in group:
        with pytest.raises(StoreUnavailable):
            job.result()
    assert names(database) == []


OPENING = """
import sys
from pathlib import Path
from exonomy_gateway.store.database import Database, StoreInUse
try:
    Database(Path(sys.argv[1]))
except StoreInUse as error:
    sys.exit(str(error))
"""


def test_a_second_process_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    command = [sys.executable, "-c", OPENING, str(path)]
    database = Database(path)
    database.write(put("a"))
    second = subprocess.run(command, capture_output=True, text=True, timeout=20)
    assert (second.returncode, "another gateway is running" in second.stderr) == (1, True)
    with pytest.raises(StoreInUse):
        Database(path)
    database.close()
    assert subprocess.run(command, capture_output=True, timeout=20).returncode == 0


def test_a_file_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Database(path).close()
    with apsw.Connection(str(path)) as connection:
        connection.pragma("user_version", schema.VERSION + 1)
    connection.close()
    with pytest.raises(schema.NewerFile):
        Database(path)


def test_a_file_that_is_no_store_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(b"this is no database, and long enough to be looked at as one" * 100)
    with pytest.raises(StoreUnavailable):
        Database(path)
