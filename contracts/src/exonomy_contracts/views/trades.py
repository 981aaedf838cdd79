"""Deeds of trades and of vouchers redeemed without one (docs/reputation.md, rules 3 to 5)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.views.chain import Chain, Event, Modules, Outcome
from exonomy_contracts.views.deed import DEED, Deed, Role, part_of
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

VERDICT: Final = 0
"""How a dispute was ruled: by a panel (12.13)."""
_EXPIRED: Final = 6
_WHOLE_BP: Final = 10_000


@dataclass(slots=True)
class _Buyer:
    peer: bytes
    share: int
    cash: int = 0
    proven: int = 0
    lost: int = 0


@dataclass(slots=True)
class _Trade:
    """The parties by the terms (12.1), and what was said so far."""

    seller: bytes
    buyers: list[_Buyer]
    holds: list[int]
    """Whose each hold is, by the buyer's index."""
    missing: dict[int, int] = field(default_factory=dict)
    is_funded: bool = False
    """Before that nobody named in the terms need have agreed to them."""

    @classmethod
    def read(cls, params: Item) -> "_Trade":
        """Read a trade's terms.

        Raises:
            ShapeError: they are none.
        """
        terms = params if isinstance(params, dict) else {}
        buyers = [_buyer(item) for item in shape.array_up_to(terms.get(1), "terms.buyers", 8)]
        trade = cls(shape.digest(terms.get(0), "terms.seller"), buyers, [])
        for item in shape.array_up_to(terms.get(6), "terms.cash", 8):
            leg = item if isinstance(item, dict) else {}
            buyer = shape.uint(leg.get(0), "cash.buyer", len(buyers) - 1)
            buyers[buyer].cash += shape.amount(leg.get(1), "cash.amount")
            trade.holds += [buyer] * len(shape.array_up_to(leg.get(3), "cash.parts", 16))
        return trade


def _buyer(item: Item) -> _Buyer:
    peer, share = shape.array(item, "terms.buyer", 2)
    return _Buyer(shape.digest(peer, "buyer.peer"), shape.amount(share, "buyer.share"))


def of_trade(chain: Chain, modules: Modules) -> Iterator[Deed]:
    """What the seals of a trade show."""
    trade = _Trade.read(chain.params)
    for outcome in chain.outcomes(modules):
        if trade.is_funded:
            yield from _ruled(trade, outcome)
            yield from _expired(trade, outcome)
        for event in outcome:
            yield from _settled(trade, event)


def _settled(trade: _Trade, event: Event) -> Iterator[Deed]:
    """Rule 3 once it has ended, rule 4 for money that did not come."""
    if event.name == "funded":
        trade.is_funded = True
    elif event.name == "proven":
        trade.buyers[event.uint(0)].proven = event.uint(2)
    elif event.name == "lost":
        hold, missing = event.uint(0), event.uint(1)
        buyer, before = trade.buyers[trade.holds[hold]], trade.missing.get(hold, 0)
        trade.missing[hold] = max(missing, before)
        if missing > before:
            buyer.lost += missing - before
            points = part_of(missing - before, buyer.cash)
            yield Deed(buyer.peer, Role.BUYER, trade.seller, -points, event.time_ms, 4)
    elif event.name == "ended":
        for buyer in trade.buyers:
            points = part_of(buyer.proven, buyer.share)
            yield Deed(trade.seller, Role.ISSUER, buyer.peer, points, event.time_ms, 3)
            if buyer.lost == 0:
                yield Deed(buyer.peer, Role.BUYER, trade.seller, points, event.time_ms, 3)


def _ruled(trade: _Trade, outcome: Outcome) -> Iterator[Deed]:
    """Rule 5: who asked for what a panel found was not theirs."""
    for event in outcome:
        if event.name == "ruled" and event.uint(1) == VERDICT:
            sellers = min(event.uint(2), _WHOLE_BP)
            for buyer in sorted({said.uint(0) for said in outcome if said.name in ("proven", "returned")}):
                peer, seller = trade.buyers[buyer].peer, trade.seller
                failed = DEED * (_WHOLE_BP - sellers) // _WHOLE_BP
                yield Deed(seller, Role.ISSUER, peer, -failed, event.time_ms, 5)
                yield Deed(peer, Role.BUYER, seller, failed - DEED, event.time_ms, 5)


def _expired(trade: _Trade, outcome: Outcome) -> Iterator[Deed]:
    """Rule 4: what was paid for and not shown by the deadline. Half, since nobody knows who did not come."""
    if not any(event.name == "closing" and event.uint(0) == _EXPIRED for event in outcome):
        return
    for event in outcome:
        if event.name == "returned":
            buyer = trade.buyers[event.uint(0)]
            points = part_of(event.uint(1), buyer.share) // 2
            yield Deed(trade.seller, Role.ISSUER, buyer.peer, -points, event.time_ms, 4)


def of_voucher(chain: Chain, modules: Modules) -> Iterator[Deed]:
    """Rule 3: what was redeemed by its holder or at a till; what a trade redeemed counts there."""
    whole = shape.uint(chain.fields.get(1), "voucher.amount", limits.AMOUNT)
    for event in chain.events(modules):
        if event.name == "redeemed" and event.fields.get(4) is None:
            points = part_of(event.uint(1), whole)
            yield Deed(chain.creator, Role.ISSUER, event.peer(2), points, event.time_ms, 3)
