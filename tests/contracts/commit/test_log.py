"""SPEC 4.5, 4.7: a log is a chain with one writer."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.header import HeaderError
from exonomy_contracts.commit.log import Fork, Gap, Head, LogWriter, follow

from contracts.tools.case import TILL, key, seed

REPO = seed("repo")


def _log(count: int) -> LogWriter:
    writer = LogWriter(TILL, REPO, "device/0a1b2c3d")
    for number in range(count):
        writer.append("call", [1, "x", number], number)
    return writer


def test_a_writer_counts_up_and_names_the_entry_before() -> None:
    """SPEC 4.5."""
    writer, head = _log(0), None
    for seq in range(5):
        commit = writer.append("call", seq, 0)
        assert (commit.header.seq, commit.header.author) == (seq, key(TILL))
        assert commit.header.prev == (head.id if head else None)
        follow(head, commit.header)
        head = Head(seq, commit.id)
        assert writer.head == head
    assert writer.log == commit.header.log


def test_a_writer_goes_on_from_its_head() -> None:
    """SPEC 4.7."""
    writer = _log(3)
    again = LogWriter(TILL, REPO, writer.branch, writer.head)
    assert again.append("call", 3, 0) == writer.append("call", 3, 0)


def test_a_refused_entry_moves_no_head() -> None:
    """SPEC 4.5."""
    writer = _log(2)
    head = writer.head
    with pytest.raises(HeaderError):
        writer.append("Not A Kind", 0, 0)
    assert writer.head == head


def test_an_entry_too_far_ahead_is_a_gap() -> None:
    """SPEC 4.5."""
    ahead = [_log(count).append("call", 0, 0).header for count in range(4)]
    with pytest.raises(Gap) as gap:
        follow(None, ahead[1])
    assert (gap.value.expected, gap.value.seq) == (0, 1)
    with pytest.raises(Gap):
        follow(Head(0, seed("any")), ahead[3])


def test_another_entry_at_a_known_place_is_a_fork() -> None:
    """SPEC 4.5."""
    writer = _log(3)
    assert writer.head is not None
    for count in range(3):
        with pytest.raises(Fork) as fork:
            follow(writer.head, _log(count).append("call", "other", 0).header)
        assert fork.value.seq == count


def test_an_entry_that_follows_another_head_is_a_fork() -> None:
    """SPEC 4.5."""
    following = _log(3).append("call", 0, 0).header
    follow(Head(2, following.prev or b""), following)
    with pytest.raises(Fork):
        follow(Head(2, seed("another")), following)
    with pytest.raises(Fork):
        follow(None, replace(following, seq=0))
