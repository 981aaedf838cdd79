"""The PN532's frames as its manual prints them, cards and phones that are played, and wires that spoil."""

from binascii import unhexlify

from drivers import ndef, tag
from drivers.faults import BadAnswer, NoAnswer, PartFault, Refused
from drivers.pn532 import CardGone, Pn532
from drivers.pn532_bus import I2cBus, UartBus
from drivers.pn532_frame import ACK, IS_ACK, IS_ANSWER, IS_DAMAGED, IS_ERROR, IS_NACK, NACK, Frames, frame
from nfc_chip import Card, Chip, ChipOnI2c, ChipOnUart, Phone, answer_frame
from refusal import refuses
from wires import Line, Pauses, noise, run, spoiled

FIRMWARE = unhexlify("0000ff06fad50332010607e800")
# The same in an extended frame (6.2.1.2).
EXTENDED = unhexlify("0000ffffff0006fad50332010607e800")
ERROR = unhexlify("0000ff01ff7f8100")
CODE = "EXO1:6BFOXN%TSMAHN-HOFR.4Q*5+/A"


def _text(text):
    payload = b"\x02en" + text.encode()
    return b"\xd1\x01" + bytes((len(payload),)) + b"T" + payload


def _long_text(text):
    payload = b"\x02en" + text.encode()
    return b"\xc1\x01" + len(payload).to_bytes(4, "big") + b"T" + payload


def _buses(chip):
    return UartBus(ChipOnUart(chip)), UartBus(ChipOnUart(chip, at_once=1)), I2cBus(ChipOnI2c(chip))


def _read(nfc):
    run(nfc.start())
    target = run(nfc.find())
    return run(tag.read(nfc, target))


def test_frames_are_those_of_the_manual():
    assert frame(b"\x02") == unhexlify("0000ff02fed4022a00")
    assert frame(unhexlify("14011401")) == unhexlify("0000ff05fbd4140114010200")
    assert frame(unhexlify("4a0100")) == unhexlify("0000ff04fcd44a0100e100")
    assert Frames().feed(FIRMWARE) == [(IS_ANSWER, unhexlify("0332010607"))]
    assert Frames().feed(ERROR) == [(IS_ERROR, b"")]
    assert Frames().feed(ACK + NACK + ACK) == [(IS_ACK, b""), (IS_NACK, b""), (IS_ACK, b"")]
    # The host's own frame on a wire that echoes.
    assert Frames().feed(EXTENDED) == [(IS_ANSWER, unhexlify("0332010607"))]
    assert Frames().feed(frame(b"\x02") + FIRMWARE) == [(IS_ANSWER, unhexlify("0332010607"))]
    # The longest there are.
    assert frame(bytes(254))[3:5] == b"\xff\x01" and Frames().feed(answer_frame(bytes(254))) == [
        (IS_ANSWER, bytes(254))
    ]
    refuses(BadAnswer, frame, bytes(255))


def test_a_stream_is_cut_anywhere():
    stream = b"\x55\x00\xff\x00" + ACK + FIRMWARE + b"\xff\x00" + ERROR + NACK + EXTENDED
    stream += answer_frame(b"\x41\x00\x00\xff\x00\xff")
    whole = Frames().feed(stream)
    kinds = [kind for kind, _ in whole if kind != IS_DAMAGED]
    assert kinds == [IS_ACK, IS_ANSWER, IS_ERROR, IS_NACK, IS_ANSWER, IS_ANSWER]
    assert whole[-1] == (IS_ANSWER, b"\x41\x00\x00\xff\x00\xff")
    for cut in range(len(stream) + 1):
        frames = Frames()
        assert frames.feed(stream[:cut]) + frames.feed(stream[cut:]) == whole, cut
    for cut in range(len(FIRMWARE) - 1):
        assert Frames().feed(FIRMWARE[:cut]) == []


def test_a_changed_byte_is_no_answer():
    for at, data in spoiled(FIRMWARE):
        frames = Frames()
        found = [kind for kind, _ in frames.feed(data)]
        # The first zero and the last are not part of what counts.
        assert IS_ANSWER not in found or at in (0, len(FIRMWARE) - 1), at
        # A length that grew may hide frames as long as it claims; then all is read again.
        found = frames.feed(FIRMWARE * 22)
        assert (IS_ANSWER, unhexlify("0332010607")) in found


def test_noise_harms_nothing_that_comes_after_it():
    for seed in range(80):
        frames = Frames()
        frames.feed(noise(300, seed))
        assert len(frames._data) < 300
        assert (IS_ANSWER, unhexlify("0332010607")) in frames.feed(FIRMWARE * 24), seed


def test_a_reader_starts_on_each_bus():
    for bus in range(3):
        chip = Chip()
        pauses = Pauses()
        nfc = Pn532(_buses(chip)[bus], pauses.pause)
        run(nfc.start())
        assert nfc.version == (0x32, 1, 6)
        assert chip.commands == [b"\x14\x01\x00\x01", b"\x02", b"\x32\x05\xff\x01\x02"]
        assert run(nfc.find()) is None and chip.commands[-1] == unhexlify("4a0100")


def test_a_card_is_read_on_each_bus():
    for code in (CODE, CODE * 20):
        message = _text(code) if len(code) < 200 else _long_text(code)
        head = None if len(message) < 255 else b"\x03\xff" + len(message).to_bytes(2, "big")
        # A lock control TLV and two nulls before it, as tags come from the factory.
        for bus in range(3):
            chip = Chip(Card(message, size=0x6D, before=b"\x01\x03\xa0\x0c\x34\x00\x00", head=head))
            nfc = Pn532(_buses(chip)[bus], Pauses().pause)
            assert ndef.code(_read(nfc)) == code
            target = run(nfc.find())
            assert target.uid == unhexlify("04a2245ac16880") and not target.speaks_apdu()
            run(nfc.release(target))
            assert chip.commands[-1] == b"\x52\x01"


def test_a_phone_is_read_on_each_bus():
    for most in (15, 0x3B, 0xFF, 0xFFFF):
        for bus in range(3):
            phone = Phone(_long_text(CODE * 20), most, b"\xe1\x05")
            nfc = Pn532(_buses(Chip(phone))[bus], Pauses().pause)
            assert ndef.code(_read(nfc)) == CODE * 20
    target = run(nfc.find())
    assert target.speaks_apdu() and target.ats == phone.ats and target.uid == unhexlify("04a2245ac16880")
    assert phone.asked[0] == unhexlify("00a4040007d276000085010100") and phone.asked[1] == unhexlify("00a4000c02e103")
    assert phone.asked[2] == unhexlify("00b000000f") and phone.asked[3] == unhexlify("00a4000c02e105")


def test_an_answer_in_parts_is_put_together():
    class Parts(Phone):
        """Each answer in two: the first says that there is more."""

        rest = None

        def answer(self, data):
            if self.rest is not None:
                assert data == b""
                whole, self.rest = self.rest, None
                return whole
            whole = super().answer(data)
            self.rest = whole[1:]
            return whole[:1]

    phone = Parts(_long_text(CODE * 9))
    chip = Chip(phone)
    chip.more = lambda: phone.rest is not None
    assert ndef.code(_read(Pn532(UartBus(ChipOnUart(chip)), Pauses().pause))) == CODE * 9
    chip.more = lambda: True
    phone.rest = b"A"
    phone.answer = lambda data: b"A"
    refuses(BadAnswer, _read, Pn532(UartBus(ChipOnUart(chip)), Pauses().pause))


def test_nothing_is_read_before_it_is_ready_and_nothing_old_is_kept():
    wire = ChipOnI2c(Chip(Card(_text(CODE))), busy=3)
    assert ndef.code(_read(Pn532(I2cBus(wire), Pauses().pause))) == CODE and wire.early == 0
    chip = Chip(Card(_text(CODE)))
    chip.out = ACK + FIRMWARE * 10
    bus = UartBus(ChipOnUart(chip))
    bus.wake()
    assert chip.out == b""


def test_what_is_no_card_for_a_till_says_so():
    wrong = Card(_text(CODE))
    wrong.memory = bytes(len(wrong.memory))
    other, newer = Card(_text(CODE)), Card(_text(CODE))
    other.memory = other.memory[:12] + b"\xe2" + other.memory[13:]
    newer.memory = newer.memory[:13] + b"\x20" + newer.memory[14:]
    classic = Card(_text(CODE))
    classic.sak = 0x08
    for card, error in (
        (wrong, Refused),
        (other, Refused),
        (newer, Refused),
        (classic, Refused),
        (Card(b"", head=b"\x03\xff\x0f\xff", size=0x6D), BadAnswer),
        (Card(b"", head=b"\x03\xff\x0f\xff", size=0xFF), BadAnswer),
        (Card(b"", head=b"\x03\xff\x05\x00", size=0xFF), Refused),
        (Phone(b"", has_app=False), Refused),
        (Phone(b"", most=14), Refused),
        (Phone(bytes(1_025)), Refused),
        (Phone(bytes(2_047)), BadAnswer),
    ):
        refuses(error, _read, Pn532(UartBus(ChipOnUart(Chip(card))), Pauses().pause))
    # The longest message, and the fullest file.
    assert len(_read(Pn532(UartBus(ChipOnUart(Chip(Phone(bytes(1_024))))), Pauses().pause))) == 1_024
    for empty in (Card(b"", head=b""), Card(b"", head=b"\x00\x00"), Card(b"", head=b"\xfd\x02ab" * 9), Phone(b"")):
        assert _read(Pn532(UartBus(ChipOnUart(Chip(empty))), Pauses().pause)) == b""


def test_a_card_taken_away_is_another_try():
    for after in range(10):
        card = Card(_long_text(CODE * 3))
        card.left_after = after
        nfc = Pn532(I2cBus(ChipOnI2c(Chip(card))), Pauses().pause)
        # Seven reads of 16 bytes.
        if after < 7:
            refuses(CardGone, _read, nfc)
        card.left_after = None
        assert ndef.code(_read(nfc)) == CODE * 3


def test_a_phone_that_lies_is_refused():
    phone = Phone(_text(CODE))
    good = phone.files[b"\xe1\x03"]
    for at, container in spoiled(good):
        phone.files[b"\xe1\x03"] = container
        nfc = Pn532(UartBus(ChipOnUart(Chip(phone))), Pauses().pause)
        try:
            assert ndef.code(_read(nfc)) == CODE, at
        except PartFault as fault:
            assert at in (2, 3, 4, 7, 8, 9, 10, 11, 12, 13) and str(fault), at
    phone.files[b"\xe1\x03"] = good
    short = phone.files[b"\xe1\x04"]
    for cut in range(len(short)):
        phone.files[b"\xe1\x04"] = short[:cut]
        refuses(BadAnswer, _read, Pn532(UartBus(ChipOnUart(Chip(phone))), Pauses().pause))


def test_a_damaged_answer_is_asked_for_again():
    for length in (0, 1):
        damage = [2]

        def spoil(data, damage=damage, length=length):
            if data == ACK or not damage[0] or not data:
                return data
            damage[0] -= 1
            return data[:3] + bytes((data[3] ^ length,)) + data[4:7] + bytes((data[7] ^ 1,)) + data[8:]

        chip = Chip(Card(_text(CODE)), spoil)
        nfc = Pn532(UartBus(ChipOnUart(chip)), Pauses().pause)
        assert ndef.code(_read(nfc)) == CODE and chip.nacks == 2
    chip = Chip(None, lambda data: data if data == ACK else data[:-2] + bytes((data[-2] ^ 1, 0)))
    refuses(BadAnswer, run, Pn532(UartBus(ChipOnUart(chip)), Pauses().pause).start())


def test_a_reader_that_is_silent_is_named_within_seconds():
    for bus in (UartBus(Line()), I2cBus(ChipOnI2c(Chip(None, lambda _: b""), asleep=False))):
        pauses = Pauses()
        refuses(NoAnswer, run, Pn532(bus, pauses.pause).start())
        assert pauses.ms < 2_000
    # It acknowledges and then says nothing: the command is ended.
    chip = Chip(None, lambda data: data if data == ACK else b"")
    pauses = Pauses()
    refuses(NoAnswer, run, Pn532(UartBus(ChipOnUart(chip)), pauses.pause).start())
    assert chip.aborted == 1 and pauses.ms < 2_000
    refuses(NoAnswer, I2cBus(ChipOnI2c(Chip()), address=0x25).write, b"")


def test_a_reader_that_refuses_or_mixes_up_is_named():
    chip = Chip(None, lambda data: data if data == ACK else ERROR)
    refuses(Refused, run, Pn532(UartBus(ChipOnUart(chip)), Pauses().pause).start())
    chip = Chip(None, lambda data: data if data == ACK else FIRMWARE)
    refuses(BadAnswer, run, Pn532(UartBus(ChipOnUart(chip)), Pauses().pause).start())
    for listed in (b"", b"\x01", b"\x01\x01\x00\x44\x00", b"\x01\x01\x00\x44\x00\x07\x04\xa2"):
        nfc = Pn532(UartBus(ChipOnUart(_listing(listed))), Pauses().pause)
        refuses(BadAnswer, run, nfc.find())


def _listing(body):
    answer = answer_frame(b"\x4b" + body)
    return Chip(None, lambda data: data if data == ACK else answer)


def test_noise_on_the_wire_is_a_fault_and_then_it_reads():
    for seed in range(120):
        loud = [True]

        def spoil(data, loud=loud, seed=seed):
            return noise(90 + seed % 7, seed * 31 + len(data)) if loud[0] else data

        nfc = Pn532(UartBus(ChipOnUart(Chip(Card(_text(CODE)), spoil))), Pauses().pause)
        refuses(PartFault, run, nfc.start())
        loud[0] = False
        assert ndef.code(_read(nfc)) == CODE, seed


def test_a_line_that_is_never_quiet_ends():
    class Storm:
        def __init__(self, byte):
            self._byte = byte

        def read(self, n):
            return self._byte * n

        def write(self, data):
            return len(data)

    for byte in (b"\x00", b"\xff", b"\x55"):
        pauses = Pauses()
        nfc = Pn532(UartBus(Storm(byte)), pauses.pause)
        refuses(NoAnswer, run, nfc.start())
        assert pauses.ms < 2_000 and len(nfc._frames._data) < 300
