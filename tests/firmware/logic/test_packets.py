"""MQTT 3.1.1 as a device speaks it (OASIS standard, sections 2 and 3)."""

from binascii import unhexlify

from exonomy import packets
from exonomy.errors import BadMessage
from refusal import refuses


def test_packets_are_those_of_the_standard():
    assert packets.connect("ab", "u", "p", 60, "t", b"w") == (
        b"\x10\x1a\x00\x04MQTT\x04\xee\x00\x3c\x00\x02ab\x00\x01t\x00\x01w\x00\x01u\x00\x01p"
    )
    assert packets.connect("ab", "", "", 60, "t", b"w")[9:10] == b"\x2e"
    assert packets.publish("a/b", [b"xy"], 10) == b"\x32\x09\x00\x03a/b\x00\x0axy"
    assert packets.publish("a", [], 1, retain=True)[0] == 0x33
    assert packets.subscribe("a/b", 258) == b"\x82\x08\x01\x02\x00\x03a/b\x01"
    assert packets.puback(7) == b"\x40\x02\x00\x07"


def test_lengths_take_one_to_three_bytes():
    for size, head in ((127, "7f"), (128, "8001"), (16_383, "ff7f"), (16_384, "808001")):
        packet = packets.publish("a", [bytes(size - 6), b"."], 1)
        assert packet[1 : 1 + len(head) // 2] == unhexlify(head)


def test_a_stream_is_cut_anywhere():
    stream = b"\x20\x02\x00\x00" + packets.publish("t", [b"hello"] * 40, 3) + b"\xd0\x00" + packets.puback(9)
    whole = packets.Parser().feed(stream)
    assert [packet[0] for packet in whole] == [2, 3, 13, 4]
    for cut in range(len(stream)):
        parser = packets.Parser()
        assert parser.feed(stream[:cut]) + parser.feed(stream[cut:]) == whole
    parser = packets.Parser()
    one_by_one = []
    for i in range(len(stream)):
        one_by_one += parser.feed(stream[i : i + 1])
    assert one_by_one == whole


def test_a_publish_is_opened():
    _, flags, body = packets.Parser().feed(packets.publish("a/b", [b"x", b"y"], 10))[0]
    assert packets.open_publish(flags, body) == ("a/b", b"xy", 10)
    assert packets.open_publish(0, b"\x00\x01tpayload") == ("t", b"payload", None)


def test_malformed_packets_are_refused():
    refuses(BadMessage, packets.Parser().feed, b"\x30\xff\xff\xff\xff\x01")
    refuses(BadMessage, packets.Parser().feed, b"\x30\xff\xff\xff\x7f")
    refuses(BadMessage, packets.Parser().feed, b"\x30\x80\x80\x01")
    refuses(BadMessage, packets.open_publish, 2, b"\x00\x05t")
    refuses(BadMessage, packets.open_publish, 2, b"")
