"""Authorizations that don't count, devices that were revoked, vouchers of others: refused by name, nothing moves."""

import pytest
from exonomy_contracts.commit import auth, inputs
from exonomy_contracts.commit.seal import Accepted, Refused
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.ingest.answers import NotTaken, Taken
from exonomy_gateway.store import verdicts

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS, Person, Till
from tests.gateway.execution.sale import AGREED, COMPLETED, FUNDED, PROPOSED, Sale, Wish

HOUR_MS = 3_600_000


def last_code(at: Neighbourhood, sale: Sale) -> int:
    """The code of the last refusal in the trade's seals; 0 when the last outcome was none."""
    (outcome,) = next(sealed.seal.outcomes for sealed in at.rooms.sealed[::-1] if sealed.seal.instance == sale.trade)
    return outcome.code if isinstance(outcome, Refused) else 0


def bounced(at: Neighbourhood, sale: Sale) -> list[int]:
    """Why the trade let pieces go that it could not use (SPEC 12.3)."""
    outcomes = [one for sealed in at.rooms.sealed if sealed.seal.instance == sale.trade for one in sealed.seal.outcomes]
    events = [event for one in outcomes if isinstance(one, Accepted) for event in one.events]
    return [fields[2] for name, fields in events if name == "bounced"]  # type: ignore[misc, index, call-overload]  # as SPEC 12.15 has it


def is_refused(at: Neighbourhood, sale: Sale, code: int, text: str) -> None:
    """The till hears why, the seal says so by number, and nothing has changed."""
    state, said, _ = sale.verdict(sale.proofs[-1])
    assert (state, last_code(at, sale)) == ("refused", code)
    assert text in said
    assert (at.released(), sale.status, sale.proven) == (0, FUNDED, 0)


def test_an_authorization_that_had_expired(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    sale.redeem(1_000, issued_ms=at.now() - 2 * HOUR_MS, expires_ms=at.now() - HOUR_MS)
    is_refused(at, sale, 7, "had expired when the device took it")


def test_an_authorization_that_expires_on_the_way_counts(at: Neighbourhood) -> None:
    """What matters is when the device took it, not when it arrives."""
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    at.now.ms += 12 * HOUR_MS
    at.bring(proof)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_an_authorization_for_another_merchant(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    sale.redeem(1_000, audience=at.buyer.key)
    is_refused(at, sale, 6, "for another merchant")


def test_an_authorization_for_another_trade(at: Neighbourhood) -> None:
    sale, other = Sale.funded(at), Sale.funded(at)
    sale.redeem(1_000, trade=other.trade)
    is_refused(at, sale, 6, "for another trade")


def test_an_authorization_that_someone_else_signed(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    code = bytearray(sale.authorize(1_000))
    code[-1] ^= 1
    sale.proofs.append(at.till.redeem(bytes(code), sale.trade, 1_000))
    at.bring(sale.proofs[-1])
    is_refused(at, sale, 6, "not of its form or not signed")


def test_a_proof_whose_body_is_none(at: Neighbourhood) -> None:
    """A till with a fault: it hears that it was refused, and in which currency it would have been."""
    sale = Sale.funded(at)
    till = at.till
    sale.proofs.append(
        till.person.write(
            at.merchant.repo, till.branch, inputs.PROOF, [1, "nonsense"], (sale.trade,), till.enrolment.id
        )
    )
    at.bring(sale.proofs[-1])
    is_refused(at, sale, 1, "not of its kind's form")
    found = verdicts.of_proof(at.rooms.database.read(), sale.proofs[-1].id)
    assert found is not None
    assert (found.amount, found.currency) == (0, "USD")


def test_an_authorization_by_someone_who_is_not_the_buyer(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    buyer, at.buyer = at.buyer, Person("thief", at.now)
    sale.redeem(1_000)
    at.buyer = buyer
    is_refused(at, sale, 140, "")


def test_more_taken_than_was_authorized(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    sale.proofs.append(at.till.redeem(sale.authorize(1_000), sale.trade, 1_001))
    at.bring(sale.proofs[-1])
    is_refused(at, sale, 6, "1001 were taken, 1000 are authorized")


def test_more_than_is_left(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 4_000, 2_000)
    sale.redeem(4_000)
    proof = sale.redeem(2_001)
    state, text, _ = sale.verdict(proof)
    assert (state, last_code(at, sale)) == ("refused", 144)
    assert text.startswith("2000 USD is left")
    assert at.released() == 4_000


def test_a_proof_by_a_device_of_another_merchant(at: Neighbourhood) -> None:
    """Somebody with a till of their own takes a code that was meant for another."""
    sale = Sale.funded(at)
    rival = Person("rival", at.now)
    till = Till(rival, at.now)
    at.bring(rival.first, till.enrolment)
    sale.proofs.append(till.redeem(sale.authorize(1_000), sale.trade, 1_000))
    at.bring(sale.proofs[-1])
    assert (sale.status, at.released()) == (FUNDED, 0)
    assert verdicts.of_proof(at.rooms.database.read(), sale.proofs[-1].id) is None  # evidence that nobody folds
    sale.redeem(sale.amount)
    assert sale.status == COMPLETED


def test_a_till_that_nobody_enrolled(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    stranger = Till(at.merchant, at.now)  # its grant stays with the merchant
    (answer,) = at.rooms.offer(stranger.redeem(sale.authorize(1_000), sale.trade, 1_000))
    assert isinstance(answer, NotTaken)
    assert (answer.code, at.released()) == ("not-enrolled", 0)


@pytest.mark.parametrize("sealed_before", [True, False], ids=["sealed-before", "not-yet-sealed"])
def test_a_till_revoked_after_its_proof_arrived(at: Neighbourhood, sealed_before: bool) -> None:
    """What the revoke accepts still counts, whether it was sealed by then or not."""
    sale = Sale.funded(at)
    if not sealed_before:
        at.rooms.executor.stop()
    proof = sale.proof(6_000)
    at.rooms.take(proof)
    at.rooms.take(at.merchant.revoke(at.merchant.repo, at.till.person.key, auth.Accepted(at.till.branch, 0, proof.id)))
    at.restart().settle()
    at.until(lambda: sale.status == COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_a_till_revoked_before_its_proof_arrived_but_for_that_proof(at: Neighbourhood) -> None:
    """The merchant has seen it on the till's screen and names it; the broker brings it a day later."""
    sale = Sale.funded(at)
    proof, after = sale.proof(3_000), sale.proof(3_000)
    at.bring(at.merchant.revoke(at.merchant.repo, at.till.person.key, auth.Accepted(at.till.branch, 0, proof.id)))
    at.now.ms += DAY_MS
    taken, refused = at.rooms.offer(proof, after)
    assert isinstance(taken, Taken)
    assert isinstance(refused, NotTaken)
    assert refused.code == "revoked"
    assert sale.verdict(proof)[0] == "accepted"
    assert sale.proven == 3_000


def test_a_till_revoked_before_its_proof_arrived(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    at.bring(at.merchant.revoke(at.merchant.repo, at.till.person.key))
    (answer,) = at.rooms.offer(proof)
    assert isinstance(answer, NotTaken)
    assert (answer.code, at.released()) == ("revoked", 0)


def test_a_proof_that_was_taken_in_but_is_not_accepted_by_the_revoke(at: Neighbourhood) -> None:
    """It was stored, and the revoke came before the seal: the seal has the last word (SPEC 7.7, code 3)."""
    sale = Sale.funded(at)
    at.rooms.executor.stop()
    at.rooms.take(sale.proof(6_000))
    at.rooms.take(at.merchant.revoke(at.merchant.repo, at.till.person.key))
    at.restart()
    at.until(lambda: at.rooms.sealed != [])
    is_refused(at, sale, 3, "revoked: lost")


def test_a_proof_sealed_before_the_revoke_stands(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 3_000, 3_000)
    proof = sale.redeem(3_000)
    at.bring(at.merchant.revoke(at.merchant.repo, at.till.person.key))
    assert sale.verdict(proof) == ("paid", "paid", 3_000)
    assert at.released() == 3_000


def test_a_voucher_of_an_unknown_issuer_never_funds_a_trade(at: Neighbourhood) -> None:
    """A stranger's voucher, locked for a trade in which the merchant sells: no hold is asked for (SPEC 12.3)."""
    stranger = Person("stranger", at.now)
    sale = Sale.proposed(at, Wish((6_000,)), issuer=stranger)
    at.bring(stranger.first, sale.accept)
    assert sale.status == AGREED
    assert at.processor.moves == []
    assert bounced(at, sale) == [135]
    proof = sale.redeem(1_000)
    assert sale.verdict(proof) == (
        "refused",
        "the trade is agreed, not all of its vouchers are locked: this is not possible now",
        1_000,
    )


def test_a_lock_from_another_voucher_than_the_one_in_the_terms(at: Neighbourhood) -> None:
    sale = Sale.proposed(at, Wish((6_000,)))
    other = Sale.proposed(at, Wish((6_000,)))
    lock: Item = {0: 0, 1: 4_000, 2: sale.trade, 3: sale.deadline_ms + 3 * DAY_MS, 4: 0}
    at.bring(at.merchant.call(other.voucher_repo, other.voucher, "lock", lock))
    assert bounced(at, sale) == [130]
    assert sale.status == PROPOSED


def test_a_voucher_whose_repo_nobody_here_knows(at: Neighbourhood) -> None:
    stranger = Person("stranger", at.now)
    _, repo = stranger.begin_repo("voucher")
    (answer,) = at.rooms.offer(stranger.write(repo, inputs.LEDGER_BRANCH, inputs.CALL, [1, "list", {}], (bytes(32),)))
    assert isinstance(answer, NotTaken)
    assert (answer.code, answer.text) == (
        "not-enrolled",
        "nothing is known here of the commit's repo; send its root first",
    )


def test_a_grant_that_has_run_out(at: Neighbourhood) -> None:
    """SPEC 5.4: the time of the seal counts, not the author's."""
    sale = Sale.funded(at)
    till = Till(at.merchant, at.now)
    short = auth.Grant(till.person.key, auth.Capability.WRITE, until_ms=at.now() + HOUR_MS, role=auth.DEVICE_ROLE)
    at.bring(till.enrolment, given := at.merchant.write(at.merchant.repo, auth.AUTH_BRANCH, "grant", short.item()))
    till.enrolment = given
    at.rooms.executor.stop()
    sale.proofs.append(till.redeem(sale.authorize(1_000), sale.trade, 1_000))
    at.rooms.take(sale.proofs[-1])
    at.now.ms += 2 * HOUR_MS
    at.restart()
    at.until(lambda: at.rooms.sealed != [])
    is_refused(at, sale, 2, "does not hold at this time")
