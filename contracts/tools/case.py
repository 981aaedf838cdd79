"""One test vector, and the keys and ids that all of them use."""

import hashlib
from typing import Final, TypeAlias

from exonomy_contracts.wire.ed25519 import public_key

Case: TypeAlias = dict[str, object]


def seed(name: str) -> bytes:
    """32 bytes that are always the same for a name: a seed, an id, a hash."""
    return hashlib.sha256(f"vector {name}".encode()).digest()


MERCHANT: Final = seed("merchant")
CUSTOMER: Final = seed("customer")
TILL: Final = seed("till")
GATEWAY: Final = seed("gateway")
TRADE: Final = seed("trade")
VOUCHER: Final = seed("voucher")
NOW_MS: Final = 1_767_225_600_000
"""The first millisecond of 2026, UTC."""


def key(name: bytes) -> bytes:
    """The public key of a seed."""
    return public_key(name)
