"""Commits taken in durably: 50 enrolled devices, the real broker, the real gateway, signed acknowledgements back.

    python bench/ingest.py [--seconds 20] [--rate 1000] [--devices 50] [--profile FILE]

Three processes: the gateway with its broker as a child, the devices, and this one, which only waits. Every commit is
signed before the clock starts. At full speed a device keeps WINDOW commits under way and sends the next when the
gateway has signed for earlier ones, so what is counted is what the gateway acknowledged. Then the devices send at an
even rate, and the time from PUBLISH to the signed acknowledgement is taken. Prints JSON.
"""

import argparse
import asyncio
import cProfile
import hashlib
import json
import os
import resource
import selectors
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing import Pool
from pathlib import Path

import apsw
from exonomy_contracts.commit.auth import DEVICE_ROLE, Capability, Grant, Root, repo_id
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.signed import Commit, read
from exonomy_contracts.wire import cbor, ed25519
from exonomy_gateway.config import Broker, Http, Settings
from exonomy_gateway.gateway import Gateway
from exonomy_gateway.ingest.answers import Arrival, Taken

WINDOW = 64
MOST_PER_S = 5_000
BRANCH = "device/00000001"
BODY: cbor.Item = [1, "redemption", bytes(240), 6_000, 1_790_000_000_000]
BATCH = 256
BEGUN_MS = 1_760_000_000_000
SETTLE_S = 2.0


def seed_of(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


# --- what is sent


@dataclass(frozen=True)
class Person:
    """The merchant, and the grants for the devices."""

    repo: bytes
    root: Commit
    grants: list[Commit]


def merchant(devices: int) -> Person:
    seed = seed_of("merchant")
    body = Root("person", seed[:16]).item()
    repo = repo_id(ed25519.public_key(seed), cbor.dumps(body))
    log = LogWriter(seed, repo, "auth")
    now = BEGUN_MS  # fixed: two processes make the same commits
    root = log.append("root", body, now)
    keys = [ed25519.public_key(seed_of(f"device {number}")) for number in range(devices)]
    return Person(
        repo, root, [log.append("grant", Grant(key, Capability.WRITE, role=DEVICE_ROLE).item(), now) for key in keys]
    )


def signed(order: tuple[int, bytes, bytes, int]) -> list[bytes]:
    """The envelopes of one device's log."""
    number, repo, grant, count = order
    log = LogWriter(seed_of(f"device {number}"), repo, BRANCH)
    now = time.time_ns() // 1_000_000
    return [log.append("proof", BODY, now, deps=(seed_of("trade"),), auth=grant).envelope() for _ in range(count)]


# --- the gateway's process


async def serve(folder: Path, devices: int) -> None:
    """Run a gateway with these devices enrolled; one JSON line when it is ready, one when it has stopped."""
    ready = asyncio.Event()

    def say(line: str) -> None:
        if line == "ready":
            ready.set()

    gateway = Gateway(folder, Settings(http=Http(port=0), broker=Broker(port=0)), say)
    running = asyncio.create_task(gateway.run())
    await ready.wait()
    person = merchant(devices)
    commits = [person.root, *person.grants]
    data = b"".join(commit.envelope() for commit in commits)
    [answers] = await asyncio.to_thread(gateway.door.take, [Arrival(None, data)])
    assert all(isinstance(answer, Taken) for answer in answers), answers
    records = []
    for number, grant in enumerate(person.grants):
        key, now = ed25519.public_key(seed_of(f"device {number}")), gateway.clock.now_ms()
        records.append(await gateway.roster.enrol(key, f"device {number}", grant.id, now))
    clients = [[record.username, record.password, record.client_id] for record in records]
    broker = gateway.broker.status.pid if gateway.broker else None
    print(
        json.dumps({"host": records[0].host, "port": records[0].port, "clients": clients, "broker": broker}), flush=True
    )
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    report = {
        "counts": gateway.pipeline.counts,
        "rss_mb": usage.ru_maxrss // 1024,
        "cpu_s": usage.ru_utime + usage.ru_stime,
    }
    gateway.stop()
    await running
    print(json.dumps(report), flush=True)


# --- the devices' process


@dataclass
class Till:
    """One device's connection, log, and what it waits for."""

    number: int
    topic: bytes
    packets: list[bytes]
    link: socket.socket
    inbox: bytearray = field(default_factory=bytearray)
    next: int = 0
    acked: int = 0
    sent_at: deque[float] = field(default_factory=deque)
    refused: list[str] = field(default_factory=list)

    def send(self, count: int) -> None:
        """Publish the next commits, all in one write."""
        upto = min(self.next + count, len(self.packets))
        if upto == self.next:
            return
        self.sent_at.extend([time.monotonic()] * (upto - self.next))
        self.link.setblocking(True)
        self.link.sendall(b"".join(self.packets[self.next : upto]))
        self.link.setblocking(False)
        self.next = upto

    def hear(self, latencies: list[float]) -> None:
        """Take in what has come, and note when each commit was acknowledged."""
        self.inbox += self.link.recv(65_536)
        at = 0
        while (packet := _packet_at(self.inbox, at)) is not None:
            kind, start, at = packet
            if kind >> 4 == 3:
                self._told(bytes(self.inbox[start:at]), latencies)
        del self.inbox[:at]

    def _told(self, body: bytes, latencies: list[float]) -> None:
        (size,) = struct.unpack_from(">H", body)
        for item in _down_items(body[2 + size :]):
            if item[0] == "refused":
                self.refused.append(str(item[3]))
            if item[0] != "ack":
                continue
            now, count = time.monotonic(), item[2] + 1 - self.acked
            latencies.extend(now - self.sent_at.popleft() for _ in range(count))
            self.acked += max(count, 0)


def _down_items(data: bytes) -> list[list[object]]:
    import cbor2

    return cbor2.loads(cbor2.loads(data).value[2])[4]


def _packet_at(data: bytearray, at: int) -> tuple[int, int, int] | None:
    """Kind, start of the body and end of the packet at this place; None while it is not all there."""
    length, shift, place = 0, 0, at + 1
    while place < len(data):
        byte = data[place]
        length |= (byte & 0x7F) << shift
        shift, place = shift + 7, place + 1
        if not byte & 0x80:
            return (data[at], place, place + length) if place + length <= len(data) else None
    return None


def _text(text: str) -> bytes:
    return struct.pack(">H", len(text)) + text.encode()


def _packet(kind: int, body: bytes) -> bytes:
    length, count = b"", len(body)
    while True:
        count, digit = count >> 7, count & 0x7F
        length += bytes([digit | (0x80 if count else 0)])
        if not count:
            return bytes([kind]) + length + body


def connect(host: str, port: int, client: list[str], envelopes: list[bytes], number: int) -> Till:
    """A connected, subscribed device with its PUBLISH packets (QoS 1) ready."""
    user, password, client_id = client
    link = socket.create_connection((host, port))
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    hello = _text("MQTT") + bytes([4, 0xC2]) + struct.pack(">H", 0) + _text(client_id) + _text(user) + _text(password)
    link.sendall(_packet(0x10, hello) + _packet(0x82, struct.pack(">H", 1) + _text(f"exo/1/{user}/down") + b"\x00"))
    answer = bytearray()
    while len(answer) < 9:
        answer += link.recv(64)
    assert answer[3] == 0, f"the broker refused {user}: {answer!r}"
    link.setblocking(False)
    up = _text(f"exo/1/{user}/up")
    packets = [
        _packet(0x32, up + struct.pack(">H", seq % 65_535 + 1) + envelope) for seq, envelope in enumerate(envelopes)
    ]
    return Till(number, up, packets, link)


def play(order: dict[str, object]) -> None:
    """The devices' process: signs, says so, waits for the word, plays; one JSON line at the end."""
    clients, seconds, rate = order["clients"], float(order["seconds"]), float(order["rate"])  # type: ignore[arg-type] # JSON
    person = merchant(len(clients))  # type: ignore[arg-type] # JSON
    count = int((MOST_PER_S + rate) * seconds / len(person.grants)) + WINDOW
    with Pool() as pool:
        logs = pool.map(
            signed, [(number, person.repo, grant.id, count) for number, grant in enumerate(person.grants)], chunksize=1
        )
    tills = [
        connect(str(order["host"]), int(order["port"]), client, envelopes, number)  # type: ignore[call-overload] # JSON
        for number, (client, envelopes) in enumerate(zip(clients, logs, strict=True))  # type: ignore[call-overload] # JSON
    ]
    del logs
    selector = selectors.DefaultSelector()
    for till in tills:
        selector.register(till.link, selectors.EVENT_READ, till)
    print("signed", flush=True)
    sys.stdin.readline()
    result = {"full": full_speed(tills, selector, seconds), "even": even(tills, selector, seconds, rate)}
    result["refused"] = sorted({code for till in tills for code in till.refused})
    print(json.dumps(result), flush=True)


def full_speed(tills: list[Till], selector: selectors.BaseSelector, seconds: float) -> dict[str, object]:
    """As fast as the gateway signs for them; counts what was acknowledged in the time."""
    latencies: list[float] = []
    for till in tills:
        till.send(WINDOW)
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        for key, _ in selector.select(0.1):
            till = key.data
            till.hear(latencies)
            till.send(WINDOW - (till.next - till.acked))
    took, acked = time.monotonic() - started, sum(till.acked for till in tills)
    _settle(tills, selector, latencies)
    return {"acked": acked, "per_s": acked / took, **_spread(latencies)}


def even(tills: list[Till], selector: selectors.BaseSelector, seconds: float, rate: float) -> dict[str, object]:
    """One commit at a time, evenly spread over the devices."""
    latencies: list[float] = []
    started, sent = time.monotonic(), 0
    while (now := time.monotonic() - started) < seconds:
        while sent < now * rate:
            tills[sent % len(tills)].send(1)
            sent += 1
        for key, _ in selector.select(max(0.0, sent / rate - (time.monotonic() - started))):
            key.data.hear(latencies)
    _settle(tills, selector, latencies)
    return {"sent": sent, "acked": len(latencies), **_spread(latencies)}


def _settle(tills: list[Till], selector: selectors.BaseSelector, latencies: list[float]) -> None:
    deadline = time.monotonic() + SETTLE_S
    while any(till.acked < till.next for till in tills) and time.monotonic() < deadline:
        for key, _ in selector.select(0.1):
            key.data.hear(latencies)


def _spread(latencies: list[float]) -> dict[str, object]:
    times = sorted(latencies)
    shares = (("p50_ms", 0.5), ("p99_ms", 0.99), ("max_ms", 1.0))
    return {
        name: round(times[min(int(share * len(times)), len(times) - 1)] * 1e3, 1) for name, share in shares if times
    }


# --- beside it


def bare(seconds: float = 2.0) -> float:
    """Verify and insert, nothing else, 256 to a transaction, one thread: commits per second."""
    person = merchant(1)
    envelopes = signed((0, person.repo, person.grants[0].id, 1_024))
    commits = [read(*cbor.loads(envelope)) for envelope in envelopes]  # type: ignore[misc] # an envelope's two members
    with tempfile.TemporaryDirectory() as folder:
        connection = apsw.Connection(f"{folder}/bare.db")
        connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE entry (n INTEGER PRIMARY KEY, cose BLOB, body BLOB)")
        done, started = 0, time.perf_counter()
        while time.perf_counter() - started < seconds:
            with connection:
                for index in range(BATCH):
                    commit = commits[(done + index) % len(commits)]
                    commit.signed.verify("commit")
                    connection.execute("INSERT INTO entry (cose, body) VALUES (?, ?)", (commit.cose, commit.body))
            done += BATCH
        took = time.perf_counter() - started
        connection.close()
    return done / took


def child(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, __file__, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"a process of the measurement ended early with {process.wait()}")
    return line


def say_to(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def measure(seconds: float, rate: float, devices: int, profile: str) -> dict[str, object]:
    """One run of everything."""
    calibration = bare()
    with tempfile.TemporaryDirectory() as folder:
        gateway = child("--serve", folder, "--devices", str(devices), "--profile", profile)
        reach = json.loads(line_of(gateway))
        players = child("--play", json.dumps({**reach, "seconds": seconds, "rate": rate}))
        line_of(players)
        broker_before = _cpu_of(reach["broker"])
        say_to(players)
        played = json.loads(line_of(players))
        players.wait(30)
        broker_s = _cpu_of(reach["broker"]) - broker_before
        say_to(gateway)
        report = json.loads(line_of(gateway))
        gateway.wait(30)
    full, evenly = played["full"], played["even"]
    return {
        "ingest_per_s": round(full["per_s"]),
        "ingest_p99_ms": evenly["p99_ms"],
        "ingest_ratio": round(full["per_s"] / calibration, 3),
        "calibration": {"bare_verify_insert_per_s": round(calibration), "cores": os.cpu_count()},
        "detail": {**played, "gateway": report, "broker_cpu_s": round(broker_s, 1)},
    }


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--rate", type=float, default=1_000.0)
    parser.add_argument("--devices", type=int, default=50)
    parser.add_argument("--profile", default="", help="write the gateway's cProfile data to this file")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--play", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.play:
        play(json.loads(options.play))
    elif options.serve:
        profiler = cProfile.Profile() if options.profile else None
        if profiler:
            profiler.enable()
        asyncio.run(serve(Path(options.serve), options.devices))
        if profiler:
            profiler.dump_stats(options.profile)
    else:
        print(json.dumps(measure(options.seconds, options.rate, options.devices, options.profile), indent=2))


if __name__ == "__main__":
    main()
