"""What a till costs a 32-bit board, counted on a Cortex-M4 that QEMU plays.

    python firmware/tools/measure_board.py [--json] [--check] [--heap] [--heap-bytes N]

Instructions from a scanned code to the answer on the screen: the app, the journal on flash and the drivers of the
displays, the code as .mpy in a read-only image. With `--heap` the till's worst day too (`firmware/native/rom`), all
code but the signer frozen into the firmware: what is in use after a garbage collection, and the least heap with which
the day passes, which is more, for what is free in a heap lies in pieces. `--heap-bytes N` only tries the day with N.
`--check` fails above a bound. `make firmware-qemu` builds what this needs and runs it. Counts do not depend on the
machine or on what else it does.
"""

import argparse
import base64
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import qemu_board

ROOT = qemu_board.ROOT
FIRMWARE = ROOT / "firmware"
sys.path[:0] = [str(FIRMWARE / "lib"), str(ROOT / "tests" / "firmware" / "logic")]

import cast  # noqa: E402 - found only now
from exonomy import peer  # noqa: E402  # found only now

BOARD = next(board for board in qemu_board.BOARDS if "armv7emsp" in board.native)
FROZEN = replace(BOARD, firmware=qemu_board.NATIVE / "boards" / "MPS2_AN386_FROZEN" / "firmware.elf")
ASYNCIO = qemu_board.NATIVE / "asyncio"
# Memory of the machine beside its heap and the image.
FLASH_AT = 0x2180_0000
CODES = 40
# Bytes: of the heap that the frozen firmware was built with, and between two sizes of it that are tried.
BUILT_HEAP = 256 * 1024
HEAP_STEP = 4_096
PANELS = {"mono": "MonoPanel", "colour": "ColourPanel"}
SIGNERS = ("native", "python")

# A Pico 2 W: its clock, and an assumption of cycles per instruction; see measure_signing.py.
PICO2W_HZ = 150_000_000
PICO2W_CPI = 2
# Bits a second of its displays' wires: I2C of 400 kHz with 9 bits a byte, SPI of 40 MHz.
BYTES_PER_S = {"mono": 400_000 / 9, "colour": 40_000_000 / 8}

# Assumed: a page of 256 bytes programmed, a block of 4,096 erased, as NOR flash of this size typically takes.
PAGE_MS = 0.4
ERASE_MS = 45

# Instructions from the code to the answer, and bytes of heap.
BOUNDS = {
    "mono native": ("answer", 60_000_000),
    "colour native": ("answer", 65_000_000),
    "mono python": ("answer", 360_000_000),
    "colour python": ("answer", 370_000_000),
    "mono heap": ("least", 152 * 1024),
    "colour heap": ("least", 160 * 1024),
}


def _modules() -> Iterator[tuple[str, Path]]:
    """All that a board imports, by its path there: ours, and MicroPython's own asyncio."""
    places = (
        (FIRMWARE / "lib", "exonomy"),
        (FIRMWARE / "apps", "terminal"),
        (FIRMWARE, "drivers"),
        (ASYNCIO.parent, "asyncio"),
    )
    for folder, package in places:
        for source in sorted((folder / package).rglob("*.py")):
            yield str(source.relative_to(folder)), source


@cache
def _compiled(folder: Path) -> dict[str, bytes]:
    found = {path.name: path for path in sorted(folder.glob("*.py"))} if folder != FIRMWARE else dict(_modules())
    return {str(Path(name).with_suffix(".mpy")): qemu_board.compiled(source, name) for name, source in found.items()}


def _files(signer: str) -> dict[str, bytes]:
    """What lies in the image whatever is frozen."""
    files = dict(_compiled(FIRMWARE / "native" / "rom"))
    clock = FIRMWARE / "tools" / "count_signing.py"
    files["count_signing.mpy"] = qemu_board.compiled(clock, clock.name)
    for name in ("basepoint.bin", "fingerprint.txt"):
        files["exonomy/" + name] = (FIRMWARE / "lib" / "exonomy" / name).read_bytes()
    if signer == "native":
        files["exonomy_ed25519.mpy"] = qemu_board.native_module("armv7emsp").read_bytes()
    files["codes.txt"] = _codes()
    return files


@cache
def _codes() -> bytes:
    until = cast.NOW + 20 * cast.HOUR
    note = cast.note(expires_ms=until)
    nonces = (number.to_bytes(16, "big") for number in range(CODES))
    return b"".join(
        cast.code(note, cast.authorization(nonce=nonce, expires_ms=until)).encode() + b"\n" for nonce in nonces
    )


def _kept() -> dict[str, bytes]:
    """The files of a device that has been enrolled, with a CA of the size of one with a P-256 key."""
    der = base64.encodebytes(bytes(i % 251 for i in range(480))).decode()
    enrolment = cast.enrolment(
        ca=f"-----BEGIN CERTIFICATE-----\n{der}-----END CERTIFICATE-----\n",
        client_id=peer.device_name(cast.DEVICE.public_key),
        lease=["lease", "USD", 10**9, 10**9, cast.NOW + 24 * cast.HOUR],
    )
    return {"seed": b"d" * 32, "enrolment.cbor": enrolment}


def redemption(display: str, signer: str) -> dict[str, int]:
    """Instructions of a redemption and its parts, and what flash and display are told.

    Raises:
        qemu_board.BoardFailed: the board gave up.
    """
    script = f"import count_redemption as c\nc.main({PANELS[display]!r}, {_kept()!r}, {FLASH_AT})"
    files = {**_compiled(FIRMWARE), **_files(signer)}
    said: dict[str, int] = json.loads(qemu_board.run(BOARD, files, script))
    return {"answer": said["scan"] + said["key"], **said}


def day(display: str, heap_bytes: int = BUILT_HEAP) -> dict[str, int]:
    """Bytes in use once all is imported, and at the most of times of a till's worst day, with a heap of so many bytes.

    Raises:
        qemu_board.BoardFailed: the till did not get through it.
    """
    # What is frozen finds its files by a path that begins where it runs.
    script = (
        "import os\nos.chdir('/rom')\nsys.path[:] = ['.frozen', '/rom']\n"
        f"import smaller_heap\nsmaller_heap.leave({heap_bytes}, {BUILT_HEAP})\n"
        f"import play_terminal as c\nc.main({PANELS[display]!r}, {_kept()!r}, {FLASH_AT}, {b'g' * 32!r})"
    )
    *trouble, said = qemu_board.run(FROZEN, _files("native"), script, counted=False).splitlines()
    if trouble:
        raise qemu_board.BoardFailed("\n".join(trouble))
    figures: dict[str, int] = json.loads(said)
    return figures


def passes(display: str, heap_bytes: int) -> bool:
    """Whether the till gets through its worst day with a heap of so many bytes."""
    try:
        day(display, heap_bytes)
    except qemu_board.BoardFailed as failure:
        if "MemoryError" not in str(failure):
            raise
        return False
    return True


def heap(display: str) -> dict[str, int]:
    """What `day` says with room to spare, and the least heap with which it passes, to a step.

    Raises:
        qemu_board.BoardFailed: the till did not get through it with all that there is.
    """
    figures = day(display)
    fails, least = figures["in_use"] // HEAP_STEP, BUILT_HEAP // HEAP_STEP
    while least - fails > 1:
        tried = (least + fails) // 2
        if passes(display, tried * HEAP_STEP):
            least = tried
        else:
            fails = tried
    return {**figures, "least": least * HEAP_STEP}


def pico2w_ms(display: str, figures: dict[str, int]) -> dict[str, float]:
    """Milliseconds of a redemption on a Pico 2 W: of its processor, of the display's wires, of the flash's programs."""
    return {
        "processor": 1000 * figures["answer"] * PICO2W_CPI / PICO2W_HZ,
        "wires": 1000 * figures["panel_bytes"] / BYTES_PER_S[display],
        "flash": figures["pages"] * PAGE_MS + figures["erases"] * ERASE_MS,
    }


def broken(counts: dict[str, dict[str, int]]) -> list[str]:
    """Every bound that a figure is above, in words."""
    return [
        f"{name}: {figure} is {counts[name][figure]:,}, above {bound:,}"
        for name, (figure, bound) in BOUNDS.items()
        if name in counts and counts[name][figure] > bound
    ]


def measure(with_heap: bool) -> dict[str, dict[str, int]]:
    """All figures, by what they are of; for a bench to call."""
    counts = {f"{display} {signer}": redemption(display, signer) for display in PANELS for signer in SIGNERS}
    if with_heap:
        counts.update({f"{display} heap": heap(display) for display in PANELS})
    return counts


def _print(counts: dict[str, dict[str, int]]) -> None:
    for name, figures in counts.items():
        display, kind = name.split(" ")
        if kind == "heap":
            least = f"passes with {figures['least']:,}"
            print(f"{name:16}{figures['imported']:>14,} bytes once imported, {figures['in_use']:,} at most, {least}")
            continue
        parts = "".join(f", {part} {figures[part]:,}" for part in ("check", "accept", "draw", "rewrite", "collect"))
        print(f"{name:16}{figures['answer']:>14,} instructions{parts}")
        times = ", ".join(f"{part} {ms:.0f} ms" for part, ms in pico2w_ms(display, figures).items())
        print(f"{'':16}Pico 2 W: {times}")


def _try_day(heap_bytes: int) -> int:
    failed = 0
    for display in PANELS:
        try:
            figures = day(display, heap_bytes)
        except qemu_board.BoardFailed as failure:
            failed += 1
            print(f"{display}: fails with {heap_bytes:,} bytes:\n{failure}", file=sys.stderr)
        else:
            print(f"{display}: passes with {heap_bytes:,} bytes, {figures['in_use']:,} in use at most")
    return 1 if failed else 0


def main() -> int:
    """The figures for people, or as JSON."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--json", action="store_true", help="print JSON")
    asked.add_argument("--check", action="store_true", help="fail where a figure is above its bound")
    asked.add_argument("--heap", action="store_true", help="play the worst day too: some minutes")
    asked.add_argument("--heap-bytes", type=int, metavar="N", help="only try whether the day passes with N bytes")
    options = asked.parse_args()
    with_day = options.heap or options.heap_bytes is not None
    needed = [BOARD.firmware, qemu_board.native_module("armv7emsp"), ASYNCIO / "core.py"]
    missing = [str(path) for path in [*needed, *([FROZEN.firmware] if with_day else [])] if not path.exists()]
    if missing:
        print("not built:", *missing, "- run `make firmware-qemu`, with HEAP=1 for --heap", file=sys.stderr)
        return 1
    if options.heap_bytes is not None:
        return _try_day(options.heap_bytes)
    counts = measure(options.heap)
    if options.json:
        print(json.dumps(counts))
    else:
        _print(counts)
    over = broken(counts) if options.check else []
    for line in over:
        print(line, file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
