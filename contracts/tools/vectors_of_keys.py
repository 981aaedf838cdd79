"""Vectors of keys and signatures: Ed25519, did:key and COSE_Sign1."""

from typing import Final

from exonomy_contracts.wire import cbor, cose, ed25519, peer

from contracts.tools import speccheck
from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, TILL, Case, key

_L: Final = 2**252 + 27742317777372353535851937790883648493

# RFC 8032 section 7.1: seed, public key, message, signature
RFC_8032: Final = [
    (
        "RFC 8032, test 1",
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "RFC 8032, test 2",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "RFC 8032, test 3",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
    (
        "RFC 8032, test SHA(abc)",
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        (
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
            "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
        (
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
            "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        ),
    ),
]

# Every encoding of a point of small order, canonical or not.
SMALL_ORDER: Final = [
    "00" * 32,
    "00" * 31 + "80",
    "01" + "00" * 31,
    "01" + "00" * 30 + "80",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    *(low + "ff" * 30 + high for low in ("ec", "ed", "ee") for high in ("7f", "ff")),
]


def ed25519_signatures() -> list[Case]:
    """Signing (with a seed) and verifying (with accept)."""
    signed: list[Case] = [
        {"name": name, "seed": seed, "public_key": public, "message": message, "signature": signature, "accept": True}
        for name, seed, public, message, signature in RFC_8032
    ]
    for size in (0, 1, 63, 64, 111, 112, 127, 128, 255, 1_000):
        message = bytes(number % 251 for number in range(size))
        signature = ed25519.sign(TILL, message)
        signed.append(_case(f"a message of {size} bytes", key(TILL), message, signature, True) | {"seed": TILL.hex()})
    paper: list[Case] = [
        _case(
            f"speccheck {number}: {what}", *map(bytes.fromhex, (public, message, r + s)), number == speccheck.ACCEPTED
        )
        for number, (what, message, public, r, s) in enumerate(speccheck.CASES)
    ]
    return [*signed, *paper, *_refused_signatures()]


def _refused_signatures() -> list[Case]:
    public, message = key(TILL), b"ten dollars"
    good = ed25519.sign(TILL, message)
    r, s = good[:32], int.from_bytes(good[32:], "little")
    cases = [
        _case("another message", public, b"ten dollarz", good, False),
        _case("another key", key(MERCHANT), message, good, False),
        _case("a bit of R flipped", public, message, bytes([good[0] ^ 1]) + good[1:], False),
        _case("a bit of S flipped", public, message, good[:32] + bytes([good[32] ^ 1]) + good[33:], False),
        _case("S plus the order", public, message, r + (s + _L).to_bytes(32, "little"), False),
        _case("S is the order", public, message, r + _L.to_bytes(32, "little"), False),
        _case("R and S swapped", public, message, good[32:] + r, False),
        _case("all zero", public, message, bytes(64), False),
        _case("one byte short", public, message, good[:-1], False),
        _case("one byte more", public, message, good + b"\0", False),
        _case("no signature", public, message, b"", False),
        _case("a short key", public[:-1], message, good, False),
        _case("a key that is no point", b"\x02" + bytes(31), message, good, False),
    ]
    for point in map(bytes.fromhex, SMALL_ORDER):
        cases.append(
            _case(f"the small key {point.hex()[:4]}…{point.hex()[-2:]}", point, message, point + bytes(32), False)
        )
        cases.append(
            _case(f"the small R {point.hex()[:4]}…{point.hex()[-2:]}", public, message, point + good[32:], False)
        )
    return cases


def _case(name: str, public: bytes, message: bytes, signature: bytes, accept: bool) -> Case:
    return {
        "name": name,
        "public_key": public.hex(),
        "message": message.hex(),
        "signature": signature.hex(),
        "accept": accept,
    }


def did_keys() -> list[Case]:
    """Keys and their texts, then texts of no key of ours."""
    keys = [key(MERCHANT), key(TILL), bytes(32), b"\xff" * 32]
    good = peer.to_did(keys[0])
    refused = {
        "no prefix": good.removeprefix("did:key:"),
        "another method": good.replace("did:key:", "did:web:"),
        "another multibase": good.replace(":z", ":m"),
        "a letter that is not base58": good[:-1] + "0",
        "cut short": good[:-1],
        "one letter more": good + "1",
        "a leading 1": good.replace(":z", ":z1")[:-1],
        "an X25519 key": "did:key:z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F",
        "more than 34 bytes": "did:key:z" + "z" * 47,
        "nothing": "",
    }
    accepted: list[Case] = [
        {"name": f"key {k.hex()[:8]}", "accept": True, "hex": k.hex(), "text": peer.to_did(k)} for k in keys
    ]
    return accepted + [{"name": name, "accept": False, "text": text} for name, text in refused.items()]


def cose_structures() -> list[Case]:
    """Signing (with a seed), then what is not a signed structure for `what`."""
    signed: list[Case] = []
    purposes: list[tuple[bytes, cose.What]] = [
        (TILL, "commit"),
        (CUSTOMER, "authorization"),
        (MERCHANT, "voucher"),
        (GATEWAY, "down"),
    ]
    for seed, what in purposes:
        for payload in (b"", b"\x80", bytes(23), bytes(24), bytes(255), bytes(256)):
            data = cose.sign(seed, what, payload)
            name = f"a {what} of {len(payload)} bytes"
            signed.append(
                {
                    "name": name,
                    "accept": True,
                    "seed": seed.hex(),
                    "what": what,
                    "kid": key(seed).hex(),
                    "payload": payload.hex(),
                    "hex": data.hex(),
                }
            )
    refused = [
        {"name": name, "accept": False, "what": "commit", "hex": data.hex()} for name, data in malformed_cose().items()
    ]
    return signed + refused


def malformed_cose() -> dict[str, bytes]:
    """Named bytes that are not a valid COSE_Sign1 of a commit, each one step away from one that is."""
    good = cose.sign(TILL, "commit", b"\x80")
    parts = cose.read(good)
    protected, payload, signature = parts.protected, parts.payload, parts.signature

    def sign1(*members: cbor.Item) -> bytes:
        return cbor.dumps(cbor.Tag(cbor.COSE_SIGN1, list(members)))

    es256 = bytes.fromhex("a20126045820") + parts.kid
    return {
        "no tag": good[1:],
        "another tag": b"\xd1" + good[1:],
        "the tag twice": b"\xd2" + good,
        "not an array": sign1_of(protected),
        "three members": sign1(protected, {}, payload),
        "five members": sign1(protected, {}, payload, signature, b""),
        "an algorithm of another kind": sign1(es256, {}, payload, signature),
        "no kid": sign1(bytes.fromhex("a10127"), {}, payload, signature),
        "a kid of 31 bytes": sign1(cbor.dumps({1: -8, 4: parts.kid[:31]}), {}, payload, signature),
        "a kid of 33 bytes": sign1(cbor.dumps({1: -8, 4: parts.kid + b"\0"}), {}, payload, signature),
        "a protected header with more": sign1(cbor.dumps({1: -8, 4: parts.kid, 5: b""}), {}, payload, signature),
        "a protected header that is a map": sign1({1: -8, 4: parts.kid}, {}, payload, signature),
        "an empty protected header": sign1(b"", {4: parts.kid}, payload, signature),
        "an unprotected header": sign1(protected, {4: parts.kid}, payload, signature),
        "an unprotected array": sign1(protected, [], payload, signature),
        "no payload": sign1(protected, {}, None, signature),
        "a payload that is text": sign1(protected, {}, "\x00", signature),
        "no signature": sign1(protected, {}, payload, None),
        "a signature of 63 bytes": sign1(protected, {}, payload, signature[:-1]),
        "a signature of 65 bytes": sign1(protected, {}, payload, signature + b"\0"),
        "a forged signature": sign1(protected, {}, payload, bytes([signature[0] ^ 1]) + signature[1:]),
        "another payload": sign1(protected, {}, b"\x81", signature),
        "another signer": sign1(_protected(key(MERCHANT)), {}, payload, signature),
        "signed as an authorization": cose.sign(TILL, "authorization", b"\x80"),
        "signed as a voucher": cose.sign(TILL, "voucher", b"\x80"),
        "signed as a down": cose.sign(TILL, "down", b"\x80"),
        "a byte after it": good + b"\0",
        "a long head of the payload": good.replace(b"\xa0\x41\x80", b"\xa0\x58\x01\x80"),
        "nothing": b"",
    }


def sign1_of(item: cbor.Item) -> bytes:
    """Tag 18 over another item than the array of four."""
    return cbor.dumps(cbor.Tag(cbor.COSE_SIGN1, item))


def _protected(kid: bytes) -> bytes:
    return cbor.dumps({1: -8, 4: kid})
