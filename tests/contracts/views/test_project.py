"""Projects (SPEC 18.3): sums up a tree in which a task may have several parents."""

from collections.abc import Sequence

import pytest
from exonomy_contracts.errors import WireError
from exonomy_contracts.views.chain import Chain
from exonomy_contracts.views.project import LEVELS, Project, Sums, project
from exonomy_contracts.wire.cbor import Item

from tests.contracts.views.histories import MODULES, NOW, chain, named

ROSA = named("rosa")


def task(
    name: str,
    value: int,
    *,
    above: Sequence[str] = (),
    adopts: Sequence[str] = (),
    credits: Sequence[int] = (),  # noqa: A002 - the word of the spec
    percent: int = 0,
    currency: str = "EUR",
    more: Sequence[Item] = (),
) -> Chain:
    """A task of that value, with credits and with so many percent of its work done and paid."""
    params = {0: name, 2: value, 3: currency, 6: [named(parent) for parent in above], 7: {0: ROSA}}
    events: list[Item] = [["adopted", {0: named(child)}] for child in adopts]
    total = 0
    for place, amount in enumerate(credits):
        total += amount
        events.append(["credited", {0: place, 1: ROSA, 2: amount, 3: 0, 4: total}])
    if percent:
        released = value * percent // 100
        events.append(["frozen", {0: 0, 1: ROSA, 2: value, 3: NOW}])
        events.append(["released", {0: percent, 1: released, 2: 0, 3: value}])
    return chain("task", name, ROSA, params, [(NOW, [*events, *more])])


def tree(root: str, *chains: Chain) -> Project:
    return project(named(root), {chain.instance: chain for chain in chains}, MODULES)


def test_a_task_alone() -> None:
    found = tree("bed", task("bed", 10_000, credits=[8_000, 7_000], percent=40))
    assert found.own == Sums(10_000, 15_000, 4_000, 400_000)
    assert found.whole == {"EUR": found.own}
    assert (found.own.crowdfunding_percent, found.own.overfunding, found.own.progress_percent) == (150, 5_000, 40)
    assert (found.title, found.phase, found.children, found.missing) == ("bed", "working", (), ())


def test_progress_of_a_project_follows_the_value_of_its_tasks() -> None:
    found = tree(
        "garden",
        task("garden", 1_000, adopts=["fence", "shed"]),
        task("fence", 1_000, above=["garden"], percent=100),
        task("shed", 8_000, above=["garden"], credits=[4_000], percent=25),
    )
    assert found.whole["EUR"] == Sums(10_000, 4_000, 3_000, 300_000)
    assert found.whole["EUR"].progress_percent == 30
    assert found.whole["EUR"].crowdfunding_percent == 40
    assert found.own.progress_percent == 0


def test_a_shared_task_counts_in_each_parent_and_once_above_both() -> None:
    chains = [
        task("town", 1, adopts=["north", "south"]),
        task("north", 10, above=["town"], adopts=["well"]),
        task("south", 100, above=["town"], adopts=["well"]),
        task("well", 1_000, above=["north", "south"], credits=[1_500]),
    ]
    town = tree("town", *chains)
    assert [child.whole["EUR"].value for child in town.children] == [1_010, 1_100]
    assert (town.whole["EUR"].value, town.whole["EUR"].funding) == (1_111, 1_500)


def test_a_ladder_of_shared_tasks_is_walked_once() -> None:
    """Two ways at each of 30 steps are a billion ways down."""
    chains = [task("top 0", 1, adopts=["l 0", "r 0"])]
    for step in range(30):
        sides = [f"l {step}", f"r {step}"]
        chains += [task(side, 1, above=[f"top {step}"], adopts=[f"top {step + 1}"]) for side in sides]
        chains.append(task(f"top {step + 1}", 1, above=sides, adopts=[f"l {step + 1}", f"r {step + 1}"]))
    assert tree("top 0", *chains).whole["EUR"].value == 91


def test_a_tree_of_a_thousand_levels_is_summed_and_drawn_as_far_as_people_look() -> None:
    chains = [task("0", 1, adopts=["1"])]
    chains += [task(f"{level}", 1, above=[f"{level - 1}"], adopts=[f"{level + 1}"]) for level in range(1, 1_000)]
    found = tree("0", *chains)
    assert found.whole["EUR"].value == 1_000
    levels = 0
    while found.children:
        (found,) = found.children
        levels += 1
    assert levels == LEVELS


def test_currencies_are_not_added_up() -> None:
    found = tree("a", task("a", 5, adopts=["b"]), task("b", 7, above=["a"], currency="USD"))
    assert {currency: sums.value for currency, sums in found.whole.items()} == {"EUR": 5, "USD": 7}


def test_a_child_counts_when_it_is_adopted_and_names_its_parent() -> None:
    stranger = task("stranger", 7)
    disowned = task("disowned", 7, above=["a"])
    events: list[Item] = [["adopted", {0: named("disowned")}], ["disowned", {0: named("disowned")}]]
    found = tree("a", task("a", 5, adopts=["stranger", "unknown"], more=events), stranger, disowned)
    assert found.whole["EUR"].value == 5
    assert found.missing == (named("stranger"), named("unknown"))


def test_tasks_that_name_each_other_end_in_an_answer() -> None:
    """No contract can say so (15.9); a view that is handed it all the same must not turn in circles."""
    chains = [task("a", 5, above=["b"], adopts=["b"]), task("b", 7, above=["a"], adopts=["a"])]
    assert tree("a", *chains).whole["EUR"].value == 12


def test_credits_given_back_and_obligations_are_no_funding() -> None:
    events: list[Item] = [
        ["credited", {0: 7, 1: ROSA, 2: 99, 3: 1, 4: 0}],
        ["dropped", {0: 0, 1: ROSA, 2: 30}],
        ["frozen", {0: 0, 1: ROSA, 2: 10, 3: NOW}],
    ]
    found = tree("a", task("a", 100, credits=[30, 20], more=events))
    assert (found.own.funding, found.phase) == (20, "working")


def over(status: int) -> list[Item]:
    return [["closing", {0: status, 1: None}], ["ended", {0: status, 1: 0, 2: 0, 3: None, 4: None}]]


@pytest.mark.parametrize(("status", "phase"), [(4, "completed"), (5, "cancelled"), (6, "expired")])
def test_how_a_task_ended(status: int, phase: str) -> None:
    assert tree("a", task("a", 100, more=over(status))).phase == phase
    assert tree("a", task("a", 100, more=over(status)[:1])).phase == "closing"


@pytest.mark.parametrize("status", [5, 6], ids=["cancelled", "expired"])
def test_a_task_that_was_given_up_counts_with_what_was_released_of_it(status: int) -> None:
    found = tree(
        "garden",
        task("garden", 1_000, adopts=["lights", "shed", "fence"]),
        task("lights", 150, above=["garden"], credits=[90], more=over(status)),
        task("shed", 400, above=["garden"], credits=[300, 200], percent=25, more=over(status)[:1]),
        task("fence", 200, above=["garden"], credits=[250], percent=100),
    )
    lights, shed, _ = found.children
    assert (lights.own, lights.whole["EUR"]) == (Sums(150, 0, 0, 0), Sums())
    assert (shed.own, shed.whole["EUR"]) == (Sums(400, 100, 100, 10_000), Sums(100, 100, 100, 10_000))
    assert found.whole["EUR"] == Sums(1_300, 350, 300, 30_000)


def test_a_completed_task_keeps_what_it_gave_and_its_tips() -> None:
    """Of 450 credited 280 were the price, half of it returned by a ruling, and so half of a tip of 21 is given."""
    more: list[Item] = [
        ["frozen", {0: 0, 1: ROSA, 2: 280, 3: NOW}],
        ["tipped", {0: 1, 1: ROSA, 2: 5}],
        ["tipped", {0: 1, 1: ROSA, 2: 21}],
        ["released", {0: 50, 1: 140, 2: 140, 3: 280}],
    ]
    at_work, done = (tree("a", task("a", 300, credits=[300, 150], more=[*more, *end])) for end in ([], over(4)))
    assert (at_work.own.funding, at_work.own.overfunding) == (450, 150)
    assert (done.own, done.whole["EUR"]) == (Sums(300, 150, 140, 15_000), done.own)


def test_what_is_no_task_is_an_error() -> None:
    with pytest.raises(WireError):
        tree("a", chain("task", "a", ROSA, {0: "a"}, []))
    with pytest.raises(KeyError):
        tree("a")
