"""Calls that contracts asked for at a time are made when it has come, by the gateway itself (SPEC 10.5, 11.4, 12.9)."""

import pytest
from exonomy_contracts import limits
from exonomy_gateway.execution.waker import Waker
from exonomy_gateway.store import instances

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS
from tests.gateway.execution.sale import ALL_FREE, COMPLETED, EXPIRED, FUNDED, Sale, Wish

MONTH_MS = 30 * DAY_MS


@pytest.fixture
def waker(at: Neighbourhood) -> Waker:
    """A waker that looks only when it is told to."""
    rooms = at.rooms
    return Waker(rooms.database, rooms.identity, rooms.clock, rooms.modules, rooms.executor.notify)


def wake(at: Neighbourhood, waker: Waker, now_ms: int) -> None:
    at.now.ms = now_ms
    waker.wake_due()
    at.rooms.settle()


def standing(sale: Sale) -> instances.Standing:
    found = instances.standing(sale.at.rooms.database.read(), sale.trade)
    assert found is not None
    return found


def test_a_trade_that_nobody_redeemed_ends_and_the_buyer_has_the_money_back(at: Neighbourhood, waker: Waker) -> None:
    sale = Sale.funded(at, 6_000)
    wake(at, waker, sale.deadline_ms + limits.PROOF_GRACE_MS - 1)
    assert sale.status == FUNDED
    wake(at, waker, sale.deadline_ms + limits.PROOF_GRACE_MS)
    assert sale.status == EXPIRED
    assert at.processor.moves[-1] == ("void", "hold-1", 6_000)
    assert sale.worth()[1] == 0


def test_what_was_earned_of_a_part_is_paid_at_the_deadline_without_anyone_asking(
    at: Neighbourhood, waker: Waker
) -> None:
    sale = Sale.funded(at, 6_000)
    sale.redeem(2_500)
    wake(at, waker, sale.deadline_ms + limits.PROOF_GRACE_MS)
    assert (sale.status, at.released()) == (COMPLETED, 2_500)


def test_a_trade_that_has_ended_is_not_called_again(at: Neighbourhood, waker: Waker) -> None:
    sale = Sale.funded(at, 6_000)
    sale.redeem(6_000)
    height = standing(sale).height
    wake(at, waker, sale.deadline_ms + limits.PROOF_GRACE_MS)
    assert (sale.status, standing(sale).height) == (COMPLETED, height)
    assert instances.due(at.rooms.database.read(), at.now.ms, 10) == []


def test_a_lock_lapses_when_its_trade_never_began(at: Neighbourhood, waker: Waker) -> None:
    sale = Sale.proposed(at, Wish())
    assert sale.worth()[1] == 6_000
    wake(at, waker, sale.deadline_ms + 2 * limits.PROOF_GRACE_MS)
    assert sale.worth() == ALL_FREE
    for _ in range(13):
        at.rooms.clock.sealed(at.now.ms)  # as if something else were sealed now and then
        wake(at, waker, at.now.ms + MONTH_MS)
    assert instances.due(at.rooms.database.read(), at.now.ms, 10) == []


def test_a_call_that_is_due_is_found_after_a_start(at: Neighbourhood, waker: Waker) -> None:
    sale = Sale.funded(at, 6_000)
    at.now.ms = sale.deadline_ms + limits.PROOF_GRACE_MS
    due = instances.due(at.rooms.database.read(), at.now.ms, 10)
    assert [waiting.instance for waiting in due] == [sale.trade]
    waker.start()
    try:
        at.until(lambda: sale.status == EXPIRED)
    finally:
        waker.stop()
