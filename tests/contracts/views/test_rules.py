"""docs/reputation.md and the code hold each other: rules by number, and the figures that they name."""

import re
from pathlib import Path

import pytest
from exonomy_contracts.views import decay, deed, reputation

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "reputation.md").read_text()
VIEWS = ROOT / "contracts" / "src" / "exonomy_contracts" / "views"
RULES = {int(number): name for number, name in re.findall(r"(?m)^(\d+)\. \*\*(.+?)\.\*\*", PAGE)}


def test_rules_are_numbered_without_a_gap() -> None:
    assert list(RULES) == list(range(1, 12))


def test_every_rule_about_deeds_is_in_the_code_and_no_other() -> None:
    sources = {file.name: file.read_text() for file in VIEWS.glob("*.py")}
    used = {int(number) for text in sources.values() for number in re.findall(r"time_ms, (\d+)\)", text)}
    assert used == {3, 4, 5, 6, 7, 8}


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("One whole **deed** is 100 points", deed.DEED // reputation.POINT),
        ("an **anchor** 2,000 points", reputation.ANCHOR // reputation.POINT),
        ("by half in every 90 days", decay.HALF_LIFE_MS // 86_400_000),
        ("member is 100, and", reputation.WEIGHT_AT_FIRST),
        ("from 1 to 10,000", reputation.WEIGHT_MOST),
    ],
)
def test_a_figure_on_the_page_is_the_one_in_the_code(words: str, figure: int) -> None:
    assert re.sub(r"\s+", " ", PAGE).count(words) == 1
    assert f"{figure:,}" in words


def test_a_pair_counts_for_two_deeds() -> None:
    assert reputation.PAIR == 2 * deed.DEED
    assert RULES[9] == "A pair counts twice"
