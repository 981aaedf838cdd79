"""Whatever happens to a bundle's bytes, the answer is an error of ours and never a valid proof."""

import random
from dataclasses import replace

import pytest
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.engine.runner import Engine
from exonomy_verifier import VerificationError, verify
from exonomy_verifier.errors import NotABundle

from tests.verifier.scenes import shop

BUNDLE = shop().bundle()
NOTE = b"\x6afor a test"
ENGINE = Engine()


def outcome(data: bytes) -> int:
    """The step at which a bundle is refused."""
    with pytest.raises(VerificationError) as caught:
        verify(data, engine=ENGINE, threads=1)
    return caught.value.number


def test_every_changed_byte_is_noticed() -> None:
    assert BUNDLE.endswith(NOTE)
    proven = len(BUNDLE) - len(NOTE)
    steps = set()
    for at in range(0, proven, 7):
        for flip in (0x01, 0xFF):
            changed = BUNDLE[:at] + bytes([BUNDLE[at] ^ flip]) + BUNDLE[at + 1 :]
            steps.add(outcome(changed))
    assert {1, 2, 4, 6} <= steps


def test_only_the_note_is_nobodys_word() -> None:
    other = replace(Bundle.decode(BUNDLE), note="for a jest").encode()
    assert verify(other).note == "for a jest"


@pytest.mark.parametrize("size", [*range(60), *range(100, len(BUNDLE), 50), len(BUNDLE) - 1])
def test_a_bundle_cut_short_is_refused_at_the_first_step(size: int) -> None:
    assert outcome(BUNDLE[:size]) == 1


def test_commits_in_any_other_company_never_crash_the_check() -> None:
    chance = random.Random(1)
    bundle = Bundle.decode(BUNDLE)
    ended = set()
    for _ in range(150):
        commits = [c for c in bundle.commits if chance.random() > 0.1]
        bare = tuple(replace(c, body=None) if chance.random() < 0.05 else c for c in commits)
        try:
            verify(replace(bundle, commits=bare).encode(), engine=ENGINE, threads=1)
        except VerificationError as error:
            ended.add(error.number)
    assert ended >= {3, 4, 5}


def test_every_commit_is_missed_by_some_step_unless_nothing_rests_on_it() -> None:
    bundle = Bundle.decode(BUNDLE)
    for gone in bundle.commits:
        rest = tuple(commit for commit in bundle.commits if commit != gone)
        log = [commit for commit in bundle.commits if commit.header.log == gone.header.log]
        if gone.header.kind == "seal" and gone == log[-1]:
            verify(replace(bundle, commits=rest).encode())  # the chain is one seal shorter, and complete
        else:
            outcome(replace(bundle, commits=rest).encode())


def test_bytes_after_the_bundle_are_refused() -> None:
    assert outcome(BUNDLE + b"\x00") == 1


def test_a_file_over_the_limit_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exonomy_contracts.limits.BUNDLE_BYTES", len(BUNDLE) - 1)
    with pytest.raises(NotABundle, match="a bundle at most"):
        verify(BUNDLE)
