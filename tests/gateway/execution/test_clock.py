"""A clock ten years off, back or ahead: wait, say why, and go on unaided once it is right (SPEC 7.9)."""

import pytest
from exonomy_gateway.ingest.answers import Answer, NotTaken

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS
from tests.gateway.execution.sale import COMPLETED, FUNDED, FUNDING, Sale, Wish

TEN_YEARS_MS = 3_652 * DAY_MS
OFF = pytest.mark.parametrize(
    ("off_ms", "where"), [(-TEN_YEARS_MS, "10.0 years behind"), (TEN_YEARS_MS, "10.0 years ahead of")]
)
A_MINUTE_MS = 60_000


def is_busy(answers: list[Answer], where: str) -> bool:
    """Whether the door keeps everything for later and says that it is the clock."""
    said = [answer for answer in answers if isinstance(answer, NotTaken)]
    return len(said) == len(answers) > 0 and all(
        answer.code == "busy" and f"the clock is {where} the last seal" in answer.text for answer in said
    )


@OFF
def test_while_running_the_door_waits_and_goes_on_by_itself(at: Neighbourhood, off_ms: int, where: str) -> None:
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    sealed = len(at.rooms.sealed)
    at.now.ms += off_ms
    assert is_busy(at.rooms.offer(proof), where)
    assert (len(at.rooms.sealed), at.released()) == (sealed, 0)
    at.now.ms -= off_ms
    at.bring(proof)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


@OFF
def test_at_start_the_door_waits_and_goes_on_by_itself(at: Neighbourhood, off_ms: int, where: str) -> None:
    """A Raspberry Pi without a battery wakes up years back."""
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    at.now.ms += off_ms
    at.restart()
    assert is_busy(at.rooms.offer(proof), where)
    assert at.rooms.sealed == []
    at.now.ms -= off_ms
    at.bring(proof)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


@OFF
def test_what_was_taken_in_is_sealed_once_the_clock_is_right(at: Neighbourhood, off_ms: int, where: str) -> None:
    sale = Sale.funded(at)
    at.rooms.executor.stop()
    proof = sale.proof(6_000)
    at.rooms.take(proof)
    at.now.ms += off_ms
    at.restart().settle()
    assert where in at.rooms.executor.faults()[sale.trade]
    assert (at.rooms.sealed, sale.status) == ([], FUNDED)
    at.now.ms -= off_ms
    at.until(lambda: sale.status == COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert at.rooms.executor.faults() == {}


@OFF
def test_a_hold_is_asked_for_only_when_the_clock_is_right(at: Neighbourhood, off_ms: int, where: str) -> None:
    """Ten years back the processor could never keep it until the deadline; the trade would fail for nothing."""
    sale = Sale.proposed(at, Wish())
    at.rooms.payments.stop()
    at.rooms.take(sale.accept)
    assert at.rooms.executor.wait_idle(10)
    at.now.ms += off_ms
    at.restart().settle()
    assert at.processor.moves == []
    assert where in str(at.rooms.payments.last_fault)
    assert sale.status == FUNDING
    at.now.ms -= off_ms
    at.until(lambda: sale.refs() != [])
    sale.pay()
    assert sale.status == FUNDED


@OFF
def test_a_payment_that_comes_while_the_clock_is_wrong_is_not_forgotten(
    at: Neighbourhood, off_ms: int, where: str
) -> None:
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    at.now.ms += off_ms
    at.rooms.payments.check("memory", ref)
    at.rooms.settle()
    assert sale.status == FUNDING
    at.now.ms -= off_ms
    at.until(lambda: sale.status == FUNDED)


@OFF
def test_a_wrong_year_is_not_written_where_the_next_start_believes_it(
    at: Neighbourhood, off_ms: int, where: str
) -> None:
    """The clock jumps while the processor is asked; the receipt of that is written all the same."""
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    answer = at.processor.query

    def jump(asked: str) -> object:
        at.now.ms += off_ms
        at.processor.query = answer  # type: ignore[method-assign]  # as it was
        return at.processor._holds[asked]

    at.processor.query = jump  # type: ignore[assignment,method-assign]  # once
    at.rooms.payments.check("memory", ref)
    assert at.rooms.payments.wait_idle(10)
    at.now.ms -= off_ms
    at.restart().settle()
    at.until(lambda: sale.status == FUNDED)
    assert at.rooms.clock.doubt() is None


def test_a_clock_that_creeps_back_a_little_stops_nothing(at: Neighbourhood) -> None:
    """Up to SEAL_SKEW_MS seals go on with the time of the last one."""
    sale = Sale.funded(at)
    last = at.rooms.sealed[-1].seal.time_ms
    at.now.ms -= A_MINUTE_MS
    sale.redeem(6_000)
    assert sale.status == COMPLETED
    assert {sealed.seal.time_ms for sealed in at.rooms.sealed[-2:]} == {last}
