"""A board in a folder, set up as `exonomy device flash` leaves one: loader, slot, configuration, and power that holds.

The firmware is the real one, compiled; `firmware` makes a copy of its sources with some of its text replaced.
"""

import json
import shutil
import subprocess
import threading
import time
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from exonomy_contracts.wire import ed25519, peer
from exonomy_gateway.provision import compiled, sources
from exonomy_gateway.provision.configuration import Configuration

from tests.doubles.unix_port import ROOT, micropython

_POWER = Path(__file__).resolve().parent / "folder_root.py"
_COPIED = ("lib", "apps", "boards", "drivers", "version.txt")


def firmware(folder: Path, changes: Mapping[str, tuple[str, str]]) -> Path:
    """The firmware's sources with a text of some files replaced."""
    for name in _COPIED:
        here = ROOT / "firmware" / name
        if here.is_dir():
            shutil.copytree(here, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(here, folder / name)
    for name, (old, new) in changes.items():
        path = folder / name
        text = path.read_text()
        assert old in text, f"{name} does not say {old!r}"
        path.write_text(text.replace(old, new))
    return folder


class SlotBoard:
    """`with SlotBoard(folder, firmware, publisher) as board`: runs, and starts again whenever it resets."""

    def __init__(self, folder: Path, firmware: Path, publisher: bytes) -> None:
        self.folder = folder
        self.seed = b"the seed of a board that is set." * 1
        self.did = peer.to_did(ed25519.public_key(self.seed))
        self.seen: list[dict[str, Any]] = []
        self.noise: list[str] = []
        self.starts = 0
        self._process: subprocess.Popen[str] | None = None
        self._off = threading.Event()
        self._power = threading.Thread(target=self._run, daemon=True)
        board = sources.BOARDS["unix"]
        files = compiled.board_files(sources.slot_sources(firmware, "terminal", board))
        release = compiled.Release("terminal", "unix", *sources.version(firmware), files)
        for file in files:
            self.put(f"slots/a/{file.path}", file.content)
        self.put("slots/a/manifest.cbor", release.manifest())
        for file in compiled.board_files(sources.loader_sources(firmware, "terminal", board)):
            self.put(file.path.lstrip("/"), file.content)
        said = "a good 0"
        self.put("slots/current", f"{said} {zlib.crc32(said.encode()):08x}\n".encode())
        self.put("config.cbor", Configuration("till-1", "terminal", "unix", publisher, None).encode())
        self.put("seed", self.seed)

    def put(self, path: str, data: bytes) -> None:
        """A file of the board's."""
        there = self.folder / path
        there.parent.mkdir(parents=True, exist_ok=True)
        there.write_bytes(data)

    @property
    def current(self) -> str:
        """The record of its slots."""
        return (self.folder / "slots" / "current").read_text()

    def __enter__(self) -> "SlotBoard":
        self._power.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._off.set()
        self.cut()
        self._power.join(20)

    def cut(self) -> None:
        """The power goes for a moment."""
        if self._process is not None:
            self._process.kill()

    def _run(self) -> None:
        while not self._off.is_set():
            self.starts += 1
            command = micropython("-X", "heapsize=2M", str(_POWER), str(self.folder))
            with subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            ) as self._process:
                assert self._process.stdout is not None
                for line in self._process.stdout:
                    if line.startswith("{"):
                        self.seen.append(json.loads(line))
                    else:
                        self.noise.append(line)
            self._off.wait(0.1)

    def until(self, within: float, **wanted: str | bool) -> dict[str, Any]:
        """The first line it ever said that has all these values."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            for line in list(self.seen):
                if all(line.get(name) == value for name, value in wanted.items()):
                    return line
            time.sleep(0.05)
        last = "\n".join(json.dumps(line) for line in self.seen[-12:])
        raise AssertionError(f"no {wanted} within {within} s; last:\n{last}\n{''.join(self.noise[-30:])}")
