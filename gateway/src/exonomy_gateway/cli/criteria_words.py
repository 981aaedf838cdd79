"""What a trade's device has to show, in words. Pure: an answer in, rows out."""

from exonomy_contracts.commit.criteria import Place

from exonomy_gateway.http.trade_answers import BandAnswer, CriteriaAnswer, PlaceAnswer
from exonomy_gateway.wallet import delivery


def rows(criteria: CriteriaAnswer) -> list[tuple[str, str]]:
    """One row for each thing that is asked for."""
    found: list[tuple[str, str]] = []
    if criteria.place is not None:
        found.append(("place", _place(criteria.place)))
    if criteria.band is not None:
        found.append(("temperature", _band(criteria.band)))
    if criteria.count is not None:
        found.append(("count", f"{criteria.count.at_least} or more on channel {criteria.count.channel}"))
    return found


def _place(place: PlaceAnswer) -> str:
    at = f"{decimal(place.lat_e7, 7)},{decimal(place.lon_e7, 7)}"
    wide = delivery.metres(Place(**place.model_dump()))
    return (
        f"within {wide} m of {at} for {span(place.dwell_ms)}, accurate to {decimal(place.max_accuracy_dm, 1)} m, "
        f"a fix at least every {span(place.max_gap_ms)}"
    )


def _band(band: BandAnswer) -> str:
    return (
        f"{decimal(band.min_centi, 2)} to {decimal(band.max_centi, 2)} °C on channel {band.channel} for "
        f"{span(band.held_ms)}, read at least every {span(band.max_gap_ms)}"
    )


def decimal(number: int, places: int) -> str:
    """`-2.5` for -250 with two places: what was typed as a decimal is shown as that decimal."""
    whole, rest = divmod(abs(number), 10**places)
    digits = str(rest).zfill(places).rstrip("0")
    return ("-" if number < 0 else "") + str(whole) + (f".{digits}" if digits else "")


def span(ms: int) -> str:
    """`2 min`, `1 h 30 min`, `90.5 s`."""
    minutes, rest = divmod(ms, 60_000)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min")) if number]
    return " ".join(parts + ([f"{decimal(rest, 3)} s"] if rest or not parts else []))
