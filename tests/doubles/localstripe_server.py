"""localstripe as a child process on loopback.

Run it for a demonstration: `python -m tests.doubles.localstripe_server --port 8420 --dir some/folder`
"""

import argparse
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

READY_WITHIN_S = 20.0
STOP_WITHIN_S = 5.0
HOST = "127.0.0.1"


class LocalStripe:
    """`with LocalStripe(folder) as stripe: ... stripe.url`. The folder keeps its state across restarts."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder = folder
        self.port = port or _free_port()
        self.url = f"http://{HOST}:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "LocalStripe":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Start and wait until it answers. Raises: RuntimeError, with what it printed."""
        self.folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tests.doubles.localstripe_server"]
        with (self.folder / "localstripe.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--port", str(self.port), "--dir", str(self.folder)],
                cwd=Path(__file__).resolve().parents[2],
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + READY_WITHIN_S
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("localstripe did not start: " + (self.folder / "localstripe.log").read_text())
            time.sleep(0.05)

    def stop(self) -> None:
        """End the process that `start` made."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def forget(self) -> None:
        """Empty its books."""
        request = urllib.request.Request(f"{self.url}/_config/data", method="DELETE")
        urllib.request.urlopen(request, timeout=STOP_WITHIN_S).close()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/js.stripe.com/v3/", timeout=1):
                return True
        except (urllib.error.URLError, OSError):
            return False


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        return int(taken.getsockname()[1])


def main() -> None:
    """Serve until told to stop."""
    from aiohttp import web

    from tests.doubles.localstripe_taught import application

    options = argparse.ArgumentParser(description="localstripe on loopback, its state in one folder")
    options.add_argument("--port", type=int, default=8420)
    options.add_argument("--dir", type=Path, required=True)
    chosen = options.parse_args()
    web.run_app(application(chosen.dir), host=HOST, port=chosen.port, print=None)


if __name__ == "__main__":
    main()
