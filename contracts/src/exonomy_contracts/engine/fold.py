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
    seal_id,
    sorted_cut,
    state_hash,
)
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import answer, facts
from exonomy_contracts.engine.answer import Answer
from exonomy_contracts.engine.errors import Misbehaved, OutputTooLarge
from exonomy_contracts.engine.facts import Evidence, HostRefusal, Setting, Told
from exonomy_contracts.engine.order import canonical
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import ExonomyError
from exonomy_contracts.wire import cbor
from exonomy_contracts.wire.cbor import Item

NO_STATE: Final = cbor.dumps(None)


class BadCut(ExonomyError):
    """A cut goes back, names a log twice, is unsorted, or takes in too much (SPEC 7.3, 7.11)."""

    code = "bad-cut"


class Runner(Protocol):
    """Runs a contract module over one input; raises `Misbehaved` or `NoVerdict`."""

    def __call__(self, module: bytes, data: bytes) -> bytes:
        """The module's answer. `module` is the SHA-256 of its bytes."""


@dataclass(frozen=True, slots=True)
class Tip:
    """The last seal of an instance, the state it fixed, and who seals at the next height.

    The module in force is the seal's (SPEC 10.8).
    """

    seal_id: bytes
    seal: Seal
    state: bytes
    sealers: Sealers


@dataclass(frozen=True, slots=True)
class Folded:
    """A seal that follows, the encoded state it fixes, the messages it took in, and who seals at the next height."""

    seal: Seal
    state: bytes
    carried: tuple[inputs.Message, ...]
    sealers: Sealers

    def tip(self) -> Tip:
        """Where the seal after this one follows."""
        return Tip(seal_id(self.seal.encode()), self.seal, self.state, self.sealers)


@dataclass(slots=True)
class _Run:
    """One fold under way. `module` and `state` are those in force after the outcomes so far."""

    setting: Setting
    height: int
    previous: bytes | None
    module: bytes
    runner: Runner
    state: bytes
    outcomes: list[Outcome] = field(default_factory=list)
    carried: list[inputs.Message] = field(default_factory=list)

    def take(self, commit: Commit) -> None:
        """Fold one input in: the contract's answer, or the host's refusal. Only what was accepted changes anything."""
        try:
            if self.state == NO_STATE:
                raise HostRefusal(facts.STILLBORN, "the instance was refused at its beginning")
            told = facts.derive(self.setting, commit, self.module)
            message = inputs.Message.read(commit.content()) if commit.header.kind == inputs.MESSAGE else None
            if message in self.carried:
                raise HostRefusal(facts.CARRIED, "this message was carried before")
            outcome = self.ask(commit.id, told) if told.module is None else self.step(commit.id, told, told.module)
            if message is not None and isinstance(outcome, Accepted):
                self.carried.append(message)
        except HostRefusal as refusal:
            outcome = Refused(commit.id, refusal.number, refusal.text)
        self.outcomes.append(outcome)

    def ask(self, name: bytes, told: Told) -> Outcome:
        """Run the contract on one call and take its answer.

        Raises:
            HostRefusal: the call is too much for the contract, or its answer is none.
            NoVerdict: there is no answer.
        """
        return self._settle(self._reply(name, told, self.module, self.state), self.module)

    def step(self, name: bytes, told: Told, module: bytes) -> Outcome:
        """Go on with another module: the one in force is asked first, and what it leaves the other one takes over.

        Raises:
            HostRefusal: the seal holds effects already, which would then stand under the other module's name, or one
                of the two answers is none.
            NoVerdict: there is no answer.
        """
        if any(isinstance(before, Accepted) and before.effects for before in self.outcomes):
            raise HostRefusal(facts.NO_SOURCE, "the step comes behind effects of this seal; carry it in the next one")
        left = self._reply(name, told.asked_first(), self.module, self.state)
        if left.state is None or not isinstance(left.outcome, Accepted):
            return left.outcome
        if left.outcome.events or left.outcome.effects:
            raise HostRefusal(facts.MISBEHAVED, "the contract's answer to leave has events or effects")
        return self._settle(self._reply(name, told, module, left.state), module)

    def _settle(self, reply: Answer, module: bytes) -> Outcome:
        if reply.state is not None:
            self.state, self.module = reply.state, module
        return reply.outcome

    def _reply(self, name: bytes, told: Told, module: bytes, state: bytes) -> Answer:
        data = self._input(told, state)
        try:
            return answer.read(name, self.runner(module, data))
        except OutputTooLarge as error:
            raise HostRefusal(facts.OVER_LIMIT, error.reason) from error
        except Misbehaved as error:
            raise HostRefusal(facts.MISBEHAVED, error.reason) from error

    def _input(self, told: Told, state: bytes) -> bytes:
        """`{0: state, 1: call, 2: context}` (SPEC 10.2) around the state's own bytes."""
        context: Item = {0: self.setting.instance, 1: self.setting.time_ms, 2: self.height, 3: self.previous}
        try:
            call_and_context = cbor.dumps({1: told.item(), 2: context})[1:]
        except cbor.CborError as error:
            raise HostRefusal(facts.MALFORMED, "the arguments are nested too deep") from error
        data = b"\xa3\x00" + state + call_and_context
        if len(data) > limits.INPUT_BYTES:
            raise HostRefusal(facts.OVER_LIMIT, "state and call together are over INPUT_BYTES")
        return data


def begin(instance: bytes, commit: Commit, time_ms: int, cut: Cut, evidence: Evidence, runner: Runner) -> Folded:
    """The seal at height 0: the contract's answer to its parameters (SPEC 7.4).

    Raises:
        BadCut: the cut does not begin at the instance.
        NoVerdict: the contract did not come to an end on this machine.
        WireError: the commit is no instance.
    """
    born = inputs.Instance.read(commit.content())
    _check_begins(commit, cut)
    setting = Setting(instance, Sealers.of(born), time_ms, _auth_heads(cut), evidence)
    run = _Run(setting, 0, None, born.module, runner, NO_STATE)
    try:
        outcome = run.ask(commit.id, facts.genesis(born, commit))
    except HostRefusal as refusal:
        outcome = Refused(commit.id, refusal.number, refusal.text)
    run.outcomes.append(outcome)
    return _seal(run, None, cut, [commit.id])


def proceed(tip: Tip, time_ms: int, cut: Cut, evidence: Evidence, runner: Runner) -> Folded:
    """The next seal: every input between the previous cut and this one, in canonical order.

    Raises:
        BadCut: the cut does not continue the previous one, or holds too much for one seal.
        NoVerdict: the contract did not come to an end on this machine.
    """
    check_continues(tip.seal.cut, cut)
    if time_ms < tip.seal.time_ms:
        raise BadCut("a seal's time is never before the previous seal's (SPEC 7.9)")
    commits = canonical(new_inputs(tip.seal.instance, tip.seal.cut, cut, evidence))
    if len(commits) > limits.SEAL_INPUTS:
        raise BadCut(f"{len(commits)} inputs in one seal, the limit is {limits.SEAL_INPUTS} (SPEC 7.11)")
    run = _next(tip, Setting(tip.seal.instance, tip.sealers, time_ms, _auth_heads(cut), evidence), runner)
    for commit in commits:
        run.take(commit)
    folded = _seal(run, tip, cut, [commit.id for commit in commits])
    size = len(folded.seal.encode())
    if size > limits.BODY_BYTES:
        raise BadCut(
            f"the seal would have {size} bytes, the limit is {limits.BODY_BYTES}; cut fewer inputs (SPEC 7.11)"
        )
    return folded


def would_take(tip: Tip, time_ms: int, told: Told, evidence: Evidence, runner: Runner) -> bool:
    """Whether the contract would accept this if it came next, at this time. Nothing of it is kept.

    Raises:
        NoVerdict: the contract did not come to an end on this machine.
    """
    setting = Setting(tip.seal.instance, tip.sealers, max(time_ms, tip.seal.time_ms), {}, evidence)
    run = _next(tip, setting, runner)
    try:
        return isinstance(run.ask(tip.seal_id, told), Accepted)
    except HostRefusal:
        return False


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
    _check_form(cut)
    reached = {entry.log: entry for entry in cut}
    for entry in previous:
        now = reached.get(entry.log)
        if now is None or now.seq < entry.seq or (now.seq == entry.seq and now.head != entry.head):
            raise BadCut("the cut goes back behind the previous seal's (SPEC 7.3)")


def _check_form(cut: Cut) -> None:
    if len(cut) > limits.CUT_LOGS:
        raise BadCut(f"{len(cut)} logs in one cut, the limit is {limits.CUT_LOGS}")
    if sorted_cut(list(cut)) != cut:
        raise BadCut("the cut is not sorted by its entries' bytes (SPEC 7.3)")
    if len({entry.log for entry in cut}) != len(cut):
        raise BadCut("the cut names a log twice (SPEC 7.3)")


def _check_begins(commit: Commit, cut: Cut) -> None:
    """At height 0 an input behind the cut would never be folded, so the cut ends at the instance (SPEC 7.4)."""
    _check_form(cut)
    beside = [entry for entry in cut if entry.log.branch != AUTH_BRANCH]
    if beside != [CutEntry(commit.header.log, commit.header.seq, commit.id)]:
        raise BadCut("the first cut holds the instance's log up to the instance, and else only auth logs (SPEC 7.4)")


def _auth_heads(cut: Sequence[CutEntry]) -> dict[bytes, tuple[tuple[LogKey, int], ...]]:
    heads: dict[bytes, tuple[tuple[LogKey, int], ...]] = {}
    for entry in cut:
        if entry.log.branch == AUTH_BRANCH:
            heads[entry.log.repo] = (*heads.get(entry.log.repo, ()), (entry.log, entry.seq))
    return heads


def _next(tip: Tip, setting: Setting, runner: Runner) -> _Run:
    return _Run(setting, tip.seal.height + 1, tip.seal_id, tip.seal.module, runner, tip.state)


def _seal(run: _Run, tip: Tip | None, cut: Cut, ids: list[bytes]) -> Folded:
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
        time_ms=run.setting.time_ms,
    )
    return Folded(seal, run.state, tuple(run.carried), run.setting.sealers.after(seal))
