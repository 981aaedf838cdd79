"""Taking a sale back: only what nobody else can have seen, and never a seq twice for something that has left."""

from cast import NOW, Storage, authorization, code, down, enrolment, fields_of, note
from exonomy.redemption import Refused
from play import a_till
from refusal import refuses


def _text(number):
    return code(note(amount=6_000), authorization(amount=6_000, nonce=bytes(15) + bytes((number,))))


def _taken(till, number=1, amount=1_000):
    return till.accept(till.check(_text(number)), amount)


def _sent(till):
    """What a link would send now, as ids."""
    return [entry.id for entry in till.log.to_send(-1)]


def test_a_void_sale_is_as_if_it_had_never_been():
    storage = Storage()
    till, _ = a_till(storage)
    first = _taken(till, 1)
    before = (till.log.next_seq, till.log.prev)
    sale = _taken(till, 2)
    assert till.voidable(sale) and not till.voidable(first)
    till.void(sale)
    assert (till.log.next_seq, till.log.prev) == before and sale.state == "void"
    assert not till.voidable(sale)
    # Its customer's code is good again, here and after a start, and its seq is another's now.
    for again in (till, a_till(storage)[0]):
        assert [entry.id for entry in again.log.waiting] == [first.id]
        assert [s.state for s in again.sales] == ["queued", "void"]
        again.check(_text(2))
        assert refuses(Refused, again.check, _text(1)).code == "used"
    new = _taken(till, 2, amount=500)
    fields, _, body = fields_of(till.log.waiting[-1].envelope)
    assert fields[4] == 1 and fields[5] == first.id and body[3] == 500
    assert [entry.id for entry in a_till(storage)[0].log.waiting] == [first.id, new.id]
    assert not a_till(storage)[0].log.broken


def test_a_void_of_the_first_sale_leaves_an_empty_log():
    storage = Storage()
    till, _ = a_till(storage)
    till.void(_taken(till))
    till.rewrite()
    again, _ = a_till(storage)
    assert again.log.waiting == [] and again.log.next_seq == 0 and again.log.prev is None
    assert again.objection(20_000, "USD") == "lease-each" and again.objection(10_000, "USD") is None
    _taken(again)
    assert fields_of(again.log.waiting[0].envelope)[0][4:6] == [0, None]


def test_what_has_left_is_never_taken_back():
    till, _ = a_till()
    sale = _taken(till)
    assert _sent(till) == [sale.id]
    assert not till.voidable(sale)
    assert refuses(Refused, till.void, sale).code == "void-late"
    assert sale.state == "queued" and till.log.next_seq == 1


def test_what_is_held_does_not_leave_until_it_is_released():
    till, _ = a_till()
    first = _taken(till, 1)
    sale = _taken(till, 2)
    assert till.hold(sale) and _sent(till) == [first.id]
    till.release()
    assert _sent(till) == [first.id, sale.id]
    assert not till.hold(sale) and _sent(till) == [first.id, sale.id]


def test_after_a_start_nobody_knows_what_has_left():
    storage = Storage()
    _taken(a_till(storage)[0])
    again, _ = a_till(storage)
    assert refuses(Refused, again.void, again.sales[0]).code == "void-late"


def test_what_was_signed_again_on_a_new_branch_may_have_been_seen_on_the_old():
    till, _ = a_till()
    sale = _taken(till)
    _sent(till)
    till.hear(down(1, [["refused", till.log.branch, 0, "fork", ""]]))
    assert refuses(Refused, till.void, sale).code == "void-late"


def test_a_void_that_can_not_be_stored_changes_nothing_and_leaves_no_doubt():
    storage = Storage()
    till, _ = a_till(storage)
    sale = _taken(till)
    storage.room = 3
    assert refuses(Refused, till.void, sale).code == "journal-full"
    assert sale.state == "queued" and till.log.next_seq == 1
    # The record may stand there: nothing leaves before the journal is written anew.
    assert _sent(till) == []
    till.release()
    assert _sent(till) == []
    storage.room = None
    till.store()
    assert _sent(till) == [sale.id]
    assert [entry.id for entry in a_till(storage)[0].log.waiting] == [sale.id]


class _Deceitful(Storage):
    """Writes the bytes and says that it could not."""

    lie = False
    stuck = False

    def append(self, data):
        super().append(data)
        if self.lie:
            raise OSError(5)

    def replace(self, pieces):
        if self.stuck:
            raise OSError(5)
        super().replace(pieces)


def test_a_void_that_stands_there_although_it_failed_never_frees_a_seq_that_left():
    storage = _Deceitful()
    till, _ = a_till(storage)
    sale = _taken(till)
    storage.lie = storage.stuck = True
    assert refuses(Refused, till.void, sale).code == "journal-full"
    # A start would find it void: so it must not leave.
    ghost = Storage()
    ghost.data = storage.data
    assert a_till(ghost)[0].log.next_seq == 0 and _sent(till) == []
    storage.lie = storage.stuck = False
    till.store()
    assert _sent(till) == [sale.id]
    again, _ = a_till(storage)
    assert again.log.next_seq == 1 and again.sales[0].state == "queued"


def test_a_void_that_failed_once_is_settled_at_once():
    storage = _Deceitful()
    till, _ = a_till(storage)
    sale = _taken(till)
    storage.lie = True
    assert refuses(Refused, till.void, sale).code == "journal-full"
    assert _sent(till) == [sale.id] and [entry.id for entry in a_till(storage)[0].log.waiting] == [sale.id]


def test_a_lost_record_of_a_void_is_a_hole_and_begins_a_new_branch():
    storage = Storage()
    till, _ = a_till(storage)
    sale = _taken(till, 1)
    at = len(storage.data)
    till.void(sale)
    new = _taken(till, 2)
    spoiled = bytearray(storage.data)
    spoiled[at + 10] ^= 1
    storage.data = bytes(spoiled)
    again, _ = a_till(storage)
    assert again.log.branch != till.log.branch and len(again.log.waiting) == 1
    assert fields_of(again.log.waiting[0].envelope)[2][2] == fields_of(till.log.waiting[0].envelope)[2][2]
    assert new.id != again.log.waiting[0].id


def test_a_verdict_does_not_bring_a_void_sale_back():
    till, _ = a_till()
    sale = _taken(till)
    till.void(sale)
    till.hear(down(1, [["verdict", sale.id, "paid", "", 1_000, "USD"]]))
    assert sale.state == "void"


def test_an_expired_code_is_not_good_again():
    till, ticks = a_till(record=enrolment(time_ms=NOW))
    sale = _taken(till)
    ticks.ms += 3_600_000
    till.void(sale)
    assert refuses(Refused, till.check, _text(1)).code in ("expired", "note-expired")
