"""Decides, without running anything, whether bytes may ever be a contract (SPEC 10.1).

The check is ours and not the engine's: the engine understands far more than WebAssembly 1.0, turning that off is
partly impossible (see `machine`), and what is admitted has to be the same everywhere and for ever. Types of operands
are left to the engine's own validator, which sees only what passed here.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.engine import machine
from exonomy_contracts.engine.binary import Reader
from exonomy_contracts.engine.body import check_body
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.opcodes import I32, I64
from exonomy_contracts.engine.outline import Export, ExportKind, Outline, Signature

_MAGIC: Final = b"\0asm\1\0\0\0"
_PAGE_BYTES: Final = 65_536
_FUNCREF: Final = 0x70
_START: Final = 8

_ABORT: Final = Signature((I32, I32, I32, I32), ())
_FUNCTIONS: Final = {
    "abi": Signature((), (I32,)),
    "alloc": Signature((I32,), (I32,)),
    "apply": Signature((I32, I32), (I64,)),
}


@dataclass(frozen=True, slots=True)
class AdmittedModule:
    """Module bytes that passed `admit`, which alone should make one."""

    code: bytes = field(repr=False)
    hash: bytes
    """SHA-256 of `code`, 32 bytes (SPEC 6.1)."""
    pages: int
    """Memory in pages of 64 KiB, minimum and maximum alike."""
    imports: tuple[str, ...]
    """Empty, or `env.abort`."""


def admit(module: bytes) -> AdmittedModule:
    """Check module bytes against SPEC 10.1 and the limits of `limits`.

    Raises:
        NotAdmitted: with the reason and, where there is one, the offset of the byte at fault.
    """
    if len(module) > limits.MODULE_BYTES:
        raise NotAdmitted(f"the module has {len(module)} bytes, the limit is {limits.MODULE_BYTES}")
    outline = _read(module)
    machine.validate(module)
    return AdmittedModule(
        code=module,
        hash=hashlib.sha256(module).digest(),
        pages=outline.pages if outline.pages is not None else 0,
        imports=("env.abort",) * outline.imported,
    )


def _read(module: bytes) -> Outline:
    if not module.startswith(_MAGIC):
        raise NotAdmitted("not a WebAssembly 1.0 module", 0)
    reader, outline = Reader(module, len(_MAGIC), len(module)), Outline()
    last = customs = 0
    while reader.left():
        at, number = reader.at, reader.byte()
        section = reader.part(reader.u32())
        if number == 0:
            customs += 1
            if customs > limits.MODULE_CUSTOMS:
                raise NotAdmitted(f"more than {limits.MODULE_CUSTOMS} custom sections", at)
            section.name(limits.MODULE_NAME_BYTES)
            continue
        if number not in _SECTIONS:
            raise NotAdmitted("a start function" if number == _START else f"section {number} is not allowed", at)
        if number <= last:
            raise NotAdmitted(f"section {number} after section {last}", at)
        last = number
        name, read = _SECTIONS[number]
        read(section, outline)
        section.done(f"the {name} section")
    _check_whole(outline)
    return outline


def _check_whole(outline: Outline) -> None:
    """What can be said only once every section was read."""
    if outline.bodies != len(outline.functions) - outline.imported:
        raise NotAdmitted("functions without code")
    memory = outline.exports.get("memory")
    if memory is None or memory.kind is not ExportKind.MEMORY:
        raise NotAdmitted("no memory is exported as 'memory'")
    for name, signature in _FUNCTIONS.items():
        export = outline.exports.get(name)
        if export is None or export.kind is not ExportKind.FUNCTION:
            raise NotAdmitted(f"no function is exported as '{name}'")
        if outline.signature(export.index) != signature:
            raise NotAdmitted(f"the exported function '{name}' has another type than SPEC 10.1")


def _value_type(reader: Reader) -> int:
    at, byte = reader.at, reader.byte()
    if byte in (I32, I64):
        return byte
    raise NotAdmitted("float type" if byte in (0x7D, 0x7C) else f"value type 0x{byte:02x}", at)


def _types(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("types", limits.MODULE_TYPES)):
        if reader.byte() != 0x60:
            raise NotAdmitted("a type that is no function type", reader.at - 1)
        params = tuple(_value_type(reader) for _ in range(reader.count("parameters", limits.MODULE_PARAMS)))
        results = tuple(_value_type(reader) for _ in range(reader.count("results", 1)))
        outline.types.append(Signature(params, results))


def _imports(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("imports", 1)):
        at = reader.at
        name = f"{reader.name(limits.MODULE_NAME_BYTES)}.{reader.name(limits.MODULE_NAME_BYTES)}"
        kind = reader.byte()
        if name != "env.abort" or kind != ExportKind.FUNCTION:
            raise NotAdmitted(f"import {name!a}: only the function env.abort may be imported", at)
        index = _type_index(reader, outline)
        if outline.types[index] != _ABORT:
            raise NotAdmitted("env.abort takes four i32 and returns nothing", at)
        outline.functions.append(index)
        outline.imported = 1


def _type_index(reader: Reader, outline: Outline) -> int:
    return outline.index(reader, len(outline.types), "type")


def _functions(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("functions", limits.MODULE_FUNCTIONS)):
        outline.functions.append(_type_index(reader, outline))


def _bounds(reader: Reader) -> tuple[int, int | None]:
    at, flag = reader.at, reader.byte()
    if flag > 1:
        raise NotAdmitted(f"limits of kind 0x{flag:02x}", at)
    return reader.u32(), reader.u32() if flag else None


def _tables(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("tables", 1)):
        at = reader.at
        if reader.byte() != _FUNCREF:
            raise NotAdmitted("a table of something else than functions", at)
        least, most = _bounds(reader)
        if most is None or most < least:
            raise NotAdmitted("a table without a maximum, or with one below its minimum", at)
        if most > limits.MODULE_TABLE_ENTRIES:
            raise NotAdmitted(f"a table of more than {limits.MODULE_TABLE_ENTRIES} entries", at)
        outline.table = least


def _memories(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("memories", 1)):
        at = reader.at
        least, most = _bounds(reader)
        if most != least:
            raise NotAdmitted("the memory's minimum and maximum differ", at)
        if least > limits.MEMORY_PAGES:
            raise NotAdmitted(f"a memory of {least} pages, the limit is {limits.MEMORY_PAGES}", at)
        outline.pages = least


def _globals(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("globals", limits.MODULE_GLOBALS)):
        kind = _value_type(reader)
        at, mutable = reader.at, reader.byte()
        if mutable > 1:
            raise NotAdmitted(f"mutability 0x{mutable:02x}", at)
        _constant(reader, kind)
        outline.globals.append(mutable == 1)


def _constant(reader: Reader, kind: int) -> int:
    """An initial value. It can't be another global's, as only imported ones would be allowed there."""
    at, opcode = reader.at, reader.byte()
    if opcode != (0x41 if kind == I32 else 0x42):
        raise NotAdmitted("an initial value that is not a constant of its type", at)
    value = reader.s32() if kind == I32 else reader.s64()
    if reader.byte() != 0x0B:
        raise NotAdmitted("an initial value of more than one instruction", at)
    return value


def _exports(reader: Reader, outline: Outline) -> None:
    sizes = {
        ExportKind.FUNCTION: len(outline.functions),
        ExportKind.TABLE: 0 if outline.table is None else 1,
        ExportKind.MEMORY: 0 if outline.pages is None else 1,
        ExportKind.GLOBAL: len(outline.globals),
    }
    for _ in range(reader.count("exports", len(_FUNCTIONS) + 1)):
        at, name = reader.at, reader.name(limits.MODULE_NAME_BYTES)
        kind = reader.byte()
        if kind >= len(sizes):
            raise NotAdmitted(f"an export of kind 0x{kind:02x}", reader.at - 1)
        if name not in _FUNCTIONS and name != "memory":
            raise NotAdmitted(f"an export {name!a} that SPEC 10.1 does not name", at)
        if name in outline.exports:
            raise NotAdmitted(f"two exports named {name!a}", at)
        index = outline.index(reader, sizes[ExportKind(kind)], "export")
        outline.exports[name] = Export(ExportKind(kind), index)


def _elements(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("element segments", limits.MODULE_SEGMENTS)):
        at = reader.at
        outline.index(reader, 0 if outline.table is None else 1, "table")
        offset = _constant(reader, I32)
        count = reader.count("elements", limits.MODULE_TABLE_ENTRIES)
        for _ in range(count):
            outline.index(reader, len(outline.functions), "function")
        _check_place("an element segment", at, offset, count, outline.table or 0)


def _code(reader: Reader, outline: Outline) -> None:
    defined = len(outline.functions) - outline.imported
    at = reader.at
    outline.bodies = reader.count("function bodies", limits.MODULE_FUNCTIONS)
    if outline.bodies != defined:
        raise NotAdmitted(f"{outline.bodies} function bodies for {defined} functions", at)
    for index in range(outline.imported, len(outline.functions)):
        check_body(reader.part(reader.u32()), outline, outline.signature(index))


def _data(reader: Reader, outline: Outline) -> None:
    for _ in range(reader.count("data segments", limits.MODULE_SEGMENTS)):
        at = reader.at
        outline.index(reader, 0 if outline.pages is None else 1, "memory")
        offset = _constant(reader, I32)
        size = reader.u32()
        reader.part(size)
        _check_place("a data segment", at, offset, size, (outline.pages or 0) * _PAGE_BYTES)


def _check_place(what: str, at: int, offset: int, size: int, room: int) -> None:
    """A segment outside its table or memory would trap before the first run; it is refused here instead."""
    if (offset & 0xFFFF_FFFF) + size > room:
        raise NotAdmitted(f"{what} that does not fit", at)


# A start function would run before anyone asked; sections from 12 on came after WebAssembly 1.0.
_SECTIONS: Final[dict[int, tuple[str, Callable[[Reader, Outline], None]]]] = {
    1: ("type", _types),
    2: ("import", _imports),
    3: ("function", _functions),
    4: ("table", _tables),
    5: ("memory", _memories),
    6: ("global", _globals),
    7: ("export", _exports),
    9: ("element", _elements),
    10: ("code", _code),
    11: ("data", _data),
}
