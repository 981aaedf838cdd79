"""A sensor as a real process under MicroPython: its receiver is a file that grows, its other parts are lines."""

import json
from pathlib import Path
from typing import Any

from tests.doubles.till_process import TillProcess
from tests.doubles.unix_port import BOARD

SENSOR = BOARD.with_name("sensor_main.py")


class SensorProcess(TillProcess):
    """Started with a data folder, in which its settings are written first; `gps` may be a pty instead of a file."""

    def __init__(
        self,
        folder: Path,
        settings: dict[str, Any],
        heap: str = "384K",
        deep_sleep: bool = False,
        board: Path = SENSOR,
        gps: Path | None = None,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "sensor.json").write_text(json.dumps(settings))
        self.gps = gps or folder / "gps.nmea"
        if gps is None:
            self.gps.touch()
        options = ["--gps", str(self.gps), *(["--deep-sleep"] if deep_sleep else [])]
        super().__init__(folder, heap, board=board, options=options)

    def receive(self, sentences: bytes) -> None:
        """What its GPS receiver says."""
        with self.gps.open("ab") as file:
            file.write(sentences)

    def measure(self, name: str, value: int) -> None:
        self.say(f"{name} {value}")
