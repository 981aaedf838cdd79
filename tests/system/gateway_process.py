"""The gateway's rooms in a process of their own, which can be killed and started again over the same folder.

Processes are forked from a server that has imported everything once, so a life costs milliseconds, not seconds.
"""

import multiprocessing
import signal
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from exonomy_contracts.engine.runner import Engine
from exonomy_gateway.execution.modules import FolderCache, Modules
from exonomy_gateway.ingest.answers import Arrival, Taken

from tests.gateway.execution.people import Now
from tests.gateway.execution.rooms import Rooms
from tests.system.at_stripe import holds_at
from tests.system.watch import Watch, WatchedDatabase, WatchedProcessor

LIFE_S = 30

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload([__name__])


@dataclass(frozen=True)
class Life:
    """One run of the gateway over a folder, with what comes to its door and the point where it dies.

    kill_at: a point's name, its number, or None to live on. from_start: points count from the very start, not only
    from the moment when the gateway had come to rest and `message` came.
    """

    folder: Path
    compiled: Path
    stripe: str
    now_ms: int
    message: bytes
    kill_at: str | int | None = None
    from_start: bool = False

    def killed_at(self, point: str | int, *, from_start: bool = False) -> "Life":
        """The same life with an end."""
        return replace(self, kill_at=point, from_start=from_start)

    def live(self) -> list[str] | None:
        """The points that were passed, or None when it was killed as planned."""
        ours, theirs = _forks.Pipe(duplex=False)
        process = _forks.Process(target=_live, args=(self, theirs))
        process.start()
        theirs.close()
        try:
            points: list[str] | None = ours.recv() if ours.poll(LIFE_S) else None
        except EOFError:
            points = None
        process.join(LIFE_S)
        ended = process.exitcode
        process.close()
        assert ended == (-signal.SIGKILL if points is None else 0), f"the gateway ended with {ended}"
        return points


def _live(life: Life, told: Connection) -> None:
    watch, now = Watch(life.kill_at, armed=life.from_start), Now(life.now_ms)
    rooms = Rooms(
        life.folder,
        {"stripe": WatchedProcessor(holds_at(life.stripe, now), watch)},
        now,
        store=lambda path: WatchedDatabase(path, watch),
        modules=Modules(Engine(FolderCache(life.compiled))),
    )
    watch.calm = lambda: rooms.executor.wait_idle(LIFE_S)
    rooms.settle()
    watch.armed = True
    (answers,) = rooms.door.take([Arrival(None, life.message)])
    assert all(isinstance(answer, Taken) for answer in answers), answers
    rooms.settle()
    rooms.close()
    told.send(watch.points)
