"""SPEC 8: what a customer shows, and what a till says to it."""

import cast
from cast import DEVICE, HOLDER, HOUR, LEASE, MERCHANT, NOW, STRANGER, authorization, code, enrolment, note
from exonomy import base45, cbor, cose
from exonomy.currency import amount_text
from exonomy.errors import BadInput, BadMessage
from exonomy.redemption import Refused
from play import a_till
from refusal import refuses


def _refused(text, expected, a_till_of_mine=None):
    till = a_till_of_mine or a_till()[0]
    assert refuses(Refused, till.check, text).code == expected, expected


def test_a_good_code_is_taken():
    till, _ = a_till()
    scanned = till.check(code(note(), authorization()))
    assert scanned.note.issuer == MERCHANT.public_key
    assert scanned.note.amount == scanned.authorization.amount == 6_000
    assert len(code(note(), authorization())) <= 900


def test_codes_that_are_not_ours():
    for text in ("", "https://example.org/", "exo1:AB", "EXO2:ABC", "\u00fc"):
        _refused(text, "not-ours")
    _refused("EXO1:" + "0" * 900, "too-long")
    for text in ("EXO1:", "EXO1:a", "EXO1:A", "EXO1:::", "EXO1:" + base45.encode(cbor.dumps([b"", 1]))):
        _refused(text, "unreadable")


def test_every_truncation_of_a_code_is_refused():
    till, _ = a_till()
    text = code(note(), authorization())
    for length in range(len(text)):
        refuses(Refused, till.check, text[:length])


def test_a_code_with_a_changed_character_is_refused():
    till, _ = a_till()
    text = code(note(), authorization())
    for at in range(0, len(text), 41):
        changed = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
        refuses(Refused, till.check, changed)


def test_another_merchants_voucher():
    _refused(code(note(issuer=STRANGER), authorization()), "other-merchant")


def test_a_forged_note():
    good = note()
    forged = note(amount=9_000)
    # The stranger keeps the issuer's kid and signature and changes what was signed, or the signature.
    _refused(code(forged[:-64] + good[-64:], authorization()), "forged-note")
    _refused(code(good[:-1] + bytes((good[-1] ^ 1,)), authorization()), "forged-note")
    # A note signed for another purpose is none (SPEC 2.4).
    _refused(code(cast.cose.sign1(MERCHANT, "commit", b"\x80"), authorization()), "forged-note")
    _refused(code(cast.cose.sign1(MERCHANT, "voucher", b"\x80"), authorization()), "forged-note")


def test_a_forged_authorization():
    good = authorization()
    other = authorization(amount=5_999)
    _refused(code(note(), other[:-64] + good[-64:]), "forged-authorization")
    _refused(code(note(), b""), "forged-authorization")
    _refused(code(note(), authorization(nonce=b"n" * 15)), "forged-authorization")


def test_an_authorization_that_does_not_fit_the_note():
    _refused(code(note(), authorization(audience=STRANGER)), "other-audience")
    _refused(code(note(), authorization(audience=DEVICE)), "other-audience")
    _refused(code(note(), authorization(holder=STRANGER)), "other-holder")
    _refused(code(note(), authorization(trade=b"U" * 32)), "other-trade")
    _refused(code(note(), authorization(currency="EUR")), "other-currency")
    _refused(code(note(), authorization(amount=6_001)), "more-than-note")
    _refused(code(note(), authorization(amount=0)), "nothing")
    _refused(code(note(currency="XXX"), authorization(currency="XXX")), "unknown-currency")


def test_what_has_expired():
    till, ticks = a_till()
    text = code(note(), authorization(expires_ms=NOW + 60_000))
    till.check(text)
    ticks.ms += 59_999
    till.check(text)
    ticks.ms += 1
    _refused(text, "expired", till)
    _refused(code(note(expires_ms=NOW), authorization()), "note-expired")


def test_a_code_that_expires_while_the_merchant_thinks():
    till, ticks = a_till()
    scanned = till.check(code(note(), authorization(expires_ms=NOW + 60_000)))
    ticks.ms += 60_000
    assert refuses(Refused, till.accept, scanned, 6_000).code == "expired"
    assert till.log.waiting == [] and till.sales == []


def test_base45_is_that_of_the_rfc():
    # RFC 9285, 4.3 and 4.4.
    assert base45.encode(b"AB") == "BB8"
    assert base45.encode(b"Hello!!") == "%69 VD92EX0"
    assert base45.encode(b"base-45") == "UJCLQE7W581"
    assert base45.decode("QED8WEX0") == b"ietf!"
    for text in ("A", "GGW", ":::", "ZZ", "bb8", "BB8A"):
        refuses(BadMessage, base45.decode, text)
    for data in (b"", b"\x00", b"\xff", b"\xff\xff\xff", bytes(range(256))):
        assert base45.decode(base45.encode(data)) == data


def test_what_a_stranger_nests_is_not_followed():
    """A board has 8 KB of stack: 552 bytes for a level, so SPEC's 16 levels would end a till."""
    deep = b"\x81" * 14 + b"\xf6"
    signed = cose.sign1(HOLDER, "authorization", deep)
    till, _ = a_till()
    calls = []
    read_array = cbor._read_array

    def counted(data, at, n, depth):
        calls.append(depth)
        return read_array(data, at, n, depth)

    cbor._read_array = counted
    try:
        _refused("EXO1:" + base45.encode(deep), "unreadable", till)
        assert len(calls) == 1
        calls.clear()
        refuses(BadInput, cose.peek1, deep)
        assert len(calls) <= 3
        _refused(code(note(), signed), "forged-authorization", till)
        # The code, two signed things, what the note says and the beginning of what was nested.
        assert len(calls) <= 10
    finally:
        cbor._read_array = read_array


def test_amounts_have_their_currencys_digits():
    assert amount_text(6_000, "USD") == "60.00"
    assert amount_text(5, "EUR") == "0.05"
    assert amount_text(0, "USD") == "0.00"
    assert amount_text(500, "JPY") == "500"
    assert amount_text(1_234, "KWD") == "1.234"
    refuses(KeyError, amount_text, 1, "XXX")


def test_an_enrolment_has_one_shape():
    from exonomy.enrolment import Enrolment

    data = enrolment()
    record = Enrolment(data)
    assert record.principal == MERCHANT.public_key and record.lease == LEASE and record.port == 1883
    for length in range(len(data)):
        refuses(ValueError, Enrolment, data[:length])
    fields = cbor.loads(data)
    for at in range(len(fields)):
        if at == 7:
            continue
        changed = list(fields)
        changed[at] = None
        refuses(BadMessage, Enrolment, cbor.dumps(changed))
    refuses(BadMessage, Enrolment, cbor.dumps(fields[:-1]))
    assert HOLDER.public_key != MERCHANT.public_key and HOUR
