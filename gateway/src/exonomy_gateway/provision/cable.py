"""The cable to a board: mpremote's transport, with each way in which it fails as an error that says what to do.

mpremote calls its own Python interface unfinished, so nothing else here knows it, and the version is pinned.
"""

import contextlib
import errno
import io
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import serial
from mpremote.transport import (  # type: ignore[import-untyped]  # it has no types
    TransportError,
    TransportExecError,
)
from mpremote.transport_serial import SerialTransport  # type: ignore[import-untyped]  # it has no types
from serial.tools import list_ports

from exonomy_gateway.provision.errors import (
    BoardFull,
    BoardRefused,
    CableOut,
    NoPort,
    NotMicroPython,
    PortBusy,
)

_ANSWER_S: Final = 1.0
"""Seconds that one read may take; whole answers are waited for longer by mpremote itself."""
_WRITE_S: Final = 10.0
"""Seconds in which a board takes what is sent: an erase of its flash takes less than one."""
_PROMPT_S: Final = 2.5
"""Seconds until a program that is interrupted has given way to the prompt."""
_PROMPT_TRIES: Final = 4
"""A board that was just plugged in is not listening yet."""
_BACK_S: Final = 20.0
"""Seconds until a board that was reset is on its port again: the USB of a Pico takes two or three."""
_PIECE_BYTES: Final = 512
"""Bytes that are written at once: each piece is a line of source that the board's heap must hold."""

_IDENTITY: Final = """
import os, sys, json
_i = sys.implementation
try:
    _s = os.statvfs("/")
    _free = _s[0] * _s[3]
except OSError:
    _free = 0
print(json.dumps([_i[0], ".".join(str(n) for n in _i[1][:3]), sys.platform, getattr(_i, "_machine", ""),
    getattr(_i, "_mpy", 0) & 255, _free, "running" in sys.modules]))
"""
_RESET: Final = """
try:
    from machine import reset
except ImportError:
    from sys import exit as reset
reset()
"""
_LIST: Final = """
import os, json
def _walk(folder, found):
    try:
        entries = list(os.ilistdir(folder or "/"))
    except OSError:
        return
    for entry in entries:
        path = folder + "/" + entry[0]
        if entry[1] & 0x4000:
            found.append(path + "/")
            _walk(path, found)
        else:
            found.append(path)
_found = []
_walk({folder!r}, _found)
print(json.dumps(_found))
"""


@dataclass(frozen=True, slots=True)
class Identity:
    """What answers on the port. `mpy` is the .mpy version that it loads, `free` bytes of its files' room."""

    name: str
    version: str
    platform: str
    machine: str
    mpy: int
    free: int
    running: bool


def ports() -> list[str]:
    """The serial ports that a board may be on."""
    return sorted(port.device for port in list_ports.comports() if port.vid is not None)


class Cable:
    """`with Cable(port) as cable`. Any call may raise CableOut."""

    def __init__(self, port: str) -> None:
        """Opens the port and asks for MicroPython's raw prompt.

        Raises:
            NoPort, PortBusy, NotMicroPython, CableOut.
        """
        self.port = port
        self._transport = self._opened()
        try:
            self._prompt()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the port."""
        with contextlib.suppress(OSError):
            self._transport.close()

    def identity(self) -> Identity:
        """Who is there.

        Raises:
            NotMicroPython: its answer makes no sense.
        """
        said = self.run(_IDENTITY, "say what it is")
        try:
            return Identity(*json.loads(said))
        except (ValueError, TypeError) as error:
            raise NotMicroPython(self.port, said) from error

    def run(self, program: str, doing: str) -> bytes:
        """Run a program on the board; what it printed.

        Raises:
            BoardRefused: it raised.
        """
        with self._faults(doing):
            return bytes(self._transport.exec(program))

    def files(self, folder: str) -> list[str]:
        """The paths of all files below a folder, folders with a slash behind, each before what is in it."""
        said = self.run(_LIST.format(folder=folder.rstrip("/")), f"list {folder}")
        try:
            return [str(path) for path in json.loads(said)]
        except ValueError as error:
            raise BoardRefused(f"list {folder}", repr(said[:80])) from error

    def sha256(self, path: str) -> bytes | None:
        """The hash that the board finds of a file; None when there is none."""
        try:
            with self._faults(f"read {path}"):
                return bytes(self._transport.fs_hashfile(path, "sha256", chunk_size=1_024))
        except _Missing:
            return None

    def read(self, path: str) -> bytes | None:
        """A small file; None when there is none."""
        try:
            with self._faults(f"read {path}"):
                return bytes(self._transport.fs_readfile(path))
        except _Missing:
            return None

    def write(self, path: str, content: bytes, progress: Callable[[int], None] = lambda _: None) -> None:
        """Write a file at this path. `progress` hears how many of its bytes are there.

        Raises:
            BoardFull: there was no room.
        """
        with self._faults(f"write {path}", path):
            self._transport.fs_writefile(path, content, _PIECE_BYTES, lambda done, _: progress(done))

    def rename(self, old: str, new: str) -> None:
        """Put one file in the place of another, at once."""
        self.run(f"import os\nos.rename({old!r}, {new!r})", f"put {new} in place")

    def remove(self, path: str) -> None:
        """Remove a file or an empty folder, if it is there."""
        with contextlib.suppress(_Missing), self._faults(f"remove {path}"):
            if path.endswith("/"):
                self._transport.fs_rmdir(path.rstrip("/"))
            else:
                self._transport.fs_rmfile(path)

    def make_folder(self, path: str) -> None:
        """Make a folder, if it is not there."""
        with self._faults(f"make {path}", path):
            if not self._transport.fs_isdir(path):
                self._transport.fs_mkdir(path)

    def reset(self) -> None:
        """Start the board anew and let go of it."""
        with contextlib.suppress(TransportError, OSError):
            self._transport.exec_raw_no_follow(_RESET)
        self.close()

    def reset_and_return(self) -> None:
        """Start the board anew, and be at its prompt again once it is back on its port.

        Raises:
            CableOut: it did not come back.
        """
        self.reset()
        until = time.monotonic() + _BACK_S
        while True:
            time.sleep(_ANSWER_S)
            try:
                self._transport = self._opened()
                self._prompt()
            except (NoPort, PortBusy, NotMicroPython, CableOut) as error:
                self.close()
                if time.monotonic() > until:
                    raise CableOut(self.port, "it did not come back after a reset") from error
            else:
                return

    def _opened(self) -> SerialTransport:
        try:
            transport = SerialTransport(self.port, timeout=_ANSWER_S)
            transport.serial.write_timeout = _WRITE_S
        except (TransportError, OSError, ValueError) as error:
            raise self._closed() from error
        return transport

    def _closed(self) -> NoPort | PortBusy:
        """Why the port can't be opened: mpremote says only that it can't."""
        try:
            serial.Serial(self.port, exclusive=True).close()
        except (OSError, ValueError) as error:
            if getattr(error, "errno", None) in (errno.ENOENT, errno.ENXIO, errno.ENODEV):
                return NoPort(self.port, ports())
            return PortBusy(self.port, _reason(error))
        return PortBusy(self.port, "it was busy a moment ago")

    def _prompt(self) -> None:
        for attempt in range(_PROMPT_TRIES):
            said = io.StringIO()
            try:
                # It prints what it did not expect.
                with contextlib.redirect_stdout(said):
                    self._transport.enter_raw_repl(soft_reset=False, timeout_overall=_PROMPT_S)
            except TransportError as error:
                if attempt == _PROMPT_TRIES - 1:
                    raise NotMicroPython(self.port, said.getvalue().strip("b'\n").encode()) from error
            except OSError as error:
                raise CableOut(self.port, _reason(error)) from error
            else:
                return

    @contextlib.contextmanager
    def _faults(self, doing: str, path: str = "") -> Iterator[None]:
        """Turn what mpremote raises into this room's errors."""
        try:
            yield
        except TransportExecError as error:
            lines = error.error_output.strip().splitlines() or ["it raised"]
            if "ENOSPC" in lines[-1] or lines[-1] == f"OSError: {errno.ENOSPC}":
                raise BoardFull(path or doing) from error
            raise BoardRefused(doing, lines[-1]) from error
        except (TransportError, serial.SerialException) as error:
            raise CableOut(self.port, _reason(error)) from error
        except OSError as error:
            if error.errno == errno.ENOENT:
                raise _Missing from error
            if error.errno == errno.ENOSPC:
                raise BoardFull(path or doing) from error
            raise self._ended(error, doing) from error
        except (ValueError, SyntaxError, TypeError) as error:
            # mpremote reads a board's answers as Python values; what else is said on the line stands in between.
            raise CableOut(self.port, "its answers are garbled; does another program use the port?") from error

    def _ended(self, error: OSError, doing: str) -> Exception:
        """mpremote makes OSErrors of the board's own errors too; those have the path for their text."""
        if str(error.strerror).startswith("/"):
            return BoardRefused(doing, errno.errorcode.get(error.errno or 0, "it failed"))
        return CableOut(self.port, _reason(error))


class _Missing(Exception):
    """There is no such file on the board."""


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__
