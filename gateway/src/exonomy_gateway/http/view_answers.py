"""The shapes of views over final seals (SPEC 18). Amounts are minor units, times Unix ms."""

from typing import Final

from pydantic import BaseModel, ConfigDict, Field

_ID: Final = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_DID: Final = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


class SumsAnswer(BaseModel):
    """Of one currency: what it is worth, what is paid, and its funding: what is credited or was given (SPEC 18.3)."""

    currency: str
    value: int
    funding: int
    released: int
    overfunding: int
    progress_percent: int
    crowdfunding_percent: int


class ProjectAnswer(BaseModel):
    """A task and what is below it. `whole` counts each task once, `own` this one alone."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"id": _ID, "title": "Raised beds", "phase": "working", "children": []}]}
    )
    id: str
    title: str
    phase: str = Field(description="its status, by the words of a task's interface")
    own: SumsAnswer
    whole: list[SumsAnswer]
    children: list["ProjectAnswer"]
    missing: list[str] = Field(description="adopted tasks that this gateway does not have; the sums are without them")


class PeerReputation(BaseModel):
    """A peer's points by role, and together; the balance may be below zero."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"peer": _DID, "points": {"issuer": 12}, "balance": 12}]})
    peer: str
    points: dict[str, int]
    balance: int


class WeightAnswer(BaseModel):
    """What a member weighs by its reputation."""

    peer: str
    weight: int


class ReputationAnswer(BaseModel):
    """Reputation as one community sees it, as of a time; `snapshot` is the hash that its `weigh` names (SPEC 17.3)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"community": _ID, "as_of_ms": 1_790_000_000_000, "snapshot": _ID, "weights": [], "peers": []}]
        }
    )
    community: str
    as_of_ms: int
    snapshot: str
    weights: list[WeightAnswer]
    peers: list[PeerReputation]


ProjectAnswer.model_rebuild()
