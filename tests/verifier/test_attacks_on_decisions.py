"""Attacks on what was decided, by whom, and on the money, each refused at its step (SPEC 14, steps 7 to 9)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.seal import Effect, Refused, Seal
from exonomy_verifier import Statement, Undecided, verify
from exonomy_verifier.errors import (
    NotFinal,
    NotReproduced,
    OverReleased,
    TwoSeals,
)

from tests.doubles.community import Community
from tests.verifier.refusals import refused
from tests.verifier.scenes import (
    ANN,
    GATEWAY,
    OWNER,
    SECOND,
    STRANGER,
    TILL,
    accepting,
    hold,
    id_of,
    messenger,
    release,
    shop,
)

# -- 7 fold


def test_a_seal_by_its_own_sealer_with_a_larger_release() -> None:
    community = Community()
    counter = community.begin(OWNER, community.repo(OWNER), [GATEWAY])
    community.seal(counter)
    community.call(OWNER, counter, [release(6000)])

    def edit(seal: Seal) -> Seal:
        effects = (Effect("release", {0: 0, 1: 9000, 2: True, 3: "USD"}),)
        return replace(seal, outcomes=(replace(seal.outcomes[0], effects=effects),))

    community.seal(counter, edit=edit)
    words = "sealed as accepted, release of 90.00 USD; re-running gives accepted, release of 60.00 USD"
    refused(community.bundle(counter), NotReproduced, words)


def test_a_seal_with_another_state() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, state=b"s" * 32))
    refused(scene.bundle(), NotReproduced, "state is not the one")


def test_a_seal_that_starts_from_another_state() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, prior_state=b"s" * 32))
    refused(scene.bundle(), NotReproduced, "starts from another state")


def test_a_revoked_devices_proof_that_was_accepted() -> None:
    scene = shop()
    scene.community.revoke(OWNER, scene.home, TILL, accepted=[scene.proof])
    args = (TILL, OWNER, scene.home, scene.enrolment, scene.counter, ANN, 100)
    late = scene.community.proof(*args, nonce=b"m" * 16)
    scene.community.seal(scene.counter, edit=lambda seal: accepting(seal, late))
    refused(scene.bundle(), NotReproduced, r"sealed as accepted; re-running gives refused \(3: the author's rights")


def test_a_proof_from_before_the_revoke_still_counts() -> None:
    scene = shop()
    scene.community.revoke(OWNER, scene.home, TILL, accepted=[scene.proof])
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter)
    verify(scene.bundle())


def test_a_proof_for_more_than_was_authorized() -> None:
    scene = shop()
    args = (TILL, OWNER, scene.home, scene.enrolment, scene.counter, ANN, 100)
    greedy = scene.community.proof(*args, authorized=50, nonce=b"m" * 16)
    scene.community.seal(scene.counter, edit=lambda seal: accepting(seal, greedy))
    refused(scene.bundle(), NotReproduced, r"refused \(6: 100 were taken, 50 are authorized")


def test_a_message_carried_twice() -> None:
    community, source, target = messenger(k=1)
    community.message(OWNER, source, 1, 0, target)
    community.seal(target)
    again = community.message(OWNER, source, 1, 0, target)
    community.seal(target, edit=lambda seal: accepting(seal, again))
    refused(community.bundle(target), NotReproduced, r"refused \(4: this message was carried before")


def test_a_contract_that_refuses_and_traps_is_reproduced_too() -> None:
    scene = shop()
    for args in ("not today", False):
        scene.community.call(OWNER, scene.counter, args)
    assert {o.code for o in scene.community.seal(scene.counter).seal.outcomes if isinstance(o, Refused)} == {100, 9}
    verify(scene.bundle())


def test_a_contract_that_never_ends_is_undecided() -> None:
    error = refused(shop().endless(), Undecided, "did not finish within")
    assert error.number == 7


# -- 8 finality


def test_fewer_sealers_than_needed() -> None:
    scene = shop((GATEWAY, SECOND), k=2)
    verify(scene.bundle())
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, by=[GATEWAY])
    refused(scene.bundle(), NotFinal, "height 6 is signed by 1 of 2 sealers; 2 are needed")


def test_two_of_three_are_enough() -> None:
    scene = shop((GATEWAY, SECOND, STRANGER), k=2)
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, by=[GATEWAY, STRANGER])
    assert any("k = 2 of 3; each signed by at least 2" in f for f in verify(scene.bundle()).steps[7].findings)


def test_one_sealer_who_signs_twice_counts_once() -> None:
    scene = shop((GATEWAY, SECOND), k=2)
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, by=[GATEWAY, GATEWAY])
    refused(scene.bundle(), NotFinal, "signed by 1 of 2")


def test_a_sealer_who_signs_two_seals_at_one_height() -> None:
    scene = shop()
    last = scene.counter.last
    other = replace(last, time_ms=last.time_ms + 1)
    scene.community.sign(scene.counter, other, [GATEWAY])
    error = refused(scene.bundle(), TwoSeals, "two seals at height 5")
    assert set(error.seals) == {id_of(last), id_of(other)}


def test_a_liar_among_three_changes_nothing_and_is_shown() -> None:
    scene = shop((GATEWAY, SECOND, STRANGER), k=2)
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, by=[GATEWAY, SECOND])
    lie = replace(scene.counter.last, state=b"l" * 32)
    scene.community.sign(scene.counter, lie, [STRANGER])
    said = verify(scene.bundle()).steps[7].findings
    assert any(finding.startswith("1 other seal at height 6") for finding in said)


def test_two_seals_that_are_both_final() -> None:
    scene = shop((GATEWAY, SECOND), k=1)
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, by=[GATEWAY])
    last = scene.counter.last
    other = replace(last, time_ms=last.time_ms + 1)
    scene.community.sign(scene.counter, other, [SECOND])
    error = refused(scene.bundle(), TwoSeals, "enough sealers signed each of two seals at height 6")
    assert set(error.seals) == {id_of(last), id_of(other)}


# -- 9 receipts


def test_a_receipt_above_the_order() -> None:
    scene = shop()
    args = {"height": 4, "index": 0, "state": "released"}
    receipt = scene.community.receipt(GATEWAY, scene.counter, released=6001, **args)
    scene.community.seal(scene.counter)
    error = refused(scene.bundle(), OverReleased, "60.01 USD were released of hold 0; the seals had ordered 60.00 USD")
    assert error.subject == receipt.id


def test_a_receipt_above_the_order_that_no_seal_took_in_yet() -> None:
    scene = shop()
    scene.community.receipt(GATEWAY, scene.counter, height=4, index=0, state="released", released=6001)
    refused(scene.bundle(), OverReleased, "60.01 USD were released")


def test_money_that_moved_before_it_was_ordered() -> None:
    community = Community()
    counter = community.begin(OWNER, community.repo(OWNER), [GATEWAY])
    community.seal(counter)
    community.call(OWNER, counter, [hold(6000)])
    community.seal(counter)
    community.receipt(GATEWAY, counter, height=1, index=0, state="partly_released", held=6000, released=1)
    community.seal(counter)
    community.call(OWNER, counter, [release(6000)])
    community.seal(counter)
    refused(community.bundle(counter), OverReleased, "0.01 USD were released of hold 0; the seals had ordered 0.00 USD")


def test_a_receipt_in_another_currency() -> None:
    scene = shop()
    args = {"height": 4, "index": 0, "state": "released", "released": 6000}
    scene.community.receipt(GATEWAY, scene.counter, currency="KWD", **args)
    refused(scene.bundle(), OverReleased, "6.000 KWD were released")


@pytest.mark.parametrize(("height", "index", "number"), [(4, 1, 0), (0, 0, 0), (9, 0, 0), (4, 0, 1)])
def test_a_receipt_for_what_nobody_ordered(height: int, index: int, number: int) -> None:
    scene = shop()
    scene.community.receipt(GATEWAY, scene.counter, height=height, index=index, state="released", hold=number)
    refused(scene.bundle(), OverReleased, "orders nothing about its hold")


def test_a_strangers_receipt_says_nothing() -> None:
    scene = shop()
    scene.community.receipt(STRANGER, scene.counter, height=4, index=0, state="released", released=10**9)
    scene.community.seal(scene.counter)
    verify(scene.bundle())


def test_what_the_caller_knows_from_the_processor_counts_too() -> None:
    scene = shop()
    verify(scene.bundle(), statements=[Statement(scene.counter.id, 0, 6000, "USD")])
    with pytest.raises(OverReleased, match=r"60.01 USD were released"):
        verify(scene.bundle(), statements=[Statement(scene.counter.id, 0, 6001, "USD")])
