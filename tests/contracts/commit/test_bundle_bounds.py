"""A bundle's counts and lengths cost nothing until what they promise is there (SPEC 13.1)."""

import tracemalloc

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.bundle import MAGIC, Bundle
from exonomy_contracts.errors import WireError

MEBIBYTE = 1_048_576
EMPTY = Bundle((b"r" * 32,), (), (b"m" * 300,), "für dich").encode()
START = b"\x86\x6e" + MAGIC.encode() + b"\x01"


def test_what_is_encoded_is_read_again() -> None:
    assert Bundle.decode(EMPTY).encode() == EMPTY
    assert EMPTY.startswith(START)


@pytest.mark.parametrize("size", range(len(EMPTY)))
def test_a_bundle_cut_short_is_refused(size: int) -> None:
    with pytest.raises(WireError):
        Bundle.decode(EMPTY[:size])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("bytes after it", EMPTY + b"\x00"),
        ("a longer head for the array", b"\x98\x06" + EMPTY[1:]),
        ("a longer head for the version", EMPTY.replace(START, START[:-1] + b"\x18\x01")),
        ("a longer head for 300 bytes", EMPTY.replace(b"\x59\x01\x2c", b"\x5a\x00\x00\x01\x2c")),
        ("an array of no definite length", START + b"\x9f\xff\x80\x80\x60"),
        ("version 2", EMPTY.replace(START, START[:-1] + b"\x02")),
        ("version true", EMPTY.replace(START, START[:-1] + b"\xf5")),
        ("another magic", EMPTY.replace(b"exonomy-bundle", b"exonomy-bandle")),
        ("a note that is not UTF-8", START + b"\x80\x80\x80\x61\xff"),
        ("a note of bytes", START + b"\x80\x80\x80\x40"),
        ("a root of 31 bytes", START + b"\x81\x58\x1f" + b"r" * 31 + b"\x80\x80\x60"),
        ("an envelope of three", START + b"\x80\x81\x83\x40\x40\x40\x80\x60"),
        ("2^64 - 1 envelopes", START + b"\x80\x9b" + b"\xff" * 8),
        ("as many envelopes as are allowed, none there", START + b"\x80\x9a" + limits.BUNDLE_COMMITS.to_bytes(4)),
        ("a module of 4 GB", START + b"\x80\x80\x81\x5a\xff\xff\xff\xff"),
    ],
)
def test_a_malformed_bundle_is_refused(name: str, data: bytes) -> None:
    assert data != EMPTY, name
    with pytest.raises(WireError):
        Bundle.decode(data)


@pytest.mark.parametrize("item", [b"\x80", b"\xa0", b"\xf6", b"\x00"])
def test_a_file_of_small_items_takes_no_memory(item: bytes) -> None:
    count = 4 * MEBIBYTE
    data = START + b"\x80\x9a" + count.to_bytes(4) + item * count + b"\x80\x60"
    tracemalloc.start()
    with pytest.raises(WireError):
        Bundle.decode(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MEBIBYTE
