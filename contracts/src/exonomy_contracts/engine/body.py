"""Walks one function body: allowed instructions, indices that exist, bounded nesting and locals (SPEC 10.1).

Whether operands have the right types is left to the engine's validator.
"""

from collections.abc import Callable
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.engine.binary import Reader
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.opcodes import I32, I64, IF, IMMEDIATES, MEMORY_ALIGN, NOTHING, Immediate, refusal
from exonomy_contracts.engine.outline import Outline, Signature


def check_body(reader: Reader, outline: Outline, signature: Signature) -> None:
    """Check the locals and instructions of one function, which must fill `reader` exactly.

    Raises:
        NotAdmitted: an instruction, an index, a count or the nesting is not allowed.
    """
    body = _Body(reader, outline, signature)
    while body.open:
        body.step()
    reader.done("a function's body")


class _Body:
    """The walk's state: where it reads, and which blocks are open (True: an `if` that may have its `else`)."""

    def __init__(self, reader: Reader, outline: Outline, signature: Signature) -> None:
        if reader.left() > limits.MODULE_BODY_BYTES:
            raise NotAdmitted(f"a function of more than {limits.MODULE_BODY_BYTES} bytes", reader.at)
        self.reader, self.outline = reader, outline
        self.locals = len(signature.params) + self._declared()
        self.open = [False]

    def _declared(self) -> int:
        total = 0
        for _ in range(self.reader.count("groups of locals", limits.MODULE_LOCALS)):
            at = self.reader.at
            total += self.reader.u32()
            if total > limits.MODULE_LOCALS:
                raise NotAdmitted(f"more than {limits.MODULE_LOCALS} locals", at)
            if self.reader.byte() not in (I32, I64):
                raise NotAdmitted("a local that is neither i32 nor i64", self.reader.at - 1)
        return total

    def step(self) -> None:
        """Reads one instruction with what follows it."""
        opcode = self.reader.byte()
        immediate = IMMEDIATES.get(opcode)
        if immediate is None:
            raise NotAdmitted(refusal(opcode), self.reader.at - 1)
        if immediate is not Immediate.NONE:
            _HANDLERS[immediate](self, opcode)

    def _block(self, opcode: int) -> None:
        at, kind = self.reader.at, self.reader.byte()
        if kind not in (NOTHING, I32, I64):
            raise NotAdmitted(f"block type 0x{kind:02x}", at)
        if len(self.open) > limits.MODULE_NESTING:
            raise NotAdmitted(f"blocks nested deeper than {limits.MODULE_NESTING}", at)
        self.outline.joins += self.locals
        if self.outline.joins > limits.MODULE_JOINS:
            raise NotAdmitted("too many blocks for so many locals", at)
        self.open.append(opcode == IF)

    def _else(self, _opcode: int) -> None:
        if not self.open[-1]:
            raise NotAdmitted("an else without its if", self.reader.at - 1)
        self.open[-1] = False

    def _end(self, _opcode: int) -> None:
        self.open.pop()

    def _label(self, _opcode: int) -> None:
        self.outline.index(self.reader, len(self.open), "label")

    def _labels(self, opcode: int) -> None:
        for _ in range(self.reader.count("targets of a branch table", limits.MODULE_TARGETS) + 1):
            self._label(opcode)

    def _function(self, _opcode: int) -> None:
        self.outline.index(self.reader, len(self.outline.functions), "function")

    def _indirect(self, opcode: int) -> None:
        self.outline.index(self.reader, len(self.outline.types), "type")
        if self.outline.table is None:
            raise NotAdmitted("an indirect call without a table", self.reader.at)
        self._zero(opcode)

    def _local(self, _opcode: int) -> None:
        self.outline.index(self.reader, self.locals, "local")

    def _global_get(self, _opcode: int) -> None:
        self.outline.index(self.reader, len(self.outline.globals), "global")

    def _global_set(self, _opcode: int) -> None:
        at = self.reader.at
        index = self.outline.index(self.reader, len(self.outline.globals), "global")
        if not self.outline.globals[index]:
            raise NotAdmitted("a constant global is set", at)

    def _memory(self, opcode: int) -> None:
        at = self.reader.at
        if self.reader.u32() > MEMORY_ALIGN[opcode]:
            raise NotAdmitted("an alignment above the natural one", at)
        self.reader.u32()
        self._needs_memory(at)

    def _zero(self, _opcode: int) -> None:
        """The reserved byte of 1.0, which later proposals turned into an index."""
        if self.reader.byte() != 0:
            raise NotAdmitted("a reserved byte that is not zero", self.reader.at - 1)

    def _memory_size(self, opcode: int) -> None:
        self._zero(opcode)
        self._needs_memory(self.reader.at - 1)

    def _needs_memory(self, at: int) -> None:
        if self.outline.pages is None:
            raise NotAdmitted("a use of memory without a memory", at)

    def _const32(self, _opcode: int) -> None:
        self.reader.s32()

    def _const64(self, _opcode: int) -> None:
        self.reader.s64()


_HANDLERS: Final[dict[Immediate, Callable[[_Body, int], None]]] = {
    Immediate.BLOCK: _Body._block,
    Immediate.ELSE: _Body._else,
    Immediate.END: _Body._end,
    Immediate.LABEL: _Body._label,
    Immediate.LABELS: _Body._labels,
    Immediate.FUNCTION: _Body._function,
    Immediate.INDIRECT: _Body._indirect,
    Immediate.LOCAL: _Body._local,
    Immediate.GLOBAL_GET: _Body._global_get,
    Immediate.GLOBAL_SET: _Body._global_set,
    Immediate.MEMORY: _Body._memory,
    Immediate.ZERO: _Body._memory_size,
    Immediate.CONST32: _Body._const32,
    Immediate.CONST64: _Body._const64,
}
