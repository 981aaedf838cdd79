"""A processor that refuses, stumbles or talks out of turn: what the merchant sees, what is stored, what moved."""

from collections.abc import Mapping

import pytest
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.money.errors import (
    AuthFailed,
    Declined,
    HoldExpired,
    InDoubt,
    MoneyError,
    RateLimited,
    Unreachable,
    WebhookRefused,
)
from exonomy_gateway.store import commits

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import ALL_FREE, COMPLETED, FAILED, FUNDED, FUNDING, Sale, Wish

GOOD, FORGED = {"signature": "good"}, {"signature": "guessed"}
PASSING = {
    "no-answer": InDoubt("no answer", answered=False),
    "a-500": InDoubt("HTTP 500", answered=True),
    "too-many-requests": RateLimited(1_000),
    "a-wrong-key": AuthFailed(),
}


def receipts(at: Neighbourhood, sale: Sale) -> list[tuple[str, int, int]]:
    """The receipts in the trade's repo, in their order: state, held, released."""
    read = at.rooms.database.read()
    found: list[Commit] = []
    for log, seq in commits.logs_with_inputs(read, sale.trade):
        found += commits.inputs_in(read, log, sale.trade, -1, seq)
    told = [inputs.Receipt.read(commit.content()) for commit in found if commit.header.kind == inputs.RECEIPT]
    return [(receipt.state, receipt.held, receipt.released) for receipt in told]


def webhook(at: Neighbourhood, headers: Mapping[str, str], ref: str) -> None:
    """What the edge does with a webhook: ask the processor's adapter whose it is, then look."""
    hint = at.processor.verify_webhook(headers, ref.encode(), at.now())
    at.rooms.payments.check("memory", hint.object_id)
    at.rooms.settle()


def test_a_processor_that_will_not_hold_fails_the_trade_with_its_reason(at: Neighbourhood) -> None:
    """SPEC 12.4."""
    at.processor.fail_before["begin_hold"] = Declined("account_closed")
    sale = Sale.agreed(at)
    assert sale.status == FAILED
    assert sale.reason == "hold 0 refused: declined (account_closed); the payer can try another way to pay"
    assert receipts(at, sale) == [("refused", 0, 0)]
    assert sale.worth() == ALL_FREE
    assert at.processor.moves == []
    proof = sale.redeem(6_000)
    assert sale.verdict(proof) == ("refused", "the trade is failed: this is not possible now", 6_000)


def test_of_two_holds_one_is_refused_and_the_other_given_back(at: Neighbourhood) -> None:
    sale = Sale.agreed(at, Wish((4_000, 2_000)))
    first, second = sale.refs()
    at.processor.pay(first)
    webhook(at, GOOD, first)
    at.processor.void(second, "by the payer's bank")
    webhook(at, GOOD, second)
    assert sale.status == FAILED
    assert sale.reason.startswith("hold 1 voided")
    assert [(name, ref, amount) for name, ref, amount in at.processor.moves if name == "void"] == [
        ("void", second, 0),
        ("void", first, 4_000),
    ]
    assert (at.released(), sale.worth()) == (0, ALL_FREE)


@pytest.mark.parametrize("error", PASSING.values(), ids=PASSING)
@pytest.mark.parametrize("when", ["fail_before", "fail_after"])
def test_a_hold_that_stumbles_is_made_once(at: Neighbourhood, when: str, error: MoneyError) -> None:
    getattr(at.processor, when)["begin_hold"] = error
    sale = Sale.agreed(at)
    (waiting,) = at.rooms.outbox.waiting()
    assert waiting.last_error == str(error)
    assert (sale.status, receipts(at, sale), sale.refs()) == (FUNDING, [], [])
    at.try_again()
    sale.pay()
    assert sale.status == FUNDED
    assert [name for name, _, _ in at.processor.moves] == ["begin_hold"]


@pytest.mark.parametrize("error", PASSING.values(), ids=PASSING)
@pytest.mark.parametrize("when", ["fail_before", "fail_after"])
def test_a_release_that_stumbles_is_made_once(at: Neighbourhood, when: str, error: MoneyError) -> None:
    sale = Sale.funded(at)
    getattr(at.processor, when)["release_to"] = error
    proof = sale.redeem(6_000)
    assert sale.verdict(proof) == ("accepted", "accepted; the money is being released", 6_000)
    assert [entry.receipt for entry in at.rooms.journal.open_intents()] == [None]
    at.try_again()
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert (at.released(), sale.status) == (6_000, COMPLETED)
    assert receipts(at, sale)[-1] == ("released", 0, 6_000)
    assert at.rooms.journal.open_intents() == []


def test_a_processor_that_is_away_for_days_and_a_restart_meanwhile(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.processor.fail_before["query"] = Unreachable("no internet")
    proof = sale.redeem(6_000)
    for _ in range(3):
        at.processor.fail_before["query"] = Unreachable("no internet")
        at.restart()
    at.try_again()
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
    assert at.released() == 6_000


def test_a_hold_that_expired_before_the_release_leaves_the_proof_unpaid_and_says_so(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.processor.fail_before["release_to"] = HoldExpired(sale.refs()[0])
    proof = sale.redeem(6_000)
    state, text, _ = sale.verdict(proof)
    assert state == "waiting"
    assert text.startswith("the processor has not released the money: hold hold-1 has expired")
    assert at.released() == 0


def test_a_forged_webhook_is_refused_and_nothing_is_asked(at: Neighbourhood) -> None:
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    with pytest.raises(WebhookRefused):
        webhook(at, FORGED, ref)
    assert (sale.status, receipts(at, sale)) == (FUNDING, [("payer_action", 0, 0)])


def test_a_webhook_is_believed_only_as_far_as_the_processor_confirms(at: Neighbourhood) -> None:
    """Whoever has the secret can still not make a payment: a hint is followed by a query."""
    sale = Sale.agreed(at)
    webhook(at, GOOD, *sale.refs())
    assert (sale.status, receipts(at, sale)) == (FUNDING, [("payer_action", 0, 0)])


def test_a_webhook_of_something_that_is_not_ours_changes_nothing(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    before = len(at.rooms.sealed)
    webhook(at, GOOD, "hold-of-somebody-else")
    assert (len(at.rooms.sealed), sale.status) == (before, FUNDED)


def test_a_doubled_webhook_is_one_receipt(at: Neighbourhood) -> None:
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    for _ in range(3):
        webhook(at, GOOD, ref)
    assert receipts(at, sale) == [("payer_action", 0, 0), ("held", 6_000, 0)]
    assert sale.status == FUNDED


def test_a_late_webhook_finds_what_is_known_already(at: Neighbourhood) -> None:
    """The webhook of the payment comes after the money was released."""
    sale = Sale.funded(at)
    proof = sale.redeem(6_000)
    before = receipts(at, sale)
    webhook(at, GOOD, *sale.refs())
    assert receipts(at, sale) == before
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_a_webhook_ahead_of_its_record(at: Neighbourhood) -> None:
    """The answer to begin_hold is lost; the payer has paid, and the webhook comes before we know of the hold."""
    at.processor.fail_after["begin_hold"] = InDoubt("no answer", answered=False)
    sale = Sale.agreed(at)
    assert sale.refs() == []
    at.processor.pay("hold-1")
    webhook(at, GOOD, "hold-1")
    assert (sale.status, receipts(at, sale)) == (FUNDING, [])
    at.try_again()
    assert (sale.status, receipts(at, sale)) == (FUNDED, [("held", 6_000, 0)])
    assert sale.worth()[1] > 0


def test_a_hint_that_could_not_be_followed_is_followed_later(at: Neighbourhood) -> None:
    """A webhook comes once. If the processor can't be asked just then, it has to be asked again."""
    sale = Sale.agreed(at)
    (ref,) = sale.refs()
    at.processor.pay(ref)
    at.processor.fail_before["query"] = Unreachable("no internet")
    webhook(at, GOOD, ref)
    at.now.ms += 60_000
    at.until(lambda: sale.status == FUNDED)


def test_a_hold_that_could_not_be_looked_at_at_start_is_looked_at_later(at: Neighbourhood) -> None:
    sale = Sale.agreed(at)
    at.processor.pay(*sale.refs())
    at.processor.fail_before["query"] = Unreachable("no internet")
    at.restart().settle()
    at.now.ms += 60_000
    at.until(lambda: sale.status == FUNDED)


def test_a_processor_that_contradicts_itself_is_not_believed(at: Neighbourhood) -> None:
    """Money that was released can't be held again; a person has to look."""
    sale = Sale.funded(at)
    (ref,) = sale.refs()
    proof = sale.redeem(6_000)
    at.processor.pay(ref)
    webhook(at, GOOD, ref)
    assert "the processor says 'held" in str(at.rooms.payments.last_fault)
    assert sale.status == COMPLETED
    assert sale.verdict(proof) == ("paid", "paid", 6_000)
