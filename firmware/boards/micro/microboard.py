"""What both microcontroller boards have: chance, a counter, storage, WiFi, a watchdog, and a line for the cable."""

import asyncio
import json
import time
from binascii import hexlify

import chance
import machine
from exonomy.flash import FlashStorage
from exonomy.journal import FileStorage
from quiet import Quiet, QuietBlocks, QuietFile

# The longest that an RP2 watchdog takes is 8,388 ms; the longest wait for flash and a signature are well below.
WATCHDOG_MS = 8_000
# Codes and keys that wait for the app: a scanner reads faster than signatures are checked.
_LINES = 8
_NO_SUCH_FILE = 2
_SECONDS_TO_2000 = 946_684_800
# Why a board started, by machine's names.
_CAUSES = (
    ("PWRON_RESET", "switched on"),
    ("WDT_RESET", "watchdog"),
    ("DEEPSLEEP_RESET", "deep-sleep"),
    ("SOFT_RESET", "restarted"),
    ("HARD_RESET", "reset"),
)


class MicroBoard:
    """A board with its files at the root. Its own class adds parts, and says when they are being heard: `busy()`."""

    # Blocks of the journal's flash to program at once.
    granule = 256

    def __init__(self, config, wifi=None):
        self.config = config
        self.name = config.name
        self.language = config.language
        self._wifi = wifi
        if wifi is None:
            # Code that a board with a network need not hold.
            from usb_cable import open_port

            self.open_serial = open_port
        self._lines = []
        self._arrived = asyncio.Event()
        self.quiet = Quiet(self.busy, self.ticks_ms, self.ticks_diff, time.sleep_ms)

    # -- chance and time

    def random(self, n):
        """n bytes that nobody can guess."""
        return chance.random(n)

    def ticks_ms(self):
        """A counter of milliseconds."""
        return time.ticks_ms()

    def ticks_diff(self, new, old):
        """Milliseconds between two readings of the counter."""
        return time.ticks_diff(new, old)

    def set_clock(self, time_ms):
        """Sets the board's own clock to a lower bound, in Unix ms.

        TLS asks it whether a certificate has begun; no proof is dated by it. MicroPython counts from 1970 or from 2000.
        """
        seconds = time_ms // 1000 - (0 if time.gmtime(0)[0] == 1970 else _SECONDS_TO_2000)
        if time.time() < seconds:
            year, month, day, hour, minute, second, weekday = time.gmtime(seconds)[:7]
            machine.RTC().datetime((year, month, day, weekday, hour, minute, second, 0))

    # -- storage

    def journal_device(self):
        """A block device for the journal alone, or None where this MicroPython leaves no room for one."""

    def busy(self):
        """Whether something is being received that a write to flash would lose."""
        return False

    def storage(self, name):
        """Durable storage, to be appended to or replaced; the journal lies straight on flash if it can."""
        device = self.journal_device() if name == "journal" else None
        if device is None:
            return QuietFile(FileStorage("/" + name), self.quiet)
        return FlashStorage(QuietBlocks(device, self.quiet), self.random, self.granule)

    def read(self, name):
        """A file's bytes, or None when there is none. Raises: OSError when it is there and can't be read."""
        try:
            with open("/" + name, "rb") as file:
                return file.read()
        except OSError as error:
            if error.errno != _NO_SUCH_FILE:
                raise
            return None

    # -- its network

    def network(self, wanted):
        """Whether a network is needed now: a radio takes more than all else."""
        if self._wifi is not None:
            self._wifi.want(wanted)

    # -- its life

    def watchdog(self):
        """Something to feed every WATCHDOG_MS; from here on the board starts anew when nobody does."""
        return machine.WDT(timeout=WATCHDOG_MS)

    def reset_cause(self):
        """Why it started, in a word; None where it can't be told."""
        cause = machine.reset_cause()
        for name, said in _CAUSES:
            if getattr(machine, name, None) == cause:
                return said
        return None

    def reset(self):
        """Starts it anew."""
        machine.reset()

    # -- for whoever has the cable

    def report(self, event, **facts):
        """One line of JSON; none on a cable that leads to the gateway."""
        if self._wifi is None:
            return
        line = {"event": event}
        for name, value in facts.items():
            line[name] = hexlify(value).decode() if isinstance(value, bytes) else value
        print(json.dumps(line))

    def show(self, view):
        """A board without a display says it to the cable."""
        self.report("screen", state=view.state, title=view.title, text=view.text)

    # -- people and parts

    def arrived(self, kind, value):
        """Something for the app; what comes while it has its hands full is dropped, and scanned again."""
        if len(self._lines) >= _LINES:
            return
        self._lines.append((kind, value))
        self._arrived.set()

    async def input(self):
        """The next ("scan", text) or ("key", name)."""
        while not self._lines:
            self._arrived.clear()
            await self._arrived.wait()
        return self._lines.pop(0)

    def tasks(self):
        """What runs beside the app: coroutines that never return."""
        return []

    async def run(self, app):
        """Runs an app on this board."""
        tasks = self.tasks()
        if self._wifi is not None:
            tasks.append(self._wifi.run())
        await asyncio.gather(app.run(), *tasks)
