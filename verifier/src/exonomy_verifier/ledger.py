"""What the legs of one trade may have earned, from its terms and what was accepted, in order (SPEC 12.5 to 12.13).

A second reading of the trade's rules: the contract is run again in step 7, and what it orders is held to this. Whatever
does not count here has earned nothing, whoever accepted it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.charter import WHOLE_BP, Charter, CharterError
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.inputs import Proof, Receipt
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.seal import Effect
from exonomy_contracts.commit.terms import BarterLeg, CashLeg, HolderSignature, Milestone, Sensor, Terms, Till
from exonomy_contracts.wire.cbor import Item

_HELD: Final = frozenset({"held", "partly_released", "released"})


@dataclass(frozen=True, slots=True)
class Said:
    """An accepted call or message: op and args, who said it, and for a message from which instance and module.

    `time_ms` is the time of the seal that took it.
    """

    op: str
    args: Item
    author: bytes
    source: bytes | None = None
    module: bytes | None = None
    time_ms: int = 0

    def item(self, key: int) -> Item:
        """One of the args; None if it is not there."""
        return self.args.get(key) if isinstance(self.args, dict) else None

    def uint(self, key: int) -> int | None:
        """An unsigned integer among the args."""
        value = self.item(key)
        return value if type(value) is int and value >= 0 else None

    def peers(self, key: int) -> list[bytes]:
        """An array of keys among the args."""
        value = self.item(key)
        return [peer for peer in value if isinstance(peer, bytes)] if isinstance(value, list) else []


@dataclass(slots=True)
class _Dispute:
    """What of a buyer's share is frozen until a panel, an agreement or the terms' default decides."""

    case: int
    amount: int
    answer_by_ms: int
    panel: list[bytes] | None
    """None: nobody is seated yet."""
    proposals: dict[bytes, int] = field(default_factory=dict)


@dataclass(slots=True)
class Ledger:
    """One trade, while its seals are gone through."""

    terms: Terms
    shown: dict[tuple[int, int, int], int] = field(default_factory=dict)
    """By milestone, criterion and buyer."""
    pieces: dict[tuple[bytes, int], int | None] = field(default_factory=dict)
    """By voucher and piece: the buyer of a barter leg, or None for what is sold."""
    _proven: dict[int, int] = field(default_factory=dict)
    _gone: dict[int, int] = field(default_factory=dict)
    _awarded: dict[int, int] = field(default_factory=dict)
    _disputes: dict[int, _Dispute] = field(default_factory=dict)
    """By buyer."""
    _cases: int = 0
    _nonces: set[bytes] = field(default_factory=set)
    _agreed: set[bytes] = field(default_factory=set)
    _held: set[int] = field(default_factory=set)
    _gathers: bool = True
    """Whether pieces and cash may still be put in place."""

    def proven(self, buyer: int) -> int:
        """So much of a buyer's share; it never falls (SPEC 12.6)."""
        share = self.terms.buyers[buyer].share
        if self.terms.is_exchange:
            now = share if self._all_in_place() else 0
        else:
            frozen = self._disputes[buyer].amount if buyer in self._disputes else 0
            shown = sum(self._of_milestone(number, buyer) for number in range(len(self.terms.milestones)))
            now = min(shown + self._awarded.get(buyer, 0), share - self._gone.get(buyer, 0) - frozen)
        self._proven[buyer] = max(now, self._proven.get(buyer, 0))
        return self._proven[buyer]

    def earned(self, leg: CashLeg | BarterLeg) -> int:
        """What of a leg is the seller's."""
        proven = self.proven(leg.buyer)
        return self.terms.earned(leg, proven) if proven else 0

    def given(self, buyer: int) -> int:
        """What of the sold voucher passes to a buyer without being redeemed."""
        proven = self.proven(buyer)
        discount = self.terms.given(buyer, proven) if proven else 0
        return discount + (proven if self.terms.is_exchange else 0)

    # -- what was accepted --------------------------------------------------------------------------------------------

    def redeem(self, proof: Proof) -> None:
        """A till took a buyer's code.

        Raises:
            WireError: the authorization can't be read.
        """
        self.count(Authorization.open(proof.authorization), proof.amount, proof.accepted_ms)

    def count(self, allowed: Authorization, amount: int, accepted_ms: int) -> None:
        """A code counts once, up to the deadline, for a buyer and in the voucher's currency (SPEC 12.5)."""
        buyer = self.buyer(allowed.holder)
        ours = (allowed.audience, allowed.currency) == (self.terms.seller, self.terms.currency)
        if buyer is None or not ours or accepted_ms > self.terms.deadline_ms or allowed.nonce in self._nonces:
            return
        self._nonces.add(allowed.nonce)
        self._fill(Till, buyer, amount)

    def complete(self, device: bytes, proof: Completion) -> None:
        """A sensor showed its all; what the evidence is worth was looked at in step 5."""
        if proof.completed_ms > self.terms.deadline_ms:
            return
        for number, milestone in enumerate(self.terms.milestones):
            for place, criterion in enumerate(milestone.criteria):
                if isinstance(criterion, Sensor) and criterion.criteria.device == device:
                    parts = {buyer: self._part(number, buyer) for buyer in range(len(self.terms.buyers))}
                    if any(self.shown.get((number, place, buyer), 0) < part for buyer, part in parts.items()):
                        self.shown |= {(number, place, buyer): part for buyer, part in parts.items()}
                        return

    def receive(self, receipt: Receipt, time_ms: int) -> None:
        """The processor spoke of a hold: held in full before the deadline, it is in place (SPEC 12.3)."""
        holds = self.terms.holds()
        if not self._gathers or time_ms >= self.terms.deadline_ms:
            return
        if receipt.hold < len(holds) and receipt.state in _HELD and receipt.held >= holds[receipt.hold][1]:
            self._held.add(receipt.hold)

    def take(self, said: Said) -> None:
        """A call or a message. One that no trade knows changes nothing here."""
        step = _STEPS.get(said.op)
        if step is not None:
            step(self, said)

    def _accept(self, said: Said) -> None:
        self._agreed.add(said.author)

    def _end(self, _said: Said) -> None:
        """It was given up or is over: what comes from now on puts nothing in place. What is there stays there."""
        self._gathers = False

    def _locked(self, said: Said) -> None:
        """A piece that fits a leg which has none yet; any other the trade has let go (SPEC 12.3)."""
        piece, owner = said.uint(0), said.item(4)
        if said.source is None or piece is None or not self._gathers or said.time_ms >= self.terms.deadline_ms:
            return
        legs = {(leg.voucher, self.terms.buyers[leg.buyer].peer): leg for leg in self.terms.barter}
        leg = legs.get((said.source, owner)) if isinstance(owner, bytes) else None
        is_sold = (said.source, owner) == (self.terms.voucher, self.terms.seller)
        buyer = None if leg is None else leg.buyer
        is_taken = any(voucher == said.source and of == buyer for (voucher, _), of in self.pieces.items())
        if (is_sold or leg is not None) and not is_taken and self._fits(said, leg):
            self.pieces[said.source, piece] = buyer

    def _fits(self, said: Said, leg: BarterLeg | None) -> bool:
        """Whether a piece of the sold voucher (None) or of a barter leg is as the terms have it."""
        terms = self.terms
        amount, until, expires, peers = (said.uint(key) or 0 for key in (1, 3, 6, 8))
        is_given = leg is not None or terms.is_exchange or terms.discount > 0
        lasts = until >= terms.lock_until_ms and expires >= (terms.lock_until_ms if is_given else terms.deadline_ms)
        if leg is not None:
            return lasts and peers >= 1 and (amount, said.item(2)) == (leg.amount, leg.currency)
        sold = (terms.face + terms.discount, terms.currency, terms.seller)
        return lasts and peers >= len(terms.buyers) and (amount, said.item(2), said.item(5)) == sold

    def _confirm(self, said: Said) -> None:
        buyer, amount = self.buyer(said.author), said.uint(0)
        if buyer is not None and amount is not None:
            self._fill(HolderSignature, buyer, amount)

    def _disputed(self, said: Said) -> None:
        """A dispute begins, or what the open one of that share is about is raised (SPEC 12.13)."""
        buyer, amount, court = said.uint(0), said.uint(1), self.terms.court
        if court is None or buyer is None or amount is None or buyer >= len(self.terms.buyers):
            return
        open_ = self._disputes.get(buyer)
        if open_ is None:
            panel = None if court.community is not None else list(court.arbitrators)
            self._disputes[buyer] = _Dispute(self._cases, amount, said.time_ms + court.answer_ms, panel)
            self._cases += 1
            return
        open_.amount, open_.proposals = amount, {}
        if open_.panel is not None:
            open_.case = self._cases
            self._cases += 1

    def _of_case(self, case: int | None) -> int | None:
        """The buyer whose dispute has that number."""
        return next((buyer for buyer, dispute in self._disputes.items() if dispute.case == case), None)

    def _panel(self, said: Said) -> None:
        court, buyer = self.terms.court, self._of_case(said.uint(0))
        if buyer is not None and court is not None and said.source == court.community:
            self._disputes[buyer].panel = said.peers(1)

    def _verdict(self, said: Said) -> None:
        buyer, court, bp = self._of_case(said.uint(0)), self.terms.court, said.uint(2)
        if buyer is None or court is None or bp is None or bp > WHOLE_BP or said.module != court.ballot:
            return
        try:
            asked = Charter.of_panel(self._disputes[buyer].panel or []).hash
        except CharterError:
            return
        if said.item(1) == asked:
            self._rule(buyer, bp)

    def _default(self, said: Said) -> None:
        """It counts in the dispute whose answer was due first."""
        court = self.terms.court
        due = min(((dispute.answer_by_ms, buyer) for buyer, dispute in self._disputes.items()), default=None)
        if court is not None and due is not None and due[0] <= said.time_ms:
            self._rule(due[1], court.default_bp)

    def _settle(self, said: Said) -> None:
        bp, buyer = said.uint(0), said.uint(1)
        if buyer is None or buyer not in self._disputes or bp is None or bp > WHOLE_BP:
            return
        proposals = self._disputes[buyer].proposals
        proposals[said.author] = bp
        two = {self.terms.seller, self.terms.buyers[buyer].peer}
        if all(proposals.get(peer) == bp for peer in two):
            self._rule(buyer, bp)

    def _rule(self, buyer: int, bp: int) -> None:
        amount = self._disputes.pop(buyer).amount
        earned = amount * bp // WHOLE_BP
        self._awarded[buyer] = self._awarded.get(buyer, 0) + earned
        self._gone[buyer] = self._gone.get(buyer, 0) + amount - earned

    # -- shares -------------------------------------------------------------------------------------------------------

    def buyer(self, peer: bytes) -> int | None:
        """A peer's place among the buyers."""
        peers = [buyer.peer for buyer in self.terms.buyers]
        return peers.index(peer) if peer in peers else None

    def _part(self, milestone: int, buyer: int) -> int:
        return self.terms.parts(buyer)[milestone]

    def _of_milestone(self, number: int, buyer: int) -> int:
        """The n-th largest of what its criteria have shown."""
        milestone: Milestone = self.terms.milestones[number]
        shown = [self.shown.get((number, place, buyer), 0) for place in range(len(milestone.criteria))]
        return sorted(shown, reverse=True)[milestone.need - 1]

    def _fill(self, kind: type[Till] | type[HolderSignature], buyer: int, amount: int) -> None:
        """An amount fills the criteria of its kind in the milestones' order."""
        for number, milestone in enumerate(self.terms.milestones):
            for place, criterion in enumerate(milestone.criteria):
                if isinstance(criterion, kind):
                    known = self.shown.get((number, place, buyer), 0)
                    more = min(amount, self._part(number, buyer) - known)
                    self.shown[number, place, buyer] = known + more
                    amount -= more

    def _all_in_place(self) -> bool:
        """Everything is locked and held, and who founded it aside, all have agreed."""
        pieces = len(self.pieces) == 1 + len(self.terms.barter)
        agreed = len(self._agreed & set(self.terms.parties)) >= len(self.terms.parties) - 1
        return pieces and agreed and len(self._held) == len(self.terms.holds())


_STEPS: Final = {
    "accept": Ledger._accept,
    "cancel": Ledger._end,
    "expire": Ledger._end,
    "locked": Ledger._locked,
    "confirm": Ledger._confirm,
    "dispute": Ledger._disputed,
    "panel": Ledger._panel,
    "verdict": Ledger._verdict,
    "default": Ledger._default,
    "settle-dispute": Ledger._settle,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """What a `settle` says of one peer, in minor units of the voucher, cumulative (SPEC 11.7)."""

    key: bytes
    redeemed: int
    given: int


def settled(effect: Effect, ledger: Ledger) -> Iterator[tuple[Settled, int, int]]:
    """What a trade's `settle` says, beside the most that may be redeemed and given of that piece to that peer."""
    to, op, args = (effect.fields.get(key) for key in (0, 1, 2))
    if op != "settle" or not isinstance(to, bytes) or not isinstance(args, dict):
        return
    piece, lines = args.get(0), args.get(1)
    known = isinstance(piece, int) and (to, piece) in ledger.pieces
    buyer = ledger.pieces.get((to, piece)) if isinstance(piece, int) else None
    for key, redeemed, given in map(_line, lines if isinstance(lines, list) else []):
        said = Settled(key, redeemed, given)
        if not known:
            yield said, 0, 0
        elif buyer is None:
            number = ledger.buyer(key)
            yield (said, 0, 0) if number is None else (said, _redeemed(ledger, number), ledger.given(number))
        else:
            leg = next(leg for leg in ledger.terms.barter if (leg.buyer, leg.voucher) == (buyer, to))
            yield said, 0, ledger.earned(leg) if key == ledger.terms.seller else 0


def _line(item: Item) -> tuple[bytes, int, int]:
    """`[peer, redeemed, given]`; one that is none asks for more than anybody has."""
    match item:
        case [bytes() as peer, int() as redeemed, int() as given]:
            return peer, redeemed, given
    return b"", limits.COUNT, limits.COUNT


def _redeemed(ledger: Ledger, buyer: int) -> int:
    return 0 if ledger.terms.is_exchange else ledger.proven(buyer)
