"""A voucher of 100.00 USD and a trade of part of it, up to the money that is held."""

import secrets
from dataclasses import dataclass, field, replace

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.commit.terms import Buyer, CashLeg, Loss, Milestone, Sensor, Terms, Till
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.store import verdicts

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS, Person

PROPOSED, AGREED, FUNDING, FUNDED, COMPLETED, CANCELLED, EXPIRED, FAILED, CLOSING = range(9)
"""What a trade's state says of itself under key 0 (SPEC 12.2)."""
VOUCHER = 10_000
"""Minor units of the voucher."""
ALL_FREE = (0, 0, VOUCHER)
"""What a voucher is worth of which nothing was sold, or which is its owner's again."""


def mint(at: Neighbourhood, issuer: Person) -> tuple[bytes, bytes]:
    """A voucher of `VOUCHER`, good for a year; its repo and itself."""
    params: Item = {
        0: "USD",
        1: VOUCHER,
        2: at.now() + 365 * DAY_MS,
        3: "Plumbing",
        4: None,
        5: VOUCHER,
        6: True,
        7: True,
        8: "",
    }
    return at.begin(issuer, "voucher", params)


@dataclass(frozen=True)
class Wish:
    """What a sale is to be: the parts that are held, how long it lasts, at which processor, what a sensor shows."""

    holds: tuple[int, ...] = (6_000,)
    days: float = 5
    processor: str = "memory"
    criteria: Criteria | None = None
    loss: Loss = Loss.SELLER


@dataclass
class Sale:
    """A trade between merchant and buyer. `accept` is what the buyer has yet to send, or has sent."""

    at: Neighbourhood
    wish: Wish
    voucher_repo: bytes
    voucher: bytes
    trade_repo: bytes
    trade: bytes
    deadline_ms: int
    grant: bytes
    accept: Commit
    proofs: list[Commit] = field(default_factory=list)

    @property
    def amount(self) -> int:
        """Minor units of cash, and of face."""
        return sum(self.wish.holds)

    @classmethod
    def proposed(cls, at: Neighbourhood, wish: Wish, issuer: Person | None = None) -> "Sale":
        """Mint, list, propose and lock: everything but the buyer's word. The issuer should be the merchant."""
        issuer = issuer or at.merchant
        amount, deadline_ms = sum(wish.holds), at.now() + int(wish.days * DAY_MS)
        voucher_repo, voucher = mint(at, issuer)
        at.bring(issuer.call(voucher_repo, voucher, "list", {0: VOUCHER}))
        proven = Till() if wish.criteria is None else Sensor(wish.criteria)
        terms = Terms(
            seller=at.merchant.key,
            buyers=(Buyer(at.buyer.key, amount),),
            voucher=voucher,
            face=amount,
            currency="USD",
            deadline_ms=deadline_ms,
            cash=(CashLeg(0, amount, "USD", wish.holds, wish.processor, at.identity.key),),
            milestones=(Milestone(amount, 1, (proven,)),),
            loss=wish.loss,
        )
        trade_repo, trade = at.begin(at.merchant, "trade", terms.item())
        grant = at.merchant.grant(trade_repo, at.buyer.key)
        lock: Item = {0: 0, 1: amount, 2: trade, 3: terms.lock_until_ms, 4: 0}
        at.bring(grant, issuer.call(voucher_repo, voucher, "lock", lock))
        accept = at.buyer.call(trade_repo, trade, "accept", {}, grant.id)
        return cls(at, wish, voucher_repo, voucher, trade_repo, trade, deadline_ms, grant.id, accept)

    @classmethod
    def agreed(cls, at: Neighbourhood, wish: Wish | None = None) -> "Sale":
        """Both have agreed, so the gateway has asked the processor for the holds."""
        sale = cls.proposed(at, wish or Wish())
        at.bring(sale.accept)
        return sale

    @classmethod
    def funded(cls, at: Neighbourhood, *holds: int) -> "Sale":
        """The buyer has paid at the processor in memory."""
        sale = cls.agreed(at, replace(Wish(), holds=holds or Wish().holds))
        sale.pay()
        assert sale.status == FUNDED
        return sale

    def pay(self) -> None:
        """The buyer's card is charged a hold for each part, and the gateway asks how they stand."""
        for ref in self.refs():
            self.at.processor.pay(ref)
            self.at.rooms.payments.check("memory", ref)
        self.at.rooms.settle()

    def refs(self) -> list[str]:
        """What the processor calls the holds of this trade."""
        return [hold.state.ref for hold in self.at.rooms.journal.holds_of(self.trade)]

    @property
    def status(self) -> int:
        """Where the trade stands."""
        status = self.at.state(self.trade)[0]
        assert isinstance(status, int)
        return status

    @property
    def proven(self) -> int:
        """Minor units of the face that are proven."""
        accounts = self.at.state(self.trade)[11]
        assert isinstance(accounts, list)
        return sum(account[0] for account in accounts)

    @property
    def reason(self) -> str:
        """Why the trade ended as it did."""
        return str(self.at.state(self.trade)[8])

    def worth(self) -> tuple[int, int, int]:
        """Minor units of the voucher that are redeemed, locked and free (SPEC 11.2)."""
        state = self.at.state(self.voucher)
        redeemed, pieces = state[13], state[8]
        assert isinstance(redeemed, int)
        assert isinstance(pieces, list)
        left = [(piece[4] is not None, piece[2] - piece[3]) for piece in pieces]
        return redeemed, sum(left for locked, left in left if locked), sum(left for locked, left in left if not locked)

    def authorize(self, amount: int, **changed: object) -> bytes:
        """The buyer's signed authorization."""
        now_ms = self.at.now()
        fields: dict[str, object] = {
            "holder": self.at.buyer.key,
            "trade": self.trade,
            "audience": self.at.merchant.key,
            "amount": amount,
            "currency": "USD",
            "nonce": secrets.token_bytes(16),
            "issued_ms": now_ms,
            "expires_ms": now_ms + 3_600_000,
            **changed,
        }
        return Authorization(**fields).sign(self.at.buyer.seed)  # type: ignore[arg-type]  # the fields above

    def proof(self, amount: int, **changed: object) -> Commit:
        """What the till signs for an authorization of that amount."""
        self.proofs.append(self.at.till.redeem(self.authorize(amount, **changed), self.trade, amount))
        return self.proofs[-1]

    def redeem(self, amount: int, **changed: object) -> Commit:
        """The till takes an authorization and its proof arrives."""
        proof = self.proof(amount, **changed)
        self.at.bring(proof)
        return proof

    def verdict(self, proof: Commit) -> tuple[str, str, int]:
        """What the merchant's till is told of a proof: state, text, minor units."""
        found = verdicts.of_proof(self.at.rooms.database.read(), proof.id)
        assert found is not None, "no verdict yet"
        return found.state, found.text, found.amount
