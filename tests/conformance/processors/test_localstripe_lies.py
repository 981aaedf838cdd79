"""Where localstripe 1.15.10 says something else than Stripe would. Each lie has its name and is expected, strictly.

If one of these passes, the double has learnt: remove its mark, and what the code's tests do because of it.
"""

from secrets import token_hex

import pytest
import stripe

from tests.doubles.localstripe_server import LocalStripe

from .conftest import SECRET_KEY


def lie(name: str) -> pytest.MarkDecorator:
    """Expected to fail by its own check, and by nothing else."""
    return pytest.mark.xfail(strict=True, raises=(AssertionError, pytest.fail.Exception), reason=f"lie: {name}")


@pytest.fixture
def client(localstripe: LocalStripe) -> stripe.StripeClient:
    return stripe.StripeClient(SECRET_KEY, base_addresses={"api": localstripe.url}, max_network_retries=0)


@pytest.fixture
def held(client: stripe.StripeClient) -> str:
    made = client.v1.payment_intents.create({"amount": 6000, "currency": "eur", "capture_method": "manual"})
    confirmed = client.v1.payment_intents.confirm(made.id, {"payment_method": "pm_card_visa"})
    assert confirmed.status == "requires_capture"
    return made.id


@lie("Idempotency-Key is ignored")
def test_one_key_is_one_payment(client: stripe.StripeClient) -> None:
    options: stripe.RequestOptions = {"idempotency_key": token_hex(8)}
    made = [client.v1.payment_intents.create({"amount": 1, "currency": "eur"}, options).id for _ in range(2)]
    assert made[0] == made[1]


@lie("a capture after a cancel succeeds")
def test_nothing_is_captured_after_a_cancel(client: stripe.StripeClient, held: str) -> None:
    client.v1.payment_intents.cancel(held)
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.capture(held)


@lie("a refund above the amount succeeds")
def test_no_more_is_refunded_than_was_paid(client: stripe.StripeClient, held: str) -> None:
    client.v1.payment_intents.capture(held)
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.refunds.create({"payment_intent": held, "amount": 6001})


@lie("a hold that was never captured can be refunded")
def test_what_was_not_captured_is_not_refunded(client: stripe.StripeClient, held: str) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.refunds.create({"payment_intent": held, "amount": 1})


@lie("any currency is taken")
def test_currencies_exist(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.create({"amount": 1000, "currency": "zzz"})


@lie("three-decimal amounts need not end in 0")
def test_three_decimal_amounts_end_in_zero(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.create({"amount": 5124, "currency": "kwd"})


@lie("a capture of nothing succeeds and keeps nothing")
def test_a_capture_takes_something(client: stripe.StripeClient, held: str) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.capture(held, {"amount_to_capture": 0})
