"""A street with a till: a real broker, a simulated gateway, and the app as real processes under MicroPython."""

import time
from pathlib import Path
from typing import Any

import cast
from broker import Broker
from gateway_simulator import GatewaySimulator, NaclSigner

from tests.doubles.till_process import TillProcess

MERCHANT = NaclSigner(b"m" * 32)
HOLDER = NaclSigner(b"h" * 32)
STRANGER = NaclSigner(b"s" * 32)
GATEWAY = NaclSigner(b"g" * 32)
HOUR = 3_600_000


def now() -> int:
    return int(time.time() * 1000)


class Street:
    """A broker, a gateway, and tills that are started in a folder and killed at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.till_folder = folder / "till"
        self.broker = Broker(folder)
        self.gateway = GatewaySimulator(self.broker.port, GATEWAY)
        self.tills: list[TillProcess] = []
        self.nonce = 0

    def till(
        self, file_bytes: int | None = None, python: str | None = None, options: tuple[str, ...] = ()
    ) -> TillProcess:
        started = TillProcess(self.till_folder, file_bytes=file_bytes, python=python, options=options)
        self.tills.append(started)
        return started

    def enrolled(
        self, lease: list[Any] | None = None, connected: bool = True, options: tuple[str, ...] = ()
    ) -> TillProcess:
        self.till_folder.mkdir(exist_ok=True)
        self.enrol(lease)
        started = self.till(options=options)
        started.until_state("idle")
        if connected:
            started.until(event="link", up=True)
        return started

    def enrol(self, lease: list[Any] | None = None) -> None:
        record = cast.enrolment(
            port=self.broker.port,
            time_ms=now(),
            lease=lease or ["lease", "USD", 20_000, 10_000, now() + 24 * HOUR],
            gateway=GATEWAY,
        )
        (self.till_folder / "enrolment.cbor").write_bytes(record)

    def code(self, amount: int = 6_000, expires_ms: int | None = None) -> str:
        self.nonce += 1
        note = cast.note(MERCHANT, HOLDER, 6_000, expires_ms=now() + HOUR)
        nonce = self.nonce.to_bytes(16, "big")
        until = expires_ms or now() + HOUR
        return cast.code(note, cast.authorization(HOLDER, MERCHANT, amount, nonce=nonce, expires_ms=until))

    def close(self) -> None:
        for till in self.tills:
            if till.process.poll() is None:
                till.kill()
        self.gateway.stop()
        self.broker.stop()

    def alone(self, till: TillProcess) -> None:
        """Takes the network away."""
        self.broker.stop()
        till.until(event="link", up=False)
