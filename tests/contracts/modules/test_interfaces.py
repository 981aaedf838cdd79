"""A contract and its interface (SPEC 10.7) say the same: states fit, args are read as they are written there."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.document import Op
from exonomy_contracts.modules.interface.forms import Bits, Choice, Either, Form, Leaf, ListOf, OrNull, Record, Row
from exonomy_contracts.modules.interface.values import build, describe

from tests.contracts.modules import electorate
from tests.contracts.modules.delivery import evidence
from tests.contracts.modules.drive import SELLER, T0, TRADE, Contract
from tests.contracts.modules.examples import FACTS, STATES

NAMES = sorted(modules.manifest())
OPS = [(name, op) for name in NAMES for op in document.shipped(name).ops.values()]
MALFORMED = 100

LEAVES: dict[str, object] = {
    "bool": True,
    "text": "held",  # the state of a receipt is one of the words of SPEC 6.6
    "bytes": bytes(16),
    "currency": "USD",
    "time": T0,
    "any": evidence(),  # what a sensor shows is the only item that an interface leaves open
    **dict.fromkeys(("hash", "peer", "instance", "module"), bytes([0x77]) * 32),
}


def sample(form: Form) -> Any:  # noqa: ANN401 - items are of many types
    """A modest item of a form: numbers are 1, lists have one member, nothing is null."""
    if isinstance(form, Leaf):
        return LEAVES.get(form.kind, 1)
    if isinstance(form, OrNull):
        return sample(form.form)
    if isinstance(form, ListOf):
        return [sample(form.member)]
    if isinstance(form, Choice | Bits):
        return 1
    if isinstance(form, Row):
        return [sample(field.form) for field in form.fields]
    if isinstance(form, Either):
        _, row = form.variants[0]
        return [0, *sample(row)]
    assert isinstance(form, Record)
    return {field.key: sample(field.form) for field in form.fields}


@cache
def examples(name: str) -> list[Contract]:
    return STATES[name]()


def answers(name: str, op: Op, args: object) -> Iterator[int]:
    """The code with which each example of a contract refuses the op; 0 where it accepts."""
    for contract in examples(name):
        before = contract.state
        yield contract.give(op.name, args, FACTS[op.comes_as]).code
        contract.state = before


@pytest.mark.parametrize("name", NAMES)
def test_states_have_the_form_that_the_interface_says(name: str) -> None:
    form = document.shipped(name).state
    for contract in examples(name):
        said = describe(form, contract.state)  # type: ignore[arg-type]  # a state is an item
        assert build(form, said) == contract.state


def without(form: Form, item: dict[int, Any]) -> list[dict[int, Any]]:
    """The item of a record with a key too many, and without each key that has to be there."""
    assert isinstance(form, Record)
    needed = [field.key for field in form.fields if not field.maybe]
    return [{**item, 99: 0}, *({key: item[key] for key in item if key != gone} for gone in needed)]


@pytest.mark.parametrize("name", NAMES)
def test_params_are_read_as_the_interface_says(name: str) -> None:
    form = document.shipped(name).params
    params = electorate.params([1]) if name == "ballot" else sample(form)  # a ballot has two options at least
    describe(form, params)
    assert Contract(name, TRADE).init(SELLER, params).code != MALFORMED
    for wrong in without(form, params):
        assert Contract(name, TRADE).init(SELLER, wrong).code == MALFORMED, wrong


@pytest.mark.parametrize(("name", "op"), OPS, ids=[f"{name}-{op.name}" for name, op in OPS])
def test_args_are_read_as_the_interface_says(name: str, op: Op) -> None:
    args = sample(op.args)
    right = list(answers(name, op, args))
    assert MALFORMED not in right
    for wrong in without(op.args, args):
        for fits, fails in zip(right, answers(name, op, wrong), strict=True):
            assert fails == MALFORMED or fails == fits != 0, wrong
