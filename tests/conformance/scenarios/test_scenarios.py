"""The golden scenarios: told again they give the kept bundles byte for byte, and strangers can check those."""

import pytest
from exonomy_verifier import verify
from exonomy_verifier.second.wasm3 import Wasm3

from tests.conformance.scenarios.book import BUNDLES, SCENARIOS, kept, told
from tests.doubles.second_engine import wasm3 as wasm3


def test_every_scenario_is_kept_and_nothing_else() -> None:
    assert {file.stem for file in BUNDLES.glob("*")} == set(SCENARIOS)


@pytest.mark.parametrize("name", SCENARIOS)
def test_told_again_it_is_the_same(name: str) -> None:
    if told(name) != kept(name).read_bytes():
        pytest.fail(f"{name} comes out differently; if that is meant: python -m tests.conformance.scenarios {name}")


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_stranger_finds_it_right_with_two_engines(name: str, wasm3: Wasm3) -> None:
    report = verify(kept(name).read_bytes(), second=wasm3)
    assert [step.ok for step in report.steps] == [True] * 9
    assert report.steps[6].findings[-1].startswith("wasm3 gave the same in each of")


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("plumbing-half", "released 30.00 USD of 30.00 USD proven, by 3 receipts"),
        ("plumbing-whole", "released 60.00 USD of 60.00 USD proven, by 4 receipts"),
        ("plumbing-unredeemed", "released 15.00 USD of 15.00 USD proven, by 4 receipts"),
        ("dispute-decided", "released 82.00 USD of 82.00 USD proven, by 4 receipts"),
        ("dispute-unanswered", "released 25.00 USD of 25.00 USD proven, by 2 receipts"),
    ],
)
def test_what_was_paid_was_proven(name: str, finding: str) -> None:
    assert any(found.endswith(finding) for found in verify(kept(name).read_bytes()).steps[8].findings)
