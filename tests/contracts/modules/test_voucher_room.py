"""How much a voucher carries: the places for pieces and locks, who may take them, and the largest state (SPEC 11.8)."""

from exonomy_contracts import limits
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import BUYER, EXPIRY, GRACE, SELLER, STRANGER, Contract
from tests.contracts.modules.vouchers import LAPSED, at_a_till, given, listed, lock_args, settle


def peer(number: int) -> bytes:
    return (0x1000 + number).to_bytes(2, "big") * 16


def crowd(voucher: Contract, hands: int) -> None:
    for number in range(hands):
        assert voucher.call(SELLER, "give", {0: 0, 1: 10, 2: peer(number)}).accepted


def test_owners_leave_places_for_what_trades_give() -> None:
    voucher = listed()
    crowd(voucher, limits.VOUCHER_PIECES - limits.VOUCHER_PIECES_KEPT - 3)
    assert voucher.call(SELLER, "lock", lock_args(0, 800)).accepted
    for op, args in (
        ("give", {0: 0, 1: 1, 2: peer(999)}),
        ("split", {0: 0, 1: 1}),
        ("lock", lock_args(0, 1)),
    ):
        assert voucher.call(SELLER, op, args).code == 127
    lock = voucher[9] - 1
    others = [(peer(500 + number), 0, 100) for number in range(8)]
    assert settle(voucher, *others, piece=lock, end=True).accepted
    assert voucher.call(SELLER, "give", {0: 0, 1: 1, 2: peer(0)}).accepted, "no place is needed for who has a piece"


def test_a_place_that_is_missing_refuses_a_settlement_until_there_is_one() -> None:
    voucher = listed()
    for number in range(2):
        assert voucher.call(SELLER, "lock", lock_args(0, 800, instance=peer(number))).accepted
    crowd(voucher, limits.VOUCHER_PIECES - limits.VOUCHER_PIECES_KEPT - 5)
    assert settle(voucher, *((peer(500 + n), 0, 100) for n in range(8)), piece=1, source=peer(0)).accepted
    others = [(peer(600 + n), 0, 100) for n in range(8)]
    refused = settle(voucher, *others, piece=2, source=peer(1))
    assert refused.code == 127
    for number in range(6):
        assert voucher.call(peer(number), "redeem", {0: 3 + number, 1: 10}).accepted
    assert settle(voucher, *others, piece=2, source=peer(1)).accepted
    assert len(voucher[8]) == limits.VOUCHER_PIECES


OF_HOLDERS = (limits.VOUCHER_PIECES - limits.VOUCHER_PIECES_KEPT) // 2


def test_holders_leave_the_issuer_half_of_the_places() -> None:
    """Nobody who has a few cents of a voucher can stop its issuer from selling the rest."""
    voucher = given(600)
    while (full := voucher.call(BUYER, "split", {0: 1, 1: 1})).accepted:
        pass
    assert (full.code, len(voucher[8])) == (137, 1 + OF_HOLDERS)
    mine = voucher[8][2][0]
    assert voucher.call(BUYER, "give", {0: 1, 1: 1, 2: STRANGER}).code == 137
    assert voucher.call(BUYER, "lock", lock_args(mine, 1)).code == 137
    assert voucher.call(BUYER, "give", {0: mine, 1: 1, 2: STRANGER}).accepted, "a whole piece takes no other place"
    for _ in range(13):
        assert voucher.call(SELLER, "lock", lock_args(0, 100)).accepted
    assert voucher.call(SELLER, "lock", lock_args(0, voucher[8][0][2])).accepted


def test_holders_leave_the_issuer_half_of_the_locks() -> None:
    voucher = given(600)
    while (full := voucher.call(BUYER, "lock", lock_args(1, 1))).accepted:
        pass
    assert full.text == (
        "of the 28 places that holders' pieces and locks may take 27 are taken: "
        "first redeem pieces, give some to who has one or let a lock end"
    )
    for _ in range(13):
        assert voucher.call(SELLER, "lock", lock_args(0, 100)).accepted


def test_what_the_issuer_sells_may_be_in_more_hands_than_holders_may_make() -> None:
    voucher = listed()
    crowd(voucher, OF_HOLDERS + 5)
    assert voucher.call(peer(0), "split", {0: 1, 1: 1}).code == 137
    assert voucher.call(peer(0), "give", {0: 1, 1: 10, 2: BUYER}).accepted


def test_done_pieces_make_way_and_the_totals_keep_what_they_counted() -> None:
    voucher = given(5_000)
    for _ in range(100):
        assert voucher.call(BUYER, "split", {0: voucher[8][1][0], 1: 10}).accepted
        assert voucher.call(BUYER, "redeem", {0: voucher[9] - 1, 1: 10}).accepted
    assert (len(voucher[8]), voucher[9], voucher[13]) == (64, 102, 1_000)
    assert [piece[0] for piece in voucher[8]][:3] == [0, 1, 40]
    gone = voucher.call(BUYER, "redeem", {0: 5, 1: 1})
    assert (gone.code, gone.text) == (122, "there is no voucher piece 5 any more: it was used up")


def largest() -> Contract:
    """As much as a voucher's state can hold: all locks settled with eight, all pieces, all nonces, all wishes."""
    voucher = listed(title="\U0001f6b0" * 120, category="\U0001f6b0" * 40, amount=10**15, description=bytes(32))
    while (outcome := voucher.call(SELLER, "lock", lock_args(0, 10**13, until=EXPIRY))).accepted:
        pass
    assert outcome.code == 127
    hands = limits.VOUCHER_PIECES - len(voucher[8])
    for number in range(1, len(voucher[8])):
        others = [peer((8 * number + n) % hands) for n in range(8)]
        assert settle(voucher, *((other, 10**11, 2**33) for other in others), piece=number).accepted
    for number in range(256):
        assert at_a_till(voucher, 1, 2**127 + number, holder=peer(number % 8)).accepted
    for owner in {piece[1] for piece in voucher[8]}:
        assert voucher.call(owner, "move", {0: owner}).accepted
    return voucher


def test_the_largest_voucher_still_fits() -> None:
    voucher = largest()
    locks = [piece for piece in voucher[8] if piece[4]]
    assert (len(voucher[8]), len(locks), len(voucher[16]), len(voucher[17])) == (64, 27, 256, 37)
    assert all(len(piece[4][3]) == 8 for piece in locks)
    assert 24_000 < len(cbor.dumps(voucher.state)) < limits.STATE_BYTES
    voucher.now = EXPIRY + 2 * GRACE
    for number in [piece[0] for piece in voucher[8] if piece[4]]:
        assert voucher.call(BUYER, "lapse", {0: number}).accepted
    assert voucher[0] == LAPSED
