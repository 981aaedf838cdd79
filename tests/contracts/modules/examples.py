"""Each contract at work, for tests that hold for all of them: some of its states, and inputs that it accepts there."""

from collections.abc import Callable, Mapping

from tests.contracts.modules import delivery, electorate, neighbours, tasks, trades, vouchers
from tests.contracts.modules.drive import (
    BUYER,
    DEVICE,
    INPUT_ID,
    MODULE,
    SEALER,
    SELLER,
    STRANGER,
    TRADE,
    Contract,
)

FACTS: Mapping[str, dict[int, object]] = {
    "call": {0: 1, 1: SELLER, 2: INPUT_ID},
    "message": {0: 2, 1: SEALER, 2: INPUT_ID, 3: TRADE, 4: 1, 5: 0, 6: MODULE, 7: True, 8: MODULE},
    "proof": {0: 3, 1: STRANGER, 2: INPUT_ID, 3: SELLER, 4: BUYER, 5: 9, 6: "USD", 7: bytes(16), 8: 2**50, 9: 1},
    "receipt": {0: 4, 1: SEALER, 2: INPUT_ID},
    "completion": {0: 5, 1: DEVICE, 2: INPUT_ID, 3: SELLER},
}
"""A fact for each way in which an input may come (SPEC 10.3)."""


def _call(peer: bytes) -> dict[int, object]:
    return {**FACTS["call"], 1: peer}


def settled_voucher() -> Contract:
    """In two hands, with a lock that was settled in part, a proof and a wish."""
    voucher = vouchers.given()
    assert voucher.call(SELLER, "lock", vouchers.lock_args(peers=2)).accepted
    assert vouchers.settle(voucher, (BUYER, 1_000, 500), (STRANGER, 0, 10), piece=2).accepted
    assert vouchers.at_a_till(voucher, 10, 1).accepted
    assert voucher.call(BUYER, "move", {0: MODULE}).accepted
    return voucher


def proven_trade() -> Contract:
    trade = trades.funded(trades.deal())
    assert trade.proof(10, 1).accepted
    return trade


def busy_garden() -> Contract:
    """With a motion, a case that waits for its panel, and somebody invited."""
    garden = neighbours.with_arbitrators([100, 200, 300])
    neighbours.propose(garden, [neighbours.STATEMENT, neighbours.HASH])
    assert neighbours.ask_for_panel(garden).accepted
    assert garden.call(neighbours.ANNA, "invite", {0: STRANGER}).accepted
    return garden


def voted() -> Contract:
    ballot = electorate.opened([3, 2, 1])
    assert ballot.call(electorate.peer(0), "vote", {0: 1}).accepted
    return ballot


STATES: Mapping[str, Callable[[], list[Contract]]] = {
    "ballot": lambda: [electorate.opened([1]), voted()],
    "community": lambda: [neighbours.founded(), busy_garden()],
    "task": lambda: [tasks.founded(), tasks.consenting(), tasks.working()],
    "trade": lambda: [
        trades.proposed(trades.deal()),
        trades.funding(trades.deal()),
        delivery.delivery(),
        proven_trade(),
    ],
    "voucher": lambda: [vouchers.minted(), vouchers.locked(), settled_voucher()],
}

ACCEPTED: Mapping[str, Callable[[], tuple[str, bytes]]] = {
    "vote": lambda: ("ballot", voted().encode("vote", {0: 0}, _call(electorate.peer(1)))),
    "invite": lambda: ("community", busy_garden().encode("invite", {0: SELLER}, _call(neighbours.ANNA))),
    "claim": lambda: ("task", tasks.working().encode("claim", {0: 50, 1: bytes(32)}, _call(tasks.KIM))),
    "redeem-proof": lambda: ("trade", proven_trade().encode("redeem-proof", {0: 9}, FACTS["proof"])),
    "complete-proof": lambda: (
        "trade",
        delivery.delivery().encode("complete-proof", {0: delivery.evidence(), 1: delivery.DONE}, FACTS["completion"]),
    ),
    "settle": lambda: (
        "voucher",
        settled_voucher().encode("settle", {0: 2, 1: [[BUYER, 1_001, 500]], 2: True}, FACTS["message"]),
    ),
}
"""Inputs that are accepted, with most kinds of item in them: the contract and the bytes."""
