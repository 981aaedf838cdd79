"""Scenarios told wrongly: one seal is changed, or one entry left out, and everything after it is signed anew.

Whoever makes such a bundle has all the sealers' keys; what gives him away is never a signature.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import LogWriter
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Accepted, Effect, Outcome, Seal, seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire.cbor import Item

from tests.conformance.scenarios.town import Town
from tests.doubles.community import Contract

Change = Callable[[Effect], Effect]


def place_of(contract: Contract, kind: str, op: str | None = None) -> tuple[int, int]:
    """The height and the number there of the newest effect of a kind, and of a message's op."""
    places = [
        (folded.seal.height, index)
        for folded in contract.seals
        for index, effect in enumerate(folded.seal.effects)
        if effect.kind == kind and op in (None, effect.fields.get(1))
    ]
    return places[-1]


def with_effect(index: int, change: Change) -> Callable[[Seal], Seal]:
    """Changes the effect of that number in a seal."""

    def edit(seal: Seal) -> Seal:
        outcomes, seen = list[Outcome](), 0
        for outcome in seal.outcomes:
            if isinstance(outcome, Accepted):
                number = index - seen
                seen += len(outcome.effects)
                if 0 <= number < len(outcome.effects):
                    effects = [*outcome.effects]
                    effects[number] = change(effects[number])
                    outcome = replace(outcome, effects=tuple(effects))
            outcomes.append(outcome)
        return replace(seal, outcomes=tuple(outcomes))

    return edit


def field(number: int, value: Item) -> Change:
    """Sets a field of an effect."""
    return lambda effect: replace(effect, fields={**effect.fields, number: value})


def args(number: int, value: Item) -> Change:
    """Sets a field of a message's args."""

    def change(effect: Effect) -> Effect:
        before = effect.fields[2]
        assert isinstance(before, dict)
        return replace(effect, fields={**effect.fields, 2: {**before, number: value}})

    return change


def resealed(town: Town, contract: Contract, height: int, edit: Callable[[Seal], Seal]) -> list[Commit]:
    """The town's commits with that seal changed, and it and all later ones of the instance signed again."""
    bodies, previous = list[Seal](), None
    for folded in contract.seals:
        seal = edit(folded.seal) if folded.seal.height == height else folded.seal
        bodies.append(replace(seal, prev=previous))
        previous = seal_id(bodies[-1].encode())
    writers = dict[LogKey, LogWriter]()
    commits = list[Commit]()
    for log, entries in town.logs.items():
        if (log.repo, log.branch) != (contract.repo, SEAL_BRANCH):
            commits += entries
            continue
        writer = writers.setdefault(log, LogWriter(town.person(log.author).seed, log.repo, log.branch))
        for entry, seal in zip(entries, _signed_by(contract, log.author, bodies), strict=True):
            header = entry.header
            commits.append(writer.append(SEAL, seal.item(), header.time_ms, deps=header.deps, auth=header.auth))
    return commits


def _signed_by(contract: Contract, sealer: bytes, bodies: Iterable[Seal]) -> list[Seal]:
    signers = [{commit.header.author for commit in commits} for commits in contract.signed]
    return [seal for seal, authors in zip(bodies, signers, strict=True) if sealer in authors]


def bundle(town: Town, commits: Iterable[Commit]) -> bytes:
    """All instances, from other commits than the town's own."""
    return town.bundle(*town.contracts.values(), commits=commits)


def other_module(town: Town) -> bytes:
    """The town's bundle with a byte of each module changed that no program looks at."""
    plain = Bundle.decode(town.export(""))
    return replace(plain, modules=tuple(module + b"\x00\x02\x01x" for module in plain.modules)).encode()
