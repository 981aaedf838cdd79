"""A real gateway process on free ports, and the real command line beside it."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

READY_WITHIN_S = 20.0
STOP_WITHIN_S = 15.0
COMMAND = [sys.executable, "-m", "exonomy_gateway.cli"]
_OURS = ("EXONOMY_", "STRIPE_")


def plain_environment(**more: str) -> dict[str, str]:
    """The environment without what would change an Exonomy command."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return {**kept, "COLUMNS": "120", "NO_COLOR": "1", **more}


class GatewayProcess:
    """`with GatewayProcess(folder) as gateway: httpx.get(gateway.url + "/v1/health")`."""

    def __init__(self, folder: Path, *, stripe: str = "", host: str = "127.0.0.1") -> None:
        """`stripe` is the base address of a processor; without one the gateway has none."""
        self.folder = folder
        self._log = folder.with_suffix(".log")
        self._environment = plain_environment(**({"STRIPE_API_KEY": "sk_test_12345"} if stripe else {}))
        if not (folder / "gateway.toml").exists():
            self._init(stripe, host)
        self.url = ""
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "GatewayProcess":
        with self._log.open("wb") as log:
            run = [*COMMAND, "gateway", "run", "--dir", str(self.folder)]
            self._process = subprocess.Popen(run, stdout=log, stderr=log, env=self._environment)
        deadline = time.monotonic() + READY_WITHIN_S
        while "\nready" not in self.said:
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"the gateway did not start: {self.said}")
            time.sleep(0.02)
        found = re.search(r"^http +http://[^ ]+:(\d+)$", self.said, re.MULTILINE)
        assert found is not None
        self.url = f"http://127.0.0.1:{found[1]}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self.stop() == 0, self.said
        assert "Traceback" not in self.said, self.said

    @property
    def said(self) -> str:
        """What it has printed."""
        return self._log.read_text() if self._log.exists() else ""

    @property
    def token(self) -> str:
        """The bearer token of its API."""
        return (self.folder / "http.token").read_text()

    def stop(self) -> int:
        """End it as a service manager does; its exit code."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.terminate()
        try:
            return process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()

    def _init(self, stripe: str, host: str) -> None:
        options = ["--http-port", "0", "--broker-port", "0"]
        options += ["--stripe-api-base", stripe, "--publishable-key", "pk_test_demo"] if stripe else []
        made = subprocess.run(
            [*COMMAND, "gateway", "init", "--dir", str(self.folder), *options],
            capture_output=True,
            text=True,
            env=self._environment,
            check=False,
        )
        assert made.returncode == 0, made.stderr
        settings = self.folder / "gateway.toml"
        settings.write_text(settings.read_text().replace('host = "127.0.0.1"', f'host = "{host}"', 1))


class CommandLine:
    """`exonomy …` as a person runs it: one folder of wallets, one gateway."""

    def __init__(self, wallets: Path, url: str, token: str = "") -> None:
        self.wallets = wallets
        self._environment = plain_environment(
            EXONOMY_GATEWAY=url, EXONOMY_TOKEN=token, EXONOMY_WALLETS=str(wallets), HOME=str(wallets)
        )

    def run(self, *arguments: str | Path, code: int = 0, environment: Mapping[str, str] | None = None) -> str:
        """What it prints to standard output, or to standard error if it is to fail."""
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            capture_output=True,
            text=True,
            env={**self._environment, **(environment or {})},
            cwd=self.wallets.parent,
            timeout=60,
            check=False,
        )
        assert done.returncode == code, f"{arguments}: {done.returncode}, {done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr, done.stderr
        return done.stderr if code else done.stdout

    def json(self, *arguments: str | Path) -> Any:  # noqa: ANN401  # whatever the command answers
        """What it answers to a program."""
        return json.loads(self.run("--json", *arguments))


def client(gateway: GatewayProcess) -> httpx.Client:
    """An HTTP client that no proxy of the environment can get at."""
    return httpx.Client(base_url=gateway.url, trust_env=False, timeout=10)
