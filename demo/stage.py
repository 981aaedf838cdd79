"""What stands on the stage: the processor, the gateway, the till, and the commands that people type."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, Self

from rich.console import Console

from demo.gateway import GatewayProcess
from tests.doubles.localstripe_server import LocalStripe
from tests.doubles.sensor_process import SensorProcess
from tests.doubles.till_process import TillProcess

_BIN: Final = Path(sys.executable).parent
_COMMAND_S: Final = 60.0


class Failed(Exception):
    """Something that the demonstration promises did not happen."""


def perform(play: Callable[[Path, Console], None], about: str | None, home: Path, folders: tuple[str, ...]) -> None:
    """Play in fresh folders below `home`, or below what `--dir` says; exits with 1 if something did not happen."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dir", type=Path, default=home, help="where out/ and the processes' folders go")
    folder: Path = parser.parse_args().dir
    for name in ("out", *folders):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    console = Console(width=110, soft_wrap=True, emoji=False)
    try:
        play(folder, console)
    except Failed as error:
        console.print(f"FAILED: {error}", markup=False, highlight=False)
        sys.exit(1)


class Stage:
    """Everything that runs, under one folder; all of it ends with the stage."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.out = folder, folder / "out"
        self.out.mkdir(parents=True, exist_ok=True)
        self._things = ExitStack()
        self.live = bool(os.environ.get("STRIPE_API_KEY"))
        self.gateway: GatewayProcess
        self.till: TillProcess
        self.sensors: list[SensorProcess] = []
        self.stripe_url = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        tills = [self.till] if hasattr(self, "till") else []
        for device in (*tills, *self.sensors):
            if device.process.poll() is None:
                device.kill()
        self._things.close()

    def start_processor(self) -> str:
        """Stripe's test mode when STRIPE_API_KEY is set, else a double on loopback; what was chosen, in words."""
        if self.live:
            if not os.environ["STRIPE_API_KEY"].startswith("sk_test_"):
                raise Failed("STRIPE_API_KEY is not a test key (sk_test_…); the demonstration moves no real money")
            return "Stripe's test mode"
        stripe = self._things.enter_context(LocalStripe(self.folder / "stripe"))
        self.stripe_url = stripe.url
        return f"localstripe, a double of Stripe on {stripe.url}"

    def start_gateway(self) -> None:
        """Initialise and run the gateway, on free ports."""
        key = os.environ.get("STRIPE_PUBLISHABLE_KEY", "pk_test_demo")
        given = ["--stripe-api-base", self.stripe_url] if self.stripe_url else []
        folder = self.folder / "gateway"
        self.exonomy(
            *("gateway", "init", "--dir", str(folder), "--http-port", "0", "--broker-port", "0"),
            *("--publishable-key", key, *given),
        )
        environment = {"STRIPE_API_KEY": "sk_test_demo", **os.environ}
        self.gateway = self._things.enter_context(GatewayProcess(folder, environment))

    def start_till(self) -> None:
        """Switch the till on: the firmware under MicroPython, in its own folder."""
        self.till = TillProcess(self.folder / "till", heap="512K")

    def start_sensor(self, name: str, settings: dict[str, Any]) -> SensorProcess:
        """Switch a sensor on: the firmware under MicroPython, in its own folder."""
        self.sensors.append(SensorProcess(self.folder / name, settings, heap="512K"))
        return self.sensors[-1]

    def exonomy(self, *arguments: str) -> str:
        """Type a command of `exonomy` and read what it prints.

        Raises:
            Failed: it ended with an error, with its words.
        """
        environment = {**os.environ, "EXONOMY_WALLETS": str(self.folder / "wallets"), "COLUMNS": "110"}
        if hasattr(self, "gateway"):
            environment["EXONOMY_GATEWAY"] = self.gateway.url
        done = subprocess.run(
            [str(_BIN / "exonomy"), *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_COMMAND_S,
            check=False,
        )
        if done.returncode:
            raise Failed(f"exonomy {' '.join(arguments)}\n{done.stdout}{done.stderr}")
        return done.stdout

    def ask(self, *arguments: str) -> Any:  # noqa: ANN401 - JSON is anything
        """The same, as data."""
        return json.loads(self.exonomy("--json", *arguments))

    def verify(self, bundle: Path, command: str = "check", *options: str) -> tuple[int, str]:
        """Run the verifier where it sees the bundle and nothing else of ours; its exit code and words."""
        done = subprocess.run(
            [str(_BIN / "exonomy-verifier"), command, bundle.name, *options],
            cwd=bundle.parent,
            env={"PATH": os.environ.get("PATH", ""), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            timeout=_COMMAND_S,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    def broker_pid(self) -> int:
        """The process of the gateway's broker."""
        (line,) = [line for line in self.gateway.lines if line.startswith("broker ")]
        found = re.search(r"process (\d+)", line)
        if found is None:
            raise Failed(f"the gateway did not say which process its broker is: {line}")
        return int(found.group(1))
