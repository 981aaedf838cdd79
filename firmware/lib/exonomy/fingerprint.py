"""A key as eight words that two people can compare, one with a screen, the other with a command line.

Eight bytes of a hash: who wants another key with the same words has 2^64 of them to try. The 256 words differ in their
first three letters and have six at most, so two of them fit a line of 16 characters.
"""

from hashlib import sha256

_LIST = __file__.rsplit("/", 1)[0] + "/fingerprint.txt"
# Each word is padded with spaces and ends with a line feed, so that one is read without the others.
_RECORD_BYTES = 7
_WORDS = 8
_DOMAIN = b"exonomy/words/1"


def words(public_key):
    """The words of a key of 32 bytes."""
    chosen = sha256(_DOMAIN + public_key).digest()[:_WORDS]
    found = []
    with open(_LIST, "rb") as file:
        for number in chosen:
            file.seek(number * _RECORD_BYTES)
            found.append(file.read(_RECORD_BYTES).decode().strip())
    return found
