"""A task of a community garden and the people around it: what the tests of the task contract begin with (SPEC 15)."""

from collections.abc import Mapping
from typing import Any

from exonomy_contracts import limits
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import DAY, GRACE, INPUT_ID, T0, Contract, Outcome

MANAGER, ROSA, OMAR, KIM, LEE, ANN, BEN, CAT, NOBODY, SENSOR = (bytes([n]) * 32 for n in range(0x11, 0x1B))
"""Rosa and Omar are the stakeholders, Kim and Lee may do the work, Ann, Ben and Cat lock vouchers."""
OWNERS = [ANN, BEN, CAT]
JUDGES = [bytes([n]) * 32 for n in range(0x21, 0x24)]
TASK, PARENT, SECOND, COMMUNITY = (bytes([n]) * 32 for n in range(0xD1, 0xD5))
BALLOTS, VOUCHERS = (bytes([n]) * 32 for n in range(0xE1, 0xE3))
REASON = bytes([0xF1]) * 32

DEADLINE = T0 + 30 * DAY
DUE = DEADLINE + GRACE
ANSWER = 3 * DAY
UNTIL = DEADLINE + 2 * GRACE + 2 * ANSWER
"""The shortest lock that a task with that court takes."""

# The numbers of SPEC 15.3.
PROPOSED, OPEN, CONSENTING, WORKING, COMPLETED, CANCELLED, EXPIRED, DISPUTED, CLOSING = range(9)
ENDED = {COMPLETED, CANCELLED, EXPIRED}
CREDIT, OBLIGATION, RETURNED = range(3)
NOMINATED, INVITED, ENROLLED = range(3)


def court(**changed: object) -> dict[int, object]:
    plain: dict[str, object] = {
        "community": None,
        "ballot": BALLOTS,
        "seats": 3,
        "answer": ANSWER,
        "default": 5_000,
        "arbitrators": JUDGES,
    }
    return dict(enumerate((plain | changed).values()))


def governance(**changed: object) -> dict[int, object]:
    plain: dict[str, object] = {
        "manager": MANAGER,
        "stakeholders": [ROSA, OMAR],
        "threshold": 0,
        "court": court(),
        "policies": [],
    }
    return dict(enumerate((plain | changed).values()))


def params(**changed: object) -> dict[int, object]:
    """Params of a task of 200.00 EUR (SPEC 15.1)."""
    plain: dict[str, object] = {
        "title": "Raised beds along the south wall",
        "description": None,
        "value": 20_000,
        "currency": "EUR",
        "deadline": DEADLINE,
        "place": None,
        "parents": [],
        "governance": governance(),
        "proof": None,
        "category": "garden",
    }
    return dict(enumerate((plain | changed).values()))


def voucher(number: int) -> bytes:
    return number.to_bytes(2, "big") + bytes([0xA0]) * 30


class Task(Contract):
    """A task, whose every answer is held to the host's limits too."""

    def __init__(self, instance: bytes = TASK) -> None:
        super().__init__("task", instance)
        self.vouchers = 0

    def give(self, op: str, args: object, fact: Mapping[int, object]) -> Outcome:
        outcome = super().give(op, args, fact)
        assert len(outcome.events) <= limits.OUTCOME_EVENTS
        assert len(outcome.effects) <= limits.OUTCOME_EFFECTS
        said: Any = [INPUT_ID, 0, outcome.events, outcome.effects]
        assert len(cbor.dumps(said)) <= limits.OUTCOME_BYTES
        return outcome

    def lock(self, owner: bytes, amount: int, **changed: object) -> Outcome:
        """A voucher of its own says that the owner has locked a piece to the task."""
        self.vouchers += 1
        return self.message(voucher(self.vouchers), "locked", locked(owner, amount, **changed), VOUCHERS)

    def offer(self, exocrat: bytes, picks: list[list[int]], wishes: Any = (), **changed: object) -> Outcome:  # noqa: ANN401 - tests hand in wrong wishes
        plain: dict[str, object] = {
            "price": sum(amount for _, amount in picks),
            "picks": picks,
            "wishes": list(wishes),
            "terms": None,
            "due": DEADLINE,
        }
        return self.call(exocrat, "offer", dict(enumerate((plain | changed).values())))

    @property
    def work(self) -> dict[int, Any]:
        work: dict[int, Any] = self[9]
        return work

    def settled(self) -> list[dict[int, Any]]:
        """Sweep until every voucher was told; what they were told."""
        told = []
        while self[12] is not None:
            outcome = self.call(NOBODY, "sweep")
            assert outcome.accepted
            told += settles(outcome)
        return told


def settles(outcome: Outcome) -> list[dict[int, Any]]:
    return [sent for sent in outcome.of("message") if sent[1] == "settle"]


def bounced(outcome: Outcome) -> int:
    """Why the task let go of a piece: its voucher was told so, and nothing else happened. 0: the piece was taken."""
    assert outcome.accepted, outcome.text
    if not outcome.said("bounced"):
        return 0
    ((_, said),) = outcome.events
    assert outcome.effects == [["message", {0: said[0], 1: "settle", 2: {0: said[1], 1: [], 2: True}}]]
    reason: int = said[2]
    return reason


def locked(owner: bytes, amount: int, **changed: object) -> dict[int, object]:
    plain: dict[str, object] = {
        "piece": 0,
        "amount": amount,
        "currency": "EUR",
        "until": UNTIL,
        "owner": owner,
        "issuer": NOBODY,
        "expires": UNTIL,
        "memo": CREDIT,
        "peers": 1,
    }
    return dict(enumerate((plain | changed).values()))


def founded(**changed: object) -> Task:
    task = Task()
    assert task.init(MANAGER, params(**changed)).accepted
    return task


def enrolled(task: Task, exocrat: bytes) -> None:
    """May make offers."""
    assert task.call(exocrat, "nominate", {0: exocrat}).accepted
    assert task.call(MANAGER, "enrol", {0: exocrat}).accepted


def credited(**changed: object) -> Task:
    """Open, with three credits of 120.00, 60.00 and 120.00 and Kim enrolled: funded to 150%."""
    task = founded(**changed)
    for owner, amount in ((ANN, 12_000), (BEN, 6_000), (CAT, 12_000)):
        assert task.lock(owner, amount).accepted
    enrolled(task, KIM)
    return task


PICKS = [[0, 12_000], [1, 6_000], [2, 2_000]]
WISHES = [[2, 1_000]]


def consenting(**changed: object) -> Task:
    """Kim's offer of 200.00 with a wish of 10.00 is approved."""
    task = credited(**changed)
    assert task.offer(KIM, PICKS, WISHES).accepted
    assert task.call(MANAGER, "approve", {0: 0}).accepted
    return task


def working(**changed: object) -> Task:
    task = consenting(**changed)
    for owner in OWNERS:
        assert task.call(owner, "consent", {0: 0}).accepted
    assert task[0] == WORKING
    return task


def confirmed(task: Task, percent: int) -> Outcome:
    """Kim claims so much, and both stakeholders confirm it."""
    assert task.call(KIM, "claim", {0: percent, 1: None}).accepted
    assert task.call(ROSA, "confirm", {0: percent, 1: None}).accepted
    outcome = task.call(OMAR, "confirm", {0: percent, 1: None})
    assert outcome.accepted
    return outcome


def full(amount: int = 5 * 10**12, **changed: object) -> Task:
    """As large a task as there can be while it is open: every list is full and every figure long."""
    stakeholders = [bytes([0x31, n]) * 16 for n in range(16)]
    judges = [bytes([0x32, n]) * 16 for n in range(9)]
    parents = [bytes([0x33, n]) * 16 for n in range(4)]
    policies = [bytes([0x34, n]) * 16 for n in range(4)]
    rules = governance(stakeholders=stakeholders, court=court(arbitrators=judges), policies=policies)
    place = {0: -899_999_999, 1: -1_799_999_999, 2: 20_000_000}
    task = founded(
        title="Ü" * 120,
        description=REASON,
        value=200 * amount,
        place=place,
        parents=parents,
        governance=rules,
        category="ß" * 40,
        **changed,
    )
    for number in range(200):
        owner = bytes([0x40, number]) * 16
        assert task.lock(owner, amount, piece=2**32 - 1).accepted
    for number in range(32):
        source = bytes([0x35, number]) * 16
        assert task.message(source, "child", {0: amount, 1: "EUR"}).accepted
    for number in range(16):
        assert task.call(MANAGER, "nominate", {0: bytes([0x36, number]) * 16}).accepted
        assert task.call(bytes([0x36, number]) * 16, "enrol", {0: bytes([0x36, number]) * 16}).accepted
    return task


def state_bytes(task: Task) -> int:
    assert task.state is not None
    return len(cbor.dumps(task.state))
