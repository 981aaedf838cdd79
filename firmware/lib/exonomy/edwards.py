"""The arithmetic of Ed25519 (RFC 8032) in Python: the oracle for every faster one, and what a board without the
native module signs with. `ed25519.py` says what a signer has to keep to; here are its three functions.

Running time depends on the secret; a device that an attacker can time or probe wants the native module.
"""

from .sha512 import sha512

_P = 2**255 - 19
_MASK_255 = 2**255 - 1
_L = 2**252 + 27742317777372353535851937790883648493
_D = 37095705934669439343138083508754565189542113879843219016388785533085940283555
_SQRT_M1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752

# y of every point of small order, sign bit aside; P and P + 1 are 0 and 1 written non-canonically.
_Y_ORDER_8 = 2707385501144840649318225287225658788936804267575313519463743609750303402022
_SMALL_ORDER_Y = (0, 1, _Y_ORDER_8, _P - _Y_ORDER_8, _P - 1, _P, _P + 1)

# Row i of 0..31: the multiples 1..8 of 256^i times the base point, each as (y+x, y-x, 2dxy) in 32 bytes
# little-endian. Written by tools/basepoint.py; read a point at a time, so it costs flash and no heap.
_TABLE = __file__.rsplit("/", 1)[0] + "/basepoint.bin"
_POINT_BYTES = 96
_IDENTITY = (0, 1, 1, 0)


def _int(data):
    return int.from_bytes(data, "little")


def _double(p):
    x, y, z, _ = p
    a = x * x % _P
    b = y * y % _P
    h = a + b
    e = h - (x + y) * (x + y) % _P
    g = a - b
    f = (z * z << 1) % _P + g
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _add_niels(p, plus, minus, dt):
    """p + q for q of Z = 1 given as (y+x, y-x, 2dxy)."""
    x, y, z, t = p
    a = (y - x) * minus % _P
    b = (y + x) * plus % _P
    c = t * dt % _P
    d = z << 1
    e = b - a
    f = d - c
    g = d + c
    h = b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _add(p, q):
    x, y, z, t = q
    x1, y1, z1, t1 = p
    a = (y1 - x1) * (y - x) % _P
    b = (y1 + x1) * (y + x) % _P
    c = (t1 * t % _P) * (2 * _D) % _P
    d = (z1 * z << 1) % _P
    e = b - a
    f = d - c
    g = d + c
    h = b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _negate(p):
    return -p[0], p[1], p[2], -p[3]


def _squared(x, times):
    """x^(2^times), below 2^256: 2^255 is 19, and folding twice costs less than a division."""
    mask = _MASK_255
    for _ in range(times):
        x = x * x
        x = (x & mask) + 19 * (x >> 255)
        x = (x & mask) + 19 * (x >> 255)
    return x


def _power(x):
    """x^(2^252 - 3): a root's and an inverse's long part. e_n is x^(2^n - 1)."""
    e2 = _squared(x, 1) * x % _P
    e4 = _squared(e2, 2) * e2 % _P
    e5 = _squared(e4, 1) * x % _P
    e10 = _squared(e5, 5) * e5 % _P
    e20 = _squared(e10, 10) * e10 % _P
    e40 = _squared(e20, 20) * e20 % _P
    e50 = _squared(e40, 10) * e10 % _P
    e100 = _squared(e50, 50) * e50 % _P
    e200 = _squared(e100, 100) * e100 % _P
    e250 = _squared(e200, 50) * e50 % _P
    return _squared(e250, 2) * x % _P


def _encode(p):
    x, y, z, _ = p
    inverse = _squared(_power(z), 3) * z * z * z % _P
    y = y * inverse % _P
    return (y | (x * inverse % _P & 1) << 255).to_bytes(32, "little")


def _decode(data):
    """The point written in 32 canonical bytes (RFC 8032, 5.1.3), or None."""
    y = _int(data)
    sign = y >> 255
    y &= _MASK_255
    if y >= _P:
        return None
    u = (y * y - 1) % _P
    v = (_D * y * y + 1) % _P
    v3 = v * v * v % _P
    x = u * v3 * _power(u * v3 * v3 * v % _P) % _P
    check = v * x * x % _P
    if check != u:
        if check != _P - u:
            return None
        x = x * _SQRT_M1 % _P
    if x & 1 != sign:
        x = _P - x
    return x, y, 1, x * y % _P


def _signed_digits(scalar):
    """64 digits of -8..7 (the last up to 8) in base 16."""
    digits = []
    carry = 0
    for byte in scalar.to_bytes(32, "little"):
        for digit in (byte & 15, byte >> 4):
            digit += carry
            carry = 1 if digit > 7 else 0
            digits.append(digit - 16 * carry)
    digits[63] += 16 * carry
    return digits


def _add_entry(p, table, buffer, index, negative):
    """p plus or minus an entry of the table."""
    table.seek(index * _POINT_BYTES)
    table.readinto(buffer)
    plus = _int(buffer[:32])
    minus = _int(buffer[32:64])
    dt = _int(buffer[64:])
    if negative:
        return _add_niels(p, minus, plus, -dt)
    return _add_niels(p, plus, minus, dt)


def _times_base(scalar):
    digits = _signed_digits(scalar)
    buffer = bytearray(_POINT_BYTES)
    p = _IDENTITY
    with open(_TABLE, "rb") as table:
        for first in (1, 0):
            for i in range(first, 64, 2):
                digit = digits[i]
                if digit:
                    p = _add_entry(p, table, buffer, (i >> 1) * 8 + abs(digit) - 1, digit < 0)
            if first:
                for _ in range(4):
                    p = _double(p)
    return p


def _sparse_digits(scalar, width):
    """The width-w non-adjacent form, low digit first: odd digits below 2^(w-1), seldom."""
    digits = []
    full = 1 << width
    while scalar:
        digit = 0
        if scalar & 1:
            digit = scalar & full - 1
            if digit >= full >> 1:
                digit -= full
            scalar -= digit
        digits.append(digit)
        scalar >>= 1
    return digits


def _odd_multiples(p):
    """p, 3p, 5p, … 15p."""
    twice = _double(p)
    multiples = [p]
    for _ in range(7):
        p = _add(p, twice)
        multiples.append(p)
    return multiples


def _base_minus(s, h, public):
    """s times the base point minus h times the public point."""
    base_digits = _sparse_digits(s, 4)
    public_digits = _sparse_digits(h, 5)
    multiples = _odd_multiples(_negate(public))
    buffer = bytearray(_POINT_BYTES)
    p = _IDENTITY
    with open(_TABLE, "rb") as table:
        for i in range(max(len(base_digits), len(public_digits)) - 1, -1, -1):
            p = _double(p)
            digit = public_digits[i] if i < len(public_digits) else 0
            if digit:
                q = multiples[abs(digit) >> 1]
                p = _add(p, q if digit > 0 else _negate(q))
            digit = base_digits[i] if i < len(base_digits) else 0
            if digit:
                p = _add_entry(p, table, buffer, abs(digit) - 1, digit < 0)
    return p


def _challenge(r, public_key, message):
    return _int(sha512(r + public_key + message)) % _L


def check(public_key, message, signature):
    """0 when libsodium's strict verification accepts (SPEC 2.2), otherwise the number of what is wrong.

    Arguments: bytes of 32, any, and 64. The numbers are the places in `ed25519.WRONG`.
    """
    r = bytes(signature[:32])
    s = _int(signature[32:])
    if s >= _L:
        return 1
    if _int(r) & _MASK_255 in _SMALL_ORDER_Y:
        return 2
    if _int(public_key) & _MASK_255 in _SMALL_ORDER_Y:
        return 3
    point = _decode(public_key)
    if point is None:
        return 4
    # Comparing bytes refuses every other way to write R.
    if _encode(_base_minus(s, _challenge(r, public_key, message), point)) != r:
        return 5
    return 0


def derive(seed):
    """The signing key of a seed, 96 bytes: scalar, prefix and public key."""
    digest = sha512(seed)
    scalar = _int(digest[:32]) & (1 << 254) - 8 | 1 << 254
    return scalar.to_bytes(32, "little") + digest[32:] + _encode(_times_base(scalar))


def sign(key, message):
    """The 64 bytes of RFC 8032, 5.1.6, which nobody has verified yet."""
    nonce = _int(sha512(key[32:64] + message)) % _L
    r = _encode(_times_base(nonce))
    s = (nonce + _challenge(r, key[64:], message) * _int(key[:32])) % _L
    return r + s.to_bytes(32, "little")
