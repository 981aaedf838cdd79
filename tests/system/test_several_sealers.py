"""SPEC 7.2, 10.9, 10.10: two and three gateways seal one instance."""

import shutil
from pathlib import Path

import apsw
import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import SEAL, Accepted, Seal, seal_id
from exonomy_gateway.execution.cut import NextCut
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.export import Export
from exonomy_gateway.execution.waker import Waker
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.database import Database
from exonomy_verifier.verification import verify

from tests.gateway.execution.people import Person
from tests.gateway.execution.ring import HUNDREDS, Gateway, Odd, name_of, ring


@pytest.mark.parametrize(("count", "k"), [(2, 1), (2, 2), (3, 2), (3, 3)])
def test_calls_that_arrive_at_different_gateways_are_sealed_by_all(tmp_path: Path, count: int, k: int) -> None:
    with ring(tmp_path, count) as at:
        odd = at.found(k)
        at.pump()
        assert odd.heights() == [1] * count
        others = [Person(f"person {number}", at.now) for number in range(count)]
        for turn in range(2):
            for number, person in enumerate(others):
                odd.call(at=number, by=person if turn == 0 else None)
                at.pump()
        at.until(lambda: odd.count() == 2 * count)
        assert odd.is_same()
        assert [odd.count(number) for number in range(count)] == [2 * count] * count
        proposers = {seal.height % count for seal in at.gateways[0].seals(odd.id)}
        assert proposers == set(range(count))
        assert not any(gateway.rooms.executor.faults() for gateway in at.gateways)


# -- who is away, and who lies ----------------------------------------------------------------------------------------


def test_an_instance_waits_for_who_is_away_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    """SPEC 10.10: proposed, signed by one, and nothing follows from it until the other has come to the same."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2)
        at.pump()
        first, second = at.gateways
        first.close()
        odd.call([["notify", {0: first.key, 1: "decided"}]], at=1)
        at.pump()
        assert odd.heights() == [1]
        assert "not yet by" in second.fault(odd.id)
        assert instances.waiting(second.rooms.database.read(), "notify") == []
        first.open()
        at.until(lambda: odd.heights() == [2, 2])
        for gateway in at.gateways:
            assert len(instances.waiting(gateway.rooms.database.read(), "notify")) == 1
        assert odd.is_same() and odd.count() == 1
        odd.call(at=1)
        second.close()
        at.pump()
        assert odd.heights() == [2] and first.fault(odd.id) == ""
        second.open()
        at.until(lambda: odd.heights() == [3, 3])
        assert not first.fault(odd.id) and not second.fault(odd.id)


def test_two_of_three_go_on_until_it_is_the_third_ones_turn(tmp_path: Path) -> None:
    """SPEC 10.10: at heights 1 and 3 the proposer is there, at height 5 it is not."""
    with ring(tmp_path, 3) as at:
        odd = at.found(2)
        at.pump()
        at.gateways[2].close()
        odd.call()
        at.until(lambda: odd.heights() == [2, 2])
        odd.call()
        at.pump()
        assert odd.heights() == [2, 2]
        assert "to propose it" in at.gateways[0].fault(odd.id)
        at.gateways[2].open()
        at.until(lambda: odd.heights() == [3, 3, 3])
        assert odd.is_same()


def test_a_proposal_that_does_not_follow_is_kept_shown_and_never_signed(tmp_path: Path) -> None:
    """SPEC 10.10: the liar proposes height 1 with another state than the contract gives."""
    with ring(tmp_path, 3, liar=1) as at:
        odd = at.found(2)
        at.pump()
        odd.call()
        at.pump()
        assert odd.heights() == [1, 1, 1]
        for honest in (at.gateways[0], at.gateways[2]):
            assert "signed a false seal at height 1: its state is not what follows" in honest.fault(odd.id)
            (dissent,) = honest.dissents()
            assert (dissent.instance, dissent.height, dissent.sealer) == (odd.id, 1, at.gateways[1].key)
            kept = commits.by_id(honest.rooms.database.read(), dissent.commit)
            assert kept is not None and kept.header.kind == SEAL
            assert kept.header.author == at.gateways[1].key
            assert signed_at(honest, odd, 1) == []
        at.gateways[0].close()
        at.gateways[0].open()
        at.pump()
        assert "false seal" in at.gateways[0].fault(odd.id)


def test_who_lies_keeps_the_others_from_nothing_that_is_theirs_to_propose(tmp_path: Path) -> None:
    """SPEC 7.2: two honest of three make seals final; the third does not come to them, and says so."""
    with ring(tmp_path, 3, liar=2) as at:
        odd = at.found(2)
        at.pump()
        odd.call()
        at.until(lambda: odd.heights()[:2] == [2, 2])
        assert odd.count() == 1 and odd.heights()[2] == 1
        assert "false seal" in at.gateways[2].fault(odd.id)


# -- one seal per height ----------------------------------------------------------------------------------------------


class FullDisk(Database):
    """A store that has no room for the next signature."""

    full = True

    def write(self, work):  # type: ignore[no-untyped-def]  # as the store's own
        def until_signed(connection: apsw.Connection) -> object:
            before = signatures_in(connection)
            result = work(connection)
            if self.full and signatures_in(connection) > before:
                raise apsw.FullError("the power goes here")
            return result

        return super().write(until_signed)


def test_power_that_goes_before_a_signature_is_durable_leaves_no_trace_of_it(tmp_path: Path) -> None:
    """SPEC 7.2: the row and the signature are one transaction; afterwards it signs as if for the first time."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2)
        at.pump()
        second = at.gateways[1]
        second.close()
        second.open(FullDisk)
        odd.call(at=1)
        at.pump()
        assert "could not commit" in second.fault(odd.id)
        assert signed_at(second, odd, 1) == []
        second.close()
        second.open()
        at.until(lambda: odd.heights() == [2, 2])
        assert len(signed_at(second, odd, 1)) == 1


def test_what_was_signed_is_signed_whatever_comes_before_the_others_hear_of_it(tmp_path: Path) -> None:
    """SPEC 7.2: killed after it was stored, it offers the same seal again and makes no other."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2)
        at.pump()
        first, second = at.gateways
        first.close()
        odd.call(at=1)
        at.pump()
        (signed,) = signed_at(second, odd, 1)
        second.close()
        second.open()
        odd.call(at=1)
        at.pump()
        assert signed_at(second, odd, 1) == [signed]
        first.open()
        at.until(lambda: min(odd.heights()) == 3)
        assert [seal_id(seal.encode()) for seal in first.seals(odd.id)][1] == signed
        assert odd.count() == 2


@pytest.mark.parametrize("sealers", [1, 2])
def test_a_store_from_a_backup_hears_what_it_signed_before_it_signs_again(tmp_path: Path, sealers: int) -> None:
    """SPEC 7.2, 4.7: the others give back what the backup does not have."""
    with ring(tmp_path, 2) as at:
        first, second = at.gateways
        odd = at.found(sealers, [second.key, first.key][:sealers])
        at.pump()
        second.close()
        shutil.copytree(second.folder, tmp_path / "backup")
        second.open()
        for height in (2, 3):
            odd.call(at=1)
            at.until(lambda height=height: odd.heights() == [height] * 2)  # type: ignore[misc]  # a default binds it
        signed = [signed_at(second, odd, height) for height in range(3)]
        second.close()
        shutil.rmtree(second.folder)
        shutil.copytree(tmp_path / "backup", second.folder)
        second.open()
        assert len(second.seals(odd.id)) == 1
        odd.call(at=0)
        at.until(lambda: odd.heights() == [4, 4])
        assert [signed_at(second, odd, height) for height in range(3)] == signed
        assert odd.is_same() and not commits.forks(first.rooms.database.read())


def test_a_proposal_far_from_this_gateways_clock_waits_for_the_clock(tmp_path: Path) -> None:
    """SPEC 7.9."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2)
        at.pump()
        at.gateways[1].now.ms += limits.SEAL_SKEW_MS + 60_000
        odd.call(at=1)
        at.pump()
        assert odd.heights() == [1, 1]
        assert "11 minutes from this gateway's clock" in at.gateways[0].fault(odd.id)
        at.gateways[0].now.ms += 120_000
        at.until(lambda: odd.heights() == [2, 2])


# -- what follows from a seal -----------------------------------------------------------------------------------------


def test_a_message_is_carried_once_whoever_could(tmp_path: Path) -> None:
    """SPEC 6.4."""
    with ring(tmp_path, 3) as at:
        source, target = at.found(2), at.found(2, at=1)
        at.pump()
        for number in range(3):
            source.call([["message", {0: target.id, 1: "told", 2: None}]], at=number)
            at.until(lambda expected=number + 1: target.count() == expected)  # type: ignore[misc]  # a default binds it
        outcomes = [one for seal in at.gateways[0].seals(target.id)[1:] for one in seal.outcomes]
        assert len(outcomes) == 3 and all(isinstance(one, Accepted) for one in outcomes)
        assert source.is_same() and target.is_same()


def test_a_message_waits_where_its_source_is_not_final_yet(tmp_path: Path) -> None:
    """SPEC 6.4: the target's only sealer hears of the message before it hears of the seal, and refuses nothing."""
    with ring(tmp_path, 2) as at:
        first, second = at.gateways
        source, target = at.found(1, [first.key]), at.found(1, [second.key], at=1)
        at.pump()
        second.close()
        source.call([["message", {0: target.id, 1: "told", 2: None}]])
        at.pump()
        second.open()
        carried = inputs.Message(source.id, 1, 0)
        early = at.owner.write(
            target.repo, inputs.LEDGER_BRANCH, inputs.MESSAGE, carried.item(), (target.id, source.id)
        )
        second.rooms.offer(early)
        assert target.heights() == [1, 1] or len(second.seals(target.id)) == 1
        at.until(lambda: target.count(1) == 1)


def test_a_wake_is_called_by_the_one_whose_turn_it_is(tmp_path: Path) -> None:
    """SPEC 10.5, 10.10."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2, params=[["wake", {0: at.now.ms + 1_000, 1: "up", 2: None}]])
        at.pump()
        for gateway in at.gateways:
            gateway.now.ms += 1_000
        for _ in range(2):
            for gateway in at.gateways:
                rooms = gateway.rooms
                Waker(rooms.database, rooms.identity, rooms.clock, rooms.modules, rooms.executor.notify).wake_due()
                gateway.now.ms += 5_000
            at.pump()
        outcomes = [one for seal in at.gateways[0].seals(odd.id)[1:] for one in seal.outcomes]
        assert len(outcomes) == 1 and odd.is_same()
        called = [commits.by_id(at.gateways[0].rooms.database.read(), one.input) for one in outcomes]
        assert {call.header.author for call in called if call is not None} == {at.gateways[1].key}


# -- other sealers, another module ------------------------------------------------------------------------------------


def test_the_old_sealers_hand_over_to_the_new_ones(tmp_path: Path) -> None:
    """SPEC 10.9: the seal with the change is the old ones'; from the next height on only the new ones sign."""
    with ring(tmp_path, 3) as at:
        a, b, c = at.gateways
        odd = at.found(1, [a.key])
        at.pump()
        odd.call([["sealers", {0: [b.key, c.key], 1: 2}]])
        at.until(lambda: odd.heights() == [2, 2, 2])
        for height in (2, 3):
            odd.call(at=0)
            at.until(lambda height=height: odd.heights() == [height + 1] * 3)  # type: ignore[misc]  # a default binds it
        assert odd.is_same() and odd.count() == 3
        assert [len(signed_at(gateway, odd, 1)) for gateway in (a, b, c)] == [1, 0, 0]
        assert [len(signed_at(gateway, odd, 2)) for gateway in (a, b, c)] == [0, 1, 1]
        assert not any(gateway.fault(odd.id) for gateway in at.gateways)


def test_an_instance_goes_on_under_another_module_everywhere(tmp_path: Path) -> None:
    """SPEC 10.8: the step is carried once, and each gateway runs the new module from there on."""
    with ring(tmp_path, 2) as at:
        odd = at.found(2)
        at.pump()
        odd.call([["become", {0: name_of(HUNDREDS)}]])
        at.until(lambda: odd.count() == 102)  # the call and the old module's leave, then the new one's hundred
        odd.call(at=1)
        at.until(lambda: odd.count() == odd.count(1) == 202)
        assert at.gateways[1].seals(odd.id)[-1].module == name_of(HUNDREDS)
        assert odd.is_same()


def test_a_step_has_a_seal_to_itself(tmp_path: Path) -> None:
    """SPEC 10.8: behind effects of other inputs it would be refused; what comes with it is sealed before or after."""
    with ring(tmp_path, 1) as at:
        (only,) = at.gateways
        odd = at.found(1)
        at.pump()
        odd.call([["become", {0: name_of(HUNDREDS)}]])
        at.until(lambda: odd.count() == 102)
        odd.call()
        carried = inputs.Message(odd.id, 1, 0).item()
        late = at.owner.write(odd.repo, inputs.LEDGER_BRANCH, inputs.MESSAGE, carried, (odd.id, odd.id))
        only.rooms.offer(late)
        at.until(lambda: len(only.seals(odd.id)) == 5)
        assert [len(seal.outcomes) for seal in only.seals(odd.id)] == [1] * 5

        connection = only.rooms.database.read()
        founding = commits.by_id(connection, odd.id)
        assert founding is not None
        following = NextCut(connection, StoreEvidence(only.rooms.database.read), only.rooms.modules, founding)
        theirs, ours = late.header.log, LogKey(odd.repo, inputs.LEDGER_BRANCH, only.key)
        reached, pending = only.seals(odd.id)[1].cut, dict(commits.logs_with_inputs(connection, odd.id))
        moved = []
        for _ in range(3):
            before, reached = reached, following.after(reached, pending, limits.SEAL_INPUTS)
            moved.append([entry.log for entry in reached if entry not in before])
        assert moved == [[ours], [theirs], [theirs]]


def test_a_step_to_a_module_that_is_not_here_waits_for_it_and_the_rest_goes_on(tmp_path: Path) -> None:
    """SPEC 10.8, 7.8: nothing is decided about a program that nobody here can run, and it is said which one it is."""
    with ring(tmp_path, 1) as at:
        (only,) = at.gateways
        only.close()
        only.known.remove(HUNDREDS)
        only.open()
        odd = at.found(1)
        odd.call([["become", {0: name_of(HUNDREDS)}]])
        odd.call()
        at.pump()
        assert odd.count() == 2
        assert name_of(HUNDREDS).hex() in only.fault(odd.id)
        assert only.rooms.modules.add(only.rooms.database, HUNDREDS) == name_of(HUNDREDS)
        at.until(lambda: odd.count() == 103)
        assert not only.fault(odd.id)


# -- what a stranger sees ---------------------------------------------------------------------------------------------


def test_a_bundle_shows_as_many_signatures_as_it_takes(tmp_path: Path) -> None:
    """SPEC 13, 7.2."""
    with ring(tmp_path, 3) as at:
        odd = at.found(3)
        at.pump()
        odd.call()
        at.until(lambda: odd.heights() == [2, 2, 2])
        rooms = at.gateways[1].rooms
        data = Export(rooms.database.read(), rooms.modules).bundle(odd.id)
        sealers = {commit.header.author for commit in Bundle.decode(data).commits if commit.header.kind == SEAL}
        assert sealers == {gateway.key for gateway in at.gateways}
        verify(data)


def signatures_in(connection: apsw.Connection) -> int:
    """How many seals are signed in a store."""
    ((count,),) = connection.execute("SELECT COUNT(*) FROM entry WHERE kind = ?", (SEAL,))
    return int(count)


def signed_at(gateway: Gateway, odd: Odd, height: int) -> list[bytes]:
    """The seals that a gateway itself has signed at a height of an instance."""
    connection = gateway.rooms.database.read()
    bodies = [
        commit.body
        for log, head in commits.logs_of(connection, odd.repo, "seal")
        if log.author == gateway.key
        for commit in commits.entries(connection, log, -1, head.seq)
        if commit.body is not None and Seal.read(commit.content()).height == height
    ]
    return [seal_id(body) for body in bodies]
