"""Gateways that hear of things in any order, stop and start, and still come to one chain: each input once, one seal
per height and sealer."""

import random
from pathlib import Path

import pytest
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Accepted, Seal
from exonomy_gateway.execution.peering import Peer, exchange
from exonomy_gateway.store import commits

from tests.gateway.execution.people import Person
from tests.gateway.execution.ring import Gateway, Odd, Ring, ring

STEPS = 25


class Story:
    """One instance, and one person at each gateway who calls it."""

    def __init__(self, at: Ring, k: int, dice: random.Random) -> None:
        self.at, self.dice, self.calls = at, dice, 0
        self.odd: Odd = at.found(k)
        self.people = [Person(f"person {number}", at.now) for number in range(len(at.gateways))]
        self.grants = [at.owner.grant(self.odd.repo, person.key) for person in self.people]
        at.gateways[0].rooms.take(*self.grants)
        at.pump()

    def call(self) -> None:
        """At a gateway that is up."""
        number = self.dice.choice([n for n, gateway in enumerate(self.at.gateways) if gateway.up])
        person, grant = self.people[number], self.grants[number]
        effects = self.dice.choice([None, None, [["notify", {0: person.key, 1: "hello"}]]])
        commit = person.call(self.odd.repo, self.odd.id, "do", effects, grant.id)
        (answer,) = self.at.gateways[number].rooms.take(commit)
        assert answer.new, answer  # type: ignore[union-attr]  # a refusal has no such field, and fails here
        self.calls += 1

    def meet(self) -> None:
        """Two of them exchange once; what follows is under way when the next step comes."""
        up = [gateway for gateway in self.at.gateways if gateway.up]
        met = self.dice.sample(up, k=min(2, len(up)))
        exchange([Peer(gateway.rooms.database, gateway.rooms.door) for gateway in met])

    def stop_or_start(self) -> None:
        """One of them, as long as another is up."""
        gateway: Gateway = self.dice.choice(self.at.gateways)
        if not gateway.up:
            gateway.open()
        elif sum(one.up for one in self.at.gateways) > 1:
            gateway.close()


@pytest.mark.parametrize("k", [1, 2, 3])
@pytest.mark.parametrize("seed", range(2))
def test_three_gateways_come_to_one_chain(tmp_path: Path, k: int, seed: int) -> None:
    """SPEC 7.2, 7.5, 10.10."""
    dice = random.Random(f"{k} {seed}")
    with ring(tmp_path, 3) as at:
        story = Story(at, k, dice)
        for _ in range(STEPS):
            dice.choice([story.call, story.call, story.meet, story.meet, story.stop_or_start])()
        for gateway in at.gateways:
            if not gateway.up:
                gateway.open()
        odd = story.odd
        at.until(lambda: all(odd.count(number) == story.calls for number in range(3)))
        assert odd.is_same()
        outcomes = [one for seal in at.gateways[0].seals(odd.id)[1:] for one in seal.outcomes]
        assert len({one.input for one in outcomes}) == len(outcomes) == story.calls
        assert all(isinstance(one, Accepted) for one in outcomes)
        for gateway in at.gateways:
            assert gateway.dissents() == [] and not commits.forks(gateway.rooms.database.read())
            assert heights_signed_by(gateway, odd) == sorted(set(heights_signed_by(gateway, odd)))


def heights_signed_by(gateway: Gateway, odd: Odd) -> list[int]:
    """The heights of the seals in a gateway's own log."""
    connection = gateway.rooms.database.read()
    own = [one for one in commits.logs_of(connection, odd.repo, SEAL_BRANCH) if one[0].author == gateway.key]
    return [
        Seal.read(commit.content()).height
        for log, head in own
        for commit in commits.entries(connection, log, -1, head.seq)
        if commit.header.kind == SEAL
    ]
