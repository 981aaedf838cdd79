"""The native module as a piece of software: what it costs, which processor it is for, what it refuses."""

import subprocess

import pytest

from tests.doubles.unix_port import LIBRARY, micropython
from tests.firmware.native.native_module import built

# py/persistentcode.h: version 6.3, and the number of each architecture.
ARCHITECTURES = {"x64": 2, "armv6m": 4, "armv7m": 5, "armv7emsp": 7, "rv32imc": 11}
HEAP_BYTES = 24 * 1024

HEAP = """
import gc
gc.collect()
free = gc.mem_free()
import exonomy_ed25519
print(free - gc.mem_free())
"""

ARGUMENTS = """
import exonomy_ed25519 as e
key = e.derive(bytes(32))
signature = e.sign(key, b"x")
wrong = (None, 1, "text" * 100, [], b"", bytes(31), bytes(33), bytes(95), bytes(97), bytearray(63), object())
tried = refused = 0
for value in wrong:
    calls = [
        lambda: e.derive(value), lambda: e.sign(value, b"x"), lambda: e.check(value, b"x", signature),
        lambda: e.check(key[64:], b"x", value),
    ]
    if not isinstance(value, (str, bytes, bytearray)):
        calls += [lambda: e.sign(key, value), lambda: e.check(key[64:], value, signature)]
    for call in calls:
        tried += 1
        try:
            call()
        except (TypeError, ValueError):
            refused += 1
for message in (b"", b"x", bytearray(b"y" * 300), memoryview(b"-z-")[1:2]):
    made = e.sign(key, message)
    assert made == e.sign(bytearray(key), bytes(message))
    assert e.check(memoryview(key)[64:], message, bytearray(made)) == 0
    assert e.check(key[64:], bytes(message) + b"!", made) == 5
print(tried, refused)
"""


def run(script: str, environment: dict[str, str]) -> str:
    done = subprocess.run(micropython("-c", script), env=environment, capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_importing_costs_little_heap(on_path: dict[str, str]) -> None:
    assert int(run(HEAP, on_path)) <= HEAP_BYTES


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_each_processor_has_a_module_that_fits(arch: str) -> None:
    data = (built(arch) / "exonomy_ed25519.mpy").read_bytes()
    # The unix port keeps machine code beside its heap, a board in it; there the file's size is what an import costs.
    assert len(data) <= HEAP_BYTES
    assert data[:3] == bytes((ord("M"), 6, ARCHITECTURES[arch] << 2 | 3))
    assert b"/work" not in data and b"/home" not in data


def test_arguments_that_are_wrong_are_refused(on_path: dict[str, str]) -> None:
    tried, refused = map(int, run(ARGUMENTS, on_path).split())
    assert tried == refused == 52


def test_a_module_for_another_processor_is_an_error_and_not_slowness() -> None:
    script = f"import sys\nsys.path[:0] = [{str(built('armv6m'))!r}, {str(LIBRARY)!r}]\nfrom exonomy import ed25519"
    done = subprocess.run(micropython("-c", script), capture_output=True, text=True, timeout=30)
    assert done.returncode != 0
    assert "incompatible .mpy" in done.stdout + done.stderr
