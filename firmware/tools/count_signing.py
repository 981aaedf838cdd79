"""Counts the instructions of signing and verifying, on a board that QEMU plays; `measure_signing.py` sends it there."""

import gc
import json
import sys
from binascii import hexlify

from machine import mem32

_SYSTICK_CONTROL = 0xE000E010
_SYSTICK_RELOAD = 0xE000E014
_SYSTICK_VALUE = 0xE000E018
_MTIME = 0x0200BFF8
_24_BITS = 0xFFFFFF
_32_BITS = 0xFFFFFFFF


class ArmClock:
    """Cortex-M's SysTick: 24 bits, down, at the 25 MHz of the machine."""

    instructions = 40
    mask = _24_BITS

    def __init__(self):
        mem32[_SYSTICK_RELOAD] = _24_BITS
        mem32[_SYSTICK_CONTROL] = 5

    def ticks(self):
        return -mem32[_SYSTICK_VALUE] & _24_BITS


class RiscvClock:
    """The machine timer: up, at 10 MHz."""

    instructions = 100
    mask = _32_BITS

    def ticks(self):
        return mem32[_MTIME] & _32_BITS


def _count(clock, action, *arguments):
    """(result, instructions) of a call, to the nearest tick of the clock; at most 671 million on ARM."""
    gc.collect()
    started = clock.ticks()
    result = action(*arguments)
    return result, (clock.ticks() - started & clock.mask) * clock.instructions


def main(clock, module, seed, message):
    """Prints what one implementation's three functions cost, what importing it costs, and what it answered."""
    gc.collect()
    free = gc.mem_free()
    arithmetic = __import__(module)
    for name in module.split(".")[1:]:
        arithmetic = getattr(arithmetic, name)
    gc.collect()
    heap = free - gc.mem_free()
    key, derive = _count(clock, arithmetic.derive, seed)
    signature, sign = _count(clock, arithmetic.sign, key, message)
    verdict, verify = _count(clock, arithmetic.check, key[64:], message, signature)
    spoilt = signature[:40] + bytes((signature[40] ^ 1,)) + signature[41:]
    sys.stdout.write(
        json.dumps(
            {
                "heap": heap,
                "derive": derive,
                "sign": sign,
                "verify": verify,
                "public_key": hexlify(key[64:]).decode(),
                "signature": hexlify(signature).decode(),
                "verdict": verdict,
                "verdict_on_spoilt": arithmetic.check(key[64:], message, spoilt),
            }
        )
    )
