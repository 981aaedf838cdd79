"""A flash in memory that keeps the rules of flash, and whose power can be cut at any operation."""

BEFORE, MIDDLE, AFTER = range(3)


class RuleBroken(Exception):
    """The code did what flash can't do."""


class PowerCut(Exception):
    """The power is gone; what the device holds now is there after the next start."""


class Dice:
    """Numbers that a seed decides, the same under both Pythons."""

    def __init__(self, seed):
        self._state = (seed * 2654435761 + 0x9E3779B9) & 0xFFFFFFFF or 1

    def below(self, n):
        """From 0 to n - 1 (xorshift32)."""
        x = self._state
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        self._state = x
        return (x >> 4) % n

    def bytes(self, n):
        return bytes([self.below(256) for _ in range(n)])


class CutFlash:
    """`cut_in(operations, how)` arms a cut; `operations` and `erases` count what was done."""

    def __init__(self, dice, count=8, size=512, granule=16):
        self._dice = dice
        self.count = count
        self.size = size
        self.granule = granule
        self.data = bytearray(dice.bytes(64) * (count * size // 64))
        self._programmed = set()
        self._erased = set()
        self._left = None
        self._how = BEFORE
        self.operations = 0
        self.erases = [0] * count
        # Erases that are refused from now on, as by a flash that has gone bad.
        self.broken = False

    def cut_in(self, operations, how):
        """The operation after so many others is cut."""
        self._left = operations
        self._how = how

    def power_up(self):
        """As after a cut: nothing is armed."""
        self._left = None

    def _step(self, torn, whole):
        self.operations += 1
        if self._left is None or self._left:
            if self._left:
                self._left -= 1
            whole()
            return
        if self._how == MIDDLE:
            torn()
        elif self._how == AFTER:
            whole()
        raise PowerCut

    # -- the block protocol

    def readblocks(self, block, buf, offset=0):
        at = block * self.size + offset
        assert 0 <= block < self.count and offset + len(buf) <= self.size
        buf[:] = self.data[at : at + len(buf)]

    def writeblocks(self, block, buf, offset=None):
        if offset is None:
            raise RuleBroken("erases and programs at once")
        if offset % self.granule or len(buf) % self.granule or offset + len(buf) > self.size or block >= self.count:
            raise RuleBroken("not whole granules")
        start = block * self.size + offset
        granules = range(start // self.granule, (start + len(buf)) // self.granule)
        for granule in granules:
            if granule in self._programmed or block not in self._erased:
                raise RuleBroken("programmed without an erase")

        def whole():
            self.data[start : start + len(buf)] = buf
            self._programmed.update(granules)

        def torn():
            self._programmed.update(granules)
            # Nothing that shows; or some of it, of one byte some of its bits; or single bytes here and there.
            way = self._dice.below(5)
            if way == 0:
                return
            if way < 3:
                done = self._dice.below(len(buf))
                self.data[start : start + done] = buf[:done]
                self.data[start + done] &= buf[done] | self._dice.below(256)
                return
            for i in range(len(buf)):
                if self._dice.below(3) == 0:
                    self.data[start + i] &= buf[i]

        self._step(torn, whole)

    def ioctl(self, op, arg):
        if op == 4:
            return self.count
        if op == 5:
            return self.size
        if op == 6:
            if self.broken:
                return -5
            self._erase(arg)
        elif op != 3:
            raise RuleBroken("no such operation")
        return 0

    def _erase(self, block):
        assert 0 <= block < self.count
        start = block * self.size
        granules = range(start // self.granule, (start + self.size) // self.granule)

        def whole():
            self.data[start : start + self.size] = b"\xff" * self.size
            self._programmed.difference_update(granules)
            self._erased.add(block)
            self.erases[block] += 1

        def torn():
            self._erased.discard(block)
            for i in range(start, start + self.size):
                self.data[i] |= (0, 255, 15)[self._dice.below(3)] if i % 8 else 0

        self._step(torn, whole)
