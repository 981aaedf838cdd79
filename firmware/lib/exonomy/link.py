"""The way to the gateway: connect, say who we are, send what waits, listen, and begin again when it breaks.

This one goes over the network; what differs on a cable is in `serial_link`.
"""

import asyncio
from hashlib import sha256

from . import cbor, limits, mqtt, packets, peer
from .enrolment import Enrolment
from .errors import BadInput, BadMessage, JournalFull
from .heap import tidy


def link_of(board, device, heard, changed):
    """The link that a board has: its cable where it has one (`board.open_serial`), else its network."""

    def record():
        return board.read("enrolment.cbor")

    open_serial = getattr(board, "open_serial", None)
    if open_serial is None:
        set_clock = getattr(board, "set_clock", None)
        if set_clock is not None:
            # TLS asks the board's own clock, which starts years before any certificate.
            set_clock(device.now_ms)
        return Link(device, board.random, heard, changed, record)
    # Code that a board with a network need not hold.
    from .serial_link import SerialLink

    return SerialLink(device, board.random, heard, changed, record, open_serial)


class Link:
    """Keeps a device connected. `heard(news)` is called after each message, `changed()` when the link goes up or down.

    `random(n)` gives n unpredictable bytes. `record()` gives the bytes of the enrolment record as it is now, or None:
    one that was corrected is taken up with the next connection.
    """

    # Between two signs of life, and the longest wait between two tries to connect.
    ping_ms = limits.KEEPALIVE_MS
    retry_most_ms = limits.RETRY_MOST_MS

    def __init__(self, device, random, heard, changed, record=None):
        self._device = device
        self._random = random
        self._heard = heard
        self._changed = changed
        self._record = record
        self._record_hash = None
        self._wake = asyncio.Event()
        self._sent_seq = -1
        self._sent_branch = None
        # What was sent is to be sent again.
        self._again = True
        self._resend_ms = limits.RESEND_MS
        # How long a verdict has been awaited, and how long it is before the gateway is asked.
        self._awaited_ms = 0
        self._ask_ms = limits.ASK_MS
        self._wait_ms = limits.RETRY_MS
        self._session = 0
        self._untold = False
        # Called each time round, for whoever watches that it lives.
        self.alive = None
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
        while True:
            connection = None
            trouble = ""
            self._say_alive()
            # A TLS handshake asks for more at once than anything else does.
            tidy()
            try:
                self._take_up_record()
                self._session = int.from_bytes(self._random(4), "big")
                connection = await self._connect()
                await self._converse(connection)
            except mqtt.Disconnected as error:
                trouble = str(error) or type(error).__name__
            finally:
                if connection is not None:
                    await connection.close()
                # Also when whoever runs this ends it.
                self._set_up(False, trouble)
            await asyncio.sleep(self._jitter(self._wait_ms) / 1000)
            self._wait_ms = min(2 * self._wait_ms, self.retry_most_ms)

    def _say_alive(self):
        if self.alive is not None:
            self.alive()

    def _jitter(self, wait_ms):
        """Half of a wait, and up to as much again: a street's tills don't come back in step."""
        return wait_ms // 2 + int.from_bytes(self._random(2), "big") * wait_ms // 131072

    def _set_up(self, up, trouble=""):
        if (up, trouble) != (self.up, self.trouble):
            self.up = up
            self.trouble = trouble
            self._changed()

    # -- the enrolment

    def _new_record(self):
        """The bytes of a record that has not been looked at yet, or None."""
        data = self._record() if self._record else None
        if data is None or sha256(data).digest() == self._record_hash:
            return None
        return data

    def _take_up_record(self):
        """Raises: BadMessage when there is a new record that can't be used here: said until it is corrected."""
        data = self._new_record()
        if data is None:
            return
        key = self._device.signer.public_key
        try:
            self._device.enrol(Enrolment(data, key))
        except BadInput as error:
            raise BadMessage("the enrolment record can't be used: " + str(error)) from None
        except JournalFull:
            raise BadMessage("there is no room for the enrolment") from None
        self._record_hash = sha256(data).digest()

    # -- the connection

    async def _connect(self):
        device = self._device
        enrolment = device.enrolment
        key = device.signer.public_key
        base = "exo/1/" + peer.device_name(key)
        hello = packets.connect(
            enrolment.client_id,
            enrolment.username,
            enrolment.password,
            2 * limits.KEEPALIVE_MS // 1000,
            base + "/state",
            cbor.dumps([1, key, self._session]),
        )
        return await mqtt.Connection.open(enrolment.host, enrolment.port, enrolment.ca, hello, base)

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
        await connection.say("state", self._birth())

    async def _converse(self, connection):
        await self._say_birth(connection)
        self._again = True
        self._resend_ms = limits.RESEND_MS
        tasks = (asyncio.create_task(self._send(connection)), asyncio.create_task(self._listen(connection)))
        try:
            # Whichever of the two fails, it is over for both.
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()

    async def _listen(self, connection):
        while True:
            payload = await connection.message()
            if payload is None:
                self._set_up(True)
            else:
                self._take_in(payload)

    def _take_in(self, payload):
        """Shows what was heard, then stores it."""
        # While it is looked at it is there several times.
        tidy()
        try:
            news = self._device.hear(payload)
        except BadInput as error:
            self._heard([("ignored", str(error))])
            return
        # Only the gateway's own word shows that this way leads anywhere.
        self._wait_ms = limits.RETRY_MS
        for item in news:
            if item[0] == "acked":
                self._resend_ms = limits.RESEND_MS
                self._ask_ms = limits.ASK_MS
            elif item[0] == "branched" and self._device.branchings == 1:
                # A gateway that refuses one branch after the other is answered after the wait.
                self.kick()
            elif item[0] == "send-again" and item[1] == "gap":
                # With the next sale or after the wait: a gap that stays is answered at once, every time.
                self._again = True
        self._heard(news)
        try:
            self._device.store()
        except JournalFull:
            self._heard([("journal-full",)])

    # -- what is sent

    def _unsent(self):
        log = self._device.log
        if self._again or log.branch != self._sent_branch:
            self._again = False
            self._sent_branch = log.branch
            self._sent_seq = -1
        return log.to_send(self._sent_seq)

    async def _send(self, connection):
        """Sends what is new at once, and all that waits again after a silence."""
        silent_ms = 0
        while True:
            self._say_alive()
            # What comes while this is being sent sets it again.
            self._wake.clear()
            if self._untold:
                await self._say_birth(connection)
            unsent = self._unsent()
            while unsent:
                unsent = await self._send_some(connection, unsent)
            wait_ms = self.ping_ms
            if self._device.log.waiting:
                wait_ms = min(wait_ms, max(self._resend_ms - silent_ms, 0))
            try:
                await asyncio.wait_for(self._wake.wait(), wait_ms / 1000)
                silent_ms = 0
            except asyncio.TimeoutError:
                silent_ms = self._after_silence(silent_ms + wait_ms)
                self._ask(wait_ms)
                await connection.ping()

    async def _send_some(self, connection, entries):
        """One message of as many as fit; returns the rest."""
        pieces = []
        size = 0
        for entry in entries:
            size += len(entry.envelope)
            if pieces and size > limits.UP_BYTES:
                break
            pieces.append(entry.envelope)
            self._sent_seq = entry.seq
        # What is asked for now is the largest piece of the day.
        tidy()
        await connection.say("up", *pieces)
        return entries[len(pieces) :]

    def _ask(self, waited_ms):
        """Says the birth again when a verdict does not come: the gateway answers it with all that may be missing."""
        if not self._device.awaits():
            self._awaited_ms = 0
            return
        self._awaited_ms += waited_ms
        if self._awaited_ms >= self._ask_ms:
            self._awaited_ms = 0
            self._ask_ms = min(2 * self._ask_ms, limits.ASK_MOST_MS)
            self._untold = True

    def _after_silence(self, silent_ms):
        """How long it has been silent, as far as it still counts. Raises: BadMessage when it is to begin anew."""
        if self._device.blocked and self._new_record() is not None:
            raise BadMessage("there is a new enrolment")
        if not self._device.log.waiting:
            return 0
        if silent_ms < self._resend_ms:
            return silent_ms
        self._again = True
        self._resend_ms = min(2 * self._resend_ms, limits.RESEND_MOST_MS)
        return 0
