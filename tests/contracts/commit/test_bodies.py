"""SPEC 6, 7, 8, 9: every body and message comes back from its bytes, and a wrong field is refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs, seal
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.completion import Completion, Evidence
from exonomy_contracts.commit.down import Down, Enrolment, Lease, NotTaken
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.redemption import Authorization, NotACode, Note, read_code, write_code
from exonomy_contracts.commit.signed import read, write
from exonomy_contracts.errors import BadSignature, Oversized, WireError
from exonomy_contracts.wire import base45, cbor, cose, ed25519
from exonomy_contracts.wire.shape import ShapeError
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, NOW_MS, TILL, TRADE, VOUCHER, key, seed
from contracts.tools.vectors_of_commits import BODY, FIRST, NEXT, sample_seal
from contracts.tools.vectors_of_messages import AUTHORIZATION, COMPLETION, DOWN, ENROLMENT, NOTE, malformed_redemptions

INSTANCE = inputs.Instance("trade", seed("module"), {0: 1}, (key(GATEWAY), key(MERCHANT)), 2)
RECEIPT = inputs.Receipt(3, 1, 0, "stripe", "pi_1", "held", 6000, 0, 0, "USD", NOW_MS, "")
FIX: list[cbor.Item] = [NOW_MS - 60_000, 525_200_080, -134_049_540, 45]
BODIES = {
    "instance": INSTANCE,
    "call": inputs.Call("accept", {0: [1, None]}),
    "message": inputs.Message(VOUCHER, 4, 2),
    "proof": inputs.Proof(AUTHORIZATION.sign(CUSTOMER), 2500, NOW_MS),
    "completion": COMPLETION,
    "completion of a place": Completion(Evidence(COMPLETION.evidence.fixes), NOW_MS),
    "completion of a band": Completion(Evidence(band=COMPLETION.evidence.band), NOW_MS),
    "completion of a count": Completion(Evidence(count=COMPLETION.evidence.count), NOW_MS),
    "receipt": RECEIPT,
    "receipt without end": replace(RECEIPT, capturable_until_ms=None, state="refused", reason="declined"),
    "seal": sample_seal(),
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_comes_back(name: str) -> None:
    """SPEC 6.1 to 6.8, 7.1."""
    body = BODIES[name]
    assert type(body).read(cbor.loads(cbor.dumps(body.item()))) == body


FAULTS: dict[str, list[tuple[int, cbor.Item]]] = {
    "instance": [
        *((0, 2), (1, "x" * 65), (1, None), (2, bytes(31)), (4, []), (4, [key(GATEWAY)] * 2), (4, [bytes(31)])),
        *((4, [seed(str(number)) for number in range(17)]), (4, None), (5, 0), (5, 3), (5, True), (5, None)),
    ],
    "call": [(0, 0), (1, "x" * 33), (1, b"op"), (1, None)],
    "message": [(0, 2), (1, bytes(31)), (2, -1), (3, -1), (2, None), (3, True)],
    "proof": [
        *((0, 2), (1, "delivery"), (1, b"redemption"), (2, bytes(limits.COSE_BYTES + 1)), (2, "x")),
        *((3, -1), (3, limits.AMOUNT + 1), (3, True), (4, None)),
    ],
    "completion": [
        *(
            (0, 2),
            (1, "redemption"),
            (1, b"completion"),
            (2, None),
            (2, {}),
            (2, []),
            (2, {3: 1}),
            (2, {0: []}),
            (3, -1),
        ),
        *((3, limits.COUNT + 1), (3, None), (3, True), (2, {0: None}), (2, {0: [FIX] * 65}), (2, {0: [FIX[:3]]})),
        *((2, {0: [[*FIX, 0]]}), (2, {0: [[-1, *FIX[1:]]]}), (2, {0: [[NOW_MS, 900_000_001, 0, 0]]})),
        *((2, {0: [[NOW_MS, 0, -1_800_000_001, 0]]}), (2, {0: [[NOW_MS, 0, 0, -1]]}), (2, {0: [[NOW_MS, True, 0, 0]]})),
        *((2, {1: [0, 1, 2, 3, 4]}), (2, {1: [0, 1, 2, -1_000_001, 4, 5]}), (2, {1: [0, 1, 2, 3, 1_000_001, 5]})),
        *((2, {1: [0, 1, -1, 3, 4, 5]}), (2, {1: None}), (2, {2: [0, 1]}), (2, {2: [0, 1, -1]}), (2, {2: [0, 1, "2"]})),
    ],
    "receipt": [
        *((0, 2), (1, -1), (2, -1), (3, -1), (4, "x" * 65), (5, "x" * 129), (6, "paid"), (6, None), (7, -1), (8, -1)),
        *((9, -1), (10, "usd"), (10, "XXX"), (11, "never"), (12, "x" * 201), (12, None), (7, limits.AMOUNT + 1)),
    ],
    "seal": [
        *((0, 2), (1, bytes(31)), (2, -1), (3, b""), (4, None), (5, {}), (5, [[bytes(32), "a", bytes(32), 0]])),
        *((6, None), (7, b""), (8, None), (9, [[bytes(32), 2, 1, ""]]), (9, [[bytes(31), 1, 1, ""]]), (10, -1)),
        *((9, [[bytes(32), 0, [], [["release", []]]]]), (9, [[bytes(32), 1, 1, "x" * 201]]), (9, [[]] * 65)),
        *((9, [[bytes(32), 0, [0] * 33, []]]), (9, [[bytes(32), True, 1, ""]])),
    ],
}


@pytest.mark.parametrize(("name", "place", "value"), [(n, *fault) for n, faults in FAULTS.items() for fault in faults])
def test_a_wrong_field_is_refused(name: str, place: int, value: cbor.Item) -> None:
    """SPEC 6.1 to 6.8, 7.1, 7.7."""
    item = BODIES[name].item()
    assert isinstance(item, list)
    with pytest.raises(WireError):
        type(BODIES[name]).read([*item[:place], value, *item[place + 1 :]])


@pytest.mark.parametrize("name", BODIES)
def test_a_body_has_its_number_of_fields(name: str) -> None:
    """SPEC 6.1 to 6.6, 7.1."""
    item = BODIES[name].item()
    assert isinstance(item, list)
    for other in (item[:-1], [*item, 0], dict(enumerate(item)), None):
        with pytest.raises(ShapeError):
            type(BODIES[name]).read(other)


def test_an_input_shows_its_instance_in_its_header() -> None:
    """SPEC 6.2."""
    for kind in inputs.INPUT_KINDS:
        assert inputs.addressee(replace(NEXT, kind=kind, deps=(TRADE, VOUCHER))) == TRADE
        assert inputs.addressee(replace(NEXT, kind=kind, deps=())) is None
    for kind in ("instance", "seal", "grant", "root"):
        assert inputs.addressee(replace(NEXT, kind=kind)) is None


def test_effects_are_numbered_through_all_outcomes() -> None:
    """SPEC 7.10."""
    sealed = sample_seal()
    first, refused = sealed.outcomes
    assert isinstance(first, seal.Accepted)
    twice = replace(sealed, outcomes=(first, refused, replace(first, effects=first.effects[:1])))
    assert twice.effects == (*first.effects, first.effects[0])
    keys = {seal.effect_key(instance, h, i) for instance in (TRADE, VOUCHER) for h in range(3) for i in range(3)}
    assert len(keys) == 18


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b", "aa", "auth"]), st.integers(0, 300), st.integers(0, 2)), max_size=6)
)
def test_a_cut_is_sorted_by_the_bytes_of_its_entries(places: list[tuple[str, int, int]]) -> None:
    """SPEC 7.3."""
    entries = [
        seal.CutEntry(LogKey(bytes([repo]) * 32, branch, bytes([2 - repo]) * 32), seq, bytes(32))
        for branch, seq, repo in places
    ]
    encoded = [cbor.dumps(entry.item()) for entry in seal.sorted_cut(entries)]
    assert encoded == sorted(encoded)
    assert len(encoded) == len(places)


def test_a_real_code_fits_its_qr_code() -> None:
    """SPEC 8.3: also with the largest numbers there are."""
    note = replace(NOTE, amount=limits.AMOUNT, expires_ms=cbor.INT_MAX).sign(MERCHANT)
    authorization = replace(AUTHORIZATION, amount=limits.AMOUNT, issued_ms=cbor.INT_MAX, expires_ms=cbor.INT_MAX).sign(
        CUSTOMER
    )
    code = write_code(note, authorization)
    assert len(code) <= limits.CODE_CHARS
    assert read_code(code) == (note, authorization)
    assert Note.open(note).issuer == key(MERCHANT)
    assert Authorization.open(authorization).holder == key(CUSTOMER)


def test_a_code_that_is_too_long_is_neither_written_nor_read() -> None:
    """SPEC 8.3."""
    with pytest.raises(Oversized):
        write_code(bytes(400), bytes(400))
    with pytest.raises(Oversized):
        read_code("EXO1:" + "0" * limits.CODE_CHARS)


def test_no_beginning_of_a_code_is_one() -> None:
    """SPEC 8.3: every truncated prefix is refused."""
    code = write_code(NOTE.sign(MERCHANT), AUTHORIZATION.sign(CUSTOMER))
    for size in range(len(code)):
        with pytest.raises((NotACode, base45.Base45Error, cbor.CborError)):
            read_code(code[:size])


OPENERS: dict[str, Callable[[bytes], object]] = {"note": Note.open, "authorization": Authorization.open}


@pytest.mark.parametrize(("part", "data"), malformed_redemptions().values(), ids=malformed_redemptions())
def test_a_named_fault_of_a_code_is_refused(part: str, data: str) -> None:
    """SPEC 8.1 to 8.3."""
    with pytest.raises(WireError):
        if part == "code":
            read_code(data)
        else:
            OPENERS[part](bytes.fromhex(data))


def test_a_note_and_an_authorization_come_back() -> None:
    """SPEC 8.1, 8.2."""
    assert Note.open(NOTE.sign(MERCHANT)) == NOTE
    assert Authorization.open(AUTHORIZATION.sign(CUSTOMER)) == AUTHORIZATION
    assert Note.open(NOTE.sign(CUSTOMER)).issuer == key(CUSTOMER)


def test_a_down_message_comes_back_and_is_refused_at_every_cut() -> None:
    """SPEC 9.5."""
    data = DOWN.sign(GATEWAY)
    assert Down.open(data) == DOWN
    assert Down.open(replace(DOWN, items=()).sign(TILL)).gateway == key(TILL)
    for size in range(len(data)):
        with pytest.raises(WireError):
            Down.open(data[:size])
    with pytest.raises(BadSignature):
        Down.open(data[:-1] + bytes([data[-1] ^ 1]))


PLACE: dict[int, cbor.Item] = {0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1}
ASKED: dict[int, cbor.Item] = {0: key(TILL), 1: NOW_MS, 2: PLACE}


@pytest.mark.parametrize(
    "item",
    [
        *(["watch", TRADE[:31], ASKED, NOW_MS], ["watch", TRADE, ASKED, None], ["watch", TRADE, ASKED]),
        *(["watch", TRADE, {0: key(TILL), 1: NOW_MS}, NOW_MS], ["watch", TRADE, {**ASKED, 5: 0}, NOW_MS]),
        *(["watch", TRADE, [key(TILL), NOW_MS, PLACE], NOW_MS], ["watch", TRADE, {**ASKED, 0: bytes(31)}, NOW_MS]),
        *(["watch", TRADE, {**ASKED, 1: -1}, NOW_MS], ["watch", TRADE, {**ASKED, 2: None}, NOW_MS]),
        *(["watch", TRADE, {**ASKED, 2: {**PLACE, 7: 1}}, NOW_MS], ["watch", TRADE, {0: key(TILL), 2: PLACE}, NOW_MS]),
        *(["watch", TRADE, {**ASKED, 2: {**PLACE, 0: 900_000_001}}, NOW_MS], ["unwatch", TRADE[:31]], ["unwatch"]),
        *(["watch", TRADE, {**ASKED, 2: {**PLACE, 1: -1_800_000_001}}, NOW_MS], ["unwatch", TRADE, NOW_MS]),
        *(["watch", TRADE, {**ASKED, 4: {0: channel, 1: 1}}, NOW_MS] for channel in ("", "x" * 25, b"door", 1)),
        ["watch", TRADE, {**ASKED, 3: {0: "t", 1: -1_000_001, 2: 0, 3: 0, 4: 0}}, NOW_MS],
    ],
)
def test_a_watch_that_is_none_is_refused(item: cbor.Item) -> None:
    """SPEC 6.8, 9.5."""
    with pytest.raises(WireError):
        Down.open(cose.sign(GATEWAY, "down", cbor.dumps([1, key(TILL), 1, NOW_MS, [item]])))


def test_a_down_message_fits_a_device() -> None:
    """SPEC 9.5."""
    long = NotTaken("a" * 64, 2**64 - 1, "bad-signature", "x" * 200)
    with pytest.raises(Oversized):
        replace(DOWN, items=(long,) * limits.DOWN_ITEMS).sign(GATEWAY)
    with pytest.raises(Oversized):
        replace(DOWN, items=(Lease("USD", 1, 1, 1),) * (limits.DOWN_ITEMS + 1)).sign(GATEWAY)


def test_an_enrolment_comes_back_and_is_refused_at_every_cut() -> None:
    """SPEC 9.7."""
    for record in (ENROLMENT, replace(ENROLMENT, ca=None)):
        data = record.encode()
        assert Enrolment.decode(data) == record
        for size in range(len(data)):
            with pytest.raises(WireError):
                Enrolment.decode(data[:size])


def _bundle() -> Bundle:
    commits = [write(TILL, header, BODY) for header in (FIRST, NEXT)]
    envelopes = (read(commits[0].cose, BODY), read(commits[1].cose, None))
    return Bundle((TRADE,), envelopes, (b"\0asm",), "a note for people")


def test_a_bundle_comes_back_and_is_refused_at_every_cut() -> None:
    """SPEC 13.1."""
    data = _bundle().encode()
    assert Bundle.decode(data) == _bundle()
    assert cbor.dumps(cbor.loads(data)) == data
    for size in range(len(data)):
        with pytest.raises(WireError):
            Bundle.decode(data[:size])
    with pytest.raises(WireError):
        Bundle.decode(data + b"\0")


def test_an_audience_is_a_key_that_signs_nothing_here() -> None:
    """SPEC 8.2: the audience is in the payload, the holder is the kid."""
    opened = Authorization.open(AUTHORIZATION.sign(TILL))
    assert (opened.holder, opened.audience) == (ed25519.public_key(TILL), key(MERCHANT))
