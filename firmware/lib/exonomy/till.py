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


class Till(Device):
    """A till that has been enrolled."""

    version = "till 0.1"
    exponents = EXPONENTS

    def __init__(self, signer, enrolment, journal, clock, random):
        super().__init__(signer, enrolment, journal, clock, random)
        self.nonces = NonceMemory()
        self.lease = Lease(*enrolment.lease[1:])
        self.sales = []

    # -- from and to the journal

    def _load_sale(self, commit_id, amount, currency, accepted_ms, state, text):
        self.clock.at_least(accepted_ms)
        self.sales.append(Sale(commit_id, amount, currency, accepted_ms, state, text))

    def _load_nonce(self, key, expires_ms):
        self.nonces.remember(key, expires_ms)

    def _load_verdict(self, commit_id, state, text):
        sale = self.sale(commit_id)
        if sale is not None:
            sale.state = state
            sale.text = text

    def _load_lease(self, currency, total, each, until_ms):
        self.lease = Lease(currency, total, each, until_ms)

    def _more(self):
        yield cbor.dumps([self.lease.item()])
        for key, expires_ms in self.nonces.items():
            yield cbor.dumps([["nonce", key, expires_ms]])
        for sale in self.sales:
            yield cbor.dumps([["sale"] + sale.fields()])  # noqa: RUF005 - unpacking costs code on MicroPython

    def _forget(self):
        """Keeps every sale that is still open and the last of the others, and the nonces that may come again."""
        if self.clock.certain:
            self.nonces.forget_expired(self.clock.now_ms())
        over = len(self.sales) - limits.HISTORY
        kept = []
        waiting = [entry.id for entry in self.log.waiting]
        for i in range(len(self.sales)):
            sale = self.sales[i]
            if i >= over or sale.id in waiting or (not sale.final() and i >= over - limits.BACKLOG_ENTRIES):
                kept.append(sale)
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
        self.sales.append(sale)
        return sale

    def sale(self, commit_id):
        """The sale whose proof has this id, or None."""
        for sale in self.sales:
            if sale.id == commit_id:
                return sale
        return None

    # -- what the gateway says

    def _hear_verdict(self, commit_id, state, text, amount, currency):
        """("verdict", sale, state): it has moved on; a message may move it twice."""
        sale = self.sale(commit_id)
        if sale is None or sale.final() or state not in ("accepted", "paid", "refused", "waiting"):
            return None
        sale.state = state
        sale.text = text[: limits.TEXT_CHARS]
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
        if sale is not None:
            sale.state = sales.REFUSED
            sale.text = text[: limits.TEXT_CHARS]

    def _renamed(self, ids):
        for sale in self.sales:
            sale.id = ids.get(sale.id, sale.id)
