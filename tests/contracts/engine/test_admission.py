import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
import wasmtime
from exonomy_contracts import limits
from exonomy_contracts.engine import opcodes
from exonomy_contracts.engine.admission import admit
from exonomy_contracts.engine.binary import Reader
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.opcodes import Immediate
from hypothesis import given
from hypothesis import strategies as st

from tests.contracts.engine import assembler as wasm
from tests.contracts.engine.assembler import END, F32, I32, I64, uleb, vector
from tests.contracts.modules import hostile

BLOCK, VOID = b"\x02", b"\x40"
ABORT = b"\x03env\x05abort\x00"
FOUR = wasm.signature(I32 * 4)


def test_a_small_module_is_admitted() -> None:
    code = wasm.module()
    admitted = admit(code)
    assert admitted.code == code
    assert admitted.hash == hashlib.sha256(code).digest()
    assert (admitted.pages, admitted.imports) == (1, ())


def test_abort_may_be_imported() -> None:
    """SPEC 10.1: `env.abort (i32 i32 i32 i32) → ()`."""
    moved = [wasm.export("memory", 2, 0), *(wasm.export(n, 0, i) for i, n in enumerate(("abi", "alloc", "apply"), 1))]
    code = wasm.module(type=vector([*wasm.TYPES, FOUR]), **{"import": vector([ABORT + b"\3"])}, export=vector(moved))
    assert admit(code).imports == ("env.abort",)


def statically_refused() -> list[hostile.Hostile]:
    # Only by running it can one learn what a module's abi returns; the engine does so when it loads one.
    return [module for module in hostile.every("admission") if module.name != "abi_two"]


@pytest.mark.parametrize("module", statically_refused(), ids=lambda module: module.name)
def test_a_module_outside_the_rules_is_refused(module: hostile.Hostile) -> None:
    with pytest.raises(NotAdmitted):
        admit(module.wasm)


def test_a_module_that_only_misbehaves_later_is_admitted() -> None:
    later = [module for module in hostile.every() if "admission" not in module.caught]
    assert len(later) > 30
    for module in later:
        assert admit(module.wasm).code == module.wasm


def test_every_beginning_of_a_module_is_refused() -> None:
    code = wasm.with_code(b"\x41\x05\x1a")
    admit(code)
    for length in range(len(code)):
        with pytest.raises(NotAdmitted):
            admit(code[:length])


MALFORMED = {
    "no magic": (b"\0asM\1\0\0\0", "not a WebAssembly"),
    "a component": (b"\0asm\x0d\0\1\0", "not a WebAssembly"),
    "nothing in it": (wasm.MAGIC, "no memory is exported"),
    "bytes after the last section": (wasm.module() + b"\x0b", "cut short"),
    "a section after its place": (wasm.module() + wasm.section(1, b"\0"), "section 1 after section 10"),
    "a section twice": (wasm.module(data=b"\0") + wasm.section(11, b"\0"), "section 11 after section 11"),
    "a section of later versions": (wasm.module() + wasm.section(12, b"\0"), "section 12 is not allowed"),
    "bytes inside a section": (wasm.module(memory=b"\1\1\1\1\0"), "1 bytes after the end of the memory section"),
    "a section longer than the file": (wasm.MAGIC + b"\1\x7f\0", "127 bytes announced, 1 left"),
    "a size of six bytes": (wasm.MAGIC + b"\1\x80\x80\x80\x80\x80\0", "more than 32 bits"),
    "a size of 33 bits": (wasm.MAGIC + b"\1\xff\xff\xff\xff\x1f", "more than 32 bits"),
    "a custom section without a name": (wasm.module() + b"\0\0", "cut short"),
    "a name that is no text": (wasm.module() + wasm.section(0, b"\1\xff"), "not UTF-8"),
    "a type that is no function": (wasm.module(type=b"\1\x5f\0"), "no function type"),
    "a float parameter": (wasm.module(type=vector([wasm.signature(F32)])), "float type"),
    "a reference": (wasm.module(type=vector([wasm.signature(b"\x6f")])), "value type 0x6f"),
    "an unknown type": (wasm.module(function=vector([b"\0", b"\1", b"\3"])), "type 3 does not exist"),
    "a start function": (wasm.module(start=b"\0"), "a start function"),
    "code without functions": (wasm.module(function=b"\0", export=b"\0"), "3 function bodies for 0"),
    "functions without code": (wasm.module(code=None), "functions without code"),
    "no function called apply": (wasm.module(export=vector(wasm.EXPORTS[:3])), "'apply'"),
    "a name exported twice": (wasm.module(export=vector([*wasm.EXPORTS[:3], wasm.EXPORTS[1]])), "two exports"),
    "an export of nothing": (
        wasm.module(export=vector([*wasm.EXPORTS[:3], wasm.export("apply", 0, 3)])),
        "export 3 does not exist",
    ),
    "an export of a tag": (wasm.module(export=vector([wasm.export("apply", 4, 0)])), "kind 0x04"),
    "alloc with apply's type": (
        wasm.module(export=vector([*wasm.EXPORTS[:2], wasm.export("alloc", 0, 2), wasm.EXPORTS[3]])),
        "'alloc' has another type",
    ),
    "a memory that is a function": (
        wasm.module(export=vector([wasm.export("memory", 0, 0), *wasm.EXPORTS[1:]])),
        "no memory",
    ),
    "abort imported twice": (wasm.module(**{"import": vector([ABORT + b"\0"] * 2)}), "2 imports"),
    "a memory that grows": (wasm.module(memory=b"\1\1\1\2"), "minimum and maximum differ"),
    "a memory without a maximum": (wasm.module(memory=b"\1\0\1"), "minimum and maximum differ"),
    "an element segment without a table": (
        wasm.module(element=vector([b"\0\x41\0" + END + b"\0"])),
        "table 0 does not exist",
    ),
    "data without a memory": (
        wasm.module(memory=None, export=b"\0", data=vector([b"\0\x41\0" + END + b"\0"])),
        "memory 0 does not exist",
    ),
    "data before the memory": (
        wasm.module(data=vector([b"\0\x41\x7f" + END + b"\1x"])),
        "a data segment that does not fit",
    ),
    "a global that starts as another": (wasm.module(**{"global": b"\1" + I32 + b"\0\x23\0" + END}), "not a constant"),
    "a global of another type": (wasm.module(**{"global": b"\1" + I32 + b"\0\x42\0" + END}), "not a constant"),
    "a sum as an initial value": (
        wasm.module(**{"global": b"\1" + I32 + b"\0\x41\0\x41\0\x6a" + END}),
        "more than one instruction",
    ),
    "a global of odd mutability": (wasm.module(**{"global": b"\1" + I32 + b"\2\x41\0" + END}), "mutability 0x02"),
    "a body that goes on after its end": (wasm.with_code(END), "after the end of a function's body"),
    "a body without an end": (wasm.module(code=vector([b"\2\0\1", wasm.ALLOC, wasm.APPLY])), "cut short"),
    "an else outside an if": (wasm.with_code(b"\x05"), "an else without its if"),
    "a second else": (wasm.with_code(b"\x41\0\x04\x40\x05\x05" + END), "an else without its if"),
    "a block with a type index": (wasm.with_code(BLOCK + b"\0" + END), "block type 0x00"),
    "a float local": (wasm.with_code(b"", b"\1\1" + F32), "a local that is neither"),
    "an unknown local": (wasm.with_code(b"\x20\2\x1a"), "local 2 does not exist"),
    "an unknown global": (wasm.with_code(b"\x23\2\x1a"), "global 2 does not exist"),
    "a constant that is set": (wasm.with_code(b"\x42\0\x24\1"), "a constant global is set"),
    "an unknown function": (wasm.with_code(b"\x10\3"), "function 3 does not exist"),
    "an indirect call of an unknown type": (wasm.with_code(b"\x41\0\x11\3\0\x1a"), "type 3 does not exist"),
    "an indirect call without a table": (wasm.with_code(b"\x41\0\x11\0\0\x1a", table=None), "without a table"),
    "an indirect call through table 1": (wasm.with_code(b"\x41\0\x11\0\1\x1a"), "reserved byte"),
    "a branch out of the function": (wasm.with_code(b"\x0c\1"), "label 1 does not exist"),
    "a table of branches out of the function": (wasm.with_code(b"\x41\0\x0e\1\0\1"), "label 1 does not exist"),
    "an alignment of 8 for 4 bytes": (wasm.with_code(b"\x41\0\x28\3\0\x1a"), "alignment"),
    "a 33-bit constant": (wasm.with_code(b"\x41\xff\xff\xff\xff\x0f\x1a"), "more than 32 bits"),
    "operands of the wrong type": (wasm.with_code(b"\x41\0\x42\0\x6a\x1a"), "not a valid module"),
    "operands that are missing": (wasm.with_code(b"\x1a"), "not a valid module"),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_modules_say_what_is_wrong(name: str) -> None:
    code, reason = MALFORMED[name]
    with pytest.raises(NotAdmitted) as caught:
        admit(code)
    assert reason in caught.value.reason
    assert caught.value.offset is None or caught.value.offset <= len(code)


def blocks(number: int) -> bytes:
    return (BLOCK + VOID) * number + END * number


def table(entries: int) -> bytes:
    return vector([b"\x70\x01" + uleb(entries) * 2])


def customs(number: int, name: int = 1) -> bytes:
    return wasm.module() + wasm.section(0, wasm.sized(b"x" * name)) * number


def functions(number: int) -> bytes:
    more = number - 3
    return wasm.module(
        function=vector([b"\0", b"\1", b"\2", *[b"\0"] * more]),
        code=vector([wasm.ABI, wasm.ALLOC, wasm.APPLY, *[wasm.ABI] * more]),
    )


def joins(number: int) -> bytes:
    """`apply` with 512 locals, its two parameters among them, and so many blocks that they make `number` joins."""
    return wasm.with_code(blocks(1) * (number // 512), b"\1" + uleb(510) + I64)


def padded(size: int) -> bytes:
    """A module of this many bytes, by a custom section of zeros."""
    short = wasm.module()
    return short + b"\0" + uleb(size - len(short) - 4) + b"\1x" + bytes(size - len(short) - 6)


LIMITS = {
    "MODULE_BYTES": padded,
    "MODULE_TYPES": lambda n: wasm.module(type=vector(wasm.TYPES + wasm.TYPES[:1] * (n - 3))),
    "MODULE_PARAMS": lambda n: wasm.module(type=vector([*wasm.TYPES, wasm.signature(I64 * n)])),
    "MODULE_FUNCTIONS": functions,
    "MODULE_GLOBALS": lambda n: wasm.module(**{"global": vector([I32 + b"\0\x41\0" + END] * n)}),
    "MODULE_TABLE_ENTRIES": lambda n: wasm.module(table=table(n)),
    "MODULE_SEGMENTS": lambda n: wasm.module(data=vector([b"\0\x41\0" + END + b"\0"] * n)),
    "MODULE_CUSTOMS": customs,
    "MODULE_NAME_BYTES": lambda n: customs(1, n),
    "MODULE_BODY_BYTES": lambda n: wasm.with_code(b"\1" * (n - 4)),
    "MODULE_LOCALS": lambda n: wasm.with_code(b"", b"\2\1" + I32 + uleb(n - 1) + I64),
    "MODULE_NESTING": lambda n: wasm.with_code(blocks(n)),
    "MODULE_TARGETS": lambda n: wasm.with_code(BLOCK + VOID + b"\x41\0\x0e" + uleb(n) + bytes(n + 1) + END),
    "MEMORY_PAGES": lambda n: wasm.module(memory=b"\1\1" + uleb(n) * 2),
}


@pytest.mark.parametrize("name", LIMITS)
def test_each_limit_is_met_and_not_passed(name: str) -> None:
    limit, build = getattr(limits, name), LIMITS[name]
    assert admit(build(limit)).code
    with pytest.raises(NotAdmitted, match=f"{limit}|limit"):
        admit(build(limit + 1))


def test_locals_times_blocks_are_bounded_over_the_whole_module() -> None:
    assert admit(joins(limits.MODULE_JOINS)).code
    with pytest.raises(NotAdmitted, match="too many blocks for so many locals"):
        admit(joins(limits.MODULE_JOINS + 512))


IMMEDIATE_BYTES = {
    Immediate.NONE: b"",
    Immediate.LABEL: b"\0",
    Immediate.LABELS: b"\1\0\0",
    Immediate.FUNCTION: b"\0",
    Immediate.INDIRECT: b"\0\0",
    Immediate.LOCAL: b"\0",
    Immediate.GLOBAL_GET: b"\0",
    Immediate.GLOBAL_SET: b"\0",
    Immediate.MEMORY: b"\0\0",
    Immediate.ZERO: b"\0",
    Immediate.CONST32: b"\x7f",
    Immediate.CONST64: b"\x7f",
}


def after_unreachable(opcode: int) -> bytes:
    """A module that has the instruction in dead code, where any operands count as given."""
    immediate = opcodes.IMMEDIATES.get(opcode, Immediate.NONE)
    code = {Immediate.BLOCK: VOID + END, Immediate.ELSE: END, Immediate.END: b""}.get(immediate)
    before = {Immediate.ELSE: b"\x41\0\x04\x40", Immediate.END: BLOCK + VOID}.get(immediate, b"")
    after = IMMEDIATE_BYTES[immediate] if code is None else code
    return wasm.with_code(b"\0" + before + bytes([opcode]) + after + b"\0")


@pytest.mark.parametrize("opcode", range(256), ids=hex)
def test_exactly_the_integer_instructions_of_1_0_are_allowed(opcode: int) -> None:
    """SPEC 10.1. The engine knows every instruction on the list as one that is valid here, so none is misnumbered."""
    if opcode in opcodes.IMMEDIATES:
        assert admit(after_unreachable(opcode)).code
    else:
        with pytest.raises(NotAdmitted, match=r"float instruction|not in WebAssembly 1\.0"):
            admit(after_unreachable(opcode))


def test_the_list_of_instructions_has_the_length_of_1_0_without_floats() -> None:
    """Core specification 1.0, §7.6: 172 opcodes, `else` and `end` among them; 68 take or give floats."""
    assert len(opcodes.IMMEDIATES) == 172 - 68


@given(st.integers(-(2**63), 2**63 - 1), st.integers(0, 9))
def test_integers_are_read_in_every_legal_length(number: int, padding: int) -> None:
    """Core specification 1.0, §5.2.2: padding is legal up to the length of the widest number."""
    for bits, read in ((32, Reader.s32), (64, Reader.s64)):
        legal, length = -(1 << bits - 1) <= number < 1 << bits - 1, (bits + 6) // 7
        size = min(length, number.bit_length() // 7 + 1 + padding)
        groups = [number >> 7 * place & 0x7F for place in range(size)]
        data = bytes([*(group | 0x80 for group in groups[:-1]), groups[-1]])
        if legal:
            assert read(Reader(data, 0, len(data))) == number
        elif number.bit_length() >= bits:
            with pytest.raises(NotAdmitted):
                reader = Reader(wide := _signed(number), 0, len(wide))
                read(reader)


def _signed(number: int) -> bytes:
    size = number.bit_length() // 7 + 1
    groups = [number >> 7 * place & 0x7F for place in range(size)]
    return bytes([*(group | 0x80 for group in groups[:-1]), groups[-1]])


@given(st.binary(max_size=200))
def test_noise_is_refused(noise: bytes) -> None:
    for code in (noise, wasm.MAGIC + noise):
        with pytest.raises(NotAdmitted):
            admit(code)


def test_mutants_never_crash_the_engine() -> None:
    """Whatever is admitted is compiled and run; a process of its own shows an abort as an abort."""
    child = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("mutants.py")), "240"],
        capture_output=True,
        text=True,
        check=False,
        timeout=55,
    )
    assert child.returncode == 0, child.stderr[-2000:]
    counts = json.loads(child.stdout)
    assert counts["NotAdmitted"] > 120
    assert counts["ran"] > 3
    assert set(counts) <= {
        "NotAdmitted",
        "Trapped",
        "JunkOutput",
        "OutputTooLarge",
        "OutOfFuel",
        "StackExhausted",
        "ran",
    }


@pytest.mark.parametrize("feature", ["wasm_reference_types", "wasm_simd"])
def test_some_features_can_only_be_left_on(feature: str) -> None:
    """Why admission keeps them out itself: turning them off ends the process. If this fails, `machine` can do more."""
    program = f"import wasmtime; c = wasmtime.Config(); c.{feature} = False; wasmtime.Engine(c)"
    child = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert child.returncode == -6
    assert "panicked" in child.stderr


def test_the_text_of_a_module_is_no_module() -> None:
    """wasmtime itself would take WAT text wherever it takes a module."""
    text = b"(module)"
    wasmtime.Module(wasmtime.Engine(), text.decode())
    with pytest.raises(NotAdmitted):
        admit(text)
