"""A device as a broker sees it: a plain MQTT client with its own thread, which never reconnects by itself."""

import asyncio
import ssl
from dataclasses import dataclass, field
from pathlib import Path

from exonomy_gateway.broker.accounts import Account
from exonomy_gateway.broker.url import BrokerUrl
from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.reasoncodes import ReasonCode

from tests.gateway.broker.in_loop import until


@dataclass
class TestDevice:
    """Collects what arrives. Its methods return when the broker has answered."""

    __test__ = False
    account: Account
    url: BrokerUrl
    ca_file: Path | None = None
    will: bytes | None = None
    received: list[tuple[str, bytes]] = field(default_factory=list)
    granted: dict[int, list[ReasonCode]] = field(default_factory=dict)
    lost: bool = False
    answer: ReasonCode | None = None

    def __post_init__(self) -> None:
        self.client = Client(CallbackAPIVersion.VERSION2, self.account.client_id, reconnect_on_failure=False)
        self.client.username_pw_set(self.account.user, self.account.password)
        if self.ca_file is not None:
            self.client.tls_set_context(ssl.create_default_context(cafile=str(self.ca_file)))
        if self.will is not None:
            self.client.will_set(self.topic("state"), self.will, qos=1, retain=True)
        self.client.on_connect = lambda _c, _d, _f, code, _p: setattr(self, "answer", code)
        self.client.on_disconnect = lambda _c, _d, _f, _code, _p: setattr(self, "lost", True)
        self.client.on_subscribe = lambda _c, _d, mid, codes, _p: self.granted.update({mid: codes})
        self.client.on_message = lambda _c, _d, message: self._got(message)

    def topic(self, channel: str) -> str:
        return f"exo/1/{self.account.user}/{channel}"

    async def connect(self) -> "TestDevice":
        await asyncio.to_thread(self.client.connect, self.url.host, self.url.port)
        self.client.loop_start()
        await until(lambda: self.answer is not None or self.lost, "CONNACK")
        return self

    async def subscribe(self, topic: str, qos: int = 1) -> bool:
        """Whether the broker granted it."""
        _, mid = self.client.subscribe(topic, qos)
        assert mid is not None
        await until(lambda: mid in self.granted, f"SUBACK for {topic}")
        return not self.granted[mid][0].is_failure

    async def publish(self, topic: str, payload: bytes, qos: int = 1, *, retain: bool = False) -> None:
        sent = self.client.publish(topic, payload, qos, retain)
        await until(sent.is_published, f"PUBACK for {topic}")

    async def close(self) -> None:
        self.client.disconnect()
        await asyncio.to_thread(self.client.loop_stop)

    async def vanish(self) -> None:
        """Break the connection without DISCONNECT, so that the broker sends the last will."""
        raw = self.client.socket()
        assert isinstance(raw, ssl.SSLSocket) or raw is not None
        raw.shutdown(2)  # type: ignore[union-attr] # paho's type knows no shutdown
        await until(lambda: self.lost, "the connection to break")
        await asyncio.to_thread(self.client.loop_stop)

    def _got(self, message: MQTTMessage) -> None:
        self.received.append((message.topic, bytes(message.payload)))
