"""The watchdog is fed for as long as all that must live does; why it was not is kept for the next start."""

import asyncio

from cast import Ticks
from exonomy.vigil import Ended, Vigil
from refusal import refuses


class Watchdog:
    def __init__(self):
        self.fed = 0

    def feed(self):
        self.fed += 1


class Watched:
    """A vigil, its watchdog, and the reasons it gave."""

    def __init__(self):
        self.ticks = Ticks()
        self.watchdog = Watchdog()
        self.reasons = []
        self.vigil = Vigil(self.ticks.now, self.ticks.diff, self.watchdog, self._stop)

    def _stop(self, code, text):
        self.reasons.append((code, text))


def test_it_is_fed_while_all_tasks_say_that_they_live():
    found = Watched()
    link = found.vigil.pulse("link", 3_000)
    loop = found.vigil.pulse("loop", 1_000)
    for _ in range(20):
        found.ticks.ms += 900
        link()
        loop()
        assert found.vigil.look()
    assert found.watchdog.fed == 20 and found.reasons == []


def test_a_task_that_stalls_starves_it_and_is_named():
    found = Watched()
    link = found.vigil.pulse("link", 3_000)
    found.vigil.pulse("loop", 1_000)
    found.ticks.ms += 1_000
    link()
    assert found.vigil.look()
    found.ticks.ms += 1_500
    link()
    assert not found.vigil.look()
    assert found.reasons == [("stalled", "loop did nothing for 2 s")]
    # It stays so, whatever comes back to life, and is said once.
    assert not found.vigil.look() and len(found.reasons) == 1 and found.watchdog.fed == 1


def test_a_task_that_works_long_and_says_so_is_no_stall_of_the_others():
    found = Watched()
    found.vigil.pulse("loop", 1_000)
    for _ in range(24):
        found.ticks.ms += 900
        found.vigil.working()
    assert found.vigil.look() and found.watchdog.fed == 25
    found.ticks.ms += 1_100
    assert not found.vigil.look()
    found.vigil.working()
    assert found.watchdog.fed == 25


def test_a_task_that_dies_starves_it_and_says_of_what():
    found = Watched()

    async def dies():
        raise ValueError("no such screen")

    refuses(ValueError, asyncio.run, found.vigil.guard("screen", dies()))
    assert found.reasons == [("died", "screen: ValueError: no such screen")]
    assert not found.vigil.look() and found.watchdog.fed == 0


def test_a_task_that_ends_is_as_dead():
    found = Watched()

    async def ends():
        return None

    refuses(Ended, asyncio.run, found.vigil.guard("people", ends()))
    assert found.reasons == [("died", "people came to an end")]


def test_a_task_may_announce_a_longer_wait():
    found = Watched()
    work = found.vigil.pulse("work", 1_000)
    work(5_000)
    found.ticks.ms += 5_900
    assert found.vigil.look()
    work()
    found.ticks.ms += 1_001
    assert not found.vigil.look()


def test_the_first_reason_counts():
    found = Watched()

    async def dies():
        raise OSError(5)

    found.vigil.pulse("loop", 1_000)
    refuses(OSError, asyncio.run, found.vigil.guard("link", dies()))
    found.ticks.ms += 5_000
    found.vigil.look()
    assert len(found.reasons) == 1 and found.reasons[0][1].startswith("link: OSError")


def test_a_board_without_a_watchdog_is_watched_all_the_same():
    ticks = Ticks()
    reasons = []
    vigil = Vigil(ticks.now, ticks.diff, None, lambda code, text: reasons.append(code))
    vigil.pulse("loop", 1_000)
    assert vigil.look()
    ticks.ms += 1_001
    assert not vigil.look() and reasons == ["stalled"]


def test_it_ends_once_there_is_trouble():
    found = Watched()
    found.vigil.pulse("loop", -1)
    refuses(Ended, asyncio.run, found.vigil.run())
    assert found.reasons[0][0] == "stalled"
