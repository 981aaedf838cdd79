"""The enrolment record that a merchant gives to a device (SPEC 9.7)."""

from . import cbor, limits
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

    def __init__(self, data):
        """Raises: BadMessage, BadCbor."""
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
