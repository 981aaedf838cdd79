"""Measures the journal on flash: `micropython firmware/boards/unix/measure_flash.py FOLDER`.

How long a start takes with 64 KB of records to read, whole and with a damaged block, and erases per 1,000 records.
Prints one line of JSON for each figure.
"""

import gc
import json
import os
import sys
import time

_HERE = __file__.rsplit("/", 1)[0] if "/" in __file__ else "."
sys.path.insert(0, _HERE + "/../../lib")

from exonomy.flash import FlashStorage  # noqa: E402 - found only now
from exonomy.journal import Journal  # noqa: E402  # found only now
from flash_file import BLOCK_BYTES, GRANULE, FlashFile  # noqa: E402  # found only now

_BLOCKS = 64
_ROUNDS = 9
# What a till keeps when it writes anew: its last sales and what waits.
_KEPT = 24


class _Counting(FlashFile):
    erases = 0

    def ioctl(self, op, arg):
        if op == 3:
            # Syncing is the disk's time, and here nobody cuts the power.
            return 0
        self.erases += op == 6
        return FlashFile.ioctl(self, op, arg)


def _start(flash):
    """(journal, records, ms) of a start."""
    gc.collect()
    began = time.ticks_us()
    journal = Journal(FlashStorage(flash, os.urandom, GRANULE), os.urandom)
    count = sum(1 for _ in journal.records())
    return journal, count, time.ticks_diff(time.ticks_us(), began) / 1000


def _say(name, length, value):
    print(json.dumps({"%s_of_%d" % (name, length): value}))


def _starts(flash, name, length):
    times = []
    for _ in range(_ROUNDS):
        times.append(_start(flash)[2])
    _say(name + "_ms_p50", length, sorted(times)[_ROUNDS // 2])
    _say(name + "_ms_max", length, max(times))


def _recovery(path, length):
    flash = _Counting(path, _BLOCKS)
    journal, _, _ = _start(flash)
    journal.rewrite([])
    while journal.size + length < 65_536 and not journal.needs_rewrite():
        journal.append(os.urandom(length))
    _starts(flash, "start_64_kb", length)
    # Noise over a block in the middle.
    with open(path, "r+b") as file:
        file.seek(6 * BLOCK_BYTES)
        file.write(os.urandom(BLOCK_BYTES))
    _starts(flash, "start_damaged", length)
    flash.close()
    os.remove(path)


def _erases(path, length):
    flash = _Counting(path, _BLOCKS)
    journal, _, _ = _start(flash)
    journal.rewrite([])
    flash.erases = 0
    kept = []
    for _ in range(1_000):
        kept = kept[-_KEPT:]
        if journal.needs_rewrite():
            journal.rewrite(kept)
        kept.append(os.urandom(length))
        journal.append(kept[-1])
    _say("erases_per_1000", length, flash.erases)
    flash.close()
    os.remove(path)


def main():
    """Prints the figures."""
    path = (sys.argv[1] if len(sys.argv) > 1 else ".") + "/measure.flash"
    for length in (900, 128):
        _recovery(path, length)
        _erases(path, length)


main()
