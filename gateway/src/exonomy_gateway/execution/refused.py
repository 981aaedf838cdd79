"""Messages that an instance refused, looked at again when it stands differently (SPEC 6.4).

One may overtake another: a verdict its panel, say.
"""

from collections.abc import Callable
from contextlib import suppress

import apsw
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.engine.errors import EngineError
from exonomy_contracts.engine.facts import HostRefusal, Setting
from exonomy_contracts.engine.fold import Tip

from exonomy_gateway.execution import limits
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.store import commits, refusals
from exonomy_gateway.store.instances import Waiting


class Refused:
    """Asks a contract about its refused messages, once per seal of its instance. For one thread."""

    def __init__(self, connection: Callable[[], apsw.Connection], evidence: StoreEvidence, modules: Modules) -> None:
        """`connection` gives the calling thread's own connection."""
        self._connection, self._evidence, self._modules = connection, evidence, modules
        self._asked: dict[bytes, int] = {}

    def taken_now(self, tip: Tip, time_ms: int) -> list[Waiting]:
        """What the instance has refused and would take if it came next; nothing when it was asked at this height."""
        instance, height = tip.seal.instance, tip.seal.height
        if self._asked.get(instance) == height:
            return []
        self._asked[instance] = height
        kept = refusals.of(self._connection(), instance, limits.CARRIED_AGAIN, limits.ASKED_AGAIN)
        return [one.message for one in kept if self._would_take(tip, time_ms, one.commit)]

    def _would_take(self, tip: Tip, time_ms: int, name: bytes) -> bool:
        """A step is asked of the module in force, which has to let the instance go (SPEC 10.8)."""
        commit = commits.by_id(self._connection(), name)
        if commit is None:
            return False
        with suppress(HostRefusal, EngineError):
            told = facts.derive(self._setting(tip, time_ms), commit, tip.seal.module)
            asked = told if told.module is None else told.asked_first()
            return fold.would_take(tip, time_ms, asked, self._evidence, self._modules)
        return False

    def _setting(self, tip: Tip, time_ms: int) -> Setting:
        """Without grants: only what sealers carried is kept, and they need none (SPEC 5.3)."""
        return Setting(tip.seal.instance, tip.sealers, time_ms, {}, self._evidence)
