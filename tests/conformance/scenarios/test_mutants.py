"""Scenarios told wrongly are refused, each at the step that is there for it (SPEC 14)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Accepted, Seal
from exonomy_verifier.errors import (
    BrokenChain,
    NotEntitled,
    NotFinal,
    NotReproduced,
    OverReleased,
    TwoSeals,
    WrongFacts,
    WronglySigned,
    WrongModule,
)

from tests.conformance.scenarios import delivery, dispute, gateways, mutants, plumbing, upgrade
from tests.conformance.scenarios.town import GATEWAY, Town
from tests.doubles.community import Contract, Person
from tests.verifier.refusals import refused
from tests.verifier.scenes import accepting

STRANGER = Person("stranger")


@pytest.fixture(scope="module")
def sold() -> Town:
    return plumbing.half()


@pytest.fixture(scope="module")
def judged() -> Town:
    return dispute.decided()


def only(town: Town, kind: str) -> Contract:
    """The one instance of a type, or the first."""
    return next(contract for contract in town.contracts.values() if contract.born.type == kind)


# -- 2 and 3: bytes and logs -----------------------------------------------------------------------------------------


def test_a_vote_that_somebody_else_wrote(judged: Town) -> None:
    """SPEC 4.4."""
    votes = [c for c in judged.commits() if c.header.kind == "call" and b"vote" in (c.body or b"")]
    other = replace(votes[0], body=votes[1].body)
    commits = [other if commit is votes[0] else commit for commit in judged.commits()]
    refused(mutants.bundle(judged, commits), WronglySigned, "body")


def test_a_seal_left_out(sold: Town) -> None:
    """SPEC 4.5."""
    gone = only(sold, "trade").signed[2][0]
    commits = [commit for commit in sold.commits() if commit is not gone]
    refused(mutants.bundle(sold, commits), BrokenChain, "has seq 3, but the entry before it in the bundle has 1")


def test_the_last_seals_left_out(sold: Town) -> None:
    """SPEC 6.4: the voucher folded what the trade's last seals told it."""
    trade = only(sold, "trade")
    gone = {commits[0].id for commits in trade.signed[3:]}
    commits = [commit for commit in sold.commits() if commit.id not in gone]
    refused(mutants.bundle(sold, commits), WrongFacts, "of which no final seal is in the bundle")


# -- 4: who seals ----------------------------------------------------------------------------------------------------


def test_a_stranger_who_seals(sold: Town) -> None:
    """SPEC 7.2."""
    trade = only(sold, "trade")
    town = plumbing.half()
    town.sign(town.contracts[trade.id], trade.last, [STRANGER])
    refused(town.export(""), NotEntitled, "by somebody who is none of its sealers")


def test_a_sealer_who_seals_before_it_is_one() -> None:
    """SPEC 10.9: the new sealers seal from the next height on."""
    town = gateways.replaced()
    place = only(town, "community")
    change, _ = mutants.place_of(place, "sealers")
    town.sign(place, place.seals[change].seal, [gateways.WEST])
    refused(town.export(""), NotEntitled, f"at height {change} by somebody who is none of its sealers")


# -- 5: facts --------------------------------------------------------------------------------------------------------


def test_a_task_proven_with_a_sack_too_few() -> None:
    """SPEC 12.12, 15.5: the sealer accepted what the task's proof does not ask for."""
    town, task, _ = delivery.taken_on()
    proof = delivery.count_in(town, task, delivery.SACKS - 1)
    town.seal(task, edit=lambda seal: accepting(seal, proof))
    error = refused(
        town.export(""), WrongFacts, "was accepted as a delivery, but it counted less than the terms ask for"
    )
    assert error.subject == proof.id


def test_a_task_proven_twice() -> None:
    town, task, _ = delivery.taken_on()
    for _ in range(2):
        proof = delivery.count_in(town, task, delivery.SACKS)
        town.seal(task, edit=lambda seal: accepting(seal, proof))  # noqa: B023 - sealed before the next one
    refused(town.export(""), WrongFacts, "by another device than the terms name, or once more")


# -- 6: modules ------------------------------------------------------------------------------------------------------


def test_a_module_with_a_byte_changed(sold: Town) -> None:
    """SPEC 6.1."""
    refused(mutants.other_module(sold), WrongModule, "is a module that no instance in the bundle names")


def test_the_new_edition_left_out() -> None:
    """SPEC 10.8."""
    town = upgrade.upgrade()
    town.modules = {name: code for name, code in town.modules.items() if code != upgrade.second_edition()}
    refused(town.export(""), WrongModule, "is not in the bundle")


def test_a_seal_that_claims_the_module_before() -> None:
    """SPEC 10.8: the module in force at the seal's end."""
    town = upgrade.upgrade()
    goods = next(contract for contract in town.contracts.values() if contract.last.module != contract.born.module)

    def before(seal: Seal) -> Seal:
        return replace(seal, module=goods.born.module)

    commits = mutants.resealed(town, goods, goods.last.height, before)
    refused(mutants.bundle(town, commits), NotReproduced, "it names another module than the one in force")


# -- 7: what was decided ---------------------------------------------------------------------------------------------


def test_a_release_raised_by_a_cent(sold: Town) -> None:
    trade = only(sold, "trade")
    height, index = mutants.place_of(trade, "release")
    edit = mutants.with_effect(index, mutants.field(1, 3_001))
    commits = mutants.resealed(sold, trade, height, edit)
    refused(mutants.bundle(sold, commits), NotReproduced, "sealed as accepted, .*release of 30.01 USD")


def test_a_message_altered(sold: Town) -> None:
    """The voucher tells the trade that more is locked than is."""
    voucher = only(sold, "voucher")
    height, index = mutants.place_of(voucher, "message", "locked")
    commits = mutants.resealed(sold, voucher, height, mutants.with_effect(index, mutants.args(1, 10_001)))
    refused(mutants.bundle(sold, commits), NotReproduced, r"\(voucher\): outcome 0")


def test_a_settlement_altered(sold: Town) -> None:
    """The trade tells the voucher that more is the buyer's than was redeemed."""
    trade = only(sold, "trade")
    height, index = mutants.place_of(trade, "message", "settle")
    commits = mutants.resealed(sold, trade, height, mutants.with_effect(index, mutants.args(2, True)))
    refused(mutants.bundle(sold, commits), NotReproduced, "other details")


def test_a_refused_call_made_accepted() -> None:
    town = plumbing.half()
    trade = only(town, "trade")
    said = town.refused(STRANGER, trade, "cancel")

    def edit(seal: Seal) -> Seal:
        return replace(seal, outcomes=tuple(Accepted(o.input, (), ()) if o == said else o for o in seal.outcomes))

    commits = mutants.resealed(town, trade, trade.last.height, edit)
    refused(mutants.bundle(town, commits), NotReproduced, "sealed as accepted; re-running gives refused")


def test_a_verdict_changed(judged: Town) -> None:
    box = only(judged, "ballot")
    height, index = mutants.place_of(box, "message", "verdict")
    commits = mutants.resealed(judged, box, height, mutants.with_effect(index, mutants.args(2, 10_000)))
    refused(judged.bundle(box, commits=commits), NotReproduced, r"\(ballot\): outcome")


def test_a_verdict_changed_by_a_ballot_that_nobody_runs_again(judged: Town) -> None:
    """Its seal is final; but the trade that folded it comes out differently."""
    box, trade = only(judged, "ballot"), only(judged, "trade")
    height, index = mutants.place_of(box, "message", "verdict")
    commits = mutants.resealed(judged, box, height, mutants.with_effect(index, mutants.args(2, 10_000)))
    refused(judged.bundle(trade, commits=commits), NotReproduced, r"\(trade\)")


def test_a_panel_changed(judged: Town) -> None:
    """Somebody who was not drawn takes a seat."""
    place = only(judged, "community")
    height, index = mutants.place_of(place, "message", "panel")
    peers = [person.key for person in (dispute.ABE, dispute.BEA, dispute.DEE)]
    commits = mutants.resealed(judged, place, height, mutants.with_effect(index, mutants.args(1, list(peers))))
    refused(mutants.bundle(judged, commits), NotReproduced, r"\(community\)")


# -- 8: finality -----------------------------------------------------------------------------------------------------


def test_a_sealer_short_of_k() -> None:
    town = gateways.two_of_three()
    commits = [
        commit for commit in town.commits() if commit.header.kind != SEAL or commit.header.author != gateways.EAST.key
    ]
    refused(mutants.bundle(town, commits), NotFinal, "is signed by 1 of 3 sealers; 2 are needed")


def test_two_seals_at_a_height() -> None:
    town = plumbing.half()
    trade = only(town, "trade")
    town.sign(trade, replace(trade.last, time_ms=trade.last.time_ms + 1), [GATEWAY])
    refused(town.export(""), TwoSeals, f"signed two seals at height {trade.last.height}")


# -- 9: money --------------------------------------------------------------------------------------------------------


def test_a_receipt_over_the_order() -> None:
    town = plumbing.half()
    trade = only(town, "trade")
    height, index = mutants.place_of(trade, "release")
    town.receipt(GATEWAY, trade, height=height, index=index, state="released", held=3_000, released=3_001)
    refused(town.export(""), OverReleased, "30.01 USD were released of hold 0; the seals had ordered 30.00 USD")


def test_nothing_else_of_a_seal_log_changed(sold: Town) -> None:
    """Signed again without a change, a scenario is as right as it was: the mutants differ in what they say they do."""
    trade = only(sold, "trade")
    commits = mutants.resealed(sold, trade, 0, lambda seal: seal)
    assert [commit.id for commit in commits] == [commit.id for commit in sold.commits()]
    assert {commit.header.branch for commit in commits} >= {SEAL_BRANCH}
