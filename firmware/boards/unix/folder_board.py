"""What every board on a workstation has: chance, a counter, storage in a folder, and lines for whoever follows it."""

import asyncio
import json
import os
import sys
import time
from binascii import hexlify

from exonomy.flash import FlashStorage
from exonomy.journal import FileStorage
from flash_file import GRANULE, FlashFile

# Blocks of the journal's flash: half of them hold twice what a till at all its limits keeps, and one record more.
_JOURNAL_BLOCKS = 64
# Bytes of a line: a redemption code, and enough more to see that it is too long.
_LINE_BYTES = 1_024
_MICROPYTHON = sys.implementation.name == "micropython"


def plain(value):
    """A value as JSON can say it."""
    return hexlify(value).decode() if isinstance(value, bytes) else value


class FolderBoard:
    """A board in a folder: `seed`, `journal.flash`, `enrolment.cbor`, and what its app keeps beside them.

    People and parts are lines of text, `kind value`, on standard input and on TCP connections to 127.0.0.1:`port`.
    """

    # The lines that mean something here.
    kinds = ()

    def __init__(self, folder, port=None):
        self._folder = folder
        self._port = port
        self._lines = []
        self._arrived = asyncio.Event()
        self._make(folder)

    def _make(self, path):
        try:
            os.mkdir(path)
        except OSError:
            # It is there already; if it can't be, the first write says so.
            return

    # -- chance and time

    def random(self, n):
        """n bytes that nobody can guess."""
        return os.urandom(n)

    def ticks_ms(self):
        """A counter of milliseconds."""
        return time.ticks_ms() if _MICROPYTHON else int(time.monotonic() * 1000)

    def ticks_diff(self, new, old):
        """Milliseconds between two readings of the counter."""
        return time.ticks_diff(new, old) if _MICROPYTHON else new - old

    # -- storage

    def storage(self, name):
        """Durable storage, to be appended to or replaced: the journal's is flash, all else is a file."""
        if name == "journal":
            return FlashStorage(FlashFile(self._folder + "/journal.flash", _JOURNAL_BLOCKS), self.random, GRANULE)
        return FileStorage(self._folder + "/" + name)

    def read(self, name):
        """A file's bytes, or None when there is none."""
        try:
            with open(self._folder + "/" + name, "rb") as file:
                return file.read()
        except OSError:
            return None

    # -- for whoever follows it

    def report(self, event, **facts):
        """One line of JSON."""
        line = {"event": event, "t": self.ticks_ms()}
        for name, value in facts.items():
            line[name] = plain(value)
        print(json.dumps(line))
        if not _MICROPYTHON:
            sys.stdout.flush()

    # -- people

    async def input(self):
        """The next ("scan", text) or ("key", name)."""
        while not self._lines:
            self._arrived.clear()
            await self._arrived.wait()
        return self._lines.pop(0)

    async def run(self, app):
        """Runs an app on this board."""
        if self._port is not None:
            await asyncio.start_server(self._accept, "127.0.0.1", self._port)
        await asyncio.gather(self._read(*await _standard_input()), app.run())

    async def _accept(self, reader, writer):
        await self._read(reader, 256)
        writer.close()

    async def _read(self, reader, at_once):
        """Lines as they come; of one that is too long the beginning counts."""
        line = bytearray()
        while True:
            data = await reader.read(at_once)
            if not data:
                return
            for byte in data:
                if byte == 10:
                    self._take(line)
                    line = bytearray()
                elif len(line) < _LINE_BYTES:
                    line.append(byte)

    def _take(self, line):
        try:
            kind, _, value = bytes(line).decode().strip("\r").partition(" ")
        except UnicodeError:
            # A scanner's noise.
            return
        if kind in self.kinds and value:
            self._lines.append((kind, value))
            self._arrived.set()


async def _standard_input():
    """Standard input, and how many bytes can be asked of it at once without waiting for more."""
    if _MICROPYTHON:
        return asyncio.StreamReader(sys.stdin.buffer), 1
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    return reader, _LINE_BYTES
