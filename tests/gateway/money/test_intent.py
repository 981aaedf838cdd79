import hashlib

from exonomy_gateway.money.intent import Intent, attempt_key

INTENT = Intent(bytes(range(32)), 7, 258, "hold", 0, "stripe", 1, "EUR", False, 0, b"", b"", 0)


def test_the_key_is_the_hash_of_the_place() -> None:
    place = bytes(range(32)) + b"\0\0\0\0\0\0\0\x07" + b"\0\0\0\0\0\0\x01\x02"
    assert INTENT.key == hashlib.sha256(place).hexdigest()
    assert INTENT.key == "44bec60d16789b63185465b6f74918a2ce769026859279e18ea2666d03d959ba"


def test_later_attempts_carry_their_number() -> None:
    assert [attempt_key(INTENT, number) for number in range(3)] == [INTENT.key, f"{INTENT.key}-1", f"{INTENT.key}-2"]
