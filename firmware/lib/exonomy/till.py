"""The durable half of a till: what it has signed, what it has heard, and what it may still take.

Persist, then show, then send; forget only what the gateway has signed for. Every change of this object is a
record of the journal, and the journal run through again gives the same object.
"""

from . import cbor, commit, limits, redemption
from . import sale as sales
from .currency import EXPONENTS
from .down import open_down
from .errors import BadMessage, JournalFull
from .lease import Lease
from .log import DeviceLog, Entry
from .nonces import NonceMemory, nonce_key
from .redemption import Refused
from .sale import Sale

# Refusals after which what is unacknowledged is signed again on a new branch (SPEC 9.6).
_NEW_BRANCH = ("fork", "time-ahead", "oversized")
# Refusals that sending again may cure, at once or later.
_SEND_AGAIN = ("unreadable", "bad-signature", "bad-body", "gap", "busy")
# Refusals that a person has to cure.
_ASK_MERCHANT = ("not-enrolled", "revoked")


class Till:
    """A till that has been enrolled. `random(n)` gives n unpredictable bytes."""

    exponents = EXPONENTS

    def __init__(self, signer, enrolment, journal, clock, random):
        self.signer = signer
        self.enrolment = enrolment
        self.principal = enrolment.principal
        self.clock = clock
        self.nonces = NonceMemory()
        self.lease = Lease(*enrolment.lease[1:])
        self.log = DeviceLog.begin(enrolment.repo, random)
        self.sales = []
        self.last_n = 0
        # A code of _ASK_MERCHANT while it stands.
        self.blocked = None
        # The oldest waiting entry that the gateway has said a gap of.
        self._gap_before = None
        self._journal = journal
        self._random = random
        self._unstored = []

    @property
    def now_ms(self):
        """Unix ms, as well as this till knows."""
        return self.clock.now_ms() or 0

    # -- from and to the journal

    def load(self):
        """Takes up what the journal holds. Raises: BadMessage when it holds another merchant's unsent proofs."""
        begun = False
        for record in self._journal.records():
            for change in cbor.loads(record):
                begun = begun or change[0] == "log"
                getattr(self, "_load_" + change[0])(*change[1:])
        if self.log.repo != self.enrolment.repo:
            if self.log.waiting:
                raise BadMessage("proofs for another merchant are still waiting")
            self.log = DeviceLog.begin(self.enrolment.repo, self._random)
            begun = False
        self.clock.at_least(self.enrolment.time_ms)
        if not begun or self._journal.needs_rewrite():
            self.rewrite()

    def _load_log(self, repo, branch, next_seq, prev):
        self.log = DeviceLog(repo, branch)
        self.log.next_seq = next_seq
        self.log.prev = prev

    def _load_entry(self, seq, commit_id, envelope):
        # After a rewrite the log's place comes before its entries and already counts them.
        if seq < self.log.next_seq:
            self.log.waiting.append(Entry(seq, commit_id, envelope))
        else:
            self.log.keep(Entry(seq, commit_id, envelope))

    def _load_sale(self, commit_id, amount, currency, accepted_ms, state, text):
        self.clock.at_least(accepted_ms)
        self.sales.append(Sale(commit_id, amount, currency, accepted_ms, state, text))

    def _load_nonce(self, key, expires_ms):
        self.nonces.remember(key, expires_ms)

    def _load_ack(self, branch, seq, commit_id):
        self.log.acknowledge(branch, seq, commit_id)

    def _load_verdict(self, commit_id, state, text):
        sale = self.sale(commit_id)
        if sale is not None:
            sale.state = state
            sale.text = text

    def _load_lease(self, currency, total, each, until_ms):
        self.lease = Lease(currency, total, each, until_ms)

    def _load_heard(self, n):
        self.last_n = n

    def _load_time(self, time_ms):
        self.clock.at_least(time_ms)

    def _snapshot(self):
        """Yields the records that make this till from nothing."""
        log = self.log
        first = [["log", log.repo, log.branch, log.next_seq, log.prev], ["heard", self.last_n], self.lease.item()]
        now = self.clock.now_ms()
        if now is not None:
            first.append(["time", now])
        yield cbor.dumps(first)
        for key, expires_ms in self.nonces.items():
            yield cbor.dumps([["nonce", key, expires_ms]])
        for entry in log.waiting:
            yield cbor.dumps([["entry", entry.seq, entry.id, entry.envelope]])
        for sale in self.sales:
            yield cbor.dumps([["sale"] + sale.fields()])  # noqa: RUF005 - unpacking costs code on MicroPython

    def rewrite(self):
        """Writes the journal anew with only what still matters. Raises: JournalFull."""
        if self.clock.certain:
            self.nonces.forget_expired(self.clock.now_ms())
        self._forget_sales()
        self._journal.rewrite(self._snapshot())
        self._unstored = []

    def _forget_sales(self):
        """Keeps every sale that is still open and the last of the others."""
        over = len(self.sales) - limits.HISTORY
        kept = []
        waiting = [entry.id for entry in self.log.waiting]
        for i in range(len(self.sales)):
            sale = self.sales[i]
            if i >= over or sale.id in waiting or (not sale.final() and i >= over - limits.BACKLOG_ENTRIES):
                kept.append(sale)
        self.sales = kept

    def store(self):
        """Makes what was heard durable; safe to call again. Raises: JournalFull, and then it is tried again later."""
        time_ms = self.clock.to_store()
        if time_ms is not None:
            self._unstored.append(["time", time_ms])
        record = cbor.dumps(self._unstored)
        # A long message changes more than one record holds; its outcome is written whole.
        if self._journal.needs_rewrite() or len(record) > limits.RECORD_BYTES:
            self.rewrite()
        elif self._unstored:
            self._journal.append(record)
            self._unstored = []

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
        body = cbor.dumps([1, "redemption", scanned.authorization_bytes, amount, accepted_ms])
        entry = self._write([authorization.trade], accepted_ms, body)
        sale = Sale(entry.id, amount, authorization.currency, accepted_ms)
        key = nonce_key(authorization.trade, authorization.nonce)
        self._store_entry(entry, sale, key, authorization.expires_ms)
        self.log.keep(entry)
        self.nonces.remember(key, authorization.expires_ms)
        self.sales.append(sale)
        return sale

    def _write(self, deps, time_ms, body):
        return self.log.write(self.signer, self.enrolment.grant, "proof", deps, time_ms, body)

    def _store_entry(self, entry, sale, key, expires_ms):
        """One record, so that proof, nonce and sale are there together or not at all."""
        record = cbor.dumps(
            [
                ["entry", entry.seq, entry.id, entry.envelope],
                ["nonce", key, expires_ms],
                ["sale"] + sale.fields(),  # noqa: RUF005  # MicroPython has no [*a, b]
            ]
        )
        try:
            if self._journal.needs_rewrite():
                self.rewrite()
            self._journal.append(record)
        except JournalFull:
            raise Refused("journal-full") from None

    def sale(self, commit_id):
        """The sale whose proof has this id, or None."""
        for sale in self.sales:
            if sale.id == commit_id:
                return sale
        return None

    # -- what the gateway says

    def hear(self, data):
        """Takes in a down message; returns what is new as (name, …): see `_hear_…`.

        What it changes is durable once `store` has been called, which can wait until it has been shown.
        Raises: BadInput, and nothing has changed then.
        """
        message = open_down(data, self.enrolment.gateway, self.signer.public_key)
        if message.n <= self.last_n:
            raise BadMessage("an old message")
        self.last_n = message.n
        self.clock.set(message.time_ms)
        self._unstored.append(["heard", message.n])
        news = []
        for item in message.items:
            heard = getattr(self, "_hear_" + item[0])(*item[1:])
            if heard is not None:
                news.append(heard)
        return news

    def _hear_ack(self, branch, seq, commit_id):
        """("acked", entries): they are durable at the gateway."""
        dropped = self.log.acknowledge(branch, seq, commit_id)
        if not dropped:
            return None
        self.blocked = None
        self._unstored.append(["ack", branch, seq, commit_id])
        return "acked", dropped

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

    def _hear_refused(self, branch, seq, code, text):
        """("branched" | "send-again" | "blocked" | "given-up", code, text): what SPEC 9.6 has the sender do."""
        if branch is not None and branch != self.log.branch:
            return None
        if not self.log.waiting:
            return None
        if code in _ASK_MERCHANT:
            self.blocked = code
            return "blocked", code, text
        if code in _NEW_BRANCH or (code == "gap" and self._gap_stays(seq)):
            if code == "oversized":
                self._give_up(seq, text)
            self._branch_anew()
            return "branched", code, text
        if code in _SEND_AGAIN:
            return "send-again", code, text
        return None

    def _gap_stays(self, seq):
        """Whether it lies before the oldest entry that is kept, and was still there when that was sent again.

        Then the gateway has lost what it once acknowledged, and nobody can send it any more.
        """
        oldest = self.log.waiting[0]
        if seq != oldest.seq:
            return False
        stays = self._gap_before == oldest.id
        self._gap_before = oldest.id
        return stays

    def _give_up(self, seq, text):
        for entry in self.log.waiting:
            if entry.seq == seq:
                self.log.waiting.remove(entry)
                sale = self.sale(entry.id)
                if sale is not None:
                    sale.state = sales.REFUSED
                    sale.text = text[: limits.TEXT_CHARS]
                return

    def _branch_anew(self):
        """Signs all that waits again, on a new branch; the journal changes over in one step.

        Raises: JournalFull, and then the old branch stands, to be refused and branched again later.
        """
        old = self.log
        ids = {}
        self.log = DeviceLog.begin(self.enrolment.repo, self._random)
        now = self.clock.now_ms()
        for entry in old.waiting:
            fields, _, body = commit.open_envelope(entry.envelope)
            again = cbor.loads(body)
            # Signed when the clock was ahead: it was not accepted later than now.
            again[4] = min(again[4], now)
            written = self._write(fields[6], again[4], cbor.dumps(again))
            self.log.keep(written)
            ids[entry.id] = written.id
        self._rename_sales(ids)
        try:
            self.rewrite()
        except JournalFull:
            self.log = old
            self._rename_sales({new: old_id for old_id, new in ids.items()})
            raise

    def _rename_sales(self, ids):
        for sale in self.sales:
            sale.id = ids.get(sale.id, sale.id)
