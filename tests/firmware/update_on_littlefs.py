"""An update on littlefs, run by MicroPython, with the power cut at one operation after the other of the flash.

`micropython update_on_littlefs.py FIRMWARE_LIB LOGIC SEED EVERY`: cuts each EVERY-th operation, before it, in the
middle of it and after it. Prints one JSON line: the operations of an update, the cuts, after how many of them the old
version started and after how many the new one, and what went wrong.
"""

import json
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path.insert(0, sys.argv[2])

from cut_flash import Dice
from exonomy import slots
from exonomy.disk import Disk
from exonomy.slots import GOOD, RUN, Slots
from exonomy.update import Updater
from versions import Board, version

BLOCK = 4_096
BLOCKS = 48
OLD, NEW = version(1), version(2)


class Flash:
    """A block device whose power goes at one operation: every later one fails too, as none would be made."""

    def __init__(self, data, dice):
        self.data = data
        self._dice = dice
        self.operations = 0
        self.cut_at = None
        self.how = 0

    def _step(self, torn, whole):
        self.operations += 1
        if self.cut_at is None or self.operations < self.cut_at:
            whole()
            return 0
        if self.operations == self.cut_at:
            if self.how == 1:
                torn()
            elif self.how == 2:
                whole()
        return -5

    def readblocks(self, block, buf, offset=0):
        at = block * BLOCK + offset
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, offset=0):
        at = block * BLOCK + offset

        def put(count):
            self.data[at : at + count] = buf[:count]

        failed = self._step(lambda: put(self._dice.below(len(buf))), lambda: put(len(buf)))
        return failed or None

    def ioctl(self, op, arg):
        if op == 4:
            return BLOCKS
        if op == 5:
            return BLOCK
        if op == 6:
            at = arg * BLOCK

            def erase(count):
                self.data[at : at + count] = b"\xff" * count

            return self._step(lambda: erase(self._dice.below(BLOCK)), lambda: erase(BLOCK))
        return 0


def mounted(flash):
    os.mount(os.VfsLfs2(flash, progsize=256, readsize=64, lookahead=32), "/f")
    return Disk("/f")


def unmount():
    os.umount("/f")


class Life:
    """One device from its first offer to a healthy new version."""

    def __init__(self):
        # The counters of what started, one after the other.
        self.started = []

    def go(self, disk):
        """Raises: OSError once the power is gone, and anything else is a finding."""
        found = Slots(disk)
        boot = found.choose()
        assert boot.mode == RUN, boot.why
        assert found.trouble(boot.slot) == "", boot.slot
        self.started.append(found.manifest(boot.slot).counter)
        runs = NEW if self.started[-1] == 2 else OLD
        for path, data in runs.files:
            assert disk.read(boot.folder + "/" + path) == data, path
        if runs is OLD:
            self._update(found)
            return False
        found.healthy()
        return found.state == GOOD

    def _update(self, found):
        updater = Updater(found, Board, lambda code, text: None, lambda: None)
        updater.resume()
        updater.offered(NEW.signed)
        while not updater.ready:
            while updater.step():
                pass
            want = updater.want()
            if want is not None:
                updater.piece(*NEW.piece(want))
            elif not updater.ready:
                raise OSError("gave up: " + str(updater.trouble))
        updater.switch()


def fresh(dice):
    flash = Flash(bytearray(BLOCK * BLOCKS), dice)
    os.VfsLfs2.mkfs(flash, progsize=256, readsize=64, lookahead=32)
    disk = mounted(flash)
    OLD.put(disk, "slots/a")
    disk.put(slots.CURRENT, slots.record("a"))
    unmount()
    return flash.data


def one_life(data, dice, cut_at, how):
    """(operations, the counter that started after the cut) of a life with one cut in it."""
    flash = Flash(bytearray(data), dice)
    flash.cut_at, flash.how = cut_at, how
    life = Life()
    before = 0
    for _ in range(6):
        disk = mounted(flash)
        try:
            done = life.go(disk)
        except OSError:
            done = False
        if cut_at is not None and flash.operations >= cut_at:
            # Power is back; what the flash holds is what is there.
            flash.cut_at = None
            unmount()
            cut_at = None
            before = len(life.started)
            continue
        unmount()
        if done:
            return flash.operations, life.started[before]
    raise AssertionError("the new version never became healthy")


def main():
    dice = Dice(int(sys.argv[3]))
    every = int(sys.argv[4])
    data = fresh(dice)
    operations, _ = one_life(data, dice, None, 0)
    after = [0, 0, 0]
    findings = []
    for cut_at in range(1 + dice.below(every), operations + 1, every):
        for how in range(3):
            try:
                after[one_life(data, dice, cut_at, how)[1]] += 1
            except Exception as fault:  # noqa: BLE001 - every fault is a finding
                findings.append(f"operation {cut_at}, {how}: {type(fault).__name__} {fault}")
                if "f" in os.listdir("/"):
                    unmount()
    said = {"operations": operations, "old": after[1], "new": after[2], "findings": findings[:5]}
    sys.stdout.write(json.dumps(said) + "\n")


main()
