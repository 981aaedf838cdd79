"""The way to the gateway: connect, say who we are, send what waits, listen, and begin again when it breaks."""

import asyncio

from . import cbor, limits, mqtt, packets, peer
from .errors import BadInput, JournalFull


class Link:
    """Keeps a device connected. `heard(news)` is called after each message, `changed()` when the link goes up or down.

    `random(n)` gives n unpredictable bytes.
    """

    def __init__(self, device, random, heard, changed):
        self._device = device
        self._random = random
        self._heard = heard
        self._changed = changed
        self._wake = asyncio.Event()
        self._base = "exo/1/" + peer.device_name(device.signer.public_key)
        self._sent_seq = -1
        self._sent_branch = None
        self._resend_ms = limits.RESEND_MS
        self._session = 0
        self._untold = False
        self.up = False
        # Why there is no connection; for a person.
        self.trouble = ""

    def kick(self):
        """There is something new to send."""
        self._wake.set()

    def tell(self):
        """What `device.firmware()` says has changed: the birth is sent again, now or with the next connection."""
        self._untold = True
        self._wake.set()

    async def run(self):
        """Never returns."""
        wait_ms = limits.RETRY_MS
        while True:
            connection = None
            trouble = ""
            try:
                connection = await self._connect()
                wait_ms = limits.RETRY_MS
                await self._converse(connection)
            except mqtt.Disconnected as error:
                trouble = str(error) or type(error).__name__
            finally:
                if connection is not None:
                    await connection.close()
            self._set_up(False, trouble)
            await asyncio.sleep(self._jitter(wait_ms) / 1000)
            wait_ms = min(2 * wait_ms, limits.RETRY_MOST_MS)

    def _jitter(self, wait_ms):
        """Half of a wait, and up to as much again: a street's tills don't come back in step."""
        return wait_ms // 2 + int.from_bytes(self._random(2), "big") * wait_ms // 131072

    def _set_up(self, up, trouble=""):
        if (up, trouble) != (self.up, self.trouble):
            self.up = up
            self.trouble = trouble
            self._changed()

    async def _connect(self):
        enrolment = self._device.enrolment
        self._session = int.from_bytes(self._random(4), "big")
        key = self._device.signer.public_key
        hello = packets.connect(
            enrolment.client_id,
            enrolment.username,
            enrolment.password,
            2 * limits.KEEPALIVE_MS // 1000,
            self._base + "/state",
            cbor.dumps([1, key, self._session]),
        )
        return await mqtt.Connection.open(enrolment.host, enrolment.port, enrolment.ca, hello)

    def _birth(self):
        device = self._device
        clock_ms = device.clock.now_ms() if device.clock.certain else None
        fields = [
            1,
            device.signer.public_key,
            self._session,
            device.log.branch,
            device.log.next_seq,
            len(device.log.waiting),
            device.last_n,
            clock_ms,
            device.version,
        ]
        firmware = device.firmware()
        if firmware is not None:
            fields.append(firmware)
        return cbor.dumps(fields)

    async def _say_birth(self, connection):
        self._untold = False
        await connection.publish(self._base + "/state", self._birth(), retain=True)

    async def _converse(self, connection):
        await connection.subscribe(self._base + "/down")
        await self._say_birth(connection)
        self._send_all_again()
        sender = asyncio.create_task(self._send(connection))
        self._set_up(True)
        try:
            while True:
                topic, payload = await connection.message()
                if topic == self._base + "/down":
                    self._take_in(payload)
        finally:
            sender.cancel()

    def _take_in(self, payload):
        """Shows what was heard, then stores it."""
        try:
            news = self._device.hear(payload)
        except BadInput as error:
            self._heard([("ignored", str(error))])
            return
        except JournalFull:
            self._heard([("journal-full",)])
            return
        for item in news:
            if item[0] == "acked":
                self._resend_ms = limits.RESEND_MS
            elif item[0] == "branched" and self._device.branchings == 1:
                # A gateway that refuses one branch after the other is answered after the wait.
                self.kick()
            elif item[0] == "send-again" and item[1] == "gap":
                # With the next sale or after the wait: a gap that stays is answered at once, every time.
                self._sent_seq = -1
        self._heard(news)
        try:
            self._device.store()
        except JournalFull:
            self._heard([("journal-full",)])

    def _send_all_again(self):
        self._sent_seq = -1
        self._resend_ms = limits.RESEND_MS

    def _unsent(self):
        log = self._device.log
        if log.branch != self._sent_branch:
            self._sent_branch = log.branch
            self._sent_seq = -1
        return log.to_send(self._sent_seq)

    async def _send(self, connection):
        """Sends what is new at once, and all that waits again after a silence."""
        while True:
            # What comes while this is being sent sets it again.
            self._wake.clear()
            if self._untold:
                await self._say_birth(connection)
            unsent = self._unsent()
            while unsent:
                unsent = await self._send_some(connection, unsent)
            wait_ms = self._resend_ms if self._device.log.waiting else limits.KEEPALIVE_MS
            try:
                await asyncio.wait_for(self._wake.wait(), min(wait_ms, limits.KEEPALIVE_MS) / 1000)
            except asyncio.TimeoutError:
                await self._after_silence(connection)

    async def _send_some(self, connection, entries):
        """One message of as many as fit; returns the rest."""
        payload = bytearray()
        count = 0
        for entry in entries:
            if count and len(payload) + len(entry.envelope) > limits.UP_BYTES:
                break
            payload.extend(entry.envelope)
            self._sent_seq = entry.seq
            count += 1
        await connection.publish(self._base + "/up", bytes(payload))
        return entries[count:]

    async def _after_silence(self, connection):
        await connection.ping()
        if self._device.log.waiting:
            self._sent_seq = -1
            self._resend_ms = min(2 * self._resend_ms, limits.RESEND_MOST_MS)
