"""The sensor at work: sample, keep, watch, sign, send, sleep.

The board brings the parts, storage, chance and a light; see `boards/unix/sensor_board.py`.
"""

import asyncio
import gc

from exonomy import limits, peer, seed
from exonomy.channels import FILE, TOTAL, Settings
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.errors import BadInput, JournalFull
from exonomy.journal import Journal
from exonomy.link import link_of
from exonomy.sensor import Sensor
from exonomy.upkeep import LINK_MS, LOOP_MS, Upkeep
from exonomy.visits import NAP_BYTES, Visits

from .status import HELP, status

_ROUND_MS = 20
# Between two looks at clock, watches and log, when nothing was sampled.
_LOOK_MS = 250
_POLL_MS = 100


class App:
    """One sensor on one board.

    Beside what every app asks for, the board has `part(name)`, which gives a channel's part (see `parts`) or None,
    `show(light, line)`, `kept()`, which gives what was kept over a sleep and for how many ms, or None, and
    `await sleep(ms, kept)`, which comes back when it is over or starts the app anew. It may have `network(wanted)`,
    which is told when there is something to say.
    """

    def __init__(self, board):
        self.board = board
        self.sensor = None
        self.link = None
        self.visits = None
        self.upkeep = None
        self._alive = None
        self._parts = {}
        # By channel: when it was last sampled, None before the first time.
        self._sampled = {}
        # By channel: what its part complains of.
        self._faults = {}
        # Whether the last try to write found no room, and since when.
        self._stuck = False
        self._stuck_since = 0
        self._shown = None
        self._looked = board.ticks_ms()
        # Whether it is connected for moments only, in which all has to be said.
        self._brief = False

    # -- start

    async def run(self):
        """Never returns."""
        signer = await seed.signer(self.board, lambda text: self._show(HELP, text))
        key = signer.public_key
        self.board.report("boot", key=key, did=peer.did_key(key), device=peer.device_name(key))
        settings = await self._file(FILE, Settings, "no " + FILE + ": it says what to measure")
        unenrolled = "enrol this sensor: " + peer.did_key(key)
        enrolment = await self._file("enrolment.cbor", lambda data: Enrolment(data, key), unenrolled)
        for channel in settings.channels:
            self._sampled[channel.name] = None
            self._parts[channel.name] = self.board.part(channel.name)
        kept, slept_ms = self.board.kept() or (None, 0)
        await self._load(signer, enrolment, settings.channels, kept and kept[NAP_BYTES:], slept_ms)
        self.link = link_of(self.board, self.sensor, self.heard, self.link_changed)
        board = self.board
        self._brief = settings.check_in_ms > 0
        network = getattr(board, "network", None)
        self.visits = Visits(self.link, self.sensor, settings.check_in_ms, board.ticks_ms, board.ticks_diff, network)
        if kept:
            self.visits.wake(kept[:NAP_BYTES], slept_ms)
        self.board.report("ready", branch=self.sensor.log.branch)
        gc.collect()
        self.upkeep = Upkeep(self.board, self.sensor, lambda: True)
        self.link.alive = self.upkeep.vigil.pulse("the link", LINK_MS)
        self._alive = self.upkeep.vigil.pulse("the work", LOOP_MS)
        self.upkeep.begin(self.link)
        # When one of them dies the sensor starts anew, and says of what.
        await self.upkeep.run(("the visits", self.visits.run()), ("the work", self._work()))

    async def _file(self, name, read, missing):
        """What `read` makes of a file, once it is there and right."""
        while True:
            data = self.board.read(name)
            line = missing
            if data is not None:
                try:
                    return read(data)
                except BadInput as error:
                    line = str(error)
            self._show(HELP, line)
            await asyncio.sleep(_POLL_MS / 1000)

    async def _load(self, signer, enrolment, channels, kept, slept_ms):
        """A sensor without room to write waits, and says so."""
        board = self.board
        while True:
            clock = Clock(board.ticks_ms, board.ticks_diff)
            journal = Journal(board.storage("journal"), board.random)
            self.sensor = Sensor(signer, enrolment, journal, clock, board.random, channels)
            try:
                self.sensor.load(kept, slept_ms)
            except (JournalFull, BadInput) as error:
                self._show(HELP, str(error))
                await asyncio.sleep(1)
                slept_ms += 1_000
            else:
                return

    # -- what the gateway says

    def heard(self, news):
        """News from the link, already in the sensor but not yet stored."""
        for item in news:
            if item[0] == "acked":
                for entry in item[1]:
                    self.board.report("acked", id=entry.id, seq=entry.seq)
            elif item[0] == "watching":
                self.board.report("watching", trade=item[1].trade, deadline_ms=item[1].deadline_ms)
            elif item[0] == "unwatched":
                self.board.report("unwatched", trade=item[1])
            elif item[0] == "verdict":
                done = item[1]
                self.board.report("verdict", trade=done.trade, id=done.id, state=done.state, text=done.text)
            else:
                self.board.report(item[0], text=" ".join(item[1:]))

    def link_changed(self):
        """The link went up or down."""
        self.board.report("link", up=self.link.up, trouble=self.link.trouble)

    # -- the work

    async def _work(self):
        while True:
            self._alive()
            sampled = False
            for channel in self.sensor.channels:
                if self._due_ms(channel) <= 0:
                    sampled = True
                    await self._sample(channel)
            if sampled or self.board.ticks_diff(self.board.ticks_ms(), self._looked) >= _LOOK_MS:
                self._look_after()
            await self._rest()

    def _due_ms(self, channel):
        """Milliseconds until a channel is to be sampled."""
        sampled = self._sampled[channel.name]
        if sampled is None:
            return 0
        return channel.every_ms - self.board.ticks_diff(self.board.ticks_ms(), sampled)

    async def _sample(self, channel):
        name = channel.name
        self._sampled[name] = self.board.ticks_ms()
        part = self._parts[name]
        if part is None:
            self._faults[name] = name + " is not connected"
            return
        try:
            value = await part.sample(self._sampled[name])
            if value is not None:
                self._take(channel, value)
            self._faults.pop(name, None)
        except OSError as error:
            # A part's fault, or an event that has no room: it is tried again with the next sample.
            self._faults[name] = name + ": " + str(error)

    def _take(self, channel, value):
        if channel.kind == TOTAL:
            worth = self.sensor.count(channel, value)
            value = channel.total
        else:
            worth = self.sensor.observe(channel, value)
        if worth:
            self.board.report("measured", channel=channel.name, value=value)

    def _look_after(self):
        sensor = self.sensor
        self._looked = now = self.board.ticks_ms()
        if self._stuck and self.board.ticks_diff(now, self._stuck_since) < limits.STORE_AGAIN_MS:
            return
        self._stuck = False
        try:
            for done in sensor.tend():
                self.board.report("completed", trade=done.trade, id=done.id)
            if self.link.up and (self._brief or sensor.worth_signing()):
                sensor.sign()
            sensor.store()
        except JournalFull as error:
            self._faults[""] = "the journal is full: " + str(error)
            self._stuck = True
            self._stuck_since = now
        else:
            self._faults.pop("", None)
        if sensor.log.waiting:
            self.link.kick()
        trouble = "; ".join([self._faults[name] for name in sorted(self._faults)])
        self._show(*status(sensor, self.link.up, trouble))

    async def _rest(self):
        """Sleeps when nothing is due for long; what is in hand comes with it."""
        free_ms = self.visits.wait_ms()
        for channel in self.sensor.channels:
            free_ms = min(free_ms, self._due_ms(channel))
        if free_ms < limits.SLEEP_LEAST_MS or self.sensor.behind or self.upkeep.busy():
            await asyncio.sleep(_ROUND_MS / 1000)
            return
        gc.collect()
        self.upkeep.before_sleep()
        self._alive(free_ms)
        await self.board.sleep(free_ms, self.visits.nap() + self.sensor.nap())

    def _show(self, light, line):
        """Lights and says how it fares, when that is new."""
        if (light, line) != self._shown:
            self._shown = (light, line)
            self.board.show(light, line)
