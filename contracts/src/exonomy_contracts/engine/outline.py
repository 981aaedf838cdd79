"""What admission knows of a module while it reads it: types, functions, exports and the like, but no code."""

from dataclasses import dataclass, field
from enum import IntEnum

from exonomy_contracts.engine.binary import Reader
from exonomy_contracts.engine.errors import NotAdmitted


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's type: value types as the binary format writes them."""

    params: tuple[int, ...]
    results: tuple[int, ...]


class ExportKind(IntEnum):
    """What a name outside the module stands for."""

    FUNCTION = 0
    TABLE = 1
    MEMORY = 2
    GLOBAL = 3


@dataclass(frozen=True, slots=True)
class Export:
    """One exported thing, by its index among its kind."""

    kind: ExportKind
    index: int


@dataclass(slots=True)
class Outline:
    """The sections before the code, filled in as they are read."""

    types: list[Signature] = field(default_factory=list)
    functions: list[int] = field(default_factory=list)
    """Each function's type index; an imported function comes first."""
    imported: int = 0
    table: int | None = None
    """Entries of the table, None without one."""
    pages: int | None = None
    """Pages of the memory, None without one."""
    globals: list[bool] = field(default_factory=list)
    """Whether each global is mutable."""
    exports: dict[str, Export] = field(default_factory=dict)
    bodies: int = 0
    joins: int = 0
    """Locals times blocks of the bodies read so far."""

    def signature(self, function: int) -> Signature:
        """The type of a function by its index."""
        return self.types[self.functions[function]]

    @staticmethod
    def index(reader: Reader, size: int, what: str) -> int:
        """Reads an index that must be below `size`."""
        at, index = reader.at, reader.u32()
        if index >= size:
            raise NotAdmitted(f"{what} {index} does not exist", at)
        return index
