"""Births and wills (SPEC 9.4), well-formed and not."""

import pytest
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.devices.state import Birth, Firmware, Trouble, Want, Will, read_state

KEY = bytes(range(32))
BIRTH = [1, KEY, 9, "device/0a1b2c3d", 4, 2, 17, None, "1.0"]
FIRMWARE = {0: "terminal", 1: "1.2.0", 2: 7, 3: [b"m" * 32, 4, 4096]}


def test_a_birth_is_read() -> None:
    assert read_state(cbor.dumps(BIRTH)) == Birth(KEY, 9, "device/0a1b2c3d", 4, 2, 17, None, "1.0")


def test_a_birth_may_say_what_runs_and_what_piece_of_an_update_is_wanted() -> None:
    told = read_state(cbor.dumps([*BIRTH, FIRMWARE]))
    firmware = Firmware("terminal", "1.2.0", 7, Want(b"m" * 32, 4, 4096))
    assert told == Birth(KEY, 9, "device/0a1b2c3d", 4, 2, 17, None, "1.0", firmware)
    assert told == read_state(cbor.dumps([*BIRTH, {**FIRMWARE, 5: "of a later version"}]))
    refused = read_state(cbor.dumps([*BIRTH, {**FIRMWARE, 4: [b"m" * 32, "went-back", "it crashed"]}]))
    assert isinstance(refused, Birth) and refused.firmware is not None
    assert refused.firmware.trouble == Trouble(b"m" * 32, "went-back", "it crashed")
    content = read_state(cbor.dumps([*BIRTH, {**FIRMWARE, 3: None}]))
    assert isinstance(content, Birth) and content.firmware == Firmware("terminal", "1.2.0", 7, None)


@pytest.mark.parametrize(
    "firmware",
    [
        None,
        [],
        {},
        {**FIRMWARE, 0: "a" * 33},
        {**FIRMWARE, 2: -1},
        {**FIRMWARE, 3: [b"m" * 32, 4]},
        {**FIRMWARE, 3: [b"m" * 31, 4, 0]},
        {**FIRMWARE, 3: [b"m" * 32, -1, 0]},
        {**FIRMWARE, 4: "of another form"},
        {**FIRMWARE, 4: [b"m" * 31, "too-big", ""]},
        {**FIRMWARE, 4: [None, "c" * 33, ""]},
        {**FIRMWARE, 4: [None, "too-big", "t" * 121]},
    ],
)
def test_firmware_of_another_form_is_refused(firmware: Item) -> None:
    with pytest.raises(WireError):
        read_state(cbor.dumps([*BIRTH, firmware]))


def test_a_will_is_read() -> None:
    assert read_state(cbor.dumps([1, KEY, 9])) == Will(KEY, 9)


def test_every_truncation_is_refused() -> None:
    whole = cbor.dumps([*BIRTH, FIRMWARE])
    for size in range(len(whole)):
        with pytest.raises(WireError):
            read_state(whole[:size])


@pytest.mark.parametrize(
    ("at", "value"),
    [(0, 2), (1, b"short"), (2, 2**32), (3, "x" * 65), (4, -1), (5, 2**64 - 1), (6, 2**60), (7, "now"), (8, "v" * 65)],
)
def test_a_field_out_of_its_range_is_refused(at: int, value: int | str | bytes) -> None:
    with pytest.raises(WireError):
        read_state(cbor.dumps([*BIRTH[:at], value, *BIRTH[at + 1 :]]))


@pytest.mark.parametrize("data", [b"", b"\xff", cbor.dumps([]), cbor.dumps({1: 2}), bytes(10_000)])
def test_junk_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        read_state(data)
