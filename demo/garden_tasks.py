"""The two projects, their tasks, and what the neighbours credit them with."""

import json
import time
from collections.abc import Callable
from typing import Any, Final

from demo.garden_cast import PROMISES, Cast
from demo.garden_council import Council
from demo.story import require
from tests.doubles import courier

GARDEN: Final = "Community garden"
PARK: Final = "Park renovation"
BEDS: Final = "Raised beds"
CEMENT: Final = "Cement for the shed"
PIPE: Final = "Water pipe"
LIGHTS: Final = "Lights on the path"
SOWING: Final = "Sowing"
WORTH: Final = {BEDS: 300, CEMENT: 120, PIPE: 200, LIGHTS: 150, SOWING: 250}
CREDITS: Final = (
    ("frida", BEDS, 200),
    ("emil", BEDS, 250),
    ("hanna", CEMENT, 120),
    ("emil", PIPE, 120),
    ("frida", PIPE, 80),
    ("dora", LIGHTS, 90),
    ("hanna", SOWING, 150),
)
"""Who credits which task with how many dollars of their promise."""
FENCE_M: Final = 40
DWELL_S: Final = 4
_UNTIL: Final = "40d"


class Tasks:
    """What is to be done, and how it stands."""

    def __init__(self, cast: Cast, council: Council) -> None:
        self.cast, self.council = cast, council
        self.ids: dict[str, str] = {}

    def promise(self) -> list[str]:
        """Six neighbours mint what they have to give."""
        for name, (title, amount) in PROMISES.items():
            minted = self.cast.ask(
                *(name, "wallet", "mint", "--amount", amount, "--title", title, "--expires", "52w"),
            )
            self.cast.vouchers[name] = minted["voucher"]
        return [f"{name:6} {title}, {amount} USD" for name, (title, amount) in PROMISES.items()]

    def plan(self, sensor: str) -> list[str]:
        """Two projects; five tasks below the garden, one of them below the park as well."""
        for title, manager, value in ((GARDEN, "ada", 80), (PARK, "clara", 400)):
            file = self.cast.stage.folder / f"{manager}.json"
            file.write_text(json.dumps({"governance": self._governance(manager)}))
            self.ids[title] = self.cast.make(manager, *self._founding(title, value), "--json-args", file)
        for title, value in WORTH.items():
            parents = [GARDEN, PARK] if title == PIPE else [GARDEN]
            more = ["--proof", json.dumps(_proof(sensor))] if title == CEMENT else []
            of = [word for one in parents for word in ("--parents", self.ids[one])]
            self.ids[title] = self.cast.make("ada", *self._founding(title, value), *of, *more)
            for parent in parents:
                self._adopt(parent, title)
            self.cast.until(self.ids[title], lambda seen: seen["status"] == "open", f"{title} to be open")
            for helper in ("bruno", *{owner for owner, task, _ in CREDITS if task == title}):
                self.cast.run("ada", "wallet", "grant", self.ids[title], helper)
        shared = self.cast.ask("", "project", self.ids[PARK])
        require([one["title"] for one in shared["children"]] == [PIPE], "the pipe is not below the park")
        return [
            f"{GARDEN} (ada manages, bruno confirms with her): {', '.join(WORTH)}",
            f"{PARK} (clara manages): {PIPE} counts there too",
        ]

    def credit(self) -> list[str]:
        """Owners lock parts of their vouchers to tasks; nothing leaves their hands yet."""
        for owner, title, amount in CREDITS:
            self.lock(owner, title, amount)
        for title in WORTH:
            due = sum(amount for _, task, amount in CREDITS if task == title) * 100
            self.cast.until(self.ids[title], _has_funding(due), f"{title} to be credited")
        beds = self.cast.ask("", "project", self.ids[BEDS])["own"]
        require(beds["crowdfunding_percent"] == 150, f"{BEDS} are not funded to 150%")
        return [f"{owner:6} {amount:3} USD for {title}" for owner, title, amount in CREDITS]

    def lock(self, owner: str, title: str, amount: int, memo: int = 0) -> None:
        """Lock that much of one's own voucher to a task: as a credit, or as an obligation (memo 1)."""
        self.cast.run(
            *(owner, "wallet", "voucher", "lock", self.cast.vouchers[owner], "--piece", 0, "--amount", amount),
            *("--instance", self.ids[title], "--until", _UNTIL, "--memo", memo),
        )

    def call(self, who: str, op: str, title: str, *options: object, code: int = 0) -> str:
        """Call an op of a task; what is said."""
        return self.cast.run(who, "wallet", "task", op, self.ids[title], *options, code=code)

    def seen(self, title: str) -> Any:  # noqa: ANN401 - JSON is anything
        """How a task stands."""
        return self.cast.shown(self.ids[title])

    def hire(self, who: str, title: str) -> None:
        """The manager invites somebody, who enrols."""
        self.call("ada", "nominate", title, "--peer", who)
        self.call(who, "enrol", title, "--peer", "me")

    def stands(self, title: str, status: str) -> Any:  # noqa: ANN401 - as shown
        """Wait until a task has a status."""
        return self.cast.until(self.ids[title], lambda seen: seen["status"] == status, f"{title} to be {status}")

    def _founding(self, title: str, value: int) -> list[object]:
        return [
            *("wallet", "task", "found", "--title", title, "--value", value, "--currency", "USD"),
            *("--deadline", "20d", "--category", "garden"),
        ]

    def _governance(self, manager: str) -> dict[str, Any]:
        court = {"community": self.council.id, "ballot": "ballot", "seats": 3, "answer": "1d", "default": "50%"}
        stakeholders = [manager, "bruno"]
        return {"manager": manager, "stakeholders": stakeholders, "threshold": 0, "court": court | {"arbitrators": []}}

    def _adopt(self, parent: str, title: str) -> None:
        """Its manager takes a task in that has said to belong there."""
        child = self.ids[title]
        known = self.ids[parent]
        self.cast.until(
            known,
            lambda seen: any(one["instance"] == child for one in seen["state"]["children"]),
            f"{parent} to hear of {title}",
        )
        manager = "clara" if parent == PARK else "ada"
        self.cast.run(manager, "wallet", "task", "adopt", known, "--child", child)


def _has_funding(due: int) -> Callable[[Any], bool]:
    """Whether a task that is shown has credits of that many minor units."""
    return lambda seen: sum(one["amount"] for one in seen["state"]["credits"] if one["role"] == "credit") == due


def _proof(sensor: str) -> dict[str, Any]:
    """A sensor at the door for a while is proof enough."""
    place = {
        "lat": f"{courier.DOOR[0]:.7f}",
        "lon": f"{courier.DOOR[1]:.7f}",
        "radius_lat": f"{FENCE_M * courier.NORTH_M:.7f}",
        "radius_lon": f"{FENCE_M * courier.EAST_M:.7f}",
        "dwell": f"{DWELL_S}s",
        "max_accuracy_dm": 150,
        "max_gap": "2s",
    }
    asked = {"device": sensor, "from": int(time.time() * 1_000), "place": place}
    return {"sensor": asked, "suffices": True}
