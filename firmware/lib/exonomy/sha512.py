"""SHA-512 (FIPS 180-4), because most MicroPython ports bring only SHA-256.

`sha512(bytes) -> 64 bytes` is the port's own where it has one and this one otherwise.
"""

import hashlib
from array import array
from binascii import unhexlify
from struct import pack, unpack

_K = array(
    "Q",
    unpack(
        ">80Q",
        unhexlify(
            "428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019"
            "923f82a4af194f9bab1c5ed5da6d8118d807aa98a303024212835b0145706fbe243185be4ee4b28c550c7dc3d5ffb4e2"
            "72be5d74f27b896f80deb1fe3b1696b19bdc06a725c71235c19bf174cf692694e49b69c19ef14ad2efbe4786384f25e3"
            "0fc19dc68b8cd5b5240ca1cc77ac9c652de92c6f592b02754a7484aa6ea6e4835cb0a9dcbd41fbd476f988da831153b5"
            "983e5152ee66dfaba831c66d2db43210b00327c898fb213fbf597fc7beef0ee4c6e00bf33da88fc2d5a79147930aa725"
            "06ca6351e003826f142929670a0e6e7027b70a8546d22ffc2e1b21385c26c9264d2c6dfc5ac42aed53380d139d95b3df"
            "650a73548baf63de766a0abb3c77b2a881c2c92e47edaee692722c851482353ba2bfe8a14cf10364a81a664bbc423001"
            "c24b8b70d0f89791c76c51a30654be30d192e819d6ef5218d69906245565a910f40e35855771202a106aa07032bbd1b8"
            "19a4c116b8d2d0c81e376c085141ab532748774cdf8eeb9934b0bcb5e19b48a8391c0cb3c5c95a634ed8aa4ae3418acb"
            "5b9cca4f7763e373682e6ff3d6b2b8a3748f82ee5defb2fc78a5636f43172f6084c87814a1f0ab728cc702081a6439ec"
            "90befffa23631e28a4506cebde82bde9bef9a3f7b2c67915c67178f2e372532bca273eceea26619cd186b8c721c0c207"
            "eada7dd6cde0eb1ef57d4f7fee6ed17806f067aa72176fba0a637dc5a2c898a6113f9804bef90dae1b710b35131c471b"
            "28db77f523047d8432caab7b40c724933c9ebe0a15c9bebc431d67c49c100d4c4cc5d4becb3e42b6597f299cfc657e2a"
            "5fcb6fab3ad6faec6c44198c4a475817"
        ),
    ),
)
_START = unpack(
    ">8Q",
    unhexlify(
        "6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1"
        "510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179"
    ),
)
_MASK = 0xFFFFFFFFFFFFFFFF
# A word times this is the word twice: shifted right, its lower half is the word rotated. What stands above 64 bits
# stays there until the sum is masked, because every operation on big integers costs more than their size does.
_TWICE = 0x10000000000000001


def _schedule(block):
    """The 80 words of a block, each with its constant added."""
    mask = _MASK
    twice = _TWICE
    words = list(unpack(">16Q", block))
    for i in range(16, 80):
        x = words[i - 15]
        y = words[i - 2]
        xx = x * twice
        yy = y * twice
        # rotr 1 ^ rotr 8 ^ shr 7, and rotr 19 ^ rotr 61 ^ shr 6
        s0 = (xx ^ xx >> 7) >> 1 ^ x >> 7
        s1 = (yy ^ yy >> 42) >> 19 ^ y >> 6
        words.append(words[i - 16] + s0 + words[i - 7] + s1 & mask)
    return [word + k for word, k in zip(words, _K)]  # noqa: B905 - not in MicroPython


def _compress(state, block):
    mask = _MASK
    twice = _TWICE
    a, b, c, d, e, f, g, h = state
    bc = b ^ c
    for word in _schedule(block):
        x = e * twice
        # rotr 14 ^ rotr 18 ^ rotr 41
        t = h + (((x >> 23 ^ x) >> 4 ^ x) >> 14) + (g ^ e & (f ^ g)) + word
        h = g
        g = f
        f = e
        e = d + t & mask
        x = a * twice
        ab = a ^ b
        # rotr 28 ^ rotr 34 ^ rotr 39, and the majority of a, b, c
        t += (((x >> 5 ^ x) >> 6 ^ x) >> 28) + (b ^ ab & bc)
        d = c
        c = b
        b = a
        a = t & mask
        bc = ab
    return [x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]  # noqa: B905 - not in MicroPython


def pure_sha512(message):
    """The digest of a message, in Python alone."""
    size = len(message)
    padded = bytes(message) + b"\x80" + bytes(-(size + 17) % 128) + pack(">QQ", size >> 61, size << 3 & _MASK)
    state = _START
    for i in range(0, len(padded), 128):
        state = _compress(state, padded[i : i + 128])
    return pack(">8Q", *state)


def _native_sha512(message):
    return hashlib.sha512(message).digest()


sha512 = _native_sha512 if hasattr(hashlib, "sha512") else pure_sha512
