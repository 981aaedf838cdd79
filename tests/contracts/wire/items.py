"""Items of the CBOR profile as Hypothesis makes them."""

from exonomy_contracts.wire import cbor
from hypothesis import strategies as st

KEYS = st.integers(0, cbor.INT_MAX)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(cbor.INT_MIN, cbor.INT_MAX)
    | st.binary(max_size=300)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
)


def _containers(members: st.SearchStrategy[cbor.Item]) -> st.SearchStrategy[cbor.Item]:
    return st.lists(members, max_size=6) | st.dictionaries(KEYS, members, max_size=6)


ITEMS: st.SearchStrategy[cbor.Item] = st.recursive(LEAVES, _containers, max_leaves=12)
