"""Carries effects between instances: messages, and the step of an instance to another module (SPEC 6.4, 10.8).

Where several sealers could carry the same, the proposer of the target's next height does.
"""

from collections.abc import Iterator

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import Effect, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.facts import BECOME

from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.instances import Waiting


class Carrier:
    """Writes message commits into the gateway's own logs; each method runs in the writer's transaction."""

    def __init__(self, identity: Identity, modules: Modules) -> None:
        self._identity, self._modules = identity, modules

    def send(self, connection: apsw.Connection, seal: Seal, seal_commit: bytes, now_ms: int) -> list[Commit]:
        """Carry what a seal sends, and to a new instance what was sent before it was here."""
        sent = []
        for index, effect in enumerate(seal.effects):
            if effect.kind in ("message", BECOME):
                message = inputs.Message(seal.instance, seal.height, index)
                sent.append(self._carry(connection, message, seal_commit, effect, now_ms))
        if seal.height == 0:
            sent += self._late(connection, instances.messages_to(connection, seal.instance), now_ms)
        return [commit for commit in sent if commit is not None]

    def fetch(self, connection: apsw.Connection, instance: bytes, now_ms: int) -> list[Commit]:
        """Carry what waits for an instance whose next proposer this gateway is."""
        return [one for one in self._late(connection, waiting_for(connection, instance), now_ms) if one is not None]

    def again(self, connection: apsw.Connection, instance: bytes, refused: list[Waiting], now_ms: int) -> list[Commit]:
        """Carry to an instance once more what it refused, unless a sealer did and it is not folded yet (SPEC 6.4)."""
        new = [one for one in refused if not self._comes_again(connection, instance, one)]
        return [commit for commit in self._late(connection, new, now_ms, again=True) if commit is not None]

    def can_fetch(self, connection: apsw.Connection, instance: bytes) -> bool:
        """Whether `fetch` would carry anything."""
        return any(
            self._target(connection, one.effect, one.instance) is not None for one in waiting_for(connection, instance)
        )

    def _late(
        self, connection: apsw.Connection, late: list[Waiting], now_ms: int, *, again: bool = False
    ) -> Iterator[Commit | None]:
        for one in late:
            found = instances.seal_at(connection, one.instance, one.height)
            if found is not None:
                message = inputs.Message(one.instance, one.height, one.index)
                yield self._carry(connection, message, found[1], one.effect, now_ms, again=again)

    def _carry(
        self,
        connection: apsw.Connection,
        message: inputs.Message,
        seal_commit: bytes,
        effect: Effect,
        now_ms: int,
        *,
        again: bool = False,
    ) -> Commit | None:
        """Write a message commit, unless it is not for this gateway to do, not now, or is done already."""
        there = self._target(connection, effect, message.source)
        if there is None:
            return None
        instances.done(connection, message.source, message.height, message.index)
        if not again and self._on_its_way(connection, there.id, message):
            return None
        log = LogKey(there.header.repo, inputs.LEDGER_BRANCH, self._identity.key)
        deps = (there.id, seal_commit)
        return commits.append(connection, self._identity.seed, log, inputs.MESSAGE, message.item(), now_ms, deps)

    def _target(self, connection: apsw.Connection, effect: Effect, source: bytes) -> Commit | None:
        """The instance that an effect is for, if it is here, able to take it, and this gateway's to bring it to."""
        name = source if effect.kind == BECOME else effect.fields.get(0)
        if not isinstance(name, bytes) or (effect.kind == BECOME and effect.fields.get(0) not in self._modules):
            return None
        sealers = instances.sealers(connection, name)
        if sealers is None or sealers.proposer(instances.next_height(connection, name)) != self._identity.key:
            return None
        return commits.by_id(connection, name)

    def _on_its_way(self, connection: apsw.Connection, instance: bytes, message: inputs.Message) -> bool:
        """Whether a sealer of the instance carries it already."""
        sealers = instances.sealers(connection, instance)
        known = commits.saying(connection, instance, inputs.MESSAGE, message.item()) if sealers is not None else ()
        return sealers is not None and len(sealers.keys) > 1 and any(one.header.author in sealers for one in known)

    def _comes_again(self, connection: apsw.Connection, instance: bytes, refused: Waiting) -> bool:
        """Whether a sealer's carrying of a refused message waits to be folded."""
        tip = instances.tip(connection, instance)
        if tip is None:
            return False
        folded = {entry.log: entry.seq for entry in tip.seal.cut}
        item = inputs.Message(refused.instance, refused.height, refused.index).item()
        return any(
            one.header.author in tip.sealers and one.header.seq > folded.get(one.header.log, -1)
            for one in commits.saying(connection, instance, inputs.MESSAGE, item)
        )


def waiting_for(connection: apsw.Connection, instance: bytes) -> list[Waiting]:
    """The messages for an instance, and its own steps to another module, that nobody has carried yet."""
    return instances.messages_to(connection, instance) + instances.steps_of(connection, instance)
