"""Signed things: COSE_Sign1 with EdDSA in the one form of SPEC 2.3 and 2.4."""

from . import cbor, ed25519
from .errors import BadCbor, BadMessage

# {1: -8, 4: kid} up to the kid.
_PROTECTED = b"\xa2\x01\x27\x04\x58\x20"
_PROTECTED_BYTES = len(_PROTECTED) + 32
# Tag, array, and a map that is empty.
_DEPTH = 3


def _signed_bytes(what, protected, payload):
    aad = ("exonomy/" + what + "/1").encode()
    return cbor.dumps(["Signature1", protected, aad, payload])


def sign1(signer, what, payload):
    """The COSE_Sign1 bytes over a payload; `signer` has `public_key` and `sign(message)`."""
    protected = _PROTECTED + signer.public_key
    signature = signer.sign(_signed_bytes(what, protected, payload))
    return cbor.dumps(cbor.Tag(cbor.COSE_SIGN1, [protected, {}, payload, signature]))


def _parts(data):
    try:
        tag = cbor.loads(data, _DEPTH)
    except BadCbor as error:
        raise BadMessage("not a signed message: " + str(error)) from None
    if not isinstance(tag, cbor.Tag) or not isinstance(tag.value, list) or len(tag.value) != 4:
        raise BadMessage("not a signed message")
    protected, unprotected, payload, signature = tag.value
    if unprotected != {} or not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise BadMessage("not a signed message")
    if not isinstance(protected, bytes) or len(protected) != _PROTECTED_BYTES or len(signature) != 64:
        raise BadMessage("not a signed message")
    if protected[: len(_PROTECTED)] != _PROTECTED:
        raise BadMessage("signed in a way that is not ours")
    return protected, payload, signature


def peek1(data):
    """(kid, payload) of a signed thing whose signature nobody has checked."""
    protected, payload, _ = _parts(data)
    return protected[len(_PROTECTED) :], payload


def verify1(data, what):
    """(kid, payload) of a signed thing for one purpose.

    Raises: BadMessage when it isn't one, BadSignature when its signature is not valid.
    """
    protected, payload, signature = _parts(data)
    kid = protected[len(_PROTECTED) :]
    ed25519.verify(kid, _signed_bytes(what, protected, payload), signature)
    return kid, payload
