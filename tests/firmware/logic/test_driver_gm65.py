"""GM65 scanners (user manual V1.3), the examples of the manual and a scanner that is played."""

from binascii import unhexlify

from drivers.faults import BadAnswer, NoAnswer
from drivers.gm65 import (
    GM65,
    MODE,
    QUIET_MS,
    RAW_MODE,
    SAME_CODE,
    SLOW_57600,
    SOFTWARE,
    TEXT_CHARS,
    Gm65,
    Reader,
    command,
    crc,
)
from refusal import refuses
from wires import Line, Pauses, noise, run, spoiled

DONE = unhexlify("02000001003331")
CODE = "EXO1:6BFOXN%TSMAHN-HOFR.4Q*5+/A"


class Scanner:
    """The far end: zones, and what it was told to keep."""

    def __init__(self, software=0x87, forgets=None):
        self.zones = {SOFTWARE: software, 0x000D: 0x03, RAW_MODE: 0x00}
        self.saved = 0
        self.puts = []
        self.between = b""
        self._forgets = forgets

    def answers(self, data):
        assert data[:2] == b"\x7e\x00" and crc(data[2:-2]) == int.from_bytes(data[-2:], "big")
        kind, count, zone = data[2], data[3], int.from_bytes(data[4:6], "big")
        value = 0
        if kind == 7:
            value = self.zones.get(zone, 0)
        elif kind == 8:
            assert count == (2 if zone == 0x2A else 1) and len(data) == 8 + count
            self.puts.append(zone)
            if zone != self._forgets:
                self.zones[zone] = data[6] if count == 1 else data[6:8]
        else:
            assert data == unhexlify("7e000901000000dec8")
            self.saved += 1
        body = bytes((0, 1, value))
        return self.between + b"\x02\x00" + body + crc(body).to_bytes(2, "big")


def _gm65(scanner, model=GM65):
    pauses = Pauses()
    line = Line(answers=scanner.answers)
    return Gm65(line, model, pauses.pause), line, pauses


def test_commands_are_those_of_the_manual():
    assert command(unhexlify("0701000a01")) == unhexlify("7e000701000a01ee8a")
    assert command(unhexlify("0801000a3e")) == unhexlify("7e000801000a3e4ccf")
    assert command(unhexlify("0701002a02")) == unhexlify("7e000701002a02d80f")
    assert command(unhexlify("0802002a3901")) == unhexlify("7e000802002a3901a7ea")
    assert command(unhexlify("0901000000")) == unhexlify("7e000901000000dec8")
    assert command(unhexlify("0901000002")) == unhexlify("7e000901000002fe8a")
    reader = Reader()
    assert reader.feed(unhexlify("020000013ee4ac")) == [] and reader.answer == b"\x3e"


def test_a_scanner_is_set_up_once():
    scanner = Scanner()
    gm65, _, pauses = _gm65(scanner)
    run(gm65.start())
    assert pauses.ms >= GM65.boot_ms and gm65.software == 0x87
    assert scanner.zones[MODE] == 0xD6 and scanner.zones[0x000D] == 0 and scanner.zones[SAME_CODE] == 0x9E
    assert scanner.zones[RAW_MODE] == 0 and scanner.saved == 1
    # What its memory holds wears it out: nothing is written a second time.
    gm65, _, _ = _gm65(scanner)
    puts = len(scanner.puts)
    run(gm65.start())
    assert scanner.saved == 1 and len(scanner.puts) == puts


def test_the_software_that_needs_the_raw_mode_gets_it():
    scanner = Scanner(software=0x69)
    run(_gm65(scanner)[0].start())
    assert scanner.zones[0x00BC] == 0x08 and scanner.saved == 1
    # Somebody has reset that alone.
    scanner.zones[0x00BC] = 0
    run(_gm65(scanner)[0].start())
    assert scanner.zones[0x00BC] == 0x08 and scanner.saved == 2


def test_a_speed_is_set_as_the_manual_divides_it():
    scanner = Scanner()
    gm65, line, _ = _gm65(scanner)
    for baud, divisor in ((9_600, "3901"), (19_200, "9c00"), (38_400, "4e00"), (57_600, "3400"), (115_200, "1a00")):
        run(gm65.speed(baud))
        assert scanner.zones[0x2A] == unhexlify(divisor), baud
    assert line.sent.startswith(unhexlify("7e000802002a3901a7ea"))
    refuses(NoAnswer, run, Gm65(Line(), GM65, Pauses().pause).speed(9_600))


def test_a_zone_that_does_not_stay_is_named():
    fault = refuses(BadAnswer, run, _gm65(Scanner(forgets=MODE))[0].start())
    assert "0000" in str(fault)


def test_the_slow_model_is_waited_for_and_told_nothing():
    gm65, line, pauses = _gm65(Scanner(), SLOW_57600)
    run(gm65.start())
    assert pauses.ms == 2_000 and line.sent == b"" and SLOW_57600.baud == 57_600


def test_silence_is_an_error_within_seconds():
    pauses = Pauses()
    gm65 = Gm65(Line(), GM65, pauses.pause)
    refuses(NoAnswer, run, gm65.get(MODE))
    # A command that is sent again must not be taken for the rest of one that was cut.
    assert 3 * 400 < pauses.ms <= 2_000
    # An answer that is cut, each time.
    for cut in range(len(DONE)):
        refuses(NoAnswer, run, Gm65(Line(answers=lambda _, n=cut: DONE[:n]), GM65, pauses.pause).put(MODE, 1))
    refuses(BadAnswer, run, Gm65(Line(answers=lambda _: unhexlify("02000001012310")), GM65, pauses.pause).put(MODE, 1))
    double = b"\x00\x02\x39\x01"
    answer = b"\x02\x00" + double + crc(double).to_bytes(2, "big")
    refuses(BadAnswer, run, Gm65(Line(answers=lambda _: answer), GM65, pauses.pause).get(0x2A))


def test_a_text_that_comes_between_an_answer_is_kept():
    scanner = Scanner()
    gm65, line, _ = _gm65(scanner)
    scanner.between = CODE.encode() + b"\r"
    run(gm65.look())
    assert scanner.zones[0x0002] == 1
    assert gm65.poll(0) == [CODE]
    assert gm65.poll(0) == []
    line.incoming = b"next\r"
    assert gm65.poll(10) == ["next"]


def test_a_text_without_an_end_is_dropped_when_it_is_quiet():
    for start in (0, (1 << 30) - 100):
        line = Line(b"half of a te")
        gm65 = Gm65(line)
        assert gm65.poll(start) == [] and gm65.receiving()
        assert gm65.poll(start + QUIET_MS - 1) == [] and gm65.receiving()
        assert gm65.poll(start + QUIET_MS & (1 << 30) - 1) == [] and not gm65.receiving()
        line.incoming = b"whole\r"
        assert gm65.poll(start + QUIET_MS + 1) == ["whole"]


def test_a_stream_is_cut_anywhere():
    stream = b"\x00\xff" + CODE.encode() + b"\r" + DONE + b"a\r\n" + DONE + DONE + b"b c\n"
    reader = Reader()
    assert reader.feed(stream) == [CODE, "a", "b c"] and reader.answer == b"\x00" and reader.dropped == 2
    for cut in range(len(stream) + 1):
        reader = Reader()
        assert reader.feed(stream[:cut]) + reader.feed(stream[cut:]) == [CODE, "a", "b c"], cut
        assert reader.answer == b"\x00" and reader.dropped == 2
    for cut in range(len(DONE)):
        reader = Reader()
        assert reader.feed(DONE[:cut]) == [] and reader.answer is None
        assert reader.receiving() == (cut > 0)


def test_a_changed_answer_is_none_and_the_text_behind_it_is_read():
    for at, answer in spoiled(DONE):
        reader = Reader()
        # What of it looks like text stands before the text: no code, and the till refuses it.
        texts = reader.feed(answer + b"\r" + CODE.encode() + b"\r")
        assert texts[-1] == CODE and reader.answer is None, at


def test_a_text_too_long_is_cut_and_counted():
    reader = Reader()
    assert reader.feed(b"A" * TEXT_CHARS + b"\r") == ["A" * TEXT_CHARS] and reader.too_long == 0
    texts = []
    for _ in range(2_000):
        texts += reader.feed(b"B" * 50)
        assert len(reader._line) <= TEXT_CHARS + 1
    assert texts == [] and reader.receiving()
    assert reader.feed(b"\rnext\r") == ["B" * (TEXT_CHARS + 1), "next"] and reader.too_long == 1


def test_noise_harms_nothing_that_comes_after_it():
    reader = Reader()
    for seed in range(80):
        for text in reader.feed(noise(300, seed)):
            assert len(text) <= TEXT_CHARS + 1
        reader.silence()
        assert reader.feed(CODE.encode() + b"\r") == [CODE], seed
        assert reader.answer is None
    assert reader.dropped > 10_000


def test_a_late_answer_is_not_taken_for_the_next():
    scanner = Scanner()
    gm65, line, _ = _gm65(scanner)
    line.incoming = unhexlify("020000013ee4ac")
    assert run(gm65.get(SOFTWARE)) == 0x87


def test_a_line_that_is_never_quiet_ends_and_fills_nothing():
    class Storm:
        def read(self, n):
            return b"A\r" * (n // 2)

        def write(self, data):
            return len(data)

    pauses = Pauses()
    gm65 = Gm65(Storm(), GM65, pauses.pause)
    refuses(NoAnswer, run, gm65.start())
    assert len(gm65.poll(0)) < 200 and pauses.ms < 3_000
