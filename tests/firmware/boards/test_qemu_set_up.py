"""A set-up of a Cortex-M3 that QEMU plays, through its UART on a pty: files are checked, and no key is made."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_gateway.provision import compiled, setup, sources
from exonomy_gateway.provision.cable import Cable
from exonomy_gateway.provision.errors import NoChance, WrongBoard
from exonomy_gateway.provision.reach import reachable

ROOT = Path(__file__).resolve().parent.parent.parent.parent
FIRMWARE = ROOT / ".build" / "native" / "boards" / "MPS2_AN385" / "firmware.elf"
RAM_FILES = Path(__file__).resolve().parent / "ram_files.py"
UNIX = sources.BOARDS["unix"]

pytestmark = pytest.mark.timeout(180)


class Silent:
    def step(self, text: str) -> None:
        """Nobody listens."""

    def file(self, path: str, done: int, size: int) -> None:
        """Nobody listens."""


@pytest.fixture
def port() -> Iterator[str]:
    if not FIRMWARE.is_file() or shutil.which("qemu-system-arm") is None:
        missing = "the QEMU board is not built: `make firmware-qemu`"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    command = ["qemu-system-arm", "-semihosting", "-machine", "mps2-an385", "-kernel", str(FIRMWARE)]
    command += ["-display", "none", "-monitor", "none", "-serial", "pty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as machine:
        assert machine.stdout is not None
        found = re.search(r"/dev/pts/\d+", machine.stdout.readline())
        assert found is not None
        try:
            yield found[0]
        finally:
            machine.kill()


def what_makes_a_key() -> list[compiled.BoardFile]:
    """As much of the firmware as a heap of 250 KB has room for."""
    chosen = sources.slot_sources(sources.firmware_folder(), "terminal", UNIX)
    modules = {
        one.there.removesuffix(".mpy").removesuffix("/__init__").replace("/", "."): one
        for one in chosen
        if one.here.suffix == ".py"
    }
    names = reachable({name: one.here.read_text() for name, one in modules.items()}, ["device_key"])
    return compiled.board_files([modules[name] for name in sorted(names)])


def test_an_emulator_is_copied_to_and_checked_but_makes_no_key(port: str) -> None:
    release = compiled.Release("terminal", "unix", "0.1.0", 1, what_makes_a_key())
    with Cable(port) as cable:
        with pytest.raises(WrongBoard, match="mps2-an385"):
            setup.check(cable, UNIX)
        found = setup.check(cable, replace(UNIX, platform="qemu"))
        assert found.platform == "qemu"
        cable.run(RAM_FILES.read_text(), "mount files")
        assert setup.copy(cable, release, [], Silent()).written == len(release.files) + 1
        assert setup.copy(cable, release, [], Silent()).written == 0
        assert all(cable.sha256(f"{setup.SLOT}/{one.path}") == one.sha256 for one in release.files)
        with pytest.raises(NoChance):
            setup.key(cable)
        assert cable.read("/seed") is None
