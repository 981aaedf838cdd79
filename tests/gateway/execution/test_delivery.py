"""A delivery that a sensor proves, through door, contracts, seals and outbox: paid once, or refused with the reason."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.completion import Counted
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.ingest.answers import NotTaken
from exonomy_gateway.money.errors import InDoubt

from tests.gateway.execution.delivery import Delivery
from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import Person, Till
from tests.gateway.execution.sale import COMPLETED, EXPIRED, FUNDED


def test_a_proved_delivery_is_paid_once(at: Neighbourhood) -> None:
    """SPEC 6.7, 12.12."""
    delivery = Delivery.funded(at, 4_000, 2_000)
    delivery.drive()
    proof = delivery.prove()
    assert (at.released(), delivery.sale.status) == (6_000, COMPLETED)
    assert [name for name, _, _ in at.processor.moves].count("release") == 2
    assert delivery.sale.worth() == (6_000, 0, 4_000)
    assert delivery.sale.verdict(proof) == ("paid", "paid", 6_000)
    at.bring(proof)
    again = delivery.prove()
    at.restart()
    at.bring(proof)
    assert at.released() == 6_000
    assert delivery.sale.verdict(again)[0] == "refused"
    assert delivery.sale.verdict(proof) == ("paid", "paid", 6_000)


def test_a_release_in_doubt_is_not_made_twice(at: Neighbourhood) -> None:
    delivery = Delivery.funded(at)
    delivery.drive()
    at.processor.fail_after["release_to"] = InDoubt("no answer", answered=False)
    proof = delivery.prove()
    at.try_again()
    assert (at.released(), delivery.sale.status) == (6_000, COMPLETED)
    assert delivery.sale.verdict(proof) == ("paid", "paid", 6_000)


def test_what_is_lacking_is_told_and_the_device_tries_again(at: Neighbourhood) -> None:
    """SPEC 12.12: the amount that a refused completion asked for is the trade's whole face."""
    delivery = Delivery.funded(at)
    delivery.drive()
    short = delivery.evidence().fixes or ()
    refused = delivery.prove(fixes=short[:3])
    said = "inside the fence for 60 s, the criteria ask for 120 s"
    assert delivery.sale.verdict(refused) == ("refused", said, 6_000)
    assert (at.released(), delivery.sale.status) == (0, FUNDED)
    delivery.prove()
    assert (at.released(), delivery.sale.status) == (6_000, COMPLETED)


def test_a_code_at_the_till_is_refused(at: Neighbourhood) -> None:
    """SPEC 12.5."""
    delivery = Delivery.funded(at)
    proof = delivery.sale.redeem(1_000)
    said = "by the terms something else proves it; no till redeems it"
    assert delivery.sale.verdict(proof) == ("refused", said, 1_000)
    assert at.released() == 0


def test_a_completion_of_a_trade_without_criteria_is_refused(at: Neighbourhood) -> None:
    delivery = Delivery.funded(at)
    plain = type(delivery.sale).funded(at)
    delivery.drive()
    proof = at.till.complete(plain.trade, delivery.evidence(), at.now())
    at.bring(proof)
    said = "another device than the one in the terms says so"
    assert plain.verdict(proof) == ("refused", said, 6_000)


def test_a_completion_that_nobody_can_read_is_told_too(at: Neighbourhood) -> None:
    delivery = Delivery.funded(at)
    proof = at.till.say("proof", [1, "completion", {}, 1], (delivery.sale.trade,))
    at.bring(proof)
    state, text, amount = delivery.sale.verdict(proof)
    assert (state, amount) == ("refused", 0)
    assert "not of its kind's form" in text


def other_device(delivery: Delivery) -> tuple[Commit, str]:
    other = Till(delivery.at.merchant, delivery.at.now)
    delivery.at.bring(other.enrolment)
    done = delivery.at.now()
    return other.complete(delivery.sale.trade, delivery.evidence(), done), "another device than the one in the terms"


def early(delivery: Delivery) -> tuple[Commit, str]:
    return delivery.proof(count=Counted(delivery.from_ms - 1, 17, 18)), "0.001 s older than counts"


def foretold(delivery: Delivery) -> tuple[Commit, str]:
    done = delivery.at.now() + 1
    return delivery.at.till.complete(delivery.sale.trade, delivery.evidence(), done), "later than its signature"


@pytest.mark.parametrize("attack", [other_device, early, foretold])
def test_whoever_else_proves_it_moves_nothing(at: Neighbourhood, attack: object) -> None:
    """SPEC 12.12."""
    assert callable(attack)
    delivery = Delivery.funded(at)
    delivery.drive()
    proof, said = attack(delivery)
    at.bring(proof)
    state, text, _ = delivery.sale.verdict(proof)
    assert state == "refused"
    assert said in text
    assert (at.released(), delivery.sale.status) == (0, FUNDED)
    delivery.prove()
    assert at.released() == 6_000


def test_the_device_for_another_principal_moves_nothing(at: Neighbourhood) -> None:
    """SPEC 7.3, 12.12: a stranger has enrolled the very device too; what it says in their repo is never taken in."""
    delivery = Delivery.funded(at)
    delivery.drive()
    thief = Person("thief", at.now)
    lent = Till(thief, at.now)
    grants = [lent.enrolment, thief.grant(thief.repo, at.till.person.key, role="device", name="mine")]
    lent.person, lent.enrolment = replace(at.till.person, logs={}), grants[1]
    at.bring(thief.first, *grants, lent.complete(delivery.sale.trade, delivery.evidence(), at.now()))
    assert (at.released(), delivery.sale.status) == (0, FUNDED)


def test_a_revoked_device_proves_nothing(at: Neighbourhood) -> None:
    delivery = Delivery.funded(at)
    delivery.drive()
    at.bring(at.merchant.revoke(at.merchant.repo, at.till.person.key))
    (answer,) = at.rooms.offer(delivery.proof())
    assert isinstance(answer, NotTaken)
    assert answer.code == "revoked"
    assert (at.released(), delivery.sale.status) == (0, FUNDED)


def test_what_nobody_delivers_goes_back(at: Neighbourhood) -> None:
    """SPEC 12.9."""
    delivery = Delivery.funded(at)
    at.now.ms = delivery.sale.deadline_ms + 86_400_000
    at.bring(at.buyer.call(delivery.sale.trade_repo, delivery.sale.trade, "expire", {}, delivery.sale.grant))
    assert (at.released(), delivery.sale.status) == (0, EXPIRED)


def test_readings_and_diagnostics_are_kept_and_move_nothing(at: Neighbourhood) -> None:
    """SPEC 9.3, 9.8, 9.9."""
    delivery = Delivery.funded(at)
    sealed = len(at.rooms.sealed)
    reading = [1, "reading", [["temperature", 0, 1, at.now(), 420]]]
    diagnostic = [1, "diagnostic", [[at.now(), "boot", "power on"]]]
    at.bring(at.till.say("reading", reading), at.till.say("diagnostic", diagnostic))
    at.bring(at.till.say("reading", reading, (delivery.sale.trade,)))
    assert (len(at.rooms.sealed), delivery.sale.status) == (sealed, FUNDED)


@pytest.mark.parametrize("kind", ["call", "receipt", "message", "instance", "seal", "note"])
def test_a_device_says_nothing_else(at: Neighbourhood, kind: str) -> None:
    """SPEC 9.3."""
    delivery = Delivery.funded(at)
    (answer,) = at.rooms.offer(at.till.say(kind, [1, "cancel", {}], (delivery.sale.trade,)))
    assert isinstance(answer, NotTaken)
    assert answer.code in ("not-enrolled", "bad-body")


def test_what_is_done_after_the_deadline_is_not_paid(at: Neighbourhood) -> None:
    """SPEC 12.12: within the grace a proof may arrive late, but not be made late."""
    delivery = Delivery.funded(at)
    delivery.drive()
    evidence = delivery.evidence()
    at.now.ms = done = delivery.sale.deadline_ms + 1
    proof = at.till.complete(delivery.sale.trade, evidence, done)
    at.bring(proof)
    state, text, _ = delivery.sale.verdict(proof)
    assert state == "refused"
    assert "completed 0.001 s after" in text
    assert (at.released(), delivery.sale.status) == (0, FUNDED)
