"""A peer's key as text (SPEC 2.1) and as a device's name on the broker (SPEC 9.1)."""

from binascii import hexlify

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def did_key(public_key):
    """`did:key:z6Mk…` of 32 bytes."""
    n = int.from_bytes(b"\xed\x01" + public_key, "big")
    out = ""
    while n:
        out = _ALPHABET[n % 58] + out
        n //= 58
    return "did:key:z" + out


def device_name(public_key):
    """The lower-case hex of the first 8 bytes."""
    return hexlify(public_key[:8]).decode()
