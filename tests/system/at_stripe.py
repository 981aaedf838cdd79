"""A neighbourhood whose processor is localstripe, and what localstripe's own books say of it."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import stripe
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.money.payer import GOOD_CARD, pay_with_test_card
from exonomy_gateway.money.stripe_client import LazyClient
from exonomy_gateway.money.stripe_holds import StripeHolds

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import Now
from tests.gateway.execution.sale import FUNDED, Sale, Wish

SECRET_KEY, PUBLISHABLE_KEY, WEBHOOK_SECRET = "sk_test_12345", "pk_test_12345", "whsec_12345"
TIMEOUTS_S = (5.0, 10.0)
AT_STRIPE = Wish(processor="stripe")


def holds_at(url: str, now: Now, timeouts_s: tuple[float, float] = TIMEOUTS_S) -> StripeHolds:
    """The gateway's adapter, over an API at this address."""
    client = LazyClient(SECRET_KEY, url, timeouts_s=timeouts_s)
    return StripeHolds(client, clock=now, webhook_secrets=(WEBHOOK_SECRET,))


def real_time() -> Now:
    """The clock of localstripe, which can't be moved."""
    return Now(time.time_ns() // 1_000_000)


def neighbourhood_at(
    folder: Path, url: str, modules: Modules | None = None, timeouts_s: tuple[float, float] = TIMEOUTS_S
) -> Neighbourhood:
    """A neighbourhood whose gateway reaches Stripe at this address."""
    now = real_time()
    return Neighbourhood(folder, {"stripe": holds_at(url, now, timeouts_s)}, now, modules)


def pay(sale: Sale, url: str, card: str = GOOD_CARD) -> None:
    """The buyer pays each hold in their own app, and a webhook says so.

    Raises:
        Declined: the card was.
    """
    rooms = sale.at.rooms
    for number, ref in enumerate(sale.refs()):
        pay_with_test_card(PUBLISHABLE_KEY, url, rooms.outbox.payer_action(sale.trade, number), card)
        rooms.payments.check("stripe", ref)
    rooms.settle()


def funded(at: Neighbourhood, url: str, wish: Wish = AT_STRIPE) -> Sale:
    """A sale that the buyer has paid."""
    sale = Sale.agreed(at, wish)
    pay(sale, url)
    assert sale.status == FUNDED
    return sale


@dataclass(frozen=True)
class Moved:
    """What happened to money, by the double's books: payments begun, and minor units captured and refunded."""

    payments: int
    captured: tuple[int, ...]
    refunded: tuple[int, ...] = ()


class Books:
    """The double's books, read past the gateway; each test begins with empty ones."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._client = stripe.StripeClient(SECRET_KEY, base_addresses={"api": url}, max_network_retries=0)

    def moved(self) -> Moved:
        """All that moved."""
        found = self._intents()
        captured = tuple(intent.amount_received for intent in found if intent.amount_received)
        paid = [intent.id for intent in found if intent.amount_received]
        refunds = [self._client.v1.refunds.list({"payment_intent": ref}).data for ref in paid]
        return Moved(len(found), captured, tuple(refund.amount for each in refunds for refund in each))

    def statuses(self) -> list[str]:
        """Stripe's word for where each payment stands."""
        return [intent.status for intent in self._intents()]

    def refs(self) -> list[str]:
        """Every payment's name."""
        return [intent.id for intent in self._intents()]

    def cancel(self, ref: str) -> None:
        """What somebody does in Stripe's dashboard."""
        self._client.v1.payment_intents.cancel(ref)

    def _intents(self) -> list[Any]:
        return list(self._client.v1.payment_intents.list({"limit": 100}).auto_paging_iter())
