"""Which interface an instance is spoken to by: that of its module, shipped or kept beside the store (SPEC 10.7)."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Final

import apsw
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document, values
from exonomy_contracts.modules.interface.document import Interface
from exonomy_contracts.modules.interface.forms import BadInterface, Form, Json, Record
from exonomy_contracts.modules.interface.leaves import NotThisForm
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.private_file import private_directory, write_private
from exonomy_gateway.store import instances
from exonomy_gateway.store.instances import Standing

FOLDER: Final = "interfaces"
"""In the gateway's folder: one file for each module that was added with an interface, named by the module."""

_REMEMBERED: Final = 100_000
"""Seals whose module is remembered: some 10 MB."""


class Interfaces:
    """Interfaces by their module's SHA-256."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the gateway's."""
        self._folder = folder / FOLDER
        self._shipped = {bytes.fromhex(modules.manifest()[name].sha256): name for name in document.all_shipped()}
        self._running: dict[bytes, bytes] = {}
        self._kept: Callable[[bytes], Interface | None] = lru_cache(256)(self._read)

    def of(self, module: bytes) -> Interface | None:
        """The interface of a module; None when there is none here."""
        name = self._shipped.get(module)
        return document.shipped(name) if name is not None else self._kept(module)

    def is_shipped(self, module: bytes) -> bool:
        """Whether a module came with the gateway, interface and all."""
        return module in self._shipped

    def running(self, connection: apsw.Connection, standing: Standing) -> bytes:
        """The module that an instance runs: that of its last seal (SPEC 10.8), which is read once."""
        if standing.seal_id not in self._running:
            if len(self._running) >= _REMEMBERED:
                self._running.clear()
            sealed = instances.seal_at(connection, standing.id, standing.height)
            self._running[standing.seal_id] = b"" if sealed is None else sealed[0].module
        return self._running[standing.seal_id]

    def text(self, module: bytes) -> str | None:
        """The same as a document."""
        name = self._shipped.get(module)
        if name is not None:
            return document.shipped_text(name)
        return self._path(module).read_text(encoding="utf-8") if self.of(module) is not None else None

    def keep(self, module: bytes, text: bytes) -> Interface:
        """Keep the interface of a module that was added, instead of one that was kept before.

        Raises:
            BadInterface: it is none, or the module is a shipped one, whose interface is what it is.
        """
        found = document.read(text)
        if self.is_shipped(module):
            raise BadInterface(f"{found.type[:32]}: a shipped contract's interface came with it and is not replaced")
        private_directory(self._folder)
        write_private(self._path(module), text)
        self._kept = lru_cache(256)(self._read)
        return found

    def _read(self, module: bytes) -> Interface | None:
        try:
            return document.read(self._path(module).read_bytes())
        except (FileNotFoundError, BadInterface):
            return None

    def _path(self, module: bytes) -> Path:
        return self._folder / f"{module.hex()}.json"


def named(form: Form | None, item: Item) -> Json:
    """An item by the names of a form; None when it has not that form, or has none."""
    if form is None:
        return None
    try:
        return values.describe(form, item)
    except NotThisForm:
        return None


def status_of(interface: Interface | None, state: Item) -> str | None:
    """The status that a state has, in words; the rest of the state is not looked at."""
    if interface is None or not isinstance(interface.state, Record) or not isinstance(state, dict):
        return None
    field = next((one for one in interface.state.fields if one.name == "status"), None)
    status = None if field is None else named(field.form, state.get(field.key))
    if isinstance(status, str):
        return status
    known = interface.statuses
    return known[status] if type(status) is int and status < len(known) else None
