"""The thread that moves money outlives whatever goes wrong in it, and one fault stops nobody else's money."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import apsw
import pytest
from exonomy_gateway.execution.payments import Payments
from exonomy_gateway.money.errors import IntentConflict, UnknownHold
from exonomy_gateway.money.intent import Intent, Receipt
from exonomy_gateway.money.processor import HoldState, State
from exonomy_gateway.money.waiting import Waiting

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import FUNDED, Sale, Wish


def states(at: Neighbourhood, sale: Sale) -> dict[int, State]:
    return {hold.intent.hold_no: hold.state.state for hold in at.rooms.journal.holds_of(sale.trade)}


@contextmanager
def polling(at: Neighbourhood) -> Iterator[Payments]:
    """Another such thread over the same store, that follows the processor's events."""
    feeds = {"memory": at.processor}
    rooms = at.rooms
    thread = Payments(rooms.database, rooms.outbox, rooms.identity.key, feeds=feeds, poll_s=0.01, tick_s=0.01)
    thread.start()
    try:
        yield thread
    finally:
        thread.stop()


def test_a_hint_that_cannot_be_followed_stops_no_other(at: Neighbourhood, monkeypatch: pytest.MonkeyPatch) -> None:
    sale = Sale.agreed(at, Wish((4_000, 2_000)))
    first, second = sale.refs()
    query = at.processor.query

    def query_but_first(ref: str) -> HoldState:
        if ref == first:
            raise UnknownHold(ref)
        return query(ref)

    monkeypatch.setattr(at.processor, "query", query_but_first)
    with polling(at) as thread:
        assert thread.wait_idle(10)
        at.processor.pay(second)
        at.until(lambda: states(at, sale)[1] is State.HELD)
        assert states(at, sale)[0] is State.PAYER_ACTION
        assert "knows no hold hold-1" in str(thread.last_fault)
        monkeypatch.setattr(at.processor, "query", query)
        at.processor.pay(first)
        at.until(lambda: sale.status == FUNDED)


def test_a_fault_of_our_own_is_logged_and_the_thread_goes_on(
    at: Neighbourhood, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    sale = Sale.agreed(at)
    check = at.rooms.outbox.check

    def broken(processor: str, ref: str) -> Receipt | None:
        raise AttributeError("no such thing")

    monkeypatch.setattr(at.rooms.outbox, "check", broken)
    with caplog.at_level(logging.ERROR):
        at.rooms.payments.check("memory", *sale.refs())
        at.rooms.settle()
    assert [record.exc_info is not None for record in caplog.records] == [True]
    assert at.rooms.payments.last_fault == "AttributeError: no such thing"
    assert at.rooms.payments.alive
    monkeypatch.setattr(at.rooms.outbox, "check", check)
    sale.pay()
    assert sale.status == FUNDED


def test_alive_says_whether_the_thread_runs(at: Neighbourhood) -> None:
    with polling(at) as thread:
        assert thread.alive
    assert not thread.alive


def test_an_effect_that_cannot_be_taken_on_stops_no_other_hold(
    at: Neighbourhood, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit = at.rooms.outbox.submit

    def submit_but_first(intent: Intent) -> Receipt | Waiting:
        if intent.hold_no == 0:
            raise IntentConflict(intent.key)
        return submit(intent)

    monkeypatch.setattr(at.rooms.outbox, "submit", submit_but_first)
    sale = Sale.agreed(at, Wish((4_000, 2_000)))
    assert list(states(at, sale)) == [1]
    monkeypatch.setattr(at.rooms.outbox, "submit", submit)
    at.until(lambda: list(states(at, sale)) == [0, 1])


def test_behind_an_effect_that_cannot_be_taken_on_the_others_of_its_hold_wait(
    at: Neighbourhood, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A release that overtook its hold would be refused for good."""
    Sale.funded(at).redeem(6_000)
    tried: list[str] = []

    def refuse(intent: Intent) -> Receipt | Waiting:
        tried.append(intent.kind)
        raise IntentConflict(intent.key)

    def undo(connection: apsw.Connection) -> None:
        connection.execute("UPDATE effect SET done = 0 WHERE kind IN ('hold', 'release')")

    monkeypatch.setattr(at.rooms.outbox, "submit", refuse)
    at.rooms.database.write(undo)
    at.until(lambda: len(tried) > 3)
    assert set(tried) == {"hold"}
