"""Logs, heads and forks as stored (SPEC 4.5)."""

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from exonomy_contracts.commit.log import Fork, Gap, Head
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database

from tests.gateway.ingest.people import NOW_MS, Merchant, Till, seed_of


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "store.db")
    yield database
    database.close()


@pytest.fixture
def till() -> Till:
    return Till(Merchant())


def test_a_log_is_read_back_as_it_was_written(database: Database, till: Till) -> None:
    said = [till.say(number) for number in range(4)]
    for commit in said:
        assert database.write(lambda connection, commit=commit: commits.take_in(connection, commit, NOW_MS))
    connection = database.read()
    assert list(commits.entries(connection, till.log.log, 0, 2)) == said[1:3]
    assert commits.log_state(connection, till.log.log) == commits.LogState(1, Head(3, said[3].id), False)
    assert commits.head_at(connection, till.log.log, 2) == said[2].id
    assert (commits.count(connection), commits.repos(connection)) == (4, [till.merchant.repo])
    assert commits.damaged_logs(connection) == []


def test_a_duplicate_changes_nothing_and_a_gap_stores_nothing(database: Database, till: Till) -> None:
    first, _, third = till.say(), till.say(), till.say()

    def work(connection: apsw.Connection) -> list[bool]:
        taken = [commits.take_in(connection, commit, NOW_MS) for commit in (first, first)]
        with pytest.raises(Gap):
            commits.take_in(connection, third, NOW_MS)
        return taken

    assert database.write(work) == [True, False]
    assert commits.count(database.read()) == 1


def test_an_equivocation_is_kept_though_it_raises(database: Database, till: Till) -> None:
    first = till.say()
    other = till.instead_of(first)

    def work(connection: apsw.Connection) -> None:
        commits.take_in(connection, first, NOW_MS)
        with pytest.raises(Fork):
            commits.take_in(connection, other, NOW_MS)

    database.write(work)
    state = commits.log_state(database.read(), till.log.log)
    assert state is not None
    assert state.frozen
    assert commits.forks(database.read()) == [(till.log.log, 0, other.id)]


def test_the_gateways_own_logs_go_on_where_they_ended(database: Database) -> None:
    log = Merchant("gateway").log("ledger").log
    for number in range(3):
        commit = database.write(
            lambda connection, number=number: commits.append(
                connection, seed_of("gateway"), log, "note", number, NOW_MS
            )
        )
        assert (commit.header.seq, commit.content()) == (number, number)
    assert len(list(commits.entries(database.read(), log, -1, 9))) == 3


def test_a_log_whose_entries_are_missing_is_found(database: Database, till: Till) -> None:
    for commit in (till.say(), till.say()):
        database.write(lambda connection, commit=commit: commits.take_in(connection, commit, NOW_MS))
    database.write(lambda connection: connection.execute("DELETE FROM entry WHERE seq = 0") and None)
    assert commits.damaged_logs(database.read()) == [till.log.log]
