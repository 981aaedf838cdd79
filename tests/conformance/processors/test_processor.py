"""What every adapter has to do, whatever its processor. Each new adapter adds its fixture to ADAPTERS."""

from dataclasses import replace
from secrets import token_hex

import pytest
from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    PayerActionRequired,
    UnknownHold,
    Unsupported,
    WebhookRefused,
)
from exonomy_gateway.money.processor import Capability, Hint, HoldRequest, HoldState, Processor, State

from .conftest import Payee, clock

ADAPTERS = ["stripe_payee", "memory_payee"]
AMOUNT = 60_00


@pytest.fixture(params=ADAPTERS)
def payee(request: pytest.FixtureRequest) -> Payee:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Payee)
    return found


@pytest.fixture
def processor(payee: Payee) -> Processor:
    return payee.processor


def key() -> str:
    return token_hex(16)


def request_hold(currency: str = "EUR", amount: int = AMOUNT) -> HoldRequest:
    return HoldRequest(key(), amount, currency, b"payer", b"payee", "a bicycle", clock(), key())


@pytest.fixture
def held(payee: Payee) -> HoldState:
    hold = payee.processor.begin_hold(request_hold())
    payee.pay(hold)
    return payee.processor.query(hold.ref)


def test_a_hold_waits_for_its_payer(processor: Processor) -> None:
    asked = request_hold()
    hold = processor.begin_hold(asked)
    assert (hold.state, hold.our_ref, hold.amount, hold.currency) == (State.PAYER_ACTION, asked.our_ref, AMOUNT, "EUR")
    assert (hold.held, hold.released, hold.refunded) == (0, 0, 0)
    assert hold.payer_action
    assert hold.payer_action not in repr(hold)
    assert processor.query(hold.ref) == hold


def test_a_paid_hold_is_held_until_a_known_time(held: HoldState) -> None:
    assert (held.state, held.held, held.released) == (State.HELD, AMOUNT, 0)
    assert held.capturable_until_ms is not None
    assert held.capturable_until_ms > clock()
    assert held.payer_action == ""


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD", "UGX", "MGA"])
def test_amounts_come_back_as_they_went(payee: Payee, currency: str) -> None:
    hold = payee.processor.begin_hold(request_hold(currency, 12_300))
    payee.pay(hold)
    assert (payee.processor.query(hold.ref).held, hold.currency) == (12_300, currency)


def test_release_all(processor: Processor, held: HoldState) -> None:
    done = processor.release_to(held.ref, AMOUNT, True, key())
    assert (done.state, done.held, done.released) == (State.RELEASED, 0, AMOUNT)
    assert processor.query(held.ref) == done


def test_release_part_and_let_go_of_the_rest(processor: Processor, held: HoldState) -> None:
    done = processor.release_to(held.ref, 30_00, True, key())
    assert (done.state, done.held, done.released, done.refunded) == (State.RELEASED, 0, 30_00, 0)


def test_the_same_target_twice_pays_once(processor: Processor, held: HoldState) -> None:
    first = processor.release_to(held.ref, 30_00, True, key())
    assert processor.release_to(held.ref, 30_00, True, key()) == first
    assert processor.release_to(held.ref, 30_00, False, key()) == first


def test_a_smaller_target_than_was_released(processor: Processor, held: HoldState) -> None:
    processor.release_to(held.ref, 30_00, True, key())
    with pytest.raises(AlreadyDone):
        processor.release_to(held.ref, 20_00, True, key())


def test_more_than_was_left(processor: Processor, held: HoldState) -> None:
    with pytest.raises(AmountUnavailable):
        processor.release_to(held.ref, AMOUNT + 1, True, key())
    processor.release_to(held.ref, 30_00, True, key())
    with pytest.raises(AmountUnavailable):
        processor.release_to(held.ref, 40_00, True, key())
    assert processor.query(held.ref).released == 30_00


def test_a_part_that_is_not_final_needs_several_releases(processor: Processor, held: HoldState) -> None:
    assert Capability.MULTI_RELEASE not in processor.capabilities("", "", "EUR").flags
    with pytest.raises(Unsupported):
        processor.release_to(held.ref, 30_00, False, key())
    assert processor.query(held.ref) == held


def test_all_of_it_may_be_released_without_saying_final(processor: Processor, held: HoldState) -> None:
    assert processor.release_to(held.ref, AMOUNT, False, key()).state is State.RELEASED


def test_final_release_of_nothing_lets_go(processor: Processor, held: HoldState) -> None:
    assert processor.release_to(held.ref, 0, False, key()) == held
    assert processor.release_to(held.ref, 0, True, key()).state is State.VOIDED


def test_nothing_to_release_before_the_payer_paid(processor: Processor) -> None:
    hold = processor.begin_hold(request_hold())
    with pytest.raises(PayerActionRequired):
        processor.release_to(hold.ref, AMOUNT, True, key())


def test_void_twice_and_nothing_after_it(processor: Processor, held: HoldState) -> None:
    done = processor.void(held.ref, key())
    assert (done.state, done.held, done.released) == (State.VOIDED, 0, 0)
    assert processor.void(held.ref, key()) == done
    with pytest.raises(AmountUnavailable):
        processor.release_to(held.ref, 30_00, True, key())
    assert processor.query(held.ref) == done


def test_void_before_the_payer_paid(processor: Processor) -> None:
    hold = processor.begin_hold(request_hold())
    done = processor.void(hold.ref, key())
    assert (done.state, done.payer_action) == (State.VOIDED, "")


def test_void_does_not_undo_a_release(processor: Processor, held: HoldState) -> None:
    processor.release_to(held.ref, AMOUNT, True, key())
    with pytest.raises(AlreadyDone):
        processor.void(held.ref, key())


def test_refunds_are_cumulative(processor: Processor, held: HoldState) -> None:
    processor.release_to(held.ref, 30_00, True, key())
    assert processor.refund_to(held.ref, 10_00, key()).refunded == 10_00
    assert processor.refund_to(held.ref, 10_00, key()).refunded == 10_00
    assert processor.refund_to(held.ref, 30_00, key()).refunded == 30_00
    with pytest.raises(AlreadyDone):
        processor.refund_to(held.ref, 20_00, key())
    with pytest.raises(AmountUnavailable):
        processor.refund_to(held.ref, 30_01, key())
    after = processor.query(held.ref)
    assert (after.state, after.released, after.refunded) == (State.RELEASED, 30_00, 30_00)


def test_no_refund_before_a_release(processor: Processor, held: HoldState) -> None:
    with pytest.raises(AmountUnavailable):
        processor.refund_to(held.ref, 1, key())


def test_found_again_by_our_reference(processor: Processor, held: HoldState) -> None:
    assert processor.find_by_ref(held.our_ref) == held
    assert processor.find_by_ref(held.our_ref, clock() - 60_000) == held
    assert processor.find_by_ref(key()) is None


def test_unknown_holds(processor: Processor) -> None:
    with pytest.raises(UnknownHold):
        processor.query("pi_unknown")


def test_events_name_what_moved_after_the_cursor(processor: Processor, payee: Payee) -> None:
    payee.processor.release_to(_paid(payee).ref, AMOUNT, True, key())
    start = processor.events("").cursor
    holds = [_paid(payee) for _ in range(3)]
    for hold in holds:
        payee.processor.release_to(hold.ref, AMOUNT, True, key())
    page = processor.events(start)
    assert list(dict.fromkeys(page.hints)) == [Hint(hold.ref) for hold in holds]
    assert processor.events(page.cursor) == replace(page, hints=())


def _paid(payee: Payee) -> HoldState:
    hold = payee.processor.begin_hold(request_hold())
    payee.pay(hold)
    return hold


def test_unsigned_webhooks_are_refused(processor: Processor) -> None:
    with pytest.raises(WebhookRefused):
        processor.verify_webhook({}, b"{}", clock())


def test_capabilities_are_promised_for_a_currency(processor: Processor) -> None:
    able = processor.capabilities("", "", "EUR")
    assert {Capability.HOLD, Capability.PARTIAL_FINAL, Capability.VOID, Capability.REFUND} <= able.flags
    assert clock() < able.guaranteed_until_ms <= able.capturable_until_ms
    with pytest.raises(Unsupported):
        processor.capabilities("", "", "EURO")


def test_extending_or_saying_that_it_cannot(processor: Processor, held: HoldState) -> None:
    assert Capability.EXTEND not in processor.capabilities("", "", "EUR").flags
    with pytest.raises(Unsupported):
        processor.extend(held.ref, clock() + 1, key())
