"""What a merchant does beside taking a code: taking back, the day's total, settings, receipts, parts that fail."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gateway_simulator import acks, verdicts
from street import HOUR, Street, now
from terminal.words import en

from tests.doubles.till_process import TillProcess


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    made = Street(tmp_path)
    yield made
    made.close()


def take(street: Street, till: TillProcess, state: str, amount: int = 6_000) -> dict[str, Any]:
    """A sale; the screen it ends on."""
    till.scan(street.code(amount=amount))
    till.until_state("confirm")
    till.press("OK")
    return till.until_state(state)


def test_a_sale_is_voided_before_it_is_sent_and_its_code_is_good_again(street: Street) -> None:
    till = street.enrolled()
    street.alone(till)
    code = street.code()
    till.scan(code)
    till.until_state("confirm")
    till.press("OK")
    assert till.until_state("queued")["footer"] == "C=void"
    till.press("CANCEL")
    assert till.until_state("void")["amount"] == "60.00 USD"
    till.press("OK")
    till.until_state("voided")
    till.press("OK")
    assert till.until_state("idle")["queued"] == 0
    till.kill()
    till = street.till()
    assert till.until_state("idle")["queued"] == 0
    street.broker.start()
    till.until(event="link", up=True, within=30)
    till.scan(code)
    till.until_state("confirm")
    till.press("5", "0", "0", "OK")
    till.until_state("paid")
    # The gateway has seen one proof, the first of the log.
    fields, _, body = street.gateway.entries.get(timeout=5)
    assert fields[4] == 0 and b"EXO" not in body and street.gateway.entries.empty()


def test_a_sale_that_stands_after_all_is_sent(street: Street) -> None:
    till = street.enrolled()
    street.alone(till)
    take(street, till, "queued")
    till.press("CANCEL")
    till.until_state("void")
    street.broker.start()
    till.until(event="link", up=True, within=30)
    # While it is asked, nothing leaves.
    assert street.gateway.entries.empty()
    till.press("CANCEL")
    till.until_state("paid")


def test_what_was_sent_can_not_be_voided(street: Street) -> None:
    street.gateway.answer = lambda _entries: []
    till = street.enrolled()
    assert take(street, till, "queued")["footer"] == ""
    till.press("CANCEL")
    till.until_state("idle")


def test_a_sale_that_will_not_be_paid_is_not_hidden_by_one_that_is(street: Street) -> None:
    street.gateway.answer = acks
    till = street.enrolled()
    first = take(street, till, "queued", 1_000)
    lost = street.gateway.entries.get(timeout=5)
    second = take(street, till, "queued", 2_000)
    good = street.gateway.entries.get(timeout=5)
    till.press("OK")
    till.until_state("idle")
    street.gateway.say(verdicts([lost], "refused", "Less than that is left."))
    assert till.until_state("unpaid")["id"] == first["id"]
    street.gateway.say(verdicts([good], "paid"))
    till.until(event="verdict", state="paid")
    # Neither another's PAID nor a code nor a restart takes it away.
    till.scan(street.code())
    till.kill()
    assert not [line for line in till.seen if line.get("state") == "paid" and line["event"] == "screen"]
    till = street.till()
    shown = till.until_state("unpaid")
    assert (shown["id"], shown["minor"]) == (first["id"], 1_000) != (second["id"], 2_000)
    till.press("CANCEL", "HISTORY", "OK")
    till.until_state("idle")
    till.kill()
    till = street.till()
    till.until(event="link", up=True)
    assert not [line for line in till.seen if line.get("state") == "unpaid"]


def test_the_day_is_totalled_printed_closed_and_printed_again(street: Street) -> None:
    till = street.enrolled()
    take(street, till, "paid", 1_000)
    street.gateway.answer = lambda entries: acks(entries) + verdicts(entries, "accepted")
    take(street, till, "accepted", 2_000)
    till.press("OK", "MENU")
    till.until_state("settings")
    till.press("4")
    rows = [["USD", "paid", 1, 1_000], ["USD", "accepted", 1, 2_000]]
    shown = till.until_state("totals")
    assert shown["totals"] == rows and shown["title"] == "DAY 1"
    till.press("0")
    till.until_state("close")
    till.press("OK")
    assert till.until_state("closed")["totals"] == rows
    till.until(event="print", trouble="")
    till.kill()
    till = street.till()
    till.until_state("idle")
    till.press("MENU", "4")
    shown = till.until_state("totals")
    assert shown["title"] == "DAY 2" and shown["totals"] == [["USD", "accepted", 1, 2_000]]
    till.press("CANCEL", "5")
    assert till.until_state("closed")["totals"] == rows
    till.press("OK")
    till.until(event="print", trouble="")
    first, second, rest = (street.till_folder / "receipts.bin").read_bytes().split(b"\x1dVB\x00")
    assert first == second and rest == b"" and b"DAY 1" in first
    assert b"1 paid                     10.00\n" in first and b"closed\n" in first


def test_receipts_are_printed_when_they_are_wanted(street: Street) -> None:
    till = street.enrolled()
    take(street, till, "paid")
    till.press("OK", "MENU", "3")
    till.press("CANCEL")
    till.until_state("idle")
    sale = take(street, till, "paid", 2_500)
    till.until(event="print", trouble="")
    paper = (street.till_folder / "receipts.bin").read_bytes()
    assert paper.count(b"RECEIPT") == 1 and b"25.00 USD" in paper and sale["id"][:12].encode() in paper


def test_a_printer_without_paper_stops_nothing_and_says_what_to_do(street: Street) -> None:
    till = street.enrolled()
    till.say("fault paper")
    till.until(event="screen", state="idle", text="Printer has no paper. Fill up.")
    till.press("MENU", "3", "CANCEL")
    take(street, till, "paid")
    assert "paper" in till.until(event="print")["trouble"]
    till.say("fault paper ok")
    till.press("OK", "MENU", "4", "OK")
    till.until(event="print", trouble="")


def test_parts_that_fail_are_named_while_nobody_is_at_the_till(street: Street) -> None:
    till = street.enrolled()
    for part in ("scanner", "nfc", "battery"):
        till.say(f"fault {part}")
        till.until(event="screen", state="idle", text=en.FAULTS[part])
        till.say(f"fault {part} ok")
        till.until(event="screen", state="idle", text="Scan a code")


def test_without_a_network_it_says_so_and_what_becomes_of_sales(street: Street) -> None:
    till = street.enrolled()
    street.broker.stop()
    assert till.until(event="screen", state="idle", text="No network. Sales are kept.")["queued"] == 0


def test_a_card_is_as_good_as_a_camera(street: Street) -> None:
    till = street.enrolled()
    till.say("nfc " + street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until_state("paid")
    till.say("nfc not ours")
    assert till.until_state("refused")["code"] == "not-ours"


def test_language_and_sound_are_chosen_and_kept(street: Street) -> None:
    till = street.enrolled()
    take(street, till, "paid")
    assert [line["sound"] for line in till.seen if line["event"] == "sound"] == ["ok"]
    till.press("OK", "MENU", "1")
    till.until(event="screen", title="AJUSTES")
    till.press("2", "CANCEL")
    till.until(event="screen", title="LISTA")
    till.kill()
    till = street.till()
    till.until(event="screen", title="LISTA")
    till.until(event="link", up=True)
    take(street, till, "paid")
    assert not [line for line in till.seen if line["event"] == "sound"]


def test_the_key_is_shown_as_the_words_that_the_merchant_compares(street: Street) -> None:
    from exonomy import fingerprint

    till = street.enrolled()
    boot = next(line for line in till.seen if line["event"] == "boot")
    till.press("MENU", "6")
    assert till.until_state("key")["words"] == fingerprint.words(bytes.fromhex(boot["key"]))


def test_what_does_not_fit_on_one_screen_has_pages(street: Street) -> None:
    till = street.enrolled()
    till.press("MENU")
    first = till.until_state("settings")["screen"]
    till.press("BACK")
    second = till.until_state("settings")["screen"]
    folder = street.till_folder / "screens"
    assert (folder / first).read_bytes() != (folder / second).read_bytes()


def test_a_till_in_colour_and_spanish(street: Street) -> None:
    till = street.enrolled(options=("--display", "colour", "--language", "es"))
    shown = take(street, till, "paid")
    assert shown["title"] == "PAGADO" and shown["tone"] == "good"
    picture = (street.till_folder / "screens" / shown["screen"]).read_bytes()
    assert len(picture) == 240 * 320 * 2 and len(set(picture)) > 2


def scanned_until(till: TillProcess, code: str, wanted: str) -> None:
    """Scans again and again until the screen has this state, or refuses with this code: time passes meanwhile."""
    for _ in range(200):
        till.scan(code)
        till.until_state("scan")
        shown = till.until(event="screen")
        if wanted in (shown["state"], shown.get("code")):
            return
        till.press("CANCEL")
        till.until_state("idle")
    raise AssertionError(f"never {wanted}; last: {shown}")


def test_a_lease_that_ends_while_alone(street: Street) -> None:
    till = street.enrolled(lease=["lease", "USD", 20_000, 10_000, now() + 4_000])
    street.alone(till)
    take(street, till, "queued", 1_000)
    till.press("OK")
    till.until_state("idle")
    # It counts the time by itself, and takes no more when the lease is over; what it took is sent all the same.
    scanned_until(till, street.code(amount=1_000), "lease-over")
    street.broker.start()
    till.until_state("paid", within=30)


def test_a_clock_that_jumps_is_followed_in_both_directions(street: Street) -> None:
    till = street.enrolled()
    code = street.code(expires_ms=now() + HOUR // 2)
    street.gateway.births.get(timeout=5)
    for skew, wanted in ((HOUR * 3 // 4, "expired"), (-HOUR, "confirm")):
        street.gateway.skew_ms = skew
        street.gateway.say([])
        scanned_until(till, code, wanted)
    till.press("OK")
    fields, _, _ = street.gateway.entries.get(timeout=5)
    assert fields[10] < now() - HOUR // 2


def test_a_code_is_refused_again_after_a_restart(street: Street) -> None:
    till = street.enrolled()
    code = street.code()
    scanned_until(till, code, "confirm")
    till.press("OK")
    till.until_state("paid")
    till.kill()
    till = street.till()
    till.until_state("idle")
    till.scan(code)
    assert till.until_state("refused")["code"] == "used"
