"""What the API says of a device's own notes."""

from pydantic import BaseModel, ConfigDict


class DiagnosticAnswer(BaseModel):
    """A line that a device wrote about itself. `time_ms` is its own clock's, as well as it knew."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"time_ms": 1_790_000_000_000, "code": "boot", "text": "watchdog"}]}
    )
    time_ms: int
    code: str
    text: str
