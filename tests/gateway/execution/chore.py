"""A task of 60.00 USD that a device of its manager's is to prove, up to the work (SPEC 15)."""

from dataclasses import dataclass

from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.limits import PROOF_GRACE_MS
from exonomy_contracts.wire.cbor import Item

from tests.gateway.execution.delivery import DOOR
from tests.gateway.execution.neighbourhood import Neighbourhood
from tests.gateway.execution.people import DAY_MS, Person
from tests.gateway.execution.sale import VOUCHER, mint

OPEN, WORKING, COMPLETED = 1, 3, 4
VALUE = 6_000


@dataclass
class Chore:
    """The merchant manages it, the buyer credits it, and a third does the work."""

    at: Neighbourhood
    repo: bytes
    task: bytes
    criteria: Criteria
    deadline_ms: int
    exocrat: Person
    grants: dict[bytes, bytes]

    @classmethod
    def credited(cls, at: Neighbourhood) -> "Chore":
        """Open, funded by the buyer's voucher, with somebody enrolled to do it."""
        deadline_ms, worker = at.now() + 5 * DAY_MS, Person("worker", at.now)
        criteria = Criteria(at.till.person.key, at.now(), DOOR)
        governance: Item = {0: at.merchant.key, 1: [at.merchant.key], 2: 0, 3: None, 4: []}
        proof: Item = {0: criteria.item(), 1: True}
        params: Item = {
            0: "Raised beds",
            1: None,
            2: VALUE,
            3: "USD",
            4: deadline_ms,
            5: None,
            6: [],
            7: governance,
            8: proof,
            9: "garden",
        }
        repo, task = at.begin(at.merchant, "task", params)
        given = [at.merchant.grant(repo, person.key) for person in (at.buyer, worker)]
        grants = {person.key: grant.id for person, grant in zip((at.buyer, worker), given, strict=True)}
        at.bring(*given)
        chore = cls(at, repo, task, criteria, deadline_ms, worker, grants)
        chore.call(worker, "nominate", {0: worker.key})
        chore.call(at.merchant, "enrol", {0: worker.key})
        voucher_repo, voucher = mint(at, at.buyer)
        lock: Item = {0: 0, 1: VALUE, 2: task, 3: deadline_ms + 2 * PROOF_GRACE_MS, 4: 0}
        at.bring(at.buyer.call(voucher_repo, voucher, "list", {0: VOUCHER}))
        at.bring(at.buyer.call(voucher_repo, voucher, "lock", lock))
        assert chore.status == OPEN
        return chore

    def begin(self) -> None:
        """The worker offers, the manager approves, and the owner of the credit consents."""
        self.call(self.exocrat, "offer", {0: VALUE, 1: [[0, VALUE]], 2: [], 3: None, 4: self.deadline_ms})
        self.call(self.at.merchant, "approve", {0: 0})
        self.call(self.at.buyer, "consent", {0: 0})
        assert self.status == WORKING

    def call(self, person: Person, op: str, args: Item) -> None:
        """A call on the task, brought to the gateway."""
        self.at.bring(person.call(self.repo, self.task, op, args, self.grants.get(person.key)))

    @property
    def is_completed(self) -> bool:
        """Whether the work was proven and given its price."""
        return self.status == COMPLETED

    @property
    def status(self) -> int:
        """Where the task stands (SPEC 15.3)."""
        status = self.at.state(self.task)[0]
        assert isinstance(status, int)
        return status
