"""The command, run as a process of its own: what it prints, and the code it ends with."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from exonomy_contracts import limits

from tests.verifier.scenes import GATEWAY, OWNER, STRANGER, shop


def verifier(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "exonomy_verifier.cli", *map(str, arguments)]
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=env, timeout=50, check=False)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    file = tmp_path / "trade.bundle"
    file.write_bytes(shop().bundle())
    return file


def test_a_valid_bundle_prints_nine_steps_and_valid(bundle: Path) -> None:
    result = verifier("check", bundle)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    names = "canonical signatures chains grants facts modules fold finality receipts".split()
    assert [line for line in lines if "✓" in line] == [f"{n} ✓ {name}" for n, name in enumerate(names, 1)]
    assert "      15 signatures by 3 peers" in lines
    assert 'The sender notes, and nobody signed: "for a test"' in lines
    assert lines[-1] == "VALID"


def test_an_invalid_bundle_prints_the_step_and_why(tmp_path: Path) -> None:
    scene = shop()
    scene.community.sign(scene.counter, scene.counter.last, [STRANGER])
    file = tmp_path / "forged.bundle"
    file.write_bytes(scene.bundle())
    result = verifier("check", file)
    assert (result.returncode, result.stderr) == (1, "")
    assert "4 ✗ grants" in result.stdout
    assert "none of its sealers (SPEC 7.2)" in result.stdout
    assert "5 " not in [line[:2] for line in result.stdout.splitlines()]
    assert result.stdout.splitlines()[-1] == "INVALID"


def test_what_took_too_long_is_undecided(tmp_path: Path) -> None:
    scene = shop()
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter)
    file = tmp_path / "endless.bundle"
    file.write_bytes(scene.endless())
    result = verifier("check", file)
    assert result.returncode == 3
    assert result.stdout.splitlines()[-1] == "UNDECIDED"


@pytest.mark.parametrize("content", [b"", b"not a bundle", b"\x86\x6eexonomy-bundle\x02", b"\xff" * 1_000])
def test_a_file_that_is_no_bundle_is_unreadable(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other"
    file.write_bytes(content)
    result = verifier("check", file)
    assert (result.returncode, result.stderr) == (2, "")
    assert result.stdout.splitlines()[-1] == "UNREADABLE"


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        result = verifier("check", path)
        assert result.returncode == 2
        assert "cannot be read" in result.stderr
        assert "Traceback" not in result.stderr


def test_a_file_that_is_too_large_is_unreadable(tmp_path: Path, bundle: Path) -> None:
    file = tmp_path / "huge"
    file.write_bytes(bundle.read_bytes())
    os.truncate(file, limits.BUNDLE_BYTES + 1)
    result = verifier("check", file)
    assert result.returncode == 2
    assert "a bundle at most" in result.stdout


def test_a_damaged_bundle_is_invalid(tmp_path: Path, bundle: Path) -> None:
    data = bundle.read_bytes()
    for size in (60, 5_000, len(data) - 1):
        file = tmp_path / "cut"
        file.write_bytes(data[:size])
        result = verifier("check", file)
        assert (result.returncode, result.stderr) == (1, "")
        assert "1 ✗ canonical" in result.stdout


def test_json_says_the_same(tmp_path: Path, bundle: Path) -> None:
    answer = json.loads(verifier("check", "--json", bundle).stdout)
    assert answer["valid"] is True
    assert answer["verdict"] == "valid"
    assert answer["fault"] is None
    assert [step["number"] for step in answer["steps"]] == list(range(1, 10))
    scene = shop()
    receipt = scene.community.receipt(GATEWAY, scene.counter, height=4, index=0, state="released", released=6001)
    (tmp_path / "over").write_bytes(scene.bundle())
    result = verifier("check", "--json", tmp_path / "over")
    answer = json.loads(result.stdout)
    assert result.returncode == 1
    assert answer["valid"] is False
    assert answer["fault"] == {"code": "over-released", "step": 9, "clause": "7.10", "subject": receipt.id.hex()}


def test_a_note_cannot_steer_the_terminal(tmp_path: Path) -> None:
    scene = shop()
    note = "paid\x1b[2J\nVALID \u202e"
    (tmp_path / "noted").write_bytes(scene.community.bundle(scene.counter, note=note))
    result = verifier("check", tmp_path / "noted")
    assert '"paid?[2J?VALID ?"' in result.stdout


def test_a_terminal_without_the_signs_is_no_reason_to_fail(bundle: Path) -> None:
    result = verifier("check", bundle, PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert "1 ? canonical" in result.stdout


def test_help_says_the_exit_codes_and_explain_the_steps() -> None:
    assert "3  undecided" in verifier("--help").stdout
    assert "exit codes:" in verifier("check", "--help").stdout
    explained = verifier("explain").stdout
    assert explained.count("(SPEC ") == 9
    assert explained.count("?") == 9


def test_every_help_has_an_example() -> None:
    for command in ((), ("check",), ("explain",), ("serve",)):
        assert "example:" in verifier(*command, "--help").stdout
    assert "Content-Type: application/cbor" in verifier("serve", "--help").stdout


def test_a_port_that_is_not_to_be_had_is_told() -> None:
    result = verifier("serve", "--port", "99999")
    assert (result.returncode, "65535" in result.stderr) == (2, True)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = verifier("serve", "--port", str(port))
    assert result.returncode == 2
    assert f"can't listen on 127.0.0.1 port {port}" in result.stderr
    assert "Traceback" not in result.stderr


def test_serving_others_has_to_be_meant() -> None:
    result = verifier("serve", "--host", "0.0.0.0", "--port", "1")
    assert result.returncode == 2
    assert "--allow-remote" in result.stderr
