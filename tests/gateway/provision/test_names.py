"""What a device is called at its gateway, what it is known by, and what it noted: by the commands people type."""

import pytest
from exonomy_contracts.wire import ed25519, peer

from tests.gateway.running import CommandLine, GatewayProcess, client


@pytest.fixture
def key(exonomy: CommandLine, request: pytest.FixtureRequest) -> str:
    """A device enrolled under the name of its test."""
    did = peer.to_did(ed25519.public_key(request.node.name.encode()[:32].ljust(32, b".")))
    exonomy.run("device", "enrol", "-w", "merchant", "--key", did, "--name", request.node.name, "--out", "e.cbor")
    return did


def test_renamed_it_keeps_key_and_right(exonomy: CommandLine, key: str) -> None:
    before = exonomy.json("device", "show", key)
    said = exonomy.run("device", "rename", "test_renamed_it_keeps_key_and_right", "counter-left")
    assert "is called counter-left now" in said
    after = exonomy.json("device", "show", "counter-left")
    assert after == {**before, "name": "counter-left"}
    assert len(after["words"]) == 8
    exonomy.run("device", "revoke", "counter-left", "-w", "merchant")


def test_a_name_that_is_taken_is_refused(exonomy: CommandLine, key: str) -> None:
    other = peer.to_did(ed25519.public_key(b"another till, the second one...."))
    exonomy.run("device", "enrol", "-w", "merchant", "--key", other, "--name", "second", "--out", "e2.cbor")
    said = exonomy.run("device", "rename", "second", "test_a_name_that_is_taken_is_refused", code=1)
    assert "another device is called" in said
    assert exonomy.json("device", "show", other)["name"] == "second"
    assert exonomy.json("device", "rename", "second", "second")["name"] == "second"


@pytest.mark.parametrize("command", [("show",), ("log",), ("rename",)])
def test_a_device_that_is_not_there_is_told(exonomy: CommandLine, command: tuple[str, ...]) -> None:
    more = ("new-name",) if command == ("rename",) else ()
    assert "no device is called 'nobody'" in exonomy.run("device", *command, "nobody", *more, code=1)


def test_a_silent_device_has_noted_nothing(exonomy: CommandLine, key: str) -> None:
    assert "noted nothing yet" in exonomy.run("device", "log", key)
    assert exonomy.json("device", "log", key) == []


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": "x" * 81}, {"name": "a", "key": "b"}, {"name": 7}])
def test_a_malformed_renaming_changes_nothing(gateway: GatewayProcess, body: dict[str, object]) -> None:
    with client(gateway) as http:
        assert http.patch("/v1/devices/anything", json=body).status_code == 422
