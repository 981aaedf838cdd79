"""Cement for a school: an exocrat takes a task on, and a counter at the gate proves what arrived."""

from exonomy_contracts.commit.completion import Counted, Evidence
from exonomy_contracts.commit.criteria import Count, Criteria
from exonomy_contracts.commit.signed import Commit

from tests.conformance.scenarios import market, work
from tests.conformance.scenarios.town import Town
from tests.doubles.community import DAY_MS, Contract, Person

HEAD, CARTER, COUNTER = Person("head teacher"), Person("carter"), Person("counter at the gate")
PRICE, SACKS, COMPLETED = 9_000, 25, 4


def delivered() -> Town:
    """Twenty-five sacks are counted in, and all of the price is the carter's without anybody's word."""
    town, task, funds = taken_on()
    proof = count_in(town, task, SACKS)
    town.settle()
    town.accepted(proof.id)
    assert town.state(task)[0] == COMPLETED
    assert market.free(town, funds, CARTER) == PRICE
    return town


def taken_on() -> tuple[Town, Contract, Contract]:
    """The town, the task at work, and the voucher that funds it."""
    town = Town()
    deadline = town.now_ms + 14 * DAY_MS
    asked = Criteria(COUNTER.key, town.now_ms, count=Count("sacks", SACKS))
    funds = market.voucher(town, HEAD, 20_000, "School fund")
    task = work.task(town, HEAD, "Cement", PRICE, deadline, work.governance(HEAD, [HEAD]), proof=asked)
    town.enrol(CARTER, COUNTER)
    market.lock(town, HEAD, funds, PRICE, task, deadline)
    work.enrol(town, HEAD, task, CARTER)
    work.take_on(town, HEAD, task, CARTER, {0: (HEAD, PRICE)})
    return town, task, funds


def count_in(town: Town, task: Contract, sacks: int) -> Commit:
    """The counter's word that so many have come since it was asked."""
    since = task.commit.header.time_ms
    return town.prove(COUNTER, task, Evidence(count=Counted(since, 100, 100 + sacks)), town.now_ms + 60_000)
