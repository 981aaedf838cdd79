"""A task before anybody offers to do it: founding, parents, exocrats and credits (SPEC 15.1 to 15.5)."""

from typing import Any

import pytest

from tests.contracts.modules import vouchers
from tests.contracts.modules.drive import DAY, GRACE, OTHER, SELLER, T0, VOUCHER
from tests.contracts.modules.tasks import (
    ANN,
    ANSWER,
    BEN,
    CANCELLED,
    CLOSING,
    COMMUNITY,
    COMPLETED,
    CREDIT,
    DEADLINE,
    DISPUTED,
    DUE,
    ENROLLED,
    EXPIRED,
    INVITED,
    KIM,
    LEE,
    MANAGER,
    NOMINATED,
    OBLIGATION,
    OPEN,
    PARENT,
    PROPOSED,
    REASON,
    RETURNED,
    ROSA,
    SECOND,
    TASK,
    UNTIL,
    VOUCHERS,
    Task,
    bounced,
    confirmed,
    court,
    credited,
    enrolled,
    founded,
    governance,
    locked,
    params,
    voucher,
    working,
)

# -- founding, parents ------------------------------------------------------------------------------------------------


def test_it_is_open_once_founded_with_a_governance() -> None:
    task = Task()
    outcome = task.init(MANAGER, params())
    assert outcome.said("founded") == [{0: 20_000, 1: "EUR", 2: MANAGER}]
    assert outcome.of("wake") == [{0: DUE, 1: "expire", 2: {}}]
    assert task[0] == OPEN
    assert task[3] == governance()
    assert task[1] == params(governance=None)
    assert task[14] == []


def test_without_one_it_waits_for_its_first_parent() -> None:
    task = Task()
    outcome = task.init(ANN, params(governance=None, parents=[PARENT, SECOND]))
    told = [(sent[0], sent[1], sent[2]) for sent in outcome.of("message")]
    assert told == [(PARENT, "child", {0: 20_000, 1: "EUR"}), (SECOND, "child", {0: 20_000, 1: "EUR"})]
    assert task[0] == PROPOSED
    assert bounced(task.lock(ANN, 100)) == 102
    assert task.message(OTHER, "govern", {0: governance()}).code == 133
    assert task.message(SECOND, "govern", {0: governance()}).accepted
    assert (task[0], task[3]) == (PROPOSED, None)
    other = governance(manager=LEE)
    assert task.message(PARENT, "govern", {0: other}).said("governed") == [{0: PARENT, 1: True}]
    assert (task[0], task[3]) == (OPEN, other)
    assert task.message(PARENT, "govern", {0: governance()}).said("governed") == [{0: PARENT, 1: False}]
    assert task[3] == other


def test_a_project_adopts_its_tasks_and_says_how_they_are_governed() -> None:
    project = founded()
    assert project.message(TASK, "child", {0: 5_000, 1: "EUR"}).accepted
    assert project.message(TASK, "child", {0: 5_000, 1: "EUR"}).code == 130
    assert project[4] == [[TASK, 5_000, "EUR", False]]
    assert project.call(ANN, "adopt", {0: TASK}).code == 120
    assert project.call(MANAGER, "adopt", {0: OTHER}).code == 132
    outcome = project.call(MANAGER, "adopt", {0: TASK})
    assert outcome.of("message") == [{0: TASK, 1: "govern", 2: {0: governance()}}]
    assert project[4] == [[TASK, 5_000, "EUR", True]]
    assert project.call(MANAGER, "adopt", {0: TASK}).code == 130
    assert project.message(OTHER, "child", {0: 1, 1: "USD"}).accepted
    assert project.call(MANAGER, "disown", {0: TASK}).accepted
    assert project[4] == [[OTHER, 1, "USD", False]]


def test_strangers_do_not_fill_the_list_of_children() -> None:
    project = founded()
    strangers = [bytes([0x70 + number]) * 32 for number in range(32)]
    assert all(project.message(one, "child", {0: 1, 1: "EUR"}).accepted for one in strangers)
    assert project.call(MANAGER, "adopt", {0: strangers[0]}).accepted
    assert project.message(TASK, "child", {0: 5_000, 1: "EUR"}).accepted
    assert [child[0] for child in project[4]] == [strangers[0], *strangers[2:], TASK], "the oldest not adopted made way"
    for child in (*strangers[2:], TASK):
        assert project.call(MANAGER, "adopt", {0: child}).accepted
    assert project.message(OTHER, "child", {0: 1, 1: "EUR"}).code == 131
    assert project.call(MANAGER, "disown", {0: TASK}).accepted
    assert project.message(OTHER, "child", {0: 1, 1: "EUR"}).accepted
    assert project[4][-1] == [OTHER, 1, "EUR", False], "whose place was an adopted one's is not adopted by that"


def test_who_takes_an_adopted_one_s_place_is_not_adopted() -> None:
    project = founded()
    strangers = [bytes([0x70 + number]) * 32 for number in range(32)]
    assert all(project.message(one, "child", {0: 1, 1: "EUR"}).accepted for one in strangers)
    assert project.call(MANAGER, "adopt", {0: strangers[-1]}).accepted
    assert project.message(TASK, "child", {0: 5_000, 1: "EUR"}).accepted
    assert project[4][-2:] == [[strangers[-1], 1, "EUR", True], [TASK, 5_000, "EUR", False]]


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        (110, {"title": ""}),
        (110, {"title": "x" * 121}),
        (111, {"category": "x" * 41}),
        (112, {"currency": "eur"}),
        (113, {"value": 0}),
        (113, {"value": 10**15 + 1}),
        (114, {"deadline": T0}),
        (114, {"deadline": 7_258_118_400_001}),
        (115, {"governance": None}),
        (116, {"governance": governance(stakeholders=[])}),
        (117, {"governance": governance(threshold=3)}),
        (118, {"vouchers": []}),
        (300, {"governance": governance(court=court(seats=0))}),
        (300, {"governance": governance(court=court(seats=10))}),
        (301, {"governance": governance(court=court(answer=3_599_999))}),
        (301, {"governance": governance(court=court(answer=30 * DAY + 1))}),
        (302, {"governance": governance(court=court(default=10_001))}),
        (303, {"governance": governance(court=court(arbitrators=[]))}),
        (304, {"governance": governance(court=court(community=COMMUNITY))}),
        (305, {"governance": governance(court=court(arbitrators=[ROSA]))}),
        (305, {"governance": governance(court=court(arbitrators=[MANAGER]))}),
        (100, {"governance": governance(stakeholders=[ROSA, ROSA])}),
        (100, {"governance": governance(stakeholders=[bytes([n]) * 32 for n in range(17)])}),
        (100, {"governance": governance(policies=[REASON, REASON])}),
        (100, {"place": {0: 900_000_001, 1: 0, 2: 10}}),
        (100, {"place": {0: 0, 1: -(2**63), 2: 10}}),
        (100, {"parents": [PARENT, PARENT]}),
        (100, {"parents": [bytes([n]) * 32 for n in range(5)]}),
        (100, {"proof": {0: {}, 1: True}}),
        (100, {"more": 1, "most": 2}),
    ],
)
def test_params_that_can_not_be(code: int, changed: dict[str, object]) -> None:
    task = Task()
    assert task.init(MANAGER, params(**changed)).code == code
    assert task.state is None


# -- exocrats ---------------------------------------------------------------------------------------------------------


def test_exocrats_nominate_themselves_or_are_invited() -> None:
    task = founded()
    assert task.call(KIM, "nominate", {0: KIM}).said("nominated") == [{0: KIM}]
    assert task.call(MANAGER, "nominate", {0: LEE}).said("invited") == [{0: LEE}]
    assert task[5] == [[KIM, NOMINATED], [LEE, INVITED]]
    assert task.call(ANN, "nominate", {0: BEN}).code == 120
    assert task.call(KIM, "nominate", {0: KIM}).code == 141
    assert "manager has to enrol" in task.call(MANAGER, "nominate", {0: KIM}).text
    assert task.call(KIM, "enrol", {0: KIM}).code == 120
    assert task.call(MANAGER, "enrol", {0: LEE}).code == 144
    assert task.call(MANAGER, "enrol", {0: ANN}).code == 143
    assert task.call(MANAGER, "enrol", {0: KIM}).accepted
    assert task.call(LEE, "enrol", {0: LEE}).accepted
    assert task[5] == [[KIM, ENROLLED], [LEE, ENROLLED]]
    assert task.call(LEE, "enrol", {0: LEE}).code == 141
    assert task.call(ANN, "dismiss", {0: KIM}).code == 120
    assert task.call(LEE, "dismiss", {0: LEE}).accepted
    assert task[5] == [[KIM, ENROLLED]]


def test_who_approves_does_not_do_it() -> None:
    task = founded()
    assert task.call(MANAGER, "nominate", {0: MANAGER}).code == 140


def test_there_are_at_most_sixteen() -> None:
    task = founded()
    for number in range(16):
        assert task.call(bytes([0x70 + number]) * 32, "nominate", {0: bytes([0x70 + number]) * 32}).accepted
    assert task.call(KIM, "nominate", {0: KIM}).code == 142
    assert task.call(MANAGER, "dismiss", {0: bytes([0x70]) * 32}).accepted
    assert task.call(KIM, "nominate", {0: KIM}).accepted


# -- credits ----------------------------------------------------------------------------------------------------------


def standing(status: int) -> Task:
    """A task that has that status."""
    if status == PROPOSED:
        task = Task()
        assert task.init(ANN, params(governance=None, parents=[PARENT])).accepted
        return task
    task = credited() if status == CANCELLED else working()
    if status == CLOSING:
        for _ in range(24):
            assert task.lock(ANN, 1).accepted
    if status == DISPUTED:
        assert task.call(ROSA, "dispute", {0: 20_000, 1: REASON}).accepted
    elif status == CANCELLED:
        assert task.call(MANAGER, "cancel").accepted
    elif status == EXPIRED:
        task = credited()
        task.now = DUE
        assert task.call(MANAGER, "expire").accepted
    else:
        confirmed(task, 100)
    return task


def test_credits_may_be_more_than_the_value() -> None:
    task = credited()
    assert [credit[2] for credit in task[6]] == [12_000, 6_000, 12_000]
    assert task[6][0] == [voucher(1), 0, 12_000, UNTIL, ANN, CREDIT, 0, 0, False]
    assert task.lock(ANN, 1).said("credited") == [{0: 3, 1: ANN, 2: 1, 3: CREDIT, 4: 30_001}]


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        (202, {"currency": "USD"}),
        (203, {"amount": 0}),
        (203, {"amount": 10**15 + 1}),
        (203, {"piece": 2**32}),
        (204, {"until": UNTIL - 1}),
        (205, {"memo": 2}),
        (206, {"memo": OBLIGATION}),
        (145, {"memo": OBLIGATION, "issuer": ANN}),
        (213, {"expires": UNTIL - 1}),
    ],
)
def test_a_lock_that_does_not_fit_is_let_go(code: int, changed: dict[str, Any]) -> None:
    task = founded()
    before = task.state
    amount = changed.pop("amount", 100)
    assert bounced(task.lock(ANN, amount, **changed)) == code
    assert task.state == before


@pytest.mark.parametrize("status", [PROPOSED, COMPLETED, CANCELLED, EXPIRED, DISPUTED, CLOSING])
def test_a_lock_that_comes_too_late_or_too_early_is_let_go(status: int) -> None:
    task = standing(status)
    assert task[0] == status
    before = task.state
    assert bounced(task.lock(ANN, 100)) == 102
    assert task.state == before


def test_a_lock_that_is_malformed_is_refused_and_one_that_is_noted_stays() -> None:
    task = credited()
    malformed = locked(ANN, 100)
    del malformed[8]
    assert task.message(voucher(9), "locked", malformed).code == 100
    assert task.message(voucher(1), "locked", locked(ANN, 100)).code == 214
    assert bounced(task.message(voucher(1), "locked", locked(ANN, 100, piece=1, until=T0))) == 204
    assert task.call(MANAGER, "drop", {0: 0}).accepted
    assert bounced(task.message(voucher(1), "locked", locked(ANN, 100, until=T0))) == 204


def test_what_is_let_go_is_its_owners_again() -> None:
    """SPEC 15.4 and 11.7: the voucher's own contract hears the task's word."""
    task, promise = founded(), vouchers.listed()
    sent = promise.call(SELLER, "lock", vouchers.lock_args(instance=TASK)).of("message")[0]
    answer = task.message(VOUCHER, sent[1], sent[2])
    assert bounced(answer) == 202
    told = answer.of("message")[0]
    assert promise.message(TASK, told[1], told[2]).accepted
    assert [(piece[2], piece[4]) for piece in promise[8] if piece[2] > piece[6]] == [(10_000, None)]


@pytest.mark.parametrize("asked", [None, court()])
def test_what_is_earned_last_has_not_expired(asked: dict[int, object] | None) -> None:
    """A credit's voucher is good for as long as the task may give some of it to the exocrat."""
    task = founded(governance=governance(court=asked))
    least = DEADLINE + 2 * GRACE + (0 if asked is None else 2 * ANSWER)
    assert bounced(task.lock(ANN, 100, until=least, expires=least - 1)) == 213
    assert bounced(task.lock(ANN, 100, until=least - 1, expires=least)) == 204
    assert bounced(task.lock(ANN, 100, until=least, expires=least)) == 0
    enrolled(task, KIM)
    promise = {"memo": OBLIGATION, "issuer": KIM, "until": least}
    assert bounced(task.lock(KIM, 100, expires=DEADLINE, **promise)) == 0, "it is redeemed while it is locked"


def test_all_credits_together_are_an_amount() -> None:
    task = founded()
    assert task.lock(ANN, 10**15 - 5).accepted
    assert bounced(task.lock(BEN, 6)) == 212
    assert task.lock(BEN, 5).said("credited")[0][4] == 10**15
    assert bounced(task.lock(BEN, 1)) == 212


def test_nothing_is_credited_after_the_deadline() -> None:
    task = founded()
    task.now = DEADLINE
    assert bounced(task.lock(ANN, 100)) == 201


def test_a_task_may_name_the_modules_whose_vouchers_it_takes() -> None:
    task = founded(vouchers=[VOUCHERS])
    assert bounced(task.message(voucher(1), "locked", locked(ANN, 100), OTHER)) == 200
    assert bounced(task.message(voucher(1), "locked", locked(ANN, 100), VOUCHERS)) == 0


def test_the_manager_gives_back_what_no_offer_rests_on() -> None:
    task = credited()
    assert task.offer(KIM, [[0, 100]], [[1, 100]]).accepted
    assert task.call(ANN, "drop", {0: 2}).code == 120
    assert task.call(MANAGER, "drop", {0: 0}).code == 211
    assert task.call(MANAGER, "drop", {0: 1}).code == 211
    assert task.call(MANAGER, "drop", {0: 3}).code == 208
    outcome = task.call(MANAGER, "drop", {0: 2})
    assert outcome.of("message") == [{0: voucher(3), 1: "settle", 2: {0: 0, 1: [], 2: True}}]
    assert task[6][2][5] == RETURNED
    assert task.call(MANAGER, "drop", {0: 2}).code == 209
    assert task.offer(KIM, [[2, 100]]).code == 209
    assert task.lock(ANN, 7).said("credited")[0][4] == 18_007, "it counts no more"


def test_what_was_given_back_makes_room_where_all_places_are_taken() -> None:
    task = founded()
    for _ in range(200):
        assert task.lock(ANN, 10).accepted
    assert bounced(task.lock(BEN, 10)) == 207
    assert task.call(MANAGER, "drop", {0: 77}).accepted
    assert task.lock(BEN, 30).said("credited")[0][0] == 77
    assert task[6][77][:6] == [voucher(202), 0, 30, UNTIL, BEN, CREDIT]
    assert len(task[6]) == 200
