"""Writes WebAssembly byte by byte, wrong on purpose where a test wants it; a text assembler would refuse to."""

from collections.abc import Iterable

I32, I64, F32 = b"\x7f", b"\x7e", b"\x7d"
MAGIC = b"\0asm\1\0\0\0"
END = b"\x0b"


def uleb(number: int) -> bytes:
    """Unsigned LEB128, shortest form."""
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def vector(items: Iterable[bytes]) -> bytes:
    """A count and the items."""
    listed = list(items)
    return uleb(len(listed)) + b"".join(listed)


def sized(content: bytes) -> bytes:
    """A size in bytes and the content."""
    return uleb(len(content)) + content


def section(number: int, content: bytes) -> bytes:
    """One section."""
    return bytes([number]) + sized(content)


def signature(params: bytes = b"", results: bytes = b"") -> bytes:
    """A function type."""
    return b"\x60" + sized(params) + sized(results)


def export(name: str, kind: int, index: int) -> bytes:
    """One export."""
    return sized(name.encode()) + bytes([kind]) + uleb(index)


def body(code: bytes, declared: bytes = b"\0") -> bytes:
    """A function body; `declared` is the vector of local groups. The last `end` is added."""
    return sized(declared + code + END)


TYPES = [signature(b"", I32), signature(I32, I32), signature(I32 + I32, I64)]
EXPORTS = [export("memory", 2, 0), export("abi", 0, 0), export("alloc", 0, 1), export("apply", 0, 2)]
ABI, ALLOC, APPLY = body(b"\x41\x01"), body(b"\x41\x00"), body(b"\x42\x00")


def sections(**replaced: bytes | None) -> dict[str, bytes]:
    """The sections of a small good module, in order; `name=content` replaces one, None leaves it out."""
    good: dict[str, bytes | None] = {
        "type": vector(TYPES),
        "import": None,
        "function": vector([b"\0", b"\1", b"\2"]),
        "table": None,
        "memory": vector([b"\1\1\1"]),
        "global": None,
        "export": vector(EXPORTS),
        "start": None,
        "element": None,
        "code": vector([ABI, ALLOC, APPLY]),
        "data": None,
    }
    assert replaced.keys() <= good.keys()
    numbered = enumerate((good | replaced).items(), 1)
    return {name: section(number, content) for number, (name, content) in numbered if content is not None}


def module(**replaced: bytes | None) -> bytes:
    """A small good module with some sections replaced or left out."""
    return MAGIC + b"".join(sections(**replaced).values())


def with_code(code: bytes, declared: bytes = b"\0", **replaced: bytes | None) -> bytes:
    """A module whose `apply` does `code` and then returns 0; it has a table of 2 and two globals, one mutable."""
    extras: dict[str, bytes | None] = {
        "table": vector([b"\x70\x01\2\2"]),
        "global": vector([I32 + b"\1\x41\0" + END, I64 + b"\0\x42\0" + END]),
        "code": vector([ABI, ALLOC, body(code + b"\x42\x00", declared)]),
    }
    return module(**(extras | replaced))
