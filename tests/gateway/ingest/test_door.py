"""Each answer of the door (SPEC 9.6), with a real store behind it."""

from dataclasses import replace

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.wire import cbor
from exonomy_gateway.ingest.answers import Answer, Arrival, NotTaken, Taken
from exonomy_gateway.store import commits

from tests.gateway.ingest.conftest import Site
from tests.gateway.ingest.people import NOW_MS, Merchant, Till, seed_of, sequence, signed_again


def codes(answers: list[Answer]) -> list[str]:
    return [answer.code if isinstance(answer, NotTaken) else ("new" if answer.new else "again") for answer in answers]


def test_a_tills_commits_are_taken_and_heard_of(site: Site) -> None:
    first, second = site.till.say(), site.till.say()
    answers = site.up(first, second)
    assert answers == [
        Taken(first.header.log, 0, first.id, new=True),
        Taken(second.header.log, 1, second.id, new=True),
    ]
    assert site.stored == [first, second]
    assert commits.by_id(site.database.read(), second.id) == second


def test_a_duplicate_is_acknowledged_again_and_heard_of_once(site: Site) -> None:
    first = site.till.say()
    assert codes(site.up(first)) == ["new"]
    assert codes(site.up(first, first)) == ["again", "again"]
    assert site.stored == [first]


def test_a_commit_ahead_of_its_log_is_a_gap_until_the_hole_is_filled(site: Site) -> None:
    first, second, third = site.till.say(), site.till.say(), site.till.say()
    assert codes(site.up(third, first)) == ["gap", "new"]
    assert codes(site.up(second, third)) == ["new", "new"]


def test_what_stands_before_a_bad_item_is_taken_and_what_follows_it_is_a_gap(site: Site) -> None:
    first, second, third = site.till.say(), site.till.say(), site.till.say()
    lying = replace(second, body=cbor.dumps("something else"))
    answers = site.up(first, lying, third)
    assert codes(answers) == ["new", "bad-body", "gap"]
    assert (answers[1].branch, answers[1].seq) == (site.till.branch, 1)  # type: ignore[union-attr] # a NotTaken


def test_a_message_cut_short_anywhere_is_one_unreadable_answer(site: Site) -> None:
    whole = sequence(site.till.say())
    for size in range(1, len(whole)):
        assert codes(site.raw(whole[:size], site.till.topic)) == ["unreadable"], size


def test_nothing_is_answered_with_nothing(site: Site) -> None:
    assert site.raw(b"", site.till.topic) == []


def test_a_message_over_the_limit_is_refused_unread(site: Site) -> None:
    assert codes(site.raw(bytes(limits.UP_BYTES + 1))) == ["oversized"]


def test_a_body_over_the_limit_is_refused(site: Site) -> None:
    commit = site.till.say()
    large = cbor.dumps([commit.cose, bytes(limits.BODY_BYTES + 1)])
    assert codes(site.raw(large, site.till.topic)) == ["oversized"]


def test_more_items_than_a_sequence_may_have_are_refused(site: Site) -> None:
    assert codes(site.raw(b"\x00" * (limits.SEQUENCE_ITEMS + 1))) == ["oversized"]


def test_a_wrong_signature_is_refused(site: Site) -> None:
    commit = site.till.say()
    broken = replace(commit, cose=commit.cose[:-1] + bytes([commit.cose[-1] ^ 1]))
    assert codes(site.up(broken)) == ["bad-signature"]
    assert codes(site.up(commit)) == ["new"]


def test_a_body_that_is_missing_is_refused(site: Site) -> None:
    assert codes(site.up(replace(site.till.say(), body=None))) == ["bad-body"]


def test_bytes_that_are_not_deterministic_are_refused(site: Site) -> None:
    commit = site.till.say()
    assert commit.body is not None
    size = len(commit.cose)
    long_head = b"\x82\x5a" + size.to_bytes(4) + commit.cose + cbor.dumps(commit.body)
    assert codes(site.raw(long_head, site.till.topic)) == ["unreadable"]
    assert codes(site.up(commit)) == ["new"]


def test_an_item_that_is_no_envelope_spoils_only_itself(site: Site) -> None:
    first, second = site.till.say(), site.till.say()
    data = first.envelope() + cbor.dumps(["not", "an envelope"]) + second.envelope()
    assert codes(site.raw(data, site.till.topic)) == ["new", "unreadable", "new"]


def test_a_till_without_a_grant_is_not_enrolled(site: Site) -> None:
    stranger = Till(site.merchant, "stranger")
    answers = site.up(stranger.say(), till=stranger)
    assert codes(answers) == ["not-enrolled"]
    assert answers[0].author == stranger.key  # type: ignore[union-attr] # a NotTaken; this is whom to tell


def test_a_till_that_borrows_anothers_grant_is_not_enrolled(site: Site) -> None:
    thief = Till(site.merchant, "thief", grant_id=site.till.grant_id)
    assert codes(site.up(thief.say(), till=thief)) == ["not-enrolled"]


def test_a_till_that_speaks_on_anothers_topic_is_refused(site: Site) -> None:
    other = Till(site.merchant, "other")
    site.send(other.enrol())
    assert codes(site.up(other.say(), till=site.till)) == ["not-enrolled"]


def test_an_author_changed_on_the_way_is_a_bad_signature(site: Site) -> None:
    """The till has done nothing that a person would have to cure: it sends again."""
    said = site.till.say()
    changed = bytearray(sequence(said))
    changed[changed.rindex(site.till.key)] ^= 1  # the header's; before it is the signature's own
    assert codes(site.raw(bytes(changed), site.till.topic)) == ["bad-signature"]
    assert codes(site.up(said)) == ["new"]


def test_a_till_writes_on_its_own_branches_only(site: Site) -> None:
    site.till.log = replace_branch(site.till, "ledger")
    assert codes(site.up(site.till.say())) == ["not-enrolled"]


def replace_branch(till: Till, branch: str):  # type: ignore[no-untyped-def] # a LogWriter
    return type(till.log)(till.seed, till.merchant.repo, branch)


def test_an_unknown_repo_is_not_enrolled(site: Site) -> None:
    elsewhere = Till(Merchant("someone unknown here"), "till")
    assert codes(site.up(elsewhere.say(), till=elsewhere)) == ["not-enrolled"]


def test_a_persons_key_does_not_speak_on_a_devices_topic(site: Site) -> None:
    owner = Till(site.merchant, "merchant")
    assert owner.key == site.merchant.key
    assert codes(site.up(owner.say(), till=owner)) == ["not-enrolled"]
    assert codes(site.send(owner.log.append("note", "mine", NOW_MS))) == ["gap"]


def test_a_device_begins_no_repo(site: Site) -> None:
    own = Merchant("till")
    assert codes(site.send(own.root, sender=site.till.topic)) == ["not-enrolled"]
    assert codes(site.send(own.root)) == ["new"]


def test_after_a_revoke_only_what_it_accepts_is_taken(site: Site) -> None:
    first, second, third = site.till.say(), site.till.say(), site.till.say()
    site.up(first)
    site.send(site.merchant.revoke(site.till.key, second))
    assert codes(site.up(first, second, third)) == ["again", "new", "revoked"]


def test_a_backdated_commit_does_not_pass_a_revoke(site: Site) -> None:
    first = site.till.say()
    site.up(first)
    site.send(site.merchant.revoke(site.till.key, first))
    backdated = site.till.say(time_ms=NOW_MS - 86_400_000)
    assert codes(site.up(backdated)) == ["revoked"]


def test_a_log_the_revoke_does_not_name_is_closed(site: Site) -> None:
    site.up(site.till.say())
    site.send(site.merchant.revoke(site.till.key))
    other = Till(site.merchant, "till", "device/ffffffff", site.till.grant_id)
    assert codes(site.up(other.say())) == ["revoked"]


def test_a_grant_that_names_the_revoke_opens_again(site: Site) -> None:
    revoke = site.merchant.revoke(site.till.key)
    site.send(revoke)
    assert codes(site.up(site.till.say())) == ["revoked"]
    again = site.merchant.grant(site.till.key, deps=(revoke.id,))
    site.send(again)
    fresh = Till(site.merchant, "till", "device/00000001", again.id)
    assert codes(site.up(fresh.say())) == ["new"]


def test_a_grant_ends_by_the_gateways_clock(site: Site) -> None:
    brief = Till(site.merchant, "brief")
    grant = site.merchant.grant(brief.key, until_ms=NOW_MS + 1_000)
    site.send(grant)
    brief.grant_id = grant.id
    assert codes(site.up(brief.say(), till=brief)) == ["new"]
    site.now_ms += 1_000
    assert codes(site.up(brief.say(), till=brief)) == ["not-enrolled"]


def test_a_revoke_in_the_same_message_counts_for_what_follows(site: Site) -> None:
    batch = [
        Arrival(site.till.topic, sequence(site.till.say())),
        Arrival(None, sequence(site.merchant.revoke(site.till.key))),
        Arrival(site.till.topic, sequence(site.till.say())),
    ]
    assert [codes(answers) for answers in site.door.take(batch)] == [["new"], ["new"], ["revoked"]]


@pytest.mark.parametrize(("ahead_ms", "code"), [(0, "new"), (1, "time-ahead"), (10 * 365 * 86_400_000, "time-ahead")])
def test_a_commit_from_the_future_is_refused(site: Site, ahead_ms: int, code: str) -> None:
    assert codes(site.up(site.till.say(time_ms=NOW_MS + limits.CLOCK_AHEAD_MS + ahead_ms))) == [code]


def test_the_largest_numbers_do_no_harm(site: Site) -> None:
    last = 2**64 - 1
    assert codes(site.up(site.till.say(time_ms=last))) == ["time-ahead"]
    commit = site.till.say()
    far = signed_again(site.till.seed, commit.header, "far", seq=last, epoch=last)
    assert codes(site.up(far)) == ["gap"]


@pytest.mark.parametrize("years", [-10, 10])
def test_while_the_gateways_own_clock_is_wrong_nothing_is_refused_for_good(site: Site, years: int) -> None:
    site.clock.known_ms = NOW_MS
    site.now_ms = NOW_MS + years * 365 * 86_400_000
    commit = site.till.say()
    assert codes(site.up(commit)) == ["busy"]
    site.now_ms = NOW_MS + 5_000
    assert codes(site.up(commit)) == ["new"]


def test_an_equivocation_freezes_the_log_and_both_headers_stay(site: Site) -> None:
    first, second = site.till.say(), site.till.say()
    site.up(first, second)
    forged = site.till.instead_of(second)
    assert codes(site.up(forged)) == ["fork"]
    assert codes(site.up(site.till.say())) == ["fork"]
    assert codes(site.up(first, second)) == ["again", "again"]
    connection = site.database.read()
    assert commits.forks(connection) == [(second.header.log, 1, forged.id)]
    (cose,) = next(connection.execute("SELECT cose FROM fork"))
    assert (cose, commits.by_id(connection, second.id)) == (forged.cose, second)
    fresh = Till(site.merchant, "till", "device/00000002", site.till.grant_id)
    assert codes(site.up(fresh.say())) == ["new"]


def test_a_commit_that_does_not_follow_the_last_one_is_a_fork(site: Site) -> None:
    first, second = site.till.say(), site.till.say()
    site.up(first)
    assert codes(site.up(signed_again(site.till.seed, second.header, "x", prev=seed_of("no commit")))) == ["fork"]
    assert codes(site.up(second)) == ["fork"]


def test_a_thousand_equivocations_cost_the_disk_one_row(site: Site) -> None:
    first = site.till.say()
    site.up(first)
    site.up(*[site.till.instead_of(first, number) for number in range(50)])
    assert len(commits.forks(site.database.read())) == 1


def test_rights_are_given_by_managers_only(site: Site) -> None:
    writer = Till(site.merchant, "writer")
    grant = site.merchant.grant(writer.key, role=None)
    site.send(grant)
    auth = type(writer.log)(writer.seed, site.merchant.repo, "auth")
    body = cbor.loads(grant.body or b"")
    assert codes(site.send(auth.append("grant", body, NOW_MS, auth=grant.id))) == ["not-enrolled"]
    manager = Till(site.merchant, "manager")
    may = site.merchant.grant(manager.key, role=None, capability=Capability.MANAGE)
    site.send(may)
    auth = type(manager.log)(manager.seed, site.merchant.repo, "auth")
    assert codes(site.send(auth.append("grant", body, NOW_MS, auth=may.id))) == ["new"]


def test_a_root_has_to_hash_to_its_repo(empty_site: Site) -> None:
    merchant = empty_site.merchant
    other = signed_again(merchant.seed, merchant.root.header, [1, "person", bytes(16)])
    assert codes(empty_site.send(other)) == ["bad-body"]
    assert codes(empty_site.send(merchant.root)) == ["new"]


@pytest.mark.parametrize("kind", ["grant", "revoke", "instance", "root"])
def test_a_body_that_is_not_of_its_kind_is_refused(site: Site, kind: str) -> None:
    assert codes(site.send(site.merchant.auth.append(kind, ["nonsense"], NOW_MS))) == ["bad-body"]


def test_the_sealers_of_an_instance_need_no_grant_for_what_sealers_write(site: Site) -> None:
    sealer, stranger = Till(site.merchant, "sealer"), Till(site.merchant, "stranger")
    born = Instance("trade", seed_of("module"), {}, (sealer.key,), 1).item()
    instance = site.merchant.log("ledger").append("instance", born, NOW_MS)
    site.send(instance)
    for kind in ("seal", "receipt", "message", "call"):
        for till, answer in ((sealer, "new"), (stranger, "not-enrolled")):
            log = type(till.log)(till.seed, site.merchant.repo, f"by/{kind}")
            assert codes(site.send(log.append(kind, [1], NOW_MS, deps=(instance.id,)))) == [answer], kind


def test_a_full_disk_is_answered_with_busy_and_passes_by_itself(site: Site) -> None:
    used = next(site.database.read().execute("PRAGMA page_count"))[0]
    site.database.write(lambda connection: connection.pragma("max_page_count", used) and None)
    large = [site.till.say("x" * 60_000), site.till.say()]
    assert codes(site.up(*large)) == ["busy", "busy"]
    assert site.stored == []
    site.database.write(lambda connection: connection.pragma("max_page_count", used + 1_000) and None)
    assert codes(site.up(*large)) == ["new", "new"]


def test_rights_learned_in_a_transaction_that_failed_are_forgotten(site: Site) -> None:
    other = Till(site.merchant, "other")
    grant, said = other.enrol(), other.say("x" * 60_000)
    used = next(site.database.read().execute("PRAGMA page_count"))[0]
    site.database.write(lambda connection: connection.pragma("max_page_count", used) and None)
    assert codes(site.send(grant, said)) == ["busy", "busy"]
    site.database.write(lambda connection: connection.pragma("max_page_count", used + 1_000) and None)
    assert codes(site.up(said, till=other)) == ["not-enrolled"]
    assert codes(site.send(grant, said)) == ["new", "new"]


def test_a_closed_store_is_answered_with_busy(site: Site) -> None:
    site.database.close()
    assert codes(site.up(site.till.say())) == ["busy"]


def test_many_messages_at_once_are_answered_in_their_order(site: Site) -> None:
    said = [site.till.say(number) for number in range(100)]
    batch = [Arrival(site.till.topic, sequence(commit)) for commit in said]
    assert [message[0].id for message in site.door.take(batch)] == [commit.id for commit in said]  # type: ignore[union-attr] # all are taken
