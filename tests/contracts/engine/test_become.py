"""SPEC 10.8, 10.9: an instance that goes on under another module, and under other sealers."""

from typing import Final

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.seal import Accepted, Effect, Refused
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.engine.errors import NotAdmitted
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.wire import cbor

from contracts.tools.case import GATEWAY, MERCHANT, TILL, key, seed
from tests.contracts.engine.world import MODULE, Answers, World

NEXT, THIRD = seed("next module"), seed("third module")
OLD: Final = (key(GATEWAY),)
NEW: Final = (key(MERCHANT), key(TILL))


def asking(*effects: list[cbor.Item]) -> Answers:
    """A contract that asks for these effects when it is called; its state is the op that it heard last."""

    def answer(data: dict[int, cbor.Item]) -> cbor.Item:
        state, call = data[0], data[1]
        assert isinstance(call, dict)
        after = state if call[0] == "leave" else {0: call[0]}
        return {0: {0: after, 1: [], 2: list(effects) if call[0] == "go" else []}}

    return answer


def migrating(data: dict[int, cbor.Item]) -> cbor.Item:
    """A contract that takes another one's state over, and then notes each op it hears beside it."""
    state, call = data[0], data[1]
    assert isinstance(state, dict) and isinstance(call, dict)
    return {0: {0: {**state, 1: call[0]}, 1: [], 2: []}}


def refusing(data: dict[int, cbor.Item]) -> cbor.Item:
    return {1: [100, "I don't know this state"]}


def agreed(*effects: list[cbor.Item], after: Answers = migrating) -> tuple[World, fold.Folded]:
    """An instance whose contract has asked, at height 1, to become NEXT."""
    world = World(asking(*(effects or (["become", {0: NEXT}],))), more={NEXT: after})
    first = world.keep(world.begin())
    world.call()
    return world, world.keep(world.proceed(first))


def outcome(folded: fold.Folded) -> Accepted | Refused:
    (only,) = folded.seal.outcomes
    return only


# -- another module ---------------------------------------------------------------------------------------------------


def test_the_new_module_is_told_as_a_message_from_itself_and_goes_on_with_the_old_state() -> None:
    """SPEC 10.8, 10.3."""
    world, before = agreed()
    message = world.carry_own(1)
    world.proceed(before)
    fact = {
        0: facts.MESSAGE,
        1: key(GATEWAY),
        2: message.id,
        3: world.instance.id,
        4: 1,
        5: 0,
        6: MODULE,
        7: True,
        8: MODULE,
    }
    assert world.asked[-2][0] == world.asked[-1][0] == {0: "go"}
    assert world.asked[-2][1] == {0: "leave", 1: {0: NEXT}, 2: fact}
    assert world.asked[-1][1] == {0: "migrate", 1: {0: MODULE}, 2: fact}


def test_a_seal_names_the_module_at_its_end_and_later_inputs_are_the_new_ones() -> None:
    """SPEC 10.8."""
    world, before = agreed()
    assert before.seal.module == MODULE
    world.carry_own(1)
    moved = world.keep(world.proceed(before))
    assert (moved.seal.module, cbor.loads(moved.state)) == (NEXT, {0: "go", 1: "migrate"})
    world.call("later")
    after = world.proceed(moved)
    assert (after.seal.module, cbor.loads(after.state)) == (NEXT, {0: "go", 1: "later"})
    assert fold.would_take(after.tip(), 3_000, facts.Told("x", None, {0: facts.CALL}), world, world)
    assert world.asked[-1][0] == {0: "go", 1: "later"}


@pytest.mark.parametrize("after", [refusing, lambda data: b"junk"], ids=["refuses", "answers nonsense"])
def test_a_module_that_does_not_take_over_changes_nothing(after: Answers) -> None:
    """SPEC 10.8: and since a refused message is not carried, it may be carried again."""
    world, before = agreed(after=after)
    world.carry_own(1)
    folded = world.keep(world.proceed(before))
    assert isinstance(outcome(folded), Refused)
    assert (folded.seal.module, folded.state, folded.carried) == (MODULE, before.state, ())
    world.more[NEXT] = migrating
    world.carry_own(1)
    assert world.proceed(folded).seal.module == NEXT


def test_nothing_is_decided_by_who_does_not_have_the_module() -> None:
    """SPEC 7.8."""
    world, before = agreed()
    world.more.clear()
    world.carry_own(1)
    with pytest.raises(NotAdmitted):
        world.proceed(before)


def test_a_step_that_was_agreed_under_a_module_that_is_gone_is_worth_nothing() -> None:
    """SPEC 10.8: else whoever kept an old agreement back could undo a later one."""
    world, before = agreed(["become", {0: NEXT}], ["become", {0: THIRD}])
    world.more[THIRD] = migrating
    world.carry_own(1, 0)
    moved = world.keep(world.proceed(before))
    world.carry_own(1, 1)
    late = outcome(world.proceed(moved))
    assert isinstance(late, Refused) and (late.code, moved.seal.module) == (facts.NO_SOURCE, NEXT)
    assert "another module" in late.text


def leaving(answer: cbor.Item) -> Answers:
    """A contract that asks to become NEXT, and then answers this to whether it may be left."""
    goes = asking(["become", {0: NEXT}])

    def answers(data: dict[int, cbor.Item]) -> cbor.Item:
        call = data[1]
        assert isinstance(call, dict)
        return answer if call[0] == "leave" else goes(data)

    return answers


def test_the_new_module_takes_over_what_the_old_one_leaves() -> None:
    """SPEC 10.8."""
    world, before = agreed()
    world.answers = leaving({0: {0: {0: "left"}, 1: [], 2: []}})
    world.carry_own(1)
    assert cbor.loads(world.proceed(before).state) == {0: "left", 1: "migrate"}


def test_a_step_that_the_module_in_force_does_not_stand_by_changes_nothing() -> None:
    """SPEC 10.8: what was agreed may have been taken back since, or somebody has a say now who had none."""
    world, before = agreed()
    world.answers = leaving({1: [106, "not all ask for it now"]})
    world.carry_own(1)
    folded = world.proceed(before)
    refused = outcome(folded)
    assert isinstance(refused, Refused) and (refused.code, refused.text) == (106, "not all ask for it now")
    assert (folded.seal.module, folded.state, folded.carried) == (MODULE, before.state, ())
    assert [asked[1][0] for asked in world.asked[-1:]] == ["leave"]


@pytest.mark.parametrize(
    ("events", "effects"), [([["gone", {}]], []), ([], [["become", {0: NEXT}]])], ids=["event", "effect"]
)
def test_leaving_is_no_occasion_for_anything_else(events: list[cbor.Item], effects: list[cbor.Item]) -> None:
    """SPEC 10.8: nothing of it would stand in the seal."""
    world, before = agreed()
    world.answers = leaving({0: {0: {0: "left"}, 1: events, 2: effects}})
    world.carry_own(1)
    folded = world.proceed(before)
    refused = outcome(folded)
    assert isinstance(refused, Refused) and refused.code == facts.MISBEHAVED
    assert (folded.seal.module, folded.state) == (MODULE, before.state)


def test_no_effect_stands_under_the_name_of_a_module_that_did_not_ask_for_it() -> None:
    """SPEC 10.8: a seal's module is believed for all its effects, and the step would give them another author."""
    world, before = agreed()
    world.call()
    world.carry_own(1)
    folded = world.keep(world.proceed(before))
    asked, refused = folded.seal.outcomes
    assert isinstance(asked, Accepted) and [effect.kind for effect in asked.effects] == ["become"]
    assert isinstance(refused, Refused) and refused.code == facts.NO_SOURCE and "in the next one" in refused.text
    assert folded.seal.module == MODULE
    world.carry_own(1)
    assert world.proceed(folded).seal.module == NEXT


def test_what_has_no_effect_may_come_before_a_step_in_one_seal() -> None:
    """SPEC 10.8."""
    world, before = agreed()
    world.call("quiet")
    world.carry_own(1)
    folded = world.proceed(before)
    assert [type(one) for one in folded.seal.outcomes] == [Accepted, Accepted]
    assert (folded.seal.module, cbor.loads(folded.state)) == (NEXT, {0: "quiet", 1: "migrate"})


def test_a_step_is_carried_once() -> None:
    """SPEC 6.4."""
    world, before = agreed()
    world.carry_own(1)
    moved = world.keep(world.proceed(before))
    world.carry_own(1)
    again = outcome(world.proceed(moved))
    assert isinstance(again, Refused) and again.code == facts.CARRIED


def test_another_instance_decides_for_nobody_else() -> None:
    """SPEC 10.8: `become` is about the instance that asked for it."""
    world = World(more={NEXT: migrating})
    first = world.begin()
    world.source(Effect("become", {0: NEXT}))
    world.message()
    refused = outcome(world.proceed(first))
    assert isinstance(refused, Refused) and refused.code == facts.NO_SOURCE


# -- other sealers ----------------------------------------------------------------------------------------------------


def test_new_sealers_are_in_force_from_the_next_height_on() -> None:
    """SPEC 10.9, 6.6, 5.4: what the old ones say counts no longer, what the new ones say does."""
    world, before = agreed(["sealers", {0: list(NEW), 1: 2}])
    assert world.begin().tip().sealers == Sealers(OLD, 1)
    assert before.tip().sealers == Sealers(NEW, 2)
    late, first = world.receipt(), world.receipt(by=MERCHANT)
    after = world.proceed(before)
    said = {one.input: one for one in after.seal.outcomes}
    assert isinstance(said[first.id], Accepted)
    refused = said[late.id]
    assert isinstance(refused, Refused) and refused.code == facts.NO_SEALER
    assert after.tip().sealers == Sealers(NEW, 2)


def test_of_two_changes_in_one_seal_the_last_counts() -> None:
    """SPEC 10.9."""
    _, before = agreed(["sealers", {0: list(NEW), 1: 1}], ["sealers", {0: [key(TILL)], 1: 1}])
    assert before.sealers == Sealers((key(TILL),), 1)


@pytest.mark.parametrize(
    "fields",
    [
        {0: [], 1: 1},
        {0: list(NEW), 1: 0},
        {0: list(NEW), 1: 3},
        {0: [key(TILL), key(TILL)], 1: 1},
        {0: [b"short"], 1: 1},
        {0: [seed(str(n)) for n in range(limits.SEALERS + 1)], 1: 1},
        {0: list(NEW)},
        {0: list(NEW), 1: 1, 2: 0},
    ],
)
def test_sealers_that_could_never_seal_are_no_answer(fields: dict[int, cbor.Item]) -> None:
    """SPEC 10.5, 6.1."""
    _, before = agreed(["sealers", fields])
    refused = outcome(before)
    assert isinstance(refused, Refused) and refused.code == facts.MISBEHAVED


def test_proposers_take_turns() -> None:
    """SPEC 10.10."""
    three = Sealers((key(GATEWAY), *NEW), 2)
    assert [three.proposer(height) for height in range(4)] == [key(GATEWAY), *NEW, key(GATEWAY)]


# -- what a contract is told ------------------------------------------------------------------------------------------


def test_a_contract_knows_the_seal_before() -> None:
    """SPEC 10.2: a draw takes its seed from it."""
    world = World()
    first = world.begin()
    world.call()
    world.proceed(first)
    context = world.asked[-1][2]
    assert isinstance(context, dict)
    assert context[3] == first.tip().seal_id
