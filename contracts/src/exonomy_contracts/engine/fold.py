"""The fold: from a cut of commits to the one seal that follows from it (SPEC 7).

Gateways run it to seal, other sealers to agree, verifiers to check. It reads commits through `Evidence` and knows no
clock: the seal's time is given.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import AUTH_BRANCH
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import (
    Accepted,
    Cut,
    CutEntry,
    Outcome,
    Refused,
    Seal,
    input_root,
    read_effect,
    sorted_cut,
    state_hash,
)
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import facts
from exonomy_contracts.engine.errors import Misbehaved
from exonomy_contracts.engine.facts import Evidence, HostRefusal, Setting, Told
from exonomy_contracts.engine.order import canonical
from exonomy_contracts.errors import ExonomyError, WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item

NO_STATE: Final = cbor.dumps(None)
_CONTRACT_CODES: Final = 100


class BadCut(ExonomyError):
    """A cut goes back, names a log twice, is unsorted, or takes in too much (SPEC 7.3, 7.11)."""

    code = "bad-cut"


class Runner(Protocol):
    """Runs a contract module over one input; raises `Misbehaved` or `NoVerdict`."""

    def __call__(self, module: bytes, data: bytes) -> bytes:
        """The module's answer. `module` is the SHA-256 of its bytes."""


@dataclass(frozen=True, slots=True)
class Tip:
    """The last seal of an instance and the state it fixed."""

    seal_id: bytes
    seal: Seal
    state: bytes


@dataclass(frozen=True, slots=True)
class Folded:
    """A seal that follows, the encoded state it fixes, and the messages it took in."""

    seal: Seal
    state: bytes
    carried: tuple[inputs.Message, ...]


@dataclass(slots=True)
class _Run:
    """One fold under way."""

    setting: Setting
    height: int
    module: bytes
    runner: Runner
    state: bytes
    outcomes: list[Outcome] = field(default_factory=list)
    carried: list[inputs.Message] = field(default_factory=list)

    def take(self, commit: Commit) -> None:
        """Fold one input in: the contract's answer, or the host's refusal."""
        try:
            if self.state == NO_STATE:
                raise HostRefusal(facts.STILLBORN, "the instance was refused at its beginning")
            told = facts.derive(self.setting, commit)
            message = inputs.Message.read(commit.content()) if commit.header.kind == inputs.MESSAGE else None
            if message in self.carried:
                raise HostRefusal(facts.CARRIED, "this message was carried before")
            self.apply(commit.id, told)
            if message is not None:
                self.carried.append(message)
        except HostRefusal as refusal:
            self.outcomes.append(Refused(commit.id, refusal.number, refusal.text))

    def apply(self, name: bytes, told: Told) -> None:
        """Run the contract on one call and take its answer."""
        context: Item = {0: self.setting.instance, 1: self.setting.time_ms, 2: self.height}
        data = b"\xa3\x00" + self.state + b"\x01" + cbor.dumps(told.item()) + b"\x02" + cbor.dumps(context)
        if len(data) > limits.INPUT_BYTES:
            raise HostRefusal(facts.OVER_LIMIT, "state and call together are over INPUT_BYTES")
        try:
            answer = self.runner(self.module, data)
        except Misbehaved as error:
            raise HostRefusal(facts.MISBEHAVED, error.reason) from error
        outcome, state = _read_answer(name, answer)
        self.outcomes.append(outcome)
        self.state = self.state if state is None else state


def begin(instance: bytes, commit: Commit, time_ms: int, cut: Cut, evidence: Evidence, runner: Runner) -> Folded:
    """The seal at height 0: the contract's answer to its parameters (SPEC 7.4).

    Raises:
        NoVerdict: the contract did not come to an end on this machine.
        WireError: the commit is no instance.
    """
    born = inputs.Instance.read(commit.content())
    setting = Setting(instance, born, time_ms, _auth_heads(cut), evidence)
    run = _Run(setting, 0, born.module, runner, NO_STATE)
    try:
        run.apply(commit.id, facts.genesis(born, commit))
    except HostRefusal as refusal:
        run.outcomes.append(Refused(commit.id, refusal.number, refusal.text))
    return _seal(run, None, cut, [commit.id])


def proceed(tip: Tip, born: inputs.Instance, time_ms: int, cut: Cut, evidence: Evidence, runner: Runner) -> Folded:
    """The next seal: every input between the previous cut and this one, in canonical order.

    Raises:
        BadCut: the cut does not continue the previous one.
        NoVerdict: the contract did not come to an end on this machine.
    """
    check_continues(tip.seal.cut, cut)
    commits = canonical(new_inputs(tip.seal.instance, tip.seal.cut, cut, evidence))
    if len(commits) > limits.SEAL_INPUTS:
        raise BadCut(f"{len(commits)} inputs in one seal, the limit is {limits.SEAL_INPUTS} (SPEC 7.11)")
    setting = Setting(tip.seal.instance, born, time_ms, _auth_heads(cut), evidence)
    run = _Run(setting, tip.seal.height + 1, born.module, runner, tip.state)
    for commit in commits:
        run.take(commit)
    return _seal(run, tip, cut, [commit.id for commit in commits])


def new_inputs(instance: bytes, previous: Cut, cut: Cut, evidence: Evidence) -> list[Commit]:
    """The inputs of a seal: those in the cut's logs after the previous cut (SPEC 7.4)."""
    folded = {entry.log: entry.seq for entry in previous}
    commits: list[Commit] = []
    for entry in cut:
        commits += evidence.inputs_in(entry.log, instance, folded.get(entry.log, -1), entry.seq)
    return commits


def check_continues(previous: Cut, cut: Cut) -> None:
    """Return when `cut` is sorted, names each log once and goes back nowhere (SPEC 7.3).

    Raises:
        BadCut: it is not so.
    """
    if sorted_cut(list(cut)) != cut:
        raise BadCut("the cut is not sorted by its entries' bytes (SPEC 7.3)")
    reached = {entry.log: entry for entry in cut}
    if len(reached) != len(cut):
        raise BadCut("the cut names a log twice (SPEC 7.3)")
    for entry in previous:
        now = reached.get(entry.log)
        if now is None or now.seq < entry.seq or (now.seq == entry.seq and now.head != entry.head):
            raise BadCut("the cut goes back behind the previous seal's (SPEC 7.3)")


def _auth_heads(cut: Sequence[CutEntry]) -> dict[bytes, tuple[tuple[LogKey, int], ...]]:
    heads: dict[bytes, tuple[tuple[LogKey, int], ...]] = {}
    for entry in cut:
        if entry.log.branch == AUTH_BRANCH:
            heads[entry.log.repo] = (*heads.get(entry.log.repo, ()), (entry.log, entry.seq))
    return heads


def _read_answer(name: bytes, answer: bytes) -> tuple[Outcome, bytes | None]:
    """The outcome in a contract's answer and the new state's encoding (SPEC 10.4)."""
    try:
        item = cbor.loads(answer)
        if not isinstance(item, dict) or len(item) != 1:
            raise shape.ShapeError("an answer is a map of one key")
        if 1 in item:
            return _read_refusal(name, item[1]), None
        accepted = item[0]
        if not isinstance(accepted, dict) or accepted.keys() != {0, 1, 2} or not isinstance(accepted[0], dict):
            raise shape.ShapeError("an accepted call has state, events and effects")
        events = shape.array_up_to(accepted[1], "events", limits.OUTCOME_EVENTS)
        effects = shape.array_up_to(accepted[2], "effects", limits.OUTCOME_EFFECTS)
        outcome = Accepted(name, tuple(events), tuple(read_effect(effect) for effect in effects))
    except (WireError, KeyError) as error:
        raise HostRefusal(facts.MISBEHAVED, "the contract's answer is not of SPEC 10.4") from error
    state = cbor.dumps(accepted[0])
    if len(state) > limits.STATE_BYTES:
        raise HostRefusal(facts.OVER_LIMIT, "the contract's state would be over STATE_BYTES")
    return outcome, state


def _read_refusal(name: bytes, item: Item) -> Refused:
    code, text = shape.array(item, "refusal", 2)
    if shape.uint(code, "refusal.code") < _CONTRACT_CODES:
        raise shape.ShapeError("a contract's refusal has a code from 100")
    return Refused(name, shape.uint(code, "refusal.code"), shape.text(text, "refusal.text", limits.REFUSAL_CHARS))


def _seal(run: _Run, tip: Tip | None, cut: Cut, ids: list[bytes]) -> Folded:
    time_ms = run.setting.time_ms
    if tip is not None and time_ms < tip.seal.time_ms:
        raise BadCut("a seal's time is never before the previous seal's (SPEC 7.9)")
    seal = Seal(
        instance=run.setting.instance,
        height=run.height,
        prev=None if tip is None else tip.seal_id,
        module=run.module,
        cut=cut,
        input_root=input_root(ids),
        prior_state=None if tip is None else state_hash(tip.state),
        state=state_hash(run.state),
        outcomes=tuple(run.outcomes),
        time_ms=time_ms,
    )
    return Folded(seal, run.state, tuple(run.carried))
