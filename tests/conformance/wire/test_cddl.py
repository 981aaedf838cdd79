"""The CDDL says what our encoders write, and refuses what our decoders refuse for its shape."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pycddl
import pytest
from exonomy_contracts.commit.auth import Accepted, Capability, Grant, Revoke, Root
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.down import Chunk, Offer
from exonomy_contracts.commit.signed import read, write
from exonomy_contracts.wire import base45, cbor, cose

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, NOW_MS, TILL, TRADE, key, seed
from contracts.tools.vectors import FOLDER
from contracts.tools.vectors_of_commits import BODY, FIRST, HEADERS, sample_seal
from contracts.tools.vectors_of_messages import AUTHORIZATION, DOWN, ENROLMENT, NOTE
from contracts.tools.vectors_of_updates import MANIFEST
from tests.contracts.commit.test_bodies import BODIES
from tests.contracts.engine.test_refusals import HOLD
from tests.contracts.engine.world import World

TEXT = (Path(__file__).resolve().parent.parent.parent.parent / "contracts" / "exonomy.cddl").read_text()
TYPES = re.findall(r"^([a-z][a-z0-9-]*) =", TEXT, re.MULTILINE)


def schema(name: str) -> pycddl.Schema:
    """The CDDL with another type at its start."""
    return pycddl.Schema(re.sub(r"(?m)^start = .*$", f"start = {name}", TEXT))


def _world_inputs() -> list[bytes]:
    """What a contract is asked for each kind of input."""
    asked: list[bytes] = []
    world = World()
    first = world.begin()
    world.call()
    world.proof()
    world.complete()
    world.receipt()
    world.proceed(first)
    asked += [cbor.dumps(item) for item in world.asked]
    return asked


SAMPLES: dict[str, list[bytes]] = {
    "header": [header.encode() for header in HEADERS.values()],
    "envelope": [write(TILL, FIRST, BODY).envelope(), replace(write(TILL, FIRST, BODY), body=None).envelope()],
    "sign1": [NOTE.sign(MERCHANT), DOWN.sign(GATEWAY), write(TILL, FIRST, BODY).cose],
    "protected": [cose.read(NOTE.sign(MERCHANT)).protected],
    "root-body": [cbor.dumps(Root(kind, bytes(16)).item()) for kind in ("person", "trade", "community")],
    "grant-body": [
        cbor.dumps(Grant(key(TILL), capability, 1, until, role, name).item())
        for capability in Capability
        for until, role, name in ((None, None, None), (2, "device", "Till ü"))
    ],
    "revoke-body": [
        cbor.dumps(Revoke(key(TILL), (Accepted("a", 1, seed("head")),) * count, "lost").item()) for count in (0, 2)
    ],
    "reading-body": [
        cbor.dumps([1, "reading", [["door", 0, 7, NOW_MS, 1], ["gps", 0, 8, NOW_MS, [525_200_080, -134_049_540, 45]]]]),
        cbor.dumps([1, "reading", [["count", 1, NOW_MS, 20], ["door", 2, 9, NOW_MS, -1]]]),
        cbor.dumps([1, "reading", [["temperature", 3, 4, 1, NOW_MS, 80, -250, 800, 400]]]),
    ],
    "diagnostic-body": [cbor.dumps([1, "diagnostic", [[NOW_MS, "boot", "power on"], [NOW_MS, "brown-out", ""]]])],
    **{f"{name.split(' ')[0]}-body": [cbor.dumps(body.item())] for name, body in BODIES.items()},
    "seal-body": [sample_seal().encode(), replace(sample_seal(), height=0, prev=None, prior_state=None).encode()],
    "note-payload": [cose.read(NOTE.sign(MERCHANT)).payload],
    "authorization-payload": [cose.read(AUTHORIZATION.sign(CUSTOMER)).payload],
    "redemption-code": [cbor.dumps([NOTE.sign(MERCHANT), AUTHORIZATION.sign(CUSTOMER)])],
    "down-payload": [cose.read(DOWN.sign(GATEWAY)).payload],
    "birth": [
        cbor.dumps([1, key(TILL), 3, "device/0a1b2c3d", 0, 0, 7, clock, "terminal 1.0", *firmware])
        for clock in (None, NOW_MS)
        for firmware in ((), ({0: "terminal", 1: "1.2", 2: 3, 3: None},))
    ],
    "firmware": [
        cbor.dumps({0: "terminal", 1: "1.2", 2: 3, 3: want, **trouble})
        for want in (None, [seed("version"), 2, 4096])
        for trouble in ({}, {4: [seed("version"), "went-back", "1.3 (4) did not come up"]}, {4: [None, "too-big", ""]})
    ],
    "manifest-payload": [MANIFEST.payload()],
    "update": [cbor.dumps(Offer(MANIFEST.sign(GATEWAY)).item())],
    "chunk": [cbor.dumps(Chunk(MANIFEST.name, 1, 4096, b"code").item())],
    "will": [cbor.dumps([1, key(TILL), 3])],
    "enrolment": [ENROLMENT.encode(), replace(ENROLMENT, ca=None).encode()],
    "bundle": [Bundle((TRADE,), (read(write(TILL, FIRST, BODY).cose, None),), (b"\0asm",), "note").encode()],
    "effect": [
        cbor.dumps(["hold", HOLD]),
        cbor.dumps(["refund", {0: 0, 1: 0, 2: "JPY"}]),
        cbor.dumps(["notify", {0: key(TILL), 1: "hello"}]),
        cbor.dumps(["become", {0: bytes(32)}]),
        cbor.dumps(["sealers", {0: [key(GATEWAY), key(TILL)], 1: 2}]),
    ],
    "module-input": _world_inputs(),
    "module-output": [cbor.dumps({1: [100, "no"]}), cbor.dumps({0: {0: {}, 1: [["e", {}]], 2: []}})],
}


@pytest.mark.parametrize("name", SAMPLES)
def test_what_we_write_is_of_the_cddl(name: str) -> None:
    """SPEC 2 to 10, 13; readings and diagnostics: SPEC 9.8, 9.9."""
    assert SAMPLES[name]
    for sample in SAMPLES[name]:
        schema(name).validate_cbor(sample)
        schema("item" if name != "bundle" else "bundle").validate_cbor(sample)


@pytest.mark.parametrize("name", [name for name in SAMPLES if isinstance(cbor.loads(SAMPLES[name][0]), list)])
def test_no_field_may_be_missing_or_more(name: str) -> None:
    """SPEC 4 to 9, 13."""
    item = cbor.loads(SAMPLES[name][0])
    assert isinstance(item, list)
    # pycddl 0.6 panics where an array that should end a shorter array is missing.
    shorter = [] if name == "down-payload" else [item[:-1]]
    for other in (*shorter, [*item, 0], item[0], dict(enumerate(item))):
        with pytest.raises(pycddl.ValidationError):
            schema(name).validate_cbor(cbor.dumps(other))


def test_every_type_has_a_sample() -> None:
    """SPEC 1 to 13: a rule that nothing reaches could say anything."""
    named = set(TYPES) - {"start"}
    reached = set(SAMPLES)
    while more := {other for name in reached for other in _mentioned(name) if other in named} - reached:
        reached |= more
    alternatives = {
        "state-message": "birth",
        "module-io": "module-input",
        "body": "root-body",
        "payload": "note-payload",
    }
    assert named - reached == set(alternatives) - {"body", "payload"}
    assert set(alternatives.values()) <= reached


def _mentioned(name: str) -> set[str]:
    rule = re.search(rf"(?ms)^{name} =(.*?)(?=^[a-z][a-z0-9-]* =|\Z)", TEXT)
    assert rule is not None, name
    return set(re.findall(r"[a-z][a-z0-9-]*", re.sub(r'"[^"]*"|;.*', "", rule[1])))


# What the validator lets pass in headers that we refuse: it looks for a pattern anywhere in a text, takes a text where
# bytes of that size are asked for, and knows nothing of fields that depend on each other.
BEYOND = {
    *("repo 4", "branch 1", "branch 2", "branch 3", "branch 4", "kind 1", "kind 2", "kind 3", "kind 4"),
    *("seq 4", "prev 2", "prev at seq 0", "over HEADER_BYTES"),
}


def test_a_header_that_the_cddl_refuses_is_one_that_we_refuse() -> None:
    """SPEC 4.1."""
    rules, passed = schema("header"), set()
    cut = {"a byte after it", "the last byte missing", "a seq in two bytes"}
    for case in json.loads((FOLDER / "commit.json").read_text())["cases"]:
        if case["part"] == "header" and case["name"] not in cut:
            try:
                rules.validate_cbor(bytes.fromhex(case["hex"]))
            except pycddl.ValidationError:
                assert not case["accept"], case["name"]
            else:
                passed |= set() if case["accept"] else {case["name"]}
    assert passed <= BEYOND


def test_a_code_of_the_vectors_is_of_the_cddl() -> None:
    """SPEC 8.3."""
    for case in json.loads((FOLDER / "redemption.json").read_text())["cases"]:
        if case["accept"]:
            schema("redemption-code").validate_cbor(base45.decode(case["code"].removeprefix("EXO1:")))
