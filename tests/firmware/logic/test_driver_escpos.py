"""Receipts as bytes (ESC/POS Command Reference), what a text may not do, and what a printer says."""

from drivers.escpos import CENTRE, QR_BYTES, RIGHT, Printer, Receipt, printable
from drivers.faults import BadAnswer, NoAnswer
from refusal import refuses
from wires import Line, Pauses, noise, run

START = b"\x1b@\x1c.\x1bt\x10"
PLAIN = b"\x1ba\x00\x1d!\x00\x1bE\x00"


def _receipt(method, *arguments, columns=32, **options):
    receipt = Receipt(columns)
    getattr(receipt, method)(*arguments, **options)
    data = receipt.bytes()
    assert data.startswith(START)
    return data[len(START) :]


def _lines(data):
    """What is printed, without the three commands before each group of lines."""
    return data[9:].split(b"\n")[:-1]


def test_lines_are_those_of_the_reference():
    assert _receipt("line", "PAID") == PLAIN + b"PAID\n"
    assert _receipt("line") == PLAIN + b"\n"
    assert _receipt("line", "60.00", CENTRE, large=True, bold=True) == b"\x1ba\x01\x1d!\x11\x1bE\x01" + b"60.00\n"
    assert _receipt("line", "x", RIGHT)[:3] == b"\x1ba\x02"
    assert _receipt("cut") == b"\x1dVB\x00"


def test_long_lines_break_between_words():
    text = "One voucher for a haircut at Anna's, with washing and drying"
    assert _lines(_receipt("line", text)) == [b"One voucher for a haircut at", b"Anna's, with washing and drying"]
    assert _lines(_receipt("line", "A" * 70)) == [b"A" * 32, b"A" * 32, b"A" * 6]
    assert _lines(_receipt("line", "B" * 20, large=True)) == [b"B" * 16, b"B" * 4]
    assert _lines(_receipt("line", "C" * 32 + " D")) == [b"C" * 32, b"D"]
    for n in range(200):
        for row in _lines(_receipt("line", "word " * n, columns=48)):
            assert len(row) <= 48


def test_pairs_fill_the_line():
    assert _lines(_receipt("pair", "Haircut", "60.00 EUR")) == [b"Haircut" + b" " * 16 + b"60.00 EUR"]
    assert _lines(_receipt("pair", "H" * 60, "60.00 EUR")) == [b"H" * 22 + b" 60.00 EUR"]
    assert _lines(_receipt("pair", "Haircut", "9" * 60)) == [b"9" * 32]
    assert _lines(_receipt("pair", "Café", "1 €")) == [b"Caf\xe9" + b" " * 25 + b"1 \x80"]


def test_characters_are_those_of_the_code_page():
    plain = "".join([chr(value) for value in range(32, 127)])
    assert printable(plain) == plain.encode() and printable("\xa0ÿĀ") == b"\xa0\xff?"
    assert printable("Äß é ½ £") == b"\xc4\xdf \xe9 \xbd \xa3"
    assert printable("5 € – “so” … ‘x’ — ‚y„") == b"5 \x80 \x96 \x93so\x94 \x85 \x91x\x92 \x97 \x82y\x84"
    assert printable("дом 家 😀") == b"??? ? ?"
    assert printable("a\nb\tc\x1b@\x1dV\x00\x10\x04\x01\x7f\x80\x9f") == b"a b c @ V" + b" " * 7


def test_no_text_is_a_command():
    commands = (
        "\x1b@",
        "\x1dVB\x00",
        "\x10\x04\x01",
        "\x10\x14\x01\x00\x05",
        "\x1bp\x00\x19\xfa",
        "\x1c.",
        "\x18",
        "\x0c",
    )
    for command in commands:
        for data in (_receipt("line", "a" + command + "b"), _receipt("pair", command, command)):
            assert data.startswith(PLAIN)
            assert not [byte for byte in data[9:] if byte < 32 and byte != 10], command
            assert data.count(b"\n") == 1
    data = noise(20_000, 4)
    for at in range(0, len(data), 100):
        text = "".join([chr(byte << 8 * (byte & 1) | byte) for byte in data[at : at + 100]])
        rows = _receipt("line", text)[9:]
        assert not [byte for byte in rows if (byte < 32 and byte != 10) or byte == 127]
        assert rows.count(b"\n") <= 100


def test_a_code_is_that_of_the_reference():
    data = _receipt("qr", "EXO1:AB")
    assert data == (
        b"\x1ba\x01"
        b"\x1d(k\x04\x00\x31\x41\x32\x00"
        b"\x1d(k\x03\x00\x31\x43\x06"
        b"\x1d(k\x03\x00\x31\x45\x31"
        b"\x1d(k\x0a\x00\x31\x50\x30EXO1:AB"
        b"\x1d(k\x03\x00\x31\x51\x30"
    )
    for level, code in (("L", 48), ("M", 49), ("Q", 50), ("H", 51)):
        assert b"\x1d(k\x03\x00\x31\x45" + bytes((code,)) in _receipt("qr", "A", 16, level)
    assert b"A" * QR_BYTES in _receipt("qr", "A" * QR_BYTES)
    # The length has two bytes, the lower one first.
    assert b"\x1d(k\x2f\x01\x31\x50\x30" in _receipt("qr", "A" * 300)
    for bad in (
        ("",),
        ("A" * (QR_BYTES + 1),),
        ("A", 0),
        ("A", 17),
        ("A", 6, "X"),
        ("A\x10\x14\x01\x00\x01",),
        ("\x1b@",),
    ):
        refuses(ValueError, _receipt, "qr", *bad)


class Paper:
    """A printer's answers to DLE EOT 1 to 4, with 0x12 in each."""

    def __init__(self, *bits):
        self.bits = bits or (0, 0, 0, 0)

    def answers(self, data):
        if data[:2] != b"\x10\x04":
            return b""
        return bytes((0x12 | self.bits[data[2] - 1],))


class _Storm:
    """A line on which there is always something."""

    def read(self, n):
        return b"\x00" * n

    def write(self, data):
        return len(data)


def _status(answers, incoming=b""):
    pauses = Pauses()
    status = run(Printer(Line(incoming, answers), pauses.pause).status())
    assert pauses.ms <= 2_000
    return status


def test_a_printer_says_what_it_lacks():
    facts = ("offline", "cover_open", "failed", "paper_low", "paper_out")
    for bits, expected in (
        ((0, 0, 0, 0), ()),
        ((0x04, 0, 0, 0), ()),  # the drawer's line
        ((0x08, 0x04, 0, 0), ("offline", "cover_open")),
        ((0x08, 0x20, 0, 0x60), ("offline", "paper_out")),
        ((0, 0x08, 0, 0x0C), ("paper_low",)),  # somebody holds the feed key
        ((0x08, 0x40, 0x08, 0), ("offline", "failed")),  # the knife
        ((0x08, 0x40, 0x20, 0), ("offline", "failed")),  # for ever
        ((0x08, 0x40, 0x40, 0), ("offline", "failed")),  # too hot
        ((0, 0, 0, 0x6C), ("paper_low", "paper_out")),
    ):
        status = _status(Paper(*bits).answers)
        assert tuple([fact for fact in facts if getattr(status, fact)]) == expected, bits
        assert status.ready() == (not [fact for fact in expected if fact != "paper_low"])


def test_flow_control_and_old_answers_are_no_status():
    paper = Paper(0x08, 0x04, 0, 0)
    status = _status(lambda data: b"\x11\x13\xff\x00" + paper.answers(data), b"\x12" * 200)
    assert status.cover_open and not status.paper_out


def test_a_printer_that_is_silent_or_speaks_otherwise_is_named():
    pauses = Pauses()
    refuses(NoAnswer, run, Printer(Line(), pauses.pause).status())
    assert pauses.ms <= 1_000
    refuses(BadAnswer, run, Printer(Line(answers=lambda _: b"\x00\xff\x80"), pauses.pause).status())
    data = noise(21_000, 2)
    for at in range(0, len(data), 70):
        part = data[at : at + 70]
        try:
            status = _status(lambda _, part=part: part)
            assert status.ready() in (True, False)
        except (BadAnswer, NoAnswer) as fault:
            assert str(fault)
        assert _status(Paper().answers, part).ready()
    # A line that is never quiet.
    refuses(BadAnswer, run, Printer(_Storm(), pauses.pause).status())


def test_a_receipt_goes_to_the_printer_whole():
    line = Line()
    receipt = Receipt()
    receipt.line("PAID", CENTRE, large=True)
    receipt.pair("Haircut", "60.00 EUR")
    receipt.qr("EXO1:AB")
    receipt.cut()
    run(Printer(line, Pauses().pause).print(receipt))
    assert line.sent == receipt.bytes() and line.sent.endswith(b"\x1dVB\x00")


def test_a_printer_that_holds_the_line_up_gets_it_all_or_is_named():
    class Slow(Line):
        """Takes a few bytes, then none for a while; `None` is how a full UART says so."""

        turns = 0
        stops_at = 1_000_000

        def write(self, data):
            self.turns += 1
            if self.turns % 7 or len(self.sent) >= self.stops_at:
                return None
            part = bytes(data[: self.turns % 5 + 1])
            self.sent += part
            return len(part)

    receipt = Receipt()
    for _ in range(8):
        receipt.pair("Haircut", "60.00 EUR")
    line, pauses = Slow(), Pauses()
    run(Printer(line, pauses.pause).print(receipt))
    assert line.sent == receipt.bytes()
    line, pauses = Slow(), Pauses()
    line.stops_at = 100
    refuses(NoAnswer, run, Printer(line, pauses.pause).print(receipt))
    assert line.sent == receipt.bytes()[: len(line.sent)] and pauses.ms < 60_000
