"""What wasm3 makes of the modules on which it fails: an error with a name each time, and its worker lives on."""

import pytest
from exonomy_contracts.engine.admission import admit
from exonomy_contracts.engine.errors import EngineError, OutOfFuel, StackExhausted
from exonomy_contracts.engine.runner import Engine
from exonomy_verifier.errors import EnginesDisagree
from exonomy_verifier.second.opinion import NoAnswer, Opinion
from exonomy_verifier.second.wasm3 import Wasm3

from tests.conformance import crashers
from tests.doubles.second_engine import wasm3 as wasm3

LITTLE = 8
NO_ANSWER = {
    "operands": "compiling function overran its stack height limit",
    "unreached_operands": "compiling function overran its stack height limit",
    "empty_elements": "memory allocation failed",
    "name_section": "underrun while parsing Wasm binary",
    "recursion": "killed by SIGSEGV",
    "endless": "killed by SIGXCPU",
}
OTHER_ANSWER = {
    "shrinking": (16, 6),
    "growing_by_minus_one": (2**32 - 1, 16),
}
"""What WebAssembly says, and what wasm3 says."""
NO_END: dict[str, type[EngineError]] = {"recursion": StackExhausted, "endless": OutOfFuel}
"""Those on which the first engine gives no verdict, so that nobody asks the second."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def test_each_is_known() -> None:
    assert set(crashers.names()) == set(NO_ANSWER) | set(OTHER_ANSWER)


@pytest.mark.parametrize("name", NO_ANSWER)
def test_no_answer(name: str, wasm3: Wasm3) -> None:
    with pytest.raises(NoAnswer, match=f"^{NO_ANSWER[name]}"):
        wasm3.run(admit(crashers.module(name)), b"\xa0")
    assert wasm3.run(admit(crashers.module("growing_by_minus_one")), b"\xa0"), "the worker lives on"


@pytest.mark.parametrize("name", OTHER_ANSWER)
def test_another_answer_is_seen(name: str, wasm3: Wasm3, engine: Engine) -> None:
    module = admit(crashers.module(name))
    first, second = engine.run(module, b"\xa0").output, wasm3.run(module, b"\xa0")
    assert (int.from_bytes(first, "little"), int.from_bytes(second, "little")) == OTHER_ANSWER[name]
    with pytest.raises(EnginesDisagree, match="the first engine gave an answer of"):
        Opinion(wasm3).check(module, b"\xa0", first)


@pytest.mark.parametrize("name", NO_END)
def test_without_a_verdict_nobody_is_asked(name: str, engine: Engine) -> None:
    with pytest.raises(NO_END[name]):
        engine.run(admit(crashers.module(name)), b"\xa0")


@pytest.mark.parametrize("name", sorted(set(NO_ANSWER) - set(NO_END)))
def test_the_first_engine_runs_the_others(name: str, engine: Engine) -> None:
    assert len(engine.run(admit(crashers.module(name)), b"\xa0").output) <= LITTLE
