"""A contract that nobody shipped: added, founded, called, shown, moved to and proven, with no code that knows of it."""

from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts import modules
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Refused
from exonomy_contracts.engine.errors import NotAdmitted, NoVerdict
from exonomy_gateway.execution.export import Export
from exonomy_gateway.store import instances, module_bytes
from exonomy_verifier.verification import verify

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.ring import COUNTER, name_of

LEASE = "lease"
FLOATING = wasmtime.wat2wasm('(module (func (export "abi") (result f32) (f32.const 1)))')
ENDLESS = wasmtime.wat2wasm("""(module (memory (export "memory") 1 1)
  (func (export "abi") (result i32) (loop $ever (br $ever)) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32) (result i64) (i64.const 0)))""")


def begin(at: Neighbourhood, module: bytes) -> tuple[bytes, bytes]:
    """A lease; the repo and the instance."""
    root, repo = at.merchant.begin_repo("task")
    born = inputs.Instance(LEASE, module, {}, (at.identity.key,), 1)
    commit = at.merchant.write(repo, inputs.LEDGER_BRANCH, inputs.INSTANCE, born.item())
    at.bring(root, commit)
    return repo, commit.id


def test_a_sixth_contract_needs_nothing_but_its_module(tmp_path: Path) -> None:
    """Over a restart too."""
    at = Neighbourhood(tmp_path)
    try:
        assert LEASE not in modules.manifest() and name_of(COUNTER) not in at.rooms.modules
        name = at.rooms.modules.add(at.rooms.database, COUNTER)
        repo, lease = begin(at, name)
        grant = at.merchant.grant(repo, at.buyer.key)
        at.bring(grant, at.buyer.call(repo, lease, "anything", None, grant.id))
        at.bring(at.buyer.call(repo, lease, "anything", "not today", grant.id))
        at.restart()
        at.bring(at.buyer.call(repo, lease, "anything", [["notify", {0: at.buyer.key, 1: "hello"}]], grant.id))
        assert at.state(lease) == {0: (2).to_bytes(8, "little")}
        connection = at.rooms.database.read()
        chain = [seal for _, _, seal in instances.seals(connection, lease)]
        assert [type(outcome) is Refused for seal in chain for outcome in seal.outcomes] == [False, False, True, False]
        assert [effect.kind for effect in chain[-1].effects] == ["notify"]
        standing = instances.standing(connection, lease)
        assert standing is not None and standing.type == LEASE
        verify(Export(connection, at.rooms.modules).bundle(lease))
    finally:
        at.close()


def test_an_instance_whose_module_comes_later_begins_then(tmp_path: Path) -> None:
    """SPEC 7.8: it waits and says for what, and begins by itself."""
    at = Neighbourhood(tmp_path)
    try:
        _, lease = begin(at, name_of(COUNTER))
        assert name_of(COUNTER).hex()[:16] in at.rooms.executor.faults()[lease]
        at.rooms.modules.add(at.rooms.database, COUNTER)
        at.until(lambda: instances.standing(at.rooms.database.read(), lease) is not None)
        assert at.rooms.executor.faults() == {}
    finally:
        at.close()


@pytest.mark.parametrize("module", [b"", b"\0asm", FLOATING, ENDLESS], ids=["empty", "cut short", "floats", "endless"])
def test_what_is_not_admitted_is_not_kept(tmp_path: Path, module: bytes) -> None:
    """SPEC 10.1."""
    at = Neighbourhood(tmp_path)
    try:
        with pytest.raises((NotAdmitted, NoVerdict)):
            at.rooms.modules.add(at.rooms.database, bytes(module))
        assert name_of(bytes(module)) not in at.rooms.modules
        assert module_bytes.every(at.rooms.database.read()) == []
    finally:
        at.close()


def test_a_module_that_was_added_twice_is_one(tmp_path: Path) -> None:
    at = Neighbourhood(tmp_path)
    try:
        assert at.rooms.modules.add(at.rooms.database, COUNTER) == at.rooms.modules.add(at.rooms.database, COUNTER)
        assert module_bytes.every(at.rooms.database.read()) == [COUNTER]
    finally:
        at.close()
