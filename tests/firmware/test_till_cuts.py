"""A till on a flash whose power is cut again and again: what it has taken stays taken until it is void, and no seq is
used twice for something that has left.
"""

from types import SimpleNamespace

import cast
import pytest
from cut_flash import CutFlash, Dice, PowerCut
from exonomy import cbor, commit
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.errors import JournalFull
from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from exonomy.redemption import Refused
from exonomy.till import Till
from gateway_simulator import NaclSigner

DEVICE = NaclSigner(b"d" * 32)
CUTS = 250


def _scanned(number: int) -> SimpleNamespace:
    """A checked redemption; its bytes are its name. Checking is not what is cut here."""
    until = cast.NOW + cast.HOUR
    authorization = SimpleNamespace(
        trade=cast.TRADE, nonce=number.to_bytes(16, "big"), amount=9, currency="USD", expires_ms=until
    )
    name = number.to_bytes(4, "big") * 100
    return SimpleNamespace(
        authorization=authorization, authorization_bytes=name, note=SimpleNamespace(expires_ms=until)
    )


class Counter:
    """What its customers and its gateway know of a till, and the till."""

    def __init__(self, seed: int, granule: int) -> None:
        self.dice = Dice(seed)
        self.flash = CutFlash(self.dice, 16, 2_048, granule)
        self.number = 0
        self.taken: set[bytes] = set()
        self.refused: set[bytes] = set()
        self.acknowledged: set[bytes] = set()
        self.void: set[bytes] = set()
        self.in_hand: bytes | None = None
        self.taking_back: bytes | None = None
        # Every commit that ever left: (branch, seq) to id.
        self.seen: dict[tuple[str, int], bytes] = {}
        self.n = 0

    def start(self) -> None:
        journal = Journal(FlashStorage(self.flash, self.dice.bytes, self.flash.granule), self.dice.bytes)
        ticks = cast.Ticks()
        clock = Clock(ticks.now, ticks.diff)
        self.till = Till(DEVICE, Enrolment(cast.enrolment()), journal, clock, self.dice.bytes)
        self.till.load()
        waiting = self.look()
        if self.in_hand in waiting:
            self.taken.add(self.in_hand)
        if self.taking_back is not None and self.taking_back not in waiting:
            self.taken.discard(self.taking_back)
            self.void.add(self.taking_back)
        self.in_hand = self.taking_back = None
        assert self.taken - self.acknowledged <= waiting <= self.taken, "lost or invented"
        assert not waiting & self.refused and not waiting & self.void

    def send(self) -> None:
        for entry in self.till.log.to_send(-1):
            fields, commit_id, body = commit.open_envelope(entry.envelope)
            assert self.seen.setdefault((fields[2], fields[4]), commit_id) == commit_id, "a seq used twice"
            assert cbor.loads(body)[2] not in self.void, "a void sale has left"

    def look(self) -> set[bytes]:
        """The names of what waits to be sent, in an unbroken chain."""
        names = set()
        for entry in self.till.log.waiting:
            fields, commit_id, body = commit.open_envelope(entry.envelope)
            assert commit_id == entry.id and fields[4] == entry.seq < self.till.log.next_seq
            names.add(cbor.loads(body)[2])
        seqs = [entry.seq for entry in self.till.log.waiting]
        assert seqs == list(range(self.till.log.next_seq - len(seqs), self.till.log.next_seq))
        return names

    def step(self) -> None:
        kind = self.dice.below(14)
        if kind == 10:
            self.send()
        elif kind > 10:
            self.take_back()
        else:
            self.go_on(kind)

    def go_on(self, kind: int) -> None:
        waiting = self.till.log.waiting
        if kind == 0:
            self.till.rewrite()
        elif waiting and (kind == 1 or len(waiting) > 6):
            self.hear(["ack", self.till.log.branch, waiting[len(waiting) // 2].seq, waiting[len(waiting) // 2].id])
        elif waiting and kind == 2:
            self.hear(["refused", self.till.log.branch, waiting[0].seq, "fork", ""])
        else:
            self.take()

    def hear(self, item: list[object]) -> None:
        # What the gateway speaks of has been sent.
        self.send()
        self.n = max(self.n, self.till.last_n) + 1
        before = self.look()
        try:
            self.till.hear(cast.down(self.n, [item], gateway=GATEWAY))
            self.acknowledged |= before - self.look()
            self.till.store()
        except JournalFull:
            assert self.look() <= before

    def take(self) -> None:
        self.number += 1
        scanned = _scanned(self.number)
        self.in_hand = scanned.authorization_bytes
        try:
            self.till.accept(scanned, 5)
        except Refused as refused:
            assert refused.code == "journal-full"
            self.refused.add(scanned.authorization_bytes)
        else:
            self.taken.add(scanned.authorization_bytes)
            self.look()
        self.in_hand = None

    def take_back(self) -> None:
        self.take()
        sale = self.till.sales[-1] if self.till.sales else None
        if sale is None or not self.till.voidable(sale):
            return
        fields, commit_id, body = commit.open_envelope(self.till.log.waiting[-1].envelope)
        assert commit_id == sale.id and (fields[2], fields[4]) not in self.seen
        self.taking_back = cbor.loads(body)[2]
        try:
            self.till.void(sale)
        except Refused as refused:
            assert refused.code == "journal-full"
        else:
            self.taken.discard(self.taking_back)
            self.void.add(self.taking_back)
            self.look()
        self.taking_back = None

    def cut(self) -> None:
        self.flash.cut_in(self.dice.below((6, 24, 120)[self.dice.below(3)]), self.dice.below(3))
        try:
            self.start()
            while True:
                self.step()
        except PowerCut:
            self.flash.power_up()


GATEWAY = NaclSigner(b"g" * 32)


@pytest.mark.parametrize("granule", [1, 16, 64, 256])
def test_a_till_loses_nothing_and_uses_no_seq_twice(granule: int, monkeypatch: pytest.MonkeyPatch) -> None:
    # Signatures are others' tests; pure Python's would be most of the time here.
    monkeypatch.setattr("exonomy.ed25519.verify", lambda *_: True)
    counter = Counter(granule, granule)
    for _ in range(CUTS):
        counter.cut()
    counter.start()
    assert len(counter.taken) > 100 and len(counter.acknowledged) > 50
    assert len(counter.void) > 30 and not counter.void & (counter.taken | counter.acknowledged)
    assert len({branch for branch, _ in counter.seen}) > 3
