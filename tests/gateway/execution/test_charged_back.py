"""What a payer's bank takes back, from the processor through its receipt to the trade (SPEC 6.6, 12.14)."""

from dataclasses import dataclass

import pytest
from exonomy_contracts.commit.seal import Accepted
from exonomy_contracts.commit.terms import Loss
from exonomy_contracts.wire.cbor import Item

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import COMPLETED, FAILED, FUNDED, Sale, Wish

STATE, LOST = 1, 7
"""Where a hold of a trade's state says how it stands at the processor, and what of it is lost (SPEC 12.2)."""


@dataclass
class Half:
    """A sale of two holds, of which the first was earned and paid out."""

    at: Neighbourhood
    sale: Sale

    @classmethod
    def paid(cls, at: Neighbourhood, loss: Loss) -> "Half":
        sale = Sale.agreed(at, Wish(holds=(3_000, 3_000), loss=loss))
        sale.pay()
        sale.redeem(3_000)
        assert at.released() == 3_000
        return cls(at, sale)

    def charge_back(self) -> None:
        """The bank takes back what the first hold paid, and the processor says that there is news of it."""
        ref = self.sale.refs()[0]
        self.at.processor.charge_back(ref)
        self.at.rooms.payments.check("memory", ref)
        self.at.rooms.settle()

    def hold(self, number: int) -> tuple[Item, Item]:
        """How a hold stands in the trade, and what of it is lost."""
        holds = self.at.state(self.sale.trade)[4]
        assert isinstance(holds, list)
        return holds[number][STATE], holds[number][LOST]

    def said(self) -> list[Item]:
        """What the trade said was lost, in order."""
        seals = [one.seal for one in self.at.rooms.sealed if one.seal.instance == self.sale.trade]
        outcomes = [one for seal in seals for one in seal.outcomes if isinstance(one, Accepted)]
        events = [event for outcome in outcomes for event in outcome.events]
        return [event[1] for event in events if isinstance(event, list) and event[0] == "lost"]


def test_what_the_seller_bears_lets_the_trade_go_on(at: Neighbourhood) -> None:
    half = Half.paid(at, Loss.SELLER)
    half.charge_back()
    assert half.hold(0) == ("charged_back", 3_000)
    assert half.said() == [{0: 0, 1: 3_000, 2: Loss.SELLER}]
    assert half.sale.status == FUNDED
    proof = half.sale.redeem(3_000)
    assert half.sale.verdict(proof)[0] == "paid"
    assert (half.sale.status, at.released()) == (FAILED, 6_000)


def test_what_the_buyer_bears_ends_the_trade_and_gives_the_rest_back(at: Neighbourhood) -> None:
    half = Half.paid(at, Loss.BUYER)
    half.charge_back()
    assert half.hold(0) == ("charged_back", 3_000)
    assert half.said() == [{0: 0, 1: 3_000, 2: Loss.BUYER}]
    assert (half.sale.status, half.sale.reason) == (FAILED, "hold 0 charged_back: charged back")
    assert at.released() == 3_000
    assert half.hold(1)[0] == "voided"
    refused = half.sale.redeem(3_000)
    assert half.sale.verdict(refused)[0] == "refused"


@pytest.mark.parametrize("loss", list(Loss))
def test_after_the_end_it_is_noted_once_and_the_status_stays(at: Neighbourhood, loss: Loss) -> None:
    half = Half.paid(at, loss)
    half.sale.redeem(3_000)
    assert half.sale.status == COMPLETED
    half.charge_back()
    half.charge_back()
    assert (half.sale.status, half.hold(0)) == (COMPLETED, ("charged_back", 3_000))
    assert half.said() == [{0: 0, 1: 3_000, 2: loss}]
