"""What follows from a checked bundle's seals: reputations and projects, computed again and said in words (SPEC 18).

Views are over the instances that the bundle shows in full, and over the reviewed contracts: what another program says
of itself counts for nothing here.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from exonomy_contracts.modules import manifest
from exonomy_contracts.views.chain import Chain, Modules
from exonomy_contracts.views.deed import Role
from exonomy_contracts.views.project import Project, Sums, project
from exonomy_contracts.views.reputation import Reputation, anchors_of, members_of, reputations, weights
from exonomy_contracts.wire.peer import to_did

from exonomy_verifier import words
from exonomy_verifier.words import printable, short

_COMMUNITY: Final = "community"
_TASK: Final = "task"
_INDENT: Final = "  "


def reviewed(others: Iterable[tuple[str, bytes]] = ()) -> Modules:
    """The shipped contracts by type, and others whose word is to count beside them."""
    modules = {name: {bytes.fromhex(entry.sha256)} for name, entry in manifest().items()}
    for kind, module in others:
        modules.setdefault(kind, set()).add(module)
    return modules


def newest_ms(chains: Sequence[Chain]) -> int:
    """The time of the newest seal: by default views are as of then."""
    return max(chain.seals[-1].time_ms for chain in chains)


def said(chains: Sequence[Chain], as_of_ms: int, modules: Modules) -> Iterator[str]:
    """All views of these instances, line by line."""
    yield f"as of {_instant(as_of_ms)}"
    communities = [chain for chain in chains if chain.type == _COMMUNITY and chain.counts(modules)]
    for community in communities:
        yield from _reputation(community, chains, as_of_ms, modules)
    if not communities:
        yield "reputation: no community in this bundle says whom it trusts, and so nobody has points"
    yield from _projects(chains, modules)
    foreign = sum(not chain.counts_whole(modules) for chain in chains)
    if foreign:
        what = words.count(foreign, "instance")
        yield f"{what} ran a program that is none of the reviewed contracts; what those said counts for nothing here"


def _reputation(community: Chain, chains: Sequence[Chain], as_of_ms: int, modules: Modules) -> Iterator[str]:
    anchors = anchors_of(community, modules, as_of_ms)
    found = reputations(chains, modules, anchors, as_of_ms)
    snapshot = weights(found, members_of(community, modules, as_of_ms), as_of_ms)
    yield f"reputation, as the community {short(community.instance)} sees it; {len(anchors)} whom it trusts"
    ranked = sorted(found, key=lambda key: (-found[key].balance, key))
    for key in ranked:
        yield f"{_INDENT}{to_did(key)}: {_points(found[key])}"
    if not ranked:
        yield f"{_INDENT}nobody has done anything yet that counts"
    yield f"{_INDENT}snapshot of its members' weights: {snapshot.hash.hex()}"


def _points(found: Reputation) -> str:
    """`60 as issuer, 12 as buyer; 72 in all`."""
    parts = [
        f"{found.points(role)} as {role.name.lower()}" for role in Role if role in found.gained or role in found.lost
    ]
    return f"{', '.join(parts)}; {found.balance} in all"


def _projects(chains: Sequence[Chain], modules: Modules) -> Iterator[str]:
    """Every tree once, from the tasks above which there is none."""
    known = {chain.instance: chain for chain in chains}
    tasks = [chain for chain in chains if chain.type == _TASK and chain.counts(modules)]
    trees = [project(task.instance, known, modules) for task in tasks]
    below = {child.instance for tree in trees for child in tree.children}
    for tree in trees:
        if tree.instance not in below:
            yield from _tree(tree, 0)


def _tree(tree: Project, level: int) -> Iterator[str]:
    name = f"{'project' if level == 0 else 'task'} {printable(tree.title)!r} {short(tree.instance)}, {tree.phase}"
    yield f"{_INDENT * level}{name}: {_sums(tree.own, tree.currency)}"
    if tree.children:
        for currency, sums in sorted(tree.whole.items()):
            yield f"{_INDENT * level}with all below it: {_sums(sums, currency)}"
    for child in tree.children:
        yield from _tree(child, level + 1)
    for missing in tree.missing:
        yield f"{_INDENT * (level + 1)}task {short(missing)} is not in the bundle; the sums are without it"


def _sums(sums: Sums, currency: str) -> str:
    value, funding, released = (words.amount(one, currency) for one in (sums.value, sums.funding, sums.released))
    return (
        f"value {value}, funded {funding} ({sums.crowdfunding_percent}%), released {released}, "
        f"done {sums.progress_percent}%"
    )


def _instant(time_ms: int) -> str:
    try:
        return datetime.fromtimestamp(time_ms // 1_000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (OverflowError, OSError, ValueError):
        return f"{time_ms} ms"
