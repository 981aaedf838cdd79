"""The thread that seals: it hears of new commits and brings every instance up to date, one seal after the other."""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import SEAL
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.errors import EngineError

from exonomy_gateway.clock import ClockWrong
from exonomy_gateway.execution.sealer import NotOurs, Pending, Sealed, Sealer
from exonomy_gateway.execution.turn import Disagrees, Waits
from exonomy_gateway.store import instances
from exonomy_gateway.store.database import Database, StoreUnavailable

_RETRY_S: Final = 1.0
_log = logging.getLogger(__name__)


class Executor:
    """Keeps instances sealed. `notify` may be called from any thread; all sealing happens in one."""

    def __init__(self, database: Database, sealer: Sealer, on_sealed: Callable[[Sealed], None]) -> None:
        """`on_sealed` is called in the executor's thread after each seal is durable."""
        self._database, self._sealer, self._on_sealed = database, sealer, on_sealed
        self._pending: dict[bytes, Pending] = {}
        self._ready: dict[bytes, None] = {}
        self._stuck: dict[bytes, str] = {}
        self._changed = threading.Condition()
        self._stopping = False
        self._busy = False
        self._retry_s = 0.0
        self._thread = threading.Thread(target=self._run, name="executor", daemon=True)

    def start(self) -> None:
        """Find what is not sealed yet (from before a crash, say) and begin."""
        for instance, log, seq in _unsealed(self._database):
            self._await(instance, log, seq)
        self._thread.start()

    def stop(self) -> None:
        """Finish the seal under way and stop; what waits is found again at the next start."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def notify(self, stored: Iterable[Commit]) -> None:
        """New commits are durable: whatever instances they speak to will be sealed."""
        with self._changed:
            for commit in stored:
                target = commit.id if commit.header.kind == inputs.INSTANCE else inputs.addressee(commit.header)
                if target is not None:
                    self._await(target, commit.header.log, commit.header.seq)
                elif commit.header.kind == SEAL and commit.header.deps:
                    self._ready[commit.header.deps[0]] = None
            self._changed.notify_all()

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def faults(self) -> dict[bytes, str]:
        """Instances that can't be sealed now, and why: a fault, or others whose turn it is."""
        with self._changed:
            return dict(self._stuck)

    def wait_idle(self, timeout_s: float) -> bool:
        """Wait until nothing is left to seal; False when that took longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._ready and not self._busy, timeout_s)

    def _await(self, instance: bytes, log: LogKey, seq: int) -> None:
        logs = self._pending.setdefault(instance, {})
        logs[log] = max(seq, logs.get(log, -1))
        self._ready[instance] = None

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ready or self._stopping, timeout=_RETRY_S)
                if self._stopping:
                    return
                self._retry_stuck()
                if not self._ready:
                    continue
                instance = next(iter(self._ready))
                del self._ready[instance]
                pending = dict(self._pending.get(instance, {}))
                self._busy = True
            self._advance(instance, pending)
            with self._changed:
                self._busy = False
                self._changed.notify_all()

    def _retry_stuck(self) -> None:
        """Every `_RETRY_S`, however busy the others are, give the stuck ones another try."""
        if time.monotonic() >= self._retry_s:
            self._retry_s = time.monotonic() + _RETRY_S
            self._ready.update(dict.fromkeys(self._stuck))

    def _advance(self, instance: bytes, pending: Pending) -> None:
        """Seal once; if there may be more the instance stays ready."""
        try:
            sealed = self._sealer.seal_next(instance, pending)
        except NotOurs:
            self._settle(instance, pending)
            return
        except (Waits, Disagrees, ClockWrong, EngineError, StoreUnavailable, apsw.Error) as error:
            self._hold_back(instance, str(error))
            return
        except Exception as error:  # noqa: BLE001  # one instance's surprise must not stop all the others
            _log.exception("instance %s can't be sealed", instance.hex())
            self._hold_back(instance, str(error) or type(error).__name__)
            return
        self._stuck.pop(instance, None)
        if sealed is None:
            self._settle(instance, pending)
            return
        self.notify(sealed.messages)
        with self._changed:
            self._ready[instance] = None
            for name, logs in sealed.stirred.items():
                for log, seq in logs.items():
                    self._await(name, log, seq)
        try:
            self._on_sealed(sealed)
        except Exception:  # noqa: BLE001  # the seal is durable; who was to hear of it asks again
            _log.exception("what follows seal %d of %s was not told", sealed.seal.height, instance.hex())

    def _hold_back(self, instance: bytes, why: str) -> None:
        """Try again later: the cause may pass, and nothing of it is lost."""
        with self._changed:
            self._stuck[instance] = why

    def _settle(self, instance: bytes, pending: Pending) -> None:
        """Everything that was pending is folded; forget it unless more came meanwhile."""
        with self._changed:
            self._stuck.pop(instance, None)
            if self._pending.get(instance) == pending:
                del self._pending[instance]
            elif instance in self._pending:
                self._ready[instance] = None


def _unsealed(database: Database) -> Sequence[tuple[bytes, LogKey, int]]:
    """Instances without a seal, and the logs whose last input is beyond their instance's cut."""
    connection = database.read()
    cuts = {
        now.id: {entry.log: entry.seq for entry in tip.seal.cut}
        for now in instances.all_standing(connection)
        if (tip := instances.tip(connection, now.id)) is not None
    }
    last = connection.execute(
        "SELECT addressee, repo, branch, author, MAX(entry.seq) FROM entry JOIN log ON log.id = entry.log "
        "WHERE addressee IS NOT NULL GROUP BY addressee, entry.log"
    )
    waiting = [
        (instance, LogKey(repo, branch, author), seq)
        for instance, repo, branch, author, seq in last
        if cuts.get(instance, {}).get(LogKey(repo, branch, author), -1) < seq
    ]
    born = connection.execute(
        "SELECT entry.id, repo, branch, author, entry.seq FROM entry JOIN log ON log.id = entry.log WHERE kind = ?",
        (inputs.INSTANCE,),
    )
    waiting += [
        (name, LogKey(repo, branch, author), seq) for name, repo, branch, author, seq in born if name not in cuts
    ]
    return waiting
