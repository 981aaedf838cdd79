"""Projects: what a task and the tasks below it are worth, what is funded, released and done (SPEC 18.3).

    tree = project(task, chains, modules)     # a `Project`: this task with its adopted children, each the same
    tree.whole["USD"].funding                 # of this task and everything below it, by currency
    tree.own.progress_percent, tree.whole["USD"].crowdfunding_percent

`chains` are all `chain.Chain`s that are known, by instance. A child counts once its parent has adopted it. Within one
project each task counts once, however many ways lead down to it; a task with two parents counts in each of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.views.chain import Chain, Event, Modules
from exonomy_contracts.wire import shape

ENDED: Final = {4: "completed", 5: "cancelled", 6: "expired"}
"""How a task is over, by the numbers of SPEC 15.3."""
LEVELS: Final = 64
"""Levels of a tree that are drawn; what is deeper is only in the sums. A project of people has five."""
_CREDIT: Final = 0
_COMPLETED: Final = 4


@dataclass(frozen=True, slots=True)
class Sums:
    """Minor units of one currency. `done` is value times percent, so that progress follows the value."""

    value: int = 0
    funding: int = 0
    released: int = 0
    done: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.value + other.value,
            self.funding + other.funding,
            self.released + other.released,
            self.done + other.done,
        )

    @property
    def progress_percent(self) -> int:
        """How much of the value is confirmed to be done, rounded down."""
        return self.done // self.value if self.value else 0

    @property
    def crowdfunding_percent(self) -> int:
        """Funding in percent of the value, rounded down; above 100 it is overfunded."""
        return 100 * self.funding // self.value if self.value else 0

    @property
    def overfunding(self) -> int:
        """What was credited beyond the value."""
        return max(0, self.funding - self.value)


@dataclass(frozen=True, slots=True)
class Project:
    """One task of the tree. `whole` has its own sums and those of all tasks below it, by currency.

    `phase` is the status by the words of the task's interface: proposed, open, consenting, working, disputed, closing,
    completed, cancelled or expired.
    `missing` are adopted children of which no chain is known: the sums are without them.
    """

    instance: bytes
    title: str
    phase: str
    currency: str
    own: Sums
    whole: Mapping[str, Sums]
    children: tuple["Project", ...]
    missing: tuple[bytes, ...]


@dataclass(slots=True)
class _Task:
    """What the seals of one task have said so far."""

    instance: bytes
    title: str
    currency: str
    value: int
    phase: str
    released: int = 0
    percent: int = 0
    price: int = 0
    returned: int = 0
    disputed: int = 0
    approved: int | None = None
    """The offer that waits for consent or is at work."""
    ends_as: int | None = None
    adopted: dict[bytes, None] = field(default_factory=dict)
    credits: dict[int, int] = field(default_factory=dict)
    tips: dict[int, int] = field(default_factory=dict)

    @classmethod
    def read(cls, chain: Chain, modules: Modules) -> "_Task":
        """Read the params (15.1), then follow the events.

        Raises:
            WireError: they are not those of a task.
        """
        params = chain.fields
        if not chain.counts(modules):
            raise shape.ShapeError("a task: no seal that counts has founded it")
        task = cls(
            chain.instance,
            shape.text(params.get(0), "task.title", 120),
            shape.currency(params.get(3), "task.currency"),
            shape.amount(params.get(2), "task.value"),
            "proposed" if params.get(7) is None else "open",
        )
        for event in chain.events(modules):
            task.count(event)
            task.stand(event)
        return task

    def count(self, event: Event) -> None:
        """What an event (15.5) changes in the sums."""
        match event.name:
            case "credited" if event.uint(3) == _CREDIT:
                self.credits[event.uint(0)] = event.uint(2)
            case "dropped":
                self.credits.pop(event.uint(0), None)
            case "tipped":
                self.tips[event.uint(0)] = event.uint(2)
            case "frozen":
                self.price = event.uint(2)
            case "disputed":
                self.disputed = event.uint(2)
            case "ruled":
                self.disputed = 0
            case "released":
                self.percent, self.released, self.returned = event.uint(0), event.uint(1), event.uint(2)
            case "adopted":
                self.adopted[event.peer(0)] = None
            case "disowned":
                self.adopted.pop(event.peer(0), None)

    def stand(self, event: Event) -> None:
        """How it stands after an event that was counted."""
        match event.name:
            case "governed" if event.fields.get(1) is True:
                self.phase = "open"
            case "approved":
                self.phase, self.approved = "consenting", event.uint(0)
            case "withdrawn" | "declined" | "refused" if event.uint(0) == self.approved:
                self.phase, self.approved = "open", None
                self.tips.clear()
            case "frozen" | "disputed" | "released":
                self.phase = "disputed" if 0 < self.disputed == self.undecided else "working"
            case "closing":
                self.phase, self.ends_as = "closing", event.uint(0)
            case "ended":
                self.phase = ENDED.get(event.uint(0), "ended")

    @property
    def undecided(self) -> int:
        """What of the price is neither released nor returned."""
        return self.price - self.released - self.returned

    @property
    def funding(self) -> int:
        """What is credited; once it is over what was given of that, since the rest goes back (15.6)."""
        if self.ends_as is None:
            return sum(self.credits.values())
        tips = self.tips.values() if self.ends_as == _COMPLETED else ()
        return self.released + sum(tip * self.released // max(self.price, 1) for tip in tips)

    @property
    def sums(self) -> Sums:
        """Of this task alone."""
        return Sums(self.value, self.funding, self.released, self.value * self.percent)

    @property
    def counted(self) -> Sums:
        """What it adds to the sums above it: of one that was cancelled or expired only what was released."""
        if self.ends_as is None or self.ends_as == _COMPLETED:
            return self.sums
        return Sums(self.released, self.released, self.released, 100 * self.released)


def project(task: bytes, chains: Mapping[bytes, Chain], modules: Modules) -> Project:
    """The task of that instance and everything below it.

    Raises:
        KeyError: no chain of that task is known.
        WireError: a chain of a task is none, or an event of a module that counts is not as SPEC 15 has it.
    """
    return _Tree(chains, modules).project(chains[task])


class _Tree:
    def __init__(self, chains: Mapping[bytes, Chain], modules: Modules) -> None:
        self.chains, self.modules = chains, modules
        self.tasks = dict[bytes, _Task]()
        self.projects = dict[bytes, Project]()
        self.below = dict[bytes, tuple[Chain, ...]]()

    def task(self, chain: Chain) -> _Task:
        if chain.instance not in self.tasks:
            self.tasks[chain.instance] = _Task.read(chain, self.modules)
        return self.tasks[chain.instance]

    def children(self, chain: Chain) -> tuple[Chain, ...]:
        """Those that it has adopted, that are known, and that name it as a parent."""
        if chain.instance not in self.below:
            adopted = (self.chains.get(instance) for instance in self.task(chain).adopted)
            self.below[chain.instance] = tuple(
                child for child in adopted if child is not None and self.is_below(child, chain)
            )
        return self.below[chain.instance]

    def is_below(self, child: Chain, chain: Chain) -> bool:
        return child.type == chain.type and child.counts(self.modules) and chain.instance in _parents(child)

    def project(self, chain: Chain, level: int = 0) -> Project:
        if chain.instance in self.projects:
            return self.projects[chain.instance]
        task = self.task(chain)
        below = self.children(chain)
        children = tuple(self.project(child, level + 1) for child in below) if level < LEVELS else ()
        known = {child.instance for child in below}
        found = Project(
            task.instance,
            task.title,
            task.phase,
            task.currency,
            task.sums,
            self.whole(chain),
            children,
            tuple(child for child in task.adopted if child not in known),
        )
        self.projects[chain.instance] = found
        return found

    def whole(self, chain: Chain) -> dict[str, Sums]:
        """The sums of a task and all below it, each task once."""
        sums, seen, left = dict[str, Sums](), {chain.instance}, [chain]
        while left:
            task = self.task(left[-1])
            below = [child for child in self.children(left.pop()) if child.instance not in seen]
            seen |= {child.instance for child in below}
            left += below
            sums[task.currency] = sums.get(task.currency, Sums()) + task.counted
        return sums


def _parents(chain: Chain) -> tuple[bytes, ...]:
    parents = shape.array_up_to(chain.fields.get(6), "task.parents", limits.DEPS)
    return tuple(shape.digest(parent, "task.parent") for parent in parents)
