"""Asks a second engine after every run of the first, and compares (SPEC 14, step 7)."""

from typing import Protocol

from exonomy_contracts.engine.admission import AdmittedModule
from exonomy_contracts.engine.errors import Misbehaved

from exonomy_verifier.errors import EnginesDisagree, NoSecondAnswer
from exonomy_verifier.words import count

_NO_ENTRY = frozenset({"index outside the table", "call of an empty table entry"})
"""Engines may make a table as long as what is written to it, and then can't tell these apart."""


class NoAnswer(Exception):
    """The second engine crashed, took too long, or could not do it; `str` says which."""


class SecondEngine(Protocol):
    """Runs a contract as the first engine does, but is by other hands."""

    name: str

    def run(self, module: AdmittedModule, data: bytes) -> bytes:
        """The contract's answer.

        Raises:
            Misbehaved: the contract stopped itself, with the first engine's sentence for it.
            NoAnswer: this engine can't say.
        """


class Opinion:
    """One check's comparison of two engines."""

    def __init__(self, engine: SecondEngine) -> None:
        self.engine, self.compared = engine, 0

    def check(self, module: AdmittedModule, data: bytes, first: bytes | Misbehaved) -> None:
        """Return when the second engine gives what the first gave.

        Raises:
            EnginesDisagree: it gives something else.
            NoSecondAnswer: it gives nothing.
        """
        second: bytes | Misbehaved
        try:
            second = self.engine.run(module, data)
        except Misbehaved as error:
            second = error
        except NoAnswer as error:
            raise NoSecondAnswer(
                f"the second engine, {self.engine.name}, gave no answer: {error}", module.hash
            ) from error
        if not _same(first, second):
            said = f"the first engine gave {_said(first)}, {self.engine.name} {_said(second)}"
            raise EnginesDisagree(said, module.hash)
        self.compared += 1

    def said(self) -> str:
        """What was compared."""
        return f"{self.engine.name} gave the same in each of {count(self.compared, 'run')}"


def _same(first: bytes | Misbehaved, second: bytes | Misbehaved) -> bool:
    if isinstance(first, Misbehaved) and isinstance(second, Misbehaved):
        return first.reason == second.reason or {first.reason, second.reason} <= _NO_ENTRY
    return first == second


def _said(answer: bytes | Misbehaved) -> str:
    return f"a fault ({answer.reason})" if isinstance(answer, Misbehaved) else f"an answer of {len(answer)} bytes"
