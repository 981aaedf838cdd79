"""`exonomy device flash`: a board on a cable becomes a device that works for this wallet's person."""

import io
import ipaddress
import json
import os
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Annotated, Final, Self

import segno
import typer
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.errors import ExonomyError
from exonomy_contracts.wire import peer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from exonomy_gateway.broker.nats_config import is_loopback
from exonomy_gateway.cli import tables
from exonomy_gateway.cli.arguments import WalletName
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.provision import compiled, fingerprint, setup, sources
from exonomy_gateway.provision.cable import Cable, ports
from exonomy_gateway.provision.configuration import Configuration, Wifi
from exonomy_gateway.provision.errors import NoPort
from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.wallet import Wallet

PASSWORD: Final = "EXONOMY_WIFI_PASSWORD"
"""Where a program says the WiFi's password; a person is asked for it."""
_SERIAL: Final = "serial"
_LINKS: Final = ("wifi", _SERIAL)
FirmwareFolder = Annotated[
    Path | None,
    typer.Option(envvar="EXONOMY_FIRMWARE", help="folder of the firmware; the gateway's own if left out"),
]


def flash(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="what to call the device, such as till-1")],
    app: Annotated[str, typer.Option(help="what it is to be: terminal or sensor")] = "terminal",
    port: Annotated[str, typer.Option(help="its serial port; may be left out if one board is connected")] = "",
    board: Annotated[str, typer.Option(help=f"which board it is: {', '.join(sources.BOARDS)}")] = "pico2_w",
    wifi: Annotated[str, typer.Option(help="name of the WiFi; its password is asked for")] = "",
    link: Annotated[str, typer.Option(help="how it reaches the gateway: wifi, or serial for its cable")] = "wifi",
    language: Annotated[str, typer.Option(help="what a till speaks: en or es; as before if left out, else en")] = "",
    display: Annotated[
        str, typer.Option(help="what a till has: mono or colour; as before if left out, else mono")
    ] = "",
    publisher: Annotated[str, typer.Option(help="whose updates it takes; the gateway's if left out")] = "",
    settings: Annotated[Path | None, typer.Option(help="what a sensor measures: its sensor.json")] = None,
    firmware: FirmwareFolder = None,
    clean: Annotated[bool, typer.Option("--clean", help="first remove everything but the device's own")] = False,
    new_key: Annotated[bool, typer.Option("--new-key", help="let the board make another key")] = False,
    again: Annotated[bool, typer.Option("--enrol-again", help="give it new credentials even if it has some")] = False,
    wallet: WalletName = "",
) -> None:
    """Set up a board by its cable: copy the firmware, check it, have the board make its key, and enrol it.

    Whatever interrupts it, the same command goes on.

    Example: exonomy device flash --wallet merchant --port /dev/ttyACM0 --name till-1 --wifi Shop
    """
    around = Surroundings.of(context)
    port = port or _only_port()
    folder = sources.firmware_folder(firmware)
    order = _Order(name, _board(board), _wifi(wifi, link), link == _SERIAL, _language(language, folder), display)
    order.check()
    measured = _settings(settings)
    files = compiled.board_files(sources.slot_sources(folder, app, order.board))
    loader = compiled.board_files(sources.loader_sources(folder, app, order.board))
    release = compiled.Release(app, board, *sources.version(folder), files)
    with around.wallet(wallet) as mine, _Screen(quiet=around.json) as screen:
        by = _publisher(publisher) if publisher else mine.gateway_key()
        screen.step(f"{app} {release.version} for {board}: {len(files)} files")
        if sources.native_module(folder, order.board) is None:
            screen.step("signing in Python: the native module is not built (`make firmware-native`)")
        with Cable(port) as cable:
            found = setup.check(cable, order.board)
            wanted = order.configuration(app, by, setup.configuration_of(cable))
            _check_name(cable, mine, name, new_key=new_key)
            setup.begin(cable, found, screen)
            _make_room(cable, screen, clean=clean, new_key=new_key)
            setup.configure(cable, wanted, screen)
            copied = setup.copy(cable, release, loader, screen)
            screen.step(f"{copied.written} files written and checked, {copied.kept} were right already")
            setup.settings(cable, measured, sources.app_settings(folder, app), screen)
            screen.step("its key: made on the board, and it never leaves it")
            key = setup.key(cable)
            record = _enrolled(cable, mine, key, name, again=again, screen=screen)
            setup.finish(cable, screen)
    did, words = peer.to_did(key), fingerprint.words(key, folder)
    data = {"device": did, "name": name, "words": words, "written": copied.written, "kept": copied.kept}
    lines = ["", f"{name} is set up and starting.", "", *_words(words), "", qr(did), did, *order.advice(record, wanted)]
    around.show(data, "\n".join(lines))


@dataclass(frozen=True, slots=True)
class _Order:
    """What the board is to be told; what is empty stays as it was told before."""

    name: str
    board: sources.Board
    wifi: Wifi | None
    by_cable: bool
    language: str
    display: str

    def check(self) -> None:
        """Refuse what the board can't be, before anything is done.

        Raises:
            Usage.
        """
        if self.by_cable and self.wifi is not None:
            raise Usage("--link serial needs no --wifi: it is one or the other")
        if self.display and self.display not in self.board.displays:
            there = ", ".join(self.board.displays) or "none to choose"
            raise Usage(f"{self.board.name} has no display {self.display!r}; there are: {there}")

    def configuration(self, app: str, publisher: bytes, before: Configuration | None) -> Configuration:
        """All that the board is told."""
        bare = Configuration(self.name, app, self.board.name, publisher, None)
        before = before or bare
        return replace(
            bare,
            wifi=None if self.by_cable else self.wifi or before.wifi,
            language=self.language or before.language,
            display=self.display or before.display,
        )

    def advice(self, record: Enrolment, told: Configuration) -> list[str]:
        """What would keep it from ever reaching the gateway."""
        notes: list[str] = []
        if self.board.platform == "linux":
            return notes
        if told.wifi is not None and is_loopback(record.host):
            notes.append(
                f"It can't reach the gateway: the broker listens on {record.host}, which is this machine only. Set "
                "host in [broker] of gateway.toml, start the gateway anew and run this again with --enrol-again"
            )
        elif told.wifi is not None and not _is_address(record.host):
            notes.append(
                f"It is told to look up {record.host!r}, and starts anew where no name server answers at once. "
                "Set host in [broker] of gateway.toml to the gateway's address, start the gateway anew and run this "
                "again with --enrol-again"
            )
        if told.wifi is None:
            notes.append(
                "It has no WiFi and reaches the gateway by its cable only: put its port into `serial` of gateway.toml, "
                "or run this again with --wifi NAME"
            )
        return ["", *notes] if notes else []


class _Screen(AbstractContextManager["_Screen"]):
    """Tells a person how far the set-up is: a line per step and per file, and a bar for the file under way."""

    def __init__(self, *, quiet: bool) -> None:
        self._console = Console(stderr=True, quiet=quiet, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description}"), BarColumn(), console=self._console, transient=True, disable=quiet
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def step(self, text: str) -> None:
        """Something begins, or was found done already."""
        self._console.print(tables.clean(text), markup=False)

    def file(self, path: str, done: int, size: int) -> None:
        """So many bytes of a file are on the board."""
        if self._task is None:
            self._task = self._progress.add_task(path, total=size)
        self._progress.update(self._task, description=path, completed=done, total=size)
        if done == size:
            self._console.print(tables.clean(f"  {path}  {size} bytes"), markup=False)


def _board(name: str) -> sources.Board:
    if name not in sources.BOARDS:
        raise Usage(f"there is no board {name!r}; there are: {', '.join(sources.BOARDS)}")
    return sources.BOARDS[name]


def _only_port() -> str:
    found = ports()
    if len(found) != 1:
        raise NoPort("", found)
    return found[0]


def _language(name: str, folder: Path) -> str:
    if name and name not in sources.languages(folder):
        raise Usage(f"there is no language {name!r}; there are: {', '.join(sources.languages(folder))}")
    return name


def _wifi(name: str, link: str) -> Wifi | None:
    """The network, with the password from the environment or the keyboard."""
    if link not in _LINKS:
        raise Usage(f"there is no link {link!r}; there are: {', '.join(_LINKS)}")
    if not name:
        return None
    password = os.environ.get(PASSWORD)
    if password is None:
        password = typer.prompt(
            f"password of the WiFi {name} (empty if it is open)", default="", hide_input=True, err=True
        )
    return Wifi(name, password)


def _settings(path: Path | None) -> bytes | None:
    """The bytes of a file of settings, which has to be JSON."""
    if path is None:
        return None
    try:
        content = path.read_bytes()
        json.loads(content)
    except (OSError, ValueError) as error:
        raise Usage(f"--settings: {path} is no file of settings: {error}") from error
    return content


def _check_name(cable: Cable, mine: Wallet, name: str, *, new_key: bool) -> None:
    """A name that another device has is refused before anything on the board is changed.

    Raises:
        NotPossible.
    """
    found = [one for one in mine.gateway.devices() if one.name == name and one.revoked_ms is None]
    if not found or (not new_key and setup.holds(cable, peer.from_did(found[0].key)) is not False):
        return
    # What ran on it was interrupted.
    cable.reset()
    raise NotPossible(
        f"another device is called {name!r}; choose another --name, or `exonomy device revoke {name}` first if this "
        "one takes its place. Nothing on the board was changed"
    )


def _make_room(cable: Cable, screen: "_Screen", *, clean: bool, new_key: bool) -> None:
    if clean:
        screen.step("removing everything but the device's own")
        setup.clean(cable)
    if new_key:
        setup.forget_key(cable)


def _publisher(did: str) -> bytes:
    try:
        return peer.from_did(did)
    except peer.NotAPeer as error:
        raise Usage(f"--publisher: {error}; a key begins with did:key:z6Mk") from error


def _enrolled(cable: Cable, mine: Wallet, key: bytes, name: str, *, again: bool, screen: _Screen) -> Enrolment:
    """The board's enrolment record: the one it has, if it still holds, else a new one."""
    data = setup.enrolment_of(cable)
    if data is not None and not again:
        found = _readable(data)
        if found is not None and found.gateway == mine.gateway_key() and _stands(mine, found, key, name):
            screen.step("it is enrolled already")
            return found
    screen.step("enrolling it at the gateway")
    record = mine.enrol(key, name)
    setup.enrol(cable, record, screen)
    return Enrolment.decode(record)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _readable(data: bytes) -> Enrolment | None:
    try:
        return Enrolment.decode(data)
    except ExonomyError:
        return None


def _stands(mine: Wallet, record: Enrolment, key: bytes, name: str) -> bool:
    """Whether the gateway has the device under this name, for this person, and it was not revoked."""
    did, person = peer.to_did(key), mine.did
    return peer.to_did(record.principal) == person and any(
        (one.key, one.name, one.principal, one.revoked_ms) == (did, name, person, None)
        for one in mine.gateway.devices()
    )


def _words(words: list[str]) -> list[str]:
    """As the device shows them: two to a line."""
    pairs = [f"    {first:<8}{second}" for first, second in zip(words[::2], words[1::2], strict=True)]
    return ["Compare these words with those on the device's screen (settings, key):", *pairs]


def qr(text: str) -> str:
    """A QR code of letters, for a terminal."""
    out = io.StringIO()
    segno.make_qr(text, error="m").terminal(out, compact=True, border=2)
    return out.getvalue()
