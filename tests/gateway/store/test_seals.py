"""SPEC 7.2, 10.10: whose first word counts, when there are enough, and what is kept against a sealer."""

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Seal, seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.wire import ed25519
from exonomy_gateway.store import schema, seals
from exonomy_gateway.store.instances import AlreadySealed

INSTANCE, REPO = b"i" * 32, b"r" * 32
SEEDS = [bytes([number]) * 32 for number in (1, 2, 3)]
KEYS = tuple(ed25519.public_key(seed) for seed in SEEDS)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[apsw.Connection]:
    opened = apsw.Connection(str(tmp_path / "store.db"))
    schema.prepare(opened)
    yield opened
    opened.close()


def a_seal(height: int = 0, time_ms: int = 1, instance: bytes = INSTANCE) -> Seal:
    return Seal(instance, height, None, bytes(32), (), bytes(32), None, bytes(32), (), time_ms)


def signed(by: int, content: object, branch: str = SEAL_BRANCH, deps: tuple[bytes, ...] = (INSTANCE,)) -> Commit:
    """A seal's commit by one of three; each stands alone in its log, as `note` does not look at logs."""
    return LogWriter(SEEDS[by], REPO, branch).append(SEAL, content, 1, deps=deps)  # type: ignore[arg-type]  # an item


def test_a_seal_is_agreed_on_once_enough_of_the_right_ones_signed_the_same(connection: apsw.Connection) -> None:
    one, other = a_seal(), a_seal(time_ms=2)
    two_of_two = Sealers(KEYS[:2], 2)
    seals.note(connection, signed(0, one.item()), 1)
    seals.note(connection, signed(1, other.item()), 1)
    seals.note(connection, signed(2, one.item()), 1)
    assert seals.agreed(connection, INSTANCE, 0, two_of_two) is None
    found = seals.agreed(connection, INSTANCE, 0, Sealers(KEYS, 2))
    assert found is not None and found.seal_id == seal_id(one.encode())
    assert len(seals.signers(connection, INSTANCE, 0, found.seal_id)) == 2
    assert seals.agreed(connection, INSTANCE, 1, Sealers(KEYS, 1)) is None


def test_who_signs_two_is_bound_by_the_first_and_shown(connection: apsw.Connection) -> None:
    first, second = signed(0, a_seal().item()), signed(0, a_seal(time_ms=2).item())
    for commit in (first, second, second, first):
        seals.note(connection, commit, 7)
    assert seals.signatures(connection, INSTANCE, 0)[KEYS[0]].commit == first.id
    (against,) = seals.dissents(connection)
    assert (against.commit, against.sealer, against.height, against.seen_ms) == (second.id, KEYS[0], 0, 7)
    assert "another seal at height 0" in against.why
    assert seals.dissent_from(connection, second.id) == against
    assert seals.dissent_from(connection, first.id) is None


@pytest.mark.parametrize(
    "commit",
    [
        signed(0, [1, "no seal"]),
        signed(0, a_seal().item(), branch="ledger"),
        signed(0, a_seal().item(), deps=(INSTANCE, bytes(32))),
        signed(0, a_seal().item(), deps=()),
        signed(0, a_seal(instance=b"j" * 32).item()),
        Commit(bytes(32), signed(0, a_seal().item()).header, b"", None),
    ],
    ids=["unreadable", "another branch", "two deps", "no deps", "about another", "no body"],
)
def test_what_is_no_seal_of_its_instance_is_no_signature(connection: apsw.Connection, commit: Commit) -> None:
    seals.note(connection, commit, 1)
    assert seals.signatures(connection, INSTANCE, 0) == {} == seals.signatures(connection, b"j" * 32, 0)


def test_a_gateway_is_bound_once_and_by_what_it_forgot(connection: apsw.Connection) -> None:
    name = seal_id(a_seal().encode())
    assert not seals.is_bound(connection, INSTANCE, 0, KEYS[0])
    seals.pledge(connection, INSTANCE, 0, name)
    assert seals.is_bound(connection, INSTANCE, 0, KEYS[0])
    with pytest.raises(AlreadySealed):
        seals.pledge(connection, INSTANCE, 0, name)
    seals.note(connection, signed(0, a_seal(height=1).item()), 1)
    assert seals.is_bound(connection, INSTANCE, 1, KEYS[0])
    assert not seals.is_bound(connection, INSTANCE, 1, KEYS[1])
