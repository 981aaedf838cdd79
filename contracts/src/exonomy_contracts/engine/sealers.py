"""Who seals an instance, at which height, and how many must agree (SPEC 7.2, 10.9, 10.10)."""

from dataclasses import dataclass
from typing import Final

from exonomy_contracts.commit.inputs import Instance, read_sealers
from exonomy_contracts.commit.seal import Seal

CHANGE: Final = "sealers"
"""The effect that names new sealers."""


@dataclass(frozen=True, slots=True)
class Sealers:
    """The keys in their order, and how many of them make a seal final."""

    keys: tuple[bytes, ...]
    k: int

    @classmethod
    def of(cls, born: Instance) -> "Sealers":
        """Those in force at height 0."""
        return cls(born.sealers, born.k)

    def after(self, seal: Seal) -> "Sealers":
        """Those in force from the next height on. Of several changes in one seal the last counts (SPEC 10.9)."""
        changes = [effect for effect in seal.effects if effect.kind == CHANGE]
        return Sealers(*read_sealers(changes[-1].fields[0], changes[-1].fields[1], CHANGE)) if changes else self

    def are(self, others: "Sealers") -> bool:
        """Whether the same keys seal, as many of them; their order only says who begins."""
        return (sorted(self.keys), self.k) == (sorted(others.keys), others.k)

    def proposer(self, height: int) -> bytes:
        """The key whose seal at a height the others may sign too (SPEC 10.10)."""
        return self.keys[height % len(self.keys)]

    def __contains__(self, key: bytes) -> bool:
        return key in self.keys
