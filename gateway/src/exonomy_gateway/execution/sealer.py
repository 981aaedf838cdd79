"""Makes the next seal of one instance and stores it with all that follows from it, in one transaction (SPEC 7).

A sealer signs one seal per height: the row (instance, height) and the signature are written together, and the
signature leaves the process only after both are durable (docs/adr/0004-one-transaction-per-seal.md). Of several sealers
one proposes and the others sign the same after they have folded it themselves; what follows from a seal happens once
enough of them have signed (docs/adr/0012-several-sealers.md).
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.seal import SEAL, SEAL_BRANCH, Seal, seal_id
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.fold import Folded, Tip
from exonomy_contracts.wire import peer

from exonomy_gateway.clock import Clock
from exonomy_gateway.execution import limits as rules
from exonomy_gateway.execution import verdicts
from exonomy_gateway.execution.carrier import Carrier
from exonomy_gateway.execution.cut import NextCut, first_cut
from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.execution.refused import Refused
from exonomy_gateway.execution.turn import Disagrees, Refolding, Turn, Waits
from exonomy_gateway.identity import Identity
from exonomy_gateway.store import commits, instances, module_bytes, refusals, seals
from exonomy_gateway.store.database import Database

Pending: TypeAlias = dict[LogKey, int]
"""Logs with inputs that are not folded yet, each with the seq of its last one."""
_KEEPING: Final = refusals.Keeping(rules.REFUSED_EACH, rules.REFUSED_MS)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A final seal that is durable, the messages that were carried with it, and what devices are to be told.

    stirred: instances for which something may have become ready that was here before, with all their logs.
    """

    seal: Seal
    seal_commit: bytes
    messages: tuple[Commit, ...]
    told: tuple[verdicts.Told, ...]
    stirred: dict[bytes, Pending]


class NotOurs(Exception):
    """The gateway is no sealer of this instance, or does not have it."""


class Sealer:
    """Proposes, signs what others proposed, and takes in what is final."""

    def __init__(self, database: Database, identity: Identity, clock: Clock, modules: Modules) -> None:
        self._database, self._identity, self._clock, self._modules = database, identity, clock, modules
        self._evidence = StoreEvidence(database.read)
        self._carrier = Carrier(identity, modules)
        self._refused = Refused(database.read, self._evidence, modules)
        self._refolding = Refolding(self._evidence, modules)

    def seal_next(self, instance: bytes, pending: Pending) -> Sealed | None:
        """Make the next seal or do this gateway's part of it; None when nothing of `pending` is new.

        Raises:
            NotOurs: others seal this instance, or it is not here.
            Waits: it is for others to go on, or something that it rests on is not here.
            Disagrees: the proposer signed what does not follow.
            ClockWrong: the clock can't be believed now.
            NoVerdict, NotAdmitted: the contract can't be run here.
            StoreUnavailable: the store can't take it now.
        """
        connection = self._database.read()
        turn = self._turn(connection, instance)
        ours = self._identity.key
        done = seals.agreed(connection, instance, turn.height, turn.sealers)
        if done is not None:
            return self._take_over(connection, turn, done)
        if ours not in turn.sealers:
            raise NotOurs(f"instance {instance.hex()[:8]} is sealed by others")
        if seals.is_bound(connection, instance, turn.height, ours):
            raise Waits(self._lacking(connection, turn))
        if turn.proposer == ours:
            return self._propose(connection, turn, pending)
        return self._second(connection, turn, pending)

    def _turn(self, connection: apsw.Connection, instance: bytes) -> Turn:
        commit = commits.by_id(connection, instance)
        if commit is None or commit.header.kind != inputs.INSTANCE:
            raise NotOurs(f"instance {instance.hex()[:8]} is not here")
        return Turn(commit, inputs.Instance.read(commit.content()), instances.tip(connection, instance))

    # -- the proposer's part ------------------------------------------------------------------------------------------

    def _propose(self, connection: apsw.Connection, turn: Turn, pending: Pending) -> Sealed | None:
        time_ms = self._clock.seal_ms()
        if turn.tip is None:
            header = turn.commit.header
            cut = first_cut(connection, header.log, header.seq, turn.instance)
            folded = fold.begin(turn.instance, turn.commit, time_ms, cut, self._evidence, self._modules)
        else:
            self._fetch(connection, turn, turn.tip, time_ms)
            pending = pending | self._own(connection, turn)
            found = self._proceed(connection, turn, turn.tip, max(time_ms, turn.tip.seal.time_ms), pending)
            if found is None:
                self._check_module_is_here(connection, turn.instance)
                return None
            folded = found
        return self._sign(turn, folded)

    def _fetch(self, connection: apsw.Connection, turn: Turn, tip: Tip, time_ms: int) -> None:
        """Carry to the instance what waits for it, and what it refused and would take now."""
        refused = self._refused.taken_now(tip, time_ms)
        alone = len(turn.sealers.keys) == 1
        waiting = instances.steps_of(connection, turn.instance) if alone else True
        if not refused and (not waiting or not self._carrier.can_fetch(connection, turn.instance)):
            return
        now_ms = self._clock.now_ms()

        def carry(writer: apsw.Connection) -> None:
            self._carrier.fetch(writer, turn.instance, now_ms)
            self._carrier.again(writer, turn.instance, refused, now_ms)

        self._database.write(carry)

    def _own(self, connection: apsw.Connection, turn: Turn) -> Pending:
        """The log into which this gateway carries: always looked at, so that nothing it wrote is left behind."""
        log = LogKey(turn.commit.header.repo, inputs.LEDGER_BRANCH, self._identity.key)
        state = commits.log_state(connection, log)
        return {} if state is None else {log: state.head.seq}

    def _check_module_is_here(self, connection: apsw.Connection, instance: bytes) -> None:
        for step in instances.steps_of(connection, instance):
            wanted = step.effect.fields.get(0)
            if isinstance(wanted, bytes) and wanted not in self._modules:
                raise Waits(f"it goes on with module {wanted.hex()}, which this gateway does not have; add it")

    def _proceed(
        self, connection: apsw.Connection, turn: Turn, tip: Tip, time_ms: int, pending: Pending
    ) -> Folded | None:
        """The next seal over as many inputs as fit one; None when there are none."""
        following = NextCut(connection, self._evidence, self._modules, turn.commit)
        room = limits.SEAL_INPUTS
        while True:
            cut = following.after(tip.seal.cut, pending, room)
            if not fold.new_inputs(turn.instance, tip.seal.cut, cut, self._evidence):
                return None
            try:
                return fold.proceed(tip, time_ms, cut, self._evidence, self._modules)
            except fold.BadCut:
                # Their outcomes together are too much for one seal; half of them may fit.
                if room == 1:
                    raise
                room //= 2

    # -- the others' part ---------------------------------------------------------------------------------------------

    def _second(self, connection: apsw.Connection, turn: Turn, pending: Pending) -> Sealed | None:
        """Sign the proposer's seal if it follows from its commits."""
        proposal = seals.signatures(connection, turn.instance, turn.height).get(turn.proposer)
        if proposal is None:
            if turn.tip is not None and not self._has_news(connection, turn, turn.tip, pending):
                return None
            raise Waits(f"height {turn.height} waits for {peer.to_did(turn.proposer)} to propose it")
        folded = self._refold(connection, turn, proposal.commit)
        apart_ms = folded.seal.time_ms - self._clock.seal_ms()
        if abs(apart_ms) > limits.SEAL_SKEW_MS:
            minutes = apart_ms // 60_000
            raise Waits(f"height {turn.height} is proposed with a time {minutes} minutes from this gateway's clock")
        return self._sign(turn, folded)

    def _has_news(self, connection: apsw.Connection, turn: Turn, tip: Tip, pending: Pending) -> bool:
        following = NextCut(connection, self._evidence, self._modules, turn.commit)
        cut = following.after(tip.seal.cut, pending, limits.SEAL_INPUTS)
        return bool(fold.new_inputs(turn.instance, tip.seal.cut, cut, self._evidence))

    def _take_over(self, connection: apsw.Connection, turn: Turn, done: seals.Signature) -> Sealed:
        """A seal is final without this gateway: fold it again for the state that it fixes."""
        folded = self._refold(connection, turn, done.commit)
        return self._database.write(lambda writer: self._record(writer, turn, folded, done.commit))

    def _refold(self, connection: apsw.Connection, turn: Turn, name: bytes) -> Folded:
        """Fold a signed seal again; what does not follow is kept as proof, and looked at once."""
        known, signed = seals.dissent_from(connection, name), commits.by_id(connection, name)
        if signed is None:
            raise Waits(f"height {turn.height} is signed in a commit that is not here")
        who = peer.to_did(signed.header.author)
        if known is not None:
            raise Disagrees(f"{who} signed a false seal at height {turn.height}: {known.why}")
        try:
            return self._refolding.again(connection, turn, signed)
        except Disagrees as error:
            author, now_ms = signed.header.author, self._clock.now_ms()
            found = seals.Dissent(name, turn.instance, turn.height, author, str(error), now_ms)
            self._database.write(lambda writer: seals.dissent(writer, found))
            raise Disagrees(f"{who} signed a false seal at height {turn.height}: {error}") from error

    # -- signing and what follows -------------------------------------------------------------------------------------

    def _sign(self, turn: Turn, folded: Folded) -> Sealed:
        """Sign a seal; it is final at once where enough have.

        Raises:
            Waits: more have to sign.
        """
        sealed = self._database.write(lambda writer: self._pledge(writer, turn, folded))
        if sealed is None:
            raise Waits(self._lacking(self._database.read(), turn))
        return sealed

    def _pledge(self, connection: apsw.Connection, turn: Turn, folded: Folded) -> Sealed | None:
        seal, now_ms = folded.seal, self._clock.now_ms()
        log = LogKey(turn.commit.header.repo, SEAL_BRANCH, self._identity.key)
        if turn.sealers.keys == (self._identity.key,):
            commit = commits.append(connection, self._identity.seed, log, SEAL, seal.item(), now_ms, (seal.instance,))
            return self._record(connection, turn, folded, commit.id)
        seals.pledge(connection, seal.instance, seal.height, seal_id(seal.encode()))
        commit = commits.append(connection, self._identity.seed, log, SEAL, seal.item(), now_ms, (seal.instance,))
        seals.note(connection, commit, now_ms)
        self._clock.sealed(seal.time_ms)
        if seals.agreed(connection, seal.instance, seal.height, turn.sealers) is None:
            return None
        return self._record(connection, turn, folded, commit.id)

    def _record(self, connection: apsw.Connection, turn: Turn, folded: Folded, signed: bytes) -> Sealed:
        """Store a final seal and do what follows from it here."""
        seal, now_ms = folded.seal, self._clock.now_ms()
        instances.record(connection, turn.commit.header.repo, turn.born.type, folded, signed)
        refusals.note(connection, folded, turn.sealers, _KEEPING)
        if turn.tip is None or turn.tip.seal.module != seal.module:
            module_bytes.keep(connection, seal.module, self._modules.bytes_of(seal.module))
        self._clock.sealed(seal.time_ms)
        messages = self._carrier.send(connection, seal, signed, now_ms)
        told = tuple(verdicts.of_seal(connection, seal, now_ms))
        stirred = self._stirred(connection, turn, folded, messages)
        return Sealed(seal, signed, tuple(messages), told, stirred)

    def _stirred(
        self, connection: apsw.Connection, turn: Turn, folded: Folded, carried: list[Commit]
    ) -> dict[bytes, Pending]:
        """Instances that may go on now: a new one, one with new sealers, and those that a message is for."""
        sent = (effect.fields.get(0) for effect in folded.seal.effects if effect.kind == "message")
        names = {target for target in sent if isinstance(target, bytes)}
        names -= {commit.header.deps[0] for commit in carried}
        if turn.tip is None or folded.sealers != turn.sealers:
            names.add(turn.instance)
        return {name: dict(commits.logs_with_inputs(connection, name)) for name in names}

    def _lacking(self, connection: apsw.Connection, turn: Turn) -> str:
        known = seals.signatures(connection, turn.instance, turn.height)
        silent = [peer.to_did(key) for key in turn.sealers.keys if key not in known]
        return f"height {turn.height} is signed here and needs {turn.sealers.k} in all; not yet by {', '.join(silent)}"
