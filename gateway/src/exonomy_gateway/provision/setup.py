"""A board from the factory to a device that knows whom it works for, in steps that can be repeated.

Every step looks first whether it is done already. Until the last one a marker lies on the board with which it starts in
safe mode, and the slot has no manifest before all that it lists was read back; so whenever the cable comes out, the
board says that its set-up was not finished, and the same command goes on.
"""

import contextlib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from exonomy_gateway.provision.cable import Cable, Identity
from exonomy_gateway.provision.compiled import MPY_VERSION, BoardFile, Release
from exonomy_gateway.provision.configuration import Configuration
from exonomy_gateway.provision.errors import (
    BoardRefused,
    DamagedKey,
    NoChance,
    NotKept,
    NotMicroPython,
    WrongBoard,
    WrongVersion,
)
from exonomy_gateway.provision.sources import BOARDS, Board

SLOT: Final = "/slots/a"
"""The slot that a set-up fills; updates go back and forth between this one and the other."""
_CURRENT: Final = "/slots/current"
_MANIFEST: Final = f"{SLOT}/manifest.cbor"
_UNFINISHED: Final = "/flashing"
"""While it is there the loader starts nothing."""
_CONFIG: Final = "/config.cbor"
_ENROLMENT: Final = "/enrolment.cbor"
_SETTINGS: Final = "/sensor.json"
"""What a sensor measures; a till has none."""
_SEED: Final = "/seed"
_KEPT_BY_CLEAN: Final = (_SEED, "/journal", "/journal.flash", _UNFINISHED)
"""What is the device's own: its key and what it has signed."""
_TRIES: Final = 2
_MAKE_KEY: Final = f"""
import sys
if {SLOT!r} not in sys.path:
    sys.path.insert(0, {SLOT!r})
from device_key import NoKey, public_key
from binascii import hexlify
try:
    print(hexlify(public_key()).decode())
except NoKey as error:
    print(error)
"""
_KEY_CHARS: Final = 64
_KNOWN_KEY: Final = f"""
import sys
try:
    open({_SEED!r}).close()
except OSError:
    print("none")
else:
    sys.path[:0] = ["/slots/a", "/slots/b"]
    try:
        from device_key import public_key
        from binascii import hexlify
        print(hexlify(public_key()).decode())
    except Exception:
        print("unknown")
    del sys.path[:2]
"""


class Told(Protocol):
    """Who hears how far it is."""

    def step(self, text: str) -> None:
        """Something begins, or was found done already."""

    def file(self, path: str, done: int, size: int) -> None:
        """So many bytes of a file are on the board; all of them once it is checked."""


@dataclass(frozen=True, slots=True)
class Copied:
    """How many files were written, and how many were right already."""

    written: int
    kept: int


def check(cable: Cable, board: Board) -> Identity:
    """See that the board on the cable is the one that is meant.

    Raises:
        NotMicroPython, WrongBoard, WrongVersion.
    """
    found = cable.identity()
    if found.name != "micropython":
        raise NotMicroPython(cable.port, found.name.encode())
    if found.platform != board.platform or board.machine not in _plain(found.machine):
        raise WrongBoard(board.name, found.machine or found.platform, _fitting(found))
    if found.mpy != MPY_VERSION:
        raise WrongVersion(found.version, found.mpy, MPY_VERSION)
    return found


def begin(cable: Cable, identity: Identity, told: Told) -> None:
    """Put the marker on the board and, if its app is running, start it anew: nothing runs beside a set-up."""
    if cable.read(_UNFINISHED) is None:
        cable.write(_UNFINISHED, b"")
    if identity.running:
        told.step("the board is running; starting it anew in safe mode")
        cable.reset_and_return()


def clean(cable: Cable) -> None:
    """Remove everything but what is the device's own."""
    for path in reversed(cable.files("/")):
        if path not in _KEPT_BY_CLEAN:
            # Where something is mounted, it is not ours to remove.
            with contextlib.suppress(BoardRefused):
                cable.remove(path)


def forget_key(cable: Cable) -> None:
    """Let the board make another key. What was signed with the old one and not sent is lost to it."""
    for path in (_SEED, _ENROLMENT):
        cable.remove(path)


def copy(cable: Cable, release: Release, loader: Sequence[BoardFile], told: Told) -> Copied:
    """Bring the loader, then the slot to what they should be; the manifest, which makes the slot whole, comes last.

    `loader` are the files that stand outside the slots, by their whole path.

    Raises:
        BoardFull, NotKept, BoardRefused.
    """
    listed = release.manifest()
    # From here on a cut board can say what became of it, on its own display.
    _make_folders(cable, [one.path for one in loader] + [_MANIFEST])
    written = sum(_replace(cable, one.path, one.content, told) for one in loader)
    missing = [one for one in release.files if cable.sha256(f"{SLOT}/{one.path}") != one.sha256]
    stray = _strays(cable, release.files)
    if missing or stray or cable.read(_MANIFEST) != listed:
        cable.remove(_MANIFEST)
    for path in stray:
        told.step(f"removing {path}, which does not belong there")
        cable.remove(path)
    _make_folders(cable, [f"{SLOT}/{one.path}" for one in missing])
    for one in missing:
        _write(cable, f"{SLOT}/{one.path}", one.content, told)
    written += len(missing) + _replace(cable, _MANIFEST, listed, told)
    return Copied(written, len(release.files) + len(loader) + 1 - written)


def configure(cable: Cable, configuration: Configuration, told: Told) -> None:
    """Tell the board what it is."""
    _replace(cable, _CONFIG, configuration.encode(), told)


def configuration_of(cable: Cable) -> Configuration | None:
    """What the board was told before, if anything."""
    found = cable.read(_CONFIG)
    return None if found is None else Configuration.decode(found)


def settings(cable: Cable, content: bytes | None, default: bytes | None, told: Told) -> None:
    """Tell a sensor what to measure: what is given, else what it was told before, else the app's own settings."""
    if content is not None:
        _replace(cable, _SETTINGS, content, told)
    elif default is not None and cable.read(_SETTINGS) is None:
        _replace(cable, _SETTINGS, default, told)


def key(cable: Cable) -> bytes:
    """The board's public key, which it makes now if it has none.

    Raises:
        NoChance, DamagedKey, BoardRefused.
    """
    said = cable.run(_MAKE_KEY, "make its key").decode(errors="replace").strip()
    if said == "no-chance":
        raise NoChance
    if said == "damaged-key":
        raise DamagedKey
    try:
        found = bytes.fromhex(said)
    except ValueError as error:
        raise BoardRefused("make its key", said[:_KEY_CHARS]) from error
    if len(said) != _KEY_CHARS:
        raise BoardRefused("make its key", said[:_KEY_CHARS])
    return found


def holds(cable: Cable, key: bytes) -> bool | None:
    """Whether this is the board's key; None where it has one and can't say which. No key is made for it."""
    said = cable.run(_KNOWN_KEY, "say its key").decode(errors="replace").strip()
    return None if said == "unknown" else said == key.hex()


def enrolment_of(cable: Cable) -> bytes | None:
    """The enrolment record that the board has."""
    return cable.read(_ENROLMENT)


def enrol(cable: Cable, record: bytes, told: Told) -> None:
    """Give the board its enrolment record."""
    _replace(cable, _ENROLMENT, record, told)


def finish(cable: Cable, told: Told, *, start: bool = True) -> None:
    """Choose the slot, take the marker away and start the board."""
    _replace(cable, _CURRENT, _chosen(), told)
    cable.remove(_UNFINISHED)
    if start:
        cable.reset()


def _replace(cable: Cable, path: str, content: bytes, told: Told) -> bool:
    """Have a file at the root hold this, by one rename; whether it had to be written."""
    if cable.sha256(path) == BoardFile(path, content).sha256:
        return False
    _write(cable, f"{path}.new", content, told, shown=path)
    cable.rename(f"{path}.new", path)
    return True


def _write(cable: Cable, path: str, content: bytes, told: Told, shown: str = "") -> None:
    """Write a file and have the board hash it; one that came out wrong is written once more."""
    shown, wanted = shown or path, BoardFile(path, content).sha256
    for _ in range(_TRIES):
        told.file(shown, 0, len(content))
        cable.write(path, content, _progress(told, shown, len(content)))
        if cable.sha256(path) == wanted:
            told.file(shown, len(content), len(content))
            return
    raise NotKept(path)


def _progress(told: Told, path: str, size: int) -> Callable[[int], None]:
    """All of it is said only once it was checked."""
    return lambda done: told.file(path, min(done, size - 1), size) if size else None


def _make_folders(cable: Cable, paths: Sequence[str]) -> None:
    wanted = set()
    for path in paths:
        parts = path.split("/")[1:-1]
        wanted |= {"/" + "/".join(parts[: depth + 1]) for depth in range(len(parts))}
    for folder in sorted(wanted):
        cable.make_folder(folder)


def _strays(cable: Cable, files: Sequence[BoardFile]) -> list[str]:
    """What lies in the slot and is not of the set: a module there would stand before ours."""
    ours = {f"{SLOT}/{one.path}" for one in files} | {_MANIFEST}
    folders = {f"{path.rsplit('/', 1)[0]}/" for path in ours}
    found = [path for path in cable.files(SLOT) if path not in ours and path not in folders]
    return found[::-1]


def _chosen() -> bytes:
    """The line that names our slot as good (`firmware/lib/exonomy/slots.py`): `slot state score crc32`."""
    said = f"{SLOT[-1]} good 0"
    return f"{said} {zlib.crc32(said.encode()):08x}\n".encode()


def _plain(text: str) -> str:
    return text.replace("-", "").upper()


def _fitting(found: Identity) -> str:
    for board in BOARDS.values():
        if board.machine and board.platform == found.platform and board.machine in _plain(found.machine):
            return board.name
    return ""
