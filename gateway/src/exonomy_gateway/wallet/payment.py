"""Paying a trade's holds as its buyer, with a test card, until the gateway has it from the processor."""

import time
from dataclasses import dataclass
from typing import Final

from exonomy_gateway.http.answers import PaymentAnswer, PaymentsAnswer
from exonomy_gateway.http.trade_answers import TradeAnswer
from exonomy_gateway.money.payer import pay_with_test_card
from exonomy_gateway.wallet import standing
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient

_PROCESSOR: Final = "stripe"
_POLL_S: Final = 0.1
_OPEN: Final = frozenset({"proposed", "agreed", "funding"})
_PAID: Final = frozenset({"funded", "closing", "completed"})


class NotFundedYet(NotPossible):
    """The trade was not funded in the time given; it may be later."""


@dataclass(frozen=True, slots=True)
class Paid:
    """A funded trade; `already` when it was so before anybody paid here."""

    trade: TradeAnswer
    already: bool


def pay(gateway: GatewayClient, instance: bytes, payer: str, card: str, wait_s: float) -> Paid:
    """Pay every hold that waits for its payer and return the trade once it is funded.

    Args:
        gateway: where the trade is sealed.
        instance: the trade.
        payer: did:key of the wallet that pays; only the trade's buyer pays it.
        card: one of Stripe's test cards.
        wait_s: seconds to wait for the processor.

    Raises:
        NotPossible: the trade has ended, can't be paid here, or is somebody else's to pay.
        NotFundedYet: `wait_s` have passed.
        MoneyError: the processor declined.
    """
    deadline, tried = time.monotonic() + wait_s, set[str]()
    while True:
        trade = standing.trade_of(gateway, instance)
        if trade is not None:
            _check_payer(trade, payer)
            if trade.status in _PAID:
                return Paid(trade, already=not tried)
            if trade.status not in _OPEN:
                raise NotPossible(f"the trade has {standing.ended(trade)}; nothing is to be paid")
        payments = None if trade is None else standing.payments_of(gateway, instance)
        if payments is not None:
            for hold in payments.holds:
                mine = trade is not None and trade.holds[hold.hold].buyer == payer
                if mine and hold.client_secret is not None and hold.ref not in tried:
                    _pay_hold(payments, hold, card)
                    tried.add(hold.ref)
            if tried:
                gateway.check_payments(instance)
        if time.monotonic() > deadline:
            raise NotFundedYet(_why_not(trade, payments))
        time.sleep(_POLL_S)


def _check_payer(trade: TradeAnswer, payer: str) -> None:
    if any(leg.buyer == payer for leg in trade.cash):
        return
    if trade.seller == payer:
        raise NotPossible("this wallet is the trade's seller; its buyer pays it, with the buyer's wallet")
    if trade.buyer(payer) is not None:
        raise NotPossible("this wallet gives a voucher in this trade and no cash; there is nothing to pay")
    payers = ", ".join(dict.fromkeys(leg.buyer for leg in trade.cash))
    raise NotPossible(f"this wallet is not in the trade; {payers or 'nobody'} pays it")


def _pay_hold(payments: PaymentsAnswer, hold: PaymentAnswer, card: str) -> None:
    if hold.processor != _PROCESSOR:
        raise NotPossible(f"this wallet can pay through {_PROCESSOR} only, not {hold.processor}")
    if not payments.publishable_key or not payments.api_base:
        raise NotPossible("the gateway names no publishable key; its operator sets one under [stripe] in gateway.toml")
    pay_with_test_card(payments.publishable_key, payments.api_base, hold.client_secret or "", card)


def _why_not(trade: TradeAnswer | None, payments: PaymentsAnswer | None) -> str:
    if trade is None:
        return "the gateway has not sealed this trade yet; try again in a moment"
    if trade.status == "proposed":
        return "the trade is not agreed by all yet; accept it first (`exonomy wallet trade accept`)"
    if trade.status == "agreed":
        return "not every voucher of this trade has a piece locked for it yet; ask the other parties"
    reasons = [] if payments is None else [*payments.waiting, *(one.reason for one in payments.holds if one.reason)]
    return f"the trade is not funded yet ({'; '.join(reasons) or 'no answer from the processor'}); pay again later"
