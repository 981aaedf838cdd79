"""How a test says that a bundle is refused at one step, and only there."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest
from exonomy_contracts.commit.signed import Commit
from exonomy_verifier import VerificationError, verify

E = TypeVar("E", bound=VerificationError)


def refused(bundle: bytes, kind: type[E], words: str) -> E:
    """The error of a bundle that is refused by just this kind, after all steps before it held."""
    with pytest.raises(kind, match=words) as caught:
        verify(bundle)
    error = caught.value
    assert type(error) is kind
    assert error.report is not None
    assert [result.step.number for result in error.report.steps] == list(range(1, error.number + 1))
    assert [result.ok for result in error.report.steps] == [True] * (error.number - 1) + [False]
    return error


def exchanged(commits: Iterable[Commit], change: Callable[[Commit], Commit | None]) -> list[Commit]:
    """The commits, each as `change` has it; those for which it gives None are left out."""
    return [changed for commit in commits if (changed := change(commit)) is not None]
