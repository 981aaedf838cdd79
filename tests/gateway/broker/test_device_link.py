import asyncio
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from exonomy_gateway.broker import limits
from exonomy_gateway.broker.errors import BadSetting, LinkNotStarted, LinkTimeout
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings, Oversized
from exonomy_gateway.broker.url import BrokerUrl

from tests.gateway.broker.brokers import ANNA, Recorder, both, enrolled, free_port, linked, running
from tests.gateway.broker.in_loop import in_loop, until


class Gate(Recorder):
    """A handler that can be held."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()
        self.entered = 0

    async def __call__(self, deliveries: Sequence[Delivery]) -> None:
        self.entered += 1
        await self.open.wait()
        await super().__call__(deliveries)


@both
@pytest.mark.parametrize("qos", [0, 1])
@in_loop
async def test_a_slow_handler_holds_the_broker_back(kind: str, qos: int, tmp_path: Path) -> None:
    gate = Gate()
    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA) as anna:
        settings = LinkSettings(
            broker.url, broker.gateway.client_id, inbox_messages=10, inbox_bytes=1 << 20, batch_messages=4
        )
        link = DeviceLink(settings, gate)
        await link.start()
        await link.wait_connected(10)
        expected = [str(number).encode() for number in range(100)]
        for payload in expected:
            anna.client.publish(anna.topic("up"), payload, qos)
        await until(lambda: link.status.held_back, "the link to stop reading")
        await asyncio.sleep(1.5)  # longer than a tick of the keep-alive
        assert link.status.waiting <= 10 + limits.READS_PER_TURN // 64
        assert link.status.connected_since is not None
        gate.open.set()
        await until(lambda: len(gate.got) >= 100, "all messages")
        assert gate.payloads() == expected
        assert not link.status.held_back
        await link.stop()


@both
@in_loop
async def test_what_the_handler_has_not_finished_comes_again(kind: str, tmp_path: Path) -> None:
    gate, recorder = Gate(), Recorder()
    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA) as anna:
        async with linked(broker, gate):
            await anna.publish(anna.topic("up"), b"half done")
            await until(lambda: gate.entered, "the handler to begin")
        assert gate.got == []  # stopped in the middle: no PUBACK was sent
        async with linked(broker, recorder):
            await until(lambda: recorder.payloads() == [b"half done"], "the message again", 20)


@both
@in_loop
async def test_a_message_that_is_too_long_is_reported_and_not_handed_on(kind: str, tmp_path: Path) -> None:
    recorder, reports = Recorder(), list[Oversized]()
    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA) as anna:
        link = DeviceLink(LinkSettings(broker.url, broker.gateway.client_id), recorder, on_oversized=reports.append)
        await link.start()
        await link.wait_connected(10)
        await anna.publish(anna.topic("up"), bytes(limits.MAX_UP_BYTES))
        await anna.publish(anna.topic("up"), bytes(limits.MAX_UP_BYTES + 1))
        await anna.publish(anna.topic("up"), b"next")
        await until(lambda: len(recorder.got) == 2, "the two that fit")
        assert [len(payload) for payload in recorder.payloads()] == [limits.MAX_UP_BYTES, 4]
        assert [(report.device, report.size) for report in reports] == [(ANNA, limits.MAX_UP_BYTES + 1)]
        assert link.status.oversized == 1
        await link.stop()


@both
@in_loop
async def test_foreign_topics_are_counted_and_dropped(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with running(kind, tmp_path) as broker, linked(broker, recorder) as link:
        gateway = link._client  # the only one whom the broker lets write these
        for name in ("00000000000000AA", "short", "00000000000000aaa", "quite-another", "00000000000000a"):
            gateway.publish(f"exo/1/{name}/up", b"x", 1)
        gateway.publish(f"exo/1/{ANNA}/up", b"good", 1)
        await until(lambda: recorder.got, "the good one")
        assert recorder.payloads() == [b"good"]
        assert link.status.foreign_topics == 5


@both
@in_loop
async def test_a_failing_handler_is_shown_and_does_not_end_the_intake(kind: str, tmp_path: Path) -> None:
    seen: list[bytes] = []

    async def handle(deliveries: Sequence[Delivery]) -> None:
        seen.extend(delivery.payload for delivery in deliveries)
        if b"bad" in seen[-1]:
            raise ValueError("disk full")

    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA) as anna:
        link = DeviceLink(LinkSettings(broker.url, broker.gateway.client_id), handle)
        await link.start()
        await link.wait_connected(10)
        await anna.publish(anna.topic("up"), b"bad")
        await until(lambda: b"bad" in seen, "the message that fails")
        await anna.publish(anna.topic("up"), b"good")
        await until(lambda: b"good" in seen, "the next message")
        await until(lambda: link.status.handler_failures == 1, "the failure to be counted")
        assert "disk full" in (link.status.last_error or "")
        await link.stop()


@both
@in_loop
async def test_other_threads_may_publish(kind: str, tmp_path: Path) -> None:
    async with (
        running(kind, tmp_path) as broker,
        linked(broker, Recorder()) as link,
        enrolled(broker, ANNA) as anna,
    ):
        assert await anna.subscribe(anna.topic("down"))

        def publish(first: int) -> None:
            for number in range(first, first + 50):
                assert link.publish(ANNA, str(number).encode())

        threads = [threading.Thread(target=publish, args=(first,)) for first in (0, 100, 200, 300)]
        for thread in threads:
            thread.start()
        await until(lambda: len(anna.received) >= 200, "200 messages down")
        numbers = [int(payload) for _, payload in anna.received]
        assert sorted(numbers) == [first + number for first in (0, 100, 200, 300) for number in range(50)]
        for first in (0, 100, 200, 300):
            own = [number for number in numbers if first <= number < first + 50]
            assert own == sorted(own)


@both
@in_loop
async def test_a_wrong_password_is_explained_and_never_shown(kind: str, tmp_path: Path) -> None:
    async with running(kind, tmp_path) as broker:
        url = BrokerUrl(broker.url.host, broker.url.port, False, "gateway", "not-the-password")
        link = DeviceLink(LinkSettings(url, "client"), Recorder())
        await link.start()
        with pytest.raises(LinkTimeout, match=r"(?i)not authorized|bad user") as caught:
            await link.wait_connected(1.5)
        assert "not-the-password" not in str(caught.value) + repr(link.status)
        await link.stop()


@in_loop
async def test_without_a_broker_it_says_so_and_goes_on_trying(tmp_path: Path) -> None:
    link = DeviceLink(LinkSettings(BrokerUrl("127.0.0.1", free_port(), False), "client"), Recorder())
    await link.start()
    with pytest.raises(LinkTimeout, match="refused"):
        await link.wait_connected(0.5)
    await until(lambda: link.status.connections >= 3, "more attempts")
    assert link.publish(ANNA, b"kept for later")
    assert not link.publish(ANNA, b"no promise", qos=0)
    await link.stop()


@in_loop
async def test_a_server_that_never_answers_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CONNECT_TIMEOUT_S", 0.3)
    mute = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = mute.sockets[0].getsockname()[1]
    link = DeviceLink(LinkSettings(BrokerUrl("127.0.0.1", port, False), "client"), Recorder())
    await link.start()
    with pytest.raises(LinkTimeout, match="no answer"):
        await link.wait_connected(1.0)
    await link.stop()
    mute.close()


@in_loop
async def test_a_full_outbox_says_no() -> None:
    link = DeviceLink(LinkSettings(BrokerUrl("127.0.0.1", free_port(), False), "client"), Recorder())
    await link.start()
    taken = sum(link.publish(ANNA, b"x") for _ in range(limits.OUTBOX_MESSAGES + 10))
    assert taken == limits.OUTBOX_MESSAGES
    await link.stop()


@in_loop
async def test_publish_refuses_what_no_device_could_take() -> None:
    link = DeviceLink(LinkSettings(BrokerUrl("127.0.0.1", free_port(), False), "client"), Recorder())
    with pytest.raises(LinkNotStarted):
        link.publish(ANNA, b"x")
    await link.start()
    with pytest.raises(BadSetting, match="payload"):
        link.publish(ANNA, bytes(limits.MAX_DOWN_BYTES + 1))
    with pytest.raises(BadSetting, match="device"):
        link.publish(type(ANNA)("+"), b"x")
    with pytest.raises(BadSetting, match="qos"):
        link.publish(ANNA, b"x", qos=2)
    with pytest.raises(LinkNotStarted):
        await link.start()
    await link.stop()
    await link.stop()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mqtt://broker", BrokerUrl("broker", 1883, False)),
        ("mqtts://broker/", BrokerUrl("broker", 8883, True)),
        ("mqtts://me:p%40ss@10.0.0.1:9", BrokerUrl("10.0.0.1", 9, True, "me", "p@ss")),
        ("mqtt://[::1]:1884", BrokerUrl("::1", 1884, False)),
    ],
)
def test_urls(text: str, expected: BrokerUrl) -> None:
    assert BrokerUrl.parse(text) == expected


@pytest.mark.parametrize(
    "text", ["", "broker", "http://broker", "mqtt://", "mqtt://b:99999", "mqtt://b:x", "mqtt://b/topic", "mqtt://b?q"]
)
def test_other_urls_are_refused(text: str) -> None:
    with pytest.raises(BadSetting):
        BrokerUrl.parse(text)


def test_a_url_shows_no_password() -> None:
    url = BrokerUrl.parse("mqtts://me:secret@broker")
    assert str(url) == "mqtts://broker:8883"
    assert "secret" not in repr(url)
    with pytest.raises(BadSetting) as caught:
        BrokerUrl.parse("http://me:secret@broker")
    assert "secret" not in str(caught.value)


def test_settings_show_no_client_id() -> None:
    assert "not-to-be-guessed" not in repr(LinkSettings(BrokerUrl("127.0.0.1", 1, False), "not-to-be-guessed"))
