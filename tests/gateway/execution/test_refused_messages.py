"""A message that comes too early is carried again once its target would take it (SPEC 6.4)."""

from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Accepted, Outcome, Refused
from exonomy_contracts.engine import fold
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.execution.limits import ASKED_AGAIN, CARRIED_AGAIN, REFUSED_EACH, REFUSED_MS
from exonomy_gateway.store import commits

from tests.gateway.execution.ring import COUNTER_WAT, HUNDREDS, Odd, Ring, name_of, ring

_REFUSES = "(i32.eq (local.get $tag) (i32.const 3))\n      (then"
_EARLY = "(i64.lt_u (i64.load (i32.add (local.get $state) (i32.const 3))) (i64.const {}))"


def patient(least: int, major: int = 3) -> bytes:
    """The counter, which refuses a text (or another major type of CBOR) only until it has counted so far."""
    assert _REFUSES in COUNTER_WAT
    kind = f"(i32.eq (local.get $tag) (i32.const {major}))"
    early = f"(i32.and {kind} {_EARLY.format(least)})\n      (then"
    return bytes(wasmtime.wat2wasm(COUNTER_WAT.replace(_REFUSES, early)))


def told(at: Ring, least: int) -> tuple[Odd, Odd]:
    """An instance that refuses a text until it has counted to `least`, and one that sends it messages."""
    for gateway in at.gateways:
        gateway.rooms.modules.add(gateway.rooms.database, patient(least))
    count = len(at.gateways)
    target, source = at.found(count, module=patient(least)), at.found(count)
    at.pump()
    return target, source


def say(source: Odd, target: Odd, args: Item = "panel first") -> None:
    source.call([["message", {0: target.id, 1: "verdict", 2: args}]])
    source.ring.pump()


def carried(target: Odd) -> list[Outcome]:
    """What became of the messages to an instance, in order."""
    gateway = target.ring.gateways[0]
    outcomes = [one for seal in gateway.seals(target.id) for one in seal.outcomes]
    read = gateway.rooms.database.read()
    found = [(one, commits.by_id(read, one.input)) for one in outcomes]
    return [one for one, commit in found if commit is not None and commit.header.kind == inputs.MESSAGE]


@pytest.mark.parametrize("gateways", [1, 2])
def test_an_early_message_is_carried_again_when_it_would_be_taken(tmp_path: Path, gateways: int) -> None:
    with ring(tmp_path, gateways) as at:
        target, source = told(at, 2)
        say(source, target)
        assert [type(one) for one in carried(target)] == [Refused]
        target.call()
        at.pump()
        assert [type(one) for one in carried(target)] == [Refused]  # it would still be refused: nothing is carried
        target.call()
        at.until(lambda: target.count() == 3)
        assert [type(one) for one in carried(target)] == [Refused, Accepted]
        target.call()
        at.until(lambda: target.count() == 4)
        assert [type(one) for one in carried(target)] == [Refused, Accepted]
        assert target.is_same()


def test_what_a_gateway_has_still_to_carry_again_survives_its_stop(tmp_path: Path) -> None:
    with ring(tmp_path, 1) as at:
        target, source = told(at, 1)
        say(source, target)
        (only,) = at.gateways
        only.known.append(patient(1))
        only.close()
        only.open()
        target.call()
        at.until(lambda: target.count() == 2)
        assert [type(one) for one in carried(target)] == [Refused, Accepted]


def test_of_many_that_were_refused_the_newest_are_asked_about_first(tmp_path: Path) -> None:
    with ring(tmp_path, 1) as at:
        target, source = told(at, 1)
        sources = [source, *(at.found(1) for _ in range(ASKED_AGAIN // REFUSED_EACH))]
        at.pump()
        for one in sources:
            for number in range(REFUSED_EACH):
                say(one, target, f"number {number}")
        target.call()
        at.until(lambda: target.count() == 1 + len(sources) * REFUSED_EACH)
        results = [len(seal.outcomes) for seal in at.gateways[0].seals(target.id)[-3:]]
        assert results == [
            1,
            ASKED_AGAIN,
            REFUSED_EACH,
        ]  # the call, the newest, and what they had kept from being asked


def test_who_sends_nonsense_keeps_no_other_s_word_from_being_carried_again(tmp_path: Path) -> None:
    with ring(tmp_path, 1) as at:
        target, source = told(at, 1)
        loud = at.found(1)
        at.pump()
        say(source, target)
        for number in range(2 * ASKED_AGAIN):
            say(loud, target, f"number {number}")
        target.call()
        at.until(lambda: target.count() == 2 + REFUSED_EACH)
        assert sum(isinstance(one, Accepted) for one in carried(target)) == 1 + REFUSED_EACH


def test_what_was_refused_long_ago_is_forgotten(tmp_path: Path) -> None:
    """It may have been taken back since."""
    with ring(tmp_path, 1) as at:
        target, source = told(at, 2)
        say(source, target)
        at.now.ms += REFUSED_MS
        at.gateways[0].now.ms += REFUSED_MS
        target.call()
        target.call()
        at.pump()
        assert [type(one) for one in carried(target)] == [Refused]


def test_a_message_that_is_refused_whatever_was_answered_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ring(tmp_path, 1) as at:
        target, source = told(at, 100)
        say(source, target)
        # A contract answers both questions alike; what was folded before it in the same seal is what this stands for.
        monkeypatch.setattr(fold, "would_take", lambda *_: True)
        for count in range(1, CARRIED_AGAIN + 3):
            target.call()
            at.until(lambda wanted=count: target.count() == wanted)  # type: ignore[misc]  # bound for the loop
        assert [type(one) for one in carried(target)] == [Refused] * (1 + CARRIED_AGAIN)


def test_a_step_that_was_refused_is_carried_again_when_its_module_lets_go(tmp_path: Path) -> None:
    """SPEC 10.8."""
    with ring(tmp_path, 1) as at:
        module = patient(2, major=5)
        at.gateways[0].rooms.modules.add(at.gateways[0].rooms.database, module)
        odd = at.found(1, params=0, module=module)
        at.pump()
        odd.call([["become", {0: name_of(HUNDREDS)}]])
        at.until(lambda: [type(one) for one in carried(odd)] == [Refused])
        odd.call()
        at.until(lambda: [type(one) for one in carried(odd)] == [Refused, Accepted])
        assert at.gateways[0].seals(odd.id)[-1].module == name_of(HUNDREDS)
