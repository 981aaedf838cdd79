"""A board with nothing behind it: the files it is given, flash in memory, displays that take everything."""

import asyncio
import json
import sys
import time

from drivers.escpos import Receipt
from exonomy.flash import FlashStorage
from exonomy.receipt import put

class Bus:
    """Where a display hangs: counts what would go over its wires."""

    def __init__(self):
        self.bytes = 0

    def command(self, code, data=b""):
        self.bytes += 1 + len(data)

    def data(self, data):
        self.bytes += len(data)


class MonoPanel:
    def __init__(self):
        from drivers.ssd1306 import Ssd1306
        from terminal.mono import Mono

        self.bus = Bus()
        self._mono = Mono()
        self._panel = Ssd1306(self.bus)

    def show(self, view):
        self._mono.draw(view)
        self._panel.show(self._mono.data)


class ColourPanel:
    def __init__(self):
        from drivers.st7789 import St7789
        from terminal.colour import Colour

        self.bus = Bus()
        self._colour = Colour()
        self._panel = St7789(self.bus)

    def show(self, view):
        self._colour.take(view)
        self._panel.show(self._colour.draw)


class Board:
    """`files` by name; `panel` is what a till shows its views on. One that is made anew is one that has started."""

    name = "The corner shop"

    def __init__(self, files, flash, panel=None):
        self._files = files
        self._chance = 1
        self._lines = []
        self._arrived = asyncio.Event()
        self.flash = flash
        self.panel = panel

    def random(self, n):
        made = bytearray(n)
        for i in range(n):
            self._chance = self._chance * 1103515245 + 12345 & 0x3FFFFFFF
            made[i] = self._chance >> 16 & 255
        return bytes(made)

    def ticks_ms(self):
        return time.ticks_ms()

    def ticks_diff(self, new, old):
        return new - old

    def storage(self, name):
        return FlashStorage(self.flash, self.random)

    def read(self, name):
        return self._files.get(name)

    def report(self, event, **facts):
        json.dumps({name: str(value) for name, value in facts.items()})
        if event in ("died", "stalled", "journal-full", "ignored"):
            sys.stdout.write("%s %r\n" % (event, facts))

    def show(self, view):
        self.panel.show(view)

    async def print(self, lines):
        put(lines, Receipt())

    def arrived(self, kind, value):
        self._lines.append((kind, value))
        self._arrived.set()

    async def input(self):
        while not self._lines:
            self._arrived.clear()
            await self._arrived.wait()
        return self._lines.pop(0)


async def until(holds, running, what):
    """Waits; `running` must not end meanwhile. Raises: AssertionError after ten minutes of the board's own time."""
    for _ in range(12_000):
        if holds():
            return
        if running.done():
            await running
        await asyncio.sleep_ms(50)
    raise AssertionError(what)

