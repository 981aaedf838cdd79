"""Holds on cards at Stripe: PaymentIntents with manual capture.

One capture per PaymentIntent, which lets go of the rest, unless the account has multicapture. Nothing is retried
here. Every operation looks first, so the same cumulative target twice is one movement of money.

Finding a hold by our reference goes through the list of PaymentIntents, not through search: search lags behind by a
minute to an hour and may not be used after a write (docs.stripe.com/search), the list is current.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from exonomy_gateway.money import stripe_objects, stripe_webhook
from exonomy_gateway.money.errors import (
    AlreadyDone,
    AmountUnavailable,
    Declined,
    HoldExpired,
    PayerActionRequired,
    UnknownHold,
    Unreachable,
    Unsupported,
)
from exonomy_gateway.money.hold_states import CLOSED
from exonomy_gateway.money.limits import CARD_HOLD_MS, FIND_OBJECTS, PAGE_OBJECTS, POLL_EVENTS
from exonomy_gateway.money.processor import (
    Capabilities,
    Capability,
    EventsPage,
    Hint,
    HoldRequest,
    HoldState,
    OnExpiry,
    State,
)
from exonomy_gateway.money.stripe_amounts import exponent, to_stripe
from exonomy_gateway.money.stripe_client import LazyClient, asking, changing

if TYPE_CHECKING:
    import stripe
    from stripe.params import EventListParams, PaymentIntentCaptureParams, PaymentIntentCreateParams

_FLAGS = frozenset(Capability) - {Capability.MULTI_RELEASE, Capability.EXTEND}
_EXPAND = ["latest_charge"]
_Listed = TypeVar("_Listed")


class StripeHolds:
    """One Stripe account: the payee's own."""

    def __init__(
        self,
        client: LazyClient,
        *,
        clock: Callable[[], int],
        webhook_secrets: tuple[str, ...] = (),
        multicapture: bool = False,
    ) -> None:
        """clock: ms since 1970. multicapture: the account may capture several times (IC+ pricing)."""
        self._client = client
        self._clock = clock
        self._webhook_secrets = webhook_secrets
        self._multicapture = multicapture

    def capabilities(self, account: str, method: str, currency: str) -> Capabilities:
        """See `Processor.capabilities`."""
        if method not in ("", "card"):
            raise Unsupported(f"holds at Stripe are made on cards, not on {method!r}")
        until = self._clock() + CARD_HOLD_MS
        return Capabilities(
            flags=_FLAGS | {Capability.MULTI_RELEASE} if self._multicapture else _FLAGS,
            guaranteed_until_ms=until,
            capturable_until_ms=until,
            on_expiry=OnExpiry.PAYER,
            exponent=exponent(currency),
            custody="payee",
        )

    def begin_hold(self, request: HoldRequest) -> HoldState:
        """See `Processor.begin_hold`. Of the parties, Stripe learns nothing but our reference."""
        params: PaymentIntentCreateParams = {
            "amount": to_stripe(request.amount, request.currency),
            "currency": request.currency.lower(),
            "capture_method": "manual",
            "allowed_payment_method_types": ["card"],
            "metadata": {stripe_objects.REF_KEY: request.our_ref},
            "description": request.description,
        }
        if self._multicapture:
            params["payment_method_options"] = {"card": {"request_multicapture": "if_available"}}
        with changing(request.our_ref):
            made = self._client().v1.payment_intents.create(params, {"idempotency_key": request.key})
            return stripe_objects.hold_of(made.to_dict(), 0)

    def release_to(self, ref: str, cumulative: int, final: bool, key: str) -> HoldState:
        """See `Processor.release_to`."""
        hold = self.query(ref)
        if cumulative == hold.released:
            return self._cancel(hold, key) if final and hold.state not in CLOSED else hold
        more = _releasable(hold, cumulative)
        if not final and more < hold.held and not self._multicapture:
            raise Unsupported("this Stripe account captures a hold once; a partial release has to be the final one")
        params: PaymentIntentCaptureParams = {
            "amount_to_capture": to_stripe(more, hold.currency),
            "expand": _EXPAND,
        }
        if self._multicapture:
            params["final_capture"] = final
        with changing(ref):
            captured = self._client().v1.payment_intents.capture(ref, params, {"idempotency_key": key})
            return replace(stripe_objects.hold_of(captured.to_dict(), 0), refunded=hold.refunded)

    def void(self, ref: str, key: str) -> HoldState:
        """See `Processor.void`."""
        hold = self.query(ref)
        if hold.state in (State.VOIDED, State.EXPIRED):
            return hold
        if hold.state is State.RELEASED:
            raise AlreadyDone(ref, 0, hold.released, "released")
        return self._cancel(hold, key)

    def refund_to(self, ref: str, cumulative: int, key: str) -> HoldState:
        """See `Processor.refund_to`."""
        hold = self.query(ref)
        if cumulative == hold.refunded:
            return hold
        if cumulative < hold.refunded:
            raise AlreadyDone(ref, cumulative, hold.refunded, "refunded")
        if cumulative > hold.released:
            raise AmountUnavailable(ref, cumulative, hold.released)
        more = to_stripe(cumulative - hold.refunded, hold.currency)
        with changing(ref):
            made = self._client().v1.refunds.create(
                {
                    "payment_intent": ref,
                    "amount": more,
                    "metadata": {stripe_objects.REF_KEY: hold.our_ref},
                },
                {"idempotency_key": key},
            )
            status = stripe_objects.refund_status(made.to_dict())
        if status in ("failed", "canceled"):
            raise Declined(f"refund {status}")
        return replace(hold, refunded=cumulative, reason="" if status == "succeeded" else f"refund {status}")

    def extend(self, ref: str, until_ms: int, key: str) -> HoldState:
        """See `Processor.extend`. Stripe extends only when the hold is made."""
        raise Unsupported("Stripe can't extend a hold once it is made")

    def query(self, ref: str) -> HoldState:
        """See `Processor.query`."""
        with asking(ref):
            intent = self._client().v1.payment_intents.retrieve(ref, {"expand": _EXPAND}).to_dict()
            refunds = self._refunds(ref) if intent.get("amount_received") else ()
            disputes = self._disputes(ref) if stripe_objects.is_disputed(intent) else ()
            return stripe_objects.hold_of(intent, stripe_objects.refunded_units(refunds), disputes)

    def find_by_ref(self, our_ref: str, since_ms: int = 0) -> HoldState | None:
        """See `Processor.find_by_ref`."""
        with asking(our_ref):
            listed = self._client().v1.payment_intents.list(
                {"limit": PAGE_OBJECTS, "created": {"gte": max(since_ms, 0) // 1000}}
            )
            found = [
                stripe_objects.ref_of(intent.to_dict())
                for intent in _bounded(listed.auto_paging_iter())
                if _is_ours(intent, our_ref)
            ]
        holds = [self.query(ref) for ref in found]
        # Two of one reference can exist after a key was replaced; at most one of them was shown to a payer.
        return max(holds, key=lambda hold: (hold.released, hold.held), default=None)

    def events(self, cursor: str) -> EventsPage:
        """See `Processor.events`. Stripe keeps them for 30 days."""
        params: EventListParams = {"limit": PAGE_OBJECTS}
        if cursor:
            params["ending_before"] = cursor
        try:
            with asking(cursor):
                page = self._client().v1.events.list(params)
                # Going forward, the library turns each page around and fetches the next newer one.
                found = _first(page.auto_paging_iter(), POLL_EVENTS) if cursor else list(reversed(page.data))
                named = [stripe_objects.object_of(event.to_dict()) for event in found]
                newest = stripe_objects.ref_of(found[-1].to_dict()) if found else cursor
        except (UnknownHold, Unsupported):
            if not cursor:
                raise
            return replace(self.events(""), gap=True)
        return EventsPage(tuple(Hint(name) for name in named if name), newest)

    def verify_webhook(self, headers: Mapping[str, str], body: bytes, now_ms: int) -> Hint:
        """See `Processor.verify_webhook`."""
        return stripe_webhook.verify(self._webhook_secrets, headers, body, now_ms)

    def _cancel(self, hold: HoldState, key: str) -> HoldState:
        with changing(hold.ref):
            canceled = self._client().v1.payment_intents.cancel(hold.ref, {"expand": _EXPAND}, {"idempotency_key": key})
            return replace(stripe_objects.hold_of(canceled.to_dict(), 0), refunded=hold.refunded)

    def _refunds(self, ref: str) -> list[dict[str, object]]:
        listed = self._client().v1.refunds.list({"payment_intent": ref, "limit": PAGE_OBJECTS})
        return [refund.to_dict() for refund in _bounded(listed.auto_paging_iter())]

    def _disputes(self, ref: str) -> list[dict[str, object]]:
        listed = self._client().v1.disputes.list({"payment_intent": ref, "limit": PAGE_OBJECTS})
        return [dispute.to_dict() for dispute in _bounded(listed.auto_paging_iter())]


def _releasable(hold: HoldState, cumulative: int) -> int:
    """How much more has to be captured. Raises what stands in the way."""
    if cumulative < hold.released:
        raise AlreadyDone(hold.ref, cumulative, hold.released, "released")
    if hold.state is State.PAYER_ACTION:
        raise PayerActionRequired(hold.ref)
    if hold.state is State.EXPIRED:
        raise HoldExpired(hold.ref)
    if cumulative > hold.released + hold.held:
        raise AmountUnavailable(hold.ref, cumulative, hold.released + hold.held)
    return cumulative - hold.released


def _is_ours(intent: "stripe.PaymentIntent", our_ref: str) -> bool:
    return stripe_objects.our_ref(intent.to_dict()) == our_ref


def _bounded(found: Iterable[_Listed]) -> Iterable[_Listed]:
    for count, one in enumerate(found):
        if count >= FIND_OBJECTS:
            raise Unreachable(f"more than {FIND_OBJECTS} payments or refunds to look through; can't tell what is there")
        yield one


def _first(events: "Iterable[stripe.Event]", most: int) -> "list[stripe.Event]":
    return [event for _, event in zip(range(most), events, strict=False)]
