"""When a new version is healthy, when it goes back, and what an app says of its starts."""

import asyncio

import cast
from exonomy import cbor, limits, slots
from exonomy.clock import Clock
from exonomy.enrolment import Enrolment
from exonomy.journal import Journal
from exonomy.safe import SafeApp
from exonomy.slots import ALONE, GOOD, TRIAL, Slots
from exonomy.till import Till
from exonomy.upkeep import Upkeep
from refusal import refuses
from versions import Board as Config
from versions import Ram, version


class Reset(Exception):
    """The board starts anew."""


class Link:
    def __init__(self):
        self.up = True
        self.tells = 0

    def tell(self):
        self.tells += 1


class Place:
    """A board with version 2 in slot b, and 1 to go back to."""

    def __init__(self, state=TRIAL, safe=False):
        disk = Ram()
        version(1).put(disk, "slots/a")
        version(2).put(disk, "slots/b")
        disk.put(slots.CURRENT, slots.record("b", state))
        self.slots = Slots(disk)
        self.config = Config
        self.ticks = cast.Ticks()
        self.files = {}
        self.said = []
        self.free = True
        storage = cast.Storage()
        clock = Clock(self.ticks.now, self.ticks.diff)
        journal = Journal(storage, cast.chance_bytes)
        self.device = Till(cast.DEVICE, Enrolment(cast.enrolment()), journal, clock, cast.chance_bytes)
        self.device.load()
        self.upkeep = Upkeep(self, self.device, lambda: self.free, safe=safe)
        self.link = Link()

    def ticks_ms(self):
        return self.ticks.ms

    def ticks_diff(self, new, old):
        return new - old

    def random(self, n):
        return cast.chance_bytes(n)

    def read(self, name):
        return self.files.get(name)

    def report(self, event, **facts):
        self.said.append((event, facts.get("text")))

    def reset_cause(self):
        return "watchdog"

    def reset(self):
        raise Reset

    def after(self, ms):
        self.ticks.ms += ms
        self.upkeep._look()
        return self.slots.state

    def hear(self, items=(), n=1):
        return self.device.hear(cast.down(self.device.last_n + n, list(items)))

    def noted(self):
        lines = []
        for entry in self.device.log.waiting:
            _, _, body = cast.fields_of(entry.envelope)
            if body[1] == "diagnostic":
                lines.extend([(code, text) for _, code, text in body[2]])
        return lines


def test_healthy_is_a_signed_message_and_a_while_without_a_crash():
    place = Place()
    place.upkeep.begin(place.link)
    assert place.after(limits.SETTLED_MS + 1) == TRIAL
    place.hear()
    assert place.after(1) == GOOD
    assert ("update-healthy", "0.2 (2)") in place.noted() and place.link.tells == 1
    early = Place()
    early.upkeep.begin(early.link)
    early.hear()
    assert early.after(limits.SETTLED_MS - 1) == TRIAL
    assert early.after(1) == GOOD


def test_a_sensor_that_did_its_round_needs_no_while():
    place = Place()
    place.upkeep.begin(place.link)
    place.upkeep.before_sleep()
    assert place.slots.state == TRIAL
    place.hear()
    place.upkeep.before_sleep()
    assert place.slots.state == GOOD


def test_in_a_cellar_a_version_that_works_stays_for_a_day():
    place = Place()
    place.upkeep.begin(place.link)
    assert place.after(limits.ALONE_MS - 1) == TRIAL
    assert place.after(1) == ALONE
    place.after(limits.UNHEARD_MS - limits.ALONE_MS - 1)
    assert place.slots.running == "b" and not place.upkeep.restarting
    # Not while somebody is at the till.
    place.free = False
    place.after(1)
    assert not place.upkeep.restarting
    place.free = True
    place.after(1)
    assert place.upkeep.restarting and Slots(place.slots.disk).running == "a"
    assert ("went-back", "0.2 (2) reached no gateway in 24 h") in place.slots.notes()
    assert place.slots.refused() == (None, "")


def test_one_that_was_heard_stays_however_long_it_is_alone_later():
    place = Place(GOOD)
    place.upkeep.begin(place.link)
    assert place.after(10 * limits.UNHEARD_MS) == GOOD
    assert place.slots.running == "b" and not place.upkeep.restarting


def test_why_it_started_goes_on_the_log_once():
    place = Place(GOOD)
    place.slots.note("died", "the link: OSError: 5")
    place.upkeep.begin(place.link)
    assert place.noted() == [("died", "the link: OSError: 5"), ("boot", "watchdog")]
    assert place.slots.notes() == []


def test_notes_that_found_no_room_are_kept():
    place = Place(GOOD)
    place.slots.note("died", "the screen")
    for _ in range(limits.BACKLOG_NOTES):
        place.device.note("boot", "")
    place.upkeep.begin(place.link)
    assert place.slots.notes() == [("died", "the screen")]


def test_a_version_is_fetched_at_rest_and_starts_with_an_empty_backlog():
    place = Place(GOOD)
    place.upkeep.begin(place.link)
    wanted = version(3)
    assert place.hear([["update", wanted.signed]]) == [("update", "begun", "0.3")]
    place.free = False
    place.after(1)
    assert place.device.updater.want() is None
    place.free = True
    while not place.device.updater.ready:
        place.after(1)
        want = place.device.updater.want()
        if want is not None:
            name, index, offset, data = wanted.piece(want)
            place.hear([["chunk", name, index, offset, data]])
    # Its note of the start has not been acknowledged.
    assert place.device.log.waiting
    place.after(1)
    assert not place.upkeep.restarting
    place.device.log.waiting.clear()
    place.free = False
    place.after(1)
    assert not place.upkeep.restarting
    place.free = True
    place.after(1)
    assert place.upkeep.restarting and Slots(place.slots.disk).running == "a"
    assert Slots(place.slots.disk).state == TRIAL


def test_a_piece_that_does_not_come_is_asked_for_again_ever_more_rarely():
    place = Place(GOOD)
    place.upkeep.begin(place.link)
    place.hear([["update", version(3).signed]])
    for _ in range(20):
        place.after(1)
    tells = place.link.tells
    for _ in range(1_000):
        place.after(1_000)
    assert 4 < place.link.tells - tells < 12
    place.link.up = False
    tells = place.link.tells
    place.after(10**6)
    assert place.link.tells == tells


def test_what_must_live_and_does_not_is_kept_for_the_next_start():
    place = Place(GOOD)
    place.upkeep.begin(place.link)

    async def dies():
        raise ValueError("no such word")

    refuses(Reset, asyncio.run, place.upkeep.run(("the screen", dies())))
    assert place.slots.notes() == [("died", "the screen: ValueError: no such word")]


def test_safe_mode_tries_the_app_again_after_a_while():
    place = Place(GOOD, safe=True)
    place.upkeep.begin(place.link)
    place.hear()
    place.after(limits.SAFE_MODE_MS - 1)
    assert not place.upkeep.restarting
    place.after(1)
    assert place.upkeep.restarting
    assert Slots(place.slots.disk).choose().mode == "run"
    assert Slots(place.slots.disk).choose().mode == "safe"


def test_safe_mode_says_why_and_leaves_the_journal_alone():
    place = Place(GOOD)
    place.files = {"seed": b"d" * 32, "enrolment.cbor": cast.enrolment()}
    app = SafeApp(place, "it broke off again and again")
    device = app._device()
    device.load()
    device.note("safe-mode", "why")
    fields, _, body = cast.fields_of(device.log.waiting[0].envelope)
    # From memory, on a branch of its own: nothing of what the app has stored is read or written.
    assert fields[2] != place.device.log.branch and fields[4] == 0 and body[2][0][1:] == ["safe-mode", "why"]
    assert cbor.loads(cbor.dumps(body)) == body
    place.files.pop("enrolment.cbor")
    assert app._device() is None


def test_notes_of_many_crashes_reach_the_log_however_long_they_are():
    place = Place()
    for i in range(limits.NOTES):
        place.slots.note("crashed", str(10 + i) + " " + "\u20ac" * 160)
    place.upkeep.begin(place.link)
    said = [text[:2] for code, text in place.noted() if code == "crashed"]
    # The oldest made room for why it started now.
    assert said == [str(10 + i) for i in range(1, limits.NOTES)] and ("boot", "watchdog") in place.noted()
    assert place.slots.notes() == []
