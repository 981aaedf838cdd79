"""What a PaymentIntent, its charge and its refunds say about a hold. Pure: plain dictionaries in, `HoldState` out.

Needs Stripe's API from 2025-03-31 on: since then a partial capture or a cancellation no longer creates a Refund, so
the refunds listed are money given back.
"""

from collections.abc import Iterable, Mapping
from typing import TypeGuard, cast

from exonomy_gateway.money.errors import Unreachable, Unsupported
from exonomy_gateway.money.limits import AMOUNT_MOST, CODE_CHARS, COUNT_MOST, REASON_CHARS, REF_CHARS, SECRET_CHARS
from exonomy_gateway.money.printable import printable
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
_LOST = "lost"
"""A dispute that the payer's bank has decided against the payee; until then it may come back."""
_BOUNCED = frozenset({"failed", "canceled"})


def hold_of(intent: Json, refunded_units: int, disputes: Iterable[Json] = ()) -> HoldState:
    """The state of one hold.

    intent: a PaymentIntent with its latest charge expanded. refunded_units: the sum of its refunds, in Stripe's
    units. disputes: the payer's objections at the bank. Raises: Unreachable, if the answer can't be read.
    """
    currency = _text(intent, "currency").upper()
    released = _count(intent, "amount_received")
    state, reason = _after_disputes(_state(intent, released), disputes)
    return HoldState(
        ref=ref_of(intent),
        our_ref=our_ref(intent),
        state=state,
        amount=_amount(_count(intent, "amount"), currency),
        held=_amount(_count(intent, "amount_capturable"), currency),
        released=_amount(released, currency),
        refunded=_amount(refunded_units, currency),
        currency=currency,
        capturable_until_ms=_capture_before_ms(intent) if state in (State.HELD, State.PARTLY_RELEASED) else None,
        payer_action=printable(intent.get("client_secret"), SECRET_CHARS) if state is State.PAYER_ACTION else "",
        reason=reason or _reason(intent, state),
    )


def is_disputed(intent: Json) -> bool:
    """Whether the payer has objected at the bank, however that ended."""
    return _child(intent, "latest_charge").get("disputed") is True


def our_ref(intent: Json) -> str:
    """Our reference on a PaymentIntent, empty if it isn't one of ours."""
    return printable(_child(intent, "metadata").get(REF_KEY), REF_CHARS)


def refunded_units(refunds: Iterable[Json]) -> int:
    """Money given back or on its way, in Stripe's units; a bounced refund is with the payee again."""
    return sum(_count(refund, "amount") for refund in refunds if refund.get("status") not in _BOUNCED)


def refund_status(refund: Json) -> str:
    """What became of a refund. Raises: Unreachable, if the answer can't be read."""
    return printable(_text(refund, "status"), CODE_CHARS)


def object_of(event: Json) -> str:
    """The PaymentIntent an event is about, empty if about none."""
    found = _child(_child(event, "data"), "object")
    named = found.get("id") if found.get("object") == "payment_intent" else found.get("payment_intent")
    return named if _is_ref(named) else ""


def _state(intent: Json, released: int) -> State:
    try:
        state = _STATES[_text(intent, "status")]
    except KeyError:
        raise Unreachable(
            f"Stripe reports a status this version doesn't know: {printable(intent.get('status'), CODE_CHARS)!r}"
        ) from None
    if state is State.HELD and released:
        return State.PARTLY_RELEASED
    if state is State.VOIDED and released:
        return State.RELEASED
    if state is State.VOIDED and intent.get("cancellation_reason") in ("expired", "automatic"):
        return State.EXPIRED
    return state


def _after_disputes(state: State, disputes: Iterable[Json]) -> tuple[State, str]:
    """The state once the bank has spoken, and what to tell of it. While it has not, what was paid stays paid."""
    statuses = [printable(_text(dispute, "status"), CODE_CHARS) for dispute in disputes]
    if _LOST in statuses:
        return State.CHARGED_BACK, "the payer's bank has taken the money back"
    return state, f"disputed by the payer ({', '.join(statuses)})" if statuses else ""


def _reason(intent: Json, state: State) -> str:
    error = _child(intent, "last_payment_error")
    if state is State.PAYER_ACTION and error:
        code = printable(error.get("decline_code") or error.get("code"), CODE_CHARS)
        return f"declined ({code or 'no reason given'})"
    return ""


def _capture_before_ms(intent: Json) -> int | None:
    card = _child(_child(_child(intent, "latest_charge"), "payment_method_details"), "card")
    seconds = card.get("capture_before")
    return seconds * 1000 if _is_count(seconds) and seconds * 1000 <= COUNT_MOST else None


def _child(parent: Json, name: str) -> Json:
    found = parent.get(name)
    return cast("Json", found) if isinstance(found, dict) else {}


def _text(parent: Json, name: str) -> str:
    found = parent.get(name)
    if not isinstance(found, str):
        raise Unreachable(f"Stripe's answer has no {name}")
    return found


def ref_of(found_object: Json) -> str:
    """Stripe's own name of an object. Raises: Unreachable, if a receipt has no room for it."""
    found = found_object.get("id")
    if not _is_ref(found):
        raise Unreachable("Stripe's answer has no usable id")
    return found


def _is_ref(value: object) -> TypeGuard[str]:
    """Whether a receipt has room for it (SPEC 6.6). Shortened or cleaned it would name another hold."""
    return isinstance(value, str) and 0 < len(value) <= REF_CHARS and value.isprintable()


def _count(parent: Json, name: str) -> int:
    found = parent.get(name)
    if not _is_count(found):
        raise Unreachable(f"Stripe's answer has no usable {name}")
    return found


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= COUNT_MOST


def _amount(units: int, currency: str) -> int:
    """Stripe's units as minor units. Raises: Unreachable, if there are no such amounts."""
    try:
        amount = from_stripe(units, currency)
    except Unsupported as unsaid:
        raise Unreachable(printable(unsaid.what, REASON_CHARS)) from None
    if amount > AMOUNT_MOST:
        raise Unreachable("Stripe reports an amount larger than any that can be sealed")
    return amount
