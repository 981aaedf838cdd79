"""What people type for each leaf of an interface, and how it is said when it is wrong (SPEC 10.7)."""

import hashlib
import shlex
from pathlib import Path

import pytest
from exonomy_contracts import modules
from exonomy_contracts.modules.interface import document
from exonomy_contracts.modules.interface.forms import (
    Bits,
    Choice,
    Either,
    Field,
    Form,
    Leaf,
    ListOf,
    OrNull,
    Record,
    Row,
)
from exonomy_contracts.modules.interface.leaves import NotThisForm
from exonomy_contracts.modules.interface.values import Builder
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.cbor import Item
from exonomy_gateway.cli import left_out
from exonomy_gateway.cli.examples import example, line
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.typed import PersonReader, what

KEY = bytes(range(32))
NOW_MS = 1_790_000_000_000
ROW = Row((Field("peer", Leaf("peer"), 0), Field("weight", Leaf("uint"), 1)))
PLACE = Record((Field("lat", Leaf("degrees"), 0), Field("lon", Leaf("degrees"), 1)))
MONEY = Record((Field("currency", Leaf("currency"), 0), Field("amount", Leaf("amount"), 1)))
LISTED = Row((Field("type", Leaf("text"), 0), Field("module", Leaf("module"), 1)))
ROLES = Bits(("manager", "liaison"))


def resolve(text: str) -> bytes:
    if text != "3fa9":
        raise Usage(f"the id {text} is not here")
    return KEY


def typed(form: Form, text: object, currency: str | None = "USD") -> Item:
    reader = PersonReader(Names({"ann": KEY}), NOW_MS, resolve)
    return Builder(reader, currency).build(form, text)  # type: ignore[arg-type]  # any JSON


@pytest.mark.parametrize(
    ("form", "text", "item"),
    [
        (Leaf("uint"), "3", 3),
        (Leaf("int"), "-3", -3),
        (Leaf("bool"), "yes", True),
        (Leaf("text"), "30%", "30%"),
        (Leaf("peer"), "ann", KEY),
        (Leaf("peer"), peer.to_did(KEY), KEY),
        (Leaf("instance"), "3fa9", KEY),
        (Leaf("module"), "voucher", bytes.fromhex(modules.manifest()["voucher"].sha256)),
        (Leaf("hash"), "AB" * 32, b"\xab" * 32),
        (Leaf("bytes"), "00ff", b"\0\xff"),
        (Leaf("time"), "1h", NOW_MS + 3_600_000),
        (Leaf("time"), "2027-06-30T18:00", 1_814_378_400_000),
        (Leaf("span"), "2h", 7_200_000),
        (Leaf("percent"), "30%", 30),
        (Leaf("bp"), "35%", 3_500),
        (Leaf("bp"), "0.25%", 25),
        (Leaf("bp"), "3500", 3_500),
        (Leaf("degrees"), "-52.5200066", -525_200_066),
        (Leaf("amount"), "60.50", 6_050),
        (Leaf("amount"), 6_050, 6_050),
        (Leaf("any"), '{"hex": "00"}', b"\0"),
        (Leaf("any"), "7", 7),
        (OrNull(Leaf("uint")), None, None),
        (Choice(("yes", "no")), "no", 1),
        (ROLES, "manager,liaison", 3),
        (ROLES, "manager+liaison", 3),
        (ROLES, "none", 0),
        (ROW, "ann,3", [KEY, 3]),
        (ROW, '{"peer": "ann", "weight": "3"}', [KEY, 3]),
        (ListOf(ROW), ["ann,3", ["ann", 4]], [[KEY, 3], [KEY, 4]]),
        (ListOf(Leaf("uint")), "1, 2", [1, 2]),
        (PLACE, "52.5,13.4", {0: 525_000_000, 1: 134_000_000}),
        (PLACE, "lon=13.4,lat=52.5", {0: 525_000_000, 1: 134_000_000}),
        (MONEY, {"amount": "60", "currency": "JPY"}, {0: "JPY", 1: 60}),
        (Either((("till", Row(())), ("by", ROW))), "till", [0]),
        (Either((("till", Row(())), ("by", ROW))), '{"by": "ann,3"}', [1, KEY, 3]),
    ],
)
def test_what_is_typed_is_what_is_meant(form: Form, text: object, item: Item) -> None:
    assert typed(form, text) == item


@pytest.mark.parametrize(
    ("form", "text", "says"),
    [
        (Leaf("uint"), "-3", "a whole number from 0"),
        (Leaf("uint"), "3.5", "'3.5' is given; a whole number"),
        (Leaf("amount"), "60.505", "has 2 digits"),
        (Leaf("amount"), "1e3", "such as 60 or 60.50"),
        (Leaf("peer"), "bob", "exonomy wallet name list"),
        (Leaf("instance"), "4444", "the id 4444 is not here"),
        (Leaf("module"), "vouchers", "SHA-256"),
        (Leaf("hash"), "@none.txt", "none.txt can't be read"),
        (
            Leaf("hash"),
            "bad wood",
            "of a file that says it or as 64 hex digits, is expected, such as @why.txt for that",
        ),
        (Leaf("time"), "soon", "2027-06-30"),
        (Leaf("span"), "0h", "no time span"),
        (Leaf("percent"), "101%", "from 0 to 100"),
        (Leaf("bp"), "35.555%", "basis points"),
        (Leaf("bp"), "100.01%", "basis points"),
        (Leaf("degrees"), "181", "degrees"),
        (Leaf("degrees"), "NaN", "degrees"),
        (Leaf("degrees"), "0.00000001", "degrees"),
        (Leaf("degrees"), "1e99999999", "degrees"),
        (Leaf("any"), "{", "JSON"),
        (ROW, "ann", "PEER,WEIGHT"),
        (ROW, "ann,3,4", "PEER,WEIGHT"),
        (ROW, "{", "JSON is expected"),
        (PLACE, "lat=1,lat=2", "LAT,LON"),
        (PLACE, "lat=1,far=2", "no such field"),
        (ROLES, "king", "any of manager, liaison"),
        (Choice(("yes", "no")), "maybe", "one of yes, no"),
        (Either((("till", Row(())),)), "tills", "one of till"),
    ],
)
def test_what_is_wrong_is_said(form: Form, text: str, says: str) -> None:
    with pytest.raises(NotThisForm) as raised:
        typed(form, text)
    assert says in str(raised.value)


def test_an_amount_without_a_currency_is_not_guessed() -> None:
    with pytest.raises(NotThisForm, match="its currency is not known"):
        typed(Leaf("amount"), "60", None)


def test_a_file_stands_for_its_hash(tmp_path: Path) -> None:
    (tmp_path / "terms.txt").write_bytes(b"what we agreed")
    assert typed(Leaf("hash"), f"@{tmp_path / 'terms.txt'}") == hashlib.sha256(b"what we agreed").digest()


def test_a_list_may_be_left_out_and_nothing_else() -> None:
    form = Record((Field("roles", ROLES, 0), Field("who", ListOf(Leaf("peer")), 1), Field("n", Leaf("uint"), 2)))
    assert typed(form, {"n": "1"}) == {0: 0, 1: [], 2: 1}
    with pytest.raises(NotThisForm, match="n: None"):
        typed(form, {})


@pytest.mark.parametrize(
    ("form", "shown"), [(ROW, "ann,3"), (PLACE, "52.5200066,13.4049540"), (LISTED, "ballot,ballot"), (ROLES, "manager")]
)
def test_examples_are_what_may_be_typed(form: Form, shown: str) -> None:
    assert example(form) == shown
    typed(form, shown)
    assert what(form)


@pytest.mark.parametrize("type_", document.all_shipped())
def test_a_command_in_a_help_text_can_be_typed(type_: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "FILE").write_bytes(b"why")
    monkeypatch.chdir(tmp_path)
    interface = document.shipped(type_)
    for form in (interface.params, *(op.args for op in interface.calls())):
        assert isinstance(form, Record)
        also = left_out.shown_of(type_) if form is interface.params else ()
        fields = {f"--{one.name.replace('_', '-')}": one for one in form.fields}
        words, given = shlex.split(line("exonomy", form, also)), {}
        for word, after in zip(words[1:], [*words[2:], "--"], strict=False):
            if word in fields:
                field = fields[word]
                value = "yes" if after.startswith("--") else after
                given[field.name] = [value] if isinstance(field.form, ListOf) else value
        typed(form, given)


def test_an_example_says_what_stands_within() -> None:
    rule = Row((Field("kind", Choice(("unanimous", "majority")), 0), Field("quorum", Leaf("bp"), 1)))
    assert example(Record((Field("strict", rule, 0), Field("who", ListOf(Leaf("peer")), 1)))) == (
        'JSON: {"strict": "majority,60%", "who": ["ann"]}'
    )
