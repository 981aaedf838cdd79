"""The compiled contracts among themselves: a trade's dispute is decided by drawn arbitrators, a motion by a ballot."""

import pytest
from exonomy_contracts import modules
from exonomy_contracts.commit.charter import SPLIT, Charter, Kind, Rule
from exonomy_contracts.commit.draw import Draw

from tests.contracts.modules.drive import BUYER, DAY, FUNDED, SELLER, TRADE, Contract, Outcome
from tests.contracts.modules.neighbours import (
    ANNA,
    ARBITRATOR,
    BALLOT_INSTANCE,
    BEN,
    CARA,
    CARRIED,
    DORA,
    GARDEN,
    HASH,
    MODERATOR,
    POLICIES,
    POLICY_LIST,
    REJECTED,
    UPGRADE,
    founded,
    key,
)
from tests.contracts.modules.trades import ACCOUNTS, DISPUTES, STATUS, court, deal
from tests.contracts.modules.trades import funded as funded_trade

MODULES = {name: bytes.fromhex(entry.sha256) for name, entry in modules.manifest().items()}
ARBITERS = [key(n) for n in range(20, 26)]


def carried(outcome: Outcome, source: Contract, *there: Contract) -> list[Outcome]:
    """Each message of the outcome, taken in by whom it is for."""
    assert outcome.accepted, outcome.text
    by_instance = {contract.instance: contract for contract in there}
    told = [
        by_instance[message[0]].message(source.instance, message[1], message[2], MODULES[source.name])
        for message in outcome.of("message")
        if message[0] in by_instance
    ]
    assert all(one.accepted for one in told), [one.text for one in told]
    return told


def garden() -> Contract:
    """A community whose registry names the shipped modules, with six arbitrators; the seller is one of them."""
    members = [(ANNA, MODERATOR), (BEN, 0), *((peer, ARBITRATOR) for peer in [*ARBITERS, SELLER])]
    place = founded(founders=members, registry=[[name, MODULES[name]] for name in ("ballot", "trade")])
    for peer in [*ARBITERS, SELLER]:
        assert place.call(peer, "willing", {0: True}).accepted
    return place


def ballot_for(charter: Charter, subject: Contract, case: int, by: bytes) -> Contract:
    """Somebody founds the ballot that the case waits for (SPEC 16.1)."""
    ballot = Contract("ballot", BALLOT_INSTANCE)
    options = None if charter.options == SPLIT else ["yes", "no"]
    params = ("Who is right?", options, charter.electorate(), charter.rule.item(), ballot.now + DAY, 0)
    outcome = ballot.init(by, dict(enumerate((*params, {0: subject.instance, 1: case}, None, False))))
    assert outcome.accepted, outcome.text
    assert ballot[6] == charter.hash
    return ballot


def voted(ballot: Contract, votes: dict[bytes, int]) -> Outcome:
    """What the last vote leads to."""
    outcomes = [ballot.call(peer, "vote", {0: choice}) for peer, choice in votes.items()]
    assert all(outcome.accepted for outcome in outcomes)
    return outcomes[-1]


def test_a_disputed_third_is_decided_by_three_drawn_arbitrators() -> None:
    place = garden()
    terms = court(community=GARDEN, ballot=MODULES["ballot"], seats=3, arbitrators=())
    trade = funded_trade(deal(court=terms))
    carried(trade.call(BUYER, "dispute", {0: 0, 1: 2_000, 2: HASH}), trade, place)

    place.height, place.previous = 2, bytes([77]) * 32
    expected = Draw.of_case(place.state, TRADE, 0, place.previous, place.now).panel
    (seated,) = carried(place.call(DORA, "seat", {0: TRADE, 1: 0}), place, trade)
    (panel,) = (said[1] for said in seated.said("panel"))
    assert tuple(panel) == expected
    assert len(panel) == 3
    assert SELLER not in panel

    charter = Charter.of_panel(panel)
    assert (charter.options, seated.said("panel")[0][2]) == (SPLIT, charter.hash)
    ballot = ballot_for(charter, trade, 0, panel[0])
    carried(voted(ballot, dict(zip(panel, (2_500, 5_000, 10_000), strict=True))), ballot, trade)
    assert (trade[STATUS], trade[DISPUTES]) == (FUNDED, [None])
    assert trade[ACCOUNTS][0][:3] == [1_000, 1_000, 0]


@pytest.mark.parametrize(("votes", "how"), [((0, 0, 1), CARRIED), ((1, 1, 0), REJECTED)])
def test_a_motion_is_decided_by_a_ballot_that_its_event_tells_how_to_found(votes: tuple[int, ...], how: int) -> None:
    place = founded(registry=[["ballot", MODULES["ballot"]]])
    (said,) = place.call(CARA, "propose", {0: [POLICIES, [HASH]], 1: place.now + DAY}).said("proposed")
    assert place.call(CARA, "leave").accepted  # who has left keeps the vote
    charter = Charter.of([(peer, weight) for peer, weight in said[6]], 2, Rule.read(said[7]))
    assert charter.hash == said[3]
    ballot = ballot_for(charter, place, said[0], BEN)
    (told,) = carried(voted(ballot, dict(zip((ANNA, BEN, CARA), votes, strict=True))), ballot, place)
    assert told.said("ended") == [{0: said[0], 1: how}]
    assert place[POLICY_LIST] == ([HASH] if how == CARRIED else [])


def test_a_ballot_of_few_or_by_another_rule_decides_nothing() -> None:
    """Anybody may found one: with fewer electors, or a rule that asks for less, it has another charter."""
    place = founded(registry=[["ballot", MODULES["ballot"]]])
    (said,) = place.call(ANNA, "propose", {0: [UPGRADE, "trade", HASH], 1: place.now + DAY}).said("proposed")
    alone = Charter.of([(ANNA, 100)], 2, Rule.read(said[7]))
    lax = Charter.of([(peer, weight) for peer, weight in said[6]], 2, Rule(Kind.MAJORITY))
    for charter in (alone, lax):
        ballot = ballot_for(charter, place, said[0], ANNA)
        (message,) = voted(ballot, dict.fromkeys((peer for peer, _weight in charter.electors), 0)).of("message")
        assert place.message(ballot.instance, "verdict", message[2], MODULES["ballot"]).code == 158
