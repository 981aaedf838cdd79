"""The USB port of a board as its way to the gateway: every byte is a byte, and a set-up still gets to the prompt."""

import os
import pty
import select
import subprocess
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy import frames

from tests.doubles.unix_port import ROOT, micropython

PLAY = Path(__file__).resolve().parent / "play_cable.py"
WITHIN_S = 20


class Port:
    """A gateway's end of it."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._frames = frames.FrameReader(8_192)
        self.said = b""

    def send(self, data: bytes) -> None:
        os.write(self._handle, data)

    def _read(self) -> bytes:
        assert select.select([self._handle], [], [], WITHIN_S)[0], self.said
        data = os.read(self._handle, 4_096)
        self.said += data
        return data

    def frame(self) -> tuple[int, bytes]:
        while True:
            for whole in self._frames.feed(self._read()):
                assert isinstance(whole, tuple)
                return whole

    def until(self, text: bytes) -> None:
        while text not in self.said:
            self._read()


@pytest.fixture
def port() -> Iterator[Port]:
    host, board = pty.openpty()
    tty.setraw(board)
    command = micropython("-X", "heapsize=1M", str(PLAY), str(ROOT / "firmware"))
    with subprocess.Popen(command, stdin=board, stdout=board, stderr=subprocess.STDOUT) as process:
        try:
            made = Port(host)
            assert made.frame() == (frames.PING, b"HELLO")
            yield made
        finally:
            process.kill()
            os.close(board)
            os.close(host)


def test_a_frame_of_any_bytes_arrives(port: Port) -> None:
    """Ctrl-C among them, also behind a CR, which is what a knock looks like when it does not begin a frame."""
    for payload in (bytes(range(256)), b"\x03" * 40, b"\r\x03" * 40, b"\x00\r\x03" * 9, b""):
        port.send(frames.frame(frames.DOWN, payload))
        assert port.frame() == (frames.DOWN, payload)


def test_no_frame_of_a_gateway_begins_like_a_knock() -> None:
    for kind in (frames.DOWN, frames.HERE):
        for size in range(40):
            assert frames.frame(kind, b"\x03" * size)[1:3] != b"\r\x03"


@pytest.mark.parametrize("before", [b"", b"\x00", b"half of a frame"], ids=["silence", "after a frame", "cut"])
def test_a_set_up_gets_to_the_prompt(port: Port, before: bytes) -> None:
    port.send(frames.frame(frames.DOWN, b"so far all is well"))
    assert port.frame()[1] == b"so far all is well"
    port.send(before)
    # What stopped in the middle is over when nothing follows.
    time.sleep(0.5)
    port.send(b"\r\x03")
    port.until(b"PROMPT 3")


def test_what_begins_otherwise_is_no_knock(port: Port) -> None:
    port.send(b"\x00x\r\x03\x00\r\r\x03\x00\r")
    time.sleep(0.5)
    port.send(b"\x00" + frames.frame(frames.HERE, b"still here"))
    assert port.frame() == (frames.HERE, b"still here")
