"""Instances under check, with the seals that the bundle shows of them."""

import contextlib
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import CHANGE, Sealers
from exonomy_contracts.errors import WireError

from exonomy_verifier.words import printable, short


@dataclass(slots=True)
class SignedSeal:
    """A seal as its sealers signed it.

    The body stays bytes; decoded with its events and effects it may be sixty times as large. `outline` is the seal
    without those, which is what most steps ask for; the rest is to be had through `BundleEvidence.seal`.
    """

    id: bytes
    body: bytes
    outline: Seal
    orders: frozenset[str]
    """The kinds of its effects."""
    by: dict[bytes, bytes] = field(default_factory=dict)
    """Sealer to the commit with which it signed."""
    change: Sealers | None = None
    """Who seals after it, where it says so (SPEC 10.9)."""

    @property
    def height(self) -> int:
        """Its place in the instance's chain."""
        return self.outline.height

    @classmethod
    def of(cls, seal_id: bytes, body: bytes, seal: Seal) -> "SignedSeal":
        """A seal that nobody has signed yet."""
        outcomes = tuple(
            replace(outcome, events=(), effects=()) if isinstance(outcome, Accepted) else replace(outcome, text="")
            for outcome in seal.outcomes
        )
        orders = frozenset(effect.kind for effect in seal.effects)
        signed = cls(seal_id, body, replace(seal, outcomes=outcomes), orders)
        if CHANGE in orders:
            with contextlib.suppress(WireError):  # what can't be read is no change; that it was sealed shows in step 7
                signed.change = Sealers((), 0).after(seal)
        return signed


@dataclass(slots=True)
class Case:
    """An instance. `chain` is filled in step 5 and only for roots: the seals from height 0 up."""

    commit: Commit
    born: Instance
    is_root: bool
    seals: dict[int, dict[bytes, SignedSeal]] = field(default_factory=dict)
    chain: list[SignedSeal] = field(default_factory=list)
    modules: set[bytes] = field(default_factory=set)
    """The modules that the chain runs: the first, and those that it was to go on under (SPEC 10.8)."""
    _in_force: list[tuple[int, Sealers]] = field(default_factory=list)
    _by_id: dict[bytes, SignedSeal] = field(default_factory=dict)

    @property
    def id(self) -> bytes:
        """The instance's id."""
        return self.commit.id

    @property
    def name(self) -> str:
        """How the instance is said to a person: `3f2a91c0… (trade)`."""
        return f"{short(self.id)} ({printable(self.born.type)})"

    def known(self, seal_id: bytes) -> SignedSeal | None:
        """A seal that somebody has signed."""
        return self._by_id.get(seal_id)

    def add(self, signed: SignedSeal, commit: Commit) -> None:
        """Note that the commit's author signed this seal."""
        signed = self._by_id.setdefault(signed.id, signed)
        self.seals.setdefault(signed.height, {})[signed.id] = signed
        signed.by.setdefault(commit.header.author, commit.id)

    def settle_sealers(self) -> None:
        """Work out who sealed at each height, from the changes in final seals (SPEC 10.9)."""
        self._in_force = [(0, Sealers.of(self.born))]
        for height in sorted(self.seals):
            signed = self.final(height)
            if signed is not None and signed.change is not None:
                self._in_force.append((height + 1, signed.change))

    @property
    def in_force(self) -> list[Sealers]:
        """All who were in force, the first first."""
        return [sealers for _, sealers in self._in_force]

    def sealers(self, height: int) -> Sealers:
        """Those in force at a height, as far as the bundle shows."""
        return next(sealers for since, sealers in reversed(self._in_force) if since <= height)

    def final(self, height: int) -> SignedSeal | None:
        """The one seal at this height that k sealers signed (SPEC 7.2); None when there is none, or more than one."""
        enough = [signed for signed in self.seals.get(height, {}).values() if self.is_enough(signed)]
        return enough[0] if len(enough) == 1 else None

    def is_enough(self, signed: SignedSeal) -> bool:
        """Whether k of the sealers in force signed it."""
        sealers = self.sealers(signed.height)
        return sum(key in sealers for key in signed.by) >= sealers.k


Cases: TypeAlias = dict[bytes, Case]
"""By instance id; roots in the bundle's order first."""


def roots(cases: Cases) -> list[Case]:
    """The instances to be checked in full."""
    return [case for case in cases.values() if case.is_root]
