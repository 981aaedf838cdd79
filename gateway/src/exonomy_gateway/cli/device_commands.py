"""`exonomy device flash|enrol|list|show|log|rename|revoke|readings|update`."""

import os
from pathlib import Path
from typing import Annotated

import typer
from exonomy_contracts.wire import peer
from rich.table import Table
from rich.text import Text

from exonomy_gateway.cli import flash_command, reading, readings_command, tables, update_command, words
from exonomy_gateway.cli.arguments import WalletName
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.answers import DeviceAnswer
from exonomy_gateway.private_file import write_private
from exonomy_gateway.provision import fingerprint, sources
from exonomy_gateway.wallet.errors import NotPossible

app = typer.Typer(name="device", help="Tills and sensors that work for a person.", no_args_is_help=True)

app.command()(flash_command.flash)
app.command()(readings_command.readings)
app.command()(update_command.update)


@app.command()
def enrol(
    context: typer.Context,
    key: Annotated[str, typer.Option(help="the device's key, as it shows it at first boot")],
    name: Annotated[str, typer.Option(help="what to call it, such as till-1")],
    out: Annotated[Path, typer.Option(help="the enrolment record for the device: a secret")],
    wallet: WalletName = "",
) -> None:
    """Let a device write for this wallet's person, and get its enrolment record.

    Example: exonomy device enrol --wallet merchant --key did:key:z6Mk… --name till-1 --out enrolment.cbor
    """
    around = Surroundings.of(context)
    _check_writable(out)
    raw = reading.key_of(key)
    said = fingerprint.words(raw, sources.firmware_folder(None))
    with around.wallet(wallet) as mine:
        record = mine.enrol(raw, name)
    write_private(out, record)
    data = {"device": key, "name": name, "record": str(out), "words": said}
    lines = (
        f"enrolled {name}",
        f"words   {' '.join(said)}: the device's screen shows the same, or it is another device",
        f"record  {out}: put it on the device and delete it here",
    )
    around.show(data, *lines)


@app.command("list")
def list_devices(context: typer.Context) -> None:
    """Show the gateway's devices.

    Example: exonomy device list
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.devices()
    around.show([device.model_dump() for device in found], devices_table(found) if found else "no devices yet")


@app.command()
def show(
    context: typer.Context,
    device: Annotated[str, typer.Argument(help="its name or its key")],
    firmware: flash_command.FirmwareFolder = None,
) -> None:
    """Show a device: how it stands, and its key as words to compare with those on its screen.

    Example: exonomy device show till-1
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.device(device)
    said = fingerprint.words(peer.from_did(found.key), sources.firmware_folder(firmware))
    data = {**found.model_dump(), "words": said}
    around.show(data, tables.facts(found.name, _facts(found, said)), flash_command.qr(found.key))


@app.command()
def log(
    context: typer.Context,
    device: Annotated[str, typer.Argument(help="its name or its key")],
    last: Annotated[int, typer.Option(min=1, max=1_000, help="how many lines to show")] = 50,
) -> None:
    """Show what a device noted of itself: starts and why, faults, updates. Times are by its own clock.

    Example: exonomy device log till-1
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.device_log(device, last)
    rows = [(words.moment(line.time_ms), line.code, line.text) for line in found]
    shown = tables.table(device, ("when", "what", ""), rows) if found else "it has noted nothing yet"
    around.show([line.model_dump() for line in found], shown)


@app.command()
def rename(
    context: typer.Context,
    device: Annotated[str, typer.Argument(help="its name or its key")],
    name: Annotated[str, typer.Argument(help="what to call it from now on")],
) -> None:
    """Call a device something else at this gateway. Its key, its right and what it has signed stay as they are.

    Example: exonomy device rename till-1 counter-left
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.rename_device(device, name)
    around.show(found.model_dump(), f"{device} is called {found.name} now")


@app.command()
def revoke(
    context: typer.Context,
    device: Annotated[str, typer.Argument(help="its name or its key")],
    reason: Annotated[str, typer.Option(help="why, for whoever reads it later")] = "",
    wallet: WalletName = "",
) -> None:
    """Take a device's right away. What the gateway has of it so far still counts, nothing later does.

    Example: exonomy device revoke till-1 --wallet merchant --reason stolen
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        found = [one for one in mine.gateway.devices() if device in (one.name, one.key)]
        if not found:
            raise NotPossible(f"the gateway has no device {device!r}; `exonomy device list` shows them")
        if all(one.revoked_ms is not None for one in found):
            raise NotPossible(f"{found[0].name} is revoked already, since {words.moment(found[0].revoked_ms or 0)}")
        found = [one for one in found if one.revoked_ms is None]
        mine.revoke(peer.from_did(found[0].key), reason)
    around.show({"revoked": found[0].key}, f"revoked {found[0].name}")


def _check_writable(out: Path) -> None:
    """Before anything is signed: the record is made once, and must have a place to go."""
    folder = out.parent
    if not folder.is_dir():
        raise Usage(f"{out} can't be written: there is no folder {folder}")
    if out.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise Usage(f"{out} can't be written; choose another --out")


def devices_table(devices: list[DeviceAnswer]) -> Table:
    """Devices at a glance."""
    return tables.table(
        "devices", ("device", "key", "state", "queued at connect", "last connect"), [_row(device) for device in devices]
    )


def _facts(device: DeviceAnswer, said: list[str]) -> list[tuple[tables.Cell, ...]]:
    """What is known of a device, a line each."""
    _, _, state, backlog, seen = _row(device)
    half = len(said) // 2
    return [
        ("key", device.key),
        ("as words", f"{' '.join(said[:half])}\n{' '.join(said[half:])}"),
        ("works for", device.principal),
        ("enrolled", words.moment(device.enrolled_ms)),
        ("state", state),
        ("last connect", seen),
        ("queued at connect", backlog),
        ("runs", update_command.runs(device.firmware) if device.firmware else device.version or "unknown"),
        ("update", update_command.progress(device.firmware)),
    ]


def _row(device: DeviceAnswer) -> tuple[tables.Cell, ...]:
    state = Text("online", "green") if device.online else Text("away")
    if device.revoked_ms is not None:
        state = Text("revoked", "red")
    seen = "never" if device.seen_ms is None else words.moment(device.seen_ms)
    backlog = "" if device.backlog is None else str(device.backlog)
    return (device.name, words.short(device.key), state, backlog, seen)
