"""A sensor's board made of files and lines: a file or pty plays the GPS receiver, lines of text all other parts.

Each change of the light, and all that the sensor does, is one line of JSON on standard output.
"""

import asyncio
import select
import sys

from folder_board import FolderBoard
from sensor.parts import Receiver

# The channel whose part is the receiver.
_GPS = "gps"


class _Stream:
    """Bytes from a file that grows, or from a pty: what is there, without waiting for more."""

    def __init__(self, path):
        self._file = open(path, "rb", buffering=0)  # noqa: SIM115 - held open as long as the board runs
        self._skip()
        self._poll = select.poll()
        self._poll.register(self._file, select.POLLIN)

    def _skip(self):
        """A receiver does not say again what nobody heard."""
        try:
            self._file.seek(0, 2)
        except OSError:
            # A pty has no end.
            return

    def read(self, n):
        data = bytearray()
        # One by one: a pty that is asked for more waits for it.
        while len(data) < n and self._poll.poll(0):
            byte = self._file.read(1)
            if not byte:
                break
            data.extend(byte)
        return bytes(data)


class _Lines:
    """A part whose values are lines of text: `NAME VALUE`, the last one counts; of a total they add up."""

    def __init__(self):
        self.values = []

    async def sample(self, ticks):
        return self.values.pop(0) if self.values else None


class SensorBoard(FolderBoard):
    """A board in a folder: `seed`, `journal.flash`, `enrolment.cbor` and `sensor.json`."""

    def __init__(self, folder, port=None, gps=None, forgetful=False):
        """`gps` is the path of what the receiver says. A forgetful board loses its memory in every sleep."""
        super().__init__(folder, port)
        self._gps = gps
        self._forgetful = forgetful
        self._kept = None
        self._lines_of = {}

    def part(self, name):
        """A channel's part."""
        if name == _GPS and self._gps:
            return Receiver(_Stream(self._gps))
        return self._lines_of.setdefault(name, _Lines())

    def _take(self, line):
        try:
            name, _, value = bytes(line).decode().strip().partition(" ")
            number = int(value)
        except ValueError:
            # Noise on a line.
            return
        if name in self._lines_of:
            self._lines_of[name].values.append(number)

    def show(self, light, line):
        """The light and the line."""
        self.report("status", light=light, text=line)

    def reset(self):
        """Starts the app anew."""
        sys.exit(1)

    def kept(self):
        """What `sleep` kept, and for how many ms; once."""
        kept, self._kept = self._kept, None
        return kept

    async def sleep(self, ms, kept):
        """Waits; a forgetful board starts its app anew then, as one that was in deep sleep does."""
        self.report("sleep", ms=ms)
        await asyncio.sleep(ms / 1000)
        if self._forgetful:
            self._kept = (kept, ms)
            sys.exit(0)
