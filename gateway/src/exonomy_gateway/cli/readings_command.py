"""`exonomy device readings`: what a sensor measured."""

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from exonomy_gateway.cli import tables, words
from exonomy_gateway.cli.criteria_options import THERMOMETER
from exonomy_gateway.cli.surroundings import Surroundings
from exonomy_gateway.http.reading_answers import ReadingAnswer, ReadingsAnswer, StandingAnswer


def readings(
    context: typer.Context,
    device: Annotated[str, typer.Argument(help="its name or its key")],
    channel: Annotated[str, typer.Option(help="only this channel, such as temperature")] = "",
    last: Annotated[int, typer.Option(min=1, max=1_000, help="how many lines to show")] = 20,
) -> None:
    """Show what a sensor measured. Late is what it signed long after it was measured, as it was alone.

    Example: exonomy device readings van-1 --channel temperature
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        found = gateway.readings(device, channel, last)
    around.show(found.model_dump(), *_shown(found))


def _shown(found: ReadingsAnswer) -> list[str | Table]:
    if not found.channels:
        return ["no readings yet"]
    columns = ("channel", "stands at", "since", "events")
    standing = tables.table("channels", columns, [_row(one) for one in found.channels])
    headers = ("measured", "channel", "kind", "value", "of")
    lines = tables.table("readings", headers, [_line(one) for one in found.readings])
    more = [f"{found.more} older ones are not shown; --last shows more"] if found.more else []
    return [standing, lines, *more, f"state {found.state_hash}"]


def _row(one: StandingAnswer) -> tuple[tables.Cell, ...]:
    stands = one.total if one.total is not None else one.value
    since = "" if one.value_ms is None else _moment(one.value_ms)
    said = "" if stands is None else _value(one.channel, stands)
    return (one.channel, said, since, str(one.events) if one.events else "")


def _line(one: ReadingAnswer) -> tuple[tables.Cell, ...]:
    when = _moment(one.to_ms) if one.from_ms == one.to_ms else f"{_moment(one.from_ms)} to {_moment(one.to_ms)}"
    least, most = (_value(one.channel, bound) for bound in (one.least, one.most))
    span = "" if one.samples == 1 else f"{one.samples}: {least} to {most}"
    said = _value(one.channel, one.value)
    return (Text(f"{when} late", "yellow") if one.late else when, one.channel, one.kind, said, span)


def _value(channel: str, value: int | tuple[int, int, int]) -> str:
    if isinstance(value, int):
        return f"{value / 100:.2f} °C" if channel == THERMOMETER else str(value)
    lat, lon, accuracy = value
    return f"{lat / 1e7:.6f} {lon / 1e7:.6f} ±{accuracy / 10:.0f} m"


def _moment(time_ms: int) -> str:
    return words.moment(time_ms, seconds=True)
