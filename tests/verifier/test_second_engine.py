"""A second engine's opinion (SPEC 14, step 7): the same, another one, or none; and what the command makes of each."""

import importlib.util
import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from exonomy_contracts.engine.admission import AdmittedModule
from exonomy_contracts.engine.errors import Misbehaved
from exonomy_verifier import verify
from exonomy_verifier.cli import main
from exonomy_verifier.errors import EnginesDisagree, NoSecondAnswer, NotReproduced
from exonomy_verifier.second.opinion import NoAnswer
from exonomy_verifier.second.wasm3 import Wasm3

from tests.conformance import crashers
from tests.doubles.community import Community
from tests.doubles.second_engine import wasm3 as wasm3
from tests.verifier.scenes import GATEWAY, OWNER, shop


class Double:
    """A second engine that says the same to everything."""

    name = "double"

    def __init__(self, says: bytes | Exception) -> None:
        self.says = says

    def run(self, module: AdmittedModule, data: bytes) -> bytes:
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


def sealed_by(name: str) -> bytes:
    """A bundle of an instance whose module is a crasher: it answers nonsense, which is sealed as host code 9."""
    community = Community()
    contract = community.begin(OWNER, community.repo(OWNER), [GATEWAY], module=crashers.module(name))
    community.seal(contract)
    return community.bundle(contract)


def test_wasm3_gives_the_same(wasm3: Wasm3) -> None:
    fold = verify(shop().bundle(), second=wasm3).steps[6]
    assert fold.findings[-1] == "wasm3 gave the same in each of 6 runs"


def test_a_trap_is_an_answer_too(wasm3: Wasm3) -> None:
    scene = shop()
    scene.community.call(OWNER, scene.counter, False)
    scene.community.seal(scene.counter)
    assert "wasm3 gave the same in each of 7 runs" in verify(scene.bundle(), second=wasm3).steps[6].findings


def test_without_a_second_engine_nothing_is_said_of_one() -> None:
    assert not any("gave the same" in finding for finding in verify(shop().bundle()).steps[6].findings)


@pytest.mark.parametrize("says", [b"another", Misbehaved("unreachable code")])
def test_another_answer_is_its_own_error(says: bytes | Exception) -> None:
    with pytest.raises(EnginesDisagree, match=r"the first engine gave an answer of \d+ bytes, double") as caught:
        verify(shop().bundle(), second=Double(says))
    assert caught.value.number == 7
    assert caught.value.report is not None
    assert [step.ok for step in caught.value.report.steps] == [True] * 6 + [False]


def test_no_answer_is_never_a_verdict_of_right() -> None:
    with pytest.raises(NoSecondAnswer, match="the second engine, double, gave no answer: killed by SIGSEGV"):
        verify(shop().bundle(), second=Double(NoAnswer("killed by SIGSEGV")))


def test_a_bundle_that_is_wrong_stays_wrong(wasm3: Wasm3) -> None:
    scene = shop()
    scene.community.call(OWNER, scene.counter, op="one")
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, state=bytes(32)))
    with pytest.raises(NotReproduced, match="the sealed state is not the one"):
        verify(scene.bundle(), second=wasm3)


@pytest.mark.usefixtures("wasm3")
@pytest.mark.parametrize(
    ("name", "code", "verdict", "words"),
    [
        ("empty_elements", 3, "undecided", "wasm3, gave no answer: memory allocation failed"),
        ("growing_by_minus_one", 4, "disagreement", "wasm3 an answer of 4 bytes"),
    ],
)
def test_the_command_tells_them_apart(
    name: str, code: int, verdict: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "crasher.bundle"
    file.write_bytes(sealed_by(name))
    assert main(["check", str(file)]) == 0, "the first engine alone finds nothing wrong"
    capsys.readouterr()
    assert main(["check", "--json", "--second-engine", "wasm3", str(file)]) == code
    said = json.loads(capsys.readouterr().out)
    assert (said["valid"], said["verdict"]) == (False, verdict)
    assert words in said["steps"][6]["detail"]


@pytest.mark.usefixtures("wasm3")
def test_the_command_with_a_bundle_that_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "shop.bundle"
    file.write_bytes(shop().bundle())
    assert main(["check", "--second-engine", "wasm3", str(file)]) == 0
    assert "wasm3 gave the same in each of 6 runs" in capsys.readouterr().out


def test_who_has_no_wasm3_is_told_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "shop.bundle"
    file.write_bytes(shop().bundle())
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert main(["check", "--second-engine", "wasm3", str(file)]) == 2
    assert "exonomy-verifier[wasm3]" in capsys.readouterr().err


@pytest.mark.usefixtures("wasm3")
def test_a_worker_that_is_gone_is_no_answer() -> None:
    with Wasm3() as engine:
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(NoSecondAnswer, match="its worker ended"):
            verify(shop().bundle(), second=engine)
