"""A board on a cable: a real MicroPython with a littlefs in a file, behind a pty that can be pulled out."""

import contextlib
import os
import pty
import select
import signal
import termios
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from tests.doubles.unix_port import micropython

ROOT = Path(__file__).resolve().parent / "board_root.py"
BLOCKS = 512
_BOOT_WITHIN_S = 20.0
_STARTED = b"MPY: soft reboot"
_RESET = b"MPY: reset"


class PtyBoard:
    """`with PtyBoard(folder) as board: Cable(board.port)`. A reset starts it anew on the same port."""

    def __init__(self, folder: Path, blocks: int = BLOCKS) -> None:
        self.flash = folder / "board.flash"
        self._blocks = blocks
        self._host, self._cable = -1, -1
        self._process = 0
        self._machine = -1
        self._stopping = False
        self._listening, self._since = False, 0
        self._follower: threading.Thread | None = None
        self.said = b""
        self.port = ""
        self.cut: Callable[[bytes], bool] = lambda said: False
        """Called with what is sent to the board; True pulls the cable out, and the power with it."""

    def __enter__(self) -> "PtyBoard":
        self.plug_in()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.pull_out()

    def plug_in(self) -> None:
        """Power and a port."""
        self.said = b""
        self._cable, self._host = pty.openpty()
        tty.setraw(self._host)
        self.port = os.ttyname(self._host)
        self._stopping = False
        self._power()
        self._follower = threading.Thread(target=self._follow, daemon=True)
        self._follower.start()
        self.wait_for(_STARTED)

    def pull_out(self) -> None:
        """No power, no port."""
        self._stopping = True
        if self._follower is not None and self._follower is not threading.current_thread():
            self._follower.join(10)
        self._end()

    def wait_for(self, text: bytes) -> bytes:
        """All that the board said since it was last plugged in, once this is part of it."""
        until = time.monotonic() + _BOOT_WITHIN_S
        while text not in self.said:
            assert time.monotonic() < until, self.said[-900:]
            time.sleep(0.02)
        return self.said

    def _power(self) -> None:
        self._listening, self._since = False, len(self.said)
        command = [*micropython("-X", "heapsize=4M", "-i", str(ROOT), str(self.flash), str(self._blocks))]
        self._process, self._machine = pty.fork()
        if self._process == 0:
            os.execv(command[0], command)
        # A UART changes no bytes; what stays on is that Ctrl-C interrupts.
        modes = termios.tcgetattr(self._machine)
        modes[0] = modes[1] = 0
        modes[3] = termios.ISIG
        termios.tcsetattr(self._machine, termios.TCSANOW, modes)

    def _follow(self) -> None:
        while not self._stopping:
            # Nothing reaches a board that has not started: here it would find this machine's own files.
            heard = [self._cable, self._machine] if self._listening else [self._machine]
            ready, _, _ = select.select(heard, [], [], 0.02)
            with contextlib.suppress(OSError):
                if self._cable in ready:
                    sent = os.read(self._cable, 4096)
                    if self.cut(sent):
                        self._stopping = True
                        break
                    os.write(self._machine, sent)
            if self._machine in ready:
                try:
                    said = os.read(self._machine, 4096)
                except OSError:
                    said = b""
                if said and _RESET not in self.said[self._since :] + said:
                    self.said += said
                    self._listening = _STARTED in self.said[self._since :]
                    os.write(self._cable, said)
                else:
                    os.kill(self._process, signal.SIGKILL)
                    self._reap()
                    self._power()
        self._end()

    def _end(self) -> None:
        for handle in (self._cable, self._host):
            if handle >= 0:
                os.close(handle)
        self._cable = self._host = -1
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            self._reap()

    def _reap(self) -> None:
        process, self._process = self._process, 0
        os.close(self._machine)
        os.waitpid(process, 0)
