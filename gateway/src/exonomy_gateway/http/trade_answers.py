"""The shapes of a trade's state (SPEC 12.2). Ids are hex, peers did:key, amounts minor units, times Unix ms."""

from pydantic import BaseModel, Field


class BuyerAnswer(BaseModel):
    """A buyer's share of the face, and what became of it so far."""

    peer: str
    share: int
    proven: int
    returned: int
    frozen: int = Field(description="disputed and not decided yet")


class CashAnswer(BaseModel):
    """Cash that a buyer gives."""

    buyer: str
    amount: int
    currency: str
    processor: str


class BarterAnswer(BaseModel):
    """A piece of another voucher that a buyer gives."""

    buyer: str
    voucher: str
    amount: int
    currency: str


class HoldAnswer(BaseModel):
    """A hold of a trade as the contract knows it."""

    buyer: str
    amount: int
    currency: str
    state: str
    held: int
    released: int
    refunded: int
    target: int
    lost: int = Field(description="earned, and not paid")
    ref: str | None


class PlaceAnswer(BaseModel):
    """Inside an ellipse: 10⁻⁷ degrees, ms, decimetres (SPEC 12.11)."""

    lat_e7: int
    lon_e7: int
    radius_lat_e7: int
    radius_lon_e7: int
    dwell_ms: int
    max_accuracy_dm: int
    max_gap_ms: int


class BandAnswer(BaseModel):
    """A temperature held: 1/100 °C, ms (SPEC 12.11)."""

    channel: str
    min_centi: int
    max_centi: int
    held_ms: int
    max_gap_ms: int


class CountAnswer(BaseModel):
    """A number counted (SPEC 12.11)."""

    channel: str
    at_least: int


class CriteriaAnswer(BaseModel):
    """What a trade's device has to show, and from when on it counts."""

    device: str
    from_ms: int
    place: PlaceAnswer | None = None
    band: BandAnswer | None = None
    count: CountAnswer | None = None


class MilestoneAnswer(BaseModel):
    """A part of the face, and how it is proven: `need` of a till, the buyer's word and the sensors."""

    amount: int
    need: int
    till: bool
    holder: bool
    sensors: list[CriteriaAnswer]


class DisputeAnswer(BaseModel):
    """What of a buyer's share is disputed, who decides it, and by when."""

    case: int
    buyer: str
    by: str
    amount: int
    answer_by_ms: int
    panel: list[str] | None = Field(description="null: nobody is seated yet")


class TradeAnswer(BaseModel):
    """A trade's state with names."""

    status: str
    seller: str
    buyers: list[BuyerAnswer]
    voucher: str
    face: int
    discount: int
    currency: str
    cash: list[CashAnswer]
    barter: list[BarterAnswer]
    deadline_ms: int
    lock_until_ms: int = Field(description="how long the pieces have to be locked at least")
    milestones: list[MilestoneAnswer] = Field(description="none: all passes at once when all is in place")
    proven: int
    returned: int
    locked: bool = Field(description="whether every piece is locked")
    agreed: list[str]
    holds: list[HoldAnswer]
    reason: str | None
    cancels: list[str] = Field(default_factory=list, description="who asked to cancel it since it was funded")
    disputes: list[DisputeAnswer] = Field(default_factory=list, description="one of each buyer's share at most")

    def buyer(self, did: str) -> BuyerAnswer | None:
        """The buyer of this did:key, if it is one."""
        return next((buyer for buyer in self.buyers if buyer.peer == did), None)
