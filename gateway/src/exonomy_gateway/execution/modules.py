"""Contract modules by hash: those that come with the ground floor, and where their compiled form is kept."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from exonomy_contracts import modules
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.runner import Engine


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
    """Runs modules by hash (the fold's `Runner`)."""

    def __init__(self, engine: Engine, kept: Iterable[bytes] = ()) -> None:
        """`kept` are the bytes of earlier modules that instances here still run, beside the packaged ones."""
        self._engine = engine
        loaded = [*kept, *(modules.load(name) for name in modules.manifest())]
        self._bytes = {hashlib.sha256(module).digest(): module for module in loaded}

    def __contains__(self, name: bytes) -> bool:
        return name in self._bytes

    def names(self) -> list[bytes]:
        """The SHA-256 of every module that this gateway has."""
        return list(self._bytes)

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
