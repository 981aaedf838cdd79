"""Step 1: every byte is in the one form that the specification allows (SPEC 1, 4.1, 13)."""

from collections.abc import Sequence
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.bundle import MAGIC, Bundle
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.signed import UnverifiedCommit
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor

from exonomy_verifier.errors import NotABundle, NotCanonical
from exonomy_verifier.report import Say
from exonomy_verifier.words import count

START: Final = b"\x86" + cbor.dumps(MAGIC) + b"\x01"
"""How every bundle of version 1 begins."""


def check(data: bytes, say: Say) -> Bundle:
    """Read the file.

    Raises:
        NotABundle: it does not begin as a bundle, or is too large.
        NotCanonical: it does, and goes on as none.
    """
    if len(data) > limits.BUNDLE_BYTES:
        raise NotABundle(f"the file has {len(data)} bytes, a bundle at most {limits.BUNDLE_BYTES}", "13.1")
    if not data.startswith(START):
        raise NotABundle("the file does not begin as an Exonomy bundle", "13.1")
    try:
        bundle = Bundle.decode(data)
    except WireError as error:
        raise NotCanonical(f"the bundle is damaged or not of its one form: {error}", "13.1") from error
    if not bundle.roots:
        raise NotCanonical("the bundle names no instance to be checked, so it would prove nothing", "13.1")
    if len(set(bundle.roots)) != len(bundle.roots):
        raise NotCanonical("the bundle names an instance twice", "13.1")
    _check_together(bundle.commits)
    instances = count(len(bundle.roots), "instance")
    say(f"{len(data):,} bytes: {count(len(bundle.commits), 'entry', 'entries')}, {instances} to be checked in full")
    return bundle


def _check_together(commits: Sequence[UnverifiedCommit]) -> None:
    """Each log's entries stand together and in order, none of them twice."""
    begun, current, last = set[LogKey](), None, None
    for commit in commits:
        log = commit.header.log
        if log != current:
            if log in begun:
                raise NotCanonical("a log's entries do not stand together", "13.1", commit.id)
            begun.add(log)
        elif last is not None and commit.header.seq < last.header.seq:
            raise NotCanonical("a log's entries are not in order", "13.1", commit.id)
        elif last is not None and commit.header_bytes == last.header_bytes:
            raise NotCanonical("an entry stands twice", "13.1", commit.id)
        current, last = log, commit
