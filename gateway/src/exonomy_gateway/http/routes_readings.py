"""What a sensor measured."""

from typing import Annotated, Final

from exonomy_contracts.commit.device_log import READING
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Query

from exonomy_gateway.devices.readings import Channel, Reading, Readings
from exonomy_gateway.http.answers import Problem
from exonomy_gateway.http.reading_answers import ReadingAnswer, ReadingsAnswer, StandingAnswer
from exonomy_gateway.http.served import Served
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database
from exonomy_gateway.store.devices import Device

_LISTED: Final = 1_000
"""Lines in one answer, 200 KB: more than a person reads, and a day of a reading each minute and a half."""


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["devices"], responses={404: {"model": Problem}})

    @routes.get("/v1/devices/{which}/readings")
    def readings(
        which: str,
        channel: Annotated[str, Query(max_length=24, description="only this channel")] = "",
        limit: Annotated[int, Query(ge=1, le=_LISTED)] = _LISTED,
    ) -> ReadingsAnswer:
        """A sensor's readings, merged by what each says of itself (SPEC 9.8)."""
        device = gateway.roster.show(which)
        merged = merged_readings(gateway.database, device)
        names = [name for name in sorted(merged.channels) if not channel or name == channel]
        lines = [(one, late) for one, late in merged.history() if not channel or one.channel == channel]
        return ReadingsAnswer(
            device=peer.to_did(device.key),
            state_hash=merged.state_hash().hex(),
            channels=[_standing(merged.channels[name]) for name in names],
            readings=[_line(one, late) for one, late in lines[-limit:]],
            more=max(0, len(lines) - limit),
            unreadable=merged.unreadable,
        )

    return routes


def merged_readings(database: Database, device: Device) -> Readings:
    """All that is stored of a device's readings, over all branches that it wrote for its present merchant."""
    connection = database.read()
    merged = Readings()
    for log, head in commits.logs_of(connection, device.repo):
        if log.author != device.key:
            continue
        for commit in commits.entries(connection, log, -1, head.seq):
            if commit.header.kind == READING and commit.body is not None:
                merged.take(commit.body, commit.header.time_ms)
    return merged


def _line(reading: Reading, late: bool) -> ReadingAnswer:
    return ReadingAnswer(
        channel=reading.channel,
        kind=reading.kind,
        seq=reading.seq,
        from_ms=reading.from_ms,
        to_ms=reading.to_ms,
        samples=reading.samples,
        least=reading.least,
        most=reading.most,
        value=reading.value,
        late=late,
    )


def _standing(channel: Channel) -> StandingAnswer:
    return StandingAnswer(
        channel=channel.name,
        value=None if channel.value is None else channel.value.value,
        value_ms=None if channel.value is None else channel.value.to_ms,
        total=None if channel.total is None else channel.total.most,
        events=len(channel.events),
    )
