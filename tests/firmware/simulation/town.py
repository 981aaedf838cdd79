"""A town for 72 hours: tills and a sensor, a broker, a gateway, and all that goes wrong between them, by one seed."""

import asyncio
import functools
import random
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exonomy import errors
from exonomy_contracts.commit.criteria import Count, Criteria
from exonomy_contracts.commit.redemption import Authorization, Note, write_code
from exonomy_contracts.commit.signed import Commit
from exonomy_gateway.clock import Clock
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.ingest.answers import Arrival, Taken
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.store import commits
from exonomy_gateway.store.database import Database
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.rooms import Rooms
from tests.gateway.execution.sale import FUNDED, Sale, Wish

from .boxes import Box, SensorBox, TillBox
from .broker import Broker, Faults, Line
from .house import House, roster_of
from .virtual_time import VirtualLoop

HOUR_S = 3_600.0
FACE = 10_000
MOST_SALES = 230
BOXES = 60
TENDED_EVERY_S = 60.0
CALM_S = 3 * HOUR_S
SEALED_WITHIN_S = 100.0


def fast_verify(public_key: bytes, message: bytes, signature: bytes) -> None:
    """The device's check by libsodium: which signatures both accept is another test's matter."""
    try:
        VerifyKey(public_key).verify(message, signature)
    except (BadSignatureError, ValueError):
        raise errors.BadSignature("not a valid signature") from None


@dataclass(frozen=True)
class Content:
    """What a gateway holds in the end."""

    commits: frozenset[bytes]
    heads: dict[tuple[str, bytes], tuple[int, bytes]]
    states: dict[str, Any]


class Town:
    """Made from a seed, run once."""

    def __init__(self, folder: Path, seed: int, modules: Modules, hours: float = 72, tills: int = 2) -> None:
        self.seed, self.hours, self.folder, self.modules = seed, hours, folder, modules
        self.dice = random.Random(seed)
        self.loop = VirtualLoop()
        self.broker = Broker(self.loop, random.Random(seed + 1))
        self.tills = [
            TillBox(self.loop, f"till-{n}", random.Random(f"{seed} till {n}"), self.now_ms) for n in range(tills)
        ]
        self.sensor = SensorBox(self.loop, "sensor", random.Random(f"{seed} sensor"), self.now_ms)
        self.boxes: list[Box] = [*self.tills, self.sensor]
        self._begin(folder)
        self.house = House(folder, self.loop, self.broker, self.now_ms, random.Random(seed + 2))
        for box in self.boxes:
            # Each device knows the gateway by a name of its own, so that its network can be told apart.
            self.loop.dials[box.name] = functools.partial(self._dial, box)
        self._networks = {box.topic: True for box in self.boxes}
        self.presses = 0
        self.down: list[str] = []
        self.trace = ""

    # -- the beginning: a trade that is paid for, and devices that are enrolled

    def _begin(self, folder: Path) -> None:
        at = Neighbourhood(folder, modules=self.modules)
        try:
            self.start_ms = at.now()
            self.sale = Sale.agreed(at, Wish((FACE,)))
            self.sale.pay()
            assert self.sale.status == FUNDED
            self._enrol(at)
            # The sensor proves it once some boxes have come; both have agreed and paid.
            criteria = Criteria(self.sensor.signer.public_key, at.now(), None, None, Count("boxes", BOXES))
            self.delivery = Sale.agreed(at, Wish((FACE // 2,), criteria=criteria))
            self.delivery.pay()
            assert self.delivery.status == FUNDED
        finally:
            at.close()
        shutil.copytree(folder, folder.with_name(folder.name + "-twin"))

    def _enrol(self, at: Neighbourhood) -> None:
        for box in self.boxes:
            roster = roster_of(at.rooms.database, at.identity.key, box.name)
            grant = at.merchant.grant(at.merchant.repo, box.signer.public_key, role="device", name=box.name)
            at.bring(grant)
            record = asyncio.run(roster.enrol(box.signer.public_key, box.name, grant.id, at.now()))
            box.record = record.encode()
        for till in self.tills:
            till.trade = self.sale.trade
        self._merchant, self._buyer = at.merchant, at.buyer
        self._processor, self._now = at.processor, at.now

    def _code(self, amount: int) -> tuple[str, bytes]:
        until_ms = self.start_ms + int((self.hours + 24) * 3_600_000)
        sale, nonce = self.sale, self.dice.randbytes(16)
        note = Note(self._merchant.key, sale.trade, sale.voucher, self._buyer.key, FACE, "USD", until_ms)
        now = self.now_ms()
        authorization = Authorization(
            self._buyer.key, sale.trade, self._merchant.key, amount, "USD", nonce, now, until_ms
        )
        return write_code(note.sign(self._merchant.seed), authorization.sign(self._buyer.seed)), nonce

    def now_ms(self) -> int:
        return self.start_ms + int(self.loop.time() * 1000)

    # -- the network

    def _dial(self, box: Box, factory: Any) -> Line:  # noqa: ANN401  # asyncio's
        if not self._networks[box.topic]:
            raise OSError("no network")
        return self.broker.dial(box.topic, factory())

    # -- the run

    def run(self) -> None:
        """72 hours of trouble, then a calm in which everything has to come right."""
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_until_complete(self._live())
            # The end of all tasks, below, comes in any order.
            self.trace = self.broker.trace.hexdigest()
        finally:
            for task in asyncio.all_tasks(self.loop):
                task.cancel()
            self.loop.run_until_complete(asyncio.sleep(1))
            self.house.close()
            self.loop.close()
            asyncio.set_event_loop(None)

    async def _live(self) -> None:
        self.house.open()
        for box in self.boxes:
            box.power_on()
        troubles = [asyncio.ensure_future(trouble) for trouble in self._troubles()]
        tending = asyncio.ensure_future(self._tend())
        await asyncio.sleep(self.hours * HOUR_S)
        for trouble in troubles:
            if trouble.done():
                trouble.result()
            trouble.cancel()
        self._calm()
        await asyncio.sleep(CALM_S)
        if tending.done():
            tending.result()
        tending.cancel()
        self.down = [f"{box.name}: {box.link.trouble}" for box in self.boxes if box.link and not box.link.up]
        failed = [str(error) for box in self.boxes for error in box.failed()]
        assert failed == [], failed

    def _troubles(self) -> list[Any]:
        return [
            *(self._flap(box) for box in self.boxes),
            *(self._cut_power(box) for box in self.boxes),
            *(self._customers(till) for till in self.tills),
            self._break_broker(),
            self._break_house(),
            self._meddle(),
        ]

    def _calm(self) -> None:
        self.broker.faults = Faults.none()
        self.broker.start()
        if self.house.database is None:
            self.house.open()
        for box in self.boxes:
            box.flash.cut = False
            self._networks[box.topic] = True
            if box.device is None:
                box.power_on()

    async def _wait(self, mean_s: float) -> None:
        await asyncio.sleep(min(self.dice.expovariate(1 / mean_s), 6 * mean_s))

    async def _tend(self) -> None:
        while True:
            await asyncio.sleep(TENDED_EVERY_S)
            self.house.tend()
            for box in self.boxes:
                box.look_at_clock()

    async def _flap(self, box: Box) -> None:
        while True:
            await self._wait(0.6 * HOUR_S)
            quiet = self.dice.random() < 0.5
            for line in [line for line in self.broker.lines if line.device == box.topic]:
                # Half of the time nobody is told: the connection is dead and looks alive.
                line.dead = quiet
                if not quiet:
                    line.reset()
            if self.dice.random() < 0.8:
                self._networks[box.topic] = False
                await self._wait(4 * HOUR_S if self.dice.random() < 0.08 else 300)
                self._networks[box.topic] = True

    async def _cut_power(self, box: Box) -> None:
        while True:
            await self._wait(7 * HOUR_S)
            if self.dice.random() < 0.6:
                # With the next thing it writes.
                box.flash.cut = True
            elif box.device is not None:
                box.power_off()
            while box.device is not None:
                await self._wait(30)
            for line in [line for line in self.broker.lines if line.device == box.topic]:
                line.reset()
            await self._wait(120)
            box.power_on()

    async def _customers(self, till: TillBox) -> None:
        while self.presses < MOST_SALES:
            await self._wait(0.8 * HOUR_S)
            for _ in range(self.dice.choice((1, 1, 1, 2, 5))):
                amount = self.dice.randint(1, FACE // MOST_SALES)
                code, nonce = self._code(amount)
                self.presses += 1
                till.press(code, nonce, amount)
                await self._wait(20)

    async def _break_broker(self) -> None:
        while True:
            await self._wait(5 * HOUR_S)
            self.broker.stop(wipe=self.dice.random() < 0.5)
            await self._wait(90)
            self.broker.start()
            if self.house.database is not None:
                self.house.close()
                self.house.open()

    async def _break_house(self) -> None:
        while True:
            await self._wait(4 * HOUR_S)
            if self.dice.random() < 0.5:
                self.house.kill_soon()
                await self._wait(600)
            self.house.close()
            await self._wait(400)
            self.house.open()

    async def _meddle(self) -> None:
        """Someone at the broker says again what was said, says it to others, and says what nobody signed."""
        while True:
            await self._wait(0.5 * HOUR_S)
            device = self.dice.choice(self.boxes).topic
            said = self.broker.heard_by.get(self.dice.choice(self.boxes).topic) or [b""]
            message = self.dice.choice((self.dice.choice(said), self.dice.randbytes(200), b""))
            self.broker.route(f"exo/1/{device}/down".encode(), message)
            self.broker._hand_over(device, self.dice.choice(("up", "state")), message)

    # -- the end

    def content(self) -> Content:
        """What the gateway holds after it has sealed everything."""
        return self._content_of(self.folder)

    def twins(self) -> Content:
        """The same for a gateway that got every commit at once, in order, over a perfect network."""
        folder = self.folder.with_name(self.folder.name + "-twin")
        database = Database(folder / "store.db")
        try:
            self._feed(database)
        finally:
            database.close()
        return self._content_of(folder)

    def _feed(self, database: Database) -> None:
        door = Door(database, Clock(self.now_ms), lambda _: None)
        for box in self.boxes:
            for commit in self.written_by(box):
                (answers,) = door.take([Arrival(box.topic, commit.envelope())])
                assert all(isinstance(answer, Taken) for answer in answers), answers
        door.close()

    def written_by(self, box: Box) -> list[Commit]:
        """The commits of a device that the gateway has, in order."""
        database = Database(self.folder / "store.db")
        try:
            rows = database.read().execute("SELECT id FROM entry WHERE kind IN ('proof', 'reading', 'diagnostic')")
            found = [commits.by_id(database.read(), name) for (name,) in rows.fetchall()]
        finally:
            database.close()
        mine = [one for one in found if one is not None and one.header.author == box.signer.public_key]
        return sorted(mine, key=lambda one: (one.header.branch, one.header.seq))

    def _content_of(self, folder: Path) -> Content:
        self._now.ms = self.now_ms()
        rooms = Rooms(folder, {"memory": self._processor}, self._now, modules=self.modules)
        try:
            # Everything in one cut: more than a gateway ever has at once.
            assert rooms.executor.wait_idle(SEALED_WITHIN_S), rooms.executor.faults()
            rooms.settle()
            connection = rooms.database.read()
            mine = {box.signer.public_key for box in self.boxes}
            rows = connection.execute("SELECT entry.id, author, branch FROM entry JOIN log ON log.id = entry.log")
            ids = frozenset(name for name, author, _ in rows.fetchall() if author in mine)
            heads = {
                (log.branch, log.author): (head.seq, head.id)
                for log, head in commits.logs_of(connection, self._merchant.repo)
                if log.author in mine
            }
            instances = {
                "trade": self.sale.trade,
                "voucher": self.sale.voucher,
                "delivery": self.delivery.trade,
                "delivered": self.delivery.voucher,
            }
            states = {name: rooms.state(instance) for name, instance in instances.items()}
        finally:
            rooms.close()
        return Content(ids, heads, states)
