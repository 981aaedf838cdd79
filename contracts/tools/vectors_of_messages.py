"""Vectors of what people, gateways and devices hand each other: redemption codes, down messages, enrolment records."""

from dataclasses import replace

from exonomy_contracts.commit.completion import BandHeld, Completion, Counted, Evidence, Fix
from exonomy_contracts.commit.criteria import Band, Count, Criteria, Place
from exonomy_contracts.commit.down import (
    REFUSAL_CODES,
    VERDICTS,
    Ack,
    Down,
    Enrolment,
    Lease,
    NotTaken,
    Unwatch,
    Verdict,
    Watch,
)
from exonomy_contracts.commit.redemption import Authorization, Note, write_code
from exonomy_contracts.wire import base45, cbor, cose

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, NOW_MS, TILL, TRADE, VOUCHER, Case, key, seed

_DAY_MS = 86_400_000

NOTE = Note(key(MERCHANT), TRADE, VOUCHER, key(CUSTOMER), 6000, "USD", NOW_MS + 30 * _DAY_MS)
AUTHORIZATION = Authorization(
    key(CUSTOMER), TRADE, key(MERCHANT), 2500, "USD", seed("nonce")[:16], NOW_MS, NOW_MS + 900_000
)
LEASE = Lease("USD", 50_000, 10_000, NOW_MS + _DAY_MS)
CRITERIA = Criteria(
    key(TILL),
    NOW_MS - _DAY_MS,
    Place(525_200_080, -134_049_540, 4_492, 7_380, 120_000, 100, 30_000),
    Band("temperature", -250, 800, 1_800_000, 300_000),
    Count("door", 3),
)
COMPLETION = Completion(
    Evidence(
        tuple(Fix(NOW_MS - 120_000 + step * 30_000, 525_200_080, -134_049_540, 45) for step in range(5)),
        BandHeld(NOW_MS - 2_000_000, NOW_MS - 100_000, 80, -180, 420, 60_000),
        Counted(NOW_MS - 2_000_000, 17, 20),
    ),
    NOW_MS,
)
DOWN = Down(
    key(GATEWAY),
    key(TILL),
    7,
    NOW_MS,
    (
        Ack("device/0a1b2c3d", 12, seed("twelfth")),
        Verdict(seed("proof"), "paid", "2,500 of 6,000 released", 2500, "USD"),
        LEASE,
    ),
)
ENROLMENT = Enrolment(
    gateway=key(GATEWAY),
    principal=key(MERCHANT),
    repo=seed("person"),
    grant=seed("grant"),
    host="gateway.local",
    port=8883,
    ca="-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    client_id="till-1f2e3d",
    username="till",
    password="a password of the vectors",
    time_ms=NOW_MS,
    lease=LEASE,
)


def redemptions() -> list[Case]:
    """Codes with what is in them, then texts and signed structures that are refused."""
    cases: list[Case] = []
    largest = {"amount": 10**15, "expires_ms": 2**64 - 1}
    for name, note, authorization in (
        ("part of a voucher", NOTE, AUTHORIZATION),
        ("the largest numbers", replace(NOTE, **largest), replace(AUTHORIZATION, issued_ms=2**64 - 1, **largest)),
    ):
        note_bytes, authorization_bytes = note.sign(MERCHANT), authorization.sign(CUSTOMER)
        cases.append(
            {
                "name": name,
                "accept": True,
                "issuer_seed": MERCHANT.hex(),
                "holder_seed": CUSTOMER.hex(),
                "note": note_bytes.hex(),
                "authorization": authorization_bytes.hex(),
                "code": write_code(note_bytes, authorization_bytes),
            }
        )
    refused: list[Case] = [
        {"name": name, "accept": False, "part": part, "code" if part == "code" else "hex": data}
        for name, (part, data) in malformed_redemptions().items()
    ]
    return cases + refused


def malformed_redemptions() -> dict[str, tuple[str, str]]:
    """Codes, notes and authorizations that are none; what each pretends to be, and its text or hex."""
    good = write_code(NOTE.sign(MERCHANT), AUTHORIZATION.sign(CUSTOMER))

    def code(item: cbor.Item) -> str:
        return "EXO1:" + base45.encode(cbor.dumps(item))

    def note(*fields: cbor.Item) -> str:
        return cose.sign(MERCHANT, "voucher", cbor.dumps(fields)).hex()

    def authorization(*fields: cbor.Item) -> str:
        return cose.sign(CUSTOMER, "authorization", cbor.dumps(fields)).hex()

    n = (TRADE, VOUCHER, key(CUSTOMER))
    a = (TRADE, key(MERCHANT), 2500, "USD", bytes(16))
    return {
        "no prefix": ("code", good[5:]),
        "another version": ("code", good.replace("EXO1", "EXO2")),
        "in lower case": ("code", good.lower()),
        "cut short": ("code", good[:-3]),
        "not base45": ("code", good[:40] + "!" + good[41:]),
        "not CBOR": ("code", "EXO1:" + base45.encode(b"\xff\xff")),
        "nothing in it": ("code", "EXO1:"),
        "one member": ("code", code([b""])),
        "three members": ("code", code([b"", b"", b""])),
        "members that are no bytes": ("code", code([1, 2])),
        "longer than CODE_CHARS": ("code", "EXO1:" + "0" * 896),
        "a note of version 2": ("note", note(2, *n, 1, "USD", 1)),
        "a note of six fields": ("note", note(1, *n, 1, "USD")),
        "a note of a short id": ("note", note(1, TRADE[:31], *n[1:], 1, "USD", 1)),
        "a note of a negative amount": ("note", note(1, *n, -1, "USD", 1)),
        "a note over AMOUNT": ("note", note(1, *n, 10**15 + 1, "USD", 1)),
        "a note of an unknown currency": ("note", note(1, *n, 1, "XXX", 1)),
        "a note in small letters": ("note", note(1, *n, 1, "usd", 1)),
        "a note without an end": ("note", note(1, *n, 1, "USD", None)),
        "an authorization as note": ("note", AUTHORIZATION.sign(CUSTOMER).hex()),
        "a note as authorization": ("authorization", NOTE.sign(MERCHANT).hex()),
        "an authorization of version 0": ("authorization", authorization(0, *a, 1, 2)),
        "an authorization of a short nonce": ("authorization", authorization(1, *a[:4], bytes(15), 1, 2)),
        "an authorization without a nonce": ("authorization", authorization(1, *a[:4], None, 1, 2)),
        "an authorization without a time": ("authorization", authorization(1, *a, 1)),
        "an authorization of true minor units": ("authorization", authorization(1, *a[:2], True, *a[3:], 1, 2)),
    }


def downs() -> list[Case]:
    """Down messages with their items, then ones that are refused."""
    log = "device/0a1b2c3d"
    messages = {
        "an ack, a verdict and a lease": DOWN,
        "nothing to say but the time": replace(DOWN, items=()),
        "not readable": replace(DOWN, items=(NotTaken(None, None, "unreadable", "cut short"),)),
        **{f"refused: {code}": replace(DOWN, items=(NotTaken(log, 3, code, ""),)) for code in sorted(REFUSAL_CODES)},
        **{
            f"verdict: {state}": replace(DOWN, items=(Verdict(seed("proof"), state, "", 0, "JPY"),))
            for state in sorted(VERDICTS)
        },
        "watch: a place, a band and a count": replace(DOWN, items=(Watch(TRADE, CRITERIA, NOW_MS + _DAY_MS),)),
        "watch: a place only": replace(DOWN, items=(Watch(TRADE, replace(CRITERIA, band=None, count=None), NOW_MS),)),
        "watch: a band only": replace(DOWN, items=(Watch(TRADE, replace(CRITERIA, place=None, count=None), NOW_MS),)),
        "watch: a count only": replace(DOWN, items=(Watch(TRADE, replace(CRITERIA, place=None, band=None), NOW_MS),)),
        "unwatch": replace(DOWN, items=(Unwatch(TRADE),)),
        "32 acks": replace(DOWN, items=tuple(Ack(log, number, seed("ack")) for number in range(32))),
    }
    cases: list[Case] = [
        {
            "name": name,
            "accept": True,
            "seed": GATEWAY.hex(),
            "gateway": key(GATEWAY).hex(),
            "device": key(TILL).hex(),
            "n": down.n,
            "time_ms": down.time_ms,
            "items": [cbor.dumps(item.item()).hex() for item in down.items],
            "hex": down.sign(GATEWAY).hex(),
        }
        for name, down in messages.items()
    ]
    return cases + [{"name": name, "accept": False, "hex": data.hex()} for name, data in malformed_downs().items()]


def malformed_downs() -> dict[str, bytes]:
    """Signed messages that are none of SPEC 9.5, and one that is not signed as such."""

    def down(*fields: cbor.Item) -> bytes:
        return cose.sign(GATEWAY, "down", cbor.dumps(fields))

    def item(*fields: cbor.Item) -> bytes:
        return down(1, key(TILL), 1, NOW_MS, [list(fields)])

    return {
        "signed as a commit": cose.sign(GATEWAY, "commit", cbor.dumps([1, key(TILL), 1, NOW_MS, []])),
        "version 2": down(2, key(TILL), 1, NOW_MS, []),
        "four fields": down(1, key(TILL), 1, NOW_MS),
        "a short device key": down(1, key(TILL)[:8], 1, NOW_MS, []),
        "n below zero": down(1, key(TILL), -1, NOW_MS, []),
        "no time": down(1, key(TILL), 1, None, []),
        "items that are a map": down(1, key(TILL), 1, NOW_MS, {}),
        "33 items": down(1, key(TILL), 1, NOW_MS, [["ack", "a", 0, seed("ack")]] * 33),
        "an item without a name": down(1, key(TILL), 1, NOW_MS, [[]]),
        "an item that is no array": down(1, key(TILL), 1, NOW_MS, ["ack"]),
        "an ack of a negative seq": item("ack", "a", -1, seed("ack")),
        "an ack of true": item("ack", "a", True, seed("ack")),
        "an ack of a short id": item("ack", "a", 0, bytes(31)),
        "an ack without a branch": item("ack", None, 0, seed("ack")),
        "a refusal of a negative seq": item("refused", "a", -1, "gap", ""),
        "a refusal of true": item("refused", "a", True, "gap", ""),
        "a verdict of a negative amount": item("verdict", seed("proof"), "paid", "", -1, "USD"),
        "a lease in no currency": item("lease", "$", 1, 1, 1),
        "a lease over AMOUNT": item("lease", "USD", 10**15 + 1, 1, 1),
        "a lease without an end": item("lease", "USD", 1, 1, None),
        "over DOWN_BYTES": cose.sign(GATEWAY, "down", bytes(8_192)),
        "an empty payload": cose.sign(GATEWAY, "down", b""),
    }


def enrolments() -> list[Case]:
    """Records, then ones that are refused."""
    cases: list[Case] = [
        {"name": name, "accept": True, "hex": record.encode().hex()}
        for name, record in (
            ("with a CA", ENROLMENT),
            ("without", replace(ENROLMENT, ca=None, port=1883)),
        )
    ]
    return cases + [{"name": name, "accept": False, "hex": data.hex()} for name, data in malformed_enrolments().items()]


def malformed_enrolments() -> dict[str, bytes]:
    """Records with one field wrong."""
    good = cbor.loads(ENROLMENT.encode())
    assert isinstance(good, list)

    def spoilt(place: int, value: cbor.Item) -> bytes:
        return cbor.dumps([*good[:place], value, *good[place + 1 :]])

    return {
        "version 2": spoilt(0, 2),
        "a version of true": spoilt(0, True),
        "a short gateway key": spoilt(1, bytes(31)),
        "no principal": spoilt(2, None),
        "a repo as text": spoilt(3, "repo"),
        "a short grant": spoilt(4, bytes(31)),
        "a host in bytes": spoilt(5, b"gateway.local"),
        "port 65536": spoilt(6, 65_536),
        "a port below zero": spoilt(6, -1),
        "port 0": spoilt(6, 0),
        "a CA in bytes": spoilt(7, b"PEM"),
        "no client id": spoilt(8, None),
        "no username": spoilt(9, None),
        "no password": spoilt(10, None),
        "no time": spoilt(11, None),
        "no lease": spoilt(12, None),
        "an ack as lease": spoilt(12, ["ack", "a", 0, bytes(32)]),
        "twelve fields": cbor.dumps(good[:-1]),
        "fourteen fields": cbor.dumps([*good, 0]),
        "a byte after it": ENROLMENT.encode() + b"\0",
        "nothing": b"",
    }


def completions() -> list[Case]:
    """Bodies of completion proofs, then ones that are refused."""
    shown = COMPLETION.evidence
    bodies = {
        "a place, a band and a count": COMPLETION,
        "a place only": Completion(Evidence(shown.fixes), NOW_MS),
        "a band only": Completion(Evidence(band=shown.band), NOW_MS),
        "a count only": Completion(Evidence(count=shown.count), NOW_MS),
        "the corners of the earth": Completion(
            Evidence(
                tuple(Fix(n, (n - 1) * 900_000_000, (1 - n) * 1_800_000_000, 2**53 - 1) for n in range(3)),
                BandHeld(0, 2**53 - 1, 2, -1_000_000, 1_000_000, 2**53 - 1),
                Counted(0, 0, 2**53 - 1),
            ),
            2**53 - 1,
        ),
    }
    cases: list[Case] = [
        {"name": name, "accept": True, "hex": cbor.dumps(body.item()).hex()} for name, body in bodies.items()
    ]
    return cases + [
        {"name": name, "accept": False, "hex": data.hex()} for name, data in malformed_completions().items()
    ]


def malformed_completions() -> dict[str, bytes]:
    """Bodies that are none of SPEC 6.7."""

    def fixes(*members: cbor.Item) -> bytes:
        return cbor.dumps([1, "completion", {0: list(members)}, NOW_MS])

    def other(evidence: cbor.Item, *more: cbor.Item) -> bytes:
        return cbor.dumps([1, "completion", evidence, *more])

    fix: cbor.Item = [NOW_MS, 1, 1, 1]
    return {
        "version 2": cbor.dumps([2, "completion", {0: [fix]}, NOW_MS]),
        "nothing shown": other({}, NOW_MS),
        "evidence that is none": other({3: 1}, NOW_MS),
        "no time": other({0: [fix]}, None),
        "three fields": other({0: [fix]}),
        "five fields": other({0: [fix]}, NOW_MS, 0),
        "no fix": fixes(),
        "65 fixes": fixes(*[fix] * 65),
        "a fix of three": fixes([NOW_MS, 1, 1]),
        "beyond a pole": fixes([NOW_MS, -900_000_001, 1, 1]),
        "beyond the date line": fixes([NOW_MS, 1, 1_800_000_001, 1]),
        "an accuracy below zero": fixes([NOW_MS, 1, 1, -1]),
        "a time beyond COUNT": fixes([2**53, 1, 1, 1]),
        "a band of five": other({1: [0, 1, 2, 3, 4]}, NOW_MS),
        "a band too warm for any kiln": other({1: [0, 1, 2, 3, 1_000_001, 4]}, NOW_MS),
        "a count of two": other({2: [0, 1]}, NOW_MS),
        "a count below zero": other({2: [0, -1, 1]}, NOW_MS),
    }
