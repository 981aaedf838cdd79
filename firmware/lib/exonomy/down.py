"""What the gateway says to a device (SPEC 9.5)."""

from . import cbor, cose, limits
from .errors import BadMessage
from .redemption import is_amount, is_currency, is_hash, is_uint, matches


def _is_text(value):
    return isinstance(value, str)


def _is_bytes(value):
    return isinstance(value, bytes)


def _is_map(value):
    # What the criteria say is for whoever proves them.
    return isinstance(value, dict)


def _or_null(kind):
    return lambda value: value is None or kind(value)


_SHAPES = {
    "ack": (_is_text, _is_text, is_uint, is_hash),
    "refused": (_is_text, _or_null(_is_text), _or_null(is_uint), _is_text, _is_text),
    "verdict": (_is_text, is_hash, _is_text, _is_text, _or_null(is_amount), _or_null(is_currency)),
    "lease": (_is_text, is_currency, is_amount, is_amount, is_uint),
    "watch": (_is_text, is_hash, _is_map, is_uint),
    "unwatch": (_is_text, is_hash),
    "update": (_is_text, _is_bytes),
    "chunk": (_is_text, is_hash, is_uint, is_uint, _is_bytes),
}


class Down:
    """One message: its number, the gateway's time and its items, each of a known shape."""

    def __init__(self, n, time_ms, items):
        self.n = n
        self.time_ms = time_ms
        self.items = items


def is_lease(item):
    """Whether an item is a lease."""
    return isinstance(item, list) and bool(item) and item[0] == "lease" and matches(item, _SHAPES["lease"])


def _known(items):
    """The items this version knows; a later gateway may say more. Raises: BadMessage."""
    known = []
    for item in items:
        if not isinstance(item, list) or not item or not isinstance(item[0], str):
            raise BadMessage("an item has no name")
        shape = _SHAPES.get(item[0])
        if shape is None:
            continue
        if not matches(item, shape):
            raise BadMessage("an item has another shape: " + item[0])
        known.append(item)
    return known


def open_down(data, gateway_key, device_key):
    """A down message for this device, its signature checked.

    Raises: BadMessage when it is not one for this device from this gateway, BadSignature, BadCbor.
    """
    if len(data) > limits.DOWN_BYTES:
        raise BadMessage("too long")
    # The signer is compared first: checking a stranger's signature costs time and settles nothing.
    if cose.peek1(data)[0] != gateway_key:
        raise BadMessage("not from our gateway")
    _, payload = cose.verify1(data, "down")
    fields = cbor.loads(payload)
    if not isinstance(fields, list) or len(fields) != 5 or fields[0] != 1:
        raise BadMessage("not a down message")
    _, device, n, time_ms, items = fields
    if device != device_key:
        raise BadMessage("for another device")
    if not is_uint(n) or not is_uint(time_ms) or not isinstance(items, list) or len(items) > limits.DOWN_ITEMS:
        raise BadMessage("not a down message")
    return Down(n, time_ms, _known(items))
