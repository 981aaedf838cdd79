"""SPEC 2.2: the native signer and libsodium accept the same signatures and make the same."""

import json
import random
import subprocess
from pathlib import Path

from nacl.signing import SigningKey

from tests.doubles.unix_port import LIBRARY, micropython
from tests.firmware.test_ed25519_against_libsodium import RUNNER, Case, cases, libsodium_accepts, mixed_order_cases


def answers(folder: Path, environment: dict[str, str], verify: list[Case], sign: list[tuple[bytes, bytes]]) -> dict:
    path = folder / "cases.json"
    path.write_text(
        json.dumps(
            {
                "verify": [[part.hex() for part in case] for case in verify],
                "sign": [[part.hex() for part in case] for case in sign],
            }
        )
    )
    command = micropython("-X", "heapsize=8M", str(RUNNER), str(LIBRARY), str(path))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=55, check=True)
    found: dict = json.loads(done.stdout)
    assert found["native"] is True
    return found


def test_verification_agrees(tmp_path: Path, on_path: dict[str, str]) -> None:
    found = cases(1500, random.Random(4))
    expected = [libsodium_accepts(*case) for case in found]
    assert answers(tmp_path, on_path, found, [])["verify"] == expected
    assert min(expected.count(True), expected.count(False)) > 500


def test_keys_with_a_part_of_small_order_agree(tmp_path: Path, on_path: dict[str, str]) -> None:
    found = mixed_order_cases(400, random.Random(8))
    expected = [libsodium_accepts(*case) for case in found]
    assert answers(tmp_path, on_path, found, [])["verify"] == expected
    # With the cofactor all of them would pass, as Monocypher's own check lets them.
    assert expected.count(True) > 20
    assert expected.count(False) > 200


def test_signatures_are_the_same_for_every_length(tmp_path: Path, on_path: dict[str, str]) -> None:
    chance = random.Random(8032)
    # Past two blocks of SHA-512 and the prefix, each length once; then some that a till never signs.
    lengths = [*range(300), 1_000, 4_096, 65_537]
    signing = [(chance.randbytes(32), chance.randbytes(length)) for length in lengths]
    expected = [SigningKey(seed).sign(message).signature.hex() for seed, message in signing]
    assert answers(tmp_path, on_path, [], signing)["sign"] == expected
