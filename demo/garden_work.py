"""How the tasks are done: offers, consent, claims, a delivery, a dispute, and a new edition of the contract."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from exonomy_contracts import modules

from demo.delivery import EVERY_S, SETTINGS
from demo.garden_cast import Cast, without_keys
from demo.garden_council import ARBITRATORS, Council
from demo.garden_tasks import BEDS, CEMENT, LIGHTS, PIPE, SOWING, Tasks
from demo.story import require
from tests.doubles import courier
from tests.doubles.editions import edition
from tests.doubles.sensor_process import SensorProcess

_WITHIN_S: Final = 30.0
_STAY: Final = 28
"""Epochs that the courier stays at the door."""
_VOTES: Final = ("50%", "60%", "80%")


class Work:
    """The tasks' stories, one step after the other."""

    def __init__(self, cast: Cast, council: Council, tasks: Tasks) -> None:
        self.cast, self.council, self.tasks = cast, council, tasks
        self.sensor: SensorProcess
        self.epochs: list[courier.Epoch] = []
        self.verdicts: list[str] = []
        self.edition = ""
        self._way = threading.Thread(target=self._drive, daemon=True)

    def sensor_comes(self) -> str:
        """Gus switches his sensor on and lets it work for him; its key."""
        stage = self.cast.stage
        self.sensor = stage.start_sensor("sensor", SETTINGS)
        key = str(self.sensor.until(event="boot")["did"])
        record = stage.folder / "sensor" / "enrolment.cbor"
        self.cast.run("gus", "device", "enrol", "--key", key, "--name", "sensor", "--out", record)
        self.sensor.until(event="link", up=True, within=_WITHIN_S)
        return key

    def beds_are_offered(self) -> list[str]:
        """Ivo is invited, enrols, and picks credits for 280 dollars with a wish; everybody has to agree."""
        tasks = self.tasks
        tasks.hire("ivo", BEDS)
        said = tasks.call(
            *("ivo", "offer", BEDS, "--price", 280, "--picks", "0,180", "--picks", "1,100"),
            *("--wishes", "1,20", "--due", "10d"),
        )
        tasks.call("ada", "approve", BEDS, "--offer", 0)
        refused = tasks.call("ivo", "claim", BEDS, "--percent", "50%", code=1)
        tasks.call("frida", "consent", BEDS, "--offer", 0)
        require(tasks.seen(BEDS)["status"] == "consenting", "the work began before every owner had consented")
        tasks.call("emil", "consent", BEDS, "--offer", 0)
        require(tasks.seen(BEDS)["status"] == "working", "the work did not begin with the last consent")
        tasks.call("emil", "tip", BEDS, "--credit", 1, "--amount", 20, "--offer", 0)
        bed = tasks.ids[BEDS][:8]
        return [
            "ada invites ivo, who enrols and types",
            f"$ exonomy wallet task offer {bed} --price 280 --picks 0,180 --picks 1,100 --wishes 1,20 --due 10d",
            *said.splitlines()[1:],
            f"ada approves. A claim now is too early: {refused.strip()}",
            "frida consents, then emil: the work begins, and emil grants 20.00 USD of pizzas as a tip",
        ]

    def beds_are_built(self) -> list[str]:
        """Half is confirmed and half is released; then the rest, the tip, and the surplus by itself."""
        tasks = self.tasks
        self._progress("ivo", BEDS, 50)
        require(tasks.seen(BEDS)["state"]["work"]["released"] == 14_000, "50% did not release half of 280.00 USD")
        self._earned("ivo", {"frida": 9_000, "emil": 5_000})
        self._progress("ivo", BEDS, 100)
        tasks.stands(BEDS, "completed")
        self._earned("ivo", {"frida": 18_000, "emil": 12_000})
        self._unlocked(BEDS, ("frida", "emil"))
        return [
            "at 50%, confirmed by ada and bruno: 90.00 USD of bread and 50.00 USD of pizzas are ivo's",
            "at 100%: 180.00 of bread, 120.00 of pizzas with the tip; 150.00 USD too many are unlocked by themselves",
        ]

    def cement_sets_off(self) -> list[str]:
        """Gus promises the bags with a voucher of his own; a sensor's word is to be enough. He sets off."""
        tasks = self.tasks
        tasks.hire("gus", CEMENT)
        tasks.lock("gus", CEMENT, 120, memo=1)
        self.cast.until(tasks.ids[CEMENT], lambda seen: len(seen["state"]["credits"]) == 2, "gus's obligation")
        tasks.call("gus", "offer", CEMENT, "--price", 120, "--picks", "0,120", "--due", "5d")
        tasks.call("ada", "approve", CEMENT, "--offer", 0)
        tasks.call("hanna", "consent", CEMENT, "--offer", 0)
        watched = self.sensor.until(event="watching", within=_WITHIN_S)["trade"]
        require(watched == tasks.ids[CEMENT], "the sensor watches for another task")
        self._way.start()
        return [
            "the obligation: twenty bags, 120.00 USD, redeemed for ada as they are delivered",
            "the gateway has told the sensor what to watch for; gus drives off, and the others go on meanwhile",
        ]

    def cement_arrives(self) -> list[str]:
        """The sensor was at the gate; nobody has to confirm anything."""
        tasks = self.tasks
        self._way.join(_WITHIN_S)
        proof = self.sensor.until(event="completed", within=_WITHIN_S)
        require(proof["trade"] == tasks.ids[CEMENT], "another task was completed")
        self.sensor.until(event="acked", id=proof["id"], within=_WITHIN_S)
        tasks.stands(CEMENT, "completed")
        self._earned("gus", {"hanna": 12_000})
        redeemed = self.cast.until(
            self.cast.vouchers["gus"], lambda seen: seen["status"] == "completed", "gus's voucher to be redeemed"
        )
        require(redeemed["state"]["redeemed"] == 12_000, "not exactly 120.00 USD of cement were redeemed")
        require(tasks.seen(CEMENT)["state"]["work"]["confirmations"] == [], "somebody confirmed the delivery")
        return [
            f"{len(self.epochs)} epochs of the receiver, with a tunnel and a fix astray; nobody confirmed anything",
            "120.00 USD of seeds are gus's, and his 120.00 USD of cement are redeemed",
        ]

    def pipe_is_disputed(self) -> list[str]:
        """30% of the price are disputed; the rest goes on, and three are drawn."""
        tasks = self.tasks
        tasks.hire("ivo", PIPE)
        tasks.call("ivo", "offer", PIPE, "--price", 200, "--picks", "0,120", "--picks", "1,80", "--due", "10d")
        tasks.call("ada", "approve", PIPE, "--offer", 0)
        for owner in ("emil", "frida"):
            tasks.call(owner, "consent", PIPE, "--offer", 0)
        reason = self.cast.stage.folder / "reason.txt"
        reason.write_text("The last six metres are on top of the soil and not in it.\n")
        tasks.call("ada", "dispute", PIPE, "--amount", 60, "--reason", f"@{reason}")
        self._progress("ivo", PIPE, 100)
        work = tasks.seen(PIPE)["state"]["work"]
        require((work["released"], work["frozen"]) == (14_000, 6_000), "not 140.00 were released and 60.00 frozen")
        panel = self.panel()
        return [
            f"ada disputes 60.00 of 200.00 USD: {reason.read_text().strip()}",
            "the other 140.00 USD are claimed, confirmed and released",
            f"the community's contract draws {', '.join(panel)}: frida has a stake, so she is not asked",
        ]

    def panel(self) -> list[str]:
        """Who was drawn for the pipe."""
        pipe = self.tasks.ids[PIPE]
        seen = self.cast.until(pipe, lambda one: one["state"]["dispute"]["panel"], "the panel to be drawn")
        by_key = {key: name for name, key in self.cast.keys.items()}
        drawn = [by_key[key] for key in seen["state"]["dispute"]["panel"]]
        require(len(drawn) == 3 and set(drawn) == {*ARBITRATORS} - {"frida"}, f"{drawn} were drawn")
        return drawn

    def verdict_is_enforced(self) -> list[str]:
        """The three vote how much is ivo's; the median counts and is carried out at once."""
        tasks, cast = self.tasks, self.cast
        panel = self.panel()
        ballot = cast.make(panel[0], "wallet", "ballot", "for", tasks.ids[PIPE], 0, "--final")
        refused = cast.run("frida", "wallet", "vote", ballot, "0%", code=1)
        for name, vote in zip(panel, _VOTES, strict=True):
            cast.run(name, "wallet", "vote", ballot, vote)
        self.verdicts.append(ballot)
        seen = tasks.stands(PIPE, "completed")
        work = seen["state"]["work"]
        require((work["released"], work["returned"]) == (17_600, 2_400), "the verdict was not carried out")
        self._earned("ivo", {"emil": 12_000 + 10_560, "frida": 18_000 + 7_040})
        self._unlocked(PIPE, ("emil", "frida"))
        said = cast.run("ada", "wallet", "show", ballot).splitlines()
        return [
            f"frida, who was not drawn, would like to vote: {without_keys(refused, cast)}",
            *(line for line in said if " voted " in line or line.startswith("The result")),
            "60% of what was disputed: 36.00 USD are ivo's too, 24.00 USD go back to emil and frida",
        ]

    def contract_is_upgraded(self) -> list[str]:
        """The community votes for a new edition; a running task goes on with it once all its parties say so."""
        cast, tasks = self.cast, self.tasks
        file = cast.stage.folder / "task-2.wasm"
        file.write_bytes(edition(modules.load("task"), "2"))
        interface = Path(modules.__file__).with_name("task.json")
        self.edition = cast.ask("bruno", "module", "add", file, "--interface", interface)["module"]
        motion = {"upgrade": {"type": "task", "module": self.edition}}
        self.council.decide("bruno", motion, ("bruno", "ada", "clara"))
        require(self.council.module_of("task") == self.edition, "the registry has another module")
        movers = ("ada", "bruno", "hanna")
        for name in movers:
            require(tasks.seen(SOWING)["module"] != self.edition, f"it moved before {name} agreed")
            tasks.call(name, "move", SOWING, "--module", self.edition)
        cast.until(tasks.ids[SOWING], lambda seen: seen["module"] == self.edition, f"{SOWING} to move")
        return [
            f"bruno, ada and clara vote for task edition 2, {self.edition[:16]}…",
            f"{SOWING} goes on with it once ada, bruno and hanna, whose seeds are credited, have agreed",
        ]

    def rest_is_left(self) -> list[str]:
        """One task is cancelled; one is open at the end."""
        tasks = self.tasks
        tasks.call("ada", "cancel", LIGHTS)
        tasks.stands(LIGHTS, "cancelled")
        self._unlocked(LIGHTS, ("dora",))
        require(tasks.seen(SOWING)["status"] == "open", f"{SOWING} is not open")
        return [
            f"{LIGHTS}: ada cancels it, and dora's 90.00 USD of carpentry are hers again",
            f"{SOWING}: open, and looking for somebody",
        ]

    # -- the pieces that steps share

    def _progress(self, who: str, title: str, percent: int) -> None:
        """A claim, and both who have to confirm it."""
        self.tasks.call(who, "claim", title, "--percent", f"{percent}%")
        for name in ("ada", "bruno"):
            self.tasks.call(name, "confirm", title, "--percent", f"{percent}%")

    def _earned(self, who: str, of: dict[str, int]) -> None:
        """Wait until somebody holds that much of others' vouchers."""
        for owner, amount in of.items():
            self.cast.until(
                self.cast.vouchers[owner],
                self._holds(who, amount),
                f"{who} to hold {amount / 100:.2f} USD of what {owner} promised",
            )

    def _holds(self, who: str, amount: int) -> Callable[[Any], bool]:
        """Whether somebody has that much, free of any lock, of a voucher that is shown."""
        key = self.cast.keys[who]

        def holds(seen: Any) -> bool:  # noqa: ANN401 - as shown
            free = (one for one in seen["voucher"]["pieces"] if one["owner"] == key and one["lock"] is None)
            return bool(sum(one["left"] for one in free) == amount)

        return holds

    def _unlocked(self, title: str, owners: tuple[str, ...]) -> None:
        """Wait until nothing of these owners is locked to a task any more."""
        task = self.tasks.ids[title]
        for owner in owners:
            self.cast.until(
                self.cast.vouchers[owner],
                lambda seen: all((one["lock"] or {}).get("instance") != task for one in seen["voucher"]["pieces"]),
                f"what {owner} locked to {title} to be unlocked",
            )

    def _drive(self) -> None:
        """The way to the gate, in real time."""
        for epoch in courier.drive(courier.delivery(stay=_STAY), self.sensor.receive, EVERY_S):
            self.epochs.append(epoch)
