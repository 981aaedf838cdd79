"""The same said twice, by whom and however: money moves once."""

import threading

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.ingest.answers import Arrival, Taken
from exonomy_gateway.money.errors import InDoubt
from exonomy_gateway.store import verdicts

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import Till
from tests.gateway.execution.sale import COMPLETED, FUNDED, Sale

AT_ONCE = 8
USED = ("refused", "this authorization was used before; ask the buyer for a new code", 3_000)


def take_at_once(at: Neighbourhood, *messages: Commit) -> list[Taken]:
    """Give each to the door from a thread of its own, all together."""
    together = threading.Barrier(len(messages))
    taken: list[Taken] = []

    def give(commit: Commit) -> None:
        together.wait(10)
        ((answer,),) = at.rooms.door.take([Arrival(None, commit.envelope())])
        assert isinstance(answer, Taken), answer
        taken.append(answer)

    threads = [threading.Thread(target=give, args=(commit,)) for commit in messages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    at.rooms.settle()
    return taken


def test_a_proof_that_comes_many_times_at_once(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    taken = take_at_once(at, *[proof] * AT_ONCE)
    assert sorted(answer.new for answer in taken) == [False] * (AT_ONCE - 1) + [True]
    assert (at.released(), sale.status) == (6_000, COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_a_proof_that_comes_again_after_it_was_paid_and_after_a_restart(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    proof = sale.redeem(6_000)
    sealed = len(at.rooms.sealed)
    at.bring(proof)
    at.restart()
    (answer,) = at.bring(proof)
    assert isinstance(answer, Taken)
    assert not answer.new
    assert (len(at.rooms.sealed), sealed > 0) == (0, True)
    assert at.released() == 6_000
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_two_proofs_of_one_authorization_count_once(at: Neighbourhood) -> None:
    """SPEC 12.5: the nonce is new. Two tills of one merchant took the same code while they were alone."""
    sale = Sale.funded(at)
    other = Till(at.merchant, at.now)
    at.bring(other.enrolment)
    code = sale.authorize(3_000)
    first, second = at.till.redeem(code, sale.trade, 3_000), other.redeem(code, sale.trade, 3_000)
    take_at_once(at, first, second)
    told = sorted((sale.verdict(proof) for proof in (first, second)), key=lambda verdict: verdict[0])
    assert told == [
        ("accepted", "accepted; the money follows when this part of the trade is complete", 3_000),
        USED,
    ]
    assert sale.proven == 3_000
    assert (at.released(), sale.status) == (0, FUNDED)


def test_one_authorization_replayed_by_the_same_till_later(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 3_000, 3_000)
    code = sale.authorize(3_000)
    first, again = (at.till.redeem(code, sale.trade, 3_000) for _ in range(2))
    at.bring(first)
    at.bring(again)
    assert sale.verdict(first) == ("paid", "paid", 3_000)
    assert sale.verdict(again) == USED
    assert at.released() == 3_000


def test_a_seal_that_is_announced_twice(at: Neighbourhood) -> None:
    """What follows from a final seal may be heard of again: from the executor, from the start, from a retry."""
    sale = Sale.funded(at)
    proof = sale.proof(6_000)
    at.bring(proof)
    for sealed in list(at.rooms.sealed):
        for _ in range(2):
            at.rooms.payments.on_sealed(sealed.seal)
    at.rooms.settle()
    assert at.released() == 6_000
    assert [name for name, _, _ in at.processor.moves] == ["begin_hold", "release"]


def test_a_verdict_that_is_fetched_twice_is_the_same(at: Neighbourhood) -> None:
    sale = Sale.funded(at, 3_000, 3_000)
    proofs = [sale.redeem(3_000), sale.redeem(3_000)]
    device = proofs[0].header.author
    read = at.rooms.database.read()
    told = verdicts.latest(read, device, 10)
    assert {verdict.proof: (verdict.state, verdict.amount) for verdict in told} == {
        proof.id: ("paid", 3_000) for proof in proofs
    }
    at.restart()
    assert verdicts.latest(at.rooms.database.read(), device, 10) == told


def test_a_look_at_the_hold_that_comes_before_the_releases_own_receipt(at: Neighbourhood) -> None:
    """The answer to the release is lost, and a webhook tells of it first: the till still hears PAID."""
    sale = Sale.funded(at)
    at.processor.fail_after["release_to"] = InDoubt("no answer", answered=False)
    proof = sale.redeem(6_000)
    (ref,) = sale.refs()
    at.rooms.payments.check("memory", ref)
    at.rooms.settle()
    at.try_again()
    assert (at.released(), sale.status) == (6_000, COMPLETED)
    assert sale.verdict(proof) == ("paid", "paid", 6_000)


def test_a_message_that_someone_carries_again(at: Neighbourhood) -> None:
    """SPEC 6.4: the gateway has carried the lock to the trade; the merchant carries it once more."""
    sale = Sale.funded(at)
    (carried,) = [one for sealed in at.rooms.sealed for one in sealed.messages if one.header.deps[0] == sale.trade]
    again = at.merchant.write(
        sale.trade_repo, inputs.LEDGER_BRANCH, inputs.MESSAGE, carried.content(), carried.header.deps
    )
    at.bring(again)
    last = at.rooms.sealed[-1].seal
    assert [(outcome.input, getattr(outcome, "code", 0)) for outcome in last.outcomes] == [(again.id, 4)]
    assert sale.status == FUNDED
