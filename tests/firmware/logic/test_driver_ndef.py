"""NDEF messages (SPEC 8.4): the specifications' examples, every way to cut a record, and what is none."""

from drivers.ndef import BadMessage, code, records
from refusal import refuses
from wires import noise, spoiled

CODE = "EXO1:6BFOXN%TSMAHN-HOFR.4Q*5+/A B$"
# The URI RTD's first example: http://www.nfc.com.
URI = b"\xd1\x01\x08U\x01nfc.com"
# The Text RTD's: "Hello, World!" in English, short form.
HELLO = b"\xd1\x01\x10T\x02enHello, World!"


def _record(flags, kind, payload, name=b""):
    size = bytes((len(payload),)) if flags & 0x10 else len(payload).to_bytes(4, "big")
    named = bytes((len(name),)) if flags & 0x08 else b""
    return bytes((flags, len(kind))) + size + named + kind + name + payload


def _text(text):
    return b"\x02en" + text.encode()


def test_the_specifications_examples_are_read():
    assert records(URI) == [(1, b"U", b"\x01nfc.com")] and code(URI) is None
    assert records(HELLO) == [(1, b"T", b"\x02enHello, World!")] and code(HELLO) is None
    assert records(b"") == [] and code(b"") is None
    # An empty record (NDEF 1.0, 3.2.6), as a tag from the factory has.
    assert records(b"\xd0\x00\x00") == [(0, b"", b"")] and code(b"\xd0\x00\x00") is None


def test_a_code_is_found_in_each_form():
    for message in (
        _record(0xD1, b"T", _text(CODE)),
        _record(0xC1, b"T", _text(CODE)),
        _record(0xD9, b"T", _text(CODE), b"id"),
        _record(0xC9, b"T", _text(CODE), b""),
        _record(0xD1, b"T", b"\x00" + CODE.encode()),
        _record(0xD1, b"T", b"\x82en" + b"".join([bytes((0, byte)) for byte in CODE.encode()])),
        _record(0xD1, b"T", b"\x82en\xfe\xff" + b"".join([bytes((0, byte)) for byte in CODE.encode()])),
        _record(0xD1, b"T", b"\x82en\xff\xfe" + b"".join([bytes((byte, 0)) for byte in CODE.encode()])),
        _record(0x91, b"T", _text("something else")) + _record(0x51, b"T", _text(CODE)),
        _record(0x92, b"a/b", b"\x00\x01") + _record(0x11, b"U", b"\x01x") + _record(0x51, b"T", _text(CODE)),
        _record(0xD1, b"U", b"\x00" + CODE.replace("%", "%25").replace(" ", "%20").replace("$", "%24").encode()),
        _record(0xD1, b"U", b"\x04a.example/#" + CODE.replace("%", "%25").encode()),
        _record(0xD1, b"U", b"\x04a.example/#" + CODE.replace("/", "%2f").replace("%T", "%25T").encode()),
    ):
        assert code(message) == CODE, message
    long = CODE + "A" * 900
    assert code(_record(0xC1, b"T", _text(long))) == long


def test_chunks_are_put_together():
    payload = _text(CODE)
    for first in range(0, len(payload), 3):
        for second in range(first, len(payload), 5):
            message = (
                _record(0xB1, b"T", payload[:first])
                + _record(0x36, b"", payload[first:second])
                + _record(0x56, b"", payload[second:])
            )
            assert code(message) == CODE
    two = _record(0x91, b"T", _text("no")) + _record(0x31, b"T", payload[:9]) + _record(0x56, b"", payload[9:])
    assert code(two) == CODE


def test_what_is_no_message_is_refused():
    good = _record(0xD1, b"T", _text(CODE))
    for bad in (
        good + b"\x00",
        good + good,
        _record(0x91, b"T", _text(CODE)),  # no end
        _record(0x51, b"T", _text(CODE)),  # no beginning
        _record(0x91, b"T", b"\x00") + _record(0xD1, b"T", b"\x00"),  # two beginnings
        _record(0xF1, b"T", _text(CODE)),  # a chunk, and no more of it
        _record(0xD6, b"", _text(CODE)),  # the end of a chunk that was not begun
        _record(0xB1, b"T", b"\x00") + _record(0x51, b"T", b"\x00"),  # another record within chunks
        _record(0xB1, b"T", b"\x00") + _record(0x56, b"T", b"\x00"),  # a type in a later chunk
        b"\xc1\x01\xff\xff\xff\xffT\x02en",
        b"\xd1\xff\x00T",
        b"\xd9\x01\x01",
        _record(0x91, b"T", b"\x00") + _record(0x11, b"T", b"\x00") * 31 + _record(0x51, b"T", b"\x00"),
    ):
        refuses(BadMessage, records, bad)
    for bad in (
        _record(0xD1, b"T", b"\x05en"),
        _record(0xD1, b"T", b"\x3f"),
        _record(0xD1, b"T", b"\x82enabc"),
        _record(0xD1, b"U", b"\x00EXO1:%"),
        _record(0xD1, b"U", b"\x00EXO1:%4"),
        _record(0xD1, b"U", b"\x00EXO1:%+4"),
        _record(0xD1, b"U", b"\x00EXO1:%zz"),
    ):
        refuses(BadMessage, code, bad)


def test_other_texts_are_no_codes():
    for message in (
        _record(0xD1, b"T", _text("exo1:abc")),
        _record(0xD1, b"T", _text(" " + CODE)),
        _record(0xD2, b"T", _text(CODE)),  # a media type
        _record(0xD4, b"T", _text(CODE)),  # an external one
        _record(0xD1, b"Sp", HELLO),
        _record(0xD1, b"T", b""),
    ):
        assert code(message) is None, message
    # What is not ASCII can't be taken for what is.
    assert code(_record(0xD1, b"T", _text("EXO1:Ä\x00\n"))) == "EXO1:????"
    assert code(_record(0xD1, b"U", b"\x00EXO1:%00%C4A")) == "EXO1:??A"
    wide = b"".join([bytes((0, byte)) for byte in b"EXO1:"]) + b"\x01A"
    assert code(_record(0xD1, b"T", b"\x82en" + wide)) == "EXO1:?"


def test_each_truncation_is_refused():
    message = _record(0x91, b"U", b"\x01nfc.com") + _record(0x49, b"T", _text(CODE), b"id")
    assert code(message) == CODE
    for cut in range(1, len(message)):
        refuses(BadMessage, records, message[:cut])


def test_noise_is_refused_or_read_and_never_more():
    for data in [noise(n % 300, n) for n in range(300)]:
        _survives(data)
        _survives(b"\xd1" + data)
    for _, data in spoiled(_record(0xB1, b"T", _text(CODE)) + _record(0x56, b"", b"more")):
        _survives(data)


def _survives(data):
    try:
        found = records(data)
        assert sum([len(kind) + len(payload) for _, kind, payload in found]) <= len(data)
        text = code(data)
        assert text is None or (text.startswith("EXO1:") and len(text) <= len(data))
    except BadMessage as fault:
        assert str(fault)
