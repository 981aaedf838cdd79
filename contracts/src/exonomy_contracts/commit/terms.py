"""What the parties of a trade agree on (SPEC 12.1), and what follows from it by arithmetic alone.

`Terms.item()` is what a trade is founded with, `Terms.read` takes it apart, and `Terms.check` says what its contract
would refuse. `parts`, `discounts` and `earned` are the splits of SPEC 12.5 to 12.7, in the same integers as the
contract has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import money, shape
from exonomy_contracts.wire.cbor import Item

BUYERS: Final = 8
LEGS: Final = 8
HOLDS: Final = 16
"""Parts of all cash legs: each is a hold at a processor."""
MILESTONES: Final = 8
CRITERIA: Final = 4
SEATS: Final = 9
PROCESSOR_CHARS: Final = 32
ANSWER_LEAST_MS: Final = 3_600_000
ANSWER_MOST_MS: Final = 30 * 24 * 3_600_000
LAST_INSTANT_MS: Final = 7_258_118_400_000
"""2200-01-01: a later deadline is in the wrong unit."""
WHOLE_BP: Final = 10_000


class TermsError(WireError):
    """No trade can be founded with these terms."""


class Loss(IntEnum):
    """Who bears what a hold has earned and does not pay (SPEC 12.14)."""

    SELLER = 0
    BUYER = 1


@dataclass(frozen=True, slots=True)
class Till:
    """A till of the seller takes the buyer's code."""

    def item(self) -> Item:
        """`[0]`."""
        return [0]


@dataclass(frozen=True, slots=True)
class HolderSignature:
    """The buyer says so with `confirm`."""

    def item(self) -> Item:
        """`[1]`."""
        return [1]


@dataclass(frozen=True, slots=True)
class Sensor:
    """A device of the seller shows what is asked for."""

    criteria: Criteria

    def item(self) -> Item:
        """`[2, criteria]`."""
        return [2, self.criteria.item()]


Criterion = Till | HolderSignature | Sensor


@dataclass(frozen=True, slots=True)
class Buyer:
    """A peer and its share of the face."""

    peer: bytes
    share: int


@dataclass(frozen=True, slots=True)
class CashLeg:
    """Cash of the buyer at that place among the buyers; each part is a hold, and `agent` acts at the processor."""

    buyer: int
    amount: int
    currency: str
    parts: tuple[int, ...]
    processor: str
    agent: bytes

    def item(self) -> Item:
        """The map."""
        parts: list[Item] = list(self.parts)
        return {0: self.buyer, 1: self.amount, 2: self.currency, 3: parts, 4: self.processor, 5: self.agent}

    @classmethod
    def read(cls, item: Item) -> "CashLeg":
        """Read a map."""
        buyer, amount, currency, parts, processor, agent = shape.numbered(item, "cash", 6)
        return cls(
            shape.uint(buyer, "cash.buyer", BUYERS - 1),
            shape.amount(amount, "cash.amount"),
            shape.currency(currency, "cash.currency"),
            tuple(shape.amount(part, "cash.parts") for part in shape.array_up_to(parts, "cash.parts", HOLDS)),
            shape.text(processor, "cash.processor", PROCESSOR_CHARS),
            shape.digest(agent, "cash.agent"),
        )


@dataclass(frozen=True, slots=True)
class BarterLeg:
    """So much of another voucher that the buyer at that place gives."""

    buyer: int
    voucher: bytes
    amount: int
    currency: str

    def item(self) -> Item:
        """The map."""
        return {0: self.buyer, 1: self.voucher, 2: self.amount, 3: self.currency}

    @classmethod
    def read(cls, item: Item) -> "BarterLeg":
        """Read a map."""
        buyer, voucher, amount, currency = shape.numbered(item, "barter", 4)
        return cls(
            shape.uint(buyer, "barter.buyer", BUYERS - 1),
            shape.digest(voucher, "barter.voucher"),
            shape.amount(amount, "barter.amount"),
            shape.currency(currency, "barter.currency"),
        )


@dataclass(frozen=True, slots=True)
class Milestone:
    """A part of the face that is proven once `need` of its criteria have shown it."""

    amount: int
    need: int
    criteria: tuple[Criterion, ...]

    def item(self) -> Item:
        """The map."""
        return {0: self.amount, 1: self.need, 2: [criterion.item() for criterion in self.criteria]}

    @classmethod
    def read(cls, item: Item) -> "Milestone":
        """Read a map."""
        amount, need, criteria = shape.numbered(item, "milestone", 3)
        return cls(
            shape.amount(amount, "milestone.amount"),
            shape.uint(need, "milestone.need"),
            tuple(_criterion(one) for one in shape.array_up_to(criteria, "milestone.criteria", CRITERIA)),
        )


def _criterion(item: Item) -> Criterion:
    kind, *more = shape.array_up_to(item, "criterion", 2) or [None]
    if type(kind) is int and (kind, len(more)) in ((0, 0), (1, 0), (2, 1)):
        return Sensor(Criteria.read(more[0])) if more else HolderSignature() if kind else Till()
    raise shape.ShapeError("criterion: [0] a till, [1] the buyer's word or [2, criteria] a sensor (SPEC 12.1)")


@dataclass(frozen=True, slots=True)
class Court:
    """Who decides a dispute: the terms' arbitrators, or `seats` that the community draws; else `default_bp` counts."""

    ballot: bytes
    answer_ms: int
    default_bp: int
    arbitrators: tuple[bytes, ...] = ()
    community: bytes | None = None
    seats: int = 3

    def item(self) -> Item:
        """The map."""
        peers: list[Item] = list(self.arbitrators)
        return {0: self.community, 1: self.ballot, 2: self.seats, 3: self.answer_ms, 4: self.default_bp, 5: peers}

    @classmethod
    def read(cls, item: Item) -> "Court":
        """Read a map."""
        community, ballot, seats, answer_ms, default_bp, peers = shape.numbered(item, "court", 6)
        return cls(
            shape.digest(ballot, "court.ballot"),
            shape.uint(answer_ms, "court.answer_ms"),
            shape.uint(default_bp, "court.default_bp"),
            tuple(shape.digest(peer, "court.arbitrators") for peer in shape.array_up_to(peers, "arbitrators", SEATS)),
            shape.optional_digest(community, "court.community"),
            shape.uint(seats, "court.seats"),
        )

    def check(self, parties: Iterable[bytes]) -> None:
        """Return when these parties can have this court.

        Raises:
            TermsError: they can't.
        """
        if not 1 <= self.seats <= SEATS:
            raise TermsError(f"a court has 1 to {SEATS} seats, not {self.seats}")
        if not ANSWER_LEAST_MS <= self.answer_ms <= ANSWER_MOST_MS:
            raise TermsError(f"a panel has an hour to 30 days to answer, not {self.answer_ms} ms")
        if self.default_bp > WHOLE_BP:
            raise TermsError(f"a default of {self.default_bp} basis points is above {WHOLE_BP}")
        if bool(self.arbitrators) == (self.community is not None):
            raise TermsError("a court has either arbitrators or a community that draws them")
        if len(set(self.arbitrators)) != len(self.arbitrators) or set(self.arbitrators) & set(parties):
            raise TermsError("arbitrators are different peers and none of the parties")


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a trade. Amounts in minor units, times in Unix ms; `text` is the hash of what people agreed on."""

    seller: bytes
    buyers: tuple[Buyer, ...]
    voucher: bytes
    face: int
    currency: str
    deadline_ms: int
    cash: tuple[CashLeg, ...] = ()
    barter: tuple[BarterLeg, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    discount: int = 0
    text: bytes | None = None
    loss: Loss = Loss.SELLER
    court: Court | None = None

    def item(self) -> Item:
        """The params of the trade."""
        return {
            0: self.seller,
            1: [[buyer.peer, buyer.share] for buyer in self.buyers],
            2: self.voucher,
            3: self.face,
            4: self.discount,
            5: self.currency,
            6: [leg.item() for leg in self.cash],
            7: [leg.item() for leg in self.barter],
            8: self.deadline_ms,
            9: self.text,
            10: [milestone.item() for milestone in self.milestones],
            11: int(self.loss),
            12: None if self.court is None else self.court.item(),
        }

    @classmethod
    def read(cls, item: Item) -> "Terms":
        """Read the params of a trade. Whether they can be agreed on is for `check` and for the contract.

        Raises:
            ShapeError: they are none.
        """
        values = shape.numbered(item, "terms", 13)
        return cls(
            seller=shape.digest(values[0], "terms.seller"),
            buyers=tuple(_buyer(one) for one in shape.array_up_to(values[1], "terms.buyers", BUYERS)),
            voucher=shape.digest(values[2], "terms.voucher"),
            face=shape.amount(values[3], "terms.face"),
            discount=shape.amount(values[4], "terms.discount"),
            currency=shape.currency(values[5], "terms.currency"),
            cash=tuple(CashLeg.read(one) for one in shape.array_up_to(values[6], "terms.cash", LEGS)),
            barter=tuple(BarterLeg.read(one) for one in shape.array_up_to(values[7], "terms.barter", LEGS)),
            deadline_ms=shape.uint(values[8], "terms.deadline", limits.COUNT),
            text=shape.optional_digest(values[9], "terms.text"),
            milestones=tuple(Milestone.read(one) for one in shape.array_up_to(values[10], "milestones", MILESTONES)),
            loss=Loss(shape.uint(values[11], "terms.loss", max(Loss))),
            court=None if values[12] is None else Court.read(values[12]),
        )

    @property
    def parties(self) -> tuple[bytes, ...]:
        """The seller, then the buyers: by their numbers in a trade's state."""
        return self.seller, *(buyer.peer for buyer in self.buyers)

    @property
    def is_exchange(self) -> bool:
        """Without milestones all passes at once."""
        return not self.milestones

    @property
    def over_ms(self) -> int:
        """From here on no proof counts and the trade expires."""
        return self.deadline_ms + limits.PROOF_GRACE_MS

    @property
    def decided_ms(self) -> int:
        """By now whatever was disputed is decided; so long the cash has to be held."""
        return self.over_ms + (0 if self.court is None else self.court.answer_ms)

    @property
    def lock_until_ms(self) -> int:
        """How long the vouchers have to be locked at least."""
        return self.decided_ms + limits.PROOF_GRACE_MS

    def holds(self) -> list[tuple[CashLeg, int]]:
        """The leg and the amount of each hold, by its number."""
        return [(leg, part) for leg in self.cash for part in leg.parts]

    def parts(self, buyer: int) -> list[int]:
        """What each milestone has of that buyer's share (SPEC 12.5)."""
        return money.split(self.buyers[buyer].share, [milestone.amount for milestone in self.milestones])

    def discounts(self) -> list[int]:
        """What each buyer has of the discount (SPEC 12.7)."""
        return money.split(self.discount, [buyer.share for buyer in self.buyers])

    def earned(self, leg: CashLeg | BarterLeg, proven: int) -> int:
        """What of a leg is the seller's once so much of its buyer's share is proven (SPEC 12.6)."""
        return money.earned(leg.amount, proven, self.buyers[leg.buyer].share)

    def given(self, buyer: int, proven: int) -> int:
        """What of the discount is that buyer's once so much of the share is proven (SPEC 12.7)."""
        return money.earned(self.discounts()[buyer], proven, self.buyers[buyer].share)

    def check(self, now_ms: int) -> None:
        """Return when a party can propose these terms now.

        Raises:
            TermsError: the contract would refuse them; the text says what to change.
        """
        if len(set(self.parties)) != len(self.parties) or not self.buyers:
            raise TermsError("a trade has a seller and buyers, all of them different peers")
        _sums("the face", self.face, [buyer.share for buyer in self.buyers])
        if self.face + self.discount > limits.AMOUNT:
            raise TermsError(f"face and discount together are above {limits.AMOUNT} minor units")
        if not now_ms < self.deadline_ms <= LAST_INSTANT_MS:
            raise TermsError("the deadline has to be in the future and before 2200")
        self._check_legs()
        self._check_milestones()
        if self.court is not None:
            self.court.check(self.parties)

    def _check_legs(self) -> None:
        payers = {leg.buyer for leg in self.cash} | {leg.buyer for leg in self.barter}
        if payers != set(range(len(self.buyers))):
            raise TermsError("every buyer gives cash or a voucher, and nobody else does")
        for number, leg in enumerate(self.cash, 1):
            _sums(f"cash leg {number}", leg.amount, leg.parts)
            if not leg.processor:
                raise TermsError(f"cash leg {number} names no processor")
        if len(self.holds()) > HOLDS:
            raise TermsError(f"all cash legs together have at most {HOLDS} parts")
        if any(leg.voucher == self.voucher or leg.amount == 0 for leg in self.barter):
            raise TermsError("what a buyer gives is more than nothing, of another voucher than the sold one")
        if len({(leg.buyer, leg.voucher) for leg in self.barter}) != len(self.barter):
            raise TermsError("two barter legs are of one buyer and one voucher; make them one")

    def _check_milestones(self) -> None:
        if self.milestones:
            _sums("the milestones' face", self.face, [milestone.amount for milestone in self.milestones])
        for number, milestone in enumerate(self.milestones, 1):
            if not 1 <= milestone.need <= len(milestone.criteria):
                raise TermsError(f"milestone {number} has {len(milestone.criteria)} criteria, not {milestone.need}")
            plain = [type(one) for one in milestone.criteria if not isinstance(one, Sensor)]
            if len(set(plain)) != len(plain):
                raise TermsError(f"milestone {number} can ask for a till once, and for the buyer's word once")


def _buyer(item: Item) -> Buyer:
    peer, share = shape.array(item, "buyer", 2)
    return Buyer(shape.digest(peer, "buyer.peer"), shape.amount(share, "buyer.share"))


def _sums(what: str, whole: int, parts: Iterable[int]) -> None:
    parts = list(parts)
    if not parts or min(parts) <= 0 or sum(parts) != whole or whole > limits.AMOUNT:
        raise TermsError(f"{what}: parts above zero that sum to {whole} are needed")
