"""Running the gateway in this process. Loaded only by `exonomy gateway run`: it brings in all of the gateway."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import typer

from exonomy_gateway import config
from exonomy_gateway.broker.errors import BrokerError
from exonomy_gateway.cli.failures import NotStarted
from exonomy_gateway.gateway import Damaged, Gateway, PortTaken
from exonomy_gateway.store.database import StoreInUse, StoreUnavailable
from exonomy_gateway.store.schema import NewerFile

_REASONS: Final = (BrokerError, Damaged, NewerFile, PortTaken, StoreInUse, StoreUnavailable)


def run(folder: Path, *, accept_clock: bool = False, ports: Sequence[str] = ()) -> None:
    """Run the gateway of a data folder until it is told to stop.

    `accept_clock` is the operator's word that the clock is right, whatever was stored before; `ports` are the
    cables to listen to, instead of those of the settings.

    Raises:
        BadSettings: it has no settings, or wrong ones.
        NotStarted: something that it needs is not to be had; the message says what.
    """
    settings = config.load(folder).with_cables(ports)
    try:
        asyncio.run(Gateway(folder, settings, typer.echo, accept_clock=accept_clock).run())
    except _REASONS as error:
        raise NotStarted(str(error)) from error
