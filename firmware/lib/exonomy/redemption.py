"""What a customer shows at the till: the code, its note and its authorization (SPEC 8), and the till's checks."""

from . import base45, cbor, cose, limits
from .errors import BadInput, BadMessage
from .nonces import nonce_key

PREFIX = "EXO1:"


class Refused(BadInput):
    """A redemption this till does not take; `code` names the reason, the app has the words."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Note:
    """The issuer's word that a holder may redeem (SPEC 8.1); its signature has been checked."""

    def __init__(self, issuer, fields):
        self.issuer = issuer
        _, self.trade, self.voucher, self.holder, self.amount, self.currency, self.expires_ms = fields


class Authorization:
    """The holder's word that an audience may take an amount once (SPEC 8.2); its signature has been checked."""

    def __init__(self, signer, fields):
        self.signer = signer
        (
            _,
            self.trade,
            self.audience,
            self.amount,
            self.currency,
            self.nonce,
            self.issued_ms,
            self.expires_ms,
        ) = fields


class Redemption:
    """A scanned code: note, authorization, and the authorization's bytes as they came."""

    def __init__(self, note, authorization, authorization_bytes):
        self.note = note
        self.authorization = authorization
        self.authorization_bytes = authorization_bytes


def is_uint(value):
    """Whether a value is an unsigned integer; True is none."""
    return isinstance(value, int) and value is not True and value is not False and value >= 0


def is_hash(value):
    """Whether a value is 32 bytes."""
    return isinstance(value, bytes) and len(value) == 32


def is_amount(value):
    """SPEC 3.1."""
    return is_uint(value) and value <= limits.AMOUNT


def is_currency(value):
    """Whether a value is three capital ASCII letters; whether we know it is another question (SPEC 3.2)."""
    return isinstance(value, str) and len(value) == 3 and all("A" <= c <= "Z" for c in value)


def _is_one(value):
    return is_uint(value) and value == 1


def _is_nonce(value):
    return isinstance(value, bytes) and len(value) == limits.NONCE_BYTES


# An array of byte strings, and an array of plain values: strangers get no deeper into the stack.
_CODE_DEPTH = 1
_FIELDS_DEPTH = 1
_NOTE = (_is_one, is_hash, is_hash, is_hash, is_amount, is_currency, is_uint)
_AUTHORIZATION = (_is_one, is_hash, is_hash, is_amount, is_currency, _is_nonce, is_uint, is_uint)


def matches(fields, shape):
    """Whether fields are an array with one value of each kind of the shape."""
    return (
        isinstance(fields, list) and len(fields) == len(shape) and all(shape[i](fields[i]) for i in range(len(shape)))
    )


def _opened(data, what, shape):
    kid, payload = cose.verify1(data, what)
    fields = cbor.loads(payload, _FIELDS_DEPTH)
    if not matches(fields, shape):
        raise BadMessage("the " + what + " has another shape")
    return kid, fields


def parse_code(text):
    """The two byte strings of a redemption code (SPEC 8.3).

    Raises: Refused("not-ours"), Refused("too-long") or Refused("unreadable").
    """
    if not text.startswith(PREFIX):
        raise Refused("not-ours")
    if len(text) > limits.CODE_CHARS:
        raise Refused("too-long")
    try:
        pair = cbor.loads(base45.decode(text[len(PREFIX) :]), _CODE_DEPTH)
    except BadInput:
        raise Refused("unreadable") from None
    if not isinstance(pair, list) or len(pair) != 2 or not all(isinstance(part, bytes) for part in pair):
        raise Refused("unreadable")
    return pair


def open_note(data, issuer):
    """The note in bytes. Raises: Refused("other-merchant") or Refused("forged-note")."""
    try:
        # A stranger's signature is not worth the time it takes to check.
        if cose.peek1(data)[0] != issuer:
            raise Refused("other-merchant")
        return Note(*_opened(data, "voucher", _NOTE))
    except Refused:
        raise
    except BadInput:
        raise Refused("forged-note") from None


def open_authorization(data):
    """The authorization in bytes. Raises: Refused("forged-authorization")."""
    try:
        return Authorization(*_opened(data, "authorization", _AUTHORIZATION))
    except BadInput:
        raise Refused("forged-authorization") from None


def _another_audience(r, till):
    return r.authorization.audience != till.principal


def _another_holder(r, till):
    return r.authorization.signer != r.note.holder


def _another_trade(r, till):
    return r.authorization.trade != r.note.trade


def _another_currency(r, till):
    return r.authorization.currency != r.note.currency


def _unknown_currency(r, till):
    return r.note.currency not in till.exponents


def _nothing(r, till):
    return r.authorization.amount == 0


def _more_than_the_note(r, till):
    return r.authorization.amount > r.note.amount


def _note_expired(r, till):
    return till.now_ms >= r.note.expires_ms


def _expired(r, till):
    return till.now_ms >= r.authorization.expires_ms


def _used(r, till):
    return till.nonces.seen(nonce_key(r.note.trade, r.authorization.nonce))


# In the order a merchant would ask: is it for me, is it theirs, is it for this, is it still good, is it new.
CHECKS = (
    ("other-audience", _another_audience),
    ("other-holder", _another_holder),
    ("other-trade", _another_trade),
    ("other-currency", _another_currency),
    ("unknown-currency", _unknown_currency),
    ("nothing", _nothing),
    ("more-than-note", _more_than_the_note),
    ("note-expired", _note_expired),
    ("expired", _expired),
    ("used", _used),
)


def check(text, till):
    """The redemption in a scanned text, when this till may take it.

    `till` has `principal`, `exponents`, `now_ms` and `nonces`.
    Raises: Refused.
    """
    note_bytes, authorization_bytes = parse_code(text)
    note = open_note(note_bytes, till.principal)
    redemption = Redemption(note, open_authorization(authorization_bytes), authorization_bytes)
    for code, fails in CHECKS:
        if fails(redemption, till):
            raise Refused(code)
    return redemption
