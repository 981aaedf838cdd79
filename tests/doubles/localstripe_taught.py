"""localstripe's application, taught what today's Stripe API does and localstripe 1.15.10 refuses or lacks.

Only gaps that would stop a current client are filled. Its lies about money stay, and the conformance suite names
them: it ignores Idempotency-Key, captures after a cancel, refunds more than was paid, takes any currency.

Taught: `description`, `allowed_payment_method_types` and `payment_method_options` on a PaymentIntent (and the refusal
of `payment_method_types`); `amount_received`, `amount_capturable`, `cancellation_reason`, the charge's
`capture_before`; no Refund for the rest of a partial capture; lists newest first, with `created` and `ending_before`;
confirming with a publishable key, a client secret and a payment method; `pm_card_chargeDeclined`; the events
`payment_intent.amount_capturable_updated` and `payment_intent.canceled`.
"""

from contextvars import ContextVar
from pathlib import Path
from typing import Any, TypeAlias

from aiohttp import web
from localstripe import resources
from localstripe.errors import UserError
from localstripe.resources import Charge, Event, PaymentIntent, PaymentMethod, Refund, StripeObject
from localstripe.webhooks import schedule_webhook

Untyped: TypeAlias = Any  # localstripe has no types
CARD_HOLD_S = 7 * 24 * 3600
_publishable: ContextVar[bool] = ContextVar("publishable", default=False)


def application(folder: Path) -> web.Application:
    """The taught application, its state in a file in `folder` instead of one place for the whole machine."""
    folder.mkdir(parents=True, exist_ok=True)
    _keep_state_in(folder / "localstripe.pickle")
    _teach_payment_intents()
    _teach_charges()
    _teach_lists()
    _teach_confirming()
    # Importing the server registers the routes, so everything above comes first.
    from localstripe import server

    _teach_publishable_keys(server)
    resources.store.try_load_from_disk()
    app: web.Application = server.app
    return app


def _keep_state_in(file: Path) -> None:
    def elsewhere(name: str, mode: str) -> Untyped:
        assert name.endswith("localstripe.pickle"), name
        return file.open(mode)

    # The module opens its one file by a fixed name; a global of that name comes before the built-in.
    resources.open = elsewhere


def _teach_payment_intents() -> None:
    make = PaymentIntent._api_create.__func__

    def create(cls: Untyped, /, **data: Untyped) -> Untyped:
        if "payment_method_types" in data:
            raise UserError(400, "Unsupported parameter", {"code": "payment_method_types_no_longer_supported"})
        description = data.pop("description", None)
        data.pop("allowed_payment_method_types", None)
        made = make(cls, **data)
        made.description = description
        return made

    def received(intent: Untyped) -> int:
        charge = intent.latest_charge
        return charge.amount_captured if charge is not None and charge.captured else 0

    PaymentIntent._api_create = classmethod(create)
    PaymentIntent.amount_received = property(received)
    PaymentIntent.amount_capturable = property(lambda self: self.amount if self.status == "requires_capture" else 0)
    PaymentIntent.cancellation_reason = None


def _teach_charges() -> None:
    start, capture = Charge.__init__, Charge._capture

    def init(self: Untyped, *args: Untyped, **data: Untyped) -> None:
        start(self, *args, **data)
        self.amount_captured = self.amount if self.captured else 0
        self.payment_method_details = {"type": "card", "card": {"capture_before": self.created + CARD_HOLD_S}}

    def captured(self: Untyped, amount: Untyped, on_success: Untyped = None) -> None:
        before = set(resources.store)
        capture(self, amount, on_success)
        self.amount_captured = self.amount if amount is None else int(amount)
        for key in set(resources.store) - before:
            if isinstance(resources.store[key], Refund):
                del resources.store[key]

    Charge.__init__, Charge._capture = init, captured


def _teach_lists() -> None:
    for kind in (PaymentIntent, Event):
        kind._api_list_all = classmethod(_newest_first)


def _newest_first(cls: Untyped, /, url: str, **query: Untyped) -> Untyped:
    """One page as Stripe cuts it: `ending_before` gives the page just newer than that object."""
    limit = int(query.pop("limit", 10))
    since = int(dict(query.pop("created", {})).get("gte", 0))
    after, before = query.pop("starting_after", None), query.pop("ending_before", None)
    if query:
        raise UserError(400, "Unexpected " + ", ".join(query))
    found = [o for o in reversed(resources.store.values()) if isinstance(o, cls) and o.created >= since]
    ids = [o.id for o in found]
    if (after or before) and (after or before) not in ids:
        raise UserError(404, "No such object", {"code": "resource_missing"})
    if before:
        newer = found[: ids.index(before)]
        return _Page(url, newer[-limit:], len(newer) > limit)
    rest = found[ids.index(after) + 1 :] if after else found
    return _Page(url, rest[:limit], len(rest) > limit)


class _Page:
    def __init__(self, url: str, found: list[Untyped], more: bool) -> None:
        self.url, self.found, self.more = url, found, more

    def _export(self, expand: Untyped = None) -> dict[str, Untyped]:
        return {
            "object": "list",
            "url": self.url,
            "has_more": self.more,
            "data": [StripeObject._export(item) for item in self.found],
        }


def _teach_confirming() -> None:
    confirm = PaymentIntent._api_confirm.__func__

    def with_method(cls: Untyped, /, **data: Untyped) -> Untyped:
        id_, method, secret = data.pop("id"), data.pop("payment_method", None), data.pop("client_secret", None)
        intent = cls._api_retrieve(id_)
        if _publishable.get() and secret != intent.client_secret:
            raise UserError(401, "Unauthorized")
        if method is not None and intent.status == "requires_payment_method":
            intent.payment_method = _card(method)
            intent.latest_charge = None
        confirmed = confirm(cls, id_, **data)
        if confirmed.status == "requires_capture":
            schedule_webhook(Event("payment_intent.amount_capturable_updated", confirmed))
        return confirmed

    cancel = PaymentIntent._api_cancel.__func__

    def with_event(cls: Untyped, /, **data: Untyped) -> Untyped:
        canceled = cancel(cls, **data)
        schedule_webhook(Event("payment_intent.canceled", canceled))
        return canceled

    PaymentIntent._api_confirm, PaymentIntent._api_cancel = classmethod(with_method), classmethod(with_event)
    _route("/v1/payment_intents/{id}/confirm", PaymentIntent._api_confirm)
    _route("/v1/payment_intents/{id}/cancel", PaymentIntent._api_cancel)

    known = PaymentMethod._try_get_canonical_test_article.__func__

    def test_card(cls: Untyped, id: str) -> Untyped:  # noqa: A002  # as in localstripe
        return known(cls, "pm_card_chargeCustomerFail" if id == "pm_card_chargeDeclined" else id)

    PaymentMethod._try_get_canonical_test_article = classmethod(test_card)


def _card(method: str) -> Untyped:
    try:
        return PaymentMethod._api_retrieve(method).id
    except UserError:
        missing = {"code": "resource_missing", "param": "payment_method"}
        raise UserError(400, f"No such PaymentMethod: '{method}'", missing) from None


def _route(url: str, handler: Untyped) -> None:
    """Replace a handler before the server registers it."""
    routes = resources.extra_apis
    at = next(i for i, (_, known, _f) in enumerate(routes) if known == url)
    routes[at] = ("POST", url, handler)


def _teach_publishable_keys(server: Untyped) -> None:
    secret_key = server.get_api_key

    def api_key(request: web.Request) -> str | None:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        public = bearer.startswith("pk_") and request.path.endswith("/confirm")
        _publishable.set(public)
        # The original can't answer a publishable key: it would fall off its end.
        return bearer if public else None if bearer.startswith("pk_") else secret_key(request)

    server.get_api_key = api_key
