from tests.contracts.modules.drive import (
    BUYER,
    DAY,
    DONE,
    DRAFT,
    EXPIRY,
    GRACE,
    LAPSED,
    LISTED,
    PARTLY,
    PENDING,
    SELLER,
    STRANGER,
    T0,
    TRADE,
    listed,
    lock_args,
    locked,
    minted,
)


def test_a_voucher_is_born_as_one_piece_of_its_issuer() -> None:
    voucher = minted(description=bytes(range(32)), price=0, transferable=False)
    assert voucher.state == {
        0: DRAFT,
        1: SELLER,
        2: "USD",
        3: 10_000,
        4: EXPIRY,
        5: "Plumbing, four hours",
        6: bytes(range(32)),
        7: 0,
        8: [{0: 0, 1: SELLER, 2: 10_000, 3: 0, 4: None, 5: DRAFT, 6: 0}],
        9: 1,
        10: False,
        11: True,
    }


def test_listing_and_pricing() -> None:
    voucher = minted()
    outcome = voucher.call(SELLER, "list", {0: 8_000})
    assert outcome.events == [["listed", {0: 8_000}]]
    assert (voucher[0], voucher[7], voucher[8][0][5]) == (LISTED, 8_000, LISTED)
    assert voucher.call(SELLER, "price", {0: 9_000}).events == [["priced", {0: 9_000}]]
    assert voucher[7] == 9_000


def test_a_split_gives_a_new_piece_and_leaves_the_rest() -> None:
    voucher = listed()
    assert voucher.call(SELLER, "split", {0: 0, 1: 2_500}).events == [["split", {0: 0, 1: 1, 2: 2_500}]]
    assert [(p[0], p[2], p[6]) for p in voucher[8]] == [(0, 7_500, 2_500), (1, 2_500, 0)]


def test_a_lock_of_a_part_leaves_the_rest_free_and_tells_the_trade() -> None:
    voucher = listed()
    outcome = voucher.call(SELLER, "lock", lock_args(amount=6_000))
    until = T0 + 50 * DAY
    assert outcome.events == [["locked", {0: 0, 1: 1, 2: 6_000, 3: TRADE, 4: until, 5: BUYER}]]
    told = {0: 1, 1: 6_000, 2: "USD", 3: until, 4: SELLER, 5: BUYER, 6: SELLER, 7: EXPIRY}
    assert outcome.effects == [
        ["message", {0: TRADE, 1: "locked", 2: told}],
        ["wake", {0: until, 1: "lapse", 2: {0: 1}}],
    ]
    assert voucher[0] == PENDING
    rest, part = voucher[8]
    assert (rest[2], rest[4], rest[5]) == (4_000, None, LISTED)
    assert (part[2], part[4], part[5]) == (6_000, {0: TRADE, 1: until, 2: BUYER, 3: 0}, PENDING)


def test_a_lock_of_all_keeps_the_piece() -> None:
    voucher = listed(divisible=False)
    assert voucher.call(SELLER, "lock", lock_args(amount=10_000)).events[0][1][1] == 0
    assert len(voucher[8]) == 1


def test_redeeming_in_parts_until_nothing_is_left() -> None:
    voucher = locked()
    first = voucher.message(TRADE, "redeem", {0: 1, 1: 2_000})
    assert first.events == [["redeemed", {0: 1, 1: 2_000, 2: SELLER, 3: BUYER, 4: TRADE, 5: 2_000}]]
    assert (voucher[0], voucher[8][1][5]) == (PENDING, PARTLY)
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 4_000}).accepted
    assert (voucher[0], voucher[8][1][4], voucher[8][1][5]) == (LISTED, None, DONE)


def test_a_voucher_is_completed_when_its_last_piece_is() -> None:
    voucher = locked(10_000)
    assert voucher.message(TRADE, "redeem", {0: 0, 1: 10_000}).accepted
    assert voucher[0] == DONE


def test_what_is_unlocked_can_be_locked_again() -> None:
    voucher = locked()
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 2_000}).accepted
    outcome = voucher.message(TRADE, "unlock", {0: 1, 1: 2_000})
    assert outcome.events == [["unlocked", {0: 1, 1: 4_000, 2: TRADE}]]
    assert (voucher[0], voucher[8][1][5]) == (LISTED, PARTLY)
    again = voucher.call(SELLER, "lock", lock_args(1, 4_000))
    assert again.of("message")[0][2][1] == 4_000
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 4_000}).accepted
    assert voucher[8][1][3] == 6_000


def test_an_unlock_that_overtakes_a_redeem_makes_up_for_it() -> None:
    voucher = locked()
    outcome = voucher.message(TRADE, "unlock", {0: 1, 1: 2_500})
    assert [name for name, _ in outcome.events] == ["redeemed", "unlocked"]
    assert voucher[8][1][3] == 2_500
    assert not voucher.message(TRADE, "redeem", {0: 1, 1: 2_500}).accepted


def test_an_unlock_that_makes_up_for_everything_completes_the_piece() -> None:
    voucher = locked(10_000)
    assert voucher.message(TRADE, "unlock", {0: 0, 1: 10_000}).accepted
    assert voucher[0] == DONE


def test_a_lock_lapses_when_anyone_says_so_in_time() -> None:
    voucher = locked()
    voucher.now = T0 + 50 * DAY
    assert voucher.call(STRANGER, "lapse", {0: 1}).events == [["lapsed", {0: 1, 1: 6_000, 2: TRADE}]]
    assert (voucher[0], voucher[8][1][4]) == (LISTED, None)


def test_a_redeem_counts_after_the_locks_time_until_someone_says_lapse() -> None:
    voucher = locked()
    voucher.now = T0 + 51 * DAY
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 1}).accepted


def test_what_is_free_expires_and_what_is_locked_waits_for_its_lock() -> None:
    voucher = listed()
    assert voucher.call(SELLER, "lock", lock_args(until=EXPIRY + 2 * GRACE)).accepted
    voucher.now = EXPIRY
    assert voucher.call(STRANGER, "expire").events == [["expired", {0: 4_000}]]
    assert (voucher[0], [p[5] for p in voucher[8]]) == (PENDING, [LAPSED, PENDING])
    assert voucher.message(TRADE, "redeem", {0: 1, 1: 5_000}).accepted
    outcome = voucher.message(TRADE, "unlock", {0: 1, 1: 5_000})
    assert outcome.said("expired") == [{0: 1_000}]
    assert (voucher[0], voucher[8][1][5]) == (LAPSED, LAPSED)


def test_a_draft_expires_too() -> None:
    voucher = minted()
    voucher.now = EXPIRY
    assert voucher.call(STRANGER, "expire").accepted
    assert voucher[0] == LAPSED


def test_a_voucher_of_sixty_four_pieces_still_fits() -> None:
    voucher = listed(title="ü" * 120)
    for _ in range(63):
        assert voucher.call(SELLER, "split", {0: 0, 1: 10}).accepted
    for number in range(64):
        whole = voucher[8][number][2]
        assert voucher.call(SELLER, "lock", lock_args(number, whole)).accepted
    assert len(voucher[8]) == voucher[9] == 64
    voucher.now = T0 + 90 * DAY
    for number in range(64):
        assert voucher.call(BUYER, "lapse", {0: number}).accepted
    assert voucher[0] == LAPSED
