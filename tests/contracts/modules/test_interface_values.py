"""Items by name and back: nothing is lost, and what is wrong is named (SPEC 10.7)."""

import json
from pathlib import Path
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.forms import (
    Bits,
    Choice,
    Either,
    Form,
    Leaf,
    ListOf,
    OrNull,
    Record,
    Row,
)
from exonomy_contracts.modules.interface.leaves import NotThisForm
from exonomy_contracts.modules.interface.values import build, describe
from exonomy_contracts.wire import cbor, money, peer
from hypothesis import given
from hypothesis import strategies as st

from tests.contracts.wire.items import ITEMS

PARCEL = document.read((Path(__file__).parent / "interfaces" / "parcel.json").read_text())
ALL = {"parcel": PARCEL, **document.all_shipped()}
KEY = st.binary(min_size=32, max_size=32)
LEAVES = {
    "uint": st.integers(0, cbor.INT_MAX),
    "int": st.integers(cbor.INT_MIN, cbor.INT_MAX),
    "bool": st.booleans(),
    "text": st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    "bytes": st.binary(max_size=40),
    "time": st.integers(0, limits.COUNT),
    "span": st.integers(0, limits.COUNT),
    "currency": st.sampled_from(sorted(money.EXPONENTS)),
    "percent": st.integers(0, 100),
    "bp": st.integers(0, 10_000),
    "degrees": st.integers(-limits.LONGITUDE_E7, limits.LONGITUDE_E7),
    "amount": st.integers(0, limits.AMOUNT),
    "any": ITEMS,
    **dict.fromkeys(("hash", "peer", "instance", "module"), KEY),
}


def items(form: Form) -> st.SearchStrategy[Any]:
    """Every item of a form."""
    if isinstance(form, Leaf):
        return LEAVES[form.kind]
    if isinstance(form, OrNull):
        return st.none() | items(form.form)
    if isinstance(form, ListOf):
        return st.lists(items(form.member), max_size=3)
    if isinstance(form, Choice):
        return st.integers(0, len(form.names) - 1)
    if isinstance(form, Bits):
        return st.integers(0, 2 ** len(form.names) - 1)
    if isinstance(form, Row):
        return st.tuples(*(items(field.form) for field in form.fields)).map(list)
    if isinstance(form, Either):
        return st.one_of(
            items(row).map(lambda members, place=place: [place, *members])
            for place, (_, row) in enumerate(form.variants)
        )
    assert isinstance(form, Record)
    must = {field.key: items(field.form) for field in form.fields if not field.maybe}
    may = {field.key: items(field.form) for field in form.fields if field.maybe}
    return st.fixed_dictionaries(must, optional=may)


def forms(name: str) -> list[Form]:
    """The params, state, args and events of an interface."""
    interface = ALL[name]
    return [interface.params, interface.state, *(op.args for op in interface.ops.values()), *interface.events.values()]


@pytest.mark.parametrize("name", ALL)
@given(data=st.data())
def test_what_is_described_is_built_again(name: str, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(forms(name)))
    item = data.draw(items(form))
    described = describe(form, item)
    assert build(form, json.loads(json.dumps(described))) == item


def _params(**changed: object) -> dict[str, Any]:
    """The params of a parcel as JSON."""
    params: dict[str, Any] = {
        "title": "Bread",
        "currency": "USD",
        "value": 100,
        "until_ms": 1,
        "wait_ms": 1,
        "legs": [],
        "rule": {"kind": "majority", "number": 0, "quorum_bp": 5_000},
        "criteria": [{"till": {}}],
        "done": 30,
        "shift": -3,
        "fragile": True,
        "raw": "00ff",
        "code": "ab" * 32,
        "roles": ["liaison"],
        "rest": None,
    }
    return params | changed


def test_what_may_be_left_out_may_be_left_out() -> None:
    item = build(PARCEL.params, _params())
    assert isinstance(item, dict)
    assert 30 not in item
    assert (item[5], item[7], item[8], item[16]) == (None, [1, 0, 5_000], [[0]], 4)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (
            {"value": "x"},
            "value: 'x' is given; minor units, a whole number from 0 to 1000000000000000 is expected, such",
        ),
        ({"value": True}, "value: True"),
        ({"value": 1.5}, "value: 1.5"),
        ({"value": -1}, "value: -1"),
        ({"value": limits.AMOUNT + 1}, "minor units"),
        ({"title": None}, "title: None is given; a text is expected"),
        ({"currency": "usd"}, "three capital letters"),
        ({"currency": "XXX"}, "three capital letters"),
        ({"raw": "0"}, "bytes as hex"),
        ({"raw": "é0"}, "bytes as hex"),
        ({"code": "ab"}, "64 hex digits"),
        ({"done": 101}, "from 0 to 100"),
        ({"fragile": 1}, "true or false"),
        ({"titel": "x"}, "titel: 'x' is given; no such field, but title is expected"),
        ({"legs": [{"from": "did:key:z6Mk", "amount": 1, "currency": "USD"}]}, "legs.0.from: 'did:key:z6Mk' is given"),
        ({"legs": {}}, "a list, each an object of from, amount"),
        ({"legs": "x"}, "a list"),
        ({"rule": [3, 4]}, "rule: [3, 4] is given; an object of kind, number, quorum_bp"),
        ({"rule": {"kind": "most", "number": 0, "quorum_bp": 0}}, "rule.kind: 'most' is given; one of unanimous"),
        ({"criteria": [{"till": {}, "confirm": {}}]}, "an object with one of till, confirm, sensor"),
        ({"criteria": [{"sensor": {}}]}, "criteria.0.sensor.device: None is given; a peer"),
        ({"roles": ["king"]}, "roles: 'king' is given; any of manager"),
        ({"rest": {"a": 1}}, "rest"),
        ({"rest": {"map": [[0, 1], [0, 2]]}}, "each key once"),
        ({"rest": {"map": [["a", 1]]}}, "unsigned integer"),
        ({"rest": 2**64}, "rest"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_expected(changed: dict[str, object], says: str) -> None:
    with pytest.raises(NotThisForm) as raised:
        build(PARCEL.params, _params(**changed))
    assert says in str(raised.value)
    assert len(str(raised.value)) < 400


def test_nothing_nests_deeper_than_an_item() -> None:
    deep: Any = None
    for _ in range(limits.CBOR_DEPTH + 1):
        deep = [deep]
    for act in (build, describe):
        with pytest.raises(NotThisForm, match="nested deeper"):
            act(Leaf("any"), deep)  # type: ignore[operator]  # two functions of one shape


@pytest.mark.parametrize(
    "state",
    [
        {0: 0, 1: 1, 2: "USD"},
        {0: 0, 1: 1, 2: "USD", 3: [], 4: 1},
        {0: 0, 1: 1, 2: "USD", 3: [b"short"]},
        {0: -1, 1: 1, 2: "USD", 3: []},
        {0: b"", 1: 1, 2: "USD", 3: []},
        [0, 1, "USD", []],
        None,
    ],
)
def test_a_state_of_another_form_is_told_apart(state: Any) -> None:  # noqa: ANN401  # any item
    with pytest.raises(NotThisForm):
        describe(PARCEL.state, state)


def test_peers_are_written_as_did_key() -> None:
    key = bytes(range(32))
    described = describe(PARCEL.state, {0: 1, 1: 5, 2: "USD", 3: [key]})
    assert described == {"status": 1, "value": 5, "currency": "USD", "holders": [peer.to_did(key)]}
