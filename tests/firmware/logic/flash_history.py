"""A random history of a journal on a flash whose power is cut again and again, and the model it is held against."""

from cut_flash import CutFlash, Dice, PowerCut
from exonomy.errors import JournalFull
from exonomy.flash import FlashStorage
from exonomy.journal import Journal


class History:
    """`acknowledged` are the records that must be there; a cut may leave those of `maybe` instead."""

    def __init__(self, seed, count=24, size=512, granule=16):
        self.dice = Dice(seed)
        self.flash = CutFlash(self.dice, count, size, granule)
        self.acknowledged = []
        self.maybe = []
        self.cuts = 0
        self.full = 0
        self._number = 0
        self._longest = size // 2
        self.journal = None
        self.start()

    def start(self):
        """Power up: what is there is what was acknowledged, or also what the cut had in hand."""
        self.flash.power_up()
        self.journal = Journal(FlashStorage(self.flash, self.dice.bytes, self.flash.granule), self.dice.bytes)
        found = list(self.journal.records())
        if found != self.acknowledged:
            assert found == self.maybe, (len(found), len(self.acknowledged), len(self.maybe))
            self.acknowledged = found

    def step(self):
        """One thing a till does."""
        if self.dice.below(16) == 0:
            self.maybe = self.acknowledged[self.dice.below(len(self.acknowledged) // 2 + 1) :]
            self._rewrite()
        elif self.journal.needs_rewrite():
            self.maybe = self.acknowledged
            self._rewrite()
        else:
            self._append()

    def _append(self):
        self._number += 1
        record = self._number.to_bytes(4, "big") + self.dice.bytes(4) * self.dice.below(self._longest // 4)
        self.maybe = self.acknowledged + [record]  # noqa: RUF005  # MicroPython has no [*a, b]
        try:
            self.journal.append(record)
        except JournalFull:
            # Nothing was taken; it must be so after a start as well.
            self.maybe = self.acknowledged
            self.full += 1
            return
        self.acknowledged = self.maybe

    def _rewrite(self):
        try:
            self.journal.rewrite(self.maybe)
        except JournalFull:
            # What is acknowledged stays; half of it is what a gateway would have signed for by now.
            self.full += 1
            self.maybe = self.acknowledged[len(self.acknowledged) // 2 :]
            self.journal.rewrite(self.maybe)
        self.acknowledged = self.maybe

    def cut(self):
        """Runs until the power is cut, and starts again; now and then it is cut again while it starts."""
        self.flash.cut_in(self.dice.below((8, 24, 120)[self.dice.below(3)]), self.dice.below(3))
        try:
            while True:
                self.step()
        except PowerCut:
            self.cuts += 1
        self.start()
