"""SPEC 2.2: signatures, valid exactly when libsodium's strict verification says so."""

from binascii import hexlify, unhexlify

from exonomy import ed25519
from exonomy.errors import BadSignature
from exonomy.sha512 import pure_sha512
from refusal import refuses

L = 2**252 + 27742317777372353535851937790883648493

# RFC 8032, 7.1: seed, public key, message, signature.
RFC_8032 = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
            "d25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
            "4a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
)

# "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko, 2020), table 5: message, public key, signature.
# Only case 3 is in the accept set.
SPECCHECK = (
    (
        "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "0000000000000000000000000000000000000000000000000000000000000000",
    ),
    (
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ),
    (
        "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e",
    ),
    (
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f",
        "87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009",
    ),
    (
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed512",
        "5ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09",
    ),
    (
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7",
        "e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405",
    ),
    (
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e",
        "547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514",
    ),
    (
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa1942",
        "7e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22",
    ),
    (
        "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "03be9678ac102edcd92b0210bb34d7428d12ffc5df5f37e359941266a4e35f0f",
    ),
    (
        "9bedc267423725d473888631ebf45988bad3db83851ee85c85e241a07d148b41",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "ca8c5b64cd208982aa38d4936621a4775aa233aa0505711d8fdcfdaa943d4908",
    ),
    (
        "e96b7021eb39c1a163b6da4e3093dcd3f21387da4cc4572be588fafae23c155b",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc",
        "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ),
    (
        "39a591f5321bbe07fd5a23dc2f39d025d74526615746727ceefd6e82ae65c06f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "a9d55260f765261eb9b84e106f665e00b867287a761990d7135963ee0a7d59dc",
        "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
    ),
)

SMALL_ORDER = (
    "00" * 32,
    "01" + "00" * 31,
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ec" + "ff" * 30 + "7f",
    "ed" + "ff" * 30 + "7f",
    "ee" + "ff" * 30 + "7f",
)


def _accepted(public_key, message, signature):
    try:
        ed25519.verify(public_key, message, signature)
    except BadSignature:
        return False
    return True


def test_rfc_8032_keys_and_signatures():
    for seed, public_key, message, signature in RFC_8032:
        seed = unhexlify(seed)
        message = unhexlify(message)
        assert hexlify(ed25519.public_key(seed)).decode() == public_key
        assert hexlify(ed25519.sign(seed, message)).decode() == signature
        ed25519.verify(unhexlify(public_key), message, unhexlify(signature))


def test_of_the_speccheck_cases_only_case_3_is_accepted():
    accepted = []
    for number in range(12):
        message, public_key, r, s = [unhexlify(text) for text in SPECCHECK[number]]
        if _accepted(public_key, message, r + s):
            accepted.append(number)
    assert accepted == [3]


def test_small_order_keys_and_rs_are_refused_with_either_sign():
    _, public_key, message, signature = [unhexlify(text) for text in RFC_8032[1]]
    for text in SMALL_ORDER:
        positive = unhexlify(text)
        for point in (positive, positive[:31] + bytes((positive[31] ^ 0x80,))):
            # With a key of order 1 and S = 0, R = identity is "valid" for every message where nobody looks.
            for s in (bytes(32), signature[32:]):
                assert not _accepted(point, message, signature[:32] + s)
                assert not _accepted(public_key, message, point + s)
                assert not _accepted(point, message, point + s)


def test_s_must_be_canonical():
    _, public_key, message, signature = [unhexlify(text) for text in RFC_8032[2]]
    s = int.from_bytes(signature[32:], "little")
    for again in (s + L, s + 2 * L, L, 2**256 - 1):
        assert not _accepted(public_key, message, signature[:32] + again.to_bytes(32, "little"))


def test_keys_that_are_no_points_are_refused():
    _, _, message, signature = [unhexlify(text) for text in RFC_8032[1]]
    for y in (2, 2**255 - 19 + 3, 2**255 - 1):
        assert not _accepted(y.to_bytes(32, "little"), message, signature)


def test_every_changed_byte_is_refused():
    _, public_key, message, signature = [unhexlify(text) for text in RFC_8032[2]]
    for at in range(0, 64, 3):
        changed = signature[:at] + bytes((signature[at] ^ 1 << at % 8,)) + signature[at + 1 :]
        assert not _accepted(public_key, message, changed), at
    for at in range(0, 32, 5):
        changed = public_key[:at] + bytes((public_key[at] ^ 1 << at % 8,)) + public_key[at + 1 :]
        assert not _accepted(changed, message, signature), at
    assert not _accepted(public_key, message + b"\x00", signature)


def test_lengths_are_checked():
    _, public_key, message, signature = [unhexlify(text) for text in RFC_8032[1]]
    assert not _accepted(public_key[:31], message, signature)
    assert not _accepted(public_key, message, signature[:63])
    assert not _accepted(public_key, message, signature + b"\x00")
    refuses(ValueError, ed25519.Signer, bytes(31))


def test_a_faulty_signer_lets_nothing_out():
    signer = ed25519.Signer(bytes(32))
    signer._key = signer._key[:9] + bytes((signer._key[9] ^ 32,)) + signer._key[10:]
    refuses(BadSignature, signer.sign, b"x")
    # Libsodium's issue 170: a public key that is not the seed's gives the key away; here it gives nothing.
    signer = ed25519.Signer(bytes(32))
    signer.public_key = ed25519.public_key(bytes(31) + b"\x01")
    refuses(BadSignature, signer.sign, b"x")


def test_sha512_of_our_own():
    assert hexlify(pure_sha512(b"abc")).decode() == (
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    )
    assert hexlify(pure_sha512(b"")).decode().startswith("cf83e1357eefb8bdf1542850d66d8007")
    # Lengths around a block's end, hashed into one (value from CPython's hashlib).
    digests = b"".join([pure_sha512(bytes(n)) for n in (1, 110, 111, 112, 127, 128, 129, 239, 240, 256)])
    assert hexlify(pure_sha512(digests)).decode().startswith("ff2b571c735785592f3a71c89174bf26")
