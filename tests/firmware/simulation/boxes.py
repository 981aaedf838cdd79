"""Devices in the simulation: the real till and sensor with the real link, on storage and power that fail."""

import asyncio
import random
from collections.abc import Callable
from typing import Any

from cut_flash import AFTER, BEFORE, MIDDLE, CutFlash, Dice, PowerCut
from exonomy.channels import EVENT, TOTAL, VALUE, Channel
from exonomy.clock import Clock
from exonomy.device import Device
from exonomy.enrolment import Enrolment
from exonomy.errors import JournalFull
from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from exonomy.link import Link
from exonomy.nonces import nonce_key
from exonomy.redemption import Refused
from exonomy.sensor import Completion, Sensor
from exonomy.till import Till
from gateway_simulator import NaclSigner

from .virtual_time import VirtualLoop

TEND_S = 20.0
# Blocks, bytes of a block, bytes programmed at once: half a megabyte's eighth, as a board keeps it for its journal.
FLASH = (32, 4_096, 256)


class Flash(CutFlash):
    """A flash whose power goes in the middle of something when `cut` is set; from then on nothing of it works."""

    def __init__(self, dice: random.Random, died: Callable[[], None]) -> None:
        super().__init__(Dice(dice.getrandbits(32)), *FLASH)
        self._chances, self._died = dice, died
        self._dead = False
        # Operations that the power went in.
        self.cuts = 0

    @property
    def cut(self) -> bool:
        """Whether the power goes with one of the next operations."""
        return self._left is not None

    @cut.setter
    def cut(self, soon: bool) -> None:
        if soon:
            self.cut_in(self._chances.choice((0, 0, 1, 3, 9)), self._chances.choice((BEFORE, MIDDLE, AFTER)))
        else:
            self.power_up()

    def on(self) -> None:
        """There is power."""
        self._dead = False
        self.power_up()

    def off(self) -> None:
        """There is none."""
        self._dead = True

    def _step(self, torn: Callable[[], None], whole: Callable[[], None]) -> None:
        if self._dead:
            raise OSError("no power")
        try:
            super()._step(torn, whole)
        except PowerCut:
            self.cuts += 1
            self._died()
            raise OSError("no power") from None


class Box:
    """One device: its flash, which stays, and what runs while there is power."""

    def __init__(self, loop: VirtualLoop, name: str, dice: random.Random, now_ms: Callable[[], int]) -> None:
        self.loop, self.name, self.dice, self._now_ms = loop, name, dice, now_ms
        self.signer = NaclSigner(dice.randbytes(32))
        self.topic = self.signer.public_key[:8].hex()
        self.record = b""
        self.flash = Flash(dice, self.power_off)
        self.device: Device | None = None
        self.link: Link | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._drift = 1 + dice.uniform(-50, 50) / 1_000_000
        self._started_s = 0.0
        self.acked: set[bytes] = set()
        self.news: list[tuple[Any, ...]] = []
        self.starts = 0
        self.wrong_ms = 0

    # -- power

    def power_on(self) -> None:
        """As after a cut: everything but the flash is gone."""
        self._started_s = self.loop.time()
        clock = Clock(self._ticks, lambda new, old: new - old)
        self.flash.on()
        journal = Journal(FlashStorage(self.flash, self.dice.randbytes, self.flash.granule), self.dice.randbytes)
        device = self._make(Enrolment(self.record, self.signer.public_key), journal, clock)
        self.starts += 1
        device.load()
        self.device = device
        self.link = Link(device, self.dice.randbytes, self._heard, lambda: None, lambda: self.record)
        self._tasks = [self.loop.create_task(self.link.run()), self.loop.create_task(self._tend())]

    def power_off(self) -> None:
        """At once, wherever it is."""
        self.flash.off()
        self.device = self.link = None
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    def failed(self) -> list[BaseException]:
        """What its tasks died of."""
        return [error for task in self._tasks if task.done() and (error := task.exception()) is not None]

    def _ticks(self) -> int:
        return int((self.loop.time() - self._started_s) * 1000 * self._drift)

    def _make(self, enrolment: Enrolment, journal: Journal, clock: Clock) -> Device:
        raise NotImplementedError

    def _heard(self, news: list[tuple[Any, ...]]) -> None:
        self.look_at_clock()
        for item in news:
            if item[0] == "acked":
                self.acked |= {entry.id for entry in item[1]}
            else:
                self.news.append(item)

    async def _tend(self) -> None:
        while True:
            await asyncio.sleep(TEND_S)
            device = self.device
            if device is None:
                continue
            try:
                self.work()
                if self.device is device:
                    device.store()
            except JournalFull:
                # The power went, and ends this task too.
                continue

    def work(self) -> None:
        """What it does by itself."""

    def look_at_clock(self) -> None:
        """Notes how far a clock that calls itself sure is off."""
        if self.device is not None and self.device.clock.certain:
            self.wrong_ms = max(self.wrong_ms, abs(self.device.now_ms - self._now_ms()))


class TillBox(Box):
    """`taken` are the nonces of sales that were on the screen as signed; `unsure` the one in hand when power went."""

    def __init__(self, loop: VirtualLoop, name: str, dice: random.Random, now_ms: Callable[[], int]) -> None:
        super().__init__(loop, name, dice, now_ms)
        self.trade = b""
        self.taken: dict[bytes, int] = {}
        self.unsure: tuple[bytes, int] | None = None
        self.refused = 0

    def _make(self, enrolment: Enrolment, journal: Journal, clock: Clock) -> Till:
        return Till(self.signer, enrolment, journal, clock, self.dice.randbytes)

    def power_on(self) -> None:
        super().power_on()
        if self.unsure is not None:
            nonce, amount = self.unsure
            self.unsure = None
            if self._knows(nonce):
                self.taken[nonce] = amount

    def _knows(self, nonce: bytes) -> bool:
        """Whether the sale in hand became one: then its code is used."""
        device = self.device
        assert isinstance(device, Till)
        return bool(device.nonces.seen(nonce_key(self.trade, nonce)))

    def press(self, code: str, nonce: bytes, amount: int) -> bool:
        """A customer shows a code and the merchant presses OK; whether it was taken."""
        till = self.device
        if till is None or self.unsure is not None:
            return False
        assert isinstance(till, Till) and self.link is not None
        link = self.link
        try:
            scanned = till.check(code)
            self.unsure = (nonce, amount)
            till.accept(scanned, amount)
        except Refused:
            if self.device is not None:
                self.unsure = None
            self.refused += 1
            return False
        self.unsure = None
        self.taken[nonce] = amount
        link.kick()
        return True


class SensorBox(Box):
    """Counts what passes, measures a temperature and notices a door."""

    def __init__(self, loop: VirtualLoop, name: str, dice: random.Random, now_ms: Callable[[], int]) -> None:
        super().__init__(loop, name, dice, now_ms)
        self.passed = 0
        self.proven: list[Completion] = []

    def _make(self, enrolment: Enrolment, journal: Journal, clock: Clock) -> Sensor:
        channels = [
            Channel("boxes", TOTAL, 1_000),
            Channel("celsius", VALUE, 1_000, 50),
            Channel("door", EVENT, 1_000),
        ]
        return Sensor(self.signer, enrolment, journal, clock, self.dice.randbytes, channels)

    def work(self) -> None:
        sensor = self.device
        assert isinstance(sensor, Sensor) and self.link is not None
        boxes, celsius, door = sensor.channels
        if self.dice.random() < 0.02:
            sensor.count(boxes, 1)
            self.passed = max(self.passed, boxes.total)
        if self.dice.random() < 0.02:
            sensor.observe(celsius, 400 + self.dice.randint(-200, 200))
        if self.dice.random() < 0.004:
            sensor.observe(door, 1 - (door.last or 0))
        if self.device is sensor:
            self.proven += sensor.tend()
        # The power may have gone meanwhile.
        if self.link is not None and self.link.up and sensor.sign() and self.link is not None:
            self.link.kick()
