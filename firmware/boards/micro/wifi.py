"""The WiFi of a board: connects, and connects again, for as long as it is wanted."""

import asyncio

# How long one try may take; a router that has just got power needs a minute, and there are more tries.
TRY_MS = 20_000
_LOOK_MS = 250
# Between two tries, at first and at most; and how many end in vain before the radio is switched off and on.
RETRY_MS = 1_000
RETRY_MOST_MS = 60_000
TRIES_PER_RADIO = 5


class Wifi:
    """`wlan` is a `network.WLAN` as a station; `report(up, text)` hears of each change."""

    def __init__(self, wlan, name, password, report):
        self._wlan = wlan
        self._name = name
        self._password = password
        self._report = report
        self._in_vain = 0
        self._wanted = True
        self._wish = asyncio.Event()
        self.up = False

    def want(self, wanted):
        """Whether a network is needed; until the first call it is."""
        self._wanted = wanted
        if wanted:
            self._wish.set()
        else:
            self._wish.clear()

    async def run(self):
        """Never returns."""
        wait_ms = RETRY_MS
        while True:
            if not self._wanted:
                self._switch_off()
                await self._wish.wait()
            if await self._connected():
                wait_ms = RETRY_MS
                await self._while_up()
            elif self._wanted:
                await self._pause(wait_ms)
                wait_ms = min(2 * wait_ms, RETRY_MOST_MS)

    async def _pause(self, wait_ms):
        """Between two tries, unless nobody waits for the next."""
        for _ in range(wait_ms // _LOOK_MS):
            if not self._wanted:
                return
            await asyncio.sleep(_LOOK_MS / 1000)

    def _switch_off(self):
        try:
            self._wlan.disconnect()
            self._wlan.active(False)
        except OSError:
            # It is off.
            self.up = False
        self._in_vain = 0
        self._say(False, "")

    async def _connected(self):
        """Whether one try worked."""
        try:
            if self._in_vain % TRIES_PER_RADIO == 0:
                self._wlan.active(False)
            self._wlan.active(True)
            self._wlan.connect(self._name, self._password or None)
            for _ in range(TRY_MS // _LOOK_MS):
                if not self._wanted:
                    return False
                if self._wlan.isconnected():
                    self._in_vain = 0
                    self._say(True, "")
                    return True
                await asyncio.sleep(_LOOK_MS / 1000)
            trouble = "no answer from %s (status %d)" % (self._name, self._wlan.status())
            self._wlan.disconnect()
        except OSError as error:
            trouble = "the radio: " + str(error)
        self._in_vain += 1
        self._say(False, trouble)
        return False

    async def _while_up(self):
        while self._wanted and self._wlan.isconnected():
            await asyncio.sleep(_LOOK_MS * 4 / 1000)
        if self._wanted:
            self._say(False, "lost " + self._name)

    def _say(self, up, text):
        if (up, text) != (self.up, ""):
            self._report(up, text)
        self.up = up
