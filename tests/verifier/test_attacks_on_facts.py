"""Attacks on what a seal takes in, and on modules, each refused at its step (SPEC 14, steps 5 and 6)."""

from dataclasses import replace

import pytest
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.seal import Accepted, Seal, input_root
from exonomy_verifier import verify
from exonomy_verifier.errors import (
    WrongFacts,
    WrongModule,
)

from tests.contracts.modules.hostile import read as hostile
from tests.doubles.community import COUNTER, Community
from tests.verifier.refusals import exchanged, refused
from tests.verifier.scenes import (
    ANN,
    GATEWAY,
    OWNER,
    accepting,
    messenger,
    release,
    shop,
    two_inputs,
)

# -- 5 facts


def test_a_proof_in_the_cut_that_the_seal_leaves_out() -> None:
    community, counter, proof = two_inputs()

    def edit(seal: Seal) -> Seal:
        kept = tuple(outcome for outcome in seal.outcomes if outcome.input != proof.id)
        return replace(seal, outcomes=kept, input_root=input_root([outcome.input for outcome in kept]))

    community.seal(counter, edit=edit)
    error = refused(community.bundle(counter), WrongFacts, "the seal leaves out")
    assert error.subject == proof.id


def test_inputs_in_another_order() -> None:
    community, counter, _ = two_inputs()

    def edit(seal: Seal) -> Seal:
        turned = seal.outcomes[::-1]
        return replace(seal, outcomes=turned, input_root=input_root([outcome.input for outcome in turned]))

    community.seal(counter, edit=edit)
    refused(community.bundle(counter), WrongFacts, "another order")


def test_an_input_root_of_other_inputs() -> None:
    community, counter, _ = two_inputs()
    community.seal(counter, edit=lambda seal: replace(seal, input_root=b"i" * 32))
    refused(community.bundle(counter), WrongFacts, "another order")


def test_an_outcome_of_an_input_that_is_not_in_the_cut() -> None:
    community, counter, _ = two_inputs()
    community.seal(counter, edit=lambda s: replace(s, outcomes=(*s.outcomes, Accepted(b"i" * 32, (), ()))))
    refused(community.bundle(counter), WrongFacts, "is no input in its cut")


def test_a_proof_without_its_body() -> None:
    scene = shop()
    commits = exchanged(scene.community.commits(), lambda c: replace(c, body=None) if c == scene.proof else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WrongFacts, "input whose body is not in the bundle")


def test_a_log_of_the_cut_that_is_not_shown() -> None:
    scene = shop()
    commits = exchanged(scene.community.commits(), lambda c: None if c.header.log == scene.proof.header.log else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WrongFacts, "head of log 'device/0000abcd', seq 0")


def test_a_log_that_ends_before_the_cut() -> None:
    scene = shop()
    commits = exchanged(scene.community.commits(), lambda c: None if c == scene.receipt else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WrongFacts, "head of log 'receipts', seq 1")


def test_a_log_shown_from_after_a_proof_that_was_taken_in() -> None:
    community, counter, later = two_inputs()
    community.seal(counter)
    log = later.header.log
    commits = exchanged(community.commits(), lambda c: None if c.header.log == log and c != later else c)
    refused(community.bundle(counter, commits=commits), WrongFacts, "is no input in its cut")


def test_a_grant_without_its_body() -> None:
    scene = shop()
    commits = exchanged(scene.community.commits(), lambda c: replace(c, body=None) if c.id == scene.enrolment else c)
    refused(scene.community.bundle(scene.counter, commits=commits), WrongFacts, "grant or revoke without its body")


def test_a_cut_that_goes_back() -> None:
    scene = shop()
    scene.community.call(OWNER, scene.counter)
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, cut=scene.counter.seals[0].seal.cut))
    refused(scene.bundle(), WrongFacts, "goes back")


def test_a_cut_out_of_order() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, cut=seal.cut[::-1]))
    refused(scene.bundle(), WrongFacts, "not sorted")


def test_a_first_cut_that_skips_inputs() -> None:
    community = Community()
    counter = community.begin(OWNER, community.repo(OWNER), [GATEWAY])
    community.call(OWNER, counter, [release(1)])
    log = counter.commit.header.log
    last = community.logs[log][-1]

    def edit(seal: Seal) -> Seal:
        cut = tuple(replace(e, seq=1, head=last.id) if e.log == log else e for e in seal.cut)
        return replace(seal, cut=cut)

    community.seal(counter, edit=edit)
    refused(community.bundle(counter), WrongFacts, "first cut holds something else")


def test_a_cut_without_the_rights_of_a_repo() -> None:
    scene = shop()
    community, counter = scene.community, scene.counter
    elsewhere = community.repo(ANN, "person")
    community.call(ANN, counter, repo=elsewhere)

    def edit(seal: Seal) -> Seal:
        return replace(seal, cut=tuple(e for e in seal.cut if e.log.branch != AUTH_BRANCH or e.log.repo != elsewhere))

    community.seal(counter, edit=edit)
    refused(scene.bundle(), WrongFacts, "leaves out who may write")


def test_time_that_runs_backwards() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, time_ms=1))
    refused(scene.bundle(), WrongFacts, "before the previous")


def test_a_chain_with_a_seal_missing() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, prev=b"p" * 32))
    refused(scene.bundle(), WrongFacts, "is not in the bundle")


def test_an_instance_that_nobody_sealed() -> None:
    community = Community()
    counter = community.begin(OWNER, community.repo(OWNER), [GATEWAY])
    refused(community.bundle(counter), WrongFacts, "nothing of this instance was sealed")


def test_a_message_from_a_seal_that_is_not_final() -> None:
    community, source, target = messenger(k=2)
    community.message(OWNER, source, 1, 0, target)
    community.seal(target)
    refused(community.bundle(target), WrongFacts, "no final seal")


def test_a_message_that_its_source_never_sent() -> None:
    community, source, target = messenger(k=1)
    carried = community.message(OWNER, source, 1, 1, target)
    community.seal(target, edit=lambda seal: accepting(seal, carried))
    refused(community.bundle(target), WrongFacts, "never sent here")


def test_a_message_of_a_final_seal_is_taken_without_running_its_source() -> None:
    community, source, target = messenger(k=1)
    community.message(OWNER, source, 1, 0, target)
    assert isinstance(community.seal(target).seal.outcomes[0], Accepted)
    report = verify(community.bundle(target))
    assert "1 seal of other instances final, not re-run" in report.steps[7].findings
    verify(community.bundle(target, source))


# -- 6 modules


def test_a_module_that_is_missing() -> None:
    scene = shop()
    refused(replace(Bundle.decode(scene.bundle()), modules=()).encode(), WrongModule, "is not in the bundle")


def test_another_module_than_agreed() -> None:
    scene = shop()
    other = hostile("harmless").wasm
    refused(replace(Bundle.decode(scene.bundle()), modules=(other,)).encode(), WrongModule, "no instance .* names")


def test_a_module_that_nobody_needs() -> None:
    scene = shop()
    both = (COUNTER, hostile("harmless").wasm)
    refused(replace(Bundle.decode(scene.bundle()), modules=both).encode(), WrongModule, "no instance .* names")


def test_a_seal_that_names_another_module() -> None:
    scene = shop()
    scene.community.seal(scene.counter, edit=lambda seal: replace(seal, module=b"m" * 32))
    refused(scene.bundle(), WrongModule, "names another module")


@pytest.mark.parametrize("name", ["float_add", "start_section", "unknown_import", "abi_two"])
def test_a_module_that_is_not_admitted(name: str) -> None:
    community = Community()
    bad = hostile(name).wasm
    counter = community.begin(OWNER, community.repo(OWNER), [GATEWAY])
    community.seal(counter)
    harmful = community.begin(OWNER, counter.repo, [GATEWAY], module=bad)
    seal = replace(
        counter.last,
        instance=harmful.id,
        module=harmful.born.module,
        outcomes=(Accepted(harmful.id, (), ()),),
        input_root=input_root([harmful.id]),
        cut=community.cut(harmful),
    )
    community.sign(harmful, seal, [GATEWAY])
    refused(community.bundle(harmful), WrongModule, "not admitted")
