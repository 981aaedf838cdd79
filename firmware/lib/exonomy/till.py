"""What makes a device a till: what it has taken, what became of it, and what it may still take."""

from . import cbor, limits, redemption
from . import sale as sales
from .currency import EXPONENTS
from .device import Device
from .errors import JournalFull
from .lease import Lease
from .nonces import NonceMemory, nonce_key
from .redemption import Refused
from .sale import Sale
from .totals import Totals, open_as


class Till(Device):
    """A till that has been enrolled."""

    version = "till 0.1"
    exponents = EXPONENTS

    def __init__(self, signer, enrolment, journal, clock, random):
        super().__init__(signer, enrolment, journal, clock, random)
        self.nonces = NonceMemory()
        self.lease = Lease(*enrolment.lease[1:])
        self.sales = []
        self.totals = Totals()
        # What the merchant has chosen: language or None, whether there is sound, whether each sale is printed.
        self.preferences = [None, True, False]
        # Whether a sale may stand as void in a journal that could not be written.
        self._in_doubt = False

    # -- from and to the journal

    def _load_sale(self, commit_id, amount, currency, accepted_ms, state, text, noticed=True):
        self.clock.at_least(accepted_ms)
        for entry in self.log.waiting:
            if entry.id == commit_id:
                # The same bytes need not be kept twice.
                commit_id = entry.id
        self.sales.append(Sale(commit_id, amount, currency, accepted_ms, state, text, noticed))

    def _load_nonce(self, key, expires_ms):
        self.nonces.remember(key, expires_ms)

    def _load_verdict(self, commit_id, state, text):
        sale = self.sale(commit_id)
        if sale is not None:
            self._becomes(sale, state, text)

    def _load_noticed(self, commit_id):
        sale = self.sale(commit_id)
        if sale is not None:
            sale.noticed = True

    def _load_void(self, commit_id, key):
        self.log.take_back(commit_id)
        self.nonces.forget(key)
        sale = self.sale(commit_id)
        if sale is not None:
            self._becomes(sale, sales.VOID, "")

    def _load_prefer(self, language, sound, printer):
        self.preferences = [language, sound, printer]

    def _load_close(self, time_ms):
        self.totals.close(time_ms, self.sales)

    def _load_day(self, number, since_ms, last_since_ms):
        self.totals = Totals()
        self.totals.number = number
        self.totals.since_ms = since_ms
        self.totals.last_since_ms = last_since_ms

    def _load_total(self, *row):
        self.totals.take_up("total", *row)

    def _load_last(self, *row):
        self.totals.take_up("last", *row)

    def _load_lease(self, currency, total, each, until_ms):
        self.lease = Lease(currency, total, each, until_ms)

    def _more(self):
        yield cbor.dumps([self.lease.item(), ["prefer"] + self.preferences])  # noqa: RUF005  # unpacking costs code
        for key, expires_ms in self.nonces.items():
            yield cbor.dumps([["nonce", key, expires_ms]])
        for sale in self.sales:
            yield cbor.dumps([["sale"] + sale.fields()])  # noqa: RUF005 - unpacking costs code on MicroPython
        for change in self.totals.records():
            yield cbor.dumps([change])

    def rewrite(self):
        """Writes the journal anew with only what still matters. Raises: JournalFull."""
        super().rewrite()
        if self._in_doubt:
            # Whatever was there, now it says what this till says.
            self._in_doubt = False
            self.log.held = None

    def _forget(self):
        """Keeps every sale that is still open and the last of the others, and the nonces that may come again."""
        if self.clock.certain:
            self.nonces.forget_expired(self.clock.now_ms())
        over = len(self.sales) - limits.HISTORY
        kept = []
        waiting = [entry.id for entry in self.log.waiting]
        for i in range(len(self.sales)):
            sale = self.sales[i]
            followed = sale.id in waiting or (not sale.final() and i >= over - limits.BACKLOG_ENTRIES)
            if i >= over or followed or not sale.noticed:
                kept.append(sale)
            elif not sale.final():
                self.totals.settle(sale, open_as(sale.state))
        self.sales = kept

    # -- redemptions

    def check(self, text):
        """The redemption in a scanned text. Raises: Refused."""
        if self.blocked == "revoked":
            raise Refused("revoked")
        if len(self.log.waiting) >= limits.BACKLOG_ENTRIES:
            raise Refused("backlog-full")
        if self.clock.certain and self.nonces.full():
            self.nonces.forget_expired(self.clock.now_ms())
        if self.nonces.full():
            raise Refused("nonces-full")
        return redemption.check(text, self)

    def objection(self, amount, currency):
        """Why the lease does not cover an amount beside what waits already, as a code; None when it does."""
        waiting = 0
        ids = [entry.id for entry in self.log.waiting]
        for sale in self.sales:
            if sale.id in ids and sale.currency == currency:
                waiting += sale.amount
        return self.lease.objection(amount, currency, waiting, self.clock.now_ms())

    def accept(self, scanned, amount):
        """Signs the proof of a checked redemption and makes it durable.

        Raises: Refused("expired"), Refused("more-than-note") or Refused("journal-full"); then nothing was signed
        that counts, and the customer's authorization is still unused.
        """
        authorization = scanned.authorization
        if not 0 < amount <= authorization.amount:
            raise Refused("more-than-note")
        accepted_ms = self.now_ms
        if accepted_ms >= min(authorization.expires_ms, scanned.note.expires_ms):
            raise Refused("expired")
        key = nonce_key(authorization.trade, authorization.nonce)
        sale = Sale(None, amount, authorization.currency, accepted_ms)

        def with_it(commit_id):
            sale.id = commit_id
            return [["nonce", key, authorization.expires_ms], ["sale"] + sale.fields()]  # noqa: RUF005  # as above

        body = [1, "redemption", scanned.authorization_bytes, amount, accepted_ms]
        try:
            self.write("proof", [authorization.trade], accepted_ms, body, with_it)
        except JournalFull:
            raise Refused("journal-full") from None
        self.nonces.remember(key, authorization.expires_ms)
        sale.key = key
        sale.printed = False
        self.sales.append(sale)
        return sale

    def sale(self, commit_id):
        """The sale whose proof has this id, or None."""
        for sale in self.sales:
            if sale.id == commit_id:
                return sale
        return None

    def awaits(self):
        """Whether a sale whose proof has arrived may still move on."""
        waiting = [entry.id for entry in self.log.waiting]
        return any(not sale.final() and sale.id not in waiting for sale in self.sales)

    def _becomes(self, sale, state, text):
        """A sale has moved on; settled, it is counted once."""
        settled = sale.final()
        sale.state = state
        sale.text = text
        if sale.final() and not settled:
            sale.noticed = state != sales.REFUSED
            self.totals.settle(sale)

    # -- taking back

    def voidable(self, sale):
        """Whether a sale can be made undone: its proof is the last one and nobody else can have seen it."""
        return sale.key is not None and self.log.can_take_back(sale.id)

    def hold(self, sale):
        """Keeps the proof of a voidable sale from leaving until `release`; whether it did."""
        if not self.voidable(sale):
            return False
        self.log.held = self.log.waiting[-1]
        return True

    def release(self):
        """What was held may leave, unless it is in doubt whether the journal still has it."""
        if not self._in_doubt:
            self.log.held = None

    def void(self, sale):
        """Takes back a sale as if it had never been: the customer's code is good again, the seq free.

        Raises: Refused("void-late") when its proof may have left; Refused("journal-full"), and then the sale stands.
        """
        if not self.hold(sale):
            raise Refused("void-late")
        try:
            if self._journal.needs_rewrite():
                self.rewrite()
            self._journal.append(cbor.dumps([["void", sale.id, sale.key]]))
        except JournalFull:
            self._stand_by(sale)
            raise Refused("journal-full") from None
        self._load_void(sale.id, sale.key)
        sale.key = None
        self.log.held = None

    def _stand_by(self, sale):
        """A void that failed may be on the flash all the same: its proof stays until the journal is written anew."""
        self._in_doubt = True
        self.log.held = self.log.waiting[-1]
        sale.key = None
        try:
            self.rewrite()
        except JournalFull:
            # `store` tries again.
            return

    # -- what the merchant has seen and chosen

    def unnoticed(self):
        """The first sale that was taken and refused, and that nobody has confirmed yet; None without."""
        for sale in self.sales:
            if sale.state == sales.REFUSED and not sale.noticed:
                return sale
        return None

    def notice(self, sale):
        """Somebody has seen it; durable once `store` has been called."""
        sale.noticed = True
        self._unstored.append(["noticed", sale.id])

    def prefer(self, language, sound, printer):
        """What the merchant has chosen; durable once `store` has been called."""
        self.preferences = [language, sound, printer]
        self._unstored.append(["prefer", language, sound, printer])

    def close_day(self):
        """Ends the day and begins the next, durably. Raises: Refused("journal-full"), and then the day goes on."""
        time_ms = self.now_ms
        try:
            self.store()
            if self._journal.needs_rewrite():
                self.rewrite()
            self._journal.append(cbor.dumps([["close", time_ms]]))
        except JournalFull:
            raise Refused("journal-full") from None
        self.totals.close(time_ms, self.sales)

    # -- what the gateway says

    def _hear_verdict(self, commit_id, state, text, amount, currency):
        """("verdict", sale, state): it has moved on; a message may move it twice."""
        sale = self.sale(commit_id)
        if sale is None or sale.final() or state not in ("accepted", "paid", "refused", "waiting"):
            return None
        self._becomes(sale, state, text[: limits.TEXT_CHARS])
        self._unstored.append(["verdict", commit_id, state, sale.text])
        return "verdict", sale, state

    def _hear_lease(self, currency, total, each, until_ms):
        """Nothing to show."""
        self.lease = Lease(currency, total, each, until_ms)
        self._unstored.append(self.lease.item())

    # -- what is signed again

    def _again(self, kind, body, now_ms):
        if kind == "proof":
            body[4] = min(body[4], now_ms)
        return body

    def _given_up(self, entry, text):
        sale = self.sale(entry.id)
        if sale is not None and not sale.final():
            self._becomes(sale, sales.REFUSED, text[: limits.TEXT_CHARS])

    def _renamed(self, ids):
        for sale in self.sales:
            sale.id = ids.get(sale.id, sale.id)
