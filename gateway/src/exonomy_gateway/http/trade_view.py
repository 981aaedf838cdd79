"""A trade's state in words and named fields (SPEC 12.2): what its bytes say, nothing more."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Final

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.terms import BarterLeg, CashLeg, HolderSignature, Milestone, Sensor, Terms, Till
from exonomy_contracts.wire import peer, shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.http.trade_answers import (
    BandAnswer,
    BarterAnswer,
    BuyerAnswer,
    CashAnswer,
    CountAnswer,
    CriteriaAnswer,
    DisputeAnswer,
    HoldAnswer,
    MilestoneAnswer,
    PlaceAnswer,
    TradeAnswer,
)

STATUS: Final = (
    *("proposed", "agreed", "funding", "funded", "completed", "cancelled", "expired", "failed", "closing"),
)
_ACCOUNT: Final = 4
_WORD: Final = 200


def trade_answer(item: Item) -> TradeAnswer:
    """The answer to a state.

    Raises:
        WireError, KeyError, IndexError: it is no state of a trade.
    """
    state = _map(item)
    terms = Terms.read(state[1])
    buyers = [_buyer(terms, number, account) for number, account in enumerate(_array(state[11], "accounts"))]
    reason = state[8]
    return TradeAnswer(
        status=STATUS[shape.uint(state[0], "trade.status", len(STATUS) - 1)],
        seller=peer.to_did(terms.seller),
        buyers=buyers,
        voucher=terms.voucher.hex(),
        face=terms.face,
        discount=terms.discount,
        currency=terms.currency,
        cash=[_cash(terms, leg) for leg in terms.cash],
        barter=[_barter(terms, leg) for leg in terms.barter],
        deadline_ms=terms.deadline_ms,
        lock_until_ms=terms.lock_until_ms,
        milestones=[_milestone(one) for one in terms.milestones],
        proven=sum(buyer.proven for buyer in buyers),
        returned=sum(buyer.returned for buyer in buyers),
        locked=None not in _array(state[3], "pieces"),
        agreed=_parties(terms, state[2]),
        holds=[_hold(terms, number, hold) for number, hold in enumerate(_array(state[4], "holds"))],
        reason=None if reason is None else shape.text(reason, "trade.reason", _WORD),
        cancels=_parties(terms, state[9]),
        disputes=_disputes(terms, state[12]),
    )


def criteria_answer(criteria: Criteria) -> CriteriaAnswer:
    """What a sensor has to show (SPEC 12.11)."""
    return CriteriaAnswer(
        device=peer.to_did(criteria.device),
        from_ms=criteria.from_ms,
        place=None if criteria.place is None else PlaceAnswer(**asdict(criteria.place)),
        band=None if criteria.band is None else BandAnswer(**asdict(criteria.band)),
        count=None if criteria.count is None else CountAnswer(**asdict(criteria.count)),
    )


def _buyer(terms: Terms, number: int, item: Item) -> BuyerAnswer:
    proven, returned, frozen, _ = (shape.amount(one, "account") for one in shape.array(item, "account", _ACCOUNT))
    buyer = terms.buyers[number]
    return BuyerAnswer(peer=peer.to_did(buyer.peer), share=buyer.share, proven=proven, returned=returned, frozen=frozen)


def _cash(terms: Terms, leg: CashLeg) -> CashAnswer:
    return CashAnswer(buyer=_payer(terms, leg), amount=leg.amount, currency=leg.currency, processor=leg.processor)


def _barter(terms: Terms, leg: BarterLeg) -> BarterAnswer:
    return BarterAnswer(buyer=_payer(terms, leg), voucher=leg.voucher.hex(), amount=leg.amount, currency=leg.currency)


def _payer(terms: Terms, leg: CashLeg | BarterLeg) -> str:
    return peer.to_did(terms.buyers[leg.buyer].peer)


def _milestone(milestone: Milestone) -> MilestoneAnswer:
    return MilestoneAnswer(
        amount=milestone.amount,
        need=milestone.need,
        till=any(isinstance(one, Till) for one in milestone.criteria),
        holder=any(isinstance(one, HolderSignature) for one in milestone.criteria),
        sensors=[criteria_answer(one.criteria) for one in milestone.criteria if isinstance(one, Sensor)],
    )


def _hold(terms: Terms, number: int, item: Item) -> HoldAnswer:
    hold, leg = _map(item), terms.holds()[number][0]
    ref = hold[4]
    return HoldAnswer(
        buyer=_payer(terms, leg),
        amount=shape.amount(hold[0], "hold.amount"),
        currency=leg.currency,
        state=shape.text(hold[1], "hold.state", _WORD),
        released=shape.amount(hold[2], "hold.released"),
        target=shape.amount(hold[3], "hold.target"),
        ref=None if ref is None else shape.text(ref, "hold.ref", _WORD),
        held=shape.amount(hold[5], "hold.held"),
        refunded=shape.amount(hold[6], "hold.refunded"),
        lost=shape.amount(hold[7], "hold.lost"),
    )


def _disputes(terms: Terms, item: Item) -> list[DisputeAnswer]:
    """The open ones, of which each buyer has a place."""
    places = zip(terms.buyers, _array(item, "disputes"), strict=True)
    return [_dispute(peer.to_did(buyer.peer), _map(one)) for buyer, one in places if one is not None]


def _dispute(buyer: str, dispute: Mapping[int, Item]) -> DisputeAnswer:
    panel = dispute[5]
    return DisputeAnswer(
        case=shape.uint(dispute[0], "dispute.case"),
        buyer=buyer,
        by=_did(dispute[1]),
        amount=shape.amount(dispute[2], "dispute.amount"),
        answer_by_ms=shape.uint(dispute[4], "dispute.answer_by"),
        panel=None if panel is None else [_did(one) for one in _array(panel, "dispute.panel")],
    )


def _parties(terms: Terms, item: Item) -> list[str]:
    """Parties by their numbers: 0 the seller, then the buyers."""
    return [peer.to_did(terms.parties[shape.uint(one, "party", len(terms.buyers))]) for one in _array(item, "parties")]


def _array(item: Item, what: str) -> list[Item]:
    return list(shape.array_up_to(item, what, _WORD))


def _map(item: Item) -> Mapping[int, Item]:
    if not isinstance(item, Mapping):
        raise shape.ShapeError("a map is expected")
    return item


def _did(item: Item) -> str:
    return peer.to_did(shape.digest(item, "peer"))
