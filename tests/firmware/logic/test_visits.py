"""When a sensor talks to its gateway: what makes it call, and when it hangs up."""

import asyncio

from exonomy import limits, visits
from exonomy.visits import Visits
from weather import Box, watch_item


class _Link:
    """A link that says whether it runs; `speaks` is whether the gateway answers."""

    def __init__(self, box, speaks):
        self._box = box
        self._speaks = speaks
        self.alive = None
        self.running = False
        self.calls = 0

    async def run(self):
        self.calls += 1
        self.running = True
        try:
            if self._speaks:
                self._box.hear([])
            while True:
                await asyncio.sleep(0)
        finally:
            self.running = False


class _Play:
    """Lets time pass for visits, a tenth of a second at each of their rounds."""

    def __init__(self, box, speaks=True, check_in_ms=600_000):
        self.box = box
        self.link = _Link(box, speaks)
        ticks = box.ticks
        self.visits = Visits(self.link, box.sensor, check_in_ms, ticks.now, ticks.diff)

    async def _pass(self, ms, until):
        task = asyncio.create_task(self.visits.run())
        end = self.box.ticks.ms + ms
        while self.box.ticks.ms < end and not (until and until()):
            self.box.wait(100)
            # As often as it takes for each of them to come round.
            for _ in range(6):
                await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            # As it should.
            return

    def run(self, ms, until=None):
        """For so long, or until something holds; how long it took."""
        before = self.box.ticks.ms
        asyncio.run(self._pass(ms, until))
        return self.box.ticks.ms - before


def _quickly(test):
    """Runs a test whose rounds take no time."""
    real = visits._ROUND_MS
    visits._ROUND_MS = 0
    try:
        test()
    finally:
        visits._ROUND_MS = real


def _silent():
    play = _Play(Box())
    play.run(60_000, lambda: play.link.calls and not play.link.running)
    return play


def test_it_calls_at_the_start_and_hangs_up_when_all_is_said():
    def play_it():
        play = _silent()
        assert play.link.calls == 1 and not play.link.running
        assert limits.VISIT_QUIET_MS <= play.box.ticks.ms < limits.VISIT_QUIET_MS + 2_000
        assert play.visits.wait_ms() > 590_000

    _quickly(play_it)


def test_it_checks_in_when_that_is_due_and_not_before():
    def play_it():
        play = _silent()
        took = play.run(900_000, lambda: play.link.calls == 2)
        assert 590_000 < took < 605_000

    _quickly(play_it)


def test_values_wait_and_events_and_proofs_do_not():
    def play_it():
        play = _silent()
        play.box.observe("temperature", 450)
        assert not play.visits.wanted() and play.visits.wait_ms() > 0
        play.box.observe("door", 1)
        assert play.visits.wanted() and play.visits.wait_ms() == 0
        play = _silent()
        play.box.hear([watch_item(count={0: "parcels", 1: 1})])
        play.box.sensor.count(play.box.channels["parcels"], 0)
        play.box.sensor.count(play.box.channels["parcels"], 1)
        assert not play.visits.wanted()
        assert play.box.sensor.tend() and play.visits.wanted()

    _quickly(play_it)


def test_it_stays_as_long_as_anything_waits():
    def play_it():
        play = _Play(Box())
        play.box.observe("door", 1)
        play.run(30_000, lambda: play.box.ticks.ms > 20_000 and play.link.running)
        assert play.link.calls == 1

    _quickly(play_it)


def test_a_gateway_that_does_not_answer_is_left_alone_for_a_while():
    def play_it():
        play = _Play(Box(), speaks=False)
        play.box.observe("door", 1)
        play.run(120_000, lambda: play.link.calls and not play.link.running)
        assert limits.VISIT_MOST_MS <= play.box.ticks.ms < limits.VISIT_MOST_MS + 2_000
        took = play.run(900_000, lambda: play.link.calls == 2)
        assert limits.VISIT_REST_MS - 5_000 < took < limits.VISIT_REST_MS + 5_000

    _quickly(play_it)


def test_without_check_ins_it_stays_connected():
    def play_it():
        play = _Play(Box(), check_in_ms=0)
        play.run(300_000)
        assert play.link.calls == 1 and play.visits.wanted() and play.visits.wait_ms() == 0

    _quickly(play_it)
