"""The journal straight on flash: what was durable is there again, whatever the power and the cells do."""

from cast import chance_bytes
from cut_flash import AFTER, BEFORE, MIDDLE, CutFlash, Dice, PowerCut, RuleBroken
from exonomy import limits
from exonomy.errors import JournalFull
from exonomy.flash import FlashStorage
from exonomy.journal import Journal
from flash_history import History
from refusal import refuses

RECORDS = [b"one", b"two" * 40, bytes(range(256)), b"\xff" * 9, b"five"]


def _journal(flash):
    journal = Journal(FlashStorage(flash, chance_bytes, flash.granule), chance_bytes)
    found = list(journal.records())
    return journal, found


def _filled(**shape):
    flash = CutFlash(Dice(7), **shape) if shape else CutFlash(Dice(7), count=24)
    journal, found = _journal(flash)
    assert found == [] and journal.needs_rewrite()
    journal.rewrite(RECORDS[:2])
    for record in RECORDS[2:]:
        journal.append(record)
    return flash, journal


def test_records_come_back_in_order():
    for granule in (1, 4, 16, 64, 256):
        flash, journal = _filled(count=8, size=2048, granule=granule)
        assert not journal.needs_rewrite()
        again, found = _journal(flash)
        assert found == RECORDS and not again.damaged and not again.needs_rewrite()
        again.append(b"six")
        assert _journal(flash)[1] == RECORDS + [b"six"]  # noqa: RUF005  # MicroPython has no [*a, b]


def test_the_simulated_flash_keeps_the_rules():
    flash = CutFlash(Dice(1), granule=16)
    refuses(RuleBroken, flash.writeblocks, 0, bytes(16), 0)
    flash.ioctl(6, 0)
    flash.writeblocks(0, bytes(16), 16)
    refuses(RuleBroken, flash.writeblocks, 0, bytes(16), 16)
    refuses(RuleBroken, flash.writeblocks, 0, bytes(16), 8)
    refuses(RuleBroken, flash.writeblocks, 0, bytes(8), 32)
    refuses(RuleBroken, flash.writeblocks, 0, bytes(512))


def test_every_operation_of_a_replacement_and_an_append_cut_in_every_way():
    for how in (BEFORE, MIDDLE, AFTER):
        operation = 0
        done = False
        while not done:
            flash, journal = _filled()
            flash.cut_in(operation, how)
            expected = [RECORDS]
            try:
                expected.append(RECORDS[1:])
                journal.rewrite(RECORDS[1:])
                expected = [RECORDS[1:], RECORDS[1:] + [b"x" * 700]]  # noqa: RUF005  # MicroPython has no [*a, b]
                journal.append(b"x" * 700)
                expected = expected[1:]
                done = True
            except PowerCut:
                operation += 1
            flash.power_up()
            again, found = _journal(flash)
            assert found in expected, (how, operation)
            if again.needs_rewrite():
                again.rewrite(found)
            again.append(b"after")
            assert _journal(flash)[1] == found + [b"after"]  # noqa: RUF005  # MicroPython has no [*a, b]
        assert operation > 10


def test_random_histories_cut_again_and_again():
    history = History(11)
    for _ in range(60):
        history.cut()
    assert history.cuts == 60


def test_a_changed_bit_costs_at_most_its_own_frame_and_is_noticed():
    flash, _ = _filled()
    whole = bytes(flash.data)
    # The two blocks that the five records and what surrounds them take up.
    heads = {}
    for at in range(0, 2 * flash.size, 3):
        flash.data[:] = whole
        flash.data[at] ^= 1 << at % 8
        journal, found = _journal(flash)
        lost = [record for record in RECORDS if record not in found]
        assert [record for record in RECORDS if record in found] == found, at
        # The first two were written anew together, in one frame.
        assert lost in ([], RECORDS[:2]) or len(lost) == 1, at
        if lost:
            assert journal.damaged and journal.needs_rewrite(), at
            refuses(JournalFull, journal.append, b"x")
        heads[len(lost)] = True
    assert len(heads) == 3


def test_a_whole_block_gone_is_noticed_and_costs_what_was_in_it():
    flash = CutFlash(Dice(3), count=16)
    journal, _ = _journal(flash)
    journal.rewrite([])
    records = [bytes((i,)) * 90 for i in range(14)]
    for record in records:
        journal.append(record)
    for fill in (b"\xff", b"\x00"):
        whole = bytes(flash.data)
        flash.data[flash.size : 2 * flash.size] = fill * flash.size
        journal, found = _journal(flash)
        assert journal.damaged and 6 < len(found) < 14 and found == [one for one in records if one in found]
        assert found[0] == records[0] and found[-1] == records[-1]
        flash.data[:] = whole


def test_what_stands_inside_a_record_is_no_frame():
    flash, journal = _filled()
    # A stranger who knows every byte of this till plants its own frames in what it keeps; the append is cut.
    planted = bytes(flash.data[48 : flash.size])
    journal.append(planted)
    _, found = _journal(flash)
    assert found == RECORDS + [planted]  # noqa: RUF005  # MicroPython has no [*a, b]
    other = CutFlash(Dice(9))
    journal, _ = _journal(other)
    journal.rewrite([b"mine"])
    other.cut_in(1, MIDDLE)
    refuses(PowerCut, journal.append, planted * 2)
    other.power_up()
    assert _journal(other)[1] == [b"mine"]


def test_full_refuses_and_keeps_everything():
    flash = CutFlash(Dice(5), count=4, size=512)
    journal, _ = _journal(flash)
    journal.rewrite([])
    records = []
    refused = 0
    while refused < 5:
        record = bytes((len(records),)) * 100
        try:
            if journal.needs_rewrite():
                journal.rewrite(records)
            journal.append(record)
        except JournalFull:
            refused += 1
        else:
            assert not refused or len(records) < 8
            records.append(record)
        assert _journal(flash)[1] == records
    assert len(records) > 4
    # What the gateway has signed for makes room.
    journal.rewrite(records[2:])
    journal.append(b"new")
    assert _journal(flash)[1] == records[2:] + [b"new"]  # noqa: RUF005  # MicroPython has no [*a, b]


def test_a_flash_that_has_gone_bad_refuses_and_keeps_everything():
    flash, journal = _filled()
    flash.broken = True
    refuses(JournalFull, journal.append, bytes(1_000))
    refuses(JournalFull, journal.append, b"x")
    refuses(JournalFull, journal.rewrite, RECORDS)
    flash.broken = False
    journal, found = _journal(flash)
    assert found == RECORDS
    journal.rewrite(RECORDS)
    journal.append(b"x")


def test_nothing_is_added_before_it_was_read_to_the_end():
    flash, _ = _filled()
    storage = FlashStorage(flash, chance_bytes, flash.granule)
    refuses(OSError, storage.append, b"x")
    storage.reader().read(3)
    refuses(OSError, storage.append, b"x")
    assert storage.spent()
    assert _journal(flash)[1] == RECORDS


def test_nothing_is_added_behind_damage():
    flash, journal = _filled()
    flash.cut_in(0, MIDDLE)
    refuses(PowerCut, journal.append, bytes(200))
    flash.power_up()
    flash.data[flash.size // 2] ^= 1
    storage = FlashStorage(flash, chance_bytes, flash.granule)
    reader = storage.reader()
    while reader.read(100):
        pass
    refuses(OSError, storage.append, b"x")
    assert storage.spent()


def test_a_program_cut_so_early_that_it_does_not_show_is_not_written_over():
    flash, journal = _filled()
    whole = bytes(flash.data)
    flash.cut_in(0, MIDDLE)
    refuses(PowerCut, journal.append, b"x" * 20)
    flash.power_up()
    flash.data[:] = whole
    again, found = _journal(flash)
    assert found == RECORDS and not again.needs_rewrite()
    again.append(b"six")
    assert _journal(flash)[1] == RECORDS + [b"six"]  # noqa: RUF005  # MicroPython has no [*a, b]


def test_a_record_has_a_greatest_length():
    flash, journal = _filled(count=4, size=4096)
    refuses(JournalFull, journal.append, bytes(limits.RECORD_BYTES + 1))
    longest = bytes(limits.RECORD_BYTES)
    journal.append(longest)
    assert _journal(flash)[1][-1] == longest


def test_all_blocks_wear_alike():
    flash = CutFlash(Dice(2), count=16, size=512)
    journal, _ = _journal(flash)
    journal.rewrite([])
    for number in range(600):
        if journal.needs_rewrite() or number % 40 == 39:
            journal.rewrite([b"still needed"] * 4)
        journal.append(b"x" * 40)
    assert min(flash.erases) > 3 and max(flash.erases) - min(flash.erases) <= 2


def test_other_shapes_are_refused():
    for shape in ({"granule": 24}, {"size": 500}, {"count": 1}):
        refuses(ValueError, FlashStorage, CutFlash(Dice(1), **shape), chance_bytes, shape.get("granule", 16))
