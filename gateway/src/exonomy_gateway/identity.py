"""The gateway's own key: made on first start, kept in its data folder, never shown."""

import os
import secrets
from pathlib import Path
from typing import Final

from exonomy_contracts.wire import ed25519

_FILE: Final = "gateway.seed"


class Identity:
    """The gateway as a peer: `key` is public, `seed` signs."""

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self.key = ed25519.public_key(seed)

    @classmethod
    def of(cls, folder: Path) -> "Identity":
        """The identity kept in a data folder, made there if there is none.

        Raises:
            WireError: the file has another length than a seed.
            OSError: it can't be read or written.
        """
        path = folder / _FILE
        try:
            return cls(path.read_bytes())
        except FileNotFoundError:
            return cls(_create(path))


def _create(path: Path) -> bytes:
    """Write a new seed so that a crash leaves either none or a whole one."""
    seed = secrets.token_bytes(ed25519.SEED_BYTES)
    draft = path.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(seed)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    return seed
