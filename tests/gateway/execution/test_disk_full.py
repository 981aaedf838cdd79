"""A disk that is full: refuse or wait, say why, lose nothing, and go on unaided when there is room."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gateway.execution.small_disk import SCENES

ROOT = Path(__file__).resolve().parents[3]
MEBIBYTES = 6
WITHIN_S = 50


@pytest.mark.parametrize("scene", SCENES)
def test_on_a_small_disk(tmp_path: Path, scene: str) -> None:
    """In a mount namespace of its own, so that nobody else sees the disk and nothing is left to unmount."""
    mount = f"mount -t tmpfs -o size={MEBIBYTES}m tmpfs {shlex.quote(str(tmp_path))}"
    play = shlex.join([sys.executable, "-m", "tests.gateway.execution.small_disk", str(tmp_path), scene])
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    command = ["unshare", *as_root, "--mount", "sh", "-c", f"{mount} && exec {play}"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=WITHIN_S)
    assert (ended.returncode, ended.stdout) == (0, "held\n"), ended.stderr[-4_000:]
