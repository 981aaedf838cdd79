"""From the key press at the till to PAID on its screen, with a real till, broker, gateway and processor double.

Prints JSON: `paid_ms_p50` and `paid_ms_p95` without the time that the processor itself took, `processor_ms_p50`, and
as calibration what the till alone needs from key press to signed and kept (`signed_ms_p50`).
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from exonomy_gateway import config
from exonomy_gateway.money.payer import GOOD_CARD, pay_with_test_card
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.trade import Price, Sold, sale
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from exonomy_contracts.wire import peer  # noqa: E402 - found only now

from demo.gateway import GatewayProcess  # noqa: E402 - found only now
from tests.doubles.faulty_proxy import FaultyProxy  # noqa: E402 - found only now
from tests.doubles.localstripe_server import LocalStripe  # noqa: E402 - found only now
from tests.doubles.till_process import TillProcess  # noqa: E402 - found only now

_HOLDS: Final = 16
_AMOUNT: Final = 100
_DAY_MS: Final = 86_400_000
_PUBLISHABLE: Final = "pk_test_bench"


T = TypeVar("T")


class Shop:
    """A merchant and a buyer with a funded trade of sixteen parts, and the merchant's till."""

    def __init__(self, folder: Path, gateway: GatewayProcess) -> None:
        client = GatewayClient(gateway.url)
        self.client, self.folder = client, folder
        self.merchant = Wallet.create(folder, "merchant", client)
        self.buyer = Wallet.create(folder, "buyer", client)
        self.buyer.send()
        self.till = TillProcess(folder / "till", heap="512K")
        key = peer.from_did(str(self.till.until(event="boot")["did"]))
        (folder / "till" / "enrolment.cbor").write_bytes(self.merchant.enrol(key, "till-1"))
        self.till.until(event="link", up=True)

    def sell(self, processor_url: str) -> bytes:
        """A voucher, a trade of it in sixteen parts, paid; the trade."""
        now_ms = time.time_ns() // 1_000_000
        total = _HOLDS * _AMOUNT
        voucher = self.merchant.mint(VoucherTerms("USD", total, now_ms + 365 * _DAY_MS, "Bread", total), listed=True)
        price = Price(total, "USD", (_AMOUNT,) * _HOLDS, "stripe", self.merchant.gateway_key())
        sold = Sold(voucher.instance, total, "USD", now_ms + 5 * _DAY_MS)
        terms = sale(peer.from_did(self.merchant.did), peer.from_did(self.buyer.did), sold, price)
        offer = self.merchant.propose(terms, 0)
        self.merchant.send()
        agreement = self.buyer.check_offer(offer)
        self.buyer.accept(agreement)
        self._pay(agreement.instance, processor_url)
        return agreement.instance

    def _pay(self, trade: bytes, processor_url: str) -> None:
        holds = wait_for(lambda: self._holds(trade, "payer_action"))
        for hold in holds:
            pay_with_test_card(_PUBLISHABLE, processor_url, str(hold["client_secret"]), GOOD_CARD)
        self.client.check_payments(trade)
        wait_for(lambda: self._holds(trade, "held"))

    def _holds(self, trade: bytes, state: str) -> list[dict[str, Any]]:
        holds = [hold.model_dump() for hold in self.client.payments(trade).holds]
        return holds if len(holds) == _HOLDS and all(hold["state"] == state for hold in holds) else []

    def redeem(self, trade: bytes) -> tuple[float, float]:
        """One redemption; milliseconds from key press to signed and kept, and to PAID."""
        code, _ = self.buyer.authorise(trade, _AMOUNT, 3_600_000)
        self.till.scan(code)
        self.till.until(event="screen", state="confirm")
        self.till.press("OK")
        begun = self.till.until_state("signing")
        signed = self.till.until_state("sent")
        paid = self.till.until_state("paid", within=20)
        self.till.press("OK")
        self.till.until_state("idle")
        return float(signed["t"] - begun["t"]), float(paid["ms"])


def wait_for(look: Callable[[], T], within_s: float = 30.0) -> T:
    """Look until there is something to see."""
    end = time.monotonic() + within_s
    while not (found := look()):
        if time.monotonic() > end:
            raise TimeoutError("waited in vain")
        time.sleep(0.02)
    return found


def measure(folder: Path, trades: int) -> list[tuple[float, float, float]]:
    """(signed, paid, processor) milliseconds of each redemption."""
    with LocalStripe(folder / "stripe") as stripe, FaultyProxy(stripe.url) as meter:
        config.write_default(
            folder / "gateway", http_port=0, broker_port=0, stripe_api_base=meter.url, publishable_key=_PUBLISHABLE
        )
        environment = {**os.environ, "STRIPE_API_KEY": "sk_test_bench"}
        with GatewayProcess(folder / "gateway", environment) as gateway:
            shop, rows = Shop(folder, gateway), []
            for _ in range(trades):
                trade = shop.sell(meter.url)
                for _ in range(_HOLDS):
                    meter.times.clear()
                    signed, paid = shop.redeem(trade)
                    rows.append((signed, paid, 1000 * sum(end - begin for begin, end in meter.times)))
            shop.till.kill()
            return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trades", type=int, default=4, help="sixteen redemptions each")
    with tempfile.TemporaryDirectory() as name:
        rows = measure(Path(name), parser.parse_args().trades)
    ours = [paid - processor for _, paid, processor in rows]
    print(
        json.dumps(
            {
                "paid_ms_p50": round(statistics.median(ours), 1),
                "paid_ms_p95": round(statistics.quantiles(ours, n=20)[-1], 1),
                "processor_ms_p50": round(statistics.median(processor for _, _, processor in rows), 1),
                "redemptions": len(rows),
                "calibration": {"signed_ms_p50": round(statistics.median(signed for signed, _, _ in rows), 1)},
            }
        )
    )


if __name__ == "__main__":
    main()
