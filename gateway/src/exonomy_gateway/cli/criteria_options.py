"""Options of a trade that a sensor proves, and how what is typed becomes criteria (SPEC 12.11). No number is a float
before the wallet makes a fence of metres."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Final

import typer
from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place
from exonomy_contracts.wire import peer

from exonomy_gateway.cli import reading
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.http.answers import DeviceAnswer
from exonomy_gateway.wallet import delivery
from exonomy_gateway.wallet.errors import NotPossible

_PANEL: Final = "Paid when a sensor proves it (leave out for a till)"


def _option(help_: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(help=help_, rich_help_panel=_PANEL)
    return option


Device = Annotated[str, _option("the sensor that proves it: its name or key; one of yours")]
DeliverTo = Annotated[str, _option("where: LAT,LON in degrees, such as 52.5200080,13.4049540")]
Within = Annotated[str, _option("how near, such as 50m or 1.5km")]
Dwell = Annotated[str, _option("how long it stays there")]
Accuracy = Annotated[str, _option("how exact each fix has to be")]
BandOption = Annotated[str, _option("temperature kept: MIN..MAX in °C, such as -2.5..8")]
Held = Annotated[str, _option("how long it is kept")]
CountOption = Annotated[str, _option("how much is counted, such as 3")]
Channel = Annotated[str, _option("what is counted: the sensor's channel")]
Every = Annotated[str, _option("longest pause between two fixes, or two temperatures")]
THERMOMETER: Final = "temperature"
"""The channel of a sensor's temperature, as its app calls it."""

_DEGREES: Final = re.compile(r"\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,7})?)\s*,\s*([+-]?[0-9]{1,3}(?:\.[0-9]{1,7})?)\s*")
_METRES: Final = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9])?)\s*(m|km)\s*")
_BAND: Final = re.compile(r"\s*([+-]?[0-9]{1,5}(?:\.[0-9]{1,2})?)\s*\.\.\s*([+-]?[0-9]{1,5}(?:\.[0-9]{1,2})?)\s*")
_COUNT: Final = re.compile(r"[0-9]{1,15}")
_DECIMETRES: Final = {"m": 10, "km": 10_000}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed; empty where nothing was."""

    device: str
    deliver_to: str
    within: str
    dwell: str
    accuracy: str
    band: str
    held: str
    count: str
    channel: str
    every: str

    def criteria(self, devices: Sequence[DeviceAnswer], seller: str, now_ms: int) -> Criteria | None:
        """The criteria; None when a till redeems the trade. `devices` are those of the gateway.

        Raises:
            Usage: something is not what its option takes, or does not go with the others.
            NotPossible: there is no such device, or it is not the seller's.
        """
        asks = self.deliver_to or self.band or self.count
        if not self.device and not asks:
            return None
        if not self.device or not asks:
            raise Usage("a sensor's trade takes --device, and --deliver-to, --band or --count (or several of these)")
        return Criteria(
            device=_device(self.device, devices, seller),
            from_ms=now_ms,
            place=self._place() if self.deliver_to else None,
            band=self._band() if self.band else None,
            count=Count(_channel(self.channel), _counted(self.count)) if self.count else None,
        )

    def _place(self) -> Place:
        lat_e7, lon_e7 = degrees(self.deliver_to)
        wide = decimetres(self.within)
        if wide == 0:
            raise Usage("a fence of 0 m is missed by every receiver; write --within 50m")
        radius_lat, radius_lon = delivery.radii(lat_e7, wide / 10)
        dwell_ms, every_ms = reading.duration_ms(self.dwell), reading.duration_ms(self.every)
        return Place(lat_e7, lon_e7, radius_lat, radius_lon, dwell_ms, decimetres(self.accuracy), every_ms)

    def _band(self) -> Band:
        lowest, highest = band(self.band)
        return Band(THERMOMETER, lowest, highest, reading.duration_ms(self.held), reading.duration_ms(self.every))


def degrees(text: str) -> tuple[int, int]:
    """10⁻⁷ degrees of `LAT,LON`."""
    match = _DEGREES.fullmatch(text)
    if match is None:
        raise Usage(f"{text[:40]!r} is no place; write LAT,LON with up to 7 decimals, such as 52.5200080,13.4049540")
    lat, lon = (int(Decimal(part) * delivery.DEGREE_E7) for part in match.groups())
    if abs(lat) > limits.LATITUDE_E7 or abs(lon) > limits.LONGITUDE_E7:
        raise Usage(f"{text[:40]!r} is not on earth; latitude (first) is within 90 degrees, longitude within 180")
    return lat, lon


def decimetres(text: str) -> int:
    """Decimetres of `50m`, `2.5m`, `1.5km`."""
    match = _METRES.fullmatch(text)
    if match is None:
        raise Usage(f"{text[:20]!r} is no distance; write metres or kilometres, such as 50m or 1.5km")
    return int(Decimal(match[1]) * _DECIMETRES[match[2]])


def band(text: str) -> tuple[int, int]:
    """Hundredths of a degree of `MIN..MAX`."""
    match = _BAND.fullmatch(text)
    if match is None:
        raise Usage(f"{text[:30]!r} is no temperature band; write MIN..MAX in °C, such as -2.5..8")
    lowest, highest = (int(Decimal(part) * 100) for part in match.groups())
    if max(abs(lowest), abs(highest)) > limits.CENTI:
        raise Usage(f"{text[:30]!r} is warmer or colder than any sensor reads; write degrees Celsius")
    return lowest, highest


def _counted(text: str) -> int:
    if not _COUNT.fullmatch(text) or int(text) == 0:
        raise Usage(f"{text[:20]!r} is no count; write a whole number of 1 or more")
    return int(text)


def _channel(text: str) -> str:
    if not 1 <= len(text) <= limits.CHANNEL_CHARS:
        raise Usage(f"a channel has 1 to {limits.CHANNEL_CHARS} characters, such as door")
    return text


def _device(text: str, devices: Sequence[DeviceAnswer], seller: str) -> bytes:
    """The key of a device of the seller's."""
    found = next((device for device in devices if text in (device.name, device.key)), None)
    if found is None:
        raise NotPossible(f"no device {text[:80]} is enrolled at the gateway; `exonomy device list` shows what is")
    if found.revoked_ms is not None:
        raise NotPossible(f"the device {found.name} was revoked; it can prove nothing any more")
    if found.principal != seller:
        raise NotPossible(f"the device {found.name} works for {found.principal}; only the seller's own can prove it")
    return peer.from_did(found.key)
