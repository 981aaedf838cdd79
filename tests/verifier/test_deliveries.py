"""SPEC 12.12: a delivery that a sensor proved shows itself to a stranger; one that was forged never does."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from exonomy_contracts.commit.completion import BandHeld, Completion, Counted, Evidence, Fix
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place
from exonomy_contracts.commit.seal import Refused
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.commit.terms import Sensor
from exonomy_verifier import delivery, verify
from exonomy_verifier.errors import NotEntitled, NotReproduced, OverReleased, WrongFacts
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.modules.drive import DEADLINE, DEVICE, T0
from tests.contracts.modules.trades import deal, step
from tests.contracts.modules.trades import funded as trade_of
from tests.doubles.community import DAY_MS, Community, Person
from tests.verifier.refusals import refused
from tests.verifier.scenes import accepting, release
from tests.verifier.trades import BUYER, CASH, FACE, GATEWAY, SELLER, TILL, Market, funded, terms

SENSOR, THIEF = TILL, Person("thief")
HERE = Place(525_200_080, 134_049_540, 4_492, 7_380, 300_000, 100, 120_000)
COLD = Band("temperature", -250, 800, 1_800_000, 300_000)


def asked(from_ms: int) -> Criteria:
    return Criteria(SENSOR.key, from_ms, HERE, COLD, Count("door", 3))


def shown(now_ms: int) -> Evidence:
    """Six fixes in 5 min 10 s, the temperature held for half an hour, three openings."""
    fixes = tuple(Fix(now_ms + 62_000 * step, HERE.lat_e7 + step, HERE.lon_e7, 30 + 4 * step) for step in range(6))
    return Evidence(fixes, BandHeld(now_ms, now_ms + 1_800_000, 80, -180, 420, 60_000), Counted(now_ms, 17, 20))


def prove(market: Market, by: Person = SENSOR, grant: bytes | None = None, **changed: Any) -> Commit:  # noqa: ANN401 - any part of the evidence
    """The device's word; nothing of it is sealed yet."""
    now_ms = market.community.now_ms
    evidence = replace(shown(now_ms), **changed)
    return market.community.completion(
        by, market.home, grant or market.enrolment, market.trade, evidence, now_ms + 1_800_000
    )


def forged(market: Market, proof: Commit) -> bytes:
    """A bundle in which the gateway has accepted it all the same."""
    market.community.seal(market.trade, edit=lambda seal: accepting(seal, proof))
    return market.bundle()


# -- a delivery ------------------------------------------------------------------------------------------------------


def test_a_delivery_is_valid_and_said_in_words() -> None:
    market = funded(asked)
    prove(market)
    market.seal(market.trade)
    market.settle()
    findings = [finding for step in verify(market.bundle()).steps for finding in step.findings]
    told = (
        "delivered: 6 fixes inside the fence for 5 min 10 s, accuracy ≤ 5 m; "
        "-1.8 to 4.2 °C for 30 min in 80 readings; 3 counted"
    )
    assert any(finding.endswith(told) for finding in findings), findings
    assert any("released 60.00 USD of 60.00 USD proven" in finding for finding in findings)


def test_a_completion_that_was_refused_with_reason_proves_nothing() -> None:
    market = funded(asked)
    prove(market, count=Counted(market.community.now_ms, 17, 19))
    (outcome,) = market.community.seal(market.trade).seal.outcomes
    assert isinstance(outcome, Refused)
    assert outcome.text == "2 were counted, the criteria ask for 3"
    assert any(
        "released 0.00 USD of 0.00 USD proven" in f for step in verify(market.bundle()).steps for f in step.findings
    )


# -- forged ones -----------------------------------------------------------------------------------------------------


def far(now_ms: int) -> tuple[Fix, ...]:
    return tuple(replace(fix, lat_e7=fix.lat_e7 + 5_000) for fix in shown(now_ms).fixes or ())


FORGED: dict[str, tuple[Callable[[int], dict[str, Any]], str]] = {
    "somewhere else": (lambda now: {"fixes": far(now)}, "a fix is outside the fence"),
    "nowhere": (lambda now: {"fixes": None}, "something else than the terms ask for"),
    "gone again": (lambda now: {"fixes": (shown(now).fixes or ())[:5]}, "inside the fence for too short a time"),
    "too warm": (lambda now: {"band": BandHeld(now, now + 1_800_000, 80, 0, 801, 0)}, "colder or warmer"),
    "too little": (lambda now: {"count": Counted(now, 17, 19)}, "counted less"),
    "too early": (lambda now: {"count": Counted(0, 17, 20)}, "from before it counts"),
    "too late": (lambda now: {"count": Counted(2**53 - 1, 17, 20)}, "from after it was completed"),
}


@pytest.mark.parametrize("name", FORGED)
def test_forged_readings(name: str) -> None:
    market = funded(asked)
    changed, words = FORGED[name]
    proof = prove(market, **changed(market.community.now_ms))
    error = refused(forged(market, proof), WrongFacts, words)
    assert error.subject == proof.id


def test_another_device_of_the_seller() -> None:
    market = funded(asked)
    grant = market.community.grant(SELLER, market.home, THIEF, role="device")
    refused(forged(market, prove(market, THIEF, grant)), WrongFacts, "another device than the terms name")


def test_the_device_for_another_principal() -> None:
    """The device that the terms name, working for somebody else: the contract says no, and so must the seal."""
    market = funded(asked)
    home = market.community.repo(THIEF, "person")
    grant = market.community.grant(THIEF, home, SENSOR, role="device")
    now_ms = market.community.now_ms
    proof = market.community.completion(SENSOR, home, grant, market.trade, shown(now_ms), now_ms + 1_800_000)
    refused(forged(market, proof), NotReproduced, r"re-running gives refused \(141: the device is not the seller's\)")


def test_a_device_without_a_grant() -> None:
    market = funded(asked)
    refused(forged(market, prove(market, grant=b"g" * 32)), NotEntitled, "a grant that is not in the bundle")


def test_a_device_that_was_revoked() -> None:
    market = funded(asked)
    market.community.revoke(SELLER, market.home, SENSOR)
    refused(forged(market, prove(market)), NotReproduced, r"re-running gives refused \(3: the author's rights")


def test_a_completion_after_the_deadline() -> None:
    market = funded(asked)
    deadline = market.trade.born.params[8]  # type: ignore[index, call-overload]  # terms are a map
    proof = market.community.completion(
        SENSOR, market.home, market.enrolment, market.trade, shown(market.community.now_ms), deadline + 1
    )
    refused(forged(market, proof), WrongFacts, "completed after the deadline")


def test_a_completion_of_a_trade_that_asks_for_none() -> None:
    market = funded()
    refused(forged(market, prove(market)), WrongFacts, "the terms ask for none")


def test_a_proof_that_is_none() -> None:
    market = funded(asked)
    body = [1, "completion", {}, 1]
    place = (SENSOR, market.home, "device/0000abcd", "proof", body)
    proof = market.community.write(*place, deps=(market.trade.id,), auth=market.enrolment)
    refused(forged(market, proof), WrongFacts, "cannot be read")


@pytest.mark.parametrize(("amount", "enough"), [(FACE, True), (FACE + 1, False)])
def test_a_program_of_their_own_is_held_to_the_terms(amount: int, enough: bool) -> None:
    """SPEC 12.10: the counter contract accepts anything and pays what a call says."""
    community = Community()
    home = community.repo(SELLER, "person")
    enrolment = community.grant(SELLER, home, SENSOR, role="device")
    given = terms(b"v" * 32, community.now_ms + DAY_MS, criteria=asked(community.now_ms), parts=[CASH])
    trade = community.begin(SELLER, community.repo(SELLER), [GATEWAY], type="trade", params=given)
    community.seal(trade)
    now_ms = community.now_ms
    community.completion(SENSOR, home, enrolment, trade, shown(now_ms), now_ms + 1_800_000)
    community.seal(trade)
    community.call(SELLER, trade, [release(amount)])
    community.seal(trade)
    if enough:
        verify(community.bundle(trade))
    else:
        refused(community.bundle(trade), OverReleased, "only 60.00 USD are proven")


def test_no_till_redeems_what_a_sensor_proves() -> None:
    """SPEC 12.5: whatever program the trade has, a code taken at a till is no delivery."""
    community = Community()
    home = community.repo(SELLER, "person")
    enrolment = community.grant(SELLER, home, SENSOR, role="device")
    given = terms(b"v" * 32, community.now_ms + DAY_MS, criteria=asked(community.now_ms), parts=[CASH])
    trade = community.begin(SELLER, community.repo(SELLER), [GATEWAY], type="trade", params=given)
    community.seal(trade)
    proof = community.proof(SENSOR, SELLER, home, enrolment, trade, BUYER, FACE)
    community.seal(trade)
    community.call(SELLER, trade, [release(FACE)])
    community.seal(trade)
    error = refused(community.bundle(trade), WrongFacts, "redeems at a till what the terms have a sensor prove")
    assert error.subject == proof.id


# -- two readings of one rule ----------------------------------------------------------------------------------------

SPAN = 400_000


@st.composite
def completions(draw: st.DrawFn) -> Completion:
    """Mostly nearly enough, so that both answers come up."""
    times = sorted(draw(st.lists(st.integers(-2, SPAN + 2), min_size=1, max_size=6)))
    fixes = tuple(
        Fix(T0 + time, HERE.lat_e7 + draw(st.sampled_from([0, 4_492, 4_493])), HERE.lon_e7, draw(st.integers(99, 101)))
        for time in times
    )
    start, end = draw(st.integers(-1, 2)), SPAN + draw(st.integers(-2, 1))
    lowest, highest = draw(st.integers(-251, -248)), draw(st.sampled_from([-249, 800, 801]))
    samples, gap = draw(st.integers(0, 3)), draw(st.sampled_from([0, 300_000, 300_001, SPAN + 9]))
    band = BandHeld(T0 + start, T0 + end, samples, lowest, highest, gap)
    counted = Counted(T0 + draw(st.integers(-1, 1)), 5, draw(st.integers(4, 9)))
    parts = {"fixes": fixes, "band": band, "count": counted}
    kept = draw(st.sets(st.sampled_from(sorted(parts)), min_size=1))
    completed = draw(st.sampled_from([T0 + SPAN - 1, T0 + SPAN, T0 + SPAN + 3, DEADLINE, DEADLINE + 1]))
    return Completion(Evidence(**{name: parts[name] for name in kept}), completed)  # type: ignore[arg-type]  # the parts above


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(completion=completions(), kept=st.sets(st.sampled_from(["place", "band", "count"]), min_size=1))
def test_the_verifier_and_the_contract_agree(completion: Completion, kept: set[str]) -> None:
    """SPEC 12.12."""
    parts = {
        "place": replace(HERE, dwell_ms=SPAN // 2, max_gap_ms=SPAN // 2),
        "band": replace(COLD, held_ms=SPAN - 1),
        "count": Count("door", 3),
    }
    criteria = Criteria(DEVICE, T0, **{name: parts[name] for name in kept})  # type: ignore[arg-type]  # the parts above
    trade = trade_of(deal(milestones=(step(FACE, Sensor(criteria)),)))
    outcome = trade.complete(completion.evidence.item(), completion.completed_ms)
    assert (delivery.shortfall(criteria, DEADLINE, completion) is None) == outcome.accepted, outcome.text


@pytest.mark.parametrize(
    ("completion", "text"),
    [
        (Evidence((Fix(0, 0, 0, 45),)), "1 fix inside the fence for 0 s, accuracy ≤ 4.5 m"),
        (Evidence(band=BandHeld(0, 3_720_000, 1, -5, 5, 0)), "-0.05 to 0.05 °C for 1 h 2 min in 1 reading"),
        (Evidence(count=Counted(0, 1, 1)), "0 counted"),
    ],
)
def test_evidence_in_words(completion: Evidence, text: str) -> None:
    assert delivery.said(Completion(completion, 0)) == text
