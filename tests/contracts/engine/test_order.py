"""SPEC 7.5: one order for everybody, whatever came first."""

from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.order import canonical
from hypothesis import given
from hypothesis import strategies as st

from contracts.tools.case import CUSTOMER, GATEWAY, MERCHANT, TILL
from tests.contracts.engine.world import World

PEERS = (MERCHANT, TILL, GATEWAY, CUSTOMER)


@st.composite
def inputs_of_an_instance(draw: st.DrawFn) -> list[Commit]:
    """Calls in four logs that name some of each other."""
    world = World()
    calls: list[Commit] = []
    for _ in range(draw(st.integers(1, 12))):
        named = draw(st.lists(st.sampled_from(calls), max_size=3, unique=True)) if calls else []
        calls.append(world.call(by=draw(st.sampled_from(PEERS)), deps=tuple(call.id for call in named)))
    return calls


@given(inputs_of_an_instance(), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order(calls: list[Commit], random: st.randoms) -> None:
    """SPEC 7.5."""
    shuffled = list(calls)
    random.shuffle(shuffled)
    assert canonical(shuffled) == canonical(calls) == canonical([*shuffled, *calls])


@given(inputs_of_an_instance())
def test_it_is_the_smallest_of_what_may_come_next(calls: list[Commit]) -> None:
    """SPEC 7.5, step by step from its words."""
    ids = {call.id for call in calls}
    left, done = list(calls), set[bytes]()
    for commit in canonical(calls):
        free = [
            call.id
            for call in left
            if not (set(call.header.deps) & ids) - done
            and all(o.id in done for o in calls if o.header.log == call.header.log and o.header.seq < call.header.seq)
        ]
        assert commit.id == min(free)
        left.remove(commit)
        done.add(commit.id)
    assert left == []


def test_time_orders_nothing() -> None:
    """SPEC 7.5."""
    world = World()
    calls = [world.call(by=peer) for peer in PEERS]
    assert canonical(calls) == sorted(calls, key=lambda call: call.id)
