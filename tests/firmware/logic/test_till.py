"""A till's memory: what it has signed and heard is there after every start, and only that (SPEC 4.5, 9)."""

from cast import (
    DEVICE,
    GRANT,
    HOLDER,
    HOUR,
    LEASE,
    MERCHANT,
    NOW,
    REPO,
    STRANGER,
    TRADE,
    Storage,
    authorization,
    code,
    down,
    enrolment,
    fields_of,
    note,
)
from exonomy import cbor, limits
from exonomy.errors import BadInput, BadMessage, JournalFull
from exonomy.redemption import Refused
from play import a_till
from refusal import refuses


def _nonce(number):
    return bytes(15) + bytes((number,))


def _taken(till, number=1, amount=1_000):
    text = code(note(amount=6_000), authorization(amount=6_000, nonce=_nonce(number)))
    return till.accept(till.check(text), amount)


def _ack(till, entry):
    return ["ack", till.log.branch, entry.seq, entry.id]


def test_a_proof_has_the_shape_of_the_spec():
    till, _ = a_till()
    sale = _taken(till, amount=2_500)
    fields, commit_id, body = fields_of(till.log.waiting[0].envelope)
    assert commit_id == sale.id
    version, repo, branch, author, seq, prev, deps, grant, kind, epoch, time_ms, _, _ = fields
    assert (version, repo, author, seq, prev) == (1, REPO, DEVICE.public_key, 0, None)
    assert branch.startswith("device/") and len(branch) == 15
    assert (deps, grant, kind, epoch) == ([TRADE], GRANT, "proof", 0)
    assert body[:2] == [1, "redemption"] and body[3:] == [2_500, time_ms]


def test_entries_are_a_chain():
    till, _ = a_till()
    first = _taken(till, 1)
    second = _taken(till, 2)
    fields, commit_id, _ = fields_of(till.log.waiting[1].envelope)
    assert fields[4] == 1 and fields[5] == first.id and commit_id == second.id


def test_everything_is_there_after_a_start():
    storage = Storage()
    till, _ = a_till(storage)
    sales = [_taken(till, number) for number in range(1, 4)]
    till.hear(down(5, [_ack(till, till.log.waiting[0]), ["verdict", sales[0].id, "paid", "ok", 1_000, "USD"]]))
    till.hear(down(6, [["lease", "USD", 1, 1, NOW]], time_ms=NOW + 5))
    till.store()
    again, _ = a_till(storage)
    assert again.log.branch == till.log.branch and again.log.next_seq == 3 and again.log.prev == sales[2].id
    assert [entry.id for entry in again.log.waiting] == [sales[1].id, sales[2].id]
    assert [sale.state for sale in again.sales] == ["paid", "queued", "queued"]
    assert again.sales[0].text == "ok"
    assert again.last_n == 6 and again.lease.item() == ["lease", "USD", 1, 1, NOW]
    for number in range(1, 4):
        text = code(note(), authorization(nonce=_nonce(number)))
        assert refuses(Refused, again.check, text).code == "used"


def test_a_start_after_a_rewrite_is_the_same():
    storage = Storage()
    till, _ = a_till(storage)
    for number in range(1, 6):
        _taken(till, number)
    till.hear(down(1, [_ack(till, till.log.waiting[1])]))
    till.rewrite()
    again, _ = a_till(storage)
    assert [entry.seq for entry in again.log.waiting] == [2, 3, 4]
    assert again.log.next_seq == 5 and again.log.prev == till.log.prev
    sale = _taken(again, 9)
    assert fields_of(again.log.waiting[-1].envelope)[0][4] == 5 and sale.state == "queued"
    assert len(a_till(storage)[0].log.waiting) == 4


def test_a_journal_torn_at_every_byte_starts_with_what_was_whole():
    storage = Storage()
    till, _ = a_till(storage)
    sizes = [len(storage.data)]
    for number in (1, 2):
        _taken(till, number)
        sizes.append(len(storage.data))
    whole = storage.data
    for cut in range(sizes[0], len(whole) + 1, 11):
        storage.data = whole[:cut]
        again, _ = a_till(storage)
        count = sum([1 for size in sizes[1:] if size <= cut])
        assert len(again.log.waiting) == len(again.sales) == len(again.nonces) == again.log.next_seq == count, cut
        assert again.log.branch == till.log.branch


def test_a_lost_journal_begins_a_new_branch():
    till, _ = a_till()
    other, _ = a_till()
    # SPEC 4.7: it never guesses a seq.
    assert till.log.branch != other.log.branch and other.log.next_seq == 0


def test_a_record_lost_between_others_begins_a_new_branch():
    """Rot on the flash took one: what is left is signed again, in a chain that the gateway can take in."""
    storage = Storage()
    till, _ = a_till(storage)
    sizes = [len(storage.data)]
    for number in range(1, 4):
        _taken(till, number)
        sizes.append(len(storage.data))
    spoiled = bytearray(storage.data)
    spoiled[sizes[1] + 40] ^= 1
    storage.data = bytes(spoiled)
    again, _ = a_till(storage)
    assert again.log.branch != till.log.branch and not again.log.broken
    assert [fields_of(entry.envelope)[0][4] for entry in again.log.waiting] == [0, 1] and again.log.next_seq == 2
    assert [fields_of(entry.envelope)[0][2] for entry in again.log.waiting] == [again.log.branch] * 2
    assert [entry.id for entry in a_till(storage)[0].log.waiting] == [entry.id for entry in again.log.waiting]


def test_a_gateway_that_refuses_every_branch_is_counted():
    till, _ = a_till()
    _taken(till)
    for n in range(1, 4):
        till.hear(down(n, [_refused_item(till, "fork")]))
        assert till.branchings == n
    till.hear(down(9, [_ack(till, till.log.waiting[0])]))
    assert till.branchings == 0


def test_a_journal_of_a_later_version_is_told_and_left_alone():
    """After an update that went back: passed over, a change could make undone what a merchant was told."""
    storage = Storage()
    till, _ = a_till(storage)
    _taken(till)
    till._journal.append(cbor.dumps([["tomorrow", 1]]))
    before = storage.data
    assert "later version" in str(refuses(BadMessage, a_till, storage))
    assert storage.data == before


def test_signing_all_again_says_that_it_works():
    till, _ = a_till()
    for number in range(3):
        _taken(till, number)
    said = []
    till.working = lambda: said.append(len(said))
    till.hear(down(1, [_refused_item(till, "fork")]))
    assert said == [0, 1, 2]


def test_notes_leave_room_for_proofs():
    storage = Storage()
    till, _ = a_till(storage)
    fields, _, body = fields_of(till.note("boot", "x" * 200).envelope)
    assert (fields[6], fields[8]) == ([], "diagnostic")
    assert body == [1, "diagnostic", [[NOW, "boot", "x" * limits.NOTE_CHARS]]]
    while till.note("boot", "again") is not None:
        assert len(till.log.waiting) < limits.BACKLOG_ENTRIES
    assert len(a_till(storage)[0].log.waiting) == limits.BACKLOG_NOTES
    _taken(till)
    storage.room = 0
    till.hear(down(1, [_ack(till, till.log.waiting[-1])]))
    assert till.note("boot", "no room") is None


def test_a_full_disk_takes_nothing():
    storage = Storage()
    till, _ = a_till(storage)
    _taken(till, 1)
    for room in (0, 5, 300):
        storage.room = room
        scanned = till.check(code(note(), authorization(nonce=_nonce(2))))
        assert refuses(Refused, till.accept, scanned, 1_000).code == "journal-full"
        assert len(till.log.waiting) == len(till.sales) == 1 and till.log.next_seq == 1
        assert len(a_till_without_writing(storage).log.waiting) == 1
    storage.room = None
    # Room again: the same code is still good.
    till.accept(till.check(code(note(), authorization(nonce=_nonce(2)))), 1_000)
    assert len(a_till(storage)[0].log.waiting) == 2


def a_till_without_writing(storage):
    copy = Storage()
    copy.data = storage.data
    return a_till(copy)[0]


def test_only_the_right_acknowledgement_forgets():
    till, _ = a_till()
    _taken(till, 1)
    _taken(till, 2)
    first, second = till.log.waiting
    for item in (
        ["ack", "device/00000000", 0, first.id],
        ["ack", till.log.branch, 0, second.id],
        ["ack", till.log.branch, 7, second.id],
    ):
        assert till.hear(down(till.last_n + 1, [item])) == []
        assert len(till.log.waiting) == 2
    news = till.hear(down(10, [_ack(till, second)]))
    assert news == [("acked", [first, second])] and till.log.waiting == []
    # Again is no error.
    assert till.hear(down(11, [_ack(till, second)])) == []


def test_down_messages_not_for_us_are_refused_and_change_nothing():
    till, _ = a_till()
    sale = _taken(till)
    item = ["verdict", sale.id, "paid", "", 1_000, "USD"]
    good = down(4, [item])
    till.hear(down(3, []))
    for data in (
        b"",
        good[:-1],
        good + b"\x00",
        good[:-1] + bytes((good[-1] ^ 1,)),
        down(4, [item], gateway=STRANGER),
        down(4, [item], gateway=DEVICE),
        down(4, [item], device_key=STRANGER.public_key),
        down(4, [item], what="commit"),
        down(3, [item]),
        down(0, [item]),
        down(-1, [item]),
        down(4, [item] * 33),
        down(4, [["verdict", sale.id[:31], "paid", "", 1_000, "USD"]]),
        down(4, [["ack", None, 0, sale.id]]),
        down(4, [[]]),
        down(4, ["ack"]),
        bytes(9_000),
    ):
        refuses(BadInput, till.hear, data)
        assert sale.state == "queued" and till.last_n == 3
    assert till.hear(good) == [("verdict", sale, "paid")]


def test_a_message_longer_than_a_record_is_stored_whole():
    storage = Storage()
    till, _ = a_till(storage)
    sales = [_taken(till, number, amount=1) for number in range(20)]
    till.hear(down(1, [["verdict", sale.id, "waiting", "x" * 200, 1, "USD"] for sale in sales]))
    till.store()
    again, _ = a_till(storage)
    assert [sale.text for sale in again.sales] == ["x" * limits.TEXT_CHARS] * 20


def test_what_is_heard_while_nothing_can_be_written_does_not_pile_up_and_is_not_lost():
    storage = Storage()
    till, _ = a_till(storage)
    sale = _taken(till)
    storage.room = 0
    most = 0
    for n in range(1, 41):
        till.hear(down(n, [["lease", "USD", n, n, NOW + HOUR]]))
        refuses(JournalFull, till.store)
        most = max(most, len(till._unstored))
    till.hear(down(41, [["verdict", sale.id, "paid", "", None, None]]))
    assert most <= 2
    storage.room = None
    till.store()
    again, _ = a_till(storage)
    assert (again.last_n, again.lease.total, again.sales[0].state) == (41, 40, "paid")


def test_items_of_a_later_version_are_passed_over():
    till, _ = a_till()
    sale = _taken(till)
    assert till.hear(down(1, [["weather", 1], ["verdict", sale.id, "paid", "", None, None]])) != []


def test_a_verdict_never_goes_back():
    till, _ = a_till()
    sale = _taken(till)
    for n, (said, state) in enumerate(
        (("waiting", "waiting"), ("accepted", "accepted"), ("paid", "paid"), ("refused", "paid"), ("odd", "paid"))
    ):
        till.hear(down(n + 1, [["verdict", sale.id, said, "", 1_000, "USD"]]))
        assert sale.state == state


def test_a_verdict_is_awaited_from_the_acknowledgement_on():
    till, _ = a_till()
    assert not till.awaits()
    sale = _taken(till)
    assert not till.awaits()
    till.hear(down(1, [["ack", till.log.branch, 0, sale.id]]))
    assert till.awaits()
    till.hear(down(2, [["verdict", sale.id, "accepted", "", 1_000, "USD"]]))
    assert till.awaits()
    till.hear(down(3, [["verdict", sale.id, "paid", "", 1_000, "USD"]]))
    assert not till.awaits()


def _refused_item(till, code_, seq=0):
    return ["refused", till.log.branch, seq, code_, "why"]


def test_a_fork_moves_what_waits_to_a_new_branch():
    storage = Storage()
    till, _ = a_till(storage)
    sales = [_taken(till, number) for number in (1, 2)]
    before = till.log.branch
    assert till.hear(down(1, [_refused_item(till, "fork")])) == [("branched", "fork", "why")]
    assert till.log.branch != before and till.log.next_seq == 2
    for number in (0, 1):
        fields, commit_id, body = fields_of(till.log.waiting[number].envelope)
        assert fields[2] == till.log.branch and fields[4] == number and commit_id == sales[number].id
        assert body[3] == 1_000
    again, _ = a_till(storage)
    assert again.log.branch == till.log.branch and len(again.log.waiting) == 2 and len(again.nonces) == 2
    # What is said of the old branch is past.
    assert till.hear(down(2, [["refused", before, 0, "fork", ""]])) == []


def test_a_fork_on_a_full_disk_changes_nothing_and_can_come_again():
    storage = Storage()
    till, _ = a_till(storage)
    sale = _taken(till)
    before = (till.log.branch, sale.id)
    storage.room = 10
    # What else the message says counts all the same.
    lease = ["lease", "USD", 7, 7, NOW]
    assert till.hear(down(1, [_refused_item(till, "fork"), lease])) == [("journal-full",)]
    assert till.lease.item() == lease
    assert (till.log.branch, sale.id) == before
    storage.room = None
    till.hear(down(2, [_refused_item(till, "fork")]))
    assert till.log.branch != before[0]


def test_a_gap_that_stays_moves_what_waits_to_a_new_branch():
    """SPEC 9.6: a gateway restored from an old copy expects what the till has forgotten."""
    storage = Storage()
    till, _ = a_till(storage)
    sales = [_taken(till, number) for number in range(1, 4)]
    before = till.log.branch
    till.hear(down(1, [_ack(till, till.log.waiting[0])]))
    assert till.hear(down(2, [_refused_item(till, "gap", 1)])) == [("send-again", "gap", "why")]
    assert till.log.branch == before
    assert till.hear(down(3, [_refused_item(till, "gap", 1)])) == [("branched", "gap", "why")]
    assert till.log.branch != before
    for number in (0, 1):
        fields, commit_id, _ = fields_of(till.log.waiting[number].envelope)
        assert fields[2] == till.log.branch and fields[4] == number and commit_id == sales[number + 1].id
    again, _ = a_till(storage)
    assert again.log.branch == till.log.branch and [entry.seq for entry in again.log.waiting] == [0, 1]
    # The new branch has its own resend before it is given up.
    assert till.hear(down(4, [_refused_item(till, "gap")])) == [("send-again", "gap", "why")]


def test_a_gap_that_the_till_can_fill_never_begins_a_branch():
    till, _ = a_till()
    for number in range(1, 4):
        _taken(till, number)
    before = till.log.branch
    n = 0
    for seq in (1, 2, 1, 2, None):
        n += 1
        assert till.hear(down(n, [_refused_item(till, "gap", seq)])) == [("send-again", "gap", "why")]
    # Once of each, as each becomes the oldest: what was acknowledged in between has moved the gateway on.
    for seq in (0, 1, 2):
        n += 2
        assert till.hear(down(n, [_refused_item(till, "gap", seq)])) == [("send-again", "gap", "why")]
        till.hear(down(n + 1, [_ack(till, till.log.waiting[0])]))
    assert till.log.branch == before


def test_a_gap_that_stays_on_a_full_disk_can_come_again():
    storage = Storage()
    till, _ = a_till(storage)
    _taken(till)
    before = till.log.branch
    till.hear(down(1, [_refused_item(till, "gap")]))
    storage.room = 10
    assert till.hear(down(2, [_refused_item(till, "gap")])) == [("journal-full",)]
    assert till.log.branch == before
    storage.room = None
    assert till.hear(down(3, [_refused_item(till, "gap")])) == [("branched", "gap", "why")]


def test_time_ahead_signs_again_by_the_gateways_clock():
    till, _ = a_till(record=enrolment(time_ms=NOW + 2 * HOUR, lease=LEASE))
    text = code(note(expires_ms=NOW + 9 * HOUR), authorization(expires_ms=NOW + 9 * HOUR))
    till.accept(till.check(text), 1_000)
    till.hear(down(1, [_refused_item(till, "time-ahead")], time_ms=NOW))
    fields, _, body = fields_of(till.log.waiting[0].envelope)
    assert fields[10] == NOW and body[4] == NOW


def test_an_oversized_entry_is_given_up_and_the_rest_goes_on():
    till, _ = a_till()
    first = _taken(till, 1)
    second = _taken(till, 2)
    till.hear(down(1, [_refused_item(till, "oversized", 0)]))
    assert first.state == "refused" and [entry.id for entry in till.log.waiting] == [second.id]
    assert fields_of(till.log.waiting[0].envelope)[0][4:6] == [0, None]


def test_what_is_merely_late_is_kept():
    till, _ = a_till()
    _taken(till)
    n = 0
    for reason in ("unreadable", "bad-signature", "bad-body", "gap", "busy"):
        n += 1
        assert till.hear(down(n, [_refused_item(till, reason)])) == [("send-again", reason, "why")]
    # Where the gateway could not read the entry it can't name it.
    assert till.hear(down(n + 1, [["refused", None, None, "unreadable", ""]])) != []
    for reason in ("not-enrolled", "revoked"):
        n += 2
        assert till.hear(down(n, [_refused_item(till, reason)])) == [("blocked", reason, "why")]
    assert len(till.log.waiting) == 1
    assert refuses(Refused, till.check, code(note(), authorization(nonce=_nonce(9)))).code == "revoked"
    till.hear(down(99, [_ack(till, till.log.waiting[0])]))
    till.check(code(note(), authorization(nonce=_nonce(9))))


def test_the_lease_counts_what_waits():
    till, ticks = a_till(record=enrolment(lease=["lease", "USD", 2_500, 2_000, NOW + HOUR]))
    assert till.objection(2_000, "USD") is None
    assert till.objection(2_001, "USD") == "lease-each"
    assert till.objection(1, "EUR") == "lease-currency"
    _taken(till, 1, amount=1_000)
    assert till.objection(1_500, "USD") is None
    assert till.objection(1_501, "USD") == "lease-total"
    till.hear(down(1, [_ack(till, till.log.waiting[0])]))
    assert till.objection(2_000, "USD") is None
    ticks.ms += HOUR
    assert till.objection(1, "USD") == "lease-over"


def test_the_backlog_is_bounded():
    till, _ = a_till()
    for number in range(limits.BACKLOG_ENTRIES):
        _taken(till, number, amount=1)
    assert refuses(Refused, till.check, code(note(), authorization())).code == "backlog-full"


def test_nonces_are_bounded_and_forgotten_once_they_can_not_come_again():
    till, ticks = a_till()
    for number in range(limits.NONCES):
        till.nonces.remember(number.to_bytes(8, "big"), NOW + number)
    assert refuses(Refused, till.check, code(note(), authorization())).code == "nonces-full"
    # An unsure clock forgets nothing; a certain one what has expired.
    ticks.ms += 1_000
    assert refuses(Refused, till.check, code(note(), authorization())).code == "nonces-full"
    till.hear(down(1, [], time_ms=NOW + 100))
    till.check(code(note(), authorization()))
    assert len(till.nonces) == limits.NONCES - 100
    assert not till.nonces.seen((99).to_bytes(8, "big")) and till.nonces.seen((100).to_bytes(8, "big"))


def test_another_merchants_enrolment_waits_for_the_backlog():
    storage = Storage()
    till, _ = a_till(storage)
    _taken(till)
    moved = enrolment().replace(REPO, b"Q" * 32)
    refuses(BadMessage, lambda: a_till(storage, moved))
    till.hear(down(1, [_ack(till, till.log.waiting[0])]))
    till.store()
    assert a_till(storage, moved)[0].log.repo == b"Q" * 32


def test_time_comes_from_signed_messages_only():
    till, ticks = a_till()
    assert not till.clock.certain and till.clock.now_ms() == NOW
    ticks.ms += 5
    assert till.clock.now_ms() == NOW + 5
    till.clock.at_least(NOW + 100)
    till.clock.at_least(NOW)
    assert till.clock.now_ms() == NOW + 100
    till.hear(down(1, [], time_ms=NOW + 50))
    assert till.clock.certain and till.clock.now_ms() == NOW + 50


def test_the_clocks_lower_bound_survives_a_start():
    storage = Storage()
    till, _ = a_till(storage)
    till.hear(down(1, [], time_ms=NOW + 9 * HOUR))
    till.store()
    again, _ = a_till(storage)
    assert again.clock.now_ms() == NOW + 9 * HOUR and not again.clock.certain
    assert HOLDER and MERCHANT
