import pytest

from tests.contracts.modules.drive import (
    BUYER,
    EXPIRY,
    GRACE,
    OTHER,
    SELLER,
    STRANGER,
    TRADE,
    VOUCHER,
    Contract,
    Outcome,
)
from tests.contracts.modules.vouchers import (
    DAY,
    DONE,
    DRAFT,
    LAPSED,
    LISTED,
    PARTLY,
    PENDING,
    UNTIL,
    at_a_till,
    given,
    listed,
    lock_args,
    locked,
    minted,
    numbers,
    settle,
)

# -- what the issuer says ----------------------------------------------------------------------------------------------


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
        12: "repairs",
        13: 0,
        14: 0,
        15: 0,
        16: [],
        17: [],
        18: False,
    }


def test_listing_and_pricing() -> None:
    voucher = minted()
    outcome = voucher.call(SELLER, "list", {0: 8_000})
    assert outcome.events == [["listed", {0: 8_000}]]
    assert (voucher[0], voucher[7], voucher[8][0][5]) == (LISTED, 8_000, LISTED)
    assert voucher.call(SELLER, "price", {0: 9_000}).events == [["priced", {0: 9_000}]]
    assert voucher[7] == 9_000


def test_what_is_left_has_another_price_while_a_part_is_locked() -> None:
    voucher = locked()
    assert voucher.call(SELLER, "price", {0: 3_999}).accepted
    assert (voucher[0], voucher[7]) == (PENDING, 3_999)


def test_a_draft_is_edited_as_a_whole_and_woken_at_its_new_expiry() -> None:
    voucher = minted()
    told = {0: "Plumbing, five hours", 1: bytes(32), 2: "", 3: 1, 4: EXPIRY + DAY}
    outcome = voucher.call(SELLER, "edit", told)
    assert outcome.events == [["edited", {0: 1, 1: EXPIRY + DAY}]]
    assert outcome.effects == [["wake", {0: EXPIRY + DAY, 1: "expire", 2: {}}]]
    assert [voucher[key] for key in (5, 6, 12, 7, 4)] == list(told.values())
    assert voucher.call(SELLER, "edit", told).effects == []
    voucher.now = EXPIRY
    assert not voucher.call(STRANGER, "expire").accepted


def test_what_nobody_else_has_had_is_a_draft_again() -> None:
    voucher = listed()
    assert voucher.call(SELLER, "split", {0: 0, 1: 2_500}).accepted
    assert voucher.call(SELLER, "unlist").events == [["unlisted", {}]]
    assert (voucher[0], [piece[5] for piece in voucher[8]]) == (DRAFT, [DRAFT, DRAFT])
    assert voucher.call(SELLER, "list", {0: 1}).accepted


def test_what_was_listed_once_keeps_what_it_promised() -> None:
    """Who saw an offer finds it again under the same voucher, even if it was a draft in between."""
    voucher = listed(description=bytes(32))
    assert voucher.call(SELLER, "unlist").accepted
    same = {0: "Plumbing, four hours", 1: bytes(32), 2: "handiwork", 3: 9_000, 4: EXPIRY}
    for change in (
        {0: "Plumbing, one hour"},
        {0: "Plumbing, four hourz"},
        {1: None},
        {1: bytes([1]) * 32},
        {4: EXPIRY + 1},
    ):
        assert voucher.call(SELLER, "edit", same | change).code == 138
    assert voucher.call(SELLER, "edit", same).effects == []
    assert [voucher[key] for key in (5, 6, 12, 7, 4, 18)] == [*same.values(), True]


def test_what_came_back_untouched_can_be_taken_from_the_list() -> None:
    voucher = given()
    assert not voucher.call(SELLER, "unlist").accepted
    assert voucher.call(BUYER, "give", {0: 1, 1: 3_000, 2: SELLER}).accepted
    assert voucher.call(SELLER, "unlist").accepted


def test_what_is_burnt_is_no_longer_promised() -> None:
    voucher = given(3_000)
    assert voucher.call(SELLER, "burn", {0: 0, 1: 2_000}).events == [["burnt", {0: 0, 1: 2_000}]]
    assert (voucher[0], voucher[15], numbers(voucher)) == (LISTED, 2_000, [(0, 5_000, 0), (1, 3_000, 0)])
    assert voucher.call(SELLER, "burn", {0: 0, 1: 5_000}).accepted
    assert (voucher[0], voucher[8][0][5]) == (LISTED, DONE)
    assert voucher.call(BUYER, "redeem", {0: 1, 1: 3_000}).accepted
    assert (voucher[0], voucher[13], voucher[15]) == (DONE, 3_000, 7_000)


def test_a_draft_can_be_burnt() -> None:
    voucher = minted(divisible=False)
    assert voucher.call(SELLER, "burn", {0: 0, 1: 4_000}).accepted
    assert voucher[0] == DRAFT
    assert voucher.call(SELLER, "burn", {0: 0, 1: 6_000}).accepted
    assert voucher[0] == DONE


# -- owners ------------------------------------------------------------------------------------------------------------


def test_a_split_gives_a_new_piece_and_leaves_the_rest() -> None:
    voucher = listed()
    assert voucher.call(SELLER, "split", {0: 0, 1: 2_500}).events == [["split", {0: 0, 1: 1, 2: 2_500}]]
    assert [(p[0], p[2], p[6]) for p in voucher[8]] == [(0, 7_500, 2_500), (1, 2_500, 0)]


def test_a_gift_is_the_others_and_the_next_one_is_added_to_it() -> None:
    voucher = listed()
    first = voucher.call(SELLER, "give", {0: 0, 1: 3_000, 2: BUYER})
    assert first.events == [["given", {0: 0, 1: 1, 2: 3_000, 3: SELLER, 4: BUYER, 5: None}]]
    assert first.effects == []
    assert voucher.call(SELLER, "give", {0: 0, 1: 500, 2: BUYER}).said("given")[0][1] == 1
    assert [(p[1], p[2], p[6]) for p in voucher[8]] == [(SELLER, 6_500, 3_500), (BUYER, 3_500, 0)]
    assert voucher.call(BUYER, "give", {0: 1, 1: 3_500, 2: STRANGER}).said("given")[0][1] == 2
    assert (voucher[8][1][2], voucher[8][1][5]) == (0, DONE)


def test_a_holder_redeems_in_parts_and_the_last_one_completes_the_voucher() -> None:
    voucher = given(10_000)
    first = voucher.call(BUYER, "redeem", {0: 1, 1: 2_500})
    assert first.events == [["redeemed", {0: 1, 1: 2_500, 2: BUYER, 3: BUYER, 4: None, 5: 2_500}]]
    assert (voucher[0], voucher[8][1][5], voucher[13]) == (LISTED, PARTLY, 2_500)
    assert voucher.call(BUYER, "redeem", {0: 1, 1: 7_500}).accepted
    assert (voucher[0], voucher[8][1][5], voucher[13]) == (DONE, DONE, 10_000)


def test_a_till_takes_from_the_holders_pieces_in_their_order() -> None:
    voucher = given(5_000)
    assert voucher.call(BUYER, "split", {0: 1, 1: 2_000}).accepted
    outcome = at_a_till(voucher, 3_500)
    assert outcome.events == [["redeemed", {0: None, 1: 3_500, 2: BUYER, 3: BUYER, 4: None, 5: 3_500}]]
    assert numbers(voucher) == [(0, 5_000, 0), (1, 3_000, 3_000), (2, 2_000, 500)]
    assert voucher[16] == [bytes(16)]


def test_what_is_locked_is_not_taken_at_a_till() -> None:
    voucher = given(5_000)
    assert voucher.call(BUYER, "lock", lock_args(1, 4_000)).accepted
    assert "1000 USD" in at_a_till(voucher, 1_001).text
    assert at_a_till(voucher, 1_000).accepted
    assert (voucher[0], voucher[13]) == (PENDING, 1_000)


def test_a_till_may_say_late_what_it_took_before_the_expiry() -> None:
    voucher = given(5_000)
    voucher.now = EXPIRY + DAY
    outcome = at_a_till(voucher, 5_000, accepted=EXPIRY - 1, expires=EXPIRY)
    assert outcome.said("expired") == [{0: 5_000, 1: 0}]
    assert (voucher[0], voucher[13], voucher[14]) == (LAPSED, 5_000, 5_000)


def test_nonces_stand_in_order_however_they_came() -> None:
    voucher = given(5_000)
    for nonce in (5, 1, 9, 3):
        assert at_a_till(voucher, 1, nonce).accepted
    assert [int.from_bytes(nonce, "big") for nonce in voucher[16]] == [1, 3, 5, 9]


# -- locks -------------------------------------------------------------------------------------------------------------


def test_a_lock_of_a_part_leaves_the_rest_free_and_tells_the_trade() -> None:
    voucher = listed()
    outcome = voucher.call(SELLER, "lock", lock_args(amount=6_000, memo=7))
    assert outcome.events == [["locked", {0: 0, 1: 1, 2: 6_000, 3: TRADE, 4: UNTIL, 5: 7}]]
    told = {0: 1, 1: 6_000, 2: "USD", 3: UNTIL, 4: SELLER, 5: SELLER, 6: EXPIRY, 7: 7, 8: 1}
    assert outcome.effects == [
        ["message", {0: TRADE, 1: "locked", 2: told}],
        ["wake", {0: UNTIL, 1: "lapse", 2: {0: 1}}],
    ]
    assert voucher[0] == PENDING
    rest, part = voucher[8]
    assert (rest[2], rest[4], rest[5]) == (4_000, None, LISTED)
    assert (part[2], part[4], part[5]) == (6_000, {0: TRADE, 1: UNTIL, 2: 7, 3: [], 4: 1}, PENDING)


def test_a_lock_of_all_keeps_the_piece() -> None:
    voucher = listed(divisible=False)
    assert voucher.call(SELLER, "lock", lock_args(amount=10_000)).events[0][1][1] == 0
    assert len(voucher[8]) == 1


def test_a_holder_locks_what_another_promised() -> None:
    voucher = given(3_000)
    (told,) = voucher.call(BUYER, "lock", lock_args(1, 3_000)).of("message")
    assert (told[2][4], told[2][5]) == (BUYER, SELLER)


def test_settling_in_parts_until_nothing_is_left() -> None:
    voucher = locked()
    first = settle(voucher, (BUYER, 2_000, 1_000))
    assert first.events == [
        ["redeemed", {0: 1, 1: 2_000, 2: SELLER, 3: BUYER, 4: TRADE, 5: 2_000}],
        ["given", {0: 1, 1: 2, 2: 1_000, 3: SELLER, 4: BUYER, 5: TRADE}],
    ]
    assert (voucher[0], voucher[8][1][5], voucher[8][1][4][3]) == (PENDING, PARTLY, [[BUYER, 2_000, 1_000]])
    assert settle(voucher, (BUYER, 4_000, 2_000), end=True).accepted
    assert (voucher[0], voucher[8][1][4], voucher[8][1][5]) == (LISTED, None, DONE)
    assert numbers(voucher) == [(0, 4_000, 0), (1, 4_000, 4_000), (2, 2_000, 0)]
    assert voucher[8][2][1] == BUYER


def test_a_voucher_is_completed_when_its_last_piece_is() -> None:
    voucher = locked(10_000)
    assert settle(voucher, (BUYER, 10_000, 0), piece=0).accepted
    assert voucher[0] == PENDING
    assert settle(voucher, piece=0, end=True).accepted
    assert voucher[0] == DONE


def test_what_is_left_of_a_lock_goes_back_to_its_owners_free_piece() -> None:
    voucher = locked()
    outcome = settle(voucher, (BUYER, 2_000, 0), end=True)
    assert outcome.said("unlocked") == [{0: 1, 1: 4_000, 2: TRADE, 3: SELLER, 4: 0}]
    assert numbers(voucher) == [(0, 8_000, 0), (1, 2_000, 2_000)]
    assert voucher.call(SELLER, "lock", lock_args(0, 8_000)).accepted


def test_what_a_trade_says_after_its_lock_touches_no_later_lock_of_the_same_owner() -> None:
    voucher = locked(10_000)
    assert settle(voucher, piece=0, end=True).said("unlocked")[0][4] == 1
    assert voucher.call(SELLER, "lock", lock_args(1, 10_000)).accepted
    late = settle(voucher, (BUYER, 9_000, 0), piece=0)
    assert (late.code, voucher[13]) == (140, 0)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0), (2, 1, 0), (2, 0, 1)])
def test_what_is_settled_is_the_same_in_any_order_and_however_often_it_comes(order: tuple[int, ...]) -> None:
    said = [
        ([(BUYER, 1_000, 0)], False),
        ([(BUYER, 1_500, 200), (STRANGER, 0, 300)], False),
        ([(BUYER, 2_000, 300), (STRANGER, 500, 300)], True),
    ]
    voucher = locked()
    for number in order:
        settled, end = said[number]
        first = settle(voucher, *settled, end=end)
        again = settle(voucher, *settled, end=end)
        over = 2 in order[: order.index(number)]
        assert (first.accepted, again.accepted) == (not over, not over and not end)
        assert not any(name in ("redeemed", "given") for name, _ in again.events)
    held = {owner: sum(p[2] - p[3] for p in voucher[8] if p[1] == owner) for owner in (SELLER, BUYER, STRANGER)}
    assert held == {SELLER: 10_000 - 2_500 - 600, BUYER: 300, STRANGER: 300}
    assert (voucher[0], voucher[13]) == (LISTED, 2_500)


def test_figures_that_fall_behind_each_count_by_themselves() -> None:
    """Of two messages one may know more of what was redeemed, the other of what was given."""
    voucher = locked()
    assert settle(voucher, (BUYER, 2_000, 0)).accepted
    assert settle(voucher, (BUYER, 500, 700)).accepted
    assert voucher[8][1][4][3] == [[BUYER, 2_000, 700]]


def test_an_indivisible_voucher_is_never_in_two_hands() -> None:
    """A lock may count in parts what was redeemed; what it gives is all that is left or nothing."""
    voucher = locked(10_000, divisible=False)
    assert settle(voucher, (BUYER, 4_000, 0), piece=0).accepted
    for shared in ([(BUYER, 4_000, 3_000)], [(BUYER, 4_000, 3_000), (STRANGER, 0, 3_000)]):
        assert settle(voucher, *shared, piece=0).code == 126
    assert settle(voucher, (BUYER, 4_000, 6_000), piece=0, end=True).accepted
    assert [(piece[1], piece[2] - piece[3]) for piece in voucher[8] if piece[5] != DONE] == [(BUYER, 6_000)]


def test_what_is_given_may_stay_with_its_owner() -> None:
    voucher = locked()
    assert settle(voucher, (SELLER, 0, 1_000)).said("given")[0][1] == 0
    assert numbers(voucher) == [(0, 5_000, 0), (1, 5_000, 0)]


def test_a_lock_lapses_when_anyone_says_so_in_time() -> None:
    voucher = locked()
    voucher.now = UNTIL
    assert voucher.call(STRANGER, "lapse", {0: 1}).events == [["lapsed", {0: 1, 1: 6_000, 2: TRADE, 3: SELLER, 4: 0}]]
    assert (voucher[0], numbers(voucher)) == (LISTED, [(0, 10_000, 0), (1, 0, 0)])


def test_a_trade_still_counts_after_the_locks_time_until_someone_says_lapse() -> None:
    voucher = locked()
    voucher.now = UNTIL + DAY
    assert settle(voucher, (BUYER, 1, 0)).accepted


def test_what_is_free_expires_and_what_is_locked_waits_for_its_lock() -> None:
    voucher = given(1_000)
    assert voucher.call(SELLER, "lock", lock_args(until=EXPIRY + 2 * GRACE)).accepted
    voucher.now = EXPIRY
    assert voucher.call(STRANGER, "expire").events == [["expired", {0: 4_000, 1: 1_000}]]
    assert (voucher[0], [p[5] for p in voucher[8]]) == (PENDING, [LAPSED, LAPSED, PENDING])
    outcome = settle(voucher, (BUYER, 4_000, 500), piece=2, end=True)
    assert outcome.said("expired") == [{0: 2_000, 1: 500}]
    assert (voucher[0], voucher[13], voucher[14]) == (LAPSED, 4_000, 6_000)


def test_a_draft_expires_too() -> None:
    voucher = minted()
    voucher.now = EXPIRY
    assert voucher.call(STRANGER, "expire").accepted
    assert voucher[0] == LAPSED


# -- another module ----------------------------------------------------------------------------------------------------

NEXT, ELSE = bytes([0xE1]) * 32, bytes([0xE2]) * 32


def test_a_voucher_goes_on_with_another_module_once_all_its_owners_ask_for_it() -> None:
    voucher = given(3_000)
    first = voucher.call(SELLER, "move", {0: NEXT})
    assert (first.events, first.effects) == ([["move", {0: SELLER, 1: NEXT, 2: False}]], [])
    assert voucher.call(BUYER, "move", {0: ELSE}).effects == []
    assert voucher[17] == [[SELLER, NEXT], [BUYER, ELSE]]
    assert voucher.call(BUYER, "move", {0: NEXT}).effects == [["become", {0: NEXT}]]
    assert voucher.call(SELLER, "move", {0: NEXT}).effects == [["become", {0: NEXT}]]


def test_who_owns_nothing_any_more_has_no_say() -> None:
    voucher = given(3_000)
    assert voucher.call(BUYER, "move", {0: ELSE}).accepted
    assert voucher.call(BUYER, "redeem", {0: 1, 1: 3_000}).accepted
    assert voucher.call(BUYER, "move", {0: ELSE}).code == 104
    outcome = voucher.call(SELLER, "move", {0: NEXT})
    assert outcome.effects == [["become", {0: NEXT}]]
    assert voucher[17] == [[SELLER, NEXT]]


def test_a_wish_is_taken_back() -> None:
    voucher = given(3_000)
    assert voucher.call(SELLER, "move", {0: NEXT}).accepted
    assert voucher.call(SELLER, "move", {0: None}).events == [["move", {0: SELLER, 1: None, 2: False}]]
    assert voucher[17] == []
    assert voucher.call(BUYER, "move", {0: None}).effects == []


def test_a_module_takes_over_what_another_left_and_forgets_the_wishes() -> None:
    voucher = given(3_000)
    for peer_ in (SELLER, BUYER):
        assert voucher.call(peer_, "move", {0: NEXT}).accepted
    left = dict(voucher.state or {})
    outcome = voucher.message(VOUCHER, "migrate", {0: ELSE})
    assert (outcome.events, outcome.effects) == ([["migrated", {0: ELSE}]], [])
    assert voucher.state == {**left, 17: []}
    assert voucher.message(OTHER, "migrate", {0: ELSE}).code == 105


def leave(voucher: Contract, module: bytes = NEXT, source: bytes = VOUCHER) -> Outcome:
    return voucher.message(source, "leave", {0: module})


def test_a_voucher_is_left_while_all_its_owners_still_ask_for_that_module() -> None:
    voucher = given(3_000)
    assert voucher.call(SELLER, "move", {0: NEXT}).accepted
    assert leave(voucher).code == 106
    assert voucher.call(BUYER, "move", {0: NEXT}).accepted
    before = dict(voucher.state or {})
    assert leave(voucher, ELSE).code == 106
    assert leave(voucher, source=OTHER).code == 105
    outcome = leave(voucher)
    assert (outcome.accepted, outcome.events, outcome.effects, voucher.state) == (True, [], [], before)
    assert voucher.call(BUYER, "give", {0: 1, 1: 1, 2: STRANGER}).accepted
    assert leave(voucher).code == 106, "who came since has not asked for it"


def test_nobody_leaves_a_voucher_of_which_a_piece_is_locked() -> None:
    """A trade that holds a lock settles it with the contract that it was locked by."""
    voucher = locked()
    assert voucher.call(SELLER, "move", {0: NEXT}).effects == [["become", {0: NEXT}]]
    assert leave(voucher).code == 102
    assert settle(voucher, end=True).accepted
    assert leave(voucher).accepted


def test_a_voucher_that_is_left_late_says_nothing_of_its_expiry_yet() -> None:
    """The step counts only without events: what is free expires with the next module's first change."""
    voucher = listed()
    assert voucher.call(SELLER, "move", {0: NEXT}).accepted
    voucher.now = EXPIRY
    assert leave(voucher).events == []
    assert voucher.message(VOUCHER, "migrate", {0: NEXT}).said("expired") == [{0: 10_000, 1: 0}]
