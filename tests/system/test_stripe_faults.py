"""Stripe behaves badly on the wire: what the merchant sees, what is stored, and what the double's books say."""

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.money.errors import Declined, WebhookRefused
from exonomy_gateway.money.payer import DECLINED_CARD, GOOD_CARD, pay_with_test_card
from exonomy_gateway.money.processor import State

from tests.doubles.faulty_proxy import Fault, FaultyProxy
from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS
from tests.gateway.execution.sale import ALL_FREE, COMPLETED, FAILED, FUNDED, FUNDING, Sale, Wish
from tests.system.at_stripe import (
    AT_STRIPE,
    PUBLISHABLE_KEY,
    WEBHOOK_SECRET,
    Books,
    Moved,
    funded,
    neighbourhood_at,
    pay,
)

IMPATIENT_S = (0.3, 0.3)
"""Shorter than the proxy's patience, so that a swallowed answer is the client's timeout."""
RELEASING = ("accepted", "accepted; the money is being released", 6_000)
PAID = ("paid", "paid", 6_000)
LASTING = [fault for fault in Fault if fault is not Fault.DELAY]


@pytest.fixture(params=[True, False], ids=["keys-replayed", "keys-ignored"])
def proxy(request: pytest.FixtureRequest, books: Books) -> Iterator[FaultyProxy]:
    """Between the gateway and the double; the payer and the counting go direct."""
    with FaultyProxy(books.url, replay=request.param) as between:
        yield between


@pytest.fixture
def at(tmp_path: Path, proxy: FaultyProxy, modules: Modules) -> Iterator[Neighbourhood]:
    place = neighbourhood_at(tmp_path, proxy.url, modules, IMPATIENT_S)
    yield place
    place.close()


def until_nothing_waits(at: Neighbourhood) -> None:
    """Try again as often as it takes; a processor that replays an error needs a second key."""
    for _ in range(4):
        at.try_again_once()
        if not at.rooms.outbox.waiting():
            return
    raise AssertionError(at.rooms.outbox.waiting())


@pytest.mark.parametrize("fault", LASTING, ids=lambda fault: fault.name.lower())
def test_the_capture_meets_a_fault(at: Neighbourhood, proxy: FaultyProxy, books: Books, fault: Fault) -> None:
    """Done or not done, answered or not: captured once, and the till hears PAID in the end."""
    sale = funded(at, books.url)
    proxy.break_next("POST", "/capture$", fault)
    proof = sale.redeem(6_000)
    assert sale.verdict(proof) == RELEASING
    (entry,) = at.rooms.journal.open_intents()
    assert (entry.intent.kind, len(entry.attempts)) == ("release", 1)
    until_nothing_waits(at)
    assert sale.verdict(proof) == PAID
    assert (books.moved(), sale.status) == (Moved(1, (6_000,)), COMPLETED)
    assert at.rooms.journal.open_intents() == []
    assert [hold.state.state for hold in at.rooms.journal.holds_of(sale.trade)] == [State.RELEASED]


@pytest.mark.parametrize("fault", [Fault.SWALLOW_ANSWER, Fault.ERROR_AFTER], ids=lambda fault: fault.name.lower())
def test_captured_without_an_answer_and_restarted(
    at: Neighbourhood, proxy: FaultyProxy, books: Books, fault: Fault
) -> None:
    sale = funded(at, books.url)
    proxy.break_next("POST", "/capture$", fault)
    proof = sale.redeem(6_000)
    at.restart().settle()
    assert sale.verdict(proof) == PAID
    assert (books.moved(), len(proxy.sent("POST", "/capture$"))) == (Moved(1, (6_000,)), 1)


@pytest.mark.parametrize("fault", LASTING, ids=lambda fault: fault.name.lower())
def test_the_hold_meets_a_fault(at: Neighbourhood, proxy: FaultyProxy, books: Books, fault: Fault) -> None:
    proxy.break_next("POST", "/payment_intents$", fault)
    sale = Sale.agreed(at, AT_STRIPE)
    assert (sale.status, sale.refs()) == (FUNDING, [])
    until_nothing_waits(at)
    assert len(sale.refs()) == 1
    pay(sale, books.url)
    assert sale.status == FUNDED
    assert books.moved() == Moved(1, ())


def test_stripe_is_gone_from_the_proof_on_and_comes_back(at: Neighbourhood, proxy: FaultyProxy, books: Books) -> None:
    sale = funded(at, books.url)
    proxy.break_next("POST", "", Fault.RESET_BEFORE, times=50)
    proxy.break_next("GET", "", Fault.RESET_BEFORE, times=50)
    proof = sale.redeem(6_000)
    at.restart().settle()
    assert sale.verdict(proof) == RELEASING
    assert books.moved() == Moved(1, ())
    proxy.heal()
    until_nothing_waits(at)
    assert sale.verdict(proof) == PAID
    assert books.moved() == Moved(1, (6_000,))


@pytest.fixture
def direct(tmp_path: Path, books: Books, modules: Modules) -> Iterator[Neighbourhood]:
    """A neighbourhood with nothing between it and the double."""
    place = neighbourhood_at(tmp_path, books.url, modules)
    yield place
    place.close()


def test_a_declined_card_leaves_the_trade_waiting_for_another(direct: Neighbourhood, books: Books) -> None:
    sale = Sale.agreed(direct, AT_STRIPE)
    with pytest.raises(Declined):
        pay(sale, books.url, DECLINED_CARD)
    direct.rooms.payments.check("stripe", *sale.refs())
    direct.rooms.settle()
    assert sale.status == FUNDING
    (hold,) = direct.rooms.journal.holds_of(sale.trade)
    assert (hold.state.state, hold.state.held, hold.state.reason[:8]) == (State.PAYER_ACTION, 0, "declined")
    proof = sale.redeem(1_000)
    assert sale.verdict(proof)[0] == "refused"
    pay(sale, books.url)
    assert (sale.status, books.moved()) == (FUNDED, Moved(1, ()))


def test_a_hold_for_longer_than_a_card_allows(direct: Neighbourhood, books: Books) -> None:
    sale = Sale.agreed(direct, Wish((6_000,), days=6, processor="stripe"))
    assert sale.status == FAILED
    assert "stripe can't hold money that long" in sale.reason
    assert (books.moved(), sale.worth()) == (Moved(0, ()), ALL_FREE)


def test_a_payment_that_is_cancelled_in_the_dashboard_fails_the_trade(direct: Neighbourhood, books: Books) -> None:
    """The merchant lets go of the money at Stripe itself: the next proof finds no money, and says so."""
    sale = funded(direct, books.url)
    (ref,) = sale.refs()
    books.cancel(ref)
    webhook(direct, signed(event_about(ref)))
    assert sale.status == FAILED
    assert (books.moved(), sale.worth()) == (Moved(1, ()), ALL_FREE)
    assert sale.verdict(sale.redeem(6_000))[0] == "refused"


def event_about(ref: str) -> bytes:
    """The body of a webhook about a payment."""
    data = {"object": {"id": ref, "object": "payment_intent"}}
    return json.dumps({"id": "evt_1", "object": "event", "type": "payment_intent.succeeded", "data": data}).encode()


def signed(body: bytes, secret: str = WEBHOOK_SECRET, off_s: int = 0) -> tuple[dict[str, str], bytes]:
    """A webhook as Stripe signs it."""
    at_s = int(time.time()) + off_s
    mac = hmac.new(secret.encode(), f"{at_s}.".encode() + body, hashlib.sha256).hexdigest()
    return {"Stripe-Signature": f"t={at_s},v1={mac}"}, body


def webhook(at: Neighbourhood, message: tuple[dict[str, str], bytes]) -> None:
    """What the edge does with a webhook: ask the adapter whose it is, then look."""
    hint = at.processors["stripe"].verify_webhook(*message, at.now())
    at.rooms.payments.check("stripe", hint.object_id)
    at.rooms.settle()


def paid_quietly(at: Neighbourhood, books: Books) -> tuple[Sale, str]:
    """A sale whose buyer has paid, of which the gateway has not heard."""
    sale = Sale.agreed(at, AT_STRIPE)
    (ref,) = sale.refs()
    pay_with_test_card(PUBLISHABLE_KEY, books.url, at.rooms.outbox.payer_action(sale.trade, 0), GOOD_CARD)
    return sale, ref


def test_a_true_webhook_funds_the_trade_however_often_it_comes(direct: Neighbourhood, books: Books) -> None:
    sale, ref = paid_quietly(direct, books)
    for _ in range(3):
        webhook(direct, signed(event_about(ref)))
    assert sale.status == FUNDED
    sealed = [one.seal for one in direct.rooms.sealed if one.seal.instance == sale.trade]
    webhook(direct, signed(event_about(ref)))
    assert [one.seal for one in direct.rooms.sealed if one.seal.instance == sale.trade] == sealed


@pytest.mark.parametrize(
    ("secret", "off_s"),
    [("whsec_guessed", 0), (WEBHOOK_SECRET, -3_600), (WEBHOOK_SECRET, 3_600)],
    ids=["forged", "an-hour-old", "an-hour-ahead"],
)
def test_a_webhook_that_is_not_believed_changes_nothing(
    direct: Neighbourhood, books: Books, secret: str, off_s: int
) -> None:
    sale, ref = paid_quietly(direct, books)
    with pytest.raises(WebhookRefused):
        webhook(direct, signed(event_about(ref), secret, off_s))
    assert sale.status == FUNDING
    webhook(direct, signed(event_about(ref)))
    assert sale.status == FUNDED


def test_a_late_webhook_after_the_money_was_released(direct: Neighbourhood, books: Books) -> None:
    sale = funded(direct, books.url)
    proof = sale.redeem(6_000)
    webhook(direct, signed(event_about(*sale.refs())))
    assert sale.verdict(proof) == PAID
    assert books.moved() == Moved(1, (6_000,))


def test_a_webhook_ahead_of_our_own_record(at: Neighbourhood, proxy: FaultyProxy, books: Books) -> None:
    """The hold was made and its answer lost; the webhook names a payment that the gateway does not know yet."""
    proxy.break_next("POST", "/payment_intents$", Fault.SWALLOW_ANSWER)
    sale = Sale.agreed(at, AT_STRIPE)
    (ref,) = books.refs()
    webhook(at, signed(event_about(ref)))
    assert (sale.status, sale.refs()) == (FUNDING, [])
    until_nothing_waits(at)
    assert sale.refs() == [ref]
    pay(sale, books.url)
    assert (sale.status, books.moved()) == (FUNDED, Moved(1, ()))


def test_a_deadline_with_a_partly_redeemed_trade(direct: Neighbourhood, books: Books) -> None:
    """One capture of the part that was earned; the other part is let go."""
    sale = funded(direct, books.url, Wish((4_000, 2_000), processor="stripe"))
    sale.redeem(1_000)
    direct.now.ms = sale.deadline_ms + DAY_MS
    direct.bring(direct.buyer.call(sale.trade_repo, sale.trade, "expire", {}, sale.grant))
    assert sale.status == COMPLETED
    assert (books.moved(), sorted(books.statuses())) == (Moved(2, (1_000,)), ["canceled", "succeeded"])
