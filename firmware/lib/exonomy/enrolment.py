"""The enrolment record that a merchant gives to a device (SPEC 9.7)."""

from . import cbor, limits, peer
from .down import is_lease
from .errors import BadMessage
from .redemption import is_hash, is_uint, matches


def _is_one(value):
    return is_uint(value) and value == 1


def _is_text(value):
    return isinstance(value, str)


def _is_ca(value):
    return value is None or isinstance(value, str)


def _is_port(value):
    return is_uint(value) and 0 < value < 65536


_NAME_CHARS = 16


def _names_another(client_id, name):
    """A gateway's client ids begin with the device's name; one of another form says nothing."""
    start = client_id[:_NAME_CHARS]
    return start != name and len(start) == _NAME_CHARS and all(c in "0123456789abcdef" for c in start)


_SHAPE = (
    _is_one,
    is_hash,
    is_hash,
    is_hash,
    is_hash,
    _is_text,
    _is_port,
    _is_ca,
    _is_text,
    _is_text,
    _is_text,
    is_uint,
    is_lease,
)


class Enrolment:
    """Who this device works for, and how it reaches them."""

    def __init__(self, data, key=None):
        """`key` is the device's own. Raises: BadMessage, BadCbor; BadMessage when it is for another device."""
        if len(data) > limits.ENROLMENT_BYTES:
            raise BadMessage("the enrolment is too long")
        fields = cbor.loads(data)
        if not matches(fields, _SHAPE):
            raise BadMessage("not an enrolment")
        (
            _,
            self.gateway,
            self.principal,
            self.repo,
            self.grant,
            self.host,
            self.port,
            self.ca,
            self.client_id,
            self.username,
            self.password,
            self.time_ms,
            self.lease,
        ) = fields
        if key is not None and _names_another(self.client_id, peer.device_name(key)):
            raise BadMessage("the enrolment is for another key, of device " + self.client_id[:_NAME_CHARS])
