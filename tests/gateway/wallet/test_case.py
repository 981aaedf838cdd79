"""The ballot that a dispute or a motion waits for has exactly the charter that was fixed (SPEC 12.13, 16.3, 17)."""

from typing import Any

import pytest
from exonomy_contracts.commit.charter import Charter, Kind, Rule
from exonomy_contracts.modules.interface import document, values
from exonomy_contracts.wire import peer
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet.case import awaited
from exonomy_gateway.wallet.errors import NotPossible

ANN, BEN, CYN = (bytes([n]) * 32 for n in (3, 1, 2))
ID = "3f" * 32
BALLOT = "ab" * 32
UNTIL_MS = 2_000_000
NOW_MS = 1_000_000
RULE = {"kind": "supermajority", "number": 6_000, "quorum": 5_000}
STRICT = Rule(Kind.SUPERMAJORITY, 6_000, 5_000)


def answer(type_: str, state: dict[str, Any], *, named: bool = True) -> InstanceAnswer:
    return InstanceAnswer(
        id=ID,
        repo=ID,
        type=type_,
        height=3,
        seal=ID,
        time_ms=NOW_MS,  # type: ignore[arg-type]  # by name
        named=named,
        state=state,
    )


def disputed(**changed: object) -> InstanceAnswer:
    panel = [peer.to_did(key) for key in (ANN, BEN, CYN)]
    charter = Charter.of_panel([ANN, BEN, CYN]).hash.hex()
    dispute = {"case": 2, "panel": panel, "charter": charter, "answer_by": UNTIL_MS} | changed
    return answer("task", {"governance": {"court": {"ballot": BALLOT}}, "dispute": dispute})


def community(kind: str, electors: list[tuple[bytes, int]], until_ms: int = 0) -> InstanceAnswer:
    members = [
        {"peer": peer.to_did(key), "weight": weight, "suspended_until": until_ms if key == CYN else 0}
        for key, weight in ((ANN, 100), (BEN, 50), (CYN, 20))
    ]
    charter = Charter.of(electors, 2, STRICT).hash.hex()
    motion = {"number": 4, "motion": {kind: {}}, "charter": charter, "ballot": BALLOT, "until": UNTIL_MS}
    rules = {"ordinary": RULE, "strict": RULE}
    return answer("community", {"name": "Garden", "motions": [motion], "members": members, "rules": rules})


def test_a_panel_decides_by_equal_weights_on_a_split() -> None:
    case = awaited(disputed(), 2)
    params = values.build(document.shipped("ballot").params, case.params(5, 1_000, final=True))
    assert isinstance(params, dict)
    assert params[1] is None
    assert params[2] == [[BEN, 1], [CYN, 1], [ANN, 1]]
    assert (params[3], params[4], params[8]) == ([1, 0, 5_001], 5, True)
    assert params[6] == {0: bytes.fromhex(ID), 1: 2}
    assert (case.module.hex(), case.until_ms) == (BALLOT, UNTIL_MS)


@pytest.mark.parametrize(
    ("changed", "number", "says"),
    [
        ({}, 0, "case 2 is open"),
        ({"panel": None}, 2, "nobody is seated yet"),
        ({"charter": "00" * 32}, 2, "a charter that this version can't make"),
    ],
)
def test_what_waits_for_nothing_is_told(changed: dict[str, object], number: int, says: str) -> None:
    with pytest.raises(NotPossible, match=says):
        awaited(disputed(**changed), number)


def test_without_a_dispute_or_a_known_module_there_is_no_case() -> None:
    with pytest.raises(NotPossible, match="no dispute is open"):
        awaited(answer("trade", {"terms": {"court": None}, "dispute": None}), 0)
    with pytest.raises(NotPossible, match="can't read"):
        awaited(answer("trade", {}, named=False), 0)


@pytest.mark.parametrize(
    ("kind", "electors", "until_ms"),
    [
        ("role", [(ANN, 100), (BEN, 50), (CYN, 20)], UNTIL_MS),
        ("policies", [(ANN, 100), (BEN, 50)], UNTIL_MS),
        ("policies", [(ANN, 100), (BEN, 50), (CYN, 20)], NOW_MS),
        ("statement", [(ANN, 100), (BEN, 50)], NOW_MS),
    ],
    ids=["about power", "suspended", "not any more", "then, and not now"],
)
def test_who_votes_on_a_motion_is_who_was_fixed(kind: str, electors: list[tuple[bytes, int]], until_ms: int) -> None:
    case = awaited(community(kind, electors, until_ms), 4)
    assert case.charter == Charter.of(electors, 2, STRICT)
    assert case.params(5, 1_000, final=False)["options"] == ["yes", "no"]


def test_a_motion_whose_electorate_is_gone_is_told() -> None:
    with pytest.raises(NotPossible, match="propose it again"):
        awaited(community("role", [(ANN, 7)]), 4)
    with pytest.raises(NotPossible, match="no open motion 5; open are: 4"):
        awaited(community("role", [(ANN, 7)]), 5)
