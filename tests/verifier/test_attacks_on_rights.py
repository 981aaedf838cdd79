"""Attacks on who may write and seal, each refused at its step (SPEC 14, step 4)."""

from dataclasses import replace
from hashlib import sha256

from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Root
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Accepted, Refused
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts
from exonomy_contracts.wire import cose
from exonomy_verifier import verify
from exonomy_verifier.errors import (
    NotEntitled,
)

from tests.doubles.community import Community
from tests.verifier.refusals import exchanged, refused
from tests.verifier.scenes import (
    ANN,
    GATEWAY,
    OWNER,
    SECOND,
    STRANGER,
    accepting,
    release,
    shop,
)


def test_a_seal_forged_by_a_stranger() -> None:
    scene = shop()
    scene.community.sign(scene.counter, scene.counter.last, [STRANGER])
    refused(scene.bundle(), NotEntitled, "none of its sealers")


def test_a_seal_on_another_branch() -> None:
    scene = shop()
    body = scene.counter.last.item()
    scene.community.write(GATEWAY, scene.counter.repo, "elsewhere", SEAL, body, deps=(scene.counter.id,))
    refused(scene.bundle(), NotEntitled, "another place or form")


def test_a_seal_that_speaks_of_another_instance_than_it_names() -> None:
    scene = shop()
    body = replace(scene.counter.last, instance=b"o" * 32).item()
    scene.community.write(GATEWAY, scene.counter.repo, SEAL_BRANCH, SEAL, body, deps=(scene.counter.id,))
    refused(scene.bundle(), NotEntitled, "about another instance")


def test_a_seal_without_its_body() -> None:
    scene = shop()
    seal = scene.counter.signed[-1][0]
    commits = exchanged(scene.community.commits(), lambda c: replace(c, body=None) if c == seal else c)
    refused(scene.community.bundle(scene.counter, commits=commits), NotEntitled, "body is not in the bundle")


def test_a_seal_that_is_not_canonical() -> None:
    scene = shop()
    body = scene.counter.last.encode()
    long = body[:1] + b"\x18\x01" + body[2:]
    last = scene.counter.signed[-1][0]
    header = replace(last.header, body_hash=sha256(long).digest(), body_len=len(long))
    forged = Commit(last.id, header, cose.sign(GATEWAY.seed, "commit", header.encode()), long)
    commits = exchanged(scene.community.commits(), lambda c: forged if c == last else c)
    refused(scene.community.bundle(scene.counter, commits=commits), NotEntitled, "cannot be read: not deterministic")


def test_a_root_that_is_not_in_the_bundle() -> None:
    scene, other = shop(), Community()
    elsewhere = other.begin(OWNER, other.repo(OWNER), [GATEWAY], params=1)
    refused(scene.community.bundle(scene.counter, elsewhere), NotEntitled, "is not in the bundle")


def test_a_root_that_is_no_instance() -> None:
    scene = shop()
    data = Bundle.decode(scene.bundle())
    refused(replace(data, roots=(scene.proof.id,)).encode(), NotEntitled, "is not in the bundle")


def test_a_repo_that_does_not_hash_to_its_id() -> None:
    community = Community()
    repo = b"r" * 32
    community.write(OWNER, repo, AUTH_BRANCH, "root", Root("trade", b"n" * 16).item())
    counter = community.begin(OWNER, repo, [GATEWAY])
    community.seal(counter)
    refused(community.bundle(counter), NotEntitled, "nobody can be shown to own")


def test_an_input_accepted_under_a_grant_by_a_stranger() -> None:
    scene = shop()
    fake = scene.community.grant(STRANGER, scene.counter.repo, ANN)
    call = scene.community.call(ANN, scene.counter, auth=fake)
    scene.community.seal(scene.counter, edit=lambda seal: accepting(seal, call))
    refused(scene.bundle(), NotEntitled, "not by a manager")


def test_an_input_accepted_under_a_grant_by_a_mere_writer() -> None:
    scene = shop()
    community, repo = scene.community, scene.counter.repo
    write = community.grant(OWNER, repo, STRANGER)
    fake = community.grant(STRANGER, repo, ANN, auth=write)
    call = community.call(ANN, scene.counter, auth=fake)
    community.seal(scene.counter, edit=lambda seal: accepting(seal, call))
    refused(scene.bundle(), NotEntitled, "not by a manager")


def test_a_grant_by_a_manager_counts() -> None:
    scene = shop()
    community, repo = scene.community, scene.counter.repo
    manage = community.grant(OWNER, repo, SECOND, Capability.MANAGE)
    write = community.grant(SECOND, repo, ANN, auth=manage)
    community.call(ANN, scene.counter, auth=write)
    assert isinstance(community.seal(scene.counter).seal.outcomes[0], Accepted)
    verify(scene.bundle())


def test_an_input_accepted_under_a_grant_that_is_not_shown() -> None:
    scene = shop()
    call = scene.community.call(ANN, scene.counter, auth=b"g" * 32)
    scene.community.seal(scene.counter, edit=lambda seal: accepting(seal, call))
    refused(scene.bundle(), NotEntitled, "grant that is not in the bundle")


def test_an_instance_in_a_repo_where_its_author_may_not_write() -> None:
    community = Community()
    counter = community.begin(STRANGER, community.repo(OWNER), [GATEWAY])
    community.seal(counter)
    refused(community.bundle(counter), NotEntitled, "begun without the right")


def test_a_refused_input_of_a_stranger_harms_nobody() -> None:
    scene = shop()
    scene.community.call(STRANGER, scene.counter, [release(10**9)])
    outcome = scene.community.seal(scene.counter).seal.outcomes[0]
    assert isinstance(outcome, Refused)
    assert outcome.code == facts.NO_GRANT
    verify(scene.bundle())
