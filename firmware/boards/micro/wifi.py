"""The WiFi of a board: connects, and connects again, for as long as the board runs."""

import asyncio

# How long one try may take; a router that has just got power needs a minute, and there are more tries.
TRY_MS = 20_000
_LOOK_MS = 250
# Between two tries, at first and at most; and how many end in vain before the radio is switched off and on.
RETRY_MS = 1_000
RETRY_MOST_MS = 60_000
TRIES_PER_RADIO = 5


class Wifi:
    """`wlan` is a `network.WLAN` as a station; `report(text)` hears of each change."""

    def __init__(self, wlan, name, password, report):
        self._wlan = wlan
        self._name = name
        self._password = password
        self._report = report
        self._in_vain = 0
        self.up = False

    async def run(self):
        """Never returns."""
        wait_ms = RETRY_MS
        while True:
            if await self._connected():
                wait_ms = RETRY_MS
                await self._while_up()
            else:
                await asyncio.sleep(wait_ms / 1000)
                wait_ms = min(2 * wait_ms, RETRY_MOST_MS)

    async def _connected(self):
        """Whether one try worked."""
        try:
            if self._in_vain % TRIES_PER_RADIO == 0:
                self._wlan.active(False)
            self._wlan.active(True)
            self._wlan.connect(self._name, self._password or None)
            for _ in range(TRY_MS // _LOOK_MS):
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
        while self._wlan.isconnected():
            await asyncio.sleep(_LOOK_MS * 4 / 1000)
        self._say(False, "lost " + self._name)

    def _say(self, up, text):
        if (up, text) != (self.up, ""):
            self._report(up, text)
        self.up = up
