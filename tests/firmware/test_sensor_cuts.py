"""A sensor on a flash whose power is cut again and again: nothing it said it had is lost, nothing is said twice.

Cut are measuring, compacting, signing, proving, hearing and writing the journal anew, before, within and after each of
the flash's operations.
"""

from typing import Any

import cast
import pytest
from cut_flash import CutFlash, Dice, PowerCut
from exonomy import cbor, commit
from exonomy.channels import EVENT, PLACE, TOTAL, VALUE, Channel
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.errors import JournalFull
from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from exonomy.sensor import Sensor
from gateway_simulator import NaclSigner
from weather import FENCE, INSIDE, OUTSIDE

DEVICE = NaclSigner(b"d" * 32)
GATEWAY = NaclSigner(b"g" * 32)
CUTS = 250


class Journey:
    """What a sensor was seen to have, and the sensor."""

    def __init__(self, seed: int, granule: int) -> None:
        self.dice = Dice(seed)
        self.flash = CutFlash(self.dice, 24, 2_048, granule)
        self.now = cast.NOW
        self.n = 0
        self.event = 0
        # Events that were durable, and the one that a cut had in hand.
        self.events: set[int] = set()
        self.in_hand: int | None = None
        self.acknowledged: set[int] = set()
        self.total = 0
        self.values = 0
        self.values_in_hand = 0
        self.values_acknowledged = 0
        self.trade = 0
        self.proven: set[bytes] = set()
        # All that ever waited to be sent: commits by (branch, seq), lines by (channel, seq), proofs by trade.
        self.commits: dict[tuple[str, int], bytes] = {}
        self.lines: dict[tuple[str, int], Any] = {}
        self.proofs: dict[bytes, Any] = {}

    def start(self) -> None:
        journal = Journal(FlashStorage(self.flash, self.dice.bytes, self.flash.granule), self.dice.bytes)
        self.ticks = cast.Ticks()
        self.door, self.gps = Channel("door", EVENT, 1), Channel("gps", PLACE, 1, 10**9)
        self.parcels, self.warmth = Channel("parcels", TOTAL, 1), Channel("temperature", VALUE, 1)
        channels = [self.door, self.gps, self.parcels, self.warmth]
        clock = Clock(self.ticks.now, self.ticks.diff)
        enrolment = Enrolment(cast.enrolment(gateway=GATEWAY))
        self.sensor = Sensor(DEVICE, enrolment, journal, clock, self.dice.bytes, channels)
        self.sensor.load()
        assert self.parcels.total >= self.total, "a counter went back"
        self.total = self.parcels.total
        events, values = self.look()
        assert self.events - self.acknowledged <= events <= self.events | {self.in_hand}, "an event lost or invented"
        if self.in_hand in events:
            self.events.add(self.in_hand)
        self.in_hand = None
        kept = self.values - self.values_acknowledged
        assert kept <= values <= kept + self.values_in_hand, "a value lost or invented"
        self.values += values - kept
        self.values_in_hand = 0
        assert self.proven <= {done.trade for done in self.sensor.completions} | set(self.proofs)

    def look(self) -> tuple[set[int], int]:
        """(events, how many values) that are here, signed or not; and that nothing is said twice."""
        log = self.sensor.log
        lines = [line.reading(None) for line in self.sensor.readings.lines]
        for entry in log.waiting:
            fields, commit_id, data = commit.open_envelope(entry.envelope)
            assert self.commits.setdefault((fields[2], fields[4]), commit_id) == commit_id, "a seq used twice"
            body = cbor.loads(data)
            if fields[8] == "proof":
                assert self.proofs.setdefault(fields[6][0], body) == body, "a trade proven twice"
                continue
            for line in body[2]:
                key = (line[0], line[2])
                assert line[1] == 1 or self.lines.setdefault(key, line) == line, "a reading's seq used twice"
            lines += body[2]
        seqs = [entry.seq for entry in log.waiting]
        assert seqs == list(range(log.next_seq - len(seqs), log.next_seq))
        values = [line for line in lines if line[0] == "temperature"]
        count = sum(line[5] if line[1] == 3 else 1 for line in values)
        return {line[-1] for line in lines if line[0] == "door"}, count

    def step(self) -> None:
        self.ticks.ms += 4_000
        self.now += 4_000
        kind = self.dice.below(16)
        if kind == 0:
            self.sensor.rewrite()
        elif kind < 3 or not self.sensor.clock.certain:
            self.hear([])
        elif kind == 3:
            self.sensor.sign()
        elif kind < 6 and self.sensor.log.waiting:
            self.acknowledge()
        elif kind == 6 and self.sensor.log.waiting and self.dice.below(4) == 0:
            self.hear([["refused", self.sensor.log.branch, self.sensor.log.waiting[0].seq, "fork", ""]])
        elif kind == 7:
            self.ask()
        elif kind < 10:
            self.happen()
        else:
            self.measure()
        self.look()

    def happen(self) -> None:
        self.event += 1
        self.in_hand = self.event
        self.sensor.observe(self.door, self.event)
        if not self.sensor.behind:
            self.events.add(self.event)
            self.in_hand = None

    def measure(self) -> None:
        self.sensor.count(self.parcels, 1)
        if not self.sensor.behind:
            self.total = self.parcels.total
        self.values_in_hand += 1
        self.sensor.observe(self.warmth, self.event * 7 + self.dice.below(1_000) * 1_000 + self.values % 7)
        if not self.sensor.behind:
            self.values += self.look()[1] - (self.values - self.values_acknowledged)
            self.values_in_hand = 0
        self.sensor.observe(self.gps, OUTSIDE if self.dice.below(40) == 0 else INSIDE)
        for done in self.sensor.tend():
            self.proven.add(done.trade)

    def ask(self) -> None:
        """A trade to watch: the one at hand again, or when that is proven another."""
        trade = self.trade.to_bytes(32, "big")
        if trade in self.proven:
            self.trade += 1
        criteria = {0: DEVICE.public_key, 1: cast.NOW, 2: {**FENCE, 4: 20_000}}
        self.hear([["watch", trade, criteria, cast.NOW + 10**9]])
        assert trade not in self.proven or all(watch.trade != trade for watch in self.sensor.watches)

    def acknowledge(self) -> None:
        waiting = self.sensor.log.waiting
        entry = waiting[self.dice.below(len(waiting))]
        events, values = self.look()
        try:
            self.hear([["ack", self.sensor.log.branch, entry.seq, entry.id]])
        finally:
            # What the gateway has signed for may be forgotten, whether the sensor came to write that down or not.
            left = self.look()
            self.acknowledged |= events - left[0]
            self.values_acknowledged += values - left[1]
            self.unsettled = (events - left[0], values - left[1])

    def hear(self, items: list[Any]) -> None:
        self.n = max(self.n, self.sensor.last_n) + 1
        self.sensor.hear(cast.down(self.n, items, time_ms=self.now, gateway=GATEWAY))
        self.sensor.store()

    def cut(self) -> None:
        self.unsettled: tuple[set[int], int] = (set(), 0)
        self.flash.cut_in(self.dice.below((6, 24, 120)[self.dice.below(3)]), self.dice.below(3))
        try:
            self.start()
            while True:
                self.unsettled = (set(), 0)
                try:
                    self.step()
                except JournalFull:
                    self.look()
        except PowerCut:
            self.flash.power_up()
            self._forgive()

    def _forgive(self) -> None:
        """An acknowledgement that was not written down before the cut is as if it had not come."""
        events, values = self.unsettled
        self.values_in_hand += values
        self.events |= events


@pytest.mark.parametrize("granule", [1, 16, 64, 256])
def test_a_sensor_loses_nothing_and_says_nothing_twice(granule: int, monkeypatch: pytest.MonkeyPatch) -> None:
    # Signatures are others' tests; pure Python's would be most of the time here.
    monkeypatch.setattr("exonomy.ed25519.verify", lambda *_: True)
    # So few that they are put together all the time, and that one entry never holds all of them.
    monkeypatch.setattr("exonomy.limits.WAITING_VALUES", 8)
    monkeypatch.setattr("exonomy.limits.READING_LINES", 3)
    journey = Journey(granule, granule)
    for _ in range(CUTS):
        journey.cut()
    journey.start()
    assert len(journey.events) > 100 and len(journey.acknowledged) > 50
    assert journey.values_acknowledged > 100 and journey.total > 100
    assert len(journey.proven) > 3 and len(journey.proofs) >= len(journey.proven)
    assert len({branch for branch, _ in journey.commits}) > 3
