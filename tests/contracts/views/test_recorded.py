"""The views over what the contracts really say: each history here is driven through the compiled modules."""

import pytest
from exonomy_contracts import modules
from exonomy_contracts.commit.charter import PANEL_RULE, Charter
from exonomy_contracts.commit.terms import Buyer
from exonomy_contracts.modules.interface.document import shipped
from exonomy_contracts.modules.interface.forms import Record
from exonomy_contracts.views.chain import Chain
from exonomy_contracts.views.deed import DEED, Deed, Role
from exonomy_contracts.views.project import Project, Sums, project
from exonomy_contracts.views.reputation import anchors_of, deeds
from exonomy_contracts.wire.hashing import sha256

from tests.contracts.modules import neighbours, tasks, trades, vouchers
from tests.contracts.modules.drive import BUYER, MODULE, OTHER, OVER, SELLER, TRADE, Contract
from tests.contracts.modules.electorate import CLOSES, HOUR
from tests.contracts.views.histories import MODULES, NOW, Recorder, Said, chain, recorder, terms

__all__ = ["recorder"]

PHASES = shipped("task").statuses


def shown(*chains: Chain) -> list[tuple[bytes, Role, bytes, int, int]]:
    return [_row(deed) for deed in deeds(chains, MODULES)]


def _row(deed: Deed) -> tuple[bytes, Role, bytes, int, int]:
    return deed.peer, deed.role, deed.by, deed.points, deed.rule


def test_a_trade_redeemed_in_part_and_then_expired(recorder: Recorder) -> None:
    terms = trades.deal()
    trade = trades.funded(terms)
    assert trade.proof(1_500, 1).accepted
    trade.now = terms.deadline_ms + 2 * trades.HOUR * 24
    outcome = trade.call(SELLER, "expire")
    assert outcome.accepted, outcome.text
    trades.pay(trade, terms, [1_500, 0])
    assert [row for row in shown(recorder.chain(trade)) if row[3]] == [
        (SELLER, Role.ISSUER, BUYER, -DEED * 3 // 8, 4),
        (SELLER, Role.ISSUER, BUYER, DEED // 4, 3),
        (BUYER, Role.BUYER, SELLER, DEED // 4, 3),
    ]


def test_a_dispute_that_two_of_three_judges_decide(recorder: Recorder) -> None:
    terms = trades.deal(court=trades.court(ballot=sha256(modules.load("ballot"))))
    trade = trades.funded(terms)
    assert trade.call(BUYER, "dispute", {0: 0, 1: 2_000, 2: OTHER}).accepted
    ballot = Contract("ballot", OTHER)
    electorate = [[judge, 1] for judge in sorted(trades.JUDGES)]
    params = ["Whose is it?", None, electorate, PANEL_RULE.item(), CLOSES, HOUR, {0: TRADE, 1: 0}, None, True]
    assert ballot.init(SELLER, dict(enumerate(params))).accepted
    assert ballot.call(trades.JUDGES[0], "vote", {0: 2_500}).accepted
    told = ballot.call(trades.JUDGES[1], "vote", {0: 2_500}).of("message")
    verdict = trade.message(OTHER, "verdict", told[0][2], sha256(modules.load("ballot")))
    assert verdict.accepted, verdict.text
    found = shown(recorder.chain(trade), recorder.chain(ballot))
    assert (SELLER, Role.ISSUER, BUYER, -DEED * 3 // 4, 5) in found
    assert (BUYER, Role.BUYER, SELLER, -DEED // 4, 5) in found
    arbitrators = [row for row in found if row[1] == Role.ARBITRATOR]
    assert [row[0] for row in arbitrators] == [trades.JUDGES[0]] * 2 + [trades.JUDGES[1]] * 2
    assert {row[3] for row in arbitrators} == {DEED // 2}


def late_verdict(recorder: Recorder, by: bytes, bp: int) -> list[tuple[bytes, bytes, int]]:
    """Of two buyers' 60.00 and 40.00 ten of the friend's are disputed, and ruled on once the deadline is over."""
    buyers = (Buyer(BUYER, 6_000), Buyer(trades.FRIEND, 4_000))
    cash = (trades.cash(6_000), trades.cash(4_000, buyer=1))
    trade = trades.funded(trades.deal(face=10_000, buyers=buyers, cash=cash, court=trades.court()))
    trade.now = OVER - 1
    assert trade.call(by, "dispute", {0: 1, 1: 1_000, 2: OTHER}).accepted
    trade.now += trades.HOUR
    if by == trades.FRIEND:
        assert trade.call(SELLER, "dispute", {0: 1, 1: 2_000, 2: OTHER}).accepted
    args = {0: trade[trades.CASES] - 1, 1: Charter.of_panel(trades.JUDGES).hash, 2: bp}
    ended = trade.message(OTHER, "verdict", args, MODULE)
    assert len(ended.said("returned")) == 2
    assert ended.said("closing")
    return [(peer, of, points) for peer, _, of, points, rule in shown(recorder.chain(trade)) if rule == 5]


@pytest.mark.parametrize(("by", "bp"), [(trades.FRIEND, 0), (trades.FRIEND, 2_500), (SELLER, 2_500), (SELLER, 10_000)])
def test_a_verdict_that_ends_the_trade_is_about_the_buyer_of_its_case(recorder: Recorder, by: bytes, bp: int) -> None:
    """What others had not redeemed goes back with it. What the friend begins the seller raises to twice as much."""
    assert late_verdict(recorder, by, bp) == [
        (SELLER, trades.FRIEND, DEED * bp // 10_000 - DEED),
        (trades.FRIEND, SELLER, -DEED * bp // 10_000),
    ]


def test_no_buyer_loses_where_seals_do_not_say_whose_case_it_was(recorder: Recorder) -> None:
    """Only the seller spoke of it, and had nothing of it."""
    assert late_verdict(recorder, SELLER, 0) == [(SELLER, BUYER, -DEED)]


def test_who_proposes_a_settlement_says_whose_case_it_is() -> None:
    terms_of_two = terms(SELLER, {BUYER: 6_000, OTHER: 4_000})
    said: list[Said] = [
        (NOW, [["funded", {0: 2}], ["disputed", {0: 0, 1: SELLER, 2: 100, 3: TRADE, 4: NOW}]]),
        (NOW, [["settling", {0: 0, 1: SELLER, 2: 1}], ["settling", {0: 0, 1: OTHER, 2: 0}]]),
        (NOW, [["ruled", {0: 0, 1: 0, 2: 0}], *(["returned", {0: buyer, 1: 4_000}] for buyer in range(2))]),
    ]
    assert [row[2] for row in shown(chain("trade", "t", SELLER, terms_of_two, said))] == [OTHER, SELLER]


def test_a_voucher_redeemed_by_its_holder(recorder: Recorder) -> None:
    voucher = vouchers.given(3_000)
    outcome = voucher.call(BUYER, "redeem", {0: 1, 1: 3_000})
    assert outcome.accepted, outcome.text
    assert shown(recorder.chain(voucher)) == [(SELLER, Role.ISSUER, BUYER, DEED * 3 // 10, 3)]


def test_a_task_done_on_time(recorder: Recorder) -> None:
    task = tasks.working()
    tasks.confirmed(task, 50)
    tasks.confirmed(task, 100)
    task.settled()
    found = shown(recorder.chain(task))
    assert found[:2] == [
        (tasks.KIM, Role.EXOCRAT, tasks.MANAGER, DEED, 6),
        (tasks.KIM, Role.EXOCRAT, tasks.MANAGER, DEED // 2, 6),
    ]
    assert {(row[0], row[3]) for row in found[2:]} == {
        (tasks.ANN, DEED * 6 // 10),
        (tasks.BEN, DEED * 3 // 10),
        (tasks.CAT, DEED // 10),
    }


def test_a_task_that_nobody_finished_without_a_court(recorder: Recorder) -> None:
    task = tasks.working(governance=tasks.governance(court=None))
    task.now = tasks.DUE
    assert task.call(tasks.NOBODY, "expire").accepted
    task.settled()
    assert [row for row in shown(recorder.chain(task)) if row[3]] == [
        (tasks.KIM, Role.EXOCRAT, tasks.MANAGER, -DEED, 6)
    ]


def view(recorder: Recorder, task: tasks.Task) -> Project:
    """As its seals have it, in the words of the task's own state."""
    found = project(task.instance, {task.instance: recorder.chain(task)}, MODULES)
    assert found.phase == PHASES[task[0]]
    return found


def test_the_view_of_a_task_is_the_tasks_state(recorder: Recorder) -> None:
    open_task = view(recorder, tasks.credited())
    assert (open_task.own.funding, open_task.own.crowdfunding_percent) == (30_000, 150)
    assert (open_task.own.overfunding, open_task.phase) == (10_000, "open")
    task = tasks.working()
    tasks.confirmed(task, 40)
    at_work = view(recorder, task)
    assert (at_work.own.released, at_work.own.progress_percent, at_work.phase) == (task.work[5], 40, "working")


def test_a_task_waits_for_consent_until_its_offer_is_gone(recorder: Recorder) -> None:
    task = tasks.consenting()
    assert view(recorder, task).phase == "consenting"
    assert task.call(tasks.CAT, "refuse", {0: 0}).accepted
    assert view(recorder, task).phase == "open"


def test_a_task_is_disputed_while_all_of_the_price_is(recorder: Recorder) -> None:
    task = tasks.working()
    tasks.confirmed(task, 40)
    assert task.call(tasks.KIM, "dispute", {0: 100, 1: OTHER}).accepted
    assert view(recorder, task).phase == "working"
    assert task.call(tasks.MANAGER, "dispute", {0: 12_000, 1: OTHER}).accepted
    assert view(recorder, task).phase == "disputed"
    for side in (tasks.KIM, tasks.MANAGER):
        assert task.call(side, "settle-dispute", {0: 0}).accepted
    task.settled()
    ended = view(recorder, task)
    assert (ended.phase, ended.own.funding, ended.whole["EUR"].value) == ("completed", 8_000, 20_000)


def test_a_cancelled_tasks_credits_are_no_funding(recorder: Recorder) -> None:
    task = tasks.credited()
    assert task.call(tasks.MANAGER, "cancel").accepted
    task.settled()
    ended = view(recorder, task)
    assert (ended.phase, ended.own.value, ended.own.funding) == ("cancelled", 20_000, 0)
    assert ended.whole == {"EUR": Sums()}


def test_a_done_tasks_funding_is_what_its_vouchers_were_told_to_give(recorder: Recorder) -> None:
    task = tasks.working()
    assert task.call(tasks.CAT, "tip", {0: 2, 1: 700, 2: 0}).accepted
    told = tasks.settles(tasks.confirmed(task, 100)) + task.settled()
    given = {settle[0]: sum(to[2] for to in settle[2][1]) for settle in told}
    assert view(recorder, task).own.funding == sum(given.values()) == 20_700


def test_a_community_names_its_anchors(recorder: Recorder) -> None:
    garden = neighbours.founded()
    chain = recorder.chain(garden)
    assert anchors_of(chain, MODULES, garden.now) == {peer for peer, _ in neighbours.FOUNDERS}


@pytest.mark.parametrize(
    ("kind", "event", "names"),
    [
        ("trade", "proven", ["buyer", "amount", "proven"]),
        ("trade", "returned", ["buyer", "amount", "returned"]),
        ("trade", "lost", ["hold", "lost"]),
        ("trade", "closing", ["ends_as"]),
        ("trade", "disputed", ["case", "by", "amount", "reason", "answer_by"]),
        ("trade", "settling", ["case", "by"]),
        ("trade", "panel", ["case", "peers", "charter"]),
        ("trade", "ruled", ["case", "way", "bp"]),
        ("task", "panel", ["case", "peers", "charter"]),
        ("task", "ruled", ["case", "way", "bp"]),
        ("task", "disputed", ["case", "by"]),
        ("task", "closing", ["ends_as"]),
        ("task", "consented", ["offer", "owner", "amount"]),
        ("task", "frozen", ["offer", "exocrat", "price", "due"]),
        ("task", "claimed", ["percent"]),
        ("task", "proven", ["completed"]),
        ("task", "released", ["percent", "released"]),
        ("task", "credited", ["credit", "owner", "amount", "role"]),
        ("task", "dropped", ["credit"]),
        ("task", "adopted", ["child"]),
        ("task", "disowned", ["child"]),
        ("voucher", "redeemed", ["piece", "amount", "owner", "by", "instance"]),
        ("ballot", "opened", ["charter"]),
        ("ballot", "voted", ["elector"]),
        ("community", "role", ["peer", "roles"]),
        ("community", "left", ["peer"]),
        ("community", "expelled", ["peer"]),
    ],
)
def test_views_read_events_as_their_contracts_say_them(kind: str, event: str, names: list[str]) -> None:
    form = shipped(kind).events[event]
    assert isinstance(form, Record)
    assert [(field.name, field.key) for field in form.fields][: len(names)] == [
        (name, key) for key, name in enumerate(names)
    ]
