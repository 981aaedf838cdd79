"""The gateway as a whole: what it is made of, the order in which it starts, and how it stops."""

import asyncio
import contextlib
import hashlib
import logging
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import uvicorn
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.runner import Engine
from exonomy_contracts.wire import peer

from exonomy_gateway import config
from exonomy_gateway.broker.mqtt import DeviceLink, LinkSettings
from exonomy_gateway.broker.nats import BrokerOptions, EmbeddedBroker
from exonomy_gateway.broker.nats_config import is_loopback
from exonomy_gateway.broker.topics import DeviceId
from exonomy_gateway.broker.url import BrokerUrl
from exonomy_gateway.clock import Clock, steady_ms
from exonomy_gateway.devices.attendance import Attendance
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.devices.roster import Reach, Roster, StaticAccounts
from exonomy_gateway.devices.updates import Updates
from exonomy_gateway.events import Events
from exonomy_gateway.execution.executor import Executor
from exonomy_gateway.execution.journal import StoreJournal
from exonomy_gateway.execution.modules import FolderCache, Modules
from exonomy_gateway.execution.payments import Payments
from exonomy_gateway.execution.sealer import Sealed, Sealer
from exonomy_gateway.execution.waker import Waker
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.ingest.pipeline import Pipeline
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.money.processor import Processor
from exonomy_gateway.money.stripe_client import LazyClient
from exonomy_gateway.money.stripe_holds import StripeHolds
from exonomy_gateway.serial.front import SerialFront
from exonomy_gateway.store import commits, module_bytes
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.known_time import last_known_ms

_HOUR_MS: Final = 3_600_000
_DAY_S: Final = 86_400
_GRACE_S: Final = 2
"""Seconds for requests under way when the gateway stops."""
_log = logging.getLogger(__name__)


class Damaged(Exception):
    """The store does not hold what its logs say they hold; a backup or a fresh folder is needed."""


class PortTaken(Exception):
    """Something else listens where the HTTP API should."""


class Gateway:
    """One community's peer: store, contracts, money, devices and HTTP, in one asyncio process."""

    def __init__(
        self,
        folder: Path,
        settings: config.Settings,
        say: Callable[[str], None] = print,
        *,
        accept_clock: bool = False,
    ) -> None:
        """Open the store and look it over; nothing is reachable before `run`.

        Args:
            folder: the data folder.
            say: gets one line for each thing that started.
            accept_clock: the operator's word that the clock is right, whatever was stored before.

        Raises:
            StoreUnavailable, StoreInUse, NewerFile, NotThisStore, Damaged.
        """
        self.folder, self.settings, self._say = folder, settings, say
        self.database = Database(folder / "store.db")
        self.identity = Identity.beside(self.database)
        known_ms = last_known_ms(self.database.read())
        self.clock = Clock(known_ms=known_ms, steady=steady_ms, accepted=accept_clock)
        self.events = Events()
        self._check_store()
        self.modules = Modules(Engine(FolderCache(folder / "compiled")), module_bytes.every(self.database.read()))
        self.sealer = Sealer(self.database, self.identity, self.clock, self.modules)
        self.executor = Executor(self.database, self.sealer, self._on_sealed)
        self.journal = StoreJournal(self.database, self.identity, self.clock, self._on_receipt)
        self.processors = _processors(folder, settings, self.clock)
        self.outbox = Outbox(self.journal, self.processors, self.clock.now_ms)
        poll_s = settings.stripe.poll_seconds if settings.stripe else None
        self.payments = Payments(
            self.database,
            self.outbox,
            self.identity.key,
            feeds=self.processors,
            poll_s=poll_s,
            doubt=self.clock.doubt,
        )
        self.waker = Waker(self.database, self.identity, self.clock, self.modules, self.executor.notify)
        self.door = Door(self.database, self.clock, self._on_stored)
        self.broker: EmbeddedBroker | None = None
        self.roster: Roster
        self.link: DeviceLink
        self.cables: SerialFront
        self.pipeline: Pipeline
        self.attendance: Attendance
        self.downlink = Downlink(self.database, self.identity, self.clock, self._publish)
        self.updates = Updates(self.database, self.downlink)
        self._server: _Server | None = None
        self._http: socket.socket | None = None

    @property
    def http_url(self) -> str:
        """Where the HTTP API answers; the port is the real one once `run` has bound it."""
        port = self._http.getsockname()[1] if self._http else self.settings.http.port
        host = self.settings.http.host
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    async def run(self) -> None:
        """Start everything, serve until SIGTERM or SIGINT, stop everything.

        Raises:
            PortTaken, BrokerError: and whatever had started is stopped again.
        """
        try:
            await self._start()
            await self._serve()
        finally:
            await self._stop()

    def stop(self) -> None:
        """Ask `run` to end. Called in the event loop."""
        self.events.close()
        if self._server is not None:
            self._server.should_exit = True

    async def _start(self) -> None:
        self._http = _listen(self.settings.http.host, self.settings.http.port)
        url, ca_file = await self._start_broker()
        await self._start_devices(url, ca_file)
        self.executor.start()
        self.payments.start()
        self.waker.start()
        self._say(f"gateway   {peer.to_did(self.identity.key)}")
        self._say(f"store     {self.database.path} · {commits.count(self.database.read())} commits")
        self._say(f"http      {self.http_url}")
        self._say(f"processor {_processor_line(self.settings, self.processors)}")

    async def _start_broker(self) -> tuple[BrokerUrl, Path | None]:
        wanted = self.settings.broker
        if not wanted.embedded:
            self._say(f"broker    {BrokerUrl.parse(wanted.url)}")
            return BrokerUrl.parse(wanted.url), Path(wanted.ca_file) if wanted.ca_file else None
        tls = not is_loopback(wanted.host)
        options = BrokerOptions(self.folder / "broker", wanted.host, wanted.port, tls, wanted.names)
        self.broker = EmbeddedBroker(options)
        await self.broker.start()
        self._say(f"broker    {self.broker.url} (embedded, process {self.broker.status.pid})")
        return self.broker.url, self.broker.ca_file

    async def _start_devices(self, url: BrokerUrl, ca_file: Path | None) -> None:
        wanted = self.settings.broker
        accounts = self.broker or StaticAccounts(wanted.device_username, wanted.device_password.get_secret_value())
        ca = ca_file.read_text() if ca_file is not None else None
        host = wanted.names[0] if wanted.embedded and wanted.names else url.host
        lease = self.settings.lease
        terms = LeaseTerms(lease.currency, lease.total, lease.each, lease.hours * _HOUR_MS)
        self.roster = Roster(self.database, self.identity.key, accounts, Reach(host, url.port, ca), terms)
        self.attendance = Attendance(self.database, self.clock, self.roster, self.downlink, self.updates)
        self.pipeline = Pipeline(self.door, self.roster, self.downlink, self.attendance)
        session = hashlib.sha256(b"exonomy/session/1" + self.identity.seed).hexdigest()[:20]
        settings = LinkSettings(url, session, ca_file)
        self.link = DeviceLink(settings, self.pipeline, on_oversized=self.pipeline.oversized)
        await self.roster.start(self.clock.now_ms())
        self.cables = SerialFront(self.settings.cables, self.pipeline)
        self.attendance.begin(own_broker=wanted.embedded)
        await self.link.start()
        self.attendance.start()
        self.cables.start()
        if self.settings.cables:
            self._say(f"serial    {', '.join(map(str, self.settings.cables))}")

    async def _serve(self) -> None:
        from exonomy_gateway.http.app import create_app  # it needs this module's Gateway

        app = create_app(self)
        served = uvicorn.Config(
            app, log_level="warning", lifespan="off", access_log=False, timeout_graceful_shutdown=_GRACE_S
        )
        self._server = _Server(served)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop)
        renewing = asyncio.create_task(self._renew_certificate(), name="certificate renewal")
        self._say("ready")
        try:
            await self._server.serve([self._http] if self._http else None)
        finally:
            renewing.cancel()

    async def _stop(self) -> None:
        """Stop in the order in which nothing that runs needs something that is gone."""
        if hasattr(self, "attendance"):
            await self.attendance.stop()
        if hasattr(self, "cables"):
            await self.cables.stop()
        if hasattr(self, "link"):
            await self.link.stop()
        await asyncio.to_thread(self.waker.stop)
        await asyncio.to_thread(self.payments.stop)
        await asyncio.to_thread(self.executor.stop)
        if self.broker is not None:
            await self.broker.stop()
        if self._http is not None:
            self._http.close()
        self.door.close()
        self.database.close()

    async def _renew_certificate(self) -> None:
        while self.broker is not None:
            await asyncio.sleep(_DAY_S)
            await self.broker.renew_certificate()

    def _check_store(self) -> None:
        damaged = commits.damaged_logs(self.database.read())
        if damaged:
            first = damaged[0]
            raise Damaged(
                f"{len(damaged)} logs are not whole, the first of {peer.to_did(first.author)} on {first.branch}"
            )

    def _publish(self, device: DeviceId, payload: bytes) -> bool:
        """Over the cable that a device is on, and through the broker.

        Nobody checks who is on a cable, so what it says must not keep a message from the device that it names.
        """
        by_cable = hasattr(self, "cables") and self.cables.publish(device, payload)
        by_broker = hasattr(self, "link") and self.link.publish(device, payload)
        return by_cable or by_broker

    def _on_stored(self, stored: list[Commit]) -> None:
        self.executor.notify(stored)
        self.roster.notice(stored, self.clock.now_ms())
        self.events.publish("commits", {"count": len(stored)})

    def _on_receipt(self, receipt: Commit) -> None:
        self.executor.notify([receipt])
        self.events.publish("receipt", {"instance": receipt.header.deps[0].hex(), "commit": receipt.id.hex()})

    def _on_sealed(self, sealed: Sealed) -> None:
        self.payments.on_sealed(sealed.seal)
        for told in sealed.told:
            self.downlink.tell(told.device, [told.verdict])
            verdict = told.verdict
            self.events.publish(
                "verdict", {"proof": verdict.proof.hex(), "state": verdict.state, "amount": verdict.amount}
            )
        self.attendance.on_sealed(sealed.seal)
        self.events.publish(
            "seal",
            {"instance": sealed.seal.instance.hex(), "height": sealed.seal.height, "time_ms": sealed.seal.time_ms},
        )


class _Server(uvicorn.Server):
    """uvicorn without its own handling of signals: the gateway stops everything else too."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the gateway."""
        yield


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise PortTaken(f"the HTTP API can't listen on {host} port {port}: {error.strerror}") from error
    return listener


def _processor_line(settings: config.Settings, processors: Mapping[str, Processor]) -> str:
    stripe = settings.stripe
    if stripe is None or "stripe" not in processors:
        return "none: trades for cash fail; set STRIPE_API_KEY"
    lacking = "" if stripe.publishable_key else f"; buyers can't pay: set publishable_key in {config.FILE}"
    return f"stripe at {stripe.api_base}{lacking}"


def _processors(folder: Path, settings: config.Settings, clock: Clock) -> dict[str, Processor]:
    """The processors that this gateway has an account at."""
    key = config.stripe_key(folder).get_secret_value()
    if settings.stripe is None or not key:
        return {}
    secret = config.stripe_webhook_secret(folder).get_secret_value()
    stripe = StripeHolds(
        LazyClient(key, settings.stripe.api_base),
        clock=clock.now_ms,
        webhook_secrets=(secret,) if secret else (),
        multicapture=settings.stripe.multicapture,
    )
    return {"stripe": stripe}
