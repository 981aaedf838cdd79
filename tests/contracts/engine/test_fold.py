"""SPEC 7: from a cut to the one seal that follows from it."""

from dataclasses import replace
from typing import Any

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs, seal
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import Accepted, Effect, Refused
from exonomy_contracts.engine import answer, fold
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.hashing import sha256
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, TILL, VOUCHER, key, seed
from tests.contracts.engine.world import MODULE, World

LOCKED = {1: "locked", 2: {0: 1}}


def to_us(world: World) -> Effect:
    """A message to the world's instance."""
    return Effect("message", {0: world.instance.id, **LOCKED})


def the_outcome(folded: fold.Folded) -> seal.Outcome:
    (outcome,) = folded.seal.outcomes
    return outcome


def refusal(folded: fold.Folded) -> tuple[int, str]:
    outcome = the_outcome(folded)
    assert isinstance(outcome, Refused)
    return outcome.code, outcome.text


# -- the beginning and the chain --------------------------------------------------------------------------------------


def test_the_first_seal_is_the_answer_to_the_parameters() -> None:
    """SPEC 7.1, 7.4, 10.2, 10.3."""
    world = World()
    first = world.begin(time_ms=1_234)
    sealed = first.seal
    assert (sealed.height, sealed.prev, sealed.prior_state, sealed.time_ms) == (0, None, None, 1_234)
    assert sealed.state == sha256(first.state)
    assert sealed.input_root == seal.input_root([world.instance.id])
    assert world.asked == [
        {
            0: None,
            1: {
                0: "init",
                1: {0: "terms"},
                2: {0: 0, 1: key(MERCHANT), 2: world.instance.id, 3: [key(GATEWAY)]},
            },
            2: {0: world.instance.id, 1: 1_234, 2: 0, 3: None},
        }
    ]


def test_seals_form_a_chain() -> None:
    """SPEC 7.1, 7.4: an input is folded once, and states follow each other."""
    world = World()
    folded = world.begin()
    for height in range(1, 4):
        call = world.call()
        before, folded = folded, world.proceed(folded)
        assert folded.seal.height == height
        assert folded.seal.prev == seal.seal_id(before.seal.encode())
        assert folded.seal.prior_state == before.seal.state == sha256(before.state)
        assert [outcome.input for outcome in folded.seal.outcomes] == [call.id]
    assert cbor.loads(folded.state) == {0: 4, 1: "go"}
    assert world.proceed(folded).seal.outcomes == ()


def test_effects_count_through_the_seal() -> None:
    """SPEC 7.10."""
    world = World()
    first = world.begin()
    for op in ("go", "no", "go"):
        world.call(op)
    folded = world.proceed(first)
    assert [type(outcome) for outcome in folded.seal.outcomes] == [Accepted, Refused, Accepted]
    assert len(folded.seal.effects) == 2


@given(st.lists(st.sampled_from([MERCHANT, TILL, CUSTOMER]), max_size=8), st.randoms(use_true_random=False))
def test_any_arrival_gives_the_same_seal(authors: list[bytes], random: st.randoms) -> None:
    """SPEC 7.5, 7.6: the same commits, the same bytes."""
    world = World()
    first = world.begin()
    for author in authors:
        world.call(by=author, auth=world.grant.id if author == TILL else None)
    cut = world.cut()
    folded = world.proceed(first, cut=cut)
    random.shuffle(world.commits)
    again = world.proceed(first, cut=cut)
    assert (again.seal.encode(), again.state) == (folded.seal.encode(), folded.state)
    assert seal.Seal.read(cbor.loads(folded.seal.encode())) == folded.seal


# -- cuts -------------------------------------------------------------------------------------------------------------


def test_a_cut_goes_forward_in_order_and_once_through_each_log() -> None:
    """SPEC 7.3."""
    world = World()
    world.call(by=GATEWAY)
    before = world.cut()
    fold.check_continues(before, before)
    world.call(by=GATEWAY)
    after = world.cut()
    fold.check_continues(before, after)
    forked = tuple(seal.CutEntry(e.log, e.seq, seed("fork")) for e in before)
    faults = {
        "behind": (after, before),
        "a log missing": (before, before[1:]),
        "another head at the same seq": (before, forked),
        "not sorted": (before, before[::-1]),
        "a log twice": (before, seal.sorted_cut([*after, before[0]])),
        "the same entry twice": (before, seal.sorted_cut([*before, before[0]])),
    }
    for name, (previous, cut) in faults.items():
        with pytest.raises(fold.BadCut):
            fold.check_continues(previous, cut)
            pytest.fail(name)


def test_a_cut_has_a_most() -> None:
    """SPEC 7.3."""
    world = World()
    log = world.instance.header.log
    entries = [
        seal.CutEntry(type(log)(log.repo, f"b{number}", log.author), 0, bytes(32))
        for number in range(limits.CUT_LOGS + 1)
    ]
    fold.check_continues((), seal.sorted_cut(entries[1:]))
    with pytest.raises(fold.BadCut):
        fold.check_continues((), seal.sorted_cut(entries))


def test_the_first_cut_leaves_no_input_behind_it() -> None:
    """SPEC 7.4."""
    world = World()
    good = world.first_cut()
    world.call()
    till = world.proof()
    beside = seal.CutEntry(till.header.log, 0, till.id)
    for cut in (world.cut(), seal.sorted_cut([*good, beside]), good[::-1], (), (*good, *good)):
        with pytest.raises(fold.BadCut):
            world.begin(cut=cut)
    world.begin(cut=good)


def test_inputs_beyond_the_cut_wait() -> None:
    """SPEC 7.4."""
    world = World()
    first = world.begin()
    one = world.call()
    cut = world.cut()
    two = world.call()
    folded = world.proceed(first, cut=cut)
    assert [outcome.input for outcome in folded.seal.outcomes] == [one.id]
    assert the_outcome(world.proceed(folded)).input == two.id


def test_time_does_not_go_back() -> None:
    """SPEC 7.9."""
    world = World()
    first = world.begin(time_ms=2_000)
    assert world.proceed(first, time_ms=2_000).seal.time_ms == 2_000
    with pytest.raises(fold.BadCut):
        world.proceed(first, time_ms=1_999)


def test_a_seal_folds_so_many_inputs_and_no_more() -> None:
    """SPEC 7.11."""
    world = World()
    first = world.begin()
    for _ in range(limits.SEAL_INPUTS):
        world.call("no")
    assert len(world.proceed(first).seal.outcomes) == limits.SEAL_INPUTS
    world.call("no")
    with pytest.raises(fold.BadCut):
        world.proceed(first)


def test_a_seal_fits_a_body() -> None:
    """SPEC 7.11: six large outcomes are too much for one seal, three are not."""
    large = cbor.dumps({0: {0: {}, 1: [["e", {0: bytes(limits.OUTCOME_BYTES - 200)}]], 2: []}})
    world = World(lambda data: large)
    first = world.begin()
    ledger = world.instance.header.log
    for _ in range(6):
        world.call()
    with pytest.raises(fold.BadCut):
        world.proceed(first)
    some = world.proceed(first, cut=world.cut(upto={ledger: 3}))
    assert len(some.seal.encode()) <= limits.BODY_BYTES
    assert len(world.proceed(some).seal.outcomes) == 3


# -- facts ------------------------------------------------------------------------------------------------------------


def test_a_call_tells_who_said_it() -> None:
    """SPEC 10.3, 6.3."""
    world = World()
    first = world.begin()
    call = world.call("go", by=TILL, auth=world.grant.id)
    world.proceed(first)
    assert world.asked[-1][1] == {0: "go", 1: None, 2: {0: 1, 1: key(TILL), 2: call.id}}


def test_a_message_tells_where_it_is_from_and_takes_its_words_from_the_seal() -> None:
    """SPEC 6.4, 10.3."""
    world = World()
    first = world.begin()
    world.source(Effect("notify", {0: bytes(32), 1: ""}), to_us(world))
    message = world.message(index=1)
    folded = world.proceed(first)
    fact = {0: 2, 1: key(GATEWAY), 2: message.id, 3: VOUCHER, 4: 4, 5: 1, 6: MODULE, 7: True, 8: MODULE}
    assert world.asked[-1][1] == {0: "locked", 1: {0: 1}, 2: fact}
    assert folded.carried == (inputs.Message(VOUCHER, 4, 1),)


@pytest.mark.parametrize(
    ("begun", "alike", "birth"),
    [
        ({"sealers": (key(TILL),)}, False, MODULE),
        ({"sealers": (key(GATEWAY), key(TILL))}, False, MODULE),
        ({"module": bytes(32)}, True, bytes(32)),
    ],
)
def test_a_message_tells_by_whom_and_as_what_its_source_began(begun: dict[str, Any], alike: bool, birth: bytes) -> None:
    """SPEC 10.3: who founds an instance chooses its sealers, and may bring a state of another module along."""
    world = World()
    first = world.begin()
    world.source(to_us(world))
    world.founded[VOUCHER] = replace(world.founded[VOUCHER], **begun)
    world.message()
    world.proceed(first)
    fact = world.asked[-1][1][2]
    assert (fact[6], fact[7], fact[8]) == (MODULE, alike, birth)


@pytest.mark.parametrize(("k", "alike"), [(1, True), (2, False)])
def test_sealers_are_the_same_in_any_order_if_as_many_have_to_sign(k: int, alike: bool) -> None:
    """SPEC 10.3: their order only says who proposes first."""
    world = World()
    first = world.begin()
    tip = replace(first.tip(), sealers=Sealers((key(TILL), key(GATEWAY)), 1))
    world.source(to_us(world))
    world.founded[VOUCHER] = replace(world.founded[VOUCHER], sealers=(key(GATEWAY), key(TILL)), k=k)
    world.message()
    fold.proceed(tip, 2_000, world.cut(), world, world)
    assert world.asked[-1][1][2][7] is alike


def test_a_message_of_an_instance_that_is_not_here_is_refused() -> None:
    world = World()
    first = world.begin()
    world.source(to_us(world))
    del world.founded[VOUCHER]
    world.message()
    (outcome,) = world.proceed(first).seal.outcomes
    assert isinstance(outcome, Refused)
    assert outcome.code == 5


def test_a_proof_tells_what_was_authorized() -> None:
    """SPEC 6.5, 10.3."""
    world = World()
    first = world.begin()
    proof = world.proof()
    world.proceed(first)
    fact = {0: 3, 1: key(TILL), 2: proof.id, 3: key(MERCHANT), 4: key(CUSTOMER), 5: 50, 6: "USD"}
    fact |= {7: bytes(16), 8: 900, 9: 500}
    assert world.asked[-1][1] == {0: "redeem-proof", 1: {0: 40}, 2: fact}


def test_a_completion_tells_what_was_shown_and_for_whom() -> None:
    """SPEC 6.7, 10.3."""
    world = World()
    first = world.begin()
    proof = world.complete()
    world.proceed(first)
    shown = {0: [[400, 525_200_080, -134_049_540, 45]], 2: [300, 1, 4]}
    fact = {0: 5, 1: key(TILL), 2: proof.id, 3: key(MERCHANT)}
    assert world.asked[-1][1] == {0: "complete-proof", 1: {0: shown, 1: 500}, 2: fact}


def test_a_receipt_tells_what_the_processor_said() -> None:
    """SPEC 6.6, 10.3."""
    world = World()
    first = world.begin()
    receipt = world.receipt()
    world.proceed(first)
    args = dict(enumerate([1, 0, "stripe", "pi_1", "held", 50, 0, 0, "USD", None, "", 0]))
    assert world.asked[-1][1] == {0: "receipt", 1: args, 2: {0: 4, 1: key(GATEWAY), 2: receipt.id}}


LOGS = st.builds(LogKey, st.binary(min_size=32, max_size=32), st.text(max_size=64), st.binary(min_size=32, max_size=32))
SAME = st.sampled_from([bytes(32), bytes(31) + b"\x01"])
NEAR = st.builds(LogKey, SAME, st.sampled_from(["", "a", "b", "aa", "a" * 23, "b" * 23, "a" * 24, "a" * 64, "ä"]), SAME)
ENTRIES = st.builds(seal.CutEntry, LOGS | NEAR, st.sampled_from([0, 1, 23, 24, 255, 256, 65_536, 2**32]), SAME)


@given(st.lists(ENTRIES, max_size=12))
def test_a_cut_is_sorted_as_its_entries_are_encoded(entries: list[seal.CutEntry]) -> None:
    """SPEC 7.3."""
    by_bytes = sorted(entries, key=lambda entry: cbor.dumps(entry.item()))
    assert list(seal.sorted_cut(entries)) == by_bytes


STATES = st.dictionaries(st.integers(0, 2**64 - 1), st.integers() | st.binary() | st.text() | st.lists(st.none()))
EVENTS = st.lists(
    st.tuples(st.text(min_size=1, max_size=8), st.dictionaries(st.integers(0, 30), st.binary())).map(list), max_size=32
)


@given(STATES, EVENTS)
def test_a_state_is_sealed_in_the_bytes_that_it_was_answered_in(state: dict[int, cbor.Item], events: cbor.Item) -> None:
    """SPEC 7.1, 10.4: the answer is not encoded again to find them."""
    state = {key: value for key, value in state.items() if not isinstance(value, int) or abs(value) < 2**63}
    data = cbor.dumps({0: {0: state, 1: events, 2: [["become", {0: MODULE}]]}})
    assert answer.read(bytes(32), data).state == cbor.dumps(state)
