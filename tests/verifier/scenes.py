"""Communities in which something has happened, as the tests of the verifier need them."""

from dataclasses import dataclass

from exonomy_contracts.commit.signed import Commit

from tests.doubles.community import DAY_MS, START_MS, Community, Contract, Person

OWNER, ANN, STRANGER = Person("owner"), Person("ann"), Person("stranger")
GATEWAY, SECOND, THIRD = Person("gateway"), Person("second gateway"), Person("third gateway")
TILL = Person("till")


def hold(amount: int, number: int = 0) -> list[object]:
    """A `hold` effect of the counter contract."""
    peers = {4: GATEWAY.key, 5: ANN.key, 6: OWNER.key}
    return ["hold", {0: number, 1: amount, 2: "USD", 3: "test", **peers, 7: START_MS + DAY_MS, 8: 1}]


def release(amount: int, number: int = 0) -> list[object]:
    """A `release` effect of the counter contract."""
    return ["release", {0: number, 1: amount, 2: True, 3: "USD"}]


def message(to: Contract, op: str = "hello") -> list[object]:
    """A `message` effect of the counter contract."""
    return ["message", {0: to.id, 1: op, 2: None}]


@dataclass
class Shop:
    """A merchant's counter with a till: money is held, a redemption proven, the money released and confirmed."""

    community: Community
    counter: Contract
    home: bytes
    enrolment: bytes
    proof: Commit
    receipt: Commit

    def bundle(self) -> bytes:
        return self.community.bundle(self.counter)


def shop(sealers: tuple[Person, ...] = (GATEWAY,), k: int | None = None) -> Shop:
    """Six seals: genesis, hold, held, proof, release, released."""
    community = Community()
    repo, home = community.repo(OWNER), community.repo(OWNER, "person")
    enrolment = community.grant(OWNER, home, TILL, role="device")
    counter = community.begin(OWNER, repo, sealers, k=k)
    community.seal(counter)
    community.call(OWNER, counter, [hold(6000)])
    community.seal(counter)
    community.receipt(GATEWAY, counter, height=1, index=0, state="held", held=6000)
    community.seal(counter)
    proof = community.proof(TILL, OWNER, home, enrolment, counter, ANN, 6000)
    community.seal(counter)
    community.call(OWNER, counter, [release(6000)])
    community.seal(counter)
    receipt = community.receipt(GATEWAY, counter, height=4, index=0, state="released", released=6000)
    community.seal(counter)
    return Shop(community, counter, home, enrolment, proof, receipt)
