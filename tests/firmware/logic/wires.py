"""What a driver hangs on, played: a UART, an I2C bus, a pin, a pause that only counts, and noise."""


class Line:
    """A UART; `answers(data)` gives what the other end says to what it was sent."""

    def __init__(self, incoming=b"", answers=None, at_once=64):
        self.incoming = incoming
        self.sent = b""
        self._answers = answers
        self._at_once = at_once

    def read(self, n):
        n = min(n, self._at_once)
        data, self.incoming = self.incoming[:n], self.incoming[n:]
        return data or None

    def write(self, data):
        self.sent += bytes(data)
        if self._answers:
            self.incoming += self._answers(bytes(data))
        return len(data)


class Pin:
    """A pin that remembers what it was driven to, as (value, time)."""

    def __init__(self, value=1):
        self.level = value
        self.driven = []

    def value(self, value=None):
        if value is None:
            return self.level
        self.level = value
        self.driven.append(value)
        return None


class Pauses:
    """Time that passes only where somebody waits."""

    def __init__(self):
        self.ms = 0

    async def pause(self, ms):
        self.ms += ms


def run(coroutine):
    """What a coroutine returns that waits for nothing but `Pauses`."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waits for something else")


def noise(n, seed):
    """n bytes by chance, the same for the same seed."""
    state = seed * 2654435761 + 1 & 0xFFFFFFFF or 1
    data = bytearray(n)
    for i in range(n):
        state ^= state << 13 & 0xFFFFFFFF
        state ^= state >> 17
        state ^= state << 5 & 0xFFFFFFFF
        data[i] = state >> 11 & 0xFF
    return bytes(data)


def spoiled(data):
    """The bytes with each of them changed in turn, as (where, bytes)."""
    for at in range(len(data)):
        for mask in (0x01, 0x80, 0xFF):
            yield at, data[:at] + bytes((data[at] ^ mask,)) + data[at + 1 :]
