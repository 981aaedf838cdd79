"""Reputation (docs/reputation.md): each rule, and what each cheap way of farming yields beside honest dealing."""

from dataclasses import replace
from itertools import permutations
from random import Random

import pytest
from exonomy_contracts.commit.seal import Refused
from exonomy_contracts.errors import WireError
from exonomy_contracts.views.chain import Chain
from exonomy_contracts.views.deed import DEED, Role
from exonomy_contracts.views.reputation import (
    ANCHOR,
    PAIR,
    POINT,
    Reputation,
    Snapshot,
    anchors_of,
    deeds,
    members_of,
    reputations,
    weights,
)
from exonomy_contracts.wire.cbor import Item
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contracts.views.histories import DAY, MODULES, NOW, TYPES, chain, deals, named, terms, trade

SELLER, BUYER, OTHER, FRAUD = (named(name) for name in ("seller", "buyer", "other", "fraud"))
FOUNDERS = [named(f"founder {number}") for number in range(5)]


def found(chains: list[Chain], anchors: list[bytes] | None = None, at: int = NOW) -> dict[bytes, Reputation]:
    return reputations(chains, MODULES, FOUNDERS if anchors is None else anchors, at)


def points(chains: list[Chain], peer: bytes, role: Role = Role.ISSUER, at: int = NOW) -> int:
    return found(chains, at=at).get(peer, Reputation()).points(role)


def balance(chains: list[Chain], peer: bytes) -> int:
    return found(chains).get(peer, Reputation()).balance


HONEST = deals([(SELLER, founder) for founder in FOUNDERS])
"""A merchant who served each founder once."""


# -- what counts ------------------------------------------------------------------------------------------------------


def test_a_trade_redeemed_in_full_is_a_deed_of_both_sides() -> None:
    chains = [trade("one", SELLER, FOUNDERS[0])]
    assert points(chains, SELLER) == 100
    assert [(deed.role, deed.points, deed.rule) for deed in deeds(chains, MODULES)] == [
        (Role.ISSUER, DEED, 3),
        (Role.BUYER, DEED, 3),
    ]


def test_a_trade_redeemed_by_a_quarter_is_a_quarter_of_a_deed() -> None:
    assert points([trade("one", SELLER, FOUNDERS[0], proven=1_500)], SELLER) == 25


def test_a_larger_amount_is_no_larger_deed() -> None:
    assert points([trade("one", SELLER, FOUNDERS[0], share=10**15)], SELLER) == 100


def test_each_customer_more_counts() -> None:
    assert points(HONEST, SELLER) == 500


def test_a_quarter_of_a_year_later_half_is_left() -> None:
    assert points(HONEST, SELLER, at=NOW + 90 * DAY) == 250


def test_what_comes_after_the_time_asked_for_does_not_count() -> None:
    assert points(HONEST, SELLER, at=NOW - 1) == 0


def test_what_a_module_says_that_does_not_count_is_nothing() -> None:
    honest = trade("one", SELLER, FOUNDERS[0])
    said = [(seal.time_ms, seal.outcomes[0].events) for seal in honest.seals]
    forged = chain("trade", "two", SELLER, honest.params, said, module=named("mine"))
    assert points([forged], SELLER) == 0


FORGED = [
    ("no params at all", None),
    ("params of another type", {0: "Garden", 1: "nobody"}),
    ("terms that nobody agreed to", terms(SELLER, {BUYER: 6_000})),
]


@pytest.mark.parametrize(("kind", "params"), [(kind, p) for kind in TYPES for _, p in FORGED])
def test_an_instance_that_another_module_began_harms_nobody_when_it_becomes_a_known_one(
    kind: str, params: Item
) -> None:
    """Attack: a module of one's own leaves a state as if all had agreed, and hands it to a module that counts."""
    lost = [["funded", {0: 1}], ["lost", {0: 0, 1: 6_000, 2: 0}], ["voted", {0: SELLER, 1: 0, 2: 0}]]
    begun = chain(kind, "forged", FRAUD, params, [(NOW, lost)], module=named("mine"))
    later = chain(kind, "forged", FRAUD, params, [(NOW, lost), (NOW, lost)])
    forged = Chain(begun.instance, kind, FRAUD, params, (begun.seals[0], later.seals[1]))
    assert not found([forged])
    assert not found([Chain(begun.instance, kind, FRAUD, params, later.seals[1:])])


@pytest.mark.parametrize("kind", TYPES)
def test_an_instance_that_was_refused_at_its_birth_harms_no_view(kind: str) -> None:
    born = chain(kind, "refused", FRAUD, None, [(NOW, [])])
    refused = replace(born.seals[0], outcomes=(Refused(bytes(32), 100, "not what this op takes"),))
    chains = [*HONEST, replace(born, seals=(refused,))]
    assert points(chains, SELLER) == 500


def test_a_parent_that_does_not_count_vouches_for_nobody() -> None:
    """Attack: a parent of a module of one's own names a founder as manager, and governs by somebody else."""
    params = {0: "bed", 2: 100, 3: "EUR", 6: [named("above")], 7: None}
    work = [
        ["frozen", {0: 0, 1: FRAUD, 2: 100, 3: NOW}],
        ["released", {0: 100, 1: 100, 2: 0, 3: 100}],
        ["ended", {0: 4, 1: 100, 2: 100, 3: FRAUD, 4: NOW}],
    ]
    task = chain("task", "bed", FRAUD, params, [(NOW, work)])
    governed = {0: "garden", 2: 1, 3: "EUR", 6: [], 7: {0: FOUNDERS[0]}}
    honest = chain("task", "above", FRAUD, governed, [(NOW, [])])
    assert points([task, honest], FRAUD, Role.EXOCRAT) == 100
    own = chain("task", "above", FRAUD, governed, [(NOW, []), (NOW, [])], module=named("mine"))
    changed = Chain(honest.instance, "task", FRAUD, governed, (honest.seals[0], own.seals[1]))
    for parent in (own, changed):
        assert not found([task, parent])


def test_an_event_that_is_none_of_the_spec_is_an_error() -> None:
    wrong = chain("trade", "one", SELLER, terms(SELLER, {BUYER: 5}), [(NOW, [["proven", {0: 0, 2: "all"}]])])
    with pytest.raises(WireError):
        found([wrong])


def test_the_order_of_the_chains_changes_nothing() -> None:
    chains = [*HONEST[:2], *deals([(OTHER, SELLER), (SELLER, OTHER)], 2)]
    results = [found(list(order)) for order in list(permutations(chains, len(chains)))[::17]]
    assert all(result == results[0] for result in results)


def test_a_voucher_redeemed_without_a_trade_counts_by_its_amount() -> None:
    def redeemed(instance: bytes | None) -> Chain:
        said = ["redeemed", {0: 1, 1: 2_500, 2: FOUNDERS[0], 3: FOUNDERS[0], 4: instance, 5: 2_500}]
        return chain("voucher", "v", SELLER, {0: "USD", 1: 10_000}, [(NOW, [said])])

    assert points([redeemed(None)], SELLER) == 25
    assert points([redeemed(named("trade"))], SELLER) == 0  # the trade counts it


# -- failures ---------------------------------------------------------------------------------------------------------


def unredeemed(name: str, funded: bool = True) -> Chain:
    """It is paid for, and its deadline passes."""
    begin = [(NOW, [["funded", {0: 1}]])] if funded else []
    over = [["closing", {0: 6, 1: "late"}], ["returned", {0: 0, 1: 6_000, 2: 6_000}], ["ended", {0: 6, 1: 0, 2: 6_000}]]
    return chain("trade", name, SELLER, terms(SELLER, {BUYER: 6_000}), [*begin, (NOW, over)])


def test_what_was_paid_for_and_not_redeemed_costs_half_a_deed() -> None:
    assert points([*HONEST, unredeemed("late")], SELLER) == 450
    assert balance([unredeemed("late")], SELLER) == -50


def test_a_trade_that_others_only_proposed_costs_nothing() -> None:
    assert not found([unredeemed("never agreed", funded=False)])


def ruled(way: int, bp: int, court: object = None, name: str = "ruled", charter: bytes | None = None) -> Chain:
    said = [
        (NOW, [["funded", {0: 1}]]),
        (NOW, [["disputed", {0: 0, 1: BUYER, 2: 6_000, 3: None, 4: NOW}], ["panel", {0: 0, 1: [OTHER], 2: charter}]]),
        (NOW, [["ruled", {0: 0, 1: way, 2: bp, 3: 0, 4: 0}], ["proven", {0: 0, 1: 1, 2: 6_000}]]),
    ]
    return chain("trade", name, SELLER, terms(SELLER, {BUYER: 6_000}, court), said)  # type: ignore[arg-type]  # a map


@pytest.mark.parametrize(("bp", "seller", "buyer"), [(10_000, 0, -100), (0, -100, 0), (3_000, -70, -30)])
def test_a_verdict_costs_each_side_what_it_wrongly_asked_for(bp: int, seller: int, buyer: int) -> None:
    chains = [ruled(0, bp)]
    assert (balance(chains, SELLER), balance(chains, BUYER)) == (seller, buyer)


@pytest.mark.parametrize("way", [1, 2], ids=["default", "agreement"])
def test_a_dispute_that_no_panel_decided_costs_neither_side(way: int) -> None:
    assert not found([ruled(way, 0)])


def test_money_that_did_not_come_costs_the_buyer() -> None:
    said = [
        (NOW, [["funded", {0: 1}]]),
        (NOW, [["lost", {0: 0, 1: 3_000, 2: 0}]]),
        (NOW, [["lost", {0: 0, 1: 6_000, 2: 0}]]),
    ]
    lost = chain("trade", "lost", SELLER, terms(SELLER, {BUYER: 6_000}), said)
    assert balance([lost], BUYER) == -100


def test_one_counterpart_costs_nobody_more_than_two_deeds() -> None:
    assert balance([unredeemed(f"late {number}") for number in range(40)], SELLER) == -200


# -- arbitrators ------------------------------------------------------------------------------------------------------


DRAWN = {0: named("community")}


def vote_of(*peers: bytes) -> Chain:
    voted = [["voted", {0: peer, 1: 0, 2: 0}] for peer in peers]
    opened = ["opened", {0: named("charter"), 1: NOW}]
    return chain("ballot", "b", OTHER, {6: {0: named("ruled"), 1: 0}}, [(NOW, [opened]), (NOW, voted)])


def test_who_was_on_a_panel_and_voted_has_a_deed_by_both_sides() -> None:
    chains = [ruled(0, 5_000, DRAWN, charter=named("charter")), vote_of(OTHER)]
    answered = [(deed.by, deed.points) for deed in deeds(chains, MODULES) if deed.role == Role.ARBITRATOR]
    assert answered == [(SELLER, DEED // 2), (BUYER, DEED // 2)]


@pytest.mark.parametrize(("court", "cost"), [(DRAWN, -100), ({0: None}, 0)], ids=["drawn", "only named"])
def test_who_was_drawn_and_did_not_vote_loses_a_deed(court: object, cost: int) -> None:
    assert balance([ruled(1, 5_000, court, charter=named("charter"))], OTHER) == cost


# -- farming ----------------------------------------------------------------------------------------------------------


def test_trades_with_oneself_yield_nothing() -> None:
    assert balance(deals([(FOUNDERS[0], FOUNDERS[0])], 100), FOUNDERS[0]) == 0


def test_two_who_trade_back_and_forth_yield_nothing_of_their_own() -> None:
    chains = deals([(FRAUD, OTHER), (OTHER, FRAUD)], 100)
    assert {reputation.balance for reputation in found(chains).values()} == {0}


def test_one_honest_customer_and_a_friend_who_helps_yield_a_quarter_more() -> None:
    real = deals([(FRAUD, FOUNDERS[0])])
    farmed = deals([(FRAUD, OTHER), (OTHER, FRAUD)], 50)
    assert balance(real, FRAUD) == 100
    assert balance([*real, *farmed], FRAUD) == 124


@pytest.mark.parametrize("size", [3, 20])
def test_a_ring_yields_nothing(size: int) -> None:
    ring = [named(f"ring {number}") for number in range(size)]
    chains = deals([(ring[number], ring[number - 1]) for number in range(size)], 50)
    assert {reputation.balance for reputation in found(chains).values()} == {0}


def test_twenty_who_all_trade_with_each_other_have_together_twice_what_others_gave_them() -> None:
    ring = [named(f"ring {number}") for number in range(20)]
    within = deals(permutations(ring, 2), 3)
    given = deals([(ring[0], founder) for founder in FOUNDERS])
    total = sum(reputation.balance for peer, reputation in found([*within, *given]).items() if peer in ring)
    assert 500 < total <= 1_000


def test_many_fresh_peers_yield_nothing() -> None:
    chains = deals([(FRAUD, named(f"fresh {number}")) for number in range(200)])
    assert balance(chains, FRAUD) == 0
    assert points(HONEST, SELLER) == 500


def test_many_fresh_peers_add_a_third_at_most_to_what_is_honest() -> None:
    fresh = [named(f"fresh {number}") for number in range(100)]
    both_ways = [*((FRAUD, peer) for peer in fresh), *((peer, FRAUD) for peer in fresh)]
    honest = deals([(FRAUD, founder) for founder in FOUNDERS])
    assert balance(honest, FRAUD) == 500
    assert 500 < balance([*honest, *deals(both_ways)], FRAUD) <= 667


def test_one_founder_who_helps_has_no_more_to_give_than_an_anchor_has() -> None:
    fresh = [named(f"fresh {number}") for number in range(100)]
    reputed = found(deals([(peer, FOUNDERS[0]) for peer in fresh], 4))
    most = ANCHOR // POINT
    assert most == 2_000
    assert most < sum(reputed[peer].balance for peer in fresh) <= 4 * most // 3
    assert sum(reputation.balance for reputation in reputed.values()) <= 2 * most


def test_a_customer_counts_for_two_deeds_however_often_they_come() -> None:
    assert balance(deals([(SELLER, FOUNDERS[0])], 100), SELLER) == PAIR // POINT == 200


@given(st.integers(0, 2**32), st.integers(2, 8), st.integers(0, 60))
@settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_closed_group_has_at_most_twice_what_came_from_outside(seed: int, size: int, count: int) -> None:
    dice = Random(seed)
    group = [named(f"group {number}") for number in range(size)]
    within = [(dice.choice(group), dice.choice(group)) for _ in range(count)]
    outside = [(dice.choice(group), dice.choice(FOUNDERS)) for _ in range(dice.randrange(4))]
    chains = [trade(f"t {number}", *pair) for number, pair in enumerate([*within, *outside])]
    granted = sum(
        found([trade(f"o {n}", *pair) for n, pair in enumerate(outside)])[peer].balance
        for peer in {p for p, _ in outside}
    )
    total = sum(reputation.balance for peer, reputation in found(chains).items() if peer in group)
    assert granted - size <= total <= 2 * granted


# -- anchors and weights ----------------------------------------------------------------------------------------------


def test_anchors_are_founders_and_who_has_a_role_by_a_motion() -> None:
    params = {0: "Garden", 1: [[FOUNDERS[0], 2], [FOUNDERS[1], 0], [FOUNDERS[2], 0]]}
    said = [
        (NOW, [["joined", {0: OTHER, 1: FOUNDERS[0]}], ["joined", {0: BUYER, 1: FOUNDERS[0]}]]),
        (NOW + 1, [["role", {0: OTHER, 1: 16}], ["role", {0: SELLER, 1: 1}]]),
        (NOW + 2, [["role", {0: SELLER, 1: 0}], ["left", {0: FOUNDERS[1]}], ["expelled", {0: FOUNDERS[2]}]]),
    ]
    community = chain("community", "c", FOUNDERS[0], params, said)
    assert anchors_of(community, MODULES, NOW + 2) == {FOUNDERS[0], OTHER}
    assert anchors_of(community, MODULES, NOW + 1) == {*FOUNDERS[:3], OTHER, SELLER}


def test_members_are_who_founded_or_joined_and_has_not_gone() -> None:
    params = {1: [[founder, 0] for founder in FOUNDERS[:2]]}
    said: list[tuple[int, list[Item]]] = [
        (NOW, [["joined", {0: SELLER, 1: FOUNDERS[0]}]]),
        (NOW + 1, [["left", {0: SELLER}], ["expelled", {0: FOUNDERS[1]}], ["joined", {0: OTHER, 1: FOUNDERS[0]}]]),
        (NOW + 2, [["joined", {0: SELLER, 1: OTHER}]]),
    ]
    community = chain("community", "c", FOUNDERS[0], params, said)
    assert members_of(community, MODULES, NOW) == {*FOUNDERS[:2], SELLER}
    assert members_of(community, MODULES, NOW + 1) == {FOUNDERS[0], OTHER}
    assert members_of(community, MODULES, NOW + 2) == {FOUNDERS[0], OTHER, SELLER}


def test_a_weight_is_a_hundred_and_the_balance() -> None:
    chains = [*HONEST, *(ruled(0, 0, name=f"ruled {number}") for number in range(2))]
    reputed = found([*chains, ruled(0, 10_000, name="other")])
    snapshot = weights(reputed, [SELLER, BUYER, OTHER], NOW)
    assert dict(snapshot.weights) == {SELLER: 400, BUYER: 1, OTHER: 100}
    assert [peer for peer, _ in snapshot.weights] == sorted([SELLER, BUYER, OTHER])


def test_a_snapshots_hash_is_of_its_time_and_its_weights() -> None:
    one = Snapshot(((OTHER, 100),), NOW)
    assert len({one.hash, Snapshot(((OTHER, 101),), NOW).hash, Snapshot(((OTHER, 100),), NOW + 1).hash}) == 3
