"""What a gateway says to a device (SPEC 9.5): the items whose shapes a device knows."""

import cast
from cast import DEVICE, GATEWAY, NOW, TRADE
from exonomy import cbor
from exonomy.down import open_down
from exonomy.errors import BadMessage
from refusal import refuses

HASH = b"m" * 32
ITEMS = (
    ["watch", TRADE, {0: DEVICE.public_key, 1: NOW, 4: {0: "boxes", 1: 3}}, NOW + 1],
    ["unwatch", TRADE],
    ["update", b"a signed manifest"],
    ["chunk", HASH, 2, 4_096, b"bytes of a file"],
)


def _opened(items):
    return open_down(cast.down(1, items), GATEWAY.public_key, DEVICE.public_key).items


def test_items_of_a_known_shape_are_heard_and_others_passed_over():
    later = ["of a later version", 1]
    assert _opened([later, ITEMS[0], later, ITEMS[1], ITEMS[2], ITEMS[3]]) == list(ITEMS)


def test_an_item_of_another_shape_spoils_the_message():
    for item in ITEMS:
        refuses(BadMessage, _opened, [item[:-1]])
        longer = list(item)
        longer.append(0)
        refuses(BadMessage, _opened, [longer])
        for i in range(1, len(item)):
            other = list(item)
            other[i] = None
            refuses(BadMessage, _opened, [other])


def test_a_message_of_the_longest_is_opened_and_a_longer_one_refused():
    room = 8_192 - len(cast.down(1, [["chunk", HASH, 2, 4_096, bytes(4_000)]])) + 4_000
    assert len(_opened([["chunk", HASH, 2, 4_096, bytes(room)]])[0][4]) == room
    refuses(BadMessage, _opened, [["chunk", HASH, 2, 4_096, bytes(room + 1)]])


def test_a_gateway_that_says_something_else_is_not_heard():
    for fields in ([1, DEVICE.public_key, 1, NOW], [2, DEVICE.public_key, 1, NOW, []], {1: 2}):
        data = cast.cose.sign1(GATEWAY, "down", cbor.dumps(fields))
        refuses(BadMessage, open_down, data, GATEWAY.public_key, DEVICE.public_key)
