"""The gateway's own key: made on first start, kept in its data folder, never shown."""

import secrets
from pathlib import Path
from typing import Final

import apsw
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import ed25519

from exonomy_gateway.private_file import write_private
from exonomy_gateway.store.database import Database

_FILE: Final = "gateway.seed"
_FACT: Final = "gateway-key"


class NotThisStore(Exception):
    """The folder's seed is lost, damaged or another one's. With a new key nothing that this store began could go on."""


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

    @classmethod
    def beside(cls, database: Database) -> "Identity":
        """The identity in the store's folder, made there if the store is new; from then on the store knows its key.

        Raises:
            NotThisStore: the store belongs to another key, or is in use and the seed is gone.
            OSError, StoreUnavailable: the seed or the store can't be read or written.
        """
        path, read = database.path.parent / _FILE, database.read()
        known = next((bytes(key) for (key,) in read.execute("SELECT value FROM fact WHERE name = ?", (_FACT,))), None)
        if not path.exists() and (known is not None or _in_use(read)):
            raise NotThisStore(f"{path} is gone, and the store needs it; restore gateway.seed from your backup")
        try:
            found = cls.of(path.parent)
        except WireError as error:
            raise NotThisStore(f"{path} is damaged; restore gateway.seed from your backup") from error
        if known is None:
            database.write(found._remember)
        elif known != found.key:
            raise NotThisStore(f"{path} is not the one of this store; restore gateway.seed from your backup")
        return found

    def _remember(self, connection: apsw.Connection) -> None:
        connection.execute("INSERT INTO fact (name, value) VALUES (?, ?)", (_FACT, self.key))


def _in_use(connection: apsw.Connection) -> bool:
    return next(connection.execute("SELECT 1 FROM log LIMIT 1"), None) is not None


def _create(path: Path) -> bytes:
    """Write a new seed so that a crash leaves either none or a whole one."""
    seed = secrets.token_bytes(ed25519.SEED_BYTES)
    write_private(path, seed)
    return seed
