"""Paying a trade's holds as its buyer, with a test card, until the gateway has it from the processor."""

import time
from typing import Final

from exonomy_gateway.http.answers import PaymentAnswer, PaymentsAnswer, TradeAnswer
from exonomy_gateway.money.payer import pay_with_test_card
from exonomy_gateway.wallet.errors import GatewayRefused, NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient

_PROCESSOR: Final = "stripe"
_POLL_S: Final = 0.1
_NOT_FOUND: Final = 404
_OPEN: Final = frozenset({"proposed", "agreed", "funding"})
_PAID: Final = frozenset({"funded", "closing", "completed"})


class NotFundedYet(NotPossible):
    """The trade was not funded in the time given; it may be later."""


def pay(gateway: GatewayClient, instance: bytes, card: str, wait_s: float) -> TradeAnswer:
    """Pay every hold that waits for its payer and return the trade once it is funded.

    Raises:
        NotPossible: the trade has ended, or can't be paid here.
        NotFundedYet: `wait_s` have passed.
        MoneyError: the processor declined.
    """
    deadline, tried = time.monotonic() + wait_s, set[str]()
    while True:
        trade = _trade(gateway, instance)
        if trade is not None and trade.status in _PAID:
            return trade
        if trade is not None and trade.status not in _OPEN:
            raise NotPossible(f"the trade has {_ended(trade)}; nothing is to be paid")
        payments = _payments(gateway, instance)
        if payments is not None:
            for hold in payments.holds:
                if hold.client_secret is not None and hold.ref not in tried:
                    _pay_hold(payments, hold, card)
                    tried.add(hold.ref)
            if tried:
                gateway.check_payments(instance)
        if time.monotonic() > deadline:
            raise NotFundedYet(_why_not(trade, payments))
        time.sleep(_POLL_S)


def _pay_hold(payments: PaymentsAnswer, hold: PaymentAnswer, card: str) -> None:
    if hold.processor != _PROCESSOR:
        raise NotPossible(f"this wallet can pay through {_PROCESSOR} only, not {hold.processor}")
    if not payments.publishable_key or not payments.api_base:
        raise NotPossible("the gateway names no publishable key; its operator sets one under [stripe] in gateway.toml")
    pay_with_test_card(payments.publishable_key, payments.api_base, hold.client_secret or "", card)


def _trade(gateway: GatewayClient, instance: bytes) -> TradeAnswer | None:
    """The trade; None while it has no seal."""
    try:
        answer = gateway.instance(instance)
    except GatewayRefused as error:
        if error.status == _NOT_FOUND:
            return None
        raise
    if answer.trade is None:
        raise NotPossible(f"{instance.hex()[:8]} is a {answer.type}; only trades are paid")
    return answer.trade


def _payments(gateway: GatewayClient, instance: bytes) -> PaymentsAnswer | None:
    try:
        return gateway.payments(instance)
    except GatewayRefused as error:
        if error.status == _NOT_FOUND:
            return None
        raise


def _ended(trade: TradeAnswer) -> str:
    return f"{trade.status} ({trade.reason})" if trade.reason else trade.status


def _why_not(trade: TradeAnswer | None, payments: PaymentsAnswer | None) -> str:
    if trade is None:
        return "the gateway has not sealed this trade yet; try again in a moment"
    if trade.status == "proposed":
        return "the trade is not agreed by both yet; accept it first (`exonomy wallet trade accept`)"
    if trade.status == "agreed":
        return "no piece of the voucher is locked for this trade yet; ask the seller"
    reasons = [] if payments is None else [*payments.waiting, *(one.reason for one in payments.holds if one.reason)]
    return f"the trade is not funded yet ({'; '.join(reasons) or 'no answer from the processor'}); pay again later"
