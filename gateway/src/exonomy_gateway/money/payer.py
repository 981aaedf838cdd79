"""The payer's side of a hold, with test cards: for demonstrations and tests, where no browser enters a real card."""

from typing import TYPE_CHECKING, cast

from exonomy_gateway.money.errors import Unsupported
from exonomy_gateway.money.limits import CONNECT_TIMEOUT_S, READ_TIMEOUT_S
from exonomy_gateway.money.stripe_client import changing, open_client

if TYPE_CHECKING:
    from stripe.params import PaymentIntentConfirmParams

GOOD_CARD = "pm_card_visa"
DECLINED_CARD = "pm_card_chargeDeclined"


def pay_with_test_card(publishable_key: str, api_base: str, client_secret: str, card: str = GOOD_CARD) -> str:
    """Confirm the hold behind `client_secret` as the payer's app would: with the publishable key only.

    card: one of Stripe's test payment methods, such as GOOD_CARD or DECLINED_CARD. Returns Stripe's word for where
    the payment stands, "requires_capture" once the money is reserved.

    Raises: Declined, Unsupported (with anything but a test key), or another ProcessorError.
    """
    if not publishable_key.startswith("pk_test_"):
        raise Unsupported("test cards are for test keys (pk_test_…)")
    ref = client_secret.partition("_secret_")[0]
    client = open_client(publishable_key, api_base, "", (CONNECT_TIMEOUT_S, READ_TIMEOUT_S))
    # The library's types describe secret keys, which need no client secret.
    params = cast("PaymentIntentConfirmParams", {"payment_method": card, "client_secret": client_secret})
    with changing(ref):
        return client.v1.payment_intents.confirm(ref, params).status
