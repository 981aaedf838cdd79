"""A delivery that a sensor proves, by the commands that people type, against a real gateway and processor."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.completion import BandHeld, Counted, Evidence, Fix
from exonomy_contracts.commit.criteria import Count, Criteria, Place
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.wire import ed25519, peer
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.wallet import Wallet
from exonomy_gateway.wallet.wallet_file import WalletFile

from tests.doubles import delivery_trade
from tests.doubles.delivery_trade import Sensor
from tests.gateway.cli.shown import shown_as
from tests.gateway.running import CommandLine, GatewayProcess
from tests.gateway.waiting import until


@pytest.fixture
def client(gateway: GatewayProcess) -> Iterator[GatewayClient]:
    client = GatewayClient(gateway.url)
    yield client
    client.close()


@pytest.mark.timeout(240)  # twenty commands, each a process of its own
def test_a_delivery_is_agreed_paid_proved_and_exported(
    exonomy: CommandLine, client: GatewayClient, tmp_path: Path
) -> None:
    exonomy.run("wallet", "new", "merchant")
    buyer = exonomy.json("wallet", "new", "buyer")["key"]
    seed = secrets.token_bytes(32)
    name = f"van-{seed.hex()[:8]}"
    key = peer.to_did(ed25519.public_key(seed))
    exonomy.run("device", "enrol", "-w", "merchant", "--key", key, "--name", name, "--out", "van.cbor")
    mint = ("wallet", "mint", "-w", "merchant", "--amount", "60", "--title", "Delivery", "--expires", "52w")
    voucher = exonomy.json(*mint)["voucher"]
    propose = ("wallet", "trade", "propose", "-w", "merchant", "--voucher", voucher[:8], "--buyer", buyer)
    propose += ("--amount", "60", "--cash", "60", "-o", "sale.offer")
    where = ("--deliver-to", "-33.8567844,151.2152967", "--within", "50m", "--dwell", "2m", "--accuracy", "10m")
    assert "--device" in exonomy.run(*propose, *where, code=2)
    assert "date line" in exonomy.run(*propose, "--device", name, "--deliver-to", "0,180", code=1)
    assert "64 fixes" in exonomy.run(*propose, "--device", name, *where[:4], "--dwell", "2h", code=1)
    both = exonomy.run(*propose, "--device", name, *where, "--confirmed", code=2)
    assert "either the buyer's word or a sensor proves it" in both
    exonomy.run(*propose, "--device", name, *where, "--band", "-2.5..8", "--held", "30m", "--count", "3")
    agreed = exonomy.run("wallet", "trade", "accept", "sale.offer", "-w", "buyer", "--yes")
    assert f"sensor   {key}" in agreed
    assert "within 50 m of -33.8567844,151.2152967" in agreed
    trade = agreed.splitlines()[-2].split()[1]
    exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    shown = exonomy.run("wallet", "show", trade[:8], "-w", "buyer")
    assert "It is paid out once the sensor has proved all of this." in shown
    assert "temperature  -2.5 to 8 °C on channel temperature for 30 min, read at least every 1 min" in shown
    assert "count  3 or more on channel door" in shown
    ((told,),) = [
        one["sensors"] for one in exonomy.json("wallet", "show", trade[:8], "-w", "buyer")["trade"]["milestones"]
    ]
    assert (told["device"], told["place"]["lat_e7"]) == (key, -338_567_844)
    refused = exonomy.run("wallet", "authorise", trade[:8], "--amount", "1", "-w", "buyer", code=1)
    assert "no till takes a code" in refused
    sensor = Sensor(seed, Enrolment.decode((tmp_path / "van.cbor").read_bytes()))
    merchant = Wallet(WalletFile(exonomy.wallets, "merchant"), client)
    now = told["from_ms"]  # an hour's drive can't be waited for: the device's own times decide
    fixes = tuple(Fix(now + 30_000 * step, -338_567_844, 1_512_152_967, 50) for step in range(5))
    evidence = Evidence(fixes, BandHeld(now, now + 1_800_000, 60, -100, 700, 60_000), Counted(now, 4, 7))
    sensor.prove(merchant, bytes.fromhex(trade), evidence, now + 1_800_000)
    assert "60.00 USD paid out" in shown_as(exonomy, trade, "completed")
    exonomy.run("gateway", "export", trade[:10], "-o", "trade.bundle")
    bundle = Bundle.decode((tmp_path / "trade.bundle").read_bytes())
    assert bundle.roots == (bytes.fromhex(trade), bytes.fromhex(voucher))


def test_a_trade_for_a_sensor_is_built_at_a_running_gateway(exonomy: CommandLine, client: GatewayClient) -> None:
    """The helper that other tests build on; what falls short is told with the reason."""
    merchant, buyer = (Wallet.create(exonomy.wallets, name, client) for name in ("merchant", "buyer"))
    seed = secrets.token_bytes(32)
    sensor = delivery_trade.enrol(merchant, f"van-{seed.hex()[:8]}", seed)
    place = Place(525_200_080, 134_049_540, 4_493, 7_366, 0, 100, 30_000)
    criteria = Criteria(sensor.key, wall_ms(), place, count=Count("door", 1))
    trade = delivery_trade.funded(merchant, buyer, criteria)
    now = wall_ms()
    short = Evidence((Fix(now, 525_300_000, 134_049_540, 40),), count=Counted(now, 0, 1))
    proof = sensor.prove(merchant, trade, short, now)
    outcome = until(lambda: client.commit(proof.id).outcome, "the proof to be sealed")
    assert outcome is not None and "fix 1 is outside the fence" in (outcome.text or "")
    enough = Evidence((Fix(now, 525_200_080, 134_049_540, 40),), count=Counted(now, 0, 1))
    sensor.prove(merchant, trade, enough, now)
    shown_as(exonomy, trade.hex(), "completed")
