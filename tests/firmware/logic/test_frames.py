"""Frames on a cable (SPEC 9.11)."""

from binascii import crc32, unhexlify

from cast import Chance
from exonomy import frames
from exonomy.frames import FrameReader, frame

MOST = 8_240


def _one(data):
    reader = FrameReader(MOST)
    return reader.feed(data), reader.noise


def test_a_frame_is_that_of_the_specification():
    checksum = crc32(b"U\x01\x00\x02")
    assert checksum == 0x325B2B97
    assert frame(frames.UP, b"\x01\x00\x02") == unhexlify("00 03 55 01 06 02 32 5b 2b 97 00".replace(" ", ""))


def test_whatever_is_framed_comes_back():
    chance = Chance()
    contents = [b"", b"\0", b"\0\0", b"x", b"\0x\0", bytes(600), b"\xff" * 600]
    contents += [b"y" * size for size in (248, 249, 250, 253, 254, 255, 503, 504, 505, 1_000)]
    contents += [chance.bytes(size) for size in range(1, 1_200, 97)]
    for content in contents:
        for end in (b"", b"\0"):
            size = len(content + end)
            data = frame(frames.DOWN, content + end)
            assert b"\0" not in data[1:-1]
            assert len(data) <= size + (size + 5) // 254 + frames.OVERHEAD_BYTES
            assert _one(data) == ([(frames.DOWN, content + end)], 0)


def test_a_stream_is_cut_anywhere():
    stream = frame(frames.STATE, b"born\0") + frame(frames.PING, b"") + frame(frames.UP, b"commits" * 40)
    whole = [(frames.STATE, b"born\0"), (frames.PING, b""), (frames.UP, b"commits" * 40)]
    for cut in range(len(stream)):
        reader = FrameReader(MOST)
        assert reader.feed(stream[:cut]) + reader.feed(stream[cut:]) == whole
    reader = FrameReader(MOST)
    one_by_one = []
    for i in range(len(stream)):
        one_by_one += reader.feed(stream[i : i + 1])
    assert one_by_one == whole


def test_a_frame_begun_in_the_middle_or_cut_short_is_noise_and_the_next_one_is_whole():
    data = frame(frames.UP, bytes(range(256)) * 2)
    then = frame(frames.PING, b"")
    for cut in range(2, len(data) - 1):
        assert _one(data[:cut] + then) == ([(frames.PING, b"")], 1)
        assert _one(data[cut:] + then) == ([(frames.PING, b"")], 1)


def test_a_changed_bit_is_noise():
    data = frame(frames.UP, b"a commit\0and its body")
    for i in range(8 * len(data)):
        spoilt = bytearray(data)
        spoilt[i // 8] ^= 1 << i % 8
        found, noise = _one(bytes(spoilt) + b"\0")
        # A zero at either end that is none is made up for by its neighbour or makes noise; no frame is invented.
        assert (found == [] and noise >= 1) or found == [(frames.UP, b"a commit\0and its body")]


def test_noise_is_passed_over_and_bounded():
    chance = Chance()
    reader = FrameReader(64)
    for _ in range(200):
        for kind, _payload in reader.feed(chance.bytes(100)):
            assert kind is None
    noise = reader.noise
    assert noise > 0
    assert reader.feed(b"\xaa" * 100_000) == []
    assert len(reader._data) <= 64
    assert reader.feed(frame(frames.PING, b"")) == [(frames.PING, b"")]
    assert reader.noise == noise + 1
    assert reader.feed(frame(frames.DOWN, bytes(100))) == []
    assert reader.feed(frame(frames.PING, b"")) == [(frames.PING, b"")]
