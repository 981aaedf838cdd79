"""Proposing, accepting and ending trades (SPEC 12). Pure: a pen goes in, commits come out of it."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.auth import Capability, Grant
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.redemption import Note
from exonomy_contracts.wire import shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.wallet import delivery
from exonomy_gateway.wallet.pen import Pen

TRADE: Final = "trade"
LOCK_MARGIN_MS: Final = 2 * limits.PROOF_GRACE_MS
"""How long a lock outlasts the deadline: for late proofs to arrive, and for what they change at the voucher."""
_HOLDS: Final = 16


@dataclass(frozen=True, slots=True)
class Terms:
    """What two people agree on (SPEC 12.1). Amounts are minor units; `deadline_ms` is a Unix ms."""

    seller: bytes
    buyer: bytes
    voucher: bytes
    face: int
    currency: str
    cash: int
    cash_currency: str
    holds: tuple[int, ...]
    processor: str
    agent: bytes
    deadline_ms: int
    criteria: Criteria | None = None

    def item(self) -> Item:
        """The params."""
        asked: dict[int, Item] = {} if self.criteria is None else {12: self.criteria.item()}
        return {
            0: self.seller,
            1: self.buyer,
            2: self.voucher,
            3: self.face,
            4: self.currency,
            5: self.cash,
            6: self.cash_currency,
            7: list(self.holds),
            8: self.processor,
            9: self.agent,
            10: self.deadline_ms,
            11: None,
            **asked,
        }

    @classmethod
    def read(cls, item: Item) -> "Terms":
        """Read params."""
        if not isinstance(item, dict) or item.keys() | {12} != set(range(13)):
            raise shape.ShapeError("a trade's terms are a map of 0 to 11, and 12 for criteria (SPEC 12.1)")
        holds = shape.array_up_to(item[7], "terms.holds", _HOLDS)
        return cls(
            shape.digest(item[0], "terms.seller"),
            shape.digest(item[1], "terms.buyer"),
            shape.digest(item[2], "terms.voucher"),
            shape.amount(item[3], "terms.face"),
            shape.currency(item[4], "terms.currency"),
            shape.amount(item[5], "terms.cash"),
            shape.currency(item[6], "terms.cash_currency"),
            tuple(shape.amount(hold, "terms.holds") for hold in holds),
            shape.text(item[8], "terms.processor", limits.WORD_CHARS),
            shape.digest(item[9], "terms.agent"),
            shape.uint(item[10], "terms.deadline_ms"),
            Criteria.read(item[12]) if 12 in item else None,
        )

    def check(self, now_ms: int) -> None:
        """Return when the contract could take these terms at this time.

        Raises:
            ShapeError: it could not.
        """
        if self.seller == self.buyer:
            raise shape.ShapeError("seller and buyer are the same peer; a trade has two sides")
        if self.face < 1 or self.cash < 1:
            raise shape.ShapeError("a trade is for more than nothing on both sides")
        if not 1 <= len(self.holds) <= _HOLDS or min(self.holds) < 1 or sum(self.holds) != self.cash:
            raise shape.ShapeError(f"the parts are 1 to {_HOLDS} amounts above zero that add up to the cash")
        if self.deadline_ms <= now_ms:
            raise shape.ShapeError("the deadline is in the future")
        if self.criteria is not None:
            delivery.check(self.criteria, self.deadline_ms)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A trade that its seller has proposed: `grant` lets the buyer write in `repo`, `note` is for the till.

    A trade that a sensor proves has no note: no till takes a code for it.
    """

    repo: bytes
    instance: bytes
    grant: bytes
    note: bytes | None


def propose(pen: Pen, terms: Terms, voucher_repo: bytes, piece: int, nonce: bytes) -> Proposal:
    """Begin a trade as its seller and lock the piece of the voucher to it. `nonce` is 16 random bytes.

    Raises:
        ShapeError: terms that no trade can have.
    """
    terms.check(pen.now_ms)
    repo = pen.found(TRADE, nonce)
    grant = pen.grant(repo, Grant(terms.buyer, Capability.WRITE))
    instance = pen.begin(repo, TRADE, terms.item(), terms.agent).id
    until_ms = terms.deadline_ms + LOCK_MARGIN_MS
    lock: Item = {0: piece, 1: terms.face, 2: instance, 3: until_ms, 4: terms.buyer}
    pen.call(voucher_repo, terms.voucher, "lock", lock)
    return Proposal(repo, instance, grant.id, None if terms.criteria else _note(pen, terms, instance))


def _note(pen: Pen, terms: Terms, instance: bytes) -> bytes:
    note = Note(pen.key, instance, terms.voucher, terms.buyer, terms.face, terms.currency, terms.deadline_ms)
    return note.sign(pen.seed)


def say(pen: Pen, repo: bytes, instance: bytes, op: str, grant: bytes | None) -> None:
    """`accept`, `cancel` or `expire`; `grant` is the buyer's, None for the trade's owner."""
    pen.call(repo, instance, op, {}, grant)
