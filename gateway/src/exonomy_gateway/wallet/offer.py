"""The file with which a seller offers a trade to a buyer, and every check the buyer makes before agreeing.

It carries the signed commits themselves, so the buyer believes nobody's description of them.
"""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant, repo_id
from exonomy_contracts.commit.redemption import Note
from exonomy_contracts.commit.rights import GRANT, ROOT
from exonomy_contracts.commit.signed import Commit, read_envelope
from exonomy_contracts.commit.terms import Terms
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape

from exonomy_gateway.wallet import trade
from exonomy_gateway.wallet.errors import BadOffer
from exonomy_gateway.wallet.pen import module_hash
from exonomy_gateway.wallet.trade import TRADE
from exonomy_gateway.wallet.voucher import VOUCHER, VoucherTerms

MAGIC: Final = "exonomy-offer"
OFFER_BYTES: Final = 65_536
"""Bytes of an offer: four commits of a few hundred bytes each, and the note."""
_COMMITS: Final = 4


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a checked offer comes to."""

    repo: bytes
    instance: bytes
    grant: bytes
    terms: Terms
    voucher: VoucherTerms
    note: bytes | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A trade's root, the buyer's grant, the trade's and the voucher's instance commits, and the issuer's note.

    There is no note when no till proves the trade.
    """

    root: Commit
    grant: Commit
    trade: Commit
    voucher: Commit
    note: bytes | None

    def encode(self) -> bytes:
        """The file's bytes."""
        commits = (self.root, self.grant, self.trade, self.voucher)
        return cbor.dumps([MAGIC, 1, [[commit.cose, commit.body] for commit in commits], self.note])

    @classmethod
    def decode(cls, data: bytes) -> "Offer":
        """Read a file and verify the signatures in it; what they say is checked by `check`.

        Raises:
            BadOffer: it is no offer, or a signature is wrong.
        """
        try:
            if len(data) > OFFER_BYTES:
                raise shape.ShapeError(f"more than {OFFER_BYTES} bytes")
            magic, version, envelopes, note = shape.array(cbor.loads(data), "offer", 4)
            if magic != MAGIC or version != 1:
                raise shape.ShapeError("not an offer of version 1")
            commits = [read_envelope(one).verify() for one in shape.array(envelopes, "offer.commits", _COMMITS)]
            root, grant, trade, voucher = commits
            return cls(root, grant, trade, voucher, None if note is None else shape.octets(note, "offer.note"))
        except WireError as error:
            raise BadOffer(f"this is no offer: {error}; ask the seller for the file again") from error

    def check(self, buyer: bytes, gateway: bytes, now_ms: int) -> Agreement:
        """What the offer comes to, for this buyer at this gateway.

        Raises:
            BadOffer: something in it is not what the buyer would expect; the message says what.
        """
        try:
            terms = self._terms(gateway)
            voucher = self._voucher(terms, gateway)
            self._check_place(terms, buyer)
            self._check_note(terms)
            trade.check(terms, now_ms)
        except WireError as error:
            raise BadOffer(f"the offer can't be accepted: {error}") from error
        return Agreement(self.trade.header.repo, self.trade.id, self.grant.id, terms, voucher, self.note)

    def _terms(self, gateway: bytes) -> Terms:
        terms = Terms.read(_instance(self.trade, TRADE, gateway).params)
        _expect(terms.seller == self.trade.header.author, "its seller did not sign it")
        trade.only_buyer(terms)
        _expect(terms.cash[0].agent == gateway, "its payments are handled by another gateway than yours")
        return terms

    def _voucher(self, terms: Terms, gateway: bytes) -> VoucherTerms:
        voucher = VoucherTerms.read(_instance(self.voucher, VOUCHER, gateway).params)
        _expect(self.voucher.id == terms.voucher, "it comes with another voucher than its terms name")
        _expect(self.voucher.header.author == terms.seller, "the voucher was not issued by the seller")
        _expect(voucher.currency == terms.currency, "the voucher is in another currency than the terms")
        _expect(voucher.amount >= terms.face + terms.discount, "the voucher is for less than the terms")
        _expect(voucher.expires_ms >= terms.deadline_ms, "the voucher expires before the deadline")
        return voucher

    def _check_place(self, terms: Terms, buyer: bytes) -> None:
        """The trade stands in a repo of the seller's in which the buyer may write."""
        root, grant = self.root, self.grant
        begins = root.header.kind == ROOT and root.body is not None
        owned = begins and repo_id(terms.seller, root.body or b"") == self.trade.header.repo
        _expect(owned and root.header.author == terms.seller, "its repo is not the seller's")
        _expect(trade.only_buyer(terms) == buyer, "it is for somebody else")
        at = grant.header
        given = at.kind == GRANT and at.branch == AUTH_BRANCH
        _expect(given and at.repo == self.trade.header.repo and at.author == terms.seller, "it has no grant for you")
        right = Grant.read(grant.content())
        enough = right.peer == buyer and right.capability >= Capability.WRITE and right.until_ms is None
        _expect(enough and right.not_before_ms <= at.time_ms, "its grant does not let you write in the trade")

    def _check_note(self, terms: Terms) -> None:
        _expect(
            (self.note is None) != trade.at_till(terms), "a note for the till goes with a till and with nothing else"
        )
        if self.note is None:
            return
        note = Note.open(self.note)
        about = (note.issuer, note.trade, note.voucher, note.holder, note.amount, note.currency, note.expires_ms)
        wanted = (
            *(terms.seller, self.trade.id, terms.voucher, terms.buyers[0].peer, terms.face, terms.currency),
            terms.deadline_ms,
        )
        _expect(about == wanted, "the note for the till says something else than the terms")


def _instance(commit: Commit, type_: str, gateway: bytes) -> inputs.Instance:
    """The body of an instance commit of a reviewed contract that this gateway alone seals."""
    _expect(commit.header.kind == inputs.INSTANCE, f"its {type_} is no instance")
    instance = inputs.Instance.read(commit.content())
    reviewed = instance.type == type_ and instance.module == module_hash(type_)
    _expect(reviewed, f"its {type_} runs another contract than the {type_} contract of this version")
    _expect(instance.sealers == (gateway,) and instance.k == 1, f"its {type_} is sealed by others than your gateway")
    return instance


def _expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise BadOffer(f"the offer can't be accepted: {otherwise}; ask the seller")
