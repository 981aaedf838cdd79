"""A device on the USB port of its board: what a gateway says is echoed, until somebody knocks for the prompt.

`micropython play_cable.py FIRMWARE`. It says HELLO, then sends each frame back as it came, then what Ctrl-C it left.
"""

import sys

sys.path[:0] = [sys.argv[1] + "/lib", sys.argv[1] + "/boards/micro"]

import asyncio  # noqa: E402  # found only now

import micropython  # noqa: E402  # found only now
import usb_cable  # noqa: E402  # found only now
from exonomy import frames  # noqa: E402  # found only now


class Prompt:
    """Stands in for the module: which byte interrupts."""

    byte = 3

    @staticmethod
    def kbd_intr(byte):
        Prompt.byte = byte


async def main():
    reader, writer = await usb_cable.open_port()
    assert Prompt.byte == -1
    heard = frames.FrameReader(4_096)
    writer.write(frames.frame(frames.PING, b"HELLO"))
    await writer.drain()
    while True:
        for kind, payload in heard.feed(await reader.read(64)):
            writer.write(frames.frame(kind, payload))


micropython.kbd_intr(3)
usb_cable.micropython = Prompt
try:
    asyncio.run(main())
except KeyboardInterrupt:
    sys.stdout.write("PROMPT " + str(Prompt.byte))
