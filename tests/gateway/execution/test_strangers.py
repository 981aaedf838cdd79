"""What somebody with a key and nothing else can do to a trade: nothing (SPEC 6.2, 7.3, 7.11)."""

from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.inputs import Call
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.execution.export import Export
from exonomy_gateway.ingest.answers import NotTaken
from exonomy_gateway.store import instances

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import Person
from tests.gateway.execution.sale import COMPLETED, Sale

JUNK = Call("junk", {}).item()


def stranger(at: Neighbourhood) -> Person:
    person = Person("stranger", at.now)
    at.bring(person.first)
    return person


def said(person: Person, repo: bytes, kind: str, content: Item, sale: Sale, branch: str) -> Commit:
    return person.write(repo, branch, kind, content, (sale.trade,))


def is_paid(sale: Sale) -> bool:
    sale.redeem(sale.amount)
    return (sale.status, sale.at.released()) == (COMPLETED, sale.amount)


def test_a_number_that_no_database_keeps(at: Neighbourhood) -> None:
    """By the trade's own seller, whom the gateway does hear."""
    sale = Sale.funded(at)
    content: Item = [1, sale.voucher, 2**63, 0]
    at.bring(said(at.merchant, sale.trade_repo, inputs.MESSAGE, content, sale, "odd"))
    assert at.rooms.executor.alive
    assert is_paid(sale)


def test_inputs_in_a_repo_that_has_nothing_to_do_with_the_trade(at: Neighbourhood) -> None:
    sale, other = Sale.funded(at), stranger(at)
    for number in range(limits.LOGS_PER_AUTHOR - 1):
        at.bring(said(other, other.repo, inputs.CALL, JUNK, sale, f"junk/{number}"))
    assert is_paid(sale)
    tip = instances.tip(at.rooms.database.read(), sale.trade)
    assert tip is not None
    assert all(entry.log.repo != other.repo for entry in tip.seal.cut)


def test_more_logs_than_anyone_needs_are_not_begun(at: Neighbourhood) -> None:
    other = stranger(at)
    began = [at.rooms.offer(other.write(other.repo, f"log/{number}", "note", [1])) for number in range(40)]
    refused = [answer for (answer,) in began if isinstance(answer, NotTaken)]
    assert len(refused) == 40 + 1 - limits.LOGS_PER_AUTHOR
    assert {answer.code for answer in refused} == {"busy"}


def test_calls_on_the_auth_branch_are_no_inputs(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    for _ in range(limits.SEAL_INPUTS + 1):
        at.bring(said(at.merchant, sale.trade_repo, inputs.CALL, JUNK, sale, AUTH_BRANCH))
    assert is_paid(sale)


def test_inputs_whose_outcomes_are_too_much_for_one_seal_take_several(at: Neighbourhood) -> None:
    """Branches with long names fill the cut, refusals the outcomes."""
    sale = Sale.funded(at)
    brought = [
        said(at.merchant, sale.trade_repo, inputs.CALL, JUNK, sale, f"{number:02d}" + "x" * (limits.BRANCH_CHARS - 2))
        for number in range(limits.LOGS_PER_AUTHOR - 4)
        for _ in range(4)
    ]
    at.bring(*brought)
    assert not at.rooms.executor.faults()
    assert is_paid(sale)


def test_a_message_from_nowhere_does_not_spoil_the_bundle(at: Neighbourhood) -> None:
    sale = Sale.funded(at)
    at.bring(said(at.merchant, sale.trade_repo, inputs.MESSAGE, [1, bytes(32), 0, 0], sale, "odd"))
    at.bring(said(at.merchant, sale.trade_repo, inputs.MESSAGE, [1, 2], sale, "odd"))
    assert is_paid(sale)
    bundle = Export(at.rooms.database.read(), at.rooms.modules).bundle(sale.trade)
    assert Bundle.decode(bundle).roots == (sale.trade, sale.voucher)
