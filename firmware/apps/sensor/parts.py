"""What a sensor measures with: each part gives a channel its values, from a driver at the level of its protocol.

`await part.sample(ticks)` is a value of the channel, for a total how many more; None when there is nothing to say.
A part that fails raises OSError, as the drivers do.
"""

import asyncio

from drivers.nmea import Nmea
from drivers.scale import middle

# Bytes taken from a receiver at once: what it says in a quarter of a second at 9,600 baud.
_READ_BYTES = 256
# A scale's values for one sample, how long to wait for them (one comes in 100 ms), and between two looks.
_WEIGHINGS = 3
_WEIGHING_LOOKS = 50
_WEIGHING_LOOK_MS = 10


class Receiver:
    """A GPS receiver on a `uart`: the newest fix. Its clock is not believed; only where it is counts."""

    def __init__(self, uart):
        self._uart = uart
        self._nmea = Nmea()

    async def sample(self, ticks):
        """[lat_e7, lon_e7, accuracy_dm], or None when there is no new fix."""
        newest = None
        while True:
            data = self._uart.read(_READ_BYTES)
            if not data:
                break
            fixes = self._nmea.feed(data)
            newest = fixes[-1] if fixes else newest
        return [newest.lat_e7, newest.lon_e7, newest.accuracy_dm] if newest else None


class Thermometer:
    """A `drivers.ds18b20.Ds18b20`."""

    def __init__(self, driver):
        self._driver = driver

    async def sample(self, ticks):
        """Hundredths of a degree."""
        return await self._driver.read()


class Door:
    """A `drivers.reed.Reed`: 1 while closed. Its channel is sampled often, or a swing is missed."""

    def __init__(self, reed):
        self._reed = reed

    async def sample(self, ticks):
        """0 or 1; None while it bounces."""
        self._reed.sample(ticks)
        return None if self._reed.closed is None else int(self._reed.closed)


class Balance:
    """A `drivers.hx711.Hx711` and its `drivers.scale.Scale`."""

    def __init__(self, converter, scale):
        self._converter = converter
        self._scale = scale

    async def sample(self, ticks):
        """Grams, by the middle of some values; None while too few are ready. One that was disturbed does not count."""
        values = []
        for _ in range(_WEIGHING_LOOKS):
            value = self._converter.read() if self._converter.ready() else None
            if value is not None:
                values.append(value)
            if len(values) == _WEIGHINGS:
                return self._scale.grams(middle(values))
            await asyncio.sleep(_WEIGHING_LOOK_MS / 1000)
        return None


class Pulses:
    """A `drivers.counter.Counter`."""

    def __init__(self, counter):
        self._counter = counter

    async def sample(self, ticks):
        """How many more."""
        return self._counter.sample(ticks)
