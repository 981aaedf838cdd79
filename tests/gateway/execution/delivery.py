"""A sale that is paid for once a courier's sensor has proved it: at the door for two minutes, the load kept cold."""

from dataclasses import dataclass, replace
from typing import Any

from exonomy_contracts.commit.completion import BandHeld, Counted, Evidence, Fix
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place
from exonomy_contracts.commit.signed import Commit

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.sale import FUNDED, Sale, Wish

MINUTE_MS = 60_000
DOOR = Place(525_200_080, 134_049_540, 4_492, 7_380, 2 * MINUTE_MS, 100, 30_000)
COLD = Band("temperature", -250, 800, 30 * MINUTE_MS, 5 * MINUTE_MS)
OPENED = Count("door", 1)


@dataclass
class Delivery:
    """The sale, and the sensor's part in it; the sensor is the neighbourhood's enrolled device."""

    at: Neighbourhood
    sale: Sale
    from_ms: int

    @classmethod
    def agreed(cls, at: Neighbourhood, *holds: int, **changed: Any) -> "Delivery":  # noqa: ANN401 - any part of the criteria
        """Both have agreed; the buyer has yet to pay. Keywords change the criteria."""
        criteria = Criteria(at.till.person.key, at.now(), DOOR, COLD, OPENED)
        wish = Wish(holds=holds or Wish().holds, criteria=replace(criteria, **changed))
        return cls(at, Sale.agreed(at, wish), at.now())

    @classmethod
    def funded(cls, at: Neighbourhood, *holds: int, **changed: Any) -> "Delivery":  # noqa: ANN401 - any part of the criteria
        """The buyer has paid at the processor in memory."""
        delivery = cls.agreed(at, *holds, **changed)
        delivery.sale.pay()
        assert delivery.sale.status == FUNDED
        return delivery

    def evidence(self, **changed: Any) -> Evidence:  # noqa: ANN401 - any part of the evidence
        """What is enough, measured in the last forty minutes."""
        done = self.at.now()
        fixes = tuple(Fix(done - 150_000 + 30_000 * step, DOOR.lat_e7, DOOR.lon_e7, 40) for step in range(5))
        band = BandHeld(done - 40 * MINUTE_MS, done - MINUTE_MS, 78, -180, 420, MINUTE_MS)
        return replace(Evidence(fixes, band, Counted(done - 40 * MINUTE_MS, 17, 18)), **changed)

    def drive(self) -> None:
        """An hour passes."""
        self.at.now.ms += 60 * MINUTE_MS

    def proof(self, **changed: Any) -> Commit:  # noqa: ANN401 - any part of the evidence
        """What the sensor signs."""
        return self.at.till.complete(self.sale.trade, self.evidence(**changed), self.at.now())

    def prove(self, **changed: Any) -> Commit:  # noqa: ANN401 - any part of the evidence
        """The sensor's proof arrives."""
        proof = self.proof(**changed)
        self.at.bring(proof)
        return proof
