"""The broker that comes with the gateway: nats-server as a child process, kept running."""

import asyncio
import logging
import random
import shutil
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from exonomy_gateway.private_file import private_directory, write_private

from . import limits
from .accounts import Account, Accounts
from .errors import BrokerError, LinkNotStarted, PlainTextRefused, PortTaken
from .nats_config import Listener, is_loopback, render_config
from .nats_process import NatsProcess, find_binary
from .tls import CertificateAuthority, TlsFiles
from .topics import DeviceId
from .url import BrokerUrl

_log = logging.getLogger(__name__)
_PORT_ATTEMPTS = 5
_ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}


@dataclass(frozen=True, slots=True)
class BrokerOptions:
    """Where the broker keeps its things and where it listens.

    `names` are host names and addresses by which devices reach it, for the certificate. Beyond loopback `tls`
    must be on. Port 0 takes a free one, once; it stays the same over restarts of the broker.
    """

    data_dir: Path
    host: str = "127.0.0.1"
    port: int = 0
    tls: bool = False
    names: tuple[str, ...] = ()
    max_store_bytes: int = limits.MAX_STORE_BYTES
    binary: Path | None = None


@dataclass(frozen=True, slots=True)
class BrokerStatus:
    """For a status screen. Times are Unix seconds."""

    host: str
    port: int
    tls: bool
    pid: int | None
    running_since: float | None
    restarts: int
    last_error: str | None


class EmbeddedBroker:
    """nats-server with an MQTT listener, one account per device, restarted when it crashes, dead when we are.

    Files, all private, in `data_dir`: `nats.conf`, `accounts.json`, `tls/`, `jetstream/`. The last may be wiped
    at any time: it holds queued messages, and devices keep theirs until the gateway has signed for them.
    """

    def __init__(self, options: BrokerOptions) -> None:
        """Touches nothing yet.

        Raises:
            PlainTextRefused: a listener beyond loopback without TLS.
        """
        if not options.tls and not is_loopback(options.host):
            raise PlainTextRefused(options.host)
        self._options = options
        self._port = options.port
        self._config = options.data_dir / "nats.conf"
        self._store = options.data_dir / "jetstream"  # nats-server adds the name itself
        self._authority = CertificateAuthority(options.data_dir / "tls")
        self._binary = options.binary
        self._accounts: Accounts | None = None
        self._process: NatsProcess | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()
        self._running_since: float | None = None
        self._restarts = 0
        self._last_error: str | None = None

    async def start(self) -> None:
        """Start and wait until devices can connect.

        Raises:
            BinaryMissing, PortTaken, BrokerStartFailed, AccountsUnreadable, BadSetting, OSError.
        """
        if self._keeper is not None:
            raise LinkNotStarted("the broker is already started")
        self._binary = self._binary or find_binary()
        await asyncio.to_thread(self._prepare)
        await self._start_on_some_port()
        self._keeper = asyncio.create_task(self._keep(), name="embedded broker")

    async def stop(self) -> None:
        """End the broker; returns when its process is gone."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            with suppress(asyncio.CancelledError):
                await keeper
        if self._process is not None:
            await self._process.stop()
        self._gone()

    async def allow(self, device: DeviceId) -> Account:
        """Give a device an account for its own three topics; what the gateway hands over at enrolment.

        Other clients stay connected. A device that had an account gets a new one and is thrown off the old.

        Raises:
            BadSetting: no device id. ReloadFailed: the account is stored, but not yet in force.
        """
        async with self._changing:
            account = await asyncio.to_thread(self._opened().add, device)
            await self._apply()
        return account

    async def revoke(self, device: DeviceId) -> bool:
        """Take a device's account away and disconnect it. False if it had none.

        Raises:
            ReloadFailed: the account is gone from the file, but the running broker still knows it.
        """
        async with self._changing:
            had_one = await asyncio.to_thread(self._opened().remove, device)
            if had_one:
                await self._apply()
        return had_one

    async def renew_certificate(self) -> bool:
        """Renew the TLS certificate if it is time to; ask once a day. True if there is a new one."""
        if not self._options.tls:
            return False
        async with self._changing:
            renewed = await asyncio.to_thread(self._ensure_certificate)
            if renewed:
                await self._apply()
        return renewed

    @property
    def status(self) -> BrokerStatus:
        """What is known right now."""
        return BrokerStatus(
            host=self._options.host,
            port=self._port,
            tls=self._options.tls,
            pid=None if self._process is None else self._process.pid,
            running_since=self._running_since,
            restarts=self._restarts,
            last_error=self._last_error,
        )

    @property
    def accounts(self) -> Accounts:
        """Who may connect."""
        return self._opened()

    @property
    def ca_file(self) -> Path | None:
        """The CA certificate that devices and the gateway's link need; None without TLS."""
        return self._authority.files.ca if self._options.tls else None

    @property
    def url(self) -> BrokerUrl:
        """The gateway's own way in, with its password."""
        gateway = self._opened().gateway
        host = _ANY_ADDRESS.get(self._options.host, self._options.host)
        return BrokerUrl(host, self._port, self._options.tls, gateway.user, gateway.password)

    def _opened(self) -> Accounts:
        if self._accounts is None:
            raise LinkNotStarted("the broker is not started")
        return self._accounts

    def _prepare(self) -> None:
        private_directory(self._options.data_dir)
        self._accounts = Accounts.open(self._options.data_dir / "accounts.json")
        if self._options.tls:
            self._ensure_certificate()

    def _ensure_certificate(self) -> bool:
        hosts = set(self._options.names)
        if self._options.host not in _ANY_ADDRESS:
            hosts.add(self._options.host)
        return self._authority.ensure(hosts, datetime.now(UTC))

    async def _start_on_some_port(self) -> None:
        for attempt in range(_PORT_ATTEMPTS):
            if self._options.port == 0:
                self._port = _free_port(self._options.host)
            try:
                await self._launch()
                return
            except PortTaken:  # between our look and the broker's bind
                if self._options.port != 0 or attempt == _PORT_ATTEMPTS - 1:
                    raise

    async def _launch(self) -> None:
        if self._binary is None:
            raise LinkNotStarted("the broker is not started")
        async with self._changing:  # an account made meanwhile is either in this file or reloaded after it
            await asyncio.to_thread(self._write_config)
            self._process = await NatsProcess.start(self._binary, self._config, self._options.host, self._port)
        self._running_since = time.time()

    async def _apply(self) -> None:
        await asyncio.to_thread(self._write_config)
        if self._process is not None:
            await self._process.reload()

    def _write_config(self) -> None:
        accounts = self._opened()
        tls: TlsFiles | None = self._authority.files if self._options.tls else None
        text = render_config(
            Listener(self._options.host, self._port, tls),
            self._options.data_dir.absolute(),
            accounts.gateway,
            accounts.devices,
            max_store_bytes=self._options.max_store_bytes,
        )
        write_private(self._config, text.encode())

    async def _keep(self) -> None:
        wait_s = limits.BACKOFF_FIRST_S
        while True:
            if self._process is not None:
                started = time.monotonic()
                self._failed(await self._ended(self._process))
                if time.monotonic() - started > limits.STEADY_S:
                    wait_s = limits.BACKOFF_FIRST_S
            await asyncio.sleep(wait_s * random.uniform(0.8, 1.2))
            wait_s = min(wait_s * 2, limits.BACKOFF_LAST_S)
            await self._try_again(self._launch)

    async def _ended(self, process: NatsProcess) -> str:
        """Wait until it has ended, or end it because its store is full and nobody could empty it."""
        full = process.store_full(self._opened().gateway.client_id)
        end: asyncio.Task[str | None] = asyncio.create_task(process.wait())
        try:
            await asyncio.wait({full, end}, return_when=asyncio.FIRST_COMPLETED)
            if full.done() and full.result() is not None:
                await process.stop()
                await asyncio.to_thread(shutil.rmtree, self._store, ignore_errors=True)
                return "the broker's store or its disk was full; it has been emptied, and devices send again"
            return await end or "nats-server ended"
        finally:
            full.cancel()
            end.cancel()

    async def _try_again(self, launch: Callable[[], Awaitable[None]]) -> None:
        try:
            await launch()
        except (BrokerError, OSError) as error:
            self._failed(str(error))
        else:
            self._restarts += 1
            _log.warning("the MQTT broker runs again")

    def _failed(self, reason: str) -> None:
        _log.warning("%s", reason)
        self._last_error = reason
        self._gone()

    def _gone(self) -> None:
        self._process = None
        self._running_since = None


def _free_port(host: str) -> int:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
