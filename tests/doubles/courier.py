"""A courier's way through a town as her GPS receiver tells it: with noise, tunnels without a fix, and bad fixes."""

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

# Degrees of latitude in a metre; of longitude at 53.5° north, where this town lies.
NORTH_M = 1 / 111_320
EAST_M = 1 / 66_200
DOOR = (53.5413, 9.9841)


@dataclass(frozen=True, slots=True)
class Epoch:
    """What the receiver says at one moment; without a fix it says so. `hdop` is how far the satellites' angles help."""

    lat: float
    lon: float
    hdop: float = 0.8
    fix: bool = True


def metres(north: float, east: float) -> tuple[float, float]:
    """A place so many metres from the door."""
    return DOOR[0] + north * NORTH_M, DOOR[1] + east * EAST_M


def walk(legs: Iterable[tuple[tuple[float, float], int]], seed: int, noise_m: float = 2.0) -> list[Epoch]:
    """Epochs of a walk: each leg is where it ends, in metres from the door, and how many epochs it takes."""
    dice = random.Random(seed)
    epochs: list[Epoch] = []
    at: tuple[float, float] | None = None
    for (north, east), count in legs:
        begin = at or (north, east)
        for step in range(1, count + 1):
            share = step / count
            lat, lon = metres(
                begin[0] + (north - begin[0]) * share + dice.gauss(0, noise_m),
                begin[1] + (east - begin[1]) * share + dice.gauss(0, noise_m),
            )
            epochs.append(Epoch(lat, lon, hdop=round(dice.uniform(0.7, 1.3), 2)))
        at = (north, east)
    return epochs


def tunnel(epochs: Sequence[Epoch], begin: int, end: int) -> list[Epoch]:
    """The same without a fix from one epoch up to another."""
    return [replace(one, fix=False) if begin <= i < end else one for i, one in enumerate(epochs)]


def astray(epochs: Sequence[Epoch], at: int, east_m: float = 120.0) -> list[Epoch]:
    """The same with one fix far off, which the receiver itself does not trust."""
    return [replace(one, lon=one.lon + east_m * EAST_M, hdop=9.9) if i == at else one for i, one in enumerate(epochs)]


def delivery(stay: int, seed: int = 7) -> list[Epoch]:
    """A whole delivery: two streets and a tunnel, `stay` epochs at the door with one fix astray, and away again."""
    legs = (((-300.0, -400.0), 1), ((-300.0, 0.0), 10), ((0.0, 0.0), 10), ((3.0, 2.0), stay), ((40.0, 300.0), 8))
    epochs = tunnel(walk(legs, seed), 6, 10)
    return astray(epochs, 21 + stay // 2)


def sentences(epoch: Epoch, at: float) -> bytes:
    """The GGA and the RMC of an epoch; `at` is Unix seconds."""
    moment = datetime.fromtimestamp(at, UTC)
    hour, day = moment.strftime("%H%M%S.") + f"{moment.microsecond // 1000:03d}", moment.strftime("%d%m%y")
    if not epoch.fix:
        return _sentence(f"GPGGA,{hour},,,,,0,00,99.99,,,,,,") + _sentence(f"GPRMC,{hour},V,,,,,,,{day},,,N")
    place = f"{_degrees(epoch.lat, 2)},{'N' if epoch.lat >= 0 else 'S'}"
    place += f",{_degrees(epoch.lon, 3)},{'E' if epoch.lon >= 0 else 'W'}"
    return _sentence(f"GPGGA,{hour},{place},1,09,{epoch.hdop:.2f},12.0,M,45.0,M,,") + _sentence(
        f"GPRMC,{hour},A,{place},0.50,90.0,{day},,,A"
    )


def drive(epochs: Iterable[Epoch], receive: Callable[[bytes], None], every_s: float) -> Iterator[Epoch]:
    """Say one epoch after the other, in real time; yields each once it is said."""
    for epoch in epochs:
        receive(sentences(epoch, time.time()))
        yield epoch
        time.sleep(every_s)


def _degrees(value: float, width: int) -> str:
    degrees, rest = divmod(abs(value), 1)
    return f"{int(degrees):0{width}d}{rest * 60:08.5f}"


def _sentence(body: str) -> bytes:
    value = 0
    for byte in body.encode():
        value ^= byte
    return f"${body}*{value:02X}\r\n".encode()
