"""The people around a till, as far as a till meets them: what they sign, in the shapes of SPEC 8 and 9.

Everybody is a signer (`public_key`, `sign(message)`), so the cast plays under both Pythons.
"""

from exonomy import base45, cbor, commit, cose
from exonomy.ed25519 import Signer

NOW = 1_790_000_000_000
HOUR = 3_600_000
TRADE = b"T" * 32
VOUCHER = b"V" * 32
REPO = b"R" * 32
GRANT = b"G" * 32
LEASE = ["lease", "USD", 20_000, 10_000, NOW + 24 * HOUR]

MERCHANT = Signer(b"m" * 32)
HOLDER = Signer(b"h" * 32)
STRANGER = Signer(b"s" * 32)
GATEWAY = Signer(b"g" * 32)
DEVICE = Signer(b"d" * 32)


def note(issuer=MERCHANT, holder=HOLDER, amount=6_000, currency="USD", expires_ms=NOW + HOUR, trade=TRADE):
    """SPEC 8.1."""
    payload = cbor.dumps([1, trade, VOUCHER, holder.public_key, amount, currency, expires_ms])
    return cose.sign1(issuer, "voucher", payload)


def authorization(
    holder=HOLDER,
    audience=MERCHANT,
    amount=6_000,
    currency="USD",
    nonce=b"n" * 16,
    expires_ms=NOW + HOUR,
    trade=TRADE,
):
    """SPEC 8.2."""
    payload = cbor.dumps([1, trade, audience.public_key, amount, currency, nonce, NOW, expires_ms])
    return cose.sign1(holder, "authorization", payload)


def code(a_note, an_authorization):
    """SPEC 8.3."""
    return "EXO1:" + base45.encode(cbor.dumps([a_note, an_authorization]))


def down(n, items, time_ms=NOW, device_key=DEVICE.public_key, gateway=GATEWAY, what="down"):
    """SPEC 9.5."""
    return cose.sign1(gateway, what, cbor.dumps([1, device_key, n, time_ms, items]))


def enrolment(
    host="127.0.0.1",
    port=1883,
    ca=None,
    client_id="till-1f2e3d",
    username="till",
    password="secret",
    time_ms=NOW,
    lease=LEASE,
    gateway=GATEWAY,
):
    """SPEC 9.7."""
    return cbor.dumps(
        [
            1,
            gateway.public_key,
            MERCHANT.public_key,
            REPO,
            GRANT,
            host,
            port,
            ca,
            client_id,
            username,
            password,
            time_ms,
            lease,
        ]
    )


def fields_of(envelope):
    """(header fields, id, body item) of an envelope, its signature checked."""
    signed, body = cbor.loads(envelope)
    cose.verify1(signed, "commit")
    fields, commit_id, _ = commit.open_envelope(envelope)
    return fields, commit_id, cbor.loads(body)


class Ticks:
    """A counter of milliseconds that a test moves."""

    def __init__(self):
        self.ms = 0

    def now(self):
        return self.ms

    def diff(self, new, old):
        return new - old


class Chance:
    """Bytes that repeat from run to run."""

    def __init__(self):
        self.count = 0

    def bytes(self, n):
        self.count += 1
        return (self.count * 2654435761 % 2**32).to_bytes(4, "big") * (n // 4 + 1)


def chance_bytes(n, chance=Chance()):  # noqa: B008 - one stream for the whole run
    """n bytes, other than the last n."""
    return chance.bytes(n)[:n]


class Storage:
    """A journal's storage in memory. `room` is how many bytes more may be written, None for no end."""

    def __init__(self):
        self.data = None
        self.room = None

    def reader(self):
        from io import BytesIO

        return None if self.data is None else BytesIO(self.data)

    def _take(self, size):
        if self.room is not None:
            taken = min(size, self.room)
            self.room -= taken
            return taken
        return size

    def append(self, data):
        taken = self._take(len(data))
        self.data += data[:taken]
        if taken < len(data):
            raise OSError(28)

    def replace(self, pieces):
        data = b"".join(list(pieces))
        if self._take(len(data)) < len(data):
            raise OSError(28)
        self.data = data

    def spent(self):
        return False
