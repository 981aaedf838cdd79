"""Ed25519 with libsodium's strict accept set (SPEC 2.2), the same on every party's machine.

libsodium does it all; this module fixes the sizes and turns a refusal into our error.
"""

from functools import lru_cache
from typing import Final

from nacl import bindings
from nacl.exceptions import BadSignatureError

from exonomy_contracts.errors import BadSignature, WireError

SEED_BYTES: Final = 32
KEY_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64


def public_key(seed: bytes) -> bytes:
    """The 32-byte public key of a 32-byte seed (RFC 8032 section 5.1.5)."""
    return _pair(seed)[0]


def sign(seed: bytes, message: bytes) -> bytes:
    """A 64-byte signature. The public key is derived here: a wrong one given beside the seed would leak the seed."""
    signed: bytes = bindings.crypto_sign(message, _pair(seed)[1])
    return signed[:SIGNATURE_BYTES]


def verify(public_key: bytes, message: bytes, signature: bytes) -> None:
    """Return when the signature is valid.

    Args:
        public_key: 32 bytes.
        message: any bytes.
        signature: 64 bytes.

    Raises:
        BadSignature: it is not valid, or key or signature have another length.
    """
    if len(public_key) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        raise BadSignature(f"a key has {KEY_BYTES} bytes and a signature {SIGNATURE_BYTES}")
    try:
        bindings.crypto_sign_open(signature + message, public_key)
    except BadSignatureError as error:
        raise BadSignature("the signature does not match the key and the bytes (SPEC 2.2)") from error


# Deriving costs twice what signing does. One seed, or a wallet's few, signs everything that a process signs.
@lru_cache(maxsize=8)
def _pair(seed: bytes) -> tuple[bytes, bytes]:
    if len(seed) != SEED_BYTES:
        raise WireError(f"a seed has {SEED_BYTES} bytes, this one {len(seed)}")
    pair: tuple[bytes, bytes] = bindings.crypto_sign_seed_keypair(seed)
    return pair
