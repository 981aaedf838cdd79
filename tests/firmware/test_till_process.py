"""A till as a merchant meets it: the app as a real process under MicroPython, a real broker, a simulated gateway."""

import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cast
import pytest
from broker import free_port
from exonomy import cbor, limits
from gateway_simulator import acks, paid, verdicts
from street import HOLDER, HOUR, MERCHANT, STRANGER, Street, now

from tests.doubles.till_process import TillProcess


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    made = Street(tmp_path)
    yield made
    made.close()


def test_first_boot_enrolment_redemption_paid(street: Street) -> None:
    street.till_folder.mkdir()
    till = street.till()
    boot = till.until(event="boot")
    assert boot["did"].startswith("did:key:z6Mk")
    assert till.until_state("unenrolled")["did"] == boot["did"]
    street.enrol()
    till.until_state("idle")
    till.until(event="link", up=True)
    birth = street.gateway.births.get(timeout=5)
    assert birth[1].hex() == boot["key"] and birth[3].startswith("device/") and birth[4:7] == [0, 0, 0]

    till.scan(street.code())
    assert till.until_state("confirm")["amount"] == "60.00 USD"
    till.press("OK")
    till.until_state("signing")
    till.until_state("sent")
    shown = till.until_state("paid")
    assert shown["minor"] == 6_000 and 0 < shown["ms"] < 1_000
    assert shown["text"] == f"in {(shown['ms'] + 5) // 10 / 100:.2f} s"
    fields, commit_id, body = street.gateway.entries.get(timeout=5)
    assert shown["id"] == commit_id.hex()
    assert fields[1] == cast.REPO and fields[6] == [cast.TRADE] and fields[7] == cast.GRANT
    assert fields[4] == 0 and fields[5] is None and fields[8] == "proof"
    assert cbor.loads(body)[:2] == [1, "redemption"] and cbor.loads(body)[3] == 6_000


def test_the_key_stays_the_same(street: Street) -> None:
    street.till_folder.mkdir()
    first = street.till()
    key = first.until(event="boot")["key"]
    first.kill()
    assert street.till().until(event="boot")["key"] == key


def test_part_of_it_by_the_keypad(street: Street) -> None:
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("2", "5", "5", "BACK", "0", "0")
    till.until(event="screen", state="amount", amount="25.00 USD")
    till.press("OK")
    assert till.until_state("paid")["minor"] == 2_500


def test_more_than_the_code_holds_can_not_be_typed(street: Street) -> None:
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("6", "0", "0", "1", "OK")
    till.until(event="screen", state="amount", title="TOO MUCH", text="at most 60.00")
    till.press("CANCEL")
    till.until_state("idle")
    assert street.gateway.entries.empty()


def test_queued_survives_a_kill_and_is_paid_once(street: Street) -> None:
    till = street.enrolled()
    street.gateway.births.get(timeout=5)
    street.broker.stop()
    till.until(event="link", up=False)
    code = street.code()
    till.scan(code)
    till.until_state("confirm")
    till.press("OK")
    queued = till.until_state("queued")
    till.kill()

    till = street.till()
    assert till.until_state("idle")["queued"] == 1
    till.scan(code)
    assert till.until_state("refused")["code"] == "used"
    till.press("OK")
    till.until_state("idle")
    street.broker.start()
    shown = till.until_state("paid", within=30)
    assert shown["id"] == queued["id"]
    assert street.gateway.entries.get(timeout=5)[1].hex() == queued["id"]
    till.press("OK")
    assert till.until_state("idle")["queued"] == 0


def test_no_answer_within_a_second_is_queued_and_sent_again(street: Street) -> None:
    street.gateway.answer = lambda _entries: []
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    pressed = time.monotonic()
    till.press("OK")
    till.until_state("queued")
    assert 0.9 < time.monotonic() - pressed < 1.6
    street.gateway.answer = paid
    assert till.until_state("paid", within=12)["ms"] > 1_000
    first = street.gateway.entries.get(timeout=5)
    assert street.gateway.entries.get(timeout=5) == first


def test_refused_by_the_contract_says_why(street: Street) -> None:
    street.gateway.answer = lambda entries: acks(entries) + verdicts(entries, "refused", "Less than that is left.")
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    shown = till.until_state("unpaid")
    assert shown["text"].startswith("Less than that is left.") and "Ask customer" in shown["text"]


def test_outside_the_lease_it_is_not_taken_alone(street: Street) -> None:
    till = street.enrolled(lease=["lease", "USD", 7_000, 6_000, now() + HOUR])
    street.broker.stop()
    till.until(event="link", up=False)
    for expected in ("queued", "refused"):
        till.scan(street.code(amount=4_000))
        till.until_state("confirm")
        till.press("OK")
        shown = till.until_state(expected)
    assert shown["code"] == "lease-total"


def test_outside_the_lease_it_waits_for_the_gateways_word(street: Street) -> None:
    street.gateway.answer = lambda _entries: []
    till = street.enrolled(lease=["lease", "USD", 100, 100, now() + HOUR])
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    assert "Keep the goods" in till.until_state("waiting")["text"]


def test_a_fork_begins_a_new_branch_and_signs_again(street: Street) -> None:
    forked: list[str] = []

    def answer(entries: list[Any]) -> list[Any]:
        fields = entries[0][0]
        if not forked:
            forked.append(fields[2])
            return [["refused", fields[2], fields[4], "fork", "another commit stands there"]]
        assert fields[2] not in forked and fields[4] == 0 and fields[5] is None
        return paid(entries)

    street.gateway.answer = answer
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until(event="branched", text="fork")
    till.until_state("paid")


def test_a_gateway_restored_from_an_old_copy_still_gets_the_proof(street: Street) -> None:
    """SPEC 9.6: it expects an entry that the till was acknowledged for and has forgotten."""
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until_state("paid")
    till.press("OK")
    lost = street.gateway.entries.get(timeout=5)[0]
    heard: list[float] = []

    def answer(entries: list[Any]) -> list[Any]:
        fields = entries[0][0]
        if fields[2] != lost[2]:
            return paid(entries)
        heard.append(time.monotonic())
        return [["refused", fields[2], fields[4], "gap", "seq 0 is expected"]]

    street.gateway.answer = answer
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until(within=12, event="branched", text="gap")
    till.until_state("paid")
    first, again = heard
    assert again - first > 0.9 * limits.RESEND_MS / 1000


def test_a_gap_that_the_till_can_fill_is_filled_with_the_next_sale(street: Street) -> None:
    messages: list[list[int]] = []

    expected = 0

    def answer(entries: list[Any]) -> list[Any]:
        nonlocal expected
        messages.append([fields[4] for fields, _, _ in entries])
        if len(messages) == 1:
            return []  # it got lost
        fields = entries[0][0]
        if fields[4] > expected:
            return [["refused", fields[2], fields[4], "gap", f"seq {expected} is expected"]]
        expected = entries[-1][0][4] + 1
        return paid(entries)

    street.gateway.answer = answer
    till = street.enrolled()
    for shown in ("queued", "queued", "paid"):
        till.scan(street.code(amount=1_000))
        till.until_state("confirm")
        till.press("OK")
        till.until_state(shown)
    # Two proofs go into one message.
    assert messages[:4] == [[0], [1], [0, 1], [2]]


def test_a_clock_ahead_is_corrected_and_signs_again(street: Street) -> None:
    seen: list[int] = []

    def answer(entries: list[Any]) -> list[Any]:
        fields, _, body = entries[0]
        seen.append(fields[10])
        assert cbor.loads(body)[4] == fields[10]
        if len(seen) == 1:
            street.gateway.skew_ms = -HOUR
            return [["refused", fields[2], fields[4], "time-ahead", ""]]
        return paid(entries)

    street.gateway.answer = answer
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until_state("paid")
    assert seen[0] - seen[1] > HOUR // 2


def test_not_enrolled_is_kept_and_said(street: Street) -> None:
    street.gateway.answer = lambda entries: [["refused", entries[0][0][2], entries[0][0][4], "not-enrolled", ""]]
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until(event="blocked")
    till.until_state("queued")
    till.press("OK")
    assert "enrol" in till.until_state("idle")["text"]
    street.gateway.answer = paid
    till.until_state("paid", within=15)


def test_down_messages_that_are_not_for_us_change_nothing(street: Street) -> None:
    street.gateway.answer = acks
    till = street.enrolled()
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until(event="acked")
    entry = street.gateway.entries.get(timeout=5)
    good = verdicts([entry], "paid")
    street.gateway.say(good, key=STRANGER)
    assert till.until(event="ignored")["text"] == "not from our gateway"
    street.gateway.say(good, device=b"x" * 32)
    assert till.until(event="ignored")["text"] == "for another device"
    street.gateway.say(good, what="commit")
    till.until(event="ignored")
    street.gateway.say(good, n=1)
    assert till.until(event="ignored")["text"] == "an old message"
    street.gateway.publish(b"")
    till.until(event="ignored")
    street.gateway.publish(bytes(10_000))
    till.until(event="link", up=False)
    till.until(event="link", up=True, within=15)
    street.gateway.say(good)
    till.until_state("paid")


@pytest.mark.parametrize(
    ("reason", "spoil"),
    [
        ("not-ours", lambda _street: "https://example.org/menu"),
        ("too-long", lambda street: street.code() + "0" * 900),
        ("unreadable", lambda street: street.code()[:-9]),
        (
            "other-merchant",
            lambda _street: cast.code(cast.note(STRANGER, HOLDER), cast.authorization(HOLDER, MERCHANT)),
        ),
        ("forged-note", lambda _street: cast.code(cast.note(MERCHANT, HOLDER)[:-1] + b"!", b"")),
        (
            "other-audience",
            lambda street: cast.code(
                cast.note(MERCHANT, HOLDER, expires_ms=now() + HOUR), cast.authorization(HOLDER, STRANGER)
            ),
        ),
        ("more-than-note", lambda street: street.code(amount=6_001)),
        ("expired", lambda street: street.code(expires_ms=now() - 60_000)),
    ],
)
def test_bad_codes_are_refused_in_words(street: Street, reason: str, spoil: Callable[[Street], str]) -> None:
    till = street.enrolled()
    till.scan(spoil(street))
    shown = till.until_state("refused")
    assert shown["code"] == reason
    assert shown["text"] and shown["title"] == "REFUSED"


def test_a_full_disk_refuses_and_loses_nothing(street: Street) -> None:
    till = street.enrolled()
    till.kill()
    # Room for the bare journal, and not for a proof.
    till = street.till(file_bytes=512)
    till.until_state("idle")
    code = street.code()
    till.scan(code)
    till.until_state("confirm")
    till.press("OK")
    shown = till.until_state("refused")
    assert shown["code"] == "journal-full" and "Nothing was taken" in shown["text"]
    till.kill()
    till = street.till()
    assert till.until_state("idle")["queued"] == 0
    till.scan(code)
    till.until_state("confirm")
    till.press("OK")
    till.until_state("paid")


def test_the_same_app_runs_under_cpython(street: Street) -> None:
    street.till_folder.mkdir()
    street.enrol()
    till = street.till(python=sys.executable)
    till.until(event="link", up=True)
    till.scan(street.code())
    till.until_state("confirm")
    till.press("OK")
    till.until_state("paid")


def test_lines_that_are_no_commands_are_passed_over(street: Street) -> None:
    till = street.enrolled()
    for line in ("", "scan", "key", "key WHAT", "key 5", "dance", "key \u00fc", "d" * 20_000, "scan " + "x" * 20_000):
        till.say(line)
    assert till.until_state("refused")["code"] == "not-ours"


def test_people_and_scanners_may_come_by_tcp(street: Street) -> None:
    street.till_folder.mkdir()
    street.enrol()
    port = free_port()
    till = TillProcess(street.till_folder, listen=port)
    street.tills.append(till)
    till.until_state("idle")
    with socket.create_connection(("127.0.0.1", port)) as wire:
        wire.sendall(f"scan {street.code()}\n".encode())
        till.until_state("confirm")
        wire.sendall(b"key CANCEL\n")
        till.until_state("idle")


def test_history_shows_the_last_sales(street: Street) -> None:
    till = street.enrolled()
    for amount in (100, 200):
        till.scan(street.code(amount=amount))
        till.until_state("confirm")
        till.press("OK")
        till.until_state("paid")
        till.press("OK")
        till.until_state("idle")
    till.press("HISTORY")
    shown = till.until_state("history")
    assert [(sale["minor"], sale["state"]) for sale in shown["sales"]] == [(100, "paid"), (200, "paid")]
