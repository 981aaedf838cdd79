"""The two brokers every test of the link runs against, with one face."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol

import pytest
from exonomy_gateway.broker.accounts import Account, Accounts
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker
from exonomy_gateway.broker.topics import DeviceId, device_id
from exonomy_gateway.broker.url import BrokerUrl

from tests.gateway.broker.device import TestDevice
from tests.gateway.broker.in_loop import until

ANNA = device_id("00000000000000aa")
BERT = device_id("00000000000000bb")

both = pytest.mark.parametrize("kind", ["nats", "mosquitto"])


class Broker(Protocol):
    """What a test does to a broker."""

    @property
    def url(self) -> BrokerUrl: ...
    @property
    def gateway(self) -> Account: ...
    async def allow(self, device: DeviceId) -> Account: ...
    async def revoke(self, device: DeviceId) -> None: ...
    async def crash(self) -> None:
        """Kill it, and see that it comes back."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Nats:
    def __init__(self, embedded: EmbeddedBroker) -> None:
        self.embedded = embedded

    @property
    def url(self) -> BrokerUrl:
        return self.embedded.url

    @property
    def gateway(self) -> Account:
        return self.embedded.accounts.gateway

    async def allow(self, device: DeviceId) -> Account:
        return await self.embedded.allow(device)

    async def revoke(self, device: DeviceId) -> None:
        assert await self.embedded.revoke(device)

    async def crash(self) -> None:
        before = self.embedded.status
        assert before.pid is not None
        os.kill(before.pid, signal.SIGKILL)
        await until(lambda: self.embedded.status.restarts > before.restarts, "the broker to run again")


class Mosquitto:
    """Its passwords and its access list follow our accounts, by the same rules."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.accounts = Accounts.open(folder / "accounts.json")
        (folder / "mosquitto.conf").write_text(
            f"listener {self.port} 127.0.0.1\nallow_anonymous false\nset_tcp_nodelay true\n"
            f"password_file {folder}/passwords\nacl_file {folder}/access\n"
            f"user {os.environ.get('USER', 'root')}\n"
        )
        (folder / "access").write_text(
            "user gateway\ntopic readwrite exo/1/#\npattern write exo/1/%u/up\n"
            "pattern write exo/1/%u/state\npattern read exo/1/%u/down\n"
        )
        self._write_passwords()

    @property
    def url(self) -> BrokerUrl:
        return BrokerUrl("127.0.0.1", self.port, False, "gateway", self.gateway.password)

    @property
    def gateway(self) -> Account:
        return self.accounts.gateway

    async def start(self) -> None:
        program = shutil.which("mosquitto", path=_SBIN)
        assert program is not None
        command = [program, "-c", str(self.folder / "mosquitto.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        await until(lambda: _answers(self.port), "mosquitto to listen")

    async def allow(self, device: DeviceId) -> Account:
        account = self.accounts.add(device)
        self._write_passwords()
        self.process.send_signal(signal.SIGHUP)
        return account

    async def revoke(self, device: DeviceId) -> None:
        assert self.accounts.remove(device)
        self._write_passwords()
        self.process.send_signal(signal.SIGHUP)

    async def crash(self) -> None:
        self.stop()
        await self.start()

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(10)

    def _write_passwords(self) -> None:
        file = self.folder / "passwords"
        file.write_text("".join(f"{account.user}:{account.password}\n" for account in self.accounts))
        subprocess.run(["mosquitto_passwd", "-U", str(file)], check=True, timeout=10)


_SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


@asynccontextmanager
async def running(kind: str, folder: Path) -> AsyncIterator[Broker]:
    """A broker of this kind. Mosquitto is optional (README), except where CI=true promises it."""
    if kind == "nats":
        embedded = EmbeddedBroker(BrokerOptions(folder / "broker"))
        await embedded.start()
        try:
            yield Nats(embedded)
        finally:
            await embedded.stop()
        return
    if shutil.which("mosquitto", path=_SBIN) is None:
        if os.environ.get("CI") == "true":
            pytest.fail("mosquitto is not installed, and CI=true says that it has to be")
        pytest.skip("mosquitto is not installed (optional)")
    mosquitto = Mosquitto(folder)
    await mosquitto.start()
    try:
        yield mosquitto
    finally:
        mosquitto.stop()


class Recorder:
    """A handler that keeps what it gets."""

    def __init__(self) -> None:
        self.got: list[Delivery] = []

    async def __call__(self, deliveries: Sequence[Delivery]) -> None:
        self.got.extend(deliveries)

    def payloads(self) -> list[bytes]:
        return [delivery.payload for delivery in self.got]


@asynccontextmanager
async def linked(broker: Broker, recorder: Recorder) -> AsyncIterator[DeviceLink]:
    """A connected link."""
    link = DeviceLink(LinkSettings(broker.url, broker.gateway.client_id), recorder)
    await link.start()
    try:
        await link.wait_connected(10)
        yield link
    finally:
        await link.stop()


@asynccontextmanager
async def enrolled(broker: Broker, device: DeviceId, will: bytes | None = None) -> AsyncIterator[TestDevice]:
    """A connected device with an account."""
    client = TestDevice(await broker.allow(device), broker.url, will=will)
    await client.connect()
    assert client.answer is not None and not client.answer.is_failure
    try:
        yield client
    finally:
        await client.close()
