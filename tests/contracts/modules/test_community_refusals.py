"""Each refusal of the community is reached and says what to do; whatever is handed in, nothing else comes out."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exonomy_contracts.engine.errors import Trapped
from exonomy_contracts.wire import cbor
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.contracts.modules.drive import (
    DAY,
    INPUT_ID,
    MODULE,
    SEALER,
    STRANGER,
    T0,
    Contract,
    Outcome,
    run,
    steps,
)
from tests.contracts.modules.neighbours import (
    ANNA,
    BEN,
    CARA,
    DORA,
    EVE,
    EXPEL,
    FOUNDERS,
    GARDEN,
    HASH,
    INVITED,
    LINKS,
    MEMBERS,
    OTHER_HASH,
    PARK,
    POLICIES,
    ROLE,
    RULES,
    SEALERS,
    STATEMENT,
    STREET,
    STRICT,
    UPGRADE,
    ask_for_panel,
    charter,
    decide,
    founded,
    joined,
    key,
    largest,
    params,
    propose,
    seat,
    with_arbitrators,
)

SOURCE = Path(__file__).parents[3] / "contracts/assembly/community/error.ts"
CODES = {name: int(number) for name, number in re.findall(r"^  (\w+) = (\d+),$", SOURCE.read_text(), re.MULTILINE)}
SAY = {0: [STATEMENT, HASH], 1: T0 + DAY}

Step = Callable[[Contract], Outcome]


def call(peer: bytes, op: str, args: object = None) -> Step:
    return lambda garden: garden.call(peer, op, args)


def founding(**changed: object) -> Step:
    def step(_garden: Contract) -> Outcome:
        return Contract("community", GARDEN).init(ANNA, params(**changed))

    return step


def rules(ordinary: list[int], strict: list[int] | None = None) -> Step:
    return founding(rules={0: ordinary, 1: strict or STRICT.item()})


def asked(ask: list[object], until: int = T0 + DAY) -> Step:
    return call(ANNA, "propose", {0: ask, 1: until})


def after(*earlier: Step, then: Step) -> Step:
    """The last of several steps; those before it are accepted."""

    def step(garden: Contract) -> Outcome:
        for before in earlier:
            assert before(garden).accepted
        return then(garden)

    return step


def later(ms: int, then: Step) -> Step:
    def step(garden: Contract) -> Outcome:
        garden.now += ms
        return then(garden)

    return step


def filled(place: int, entries: list[Any], then: Step) -> Step:
    """With a list of the state as long as it can be."""

    def step(garden: Contract) -> Outcome:
        assert garden.state is not None
        garden.state[place] = entries
        return then(garden)

    return step


def weigh(weights: list[object], as_of: int = T0 + 7 * DAY, by: bytes = ANNA) -> Step:
    """A week after the founding, or after the time before."""
    return later(7 * DAY, call(by, "weigh", {0: weights, 1: HASH, 2: as_of}))


def verdict(number: int, **changed: object) -> Step:
    return lambda garden: decide(garden, number, 0, **changed)


def draw(seats: int = 3, answer: int = DAY, module: bytes = MODULE, source: bytes = STREET) -> Step:
    return lambda garden: garden.message(source, "draw", {0: 0, 1: seats, 2: [], 3: answer}, module)


def told(op: str, source: bytes = PARK) -> Step:
    return lambda garden: garden.message(source, op, {})


INVITE = call(ANNA, "invite", {0: DORA})
SUSPEND = call(ANNA, "suspend", {0: BEN, 1: T0 + DAY, 2: HASH})
HELD = call(BEN, "hold", {0: "trade", 1: HASH})

CASES: list[tuple[str, Step]] = [
    ("BadName", founding(name="")),
    ("BadName", founding(name="x" * 81)),
    ("BadFounders", founding(founders=[])),
    ("BadFounders", founding(founders=[*FOUNDERS, [BEN, 0]])),
    ("NotFounder", founding(founders=[[BEN, 63]])),
    ("BadRoles", founding(founders=[[ANNA, 64]])),
    ("BadRoles", asked([ROLE, BEN, 64])),
    ("BadRoles", call(ANNA, "resign", {0: 0})),
    ("BadType", founding(registry=[["", MODULE]])),
    ("BadType", asked([UPGRADE, "x" * 33, MODULE])),
    ("TypeTwice", founding(registry=[["ballot", MODULE], ["ballot", HASH]])),
    ("NoBallot", founding(registry=[["trade", MODULE], ["ballots", MODULE]])),
    ("BadRule", rules([3, 2, 6_000])),
    ("BadRule", rules([4, 2, 6_000])),
    ("BadRule", rules([1, 1, 6_000])),
    ("BadRule", rules([2, 5_000, 6_000])),
    ("BadRule", rules([2, 10_001, 6_000])),
    ("BadRule", rules([1, 0, 6_000], [5, 0, 6_000])),
    ("BadQuorum", rules([1, 0, 5_000])),
    ("BadQuorum", rules([1, 0, 6_000], [1, 0, 0])),
    ("BadQuorum", asked([RULES, {0: [1, 0, 0], 1: [1, 0, 6_000]}])),
    ("BadSealers", asked([SEALERS, [ANNA, BEN], 3])),
    ("BadSealers", asked([SEALERS, [ANNA, BEN], 0])),
    ("BadSealers", asked([SEALERS, [], 0])),
    *(
        ("NotMember", call(STRANGER, op, args))
        for op, args in [
            ("invite", {0: DORA}),
            ("leave", {}),
            ("willing", {0: True}),
            ("resign", {0: 1}),
            ("propose", SAY),
            ("hold", {0: "trade", 1: HASH}),
            ("suspend", {0: BEN, 1: T0 + DAY, 2: HASH}),
            ("link", {0: PARK}),
            ("adopt", {0: PARK}),
        ]
    ),
    ("NotMember", weigh([[ANNA, 1]], by=STRANGER)),
    ("Suspended", after(SUSPEND, then=call(BEN, "propose", SAY))),
    ("Suspended", after(SUSPEND, then=HELD)),
    *(
        ("LacksRole", call(CARA, op, args))
        for op, args in [
            ("hold", {0: "trade", 1: HASH}),
            ("unhold", {0: "trade", 1: HASH}),
            ("suspend", {0: BEN, 1: T0 + DAY, 2: HASH}),
            ("reinstate", {0: BEN}),
            ("link", {0: PARK}),
            ("unlink", {0: PARK}),
            ("adopt", {0: PARK}),
        ]
    ),
    ("LacksRole", weigh([[ANNA, 1]], by=BEN)),
    ("LacksRole", after(INVITE, then=call(CARA, "uninvite", {0: DORA}))),
    ("NoSuchMember", asked([ROLE, DORA, 1])),
    ("NoSuchMember", asked([EXPEL, DORA])),
    ("NoSuchMember", call(ANNA, "suspend", {0: DORA, 1: T0 + DAY, 2: HASH})),
    ("NoSuchMember", call(ANNA, "reinstate", {0: DORA})),
    ("AlreadyMember", call(ANNA, "invite", {0: BEN})),
    ("AlreadyMember", call(ANNA, "join")),
    ("AlreadyInvited", after(INVITE, then=call(BEN, "invite", {0: DORA}))),
    ("NotInvited", call(DORA, "join")),
    ("NotInvited", call(ANNA, "uninvite", {0: DORA})),
    ("InvitationOver", after(INVITE, then=later(30 * DAY, call(DORA, "join")))),
    (
        "TooManyMembers",
        after(
            INVITE,
            then=filled(MEMBERS, [[key(200 + n), 0, 1, False, 0] for n in range(128)], call(DORA, "join")),
        ),
    ),
    ("TooManyInvitations", filled(INVITED, [[key(n), key(n), T0 + 1] for n in range(100, 132)], INVITE)),
    ("TooManyOfYours", filled(INVITED, [[key(n), ANNA, T0 + 1] for n in range(100, 104)], INVITE)),
    ("LastMember", after(call(BEN, "leave"), call(CARA, "leave"), then=call(ANNA, "leave"))),
    ("NotYourRoles", call(CARA, "resign", {0: 48})),
    ("BadUntil", call(ANNA, "suspend", {0: BEN, 1: T0, 2: HASH})),
    ("BadUntil", call(ANNA, "suspend", {0: BEN, 1: T0 + 30 * DAY + 1, 2: HASH})),
    ("TooManySuspended", after(SUSPEND, then=call(ANNA, "suspend", {0: CARA, 1: T0 + DAY, 2: HASH}))),
    ("NotSuspended", call(ANNA, "reinstate", {0: BEN})),
    ("WeighedAhead", weigh([[ANNA, 1]], T0 + 7 * DAY + 1)),
    ("WeighedBefore", weigh([[ANNA, 1]], T0)),
    ("WeighedBefore", after(weigh([[ANNA, 100]]), then=weigh([[ANNA, 1]]))),
    ("WeighedTooSoon", call(ANNA, "weigh", {0: [[ANNA, 1]], 1: HASH, 2: T0})),
    ("WeighedTooSoon", after(weigh([[ANNA, 100]]), then=later(-1, weigh([[ANNA, 1]], T0 + 7 * DAY + 1)))),
    ("BadWeights", weigh([])),
    ("BadWeights", weigh([[ANNA, 1], [DORA, 1]])),
    ("BadWeights", weigh([[BEN, 1], [ANNA, 1]])),
    ("BadWeights", weigh([[ANNA, 1], [ANNA, 1]])),
    ("BadWeight", weigh([[ANNA, 0]])),
    ("BadWeight", weigh([[ANNA, 1], [BEN, 10_001]])),
    ("NoSuchType", call(BEN, "hold", {0: "task", 1: HASH})),
    ("HeldAlready", after(HELD, then=HELD)),
    ("NotHeld", call(BEN, "unhold", {0: "trade", 1: HASH})),
    ("BadMotionUntil", asked([STATEMENT, HASH], T0 + 3_599_999)),
    ("BadMotionUntil", asked([STATEMENT, HASH], T0 + 60 * DAY + 1)),
    (
        "TooManyMotions",
        after(
            *(call(peer, "propose", SAY) for peer in (ANNA, BEN, CARA, ANNA, BEN, CARA, EVE, DORA)),
            then=call(key(9), "propose", SAY),
        ),
    ),
    (
        "TooManyMotionsOfYours",
        after(call(ANNA, "propose", SAY), call(ANNA, "propose", SAY), then=asked([STATEMENT, HASH])),
    ),
    (
        "TooManyMotionsOfYours",
        after(
            call(ANNA, "invite", {0: DORA}),
            call(DORA, "join"),
            call(DORA, "propose", SAY),
            then=call(DORA, "propose", SAY),
        ),
    ),
    ("NoSuchMotion", call(ANNA, "withdraw", {0: 0})),
    ("NoSuchMotion", call(ANNA, "lapse", {0: 0})),
    ("NoSuchMotion", lambda garden: garden.message(STREET, "verdict", {0: 0, 1: HASH, 2: 0})),
    ("NotYourMotion", after(call(ANNA, "propose", SAY), then=call(BEN, "withdraw", {0: 0}))),
    ("MotionOpen", after(call(ANNA, "propose", SAY), then=call(ANNA, "lapse", {0: 0}))),
    ("MotionOver", after(call(ANNA, "propose", SAY), then=later(DAY, verdict(0)))),
    ("OtherBallot", after(call(ANNA, "propose", SAY), then=verdict(0, module=MODULE))),
    ("OtherBallot", after(call(ANNA, "propose", SAY), then=verdict(0, birth=MODULE))),
    ("OtherSealers", after(call(ANNA, "propose", SAY), then=verdict(0, alike=False))),
    ("OtherCharter", after(call(ANNA, "propose", SAY), then=verdict(0, charter=OTHER_HASH))),
    ("NotLinked", call(BEN, "unlink", {0: PARK})),
    ("TieToItself", call(BEN, "link", {0: GARDEN})),
    ("TieToItself", told("linked", GARDEN)),
    ("TieToItself", told("child", GARDEN)),
    ("TooManyLinks", filled(LINKS, [[key(n), True, False] for n in range(16)], told("linked"))),
    ("TooManyLinks", filled(LINKS, [[key(n), True, True] for n in range(16)], call(BEN, "link", {0: PARK}))),
    ("ChildAlready", after(told("child"), then=told("child"))),
    ("ChildAlready", after(told("child"), call(BEN, "adopt", {0: PARK}), then=call(BEN, "adopt", {0: PARK}))),
    ("TooManyChildren", filled(9, [[key(n), True] for n in range(32)], told("child"))),
    ("NoSuchChild", call(BEN, "adopt", {0: PARK})),
    ("UnknownModule", draw(module=HASH)),
    ("BadSeats", draw(seats=0)),
    ("BadSeats", draw(seats=10)),
    ("BadAnswer", draw(answer=0)),
    ("BadAnswer", draw(answer=30 * DAY + 1)),
    ("AskedAlready", after(draw(), then=draw())),
    (
        "TooManyCases",
        after(
            call(CARA, "willing", {0: True}),
            *(draw(source=key(n)) for n in range(16)),
            then=draw(),
        ),
    ),
    (
        "TooManyOfSource",
        after(
            call(CARA, "willing", {0: True}),
            *((lambda garden, n=n: ask_for_panel(garden, n)) for n in range(4)),
            then=lambda garden: ask_for_panel(garden, 4),
        ),
    ),
    ("NobodyToDraw", after(draw(), then=seat)),
    ("NoSuchCase", call(ANNA, "seat", {0: STREET, 1: 0})),
    ("SameSeal", after(draw(), then=call(ANNA, "seat", {0: STREET, 1: 0}))),
    ("CaseOver", after(draw(), then=later(DAY, seat))),
]


def test_every_code_has_its_case() -> None:
    assert {name for name, _ in CASES} == CODES.keys()
    assert len(set(CODES.values())) == len(CODES)


@pytest.mark.parametrize(("code", "step"), CASES)
def test_a_refusal_has_its_code(code: str, step: Step) -> None:
    garden = joined(EVE, DORA, key(9)) if code == "TooManyMotions" else founded()
    outcome = step(garden)
    assert outcome.code == CODES[code], outcome.text
    assert outcome.text.isascii()


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (call(CARA, "link", {0: PARK}), "only a liaison of the community may do this; a motion gives the role"),
        (
            after(SUSPEND, then=call(BEN, "propose", SAY)),
            "you are suspended until 2023-11-15 22:13 UTC; a moderator can reinstate you",
        ),
        (call(ANNA, "lapse", {0: 7}), "motion 7 is not open: it was never proposed or has ended"),
        (
            asked([POLICIES, [HASH]], T0 + 90 * DAY),
            "a motion is open for an hour at least, and at the latest until 2024-01-13 22:13 UTC",
        ),
        (
            after(draw(), then=call(ANNA, "seat", {0: STREET, 1: 0})),
            "case 0 came in this very seal; the draw needs the id of a seal that is done: seat it in the next one",
        ),
        (
            after(draw(), then=seat),
            (
                "nobody can be drawn for case 0: an arbitrator without a stake in it has to be willing by "
                "2023-11-15 22:13 UTC"
            ),
        ),
        (
            after(draw(), then=later(DAY, seat)),
            "case 0 was not seated before its answer was due on 2023-11-15 22:13 UTC: the terms it came from decide",
        ),
        (
            seat,
            "case 0 of this instance waits for no draw: it is seated, was never asked for, or made way for others",
        ),
        (
            call(ANNA, "weigh", {0: [[ANNA, 1]], 1: HASH, 2: T0}),
            (
                "weights change once a week, first a week after the founding, so that members can object: not before "
                "2023-11-21 22:13 UTC"
            ),
        ),
    ],
)
def test_a_refusal_says_what_a_person_can_act_on(step: Step, text: str) -> None:
    assert step(founded()).text == text


# -- what no person and no host writes --------------------------------------------------------------------------------

CALL = {0: 1, 1: ANNA, 2: INPUT_ID}
MESSAGE = {0: 2, 1: SEALER, 2: INPUT_ID, 3: GARDEN, 4: 1, 5: 0, 6: MODULE, 7: True, 8: MODULE}
CALLS = [
    *("invite", "uninvite", "join", "leave", "willing", "resign", "weigh", "propose", "withdraw", "lapse", "hold"),
    *("unhold", "suspend", "reinstate", "link", "unlink", "adopt", "seat"),
]
MESSAGES = ["verdict", "linked", "unlinked", "child", "draw", "migrate"]
ITEMS = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.just(BEN), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 5), inner, max_size=6)),
    max_leaves=20,
)


@pytest.mark.parametrize("op", [*CALLS, *MESSAGES])
def test_an_op_comes_in_its_own_way_only(op: str) -> None:
    garden = founded()
    wrong = garden.give(op, {}, MESSAGE if op in CALLS else CALL)
    assert wrong.code == (100 if op == "leave" else 103)  # the host asks `leave` too, about a module


@settings(steps(), max_examples=80)
@given(item=ITEMS, kind=st.integers(0, 8))
def test_any_args_are_answered(item: Any, kind: int) -> None:  # noqa: ANN401 - anything at all
    garden = founded()
    for op in [*CALLS, *MESSAGES]:
        garden.give(op, item, CALL if op in CALLS else MESSAGE)  # a trap would raise
    assert Contract("community", GARDEN).init(ANNA, item).code == 100
    assert garden.call(ANNA, "propose", {0: item, 1: T0 + DAY}).code == 100
    garden.call(ANNA, "propose", {0: [kind, item], 1: T0 + DAY})


def test_args_cut_short_or_with_more_in_them_are_refused() -> None:
    for op, args in [
        ("invite", {0: DORA, 1: 0}),
        ("invite", {0: DORA[:31]}),
        ("propose", {0: [STATEMENT, HASH, 0], 1: T0 + DAY}),
        ("propose", {0: [SEALERS, [ANNA, ANNA], 1], 1: T0 + DAY}),
        ("propose", {0: [SEALERS, [key(n) for n in range(17)], 1], 1: T0 + DAY}),
        ("propose", {0: [POLICIES, [HASH] * 17], 1: T0 + DAY}),
        ("propose", {0: [8, HASH], 1: T0 + DAY}),
        ("propose", {0: [], 1: T0 + DAY}),
        ("weigh", {0: [[key(n), 1] for n in range(129)], 1: HASH, 2: T0}),
        ("suspend", {0: BEN, 1: 2**53, 2: HASH}),
    ]:
        assert founded().call(ANNA, op, args).code == 100, args
    result = propose(garden := founded(), [STATEMENT, HASH])
    told_ = {0: result, 1: charter(garden, [STATEMENT, HASH]).hash, 2: 2}
    assert garden.message(STREET, "verdict", told_, garden[6][0][5]).code == 100


@pytest.mark.parametrize("start", [founded, largest, lambda: with_arbitrators([1, 2])])
def test_a_state_that_the_contract_did_not_write_traps(start: Callable[[], Contract]) -> None:
    garden = start()
    assert garden.state is not None
    plain = cbor.dumps(garden.state)
    for place, value in garden.state.items():
        for wrong in (None, "x", -1, b"", [None], {0: 1}, [[1]]):
            stranger = Contract("community", GARDEN)
            stranger.state = {**garden.state, place: wrong}
            try:
                run("community", stranger.encode("x", {}, CALL))
            except Trapped:
                continue
            # What passes is of the right type, or fills or empties what may be absent.
            assert value is None or wrong is None or type(wrong) is type(value), place
    assert cbor.dumps(garden.state) == plain


def test_members_out_of_order_trap() -> None:
    garden = founded()
    garden[MEMBERS].reverse()
    with pytest.raises(Trapped):
        garden.call(ANNA, "willing", {0: True})
