"""Is this webhook from Stripe, and is it fresh? The answer is a hint where to look, never what to believe."""

import json
from collections.abc import Mapping, Sequence

from exonomy_gateway.money.errors import WebhookRefused
from exonomy_gateway.money.limits import WEBHOOK_BYTES, WEBHOOK_TOLERANCE_S
from exonomy_gateway.money.processor import Hint
from exonomy_gateway.money.stripe_objects import object_of


def verify(secrets: Sequence[str], headers: Mapping[str, str], body: bytes, now_ms: int) -> Hint:
    """Check size, signature, age (Stripe's own check lets future timestamps pass), then read which object it names.

    secrets: all currently valid ones, so that they can be rotated. Raises: WebhookRefused.
    """
    if len(body) > WEBHOOK_BYTES:
        raise WebhookRefused("too large")
    header = next((value for name, value in headers.items() if name.lower() == "stripe-signature"), "")
    if not header.isascii() or not any(_signed(secret, header, body) for secret in secrets):
        raise WebhookRefused("not signed with a secret of ours")
    if abs(now_ms / 1000 - _timestamp_s(header)) > WEBHOOK_TOLERANCE_S:
        raise WebhookRefused(f"its time is more than {WEBHOOK_TOLERANCE_S} s away from ours; is the clock right?")
    return Hint(_object_id(body))


def _signed(secret: str, header: str, body: bytes) -> bool:
    import stripe

    try:
        stripe.WebhookSignature.verify_header(body, header, secret, tolerance=None)
    except (stripe.SignatureVerificationError, UnicodeDecodeError):
        return False
    return True


def _timestamp_s(header: str) -> int:
    """The first `t=`, the one that Stripe's check signs over."""
    return int(next(part[2:] for part in header.split(",") if part.startswith("t=")))


def _object_id(body: bytes) -> str:
    try:
        event = json.loads(body)
    except (ValueError, RecursionError):
        raise WebhookRefused("its body is not JSON") from None
    found = object_of(event) if isinstance(event, dict) else ""
    if not found:
        raise WebhookRefused("it names no payment")
    return found
