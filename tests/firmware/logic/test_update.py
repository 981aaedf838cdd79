"""A version comes in piece by piece: what is taken, what is refused and why, and what a power cut leaves."""

from exonomy import cbor, cose, slots
from exonomy.ed25519 import Signer
from exonomy.errors import BadInput
from exonomy.manifest import Manifest, is_path
from exonomy.slots import GOOD, RUN, TRIAL, Slots
from exonomy.staging import OFFER
from exonomy.update import Updater
from refusal import refuses
from versions import BAD, PUBLISHER, Board, Cut, Ram, Version, version


class Device:
    """An updater with the disk under it, and what it says."""

    def __init__(self, disk=None, runs=1):
        if disk is None:
            disk = Ram()
            version(runs).put(disk, "slots/a")
            disk.put(slots.CURRENT, slots.record("a"))
        self.disk = disk
        self.notes = []
        self.tells = 0
        self.slots = Slots(disk)
        self.updater = Updater(self.slots, Board, self._note, self._tell)

    def _note(self, code, text):
        self.notes.append((code, text))

    def _tell(self):
        self.tells += 1

    def work(self):
        while self.updater.step():
            pass

    def fetch(self, wanted):
        """Takes in all that it asks for; returns how many pieces that were."""
        pieces = 0
        self.work()
        while self.updater.want() is not None:
            self.updater.piece(*wanted.piece(self.updater.want()))
            pieces += 1
            assert pieces < 100
            self.work()
        return pieces

    def start(self):
        """As after a reset: the loader decides, then the app goes on."""
        found = Slots(self.disk)
        boot = found.choose()
        assert boot.mode == RUN
        return Device(self.disk)


def test_a_version_is_fetched_tried_and_healthy():
    device = Device()
    wanted = version(2)
    assert device.updater.offered(wanted.signed) == ("update", "begun", "0.2")
    device.work()
    # Only what changed is sent: two files of four, in three pieces, for one has more than fits one.
    assert device.updater.want() == [wanted.name, 2, 0]
    assert device.fetch(wanted) == 3
    assert device.updater.ready and wanted.is_in(device.disk, "b")
    assert device.updater.progress() == (sum([len(data) for _, data in wanted.files]),) * 2
    assert Slots(device.disk).running == "a"
    device.updater.switch()
    device = device.start()
    assert (device.slots.running, device.slots.state) == ("b", TRIAL)
    assert device.updater.firmware() == {0: "terminal", 1: "0.2", 2: 2, 3: None}
    device.slots.healthy()
    assert Slots(device.disk).state == GOOD


def test_on_trial_nothing_else_is_taken():
    device = Device()
    device.updater.offered(version(2).signed)
    device.fetch(version(2))
    device.updater.switch()
    device = device.start()
    assert device.updater.offered(version(3).signed) is None
    assert version(1).is_in(device.disk, "a")
    device.slots.healthy()
    assert device.updater.offered(version(3).signed) == ("update", "begun", "0.3")


def _refused(data, runs=5, code=None):
    device = Device(runs=runs)
    before = dict(device.disk.files)
    news = device.updater.offered(data)
    assert news is not None and news[:2] == ("update", code), news
    assert device.notes == [("update-" + code, news[2])]
    assert device.updater.trouble[1:] == [code, news[2]]
    assert device.updater.firmware()[4][1] == code
    assert device.updater.want() is None and device.disk.files == before
    # Offered again and again, it is said once.
    assert device.updater.offered(data) is None and len(device.notes) == 1
    return news[2]


def test_what_is_not_ours_or_not_newer_is_refused_and_says_why():
    stranger = Signer(b"q" * 32)
    _refused(version(6, publisher=stranger).signed, code="another-key")
    _refused(cose.sign1(PUBLISHER, "down", version(6).payload), code="bad-signature")
    broken = bytearray(version(6).signed)
    broken[-1] ^= 1
    _refused(bytes(broken), code="bad-signature")
    _refused(version(6).payload, code="bad-manifest")
    _refused(b"", code="bad-manifest")
    _refused(version(6).signed[:-3], code="bad-manifest")
    _refused(version(6).signed + b"\0" * 7_500, code="too-big")
    assert _refused(version(6, app="sensor").signed, code="another-app") == "0.6 (6) is for sensor"
    assert _refused(version(6, board="pico2_w").signed, code="another-board") == "0.6 (6) is for pico2_w"
    assert _refused(version(4).signed, code="not-newer") == "0.4 (4) is not newer than 0.5 (5)"
    other = Version(5, [("app.py", b"other")])
    _refused(other.signed, code="not-newer")
    assert _refused(version(9, least=6).signed, code="too-far") == "0.9 (9) needs at least (6) before it"
    assert _refused(_manifest([["big.bin", 600_000, b"h" * 32]]), code="too-big") == "0.6 (6) has 585 KB"


def test_what_runs_already_is_no_news():
    device = Device(runs=5)
    assert device.updater.offered(version(5).signed) is None
    assert device.notes == []


def _manifest(files, head=(1, "terminal", "unix", "0.6", 6, 0)):
    return cose.sign1(PUBLISHER, "update", cbor.dumps(list(head) + [files]))  # noqa: RUF005 - as in the firmware


def test_a_hostile_manifest_leads_nowhere():
    digest = b"h" * 32
    paths = [
        "../seed",
        "/seed",
        "a/../../seed",
        "a//b",
        "",
        ".",
        "..",
        "a/.",
        "./a",
        ".hidden",
        "a\\b",
        "a b",
        "é",
        "a\0b",
    ]
    paths += ["manifest.cbor", "x" * 65, "a/b/c/d/e", "-rf", 7, None, b"app.py"]
    for path in paths:
        assert not is_path(path), path
        _refused(_manifest([[path, 1, digest]]), code="bad-manifest")
    for path in ("app.py", "exonomy/cbor.mpy", "a/b/c/d", "X-1_2.bin"):
        assert is_path(path)
    one = ["app.py", 1, digest]
    bad_files = [
        [],
        [one, one],
        [["a", 1, digest], ["a/b", 1, digest]],
        [["app.py", -1, digest]],
        [["app.py", True, digest]],
    ]
    bad_files += [[["app.py", 2**32, digest]], [["app.py", 1, b"short"]], [["app.py", 1]], [7], 7, {}]
    bad_files.append([["f%d" % i, 1, digest] for i in range(113)])  # noqa: UP031 - as in the firmware
    for files in bad_files:
        _refused(_manifest(files), code="bad-manifest")
    heads = [(2, "terminal", "unix", "0.6", 6, 0), (1, "", "unix", "0.6", 6, 0), (1, 5, "unix", "0.6", 6, 0)]
    heads += [
        (1, "terminal", "u\nx", "0.6", 6, 0),
        (1, "terminal", "unix", "v" * 33, 6, 0),
        (True, "terminal", "unix", "0", 6, 0),
    ]
    heads += [
        (1, "terminal", "unix", "0.6", -6, 0),
        (1, "terminal", "unix", "0.6", 2**40, 0),
        (1, "terminal", "unix", "0.6", 6),
    ]
    for head in heads:
        _refused(_manifest([one], head), code="bad-manifest")


def test_a_manifest_cut_anywhere_is_refused():
    payload = version(6).payload
    for length in range(len(payload)):
        refuses(BadInput, Manifest, payload[:length])


def test_only_the_wanted_piece_is_taken():
    device = Device()
    wanted = version(2)
    device.updater.offered(wanted.signed)
    device.work()
    name, index, offset, data = wanted.piece(device.updater.want())
    for piece in (
        (b"x" * 32, index, offset, data),
        (name, index + 1, offset, data),
        (name, index, offset + 1, data),
        (name, index, offset, b""),
        (name, index, offset, b"0" * 4_097),
    ):
        device.updater.piece(*piece)
        device.work()
        assert device.updater.want() == [name, index, offset]
    tells = device.tells
    device.updater.piece(name, index, offset, data)
    # While it is not written nothing more is wanted, and a second copy changes nothing.
    assert device.updater.want() is None
    device.updater.piece(name, index, offset, data)
    device.work()
    assert device.updater.want() == [name, index, 4_096] and device.tells == tells + 1


def test_pieces_that_are_not_what_was_signed_end_it():
    device = Device()
    wanted = version(2)
    device.updater.offered(wanted.signed)
    for _ in range(3):
        device.work()
        while device.updater.want() and device.updater.want()[2] == 0:
            name, index, offset, data = wanted.piece(device.updater.want())
            device.updater.piece(name, index, offset, b"?" * len(data))
            device.work()
        if device.updater.want():
            name, index, offset, data = wanted.piece(device.updater.want())
            device.updater.piece(name, index, offset, data)
            device.work()
    assert device.updater.trouble[1] == "corrupt" and "app.py" in device.updater.trouble[2]
    assert device.updater.want() is None and not device.updater.ready
    assert Slots(device.disk).choose().slot == "a"
    # Not all over again with each offer, before the next start.
    assert device.updater.offered(wanted.signed) is None and not device.updater.step()
    assert device.start().updater.offered(wanted.signed) == ("update", "begun", "0.2")


def test_without_room_it_says_how_much_is_missing():
    disk = Ram(room=40_000)
    version(1).put(disk, "slots/a")
    disk.put(slots.CURRENT, slots.record("a"))
    device = Device(disk)
    device.updater.offered(version(2).signed)
    device.work()
    assert device.updater.trouble[1] == "no-room" and "KB are free" in device.updater.trouble[2]
    assert device.notes[-1][0] == "update-no-room" and device.updater.want() is None


def test_an_offer_is_only_remembered_until_nobody_is_at_the_till():
    device = Device()
    device.disk.full = True
    assert device.updater.offered(version(2).signed) == ("update", "begun", "0.2")
    assert device.updater.want() is None and device.notes == []
    device.disk.full = False
    device.work()
    assert device.updater.want()[0] == version(2).name


def test_a_disk_that_fails_ends_it_and_says_so():
    device = Device()
    wanted = version(2)
    device.updater.offered(wanted.signed)
    device.work()
    device.updater.piece(*wanted.piece(device.updater.want()))
    device.disk.full = True
    device.work()
    assert device.notes[-1][0] == "update-storage" and device.updater.want() is None
    # Offered anew once it can, it goes through.
    device.disk.full = False
    device.updater.offered(wanted.signed)
    device.fetch(wanted)
    assert device.updater.ready


def test_an_own_file_that_went_bad_is_fetched_instead():
    device = Device()
    device.disk.put("slots/a/exonomy/logic.py", BAD)
    wanted = version(2)
    device.updater.offered(wanted.signed)
    device.fetch(wanted)
    assert device.updater.ready and wanted.is_in(device.disk, "b")


def test_a_newer_offer_takes_the_place_of_one_under_way():
    device = Device()
    device.updater.offered(version(2).signed)
    device.work()
    device.updater.piece(*version(2).piece(device.updater.want()))
    device.work()
    device.updater.offered(version(3).signed)
    device.fetch(version(3))
    assert version(3).is_in(device.disk, "b")


def test_a_version_that_went_back_is_not_taken_again():
    device = Device()
    device.updater.offered(version(2).signed)
    device.fetch(version(2))
    device.updater.switch()
    for _ in range(3):
        assert Slots(device.disk).choose().slot == "b"
        Slots(device.disk).note("crashed", "ZeroDivisionError")
    device = device.start()
    assert device.slots.running == "a"
    assert device.updater.firmware()[4] == [version(2).name, "went-back", "0.2 (2) did not come up: ZeroDivisionError"]
    assert device.updater.offered(version(2).signed) is None and device.updater.want() is None
    assert device.updater.offered(version(3).signed) == ("update", "begun", "0.3")


def test_the_power_may_go_at_any_step_of_an_update():
    """Offer, copies, pieces, the rename that makes it whole, the switch, the counted start, the way back."""
    wanted = version(2)
    for how in range(3):
        cuts = 0
        while _one_life(cuts, how, wanted):
            cuts += 1
        assert cuts >= 20, cuts


def test_the_power_may_go_at_any_step_of_going_back():
    for how in range(3):
        cuts = 0
        while _one_way_back(cuts, how):
            cuts += 1
        assert cuts >= 12, cuts


def _one_way_back(changes, how):
    """A version on trial that crashes at every start, with one cut; whether the cut came at all."""
    device = Device()
    device.updater.offered(version(2).signed)
    device.fetch(version(2))
    device.updater.switch()
    disk = device.disk
    disk.cut_in(changes, how)
    cut = False
    for _ in range(6):
        try:
            if Slots(disk).choose().slot == "a":
                break
            Slots(disk).note("crashed", "why")
        except Cut:
            cut = True
    found = Slots(disk)
    assert (found.running, found.state) == ("a", GOOD) and found.trouble("a") == ""
    name, why = found.refused()
    assert name == version(2).name and why == "0.2 (2) did not come up: why"
    assert ("went-back", why) in found.notes()
    return cut


def _one_life(changes, how, wanted):
    """A whole update with one cut in it, then as many starts as it takes; whether the cut came at all."""
    device = Device()
    device.disk.cut_in(changes, how)
    cut = False
    for _ in range(3):
        try:
            _update(device, wanted)
            break
        except Cut:
            assert not cut
            cut = True
            device = _after_a_cut(device.disk, wanted)
    assert (device.slots.running, device.slots.state) == ("b", GOOD)
    assert wanted.is_in(device.disk, "b") and version(1).is_in(device.disk, "a")
    return cut


def _after_a_cut(disk, wanted):
    """Whatever was cut, what starts is one whole version, and it is the old one until the new one is whole."""
    found = Slots(disk)
    boot = found.choose()
    assert boot.mode == RUN and found.trouble(boot.slot) == ""
    assert (wanted if boot.slot == "b" else version(1)).is_in(disk, boot.slot)
    return Device(disk)


def _update(device, wanted):
    if device.slots.running == "a":
        device.updater.resume()
        device.updater.offered(wanted.signed)
        device.fetch(wanted)
        device.updater.switch()
        Slots(device.disk).choose()
        device.slots = Slots(device.disk)
    device.slots.healthy()


def test_a_cut_costs_no_more_than_the_piece_at_hand():
    device = Device()
    wanted = version(2)
    device.updater.offered(wanted.signed)
    device.work()
    device.updater.piece(*wanted.piece(device.updater.want()))
    device.work()
    before = device.updater.want()
    assert before[2] == 4_096
    device = device.start()
    assert device.updater.want() is None
    device.updater.resume()
    assert device.updater.want() == before
    assert device.fetch(wanted) == 2


def test_an_offer_that_was_changed_on_disk_is_dropped():
    device = Device()
    device.updater.offered(version(2).signed)
    device.disk.put(OFFER, version(2).signed[:-1] + b"x")
    device = device.start()
    device.updater.resume()
    assert device.updater.want() is None and device.disk.read(OFFER) is None
