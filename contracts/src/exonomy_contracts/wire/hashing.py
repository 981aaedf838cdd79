"""SHA-256, plain and with a domain (SPEC 2.7)."""

import hashlib
from typing import Final

HASH_BYTES: Final = 32


def sha256(data: bytes) -> bytes:
    """SHA-256 of `data`: 32 bytes."""
    return hashlib.sha256(data).digest()


def domain_hash(domain: str, *parts: bytes) -> bytes:
    """SHA-256 of the domain's UTF-8 text and the parts, one after the other."""
    digest = hashlib.sha256(domain.encode())
    for part in parts:
        digest.update(part)
    return digest.digest()
