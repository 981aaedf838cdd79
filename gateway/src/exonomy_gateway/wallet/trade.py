"""Proposing, accepting and ending trades (SPEC 12). Pure: a pen goes in, commits come out of it."""

from dataclasses import dataclass, replace
from typing import Final

from exonomy_contracts.commit.auth import Capability, Grant
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.redemption import Note
from exonomy_contracts.commit.terms import Buyer, CashLeg, HolderSignature, Milestone, Sensor, Terms, Till
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.wallet import delivery
from exonomy_gateway.wallet.pen import Pen

TRADE: Final = "trade"


@dataclass(frozen=True, slots=True)
class Price:
    """What one buyer pays in cash, in minor units; each part is a hold at the processor, where `agent` acts."""

    amount: int
    currency: str
    parts: tuple[int, ...]
    processor: str
    agent: bytes


@dataclass(frozen=True, slots=True)
class Sold:
    """So much of a voucher until a Unix ms, and `discount` of it for nothing beside."""

    voucher: bytes
    face: int
    currency: str
    deadline_ms: int
    discount: int = 0


def sale(seller: bytes, buyer: bytes, sold: Sold, price: Price, criteria: Criteria | None = None) -> Terms:
    """The commonest trade: one buyer pays in cash; a till proves it, or a sensor where there are criteria."""
    shown = Till() if criteria is None else Sensor(criteria)
    leg = CashLeg(0, price.amount, price.currency, price.parts, price.processor, price.agent)
    return Terms(
        seller=seller,
        buyers=(Buyer(buyer, sold.face),),
        voucher=sold.voucher,
        face=sold.face,
        currency=sold.currency,
        deadline_ms=sold.deadline_ms,
        cash=(leg,),
        milestones=(Milestone(sold.face, 1, (shown,)),),
        discount=sold.discount,
    )


def confirmed_by_buyer(terms: Terms) -> Terms:
    """The same, proven by the buyer's own word instead of a till or a sensor."""
    return replace(terms, milestones=(Milestone(terms.face, 1, (HolderSignature(),)),))


def check(terms: Terms, now_ms: int) -> None:
    """Return when the contract could take these terms at this time.

    Raises:
        TermsError, ShapeError: it could not.
    """
    terms.check(now_ms)
    for criteria in sensors(terms):
        delivery.check(criteria, terms.deadline_ms)


def sensors(terms: Terms) -> list[Criteria]:
    """What sensors have to show, milestone by milestone."""
    asked = [one for milestone in terms.milestones for one in milestone.criteria]
    return [one.criteria for one in asked if isinstance(one, Sensor)]


def at_till(terms: Terms) -> bool:
    """Whether a till takes codes for it."""
    return any(isinstance(one, Till) for milestone in terms.milestones for one in milestone.criteria)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A trade that its seller has proposed: `grant` lets the buyer write in `repo`, `note` is for the till.

    A trade that no till proves has no note: no till takes a code for it.
    """

    repo: bytes
    instance: bytes
    grant: bytes
    note: bytes | None


def propose(pen: Pen, terms: Terms, voucher_repo: bytes, piece: int, nonce: bytes) -> Proposal:
    """Begin a trade with one buyer as its seller and lock the piece of the voucher to it. `nonce` is 16 random bytes.

    Raises:
        TermsError, ShapeError: terms that no trade can have, or with other legs than one buyer's cash.
    """
    check(terms, pen.now_ms)
    buyer = only_buyer(terms)
    repo = pen.found(TRADE, nonce)
    grant = pen.grant(repo, Grant(buyer, Capability.WRITE))
    instance = pen.begin(repo, TRADE, terms.item(), terms.cash[0].agent).id
    lock: Item = {0: piece, 1: terms.face + terms.discount, 2: instance, 3: terms.lock_until_ms, 4: 0}
    pen.call(voucher_repo, terms.voucher, "lock", lock)
    return Proposal(repo, instance, grant.id, _note(pen, terms, instance) if at_till(terms) else None)


def only_buyer(terms: Terms) -> bytes:
    """The buyer of a trade of the kind that an offer is for: one buyer who pays cash through one agent.

    Raises:
        ShapeError: it is of another kind.
    """
    if len(terms.buyers) != 1 or len(terms.cash) != 1 or terms.barter:
        raise shape.ShapeError("an offer is for one buyer who pays in cash; found other trades with `trade found`")
    return terms.buyers[0].peer


def _note(pen: Pen, terms: Terms, instance: bytes) -> bytes:
    buyer = terms.buyers[0]
    note = Note(pen.key, instance, terms.voucher, buyer.peer, buyer.share, terms.currency, terms.deadline_ms)
    return note.sign(pen.seed)


def say(pen: Pen, repo: bytes, instance: bytes, op: str, grant: bytes | None) -> None:
    """`accept`, `cancel` or `expire`; `grant` is the buyer's, None for the trade's owner."""
    pen.call(repo, instance, op, {}, grant)
