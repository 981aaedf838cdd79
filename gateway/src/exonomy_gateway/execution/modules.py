"""Contract modules by hash: those that come with the ground floor, those that were added here, and their cache."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from exonomy_contracts import modules
from exonomy_contracts.engine.admission import admit
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.runner import Engine

from exonomy_gateway.store import module_bytes
from exonomy_gateway.store.database import Database


class FolderCache:
    """Compiled modules as files in a folder that only the gateway writes (the engine's `ModuleCache`)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def get(self, key: str) -> bytes | None:
        """A stored entry; None when there is none or it can't be read."""
        try:
            return self._path(key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, entry: bytes) -> None:
        """Store an entry. A cache that can't be written costs time, nothing else."""
        draft = self._path(key).with_suffix(".new")
        try:
            draft.write_bytes(entry)
            draft.replace(self._path(key))
        except OSError:
            draft.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / (hashlib.sha256(key.encode()).hexdigest() + ".compiled")


class Modules:
    """Runs modules by hash (the fold's `Runner`). Any thread may call any method."""

    def __init__(self, engine: Engine, kept: Iterable[bytes] = ()) -> None:
        """`kept` are the bytes of earlier modules that instances here still run, beside the packaged ones."""
        self._engine = engine
        loaded = [*kept, *(modules.load(name) for name in modules.manifest())]
        self._bytes = {hashlib.sha256(module).digest(): module for module in loaded}

    def __contains__(self, name: object) -> bool:
        return name in self._bytes

    def names(self) -> list[bytes]:
        """The SHA-256 of every module that this gateway has."""
        return list(self._bytes)

    def add(self, database: Database, module: bytes) -> bytes:
        """Take in a module that was not shipped, for good; its hash. It is admitted and tried first.

        Instances that wait for it go on by themselves within a second or two. Whoever may call this decides which
        programs the gateway runs and keeps, so it is for its owner.

        Raises:
            NotAdmitted: it is outside SPEC 10.1; nothing is kept.
            NoVerdict: its `abi` did not end on this machine; nothing is kept.
            StoreUnavailable: it can't be kept now.
        """
        admitted = admit(module)
        self._engine.load(admitted)
        database.write(lambda connection: module_bytes.keep(connection, admitted.hash, module))
        self._bytes[admitted.hash] = module
        return admitted.hash

    def bytes_of(self, name: bytes) -> bytes:
        """The bytes of a module that this gateway has; `name` is their SHA-256."""
        return self._bytes[name]

    def __call__(self, module: bytes, data: bytes) -> bytes:
        """Run a module over one input.

        Raises:
            NotAdmitted: this gateway does not have it.
            Misbehaved, NoVerdict: as the engine.
        """
        known = self._bytes.get(module)
        if known is None:
            raise NotAdmitted(f"this gateway has no module {module.hex()[:16]}")
        return self._engine.run(known, data).output
