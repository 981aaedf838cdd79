"""`exonomy device update`: gives devices a new version of their firmware, and shows how far they are."""

from pathlib import Path
from typing import Annotated

import typer
from exonomy_contracts.commit.update import Manifest, Release
from rich.table import Table
from rich.text import Text

from exonomy_gateway.cli import release_command, tables
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.answers import DeviceAnswer
from exonomy_gateway.http.update_answers import FirmwareAnswer
from exonomy_gateway.wallet.errors import GatewayRefused, NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient


def update(
    context: typer.Context,
    devices: Annotated[list[str] | None, typer.Argument(help="their names or keys")] = None,
    release: Annotated[Path | None, typer.Option(help="the release's file; without it the progress is shown")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="all devices that run that release's app")] = False,
    stop: Annotated[bool, typer.Option("--stop", help="let them stay at what they have")] = False,
) -> None:
    """Give devices a new version. They fetch it when nobody needs them, and go back if it does not work there.

    Example: exonomy device update till-1 --release till-0.2.release
    """
    around = Surroundings.of(context)
    if stop and release is not None:
        raise Usage("--stop and --release are two different things to ask for")
    made = None if release is None else release_command.read(release)
    with around.gateway() as gateway:
        chosen = _chosen(gateway, devices or [], made, everyone=everyone)
        if made is not None:
            _send(gateway, made)
        after, refused = [], []
        for device in chosen:
            try:
                after.append(_act(gateway, device, made, stop=stop))
            except GatewayRefused as error:
                # One that can't have it does not keep the others from it.
                refused.append(f"{device.name}: {error}")
                after.append(gateway.device(device.key))
    if refused and len(refused) == len(chosen):
        raise NotPossible("\n".join(refused))
    around.show([one.model_dump() for one in after], table(after), *refused)


def _chosen(gateway: GatewayClient, names: list[str], made: Release | None, *, everyone: bool) -> list[DeviceAnswer]:
    if everyone == bool(names):
        raise Usage("name the devices, or say --all")
    if names:
        return [gateway.device(name) for name in names]
    there = [device for device in gateway.devices() if device.revoked_ms is None]
    if made is None:
        return there
    app = Manifest.open(made.manifest)[0].app
    fitting = [device for device in there if device.firmware is not None and device.firmware.app == app]
    if not fitting:
        raise NotPossible(f"no device has said that it runs {app}")
    return fitting


def _send(gateway: GatewayClient, made: Release) -> None:
    """Hand the release over, as far as it is not there yet."""
    manifest, _ = Manifest.open(made.manifest)
    answer = gateway.add_release(made.manifest)
    for file, content in zip(manifest.files, made.contents, strict=True):
        if file.sha256.hex() in answer.missing:
            gateway.add_release_file(answer.name, content)


def _act(gateway: GatewayClient, device: DeviceAnswer, made: Release | None, *, stop: bool) -> DeviceAnswer:
    if stop:
        return gateway.stop_update(device.key)
    if made is None:
        return device
    return gateway.update_device(device.key, Manifest.open(made.manifest)[0].name.hex())


def table(devices: list[DeviceAnswer]) -> Table:
    """Which version each runs, and how far it is with the next."""
    rows = [(device.name, runs(device.firmware), progress(device.firmware)) for device in devices]
    return tables.table("firmware", ("device", "runs", "update"), rows)


def runs(firmware: FirmwareAnswer | None) -> str:
    """The version that a device runs."""
    if firmware is None or firmware.version is None:
        return "unknown"
    return f"{firmware.app} {firmware.version} ({firmware.counter})"


def progress(firmware: FirmwareAnswer | None) -> tables.Cell:
    """How far a device is with the version it is to get, or why it did not take one."""
    if firmware is None:
        return ""
    update = firmware.update
    if update is None:
        return Text(tables.clean(firmware.trouble), "yellow") if firmware.trouble else ""
    named = f"{update.version} ({update.counter})"
    if update.state == "done":
        return Text(f"{named} runs", "green")
    if update.state == "refused":
        return Text(tables.clean(f"not {named}: {update.text}"), "red")
    if update.state == "fetching":
        return f"{named}: {update.done // 1024} of {update.size // 1024} KB"
    if firmware.version is None:
        return f"{named}: waits until the device says what it runs; on a workstation it takes no updates"
    return f"{named}: waits for the device"
