"""The same commits give the same states, however they arrive and however they are cut into seals (SPEC 7.4 to 7.6)."""

import random
from collections.abc import Iterable, Sequence

import pytest
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Head, follow
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.seal import Accepted, Cut, CutEntry, Seal, sorted_cut
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.fold import Folded
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conformance.scenarios import hall, market, plumbing
from tests.conformance.scenarios.town import GATEWAY, Town
from tests.doubles.community import Contract, Person

VOTERS = tuple(Person(f"voter {number}") for number in range(6))
TILLS = tuple(Person(f"till {number}") for number in range(3))
AMOUNTS = ((1_000, 700), (500, 1), (1_300, 499))
CHOICES = (0, 2_500, 2_500, 4_000, 10_000, 7_000)


class Replica:
    """Somebody who gets commits in any order, keeps what does not follow yet until it does, and folds when asked."""

    def __init__(self, town: Town) -> None:
        self.town, self.logs = town, dict[LogKey, list[Commit]]()
        self._early = list[Commit]()
        self.known = set[inputs.Message]()

    def receive(self, commits: Iterable[Commit]) -> None:
        """Take in; duplicates change nothing."""
        for commit in commits:
            if commit.id not in {known.id for known in self.logs.get(commit.header.log, ())}:
                self._early.append(commit)
        while any(self._attach(commit) for commit in tuple(self._early)):
            pass

    def _attach(self, commit: Commit) -> bool:
        entries = self.logs.setdefault(commit.header.log, [])
        if commit.header.seq != len(entries):
            if commit.header.seq < len(entries):
                self._early.remove(commit)
            return False
        follow(Head(entries[-1].header.seq, entries[-1].id) if entries else None, commit.header)
        entries.append(commit)
        self._early.remove(commit)
        return True

    def cut(self, contract: Contract, before: Cut) -> Cut:
        """All that speaks of the contract and is here, and who may write where."""
        spoken = {
            log
            for log, entries in self.logs.items()
            if any(inputs.addressee(commit.header) == contract.id for commit in entries)
        }
        taken = {contract.commit.header.log, *spoken, *(entry.log for entry in before)}
        repos = {contract.repo, *(log.repo for log in taken)}
        taken |= {log for log in self.logs if log.branch == AUTH_BRANCH and log.repo in repos}
        return sorted_cut([CutEntry(log, len(self.logs[log]) - 1, self.logs[log][-1].id) for log in taken])

    def seal(self, contract: Contract, before: Folded) -> Folded:
        """The next seal over all that is here."""
        self.known.update(before.carried)
        cut = self.cut(contract, before.seal.cut)
        return fold.proceed(before.tip(), self.town.now_ms, cut, self, self.town.run)

    # -- what a fold may look at --------------------------------------------------------------------------------------

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        entries = self.logs.get(log, [])[after + 1 : upto + 1]
        return [commit for commit in entries if inputs.addressee(commit.header) == instance]

    def rights(self, repo: bytes, heads: tuple[tuple[LogKey, int], ...]) -> Rights:
        return Rights.replay(repo, [commit for log, seq in heads for commit in self.logs[log][: seq + 1]])

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        return self.town.final_seal(instance, height)

    def founding(self, instance: bytes) -> inputs.Instance | None:
        contract = self.town.contracts.get(instance)
        return None if contract is None else contract.born

    def carried(self, instance: bytes, message: inputs.Message) -> bool:
        return message in self.known


Story = tuple[Town, Contract, list[Commit]]


def proofs() -> Story:
    """Three tills have taken six codes of one buyer; nothing of it is sealed."""
    town, trade, _, _ = plumbing.funded()
    waiting = list[Commit]()
    for till, amounts in zip(TILLS, AMOUNTS, strict=True):
        town.enrol(plumbing.PLUMBER, till)
        waiting += [town.redeem(till, trade, plumbing.BAKER, amount) for amount in amounts]
    return town, trade, waiting


def votes() -> Story:
    """A panel of six has voted on a split; nothing of it is sealed."""
    town = Town()
    goods = market.voucher(town, VOTERS[0], 100, "Stamps")
    box = hall.ballot(town, VOTERS[0], goods, 0, "How much?", None, hall.Charter.of_panel(p.key for p in VOTERS))
    waiting = [town.ask(who, box, "vote", {0: choice}) for who, choice in zip(VOTERS, CHOICES, strict=True)]
    return town, box, waiting


@pytest.fixture(scope="module")
def of_tills() -> Story:
    return proofs()


@pytest.fixture(scope="module")
def of_electors() -> Story:
    return votes()


def replayed(story: Story, order: random.Random, pieces: int) -> tuple[Folded, int]:
    """A replica that gets the town's commits shuffled, some twice, in so many pieces with a seal after each."""
    town, contract, waiting = story
    late = {commit.id for commit in waiting}
    replica, last = Replica(town), contract.seals[-1]
    known = [commit for commit in town.commits() if commit.id not in late]
    order.shuffle(known)
    replica.receive([*known, *known[:5]])
    shuffled = [*waiting, *order.sample(waiting, 2)]
    order.shuffle(shuffled)
    accepted = 0
    ends = [*sorted(order.sample(range(1, len(shuffled)), pieces - 1)), len(shuffled)]
    for start, end in zip([0, *ends], ends, strict=False):
        replica.receive(shuffled[start:end])
        last = replica.seal(contract, last)
        accepted += sum(isinstance(outcome, Accepted) for outcome in last.seal.outcomes)
    return last, accepted


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(order=st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_seal(order: random.Random, of_tills: Story, of_electors: Story) -> None:
    """SPEC 7.5: the bytes of the seal, all of them."""
    for story in (of_tills, of_electors):
        plain, accepted = replayed(story, random.Random(0), 1)
        assert accepted >= 5, "of six votes the last may come after the result is certain"
        assert replayed(story, order, 1)[0].seal.encode() == plain.seal.encode()


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(order=st.randoms(use_true_random=False), pieces=st.integers(2, 5))
def test_any_cut_into_seals_gives_the_same_state(order: random.Random, pieces: int, of_tills: Story) -> None:
    """Codes of several tills do not hang on each other: nothing but the seals between them differs."""
    plain, accepted = replayed(of_tills, random.Random(0), 1)
    cut, of_all = replayed(of_tills, order, pieces)
    assert (cut.state, of_all) == (plain.state, accepted)


def test_the_sealers_are_nobody_special() -> None:
    """The town's own gateway comes to the very seal of the replica that got everything at once."""
    town, contract, _ = votes()
    replica = Replica(town)
    replica.receive(town.commits())
    town.now_ms += 1_000
    alone = replica.seal(contract, contract.seals[-1])
    town.now_ms -= 1_000
    assert town.seal(contract, by=[GATEWAY]).seal.encode() == alone.seal.encode()
