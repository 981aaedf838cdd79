"""What a trade has earned, read twice: by the contract and by the verifier's ledger (SPEC 12.5 to 12.13)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.charter import Charter
from exonomy_contracts.commit.inputs import Receipt
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.terms import BarterLeg, Buyer, CashLeg, HolderSignature, Milestone, Terms, Till
from exonomy_verifier.ledger import Ledger, Said
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.modules.drive import AGENT, BUYER, DAY, MODULE, OTHER, SELLER, STRANGER, Contract
from tests.contracts.modules.trades import ACCOUNTS, FRIEND, HOUR, JUDGES, cash, court, deal, funded, piece, vouchers

PANEL = Charter.of_panel(JUDGES).hash
TWO = deal(
    face=10_000,
    buyers=(Buyer(BUYER, 7_000), Buyer(FRIEND, 3_000)),
    cash=(
        CashLeg(0, 5_001, "USD", (2_000, 3_001), "stripe", AGENT),
        CashLeg(1, 2_999, "USD", (2_999,), "stripe", AGENT),
    ),
    milestones=(
        Milestone(3_333, 1, (Till(),)),
        Milestone(3_333, 2, (Till(), HolderSignature())),
        Milestone(3_334, 1, (Till(), HolderSignature())),
    ),
    court=court(),
)
AMOUNTS = st.integers(1, 4_000)
STEPS = st.one_of(
    st.tuples(st.just("till"), st.integers(0, 1), AMOUNTS),
    st.tuples(st.just("confirm"), st.integers(0, 1), AMOUNTS),
    st.tuples(st.just("dispute"), st.integers(0, 3), AMOUNTS),
    st.tuples(st.just("verdict"), st.integers(0, 4), st.integers(0, 10_000)),
    st.tuples(st.just("settle"), st.integers(0, 3), st.sampled_from([0, 3_000, 10_000])),
    st.tuples(st.just("default"), st.just(0), st.just(0)),
    st.tuples(st.just("wait"), st.just(0), st.integers(1, 48)),
)


class Both:
    """One trade, driven and recounted."""

    def __init__(self, terms: Terms) -> None:
        self.terms, self.ledger, self.nonce = terms, Ledger(terms), 0
        self.trade: Contract = funded(terms)

    def step(self, kind: str, who: int, value: int) -> None:
        """Ask the contract, and tell the ledger what it accepted."""
        if kind == "till":
            self.nonce += 1
            holder = self.terms.buyers[who].peer
            if self.trade.proof(value, self.nonce, holder=holder).accepted:
                now, nonce = self.trade.now, self.nonce.to_bytes(16, "big")
                word = Authorization(holder, b"t" * 32, SELLER, value, "USD", nonce, now, now + DAY)
                self.ledger.count(word, value, now)
        elif kind == "verdict":
            self._tell("verdict", OTHER, {0: who, 1: PANEL, 2: value})
        elif kind == "settle":
            self._tell("settle-dispute", [SELLER, self.terms.buyers[who // 2].peer][who % 2], {0: value, 1: who // 2})
        elif kind == "default":
            self._tell("default", STRANGER, {})
        elif kind == "wait":
            self.trade.now += value * HOUR
        elif kind == "confirm":
            self._tell("confirm", self.terms.buyers[who].peer, {0: value})
        else:
            by = [SELLER, self.terms.buyers[who // 2].peer][who % 2]
            self._tell("dispute", by, {0: who // 2, 1: value, 2: bytes(32)})

    def _tell(self, op: str, by: bytes, args: dict[int, object]) -> None:
        if op == "verdict":
            accepted = self.trade.message(by, op, args, MODULE).accepted
            said = Said(op, args, AGENT, by, MODULE, self.trade.now)  # type: ignore[arg-type]  # a map of plain values
        else:
            accepted = self.trade.call(by, op, args).accepted
            said = Said(op, args, by, time_ms=self.trade.now)  # type: ignore[arg-type]  # a map of plain values
        if accepted:
            self.ledger.take(said)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(steps=st.lists(STEPS, max_size=30))
def test_both_count_the_same(steps: list[tuple[str, int, int]]) -> None:
    both = Both(TWO)
    for step in steps:
        both.step(*step)
        accounts = [account[0] for account in both.trade[ACCOUNTS]]
        assert [both.ledger.proven(buyer) for buyer in range(2)] == accounts, step


def test_all_of_it_is_earned_to_the_cent() -> None:
    both = Both(TWO)
    for buyer, share in ((0, 7_000), (1, 3_000)):
        both.step("till", buyer, share)
        both.step("confirm", buyer, sum(TWO.parts(buyer)[1:]))
    assert [both.ledger.proven(buyer) for buyer in range(2)] == [7_000, 3_000]
    assert [both.ledger.earned(leg) for leg in TWO.cash] == [5_001, 2_999]


# -- what counts for nothing, whoever accepted it -------------------------------------------------------------------


def disputed() -> Ledger:
    ledger = Ledger(TWO)
    ledger.take(Said("dispute", {0: 0, 1: 1_000, 2: bytes(32)}, SELLER))
    return ledger


@pytest.mark.parametrize(
    ("case", "charter", "bp", "module"),
    [
        (0, PANEL, 10_000, b"m" * 32),
        (0, Charter.of_panel([STRANGER]).hash, 10_000, MODULE),
        (1, PANEL, 10_000, MODULE),
        (0, PANEL, 10_001, MODULE),
        (0, PANEL, None, MODULE),
    ],
)
def test_a_verdict_of_somebody_else(case: int, charter: bytes, bp: int | None, module: bytes) -> None:
    """Another module, another panel, another case, more than all of it, no result."""
    ledger = disputed()
    ledger.take(Said("verdict", {0: case, 1: charter, 2: bp}, AGENT, OTHER, module))
    assert ledger.proven(0) == 0
    ledger.take(Said("verdict", {0: 0, 1: PANEL, 2: 10_000}, AGENT, OTHER, MODULE))
    assert ledger.proven(0) == 1_000


def test_a_panel_that_another_community_names() -> None:
    ledger = Ledger(replace(TWO, court=court(arbitrators=(), community=b"c" * 32)))
    ledger.take(Said("dispute", {0: 0, 1: 1_000, 2: bytes(32)}, SELLER))
    ledger.take(Said("panel", {0: 0, 1: [STRANGER]}, AGENT, b"d" * 32, MODULE))
    ledger.take(Said("verdict", {0: 0, 1: Charter.of_panel([STRANGER]).hash, 2: 9_000}, AGENT, OTHER, MODULE))
    assert ledger.proven(0) == 0


def test_a_panel_that_is_seated_decides_what_was_raised_too() -> None:
    """SPEC 12.13: before anybody is seated the case stays, afterwards it is a new one."""
    village = b"c" * 32
    ledger = Ledger(replace(TWO, court=court(arbitrators=(), community=village)))
    ledger.take(Said("dispute", {0: 0, 1: 1_000, 2: bytes(32)}, SELLER))
    ledger.take(Said("dispute", {0: 1, 1: 10, 2: bytes(32)}, SELLER))
    ledger.take(Said("dispute", {0: 0, 1: 2_000, 2: bytes(32)}, BUYER))
    ledger.take(Said("panel", {0: 0, 1: list(JUDGES)}, AGENT, village, MODULE))
    ledger.take(Said("dispute", {0: 0, 1: 3_000, 2: bytes(32)}, SELLER))
    ledger.take(Said("verdict", {0: 0, 1: PANEL, 2: 10_000}, AGENT, OTHER, MODULE))
    assert ledger.proven(0) == 0
    ledger.take(Said("verdict", {0: 2, 1: PANEL, 2: 10_000}, AGENT, OTHER, MODULE))
    assert (ledger.proven(0), ledger.proven(1)) == (3_000, 0)


def test_one_side_alone_settles_nothing() -> None:
    ledger = disputed()
    ledger.take(Said("settle-dispute", {0: 10_000, 1: 0}, SELLER))
    ledger.take(Said("settle-dispute", {0: 10_000, 1: 0}, FRIEND))
    assert ledger.proven(0) == 0


def test_a_code_twice_too_late_for_another_or_of_a_stranger() -> None:
    ledger, now = Ledger(TWO), TWO.deadline_ms
    word = Authorization(BUYER, b"t" * 32, SELLER, 100, "USD", b"n" * 16, now, now + DAY)
    for late, wrong in (
        (now + 1, word),
        (now, replace(word, holder=STRANGER)),
        (now, replace(word, audience=STRANGER)),
        (now, replace(word, currency="EUR")),
    ):
        ledger.count(wrong, 100, late)
    assert ledger.proven(0) == 0
    for _ in range(2):
        ledger.count(word, 100, now)
    assert ledger.proven(0) == 100


def test_an_exchange_has_earned_once_all_is_in_place() -> None:
    terms = deal(milestones=(), cash=(), barter=(BarterLeg(0, OTHER, 500, "USD"),))
    ledger = Ledger(terms)
    lock(ledger)
    ledger.take(Said("accept", {}, BUYER))
    assert ledger.earned(terms.barter[0]) == 0
    lock(ledger, 1)
    assert (ledger.earned(terms.barter[0]), ledger.given(0)) == (500, 6_000)


def lock(ledger: Ledger, leg: int = 0, time_ms: int = 0, **changed: object) -> None:
    """A voucher says that this leg's piece is locked."""
    source, args = vouchers(ledger.terms)[leg], piece(ledger.terms, leg, **changed)
    ledger.take(Said("locked", args, AGENT, source, MODULE, time_ms))  # type: ignore[arg-type]  # a map of plain values


@pytest.mark.parametrize("changed", [{"amount": 499}, {"currency": "EUR"}, {"owner": STRANGER}, {"until": 1}])
def test_a_piece_that_the_trade_let_go_takes_no_part(changed: dict[str, object]) -> None:
    """SPEC 12.3: neither one that does not fit, nor one more than there are legs."""
    terms = deal(milestones=(), cash=(), barter=(BarterLeg(0, OTHER, 500, "USD"),))
    ledger = Ledger(terms)
    ledger.take(Said("accept", {}, BUYER))
    lock(ledger)
    lock(ledger, piece=99)
    lock(ledger, 1, piece=98, **changed)  # type: ignore[arg-type]  # a case may say anything
    assert (len(ledger.pieces), ledger.given(0)) == (1, 0)
    lock(ledger, 1)
    assert (len(ledger.pieces), ledger.given(0)) == (2, 6_000)


@pytest.mark.parametrize("op", ["cancel", "expire"])
def test_what_comes_once_it_was_given_up_completes_no_exchange(op: str) -> None:
    """SPEC 12.9: a piece that is on its way then is let go, and cash goes back."""
    terms = deal(milestones=(), cash=(cash(6_000),), barter=(BarterLeg(0, OTHER, 500, "USD"),))
    ledger = Ledger(terms)
    ledger.take(Said("accept", {}, BUYER))
    lock(ledger)
    ledger.take(Said(op, {}, BUYER))
    lock(ledger, 1)
    ledger.receive(Receipt(3, 0, 0, "stripe", "pi_0", "held", 6_000, 0, 0, "USD", None, ""), 0)
    assert (len(ledger.pieces), ledger.earned(terms.barter[0]), ledger.given(0)) == (1, 0, 0)


def test_what_comes_after_the_deadline_completes_no_exchange() -> None:
    """SPEC 12.3: neither a piece nor cash."""
    terms = deal(milestones=(), cash=(cash(6_000),))
    ledger, late = Ledger(terms), terms.deadline_ms
    ledger.take(Said("accept", {}, BUYER))
    held = Receipt(3, 0, 0, "stripe", "pi_0", "held", 6_000, 0, 0, "USD", None, "")
    lock(ledger, time_ms=late)
    ledger.receive(held, late - 1)
    assert ledger.earned(terms.cash[0]) == 0
    lock(ledger, time_ms=late - 1)
    assert ledger.earned(terms.cash[0]) == 6_000
    slow = Ledger(terms)
    slow.take(Said("accept", {}, BUYER))
    lock(slow)
    slow.receive(held, late)
    assert slow.earned(terms.cash[0]) == 0
