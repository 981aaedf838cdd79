"""A device's key as eight words, the same that the device itself shows (`firmware/lib/exonomy/fingerprint.py`)."""

import hashlib
from pathlib import Path
from typing import Final

_LIST: Final = "lib/exonomy/fingerprint.txt"
_WORDS: Final = 8
_DOMAIN: Final = b"exonomy/words/1"


def words(key: bytes, firmware: Path) -> list[str]:
    """The words of a public key; the list of words is the firmware's own."""
    known = (firmware / _LIST).read_text().split()
    return [known[number] for number in hashlib.sha256(_DOMAIN + key).digest()[:_WORDS]]
