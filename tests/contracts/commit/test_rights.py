"""SPEC 5: who may do what, from the `auth` branch alone."""

from dataclasses import dataclass, field

import pytest
from exonomy_contracts.commit.auth import AUTH_BRANCH, Accepted, Capability, Grant, Revoke, Root, repo_id
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.rights import NotARepo, NotEnrolled, Revoked, Rights
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.shape import ShapeError
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, TILL, key, seed

ROOT = Root("person", bytes(16))
REPO = repo_id(key(MERCHANT), cbor.dumps(ROOT.item()))
BRANCH = "device/0a1b2c3d"


@dataclass
class Auth:
    """The `auth` logs of a merchant's repo as they are written; `till` is the till's own log."""

    commits: list[Commit] = field(default_factory=list)
    logs: dict[bytes, LogWriter] = field(default_factory=dict)
    till: LogWriter = field(default_factory=lambda: LogWriter(TILL, REPO, BRANCH))

    def __post_init__(self) -> None:
        self.write(MERCHANT, "root", ROOT.item())

    def write(self, by: bytes, kind: str, item: cbor.Item, **more: object) -> Commit:
        log = self.logs.setdefault(by, LogWriter(by, REPO, AUTH_BRANCH))
        self.commits.append(log.append(kind, item, 1_000, **more))
        return self.commits[-1]

    def grant(self, to: bytes, capability: Capability = Capability.WRITE, **more: object) -> Commit:
        by = more.pop("by", MERCHANT)
        auth, deps = more.pop("auth", None), more.pop("deps", ())
        grant = Grant(key(to), capability, **more)
        assert isinstance(by, bytes)
        return self.write(by, "grant", grant.item(), auth=auth, deps=deps)

    def revoke(self, of: bytes, *accepted: Accepted, by: bytes = MERCHANT, auth: bytes | None = None) -> Commit:
        return self.write(by, "revoke", Revoke(key(of), accepted, "stolen").item(), auth=auth)

    def rights(self) -> Rights:
        return Rights.replay(REPO, self.commits)

    def proof(self, grant: Commit) -> Commit:
        """The till's next commit under a grant."""
        return self.till.append("proof", [], 2_000, auth=grant.id)


def counts(auth: Auth, commit: Commit, time_ms: int = 2_000) -> bool:
    """Whether a commit has a right to write."""
    try:
        auth.rights().standing(commit.header, time_ms)
    except (NotEnrolled, Revoked):
        return False
    return True


def test_the_owner_needs_no_grant() -> None:
    """SPEC 5.1, 5.4."""
    auth = Auth()
    own = LogWriter(MERCHANT, REPO, "ledger").append("call", 0, 0)
    standing = auth.rights().standing(own.header, 0, Capability.MANAGE)
    assert (standing.principal, standing.is_device) == (key(MERCHANT), False)


def test_a_stranger_has_no_right() -> None:
    """SPEC 5.4: with no grant, another's grant, or a grant that is none."""
    auth = Auth()
    grant = auth.grant(TILL)
    for named in (None, grant.id, seed("no grant"), auth.commits[0].id):
        stranger = LogWriter(CUSTOMER, REPO, "ledger").append("call", 0, 0, auth=named)
        with pytest.raises(NotEnrolled):
            auth.rights().standing(stranger.header, 0)


def test_a_device_acts_for_the_author_of_its_grant() -> None:
    """SPEC 5.5."""
    auth = Auth()
    proof = auth.proof(auth.grant(TILL, role="device"))
    standing = auth.rights().standing(proof.header, 2_000)
    assert (standing.principal, standing.is_device) == (key(MERCHANT), True)
    person = auth.till.append("call", 0, 0, auth=auth.grant(TILL).id)
    assert not auth.rights().standing(person.header, 2_000).is_device


@pytest.mark.parametrize("given", Capability)
@pytest.mark.parametrize("needed", Capability)
def test_each_capability_includes_the_ones_below(given: Capability, needed: Capability) -> None:
    """SPEC 5.2."""
    auth = Auth()
    header = auth.proof(auth.grant(TILL, given)).header
    if given >= needed:
        auth.rights().standing(header, 2_000, needed)
    else:
        with pytest.raises(NotEnrolled):
            auth.rights().standing(header, 2_000, needed)


def test_a_manager_grants_for_others_and_is_then_the_principal() -> None:
    """SPEC 5.2, 5.5."""
    auth = Auth()
    manager = auth.grant(GATEWAY, Capability.MANAGE)
    grant = auth.grant(TILL, by=GATEWAY, auth=manager.id, role="device")
    assert auth.rights().standing(auth.proof(grant).header, 2_000).principal == key(GATEWAY)


@pytest.mark.parametrize("capability", [c for c in Capability if c < Capability.MANAGE])
def test_who_may_not_manage_grants_nothing_and_revokes_nothing(capability: Capability) -> None:
    """SPEC 5.2, 5.3."""
    auth = Auth()
    held = auth.grant(GATEWAY, capability)
    good = auth.grant(TILL)
    auth.revoke(TILL, by=GATEWAY, auth=held.id)
    bad = auth.grant(TILL, by=GATEWAY, auth=held.id)
    assert counts(auth, auth.proof(good))
    assert not counts(auth, auth.proof(bad))


def test_a_grant_holds_between_its_times() -> None:
    """SPEC 5.4: not_before_ms ≤ T < until_ms."""
    auth = Auth()
    proof = auth.proof(auth.grant(TILL, not_before_ms=1_000, until_ms=2_000))
    assert [counts(auth, proof, time) for time in (999, 1_000, 1_999, 2_000)] == [False, True, True, False]


def test_a_revoke_leaves_what_it_accepts_and_nothing_after() -> None:
    """SPEC 5.3: also what says it was written before."""
    auth = Auth()
    grant = auth.grant(TILL)
    first, second = auth.proof(grant), auth.proof(grant)
    auth.revoke(TILL, Accepted(BRANCH, 1, second.id))
    backdated = auth.till.append("proof", [], 1, auth=grant.id)
    other_log = LogWriter(TILL, REPO, "device/ffffffff").append("proof", [], 1, auth=grant.id)
    assert [counts(auth, commit) for commit in (first, second, backdated, other_log)] == [True, True, False, False]
    with pytest.raises(Revoked) as refusal:
        auth.rights().standing(backdated.header, 2_000)
    assert refusal.value.reason == "stolen"


def test_at_an_accepted_seq_only_the_accepted_commit_counts() -> None:
    """SPEC 5.3."""
    auth = Auth()
    grant = auth.grant(TILL)
    accepted = auth.proof(grant)
    auth.revoke(TILL, Accepted(BRANCH, 0, accepted.id))
    other = LogWriter(TILL, REPO, BRANCH).append("proof", ["more"], 2_000, auth=grant.id)
    assert [counts(auth, accepted), counts(auth, other)] == [True, False]


def test_of_a_concurrent_grant_and_revoke_the_revoke_wins() -> None:
    """SPEC 5.3: whichever was written first."""
    for revoke_first in (True, False):
        auth = Auth()
        manager = auth.grant(GATEWAY, Capability.MANAGE)
        if revoke_first:
            auth.revoke(TILL, by=GATEWAY, auth=manager.id)
        grant = auth.grant(TILL)
        if not revoke_first:
            auth.revoke(TILL, by=GATEWAY, auth=manager.id)
        assert not counts(auth, auth.proof(grant))
        assert auth.rights().grant_of(key(TILL)) is None


def test_a_later_grant_gives_the_capability_again() -> None:
    """SPEC 5.3: later in the same log, or naming the revoke."""
    auth = Auth()
    manager = auth.grant(GATEWAY, Capability.MANAGE)
    auth.grant(TILL)
    revoke = auth.revoke(TILL)
    blind = auth.grant(TILL, by=GATEWAY, auth=manager.id)
    knowing = auth.grant(TILL, by=GATEWAY, auth=manager.id, deps=(revoke.id,))
    following = auth.grant(TILL)
    results = [counts(auth, auth.proof(grant)) for grant in (blind, knowing, following)]
    assert results == [False, True, True]
    assert auth.rights().grant_of(key(TILL)) in {knowing.id, following.id}


def test_a_revoked_manager_grants_and_revokes_nothing_more() -> None:
    """SPEC 5.3."""
    auth = Auth()
    manager = auth.grant(GATEWAY, Capability.MANAGE)
    kept = auth.grant(TILL, by=GATEWAY, auth=manager.id)
    auth.revoke(GATEWAY, Accepted(AUTH_BRANCH, 0, kept.id))
    late = auth.grant(CUSTOMER, by=GATEWAY, auth=manager.id)
    auth.revoke(TILL, by=GATEWAY, auth=manager.id)
    assert counts(auth, auth.proof(kept))
    stranger = LogWriter(CUSTOMER, REPO, "ledger").append("call", 0, 0, auth=late.id)
    assert not counts(auth, stranger)


@given(st.randoms(use_true_random=False))
def test_any_order_gives_the_same_rights(random: st.randoms) -> None:
    """SPEC 5.3."""
    auth = Auth()
    manager = auth.grant(GATEWAY, Capability.MANAGE)
    grants = [auth.grant(TILL), auth.grant(TILL, by=GATEWAY, auth=manager.id), auth.grant(CUSTOMER)]
    auth.revoke(TILL, by=GATEWAY, auth=manager.id)
    grants.append(auth.grant(TILL, deps=(auth.commits[-1].id,)))
    proofs = [auth.proof(grant) for grant in grants]
    before = [counts(auth, proof) for proof in proofs]
    random.shuffle(auth.commits)
    assert [counts(auth, proof) for proof in proofs] == before
    assert True in before
    assert False in before


def test_commits_of_another_repo_give_no_right_here() -> None:
    """SPEC 5.4: a grant in the same repo."""
    other_root = Root("person", b"\x01" * 16).item()
    other = LogWriter(CUSTOMER, repo_id(key(CUSTOMER), cbor.dumps(other_root)), AUTH_BRANCH)
    grant = Grant(key(TILL), Capability.MANAGE).item()
    foreign = [other.append("root", other_root, 1), other.append("grant", grant, 1)]
    auth = Auth()
    auth.commits += foreign
    assert auth.rights().owner == key(MERCHANT)
    assert not counts(auth, auth.proof(foreign[1]))


def test_a_grant_in_another_repo_of_the_same_owner_is_none_here() -> None:
    """SPEC 5.4: a grant in the same repo."""
    elsewhere = LogWriter(MERCHANT, seed("another repo"), AUTH_BRANCH)
    auth = Auth()
    auth.commits.append(elsewhere.append("grant", Grant(key(TILL), Capability.MANAGE).item(), 1))
    assert not counts(auth, auth.proof(auth.commits[-1]))


def test_a_repo_has_its_root() -> None:
    """SPEC 5.1: of its hash, its kind and its place."""
    auth = Auth()
    for commits in ([], auth.commits[1:], Auth().commits):
        repo = REPO if not commits else seed("another repo")
        with pytest.raises(NotARepo):
            Rights.replay(repo, commits)


@pytest.mark.parametrize("item", [[1, "person"], [1, "club", bytes(16)], [2, "person", bytes(16)], {0: 0}], ids=str)
def test_a_root_of_another_form_begins_nothing(item: cbor.Item) -> None:
    """SPEC 5.1: though the id is its hash."""
    repo = repo_id(key(MERCHANT), cbor.dumps(item))
    commit = LogWriter(MERCHANT, repo, AUTH_BRANCH).append("root", item, 1)
    with pytest.raises(NotARepo):
        Rights.replay(repo, [commit])


def test_what_can_not_be_read_gives_no_right() -> None:
    """SPEC 5.2, 5.3."""
    auth = Auth()
    grant = auth.grant(TILL)
    auth.write(MERCHANT, "revoke", [1, key(TILL), "all", ""])
    broken = auth.write(MERCHANT, "grant", [1, key(CUSTOMER), 9, 0, None, {}])
    assert counts(auth, auth.proof(grant))
    assert not counts(auth, LogWriter(CUSTOMER, REPO, "ledger").append("call", 0, 0, auth=broken.id))


@given(
    st.builds(
        Grant,
        st.binary(min_size=32, max_size=32),
        st.sampled_from(Capability),
        st.integers(0, cbor.INT_MAX),
        st.none() | st.integers(0, cbor.INT_MAX),
        st.none() | st.text(max_size=20),
        st.none() | st.text(max_size=20),
    )
)
def test_a_grant_comes_back_from_its_body(grant: Grant) -> None:
    """SPEC 5.2."""
    assert Grant.read(cbor.loads(cbor.dumps(grant.item()))) == grant


@pytest.mark.parametrize(
    "item",
    [
        [1, bytes(32), 5, 0, None, {}],
        [1, bytes(32), -1, 0, None, {}],
        [1, bytes(32), True, 0, None, {}],
        [1, bytes(31), 2, 0, None, {}],
        [1, bytes(32), 2, None, None, {}],
        [1, bytes(32), 2, 0, "never", {}],
        [1, bytes(32), 2, 0, None, {2: "x"}],
        [1, bytes(32), 2, 0, None, {0: 1}],
        [1, bytes(32), 2, 0, None, {0: "x" * 81}],
        [1, bytes(32), 2, 0, None, []],
        [1, bytes(32), 2, 0, None],
        [2, bytes(32), 2, 0, None, {}],
    ],
    ids=str,
)
def test_a_grant_of_another_form_is_refused(item: cbor.Item) -> None:
    """SPEC 5.2."""
    with pytest.raises(ShapeError):
        Grant.read(item)


def test_a_revoke_comes_back_from_its_body() -> None:
    """SPEC 5.3."""
    revoke = Revoke(key(TILL), (Accepted(BRANCH, 7, seed("head")), Accepted("auth", 0, seed("auth"))), "lost")
    assert Revoke.read(cbor.loads(cbor.dumps(revoke.item()))) == revoke
    for item in ([1, key(TILL), [["a", 0]], ""], [1, key(TILL), [["a", -1, bytes(32)]], ""], [1, key(TILL), [], None]):
        with pytest.raises(ShapeError):
            Revoke.read(item)
