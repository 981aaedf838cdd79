"""The board's own USB port as its way to the gateway, for one without a network.

MicroPython reads Ctrl-C there, and a frame may hold that byte, so it is only a byte while a link is open. The set-up
still gets in: it begins with CR and Ctrl-C, with which no frame of a gateway's can begin (a frame's second byte is its
type, SPEC 9.11), and with these the program ends and leaves the prompt.
"""

import asyncio
import select
import sys
import time

import micropython

_CTRL_C = 3
_KNOCK = b"\r\x03"
# What comes after so long is another message.
_SILENCE_MS = 100


class Doorman:
    """Looks for a set-up's knock where a frame would begin: after a zero, or after a silence."""

    def __init__(self):
        self._begun = b""

    def silent(self):
        """Whatever comes next begins anew."""
        self._begun = b""

    def knocked(self, byte):
        """Whether this byte completes the knock."""
        if byte == b"\x00":
            self._begun = b""
        elif len(self._begun) < len(_KNOCK):
            self._begun += byte
            return self._begun == _KNOCK
        return False


class UsbStream:
    """Standard input and output as asyncio's streams are, until `close`."""

    def __init__(self):
        micropython.kbd_intr(-1)
        self._input = asyncio.StreamReader(sys.stdin.buffer)
        self._poll = select.poll()
        self._poll.register(sys.stdin, select.POLLIN)
        self._doorman = Doorman()

    async def read(self, n):
        """What is there, at least one byte. Raises: KeyboardInterrupt when somebody wants the prompt."""
        began = time.ticks_ms()
        # One by one: a port that is asked for more waits for it.
        byte = await self._input.read(1)
        if time.ticks_diff(time.ticks_ms(), began) >= _SILENCE_MS:
            self._doorman.silent()
        data = bytearray()
        while byte:
            data.extend(byte)
            if self._doorman.knocked(byte):
                self.close()
                raise KeyboardInterrupt
            if len(data) == n or not self._poll.poll(0):
                break
            byte = sys.stdin.buffer.read(1)
        return bytes(data)

    def write(self, data):
        """Sends now; what nobody takes is dropped by the port after a while."""
        sys.stdout.buffer.write(data)

    async def drain(self):
        """Nothing is kept back."""

    def close(self):
        """Ctrl-C is Ctrl-C again."""
        micropython.kbd_intr(_CTRL_C)

    async def wait_closed(self):
        """It is."""


async def open_port():
    """(reader, writer)."""
    stream = UsbStream()
    return stream, stream
