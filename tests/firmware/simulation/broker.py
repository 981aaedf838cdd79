"""A broker in memory that speaks MQTT 3.1.1 over streams of bytes, and breaks in every way that one does.

It reads packets with code of its own. What passes through it may be lost, doubled, delayed, cut short or changed, by
the dice; that a PUBACK was sent means nothing.
"""

import asyncio
import hashlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

CONNECT, CONNACK, PUBLISH, PUBACK, SUBSCRIBE, PINGREQ, DISCONNECT = 1, 2, 3, 4, 8, 12, 14


@dataclass
class Faults:
    """Chances, each of one message; `delay_s` is the longest of a delayed one."""

    lost: float = 0.03
    doubled: float = 0.04
    delayed: float = 0.04
    cut: float = 0.02
    changed: float = 0.02
    delay_s: float = 40.0

    @classmethod
    def none(cls) -> "Faults":
        return cls(0, 0, 0, 0, 0, 0)


def _packet(first: int, body: bytes) -> bytes:
    head, size = bytearray((first,)), len(body)
    while size > 127:
        head.append(size & 127 | 128)
        size >>= 7
    head.append(size)
    return bytes(head) + body


def _text(data: bytes) -> tuple[bytes, bytes]:
    size = int.from_bytes(data[:2], "big")
    return data[2 : 2 + size], data[2 + size :]


class Line(asyncio.Transport):
    """Both ends of one TCP connection: bytes arrive in order or not at all. A dead one tells nobody."""

    def __init__(self, broker: "Broker", device: str, protocol: asyncio.Protocol) -> None:
        super().__init__()
        self._broker, self.device, self._protocol = broker, device, protocol
        self._due_s = 0.0
        self._begun = b""
        self.dead = self.closed = False
        self.session: Session | None = None
        self.will: tuple[str, bytes] | None = None
        protocol.connection_made(self)

    def get_protocol(self) -> asyncio.BaseProtocol:
        return self._protocol

    def is_closing(self) -> bool:
        return self.closed

    def _later(self, what: Callable[..., None], *given: Any) -> None:  # noqa: ANN401  # whatever is called
        loop = self._broker.loop
        self._due_s = max(self._due_s + 1e-6, loop.time() + self._broker.dice.uniform(0.005, 0.2))
        loop.call_at(self._due_s, what, *given)

    # -- the device's end

    def write(self, data: Any) -> None:  # noqa: ANN401  # asyncio's
        if not self.closed and not self.dead:
            self._later(self._arrive, bytes(data))

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        if not self.closed:
            self.closed = True
            self._broker.loop.call_soon(self._protocol.connection_lost, None)
            self._broker.hung_up(self)

    # -- the broker's end

    def send(self, packet: bytes) -> None:
        if not self.closed and not self.dead:
            self._later(self._give, packet)

    def _give(self, data: bytes) -> None:
        if not self.closed and not self.dead:
            self._protocol.data_received(data)

    def reset(self) -> None:
        """Both ends learn at once that it is over."""
        if not self.closed:
            self.closed = True
            self._protocol.connection_lost(ConnectionResetError("reset"))
            self._broker.hung_up(self)

    def _arrive(self, data: bytes) -> None:
        if self.closed or self.dead:
            return
        self._begun += data
        while len(self._begun) >= 2:
            size = at = 0
            for at in range(1, 5):
                if at >= len(self._begun):
                    return
                size |= (self._begun[at] & 127) << 7 * (at - 1)
                if self._begun[at] < 128:
                    break
            end = at + 1 + size
            if len(self._begun) < end:
                return
            packet, self._begun = self._begun[:end], self._begun[end:]
            self._broker.take(self, packet[0], packet[at + 1 :])


@dataclass
class Session:
    """What the broker keeps of one client, connected or not."""

    line: Line | None = None
    topics: set[bytes] = field(default_factory=set)
    waiting: list[tuple[bytes, bytes]] = field(default_factory=list)
    unacked: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    packet_id: int = 0


class Broker:
    """`deliver(device, channel, payload, retained)` is the gateway's subscription; it says whether it took it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, dice: random.Random) -> None:
        self.loop, self.dice = loop, dice
        self.faults = Faults()
        self.up = True
        # In the order in which they came, as a set of objects has none that two runs share.
        self.lines: dict[Line, None] = {}
        self.sessions: dict[bytes, Session] = {}
        self.retained: dict[bytes, bytes] = {}
        self.for_gateway: list[tuple[str, str, bytes]] = []
        self.deliver: Callable[[str, str, bytes, bool], None] | None = None
        # Every message a device has been sent, to be replayed by whoever sits here.
        self.heard_by: dict[str, list[bytes]] = {}
        # A hash of every message, its time and what became of it.
        self.trace = hashlib.sha256()
        self.counts = {"lost": 0, "doubled": 0, "delayed": 0, "cut": 0, "changed": 0, "up": 0, "down": 0, "wiped": 0}

    def dial(self, device: str, protocol: asyncio.Protocol) -> Line:
        if not self.up:
            raise ConnectionRefusedError("no broker")
        line = Line(self, device, protocol)
        self.lines[line] = None
        return line

    # -- what devices say

    def take(self, line: Line, first: int, body: bytes) -> None:
        kind = first >> 4
        if kind == CONNECT:
            self._connect(line, body)
        elif line.session is None:
            line.reset()
        elif kind == SUBSCRIBE:
            topic, _ = _text(body[2:])
            line.session.topics.add(topic)
            line.send(_packet(0x90, body[:2] + b"\x01"))
        elif kind == PUBLISH:
            topic, rest = _text(body)
            line.send(_packet(0x40, rest[:2]))
            self._published(topic, rest[2:], retain=bool(first & 1))
        elif kind == PUBACK:
            line.session.unacked.pop(int.from_bytes(body, "big"), None)
        elif kind == PINGREQ:
            line.send(b"\xd0\x00")
        elif kind == DISCONNECT:
            line.will = None
            line.close()

    def _connect(self, line: Line, body: bytes) -> None:
        name, rest = _text(body)
        assert name == b"MQTT" and rest[0] == 4
        flags = rest[1]
        client, rest = _text(rest[4:])
        topic, rest = _text(rest)
        will, _ = _text(rest)
        line.will = (topic.decode(), will)
        if flags & 2:
            self.sessions.pop(client, None)
        known = client in self.sessions
        session = self.sessions.setdefault(client, Session())
        if session.line is not None and session.line is not line:
            session.line.reset()
        session.line, line.session = line, session
        line.send(_packet(0x20, bytes((known, 0))))
        again, session.unacked = list(session.unacked.values()) + session.waiting, {}
        session.waiting = []
        for topic_bytes, payload in again:
            self._push(session, topic_bytes, payload)

    def hung_up(self, line: Line) -> None:
        self.lines.pop(line, None)
        if line.session is not None and line.session.line is line:
            line.session.line = None
            if line.will is not None and self.up:
                self._published(line.will[0].encode(), line.will[1], retain=True)

    def _published(self, topic: bytes, payload: bytes, *, retain: bool) -> None:
        if retain:
            self.retained[topic] = payload
        _, _, device, channel = topic.decode().split("/")
        self.counts["up"] += 1
        self._faulty(payload, lambda data: self._hand_over(device, channel, data))

    def _hand_over(self, device: str, channel: str, payload: bytes) -> None:
        if self.deliver is None:
            self.for_gateway.append((device, channel, payload))
        else:
            self.deliver(device, channel, payload, False)

    # -- what the gateway says

    def down(self, device: str, payload: bytes) -> None:
        self.counts["down"] += 1
        self.heard_by.setdefault(device, []).append(payload)
        topic = f"exo/1/{device}/down".encode()
        self._faulty(payload, lambda data: self.route(topic, data))

    def route(self, topic: bytes, payload: bytes) -> None:
        for session in self.sessions.values():
            if topic in session.topics:
                self._push(session, topic, payload)

    def _push(self, session: Session, topic: bytes, payload: bytes) -> None:
        if session.line is None:
            session.waiting.append((topic, payload))
            return
        session.packet_id = session.packet_id % 65_535 + 1
        session.unacked[session.packet_id] = (topic, payload)
        body = len(topic).to_bytes(2, "big") + topic + session.packet_id.to_bytes(2, "big") + payload
        session.line.send(_packet(0x32, body))

    # -- what goes wrong

    def _note(self, what: str, payload: bytes) -> None:
        self.trace.update(f"{self.loop.time()!r} {what} {len(payload)} ".encode() + payload)

    def _faulty(self, payload: bytes, on: Callable[[bytes], None]) -> None:
        faults, dice = self.faults, self.dice
        self._note("said", payload)
        for name in ("lost", "doubled", "delayed", "cut", "changed"):
            if dice.random() >= getattr(faults, name):
                continue
            self.counts[name] += 1
            self._note(name, payload)
            if name == "lost":
                return
            if name == "doubled":
                self.loop.call_later(dice.uniform(0, faults.delay_s), on, payload)
            elif name == "delayed":
                self.loop.call_later(dice.uniform(0, faults.delay_s), on, payload)
                return
            elif not payload:
                continue
            elif name == "cut":
                payload = payload[: dice.randrange(len(payload))]
            else:
                spoilt = bytearray(payload)
                for _ in range(dice.randint(1, 3)):
                    spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
                payload = bytes(spoilt)
        on(payload)

    def stop(self, *, wipe: bool) -> None:
        """As a crash, or a disk that is replaced: with its sessions and what it remembered."""
        self.up = False
        for line in list(self.lines):
            line.reset()
        if wipe:
            self.counts["wiped"] += 1
            self.sessions, self.retained, self.for_gateway = {}, {}, []

    def start(self) -> None:
        self.up = True
