"""One cable: opened whenever it is there, read and written by two threads of its own."""

import contextlib
import logging
import os
import queue
import secrets
import termios
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from serial import Serial, SerialException, SerialTimeoutException

from exonomy_gateway.serial import limits
from exonomy_gateway.serial.address import PortAddress
from exonomy_gateway.serial.frames import Frame, FrameReader, Kind, encode

_SESSION_BYTES: Final = 4
_log = logging.getLogger(__name__)

_BROKEN: Final = (SerialException, OSError, TypeError, ValueError, termios.error)
"""What pyserial raises once a port is gone or closed.

TypeError where another thread has closed it; termios.error, no OSError, where it is pulled while it is opened.
"""


class Listener(Protocol):
    """Who hears of a cable, in the cable's thread."""

    def arrived(self, port: "SerialPort", frame: Frame) -> None:
        """A whole frame has come; it is held back until this returns."""

    def gone(self, port: "SerialPort") -> None:
        """Whatever device was there is not heard any more."""


@dataclass(frozen=True, slots=True)
class PortStatus:
    """For people. Counts are since the start."""

    port: str
    open: bool
    trouble: str | None
    frames: int
    noise: int
    dropped: int


class SerialPort:
    """A port that may come and go. `send` is for any thread and never blocks."""

    def __init__(self, address: PortAddress, listener: Listener, clock: Callable[[], float] = time.monotonic) -> None:
        self.address = address
        self._listener, self._clock = listener, clock
        self._line: Serial | None = None
        self._outbox: queue.Queue[bytes | None] = queue.Queue(limits.OUTBOX_FRAMES)
        self._session = b""
        self._stopping = threading.Event()
        self._trouble: str | None = None
        self._frames = self._noise = self._dropped = 0
        self._threads = (
            threading.Thread(target=self._run, name=f"{address.path}: reading", daemon=True),
            threading.Thread(target=self._write, name=f"{address.path}: writing", daemon=True),
        )

    def start(self) -> None:
        """Begin to look for the port, and go on until `stop`."""
        for thread in self._threads:
            thread.start()

    def ask_to_stop(self) -> None:
        """Returns at once; `join` waits."""
        self._stopping.set()
        line = self._line
        if line is not None:
            with contextlib.suppress(*_BROKEN):
                line.cancel_read()
                line.cancel_write()
        self._offer(None)

    def join(self) -> None:
        """Wait until both threads have ended. Blocks."""
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def send(self, kind: Kind, payload: bytes) -> bool:
        """Whether the frame was taken; False: the port is not there, or too many wait already."""
        return self._line is not None and self._offer(encode(kind, payload))

    def greet(self, *, anew: bool = False) -> None:
        """Say that a gateway is here; anew makes the device say once more who it is."""
        if anew or not self._session:
            self._session = secrets.token_bytes(_SESSION_BYTES)
        self.send(Kind.HERE, self._session)

    @property
    def status(self) -> PortStatus:
        """What is known right now."""
        return PortStatus(
            str(self.address), self._line is not None, self._trouble, self._frames, self._noise, self._dropped
        )

    def _offer(self, data: bytes | None) -> bool:
        try:
            self._outbox.put_nowait(data)
        except queue.Full:
            self._dropped += 1
            return False
        return True

    # --- the reading thread

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                line = _opened(self.address)
            except _BROKEN as error:
                self._failed(f"{self.address.path} can't be opened: {_reason(error)}")
                self._stopping.wait(limits.REOPEN_S)
                continue
            self._line, self._trouble = line, None
            _log.info("%s is open", self.address)
            try:
                self.greet(anew=True)
                self._read(line)
            except _BROKEN as error:
                self._failed(f"{self.address.path} is gone: {_reason(error)}")
            finally:
                self._line = None
                line.close()
                self._listener.gone(self)
            # One that opens and breaks at once, as when another program reads it too, is not opened without a pause.
            self._stopping.wait(limits.REOPEN_S)

    def _read(self, line: Serial) -> None:
        reader = FrameReader()
        heard = self._clock()
        while not self._stopping.is_set():
            for frame in reader.feed(line.read(max(1, line.in_waiting))):
                self._frames += 1
                heard = self._clock()
                self._listener.arrived(self, frame)
            self._count_noise(reader)
            if self._clock() - heard > limits.SILENCE_S:
                heard = self._clock()
                self._listener.gone(self)

    def _count_noise(self, reader: FrameReader) -> None:
        if reader.noise:
            self._noise += reader.noise
            reader.noise = 0
            if not self._frames:
                self._failed(f"{self.address.path} brings only noise: is {self.address.baud} baud the device's rate?")
        elif self._frames:
            self._trouble = None

    def _failed(self, reason: str) -> None:
        if self._trouble != reason:
            _log.warning("%s", reason)
        self._trouble = reason

    # --- the writing thread

    def _write(self) -> None:
        while not self._stopping.is_set():
            data = self._outbox.get()
            line = self._line
            if data is None or line is None:
                continue
            try:
                line.write(data)
            except SerialTimeoutException:
                self._dropped += 1
            except _BROKEN:
                # The reading thread sees the same, and says it.
                self._dropped += 1


def _opened(address: PortAddress) -> Serial:
    return Serial(
        address.path,
        address.baud,
        timeout=limits.READ_S,
        write_timeout=limits.WRITE_S,
        exclusive=True,
    )


def _reason(error: Exception) -> str:
    number = getattr(error, "errno", None)
    return os.strerror(number) if isinstance(number, int) else str(error) or type(error).__name__
