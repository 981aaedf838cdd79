"""Which slot starts: counted starts, the way back, safe mode, and what is left of them for the log."""

from exonomy import slots
from exonomy.slots import ALONE, GOOD, NONE, RUN, SAFE, TRIAL, Slots
from versions import BAD, Ram, version


def _two(state=GOOD, score=0):
    """A disk with version 1 in a and 2 in b, which runs."""
    disk = Ram()
    version(1).put(disk, "slots/a")
    version(2).put(disk, "slots/b")
    disk.put(slots.CURRENT, slots.record("b", state, score))
    return disk


def _start(disk, switched_on=False):
    boot = Slots(disk).choose(switched_on)
    return boot.mode, boot.slot


def test_a_board_that_was_set_up_runs_what_was_put_there():
    disk = Ram()
    version(1).put(disk, "slots/a")
    disk.put(slots.CURRENT, slots.record("a"))
    assert _start(disk) == (RUN, "a")
    assert Slots(disk).state == GOOD


def test_the_record_is_one_line_with_its_checksum():
    line = slots.record("b", TRIAL, 4)
    assert line.startswith(b"b trial 4 ") and line.endswith(b"\n") and len(line) == 19
    disk = _two()
    for i in range(len(line)):
        torn = bytearray(line)
        torn[i] ^= 1
        for damaged in (bytes(torn), line[:i]):
            disk.put(slots.CURRENT, damaged)
            # The whole slot with the highest counter, on trial: it has a way back.
            assert _start(disk) == (RUN, "b")
            assert Slots(disk).state == TRIAL


def test_a_version_on_trial_that_breaks_off_three_times_goes_back():
    disk = _two(TRIAL)
    for _ in range(3):
        assert _start(disk) == (RUN, "b")
        Slots(disk).note("crashed", "ValueError: the third screen")
    assert _start(disk) == (RUN, "a")
    found = Slots(disk)
    assert (found.running, found.state) == ("a", GOOD)
    assert found.refused() == (version(2).name, "0.2 (2) did not come up: ValueError: the third screen")
    assert found.notes()[-1] == ("went-back", "0.2 (2) did not come up: ValueError: the third screen")


def test_switching_on_says_less_than_a_reset():
    disk = _two(TRIAL)
    for _ in range(6):
        assert _start(disk, switched_on=True) == (RUN, "b")
    assert _start(disk, switched_on=True) == (RUN, "a")
    disk = _two(GOOD)
    for _ in range(50):
        assert _start(disk, switched_on=True) == (RUN, "b")


def test_a_healthy_version_stays_and_a_lonely_one_for_longer():
    disk = _two(TRIAL)
    _start(disk)
    Slots(disk).healthy()
    assert Slots(disk).state == GOOD
    disk = _two(TRIAL)
    _start(disk)
    Slots(disk).alone()
    for _ in range(10):
        assert _start(disk) == (RUN, "b")
        assert Slots(disk).state == ALONE
    assert _start(disk) == (RUN, "a")
    # It was not shown to be bad: the gateway may offer it again.
    assert Slots(disk).refused() == (None, "")


def test_giving_up_needs_a_version_to_go_back_to():
    disk = _two(ALONE)
    assert Slots(disk).give_up("reached nobody")
    assert _start(disk) == (RUN, "a")
    disk = _two(ALONE)
    disk.clear("slots/a")
    assert not Slots(disk).give_up("reached nobody")
    assert not Slots(_two(GOOD)).give_up("reached nobody")


def test_a_good_version_that_crashes_again_and_again_starts_in_safe_mode():
    disk = _two(GOOD)
    for _ in range(5):
        assert _start(disk) == (RUN, "b")
        Slots(disk).note("died", "link: OSError")
    boot = Slots(disk).choose()
    assert (boot.mode, boot.folder) == (SAFE, "slots/b") and "link: OSError" in boot.why
    # It stays there, until it is to be tried once more.
    assert _start(disk) == (SAFE, "b")
    Slots(disk).retry()
    assert _start(disk) == (RUN, "b")
    assert _start(disk) == (SAFE, "b")


def test_a_while_without_a_crash_forgets_the_crashes():
    disk = _two(GOOD)
    for _ in range(20):
        assert _start(disk) == (RUN, "b")
        Slots(disk).steady()


def test_steady_work_does_not_make_a_version_on_trial_good():
    disk = _two(TRIAL)
    for _ in range(3):
        _start(disk)
        Slots(disk).steady()
    assert _start(disk) == (RUN, "a")


def test_damage_is_found_before_it_runs():
    disk = _two()
    disk.put("slots/b/app.py", BAD)
    assert _start(disk) == (RUN, "a")
    code, text = Slots(disk).notes()[-1]
    assert code == "damaged" and "app.py is missing or cut" in text
    # Bytes that went bad say nothing against the version.
    assert Slots(disk).refused() == (None, "")
    disk.remove("slots/a/exonomy/logic.py")
    boot = Slots(disk).choose()
    assert boot.mode == NONE and "exonomy/logic.py is missing" in boot.why


def test_a_bit_that_changed_is_found():
    disk = _two()
    was = disk.read("slots/b/app.py")
    disk.put("slots/b/app.py", was[:-1] + bytes((was[-1] ^ 1,)))
    assert Slots(disk).trouble("b") == "app.py is damaged"


def test_a_board_without_firmware_runs_nothing():
    assert Slots(Ram()).choose().mode == NONE
    disk = Ram()
    version(1).put(disk, "slots/a")
    disk.remove("slots/a/manifest.cbor")
    disk.put(slots.CURRENT, slots.record("a"))
    assert Slots(disk).choose().mode == NONE


def test_a_lost_record_takes_what_is_whole():
    disk = _two()
    disk.remove(slots.CURRENT)
    disk.put("slots/b/app.py", BAD)
    assert _start(disk) == (RUN, "a")
    assert Slots(disk).state == GOOD


def test_only_a_whole_slot_is_switched_to():
    disk = _two()
    Slots(disk).switch()
    assert _start(disk) == (RUN, "a") and Slots(disk).state == TRIAL
    disk = _two()
    disk.put("slots/a/app.py", BAD)
    try:
        Slots(disk).switch()
    except ValueError as error:
        assert "app.py" in str(error)
    else:
        raise AssertionError("switched to half a version")
    assert Slots(disk).running == "b"


def test_a_disk_that_takes_nothing_starts_all_the_same():
    disk = _two(TRIAL, 6)
    disk.full = True
    assert _start(disk) == (RUN, "a")
    # And decides the same again.
    assert _start(disk) == (RUN, "a")


def test_notes_are_bounded_and_stay_lines():
    found = Slots(_two())
    for i in range(40):
        found.note("crashed", f"line {i}\nof two" + "x" * 500)
    notes = found.notes()
    assert len(notes) == 16
    assert notes[-1][1].startswith("line 39 of two") and len(notes[-1][1]) == 160
    found.forget_notes()
    assert found.notes() == []
