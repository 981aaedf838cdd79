"""Rights follow from a set of commits, in whatever order they come or sort (SPEC 5.3)."""

from itertools import permutations

import pytest
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.header import Header
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.rights import NotEnrolled, Revoked, Rights
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.ed25519 import public_key

OWNER, ANN, BEN, CARL = (bytes([number]) * 32 for number in range(1, 5))


class AuthBranch:
    """A repo whose managers write their own `auth` logs."""

    def __init__(self, nonce: int) -> None:
        root = Root("community", bytes([nonce]) * 16).item()
        self.repo = repo_id(public_key(OWNER), cbor.dumps(root))
        self.logs = {seed: LogWriter(seed, self.repo, AUTH_BRANCH) for seed in (OWNER, ANN, BEN, CARL)}
        self.commits = [self.logs[OWNER].append("root", root, 1)]

    def grant(self, by: bytes, to: bytes, capability: Capability, auth: bytes | None = None) -> bytes:
        commit = self.logs[by].append("grant", Grant(public_key(to), capability).item(), 2, auth=auth)
        self.commits.append(commit)
        return commit.id

    def revoke(self, by: bytes, of: bytes, auth: bytes | None = None) -> None:
        self.commits.append(self.logs[by].append("revoke", Revoke(public_key(of), (), "left").item(), 3, auth=auth))

    def rights(self, commits: list[Commit]) -> Rights:
        return Rights.replay(self.repo, commits)

    def write_of(self, seed: bytes, auth: bytes) -> Header:
        return LogWriter(seed, self.repo, "chat").append("call", 1, 4, auth=auth).header


@pytest.mark.parametrize("nonce", range(8))
def test_a_revoked_managers_grant_counts_for_nothing_whatever_its_id_is(nonce: int) -> None:
    branch = AuthBranch(nonce)
    ann, ben = (branch.grant(OWNER, peer, Capability.MANAGE) for peer in (ANN, BEN))
    branch.revoke(BEN, ANN, auth=ben)
    carl = branch.grant(ANN, CARL, Capability.WRITE, auth=ann)
    for commits in permutations(branch.commits):
        with pytest.raises(NotEnrolled):
            branch.rights(list(commits)).standing(branch.write_of(CARL, carl), 4)


def test_two_managers_who_revoke_each_other_are_both_out() -> None:
    branch = AuthBranch(0)
    ann, ben = (branch.grant(OWNER, peer, Capability.MANAGE) for peer in (ANN, BEN))
    branch.revoke(BEN, ANN, auth=ben)
    branch.revoke(ANN, BEN, auth=ann)
    for commits in permutations(branch.commits):
        rights = branch.rights(list(commits))
        for peer, auth in ((ANN, ann), (BEN, ben)):
            with pytest.raises(Revoked):
                rights.standing(branch.write_of(peer, auth), 4)


def test_whom_the_owner_revoked_revokes_nobody() -> None:
    branch = AuthBranch(0)
    ann, ben = (branch.grant(OWNER, peer, Capability.MANAGE) for peer in (ANN, BEN))
    branch.revoke(OWNER, ANN)
    branch.revoke(ANN, BEN, auth=ann)
    for commits in permutations(branch.commits):
        assert branch.rights(list(commits)).standing(branch.write_of(BEN, ben), 4).principal == public_key(OWNER)


def test_a_long_chain_of_managers_takes_no_longer_than_it_is() -> None:
    branch = AuthBranch(0)
    auth, by = None, OWNER
    for number in range(3_000):
        peer = number.to_bytes(32)
        branch.logs[peer] = LogWriter(peer, branch.repo, AUTH_BRANCH)
        auth, by = branch.grant(by, peer, Capability.MANAGE, auth), peer
    assert auth is not None
    assert branch.rights(branch.commits).standing(branch.write_of(by, auth), 4).is_device is False
