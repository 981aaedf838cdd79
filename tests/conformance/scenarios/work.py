"""What a town does on its tasks: credits, offers, consent, work that is confirmed."""

from collections.abc import Mapping, Sequence

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.wire.cbor import Item

from tests.conformance.scenarios.town import Town
from tests.doubles.community import Contract, Person


def governance(
    manager: Person, stakeholders: Sequence[Person], court: dict[int, Item] | None = None, threshold: int = 0
) -> dict[int, Item]:
    """SPEC 15.2."""
    peers: list[Item] = [person.key for person in stakeholders]
    return {0: manager.key, 1: peers, 2: threshold, 3: court, 4: []}


def task(
    town: Town,
    founder: Person,
    title: str,
    value: int,
    deadline_ms: int,
    rules: dict[int, Item] | None,
    parents: Sequence[Contract] = (),
    proof: Criteria | None = None,
) -> Contract:
    """A task, below its parents; what a sensor proves needs nobody's word."""
    above: list[Item] = [parent.id for parent in parents]
    shown: Item = None if proof is None else {0: proof.item(), 1: True}
    head: dict[int, Item] = {0: title, 1: None, 2: value, 3: "USD", 4: deadline_ms, 5: None}
    return town.found(founder, "task", {**head, 6: above, 7: rules, 8: shown, 9: "garden"})


def enrol(town: Town, manager: Person, contract: Contract, exocrat: Person) -> None:
    """Somebody nominates oneself and is taken on."""
    town.say(exocrat, contract, "nominate", {0: exocrat.key})
    town.say(manager, contract, "enrol", {0: exocrat.key})


def take_on(
    town: Town,
    manager: Person,
    contract: Contract,
    exocrat: Person,
    picks: Mapping[int, tuple[Person, int]],
    wishes: Mapping[int, int] | None = None,
) -> None:
    """An offer of these credits (number: owner and amount), approved and consented to by all their owners."""
    offer = town.state(contract)[8]
    lines: list[Item] = [[credit, amount] for credit, (_, amount) in picks.items()]
    tips: list[Item] = [[credit, amount] for credit, amount in (wishes or {}).items()]
    price = sum(amount for _, amount in picks.values())
    due = town.state(contract)[1][4]
    town.say(exocrat, contract, "offer", {0: price, 1: lines, 2: tips, 3: None, 4: due})
    town.say(manager, contract, "approve", {0: offer})
    for owner in dict.fromkeys(owner for owner, _ in picks.values()):
        town.say(owner, contract, "consent", {0: offer})


def confirm(town: Town, exocrat: Person, contract: Contract, percent: int, stakeholders: Sequence[Person]) -> None:
    """So much is done, and those who have to say so do."""
    town.say(exocrat, contract, "claim", {0: percent, 1: None})
    for person in stakeholders:
        town.say(person, contract, "confirm", {0: percent, 1: None})
