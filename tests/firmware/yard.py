"""A broker, a simulated gateway that acknowledges all, and the folder of one sensor, as a real process meets them."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cast
from broker import Broker
from exonomy import cbor
from gateway_simulator import Entry, GatewaySimulator, Item, NaclSigner, acks

from tests.doubles import courier
from tests.doubles.sensor_process import SENSOR, SensorProcess

GATEWAY = NaclSigner(b"g" * 32)
HOUR = 3_600_000
SETTINGS: dict[str, Any] = {
    "check_in_ms": 0,
    "channels": {
        "door": {"kind": "event", "every_ms": 50},
        "gps": {"kind": "place", "every_ms": 100, "step": 500, "at_least_ms": 60_000},
        "parcels": {"kind": "total", "every_ms": 50},
        "temperature": {"kind": "value", "every_ms": 50, "step": 10},
    },
}
FENCE = {
    0: round(courier.DOOR[0] * 1e7),
    1: round(courier.DOOR[1] * 1e7),
    2: round(40 * courier.NORTH_M * 1e7),
    3: round(40 * courier.EAST_M * 1e7),
    4: 2_000,
    5: 150,
    6: 1_500,
}


def now() -> int:
    return int(time.time() * 1000)


class Yard:
    """A broker, a gateway that acknowledges all, and one sensor's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "sensor"
        self.broker = Broker(folder)
        self.gateway = GatewaySimulator(self.broker.port, GATEWAY)
        self.gateway.answer = self._answer
        self.sensors: list[SensorProcess] = []
        self.taken: dict[tuple[str, int], Entry] = {}

    def _answer(self, entries: list[Entry]) -> list[Item]:
        for entry in entries:
            known = self.taken.setdefault((entry[0][2], entry[0][4]), entry)
            assert known == entry, "a seq used twice"
        return acks(entries)

    def sensor(
        self,
        settings: dict[str, Any] = SETTINGS,
        deep_sleep: bool = False,
        heap: str = "384K",
        board: Path = SENSOR,
        gps: Path | None = None,
    ) -> SensorProcess:
        self.folder.mkdir(exist_ok=True)
        record = cast.enrolment(port=self.broker.port, time_ms=now() - 9 * HOUR, gateway=GATEWAY, client_id="sensor-1")
        (self.folder / "enrolment.cbor").write_bytes(record)
        self.sensors.append(
            SensorProcess(self.folder, settings, heap=heap, deep_sleep=deep_sleep, board=board, gps=gps)
        )
        return self.sensors[-1]

    def born(self) -> list[Any]:
        """The next birth, answered as a gateway greets."""
        while True:
            state = self.gateway.births.get(timeout=20)
            if len(state) > 3:
                self.gateway.say([["lease", "USD", 1, 1, now() + HOUR]])
                return state

    def watch(self) -> bytes:
        criteria = {0: self.gateway.device_key, 1: now() - HOUR, 2: FENCE}
        self.gateway.say([["watch", cast.TRADE, criteria, now() + HOUR]])
        return cast.TRADE

    def bodies(self, kind: str) -> list[Any]:
        found = [entry for entry in self.taken.values() if entry[0][8] == kind]
        return [cbor.loads(body) for fields, _, body in sorted(found, key=lambda entry: entry[0][4])]

    def lines(self) -> list[list[Any]]:
        return [line for body in self.bodies("reading") for line in body[2]]

    def until(self, holds: Callable[[], object]) -> None:
        end = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < end, self.lines()
            time.sleep(0.05)

    def close(self) -> None:
        for sensor in self.sensors:
            if sensor.process.poll() is None:
                sensor.kill()
        self.gateway.stop()
        self.broker.stop()
