"""The journal: what was durable is there again, whatever the power did; nothing else is."""

from cast import Storage, chance_bytes
from exonomy.errors import JournalFull
from exonomy.journal import Journal
from refusal import refuses

RECORDS = [b"one", b"two" * 40, bytes(range(256)), b"\x00" * 9, b"five"]


def _journal(storage):
    journal = Journal(storage, chance_bytes)
    found = list(journal.records())
    return journal, found


def _filled():
    storage = Storage()
    journal, found = _journal(storage)
    assert found == []
    journal.rewrite([])
    ends = [len(storage.data)]
    for record in RECORDS:
        journal.append(record)
        ends.append(len(storage.data))
    return storage, ends


def test_records_come_back_in_order():
    storage, _ = _filled()
    journal, found = _journal(storage)
    assert found == RECORDS
    assert not journal.needs_rewrite()
    journal.append(b"six")
    assert _journal(storage)[1] == RECORDS + [b"six"]  # noqa: RUF005  # MicroPython has no [*a, b]


def test_a_tail_torn_at_every_byte_loses_only_what_was_not_whole():
    storage, ends = _filled()
    whole = storage.data
    for cut in range(len(whole)):
        storage.data = whole[:cut]
        journal, found = _journal(storage)
        expected = [RECORDS[i] for i in range(len(RECORDS)) if ends[i + 1] <= cut]
        assert found == expected, cut
        # It can't grow on a torn tail; written anew it can.
        if cut not in ends:
            assert journal.needs_rewrite(), cut
            refuses(JournalFull, journal.append, b"x")
            journal.rewrite(found)
        journal.append(b"after")
        assert _journal(storage)[1] == expected + [b"after"], cut  # noqa: RUF005  # MicroPython has no [*a, b]


def test_a_changed_byte_costs_its_own_record_only():
    storage, ends = _filled()
    whole = storage.data
    for at in range(ends[0], len(whole), 7):
        storage.data = whole[:at] + bytes((whole[at] ^ 0x55,)) + whole[at + 1 :]
        journal, found = _journal(storage)
        struck = [i for i in range(len(RECORDS)) if ends[i] <= at < ends[i + 1]]
        assert found == [RECORDS[i] for i in range(len(RECORDS)) if i not in struck], at
        assert journal.damaged and journal.needs_rewrite()


def test_a_frame_inside_a_record_is_not_a_record():
    storage = Storage()
    journal, _ = _journal(storage)
    journal.rewrite([])
    journal.append(b"planted")
    frame = storage.data[8:]
    # A stranger who has seen the frames of one till plants one in what another till keeps.
    other = Storage()
    journal, _ = _journal(other)
    journal.rewrite([])
    journal.append(b"x" * 10 + frame + b"y" * 50)
    other.data = other.data[:-1]
    assert _journal(other)[1] == []


def test_a_full_disk_refuses_and_changes_nothing():
    for room in range(30):
        storage, _ = _filled()
        journal, _ = _journal(storage)
        storage.room = room
        record = b"z" * 24
        refuses(JournalFull, journal.append, record)
        assert _journal(storage)[1] == RECORDS
        # Room again: first the torn write goes, then it grows.
        storage.room = None
        assert journal.needs_rewrite()
        refuses(JournalFull, journal.append, record)
        journal.rewrite(RECORDS)
        journal.append(record)
        assert _journal(storage)[1] == RECORDS + [record]  # noqa: RUF005  # MicroPython has no [*a, b]


def test_a_full_disk_can_not_rewrite_and_keeps_the_old():
    storage, _ = _filled()
    journal, _ = _journal(storage)
    storage.room = 20
    refuses(JournalFull, journal.rewrite, RECORDS)
    assert _journal(storage)[1] == RECORDS


def test_a_record_has_a_greatest_length():
    storage, _ = _filled()
    journal, _ = _journal(storage)
    refuses(JournalFull, journal.append, bytes(5000))
    refuses(JournalFull, journal.rewrite, [bytes(5000)])
    assert _journal(storage)[1] == RECORDS


def test_long_journals_are_read_in_pieces():
    storage = Storage()
    journal, _ = _journal(storage)
    records = [bytes((i,)) * (i * 37 % 2000 + 1) for i in range(90)]
    journal.rewrite(records)
    journal, found = _journal(storage)
    assert found == records
    assert journal.size == len(storage.data)
    assert journal.needs_rewrite() == (journal.size > 65_536)
