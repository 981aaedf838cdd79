"""The instructions a contract may use: WebAssembly 1.0 without floats (core specification 1.0, §5.4; SPEC 10.1).

Whatever is not in `IMMEDIATES` is refused: floats, and every later proposal (sign extension, bulk memory, SIMD, …).
"""

from enum import IntEnum
from typing import Final

I32: Final = 0x7F
I64: Final = 0x7E
NOTHING: Final = 0x40


class Immediate(IntEnum):
    """What follows an opcode, and so how admission reads on."""

    NONE = 0
    BLOCK = 1
    ELSE = 2
    END = 3
    LABEL = 4
    LABELS = 5
    FUNCTION = 6
    INDIRECT = 7
    LOCAL = 8
    GLOBAL_GET = 9
    GLOBAL_SET = 10
    MEMORY = 11
    ZERO = 12
    CONST32 = 13
    CONST64 = 14


IF: Final = 0x04

MEMORY_ALIGN: Final = {
    **dict.fromkeys((0x2C, 0x2D, 0x30, 0x31, 0x3A, 0x3C), 0),  # 8 bits
    **dict.fromkeys((0x2E, 0x2F, 0x32, 0x33, 0x3B, 0x3D), 1),  # 16 bits
    **dict.fromkeys((0x28, 0x34, 0x35, 0x36, 0x3E), 2),  # 32 bits
    **dict.fromkeys((0x29, 0x37), 3),  # 64 bits
}
"""Loads and stores of integers, each with the largest alignment (log2 of bytes) it may claim."""

_PLAIN: Final = (
    0x00, 0x01,  # unreachable, nop
    0x0F, 0x1A, 0x1B,  # return, drop, select
    *range(0x45, 0x5B),  # i32 and i64 tests and comparisons
    *range(0x67, 0x8B),  # i32 and i64 arithmetic
    0xA7, 0xAC, 0xAD,  # i32.wrap_i64, i64.extend_i32_s, i64.extend_i32_u
)  # fmt: skip

IMMEDIATES: Final[dict[int, Immediate]] = {
    **dict.fromkeys(_PLAIN, Immediate.NONE),
    **dict.fromkeys((0x02, 0x03, IF), Immediate.BLOCK),
    0x05: Immediate.ELSE,
    0x0B: Immediate.END,
    **dict.fromkeys((0x0C, 0x0D), Immediate.LABEL),
    0x0E: Immediate.LABELS,
    0x10: Immediate.FUNCTION,
    0x11: Immediate.INDIRECT,
    **dict.fromkeys((0x20, 0x21, 0x22), Immediate.LOCAL),
    0x23: Immediate.GLOBAL_GET,
    0x24: Immediate.GLOBAL_SET,
    **dict.fromkeys(MEMORY_ALIGN, Immediate.MEMORY),
    **dict.fromkeys((0x3F, 0x40), Immediate.ZERO),
    0x41: Immediate.CONST32,
    0x42: Immediate.CONST64,
}

_FLOATS: Final = frozenset(
    (
        0x2A, 0x2B, 0x38, 0x39, 0x43, 0x44,  # loads, stores, constants
        *range(0x5B, 0x67), *range(0x8B, 0xA7),  # comparisons, arithmetic
        *range(0xA8, 0xAC), *range(0xAE, 0xC0),  # conversions
    )
)  # fmt: skip


def refusal(opcode: int) -> str:
    """Why an opcode outside `IMMEDIATES` is refused, for people."""
    if opcode in _FLOATS:
        return f"float instruction 0x{opcode:02x}"
    return f"instruction 0x{opcode:02x} is not in WebAssembly 1.0"
