"""What the link promises beside carrying bytes: a corrected enrolment, backing off, one packet at a time."""

import asyncio

import cast
from cast import DEVICE, GRANT, MERCHANT, NOW, Storage, Ticks, chance_bytes
from exonomy import cbor, limits, mqtt, packets, peer
from exonomy.clock import Clock
from exonomy.device import Device
from exonomy.enrolment import Enrolment
from exonomy.errors import BadMessage
from exonomy.journal import Journal
from exonomy.link import Link
from refusal import refuses

NAME = peer.device_name(DEVICE.public_key)


def a_link(record=None, storage=None):
    """(link, device, news) of a device in memory; `record` gives the bytes of its enrolment as they are now."""
    ticks = Ticks()
    first = cast.enrolment(client_id=NAME)
    device = Device(
        DEVICE,
        Enrolment(first),
        Journal(storage or Storage(), chance_bytes),
        Clock(ticks.now, ticks.diff),
        chance_bytes,
    )
    device.load()
    news = []
    return Link(device, chance_bytes, news.extend, lambda: None, record), device, news


class Writer:
    """A stream that takes some bytes and then lets the others have a turn."""

    def __init__(self):
        self.data = b""
        self.buffered = b""
        self.draining = 0
        self.most = 0

    def write(self, data):
        self.buffered += data

    async def drain(self):
        self.draining += 1
        self.most = max(self.most, self.draining)
        data = self.buffered
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        self.data += data
        self.buffered = b""
        self.draining -= 1


class Wire:
    """A connection whose other end is the test: `on_say(channel)` may fail, `heard` is what comes before its end."""

    def __init__(self, on_say=None, heard=(), ends=False):
        self.said = []
        self.pings = 0
        self.reading = False
        self._on_say = on_say
        self._heard = list(heard)
        self._ends = ends

    def ups(self):
        return [payload for channel, payload in self.said if channel == "up"]

    async def say(self, channel, *pieces):
        self.said.append((channel, b"".join(pieces)))
        await asyncio.sleep(0)
        if self._on_say:
            self._on_say(channel)

    async def ping(self):
        self.pings += 1

    async def message(self):
        if self._heard:
            return self._heard.pop(0)
        self.reading = True
        try:
            await asyncio.sleep(0 if self._ends else 3_600)
        finally:
            self.reading = False
        raise EOFError("the broker hung up")

    async def close(self):
        self._heard = []


async def _until(happened, turns=500):
    """Lets the others have turns until it has happened; bounded, whatever happens."""
    while not happened() and turns:
        turns -= 1
        await asyncio.sleep(0.001)


async def _until_it_is_ended(running, happened):
    """Runs something until that has happened."""
    task = asyncio.create_task(running)
    await _until(happened)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return


def _conversing(link, wire, happened):
    asyncio.run(_until_it_is_ended(link._converse(wire), happened))


def test_packets_of_two_tasks_go_out_one_after_the_other():
    async def main():
        writer = Writer()
        connection = mqtt.Connection(None, writer, "exo/1/x")
        await asyncio.gather(*[connection.say("up", bytes((n,)) * 300) for n in range(5)])
        return writer

    writer = asyncio.run(main())
    assert writer.most == 1
    found = [packets.open_publish(flags, body)[1] for _, flags, body in packets.Parser().feed(writer.data)]
    assert found == [bytes((n,)) * 300 for n in range(5)]


def test_a_record_for_another_key_is_said_and_a_corrected_one_taken_up():
    others = cast.enrolment(client_id="0123456789abcdef-77")
    assert "another key" in str(refuses(BadMessage, Enrolment, others, DEVICE.public_key))
    Enrolment(others)
    records = [others]
    link, device, _ = a_link(lambda: records[-1])
    refuses(BadMessage, link._take_up_record)
    # It is said as long as it stands.
    refuses(BadMessage, link._take_up_record)
    assert device.enrolment.password == "secret"
    records.append(cast.enrolment(client_id=NAME + "-01", password="corrected", host="other.example"))
    link._take_up_record()
    assert (device.enrolment.password, device.enrolment.host) == ("corrected", "other.example")
    assert link._new_record() is None


def test_a_device_that_is_blocked_begins_anew_once_there_is_a_new_record():
    records = [cast.enrolment(client_id=NAME)]
    link, device, _ = a_link(lambda: records[-1])
    link._take_up_record()
    device.blocked = "not-enrolled"
    assert link._after_silence(1) == 0
    records.append(cast.enrolment(client_id=NAME, password="new"))
    refuses(BadMessage, link._after_silence, 1)


def test_what_was_signed_under_an_old_grant_is_signed_again_under_the_new():
    link, device, _ = a_link()
    device.note("boot", "a line")
    old = device.log.branch
    new = Enrolment(cast.enrolment(client_id=NAME))
    new.grant = b"N" * 32
    device.enrol(new)
    refused = ["refused", old, 0, "not-enrolled", "no such grant"]
    assert device.hear(cast.down(1, [refused]))[0][0] == "branched"
    fields, _, _ = cast.fields_of(device.log.waiting[0].envelope)
    assert (fields[2], fields[7]) == (device.log.branch, b"N" * 32) and device.log.branch != old
    # Under this grant too: now it is the merchant's turn.
    refused[1] = device.log.branch
    assert device.hear(cast.down(2, [refused]))[0][0] == "blocked"
    assert new.grant != GRANT and link.up is False


def test_another_merchants_record_is_not_taken_while_entries_wait():
    _, device, _ = a_link()
    device.note("boot", "a line")
    other = Enrolment(cast.enrolment(client_id=NAME))
    other.repo = b"O" * 32
    refuses(BadMessage, device.enrol, other)
    assert device.enrolment.repo == device.log.repo == cast.REPO
    assert device.principal == MERCHANT.public_key


def test_only_the_gateways_word_ends_the_backing_off():
    link, _, news = a_link()
    link._wait_ms = limits.RETRY_MOST_MS
    link._take_in(b"noise")
    assert link._wait_ms == limits.RETRY_MOST_MS and news[0][0] == "ignored"
    link._take_in(cast.down(1, []))
    assert link._wait_ms == limits.RETRY_MS


def test_waits_grow_up_to_a_minute_and_pings_do_not_shorten_them():
    link, device, _ = a_link()
    device.note("boot", "a line")
    link._unsent()
    silent = 0
    resends = []
    for second in range(1, 400):
        silent = link._after_silence(silent + 1_000)
        if link._again:
            resends.append(second)
            link._unsent()
    gaps = [resends[i + 1] - resends[i] for i in range(len(resends) - 1)]
    assert resends[0] == limits.RESEND_MS // 1000
    assert gaps == [8, 16, 32, 60, 60, 60, 60, 60]


def test_what_is_new_while_something_is_sent_goes_out_after_it():
    link, device, _ = a_link()

    def on_say(channel):
        if channel == "up" and len(wire.ups()) == 1:
            device.note("boot", "another line")
            link.kick()

    device.note("boot", "a line")
    wire = Wire(on_say)
    _conversing(link, wire, lambda: len(wire.ups()) == 2)
    assert wire.ups() == [entry.envelope for entry in device.log.waiting]


def test_a_sender_that_fails_ends_the_reader_too():
    link, device, _ = a_link()

    def on_say(channel):
        if channel == "up":
            raise OSError("the cable is cut")

    device.note("boot", "a line")
    wire = Wire(on_say)

    async def main():
        try:
            await asyncio.wait_for(link._converse(wire), 5)
        except OSError as error:
            return str(error)
        return ""

    assert asyncio.run(main()) == "the cable is cut"
    assert not wire.reading


def test_pings_in_between_do_not_keep_what_waits_from_being_sent_again():
    link, device, _ = a_link()
    link.ping_ms = 1
    device.note("boot", "a line")
    wire = Wire()
    before = limits.RESEND_MS
    limits.RESEND_MS = 5
    try:
        _conversing(link, wire, lambda: len(wire.ups()) == 2)
    finally:
        limits.RESEND_MS = before
    assert len(wire.ups()) == 2 and wire.pings >= 5


def test_who_awaits_a_verdict_says_the_birth_again():
    link, device, _ = a_link()
    link.ping_ms = 1
    link._ask_ms = 3
    device.awaits = lambda: True
    wire = Wire()
    _conversing(link, wire, lambda: len(wire.said) > 1)
    assert [channel for channel, _ in wire.said[:2]] == ["state", "state"]


def _waits(link, wires, count):
    """How long a link waits after each of its connections; where there is none it is refused."""
    waits = []

    def jitter(wait_ms):
        waits.append(wait_ms)
        return 0

    async def connect():
        wire = wires.pop(0) if wires else None
        if wire is None:
            raise OSError("refused")
        return wire

    link._jitter = jitter
    link._connect = connect

    asyncio.run(_until_it_is_ended(link.run(), lambda: len(waits) >= count))
    return waits[:count]


def test_waits_between_tries_grow_until_the_gateway_has_spoken():
    link, _, _ = a_link()
    hangs_up = Wire(heard=[None], ends=True)
    speaks = Wire(heard=[None, cast.down(1, [])], ends=True)
    waits = _waits(link, [None] * 8 + [hangs_up, speaks], 13)
    most = limits.RETRY_MOST_MS
    assert waits[:8] == [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, most]
    assert waits[8:] == [most, 250, 500, 1_000, 2_000]


def test_all_that_waits_is_sent_with_every_connection():
    link, device, _ = a_link()
    device.note("boot", "a line")
    device.note("boot", "another line")
    wires = [Wire(heard=[None]), Wire(heard=[None])]

    async def main():
        for wire in wires:
            await _until_it_is_ended(link._converse(wire), lambda wire=wire: len(wire.ups()) == 1)

    asyncio.run(main())
    assert [wire.ups() for wire in wires] == [[b"".join([entry.envelope for entry in device.log.waiting])]] * 2


def test_a_message_that_was_changed_on_the_way_gives_nothing_up():
    _, device, _ = a_link()
    device.note("boot", "a line")
    branch = device.log.branch
    assert device.hear(cast.down(1, [["refused", None, None, "oversized", ""]]))[0][0] == "send-again"
    assert device.log.branch == branch and len(device.log.waiting) == 1


def test_a_birth_says_what_runs_where_there_is_something_to_say():
    link, device, _ = a_link()
    device.clock.set(NOW)
    assert len(cbor.loads(link._birth())) == 9
    device.firmware = lambda: {0: "terminal", 1: "1.2", 2: 3, 3: None}
    assert cbor.loads(link._birth())[9] == {0: "terminal", 1: "1.2", 2: 3, 3: None}
    assert cbor.loads(link._birth())[7] == NOW


def test_a_verdict_that_does_not_come_is_asked_for_ever_less_often():
    link, device, _ = a_link()
    link._untold = False
    awaiting = [True]
    device.awaits = lambda: awaiting[0]
    asked = []
    for minute in range(1, 360):
        link._ask(60_000)
        if link._untold:
            asked.append(minute)
            link._untold = False
    gaps = [asked[i + 1] - asked[i] for i in range(len(asked) - 1)]
    assert asked[0] == 1 and gaps == [2, 4, 8, 16, 32, 60, 60, 60, 60]
    # One more proof has arrived: soon again.
    device.note("boot", "a line")
    entry = device.log.waiting[0]
    link._take_in(cast.down(1, [["ack", device.log.branch, entry.seq, entry.id]]))
    link._ask(60_000)
    assert link._untold
    link._untold = False
    awaiting[0] = False
    for _ in range(400):
        link._ask(60_000)
    assert not link._untold


def test_a_redemption_costs_at_most_700_bytes_on_the_wire():
    """A proof of the longest amount, with the head of its PUBLISH; measured: see firmware/README.md."""
    _, device, _ = a_link()
    authorization = cast.authorization(amount=10**9, nonce=b"\xff" * 16)
    body = [1, "redemption", authorization, 10**9, NOW]
    device.log.next_seq = 70_000
    device.log.prev = b"p" * 32
    entry = device.write("proof", [cast.TRADE], NOW, body)
    assert len(packets.publish("exo/1/" + NAME + "/up", [entry.envelope], 65_535)) <= 700
