"""Makes the calls that contracts asked for at a time: a trade's deadline, the end of a lock (SPEC 10.5)."""

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.errors import ExonomyError

from exonomy_gateway.clock import Clock
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits, instances, seals
from exonomy_gateway.store.database import Database, StoreUnavailable

_TICK_S: Final = 1.0
_AT_ONCE: Final = 64
_LATER_MS: Final = 60_000
_OTHERS_TURN_MS: Final = 5_000
"""Milliseconds after which it is looked again whether it is this gateway's turn to propose, and so to call."""
_log = logging.getLogger(__name__)


class Waker:
    """Looks every second for calls that are due. A call that its contract would refuse now is dropped, not made."""

    def __init__(
        self,
        database: Database,
        identity: Identity,
        clock: Clock,
        modules: Modules,
        on_called: Callable[[list[Commit]], None],
        tick_s: float = _TICK_S,
    ) -> None:
        """`on_called` hears of each call once it is durable; `tick_s` is the time between two looks in seconds."""
        self._database, self._identity, self._clock, self._modules = database, identity, clock, modules
        self._on_called, self._tick_s = on_called, tick_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="waker", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End; what is due then is found at the next start."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def wake_due(self) -> None:
        """Make every call that is due. One that can't be made now is tried again later and holds up no other.

        Raises:
            ClockWrong: nothing is due while nobody knows the time.
        """
        now_ms = self._clock.seal_ms()
        for waiting in instances.due(self._database.read(), now_ms, _AT_ONCE):
            try:
                self._call(waiting, now_ms)
            except Exception:  # noqa: BLE001  # whatever it is, the other deadlines must be kept
                _log.exception("a call that is due at %s waits", waiting.instance.hex())
                self._put_off(waiting, now_ms + _LATER_MS)

    def _put_off(self, waiting: instances.Waiting, due_ms: int) -> None:
        self._database.write(lambda connection: instances.put_off(connection, waiting, due_ms))

    def _run(self) -> None:
        while not self._stopping.wait(self._tick_s):
            try:
                self.wake_due()
            except (ExonomyError, StoreUnavailable, apsw.Error) as error:
                _log.warning("calls that are due wait: %s", error)

    def _call(self, waiting: instances.Waiting, now_ms: int) -> None:
        """Make one call, unless its contract would refuse it; either way it is due no longer."""
        others_ms = self._others_call(waiting.instance)
        if others_ms is not None:
            self._put_off(waiting, now_ms + others_ms)
            return
        call = inputs.Call(str(waiting.effect.fields[1]), waiting.effect.fields[2])
        repo = self._repo_if_taken(waiting.instance, call, now_ms)

        def settle(connection: apsw.Connection) -> Commit | None:
            instances.done(connection, waiting.instance, waiting.height, waiting.index)
            asked = _seal_commits(connection, waiting)
            if repo is None or _is_called(connection, waiting.instance, call, asked):
                return None
            log = LogKey(repo, inputs.LEDGER_BRANCH, self._identity.key)
            deps = (waiting.instance, asked[0])
            return commits.append(connection, self._identity.seed, log, inputs.CALL, call.item(), now_ms, deps)

        called = self._database.write(settle)
        if called is not None:
            self._on_called([called])

    def _others_call(self, instance: bytes) -> int | None:
        """Of several sealers the next proposer calls (SPEC 10.10); for the others, ms until they look again."""
        connection = self._database.read()
        sealers = instances.sealers(connection, instance)
        if sealers is None or self._identity.key not in sealers:
            return _LATER_MS
        is_ours = sealers.proposer(instances.next_height(connection, instance)) == self._identity.key
        return None if is_ours else _OTHERS_TURN_MS

    def _repo_if_taken(self, instance: bytes, call: inputs.Call, now_ms: int) -> bytes | None:
        """The instance's repo if its contract would take the call now."""
        connection = self._database.read()
        born, tip = commits.by_id(connection, instance), instances.tip(connection, instance)
        if born is None or tip is None:
            return None
        told = facts.Told(call.op, call.args, {0: facts.CALL, 1: self._identity.key, 2: instance})
        evidence = StoreEvidence(self._database.read)
        taken = fold.would_take(tip, now_ms, told, evidence, self._modules)
        return born.header.repo if taken else None


def _seal_commits(connection: apsw.Connection, waiting: instances.Waiting) -> list[bytes]:
    """The commits that sign the seal which asked for a call, the one that is stored with it first."""
    found = instances.seal_at(connection, waiting.instance, waiting.height)
    if found is None:
        raise KeyError(f"a call was asked for at height {waiting.height}, of which no seal is here")
    seal, commit = found
    return [commit, *seals.signers(connection, waiting.instance, waiting.height, seal_id(seal.encode()))]


def _is_called(connection: apsw.Connection, instance: bytes, call: inputs.Call, asked: Sequence[bytes]) -> bool:
    """Whether another sealer has made this call for this seal."""
    known = commits.saying(connection, instance, inputs.CALL, call.item())
    return any(set(commit.header.deps) & set(asked) for commit in known)
