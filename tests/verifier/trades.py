"""A voucher and a trade, run by the reviewed contracts: sold, paid for, redeemed at a till in two parts, released."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.seal import Accepted, Effect
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.commit.terms import Buyer, CashLeg, Milestone, Sensor, Terms, Till
from exonomy_contracts.modules import load
from exonomy_contracts.wire.cbor import Item

from tests.doubles.community import DAY_MS, Community, Contract, Person

SELLER, BUYER, GATEWAY, TILL = Person("seller"), Person("buyer"), Person("gateway"), Person("till")
FACE = CASH = 6_000
HOLDS = [3_000, 3_000]


def terms(
    voucher: bytes,
    deadline_ms: int,
    face: int = FACE,
    criteria: Criteria | None = None,
    parts: Sequence[int] = HOLDS,
) -> dict[int, Item]:
    """SPEC 12.1: so much of the voucher for 60.00 USD, mostly in two holds, at a till or as a sensor shows."""
    shown = Till() if criteria is None else Sensor(criteria)
    item = Terms(
        seller=SELLER.key,
        buyers=(Buyer(BUYER.key, face),),
        voucher=voucher,
        face=face,
        currency="USD",
        deadline_ms=deadline_ms,
        cash=(CashLeg(0, CASH, "USD", tuple(parts), "test", GATEWAY.key),),
        milestones=(Milestone(face, 1, (shown,)),),
    ).item()
    assert isinstance(item, dict)
    return item


@dataclass
class Market:
    """A trade that is funded: both parties agreed, the piece is locked, the money is held."""

    community: Community
    voucher: Contract
    trade: Contract
    home: bytes
    enrolment: bytes
    proofs: int = 0

    def seal(self, contract: Contract) -> tuple[Effect, ...]:
        """Seal what waits, all of which has to be accepted, and return the effects."""
        seal = self.community.seal(contract).seal
        for outcome in seal.outcomes:
            assert isinstance(outcome, Accepted), outcome
        return seal.effects

    def carry(self, source: Contract, to: Contract) -> None:
        """Take the messages of the newest seal of `source` to the other contract, and seal there."""
        height = source.last.height
        for index, effect in enumerate(source.last.effects):
            if effect.kind == "message":
                self.community.message(GATEWAY, source, height, index, to)
        self.seal(to)

    def prove(self, amount: int) -> Commit:
        """The buyer redeems at the till; the trade seals it."""
        self.proofs += 1
        nonce = self.proofs.to_bytes(16)
        args = (TILL, SELLER, self.home, self.enrolment, self.trade, BUYER, amount)
        proof = self.community.proof(*args, nonce=nonce)
        self.seal(self.trade)
        return proof

    def settle(self) -> None:
        """The processor carries out the newest seal's releases, the sealer says so, the voucher hears of it."""
        height = self.trade.last.height
        for index, effect in enumerate(self.trade.last.effects):
            if effect.kind == "release":
                hold, target = effect.fields[0], effect.fields[1]
                assert isinstance(hold, int)
                assert isinstance(target, int)
                facts = {"hold": hold, "held": HOLDS[hold], "released": target}
                self.community.receipt(GATEWAY, self.trade, height=height, index=index, state="released", **facts)
        self.carry(self.trade, self.voucher)
        self.seal(self.trade)

    def bundle(self) -> bytes:
        return self.community.bundle(self.trade, self.voucher)


def funded(criteria: Callable[[int], Criteria] | None = None) -> Market:
    """Up to the point where the till may redeem, or the sensor prove; `criteria` are made from the time it begins."""
    community = Community()
    home, own = community.repo(SELLER, "person"), community.repo(BUYER, "person")
    enrolment = community.grant(SELLER, home, TILL, role="device")
    deadline = community.now_ms + 10 * DAY_MS
    params: dict[int, Item] = {0: "USD", 1: 10_000, 2: deadline + DAY_MS, 3: "Plumbing", 4: None, 5: 10_000}
    kinds = {"module": load("voucher"), "type": "voucher", "params": {**params, 6: True, 7: True, 8: ""}}
    voucher = community.begin(SELLER, community.repo(SELLER, "voucher"), [GATEWAY], **kinds)
    asked = None if criteria is None else criteria(community.now_ms)
    kinds = {"module": load("trade"), "type": "trade", "params": terms(voucher.id, deadline, criteria=asked)}
    trade = community.begin(SELLER, community.repo(SELLER, "trade"), [GATEWAY], **kinds)
    market = Market(community, voucher, trade, home, enrolment)
    market.seal(voucher)
    market.seal(trade)
    until = deadline + 2 * limits.PROOF_GRACE_MS
    lock = {0: 0, 1: FACE, 2: trade.id, 3: until, 4: 0}
    community.call(SELLER, voucher, {0: 10_000}, op="list")
    market.seal(voucher)
    community.call(SELLER, voucher, lock, op="lock")
    market.seal(voucher)
    community.call(BUYER, trade, {}, op="accept", repo=own)
    market.carry(voucher, trade)
    height = trade.last.height
    holds = [index for index, effect in enumerate(trade.last.effects) if effect.kind == "hold"]
    for number, index in enumerate(holds):
        facts = {"hold": number, "held": HOLDS[number]}
        community.receipt(GATEWAY, trade, height=height, index=index, state="held", **facts)
    market.seal(trade)
    return market


def redeemed() -> Market:
    """Redeemed in two parts, all of it released."""
    market = funded()
    for amount in HOLDS:
        market.prove(amount)
        market.settle()
    return market
