"""A task that a sensor proves, the largest task, and bytes that nobody honest would hand in (SPEC 15.5, 12.12)."""

from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.engine.errors import Trapped
from exonomy_contracts.wire import cbor
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.modules.delivery import DONE, criteria, evidence
from tests.contracts.modules.drive import DEVICE, ENGINE, INPUT_ID, OTHER, Outcome, module, run
from tests.contracts.modules.tasks import (
    ANN,
    COMPLETED,
    KIM,
    LEE,
    MANAGER,
    NOBODY,
    OMAR,
    REASON,
    ROSA,
    WORKING,
    Task,
    consenting,
    credited,
    full,
    governance,
    state_bytes,
    working,
)


def proven(task: Task, principal: bytes = KIM, **changed: Any) -> Outcome:  # noqa: ANN401 - tests change one figure of any type
    plain: dict[str, Any] = {"evidence": evidence(), "completed": DONE, "author": DEVICE}
    says = plain | changed
    task.now = max(task.now, DONE)
    return task.complete(says["evidence"], says["completed"], says["author"], principal)


def sensed(suffices: bool) -> Task:
    return working(proof={0: criteria(), 1: suffices})


def test_a_proof_that_suffices_pays_all() -> None:
    task = sensed(suffices=True)
    assert proven(task).said("proven") == [{0: DONE}]
    assert (task[0], task.work[1], task.work[5]) == (COMPLETED, 100, 20_000)


def test_another_proof_is_a_claim_that_stakeholders_confirm() -> None:
    task = sensed(suffices=False)
    outcome = proven(task, ROSA)
    assert outcome.said("claimed") == [{0: 100, 1: None}]
    assert [told[0] for told in outcome.of("notify")] == [ROSA, OMAR]
    assert proven(task).code == 248
    assert (task[0], task.work[1]) == (WORKING, 0)
    for stakeholder in (ROSA, OMAR):
        assert task.call(stakeholder, "confirm", {0: 100, 1: None}).accepted
    assert task[0] == COMPLETED


def test_a_proof_that_suffices_needs_no_other_stakeholder() -> None:
    task = credited(proof={0: criteria(), 1: True}, governance=governance(stakeholders=[KIM], court=None))
    assert task.offer(KIM, [[0, 100]]).accepted
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    assert task.call(ANN, "consent", {0: 0}).accepted
    assert proven(task).accepted
    assert task[0] == COMPLETED


def test_whose_device_and_what_it_shows() -> None:
    task = sensed(suffices=True)
    assert proven(task, author=OTHER).code == 172
    assert proven(task, LEE).code == 247
    assert proven(task, evidence=evidence(count=None)).code == 174
    assert proven(task, evidence=evidence(count=[DONE - 1, 17, 18])).code == 188
    assert proven(working()).code == 245
    assert proven(consenting(proof={0: criteria(), 1: True})).code == 232
    assert task[0] == WORKING


# -- sizes ------------------------------------------------------------------------------------------------------------


def largest() -> Task:
    """All lists full, and as many picks, wishes and wishes for another module as can be kept."""
    task = full()
    for exocrat in range(5):
        picks = [[154 + n, 5 * 10**12 - exocrat] for n in range(46)]
        assert task.offer(bytes([0x36, exocrat]) * 16, picks, [[n, 10**12] for n in range(5)], terms=REASON).accepted
    for number in range(48):
        assert task.call(bytes([0x40, number]) * 16, "move", {0: OTHER}).accepted
    assert task.call(bytes([0x40, 48]) * 16, "move", {0: OTHER}).code == 260
    return task


def test_the_largest_task_stays_below_the_limits() -> None:
    task = largest()
    assert 29_000 < state_bytes(task) <= limits.STATE_BYTES
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    for number in range(46):
        assert task.call(bytes([0x40, 154 + number]) * 16, "consent", {0: 0}).accepted
    assert task[0] == WORKING
    assert task.call(bytes([0x36, 0]) * 16, "claim", {0: 100, 1: REASON}).accepted
    disputed = task.call(MANAGER, "dispute", {0: 10**13, 1: REASON})
    assert disputed.accepted
    for number in range(16):
        assert task.call(bytes([0x31, number]) * 16, "confirm", {0: 100, 1: REASON}).accepted
    for peer in (MANAGER, bytes([0x36, 0]) * 16):
        assert task.call(peer, "settle-dispute", {0: 5_000}).accepted
    told = task.settled()
    assert (task[0], len(told)) == (COMPLETED, 200 - 24)
    assert state_bytes(task) <= limits.STATE_BYTES


def test_a_run_over_the_largest_task_takes_a_part_of_the_fuel() -> None:
    task = largest()
    data = task.encode("approve", {0: 0}, {0: 1, 1: MANAGER, 2: INPUT_ID})
    assert ENGINE.run(module("task"), data).fuel_used < limits.RUN_FUEL // 10


# -- bytes ------------------------------------------------------------------------------------------------------------


def accepted_input() -> bytes:
    task = working(proof={0: criteria(), 1: True})
    assert task.call(NOBODY, "nominate", {0: LEE}).code == 102
    assert task.call(KIM, "claim", {0: 50, 1: REASON}).accepted
    assert task.call(ROSA, "dispute", {0: 9, 1: REASON}).accepted
    return task.encode("confirm", {0: 50, 1: REASON}, {0: 1, 1: OMAR, 2: INPUT_ID})


def is_answer(data: bytes) -> bool:
    """Whether it is an acceptance or a refusal as in SPEC 10.4."""
    match cbor.loads(data):
        case {0: {0: dict(), 1: list(), 2: list()}}:
            return True
        case {1: [int(code), str(text)]}:
            return code >= 100 and text.isascii()
    return False


def test_every_truncation_traps() -> None:
    data = accepted_input()
    assert is_answer(run("task", data))
    for length in range(0, len(data), 3):
        with pytest.raises(Trapped):
            run("task", data[:length])


def test_every_changed_byte_traps_or_is_answered() -> None:
    data = accepted_input()
    for at in range(0, len(data), 2):
        mutant = bytearray(data)
        mutant[at] ^= (0x01, 0xA0)[at // 2 % 2]
        try:
            assert is_answer(run("task", bytes(mutant)))
        except Trapped:
            with pytest.raises(Trapped):
                run("task", bytes(mutant))


ITEMS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.binary(max_size=40), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 9), inner, max_size=6)),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(
    op=st.sampled_from(["offer", "consent", "claim", "tip", "adopt", "dispute", "nominate", "move", "settle-dispute"]),
    args=ITEMS,
)
def test_any_args_are_answered(op: str, args: object) -> None:
    task = working()
    assert task.call(ROSA, op, args).code > 0 or task[0] == WORKING
