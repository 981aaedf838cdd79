"""SPEC 1: the CBOR profile."""

from binascii import hexlify, unhexlify

from exonomy import cbor
from exonomy.cbor import Tag, dumps, loads, loads_sequence
from exonomy.errors import BadCbor
from refusal import refuses

# RFC 8949, appendix A, as far as the profile reaches, and the ends of its ranges.
EXAMPLES = (
    (0, "00"),
    (23, "17"),
    (24, "1818"),
    (255, "18ff"),
    (256, "190100"),
    (65535, "19ffff"),
    (65536, "1a00010000"),
    (4294967295, "1affffffff"),
    (4294967296, "1b0000000100000000"),
    (2**64 - 1, "1bffffffffffffffff"),
    (-1, "20"),
    (-24, "37"),
    (-25, "3818"),
    (-1000, "3903e7"),
    (-(2**63), "3b7fffffffffffffff"),
    (False, "f4"),
    (True, "f5"),
    (None, "f6"),
    (b"", "40"),
    (b"\x01\x02\x03\x04", "4401020304"),
    ("", "60"),
    ("IETF", "6449455446"),
    ("\u00fc", "62c3bc"),
    ("\u6c34", "63e6b0b4"),
    ("\U00010151", "64f0908591"),
    ([], "80"),
    ([1, [2, 3], [4, 5]], "8301820203820405"),
    ({}, "a0"),
    ({1: 2, 3: 4}, "a201020304"),
    ({256: 0, 24: 1, 0: 2}, "a3000218180119010000"),
    (Tag(18, [b"", {}, b"", b""]), "d28440a04040"),
)

MALFORMED = (
    ("nothing", ""),
    ("a longer head than needed, 1 byte", "1817"),
    ("a longer head than needed, 2 bytes", "1900ff"),
    ("a longer head than needed, 4 bytes", "1a0000ffff"),
    ("a longer head than needed, 8 bytes", "1b00000000ffffffff"),
    ("a longer length than needed", "5801ff"),
    ("reserved length", "1c"),
    ("indefinite bytes", "5f4100ff"),
    ("indefinite text", "7f6161ff"),
    ("indefinite array", "9f00ff"),
    ("indefinite map", "bf0000ff"),
    ("a break alone", "ff"),
    ("a half float", "f90000"),
    ("a single float", "fa00000000"),
    ("a double float", "fb0000000000000000"),
    ("undefined", "f7"),
    ("another simple value", "e0"),
    ("a simple value of one byte", "f820"),
    ("another tag", "c100"),
    ("tag 18 written long", "d8128440a04040"),
    ("a negative integer below 64 bits", "3b8000000000000000"),
    ("a text key", "a1616100"),
    ("a negative key", "a12000"),
    ("a byte key", "a1410000"),
    ("keys out of order", "a203040102"),
    ("a key twice", "a201020102"),
    ("bytes after the item", "0000"),
    ("text: a lone continuation", "6180"),
    ("text: a long form of 2 bytes", "62c080"),
    ("text: a long form of 3 bytes", "63e08080"),
    ("text: a long form of 4 bytes", "64f0808080"),
    ("text: a surrogate", "63eda080"),
    ("text: above Unicode", "64f4908080"),
    ("text: no such lead", "64f8888080"),
    ("text: cut inside a character", "62e6b0"),
    ("an array longer than the input", "9b7fffffffffffffff"),
    ("bytes longer than the input", "5bffffffffffffffff"),
    ("a map longer than the input", "bb7fffffffffffffff"),
)


def _nested(levels):
    item = []
    for _ in range(levels - 1):
        item = [item]
    return item


def test_examples_are_written_and_read():
    for value, text in EXAMPLES:
        assert hexlify(dumps(value)).decode() == text, (value, text)
        back = loads(unhexlify(text))
        assert back == value and type(back) is type(value), (value, back)


def test_every_malformed_item_is_refused():
    for name, text in MALFORMED:
        try:
            loads(unhexlify(text))
        except BadCbor:
            continue
        raise AssertionError(name)


def test_every_truncation_is_refused():
    for value, _ in EXAMPLES:
        data = dumps([value, {7: value}])
        for length in range(len(data)):
            refuses(BadCbor, loads, data[:length])


def test_what_is_read_is_written_the_same():
    # Every input of one and two bytes, and every byte changed in a real message (SPEC 1.4).
    def same(data):
        try:
            item = loads(data)
        except BadCbor:
            return
        assert dumps(item) == data

    for first in range(256):
        same(bytes((first,)))
        for second in range(0, 256, 5):
            same(bytes((first, second)))
    message = dumps([1, -70000, b"ab", "\u00fc", {1: [True, None], 300: 2**40}])
    for at in range(len(message)):
        for value in range(0, 256, 3):
            same(message[:at] + bytes((value,)) + message[at + 1 :])


def test_depth_is_bounded():
    assert loads(dumps(_nested(16))) == _nested(16)
    refuses(BadCbor, dumps, _nested(17))
    refuses(BadCbor, loads, b"\x81" * 16 + b"\x80")
    # A tag counts as one (SPEC 1.3).
    refuses(BadCbor, loads, b"\x81" * 15 + b"\xd2\x80")
    refuses(BadCbor, loads, b"\x81" * 5000 + b"\x80")


def test_what_the_profile_lacks_is_not_written():
    for value in (1.5, 2**64, -(2**63) - 1, {"a": 1}, {-1: 1}, {True: 1}, {None: 1}, Tag(1, 0), object(), {1}):
        refuses(BadCbor, dumps, value)


def test_a_sequence_is_item_after_item():
    assert loads_sequence(b"") == []
    assert loads_sequence(unhexlify("00a0f6")) == [0, {}, None]
    refuses(BadCbor, loads_sequence, unhexlify("00a1"))
    refuses(BadCbor, loads_sequence, b"\x00" * 1001)
    assert len(loads_sequence(b"\x00" * 1000)) == 1000


def test_views_read_as_bytes_do():
    assert loads(memoryview(dumps(["x", b"y"]))) == ["x", b"y"]
    assert dumps(bytearray(b"ab")) == b"\x42ab"


def test_tags_compare_by_value():
    assert Tag(18, [1]) == Tag(18, [1])
    assert Tag(18, [1]) != Tag(18, [2])
    assert cbor.COSE_SIGN1 == 18
