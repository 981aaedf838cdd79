"""COSE_Sign1 as we use it (SPEC 2.3, RFC 9052): one algorithm, the signer's key as kid, payload attached."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import cbor, ed25519

What: TypeAlias = Literal["commit", "authorization", "voucher", "down"]
"""What a signature is for; it goes into the external additional data (SPEC 2.4)."""

_PROTECTED_HEAD: Final = bytes.fromhex("a20127045820")  # {1: -8, 4: h'…32 bytes…'} up to the key
_PROTECTED_BYTES: Final = len(_PROTECTED_HEAD) + ed25519.KEY_BYTES


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
    signature = ed25519.sign(seed, _to_be_signed(protected, what, payload))
    return cbor.dumps(cbor.Tag(cbor.COSE_SIGN1, [protected, {}, payload, signature]))


def read(data: bytes, most: int = limits.COSE_BYTES) -> UnverifiedSign1:
    """Take a COSE_Sign1 apart without checking its signature.

    Raises:
        Oversized: more than `most` bytes.
        CborError, CoseError: not of SPEC 2.3's shape.
    """
    if len(data) > most:
        raise Oversized("a signed structure's number of bytes", len(data), most)
    tagged = cbor.loads(data)
    if not isinstance(tagged, cbor.Tag):
        raise CoseError("not a COSE_Sign1: no tag 18 (SPEC 2.3)")
    match tagged.value:
        case [bytes(protected), unprotected, bytes(payload), bytes(signature)] if unprotected == {}:
            pass
        case _:
            raise CoseError("not a COSE_Sign1 with an empty unprotected map and attached payload (SPEC 2.3)")
    if len(protected) != _PROTECTED_BYTES or not protected.startswith(_PROTECTED_HEAD):
        raise CoseError("the protected header is not {1: -8, 4: kid of 32 bytes} (SPEC 2.3)")
    return UnverifiedSign1(protected[len(_PROTECTED_HEAD) :], payload, protected, signature)


def open_signed(data: bytes, what: What, most: int = limits.COSE_BYTES) -> tuple[bytes, bytes]:
    """The signer's key and the payload of a COSE_Sign1 whose signature is valid for this purpose.

    Raises:
        WireError: any reason why it is not.
    """
    signed = read(data, most)
    signed.verify(what)
    return signed.kid, signed.payload


def _to_be_signed(protected: bytes, what: What, payload: bytes) -> bytes:
    """Sig_structure of RFC 9052 section 4.4."""
    return cbor.dumps(["Signature1", protected, f"exonomy/{what}/1".encode(), payload])
