"""The gateway in the simulation: its real intake, downlink and store, stopped and killed at any moment."""

import random
from collections.abc import Callable
from pathlib import Path

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.down import Down, Verdict
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.broker.inbox import Delivery
from exonomy_gateway.broker.topics import Channel, DeviceId
from exonomy_gateway.clock import Clock
from exonomy_gateway.devices.attendance import Attendance
from exonomy_gateway.devices.downlink import Downlink
from exonomy_gateway.devices.lease import LeaseTerms
from exonomy_gateway.devices.roster import Reach, Roster, StaticAccounts
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.ingest.pipeline import Pipeline
from exonomy_gateway.store import commits, verdicts
from exonomy_gateway.store.database import Database

from .broker import Broker
from .virtual_time import VirtualLoop

TERMS = LeaseTerms("USD", 10_000_000, 10_000_000, 72 * 3_600_000)


def roster_of(database: Database, key: bytes, host: str = "gateway") -> Roster:
    """The roster as the gateway of this simulation has it; `host` is what a device calls the gateway."""
    return Roster(database, key, StaticAccounts("device", "secret"), Reach(host, 1883), TERMS)


class House:
    """Between broker and store there is the gateway's own code; what decides a proof is a die and a delay."""

    def __init__(
        self, folder: Path, loop: VirtualLoop, broker: Broker, now_ms: Callable[[], int], dice: random.Random
    ) -> None:
        self.folder, self.loop, self.broker, self.now_ms, self.dice = folder, loop, broker, now_ms, dice
        self.identity = Identity.of(folder)
        self.stored: dict[tuple[bytes, str, int], bytes] = {}
        self.forks: list[str] = []
        self._killed = False
        self.database: Database | None = None

    # -- life

    def open(self) -> None:
        """Start; the broker says again what nobody has acknowledged, and who is there."""
        self._killed = False
        database = self.database = Database(self.folder / "store.db")
        # What a kill of this simulation leaves is what was stored; power cuts of the gateway are another test's.
        database._writer.pragma("synchronous", 0)
        clock = Clock(self.now_ms)
        self.door = Door(database, clock, self._on_stored)
        self.roster = roster_of(database, self.identity.key)
        self.downlink = Downlink(database, self.identity, clock, self._publish)
        self.attendance = Attendance(database, clock, self.roster, self.downlink)
        self.pipeline = Pipeline(self.door, self.roster, self.downlink, self.attendance)
        self.broker.deliver = self._hear
        for topic, payload in list(self.broker.retained.items()):
            self._hear(topic.decode().split("/")[2], "state", payload, True)
        waiting, self.broker.for_gateway = self.broker.for_gateway, []
        for device, channel, payload in waiting:
            self._hear(device, channel, payload, False)
        for commit in self._undecided():
            self._decide_later(commit)

    def close(self) -> None:
        """Stop. What comes meanwhile waits at the broker."""
        if self.database is not None:
            self.broker.deliver = None
            self.door.close()
            self.database.close()
            self.database = None

    def kill_soon(self) -> None:
        """Die with the next message: it is durable, and nobody hears of it."""
        self._killed = True

    def tend(self) -> None:
        """What the gateway does every few seconds."""
        if self.database is not None:
            self.attendance.renew()

    # -- messages

    def _hear(self, device: str, channel: str, payload: bytes, retained: bool) -> None:
        if self.database is None:
            self.broker.for_gateway.append((device, channel, payload))
            return
        self.pipeline._handle([Delivery(DeviceId(device), Channel(channel), payload, retained)])
        if self._killed:
            self._killed = False
            self.close()
            # It has not acknowledged this one.
            self.broker.for_gateway.append((device, channel, payload))

    def _publish(self, device: DeviceId, payload: bytes) -> bool:
        Down.open(payload)
        if not self._killed:
            self.broker.down(device, payload)
        return True

    def _on_stored(self, stored: list[Commit]) -> None:
        for commit in stored:
            header = commit.header
            place = (header.author, header.branch, header.seq)
            if self.stored.setdefault(place, commit.id) != commit.id:
                self.forks.append(f"{header.branch} {header.seq}")
            if header.kind == inputs.PROOF:
                self._decide_later(commit)

    # -- what becomes of proofs

    def _undecided(self) -> list[Commit]:
        if self.database is None:
            return []
        rows = self.database.read().execute(
            "SELECT entry.id FROM entry WHERE kind = 'proof' AND id NOT IN (SELECT proof FROM verdict)"
        )
        found = [commits.by_id(self.database.read(), name) for (name,) in rows.fetchall()]
        return [commit for commit in found if commit is not None]

    def _decide_later(self, commit: Commit) -> None:
        self.loop.call_later(self.dice.uniform(0.1, 5), self._decide, commit)

    def _decide(self, commit: Commit) -> None:
        database = self.database
        if database is None:
            return
        proof = inputs.read_proof(commit.content())
        amount = proof.amount if isinstance(proof, inputs.Proof) else 0
        verdict = Verdict(commit.id, "paid", "paid", amount, "USD")
        database.write(lambda connection: verdicts.record(connection, commit.header.author, verdict, self.now_ms()))
        self.downlink.tell(commit.header.author, [verdict])
