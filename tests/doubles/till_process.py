"""A till as a real process under MicroPython, followed by its lines."""

import json
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.doubles.unix_port import BOARD, micropython


class TillProcess:
    """Started with a data folder; scans and presses keys through standard input."""

    def __init__(
        self,
        folder: Path,
        heap: str = "512K",
        python: str | None = None,
        file_bytes: int | None = None,
        listen: int | None = None,
        board: Path = BOARD,
        options: Sequence[str] = (),
    ) -> None:
        self.folder = folder
        program = [python] if python else micropython("-X", f"heapsize={heap}")
        if file_bytes is not None:
            # What would kill a program that writes too much is an error to one that ignores the signal.
            program = ["sh", "-c", f"trap '' XFSZ; ulimit -f {file_bytes // 512}; exec \"$@\"", "sh", *program]
        self.process = subprocess.Popen(
            [*program, str(board), "--dir", str(folder), *options, *(["--listen", str(listen)] if listen else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            bufsize=1,
        )
        self.seen: list[dict[str, Any]] = []
        self.noise: list[str] = []
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        self._follower = threading.Thread(target=self._follow, daemon=True)
        self._follower.start()

    def _follow(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            if line.startswith("{"):
                self._lines.put(json.loads(line))
            else:
                self.noise.append(line)

    def say(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def scan(self, code: str) -> None:
        self.say("scan " + code)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.say("key " + key)

    def until(self, within: float = 10, **wanted: str | int | bool) -> dict[str, Any]:
        """The next line that has all these values."""
        end = time.monotonic() + within
        while True:
            try:
                line = self._lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                seen = "\n".join(json.dumps(line) for line in self.seen[-12:])
                raise AssertionError(f"no {wanted} within {within} s; last:\n{seen}\n{''.join(self.noise)}") from None
            self.seen.append(line)
            if all(line.get(name) == value for name, value in wanted.items()):
                return line

    def until_state(self, state: str, within: float = 10) -> dict[str, Any]:
        return self.until(within, event="screen", state=state)

    def kill(self) -> None:
        """As a power cut does: at once."""
        self.process.kill()
        self.process.wait(10)
        self._follower.join(10)
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.stdout.close()
