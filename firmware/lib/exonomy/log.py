"""The device's own log: one writer, a chain of commits, kept until the gateway has signed for them (SPEC 4.5, 9.3)."""

from binascii import hexlify

from . import commit, cose


class Entry:
    """A signed commit that waits for its acknowledgement."""

    def __init__(self, seq, commit_id, envelope, left=True):
        self.seq = seq
        self.id = commit_id
        self.envelope = envelope
        # Whether anybody else may have seen it. That it has not is known only until the next start.
        self.left = left


class DeviceLog:
    """Where the chain stands, and what of it nobody has signed for yet."""

    def __init__(self, repo, branch):
        self.repo = repo
        self.branch = branch
        self.next_seq = 0
        self.prev = None
        self.waiting = []
        # Whether what was taken up has a hole.
        self.broken = False
        # An entry that may be taken back, and so must not leave yet.
        self.held = None

    @classmethod
    def begin(cls, repo, random):
        """A new log on a branch of its own: a writer that has lost its place never guesses it (SPEC 4.7)."""
        return cls(repo, "device/" + hexlify(random(4)).decode())

    def write(self, signer, grant, kind, deps, time_ms, body):
        """Signs the next entry. It counts once `keep` is called, which is after it is durable."""
        header = commit.header_bytes(
            self.repo,
            self.branch,
            signer.public_key,
            self.next_seq,
            self.prev,
            deps,
            grant,
            kind,
            time_ms,
            body,
        )
        signed = cose.sign1(signer, "commit", header)
        return Entry(self.next_seq, commit.commit_id(header), commit.envelope(signed, body), left=False)

    def keep(self, entry):
        """Makes a written entry the head."""
        if entry.seq != self.next_seq:
            raise ValueError("not the next entry")
        self.waiting.append(entry)
        self.next_seq = entry.seq + 1
        self.prev = entry.id

    def take_up(self, entry):
        """Puts back an entry that was stored, after a start."""
        if self.waiting and entry.seq == self.waiting[-1].seq:
            # It was taken back, and the record of that is lost.
            self.waiting.pop()
            self.broken = True
        elif self.waiting and entry.seq != self.waiting[-1].seq + 1:
            self.broken = True
        self.waiting.append(entry)
        # Written anew, the log's place comes before its entries and already counts them.
        if entry.seq >= self.next_seq:
            self.broken = self.broken or entry.seq != self.next_seq
            self.next_seq = entry.seq + 1
            self.prev = entry.id

    def to_send(self, after_seq):
        """The entries beyond a seq that may leave now; whoever asks sends them, so they count as seen from here on."""
        found = []
        for entry in self.waiting:
            if entry is self.held:
                break
            if entry.seq > after_seq:
                entry.left = True
                found.append(entry)
        return found

    def can_take_back(self, commit_id):
        """Whether this is the head and has not left since it was written, so that its seq is still free."""
        return bool(self.waiting) and self.waiting[-1].id == commit_id and not self.waiting[-1].left

    def take_back(self, commit_id):
        """Makes the entry before the head the head, if the head is this one."""
        if self.waiting and self.waiting[-1].id == commit_id:
            entry = self.waiting.pop()
            self.next_seq = entry.seq
            self.prev = commit.open_envelope(entry.envelope)[0][5]

    def acknowledge(self, branch, seq, commit_id):
        """Drops what the gateway has made durable; returns the dropped entries.

        An acknowledgement of something this log never wrote drops nothing.
        """
        if branch != self.branch:
            return []
        if not any(entry.seq == seq and entry.id == commit_id for entry in self.waiting):
            return []
        dropped = [entry for entry in self.waiting if entry.seq <= seq]
        self.waiting = [entry for entry in self.waiting if entry.seq > seq]
        return dropped
