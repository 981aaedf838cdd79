"""A gateway's seed and its store belong together; one without the other is told, and never replaced in silence."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from exonomy_gateway import config, private_file
from exonomy_gateway.cli import failures
from exonomy_gateway.gateway import Gateway
from exonomy_gateway.identity import Identity, NotThisStore
from exonomy_gateway.store.database import Database


def start(folder: Path) -> bytes:
    """What a gateway does before it runs; its key."""
    database = Database(folder / "store.db")
    try:
        return Identity.beside(database).key
    finally:
        database.close()


def lose(seed: Path) -> None:
    seed.unlink()


def swap(seed: Path) -> None:
    seed.write_bytes(b"s" * 32)


def tear(seed: Path) -> None:
    seed.write_bytes(seed.read_bytes()[:7])


def empty(seed: Path) -> None:
    seed.write_bytes(b"")


def test_a_new_folder_gets_a_key_and_keeps_it(tmp_path: Path) -> None:
    first = start(tmp_path)
    assert start(tmp_path) == first == Identity.of(tmp_path).key
    assert stat.S_IMODE((tmp_path / "gateway.seed").stat().st_mode) == 0o600


@pytest.mark.parametrize("harm", [lose, swap, tear, empty], ids=lambda harm: harm.__name__)
def test_a_seed_that_is_not_the_stores_is_told_and_nothing_is_written(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    key, seed = start(tmp_path), tmp_path / "gateway.seed"
    backup = seed.read_bytes()
    harm(seed)
    left = seed.read_bytes() if seed.exists() else None
    for _ in range(2):
        with pytest.raises(NotThisStore, match="from your backup"):
            start(tmp_path)
    assert (seed.read_bytes() if seed.exists() else None) == left
    seed.write_bytes(backup)
    assert start(tmp_path) == key


def test_a_store_in_use_that_knows_no_key_is_not_given_a_new_one(tmp_path: Path) -> None:
    def log(connection: apsw.Connection) -> None:
        connection.execute("INSERT INTO log (repo, branch, author, seq, head) VALUES (x'01', 'm', x'02', 0, x'03')")

    database = Database(tmp_path / "store.db")
    database.write(log)
    database.close()
    with pytest.raises(NotThisStore):
        start(tmp_path)
    assert not (tmp_path / "gateway.seed").exists()


def test_the_gateway_asks_and_the_command_line_has_a_code_for_it(tmp_path: Path) -> None:
    start(tmp_path)
    lose(tmp_path / "gateway.seed")
    with pytest.raises(NotThisStore) as told:
        Gateway(tmp_path, config.Settings())
    assert isinstance(told.value, failures.KNOWN)
    assert failures.exit_code(told.value) == failures.SETUP


def test_the_seed_is_synced_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A seed that a power cut takes back would leave its store without a key."""
    synced: list[bool] = []
    sync = os.fsync

    def watch(handle: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        sync(handle)

    monkeypatch.setattr(private_file.os, "fsync", watch)
    Identity.of(tmp_path)
    assert synced == [False, True]


def test_an_empty_token_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "http.token").write_text("")
    token = config.http_token(tmp_path)
    assert len(token) > 40
    assert config.http_token(tmp_path) == token
    assert stat.S_IMODE((tmp_path / "http.token").stat().st_mode) == 0o600
