"""The inputs that the golden scenarios hand to the contracts: what the benches run (tests/conformance/bundles).

Each bundle is verified with an engine that keeps what goes through it, so an input is as a gateway gave it and the
answer as the seal says. Only runs of the modules that ship count; an upgrade's other edition is none of them.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from exonomy_contracts import modules
from exonomy_contracts.engine.admission import AdmittedModule
from exonomy_contracts.engine.runner import Engine, RunResult
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_verifier import VerificationError, verify

_BUNDLES: Final = Path(__file__).resolve().parent.parent / "tests" / "conformance" / "bundles"
_ANEW: Final = "`python -m tests.conformance.scenarios` writes the bundles anew."


@dataclass(frozen=True, slots=True)
class Golden:
    """An input that a contract took in a scenario: SPEC 10.2's three parts, and its bytes."""

    contract: str
    scenario: str
    data: bytes
    fuel: int

    @property
    def parts(self) -> tuple[Item, Item, Item]:
        """State, call and context."""
        match cbor.loads(self.data):
            case {0: state, 1: call, 2: context}:
                return state, call, context
        raise AssertionError(f"{self.scenario}: no input of SPEC 10.2")

    @property
    def state(self) -> bytes:
        """As it stands in the input."""
        return cbor.dumps(self.parts[0])

    @property
    def op(self) -> str:
        """What was called."""
        match self.parts[1]:
            case {0: str(op)}:
                return op
        raise AssertionError(f"{self.scenario}: a call without an op")


class _Recorder(Engine):
    """Keeps what was run and accepted."""

    def __init__(self, scenario: str, names: dict[bytes, str]) -> None:
        super().__init__()
        self._scenario, self._names = scenario, names
        self.taken: list[Golden] = []

    def run(self, module: AdmittedModule | bytes, data: bytes) -> RunResult:
        """See `Engine.run`."""
        result = super().run(module, data)
        name = self._names.get(hashlib.sha256(module).digest() if isinstance(module, bytes) else module.hash)
        answer = cbor.loads(result.output)
        if name is not None and isinstance(answer, dict) and 0 in answer:
            self.taken.append(Golden(name, self._scenario, data, result.fuel_used))
        return result


def inputs() -> Iterator[Golden]:
    """Everything that a shipped contract accepted in a scenario.

    Raises:
        RuntimeError: a bundle does not hold any more.
    """
    names = {bytes.fromhex(entry.sha256): name for name, entry in modules.manifest().items()}
    for path in sorted(_BUNDLES.glob("*.bundle")):
        engine = _Recorder(path.stem, names)
        try:
            verify(path.read_bytes(), engine=engine, threads=1)
        except VerificationError as error:
            raise RuntimeError(f"{path.name} does not hold: {error}. {_ANEW}") from error
        yield from engine.taken


def largest(found: list[Golden]) -> dict[str, Golden]:
    """Of each contract the input with the largest state, or of equal ones the dearest.

    Raises:
        RuntimeError: a contract has none, because the bundles were written with other modules.
    """
    of: dict[str, Golden] = {}
    for golden in sorted(found, key=lambda one: (len(one.state), one.fuel)):
        of[golden.contract] = golden
    missing = [name for name in modules.manifest() if name not in of]
    if missing:
        raise RuntimeError(f"no golden scenario runs {', '.join(missing)} as shipped. {_ANEW}")
    return of
