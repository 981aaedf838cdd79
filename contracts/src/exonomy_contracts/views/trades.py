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


@dataclass(frozen=True, slots=True)
class _Case:
    """An open dispute. `buyer` is the index of whose share it is about; None while only the seller has spoken of it."""

    buyer: int | None
    answer_by_ms: int


@dataclass(slots=True)
class _Trade:
    """The parties by the terms (12.1), and what was said so far."""

    seller: bytes
    buyers: list[_Buyer]
    holds: list[int]
    """Whose each hold is, by the buyer's index."""
    answer_ms: int
    """How long a court has; 0 without one."""
    cases: dict[int, _Case] = field(default_factory=dict)
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
        court = terms.get(12)
        answer_ms = shape.uint(court.get(3, 0), "court.answer_ms") if isinstance(court, dict) else 0
        trade = cls(shape.digest(terms.get(0), "terms.seller"), buyers, [], answer_ms)
        for item in shape.array_up_to(terms.get(6), "terms.cash", 8):
            leg = item if isinstance(item, dict) else {}
            buyer = shape.uint(leg.get(0), "cash.buyer", len(buyers) - 1)
            buyers[buyer].cash += shape.amount(leg.get(1), "cash.amount")
            trade.holds += [buyer] * len(shape.array_up_to(leg.get(3), "cash.parts", 16))
        return trade

    def index(self, peer: bytes) -> int | None:
        """Which of the buyers that is; None: none of them."""
        return next((index for index, buyer in enumerate(self.buyers) if buyer.peer == peer), None)


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
            _disputed(trade, event)
            yield from _settled(trade, event)


def _disputed(trade: _Trade, event: Event) -> None:
    """Whose share each open case is about. A buyer speaks of the own one only; the seller's word names none (12.13)."""
    if event.name == "disputed":
        number, answer_by_ms = event.uint(0), event.uint(4)
        raised = _raised(trade, event)
        before = None if raised is None else trade.cases.pop(raised)
        buyer = trade.index(event.peer(1))
        trade.cases[number] = _Case(before.buyer if buyer is None and before is not None else buyer, answer_by_ms)
    elif event.name == "settling" and event.uint(0) in trade.cases:
        case, buyer = trade.cases[event.uint(0)], trade.index(event.peer(1))
        trade.cases[event.uint(0)] = case if buyer is None else _Case(buyer, case.answer_by_ms)
    elif event.name == "ruled":
        trade.cases.pop(event.uint(0), None)


def _raised(trade: _Trade, event: Event) -> int | None:
    """The open case that this one raises: of the same number, or answered earlier than what begins now could be."""
    number, answer_by_ms = event.uint(0), event.uint(4)
    if number in trade.cases:
        return number
    alike = [other for other, case in trade.cases.items() if case.answer_by_ms == answer_by_ms]
    return alike[0] if len(alike) == 1 and answer_by_ms < event.time_ms + trade.answer_ms else None


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
            failed = DEED * (_WHOLE_BP - min(event.uint(2), _WHOLE_BP)) // _WHOLE_BP
            among = _concerned(trade, event.uint(0), outcome)
            for buyer in among[:1]:
                yield Deed(trade.seller, Role.ISSUER, trade.buyers[buyer].peer, -failed, event.time_ms, 5)
            if len(among) == 1:
                yield Deed(trade.buyers[among[0]].peer, Role.BUYER, trade.seller, failed - DEED, event.time_ms, 5)


def _concerned(trade: _Trade, number: int, outcome: Outcome) -> list[int]:
    """The buyer whose share was ruled on, or those of whom it is one.

    What a ruling proves is that buyer's. What it returns is said together with all that goes back where the trade ends
    with it, so then only the case tells.
    """
    proven = [event.uint(0) for event in outcome if event.name == "proven"]
    case = trade.cases.get(number)
    if not proven and case is not None and case.buyer is not None:
        return [case.buyer]
    return proven or [event.uint(0) for event in outcome if event.name == "returned"]


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
