"""SPEC 7.7, 7.8: each refusal of the host is reached by its number, and changes nothing."""

from dataclasses import replace

import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs, seal
from exonomy_contracts.commit.auth import AUTH_BRANCH, Revoke
from exonomy_contracts.commit.seal import Accepted, Effect, Refused
from exonomy_contracts.engine import facts, fold
from exonomy_contracts.engine.errors import OutOfFuel, OutputTooLarge, Trapped
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.hashing import sha256

from contracts.tools.case import CUSTOMER, MERCHANT, TILL, VOUCHER, key, seed
from tests.contracts.engine.world import LEDGER, World

LOST = Revoke(key(TILL), (), "lost").item()
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


def _one(world: World, say: object, **more: object) -> tuple[int, str]:
    first = world.begin()
    assert callable(say)
    asked = len(world.asked)
    say(world)
    folded = world.proceed(first, **more)
    assert folded.state == first.state
    assert len(world.asked) == asked
    return refusal(folded)


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        ("call", [1, "op"]),
        ("call", [2, "op", None]),
        ("message", [1, VOUCHER, 4]),
        ("proof", [1, "delivery", b"", 1, 1]),
        ("proof", [1, "completion", {}, 1]),
        ("proof", [1, "completion", b"", 1, 1]),
        ("proof", [1, "redemption", {2: [1, 2, 3]}, 1]),
        ("proof", [2, "completion", {2: [1, 2, 3]}, 1]),
        ("receipt", [1]),
        ("call", {0: 0}),
    ],
)
def test_refusal_1_malformed_body(kind: str, item: cbor.Item) -> None:
    """SPEC 7.7: host code 1."""
    assert _one(World(), lambda world: world.say(kind, item))[0] == facts.MALFORMED


def test_refusal_1_arguments_nested_too_deep() -> None:
    """SPEC 7.7: host code 1; in the contract's input they would stand deeper than in the body."""
    args: cbor.Item = 0
    for _ in range(limits.CBOR_DEPTH - 1):
        args = [args]
    assert _one(World(), lambda world: world.say("call", [1, "go", args]))[0] == facts.MALFORMED
    world = World()
    first = world.begin()
    assert isinstance(args, list)
    world.say("call", [1, "go", args[0]])
    assert isinstance(the_outcome(world.proceed(first)), Accepted)


def test_refusal_1_body_not_there() -> None:
    """SPEC 7.7: host code 1."""
    world = World()
    first = world.begin()
    call = world.call()
    world.commits[-1] = type(call)(call.id, call.header, call.cose, None)
    assert refusal(world.proceed(first))[0] == facts.MALFORMED


@pytest.mark.parametrize("time_ms", [2_000, 10_000])
def test_refusal_2_no_grant(time_ms: int) -> None:
    """SPEC 7.7: host code 2: none, or not at the seal's time."""
    assert _one(World(), lambda world: world.call(by=CUSTOMER))[0] == facts.NO_GRANT
    code = _one(World(), lambda world: world.call(by=TILL, auth=world.grant.id, op="no"), time_ms=10_000)[0]
    assert code == facts.NO_GRANT
    assert _one(World(), lambda world: world.message(by=CUSTOMER), time_ms=time_ms)[0] == facts.NO_GRANT


def test_refusal_2_the_cut_holds_no_rights() -> None:
    """SPEC 7.7: host code 2: without the auth logs of a repo nobody there has a right."""
    world = World()
    ledger_only = tuple(entry for entry in world.first_cut() if entry.log.branch == LEDGER)
    first = world.begin(cut=ledger_only)
    world.call()
    assert refusal(world.proceed(first, cut=world.cut(without=(AUTH_BRANCH,))))[0] == facts.NO_GRANT


def test_refusal_2_a_proof_by_a_person() -> None:
    """SPEC 6.5, 6.7, 7.7: host code 2."""
    assert _one(World(), lambda world: world.proof(by=MERCHANT))[0] == facts.NO_GRANT
    assert _one(World(), lambda world: world.complete(by=MERCHANT))[0] == facts.NO_GRANT
    assert _one(World(), lambda world: world.complete(by=CUSTOMER))[0] == facts.NO_GRANT


def test_refusal_3_revoked() -> None:
    """SPEC 7.7: host code 3."""

    def say(world: World) -> None:
        world.write(MERCHANT, AUTH_BRANCH, "revoke", Revoke(key(TILL), (), "stolen").item())
        world.proof()

    assert (
        _one(World(), lambda world: (world.write(MERCHANT, AUTH_BRANCH, "revoke", LOST), world.complete()))[0]
        == facts.REVOKED
    )
    code, text = _one(World(), say)
    assert code == facts.REVOKED
    assert "stolen" in text


def test_refusal_4_message_already_carried() -> None:
    """SPEC 6.4, 7.7: host code 4: in this seal or in an earlier one."""
    world = World()
    first = world.begin()
    world.source(to_us(world))
    world.message()
    world.message(by=MERCHANT)
    folded = world.proceed(first)
    assert sorted(getattr(outcome, "code", 0) for outcome in folded.seal.outcomes) == [0, facts.CARRIED]
    world.carried_before += folded.carried
    world.message(branch="again")
    assert refusal(world.proceed(folded))[0] == facts.CARRIED


def test_a_refused_message_may_be_carried_again() -> None:
    """SPEC 6.4, 7.7: what is refused changes nothing."""
    world = World()
    first = world.begin()
    early = world.message()
    folded = world.proceed(first)
    assert (the_outcome(folded).input, refusal(folded)[0]) == (early.id, facts.NO_SOURCE)
    world.source(Effect("message", {0: world.instance.id, 1: "no", 2: None}))
    world.message()
    folded = world.proceed(folded)
    assert (refusal(folded)[0], folded.carried) == (100, ())
    world.source(to_us(world))
    world.message()
    assert world.proceed(folded).carried == (inputs.Message(VOUCHER, 4, 0),)


@pytest.mark.parametrize("index", [1, 2, limits.COUNT])
def test_refusal_5_no_such_message(index: int) -> None:
    """SPEC 7.7: host code 5: no seal, no effect, another kind, another instance."""

    def say(world: World) -> None:
        world.source(to_us(world), Effect("message", {0: seed("another"), **LOCKED}), Effect("notify", {0: b"", 1: ""}))
        world.message(index=index)

    assert _one(World(), say)[0] == facts.NO_SOURCE
    assert _one(World(), lambda world: world.message(height=5))[0] == facts.NO_SOURCE


@pytest.mark.parametrize(
    "changes",
    [
        {"trade": seed("another trade")},
        {"audience": key(CUSTOMER)},
        {"allowed": 39},
        {"forged": True},
    ],
    ids=str,
)
def test_refusal_6_not_authorized(changes: dict[str, object]) -> None:
    """SPEC 6.5, 7.7: host code 6."""
    assert _one(World(), lambda world: world.proof(**changes))[0] == facts.NOT_AUTHORIZED


def test_refusal_6_an_authorization_that_is_none() -> None:
    """SPEC 6.5, 7.7: host code 6."""

    def say(world: World) -> None:
        item = [1, "redemption", b"no authorization", 1, 1]
        world.say("proof", item, TILL, "device/0a1b2c3d", auth=world.grant.id)

    assert _one(World(), say)[0] == facts.NOT_AUTHORIZED


def test_refusal_7_accepted_too_late() -> None:
    """SPEC 6.5, 7.7: host code 7."""
    assert _one(World(), lambda world: world.proof(accepted_ms=901))[0] == facts.LATE_PROOF
    world = World()
    first = world.begin()
    world.proof(accepted_ms=900)
    assert isinstance(the_outcome(world.proceed(first)), Accepted)


def test_refusal_12_proven_before_it_happened() -> None:
    """SPEC 6.5, 6.7, 7.7: host code 12; the commits of this world are all of 1,000."""
    assert _one(World(), lambda world: world.proof(accepted_ms=1_001, expires_ms=5_000))[0] == facts.AHEAD_PROOF
    world = World()
    first = world.begin()
    world.proof(accepted_ms=1_000, expires_ms=5_000)
    assert isinstance(the_outcome(world.proceed(first)), Accepted)

    assert _one(World(), lambda world: world.complete(completed_ms=1_001))[0] == facts.AHEAD_PROOF
    world = World()
    first = world.begin()
    world.complete(completed_ms=1_000)
    assert isinstance(the_outcome(world.proceed(first)), Accepted)


def test_refusal_8_receipt_not_by_a_sealer() -> None:
    """SPEC 6.6, 7.7: host code 8: not even the owner's."""
    assert _one(World(), lambda world: world.receipt(by=MERCHANT))[0] == facts.NO_SEALER


def _answering(answer: object) -> tuple[int, str]:
    """How a call fares when the contract, once begun, answers with this."""
    world = World()
    first = world.begin()
    world.answers = answer if callable(answer) else lambda data: answer
    world.call()
    folded = world.proceed(first)
    assert folded.state == first.state
    return refusal(folded)


def _ok(state: cbor.Item, events: cbor.Item = (), effects: cbor.Item = ()) -> cbor.Item:
    return {0: {0: state, 1: events, 2: effects}}


HOLD: dict[int, cbor.Item] = {0: 0, 1: 1, 2: "USD", 3: "stripe", 4: bytes(32), 5: bytes(32), 6: bytes(32), 7: 1, 8: 1}


@pytest.mark.parametrize(
    "answer",
    [
        *(b"", b"\xff", b"\xf9\x00\x00", cbor.dumps(_ok({})) + b"\0", None, [], {}, {2: 0}, {0: {0: {}}}),
        *({0: _ok({}), 1: [100, ""]}, {1: [99, ""]}, {1: [-1, ""]}, {1: [100, "x" * 201]}, {1: [100]}, {1: 100}),
        *(_ok(None), _ok([]), _ok({}, None), _ok({}, [0]), _ok({}, [["e"]]), _ok({}, [["e", []]]), _ok({}, [[0, {}]])),
        *(_ok({}, [["e" * 33, {}]]), _ok({}, [["e", {}]] * 33), _ok({}, (), None), _ok({}, (), [0])),
        *(_ok({}, (), [["steal", {0: 1}]]), _ok({}, (), [["notify", {}]]), _ok({}, (), [["notify", {0: bytes(32)}]])),
        *(_ok({}, (), [["release", {0: 0, 1: -1, 2: True, 3: "USD"}]]),),
        *(_ok({}, (), [["release", {0: 0, 1: 1, 2: 1, 3: "USD"}]]),),
        *(_ok({}, (), [["release", {0: 0, 1: limits.AMOUNT + 1, 2: True, 3: "USD"}]]),),
        *(_ok({}, (), [["refund", {0: 0, 1: 1, 2: "XXX"}]]), _ok({}, (), [["refund", {0: 0, 1: 1, 2: "USD", 3: 0}]])),
        *(_ok({}, (), [["message", {0: bytes(31), 1: "op", 2: None}]]),),
        *(_ok({}, (), [["message", {0: bytes(32), 1: "o" * 33, 2: None}]]),),
        *(_ok({}, (), [["hold", {**HOLD, place: None}]]) for place in HOLD),
        _ok({}, (), [["notify", {0: bytes(32), 1: "x"}]] * 33),
    ],
    ids=lambda answer: answer.hex() if isinstance(answer, bytes) else str(answer)[:40],
)
def test_refusal_9_no_answer(answer: cbor.Item) -> None:
    """SPEC 7.7, 10.4, 10.5: host code 9."""
    assert _answering(answer)[0] == facts.MISBEHAVED


def test_every_kind_of_effect_is_accepted() -> None:
    """SPEC 10.5."""
    effects: list[cbor.Item] = [
        ["hold", HOLD],
        ["release", {0: 0, 1: 1, 2: False, 3: "USD"}],
        ["refund", {0: 0, 1: 0, 2: "JPY"}],
        ["message", {0: bytes(32), 1: "op", 2: [{}]}],
        ["notify", {0: bytes(32), 1: "hello"}],
    ]
    world = World()
    first = world.begin()
    world.answers = lambda data: _ok({}, (), effects)
    world.call()
    assert [effect.item() for effect in world.proceed(first).seal.effects] == effects


def test_refusal_9_an_answer_too_deep_for_a_seal() -> None:
    """SPEC 1.3, 7.7: host code 9; it fits the answer, but the seal would nest one level more."""
    event: cbor.Item = 0
    for _ in range(limits.CBOR_DEPTH - 5):
        event = [event]
    assert _answering(_ok({}, [["e", {0: event}]]))[0] == facts.MISBEHAVED
    assert isinstance(event, list)
    with pytest.raises(AssertionError):
        _answering(_ok({}, [["e", {0: event[0]}]]))


def test_refusal_9_a_trap() -> None:
    """SPEC 7.7: host code 9, with a sentence that is the same everywhere."""

    def trap(data: dict[int, cbor.Item]) -> cbor.Item:
        raise Trapped("division by zero")

    assert _answering(trap) == (facts.MISBEHAVED, "division by zero")


def test_refusal_10_over_a_limit() -> None:
    """SPEC 7.7: host code 10: the state, the outcome, the answer as a whole."""

    def too_large(data: dict[int, cbor.Item]) -> cbor.Item:
        raise OutputTooLarge(limits.OUTPUT_BYTES + 1, limits.OUTPUT_BYTES)

    assert _answering(_ok({0: bytes(limits.STATE_BYTES)}))[0] == facts.OVER_LIMIT
    assert _answering(_ok({}, [["e", {0: bytes(limits.OUTCOME_BYTES)}]]))[0] == facts.OVER_LIMIT
    assert _answering(too_large)[0] == facts.OVER_LIMIT


def test_refusal_10_an_input_over_a_limit() -> None:
    """SPEC 7.7: host code 10: the largest state and the largest call still fit, so only a wrong limit gets here."""
    state = cbor.dumps({0: bytes(limits.STATE_BYTES - 10)})
    assert len(state) + limits.BODY_BYTES + 1_000 < limits.INPUT_BYTES
    state = b"\xa1\x00\x5a" + (limits.INPUT_BYTES).to_bytes(4) + bytes(limits.INPUT_BYTES)
    huge = replace(World().begin(), state=state)
    world = World()
    world.call()
    assert refusal(world.proceed(huge))[0] == facts.OVER_LIMIT


def test_refusal_11_refused_at_its_beginning() -> None:
    """SPEC 7.7: host code 11: what was refused at height 0 does nothing for ever."""
    world = World(lambda data: {1: [100, "these terms are void"]})
    first = world.begin()
    assert refusal(first) == (100, "these terms are void")
    assert first.seal.state == sha256(fold.NO_STATE)
    world.answers = lambda data: pytest.fail("it was asked")
    world.call()
    second = world.proceed(first)
    assert refusal(second)[0] == facts.STILLBORN
    assert second.seal.prior_state == second.seal.state == first.seal.state
    world.receipt()
    assert refusal(world.proceed(second))[0] == facts.STILLBORN


def test_a_trap_at_the_beginning_is_sealed_too() -> None:
    """SPEC 7.7."""
    assert refusal(World(lambda data: b"").begin())[0] == facts.MISBEHAVED


def test_no_verdict_is_no_outcome() -> None:
    """SPEC 7.8."""

    def endless(data: dict[int, cbor.Item]) -> cbor.Item:
        raise OutOfFuel(1)

    world = World(endless)
    with pytest.raises(OutOfFuel):
        world.begin()
    world = World()
    first = world.begin()
    world.call()
    world.answers = endless
    with pytest.raises(OutOfFuel):
        world.proceed(first)
