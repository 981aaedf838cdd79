"""How a peer's key is written for people: `did:key:z6Mk…` (SPEC 2.1)."""

from typing import Final

from exonomy_contracts.errors import WireError
from exonomy_contracts.wire.ed25519 import KEY_BYTES

_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_PREFIX: Final = "did:key:z"
_ED25519_MULTICODEC: Final = bytes.fromhex("ed01")
_DID_CHARS: Final = 56


class NotAPeer(WireError):
    """A text is not the did:key of an Ed25519 key."""

    def __init__(self, text: str) -> None:
        super().__init__(f"not a did:key of an Ed25519 key: {text[:64]!r}")
        self.text = text


def to_did(key: bytes) -> str:
    """`did:key:z6Mk…` of a 32-byte public key."""
    if len(key) != KEY_BYTES:
        raise WireError(f"a key has {KEY_BYTES} bytes, this one {len(key)}")
    number, digits = int.from_bytes(_ED25519_MULTICODEC + key), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _ALPHABET[digit] + digits
    return _PREFIX + digits


def from_did(text: str) -> bytes:
    """The 32-byte key of a `did:key:z6Mk…`.

    Raises:
        NotAPeer: anything else, also a did:key of another kind of key.
    """
    if not text.startswith(_PREFIX) or len(text) != _DID_CHARS:
        raise NotAPeer(text)
    number = 0
    for char in text.removeprefix(_PREFIX):
        digit = _ALPHABET.find(char)
        if digit < 0:
            raise NotAPeer(text)
        number = number * 58 + digit
    size = len(_ED25519_MULTICODEC) + KEY_BYTES
    if number >> (8 * size) or number.to_bytes(size)[:2] != _ED25519_MULTICODEC:
        raise NotAPeer(text)
    return number.to_bytes(size)[2:]


def device_topic(key: bytes) -> str:
    """The name of a device in topics: lower-case hex of its key's first 8 bytes (SPEC 9.1)."""
    return key[:8].hex()
