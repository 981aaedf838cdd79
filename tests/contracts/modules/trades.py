"""Trades to begin with: terms, pieces that fit them, and trades that have come so far."""

from collections.abc import Iterable

from exonomy_contracts.commit.terms import Buyer, CashLeg, Court, Criterion, Milestone, Terms, Till

from tests.contracts.modules.drive import (
    AGENT,
    BUYER,
    DEADLINE,
    EXPIRY,
    FUNDED,
    FUNDING,
    MODULE,
    SELLER,
    TRADE,
    VOUCHER,
    Contract,
)

FRIEND = bytes([7]) * 32
"""A second buyer."""
JUDGES = tuple(bytes([n]) * 32 for n in range(0x11, 0x14))
GUITAR, BREAD = (bytes([n]) * 32 for n in (0xA7, 0xA8))
"""Vouchers that buyers give."""
HOUR = 3_600_000

# The keys of SPEC 12.2.
STATUS, TERMS, AGREED_BY, PIECES, HOLDS, SHOWN, NONCES, CREATOR, REASON, CANCELS, ENDS_AS, ACCOUNTS, DISPUTES, CASES = (
    range(14)
)


def cash(
    *parts: int, buyer: int = 0, currency: str = "USD", processor: str = "stripe", amount: int | None = None
) -> CashLeg:
    return CashLeg(buyer, sum(parts) if amount is None else amount, currency, parts, processor, AGENT)


def step(amount: int, *criteria: Criterion, need: int = 1) -> Milestone:
    return Milestone(amount, need, criteria or (Till(),))


def court(**changed: object) -> Court:
    plain: dict[str, object] = {"ballot": MODULE, "answer_ms": 48 * HOUR, "default_bp": 5_000, "arbitrators": JUDGES}
    return Court(**(plain | changed))  # type: ignore[arg-type]  # a test says what it likes


def deal(**changed: object) -> Terms:
    """60.00 USD of a voucher for 60.00 USD in two holds, redeemed at the till."""
    face = changed.get("face", 6_000)
    assert isinstance(face, int)
    plain: dict[str, object] = {
        "seller": SELLER,
        "buyers": (Buyer(BUYER, face),),
        "voucher": VOUCHER,
        "face": face,
        "currency": "USD",
        "deadline_ms": DEADLINE,
        "cash": (cash(3_000, 3_000),),
        "milestones": (step(face),),
    }
    return Terms(**(plain | changed))  # type: ignore[arg-type]  # a test says what it likes


def piece(terms: Terms, leg: int = 0, **changed: object) -> dict[int, object]:
    """The args of `locked` for the sold voucher (0) or a barter leg (from 1), fitting the terms."""
    given = terms.barter[leg - 1] if leg else None
    plain: dict[str, object] = {
        "piece": 10 + leg,
        "amount": given.amount if given else terms.face + terms.discount,
        "currency": given.currency if given else terms.currency,
        "until": terms.lock_until_ms,
        "owner": terms.buyers[given.buyer].peer if given else terms.seller,
        "issuer": terms.seller,
        "expires": EXPIRY,
        "memo": 0,
        "peers": 1 if given else len(terms.buyers),
    }
    return dict(enumerate((plain | changed).values()))


def vouchers(terms: Terms) -> list[bytes]:
    """The voucher of each piece, the sold one first."""
    return [terms.voucher, *(leg.voucher for leg in terms.barter)]


def proposed(terms: Terms, creator: bytes = SELLER) -> Contract:
    trade = Contract("trade", TRADE)
    outcome = trade.init(creator, terms.item())
    assert outcome.accepted, outcome.text
    return trade


def agreed(terms: Terms) -> Contract:
    trade = proposed(terms)
    for buyer in terms.buyers:
        assert trade.call(buyer.peer, "accept").accepted
    return trade


def funding(terms: Terms) -> Contract:
    """All pieces are locked; it waits for its holds, if there are any."""
    trade = agreed(terms)
    for leg, voucher in enumerate(vouchers(terms)):
        outcome = trade.message(voucher, "locked", piece(terms, leg))
        assert outcome.accepted, outcome.text
    assert trade[STATUS] == FUNDING or not terms.cash
    return trade


def funded(terms: Terms) -> Contract:
    trade = funding(terms)
    hold_all(trade, terms)
    assert trade[STATUS] == FUNDED or terms.is_exchange
    return trade


def hold_all(trade: Contract, terms: Terms) -> None:
    for number, (leg, part) in enumerate(terms.holds()):
        said = {"processor": leg.processor, "currency": leg.currency}
        assert trade.receipt(number, "held", part, **said).accepted  # type: ignore[arg-type]  # what the receipt says


def pay(trade: Contract, terms: Terms, paid: Iterable[int]) -> None:
    """The processor has paid out so much of each hold, in the order of their numbers."""
    for number, ((leg, part), amount) in enumerate(zip(terms.holds(), paid, strict=True)):
        state = "released" if amount else "voided"
        said = {"processor": leg.processor, "currency": leg.currency}
        outcome = trade.receipt(number, state, part, amount, **said)
        assert outcome.accepted, outcome.text


def settles(piece: object, *settled: list[object], end: bool = False) -> dict[int, object]:
    """The args of a `settle`."""
    return {0: piece, 1: list(settled), 2: end}
