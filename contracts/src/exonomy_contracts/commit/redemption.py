"""What a holder shows at the till: the issuer's note and the holder's authorization, as one code (SPEC 8)."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import base45, cbor, cose, shape
from exonomy_contracts.wire.cbor import Item

CODE_PREFIX: Final = "EXO1:"


class NotACode(WireError):
    """A text is no redemption code."""


@dataclass(frozen=True, slots=True)
class Note:
    """The issuer's word that the holder may redeem up to `amount` under a trade (SPEC 8.1)."""

    issuer: bytes
    trade: bytes
    voucher: bytes
    holder: bytes
    amount: int
    currency: str
    expires_ms: int

    def sign(self, seed: bytes) -> bytes:
        """The signed note; `seed` is the issuer's."""
        fields: Item = [1, self.trade, self.voucher, self.holder, self.amount, self.currency, self.expires_ms]
        return cose.sign(seed, "voucher", cbor.dumps(fields))

    @classmethod
    def open(cls, data: bytes) -> "Note":
        """Read a note and check its signature.

        Raises:
            WireError: it is not one, or not signed.
        """
        issuer, payload = cose.open_signed(data, "voucher")
        trade, voucher, holder, amount, currency, expires_ms = shape.versioned(cbor.loads(payload), "note", 7)
        return cls(
            issuer,
            shape.digest(trade, "note.trade"),
            shape.digest(voucher, "note.voucher"),
            shape.digest(holder, "note.holder"),
            shape.amount(amount, "note.amount"),
            shape.currency(currency, "note.currency"),
            shape.uint(expires_ms, "note.expires_ms"),
        )


@dataclass(frozen=True, slots=True)
class Authorization:
    """The holder's word that the audience may take `amount` once (SPEC 8.2)."""

    holder: bytes
    trade: bytes
    audience: bytes
    amount: int
    currency: str
    nonce: bytes
    issued_ms: int
    expires_ms: int

    def sign(self, seed: bytes) -> bytes:
        """The signed authorization; `seed` is the holder's."""
        fields: Item = [
            *(1, self.trade, self.audience, self.amount, self.currency, self.nonce, self.issued_ms, self.expires_ms)
        ]
        return cose.sign(seed, "authorization", cbor.dumps(fields))

    @classmethod
    def open(cls, data: bytes) -> "Authorization":
        """Read an authorization and check its signature.

        Raises:
            WireError: it is not one, or not signed.
        """
        holder, payload = cose.open_signed(data, "authorization")
        fields = shape.versioned(cbor.loads(payload), "authorization", 8)
        trade, audience, amount, currency, nonce, issued_ms, expires_ms = fields
        return cls(
            holder,
            shape.digest(trade, "authorization.trade"),
            shape.digest(audience, "authorization.audience"),
            shape.amount(amount, "authorization.amount"),
            shape.currency(currency, "authorization.currency"),
            shape.octets(nonce, "authorization.nonce", limits.NONCE_BYTES),
            shape.uint(issued_ms, "authorization.issued_ms"),
            shape.uint(expires_ms, "authorization.expires_ms"),
        )


def write_code(note: bytes, authorization: bytes) -> str:
    """The text of the QR code (SPEC 8.3).

    Raises:
        Oversized: it would be longer than CODE_CHARS.
    """
    code = CODE_PREFIX + base45.encode(cbor.dumps([note, authorization]))
    if len(code) > limits.CODE_CHARS:
        raise Oversized("a redemption code's number of characters", len(code), limits.CODE_CHARS)
    return code


def read_code(text: str) -> tuple[bytes, bytes]:
    """The signed note and the signed authorization in a code; both still to be opened.

    Raises:
        NotACode, Oversized, Base45Error, CborError, ShapeError: it is no such code.
    """
    if len(text) > limits.CODE_CHARS:
        raise Oversized("a redemption code's number of characters", len(text), limits.CODE_CHARS)
    if not text.startswith(CODE_PREFIX):
        raise NotACode("this code is not a redemption code")
    item = cbor.loads(base45.decode(text.removeprefix(CODE_PREFIX)))
    note, authorization = shape.array(item, "code", 2)
    return shape.octets(note, "code.note"), shape.octets(authorization, "code.authorization")
