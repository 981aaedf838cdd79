"""Vectors of plain values: CBOR, base45 and money."""

from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.wire import base45, money

from contracts.tools.case import Case

# name, encoding, RFC 8949 diagnostic notation
ITEMS: Final = [
    ("zero", "00", "0"),
    ("largest in one byte", "17", "23"),
    ("smallest in two", "1818", "24"),
    ("largest in two", "18ff", "255"),
    ("smallest in three", "190100", "256"),
    ("largest in three", "19ffff", "65535"),
    ("smallest in five", "1a00010000", "65536"),
    ("largest in five", "1affffffff", "4294967295"),
    ("smallest in nine", "1b0000000100000000", "4294967296"),
    ("largest integer", "1bffffffffffffffff", "18446744073709551615"),
    ("minus one", "20", "-1"),
    ("minus 24", "37", "-24"),
    ("minus 25", "3818", "-25"),
    ("smallest integer", "3b7fffffffffffffff", "-9223372036854775808"),
    ("empty bytes", "40", "h''"),
    ("bytes", "43010203", "h'010203'"),
    ("24 bytes", "5818" + "ab" * 24, f"h'{'ab' * 24}'"),
    ("256 bytes", "590100" + "cd" * 256, f"h'{'cd' * 256}'"),
    ("empty text", "60", '""'),
    ("text", "6568656c6c6f", '"hello"'),
    ("text beyond ASCII", "65c3bce282ac", '"ü€"'),
    ("text beyond the basic plane", "64f0908591", '"𐅑"'),
    ("text with a zero", "6100", '"\\u0000"'),
    ("empty array", "80", "[]"),
    ("array", "83010203", "[1,2,3]"),
    ("array of 24", "9818" + "00" * 24, f"[{','.join('0' * 24)}]"),
    ("nested arrays", "8201820280", "[1,[2,[]]]"),
    ("empty map", "a0", "{}"),
    ("map", "a201020304", "{1:2,3:4}"),
    ("keys by their encodings", "a41700181801190100021a0001000003", "{23:0,24:1,256:2,65536:3}"),
    ("largest key", "a11bffffffffffffffff00", "{18446744073709551615:0}"),
    ("false", "f4", "false"),
    ("true", "f5", "true"),
    ("null", "f6", "null"),
    ("tag 18", "d28440a04040", "18([h'',{},h'',h''])"),
    ("tag 18 in a tag 18", "d2d280", "18(18([]))"),
    ("deepest array", "81" * 15 + "80", "[" * 16 + "]" * 16),
    ("an integer in the deepest array", "81" * 16 + "00", "[" * 16 + "0" + "]" * 16),
    ("a tag counts as a level", "d2" + "81" * 14 + "80", "18(" + "[" * 15 + "]" * 15 + ")"),
]

# name, clause, bytes
REFUSED: Final = [
    ("nothing", "1.4", ""),
    ("an integer cut short", "1.4", "19ff"),
    ("bytes cut short", "1.4", "430102"),
    ("a text cut short", "1.4", "6568656c6c"),
    ("an array cut short", "1.4", "830102"),
    ("a map cut short", "1.4", "a10"[:2] + "01"),
    ("a tag cut short", "1.4", "d2"),
    ("bytes after the item", "1.4", "0000"),
    ("0 in two bytes", "1.1", "1800"),
    ("23 in two bytes", "1.1", "1817"),
    ("255 in three bytes", "1.1", "1900ff"),
    ("65535 in five bytes", "1.1", "1a0000ffff"),
    ("4294967295 in nine bytes", "1.1", "1b00000000ffffffff"),
    ("-1 in two bytes", "1.1", "3800"),
    ("a long head of bytes", "1.1", "580100"),
    ("a long head of a text", "1.1", "780161"),
    ("a long head of an array", "1.1", "980100"),
    ("a long head of a map", "1.1", "b8010000"),
    ("a long head of a tag", "1.1", "d81280"),
    ("a long key", "1.1", "a1180000"),
    ("the reserved length 28", "1.1", "1c"),
    ("the reserved length 29", "1.1", "5d"),
    ("the reserved length 30", "1.1", "9e"),
    ("an integer of indefinite length", "1.1", "1f"),
    ("bytes of indefinite length", "1.1", "5f4101ff"),
    ("a text of indefinite length", "1.1", "7f6161ff"),
    ("an array of indefinite length", "1.1", "9f01ff"),
    ("a map of indefinite length", "1.1", "bf0001ff"),
    ("a break alone", "1.1", "ff"),
    ("keys out of order", "1.4", "a201000000"),
    ("keys ordered as signed bytes", "1.4", "a218ff001700"),
    ("a key twice", "1.4", "a200000001"),
    ("a negative key", "1.2", "a12000"),
    ("a text as key", "1.2", "a1616100"),
    ("bytes as key", "1.2", "a1416100"),
    ("true as key", "1.2", "a1f500"),
    ("an array as key", "1.2", "a18000"),
    ("below 64 bits", "1.2", "3b8000000000000000"),
    ("far below 64 bits", "1.2", "3bffffffffffffffff"),
    ("a half float", "1.2", "f93c00"),
    ("a half NaN", "1.2", "f97e00"),
    ("a half infinity", "1.2", "f97c00"),
    ("a single float", "1.2", "fa3f800000"),
    ("a double float", "1.2", "fb3ff0000000000000"),
    ("a NaN with a payload", "1.2", "fb7ff8000000000001"),
    ("undefined", "1.2", "f7"),
    ("the simple value 0", "1.2", "e0"),
    ("the simple value 19", "1.2", "f3"),
    ("the simple value 32", "1.2", "f820"),
    ("the simple value 255", "1.2", "f8ff"),
    ("true in two bytes", "1.2", "f815"),
    ("a text that is not UTF-8", "1.2", "61ff"),
    ("half a surrogate pair", "1.2", "63eda080"),
    ("a text with a long form", "1.2", "62c080"),
    ("a text beyond Unicode", "1.2", "64f4908080"),
    ("a text cut inside a character", "1.2", "62e282"),
    ("17 arrays", "1.3", "81" * 16 + "80"),
    ("a tag and 16 arrays", "1.3", "d2" + "81" * 15 + "80"),
    ("17 maps", "1.3", "a100" * 16 + "a0"),
    ("10,000 arrays", "1.3", "81" * 10_000 + "80"),
    ("10,000 tags", "1.3", "d2" * 10_000 + "80"),
    ("bytes of 4 GB", "1.4", "5affffffff00"),
    ("bytes of 2^63", "1.4", "5b7fffffffffffffff"),
    ("bytes of 2^64 - 1", "1.4", "5bffffffffffffffff"),
    ("a text of 2^64 - 1", "1.4", "7bffffffffffffffff"),
    ("an array of 4 billion", "1.4", "9affffffff"),
    ("an array of 2^64 - 1", "1.4", "9bffffffffffffffff"),
    ("a map of 4 billion", "1.4", "baffffffff"),
    ("a map of 2^64 - 1", "1.4", "bbffffffffffffffff"),
    ("a date as text", "1.2", "c074323032362d30312d30315430303a30303a30305a"),
    ("a date as number", "1.2", "c100"),
    ("a bignum", "1.2", "c24101"),
    ("a negative bignum", "1.2", "c34101"),
    ("a decimal fraction", "1.2", "c4820001"),
    ("a decimal fraction of a huge exponent", "1.2", "c4821b7fffffffffffffff01"),
    ("a bigfloat", "1.2", "c5820001"),
    ("a bigfloat of a huge exponent", "1.2", "c5821a7fffffff01"),
    ("a rational of zero", "1.2", "d81e820100"),
    ("a regular expression", "1.2", "d823702861612a2a2a612b2b2b612b2b612b24"),
    ("a shared value", "1.2", "d81c80"),
    ("a reference to a shared value", "1.2", "d81d00"),
    ("a value that holds itself", "1.2", "d81c81d81d00"),
    ("a namespace of strings", "1.2", "d9010080"),
    ("a reference to a string", "1.2", "d81900"),
    ("a set", "1.2", "d9010280"),
    ("a UUID", "1.2", "d82550" + "00" * 16),
    ("an IPv4 address", "1.2", "d83444c0000201"),
    ("a self-described item", "1.2", "d9d9f700"),
    ("tag 17", "1.2", "d18440a04040"),
    ("tag 19", "1.2", "d38440a04040"),
    ("the largest tag", "1.2", "dbffffffffffffffff00"),
]


def cbor_items() -> list[Case]:
    """Accepted items with their diagnostic notation, then refused bytes."""
    accepted = [
        {"name": name, "clause": "1.2", "accept": True, "hex": data, "diagnostic": diagnostic}
        for name, data, diagnostic in ITEMS
    ]
    refused = [{"name": name, "clause": clause, "accept": False, "hex": data} for name, clause, data in REFUSED]
    return [*accepted, *refused]


def sequences() -> list[Case]:
    """How many items each has."""
    many = limits.SEQUENCE_ITEMS
    return [
        {"name": "no items", "accept": True, "hex": "", "items": []},
        {"name": "three items", "accept": True, "hex": "004101a0", "items": ["00", "4101", "a0"]},
        {"name": "as many as there may be", "accept": True, "hex": "00" * many, "items": ["00"] * many},
        {"name": "one more", "accept": False, "hex": "00" * (many + 1)},
        {"name": "the last cut short", "accept": False, "hex": "004101" + "82"},
        {"name": "the second not deterministic", "accept": False, "hex": "00180000"},
        {"name": "the second of another profile", "accept": False, "hex": "00f7"},
    ]


def base45_texts() -> list[Case]:
    """RFC 9285's own examples, every length and the refusals."""
    samples = [
        b"AB",
        b"Hello!!",
        b"base-45",
        b"ietf!",
        b"",
        b"\x00",
        b"\xff",
        b"\x00\x00",
        b"\xff\xff",
        bytes(range(64)),
    ]
    accepted: list[Case] = [
        {"name": f"{len(data)} bytes: {data[:8].hex()}", "accept": True, "hex": data.hex(), "text": base45.encode(data)}
        for data in samples
    ]
    refused = {
        "one character": "A",
        "one character too many": "BB8A",
        "a lower-case letter": "bB8",
        "a character outside": "B?8",
        "beyond ASCII": "BÄ8",
        "three characters for 65536": "GGW",
        "three characters for 91124": ":::",
        "two characters for 256": "V5",
        "a line end": "BB8\n",
    }
    return accepted + [{"name": name, "accept": False, "text": text} for name, text in refused.items()]


def money_shares() -> list[Case]:
    """Splits of an amount, then what is earned step by step."""
    splits = [
        ("even", 100, [1, 1]),
        ("a cent left over goes to the first", 100, [1, 1, 1]),
        ("two cents left over", 101, [1, 1, 1]),
        ("the largest remainder gets it", 10, [1, 2, 4]),
        ("among equals the earlier", 5, [3, 3]),
        ("a weight of zero gets nothing", 7, [0, 1, 0]),
        ("less than there are parts", 2, [1, 1, 1, 1]),
        ("nothing", 0, [1, 2]),
        ("the most there is", limits.AMOUNT, [1, limits.AMOUNT - 1, 3]),
    ]
    earned = [(6000, 0, 6000), (6000, 1, 7000), (6000, 6999, 7000), (6000, 7000, 7000), (1, 1, 3), (1, 3, 3)]
    earned.append((limits.AMOUNT, limits.AMOUNT - 1, limits.AMOUNT))
    return [
        *(
            {"name": name, "amount": amount, "weights": weights, "parts": money.split(amount, weights)}
            for name, amount, weights in splits
        ),
        *(
            {
                "name": f"{proven} of {face} for {cash}",
                "cash": cash,
                "proven": proven,
                "face": face,
                "earned": money.earned(cash, proven, face),
            }
            for cash, proven, face in earned
        ),
    ]
