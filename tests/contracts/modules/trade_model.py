"""What a trade should have in its books, reckoned again in Python from what was accepted, and not from its state."""

from dataclasses import dataclass, field
from random import Random

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.terms import (
    BarterLeg,
    Buyer,
    CashLeg,
    Criterion,
    HolderSignature,
    Loss,
    Milestone,
    Sensor,
    Terms,
    Till,
)

from tests.contracts.modules.delivery import criteria
from tests.contracts.modules.drive import AGENT, BUYER
from tests.contracts.modules.trades import BREAD, FRIEND, GUITAR, court, deal

NEIGHBOUR = bytes([8]) * 32
PEERS = (BUYER, FRIEND, NEIGHBOUR)
KINDS: tuple[type[Criterion], ...] = (Till, HolderSignature, Sensor)


def cut(dice: Random, whole: int, most: int) -> list[int]:
    """The whole in at most so many parts above zero."""
    ends = sorted({dice.randint(1, whole) for _ in range(dice.randrange(most))} - {whole})
    return [b - a for a, b in zip([0, *ends], [*ends, whole], strict=True)]


def any_terms(seed: int) -> Terms:
    """Terms that can be agreed on: small and huge amounts, one to three buyers, any legs, any milestones."""
    dice = Random(seed)
    face = dice.choice([dice.randint(1, 60), dice.randint(100, 10**5), dice.randint(1, 9 * 10**14)])
    shares = cut(dice, face, 3)
    legs = [_legs(dice, buyer) for buyer in range(len(shares))]
    steps = [_milestone(dice, amount) for amount in cut(dice, face, 4)]
    return deal(
        face=face,
        discount=dice.choice([0, 0, 1, dice.randint(1, 10**14)]),
        buyers=tuple(Buyer(peer, share) for peer, share in zip(PEERS, shares, strict=False)),
        cash=tuple(leg for leg, _ in legs if leg),
        barter=tuple(leg for _, leg in legs if leg),
        milestones=() if dice.random() < 0.05 else tuple(steps),
        loss=dice.choice(list(Loss)),
        court=court(default_bp=dice.choice([0, 3_333, 10_000])) if dice.random() < 0.8 else None,
    )


def _legs(dice: Random, buyer: int) -> tuple[CashLeg | None, BarterLeg | None]:
    kind = dice.choice(["cash", "cash", "barter", "both", "both"])
    parts = tuple(cut(dice, dice.choice([1, 7, 10_000, 10**15]), 4))
    cash = CashLeg(buyer, sum(parts), dice.choice(["USD", "JPY"]), parts, "stripe", AGENT)
    barter = BarterLeg(buyer, dice.choice([GUITAR, BREAD]), dice.choice([1, 30, 10**15]), "EUR")
    return cash if kind != "barter" else None, barter if kind != "cash" else None


def _milestone(dice: Random, amount: int) -> Milestone:
    kinds = dice.sample([Till(), HolderSignature(), Sensor(Criteria.read(criteria()))], dice.randint(1, 3))  # type: ignore[arg-type]  # a map
    return Milestone(amount, dice.randint(1, len(kinds)), tuple(kinds))


@dataclass
class Share:
    """One buyer's part of the face."""

    whole: int
    parts: list[int]
    shown: dict[tuple[int, int], int] = field(default_factory=dict)
    proven: int = 0
    returned: int = 0
    frozen: int = 0
    awarded: int = 0

    @property
    def open(self) -> int:
        return self.whole - self.proven - self.returned - self.frozen

    @property
    def is_done(self) -> bool:
        return self.proven + self.returned == self.whole

    def give_back(self) -> None:
        self.returned += self.open


class Books:
    """The shares of a trade, as SPEC 12.5 to 12.14 have them."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.shares = [
            Share(buyer.share, terms.parts(number) if terms.milestones else [])
            for number, buyer in enumerate(terms.buyers)
        ]

    def item(self) -> list[list[int]]:
        return [[share.proven, share.returned, share.frozen, share.awarded] for share in self.shares]

    @property
    def is_done(self) -> bool:
        return all(share.is_done for share in self.shares)

    def places(self, kind: type[Criterion]) -> list[tuple[int, int]]:
        """Where criteria of a kind stand, as (milestone, criterion)."""
        return [
            (number, place)
            for number, milestone in enumerate(self.terms.milestones)
            for place, criterion in enumerate(milestone.criteria)
            if isinstance(criterion, kind)
        ]

    def room(self, buyer: int, kind: type[Criterion]) -> int:
        share = self.shares[buyer]
        places = self.places(kind)
        shown = sum(share.shown.get(place, 0) for place in places)
        most = sum(share.parts[number] for number, _ in places)
        return max(0, min(most, share.whole - share.returned - share.frozen - share.awarded) - shown)

    def show(self, buyer: int, kind: type[Criterion], amount: int) -> None:
        share = self.shares[buyer]
        for number, place in self.places(kind):
            had = share.shown.get((number, place), 0)
            taken = min(amount, share.parts[number] - had)
            share.shown[number, place] = had + taken
            amount -= taken
        assert amount == 0
        self.prove(buyer)

    def complete(self, number: int, place: int) -> None:
        for buyer, share in enumerate(self.shares):
            share.shown[number, place] = share.parts[number]
            self.prove(buyer)

    def prove(self, buyer: int) -> None:
        share = self.shares[buyer]
        reached = 0
        for number, milestone in enumerate(self.terms.milestones):
            figures = sorted(
                (share.shown.get((number, place), 0) for place in range(len(milestone.criteria))), reverse=True
            )
            reached += figures[milestone.need - 1]
        share.proven = max(share.proven, min(reached + share.awarded, share.whole - share.returned - share.frozen))

    def rule(self, buyer: int, bp: int) -> None:
        share = self.shares[buyer]
        earned = share.frozen * bp // 10_000
        share.proven, share.awarded = share.proven + earned, share.awarded + earned
        share.returned, share.frozen = share.returned + share.frozen - earned, 0

    def give_all_back(self) -> None:
        for share in self.shares:
            share.frozen = 0
            share.give_back()

    def targets(self) -> list[int]:
        """What every hold should pay by now, by its number."""
        targets = []
        for leg in self.terms.cash:
            left = leg.amount * self.shares[leg.buyer].proven // self.shares[leg.buyer].whole
            for part in leg.parts:
                targets.append(min(left, part))
                left -= targets[-1]
        return targets
