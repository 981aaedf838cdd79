"""Bytes that no honest host or person would hand in: each is refused or trapped, nothing else ever comes out."""

from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.engine.errors import Trapped
from exonomy_contracts.wire import cbor
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.contracts.modules.delivery import DONE, delivery, evidence
from tests.contracts.modules.drive import (
    BUYER,
    DEVICE,
    INPUT_ID,
    SEALER,
    SELLER,
    STRANGER,
    TRADE,
    VOUCHER,
    Contract,
    funded,
    funding,
    lock_args,
    locked,
    piece,
    proposed,
    run,
    steps,
)

CALL = {0: 1, 1: SELLER, 2: INPUT_ID}
MESSAGE = {0: 2, 1: SEALER, 2: INPUT_ID, 3: TRADE, 4: 1, 5: 0}
PROOF = {0: 3, 1: STRANGER, 2: INPUT_ID, 3: SELLER, 4: BUYER, 5: 9, 6: "USD", 7: bytes(16), 8: 2**50, 9: 1}
COMPLETION = {0: 5, 1: DEVICE, 2: INPUT_ID, 3: SELLER}
RECEIPT = {0: 4, 1: SEALER, 2: INPUT_ID}

OPS: dict[str, dict[str, dict[int, Any]]] = {
    "voucher": {
        **dict.fromkeys(("list", "price", "split", "lock", "expire", "lapse"), CALL),
        **dict.fromkeys(("redeem", "unlock"), MESSAGE),
    },
    "trade": {
        **dict.fromkeys(("accept", "cancel", "expire"), CALL),
        "locked": {**MESSAGE, 3: VOUCHER},
        "redeem-proof": PROOF,
        "complete-proof": COMPLETION,
        "receipt": RECEIPT,
    },
}

ITEMS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.binary(max_size=40), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 13) | st.integers(0, 2**64 - 1), inner, max_size=13)
    ),
    max_leaves=30,
)


def states(name: str) -> list[Contract]:
    return [locked()] if name == "voucher" else [proposed(), funding(), funded(), delivery()]


def delivered() -> bytes:
    """A completion that is accepted, in a state with every criterion."""
    return delivery().encode("complete-proof", {0: evidence(), 1: DONE}, COMPLETION)


def valid(name: str) -> bytes:
    """An input that is accepted, with most kinds of item in it."""
    if name == "voucher":
        return locked().encode("lock", lock_args(0, 4_000), CALL)
    trade = funded()
    assert trade.proof(10, 1).accepted
    return trade.encode("redeem-proof", {0: 9}, PROOF)


def answer(name: str, data: bytes) -> Any:  # noqa: ANN401 - an answer holds values of many types
    return cbor.loads(run(name, data))


def is_answer(item: object) -> bool:
    """Whether it is an acceptance or a refusal as in SPEC 10.4."""
    match item:
        case {0: {0: dict(), 1: list(), 2: list(), **more}, **others}:
            return not more and not others
        case {1: [int(code), str(text)], **others}:
            return code >= 100 and text.isascii() and not others
    return False


INPUTS = {"voucher": lambda: valid("voucher"), "trade": lambda: valid("trade"), "delivery": delivered}


@pytest.mark.parametrize("kind", INPUTS)
def test_every_truncation_traps(kind: str) -> None:
    name, data = "voucher" if kind == "voucher" else "trade", INPUTS[kind]()
    assert is_answer(answer(name, data))
    for length in range(len(data)):
        with pytest.raises(Trapped):
            run(name, data[:length])


@pytest.mark.parametrize("kind", INPUTS)
def test_every_changed_byte_traps_or_is_answered(kind: str) -> None:
    name, data = "voucher" if kind == "voucher" else "trade", INPUTS[kind]()
    for at in range(len(data)):
        for flip in (0x01, 0xA0):
            mutant = bytearray(data)
            mutant[at] ^= flip
            try:
                assert is_answer(answer(name, bytes(mutant)))
            except Trapped:
                with pytest.raises(Trapped):
                    run(name, bytes(mutant))


@pytest.mark.parametrize(
    ("what", "item"),
    [
        ("float", "fb3ff0000000000000"),
        ("half float", "f93c00"),
        ("undefined", "f7"),
        ("simple value", "f820"),
        ("reserved simple value", "e0"),
        ("other tag", "c101"),
        ("tag of two bytes", "d81801"),
        ("long integer", "1817"),
        ("long integer of two bytes", "1900ff"),
        ("long integer of four bytes", "1a0000ffff"),
        ("long integer of eight bytes", "1b00000000ffffffff"),
        ("negative beyond 64 bits", "3b8000000000000000"),
        ("long length", "580100"),
        ("indefinite bytes", "5f4100ff"),
        ("indefinite array", "9fff"),
        ("indefinite map", "bfff"),
        ("stray break", "ff"),
        ("unsorted keys", "a201000000"),
        ("one key twice", "a200000000"),
        ("text key", "a1616100"),
        ("negative key", "a12000"),
        ("no UTF-8", "62c328"),
        ("overlong UTF-8", "62c080"),
        ("overlong UTF-8 of three bytes", "63e08080"),
        ("surrogate", "63eda080"),
        ("beyond Unicode", "64f4908080"),
        ("UTF-8 cut short", "61e2"),
        ("length beyond the input", "5bffffffffffffffff"),
        ("array of 2^64 − 1", "9bffffffffffffffff"),
        ("map of 2^64 − 1", "bbffffffffffffffff"),
        ("nested to a depth of 17", "81" * 15 + "00"),
    ],
)
@pytest.mark.parametrize("name", OPS)
def test_args_outside_the_profile_trap(name: str, what: str, item: str) -> None:
    """The host never lets these through; a contract that gets one stops at once."""
    marker = cbor.dumps("here stand the args")
    for contract in states(name):
        data = contract.encode("expire", "here stand the args", CALL)
        assert data.count(marker) == 1
        with pytest.raises(Trapped):
            run(name, data.replace(marker, bytes.fromhex(item)))
        assert is_answer(answer(name, data)), what


@pytest.mark.parametrize(
    "item",
    [
        *("d280", "d200", "f6", "f4", "20", "3b7fffffffffffffff", "1bffffffffffffffff", "a0", "80", "40", "60"),
        *("63e282ac", "64f09f9982", "64f48fbfbf", "63efbfbf", "81" * 14 + "00", "a11bffffffffffffffff00"),
        *("a21bfffffffffffffffe001bffffffffffffffff00", "a117a0", "a11818a0"),
    ],
)
def test_args_of_the_profile_are_refused_not_trapped(item: str) -> None:
    data = locked().encode("lock", 7_777_777, CALL).replace(cbor.dumps(7_777_777), bytes.fromhex(item))
    assert answer("voucher", data)[1][0] == 100


@pytest.mark.parametrize("name", OPS)
@settings(steps(), max_examples=80)
@given(item=ITEMS)
@example(item={})
def test_any_args_are_answered(name: str, item: Any) -> None:  # noqa: ANN401 - anything at all
    for contract in states(name)[-2:]:
        for op, fact in OPS[name].items():
            before = contract.encode("x", {}, {})
            outcome = contract.give(op, item, fact)
            assert outcome.accepted or contract.encode("x", {}, {}) == before


@pytest.mark.parametrize("name", OPS)
@settings(steps(), max_examples=60)
@given(item=ITEMS)
def test_any_params_are_answered(name: str, item: Any) -> None:  # noqa: ANN401 - anything at all
    outcome = Contract(name, TRADE).init(SELLER, item)
    assert outcome.code == 100


@pytest.mark.parametrize("name", OPS)
@settings(steps(), max_examples=60)
@given(data=st.binary(max_size=200))
def test_noise_traps(name: str, data: bytes) -> None:
    with pytest.raises(Trapped):
        run(name, data)


@pytest.mark.parametrize("name", OPS)
def test_a_state_that_the_contract_did_not_write_traps(name: str) -> None:
    for contract in states(name):
        assert contract.state is not None
        for key in contract.state:
            for wrong in (None, "x", 99, b"", [None], {0: 1}):
                stranger = Contract(name, contract.instance)
                stranger.state = {**contract.state, key: wrong}
                try:
                    assert is_answer(answer(name, stranger.encode("x", {}, CALL)))
                except Trapped:
                    continue
                # What passes is of the right type, or fills or empties what may be absent.
                assert contract.state[key] is None or wrong is None or type(wrong) is type(contract.state[key])


@pytest.mark.parametrize("change", [{2: 9_999}, {2: 10_001}, {3: 10_001}, {2: 2**64 - 1}, {0: 1}, {5: 300}])
def test_a_voucher_whose_pieces_do_not_add_up_traps(change: dict[int, int]) -> None:
    voucher = locked(10_000)
    voucher[8][0].update(change)
    with pytest.raises(Trapped):
        voucher.call(SELLER, "expire")


@pytest.mark.parametrize("nonces", [[2, 1], [1, 1], [1, 3, 2]])
def test_nonces_that_are_not_in_order_trap(nonces: list[int]) -> None:
    """SPEC 12.2."""
    trade = funded()
    assert trade.state is not None
    trade.state[6] = [nonce.to_bytes(16, "big") for nonce in nonces]
    with pytest.raises(Trapped):
        trade.call(SELLER, "cancel")


def test_the_largest_input_is_refused_and_a_larger_one_trapped() -> None:
    voucher = locked()
    room = limits.INPUT_BYTES - len(voucher.encode("lock", bytes(70_000), CALL)) + 70_000
    assert voucher.call(SELLER, "lock", bytes(room)).code == 100
    assert voucher.call(SELLER, "x" * 60_000).code == 101
    assert funded().message(VOUCHER, "locked", piece(currency="x" * 60_000)).code == 102
