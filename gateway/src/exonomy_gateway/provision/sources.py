"""Which files of the firmware a board gets, and where they come from.

The firmware is package data of an installed gateway, so whoever has the command has the firmware that was tested with
it; in a checkout, and for who changes the firmware, it is the folder itself.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from exonomy_gateway.provision.configuration import DISPLAYS
from exonomy_gateway.provision.errors import NoFirmware
from exonomy_gateway.provision.reach import reachable

_PACKAGED: Final = Path(__file__).resolve().parent.parent / "firmware"
_CHECKOUT: Final = Path(__file__).resolve().parents[4] / "firmware"
_LIBRARY: Final = "lib/exonomy"
_LOADER_ROOTS: Final = ("exonomy.disk", "exonomy.slots", "exonomy.config", "notice")
"""With what the loader decides what to start, and says why nothing does."""
_ROOTS: Final = ("start", "device_key", "exonomy.fingerprint")
"""What the loader and the set-up call by name."""
_NATIVE: Final = "exonomy_ed25519.mpy"
"""The native signer, as the firmware imports it."""
_UNIX_HOST: Final = ("main.py", "sensor_main.py", "measure_flash.py", "gallery.py")
_NAME: Final = re.compile(r"[a-z0-9_]+(\.[a-z0-9]+)?")


@dataclass(frozen=True, slots=True)
class Board:
    """A board that can be set up.

    `platform` is what its MicroPython calls itself, `machine` a part of what that says of the hardware. `host_files`
    of its folder are for a workstation only; `native` names the architecture of its native modules, `apps` what its
    parts are good for, `displays` which of them it may have.
    """

    name: str
    platform: str
    machine: str
    native: str
    apps: tuple[str, ...]
    displays: tuple[str, ...] = ()
    host_files: tuple[str, ...] = ()


BOARDS: Final = {
    board.name: board
    for board in (
        Board("pico2_w", "rp2", "RP2350", "armv7emsp", ("terminal",), DISPLAYS),
        Board("esp32_c6", "esp32", "ESP32C6", "rv32imc", ("sensor",)),
        Board("unix", "linux", "", "x64", ("terminal",), DISPLAYS, _UNIX_HOST),
    )
}


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the firmware: where it is here, and its path below the slot on the board (`.py` becomes `.mpy`)."""

    here: Path
    there: str


def firmware_folder(given: Path | None = None) -> Path:
    """The folder of the firmware: the one given, else the packaged one, else the checkout's.

    Raises:
        NoFirmware: there is none.
    """
    for folder in [given] if given else [_PACKAGED, _CHECKOUT]:
        if (folder / _LIBRARY).is_dir():
            return folder
    raise NoFirmware(
        f"{given} holds no firmware: it has no {_LIBRARY}"
        if given
        else "this installation has no firmware in it; name its folder with --firmware"
    )


def apps(firmware: Path) -> list[str]:
    """The apps there are."""
    return sorted(path.parent.name for path in (firmware / "apps").glob("*/app.py"))


def languages(firmware: Path) -> list[str]:
    """The languages that a till can speak."""
    return sorted(path.stem for path in (firmware / "apps" / "terminal" / "words").glob("*.py") if path.stem[0] != "_")


def slot_sources(firmware: Path, app: str, board: Board) -> list[Source]:
    """Everything that goes into a slot, by its path there.

    Raises:
        NoFirmware: this firmware has no such app or board.
    """
    if app not in apps(firmware):
        raise NoFirmware(f"this firmware has no app {app!r}; it has: {', '.join(apps(firmware))}")
    if app not in board.apps:
        fitting = ", ".join(other.name for other in BOARDS.values() if app in other.apps)
        raise NoFirmware(f"{board.name} has not the parts for the app {app}; boards for it: {fitting or 'none yet'}")
    if not (firmware / "boards" / board.name / "start.py").is_file():
        raise NoFirmware(f"this firmware has nothing for the board {board.name}")
    native = [Source(path, _NATIVE) for path in [native_module(firmware, board)] if path]
    choice = _choice(firmware, app, board)
    roots = [_module(one) for one in choice if one.there.startswith(f"{app}/") and one.here.suffix == ".py"]
    data = [one for one in choice if one.here.suffix != ".py"]
    return sorted([*native, *data, *_reached(choice, [*roots, *_ROOTS])], key=lambda source: source.there)


def _choice(firmware: Path, app: str, board: Board) -> list[Source]:
    """All that an app on a board might need."""
    own = [one for one in _below(firmware / "boards" / board.name, "") if one.here.name not in board.host_files]
    library = _below(firmware / _LIBRARY, "exonomy/") + _below(firmware / "drivers", "drivers/")
    return _below(firmware / "apps" / app, f"{app}/") + own + library + _below(firmware / "boards" / "micro", "")


def _reached(choice: Sequence[Source], roots: Sequence[str]) -> list[Source]:
    """The modules among these that the roots come to import."""
    modules = {_module(one): one for one in choice if one.here.suffix == ".py"}
    kept = reachable({name: one.here.read_text() for name, one in modules.items()}, roots)
    return [modules[name] for name in sorted(kept)]


def native_module(firmware: Path, board: Board) -> Path | None:
    """The module that signs in C on this board, if it was built: beside the firmware, or by `make firmware-native`."""
    folders = (firmware / "native" / "built", firmware.parent / ".build" / "native")
    found = (folder / board.native / _NATIVE for folder in folders)
    return next((path for path in found if path.is_file()), None)


def loader_sources(firmware: Path, app: str, board: Board) -> list[Source]:
    """What stands at the root of a board's files and no update touches: the loader comes after what it needs."""
    needed = _reached(_choice(firmware, app, board), _LOADER_ROOTS)
    library = [Source(one.here, f"/loader/{one.there}") for one in needed]
    return library + [Source(firmware / "boards" / "loader" / name, f"/{name}") for name in ("boot.py", "main.py")]


def app_settings(firmware: Path, app: str) -> bytes | None:
    """The settings that an app comes with; None for one that has none."""
    path = firmware / "apps" / app / "sensor.json"
    return path.read_bytes() if path.is_file() else None


def version(firmware: Path) -> tuple[str, int]:
    """The text and the counter of this firmware's version.

    Raises:
        NoFirmware: its `version.txt` can't be read.
    """
    try:
        text, counter = (firmware / "version.txt").read_text().split()
        return text, int(counter)
    except (OSError, ValueError) as error:
        raise NoFirmware(f"{firmware / 'version.txt'} is no version: a text and a counter ({error})") from error


def _module(source: Source) -> str:
    """What a file of the slot is imported as."""
    return source.there.removesuffix(".mpy").removesuffix("/__init__").replace("/", ".")


def _below(folder: Path, prefix: str) -> list[Source]:
    """The files of a folder and those below it, without notes for people and what Python leaves."""
    found = []
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and path.suffix not in (".md", ".json") and all(_NAME.fullmatch(part) for part in parts):
            there = prefix + "/".join(parts)
            found.append(Source(path, f"{there[:-3]}.mpy" if path.suffix == ".py" else there))
    return found
