"""SPEC 1: one item has one encoding, and everything else is refused."""

import tracemalloc

import pytest
from exonomy_contracts import limits
from exonomy_contracts.errors import Oversized, WireError
from exonomy_contracts.wire import cbor
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.vectors_of_values import ITEMS as NAMED
from contracts.tools.vectors_of_values import REFUSED
from tests.contracts.wire.items import ITEMS

TAGS_OF_CBOR2 = (0, 1, 2, 3, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54, 100, 256, 258, 260, 261, 1004, 43000, 55799)


def _tagged(tag: int, content: bytes) -> bytes:
    """A tag's head, made from the head of the integer, and its content."""
    head = bytearray(cbor.dumps(tag))
    head[0] |= 6 << 5
    return bytes(head) + content


@given(ITEMS)
def test_an_item_comes_back_from_its_encoding(item: cbor.Item) -> None:
    """SPEC 1.1, 1.2."""
    assert cbor.loads(cbor.dumps(item)) == item


@given(ITEMS)
def test_no_beginning_of_an_item_is_an_item(item: cbor.Item) -> None:
    """SPEC 1.4: every truncated prefix is refused."""
    data = cbor.dumps(item)
    for size in range(len(data)):
        with pytest.raises(cbor.CborError):
            cbor.loads(data[:size])


@given(ITEMS, st.binary(min_size=1, max_size=3))
def test_nothing_may_follow_an_item(item: cbor.Item, more: bytes) -> None:
    """SPEC 1.4."""
    with pytest.raises(cbor.CborError):
        cbor.loads(cbor.dumps(item) + more)


@given(ITEMS, st.data())
def test_what_is_read_is_written_again_byte_for_byte(item: cbor.Item, data: st.DataObject) -> None:
    """SPEC 1.4, over mutated encodings: they are refused by our error or are the encoding of what comes out."""
    mutant = bytearray(cbor.dumps(item))
    for _ in range(data.draw(st.integers(1, 4))):
        mutant[data.draw(st.integers(0, len(mutant) - 1))] = data.draw(st.integers(0, 255))
    try:
        read = cbor.loads(bytes(mutant))
    except cbor.CborError:
        return
    assert cbor.dumps(read) == mutant


@given(st.binary(max_size=40))
def test_any_bytes_are_refused_or_written_again(data: bytes) -> None:
    """SPEC 1.4."""
    try:
        read = cbor.loads(data)
    except cbor.CborError:
        return
    assert cbor.dumps(read) == data


@given(st.dictionaries(st.integers(0, cbor.INT_MAX), st.none(), min_size=2))
def test_keys_stand_in_the_order_of_their_encodings(item: dict[int, None]) -> None:
    """SPEC 1.1."""
    encoded = b"".join(sorted(cbor.dumps(key) + b"\xf6" for key in item))
    assert cbor.dumps(item).endswith(encoded)


@pytest.mark.parametrize(("data", "name"), [pytest.param(data, name, id=name) for name, data, _ in NAMED])
def test_a_named_item_is_read(data: str, name: str) -> None:
    """SPEC 1.2."""
    assert cbor.dumps(cbor.loads(bytes.fromhex(data))).hex() == data, name


@pytest.mark.parametrize(("clause", "data"), [pytest.param(clause, data, id=name) for name, clause, data in REFUSED])
def test_a_named_fault_is_refused(clause: str, data: str) -> None:
    """SPEC 1.1 to 1.4."""
    with pytest.raises(cbor.CborError):
        cbor.loads(bytes.fromhex(data))


@pytest.mark.parametrize("data", [data for name, _, data in REFUSED if data and name != "bytes after the item"])
def test_a_named_fault_spoils_a_sequence(data: str) -> None:
    """SPEC 1.5."""
    with pytest.raises(WireError):
        cbor.loads_sequence(b"\0" + bytes.fromhex(data))


@pytest.mark.parametrize("content", ["00", "4101", "6161", "820102", "821b7fffffffffffffff01", "a0", "d2d280"])
def test_every_other_tag_is_refused_before_it_is_built(content: str) -> None:
    """SPEC 1.2."""
    for tag in (*range(18), *range(19, 300), *TAGS_OF_CBOR2, 2**32, 2**64 - 1):
        with pytest.raises(cbor.CborError):
            cbor.loads(_tagged(tag, bytes.fromhex(content)))


@pytest.mark.parametrize("tag", TAGS_OF_CBOR2)
def test_what_cbor2_would_build_is_refused_for_its_tag(tag: int) -> None:
    """SPEC 1.2: not for what was built of it, as that may take any time and memory."""
    with pytest.raises(cbor.CborError, match="a tag other than 18"):
        cbor.loads(_tagged(tag, bytes.fromhex("820001")))


@pytest.mark.parametrize("head", ["5b", "7b", "9b", "bb"])
@pytest.mark.parametrize("length", ["00000000ffffffff", "0000000fffffffff", "7fffffffffffffff", "ffffffffffffffff"])
def test_a_declared_length_takes_no_memory(head: str, length: str) -> None:
    """SPEC 1.4."""
    tracemalloc.start()
    with pytest.raises(cbor.CborError):
        cbor.loads(bytes.fromhex(head + length + "00"))
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(1.0, id="a float"),
        pytest.param(float("nan"), id="NaN"),
        pytest.param(2**64, id="above 64 bits"),
        pytest.param(-(2**63) - 1, id="below 64 bits"),
        pytest.param("\ud800", id="half a surrogate pair"),
        pytest.param({"a": 1}, id="a text as key"),
        pytest.param({True: 1}, id="true as key"),
        pytest.param({-1: 1}, id="a negative key"),
        pytest.param({2**64: 1}, id="a key above 64 bits"),
        pytest.param(bytearray(1), id="a bytearray"),
        pytest.param({1}, id="a set"),
        pytest.param(cbor.Tag(17, []), id="tag 17"),
        pytest.param(object(), id="any other object"),
    ],
)
def test_no_value_outside_the_profile_is_written(value: cbor.Item) -> None:
    """SPEC 1.2."""
    for item in (value, [value], {0: value}, cbor.Tag(18, [value])):
        with pytest.raises(cbor.CborError):
            cbor.dumps(item)


def test_a_value_that_holds_itself_is_not_written() -> None:
    """SPEC 1.3."""
    item: list[cbor.Item] = []
    item.append(item)
    with pytest.raises(cbor.CborError):
        cbor.dumps(item)


@pytest.mark.parametrize("wrap", [lambda item: [item], lambda item: {0: item}, lambda item: cbor.Tag(18, item)])
def test_containers_and_tags_nest_to_the_limit_and_no_further(wrap: object) -> None:
    """SPEC 1.3."""
    assert callable(wrap)
    item: cbor.Item = 0
    for _ in range(limits.CBOR_DEPTH):
        item = wrap(item)
    data = cbor.dumps(item)
    assert cbor.dumps(cbor.loads(data)) == data
    with pytest.raises(cbor.CborError):
        cbor.dumps(wrap(item))
    with pytest.raises(cbor.CborError):
        cbor.loads(b"\x81" + data)


@given(st.lists(ITEMS, max_size=5))
def test_a_sequence_is_its_items(items: list[cbor.Item]) -> None:
    """SPEC 1.5."""
    data = b"".join(map(cbor.dumps, items))
    assert cbor.loads_sequence(data) == items


@given(st.lists(ITEMS, min_size=1, max_size=4))
def test_a_sequence_cut_short_is_refused_or_ends_between_items(items: list[cbor.Item]) -> None:
    """SPEC 1.5."""
    encoded = [cbor.dumps(item) for item in items]
    data = b"".join(encoded)
    ends = {sum(map(len, encoded[:count])): count for count in range(len(items) + 1)}
    for size in range(len(data)):
        if size in ends:
            assert cbor.loads_sequence(data[:size]) == items[: ends[size]]
        else:
            with pytest.raises(cbor.CborError):
                cbor.loads_sequence(data[:size])


def test_a_sequence_has_a_most() -> None:
    """SPEC 1.5."""
    assert len(cbor.loads_sequence(bytes(limits.SEQUENCE_ITEMS))) == limits.SEQUENCE_ITEMS
    with pytest.raises(Oversized):
        cbor.loads_sequence(bytes(limits.SEQUENCE_ITEMS + 1))
