"""Makes the next seal of one instance and stores it with all that follows from it, in one transaction (SPEC 7).

A sealer signs one seal per height: the row (instance, height) and the signature are written together, and the
signature leaves the process only after both are durable (docs/adr/0004-one-transaction-per-seal.md).
"""

from dataclasses import dataclass
from typing import TypeAlias

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.clock import Clock
from exonomy_gateway.execution import verdicts
from exonomy_gateway.execution.cut import NextCut, first_cut
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits, instances, module_bytes
from exonomy_gateway.store.database import Database

Pending: TypeAlias = dict[LogKey, int]
"""Logs with inputs that are not folded yet, each with the seq of its last one."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A seal that is durable, the messages it sent to instances here, and what devices are to be told.

    early: at height 0, the logs with inputs that were here before their instance.
    """

    seal: Seal
    seal_commit: Commit
    messages: tuple[Commit, ...]
    told: tuple[verdicts.Told, ...]
    early: Pending


class NotOurs(Exception):
    """The gateway is not the sealer of this instance, or does not have it."""


class Sealer:
    """Seals as the only sealer of an instance (k = n = 1); other sealer sets are refused for now."""

    def __init__(self, database: Database, identity: Identity, clock: Clock, modules: Modules) -> None:
        self._database, self._identity, self._clock, self._modules = database, identity, clock, modules
        self._evidence = StoreEvidence(database.read)

    def seal_next(self, instance: bytes, pending: Pending) -> Sealed | None:
        """Make the next seal; None when nothing of `pending` is new.

        Raises:
            NotOurs: someone else seals this instance, or it is not here.
            ClockWrong: the clock can't be believed now.
            NoVerdict, NotAdmitted: the contract can't be run here.
            StoreUnavailable: the store can't take it now.
        """
        connection = self._database.read()
        commit, born = self._born(connection, instance)
        tip = instances.tip(connection, instance)
        time_ms = self._clock.seal_ms()
        if tip is None:
            cut = first_cut(connection, commit.header.log, commit.header.seq, commit.id)
            folded = fold.begin(instance, commit, time_ms, cut, self._evidence, self._modules)
        else:
            following = NextCut(connection, self._evidence, instance, commit.header.repo)
            found = self._proceed(following, tip, born, max(time_ms, tip.seal.time_ms), pending)
            if found is None:
                return None
            folded = found
        return self._database.write(lambda writer: self._store(writer, commit, born, folded))

    def _proceed(
        self, following: NextCut, tip: fold.Tip, born: inputs.Instance, time_ms: int, pending: Pending
    ) -> fold.Folded | None:
        """The next seal over as many inputs as fit one; None when there are none."""
        room = limits.SEAL_INPUTS
        while True:
            cut = following.after(tip.seal.cut, pending, room)
            if not fold.new_inputs(tip.seal.instance, tip.seal.cut, cut, self._evidence):
                return None
            try:
                return fold.proceed(tip, time_ms, cut, self._evidence, self._modules)
            except fold.BadCut:
                # Their outcomes together are too much for one seal; half of them may fit.
                if room == 1:
                    raise
                room //= 2

    def _born(self, connection: apsw.Connection, instance: bytes) -> tuple[Commit, inputs.Instance]:
        commit = commits.by_id(connection, instance)
        if commit is None or commit.header.kind != inputs.INSTANCE:
            raise NotOurs(f"instance {instance.hex()[:8]} is not here")
        born = inputs.Instance.read(commit.content())
        if born.sealers != (self._identity.key,):
            raise NotOurs(f"instance {instance.hex()[:8]} is sealed by others")
        return commit, born

    def _store(
        self, connection: apsw.Connection, born: Commit, instance: inputs.Instance, folded: fold.Folded
    ) -> Sealed:
        seal, now_ms, repo = folded.seal, self._clock.now_ms(), born.header.repo
        log = LogKey(repo, SEAL_BRANCH, self._identity.key)
        commit = commits.append(connection, self._identity.seed, log, SEAL, seal.item(), now_ms, (seal.instance,))
        instances.record(connection, repo, instance.type, folded, commit.id)
        if seal.height == 0:
            module_bytes.keep(connection, instance.module, self._modules.bytes_of(instance.module))
        self._clock.sealed(seal.time_ms)
        messages = self._send(connection, seal, commit.id, now_ms)
        told = tuple(verdicts.of_seal(connection, seal, now_ms))
        early = dict(commits.logs_with_inputs(connection, seal.instance)) if seal.height == 0 else {}
        return Sealed(seal, commit, messages, told, early)

    def _send(self, connection: apsw.Connection, seal: Seal, seal_commit: bytes, now_ms: int) -> tuple[Commit, ...]:
        """Carry each message of a seal to its instance, and to a new instance what was sent before it was here."""
        sent = []
        for index, effect in enumerate(seal.effects):
            if effect.kind == "message":
                source = inputs.Message(seal.instance, seal.height, index)
                sent.append(self._carry(connection, source, seal_commit, effect.fields.get(0), now_ms))
        for late in instances.messages_to(connection, seal.instance) if seal.height == 0 else ():
            found = instances.seal_at(connection, late.source, late.height)
            if found is not None:
                sent.append(self._carry(connection, late, found[1], seal.instance, now_ms))
        return tuple(commit for commit in sent if commit is not None)

    def _carry(
        self, connection: apsw.Connection, source: inputs.Message, seal_commit: bytes, target: Item, now_ms: int
    ) -> Commit | None:
        """Write a message commit (SPEC 6.4), unless the instance it is for is not here."""
        there = commits.by_id(connection, target) if isinstance(target, bytes) else None
        if there is None or there.header.kind != inputs.INSTANCE:
            return None
        instances.done(connection, source.source, source.height, source.index)
        log = LogKey(there.header.repo, inputs.LEDGER_BRANCH, self._identity.key)
        deps = (there.id, seal_commit)
        return commits.append(connection, self._identity.seed, log, inputs.MESSAGE, source.item(), now_ms, deps)
