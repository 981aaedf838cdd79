"""Contracts that never end, trap or answer with junk: the host says so, and the others go on (SPEC 7.7, 7.8)."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts.commit.seal import Refused
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.store import instances

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import Sale

TRAP, NEVER_END, COUNT = False, True, None
"""What the args of a call tell the contract of `counter.wat` to do."""
MISBEHAVED = 9
WAT = Path(__file__).resolve().parents[2]
COUNTER = bytes(wasmtime.wat2wasm((WAT / "doubles" / "counter.wat").read_text()))
JUNK = """(module
  (memory (export "memory") 2 2)
  (func (export "abi") (result i32) (i32.const 1))
  (func (export "alloc") (param i32) (result i32) (i32.const 1024))
  (func (export "apply") (param i32 i32) (result i64)
    (if (result i64) (i32.eq (i32.load8_u (i32.add (local.get 0) (i32.const 2))) (i32.const 0xf6))
      (then (i64.or (i64.shl (i64.const 16) (i64.const 32)) (i64.const 9)))
      (else {answer})))
  (data (i32.const 16) "\\a1\\00\\a3\\00\\a0\\01\\80\\02\\80")
  (data (i32.const 64) "{bytes}"))"""
"""Begins well (an empty state), and then answers any call with whatever stands at 64."""


def junk(data: str, answer: str = "(i64.or (i64.shl (i64.const 64) (i64.const 32)) (i64.const {size}))") -> bytes:
    """A module whose answers are these bytes, written as in WAT, or lie where `answer` says."""
    text = JUNK.replace("{answer}", answer).replace("{size}", str(len(data) // 3)).replace("{bytes}", data)
    return bytes(wasmtime.wat2wasm(text))


class WithModules(Modules):
    """The packaged modules and a test's own."""

    def __init__(self, *modules: bytes) -> None:
        super().__init__(Engine())
        self._bytes |= {hashlib.sha256(module).digest(): module for module in modules}


NOT_CBOR, FLOATING, NO_ANSWER = junk("\\ff\\ff"), junk("\\fb\\00\\00\\00\\00\\00\\00\\00\\00"), junk("\\a0")
OUTSIDE = junk("\\00", "(i64.or (i64.shl (i64.const 131070) (i64.const 32)) (i64.const 9))")
STOLEN = junk(  # a release of a hold that has no number
    "\\a1\\00\\a3\\00\\a0\\01\\80\\02\\81\\82\\67\\72\\65\\6c\\65\\61\\73\\65\\a0"
)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Neighbourhood]:
    """A neighbourhood whose gateway has strange modules beside its own."""
    modules = WithModules(COUNTER, NOT_CBOR, FLOATING, NO_ANSWER, OUTSIDE, STOLEN)
    place = Neighbourhood(tmp_path, modules=modules)
    yield place
    place.close()


class Odd:
    """An instance of a strange module, owned by the merchant."""

    def __init__(self, at: Neighbourhood, module: bytes) -> None:
        self.at = at
        self.repo, self.id = at.begin(at.merchant, "task", {}, hashlib.sha256(module).digest())

    def call(self, args: Item) -> Commit:
        """Bring a call."""
        commit = self.at.merchant.call(self.repo, self.id, "do", args)
        self.at.bring(commit)
        return commit

    @property
    def height(self) -> int:
        """Seals so far, less one."""
        now = instances.standing(self.at.rooms.database.read(), self.id)
        return -1 if now is None else now.height

    def refusal(self) -> tuple[int, str]:
        """Code and text of the one outcome of the last seal."""
        found = instances.seal_at(self.at.rooms.database.read(), self.id, self.height)
        assert found is not None
        (outcome,) = found[0].outcomes
        assert isinstance(outcome, Refused)
        return outcome.code, outcome.text


def test_a_call_that_never_ends_is_no_verdict_and_is_shown(at: Neighbourhood) -> None:
    odd = Odd(at, COUNTER)
    odd.call(COUNT)
    odd.call(NEVER_END)
    odd.call(COUNT)
    assert odd.height == 1
    assert "did not finish within" in at.rooms.executor.faults()[odd.id]


def test_the_others_go_on_beside_an_instance_that_never_ends(at: Neighbourhood) -> None:
    odd = Odd(at, COUNTER)
    odd.call(NEVER_END)
    sale = Sale.funded(at)
    proof = sale.redeem(6_000)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert list(at.rooms.executor.faults()) == [odd.id]
    assert odd.height == 0


def test_what_never_ended_waits_over_a_restart(at: Neighbourhood) -> None:
    odd = Odd(at, COUNTER)
    odd.call(NEVER_END)
    at.restart().settle()
    assert list(at.rooms.executor.faults()) == [odd.id]
    assert odd.height == 0
    assert Sale.funded(at).redeem(6_000)
    assert at.released() == 6_000


def test_an_instance_that_waits_is_tried_again_however_busy_the_others_are(at: Neighbourhood) -> None:
    """A module is missing, say; once it is here the instance goes on, though there never was a quiet moment."""
    odd = Odd(at, COUNTER)
    assert isinstance(at.rooms.modules, WithModules)
    known = at.rooms.modules._bytes.pop(hashlib.sha256(COUNTER).digest())
    odd.call(COUNT)
    assert "has no module" in at.rooms.executor.faults()[odd.id]
    busy = Odd(at, NO_ANSWER)
    at.rooms.modules._bytes[hashlib.sha256(COUNTER).digest()] = known

    def went_on() -> bool:
        busy.call(COUNT)
        return odd.height == 1

    at.until(went_on)
    assert at.rooms.executor.faults() == {}


def test_a_trap_is_the_hosts_refusal_and_the_next_call_counts(at: Neighbourhood) -> None:
    odd = Odd(at, COUNTER)
    odd.call(TRAP)
    assert odd.refusal() == (MISBEHAVED, "unreachable code")
    odd.call(COUNT)
    assert odd.height == 2
    assert at.state(odd.id)[0] == (1).to_bytes(8, "little")
    assert at.rooms.executor.faults() == {}


@pytest.mark.parametrize(
    "module",
    [NOT_CBOR, FLOATING, NO_ANSWER, OUTSIDE, STOLEN],
    ids=["not-cbor", "a-float", "no-answer", "outside-memory", "a-release-of-nothing"],
)
def test_junk_is_the_hosts_refusal_and_moves_nothing(at: Neighbourhood, module: bytes) -> None:
    odd = Odd(at, module)
    assert at.state(odd.id) == {}
    odd.call(COUNT)
    code, text = odd.refusal()
    assert (code, text != "") == (MISBEHAVED, True)
    assert at.processor.moves == []
    assert at.rooms.executor.faults() == {}


def test_a_module_that_the_gateway_does_not_have_is_shown(at: Neighbourhood) -> None:
    odd = Odd(at, b"a module that nobody reviewed")
    assert odd.height == -1
    assert "has no module" in at.rooms.executor.faults()[odd.id]
    assert Sale.funded(at).redeem(6_000)


def test_an_instance_that_traps_at_its_beginning_does_nothing_ever(at: Neighbourhood) -> None:
    """SPEC 7.7, code 11."""
    repo, instance = at.begin(at.merchant, "trade", {0: "no terms at all"})
    odd = Odd.__new__(Odd)
    odd.at, odd.repo, odd.id = at, repo, instance
    assert odd.refusal()[0] in range(9, 200)
    odd.call(COUNT)
    assert odd.refusal() == (11, "the instance was refused at its beginning")
