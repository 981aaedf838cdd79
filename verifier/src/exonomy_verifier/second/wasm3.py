"""wasm3 as second engine: an interpreter in C, which crashes on some modules, so that it only ever runs in a worker."""

import importlib.util
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from exonomy_contracts import limits as ground
from exonomy_contracts.engine.admission import AdmittedModule
from exonomy_contracts.engine.errors import Misbehaved
from exonomy_contracts.errors import ExonomyError

from exonomy_verifier import limits
from exonomy_verifier.second.opinion import NoAnswer
from exonomy_verifier.words import printable

_WORKER: Final = Path(__file__).with_name("worker.py")
_CHUNK: Final = 65_536
_SAID_CHARS: Final = 200


class NotInstalled(ExonomyError):
    """This machine has no wasm3."""

    code = "no-second-engine"


class Wasm3:
    """A worker process; each run is a child of it with limits of its own. For one check at a time; close it."""

    name = "wasm3"

    def __init__(self) -> None:
        """Start the worker.

        Raises:
            NotInstalled: there is no wasm3 here, or no way to fork.
        """
        if importlib.util.find_spec("wasm3") is None:
            raise NotInstalled("wasm3 is not installed; it comes with the extra exonomy-verifier[wasm3]")
        if not hasattr(os, "fork"):
            raise NotInstalled("wasm3 runs in forked processes, which this system does not have")
        bounds = (limits.SECOND_CPU_S, limits.SECOND_WALL_S, limits.SECOND_BYTES, limits.SECOND_STACK_BYTES)
        arguments = [str(bound) for bound in (*bounds, ground.OUTPUT_BYTES)]
        # Isolated, and without an environment: what a worker does follows from its requests alone.
        self._worker = subprocess.Popen(
            [sys.executable, "-I", str(_WORKER), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={},
        )
        self._known = set[bytes]()
        self._left_s = limits.SECOND_SECONDS

    @property
    def pid(self) -> int:
        """The worker's process."""
        return self._worker.pid

    def run(self, module: AdmittedModule, data: bytes) -> bytes:
        """See `SecondEngine`."""
        if self._left_s <= 0:
            raise NoAnswer(f"all runs together take more than {limits.SECOND_SECONDS:.0f} s")
        start = time.monotonic()
        try:
            if module.hash not in self._known:
                self._send(b"M" + module.code)
                self._known.add(module.hash)
            self._send(b"R" + module.hash + data)
            reply = self._receive(start + limits.SECOND_WALL_S + limits.SECOND_CPU_S)
        except OSError as error:
            raise NoAnswer("its worker ended") from error
        finally:
            self._left_s -= time.monotonic() - start
        kind, rest = reply[:1], reply[1:]
        if kind == b"A":
            return rest
        said = printable(rest.decode(errors="replace"))[:_SAID_CHARS]
        raise Misbehaved(said) if kind == b"T" else NoAnswer(said)

    def close(self) -> None:
        """End the worker and whatever it runs."""
        self._worker.kill()
        self._worker.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, frame: bytes) -> None:
        assert self._worker.stdin is not None
        left = memoryview(len(frame).to_bytes(4) + frame)
        while left:
            left = left[self._worker.stdin.write(left) :]

    def _receive(self, deadline: float) -> bytes:
        """One frame.

        Raises:
            OSError: the worker ended.
            NoAnswer: there is none by the deadline.
        """
        return self._read(int.from_bytes(self._read(4, deadline)), deadline)

    def _read(self, size: int, deadline: float) -> bytes:
        assert self._worker.stdout is not None
        parts, left = list[bytes](), size
        while left:
            ready, _, _ = select.select([self._worker.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise NoAnswer("its worker does not answer")
            part = os.read(self._worker.stdout.fileno(), min(left, _CHUNK))
            if not part:
                raise BrokenPipeError
            parts.append(part)
            left -= len(part)
        return b"".join(parts)
