"""SPEC 2.2 against libsodium itself: thousands of random cases, whole and spoilt, under both Pythons."""

import json
import random
import subprocess
from pathlib import Path

import nacl.exceptions
from exonomy import ed25519, edwards
from exonomy.errors import BadSignature
from nacl.bindings import crypto_sign_open, crypto_sign_seed_keypair
from nacl.signing import SigningKey

from tests.doubles.unix_port import LIBRARY, micropython

RUNNER = Path(__file__).resolve().parent / "ed25519_runner.py"

Case = tuple[bytes, bytes, bytes]

# y of points of small order and values around the field's and the group's ends.
EDGES = [
    n.to_bytes(32, "little")
    for n in (0, 1, 2, 3, 2**255 - 20, 2**255 - 19, 2**255 - 18, 2**255 - 1, 2**255, 2**255 + 1, 2**256 - 1)
]


def libsodium_accepts(public_key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        crypto_sign_open(signature + message, public_key)
    except nacl.exceptions.BadSignatureError:
        return False
    return True


def we_accept(public_key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        ed25519.verify(public_key, message, signature)
    except BadSignature:
        return False
    return True


def spoilt(chance: random.Random, public_key: bytes, message: bytes, signature: bytes) -> Case:
    """One of the ways to spoil a signed message; some leave it valid."""
    way = chance.randrange(6)
    if way == 0:
        at = chance.randrange(512)
        n = int.from_bytes(signature, "little") ^ 1 << at
        return public_key, message, n.to_bytes(64, "little")
    if way == 1:
        n = int.from_bytes(public_key, "little") ^ 1 << chance.randrange(256)
        return n.to_bytes(32, "little"), message, signature
    if way == 2:
        return public_key, message + b"!", signature
    if way == 3:
        return chance.choice(EDGES), message, signature
    if way == 4:
        return public_key, message, chance.choice(EDGES) + signature[32:]
    return public_key, message, signature[:32] + chance.choice([*EDGES, signature[32:]])


def cases(number: int, chance: random.Random) -> list[Case]:
    found = []
    for _ in range(number):
        key = SigningKey(chance.randbytes(32))
        message = chance.randbytes(chance.randrange(300))
        whole = (bytes(key.verify_key), message, key.sign(message).signature)
        found += [whole, spoilt(chance, *whole)]
    return found


def mixed_order_cases(number: int, chance: random.Random) -> list[Case]:
    """Signatures under keys that are a public key plus a point of order 8: whoever multiplies by the cofactor accepts
    them all, whoever compares R exactly one in eight."""
    order_8 = edwards._decode(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"))
    found = []
    for _ in range(number):
        scalar, nonce = chance.randrange(1, edwards._L), chance.randrange(1, edwards._L)
        public_key = edwards._encode(edwards._add(edwards._times_base(scalar), order_8))
        r = edwards._encode(edwards._times_base(nonce))
        message = chance.randbytes(40)
        s = (nonce + edwards._challenge(r, public_key, message) * scalar) % edwards._L
        found.append((public_key, message, r + s.to_bytes(32, "little")))
    return found


def test_keys_with_a_part_of_small_order_agree() -> None:
    agreed = {True: 0, False: 0}
    for case in mixed_order_cases(200, random.Random(88)):
        verdict = libsodium_accepts(*case)
        assert we_accept(*case) is verdict, [part.hex() for part in case]
        agreed[verdict] += 1
    assert agreed[True] > 5
    assert agreed[False] > 100


def test_verification_agrees() -> None:
    agreed = {True: 0, False: 0}
    for case in cases(1000, random.Random(25519)):
        verdict = libsodium_accepts(*case)
        assert we_accept(*case) is verdict, [part.hex() for part in case]
        agreed[verdict] += 1
    assert min(agreed.values()) > 500


def test_signatures_and_keys_are_the_same() -> None:
    chance = random.Random(8032)
    for _ in range(1000):
        seed, message = chance.randbytes(32), chance.randbytes(chance.randrange(300))
        public_key, _ = crypto_sign_seed_keypair(seed)
        signer = ed25519.Signer(seed)
        assert signer.public_key == public_key
        assert signer.sign(message) == SigningKey(seed).sign(message).signature


def test_micropython_agrees(tmp_path: Path) -> None:
    chance = random.Random(640)
    found = cases(150, chance)
    path = tmp_path / "cases.json"
    signing = [(chance.randbytes(32), chance.randbytes(n * 9 % 300)) for n in range(150)]
    path.write_text(
        json.dumps(
            {
                "verify": [[part.hex() for part in case] for case in found],
                "sign": [[part.hex() for part in case] for case in signing],
            }
        )
    )
    done = subprocess.run(
        micropython(str(RUNNER), str(LIBRARY), str(path)), capture_output=True, text=True, timeout=55, check=True
    )
    answers = json.loads(done.stdout)
    assert answers["verify"] == [libsodium_accepts(*case) for case in found]
    assert answers["sign"] == [SigningKey(seed).sign(message).signature.hex() for seed, message in signing]
