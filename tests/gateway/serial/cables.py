"""Cables made of pseudo terminals: a port that a gateway opens by its name, and what is at the other end of it."""

import os
import select
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

from exonomy_gateway.serial.frames import Frame, FrameReader, Kind, encode

from tests.gateway.waiting import PATIENCE_S


class Plug:
    """A port with a name that stays: plugged in it is a new terminal each time, as a USB port's is."""

    def __init__(self, name: Path) -> None:
        self.name = name
        self.end = -1

    def plug_in(self) -> "Plug":
        """Now the port is there."""
        self.end, other = os.openpty()
        tty.setraw(other)
        beside = self.name.with_suffix(".new")
        beside.symlink_to(os.ttyname(other))
        beside.rename(self.name)
        os.close(other)
        return self

    def pull(self) -> None:
        """Now it is not."""
        end, self.end = self.end, -1
        self.name.unlink()
        os.close(end)

    def write(self, data: bytes) -> None:
        """Bytes as they come from the other end of the cable."""
        while data:
            data = data[os.write(self.end, data) :]

    def read(self, within_s: float) -> bytes:
        """What has been sent to the other end; b"" when nothing came or nobody holds the port."""
        if self.end < 0 or not select.select([self.end], [], [], within_s)[0]:
            return b""
        try:
            return os.read(self.end, 4_096)
        except OSError:
            # Nobody has the port open.
            time.sleep(min(within_s, 0.02))
            return b""


class CableDevice:
    """A device at the other end, which says what a test has it say."""

    def __init__(self, plug: Plug) -> None:
        self.plug = plug
        self._reader = FrameReader()
        self._frames: list[Frame] = []

    def say(self, kind: Kind, payload: bytes = b"") -> None:
        self.plug.write(encode(kind, payload))

    def hear(self, kind: Kind) -> bytes:
        """What the next frame of a kind carries; others are passed over."""
        end = time.monotonic() + PATIENCE_S
        while True:
            while self._frames:
                frame = self._frames.pop(0)
                if frame.kind is kind:
                    return frame.payload
            assert time.monotonic() < end, f"no {kind} came"
            self._frames += self._reader.feed(self.plug.read(0.1))

    def nothing_waits(self, kind: Kind, within_s: float = 0.3) -> bool:
        """Whether no frame of a kind comes."""
        self._frames += self._reader.feed(self.plug.read(within_s))
        return all(frame.kind is not kind for frame in self._frames)


class Splice:
    """Joins two plugs, so that what one writes the other reads, until `cut`. `spoil` may change what passes."""

    def __init__(self, one: Plug, other: Plug, spoil: Callable[[bytes], bytes] = bytes) -> None:
        self.passed = 0
        self._spoil = spoil
        self._cut = threading.Event()
        self._threads = [
            threading.Thread(target=self._pass_on, args=(one, other)),
            threading.Thread(target=self._pass_on, args=(other, one)),
        ]
        for thread in self._threads:
            thread.start()

    def _pass_on(self, source: Plug, sink: Plug) -> None:
        while not self._cut.is_set():
            data = source.read(0.05)
            if data:
                self.passed += len(data)
                sink.write(self._spoil(data))

    def cut(self) -> None:
        """Nothing passes any more."""
        self._cut.set()
        for thread in self._threads:
            thread.join(PATIENCE_S)
