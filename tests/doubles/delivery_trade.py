"""A funded trade that a sensor is to prove, built at a running gateway as people build one: by their wallets.

`enrol` makes a sensor of a merchant's; `funded` mints, proposes, accepts and pays at the processor's double;
`Sensor.prove` says over HTTP what a sensor says over MQTT, for tests that are not about devices.
"""

from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts.commit.completion import Completion, Evidence
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.commit.inputs import PROOF
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import ed25519
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.money.payer import GOOD_CARD
from exonomy_gateway.wallet import payment
from exonomy_gateway.wallet.trade import Price, Sold, sale
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

DAY_MS: Final = 86_400_000
_PAID_WITHIN_S: Final = 30.0


@dataclass
class Sensor:
    """A device with its key and its enrolment; its log begins with its first proof."""

    seed: bytes
    enrolment: Enrolment
    log: LogWriter = field(init=False)

    def __post_init__(self) -> None:
        self.log = LogWriter(self.seed, self.enrolment.repo, "device/0a1b2c3d")

    @property
    def key(self) -> bytes:
        return self.log.author

    def sign(self, trade: bytes, evidence: Evidence, completed_ms: int) -> Commit:
        """A completion proof."""
        content = Completion(evidence, completed_ms).item()
        # Signed when it is done, which a test does not wait for.
        signed_ms = max(wall_ms(), completed_ms)
        return self.log.append(PROOF, content, signed_ms, deps=(trade,), auth=self.enrolment.grant)

    def prove(self, wallet: Wallet, trade: bytes, evidence: Evidence, completed_ms: int) -> Commit:
        """The same, handed to a wallet's gateway, which has to take it in."""
        proof = self.sign(trade, evidence, completed_ms)
        (answer,) = wallet.gateway.send([proof])
        assert answer.status == "taken", answer
        return proof


def enrol(merchant: Wallet, name: str, seed: bytes) -> Sensor:
    """A sensor of a merchant's with a key of its own."""
    return Sensor(seed, Enrolment.decode(merchant.enrol(ed25519.public_key(seed), name)))


def agreed(
    merchant: Wallet, buyer: Wallet, criteria: Criteria | None, cash: int = 6_000, processor: str = "stripe"
) -> bytes:
    """A trade of that much of a new voucher, both in minor units of USD; the buyer has yet to pay."""
    now_ms = wall_ms()
    minted = merchant.mint(VoucherTerms("USD", cash, now_ms + 300 * DAY_MS, "Delivery", cash), listed=True)
    sold = Sold(minted.instance, cash, "USD", now_ms + 5 * DAY_MS)
    price = Price(cash, "USD", (cash,), processor, merchant.gateway_key())
    terms = sale(merchant.file.read().key, buyer.file.read().key, sold, price, criteria)
    offer = merchant.propose(terms, piece=0)
    merchant.send()
    buyer.accept(buyer.check_offer(offer))
    return offer.trade.id


def funded(merchant: Wallet, buyer: Wallet, criteria: Criteria | None, cash: int = 6_000) -> bytes:
    """The same, paid at the double of the processor that the gateway knows as stripe."""
    trade = agreed(merchant, buyer, criteria, cash)
    paid = payment.pay(buyer.gateway, trade, buyer.did, GOOD_CARD, _PAID_WITHIN_S)
    assert paid.trade.status == "funded", paid.trade
    return trade
