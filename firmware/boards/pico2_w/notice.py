"""What the loader shows on a Pico 2 W when nothing can be started."""

import asyncio

from exonomy.config import MONO
from machine import Pin
from panel import panel
from terminal import safe, words


def show(reason, config):
    """The light of the board, and the till's safe mode; `config` is None where it can't be read."""
    Pin("LED", Pin.OUT).value(1)
    asyncio.run(_show(reason, config))


async def _show(reason, config):
    display = panel(config.display if config else MONO)
    await display.start()
    display.show(safe.view(words.of(config.language if config else ""), reason))
