"""Instances under check, with the seals that the bundle shows of them."""

from dataclasses import dataclass, field
from typing import TypeAlias

from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit

from exonomy_verifier.words import printable, short


@dataclass(slots=True)
class SignedSeal:
    """A seal as its sealers signed it. The body stays bytes; decode it through `BundleEvidence.seal`."""

    id: bytes
    body: bytes
    height: int
    prev: bytes | None
    module: bytes
    by: dict[bytes, bytes] = field(default_factory=dict)
    """Sealer to the commit with which it signed."""


@dataclass(slots=True)
class Case:
    """An instance. `chain` is filled in step 5 and only for roots: the seals from height 0 up."""

    commit: Commit
    born: Instance
    is_root: bool
    seals: dict[int, dict[bytes, SignedSeal]] = field(default_factory=dict)
    chain: list[SignedSeal] = field(default_factory=list)

    @property
    def id(self) -> bytes:
        """The instance's id."""
        return self.commit.id

    @property
    def name(self) -> str:
        """How the instance is said to a person: `3f2a91c0… (trade)`."""
        return f"{short(self.id)} ({printable(self.born.type)})"

    def add(self, seal_id: bytes, body: bytes, seal: Seal, commit: Commit) -> None:
        """Note that the commit's author signed this seal."""
        known = self.seals.setdefault(seal.height, {})
        signed = known.setdefault(seal_id, SignedSeal(seal_id, body, seal.height, seal.prev, seal.module))
        signed.by.setdefault(commit.header.author, commit.id)

    def final(self, height: int) -> SignedSeal | None:
        """The one seal at this height that k sealers signed (SPEC 7.2); None when there is none, or more than one."""
        enough = [signed for signed in self.seals.get(height, {}).values() if len(signed.by) >= self.born.k]
        return enough[0] if len(enough) == 1 else None


Cases: TypeAlias = dict[bytes, Case]
"""By instance id; roots in the bundle's order first."""


def roots(cases: Cases) -> list[Case]:
    """The instances to be checked in full."""
    return [case for case in cases.values() if case.is_root]
