"""The gateway as a process, followed by what it prints."""

import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_READY_S: Final = 30.0
_STOP_S: Final = 20.0


class GatewayProcess:
    """`with GatewayProcess(folder, environment) as gateway: ... gateway.url`; the folder has its settings already."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder, self._environment = folder, environment
        self.lines: list[str] = []
        self.url = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Start, and wait until it says that it is ready.

        Raises:
            RuntimeError: it ended, or was not ready in time, with what it said.
        """
        self._log = (self.folder / "gateway.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "exonomy_gateway.cli", "gateway", "run", "--dir", str(self.folder)],
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=self._environment,
            text=True,
        )
        said: queue.Queue[str] = queue.Queue()
        self._follower = threading.Thread(target=self._follow, args=(said,), daemon=True)
        self._follower.start()
        while (line := self._next(said)) != "ready":
            self.lines.append(line)
            if line.startswith("http "):
                self.url = line.split()[1]

    def stop(self) -> None:
        """Ask it to stop and wait; kill it if it does not."""
        self.process.terminate()
        try:
            self.process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._follower.join()
        self._log.close()

    def _follow(self, said: queue.Queue[str]) -> None:
        assert self.process.stdout is not None
        with self.process.stdout:
            for line in self.process.stdout:
                said.put(line.rstrip("\n"))
        said.put("")

    def _next(self, said: queue.Queue[str]) -> str:
        try:
            line = said.get(timeout=_READY_S)
        except queue.Empty:
            line = ""
        if not line:
            self.stop()
            log = (self.folder / "gateway.log").read_text()[-2_000:]
            raise RuntimeError(f"the gateway did not get ready:\n{log}")
        return line
