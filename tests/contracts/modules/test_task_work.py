"""Work on a task, disputes about it and how it ends (SPEC 15.5 to 15.8)."""

import hashlib
from typing import Any

import pytest
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import OTHER, T0, Outcome
from tests.contracts.modules.tasks import (
    ANN,
    ANSWER,
    BALLOTS,
    BEN,
    CANCELLED,
    CAT,
    CLOSING,
    COMMUNITY,
    COMPLETED,
    CONSENTING,
    DEADLINE,
    DISPUTED,
    DUE,
    EXPIRED,
    JUDGES,
    KIM,
    LEE,
    MANAGER,
    NOBODY,
    OBLIGATION,
    OMAR,
    OWNERS,
    PARENT,
    PICKS,
    REASON,
    ROSA,
    TASK,
    WORKING,
    Task,
    bounced,
    confirmed,
    consenting,
    court,
    credited,
    founded,
    governance,
    params,
    settles,
    voucher,
    working,
)


def settled(told: list[dict[int, Any]]) -> dict[bytes, tuple[list[list[Any]], bool]]:
    """What each voucher was told last."""
    return {sent[0]: (sent[2][1], sent[2][2]) for sent in told}


# -- work -------------------------------------------------------------------------------------------------------------


def test_progress_is_paid_in_proportion() -> None:
    task = working()
    outcome = confirmed(task, 33)
    assert outcome.said("released") == [{0: 33, 1: 6_600, 2: 0, 3: 20_000}]
    assert settled(settles(outcome)) == {
        voucher(1): ([[KIM, 0, 3_960]], False),
        voucher(2): ([[KIM, 0, 1_980]], False),
        voucher(3): ([[KIM, 0, 660]], False),
    }
    assert (task[0], task.work[5], task[12]) == (WORKING, 6_600, None)


def test_completion_pays_all_and_gives_the_rest_back() -> None:
    task = working()
    assert task.lock(LEE, 500).accepted
    assert task.call(CAT, "tip", {0: 2, 1: 700, 2: 0}).accepted
    assert task.call(CAT, "tip", {0: 2, 1: 1_000, 2: 0}).accepted
    outcome = confirmed(task, 100)
    assert settled(settles(outcome)) == {
        voucher(1): ([[KIM, 0, 12_000]], True),
        voucher(2): ([[KIM, 0, 6_000]], True),
        voucher(3): ([[KIM, 0, 3_000]], True),
        voucher(4): ([], True),
    }
    assert outcome.said("ended") == [{0: COMPLETED, 1: 20_000, 2: 20_000, 3: KIM, 4: DEADLINE}]
    assert task[0] == COMPLETED


def test_tips_are_wished_granted_by_their_owner_and_only_raised() -> None:
    task = working()
    assert task.call(ANN, "tip", {0: 2, 1: 10, 2: 0}).code == 233
    assert task.call(ANN, "tip", {0: 0, 1: 10, 2: 0}).code == 234
    assert task.call(CAT, "tip", {0: 2, 1: 1_001, 2: 0}).code == 235
    assert task.call(CAT, "tip", {0: 2, 1: 10, 2: 0}).accepted
    assert task.call(CAT, "tip", {0: 2, 1: 10, 2: 0}).code == 236


def test_obligations_are_redeemed_for_the_manager_with_the_progress() -> None:
    task = consenting()
    assert task.call(MANAGER, "nominate", {0: LEE}).accepted
    assert task.call(LEE, "enrol", {0: LEE}).accepted
    assert task.lock(KIM, 5_000, memo=OBLIGATION, issuer=KIM).accepted
    assert task.lock(LEE, 900, memo=OBLIGATION, issuer=LEE).accepted
    assert task.call(MANAGER, "drop", {0: 3}).code == 211
    for owner in OWNERS:
        assert task.call(owner, "consent", {0: 0}).accepted
    assert settled(settles(confirmed(task, 50)))[voucher(4)] == ([[MANAGER, 2_500, 0]], False)
    told = settled(settles(confirmed(task, 100)))
    assert told[voucher(4)] == ([[MANAGER, 5_000, 0]], True)
    assert told[voucher(5)] == ([], True), "Lee promised it for an own offer"


def test_stakeholders_confirm_what_is_claimed() -> None:
    task = working()
    assert task.call(ROSA, "confirm", {0: 10, 1: None}).code == 241
    assert task.call(LEE, "claim", {0: 10, 1: None}).code == 123
    outcome = task.call(KIM, "claim", {0: 10, 1: REASON})
    assert [told[0] for told in outcome.of("notify")] == [ROSA, OMAR]
    assert task.call(MANAGER, "confirm", {0: 10, 1: None}).code == 122
    assert task.call(ROSA, "confirm", {0: 11, 1: REASON}).code == 242
    assert task.call(ROSA, "confirm", {0: 10, 1: REASON}).said("confirmed") == [{0: 10, 1: ROSA, 2: 1}]
    assert task.call(ROSA, "confirm", {0: 10, 1: REASON}).code == 243
    assert task.call(KIM, "claim", {0: 20, 1: None}).accepted
    assert task.work[4] == [], "another claim is confirmed anew"
    confirmed(task, 40)
    assert task.call(KIM, "claim", {0: 40, 1: None}).code == 240
    assert task.call(KIM, "claim", {0: 101, 1: None}).code == 240
    assert task.call(KIM, "claim", {0: 41, 1: None}).accepted


def test_a_claim_is_confirmed_with_its_evidence() -> None:
    """What is signed is the claim that was read: another of the same percent may have come since."""
    task = working()
    assert task.call(KIM, "claim", {0: 10, 1: REASON}).accepted
    assert task.call(KIM, "claim", {0: 10, 1: OTHER}).accepted
    for evidence in (REASON, None):
        refused = task.call(ROSA, "confirm", {0: 10, 1: evidence})
        assert (refused.code, "other evidence" in refused.text) == (246, True)
    assert task.call(ROSA, "confirm", {0: 10, 1: OTHER}).accepted
    assert task.call(KIM, "claim", {0: 10, 1: None}).accepted
    assert task.call(OMAR, "confirm", {0: 10, 1: OTHER}).code == 246
    assert task.call(OMAR, "confirm", {0: 10}).code == 100


@pytest.mark.parametrize(
    ("stakeholders", "threshold", "confirming"),
    [([ROSA, OMAR, LEE], 2, [OMAR, LEE]), ([KIM, ROSA, OMAR], 0, [ROSA, OMAR]), ([KIM, ROSA], 2, [ROSA])],
)
def test_a_threshold_or_all_but_the_exocrat(stakeholders: list[bytes], threshold: int, confirming: list[bytes]) -> None:
    task = working(governance=governance(stakeholders=stakeholders, threshold=threshold, court=None))
    assert task.call(KIM, "claim", {0: 100, 1: None}).accepted
    if KIM in stakeholders:
        assert task.call(KIM, "confirm", {0: 100, 1: None}).code == 244
    for peer in confirming[:-1]:
        assert task.call(peer, "confirm", {0: 100, 1: None}).accepted
        assert task[0] == WORKING
    assert task.call(confirming[-1], "confirm", {0: 100, 1: None}).accepted
    assert task[0] == COMPLETED


# -- disputes ---------------------------------------------------------------------------------------------------------


def charter(panel: list[bytes]) -> bytes:
    item: Any = [[[peer, 1] for peer in sorted(panel)], 0, [1, 0, 5_001]]
    return hashlib.sha256(b"exonomy/charter/1" + cbor.dumps(item)).digest()


def disputed(task: Task, amount: int = 6_000, by: bytes = ROSA) -> Outcome:
    outcome = task.call(by, "dispute", {0: amount, 1: REASON})
    assert outcome.accepted
    return outcome


def verdict(task: Task, result: int | None, **changed: Any) -> Outcome:  # noqa: ANN401 - tests change one figure of any type
    plain = {"case": 0, "charter": charter(JUDGES), "result": result}
    module = changed.pop("module", BALLOTS)
    return task.message(OTHER, "verdict", dict(enumerate((plain | changed).values())), module)


def test_thirty_percent_is_disputed_and_the_rest_goes_on() -> None:
    task = working()
    outcome = disputed(task)
    assert outcome.said("disputed") == [{0: 0, 1: ROSA, 2: 6_000, 3: REASON, 4: T0 + ANSWER}]
    assert [told[0] for told in outcome.of("notify")] == JUDGES
    assert outcome.of("wake") == [{0: T0 + ANSWER, 1: "default", 2: {}}]
    assert task[10][6] == charter(JUDGES)
    assert (task[0], task.work[7]) == (WORKING, 6_000)
    confirmed(task, 100)
    assert (task[0], task.work[5]) == (DISPUTED, 14_000)
    assert task.call(KIM, "claim", {0: 100, 1: None}).code == 102
    outcome = verdict(task, 7_500)
    assert outcome.said("ruled") == [{0: 0, 1: 0, 2: 7_500, 3: 4_500, 4: 1_500}]
    assert outcome.said("released") == [{0: 100, 1: 18_500, 2: 1_500, 3: 20_000}]
    assert task[0] == COMPLETED
    assert settled(settles(outcome))[voucher(1)] == ([[KIM, 0, 11_100]], True)


def test_a_verdict_counts_if_it_is_the_panels() -> None:
    task = working()
    assert verdict(task, 100).code == 311
    disputed(task)
    assert verdict(task, 100, case=1).code == 320
    assert verdict(task, 100, module=OTHER).code == 324
    assert verdict(task, 100, charter=charter([ROSA, *JUDGES[1:]])).code == 325
    assert verdict(task, 10_001).code == 302
    undecided = verdict(task, None)
    assert (undecided.code, "another may be held until 2023-11-17" in undecided.text) == (326, True)
    assert verdict(task, 0).accepted
    assert (task[0], task[10], task.work[6], task.work[7]) == (WORKING, None, 6_000, 0)
    confirmed(task, 100)
    assert (task[0], task.work[5]) == (COMPLETED, 14_000)


def test_a_community_draws_the_panel() -> None:
    task = working(governance=governance(court=court(community=COMMUNITY, arbitrators=[])))
    outcome = disputed(task)
    interested = [KIM, MANAGER, ROSA, OMAR, ANN, BEN, CAT]
    assert outcome.of("message") == [{0: COMMUNITY, 1: "draw", 2: {0: 0, 1: 3, 2: interested, 3: ANSWER}}]
    assert verdict(task, 100).code == 323
    assert task.message(OTHER, "panel", {0: 0, 1: JUDGES}).code == 321
    assert task.message(COMMUNITY, "panel", {0: 1, 1: JUDGES}).code == 320
    assert task.message(COMMUNITY, "panel", {0: 0, 1: JUDGES}).said("panel") == [{0: 0, 1: JUDGES, 2: charter(JUDGES)}]
    assert task.message(COMMUNITY, "panel", {0: 0, 1: [LEE]}).code == 322
    assert verdict(task, 10_000).accepted
    assert task.work[5] == 6_000


def test_where_nobody_is_drawn_the_default_counts_in_the_end() -> None:
    task = working(governance=governance(court=court(community=COMMUNITY, arbitrators=[])))
    disputed(task)
    assert task.message(COMMUNITY, "panel", {0: 0, 1: []}).accepted
    assert verdict(task, 100, charter=charter([])).code == 323
    assert task.call(NOBODY, "default").code == 327
    task.now = T0 + ANSWER
    assert task.call(NOBODY, "default").said("ruled") == [{0: 0, 1: 1, 2: 5_000, 3: 3_000, 4: 3_000}]
    assert task.call(NOBODY, "default").code == 311


def test_nobody_judges_what_the_own_voucher_pays_for() -> None:
    task = credited(governance=governance(court=court(arbitrators=[ANN, *JUDGES])))
    assert task.offer(KIM, PICKS).accepted
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    for owner in OWNERS:
        assert task.call(owner, "consent", {0: 0}).accepted
    disputed(task)
    assert task[10][5] == JUDGES


def test_manager_and_exocrat_may_settle_it() -> None:
    task = working()
    disputed(task)
    assert task.call(ROSA, "settle-dispute", {0: 100}).code == 328
    assert task.call(KIM, "settle-dispute", {0: 10_001}).code == 302
    assert task.call(KIM, "settle-dispute", {0: 9_000}).accepted
    assert task.call(MANAGER, "settle-dispute", {0: 4_000}).accepted
    assert task[10][7] == [[KIM, 9_000], [MANAGER, 4_000]]
    outcome = task.call(KIM, "settle-dispute", {0: 4_000})
    assert outcome.said("ruled") == [{0: 0, 1: 2, 2: 4_000, 3: 2_400, 4: 3_600}]


def test_who_may_dispute_what() -> None:
    task = working()
    assert task.call(LEE, "dispute", {0: 1, 1: REASON}).code == 124
    assert task.call(KIM, "dispute", {0: 0, 1: REASON}).code == 314
    assert task.call(KIM, "dispute", {0: 20_001, 1: REASON}).code == 314
    disputed(task, 1, ANN)
    assert task.call(KIM, "dispute", {0: 1, 1: REASON}).code == 312
    assert verdict(task, 0).accepted
    for case in range(1, 16):
        disputed(task, 1, (KIM, MANAGER, OMAR)[case % 3])
        assert verdict(task, 0, case=case).accepted
    assert task.call(KIM, "dispute", {0: 1, 1: REASON}).code == 313
    assert disputed(task, 20_000 - 16, KIM).said("disputed")[0][0] == 16
    lonely = working(governance=governance(court=None))
    assert lonely.call(KIM, "dispute", {0: 1, 1: REASON}).code == 310


def test_the_other_side_raises_a_dispute_about_a_trifle() -> None:
    task = working()
    disputed(task, 1, ANN)
    task.now = T0 + ANSWER // 2 - 1
    assert [task.call(peer, "dispute", {0: amount, 1: REASON}).code for peer, amount in ((ANN, 2), (KIM, 20_001))] == [
        312,
        314,
    ]
    assert disputed(task, 20_000, KIM).said("disputed") == [{0: 1, 1: KIM, 2: 20_000, 3: REASON, 4: T0 + ANSWER}]
    assert task[0] == DISPUTED
    assert verdict(task, 0).code == 320
    assert verdict(task, 10_000, case=1).accepted
    assert task[0] == COMPLETED
    late = working()
    disputed(late, 1, ANN)
    late.now = T0 + ANSWER // 2
    assert late.call(KIM, "dispute", {0: 2, 1: REASON}).code == 315


def test_all_of_it_disputed_and_lost_is_no_completion() -> None:
    task = working()
    disputed(task, 20_000)
    assert task[0] == DISPUTED
    outcome = verdict(task, 0)
    assert task[0] == CANCELLED
    assert all(rows == [] and end for rows, end in settled(settles(outcome)).values())


# -- the end ----------------------------------------------------------------------------------------------------------


def test_an_idle_task_expires() -> None:
    for task in (credited(), consenting()):
        task.now = DUE - 1
        assert task.call(NOBODY, "expire").code == 251
        task.now = DUE
        outcome = task.call(NOBODY, "expire")
        assert task[0] == EXPIRED
        assert len(settles(outcome)) == 3
        assert all(rows == [] and end for rows, end in settled(settles(outcome)).values())


def test_work_that_is_late_goes_to_the_court_by_itself() -> None:
    task = working()
    confirmed(task, 25)
    task.now = DUE
    assert task.call(KIM, "claim", {0: 100, 1: None}).code == 250
    assert task.call(KIM, "dispute", {0: 1, 1: REASON}).code == 250
    outcome = task.call(NOBODY, "expire")
    assert outcome.said("disputed") == [{0: 0, 1: TASK, 2: 15_000, 3: None, 4: DUE + ANSWER}]
    assert task[0] == DISPUTED
    assert verdict(task, 2_000).accepted
    assert (task[0], task.work[5], task.work[6]) == (COMPLETED, 8_000, 12_000)


def test_late_work_of_which_nothing_is_earned_expires() -> None:
    task = working()
    task.now = DUE
    assert task.call(NOBODY, "expire").accepted
    assert verdict(task, 0).accepted
    assert task[0] == EXPIRED


def test_the_deadline_waits_for_an_open_dispute() -> None:
    task = working()
    task.now = DUE - 1
    disputed(task)
    task.now = DUE
    waiting = task.call(NOBODY, "expire")
    assert (waiting.code, "case 0 is decided first" in waiting.text) == (252, True)
    assert verdict(task, 0).of("wake") == [{0: DUE, 1: "expire", 2: {}}]
    assert task.call(NOBODY, "expire").accepted
    assert (task[0], task.work[7]) == (DISPUTED, 14_000)


def test_without_a_court_late_work_expires() -> None:
    task = working(governance=governance(court=None))
    confirmed(task, 25)
    task.now = DUE
    outcome = task.call(NOBODY, "expire")
    assert (task[0], task.work[5]) == (EXPIRED, 5_000)
    assert settled(settles(outcome))[voucher(1)] == ([[KIM, 0, 3_000]], True)


def test_the_manager_cancels_alone_until_there_is_work() -> None:
    for task in (founded(), credited(), consenting()):
        assert task.call(ROSA, "cancel").code == 120
        assert task.call(MANAGER, "cancel").accepted
        assert task[0] == CANCELLED
    task = working()
    assert task.call(ROSA, "cancel").code == 253
    assert task.call(KIM, "cancel").accepted
    assert task.call(KIM, "cancel").code == 254
    assert task[0] == WORKING
    disputed(task, 20_000)
    outcome = task.call(MANAGER, "cancel")
    assert (task[0], task[10], task[13]) == (CANCELLED, None, "manager and exocrat cancelled it")
    assert all(rows == [] and end for rows, end in settled(settles(outcome)).values())


def test_who_founded_it_cancels_what_nobody_governs() -> None:
    task = Task()
    assert task.init(ANN, params(governance=None, parents=[PARENT])).accepted
    assert task.call(MANAGER, "cancel").code == 121
    assert task.call(ANN, "cancel").accepted
    assert task[0] == CANCELLED


def test_many_vouchers_are_told_some_at_a_time() -> None:
    task = founded()
    for number in range(60):
        assert task.lock((ANN, BEN)[number % 2], 100).accepted
    outcome = task.call(MANAGER, "cancel")
    assert len(settles(outcome)) == 24
    assert outcome.of("wake") == [{0: T0, 1: "sweep", 2: {}}]
    assert (task[0], task[12]) == (CLOSING, [24, CANCELLED])
    assert bounced(task.lock(ANN, 100)) == 102
    told = settles(outcome) + task.settled()
    assert sorted(sent[0] for sent in told) == sorted(voucher(n) for n in range(1, 61))
    assert (task[0], task[12]) == (CANCELLED, None)
    assert task.call(NOBODY, "sweep").code == 102


def test_progress_with_many_picks_is_told_some_at_a_time() -> None:
    task = credited()
    for _ in range(46):
        assert task.lock(ANN, 100).accepted
    assert task.offer(KIM, [[n, 100] for n in range(3, 49)]).accepted
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    assert task.call(ANN, "consent", {0: 0}).accepted
    assert task.call(NOBODY, "sweep").code == 255
    outcome = confirmed(task, 10)
    assert (len(settles(outcome)), task[12]) == (24, [27, None])
    again = confirmed(task, 20)
    assert task[12] == [27, None], "it begins anew: what is told is how things stand"
    told = settled(settles(outcome) + settles(again) + task.settled())
    assert told == {voucher(n): ([[KIM, 0, 20]], False) for n in range(4, 50)}
    assert task[0] == WORKING


# -- another module ---------------------------------------------------------------------------------------------------


def test_who_came_since_has_not_asked_for_another_module() -> None:
    """SPEC 10.8: the founder's helpers agree while nobody has credited the task, and somebody does after it."""
    task = founded()
    for peer in (MANAGER, ROSA):
        assert task.call(peer, "move", {0: OTHER}).of("become") == []
    assert task.call(OMAR, "move", {0: OTHER}).of("become") == [{0: OTHER}]
    assert task.lock(ANN, 5_000).accepted
    assert task.message(TASK, "leave", {0: OTHER}).code == 106
    assert task.call(ANN, "move", {0: OTHER}).of("become") == [{0: OTHER}]
    assert task.message(TASK, "leave", {0: OTHER}).accepted


def test_it_becomes_another_module_when_all_with_a_part_in_it_ask() -> None:
    task = consenting()
    everyone = [MANAGER, ROSA, OMAR, KIM, ANN, BEN]
    assert task.call(LEE, "move", {0: OTHER}).code == 104
    for peer in everyone:
        assert task.call(peer, "move", {0: OTHER}).of("become") == []
    assert task[14] == [[peer, OTHER] for peer in sorted(everyone)]
    assert task.call(CAT, "move", {0: OTHER}).of("become") == [{0: OTHER}]
    asked = task.message(TASK, "leave", {0: OTHER})
    assert (asked.events, asked.effects) == ([], [])
    assert task.message(TASK, "leave", {0: TASK}).code == 106
    assert task.message(OTHER, "leave", {0: OTHER}).code == 105
    assert task.message(OTHER, "migrate", {0: REASON}).code == 105
    assert task.message(TASK, "migrate", {0: REASON}).accepted
    assert (task[0], task[14]) == (CONSENTING, [])
