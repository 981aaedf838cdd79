"""Compiled modules kept from one start to the next: what the floor asks of a cache, and how it guards what comes back.

Loading machine code means running it one day. The hash in front of an entry catches what happens to files by accident
(bit flips, cut writes, entries under another's name). It does *not* stop someone who can write to the cache's folder,
since they can hash too: that folder has to be as trusted as the program itself.
"""

import hashlib
from typing import Final, Protocol

_MAGIC: Final = b"exonomy-compiled-1\n"
_HEAD: Final = len(_MAGIC) + 32


class ModuleCache(Protocol):
    """A place for bytes by key, lower-case hex and `-` only. It may forget anything at any time."""

    def get(self, key: str) -> bytes | None:
        """What was put under the key, or None."""

    def put(self, key: str, entry: bytes) -> None:
        """Keep an entry; a failure to do so is the cache's own business."""


def seal(key: str, compiled: bytes) -> bytes:
    """An entry: a mark, SHA-256 over key and bytes, the bytes."""
    return _MAGIC + _digest(key, compiled) + compiled


def unseal(key: str, entry: bytes) -> bytes | None:
    """The bytes of an intact entry that was made for this key, else None."""
    compiled = entry[_HEAD:]
    return compiled if entry[:_HEAD] == _MAGIC + _digest(key, compiled) else None


def _digest(key: str, compiled: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\0" + compiled).digest()
