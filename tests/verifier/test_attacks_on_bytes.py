"""Attacks on the bytes, signatures and chains of a bundle, each refused at its step (SPEC 14, steps 1 to 3)."""

from dataclasses import replace

from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor, cose
from exonomy_verifier import verify
from exonomy_verifier.errors import (
    BrokenChain,
    Forked,
    NotABundle,
    NotCanonical,
    WronglySigned,
)

from tests.verifier.refusals import exchanged, refused
from tests.verifier.scenes import (
    GATEWAY,
    OWNER,
    TILL,
    shop,
)


def test_an_honest_shop_is_valid_and_says_what_was_checked() -> None:
    scene = shop()
    report = verify(scene.bundle())
    assert [(result.step.number, result.ok) for result in report.steps] == [(n, True) for n in range(1, 10)]
    said = [finding for result in report.steps for finding in result.findings]
    assert "15 signatures by 3 peers" in said
    assert any("6 seals, k = 1 of 1" in finding for finding in said)
    assert any("released 60.00 USD of 60.00 USD ordered, by 2 receipts" in finding for finding in said)
    assert report.note == "for a test"


# -- 1 canonical


def test_a_file_that_is_no_bundle() -> None:
    refused(b"\x89PNG\r\n", NotABundle, "does not begin")
    refused(b"", NotABundle, "does not begin")


def test_empty_roots_would_prove_nothing() -> None:
    refused(shop().community.bundle(), NotCanonical, "would prove nothing")


def test_a_root_named_twice() -> None:
    scene = shop()
    refused(scene.community.bundle(scene.counter, scene.counter), NotCanonical, "twice")


def test_a_header_that_is_not_canonical_though_signed() -> None:
    scene = shop()
    payload = scene.proof.header.encode()
    long = payload.replace(b"\x8d\x01", b"\x8d\x18\x01", 1)
    forged = cose.sign(TILL.seed, "commit", long)
    data = scene.bundle().replace(cbor.dumps(scene.proof.cose), cbor.dumps(forged))
    assert long in data
    refused(data, NotCanonical, "damaged or not of its one form")


def test_a_commit_that_stands_twice() -> None:
    scene = shop()
    commits = [copy for commit in scene.community.commits() for copy in [commit] * (1 + (commit == scene.proof))]
    refused(scene.community.bundle(scene.counter, commits=commits), NotCanonical, "stands twice")


def test_a_log_in_two_pieces() -> None:
    scene = shop()
    first = scene.community.logs[scene.receipt.header.log][0]
    commits = [*exchanged(scene.community.commits(), lambda c: None if c == first else c), first]
    refused(scene.community.bundle(scene.counter, commits=commits), NotCanonical, "not stand together")


def test_a_log_backwards() -> None:
    scene = shop()
    refused(
        scene.community.bundle(scene.counter, commits=scene.community.commits()[::-1]), NotCanonical, "not in order"
    )


# -- 2 signatures


def test_a_body_that_is_not_the_one_signed() -> None:
    scene = shop()
    other = scene.proof.body.replace(b"redemption", b"Redemption") if scene.proof.body else b""
    commits = exchanged(scene.community.commits(), lambda c: replace(c, body=other) if c == scene.proof else c)
    error = refused(scene.community.bundle(scene.counter, commits=commits), WronglySigned, "hash is not the header's")
    assert error.subject == scene.proof.id


def test_a_header_signed_by_somebody_else() -> None:
    scene = shop()
    header = replace(scene.proof.header, author=OWNER.key)
    forged = replace(scene.proof, header=header, cose=cose.sign(TILL.seed, "commit", header.encode()))
    commits = exchanged(scene.community.commits(), lambda c: forged if c == scene.proof else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WronglySigned, "signer is not the header's author")


def test_a_signature_for_another_purpose() -> None:
    scene = shop()
    forged = replace(scene.proof, cose=cose.sign(TILL.seed, "down", scene.proof.header.encode()))
    commits = exchanged(scene.community.commits(), lambda c: forged if c == scene.proof else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WronglySigned, "signature does not match")


# -- 3 chains


def test_a_missing_commit() -> None:
    scene = shop()
    missing = scene.community.logs[scene.receipt.header.log]
    seals = scene.counter.signed[2][0]
    assert len(missing) == 2
    commits = exchanged(scene.community.commits(), lambda c: None if c == seals else c)
    refused(scene.community.bundle(scene.counter, commits=commits), BrokenChain, "has seq 3, .* before it .* has 1")


def test_a_forked_log_names_both_commits() -> None:
    scene = shop()
    log = scene.community.logs[scene.receipt.header.log]
    writer = LogWriter(GATEWAY.seed, scene.counter.repo, "receipts")
    twin = writer.append("note", "another first entry", 1)
    commits = [copy for c in scene.community.commits() for copy in ([c, twin] if c == log[0] else [c])]
    error = refused(scene.community.bundle(scene.counter, commits=commits), Forked, "stands too")
    assert {error.subject, error.other} == {log[0].id, twin.id}


def test_an_entry_that_follows_another_one() -> None:
    scene = shop()
    log = scene.community.logs[scene.receipt.header.log]
    header = replace(log[1].header, prev=b"x" * 32)
    forged = Commit(log[1].id, header, cose.sign(GATEWAY.seed, "commit", header.encode()), log[1].body)
    commits = exchanged(scene.community.commits(), lambda c: forged if c == log[1] else c)
    refused(scene.community.bundle(scene.counter, commits=commits), BrokenChain, "does not follow")
