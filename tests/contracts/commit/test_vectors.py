"""The files in contracts/vectors are what their script writes, and our readers agree with every case in them."""

import json
from collections.abc import Callable

import pytest
from exonomy_contracts.commit import inputs, seal, signed
from exonomy_contracts.commit.auth import repo_id
from exonomy_contracts.commit.down import Down, Enrolment
from exonomy_contracts.commit.header import Header, commit_id
from exonomy_contracts.commit.redemption import Authorization, Note, read_code
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import base45, cbor, cose, peer

from contracts.tools.vectors import FILES, FOLDER, render


def cases(name: str) -> list[dict[str, str]]:
    """The cases of a file in the tree."""
    found = json.loads((FOLDER / f"{name}.json").read_text())["cases"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_its_script_writes(name: str) -> None:
    """SPEC 1.1 and all that stand on it: after a change of the wire, `python -m contracts.tools.vectors`."""
    assert (FOLDER / f"{name}.json").read_text() == render(name)


def test_there_are_no_other_files() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.json" for name in FILES}


@pytest.mark.parametrize("name", FILES)
def test_names_and_refusals_tell_cases_apart(name: str) -> None:
    found = cases(name)
    assert len({case["name"] for case in found}) == len(found) > 1
    contents = {json.dumps({k: v for k, v in case.items() if k not in ("name", "accept", "clause")}) for case in found}
    assert len(contents) == len(found)
    accepted = {case.get("hex") for case in found if case.get("accept") is True}
    assert accepted == {None} or not accepted & {case.get("hex") for case in found if case.get("accept") is False}


def _open_header(data: bytes) -> object:
    return Header.decode(data)


def _open_envelope(data: bytes) -> object:
    return signed.read_envelope(cbor.loads(data)).verify()


def _open_code(text: str) -> object:
    note, authorization = read_code(text)
    return Note.open(note), Authorization.open(authorization)


READERS: dict[str, Callable[[dict[str, str]], object]] = {
    "cbor": lambda case: cbor.loads(bytes.fromhex(case["hex"])),
    "sequence": lambda case: cbor.loads_sequence(bytes.fromhex(case["hex"])),
    "base45": lambda case: base45.decode(case["text"]),
    "did_key": lambda case: peer.from_did(case["text"]),
    "cose": lambda case: cose.open_signed(bytes.fromhex(case["hex"]), case["what"]),
    "completion": lambda case: inputs.read_proof(cbor.loads(bytes.fromhex(case["hex"]))),
    "down": lambda case: Down.open(bytes.fromhex(case["hex"])),
    "enrolment": lambda case: Enrolment.decode(bytes.fromhex(case["hex"])),
    "commit": lambda case: (_open_header if case["part"] == "header" else _open_envelope)(bytes.fromhex(case["hex"])),
    "redemption": lambda case: {"code": _open_code, "note": Note.open, "authorization": Authorization.open}[
        case.get("part", "code")
    ](case["code"] if "code" in case else bytes.fromhex(case["hex"])),
}


@pytest.mark.parametrize(
    ("name", "case"),
    [pytest.param(name, case, id=f"{name}: {case['name']}") for name in READERS for case in cases(name)],
)
def test_a_reader_agrees_with_a_case(name: str, case: dict[str, str]) -> None:
    """SPEC 1 to 9."""
    if case["accept"]:
        READERS[name](case)
    else:
        with pytest.raises(WireError):
            READERS[name](case)


@pytest.mark.parametrize("case", [case for case in cases("commit") if case["accept"]], ids=lambda case: case["name"])
def test_a_commits_id_and_envelope(case: dict[str, str]) -> None:
    """SPEC 4.2, 4.3."""
    header = Header.decode(bytes.fromhex(case["hex"]))
    assert header.encode().hex() == case["hex"]
    assert commit_id(header.encode()).hex() == case["id"]
    assert (header.branch, header.seq, header.kind) == (case["branch"], case["seq"], case["kind"])
    if "envelope" in case:
        commit = signed.read_envelope(cbor.loads(bytes.fromhex(case["envelope"]))).verify()
        assert (commit.id.hex(), commit.cose.hex()) == (case["id"], case["cose"])
        assert commit.body == bytes.fromhex(case["body"])


@pytest.mark.parametrize("case", cases("repo"), ids=lambda case: case["name"])
def test_a_repos_id(case: dict[str, str]) -> None:
    """SPEC 5.1."""
    assert repo_id(bytes.fromhex(case["owner"]), bytes.fromhex(case["body"])).hex() == case["repo"]


@pytest.mark.parametrize("case", cases("seal"), ids=lambda case: case["name"])
def test_a_seals_id_root_and_effect_keys(case: dict[str, str]) -> None:
    """SPEC 7.1, 7.6, 7.10."""
    body = bytes.fromhex(case["hex"])
    read = seal.Seal.read(cbor.loads(body))
    assert read.encode() == body
    assert seal.seal_id(body).hex() == case["id"]
    assert seal.input_root([bytes.fromhex(name) for name in case["inputs"]]).hex() == case["input_root"]
    keys = [seal.effect_key(read.instance, read.height, index) for index in range(len(read.effects))]
    assert keys == case["effect_keys"]


@pytest.mark.parametrize("case", [c for c in cases("down") if c["accept"]], ids=lambda case: case["name"])
def test_a_down_messages_fields(case: dict[str, str]) -> None:
    """SPEC 9.5."""
    down = Down.open(bytes.fromhex(case["hex"]))
    assert (down.gateway.hex(), down.device.hex()) == (case["gateway"], case["device"])
    assert (down.n, down.time_ms) == (case["n"], case["time_ms"])
    assert [cbor.dumps(item.item()).hex() for item in down.items] == case["items"]
