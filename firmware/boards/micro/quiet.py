"""Flash is not written while somebody's code comes in.

An RP2 switches its interrupts off while it erases or programs, an ESP32 stalls: what a scanner sends meanwhile is lost.
"""

# The longest code at the slowest scanner: 900 characters at 9,600 baud take 940 ms, and its end is known 250 ms later.
MOST_MS = 1_250
_LOOK_MS = 2
# After a wait in vain nothing waits for so long: the journal's flash takes dozens of writes in a row, and the watchdog
# bites after 8 s.
_REST_MS = 30_000


class Quiet:
    """Called before flash is written: returns once `busy()` says no, and after MOST_MS at the latest.

    `busy` reads what has come in, so that the receiver's buffer does not run over meanwhile. A scanner that never ends
    must not keep a signed proof from being stored: after the wait it is written all the same.
    """

    def __init__(self, busy, ticks_ms, ticks_diff, sleep_ms):
        self._busy = busy
        self._ticks_ms = ticks_ms
        self._ticks_diff = ticks_diff
        self._sleep_ms = sleep_ms
        # How often it did not get quiet in time, and when that was last; None while it did.
        self.overrun = 0
        self._in_vain = None

    def __call__(self):
        """Waits."""
        began = self._ticks_ms()
        while self._busy():
            now = self._ticks_ms()
            if self._in_vain is not None and 0 <= self._ticks_diff(now, self._in_vain) < _REST_MS:
                return
            if self._ticks_diff(now, began) >= MOST_MS:
                self.overrun += 1
                self._in_vain = now
                return
            self._sleep_ms(_LOOK_MS)
        self._in_vain = None


class QuietBlocks:
    """A block device that waits before each program and each erase."""

    def __init__(self, device, quiet):
        self._device = device
        self._quiet = quiet
        self.readblocks = device.readblocks

    def writeblocks(self, *arguments):
        """Programs; without an offset it erases first."""
        self._quiet()
        return self._device.writeblocks(*arguments)

    def ioctl(self, op, arg):
        """Erases, or says how large it is."""
        if op == 6:
            self._quiet()
        return self._device.ioctl(op, arg)


class QuietFile:
    """A storage in a file system, whose blocks are out of reach: it waits before each call that writes."""

    def __init__(self, storage, quiet):
        self._storage = storage
        self._quiet = quiet
        self.reader = storage.reader
        self.spent = storage.spent
        self.close = storage.close

    def append(self, data):
        """Adds bytes and returns once they are durable. Raises: OSError."""
        self._quiet()
        self._storage.append(data)

    def replace(self, pieces):
        """Puts bytes in the place of all others. Raises: OSError."""
        self._quiet()
        self._storage.replace(pieces)
