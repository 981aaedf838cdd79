"""How a trade stands at the gateway, and what its buyer may do with it now."""

import time
from typing import Final

from exonomy_contracts.wire import money

from exonomy_gateway.http.answers import PaymentsAnswer
from exonomy_gateway.http.trade_answers import TradeAnswer
from exonomy_gateway.wallet.errors import GatewayRefused, NotPossible, OtherType
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.trade import TRADE

_POLL_S: Final = 0.05
_NOT_FOUND: Final = 404
_BEFORE_PAYMENT: Final = frozenset({"proposed", "agreed"})
OVER: Final = frozenset({"completed", "cancelled", "expired", "failed", "closing"})
_UNPAID: Final = _BEFORE_PAYMENT | {"funding"}


def trade_of(gateway: GatewayClient, instance: bytes) -> TradeAnswer | None:
    """The trade; None while it has no seal.

    Raises:
        OtherType: it is something else.
    """
    try:
        answer = gateway.instance(instance)
    except GatewayRefused as error:
        if error.status == _NOT_FOUND:
            return None
        raise
    if answer.trade is None:
        raise OtherType(instance, answer.type, TRADE)
    return answer.trade


def payments_of(gateway: GatewayClient, instance: bytes) -> PaymentsAnswer | None:
    """The trade's holds at the processor; None while it has no seal."""
    try:
        return gateway.payments(instance)
    except GatewayRefused as error:
        if error.status == _NOT_FOUND:
            return None
        raise


def settled(gateway: GatewayClient, instance: bytes, wait_s: float) -> TradeAnswer | None:
    """The trade once its payment can begin or it has ended; as it stands after `wait_s` in any case."""
    deadline = time.monotonic() + wait_s
    while True:
        trade = trade_of(gateway, instance)
        if time.monotonic() > deadline:
            return trade
        if trade is not None and trade.status not in _BEFORE_PAYMENT:
            payments = payments_of(gateway, instance)
            if trade.status != "funding" or (payments is not None and (payments.holds or payments.waiting)):
                return trade
        time.sleep(_POLL_S)


def check_redeemable(gateway: GatewayClient, instance: bytes, amount: int, holder: str) -> None:
    """Whether a till's proof of this amount (minor units) for this did:key would be paid, as the gateway knows it now.

    Raises:
        NotPossible: it would not; the message says why.
    """
    trade = trade_of(gateway, instance)
    if trade is None:
        raise NotPossible("the gateway has not sealed this trade; send it first with `exonomy wallet list`")
    if trade.status in _UNPAID:
        raise NotPossible(f"the trade is not paid yet ({trade.status}); `exonomy wallet pay` pays it")
    if trade.status != "funded":
        raise NotPossible(f"the trade is over: {ended(trade)}; nothing can be redeemed under it any more")
    buyer = trade.buyer(holder)
    left = 0 if buyer is None else buyer.share - buyer.proven - buyer.returned - buyer.frozen
    if amount > left:
        raise NotPossible(f"only {money.text(left, trade.currency)} of the trade is left; authorise at most that")


def ended(trade: TradeAnswer) -> str:
    """Its status, with the reason if it has one."""
    return f"{trade.status} ({trade.reason})" if trade.reason else trade.status
