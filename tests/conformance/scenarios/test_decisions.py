"""Charters and draws, read a second time, whatever program a ballot or a community has (SPEC 16.3, 17.5)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.engine.fold import Tip
from exonomy_contracts.wire.cbor import Item
from exonomy_verifier.decisions import OtherwiseDecided, Readings

from tests.conformance.scenarios import dispute
from tests.conformance.scenarios.town import Town
from tests.doubles.community import Contract


@pytest.fixture(scope="module")
def judged() -> Town:
    return dispute.decided()


def said(seal: Seal, event: str, key: int, value: Item) -> Seal:
    """The seal with a field of an event changed."""

    def changed(item: Item) -> Item:
        assert isinstance(item, list)
        return [event, {**item[1], key: value}] if item[0] == event else item  # type: ignore[dict-item]  # a map of fields

    outcomes = tuple(
        replace(outcome, events=tuple(map(changed, outcome.events))) if isinstance(outcome, Accepted) else outcome
        for outcome in seal.outcomes
    )
    return replace(seal, outcomes=outcomes)


def drawn(town: Town) -> tuple[Contract, Tip, Seal]:
    """The community, the tip before its draw, and the seal with it."""
    place = next(contract for contract in town.contracts.values() if contract.born.type == "community")
    height = next(folded.seal.height for folded in place.seals if b"drawn" in folded.seal.encode())
    return place, place.seals[height - 1].tip(), place.seals[height].seal


def opened(town: Town) -> tuple[Contract, Seal]:
    box = next(contract for contract in town.contracts.values() if contract.born.type == "ballot")
    return box, box.seals[0].seal


def test_the_honest_ones(judged: Town) -> None:
    readings = Readings()
    place, before, seal = drawn(judged)
    readings.check(place.born, before, seal)
    box, first = opened(judged)
    readings.check(box.born, None, first)
    assert (readings.charters, readings.draws, readings.unread) == (1, 1, 0)


@pytest.mark.parametrize("panel", [[dispute.DEE.key], [], [dispute.ABE.key, dispute.BEA.key]])
def test_another_panel(judged: Town, panel: list[Item]) -> None:
    place, before, seal = drawn(judged)
    with pytest.raises(OtherwiseDecided, match="has another panel than its draw gives"):
        Readings().check(place.born, before, said(seal, "drawn", 3, panel))


def test_a_draw_for_nothing(judged: Town) -> None:
    place, before, seal = drawn(judged)
    with pytest.raises(OtherwiseDecided, match="can't be made again: case 9"):
        Readings().check(place.born, before, said(seal, "drawn", 1, 9))
    with pytest.raises(OtherwiseDecided, match="for no case"):
        Readings().check(place.born, before, said(seal, "drawn", 0, None))


def test_what_came_before_it_in_the_same_seal_is_not_known(judged: Town) -> None:
    """Then only the run says what was drawn; a stranger is told so, and nobody is accused."""
    place, before, seal = drawn(judged)
    other = replace(seal, outcomes=(Accepted(bytes(32), (), ()), *seal.outcomes))
    readings = Readings()
    readings.check(place.born, before, said(other, "drawn", 3, [dispute.DEE.key]))
    assert (readings.draws, readings.unread) == (0, 1)


def test_another_charter(judged: Town) -> None:
    box, first = opened(judged)
    with pytest.raises(OtherwiseDecided, match="another charter than its electorate"):
        Readings().check(box.born, None, said(first, "opened", 0, bytes(32)))


def test_an_electorate_that_is_none(judged: Town) -> None:
    box, first = opened(judged)
    params = box.born.params
    assert isinstance(params, dict)
    born = replace(box.born, params={**params, 2: [[bytes(32), 1], [bytes(32), 1]]})
    with pytest.raises(OtherwiseDecided, match="the ballot has no charter: an elector is named twice"):
        Readings().check(born, None, first)
