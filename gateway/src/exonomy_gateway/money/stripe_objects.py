"""What a PaymentIntent, its charge and its refunds say about a hold. Pure: plain dictionaries in, `HoldState` out.

Needs Stripe's API from 2025-03-31 on: since then a partial capture or a cancellation no longer creates a Refund, so
the refunds listed are money given back.
"""

from collections.abc import Iterable, Mapping
from typing import cast

from exonomy_gateway.money.errors import Unreachable
from exonomy_gateway.money.processor import HoldState, State
from exonomy_gateway.money.stripe_amounts import from_stripe

REF_KEY = "exonomy_ref"
"""The metadata key under which a PaymentIntent and its refunds carry our reference."""

Json = Mapping[str, object]

_STATES = {
    "requires_payment_method": State.PAYER_ACTION,
    "requires_confirmation": State.PAYER_ACTION,
    "requires_action": State.PAYER_ACTION,
    "processing": State.PAYER_ACTION,
    "requires_capture": State.HELD,
    "succeeded": State.RELEASED,
    "canceled": State.VOIDED,
}
_BOUNCED = frozenset({"failed", "canceled"})


def hold_of(intent: Json, refunded_units: int) -> HoldState:
    """The state of one hold.

    intent: a PaymentIntent with its latest charge expanded. refunded_units: the sum of its refunds, in Stripe's
    units. Raises: Unreachable, if the answer can't be read.
    """
    currency = _text(intent, "currency").upper()
    released = _count(intent, "amount_received")
    state = _state(intent, released)
    return HoldState(
        ref=_text(intent, "id"),
        our_ref=our_ref(intent),
        state=state,
        amount=from_stripe(_count(intent, "amount"), currency),
        held=from_stripe(_count(intent, "amount_capturable"), currency),
        released=from_stripe(released, currency),
        refunded=from_stripe(refunded_units, currency),
        currency=currency,
        capturable_until_ms=_capture_before_ms(intent) if state in (State.HELD, State.PARTLY_RELEASED) else None,
        payer_action=str(intent.get("client_secret") or "") if state is State.PAYER_ACTION else "",
        reason=_reason(intent, state),
    )


def our_ref(intent: Json) -> str:
    """Our reference on a PaymentIntent, empty if it isn't one of ours."""
    return str(_child(intent, "metadata").get(REF_KEY) or "")


def refunded_units(refunds: Iterable[Json]) -> int:
    """Money given back or on its way, in Stripe's units; a bounced refund is with the payee again."""
    return sum(_count(refund, "amount") for refund in refunds if refund.get("status") not in _BOUNCED)


def object_of(event: Json) -> str:
    """The PaymentIntent an event is about, empty if about none."""
    found = _child(_child(event, "data"), "object")
    named = found.get("id") if found.get("object") == "payment_intent" else found.get("payment_intent")
    return named if isinstance(named, str) else ""


def _state(intent: Json, released: int) -> State:
    try:
        state = _STATES[_text(intent, "status")]
    except KeyError:
        raise Unreachable(f"Stripe reports a status this version doesn't know: {intent.get('status')!r}") from None
    if state is State.HELD and released:
        return State.PARTLY_RELEASED
    if state is State.VOIDED and released:
        return State.RELEASED
    if state is State.VOIDED and intent.get("cancellation_reason") in ("expired", "automatic"):
        return State.EXPIRED
    return state


def _reason(intent: Json, state: State) -> str:
    error = _child(intent, "last_payment_error")
    if state is State.PAYER_ACTION and error:
        return f"declined ({error.get('decline_code') or error.get('code') or 'no reason given'})"
    return ""


def _capture_before_ms(intent: Json) -> int | None:
    card = _child(_child(_child(intent, "latest_charge"), "payment_method_details"), "card")
    seconds = card.get("capture_before")
    return seconds * 1000 if isinstance(seconds, int) else None


def _child(parent: Json, name: str) -> Json:
    found = parent.get(name)
    return cast("Json", found) if isinstance(found, dict) else {}


def _text(parent: Json, name: str) -> str:
    found = parent.get(name)
    if not isinstance(found, str):
        raise Unreachable(f"Stripe's answer has no {name}")
    return found


def _count(parent: Json, name: str) -> int:
    found = parent.get(name)
    if not isinstance(found, int) or isinstance(found, bool) or found < 0:
        raise Unreachable(f"Stripe's answer has no usable {name}")
    return found
