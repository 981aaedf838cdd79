"""Any instance in words by its interface, pictures of projects, and names in what contracts say."""

import io
import itertools
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from exonomy_contracts.modules.interface import document
from exonomy_contracts.wire import peer
from exonomy_gateway.cli import instance_words, project_picture
from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import EventAnswer, InstanceAnswer
from exonomy_gateway.http.view_answers import ProjectAnswer, SumsAnswer
from PIL import Image

KEY = bytes(range(32))
DID = peer.to_did(bytes(reversed(KEY)))
ID = "3f" * 32
NAMES = Names({"ann": KEY}, {bytes.fromhex(ID): "trade"})
PARCEL = document.read((Path(__file__).parents[2] / "contracts" / "modules" / "interfaces" / "parcel.json").read_text())


def _answer(**changed: object) -> InstanceAnswer:
    fields: dict[str, object] = {
        "id": ID,
        "repo": ID,
        "type": "parcel",
        "height": 2,
        "seal": ID,
        "time_ms": 0,
        "status": "open",
        "named": True,
        "params": {"currency": "USD"},
        "creator": DID,
        "state": {"status": 0, "value": 6_050, "currency": "EUR", "holders": [DID]},
    }
    return InstanceAnswer.model_validate(fields | changed)


def test_a_state_is_told_with_currency_names_and_keys_below() -> None:
    said = instance_words.explain(PARCEL, _answer(), Names())
    assert f"parcel  {ID}" in said
    assert "status  open at height 2" in said
    assert "value  60.50 EUR" in said
    assert said[-1] == f"…{DID[-8:]}  {DID}"


def test_what_can_not_go_on_says_so() -> None:
    assert "It can't go on now: no module" in instance_words.explain(PARCEL, _answer(fault="no module"), NAMES)


def test_an_event_is_told_by_its_form_and_an_unknown_one_as_it_is() -> None:
    speaker = instance_words.Speaker(NAMES, "USD")
    sent = EventAnswer(event="sent", named=True, fields={"to": DID, "amount": 100})
    strange = EventAnswer(event="went-off", named=False, fields={"0": 1})
    told = instance_words.events(PARCEL, [sent, strange], speaker)
    assert told[0].endswith("amount 1.00 USD")
    assert told[1] == "went off: {'0': 1}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"piece 0 is locked to {ID[:8]}", f"piece 0 is locked to trade {ID[:8]}"),
        (f"voucher is locked to trade {ID[:8]}", f"voucher is locked to trade {ID[:8]}"),
        (f"{KEY.hex()[:16]} has still to consent", "ann has still to consent"),
        ("until 1793404800000 ms", "until 2026-10-31 00:00 UTC"),
        ("deadbeef is nobody", "deadbeef is nobody"),
        ("only 12345678 units are left", "only 12345678 units are left"),
    ],
)
def test_what_a_contract_says_has_names_and_times(text: str, told: str) -> None:
    assert NAMES.sentence(text) == told


@pytest.mark.parametrize(
    ("ms", "said"), [(0, "0 ms"), (999, "999 ms"), (61_000, "1 min 1 s"), (90_000_000, "1 d 1 h"), (7_200_000, "2 h")]
)
def test_spans_are_told_in_their_largest_units(ms: int, said: str) -> None:
    assert instance_words.span(ms) == said


def _sums(value: int, funding: int, released: int, done: int) -> SumsAnswer:
    return SumsAnswer(
        currency="USD",
        value=value,
        funding=funding,
        released=released,
        overfunding=max(0, funding - value),
        progress_percent=done,
        crowdfunding_percent=100 * funding // value,
    )


def _task(title: str, sums: SumsAnswer, *children: ProjectAnswer) -> ProjectAnswer:
    fields = {"id": ID, "title": title, "phase": "working", "own": sums, "whole": [sums], "missing": [ID]}
    return ProjectAnswer.model_validate(fields | {"children": list(children)})


def test_a_project_is_drawn_with_every_task_and_no_markup_of_others() -> None:
    low = _task("Fence <script> & gate\n\x1b[31m", _sums(100, 10, 0, 0))
    tree = _task("Garden", _sums(200, 300, 100, 50), low, _task("Beds", _sums(50, 50, 50, 100)))
    assert project_picture.count(tree) == 3
    drawn = project_picture.picture(tree)
    root = ElementTree.fromstring(drawn.svg())
    texts = [element.text or "" for element in root.iter() if element.tag.endswith("text")]
    assert "Fence <script> & gate ?[31m" in texts
    assert any("150% funded" in text for text in texts)
    assert not [element for element in root.iter() if element.tag.endswith("script")]
    with Image.open(io.BytesIO(drawn.png())) as image:
        assert image.size == (2 * drawn.width, 2 * drawn.height)
        assert len(image.getcolors(1_000_000) or []) > 10


def test_a_picture_says_what_its_colours_mean() -> None:
    drawn = project_picture.picture(_task("Garden", _sums(200, 300, 100, 50)))
    boxes = [shape for shape in drawn.shapes if isinstance(shape, project_picture.Box)]
    words = [shape for shape in drawn.shapes if isinstance(shape, project_picture.Words)]
    (card,) = [box for box in boxes if box.edge]
    below = card.y + card.height
    colours = [box.fill for box in boxes if box.y > below]
    assert [one.text for one in words if one.y > below] == ["value", "funded", "over the value", "paid"]
    assert set(colours) == {box.fill for box in boxes if card.y < box.y < below}
    assert all(one.x + 6 * len(one.text) < card.x + card.width for one in words if one.y > below)


def test_cards_of_one_column_do_not_overlap() -> None:
    children = [_task(str(n), _sums(1, 0, 0, 0)) for n in range(5)]
    tree = _task("a", _sums(1, 0, 0, 0), _task("b", _sums(1, 0, 0, 0), *children), *children)
    boxes = [one for one in project_picture.picture(tree).shapes if isinstance(one, project_picture.Box) and one.edge]
    for column in {box.x for box in boxes}:
        tops = sorted(box.y for box in boxes if box.x == column)
        assert all(lower - upper >= boxes[0].height for upper, lower in itertools.pairwise(tops))
    assert len(boxes) == 12
