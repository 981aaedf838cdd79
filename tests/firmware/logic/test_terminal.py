"""The terminal's table: what leads where, and that nothing else does."""

from exonomy.terminal import TABLE, IllegalEvent, Terminal
from refusal import refuses


def _after(*events):
    made = Terminal()
    for event in events:
        made.on(event)
    return made


def test_the_way_of_a_redemption():
    made = _after("enrolled", "read", "scanned", "ok", "stored", "acked", "accepted", "paid")
    assert made.state == "paid"
    assert made.on("ok") == "idle"


def test_the_way_through_a_queue():
    scanned = ("enrolled", "read", "scanned")
    assert _after(*scanned, "digit", "digit", "ok", "stored", "late", "acked", "paid").state == "paid"
    assert _after(*scanned, "ok", "stored", "unsure", "acked").state == "queued"


def test_the_way_of_a_void():
    queued = ("enrolled", "read", "scanned", "ok", "stored", "late")
    assert _after(*queued, "void", "voided", "ok").state == "idle"
    assert _after(*queued, "void", "cancel").state == _after(*queued, "void", "timeout").state == "queued"


def test_what_will_not_be_paid_stays_until_somebody_has_seen_it():
    assert {(event, to) for (state, event), to in TABLE.items() if state == "unpaid"} == {
        ("ok", "idle"),
        ("more", "unpaid"),
    }


def test_nothing_is_void_without_being_asked():
    assert {state for (state, _), to in TABLE.items() if to == "voided"} - {"voided"} == {"void"}
    assert {state for (state, _), to in TABLE.items() if to == "void"} == {"queued"}


def test_a_day_is_closed_from_its_question_only():
    assert {state for (state, event), to in TABLE.items() if to == "closed" and event == "ok"} == {"close"}


def test_an_event_that_makes_no_sense_raises_and_changes_nothing():
    states = {state for state, _ in TABLE}
    events = {event for _, event in TABLE}
    refused = 0
    for state in states:
        for event in events:
            made = Terminal()
            made.state = state
            if (state, event) in TABLE:
                assert made.on(event) == TABLE[state, event]
            else:
                error = refuses(IllegalEvent, made.on, event)
                assert (error.state, error.event) == (state, event) and made.state == state
                refused += 1
    assert refused > 50


def test_nothing_signs_without_a_key():
    assert {state for (state, event), to in TABLE.items() if to == "signing"} == {"confirm", "amount"}
    assert {event for (state, event), to in TABLE.items() if to == "signing"} == {"ok"}


def test_nothing_is_paid_without_a_verdict():
    for (state, event), to in TABLE.items():
        if to == "paid" and state != "paid":
            assert event == "paid"


def test_every_state_can_be_left_and_reached():
    states = {state for state, _ in TABLE} | set(TABLE.values())
    reached = {"boot"}
    for _ in states:
        reached |= {to for (state, _event), to in TABLE.items() if state in reached}
    assert reached == states
    assert states == {state for state, _ in TABLE}
