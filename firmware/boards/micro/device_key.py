"""The device's key: made on the board, once, and only its public half is ever said."""

import sys

import chance
from exonomy.ed25519 import Signer
from exonomy.journal import FileStorage

PATH = "/seed"
_SEED_BYTES = 32
_NO_SUCH_FILE = 2


class NoKey(Exception):
    """A key can't be made, or the one that is there can't be used."""


def public_key(path=PATH):
    """The public key of this board, whose secret half is made here if there is none. Raises: NoKey, OSError."""
    seed = _read(path)
    if seed is None:
        seed = _made()
        FileStorage(path).replace([seed])
    if len(seed) != _SEED_BYTES:
        raise NoKey("damaged-key")
    return Signer(seed).public_key


def _read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        # A key that can't be read just now must not be replaced.
        if error.errno != _NO_SUCH_FILE:
            raise
        return None


def _made():
    """A seed. An emulator answers too, always with the same bytes: only platforms that are known to draw count."""
    if sys.platform not in chance.PLATFORMS:
        raise NoKey("no-chance")
    seed = chance.random(_SEED_BYTES)
    # A generator that is stuck repeats itself.
    if len(seed) != _SEED_BYTES or chance.random(_SEED_BYTES) == seed or len(set(seed)) < _SEED_BYTES // 4:
        raise NoKey("no-chance")
    return seed
