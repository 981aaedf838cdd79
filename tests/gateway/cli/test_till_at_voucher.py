"""A till takes a voucher's code without any trade, and hears over MQTT what became of it (SPEC 9.5, 11.4)."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from exonomy_contracts.commit.down import Down, DownItem, Verdict
from exonomy_contracts.commit.inputs import PROOF, Proof
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.url import BrokerUrl
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.wallet import place
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

from tests.doubles import delivery_trade
from tests.doubles.delivery_trade import Sensor
from tests.gateway.broker.device import TestDevice
from tests.gateway.broker.in_loop import in_loop, until
from tests.gateway.running import GatewayProcess

HOUR_MS = 3_600_000
FACE = 10_000


@dataclass
class Counter:
    """The merchant's till, and the owner of a piece of the merchant's voucher."""

    till: Sensor
    device: TestDevice
    merchant: Wallet
    owner: Wallet
    voucher: bytes

    @classmethod
    def at(cls, folder: Path, client: GatewayClient) -> "Counter":
        merchant, owner = (Wallet.create(folder, name, client) for name in ("merchant", "owner"))
        seed = secrets.token_bytes(32)
        till = delivery_trade.enrol(merchant, f"till-{seed.hex()[:8]}", seed)
        terms = VoucherTerms("USD", FACE, wall_ms() + 300 * delivery_trade.DAY_MS, "Hours", FACE)
        voucher = merchant.mint(terms, listed=True).instance
        give = {0: 0, 1: 4_000, 2: owner.file.read().key}
        merchant.call(place.find(client, voucher), "give", give, {})
        record = till.enrolment
        account = Account(record.username, record.password, record.client_id)
        url = BrokerUrl(record.host, record.port, tls=False)
        return cls(till, TestDevice(account, url), merchant, owner, voucher)

    def redeem(self, amount: int) -> Commit:
        """The owner's code, and the till's proof that it took it."""
        now_ms, record = wall_ms(), self.owner.file.read()
        nonce = secrets.token_bytes(16)
        audience = self.till.enrolment.principal
        said = Authorization(record.key, self.voucher, audience, amount, "USD", nonce, now_ms, now_ms + HOUR_MS)
        proof = Proof(said.sign(record.seed), amount, now_ms)
        return self.till.log.append(PROOF, proof.item(), now_ms, deps=(self.voucher,), auth=self.till.enrolment.grant)

    def heard(self) -> list[DownItem]:
        """What the till was told so far."""
        return [item for _, payload in self.device.received for item in Down.open(payload).items]

    def verdicts(self, proof: Commit) -> list[Verdict]:
        return [item for item in self.heard() if isinstance(item, Verdict) and item.proof == proof.id]


@pytest.fixture
def client(gateway: GatewayProcess) -> Iterator[GatewayClient]:
    client = GatewayClient(gateway.url)
    yield client
    client.close()


@in_loop
async def test_the_till_hears_that_a_voucher_was_redeemed(client: GatewayClient, tmp_path: Path) -> None:
    counter = Counter.at(tmp_path, client)
    device = await counter.device.connect()
    assert await device.subscribe(device.topic("down"))
    taken = counter.redeem(2_500)
    await device.publish(device.topic("up"), taken.envelope())
    await until(lambda: counter.verdicts(taken), "the verdict")
    assert counter.verdicts(taken) == [Verdict(taken.id, "paid", "taken; no cash goes with it", 2_500, "USD")]
    sold = client.instance(counter.voucher).voucher
    assert sold is not None
    assert [piece.redeemed for piece in sold.pieces] == [0, 2_500]
    too_much = counter.redeem(1_501)
    await device.publish(device.topic("up"), too_much.envelope())
    await until(lambda: counter.verdicts(too_much), "the refusal")
    (refused,) = counter.verdicts(too_much)
    assert (refused.state, refused.amount) == ("refused", 1_501)
    await device.close()
