"""A till in memory, ready to act."""

from cast import DEVICE, Storage, Ticks, chance_bytes, enrolment
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.journal import Journal
from exonomy.till import Till


def a_till(storage=None, record=None):
    """(till, ticks) over a storage, as after a start."""
    ticks = Ticks()
    journal = Journal(storage or Storage(), chance_bytes)
    clock = Clock(ticks.now, ticks.diff)
    till = Till(DEVICE, Enrolment(record or enrolment()), journal, clock, chance_bytes)
    till.load()
    return till, ticks
