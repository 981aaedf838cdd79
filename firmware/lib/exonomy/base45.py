"""Base45 (RFC 9285), the text that QR codes hold best."""

from .errors import BadMessage

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def decode(text):
    """The bytes of a text. Raises: BadMessage."""
    if len(text) % 3 == 1:
        raise BadMessage("cut short")
    out = bytearray()
    for i in range(0, len(text), 3):
        n = 0
        weight = 1
        for char in text[i : i + 3]:
            digit = _ALPHABET.find(char)
            if digit < 0:
                raise BadMessage("a character that is not base45")
            n += digit * weight
            weight *= 45
        size = 2 if weight > 45 * 45 else 1
        if n >> 8 * size:
            raise BadMessage("three characters that are no two bytes")
        out.extend(n.to_bytes(size, "big"))
    return bytes(out)


def encode(data):
    """The text of bytes."""
    out = []
    for i in range(0, len(data), 2):
        part = data[i : i + 2]
        n = int.from_bytes(part, "big")
        for _ in range(len(part) + 1):
            out.append(_ALPHABET[n % 45])
            n //= 45
    return "".join(out)
