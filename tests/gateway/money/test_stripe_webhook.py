"""Webhooks that are forged, altered, old, from the future, or odd are refused; a good one is only a hint."""

import json

import pytest
import stripe
from exonomy_gateway.money.errors import WebhookRefused
from exonomy_gateway.money.limits import WEBHOOK_BYTES, WEBHOOK_TOLERANCE_S
from exonomy_gateway.money.stripe_webhook import verify

SECRET = "whsec_now"
NOW_S = 1_700_000_000
EVENT = json.dumps({"object": "event", "data": {"object": {"object": "payment_intent", "id": "pi_1"}}}).encode()


def signed(body: bytes = EVENT, secret: str = SECRET, at_s: int = NOW_S) -> dict[str, str]:
    signature = stripe.WebhookSignature.generate_signature_header(body.decode("latin-1"), secret, at_s)
    return {"Stripe-Signature": signature}


def check(headers: dict[str, str], body: bytes = EVENT) -> str:
    return verify(["whsec_old", SECRET], headers, body, NOW_S * 1000).object_id


def test_a_good_one_is_a_hint() -> None:
    assert check(signed()) == "pi_1"


def test_header_names_have_no_case_and_old_secrets_still_count() -> None:
    assert check({"stripe-signature": signed(secret="whsec_old")["Stripe-Signature"]}) == "pi_1"


@pytest.mark.parametrize("seconds", [-WEBHOOK_TOLERANCE_S, WEBHOOK_TOLERANCE_S])
def test_the_edge_of_tolerance_passes(seconds: int) -> None:
    assert check(signed(at_s=NOW_S + seconds)) == "pi_1"


@pytest.mark.parametrize("seconds", [-WEBHOOK_TOLERANCE_S - 1, WEBHOOK_TOLERANCE_S + 1, 10**12, -NOW_S])
def test_late_and_future_ones_are_refused(seconds: int) -> None:
    with pytest.raises(WebhookRefused, match="clock"):
        check(signed(at_s=NOW_S + seconds))


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Stripe-Signature": ""},
        {"Stripe-Signature": "t=1"},
        {"Stripe-Signature": "v1=00"},
        {"Stripe-Signature": f"t={NOW_S},v1=" + "0" * 64},
        {"Stripe-Signature": f"t={NOW_S},v1=ä"},
        {"Stripe-Signature": "t=x,v1=00"},
        {"Stripe-Signature": ",,,=="},
        {"Stripe-Signature": f"t={NOW_S},v0=" + "0" * 64},
        signed(secret="whsec_forged"),
        signed(secret=""),
        signed(body=EVENT + b" "),
    ],
    ids=repr,
)
def test_forged_ones_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(WebhookRefused, match="not signed"):
        check(headers)


def test_no_secret_configured_means_none_is_good() -> None:
    with pytest.raises(WebhookRefused):
        verify([], signed(), EVENT, NOW_S * 1000)
    with pytest.raises(WebhookRefused):
        verify([""], signed(secret=""), EVENT, NOW_S * 1000)


def test_every_truncation_is_refused() -> None:
    headers = signed()
    for length in range(len(EVENT)):
        with pytest.raises(WebhookRefused):
            check(headers, EVENT[:length])


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"nonsense", b'{"data": 1}', b'{"data": {"object": {"object": "customer"}}}', b"[" * 10_000],
    ids=lambda body: repr(body[:20]),
)
def test_signed_nonsense_is_refused(body: bytes) -> None:
    with pytest.raises(WebhookRefused):
        check(signed(body), body)


def test_not_text_and_too_large_are_refused() -> None:
    with pytest.raises(WebhookRefused):
        check(signed(b"\xff"), b"\xff")
    with pytest.raises(WebhookRefused, match="too large"):
        check(signed(), b" " * (WEBHOOK_BYTES + 1))
