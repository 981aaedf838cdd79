"""The reviewed contract modules as bytes, each named by its hash; nothing is run here.

`contracts/build.mjs` writes them from their source, together with the manifest that says what they have to be.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from exonomy_contracts.errors import ExonomyError


class UnknownModule(ExonomyError):
    """No contract of that name was shipped."""

    code = "unknown-module"

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"there is no contract {name!r}; there are: {', '.join(known)}")
        self.name, self.known = name, known


class DamagedModule(ExonomyError):
    """The bytes of a shipped contract are not the ones in the manifest."""

    code = "damaged-module"

    def __init__(self, name: str, expected: str, found: str) -> None:
        super().__init__(f"contract {name!r} is damaged: its hash is {found}, not {expected}; install Exonomy again")
        self.name, self.expected, self.found = name, expected, found


@dataclass(frozen=True, slots=True)
class ModuleEntry:
    """What the manifest says of a module: SHA-256 in hex, size in bytes, ABI version (SPEC 10.1), compiler."""

    sha256: str
    bytes: int
    abi: int
    compiler: str


@cache
def manifest() -> Mapping[str, ModuleEntry]:
    """The shipped contracts by name."""
    text = resources.files(__name__).joinpath("manifest.json").read_text(encoding="utf-8")
    return MappingProxyType({name: ModuleEntry(**entry) for name, entry in json.loads(text).items()})


def load(name: str) -> bytes:
    """The module of the contract of that name, such as `voucher`.

    Raises:
        UnknownModule: no such contract was shipped.
        DamagedModule: its bytes do not hash to what the manifest says.
    """
    entry = manifest().get(name)
    if entry is None:
        raise UnknownModule(name, sorted(manifest()))
    module = resources.files(__name__).joinpath(f"{name}.wasm").read_bytes()
    found = hashlib.sha256(module).hexdigest()
    if found != entry.sha256:
        raise DamagedModule(name, entry.sha256, found)
    return module
