"""How Stripe's errors become ours, and that its library is loaded only when used."""

import subprocess
import sys

import pytest
import stripe
from exonomy_gateway.money import errors
from exonomy_gateway.money.stripe_client import asking, changing


def _invalid(code: str, status: int = 400, param: str = "amount") -> stripe.StripeError:
    return stripe.InvalidRequestError("sk_live_secret", param, code, http_status=status)


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (stripe.CardError("sk_live_secret", "", "card_declined"), errors.Declined),
        (stripe.AuthenticationError("sk_live_secret", http_status=401), errors.AuthFailed),
        (stripe.PermissionError("sk_live_secret", http_status=403), errors.AuthFailed),
        (stripe.IdempotencyError("sk_live_secret", http_status=400), errors.KeyConflict),
        (stripe.RateLimitError("sk_live_secret", http_status=429), errors.RateLimited),
        (_invalid("resource_missing", 404), errors.UnknownHold),
        (_invalid("resource_missing", param="payment_method"), errors.UnknownCard),
        (_invalid("charge_expired_for_capture"), errors.HoldExpired),
        (_invalid("charge_already_captured"), errors.AlreadyDone),
        (_invalid("amount_too_large"), errors.AmountUnavailable),
        (_invalid("idempotency_key_in_use"), errors.InDoubt),
        (_invalid("parameter_unknown"), errors.Unsupported),
        (stripe.APIConnectionError("sk_live_secret"), errors.InDoubt),
        (stripe.APIError("sk_live_secret", http_status=500), errors.InDoubt),
        (stripe.APIError("sk_live_secret", http_status=409), errors.InDoubt),
        (stripe.APIError("sk_live_secret"), errors.InDoubt),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{type(value).__name__}-{value.code}",
)
def test_every_error_becomes_one_of_ours_and_quotes_nothing(
    raised: stripe.StripeError, expected: type[errors.ProcessorError]
) -> None:
    with pytest.raises(expected) as told, changing("pi_1"):
        raise raised
    assert type(told.value) is expected
    assert "sk_live_secret" not in f"{told.value} {told.value!r}"
    assert told.value.__suppress_context__


@pytest.mark.parametrize(
    ("raised", "answered"),
    [
        (stripe.APIError("", http_status=500), True),
        (stripe.APIError("", http_status=409), False),
        (stripe.APIConnectionError(""), False),
        (_invalid("idempotency_key_in_use"), False),
    ],
    ids=["500", "409", "no answer", "key in use"],
)
def test_only_an_answered_failure_may_be_replayed(raised: stripe.StripeError, answered: bool) -> None:
    with pytest.raises(errors.InDoubt) as told, changing("pi_1"):
        raise raised
    assert told.value.answered is answered


def test_a_question_without_an_answer_is_not_in_doubt() -> None:
    with pytest.raises(errors.Unreachable), asking("pi_1"):
        raise stripe.APIError("", http_status=500)


@pytest.mark.parametrize(
    ("header", "after_ms"), [("3", 3_000), ("99999999", 3_600_000), ("soon", 2_000), ("-1", 2_000)]
)
def test_retry_after_is_believed_within_reason(header: str, after_ms: int) -> None:
    with pytest.raises(errors.RateLimited) as told, changing("pi_1"):
        raise stripe.RateLimitError("", http_status=429, headers={"Retry-After": header})
    assert told.value.after_ms == after_ms


def test_importing_the_room_does_not_load_stripe() -> None:
    program = (
        "import sys; import exonomy_gateway.money.stripe_holds, exonomy_gateway.money.outbox, "
        "exonomy_gateway.money.payer; sys.exit('stripe' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
