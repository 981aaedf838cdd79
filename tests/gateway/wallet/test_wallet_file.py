"""A wallet's file survives what files go through, and no two processes write one log twice (SPEC 4.5, 4.7)."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest
from exonomy_contracts.commit.auth import Capability, Grant
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.shape import ShapeError
from exonomy_gateway.wallet.errors import (
    NoSuchWallet,
    NotPossible,
    WalletExists,
    WalletInUse,
    WalletUnreadable,
)
from exonomy_gateway.wallet.record import Holding, WalletRecord
from exonomy_gateway.wallet.wallet_file import WalletFile, names_in

from tests.gateway.running import plain_environment

SEED = bytes(range(32))


@pytest.fixture
def file(tmp_path: Path) -> WalletFile:
    made = WalletFile(tmp_path / "wallets", "ann", wait_s=0.2)
    record = WalletRecord(SEED)
    pen = record.pen(1_000)
    record.repo = pen.found("person", bytes(16))
    pen.grant(record.repo, Grant(bytes(32), Capability.READ))
    record.keep(pen.written)
    record.hold(Holding(bytes(32), record.repo, "trade", b"note", bytes(32)))
    made.create(record)
    return made


def test_what_was_written_is_read(file: WalletFile) -> None:
    record = file.read()
    assert record.seed == SEED
    assert [commit.header.seq for commit in record.to_send()] == [0, 1]
    assert record.holdings == {bytes(32): Holding(bytes(32), record.repo, "trade", b"note", bytes(32))}
    assert WalletRecord.decode(record.encode()).encode() == record.encode()


def test_only_its_owner_can_read_it(file: WalletFile) -> None:
    with file.changing():
        pass
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert file.path.parent.stat().st_mode & 0o777 == 0o700


def test_its_key_is_not_in_what_is_printed_of_it(file: WalletFile) -> None:
    for printed in (repr(file.read()), repr(file.read().pen(0))):
        assert SEED.hex() not in printed and repr(SEED) not in printed


def test_a_second_wallet_of_a_name_is_not_made(file: WalletFile) -> None:
    before = file.path.read_bytes()
    with pytest.raises(WalletExists):
        file.create(WalletRecord(bytes(32)))
    assert file.path.read_bytes() == before
    assert names_in(file.path.parent) == ["ann"]


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "../a", "a" * 41, "-a", "a b", "a\x00"])
def test_a_name_is_a_file_and_no_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotPossible):
        WalletFile(tmp_path, name)


def test_a_missing_wallet_says_how_to_make_one(tmp_path: Path) -> None:
    absent = WalletFile(tmp_path, "bob")
    with pytest.raises(NoSuchWallet, match="exonomy wallet new bob"):
        absent.read()
    with pytest.raises(NoSuchWallet), absent.changing():
        pass


def test_every_torn_file_is_refused_and_left_as_it_is(file: WalletFile) -> None:
    whole = file.path.read_bytes()
    for size in range(len(whole)):
        file.path.write_bytes(whole[:size])
        with pytest.raises(WalletUnreadable):
            file.read()
        assert file.path.read_bytes() == whole[:size]


def test_a_file_with_another_seed_or_a_missing_commit_is_refused(file: WalletFile) -> None:
    whole = file.path.read_bytes()
    file.path.write_bytes(whole.replace(SEED, bytes(32)))
    with pytest.raises(WalletUnreadable, match="not those of its key"):
        file.read()
    file.path.write_bytes(whole)
    record = file.read()
    del record.commits[next(iter(record.commits))]
    file.path.write_bytes(record.encode())
    with pytest.raises(WalletUnreadable):
        file.read()


def test_a_change_that_fails_leaves_no_trace(file: WalletFile) -> None:
    before = file.path.read_bytes()
    with pytest.raises(RuntimeError), file.changing() as record:
        record.unsent.clear()
        raise RuntimeError
    assert file.path.read_bytes() == before
    assert sorted(path.name for path in file.path.parent.iterdir()) == ["ann.wallet", "ann.wallet.lock"]


def test_a_wallet_that_another_process_holds_is_not_written(file: WalletFile) -> None:
    with file.changing():
        descriptor = os.open(file.path.with_suffix(".wallet.lock"), os.O_RDWR)
        try:
            with pytest.raises(BlockingIOError):
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(descriptor)
        with pytest.raises(WalletInUse), WalletFile(file.path.parent, "ann", wait_s=0.1).changing():
            pass
        assert file.read().seed == SEED  # reading needs no lock: the file is replaced whole


_SIGN = """
import sys
from pathlib import Path
from exonomy_contracts.commit.auth import Capability, Grant
from exonomy_gateway.wallet.wallet_file import WalletFile
for number in range(20):
    with WalletFile(Path(sys.argv[1]), "ann").changing() as record:
        pen = record.pen(number)
        pen.grant(record.repo, Grant(bytes([int(sys.argv[2])]) * 32, Capability.READ))
        record.keep(pen.written)
"""


def test_two_processes_with_one_wallet_never_fork_its_log(file: WalletFile) -> None:
    command = [sys.executable, "-c", _SIGN, str(file.path.parent)]
    both = [subprocess.Popen([*command, str(number)], env=plain_environment()) for number in (1, 2)]
    assert [process.wait(30) for process in both] == [0, 0]
    seqs = [commit.header.seq for commit in file.read().commits.values()]
    assert seqs == list(range(42))
    assert len({commit.header.prev for commit in file.read().commits.values()}) == 42


def test_a_wallet_of_the_version_before_is_read_and_has_no_names() -> None:
    record = WalletRecord(bytes(32), bytes(32))
    record.names["ann"] = bytes(range(32))
    whole = cbor.loads(record.encode())
    assert isinstance(whole, list)
    before = cbor.dumps([whole[0], 1, *whole[2:-1]])
    assert WalletRecord.decode(before).names == {}
    assert WalletRecord.decode(record.encode()).names == record.names
    for wrong in ([whole[0], 3, *whole[2:]], [whole[0], 1, *whole[2:]], [whole[0], 2, *whole[2:-1]]):
        with pytest.raises(ShapeError):
            WalletRecord.decode(cbor.dumps(wrong))
