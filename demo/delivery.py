"""A parcel is paid for at the door: a courier's track releases a trade's money, and a stranger checks why.

    .venv/bin/python -m demo.delivery [--dir FOLDER]

Real processes: gateway, broker, the sensor's firmware under MicroPython, the verifier; the processor is a double.
"""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from rich.console import Console

from demo.map import draw
from demo.stage import Stage, perform
from demo.story import require, wait_for
from tests.doubles import courier
from tests.doubles.sensor_process import SensorProcess

_HERE: Final = Path(__file__).resolve().parent
_WITHIN_S: Final = 30.0
EVERY_S: Final = 0.25
"""Seconds between two of the receiver's epochs: four times as fast as a real one, as nobody watches a walk."""
FENCE_M: Final = 40
SETTINGS: Final[dict[str, Any]] = {
    "check_in_ms": 0,
    "channels": {
        "gps": {"kind": "place", "every_ms": 100, "step": 500, "at_least_ms": 60_000},
        "temperature": {"kind": "value", "every_ms": 100, "step": 10},
    },
}


class Delivery:
    """A merchant with a courier's sensor, a buyer, and trades that the sensor proves."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.keys: dict[str, str] = {}
        self.sensor: SensorProcess
        self.epochs: list[courier.Epoch] = []
        self.processor = ""
        self._voucher = ""

    def prepare(self) -> list[str]:
        """Start everything, enrol the sensor, mint what is sold.

        Raises:
            Failed: something did not come up.
        """
        stage = self.stage
        self.processor = stage.start_processor()
        stage.start_gateway()
        for name in ("merchant", "buyer"):
            self.keys[name] = stage.ask("wallet", "new", name)["key"]
        self.sensor = stage.start_sensor("sensor", SETTINGS)
        self.keys["sensor"] = self.sensor.until(event="boot")["did"]
        self.enrol("sensor", self.keys["sensor"])
        self.sensor.until(event="link", up=True, within=_WITHIN_S)
        minted = stage.ask(
            *("wallet", "mint", "--wallet", "merchant", "--amount", "100", "--title", "Groceries, delivered"),
            *("--expires", "52w"),
        )
        self._voucher = minted["voucher"]
        wait_for(lambda: self.shown(self._voucher)["status"] == "listed", "the voucher to be listed")
        return [f"{name:9} {key}" for name, key in self.keys.items()]

    def enrol(self, name: str, key: str) -> Path:
        """Let a device work for the merchant; its record's file, where the device finds it."""
        record = self.stage.folder / name / "enrolment.cbor"
        record.parent.mkdir(exist_ok=True)
        self.stage.exonomy(
            *("device", "enrol", "--wallet", "merchant", "--key", key, "--name", name, "--out", str(record))
        )
        return record

    def sell(self, cash: str, dwell_s: int, deadline: str = "5d") -> str:
        """Sell for cash, to be paid when the sensor was at the door; the trade, funded."""
        stage = self.stage
        offer = stage.folder / "delivery.offer"
        trade: str = stage.ask(
            *("wallet", "trade", "propose", "--wallet", "merchant", "--voucher", self._voucher),
            *("--buyer", self.keys["buyer"], "--amount", cash, "--cash", cash, "--deadline", deadline),
            *("--device", "sensor", "--deliver-to", f"{courier.DOOR[0]:.7f},{courier.DOOR[1]:.7f}"),
            *("--within", f"{FENCE_M}m", "--dwell", f"{dwell_s}s", "--accuracy", "15m", "--every", "2s"),
            *("--out", str(offer)),
        )["trade"]
        stage.ask("wallet", "trade", "accept", str(offer), "--wallet", "buyer", "--yes")
        stage.ask("wallet", "pay", trade, "--wallet", "buyer")
        offer.unlink()
        require(self.shown(trade)["status"] == "funded", "the trade's seal does not say funded")
        watched = self.sensor.until(event="watching", within=_WITHIN_S)["trade"]
        require(watched == trade, "the sensor watches for another trade")
        return trade

    def drive(self, epochs: Iterable[courier.Epoch]) -> None:
        """The courier goes, in real time."""
        for epoch in courier.drive(epochs, self.sensor.receive, EVERY_S):
            self.epochs.append(epoch)

    def completed(self, trade: str) -> None:
        """Wait until the trade is over and its money is out.

        Raises:
            Failed: it takes too long, or not all of it was released.
        """
        proof = self.sensor.until(event="completed", within=_WITHIN_S)
        require(proof["trade"] == trade, "another trade was completed")
        self.sensor.until(event="acked", id=proof["id"], within=_WITHIN_S)
        wait_for(lambda: self.shown(trade)["status"] == "completed", "the trade to be completed")

    def released(self, trade: str) -> int:
        """Minor units that the processor has paid out, by the receipts that the trade has folded in."""
        return sum(hold["released"] for hold in self.shown(trade)["trade"]["holds"])

    def shown(self, instance: str) -> Any:  # noqa: ANN401 - JSON is anything
        """What the gateway says of an instance."""
        return self.stage.ask("wallet", "show", instance, "--wallet", "merchant")

    def bundle(self, trade: str) -> Path:
        """The trade's bundle, in the output folder."""
        path = self.stage.out / "delivery.bundle"
        self.stage.exonomy("gateway", "export", trade, "-o", str(path))
        return path


def play(folder: Path, console: Console) -> None:
    """The whole story.

    Raises:
        Failed: something did not happen, with what.
    """
    with Stage(folder) as stage:
        delivery = Delivery(stage)

        def tell(title: str, lines: Iterable[str]) -> None:
            console.rule(f"[bold]{title}", align="left")
            for line in lines:
                console.print(line, markup=False, highlight=False)

        tell("A gateway, a merchant, a buyer, a courier's sensor", delivery.prepare())
        trade = delivery.sell("60", dwell_s=4)
        about = stage.exonomy("wallet", "show", trade, "--wallet", "merchant")
        tell("60 USD are held until the sensor was at the door", about.splitlines())
        begun = time.monotonic()
        delivery.drive(courier.delivery(stay=28))
        delivery.completed(trade)
        require(delivery.released(trade) == 6_000, "not exactly 60.00 USD were released")
        took = (
            f"{len(delivery.epochs)} epochs in {time.monotonic() - begun:.0f} s, a tunnel and a fix astray among them"
        )
        tell("The courier has been there; the money is released", [took, "released at the processor: 60.00 USD"])
        readings = stage.exonomy("device", "readings", "sensor", "--last", "5")
        tell("What the sensor measured", readings.splitlines())
        code, words = stage.verify(delivery.bundle(trade))
        require(code == 0 and "VALID" in words, f"the verifier does not accept the bundle:\n{words}")
        tell("A stranger checks why", words.splitlines())
        drawn = draw(stage.out / "delivery.svg", delivery.epochs, courier.DOOR, FENCE_M)
        tell("The way", [str(drawn)])


if __name__ == "__main__":
    perform(play, __doc__, _HERE / "delivery-run", ("gateway", "sensor", "wallets", "stripe"))
