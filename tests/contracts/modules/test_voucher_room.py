"""How much a voucher carries: the places for pieces and locks, who may take them, and the largest state (SPEC 11.8)."""

from exonomy_contracts import limits
from exonomy_contracts.wire import cbor

from tests.contracts.modules.drive import BUYER, EXPIRY, GRACE, OTHER, SELLER, STRANGER, Contract
from tests.contracts.modules.vouchers import DONE, LAPSED, at_a_till, given, listed, lock_args, locked, settle


def peer(number: int) -> bytes:
    return (0x1000 + number).to_bytes(2, "big") * 16


def crowd(voucher: Contract, hands: int) -> None:
    for number in range(hands):
        assert voucher.call(SELLER, "give", {0: 0, 1: 10, 2: peer(number)}).accepted


def test_a_lock_keeps_places_so_that_a_settlement_never_finds_the_voucher_full() -> None:
    """A trade's buyers get what they bought, however many pieces others make of the voucher meanwhile."""
    voucher = listed()
    sold = voucher.call(SELLER, "lock", lock_args(0, 800, peers=8)).said("locked")[0][1]
    crowd(voucher, limits.VOUCHER_PIECES - 10)
    for op, args in (
        ("give", {0: 0, 1: 1, 2: peer(999)}),
        ("split", {0: 0, 1: 1}),
        ("lock", lock_args(0, 1)),
        ("lock", lock_args(0, voucher[8][0][2])),
    ):
        refused = voucher.call(SELLER, op, args)
        assert (refused.code, "56 hold pieces and 8 are kept" in refused.text) == (127, True)
    assert voucher.call(SELLER, "give", {0: 0, 1: 1, 2: peer(0)}).accepted, "no place is needed for who has a piece"
    assert settle(voucher, *((peer(500 + n), 0, 100) for n in range(8)), piece=sold).accepted
    assert (len(voucher[8]), sum(not piece[4] and piece[5] != DONE for piece in voucher[8])) == (64, 63)
    assert settle(voucher, *((peer(500 + n), 0, 100) for n in range(8)), piece=sold, end=True).accepted


def test_many_small_locks_leave_a_buyers_place_alone() -> None:
    """Somebody fills the voucher with pieces for invented peers: who bought before still gets all of it."""
    voucher = listed(amount=1_000_000)
    sold = voucher.call(SELLER, "lock", lock_args(0, 900_000)).said("locked")[0][1]
    invented = 0
    while True:
        taken = voucher.call(SELLER, "lock", lock_args(0, 8, instance=OTHER, peers=8))
        if not taken.accepted:
            break
        others = [(peer(invented + n), 0, 1) for n in range(8)]
        assert settle(voucher, *others, piece=taken.said("locked")[0][1], source=OTHER).accepted
        invented += 8
    assert (taken.code, invented) == (127, 48)
    outcome = settle(voucher, (BUYER, 0, 900_000), piece=sold, end=True)
    assert outcome.said("given")[0][2] == 900_000
    assert next(piece for piece in voucher[8] if piece[1] == BUYER)[2] == 900_000


def test_who_passes_on_what_a_lock_gave_leaves_a_place_for_what_it_gives_next() -> None:
    voucher = listed()
    sold = voucher.call(SELLER, "lock", lock_args(0, 800)).said("locked")[0][1]
    crowd(voucher, limits.VOUCHER_PIECES - 3)
    assert settle(voucher, (BUYER, 0, 100), piece=sold).accepted
    mine = next(piece[0] for piece in voucher[8] if piece[1] == BUYER)
    assert voucher.call(BUYER, "give", {0: mine, 1: 100, 2: STRANGER}).code == 127
    assert voucher.call(BUYER, "give", {0: mine, 1: 100, 2: peer(0)}).accepted, "who has a piece needs no other"
    assert settle(voucher, (BUYER, 0, 800), piece=sold, end=True).accepted


def test_a_lock_is_settled_with_as_many_as_it_was_made_for() -> None:
    voucher = locked(peers=2)
    assert voucher[8][1][4][4] == 2
    assert settle(voucher, (BUYER, 1, 0), (STRANGER, 0, 1)).accepted
    assert (
        settle(voucher, (peer(1), 1, 0)).text
        == "voucher piece 1 was locked for 2 peers, and no more can be settled with"
    )
    assert settle(voucher, (BUYER, 2, 0), end=True).accepted


def test_holders_leave_the_issuer_half_of_the_places() -> None:
    """Nobody who has a few cents of a voucher can stop its issuer from selling the rest."""
    voucher = given(600)
    while (full := voucher.call(BUYER, "split", {0: 1, 1: 1})).accepted:
        pass
    assert (full.code, len(voucher[8])) == (137, 1 + limits.VOUCHER_PIECES // 2)
    mine = voucher[8][2][0]
    assert voucher.call(BUYER, "give", {0: 1, 1: 1, 2: STRANGER}).code == 137
    assert voucher.call(BUYER, "lock", lock_args(mine, 1)).code == 137
    assert voucher.call(BUYER, "give", {0: mine, 1: 1, 2: STRANGER}).accepted, "a whole piece takes no other place"
    for _ in range(15):
        assert voucher.call(SELLER, "lock", lock_args(0, 100)).accepted
    assert voucher.call(SELLER, "lock", lock_args(0, voucher[8][0][2])).accepted


def test_holders_leave_the_issuer_half_of_the_locks() -> None:
    voucher = given(600)
    for _ in range(limits.VOUCHER_LOCKS // 2):
        assert voucher.call(BUYER, "redeem", {0: 1, 1: 1}).accepted
        part = voucher.call(BUYER, "lock", lock_args(1, 1))
        assert part.accepted
        assert settle(voucher, (SELLER, 1, 0), piece=part.said("locked")[0][1]).accepted
    assert voucher.call(BUYER, "lock", lock_args(1, 1)).text == (
        "holders can lock 16 pieces at a time: wait until a lock ends"
    )
    for _ in range(limits.VOUCHER_LOCKS // 2):
        part = voucher.call(SELLER, "lock", lock_args(0, 1))
        assert part.accepted
        assert settle(voucher, (BUYER, 1, 0), piece=part.said("locked")[0][1]).accepted
    assert voucher.call(SELLER, "lock", lock_args(0, 1)).text == (
        "a voucher can have 32 locked pieces: wait until a lock ends"
    )


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
    for _ in range(limits.VOUCHER_LOCKS):
        part = voucher.call(SELLER, "lock", lock_args(0, 10**13, until=EXPIRY, peers=8)).said("locked")[0][1]
        assert settle(voucher, *((peer(n), 10**11, 2**33) for n in range(8)), piece=part).accepted
    assert voucher.call(SELLER, "lock", lock_args(0, 1, peers=8)).code == 139
    for number in range(8, limits.VOUCHER_PIECES - limits.VOUCHER_LOCKS - 1):
        assert voucher.call(SELLER, "give", {0: 0, 1: 2**33, 2: peer(number)}).accepted
    for number in range(256):
        assert at_a_till(voucher, 1, 2**127 + number, holder=peer(number % 8)).accepted
    for owner in {piece[1] for piece in voucher[8]}:
        assert voucher.call(owner, "move", {0: owner}).accepted
    return voucher


def test_the_largest_voucher_still_fits() -> None:
    voucher = largest()
    locks = [piece for piece in voucher[8] if piece[4]]
    assert (len(voucher[8]), len(locks), len(voucher[16]), len(voucher[17])) == (64, 32, 256, 32)
    assert all(len(piece[4][3]) == 8 for piece in locks)
    assert 24_000 < len(cbor.dumps(voucher.state)) < limits.STATE_BYTES
    voucher.now = EXPIRY + 2 * GRACE
    for number in [piece[0] for piece in voucher[8] if piece[4]]:
        assert voucher.call(BUYER, "lapse", {0: number}).accepted
    assert voucher[0] == LAPSED
