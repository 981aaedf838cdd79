"""Ed25519 with libsodium's strict accept set (SPEC 2.2): the one way to sign and to verify on a device.

The arithmetic is Monocypher's where its native module is in reach (`firmware/native`), and our own Python everywhere
else; both pass the same tests. A native module for another processor is an error at once, not a reason to be slow.

The public key is always derived here from the seed: a signer that is handed a wrong one gives its key away
(two signatures with one R). Every signature is verified before it leaves, against faults.
"""

from .errors import BadSignature

try:
    import exonomy_ed25519 as _arithmetic

    NATIVE = True
except ImportError:
    from . import edwards as _arithmetic

    NATIVE = False

# What `check` answers, in words; 0 is a valid signature.
WRONG = (
    None,
    "S is not canonical",
    "R has small order",
    "the key has small order",
    "the key is not a point",
    "the signature does not match",
)


def verify(public_key, message, signature):
    """Accepts exactly what libsodium's strict verification accepts.

    Arguments: bytes of 32, any, and 64. Returns nothing.
    Raises: BadSignature.
    """
    if len(public_key) != 32 or len(signature) != 64:
        raise BadSignature("a key has 32 bytes and a signature 64")
    wrong = _arithmetic.check(public_key, message, signature)
    if wrong != 0:
        raise BadSignature(WRONG[wrong])


class Signer:
    """A key at work: what can be worked out before there is a message is worked out once."""

    def __init__(self, seed):
        if len(seed) != 32:
            raise ValueError("a seed has 32 bytes")
        self._key = _arithmetic.derive(seed)
        self.public_key = self._key[64:]

    def sign(self, message):
        """The 64 bytes of RFC 8032, verified before they leave.

        Raises: BadSignature when the arithmetic went wrong on the way; nothing has leaked then.
        """
        signature = _arithmetic.sign(self._key, message)
        verify(self.public_key, message, signature)
        return signature


def public_key(seed):
    """The 32 bytes of the public key of a 32-byte seed."""
    return Signer(seed).public_key


def sign(seed, message):
    """Signs with the key of a 32-byte seed; the public key is derived from it here and nowhere else."""
    return Signer(seed).sign(message)
