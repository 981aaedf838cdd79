"""The gateway as a till sees it: takes `up`, checks what it may check, answers with signed `down` messages.

Its signatures and its checks are libsodium's, its transport is paho's: nothing of the device's own but the shapes.
"""

import queue
import threading
import time
from collections.abc import Callable
from typing import Any

import paho.mqtt.client as paho
from exonomy import cbor, commit, cose
from nacl.signing import SigningKey, VerifyKey

Item = list[Any]
Entry = tuple[list[Any], bytes, bytes]


class NaclSigner:
    """A peer whose signatures are libsodium's."""

    def __init__(self, seed: bytes) -> None:
        self._key = SigningKey(seed)
        self.public_key = bytes(self._key.verify_key)

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message).signature


def opened(envelope_bytes: bytes) -> Entry:
    """(header fields, id, body) of an envelope whose signature libsodium has checked."""
    signed, body = cbor.loads(envelope_bytes)
    protected, _, payload, signature = cbor.loads(signed).value
    kid = cbor.loads(protected)[4]
    to_be_signed = cbor.dumps(["Signature1", protected, b"exonomy/commit/1", payload])
    VerifyKey(kid).verify(to_be_signed, signature)
    fields, commit_id, _ = commit.open_envelope(envelope_bytes)
    assert fields[3] == kid
    return fields, commit_id, body


class GatewaySimulator:
    """`answer(entries)` makes the items that go back; by default everything is acknowledged, accepted and paid."""

    def __init__(self, port: int, key: NaclSigner, ca: str | None = None) -> None:
        self.key = key
        self.answer: Callable[[list[Entry]], list[Item]] = paid
        self.entries: queue.Queue[Entry] = queue.Queue()
        self.births: queue.Queue[list[Any]] = queue.Queue()
        self.device_key = b""
        self.n = 0
        self.skew_ms = 0
        self._subscribed = threading.Event()
        self._client = paho.Client(paho.CallbackAPIVersion.VERSION2, client_id="gateway")
        if ca:
            self._client.tls_set(ca_certs=ca)
        self._client.on_connect = lambda client, *_: client.subscribe([("exo/1/+/up", 1), ("exo/1/+/state", 1)])
        self._client.on_subscribe = lambda *_: self._subscribed.set()
        self._client.on_message = lambda _client, _data, message: self._take(message)
        self._client.reconnect_delay_set(0.1, 0.2)
        self._client.connect("localhost" if ca else "127.0.0.1", port)
        self._client.loop_start()
        assert self._subscribed.wait(10)

    def _take(self, message: paho.MQTTMessage) -> None:
        if message.topic.endswith("/state"):
            state = cbor.loads(message.payload)
            if len(state) > 3:
                self.device_key = state[1]
                self.n = max(self.n, state[6])
            self.births.put(state)
            return
        items = []
        for pair in cbor.loads_sequence(message.payload):
            items.append(opened(cbor.dumps(pair)))
        for entry in items:
            self.entries.put(entry)
        answer = self.answer(items)
        if answer:
            self.say(answer)

    def say(
        self,
        items: list[Item],
        key: NaclSigner | None = None,
        device: bytes | None = None,
        n: int | None = None,
        what: str = "down",
    ) -> None:
        """Sends a down message; what is given spoils it on purpose."""
        self.n += 1
        now = int(time.time() * 1000) + self.skew_ms
        payload = cbor.dumps([1, device or self.device_key, n or self.n, now, items])
        self.publish(cose.sign1(key or self.key, what, payload))

    def publish(self, data: bytes) -> None:
        self._client.publish(f"exo/1/{self.device_key[:8].hex()}/down", data, qos=1)

    def stop(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()


def acks(entries: list[Entry]) -> list[Item]:
    """One acknowledgement for all of them."""
    fields, commit_id, _ = entries[-1]
    return [["ack", fields[2], fields[4], commit_id]]


def verdicts(entries: list[Entry], state: str, text: str = "") -> list[Item]:
    return [["verdict", commit_id, state, text, cbor.loads(body)[3], "USD"] for _, commit_id, body in entries]


def paid(entries: list[Entry]) -> list[Item]:
    """All is well at once."""
    return acks(entries) + verdicts(entries, "accepted") + verdicts(entries, "paid")
