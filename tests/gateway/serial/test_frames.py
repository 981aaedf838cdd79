"""Frames on a cable (SPEC 9.11), and that gateway and device mean the same by them."""

import random
import sys
from pathlib import Path

import pytest
from exonomy_gateway.serial.frames import Frame, FrameReader, Kind, encode
from hypothesis import given
from hypothesis import strategies as st

sys.path.append(str(Path(__file__).resolve().parents[3] / "firmware" / "lib"))
from exonomy import frames as of_device  # found only now

KINDS = st.sampled_from(list(Kind))
PAYLOADS = st.one_of(
    st.binary(max_size=600),
    st.builds(lambda size, byte: bytes([byte]) * size, st.integers(0, 1_100), st.integers(0, 255)),
)


def test_a_frame_is_that_of_the_specification() -> None:
    assert encode(Kind.UP, b"\x01\x00\x02") == bytes.fromhex("00 03 55 01 06 02 32 5b 2b 97 00")


@given(KINDS, PAYLOADS)
def test_both_sides_write_the_same_bytes_and_read_each_other(kind: Kind, payload: bytes) -> None:
    data = encode(kind, payload)
    assert data == of_device.frame(kind.value, payload)
    assert FrameReader().feed(data) == [Frame(kind, payload)]
    assert of_device.FrameReader(len(data)).feed(data) == [(kind.value, payload)]


def test_the_types_are_the_same() -> None:
    assert {kind.name: kind.value for kind in Kind} == {kind.name: getattr(of_device, kind.name) for kind in Kind}


@given(st.lists(st.tuples(KINDS, PAYLOADS), max_size=5), st.lists(st.integers(1, 40), min_size=1))
def test_a_stream_may_be_cut_anywhere(said: list[tuple[Kind, bytes]], sizes: list[int]) -> None:
    stream = b"".join(encode(*one) for one in said)
    reader, found, at = FrameReader(), [], 0
    for turn in range(len(stream)):
        size = sizes[turn % len(sizes)]
        found += reader.feed(stream[at : at + size])
        at += size
    assert found == [Frame(*one) for one in said] and reader.noise == 0


@pytest.mark.parametrize("seed", range(5))
def test_noise_costs_no_more_than_the_frame_it_hits(seed: int) -> None:
    chance = random.Random(seed)
    reader, found, whole = FrameReader(2_048), [], 0
    for number in range(300):
        data = bytearray(encode(Kind.UP, number.to_bytes(2, "big") * chance.randrange(1, 300)))
        if chance.random() < 0.3:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            data += bytes(chance.randrange(256) for _ in range(chance.randrange(50))) + b"\0"
        else:
            whole += 1
        found += reader.feed(bytes(data))
    assert whole <= len(found) < 300
    for frame in found:
        assert frame == Frame(Kind.UP, frame.payload[:2] * (len(frame.payload) // 2))


def test_what_is_too_long_is_dropped_and_nothing_is_kept() -> None:
    reader = FrameReader(100)
    assert reader.feed(b"\x41" * 10_000_000) == []
    assert len(reader._begun) <= 100
    assert reader.feed(encode(Kind.PING, b"")) == [Frame(Kind.PING, b"")]
    assert reader.noise == 1


@pytest.mark.parametrize("content", [b"", b"\x01\x01\x01\x01", bytes.fromhex("58") + b"x"])
def test_frames_of_no_known_type_are_noise(content: bytes) -> None:
    reader = FrameReader()
    assert reader.feed(of_device.frame(content[0] if content else 0, content[1:])) == []
    assert reader.noise == 1
