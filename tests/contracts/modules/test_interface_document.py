"""Interfaces as documents: each shipped contract has one, and a wrong one is refused with its place (SPEC 10.7)."""

import json
from pathlib import Path
from typing import Any

import pytest
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.forms import BadInterface

TEXT = (Path(__file__).parent / "interfaces" / "parcel.json").read_text()


def _changed(path: str, value: object) -> str:
    """The parcel's interface with something else at a path; None takes it out."""
    made = json.loads(TEXT)
    *way, last = path.split("/")
    at: Any = made
    for step in way:
        at = at[step]
    at[last] = value
    if value is None:
        del at[last]
    return json.dumps(made)


def test_a_document_is_read() -> None:
    parcel = document.read(TEXT)
    assert [op.name for op in parcel.calls()] == ["send"]
    assert parcel.ops["send"].grants == {"to": "write"}
    assert parcel.grants == {"legs.from": "write"}
    assert parcel.statuses == ("open", "gone")


def test_every_shipped_contract_has_an_interface_of_its_name() -> None:
    types = {name: one.type for name, one in document.all_shipped().items()}
    assert types == {name: name for name in modules.manifest()}


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("type", None, "type: a text"),
        ("type", "x" * 65, "type: a text"),
        ("params", {"list": "uint"}, "params: a record"),
        ("params", None, "params: a form is a name"),
        ("state", "nothing", "state: there is no form 'nothing'"),
        ("state", {"record": [["a", "uint"], ["a", "uint"]]}, "two fields have one name"),
        ("state", {"record": [["a", "uint"], ["b", "uint", 0]]}, "two fields have one key"),
        ("state", {"record": [["a", "uint", -1]]}, "a key is an unsigned integer"),
        ("state", {"record": [["a"]]}, "a field is [name, form]"),
        ("state", {"tuple": [["a", {"maybe": "uint"}]]}, "there is no form 'maybe'"),
        ("state", {"record": [["A b", "uint"]]}, "is no name"),
        ("state", {"record": "uint"}, "an array of at most"),
        ("state", {"choice": []}, "at least one name"),
        ("state", {"bits": [str(n) for n in range(33)]}, "at most 32"),
        ("state", {"either": [["a"]]}, "a variant is [name, fields]"),
        ("state", {"list": "uint", "optional": "uint"}, "a form is a name"),
        ("forms/uint", "int", "the name of a leaf"),
        ("forms/place", {"record": [["in", "place"]]}, "'place' contains itself"),
        ("ops/send/as", "wish", "one of call, message"),
        ("ops/send/help", "", "ops.send.help: a text"),
        ("ops/send/grants", {"to": "king"}, "one of pull, read, write, seal, manage"),
        ("ops", {"x" * 33: {"by": "a", "as": "call", "help": "h"}}, "1 to 32 characters"),
        ("events", [], "events: an object"),
        ("statuses", "open", "an array of names"),
    ],
)
def test_a_wrong_document_is_refused_with_its_place(path: str, value: object, says: str) -> None:
    with pytest.raises(BadInterface) as raised:
        document.read(_changed(path, value))
    assert says in str(raised.value)


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 50_000, "1", '"x"', " " * 70_000, b"\xff{}"])
def test_what_is_no_document_is_refused(text: str | bytes) -> None:
    with pytest.raises(BadInterface):
        document.read(text)


def test_a_form_that_nests_deeper_than_items_is_refused() -> None:
    deep: Any = "uint"
    for _ in range(20):
        deep = {"list": deep}
    with pytest.raises(BadInterface, match="nested deeper"):
        document.read(_changed("state", deep))


def test_an_unknown_contract_is_named() -> None:
    with pytest.raises(modules.UnknownModule, match="there is no contract 'parcel'"):
        document.shipped("parcel")
