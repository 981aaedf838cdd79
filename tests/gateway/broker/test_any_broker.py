"""What must hold with the embedded broker and with another one alike."""

import asyncio
from pathlib import Path

from exonomy_gateway.broker.topics import Channel

from tests.gateway.broker.brokers import ANNA, BERT, Recorder, both, enrolled, linked, running
from tests.gateway.broker.device import TestDevice
from tests.gateway.broker.in_loop import in_loop, until


@both
@in_loop
async def test_a_message_goes_up_and_its_answer_comes_down(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with running(kind, tmp_path) as broker, linked(broker, recorder) as link, enrolled(broker, ANNA) as anna:
        assert await anna.subscribe(anna.topic("down"))
        await anna.publish(anna.topic("up"), b"\x00signed\xff")
        await until(lambda: recorder.got, "the message")
        (delivery,) = recorder.got
        assert (delivery.device, delivery.channel) == (ANNA, Channel.UP)
        assert (delivery.payload, delivery.retained) == (b"\x00signed\xff", False)
        assert link.publish(ANNA, b"ack")
        await until(lambda: anna.received == [(anna.topic("down"), b"ack")], "the answer")


@both
@in_loop
async def test_many_messages_arrive_once_and_in_order(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with running(kind, tmp_path) as broker, linked(broker, recorder), enrolled(broker, ANNA) as anna:
        expected = [str(number).encode() for number in range(500)]
        for payload in expected:
            anna.client.publish(anna.topic("up"), payload, 1)
        await until(lambda: len(recorder.got) >= 500, "500 messages")
        assert recorder.payloads() == expected


@both
@in_loop
async def test_birth_is_retained_and_the_last_will_replaces_it(kind: str, tmp_path: Path) -> None:
    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA, will=b"lost") as anna:
        await anna.publish(anna.topic("state"), b"ready", retain=True)
        recorder = Recorder()
        async with linked(broker, recorder):
            await until(lambda: recorder.got, "the birth, from before we were there")
            (birth,) = recorder.got
            assert (birth.channel, birth.payload, birth.retained) == (Channel.STATE, b"ready", True)
            await anna.vanish()
            await until(lambda: recorder.payloads() == [b"ready", b"lost"], "the last will")


@both
@in_loop
async def test_a_device_can_not_read_what_is_not_its_own(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with (
        running(kind, tmp_path) as broker,
        linked(broker, recorder) as link,
        enrolled(broker, ANNA) as anna,
        enrolled(broker, BERT) as bert,
    ):
        others = ["#", "+/#", "exo/1/+/down", "exo/1/+/up", "$SYS/#", "$MQTT/#", "$MQTT/msgs/#", "$JS/#"]
        for topic in [bert.topic("down"), bert.topic("up"), bert.topic("state"), anna.topic("up"), *others]:
            for qos in (0, 1):
                await anna.subscribe(topic, qos)  # a broker may grant it and then send nothing
        await bert.publish(bert.topic("up"), b"secret")
        await bert.publish(bert.topic("state"), b"secret", retain=True)
        assert link.publish(BERT, b"secret")
        await until(lambda: len(recorder.got) == 2, "the gateway to get both")
        await asyncio.sleep(0.5)
        assert [payload for _, payload in anna.received if b"secret" in payload] == []


@both
@in_loop
async def test_a_device_can_not_write_what_is_not_its_own(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with (
        running(kind, tmp_path) as broker,
        linked(broker, recorder),
        enrolled(broker, ANNA) as anna,
        enrolled(broker, BERT) as bert,
    ):
        assert await bert.subscribe(bert.topic("down"))
        assert await anna.subscribe(anna.topic("down"))
        forged = [bert.topic("up"), bert.topic("state"), bert.topic("down"), anna.topic("down")]
        forged += [f"$MQTT/msgs/{bert.topic('up')}", "exo/1/*/up", "exo/1/>", f"exo.1.{BERT}.up"]
        for topic in forged:
            for qos in (0, 1):
                anna.client.publish(topic, b"forged", qos)
        await anna.publish(anna.topic("up"), b"honest")
        await until(lambda: recorder.got, "the honest message")
        await asyncio.sleep(0.3)
        assert recorder.payloads() == [b"honest"]
        assert bert.received == []
        assert anna.received == []


@both
@in_loop
async def test_a_wrong_password_is_refused(kind: str, tmp_path: Path) -> None:
    async with running(kind, tmp_path) as broker:
        real = await broker.allow(ANNA)
        imposter = TestDevice(type(real)(ANNA, "guess", "imposter"), broker.url)
        await imposter.connect()
        assert imposter.answer is not None and imposter.answer.is_failure
        await imposter.close()


@both
@in_loop
async def test_revoking_one_device_disconnects_it_and_nobody_else(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with (
        running(kind, tmp_path) as broker,
        linked(broker, recorder) as link,
        enrolled(broker, ANNA) as anna,
        enrolled(broker, BERT) as bert,
    ):
        await broker.revoke(ANNA)
        await until(lambda: anna.lost, "the revoked device to be thrown off")
        again = TestDevice(anna.account, broker.url)
        await again.connect()
        assert again.answer is None or again.answer.is_failure
        await again.close()
        assert not bert.lost
        assert await bert.subscribe(bert.topic("down"))
        await bert.publish(bert.topic("up"), b"still here")
        await until(lambda: recorder.payloads() == [b"still here"], "the other device's message")
        assert link.status.connections == 1


@both
@in_loop
async def test_the_link_recovers_when_the_broker_was_killed(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with running(kind, tmp_path) as broker, linked(broker, recorder) as link:
        account = await broker.allow(ANNA)
        await broker.crash()
        await until(lambda: link.status.connections > 1 and link.status.connected_since, "a new connection")
        assert link.status.last_error is not None
        anna = await TestDevice(account, broker.url).connect()
        assert await anna.subscribe(anna.topic("down"))
        await anna.publish(anna.topic("up"), b"after")
        await until(lambda: recorder.payloads() == [b"after"], "a message over the new connection")
        assert link.publish(ANNA, b"ack")
        await until(lambda: anna.received, "an answer over the new connection")
        await anna.close()


@both
@in_loop
async def test_what_was_sent_while_the_gateway_was_away_is_kept(kind: str, tmp_path: Path) -> None:
    recorder = Recorder()
    async with running(kind, tmp_path) as broker, enrolled(broker, ANNA) as anna:
        async with linked(broker, recorder):
            pass
        await anna.publish(anna.topic("up"), b"meanwhile")
        assert recorder.got == []
        async with linked(broker, recorder):
            await until(lambda: recorder.payloads() == [b"meanwhile"], "the kept message")
