import asyncio

import pytest
from exonomy_gateway.broker import limits
from exonomy_gateway.broker.broker_log import BrokerLog
from exonomy_gateway.broker.nats_process import NatsProcess

from tests.gateway.broker.in_loop import in_loop

STAMP = "[4711] 2026/11/22 15:00:37.477219"


async def said(*lines: str) -> BrokerLog:
    log = BrokerLog()
    await tell(log, *lines)
    return log


async def tell(log: BrokerLog, *lines: str) -> None:
    stream = asyncio.StreamReader()
    stream.feed_data("".join(f"{line}\n" for line in lines).encode())
    stream.feed_eof()
    await log.follow(stream)


async def is_full(line: str) -> bool:
    """What a broker's line says to the one who watches its store, for a gateway with the client id "secret"."""
    log = BrokerLog()
    process = await asyncio.create_subprocess_exec("true")
    watched = NatsProcess(process, log, asyncio.create_task(asyncio.sleep(0)))
    full = watched.store_full("secret")
    await tell(log, line)
    await watched.stop()
    return await full is not None


@pytest.mark.parametrize(
    "line",
    [
        f"{STAMP} [ERR] JetStream stream '$G > $MQTT_msgs' critical write error: write: no space left on device",
        f"{STAMP} [WRN] JetStream out of space, will be DISABLED",
        f'{STAMP} [ERR] 127.0.0.1:1 - mid:2 - "secret" - unable to connect: insufficient resources (10023)',
    ],
)
@in_loop
async def test_a_full_store_is_recognised(line: str) -> None:
    assert await is_full(line)


@pytest.mark.parametrize(
    "line",
    [
        f'{STAMP} [ERR] 127.0.0.1:1 - mid:2 - "device" - unable to connect: insufficient resources (10023)',
        f'{STAMP} [ERR] 127.0.0.1:1 - mid:2 - "JetStream out of space, will be DISABLED" - Publish Violation',
        "JetStream out of space, will be DISABLED",
        f"{STAMP} [INF] Server is ready",
    ],
)
@in_loop
async def test_what_a_device_can_have_said_does_not_empty_the_store(line: str) -> None:
    assert not await is_full(line)


@in_loop
async def test_the_fatal_message_is_the_complaint() -> None:
    log = await said(f"{STAMP} [INF] Starting", f"{STAMP} [FTL] no such luck", f"{STAMP} [INF] bye")
    assert log.complaint == "no such luck"


@in_loop
async def test_what_is_said_before_logging_is_the_complaint() -> None:
    assert (await said('nats-server: nats.conf:1:1: unknown field "x"')).complaint == 'nats.conf:1:1: unknown field "x"'


@in_loop
async def test_memory_is_bounded() -> None:
    log = await said("x" * 5_000_000, *(f"{STAMP} [INF] {number}" for number in range(1000)))
    assert len(log.tail(10_000)) == limits.LOG_LINES
    assert all(len(line) <= 2000 for line in log.tail(10_000))


@in_loop
async def test_waiting_ends_with_the_log() -> None:
    log = BrokerLog()
    before = log.expect(lambda text: False)
    await tell(log, f"{STAMP} [INF] something else")
    assert await before is None
    assert await log.expect(lambda text: True) is None
