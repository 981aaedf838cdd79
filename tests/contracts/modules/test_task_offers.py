"""Offers for a task and the consent that they need (SPEC 15.5)."""

import pytest

from tests.contracts.modules.drive import DAY, T0
from tests.contracts.modules.tasks import (
    ANN,
    BEN,
    CAT,
    CONSENTING,
    DEADLINE,
    KIM,
    LEE,
    MANAGER,
    OBLIGATION,
    OPEN,
    PICKS,
    WISHES,
    WORKING,
    Task,
    consenting,
    credited,
    governance,
)


@pytest.mark.parametrize(
    ("code", "picks", "wishes", "changed"),
    [
        (220, [], [], {}),
        (222, [], [], {"price": 0}),
        (222, [[0, 12_000], [1, 6_000], [2, 2_001]], [], {}),
        (223, [[0, 100]], [], {"due": T0}),
        (223, [[0, 100]], [], {"due": DEADLINE + 1}),
        (224, [[0, 100]], [], {"price": 101}),
        (225, [[1, 6_001]], [], {}),
        (225, [[1, 6_000]], [[1, 1]], {}),
        (208, [[3, 1]], [], {}),
        (208, [[0, 1]], [[3, 1]], {}),
        (100, [[1, 1], [0, 1]], [], {}),
        (100, [[0, 1], [0, 1]], [], {}),
        (100, [[0, 0]], [], {"price": 1}),
        (100, [[200, 1]], [], {}),
        (100, [[n, 1] for n in range(47)], [], {}),
        (100, [[0, 1]], [[n, 1] for n in range(17)], {}),
    ],
)
def test_an_offer_that_can_not_be(
    code: int, picks: list[list[int]], wishes: list[list[int]], changed: dict[str, object]
) -> None:
    task = credited()
    if code == 220:
        for _ in range(8):
            assert task.offer(KIM, [[0, 1]]).accepted
        picks = [[0, 1]]
    before = task.state
    assert task.offer(KIM, picks, wishes, **changed).code == code
    assert task.state == before


def test_offers_are_of_the_enrolled_and_name_credits_only() -> None:
    task = credited()
    assert task.lock(KIM, 50, memo=OBLIGATION, issuer=KIM).accepted
    assert task.offer(LEE, [[0, 1]]).code == 145
    assert task.offer(KIM, [[3, 1]]).code == 210


def test_all_offers_together_name_no_more_than_can_be_kept() -> None:
    task = credited()
    for _ in range(200 - 3):
        assert task.lock(ANN, 10).accepted
    for _ in range(5):
        assert task.offer(KIM, [[n, 1] for n in range(46)]).accepted
    assert task.offer(KIM, [[n, 1] for n in range(27)]).code == 221
    assert task.offer(KIM, [[n, 1] for n in range(26)]).accepted


def test_an_offer_is_withdrawn_or_declined() -> None:
    task = credited()
    for _ in range(3):
        assert task.offer(KIM, [[0, 100]]).accepted
    assert task.call(LEE, "withdraw", {0: 0}).code == 227
    assert task.call(KIM, "withdraw", {0: 1}).accepted
    assert task.call(KIM, "decline", {0: 0}).code == 120
    assert task.call(MANAGER, "decline", {0: 0}).accepted
    assert [offer[0] for offer in task[7]] == [2]
    assert task.call(MANAGER, "approve", {0: 0}).code == 226
    assert task.call(MANAGER, "dismiss", {0: KIM}).code == 146
    assert task.call(MANAGER, "decline", {0: 2}).accepted
    assert task.call(MANAGER, "dismiss", {0: KIM}).accepted


def test_every_owner_of_a_picked_credit_has_to_consent() -> None:
    task = credited()
    assert task.offer(KIM, PICKS, WISHES).accepted
    assert task.offer(KIM, [[0, 1]]).accepted
    assert task.call(KIM, "approve", {0: 0}).code == 120
    outcome = task.call(MANAGER, "approve", {0: 0})
    assert [told[0] for told in outcome.of("notify")] == [ANN, BEN, CAT]
    assert task[0] == CONSENTING
    assert [credit[6] for credit in task[6]] == [12_000, 6_000, 2_000]
    assert task.call(LEE, "consent", {0: 0}).code == 231
    assert task.call(ANN, "consent", {0: 1}).code == 230
    assert task.call(ANN, "consent", {0: 0}).said("consented") == [{0: 0, 1: ANN, 2: 12_000, 3: 2}]
    again = task.call(ANN, "consent", {0: 0})
    assert (again.code, again.text) == (
        232,
        "you have consented; offer 0 waits for the owners of credits 1, 2 to consent",
    )
    early = task.call(KIM, "claim", {0: 10, 1: None})
    assert (early.code, early.text) == (232, "offer 0 waits for the owners of credits 1, 2 to consent")
    assert task.call(BEN, "consent", {0: 0}).accepted
    outcome = task.call(CAT, "consent", {0: 0})
    assert outcome.said("frozen") == [{0: 0, 1: KIM, 2: 20_000, 3: DEADLINE}]
    assert task[0] == WORKING
    assert [offer[0] for offer in task[7]] == [0]


def test_one_owner_with_several_credits_consents_once() -> None:
    task = credited()
    assert task.lock(ANN, 1_000).accepted
    assert task.offer(KIM, [[0, 100], [3, 100]]).accepted
    assert [told[0] for told in task.call(MANAGER, "approve", {0: 0}).of("notify")] == [ANN]
    assert task.call(ANN, "consent", {0: 0}).said("consented") == [{0: 0, 1: ANN, 2: 200, 3: 0}]
    assert task[0] == WORKING


def test_many_who_have_to_consent_are_named_as_far_as_a_line_goes() -> None:
    task = credited()
    owners = [bytes([0x80 + n]) * 32 for n in range(46)]
    for owner in owners:
        assert task.lock(owner, 10).accepted
    assert task.offer(KIM, [[n, 1] for n in range(3, 49)]).accepted
    assert len(task.call(MANAGER, "approve", {0: 0}).of("notify")) == 24
    assert task.call(KIM, "claim", {0: 1, 1: None}).text.endswith("13, 14 and 34 more to consent")


@pytest.mark.parametrize("how", ["refuse", "decline", "withdraw"])
def test_an_offer_that_waits_can_fail(how: str) -> None:
    task = consenting()
    assert task.call(ANN, "consent", {0: 0}).accepted
    assert task.call(LEE, "refuse", {0: 0}).code == 231
    who = {"refuse": BEN, "decline": MANAGER, "withdraw": KIM}[how]
    assert task.call(CAT, "tip", {0: 2, 1: 10, 2: 0}).accepted
    assert task.call(who, how, {0: 0}).accepted
    assert (task[0], task[7], task[9]) == (OPEN, [], None)
    assert all(credit[6:] == [0, 0, False] for credit in task[6])


def test_the_offer_that_waits_stays_when_others_go() -> None:
    task = credited()
    for price in (100, 200, 300):
        assert task.offer(KIM, [[0, price]]).accepted
    assert task.call(MANAGER, "approve", {0: 1}).accepted
    assert task.call(MANAGER, "decline", {0: 0}).accepted
    assert (task[9][0], [offer[0] for offer in task[7]]) == (1, [1, 2])
    assert task.call(ANN, "consent", {0: 1}).said("frozen") == [{0: 1, 1: KIM, 2: 200, 3: DEADLINE}]
    assert [offer[2] for offer in task[7]] == [200]


def test_an_offer_that_is_overdue_is_not_approved() -> None:
    task = credited()
    assert task.offer(KIM, PICKS, due=T0 + DAY).accepted
    task.now = T0 + DAY
    assert task.call(MANAGER, "approve", {0: 0}).code == 228


def test_somebody_else_than_the_exocrat_has_to_be_able_to_confirm() -> None:
    task = credited(governance=governance(stakeholders=[KIM], court=None))
    assert task.offer(KIM, PICKS).accepted
    assert task.call(MANAGER, "approve", {0: 0}).code == 229


# -- numbers that mean another credit by now ---------------------------------------------------------------------------


def refilled() -> Task:
    """All places were taken, and credit 77 was given back; another's has its number now."""
    task = credited()
    for _ in range(200 - 3):
        assert task.lock(ANN, 10).accepted
    assert task.call(MANAGER, "drop", {0: 77}).accepted
    assert task.lock(BEN, 10).said("credited")[0][0] == 77
    return task


def test_an_offer_picks_the_credits_that_were_read() -> None:
    """An exocrat signs for a credit of Ann's; before it is sealed the manager puts one of Ben's in its place."""
    task = refilled()
    assert task[15] == 1
    before = task.state
    for reused in ({}, {"reused": 0}, {"reused": 2}):
        refused = task.offer(KIM, [[77, 10]], **reused)
        assert (refused.code, refused.text.endswith("with reused 1")) == (237, True)
    assert task.state == before
    assert task.offer(KIM, [[77, 10]], reused=1).accepted


def test_what_an_offer_picks_or_wishes_keeps_its_number() -> None:
    """So consent and approval need its number only: neither the offer nor the credits that it names ever change."""
    task = refilled()
    assert task.offer(KIM, [[5, 10]], [[0, 10]], reused=1).accepted
    for credit in (0, 5):
        assert task.call(MANAGER, "drop", {0: credit}).code == 211
    named = [task[6][0], task[6][5]]
    assert task.call(MANAGER, "drop", {0: 6}).accepted
    assert task.lock(CAT, 10).said("credited")[0][0] == 6
    assert [task[6][0], task[6][5]] == named
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    assert task.call(ANN, "consent", {0: 0}).said("frozen") == [{0: 0, 1: KIM, 2: 10, 3: DEADLINE}]


def test_an_offers_number_is_never_used_again() -> None:
    task = credited()
    assert task.offer(KIM, [[0, 100]]).accepted
    assert task.call(KIM, "withdraw", {0: 0}).accepted
    assert task.offer(KIM, [[0, 12_000]]).said("offered")[0][0] == 1
    assert task.call(MANAGER, "approve", {0: 0}).code == 226
    assert task.call(MANAGER, "approve", {0: 1}).accepted
    assert task.call(ANN, "consent", {0: 0}).code == 230


def test_a_tip_is_for_the_offer_that_was_read() -> None:
    """Cat signs a tip for Kim's first offer; before it is sealed another is approved that wishes the same credit."""
    task = consenting()
    assert task.call(MANAGER, "decline", {0: 0}).accepted
    assert task.offer(KIM, PICKS, WISHES).accepted
    assert task.call(MANAGER, "approve", {0: 1}).accepted
    assert task.call(CAT, "tip", {0: 2, 1: 700, 2: 0}).code == 230
    assert task.call(CAT, "tip", {0: 2, 1: 700, 2: 1}).accepted
