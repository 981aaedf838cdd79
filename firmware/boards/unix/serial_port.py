"""A cable of a workstation, as a board has its UART: a terminal device, opened raw. MicroPython only."""

import asyncio
import os

_BAUD = 115_200


def port_at(path):
    """What opens the port: (reader, writer), as asyncio's streams are. Raises: OSError."""

    async def open_port():
        # Of what has not come yet a read says so at once: `read(n)` returns when all that there is has been read.
        if os.system("stty -F '%s' %d raw -echo min 0 time 0 2>/dev/null" % (path, _BAUD)):
            raise OSError("there is no port " + path)
        stream = asyncio.StreamReader(open(path, "r+b"))  # noqa: SIM115 - whoever closes the stream closes it
        return stream, stream

    return open_port
