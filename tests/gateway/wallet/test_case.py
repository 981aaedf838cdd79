"""The ballot that a dispute or a motion waits for has exactly the charter that was fixed (SPEC 12.13, 16.3, 17)."""

from typing import Any

import pytest
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.charter import Charter, Kind, Rule
from exonomy_contracts.wire import peer
from exonomy_gateway.http.answers import EventAnswer, InstanceAnswer
from exonomy_gateway.wallet.case import awaited
from exonomy_gateway.wallet.errors import NotPossible

ANN, BEN, CYN = (bytes([n]) * 32 for n in (3, 1, 2))
ID = "3f" * 32
BALLOT = "ab" * 32
UNTIL_MS = 2_000_000
NOW_MS = 1_000_000
RULE = {"kind": "supermajority", "number": 6_000, "quorum": 5_000}
ELECTORS = [(ANN, 100), (BEN, 50), (CYN, 20)]
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
        sealers=[peer.to_did(BEN), peer.to_did(ANN)],
        k=2,
        state=state,
    )


def disputed(**changed: object) -> InstanceAnswer:
    panel = [peer.to_did(key) for key in (ANN, BEN, CYN)]
    charter = Charter.of_panel([ANN, BEN, CYN]).hash.hex()
    dispute = {"case": 2, "panel": panel, "charter": charter, "answer_by": UNTIL_MS} | changed
    return answer("task", {"governance": {"court": {"ballot": BALLOT}}, "dispute": dispute})


def community() -> InstanceAnswer:
    charter = Charter.of(ELECTORS, 2, STRICT).hash.hex()
    motion = {"number": 4, "motion": {"role": {}}, "charter": charter, "ballot": BALLOT, "until": UNTIL_MS}
    return answer("community", {"name": "Garden", "motions": [motion]})


def proposed(
    number: int = 4, electors: list[tuple[bytes, int]] | None = None, *, named: bool = True, **changed: object
) -> EventAnswer:
    electorate = [{"peer": peer.to_did(key), "weight": weight} for key, weight in electors or ELECTORS]
    fields = {"motion": number, "electorate": electorate, "rule": RULE} | changed
    return EventAnswer(event="proposed", named=named, fields=fields)  # type: ignore[arg-type]  # JSON as it comes


def test_a_panel_decides_by_equal_weights_on_a_split() -> None:
    case = awaited(disputed(), 2, ())
    params = case.ballot(5, 1_000, final=True).params
    assert isinstance(params, dict)
    assert params[1] is None
    assert params[2] == [[BEN, 1], [CYN, 1], [ANN, 1]]
    assert (params[3], params[4], params[8]) == ([1, 0, 5_001], 5, True)
    assert params[6] == {0: bytes.fromhex(ID), 1: 2}
    assert (case.module.hex(), case.until_ms) == (BALLOT, UNTIL_MS)


def test_a_ballot_has_the_sealers_that_its_subject_has_now() -> None:
    """SPEC 10.3: of a ballot that others seal no verdict counts."""
    for case in (awaited(disputed(), 2, ()), awaited(community(), 4, [proposed()])):
        founded = case.ballot(5, 1_000, final=False)
        assert (founded.type, founded.module.hex(), founded.sealers, founded.k) == ("ballot", BALLOT, (BEN, ANN), 2)
        assert inputs.Instance.read(founded.item()) == founded


def test_of_a_trades_disputes_the_one_of_that_case_is_meant() -> None:
    """SPEC 12.13: each buyer's share has its own."""
    panels = {2: [ANN, BEN, CYN], 5: [CYN]}
    disputes = [
        {
            "case": case,
            "panel": [peer.to_did(key) for key in panel],
            "charter": Charter.of_panel(panel).hash.hex(),
            "answer_by": UNTIL_MS + case,
        }
        for case, panel in panels.items()
    ]
    trade = answer("trade", {"terms": {"court": {"ballot": BALLOT}}, "disputes": [disputes[0], None, disputes[1]]})
    case = awaited(trade, 5, ())
    assert (case.charter.hash, case.until_ms) == (Charter.of_panel([CYN]).hash, UNTIL_MS + 5)
    with pytest.raises(NotPossible, match="case 2 is open, case 5 is open"):
        awaited(trade, 0, ())


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
        awaited(disputed(**changed), number, ())


def test_without_a_dispute_or_a_known_module_there_is_no_case() -> None:
    with pytest.raises(NotPossible, match="no dispute is open"):
        awaited(answer("trade", {"terms": {"court": None}, "disputes": [None]}), 0, ())
    with pytest.raises(NotPossible, match="can't read"):
        awaited(answer("trade", {}, named=False), 0, ())


def test_who_votes_on_a_motion_is_who_was_fixed_when_it_was_proposed() -> None:
    """SPEC 17.4: read from what the community said then, whoever is a member now; the newest of that number counts."""
    other = EventAnswer(event="suspended", named=True, fields={"motion": 4})
    said = [other, proposed(5, [(ANN, 1)]), proposed(), proposed(4, [(BEN, 1)])]
    case = awaited(community(), 4, said)
    assert case.charter == Charter.of(ELECTORS, 2, STRICT)
    assert case.params(5, 1_000, final=False)["options"] == ["yes", "no"]
    assert (case.module.hex(), case.until_ms) == (BALLOT, UNTIL_MS)


@pytest.mark.parametrize(
    "said",
    [
        [],
        [proposed(5)],
        [proposed(named=False)],
        [proposed(electorate=None)],
        [EventAnswer(event="proposed", named=True, fields="ff")],
    ],
    ids=["nothing", "another", "unread", "by a module that does not say it", "no fields"],
)
def test_a_motion_of_which_nobody_said_who_votes_is_told(said: list[EventAnswer]) -> None:
    with pytest.raises(NotPossible, match="who votes on motion 4 when it was proposed"):
        awaited(community(), 4, said)


def test_what_was_said_has_to_be_what_the_motion_fixed() -> None:
    for said in (proposed(4, [(ANN, 7)]), proposed(rule=RULE | {"number": 5_001})):
        with pytest.raises(NotPossible, match="a charter that this version can't make"):
            awaited(community(), 4, [said])


def test_a_motion_that_is_not_open_is_told() -> None:
    with pytest.raises(NotPossible, match="no open motion 5; open are: 4"):
        awaited(community(), 5, [proposed()])
