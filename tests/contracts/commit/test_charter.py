"""Charters in Python (SPEC 16.2, 16.3): what may stand in one, and that its hash is of all of it."""

import hashlib

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.charter import PANEL_RULE, SPLIT, Charter, CharterError, Kind, Rule
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

ANN, BEN, CAT = (bytes([number]) * 32 for number in range(1, 4))
MAJORITY = Rule(Kind.MAJORITY)


def test_a_charters_hash_is_of_electorate_choice_and_rule() -> None:
    """SPEC 16.3"""
    charter = Charter.of([(BEN, 2), (ANN, 1)], 3, Rule(Kind.SUPERMAJORITY, 6_667, 5_000))
    item = [[[ANN, 1], [BEN, 2]], 3, [2, 6_667, 5_000]]
    assert charter.hash == hashlib.sha256(b"exonomy/charter/1" + cbor.dumps(item)).digest()


def test_the_order_of_electors_makes_no_other_charter() -> None:
    assert Charter.of([(BEN, 2), (ANN, 1)], 2, MAJORITY) == Charter.of([(ANN, 1), (BEN, 2)], 2, MAJORITY)


@pytest.mark.parametrize(
    "other",
    [
        Charter.of([(ANN, 1), (BEN, 3)], 2, MAJORITY),
        Charter.of([(ANN, 1), (CAT, 2)], 2, MAJORITY),
        Charter.of([(ANN, 1)], 2, MAJORITY),
        Charter.of([(ANN, 1), (BEN, 2)], 3, MAJORITY),
        Charter.of([(ANN, 1), (BEN, 2)], 2, Rule(Kind.UNANIMOUS)),
        Charter.of([(ANN, 1), (BEN, 2)], 2, Rule(Kind.MAJORITY, 0, 1)),
    ],
    ids=["weight", "elector", "fewer", "options", "kind", "quorum"],
)
def test_whatever_differs_makes_another_charter(other: Charter) -> None:
    assert other.hash != Charter.of([(ANN, 1), (BEN, 2)], 2, MAJORITY).hash


def test_a_panel_decides_on_a_split_with_one_vote_each() -> None:
    """SPEC 12.13"""
    panel = Charter.of_panel([CAT, ANN])
    assert (panel.electors, panel.options, panel.rule) == (((ANN, 1), (CAT, 1)), SPLIT, PANEL_RULE)
    assert PANEL_RULE.item() == [1, 0, 5_001]


@pytest.mark.parametrize(
    "electors",
    [
        [],
        [(ANN, 1), (ANN, 2)],
        [(ANN, 0)],
        [(ANN, limits.ELECTOR_WEIGHT + 1)],
        [(bytes([0, number]) * 16, 1) for number in range(limits.ELECTORS + 1)],
    ],
    ids=["nobody", "one twice", "no weight", "too much weight", "too many"],
)
def test_an_electorate_that_no_ballot_takes_is_refused(electors: list[tuple[bytes, int]]) -> None:
    """SPEC 16.1"""
    with pytest.raises(CharterError):
        Charter.of(electors, 2, MAJORITY)


@pytest.mark.parametrize(
    "item", [[0, 0, 0], [1, 0, 10_000], [2, 5_001, 0], [2, 10_000, 1], [3, 1, 0], [4, 2**53 - 1, 0]]
)
def test_a_rule_reads_as_it_was_written(item: list[Item]) -> None:
    assert Rule.read(item).item() == item


@pytest.mark.parametrize(
    "item",
    [
        *([0, 1, 0], [1, 5_001, 0], [2, 5_000, 0], [2, 10_001, 0], [3, 0, 0], [4, 0, 0]),
        *([5, 1, 0], [1, 0, 10_001], [1, 0], [1, 0, 0, 0], [-1, 0, 0], [3, True, 0], None, {0: 1}),
    ],
)
def test_a_rule_that_is_none_is_refused(item: Item) -> None:
    """SPEC 16.2"""
    with pytest.raises(WireError):
        Rule.read(item)
