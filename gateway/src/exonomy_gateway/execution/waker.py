"""Makes the calls that contracts asked for at a time: a trade's deadline, the end of a lock (SPEC 10.5)."""

import logging
import threading
from collections.abc import Callable
from typing import Final

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.errors import ExonomyError

from exonomy_gateway.clock import Clock
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.database import Database, StoreUnavailable

_TICK_S: Final = 1.0
_AT_ONCE: Final = 64
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
        """Make every call that is due.

        Raises:
            ClockWrong, NoVerdict, NotAdmitted, StoreUnavailable: not now; it stays due.
        """
        now_ms = self._clock.seal_ms()
        for waiting in instances.due(self._database.read(), now_ms, _AT_ONCE):
            called = self._database.write(lambda connection, one=waiting: self._call(connection, one, now_ms))  # type: ignore[misc]  # mypy takes the bound effect for an argument
            if called is not None:
                self._on_called([called])

    def _run(self) -> None:
        while not self._stopping.wait(self._tick_s):
            try:
                self.wake_due()
            except (ExonomyError, StoreUnavailable, apsw.Error) as error:
                _log.warning("calls that are due wait: %s", error)

    def _call(self, connection: apsw.Connection, waiting: instances.Waiting, now_ms: int) -> Commit | None:
        """Make one call, unless its contract would refuse it; either way it is due no longer."""
        instances.done(connection, waiting.instance, waiting.height, waiting.index)
        born, tip = commits.by_id(connection, waiting.instance), instances.tip(connection, waiting.instance)
        if born is None or tip is None:
            return None
        instance = inputs.Instance.read(born.content())
        call = inputs.Call(str(waiting.effect.fields[1]), waiting.effect.fields[2])
        told = facts.Told(call.op, call.args, {0: facts.CALL, 1: self._identity.key, 2: waiting.instance})
        evidence = StoreEvidence(lambda: connection)
        if not fold.would_take(tip, instance, now_ms, told, evidence, self._modules):
            return None
        log = LogKey(born.header.repo, inputs.LEDGER_BRANCH, self._identity.key)
        deps = (waiting.instance,)
        return commits.append(connection, self._identity.seed, log, inputs.CALL, call.item(), now_ms, deps)
