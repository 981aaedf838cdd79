"""Base45 (RFC 9285): bytes in the characters of a QR code's alphanumeric mode (SPEC 8.3)."""

from typing import Final

from exonomy_contracts.errors import WireError

_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


class Base45Error(WireError):
    """A text is not base45."""


def encode(data: bytes) -> str:
    """Three characters for each two bytes, two for a last odd one."""
    chars: list[str] = []
    for start in range(0, len(data), 2):
        chunk = data[start : start + 2]
        number = int.from_bytes(chunk)
        for _ in range(len(chunk) + 1):
            number, digit = divmod(number, 45)
            chars.append(_ALPHABET[digit])
    return "".join(chars)


def decode(text: str) -> bytes:
    """The bytes of a base45 text.

    Raises:
        Base45Error: a character outside the alphabet, a group above its range, or a length that can't be.
    """
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        digits = [_ALPHABET.find(char) for char in group]
        number = sum(digit * 45**place for place, digit in enumerate(digits))
        size = len(group) - 1
        if min(digits) < 0 or size == 0 or number >= 256**size:
            raise Base45Error(f"not base45 at character {start} (RFC 9285)")
        data += number.to_bytes(size)
    return bytes(data)
