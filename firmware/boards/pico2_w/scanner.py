"""The scanner on its UART, as fast as both can talk."""

from drivers.faults import NoAnswer
from drivers.gm65 import MODE, Gm65

# As it starts, and as it is told to talk: a code of 900 characters takes 0.94 s at the first and 0.08 s at the other.
SLOW, FAST = 9_600, 115_200


class Scanner:
    """A GM65 at either speed. `uart` has `init(baudrate=…)` beside what the driver asks for."""

    def __init__(self, uart):
        self._uart = uart
        self._part = Gm65(uart)
        self._baud = SLOW
        self._heard_noise = 0
        self.poll = self._part.poll
        self.receiving = self._part.receiving

    async def start(self):
        """Finds its speed and raises it. Raises: NoAnswer, BadAnswer; it may be called again."""
        try:
            await self._start_at(self._baud)
        except NoAnswer:
            # Either it was started anew and the board was not, or the other way round.
            await self._start_at(SLOW if self._baud == FAST else FAST)
        if self._baud == SLOW and not await self._is_faster():
            await self._start_at(SLOW)
        self._heard_noise = self._part.reader.dropped

    async def _start_at(self, baud):
        self._talk_at(baud)
        await self._part.start()

    async def _is_faster(self):
        """Whether it took the higher speed, and answers at it."""
        try:
            await self._part.speed(FAST)
            self._talk_at(FAST)
            await self._part.get(MODE)
        except OSError:
            # It is slow, and it reads.
            return False
        return True

    def _talk_at(self, baud):
        self._baud = baud
        self._uart.init(baudrate=baud)

    def lost(self):
        """Whether it said what is no text: it may have been plugged in anew, and talks at the first speed again."""
        return self._part.reader.dropped != self._heard_noise
