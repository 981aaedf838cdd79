"""COSE_Sign1 as we use it (SPEC 2.3, RFC 9052): one algorithm, the signer's key as kid, payload attached."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import cbor, ed25519

What: TypeAlias = Literal["commit", "authorization", "voucher", "down", "update"]
"""What a signature is for; it goes into the external additional data (SPEC 2.4)."""

# SPEC 2.3 leaves three things open: the key, the payload and the signature. Everything else is always these bytes.
_OPENING: Final = bytes.fromhex("d2845826")  # 18([h'…38 bytes…',
_PROTECTED_HEAD: Final = bytes.fromhex("a20127045820")  # {1: -8, 4: h'…32 bytes…'} up to the key
_PROTECTED_BYTES: Final = len(_PROTECTED_HEAD) + ed25519.KEY_BYTES
_UNPROTECTED: Final = bytes.fromhex("a0")  # {}
_SIGNATURE_HEAD: Final = bytes.fromhex("5840")  # h'…64 bytes…'
_SIG_STRUCTURE: Final = cbor.dumps(["Signature1", bytes(_PROTECTED_BYTES), b"", b""])[: -_PROTECTED_BYTES - 2]

_KID: Final = slice(len(_OPENING) + len(_PROTECTED_HEAD), len(_OPENING) + _PROTECTED_BYTES)
_PAYLOAD_ITEM: Final = slice(_KID.stop + len(_UNPROTECTED), -len(_SIGNATURE_HEAD) - ed25519.SIGNATURE_BYTES)


class CoseError(WireError):
    """A signed structure has another shape than SPEC 2.3 gives it."""


@dataclass(frozen=True, slots=True)
class UnverifiedSign1:
    """A COSE_Sign1 that was read but whose signature nobody has checked: call `verify` before believing it."""

    kid: bytes
    payload: bytes
    protected: bytes
    signature: bytes

    def verify(self, what: What) -> None:
        """Return when kid signed the payload for this purpose.

        Raises:
            BadSignature: it did not.
        """
        ed25519.verify(self.kid, _to_be_signed(self.protected, what, self.payload), self.signature)


def sign(seed: bytes, what: What, payload: bytes) -> bytes:
    """The bytes of a tagged COSE_Sign1 over `payload`, signed by the key of the 32-byte `seed`."""
    protected = _PROTECTED_HEAD + ed25519.public_key(seed)
    return _assemble(protected, payload, ed25519.sign(seed, _to_be_signed(protected, what, payload)))


def read(data: bytes, most: int = limits.COSE_BYTES) -> UnverifiedSign1:
    """Take a COSE_Sign1 apart without checking its signature.

    Raises:
        Oversized: more than `most` bytes.
        CoseError: not of SPEC 2.3's shape.
    """
    if len(data) > most:
        raise Oversized("a signed structure's number of bytes", len(data), most)
    item = data[_PAYLOAD_ITEM]
    payload = item[_head_bytes(len(item)) :]
    read_ = UnverifiedSign1(data[_KID], payload, _PROTECTED_HEAD + data[_KID], data[-ed25519.SIGNATURE_BYTES :])
    if _assemble(read_.protected, payload, read_.signature) != data:
        raise CoseError("not 18([{1: -8, 4: kid of 32 bytes}, {}, payload, signature of 64 bytes]) (SPEC 2.3)")
    return read_


def open_signed(data: bytes, what: What, most: int = limits.COSE_BYTES) -> tuple[bytes, bytes]:
    """The signer's key and the payload of a COSE_Sign1 whose signature is valid for this purpose.

    Raises:
        WireError: any reason why it is not.
    """
    signed = read(data, most)
    signed.verify(what)
    return signed.kid, signed.payload


def _assemble(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    """The encoding of a COSE_Sign1 with these parts; `_to_be_signed` and this are checked against `cbor` by a test."""
    return b"".join((_OPENING, protected, _UNPROTECTED, cbor.dumps(payload), _SIGNATURE_HEAD, signature))


def _head_bytes(item_bytes: int) -> int:
    """Bytes of the head of a byte string that takes so many bytes in all, as long as that is below 64 KiB."""
    return 1 if item_bytes <= 24 else 2 if item_bytes <= 257 else 3


def _to_be_signed(protected: bytes, what: What, payload: bytes) -> bytes:
    """Sig_structure of RFC 9052 section 4.4."""
    return b"".join((_SIG_STRUCTURE, protected, cbor.dumps(f"exonomy/{what}/1".encode()), cbor.dumps(payload)))
