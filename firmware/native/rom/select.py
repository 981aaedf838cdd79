"""What asyncio asks for: the streams that have something to say, and otherwise the time passes."""

import time

POLLIN = 1
POLLOUT = 4


class poll:
    def __init__(self):
        self._streams = {}

    def register(self, stream, mask):
        self._streams[id(stream)] = (stream, mask)

    modify = register

    def unregister(self, stream):
        del self._streams[id(stream)]

    def ipoll(self, ms):
        ready = []
        for stream, mask in self._streams.values():
            if mask & POLLOUT:
                ready.append((stream, POLLOUT))
            elif stream.readable():
                ready.append((stream, POLLIN))
        if not ready:
            if ms < 0:
                raise OSError("everybody waits for ever")
            time.pass_ms(ms)
        return ready
