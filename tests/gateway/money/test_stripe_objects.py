import pytest
from exonomy_gateway.money.errors import Unreachable
from exonomy_gateway.money.processor import State
from exonomy_gateway.money.stripe_objects import Json, hold_of, object_of, refunded_units

INTENT: dict[str, object] = {
    "id": "pi_1",
    "object": "payment_intent",
    "status": "requires_capture",
    "amount": 6000,
    "amount_capturable": 6000,
    "amount_received": 0,
    "currency": "eur",
    "client_secret": "pi_1_secret_x",
    "metadata": {"exonomy_ref": "ours"},
    "latest_charge": {"payment_method_details": {"card": {"capture_before": 1_700_000_000}}},
}


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({"status": "requires_payment_method", "amount_capturable": 0}, State.PAYER_ACTION),
        ({"status": "requires_action", "amount_capturable": 0}, State.PAYER_ACTION),
        ({"status": "processing", "amount_capturable": 0}, State.PAYER_ACTION),
        ({}, State.HELD),
        ({"amount_received": 1000, "amount_capturable": 5000}, State.PARTLY_RELEASED),
        ({"status": "succeeded", "amount_received": 3000, "amount_capturable": 0}, State.RELEASED),
        ({"status": "canceled", "amount_capturable": 0}, State.VOIDED),
        ({"status": "canceled", "amount_capturable": 0, "cancellation_reason": "abandoned"}, State.VOIDED),
        ({"status": "canceled", "amount_capturable": 0, "cancellation_reason": "expired"}, State.EXPIRED),
        ({"status": "canceled", "amount_capturable": 0, "amount_received": 1000}, State.RELEASED),
    ],
    ids=str,
)
def test_states(changes: dict[str, object], state: State) -> None:
    assert hold_of({**INTENT, **changes}, 0).state is state


def test_the_real_deadline_replaces_the_estimate() -> None:
    assert hold_of(INTENT, 0).capturable_until_ms == 1_700_000_000_000
    assert hold_of({**INTENT, "latest_charge": "ch_1"}, 0).capturable_until_ms is None


def test_the_payers_secret_is_shown_only_while_there_is_something_to_pay() -> None:
    assert hold_of(INTENT, 0).payer_action == ""
    unpaid = hold_of({**INTENT, "status": "requires_action"}, 0)
    assert unpaid.payer_action == "pi_1_secret_x"
    assert "secret_x" not in repr(unpaid)


def test_a_decline_is_told_and_the_payer_may_try_again() -> None:
    error = {"code": "card_declined", "decline_code": "insufficient_funds"}
    hold = hold_of({**INTENT, "status": "requires_payment_method", "last_payment_error": error}, 0)
    assert (hold.state, hold.reason) == (State.PAYER_ACTION, "declined (insufficient_funds)")


@pytest.mark.parametrize("name", ["id", "status", "amount", "amount_capturable", "amount_received", "currency"])
@pytest.mark.parametrize("value", [None, -1, True, []], ids=repr)
def test_an_unreadable_answer_is_no_answer(name: str, value: object) -> None:
    with pytest.raises(Unreachable):
        hold_of({**INTENT, name: value}, 0)


def test_an_unknown_status_is_no_answer() -> None:
    with pytest.raises(Unreachable, match="requires_magic"):
        hold_of({**INTENT, "status": "requires_magic"}, 0)


def test_bounced_refunds_do_not_count() -> None:
    refunds: list[Json] = [
        {"amount": 100, "status": "succeeded"},
        {"amount": 20, "status": "pending"},
        {"amount": 3, "status": "failed"},
        {"amount": 4, "status": "canceled"},
    ]
    assert refunded_units(refunds) == 120


@pytest.mark.parametrize(
    ("event", "found"),
    [
        ({"data": {"object": {"object": "payment_intent", "id": "pi_1"}}}, "pi_1"),
        ({"data": {"object": {"object": "charge", "id": "ch_1", "payment_intent": "pi_2"}}}, "pi_2"),
        ({"data": {"object": {"object": "dispute", "id": "dp_1", "payment_intent": "pi_3"}}}, "pi_3"),
        ({"data": {"object": {"object": "customer", "id": "cus_1"}}}, ""),
        ({"data": {"object": {"object": "charge", "payment_intent": 7}}}, ""),
        ({"data": []}, ""),
        ({}, ""),
    ],
    ids=str,
)
def test_which_payment_an_event_is_about(event: dict[str, object], found: str) -> None:
    assert object_of(event) == found
