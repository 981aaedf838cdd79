"""A sensor in memory, what it measures, and a trade that it watches for."""

from cast import DEVICE, NOW, TRADE, Storage, Ticks, chance_bytes, enrolment
from exonomy.channels import EVENT, PLACE, TOTAL, VALUE, Channel
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.journal import Journal
from exonomy.sensor import Sensor

# The harbour's clock tower, and a fence of some 50 m around it.
LAT = 535_000_000
LON = 100_000_000
FENCE = {0: LAT, 1: LON, 2: 4_500, 3: 7_500, 4: 60_000, 5: 200, 6: 20_000}
COLD = {0: "temperature", 1: 200, 2: 800, 3: 60_000, 4: 20_000}
PARCELS = {0: "parcels", 1: 3}
DEADLINE = NOW + 3_600_000
INSIDE = [LAT + 100, LON - 200, 35]
OUTSIDE = [LAT + 9_000, LON, 35]


def criteria(place=None, band=None, count=None, device=DEVICE.public_key, from_ms=NOW):
    found = {0: device, 1: from_ms}
    for key, part in ((2, place), (3, band), (4, count)):
        if part is not None:
            found[key] = part
    return found


def watch_item(**asked):
    return ["watch", TRADE, criteria(**asked), DEADLINE]


def the_channels():
    return [
        Channel("door", EVENT, 1_000),
        Channel("gps", PLACE, 1_000, 500, 600_000),
        Channel("parcels", TOTAL, 1_000),
        Channel("temperature", VALUE, 1_000, 10, 600_000),
    ]


class Box:
    """A sensor over a storage; its channels by name."""

    def __init__(self, storage=None, record=None, kept=None, slept_ms=0):
        self.storage = storage or Storage()
        self.ticks = Ticks()
        journal = Journal(self.storage, chance_bytes)
        channels = the_channels()
        self.channels = {channel.name: channel for channel in channels}
        clock = Clock(self.ticks.now, self.ticks.diff)
        self.sensor = Sensor(DEVICE, Enrolment(record or enrolment()), journal, clock, chance_bytes, channels)
        self.sensor.load(kept, slept_ms)
        self.n = self.sensor.last_n

    def again(self, **more):
        """As after a power cut."""
        return Box(self.storage, **more)

    def observe(self, name, value):
        return self.sensor.observe(self.channels[name], value)

    def wait(self, ms):
        self.ticks.ms += ms

    def hear(self, items, time_ms=None):
        """A message of the gateway, whose clock is right."""
        from cast import down

        self.n += 1
        news = self.sensor.hear(down(self.n, items, time_ms=self.sensor.now_ms if time_ms is None else time_ms))
        self.sensor.store()
        return news
