"""A trade's state with names, read from what the contract wrote (SPEC 12.2)."""

from exonomy_contracts.commit.terms import Buyer
from exonomy_contracts.wire import peer
from exonomy_gateway.cli import words
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.http.trade_view import trade_answer

from tests.contracts.modules.drive import BUYER, SELLER, T0
from tests.contracts.modules.trades import FRIEND, HOUR, JUDGES, cash, court, deal, funded


def test_each_share_is_shown_with_its_own_dispute() -> None:
    buyers = (Buyer(BUYER, 4_000), Buyer(FRIEND, 2_000))
    terms = deal(buyers=buyers, cash=(cash(4_000), cash(2_000, buyer=1)), court=court())
    trade = funded(terms)
    assert trade_answer(trade.state).disputes == []  # type: ignore[arg-type]  # a map
    for by, buyer, amount in ((SELLER, 1, 2_000), (BUYER, 0, 1)):
        assert trade.call(by, "dispute", {0: buyer, 1: amount, 2: bytes(32)}).accepted
    answer = trade_answer(trade.state)  # type: ignore[arg-type]  # a map
    told = [(one.case, one.buyer, one.by, one.amount) for one in answer.disputes]
    bob, friend = peer.to_did(BUYER), peer.to_did(FRIEND)
    assert told == [(1, bob, bob, 1), (0, friend, peer.to_did(SELLER), 2_000)]
    assert [one.answer_by_ms for one in answer.disputes] == [T0 + 48 * HOUR] * 2
    assert answer.disputes[0].panel == [peer.to_did(judge) for judge in JUDGES]
    fields = {"id": "3f" * 32, "repo": "3f" * 32, "type": "trade", "height": 2, "seal": "3f" * 32, "time_ms": 0}
    shown = InstanceAnswer.model_validate(
        fields | {"status": answer.status, "creator": bob, "params": {}, "named": True, "trade": answer}
    )
    lines = [line for line in words.explain(shown) if "disputed" in line]
    assert [line.split(" is disputed")[0] for line in lines] == [
        f"0.01 USD of buyer {words.short(bob)}'s share",
        f"20.00 USD of buyer {words.short(friend)}'s share",
    ]
