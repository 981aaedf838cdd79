"""The final seals of instances as the views take them (SPEC 18), read from the store as they are asked for."""

from collections.abc import Iterator, Mapping

import apsw
from exonomy_contracts import modules
from exonomy_contracts.commit import inputs
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.views.chain import Chain, Modules

from exonomy_gateway.store import commits, instances


class StoredChains(Mapping[bytes, Chain]):
    """Chains by their instances; each is read once."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._read: dict[bytes, Chain] = {}

    def __getitem__(self, instance: bytes) -> Chain:
        if instance not in self._read:
            self._read[instance] = self._chain(instance)
        return self._read[instance]

    def __iter__(self) -> Iterator[bytes]:
        return iter([standing.id for standing in instances.all_standing(self._connection)])

    def __len__(self) -> int:
        return len(list(iter(self)))

    def _chain(self, instance: bytes) -> Chain:
        commit = commits.by_id(self._connection, instance)
        if commit is None or commit.body is None or instances.standing(self._connection, instance) is None:
            raise KeyError(instance)
        content = inputs.Instance.read(commit.content())
        seals = tuple(seal for _, _, seal in instances.seals(self._connection, instance))
        return Chain(instance, content.type, commit.header.author, content.params, seals)


def shipped_modules() -> dict[str, set[bytes]]:
    """The modules that came with this version, by type."""
    return {name: {bytes.fromhex(entry.sha256)} for name, entry in modules.manifest().items()}


def with_registry(registry: Json) -> Modules:
    """Those, and the ones of a community's registry, as its described state has it."""
    known = shipped_modules()
    for entry in registry if isinstance(registry, list) else []:
        if isinstance(entry, dict) and isinstance(entry.get("type"), str) and isinstance(entry.get("module"), str):
            known.setdefault(str(entry["type"]), set()).add(bytes.fromhex(str(entry["module"])))
    return known
