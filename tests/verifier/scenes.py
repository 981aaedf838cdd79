"""Communities in which something has happened, as the tests of the verifier need them."""

from dataclasses import dataclass, replace

from exonomy_contracts.commit.seal import Accepted, Refused, Seal, input_root, seal_id
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

    def endless(self) -> bytes:
        """A bundle with a call on which the contract never ends, sealed as if somebody knew how it went."""
        call = self.community.call(OWNER, self.counter, True)
        last = self.counter.last
        seal = replace(
            last,
            height=last.height + 1,
            prev=id_of(last),
            cut=self.community.cut(self.counter),
            prior_state=last.state,
            outcomes=(Refused(call.id, 9, "never ended"),),
            input_root=input_root([call.id]),
        )
        self.community.sign(self.counter, seal, [GATEWAY])
        return self.bundle()


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


def two_inputs() -> tuple[Community, Contract, Commit]:
    """A shop with a call and a proof that wait for the next seal."""
    scene = shop()
    scene.community.call(OWNER, scene.counter, op="one")
    args = (TILL, OWNER, scene.home, scene.enrolment, scene.counter, ANN, 100)
    return scene.community, scene.counter, scene.community.proof(*args, nonce=b"m" * 16)


def messenger(k: int) -> tuple[Community, Contract, Contract]:
    """A counter that sent a message to another; its seal is signed by one of two sealers."""
    community = Community()
    repo = community.repo(OWNER)
    source = community.begin(OWNER, repo, [GATEWAY, SECOND], k=k)
    target = community.begin(OWNER, repo, [GATEWAY], params=1)
    community.seal(source)
    community.seal(target)
    community.call(OWNER, source, [message(target)])
    community.seal(source, by=[GATEWAY])
    return community, source, target


def accepting(seal: Seal, *calls: Commit) -> Seal:
    """The seal with these inputs accepted, whatever the fold made of them."""
    names = {call.id for call in calls}
    outcomes = tuple(Accepted(o.input, (), ()) if o.input in names else o for o in seal.outcomes)
    return replace(seal, outcomes=outcomes)


def id_of(seal: Seal) -> bytes:
    """The id of a seal (SPEC 7.1)."""
    return seal_id(seal.encode())
