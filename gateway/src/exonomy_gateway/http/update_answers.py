"""What the API says of versions of the firmware, and of devices that get them."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from exonomy_gateway.devices.updates import Progress
from exonomy_gateway.store.updates import Running

HexName = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ReleaseAnswer(BaseModel):
    """A version; `missing` are the SHA-256 of its files that this gateway does not have yet."""

    name: str
    app: str
    board: str
    version: str
    counter: int
    least: int
    size: int
    publisher: str
    missing: list[str]


class UpdateRequest(BaseModel):
    """Give a device a version."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"release": "3f" * 32}]})
    release: HexName


class UpdateAnswer(BaseModel):
    """How a device stands with the version it is to get."""

    release: str
    version: str
    counter: int
    state: str = Field(description="done, fetching, refused or waiting")
    done: int
    size: int
    text: str = Field(description="why it was refused, or went back, in the device's words")


class FirmwareAnswer(BaseModel):
    """What a device says that it runs, and the version it is to get, if any."""

    app: str | None = None
    version: str | None = None
    counter: int | None = None
    trouble: str | None = Field(default=None, description="the last version it refused, or that did not come up there")
    update: UpdateAnswer | None = None


def firmware_answer(running: Running | None, progress: Progress | None) -> FirmwareAnswer | None:
    """What is known of a device's firmware; None when nothing is."""
    if running is None and progress is None:
        return None
    answer = FirmwareAnswer()
    if running is not None:
        answer.app, answer.version, answer.counter = running.app, running.version or None, running.counter
        answer.trouble = None if running.trouble is None else f"{running.trouble[1]}: {running.trouble[2]}"
    if progress is not None:
        answer.update = UpdateAnswer(
            release=progress.name.hex(),
            version=progress.version,
            counter=progress.counter,
            state=progress.state,
            done=progress.done,
            size=progress.size,
            text=progress.text,
        )
    return answer
