"""Versions of the firmware: SPEC 9.10."""

import hashlib
import json

import pytest
from exonomy_contracts.commit.down import Chunk, Down, Offer
from exonomy_contracts.commit.update import Manifest, Release, UpdateFile
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor

from contracts.tools.case import GATEWAY, NOW_MS, TILL, key
from contracts.tools.vectors import FOLDER
from contracts.tools.vectors_of_updates import MANIFEST

CASES = json.loads((FOLDER / "manifest.json").read_text())["cases"]
CONTENTS = (b"first" * 100, b"")
SMALL = Manifest(
    *("terminal", "unix", "1.0", 1, 0),
    tuple(
        UpdateFile(f"f{index}.mpy", len(content), hashlib.sha256(content).digest())
        for index, content in enumerate(CONTENTS)
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_vectors(case: dict[str, object]) -> None:
    """SPEC 9.10."""
    data = bytes.fromhex(str(case["manifest"]))
    if not case["accept"]:
        with pytest.raises(WireError):
            Manifest.open(data)
        return
    manifest, publisher = Manifest.open(data)
    assert (manifest.name.hex(), publisher.hex()) == (case["name_hash"], case["publisher"])
    assert [[file.path, file.size] for file in manifest.files] == case["files"]
    assert manifest.sign(bytes.fromhex(str(case["publisher_seed"]))) == data


def test_a_version_over_its_limit_is_not_signed() -> None:
    """SPEC 9.10: UPDATE_BYTES, MANIFEST_BYTES."""
    big = Manifest(*("a", "b", "1", 1, 0), (UpdateFile("f", 2**19 + 1, bytes(32)),))
    long = Manifest(*("a", "b", "1", 1, 0), tuple(UpdateFile(f"{i:02}" + "x" * 60, 1, bytes(32)) for i in range(112)))
    for manifest in (big, long):
        with pytest.raises(WireError, match="limit"):
            manifest.sign(GATEWAY)


def test_the_name_does_not_depend_on_the_signature() -> None:
    """SPEC 2.6, 9.10."""
    assert Manifest.open(SMALL.sign(GATEWAY))[0].name == Manifest.open(SMALL.sign(TILL))[0].name == SMALL.name


def test_a_release_is_read_as_it_was_made() -> None:
    release = Release(SMALL.sign(GATEWAY), CONTENTS)
    assert Release.decode(release.encode()) == release


def test_a_release_is_what_its_manifest_says_or_nothing() -> None:
    signed = SMALL.sign(GATEWAY)
    for contents in ((CONTENTS[0][:-1] + b"?", b""), (CONTENTS[0],), (*CONTENTS, b""), (b"", CONTENTS[0]), (7, b"")):
        with pytest.raises(WireError):
            Release.decode(cbor.dumps([1, signed, list(contents)]))
    whole = Release(signed, CONTENTS).encode()
    for length in range(0, len(whole), 7):
        with pytest.raises(WireError):
            Release.decode(whole[:length])


def test_offers_and_pieces_travel_in_down_messages() -> None:
    """SPEC 9.5."""
    items = (Offer(MANIFEST.sign(GATEWAY)), Chunk(MANIFEST.name, 1, 4_096, b"code" * 100))
    for item in items:
        down = Down(key(GATEWAY), key(TILL), 3, NOW_MS, (item,))
        assert Down.open(down.sign(GATEWAY)) == down
