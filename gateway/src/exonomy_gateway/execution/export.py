"""A bundle of one instance or of several, and all that a stranger needs to check them (SPEC 13)."""

from dataclasses import dataclass, field

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import SEAL_BRANCH, Accepted, Outcome, seal_id
from exonomy_contracts.commit.signed import Commit, UnverifiedCommit, read
from exonomy_contracts.engine.answer import CONTRACT_CODES
from exonomy_contracts.errors import Oversized

from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.store import commits, instances, seals


class NothingToExport(Exception):
    """The instance is not here, or has no seal yet."""


@dataclass(slots=True)
class _Span:
    """The part of a log that goes in: from the first commit that matters to the last, and whose bodies do."""

    first: int
    last: int
    bodies: set[int] = field(default_factory=set)

    def add(self, seq: int, body: bool) -> None:
        self.first, self.last = min(self.first, seq), max(self.last, seq)
        if body:
            self.bodies.add(seq)


class Export:
    """Collects a bundle. Bodies of other instances' inputs are left out: they concern other people."""

    def __init__(self, connection: apsw.Connection, modules: Modules) -> None:
        self._connection, self._modules = connection, modules
        self._spans: dict[LogKey, _Span] = {}
        self._roots: dict[bytes, None] = {}
        self._used: dict[bytes, None] = {}

    def bundle(self, *asked: bytes, note: str = "") -> bytes:
        """The bundle's bytes. Roots are the instances asked for, and as many as fit of those whose messages they heard.

        Raises:
            NothingToExport: there is no such instance with a seal.
            Oversized: it would be larger than BUNDLE_BYTES, or more than BUNDLE_ROOTS were asked for.
        """
        if len(asked) > limits.BUNDLE_ROOTS:
            raise Oversized("a bundle's number of instances", len(asked), limits.BUNDLE_ROOTS)
        for instance in asked:
            self._add_root(instance)
        for partner in (partner for instance in asked for partner in self._partners(instance)):
            if len(self._roots) < limits.BUNDLE_ROOTS:
                self._add_root(partner)
        found = [commit for log, span in sorted(self._spans.items()) for commit in self._commits(log, span)]
        names = [self._modules.bytes_of(module) for module in self._used]
        return Bundle(tuple(self._roots), tuple(found), tuple(names), note).encode()

    def family(self, instance: bytes) -> list[bytes]:
        """An instance and those of its type below it, the nearest first: a project and its tasks.

        Below are those whose messages it heard. Of other types, which may be anybody's, nothing further is followed;
        what these heard is in the bundle with them.

        Raises:
            NothingToExport: the instance is not here.
        """
        kind, found = self._type_of(instance), {instance: None}
        for one in (queue := [instance]):
            below = [name for name in self._partners(one) if name not in found and self._type_of(name) == kind]
            found.update(dict.fromkeys(below))
            queue += below
        return list(found)

    def _type_of(self, instance: bytes) -> str:
        return self._born(instance)[1].type

    def _partners(self, instance: bytes) -> list[bytes]:
        """The instances whose messages this one heard."""
        heard = self._heard(instance)
        return list(dict.fromkeys(message.source for message in heard.values()))

    def _heard(self, instance: bytes) -> dict[bytes, inputs.Message]:
        """The messages that reached the contract; what the host refused proves nothing and may be anything."""
        heard: dict[bytes, inputs.Message] = {}
        for _, _, seal in instances.seals(self._connection, instance):
            for outcome in seal.outcomes:
                commit = commits.by_id(self._connection, outcome.input) if _reached(outcome) else None
                if commit is not None and commit.header.kind == inputs.MESSAGE:
                    heard[commit.id] = inputs.Message.read(commit.content())
        return heard

    def _add_root(self, instance: bytes) -> None:
        if instance in self._roots:
            return
        self._roots[instance] = None
        self._add_instance(instance)
        tip = instances.tip(self._connection, instance)
        if tip is None:
            raise NothingToExport(f"instance {instance.hex()[:8]} has no seal yet")
        for entry in tip.seal.cut:
            self._add_log(entry.log, entry.seq, whole=entry.log.branch == AUTH_BRANCH)
        for commit in self._inputs(instance):
            self._add(commit.header.log, commit.header.seq)
        for message in self._heard(instance).values():
            self._add_witness(message)
        for name, commit_id, seal in instances.seals(self._connection, instance):
            self._used[seal.module] = None
            self._add_signed(name, commit_id, instance, seal.height)

    def _add_witness(self, message: inputs.Message) -> None:
        """The seal that sent a message, and the instance whose sealers signed it."""
        found = instances.seal_at(self._connection, message.source, message.height)
        if found is not None:
            self._add_instance(message.source)
            self._add_signed(seal_id(found[0].encode()), found[1], message.source, message.height)

    def _add_instance(self, instance: bytes) -> inputs.Instance:
        """The instance's commit and its repo's rights."""
        commit, born = self._born(instance)
        self._add(commit.header.log, commit.header.seq)
        for log, head in commits.logs_of(self._connection, commit.header.repo, AUTH_BRANCH):
            self._add_log(log, head.seq, whole=True)
        return born

    def _born(self, instance: bytes) -> tuple[Commit, inputs.Instance]:
        commit = commits.by_id(self._connection, instance)
        if commit is None or commit.header.kind != inputs.INSTANCE:
            raise NothingToExport(f"instance {instance.hex()[:8]} is not here")
        return commit, inputs.Instance.read(commit.content())

    def _inputs(self, instance: bytes) -> list[Commit]:
        """Every input that its seals have folded."""
        tip = instances.tip(self._connection, instance)
        cut = () if tip is None else tip.seal.cut
        return [
            commit
            for entry in cut
            for commit in commits.inputs_in(self._connection, entry.log, instance, -1, entry.seq)
        ]

    def _add_commit(self, name: bytes) -> None:
        commit = commits.by_id(self._connection, name)
        if commit is None:
            raise NothingToExport(f"commit {name.hex()[:8]} is not here")
        self._add(commit.header.log, commit.header.seq)

    def _add(self, log: LogKey, seq: int, body: bool = True) -> None:
        self._spans.setdefault(log, _Span(seq, seq)).add(seq, body)

    def _add_signed(self, name: bytes, commit: bytes, instance: bytes, height: int) -> None:
        """A final seal, by every sealer whose signature is here."""
        for signed in {commit, *seals.signers(self._connection, instance, height, name)}:
            self._add_commit(signed)

    def _add_log(self, log: LogKey, last: int, *, whole: bool) -> None:
        """A log of a cut: rights from the beginning with their bodies, other logs as far as the cut goes."""
        if not whole:
            self._add(log, last, body=False)
            return
        for seq in range(last + 1):
            self._add(log, seq)

    def _commits(self, log: LogKey, span: _Span) -> list[UnverifiedCommit]:
        """The span without gaps; bodies that don't matter stay here."""
        kept = log.branch in {AUTH_BRANCH, SEAL_BRANCH}
        return [
            read(commit.cose, commit.body if kept or commit.header.seq in span.bodies else None)
            for commit in commits.entries(self._connection, log, span.first - 1, span.last)
        ]


def _reached(outcome: Outcome) -> bool:
    """Whether the contract itself answered to an input."""
    return isinstance(outcome, Accepted) or outcome.code >= CONTRACT_CODES
