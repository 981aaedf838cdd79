"""`exonomy release key|make|show`: a publisher's tools. What they make is for any gateway."""

import hashlib
import secrets
from pathlib import Path
from typing import Annotated, Final

import typer
from exonomy_contracts import limits
from exonomy_contracts.commit.update import Manifest, Release, UpdateFile
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import ed25519, peer

from exonomy_gateway.cli import tables
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.flash_command import FirmwareFolder
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.private_file import write_private
from exonomy_gateway.provision import compiled, sources

app = typer.Typer(
    name="release", help="New versions of the firmware, for whoever publishes them.", no_args_is_help=True
)
_ANY: Final = -1


@app.command("key")
def make_key(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="the file to make: a secret, kept away from any gateway")],
) -> None:
    """Make a publisher's key. Devices take updates of the publisher that they were set up with, and of nobody else.

    Example: exonomy release key publisher.seed
    """
    if path.exists():
        raise Usage(f"{path} is there already; a publisher's key is never written over")
    seed = secrets.token_bytes(ed25519.SEED_BYTES)
    try:
        write_private(path, seed)
    except OSError as error:
        raise Usage(f"{path} can't be written: {error.strerror}") from error
    did = peer.to_did(ed25519.public_key(seed))
    around = Surroundings.of(context)
    around.show({"publisher": did, "file": str(path)}, f"publisher  {did}", "exonomy device flash --publisher takes it")


@app.command()
def make(
    context: typer.Context,
    board: Annotated[str, typer.Option(help="the board it is for, such as pico2_w")],
    key: Annotated[Path, typer.Option(help="the publisher's key; the gateway's own is gateway.seed in its folder")],
    out: Annotated[Path, typer.Option("--out", "-o", help="the release's file")],
    folder: Annotated[Path | None, typer.Argument(help="the files as they shall lie on the board")] = None,
    app_name: Annotated[str, typer.Option("--app", help="terminal or sensor")] = "terminal",
    version: Annotated[str, typer.Option(help="its name, such as 1.4.0; the firmware's own if left out")] = "",
    counter: Annotated[int, typer.Option(help="one more than the last release's; it never goes back")] = _ANY,
    least: Annotated[int, typer.Option(min=0, help="the lowest counter it can be put over")] = 0,
    firmware: FirmwareFolder = None,
) -> None:
    """Make a signed release: of a folder of files, or of the firmware, compiled for the board.

    Example: exonomy release make --app terminal --board pico2_w --key publisher.seed -o till-0.2.release
    """
    seed = _seed(key)
    if folder is None:
        sources_of = sources.firmware_folder(firmware)
        if board not in sources.BOARDS:
            raise Usage(f"there is no board {board!r}; there are: {', '.join(sources.BOARDS)}")
        files = compiled.board_files(sources.slot_sources(sources_of, app_name, sources.BOARDS[board]))
        found = {file.path: file.content for file in files}
        own, count = sources.version(sources_of)
        version, counter = version or own, count if counter == _ANY else counter
    else:
        found = _files(folder)
        if not version or counter == _ANY:
            raise Usage("a folder has no version of its own: say --version and --counter")
    release = _release(seed, Manifest(app_name, board, version, counter, least, _listed(found)), found)
    try:
        out.write_bytes(release.encode())
    except OSError as error:
        raise Usage(f"{out} can't be written: {error.strerror}") from error
    manifest, publisher = Manifest.open(release.manifest)
    _show(Surroundings.of(context), manifest, publisher)


@app.command()
def show(
    context: typer.Context,
    release: Annotated[Path, typer.Argument(help="a release's file")],
) -> None:
    """Show what a release is, once everything in it has been checked.

    Example: exonomy release show till-0.2.release
    """
    manifest, publisher = Manifest.open(read(release).manifest)
    _show(Surroundings.of(context), manifest, publisher)


def read(path: Path) -> Release:
    """The release in a file, its signature and every hash checked."""
    try:
        if path.stat().st_size > limits.UPDATE_BYTES + 2 * limits.MANIFEST_BYTES:
            raise Usage(f"{path} is too large for a release")
        return Release.decode(path.read_bytes())
    except OSError as error:
        raise Usage(f"{path} can't be read: {error.strerror}") from error
    except WireError as error:
        raise Usage(f"{path} is no release: {error}") from error


def _seed(path: Path) -> bytes:
    try:
        seed = path.read_bytes()
    except OSError as error:
        raise Usage(f"{path} can't be read: {error.strerror}; `exonomy release key` makes a publisher's key") from error
    if len(seed) != ed25519.SEED_BYTES:
        raise Usage(f"{path} is no key: a key's file has {ed25519.SEED_BYTES} bytes")
    return seed


def _files(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        raise Usage(f"{folder} is no folder")
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    # A link could bring in anything of this machine.
    if any(path.is_symlink() for path in folder.rglob("*")):
        raise Usage(f"{folder} has links in it; a release is made of files")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _listed(found: dict[str, bytes]) -> tuple[UpdateFile, ...]:
    return tuple(UpdateFile(path, len(data), hashlib.sha256(data).digest()) for path, data in sorted(found.items()))


def _release(seed: bytes, manifest: Manifest, found: dict[str, bytes]) -> Release:
    try:
        return Release(manifest.sign(seed), tuple(found[file.path] for file in manifest.files))
    except WireError as error:
        raise Usage(f"no device would take that: {error}") from error


def _show(around: Surroundings, manifest: Manifest, publisher: bytes) -> None:
    rows = [
        ("app", manifest.app),
        ("board", manifest.board),
        ("version", f"{manifest.version} ({manifest.counter})"),
        ("over", f"({manifest.least}) and later" if manifest.least else "any earlier version"),
        ("files", f"{len(manifest.files)}, {manifest.size // 1024} KB"),
        ("publisher", peer.to_did(publisher)),
    ]
    data = {
        "name": manifest.name.hex(),
        "app": manifest.app,
        "board": manifest.board,
        "version": manifest.version,
        "counter": manifest.counter,
        "least": manifest.least,
        "files": len(manifest.files),
        "size": manifest.size,
        "publisher": peer.to_did(publisher),
    }
    around.show(data, tables.facts("release", rows), manifest.name.hex())
