"""Trades by the reviewed contracts prove themselves to a stranger; a release above the proof never does."""

from dataclasses import replace
from typing import ClassVar

import pytest
from exonomy_contracts.commit.seal import Accepted, Effect, Seal
from exonomy_contracts.wire.cbor import Item
from exonomy_verifier import verify
from exonomy_verifier.errors import NotReproduced, OverReleased

from tests.doubles.community import DAY_MS, Community
from tests.verifier.refusals import refused
from tests.verifier.scenes import release
from tests.verifier.trades import BUYER, CASH, GATEWAY, SELLER, TILL, funded, redeemed, terms


def said(bundle: bytes) -> list[str]:
    return [finding for result in verify(bundle).steps for finding in result.findings]


def test_a_trade_redeemed_in_two_parts_is_valid() -> None:
    market = redeemed()
    findings = said(market.bundle())
    assert any("released 60.00 USD of 60.00 USD proven, by 4 receipts" in finding for finding in findings)
    assert any("the reviewed contract 'trade'" in finding for finding in findings)


def test_the_trade_alone_needs_the_voucher_only_as_final() -> None:
    market = redeemed()
    bundle = market.community.bundle(market.trade)
    assert "1 seal of other instances final, not re-run" in said(bundle)


def test_a_part_redeemed_releases_its_hold_only() -> None:
    market = funded()
    market.prove(3_000)
    market.settle()
    market.prove(1_000)
    findings = said(market.bundle())
    assert any("released 30.00 USD of 40.00 USD proven" in finding for finding in findings)


def test_a_sealer_who_orders_more_than_the_contract_does() -> None:
    market = funded()
    args = (TILL, SELLER, market.home, market.enrolment, market.trade, BUYER, 1_000)
    market.community.proof(*args)

    def edit(seal: Seal) -> Seal:
        outcome = seal.outcomes[0]
        assert isinstance(outcome, Accepted)
        more = Effect("release", {0: 0, 1: 3_000, 2: True, 3: "USD"})
        return replace(seal, outcomes=(replace(outcome, effects=(*outcome.effects, more)),))

    market.community.seal(market.trade, edit=edit)
    refused(market.bundle(), NotReproduced, "outcome 0 was sealed as accepted, message, release of 30.00 USD")


def test_a_processor_that_paid_more_than_was_ordered() -> None:
    market = redeemed()
    height, index = next(
        (folded.seal.height, index)
        for folded in market.trade.seals
        for index, effect in enumerate(folded.seal.effects)
        if effect.kind == "release" and effect.fields[0] == 1
    )
    market.community.receipt(
        GATEWAY, market.trade, height=height, index=index, state="released", hold=1, released=3_001
    )
    refused(market.bundle(), OverReleased, "30.01 USD were released of hold 1; the seals had ordered 30.00 USD")


class TestATradeWhoseProgramIsTheirOwn:
    """Who agrees on another module than the reviewed one is still held to the terms (SPEC 12.10)."""

    FACE: ClassVar[int] = 6_000

    def trade(self, proven: int, released: int, currency: str = "USD", params: Item = None) -> bytes:
        community = Community()
        home = community.repo(SELLER, "person")
        enrolment = community.grant(SELLER, home, TILL, role="device")
        given = params or terms(b"v" * 32, community.now_ms + DAY_MS, self.FACE, parts=[CASH])
        trade = community.begin(SELLER, community.repo(SELLER), [GATEWAY], type="trade", params=given)
        community.seal(trade)
        if proven:
            community.proof(TILL, SELLER, home, enrolment, trade, BUYER, proven)
            community.seal(trade)
        order = release(released)
        order[1] = {**dict(order[1]), 3: currency}  # type: ignore[call-overload]  # an effect's map
        community.call(SELLER, trade, [order])
        community.seal(trade)
        return community.bundle(trade)

    @pytest.mark.parametrize(("proven", "released"), [(6_000, 6_000), (3_000, 3_000), (1, 1), (3_000, 0)])
    def test_up_to_what_is_proven(self, proven: int, released: int) -> None:
        verify(self.trade(proven, released))

    @pytest.mark.parametrize(("proven", "released"), [(0, 1), (3_000, 3_001), (6_000, 6_001)])
    def test_more_than_is_proven(self, proven: int, released: int) -> None:
        refused(self.trade(proven, released), OverReleased, r"orders .* to be released, but only .* are proven")

    def test_in_another_currency(self) -> None:
        refused(self.trade(6_000, 1, currency="KWD"), OverReleased, "another currency")

    def test_without_terms_that_can_be_read(self) -> None:
        refused(self.trade(6_000, 1, params={0: 1}), OverReleased, "without readable terms")
