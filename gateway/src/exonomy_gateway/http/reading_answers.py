"""What the API says of a sensor's readings."""

from pydantic import BaseModel, ConfigDict, Field


class ReadingAnswer(BaseModel):
    """One line. A place is latitude and longitude in 10⁻⁷ degrees and an accuracy in decimetres."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "channel": "temperature",
                    "kind": "value",
                    "seq": 1_790_000_007,
                    "from_ms": 1_790_000_000_000,
                    "to_ms": 1_790_000_000_000,
                    "samples": 1,
                    "least": 450,
                    "most": 450,
                    "value": 450,
                    "late": False,
                }
            ]
        }
    )
    channel: str
    kind: str = Field(description="value, total, event or stretch")
    seq: int | None
    from_ms: int
    to_ms: int
    samples: int
    least: int
    most: int
    value: int | tuple[int, int, int]
    late: bool = Field(description="signed long after it was measured")


class StandingAnswer(BaseModel):
    """What a channel comes to: its newest value or its highest total, and how many events and stretches it has."""

    channel: str
    value: int | tuple[int, int, int] | None
    value_ms: int | None
    total: int | None
    events: int


class ReadingsAnswer(BaseModel):
    """A sensor's readings. `state_hash` is of all channels, whichever were asked for."""

    device: str
    state_hash: str
    channels: list[StandingAnswer]
    readings: list[ReadingAnswer] = Field(description="the newest, oldest first")
    more: int = Field(description="older ones that are not listed")
    unreadable: int = Field(description="entries that are no readings of this version")
