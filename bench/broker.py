"""What the broker's room takes in, alone: 50 devices, one broker, one DeviceLink, payloads of 500 bytes.

    python bench/broker.py [--broker nats|mosquitto] [--seconds 5] [--rate 1000]

The devices live in a process of their own, the broker in another; the figures are of the gateway's process. A
message is counted when the handler has it. Latency is publish, handler, publish down, received by the device.
"""

import argparse
import asyncio
import hashlib
import json
import os
import resource
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exonomy_gateway.broker.accounts import Account, new_account
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker
from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.broker.url import BrokerUrl

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

DEVICES = 50
PAYLOAD_BYTES = 500
MOSQUITTO = "set_tcp_nodelay true\nmax_inflight_messages 1000\nmax_queued_messages 0\n"
WINDOW = 32  # QoS 1 publishes a device has on the way at once


@dataclass(frozen=True)
class Load:
    """What the devices' process does."""

    host: str
    port: int
    accounts: list[tuple[str, str, str]]
    qos: int
    seconds: float
    rate: float  # messages/s of all devices together; 0 is as fast as the broker takes them


# --- the devices' side: a small MQTT client that pipelines


class Device:
    """One device: publishes up, listens down."""

    def __init__(self, account: tuple[str, str, str], load: Load) -> None:
        self.user, self.password, self.client_id = account
        self.load = load
        self.sent = 0
        self.latencies: list[float] = []
        self.window = asyncio.Semaphore(WINDOW)
        self.topic = f"exo/1/{self.user}/up"

    async def connect(self) -> None:
        self.reader, self.writer = await asyncio.open_connection(self.load.host, self.load.port)
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        body = _text("MQTT") + bytes([4, 0xC2]) + struct.pack(">H", 60)
        body += _text(self.client_id) + _text(self.user) + _text(self.password)
        subscribe = struct.pack(">H", 1) + _text(f"exo/1/{self.user}/down") + bytes([self.load.qos])
        self.writer.write(_packet(0x10, body) + _packet(0x82, subscribe))
        kind, answer = await self._read_packet()
        if kind != 0x20 or answer[1] != 0:
            raise ConnectionError(f"refused: {answer!r}")
        await self._read_packet()  # SUBACK
        self.listening = asyncio.create_task(self._listen())

    async def run(self) -> None:
        """Publish for the given time, then wait a little for what is still on its way."""
        each = DEVICES / self.load.rate if self.load.rate else 0.0
        started = time.monotonic()
        due = started + each * (int(self.user, 16) % DEVICES) / DEVICES
        while time.monotonic() - started < self.load.seconds:
            if each:
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                due += each
            if self.load.qos:
                await self.window.acquire()
            self._publish()
            await self.writer.drain()
            if not self.load.qos and not self.sent % 16:
                await asyncio.sleep(0)
        await asyncio.sleep(1.5)
        self.listening.cancel()
        self.writer.close()

    def _publish(self) -> None:
        payload = struct.pack(">d", time.monotonic()).ljust(PAYLOAD_BYTES, b".")
        body = _text(self.topic)
        if self.load.qos:
            body += struct.pack(">H", self.sent % 65535 + 1)
        self.writer.write(_packet(0x30 | self.load.qos << 1, body + payload))
        self.sent += 1

    async def _listen(self) -> None:
        while True:
            kind, body = await self._read_packet()
            if kind == 0x40:
                self.window.release()
            elif kind >> 4 == 3:
                self._received(kind, body)

    def _received(self, kind: int, body: bytes) -> None:
        start = 2 + struct.unpack_from(">H", body)[0]
        if kind & 0x06:
            self.writer.write(_packet(0x40, body[start : start + 2]))
            start += 2
        self.latencies.append(time.monotonic() - struct.unpack_from(">d", body, start)[0])

    async def _read_packet(self) -> tuple[int, bytes]:
        kind = (await self.reader.readexactly(1))[0]
        length, shift = 0, 0
        while True:
            byte = (await self.reader.readexactly(1))[0]
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                return kind, await self.reader.readexactly(length)


def _text(text: str) -> bytes:
    return struct.pack(">H", len(text)) + text.encode()


def _packet(kind: int, body: bytes) -> bytes:
    length, count = b"", len(body)
    while True:
        count, digit = count >> 7, count & 0x7F
        length += bytes([digit | (0x80 if count else 0)])
        if not count:
            return bytes([kind]) + length + body


async def play(load: Load) -> None:
    """The devices' process: one JSON line when done."""
    devices = [Device(account, load) for account in load.accounts]
    for device in devices:
        await device.connect()
    await asyncio.gather(*(device.run() for device in devices))
    latencies = sorted(value for device in devices for value in device.latencies)
    print(json.dumps({"sent": sum(device.sent for device in devices), "latencies": latencies}))


# --- the gateway's side


class Sink:
    """Counts, and echoes if asked."""

    def __init__(self, echo_qos: int | None) -> None:
        self.echo_qos = echo_qos
        self.link: DeviceLink | None = None
        self.count = 0
        self.first = self.last = 0.0

    async def drained(self) -> None:
        """Wait until nothing has come for a second: at full speed the broker holds a backlog."""
        seen = -1
        while seen != self.count:
            seen = self.count
            await asyncio.sleep(1.0)

    async def __call__(self, deliveries: Sequence[Delivery]) -> None:
        self.last = time.monotonic()
        self.first = self.first or self.last
        self.count += len(deliveries)
        if self.echo_qos is not None and self.link is not None:
            for delivery in deliveries:
                self.link.publish(delivery.device, delivery.payload[:64], qos=self.echo_qos)


@dataclass
class Target:
    """A broker that runs, and who may use it."""

    url: BrokerUrl
    gateway: Account
    devices: list[Account]
    pid: int


@asynccontextmanager
async def nats_target(folder: Path) -> "AsyncIterator[Target]":
    broker = EmbeddedBroker(BrokerOptions(folder))
    await broker.start()
    devices = [await broker.allow(DeviceId(f"{number:016x}")) for number in range(DEVICES)]
    try:
        yield Target(broker.url, broker.accounts.gateway, devices, broker.status.pid or 0)
    finally:
        await broker.stop()


@asynccontextmanager
async def mosquitto_target(folder: Path) -> "AsyncIterator[Target]":
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = folder / "mosquitto.conf"
    config.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\n{MOSQUITTO}")
    program = shutil.which("mosquitto", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        raise SystemExit("mosquitto is not installed")
    process = await asyncio.create_subprocess_exec(program, "-c", config, stderr=subprocess.DEVNULL)
    await asyncio.sleep(0.5)
    try:
        accounts = [new_account(f"{number:016x}") for number in range(DEVICES)]
        yield Target(BrokerUrl("127.0.0.1", port, tls=False), new_account("gateway"), accounts, process.pid)
    finally:
        process.terminate()
        await process.wait()


async def measure(target: Target, qos: int, seconds: float, rate: float) -> dict[str, object]:
    """One run of the devices against one link."""
    sink = Sink(qos if rate else None)
    link = DeviceLink(LinkSettings(target.url, target.gateway.client_id), sink)
    sink.link = link
    await link.start()
    await link.wait_connected(10)
    accounts = [(account.user, account.password, account.client_id) for account in target.devices]
    load = Load(target.url.host, target.url.port, accounts, qos, seconds, rate)
    gateway_cpu, broker_cpu = _own_cpu(), _cpu_of(target.pid)
    players = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "--play", json.dumps(asdict(load)), stdout=subprocess.PIPE, limit=1 << 26
    )
    output, _ = await asyncio.wait_for(players.communicate(), seconds + 60)
    played = json.loads(output)
    await sink.drained()
    result: dict[str, object] = {
        "qos": qos,
        "sent": played["sent"],
        "received": sink.count,
        "per second": round(sink.count / max(sink.last - sink.first, 1e-9)),
        "gateway us/message": round((_own_cpu() - gateway_cpu) * 1e6 / max(sink.count, 1)),
        "broker us/message": round((_cpu_of(target.pid) - broker_cpu) * 1e6 / max(sink.count, 1)),
    }
    if played["latencies"]:
        times = played["latencies"]
        for name, share in (("p50 ms", 0.5), ("p99 ms", 0.99), ("max ms", 1.0)):
            result[name] = round(times[min(int(share * len(times)), len(times) - 1)] * 1e3, 1)
    await link.stop()
    return result


def _own_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def calibration() -> int:
    """SHA-256 of 500 bytes per second on one core, to compare machines and moments."""
    block, count, started = b"." * PAYLOAD_BYTES, 0, time.perf_counter()
    while time.perf_counter() - started < 0.5:
        hashlib.sha256(block).digest()
        count += 1
    return count * 2


async def run(broker: str, seconds: float, rate: float) -> None:
    """All runs, one line each."""
    print(f"calibration: {calibration()} SHA-256/s, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    targets = {"nats": nats_target, "mosquitto": mosquitto_target}
    for qos, pace in ((1, 0.0), (0, 0.0), (1, rate), (0, rate)):
        with tempfile.TemporaryDirectory() as folder:
            async with targets[broker](Path(folder)) as target:
                print(json.dumps({"rate": pace or "full", **await measure(target, qos, seconds, pace)}), flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--broker", choices=("nats", "mosquitto"), default="nats")
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--rate", type=float, default=1000.0, help="messages/s for the latency runs")
    parser.add_argument("--play", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.play:
        asyncio.run(play(Load(**json.loads(arguments.play))))
    else:
        asyncio.run(run(arguments.broker, arguments.seconds, arguments.rate))


if __name__ == "__main__":
    main()
