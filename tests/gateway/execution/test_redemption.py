"""One voucher, sold and redeemed, through door, contracts, seals and outbox (SPEC 6, 7, 11, 12)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.store import verdicts

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import Till
from tests.gateway.execution.sale import COMPLETED, Sale


def test_a_paid_trade_is_funded_and_its_piece_pending(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    assert sale.worth() == (0, 6_000, 4_000)


def test_a_full_redemption_releases_all_and_completes(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.redeem(6_000)
    assert at.released() == 6_000
    assert sale.status == COMPLETED
    assert sale.worth() == (6_000, 0, 4_000)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def again(at: Neighbourhood, proof: Commit, accepted_ms: int | None = None) -> Commit:
    """What the till signs on a new branch after it was told of a fork; or of a sale at another time."""
    first = inputs.Proof.read(proof.content())
    body = replace(first, accepted_ms=first.accepted_ms if accepted_ms is None else accepted_ms)
    till = at.till
    writer = till.person
    return writer.write(
        at.merchant.repo, "device/99999999", inputs.PROOF, body.item(), proof.header.deps, till.enrolment.id
    )


@pytest.mark.parametrize("holds", [(6_000,), (2_000, 4_000)], ids=["and ends the trade", "and fills a part"])
def test_a_proof_that_was_signed_again_after_it_had_counted_is_no_refusal(
    at: Neighbourhood, holds: tuple[int, ...]
) -> None:
    """SPEC 9.6: the till knows the second by now, and the first was paid."""
    sale = Sale.funded(at, *holds)
    proof = sale.redeem(holds[0])
    second = again(at, proof)
    at.now.ms += 5_000
    at.bring(second)
    assert sale.verdict(second) == sale.verdict(proof) == ("paid", "paid", holds[0])
    assert at.released() == holds[0]


def test_what_becomes_of_a_proof_later_is_told_of_both_its_forms(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.proof(2_000)
    second = again(at, proof)
    at.bring(proof, second)
    accepted = sale.verdict(proof)
    assert accepted[0] == "accepted" and sale.verdict(second) == accepted
    sale.redeem(4_000)
    assert sale.verdict(second) == sale.verdict(proof) == ("paid", "paid together with a later redemption", 0)
    told = verdicts.latest(at.rooms.database.read(), at.till.person.key, 9)
    assert {one.proof for one in told} == {proof.id, second.id, sale.proofs[-1].id}
    assert at.released() == 6_000


def test_a_code_that_was_taken_twice_stays_refused(at: Neighbourhood) -> None:
    """A till that has lost its memory takes a used code: that is another sale, and nobody pays for it."""
    sale = Sale.funded(at)
    proof = sale.redeem(2_000)
    at.now.ms += 60_000
    taken_again = again(at, proof, accepted_ms=at.now.ms)
    at.bring(taken_again)
    assert sale.verdict(taken_again)[0] == "refused"
    other = Till(at.merchant, at.now, branch="device/77777777")
    copied = other.say(inputs.PROOF, proof.content(), (sale.trade,))
    at.bring(other.enrolment, copied)
    assert sale.verdict(copied)[0] == "refused"
    assert sale.verdict(proof)[0] == "accepted"
