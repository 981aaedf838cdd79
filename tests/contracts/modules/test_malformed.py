"""Bytes that no honest host or person would hand in: each is refused or trapped, nothing else ever comes out."""

import json
from functools import cache
from importlib import resources
from typing import Any

import pytest
from exonomy_contracts import limits, modules
from exonomy_contracts.engine.errors import Trapped
from exonomy_contracts.wire import cbor
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.contracts.modules import vouchers
from tests.contracts.modules.drive import SELLER, TRADE, Contract, run, steps
from tests.contracts.modules.examples import ACCEPTED, FACTS, STATES, proven_trade

CALL = FACTS["call"]
NAMES = sorted(modules.manifest())


def ops(name: str) -> dict[str, dict[int, object]]:
    """The ops of a contract, each with a fact of the way in which it comes."""
    text = resources.files(modules).joinpath(f"{name}.json").read_text()
    return {op: FACTS[spoken["as"]] for op, spoken in json.loads(text)["ops"].items()}


ITEMS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.binary(max_size=40), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 13) | st.integers(0, 2**64 - 1), inner, max_size=13)
    ),
    max_leaves=30,
)


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


@cache
def untouched(name: str) -> list[Contract]:
    """Examples for tests that leave them as they are."""
    return STATES[name]()


def test_each_contract_is_among_the_examples() -> None:
    assert list(STATES) == NAMES
    assert sorted({name for name, _ in (make() for make in ACCEPTED.values())}) == NAMES


@pytest.mark.parametrize("kind", ACCEPTED)
def test_every_truncation_traps(kind: str) -> None:
    name, data = ACCEPTED[kind]()
    accepted = answer(name, data)
    assert is_answer(accepted)
    assert 0 in accepted, accepted
    for length in range(len(data)):
        with pytest.raises(Trapped):
            run(name, data[:length])


@pytest.mark.parametrize("kind", ACCEPTED)
def test_every_changed_byte_traps_or_is_answered(kind: str) -> None:
    name, data = ACCEPTED[kind]()
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
@pytest.mark.parametrize("name", NAMES)
def test_args_outside_the_profile_trap(name: str, what: str, item: str) -> None:
    """The host never lets these through; a contract that gets one stops at once."""
    marker = cbor.dumps("here stand the args")
    for contract in untouched(name):
        data = contract.encode("x", "here stand the args", CALL)
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
    data = vouchers.locked().encode("lock", 7_777_777, CALL).replace(cbor.dumps(7_777_777), bytes.fromhex(item))
    assert answer("voucher", data)[1][0] == 100


@cache
def going_on(name: str) -> list[Contract]:
    """The last states of a contract; what is accepted goes on from there."""
    return STATES[name]()[-2:]


@pytest.mark.parametrize("name", NAMES)
@settings(steps(), max_examples=40)
@given(item=ITEMS)
@example(item={})
def test_any_args_are_answered(name: str, item: Any) -> None:  # noqa: ANN401 - anything at all
    for contract in going_on(name):
        for op, fact in ops(name).items():
            before = contract.encode("x", {}, {})
            outcome = contract.give(op, item, fact)
            assert outcome.accepted or contract.encode("x", {}, {}) == before


@pytest.mark.parametrize("name", NAMES)
@settings(steps(), max_examples=60)
@given(item=ITEMS)
def test_any_params_are_answered(name: str, item: Any) -> None:  # noqa: ANN401 - anything at all
    outcome = Contract(name, TRADE).init(SELLER, item)
    assert outcome.code == 100


@pytest.mark.parametrize("name", NAMES)
@settings(steps(), max_examples=60)
@given(data=st.binary(max_size=200))
def test_noise_traps(name: str, data: bytes) -> None:
    with pytest.raises(Trapped):
        run(name, data)


@pytest.mark.parametrize("name", NAMES)
def test_a_state_that_the_contract_did_not_write_traps(name: str) -> None:
    for contract in untouched(name):
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


@pytest.mark.parametrize(
    "change",
    [{0: 1}, {2: 9_999}, {2: 10_001}, {2: 2**64 - 1}, {3: 1}, {3: 10_001}, {5: 300}, {5: 6}],
)
def test_a_voucher_whose_pieces_do_not_add_up_traps(change: dict[int, int]) -> None:
    voucher = vouchers.locked(10_000)
    voucher[8][0].update(change)
    with pytest.raises(Trapped):
        voucher.call(SELLER, "expire")


@pytest.mark.parametrize("settled", [[[b"b" * 32, 0, 0], [b"a" * 32, 0, 0]], [[b"a" * 32, 0, 0]] * 2])
def test_a_lock_whose_peers_are_not_in_order_traps(settled: list[Any]) -> None:
    """SPEC 11.2."""
    voucher = vouchers.locked(10_000)
    voucher[8][0][4][3] = settled
    with pytest.raises(Trapped):
        voucher.call(SELLER, "expire")


@pytest.mark.parametrize("wishes", [[[b"b" * 32, b"m" * 32], [b"a" * 32, b"m" * 32]], [[b"a" * 32, b"m" * 32]] * 2])
def test_wishes_for_another_module_that_are_not_in_order_trap(wishes: list[Any]) -> None:
    """SPEC 10.8."""
    voucher = vouchers.locked(10_000)
    assert voucher.state is not None
    voucher.state[17] = wishes
    with pytest.raises(Trapped):
        voucher.call(SELLER, "expire")


@pytest.mark.parametrize("nonces", [[2, 1], [1, 1], [1, 3, 2]])
def test_nonces_that_are_not_in_order_trap(nonces: list[int]) -> None:
    """SPEC 12.2."""
    trade = proven_trade()
    assert trade.state is not None
    trade.state[6] = [nonce.to_bytes(16, "big") for nonce in nonces]
    with pytest.raises(Trapped):
        trade.call(SELLER, "cancel")


def test_the_largest_input_is_refused_and_a_larger_one_trapped() -> None:
    voucher = vouchers.locked()
    room = limits.INPUT_BYTES - len(voucher.encode("lock", bytes(70_000), CALL)) + 70_000
    assert voucher.call(SELLER, "lock", bytes(room)).code == 100
    assert voucher.call(SELLER, "x" * 60_000).code == 101
