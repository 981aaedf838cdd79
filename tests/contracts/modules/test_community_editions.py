"""A community that goes on with a later edition of its module, and one that becomes something else (SPEC 10.8)."""

import hashlib
from typing import Any

import pytest
from exonomy_contracts import modules
from exonomy_contracts.engine.admission import admit
from exonomy_contracts.engine.errors import Trapped
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import ENGINE, INPUT_ID, MODULE, SEALER, STRANGER, Contract
from tests.contracts.modules.neighbours import ANNA, BEN, CARA, GARDEN, MOVE, carry, founded, joined, key, largest
from tests.doubles.editions import archive, edition

MIGRATE = {0: 2, 1: SEALER, 2: INPUT_ID, 3: GARDEN, 4: 1, 5: 0, 6: MODULE, 7: True, 8: MODULE}
CALL = {0: 1, 1: STRANGER, 2: INPUT_ID}


def answer(module: bytes, contract: Contract, op: str, args: object, fact: dict[int, Any]) -> Any:  # noqa: ANN401 - an answer holds values of many types
    return cbor.loads(ENGINE.run(admit(module), contract.encode(op, args, fact)).output)


@pytest.mark.parametrize("name", sorted(modules.manifest()))
def test_editions_are_modules_of_their_own(name: str) -> None:
    shipped = modules.load(name)
    editions = [edition(shipped, label) for label in ("2", "3")]
    assert len({hashlib.sha256(module).digest() for module in (shipped, *editions)}) == 3
    assert [admit(module).imports for module in editions] == [(), ()]


@pytest.mark.parametrize(("op", "args"), [("willing", {0: True}), ("join", {}), ("x", {})])
def test_an_edition_does_the_same(op: str, args: dict[int, object]) -> None:
    shipped, fact = modules.load("community"), {0: 1, 1: ANNA, 2: INPUT_ID}
    assert answer(edition(shipped, "2"), founded(), op, args, fact) == answer(shipped, founded(), op, args, fact)


def test_an_edition_that_is_too_large_is_not_made() -> None:
    with pytest.raises(ValueError, match="over MODULE_BYTES"):
        edition(modules.load("community"), "x" * 65_536)


def test_a_community_moves_to_a_later_edition_by_its_motion() -> None:
    garden = joined(key(9))
    later = edition(modules.load("community"), "2")
    (become,) = carry(garden, [MOVE, hashlib.sha256(later).digest()]).of("become")
    assert become == {0: hashlib.sha256(later).digest()}
    taken = answer(later, garden, "migrate", {0: MODULE}, MIGRATE)
    assert taken[0][0] == garden.state


def test_a_community_becomes_an_archive_of_another_form() -> None:
    garden = founded()
    taken = answer(archive(), garden, "migrate", {0: MODULE}, MIGRATE)
    assert taken == {0: {0: {0: 2, 1: "Community garden", 2: [ANNA, BEN, CARA]}, 1: [["archived", {0: 3}]], 2: []}}
    garden.state = taken[0][0]
    assert answer(archive(), garden, "tell", {}, CALL) == {0: {0: garden.state, 1: [["told", {0: 3}]], 2: []}}
    for op in ("migrate", "invite", "tel", "tells"):
        assert answer(archive(), garden, op, {}, CALL)[1] == [102, "this community is archived: only tell is left"]


def test_the_largest_community_becomes_an_archive() -> None:
    garden = largest()
    taken = answer(archive(), garden, "migrate", {0: MODULE}, MIGRATE)
    assert taken[0][0] == {0: 2, 1: garden[0], 2: [key(n) for n in range(128)]}
    assert taken[0][1] == [["archived", {0: 128}]]


def test_an_archive_takes_over_nothing_but_a_community() -> None:
    stranger = Contract("community", GARDEN)
    stranger.state = {0: 1}
    with pytest.raises(Trapped):
        answer(archive(), stranger, "migrate", {0: MODULE}, MIGRATE)
    assert answer(archive(), founded(), "invite", {0: key(9)}, CALL)[1][0] == 102
