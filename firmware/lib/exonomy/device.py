"""The durable half of any device: its own log, what the gateway has said, and where it stands after every start.

Persist, then show, then send; forget only what the gateway has signed for. Every change of this object is a
record of the journal, and the journal run through again gives the same object.
"""

from . import cbor, commit, limits
from .down import open_down
from .errors import BadMessage, JournalFull
from .heap import tidy
from .log import DeviceLog, Entry

# Refusals after which what is unacknowledged is signed again on a new branch (SPEC 9.6).
_NEW_BRANCH = ("fork", "time-ahead", "oversized")
# Refusals that sending again may cure, at once or later.
_SEND_AGAIN = ("unreadable", "bad-signature", "bad-body", "gap", "busy")
# Refusals that a person has to cure.
_ASK_MERCHANT = ("not-enrolled", "revoked")


class Device:
    """A device that has been enrolled. `random(n)` gives n unpredictable bytes.

    What it is for is a subclass: it adds records (`_load_…`, `_more`), items it hears (`_hear_…`) and the hooks below.
    """

    # What it calls itself in its births.
    version = "device"

    def __init__(self, signer, enrolment, journal, clock, random):
        self.signer = signer
        self.enrolment = enrolment
        self.principal = enrolment.principal
        self.clock = clock
        self.log = DeviceLog.begin(enrolment.repo, random)
        self.last_n = 0
        # A code of _ASK_MERCHANT while it stands.
        self.blocked = None
        # Branches begun since the gateway last acknowledged anything.
        self.branchings = 0
        # The oldest waiting entry that the gateway has said a gap of.
        self._gap_before = None
        # Takes in new versions of the firmware (`update.Updater`), where there are slots for them.
        self.updater = None
        # Called between signatures when there are many in a row: without a signer in C each takes a second.
        self.working = lambda: None
        self._journal = journal
        self._random = random
        self._unstored = []
        # Whether what was heard is to be written whole, because the journal had no room for it change by change.
        self._whole = False

    @property
    def now_ms(self):
        """Unix ms, as well as this device knows."""
        return self.clock.now_ms() or 0

    # -- for a subclass

    def firmware(self):
        """The tenth element of a birth (SPEC 9.10): what runs here and what piece of an update is wanted; None without.

        After it has changed, `Link.tell` says so.
        """
        return self.updater.firmware() if self.updater else None

    def awaits(self):
        """Whether the gateway has yet to say what became of something that it has."""
        return False

    def _more(self):
        """Yields the records beyond the log's that make this device from nothing."""
        return iter(())

    def _forget(self):
        """Drops what need not be written anew."""

    def _again(self, kind, body, now_ms):
        """The body item of an entry of a kind that is signed again: what was not later than now."""
        return body

    def _renamed(self, ids):
        """Entries have new ids: a map from the old."""

    def _given_up(self, entry, text):
        """The gateway will never take an entry in, and why."""

    def enrol(self, enrolment):
        """Works under a record that was corrected from now on.

        Raises: BadMessage when it is another merchant's and entries wait for this one; JournalFull. Then the one
        before still stands.
        """
        log = self.log
        if enrolment.repo != log.repo:
            if log.waiting:
                raise BadMessage("proofs for another merchant are still waiting")
            self.log = DeviceLog.begin(enrolment.repo, self._random)
            try:
                self.rewrite()
            except JournalFull:
                self.log = log
                raise
        self.enrolment = enrolment
        self.principal = enrolment.principal
        self.blocked = None
        self.clock.at_least(enrolment.time_ms)

    # -- from and to the journal

    def load(self):
        """Takes up what the journal holds.

        Raises: BadMessage when it holds another merchant's unsent entries, or what a later version has written.
        """
        begun = False
        loaded = 0
        for record in self._journal.records():
            loaded += len(record)
            if loaded >= limits.LOAD_BYTES:
                loaded = 0
                tidy()
            for change in cbor.loads(record):
                begun = begun or change[0] == "log"
                load = getattr(self, "_load_" + change[0], None)
                if load is None:
                    # Passed over, it could make undone what a merchant was told.
                    raise BadMessage("the journal was written by a later version: " + change[0])
                load(*change[1:])
        if self.log.repo != self.enrolment.repo:
            if self.log.waiting:
                raise BadMessage("proofs for another merchant are still waiting")
            self.log = DeviceLog.begin(self.enrolment.repo, self._random)
            begun = False
        self.clock.at_least(self.enrolment.time_ms)
        if self.log.broken:
            # One was lost between others: what is left is signed again, in a chain of its own.
            self._branch_anew()
        elif not begun or self._journal.needs_rewrite():
            self.rewrite()

    def _load_log(self, repo, branch, next_seq, prev):
        self.log = DeviceLog(repo, branch)
        self.log.next_seq = next_seq
        self.log.prev = prev

    def _load_entry(self, seq, commit_id, envelope):
        self.log.take_up(Entry(seq, commit_id, envelope))

    def _load_ack(self, branch, seq, commit_id):
        self.log.acknowledge(branch, seq, commit_id)

    def _load_heard(self, n):
        self.last_n = n

    def _load_time(self, time_ms):
        self.clock.at_least(time_ms)

    def _snapshot(self):
        """Yields the records that make this device from nothing."""
        log = self.log
        first = [["log", log.repo, log.branch, log.next_seq, log.prev], ["heard", self.last_n]]
        now = self.clock.now_ms()
        if now is not None:
            first.append(["time", now])
        yield cbor.dumps(first)
        for entry in log.waiting:
            yield cbor.dumps([["entry", entry.seq, entry.id, entry.envelope]])
        for record in self._more():
            yield record

    def rewrite(self):
        """Writes the journal anew with only what still matters. Raises: JournalFull."""
        self._forget()
        self._journal.rewrite(self._snapshot())
        self._unstored = []
        self._whole = False

    def store(self):
        """Makes what was heard durable; safe to call again. Raises: JournalFull, and then it is tried again later."""
        time_ms = self.clock.to_store()
        if time_ms is not None:
            self._unstored.append(["time", time_ms])
        record = cbor.dumps(self._unstored)
        # A long message changes more than one record holds; its outcome is written whole.
        if self._whole or self._journal.needs_rewrite() or len(record) > limits.RECORD_BYTES:
            # Each change is in this object; a list of them would grow for as long as nothing can be written.
            self._whole = True
            self._unstored = []
            self.rewrite()
        elif self._unstored:
            self._journal.append(record)
            self._unstored = []

    # -- what it writes

    def write(self, kind, deps, time_ms, body, with_it=None):
        """Signs an entry of the log and makes it durable; returns it.

        `with_it(id)` gives changes that are there together with it or not at all.
        Raises: JournalFull, and then nothing was signed that counts.
        """
        # What is kept from here on is to lie together, at the bottom of what is free.
        tidy()
        entry = self.log.write(self.signer, self.enrolment.grant, kind, deps, time_ms, cbor.dumps(body))
        changes = [["entry", entry.seq, entry.id, entry.envelope]]
        if with_it:
            changes.extend(with_it(entry.id))
        record = cbor.dumps(changes)
        if self._journal.needs_rewrite():
            self.rewrite()
        self._journal.append(record)
        self.log.keep(entry)
        return entry

    def note(self, code, text):
        """Writes a line for whoever looks after the device (SPEC 9.9); returns the entry, None when there is no room.

        What is worth money goes first: the last of the backlog's places are not for notes.
        """
        return self.note_all([(code, text)])

    def note_all(self, lines):
        """Writes up to NOTES lines (code, text) in one entry; returns it, None when there is no room."""
        if len(self.log.waiting) >= limits.BACKLOG_NOTES:
            return None
        now = self.now_ms
        said = [[now, code, text[: limits.NOTE_CHARS]] for code, text in lines]
        try:
            return self.write("diagnostic", [], now, [1, "diagnostic", said])
        except JournalFull:
            return None

    # -- what the gateway says

    def hear(self, data):
        """Takes in a down message; returns what is new as (name, …): see `_hear_…`, and ("journal-full",).

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
            hear = getattr(self, "_hear_" + item[0], None)
            try:
                heard = hear(*item[1:]) if hear else None
            except JournalFull:
                # The rest of the message counts; what this item asked for is asked for again.
                heard = ("journal-full",)
            if heard is not None:
                news.append(heard)
        return news

    def _hear_ack(self, branch, seq, commit_id):
        """("acked", entries): they are durable at the gateway."""
        dropped = self.log.acknowledge(branch, seq, commit_id)
        if not dropped:
            return None
        self.blocked = None
        self.branchings = 0
        self._unstored.append(["ack", branch, seq, commit_id])
        return "acked", dropped

    def _hear_refused(self, branch, seq, code, text):
        """("branched" | "send-again" | "blocked", code, text): what SPEC 9.6 has the sender do."""
        if branch is not None and branch != self.log.branch:
            return None
        if not self.log.waiting:
            return None
        if code == "oversized" and seq is None:
            # Nobody knows which: it was changed on the way, and there is nothing to give up.
            return "send-again", code, text
        if code in _ASK_MERCHANT and not self._under_an_old_grant():
            self.blocked = code
            return "blocked", code, text
        if code in _NEW_BRANCH or code in _ASK_MERCHANT or (code == "gap" and self._gap_stays(seq)):
            if code == "oversized":
                self._give_up(seq, text)
            self._branch_anew()
            self.branchings += 1
            return "branched", code, text
        if code in _SEND_AGAIN:
            return "send-again", code, text
        return None

    def _hear_update(self, data):
        """("update", code, text): a version is offered."""
        return self.updater.offered(data) if self.updater else None

    def _hear_chunk(self, name, index, offset, data):
        """Nothing to show."""
        if self.updater:
            self.updater.piece(name, index, offset, data)

    def _under_an_old_grant(self):
        """Whether what waits was signed under another grant than that of the enrolment as it is now."""
        fields, _, _ = commit.open_envelope(self.log.waiting[0].envelope)
        return fields[7] != self.enrolment.grant

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
                self._given_up(entry, text)
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
            self.working()
            fields, _, body = commit.open_envelope(entry.envelope)
            # Signed when the clock was ahead: it was not later than now.
            time_ms = min(fields[10], now)
            again = cbor.dumps(self._again(fields[8], cbor.loads(body), now))
            written = self.log.write(self.signer, self.enrolment.grant, fields[8], fields[6], time_ms, again)
            self.log.keep(written)
            # What it stands for may have been seen on the old branch.
            written.left = True
            ids[entry.id] = written.id
        self._renamed(ids)
        try:
            self.rewrite()
        except JournalFull:
            self.log = old
            self._renamed({new: old_id for old_id, new in ids.items()})
            raise
