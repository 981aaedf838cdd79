"""Where an instance stands before its next seal, and how a seal that another made is folded again (SPEC 10.10)."""

from dataclasses import dataclass

import apsw
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine import fold
from exonomy_contracts.engine.fold import Folded, Tip
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import peer

from exonomy_gateway.execution.evidence import StoreEvidence
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.store import commits, instances


class Waits(Exception):
    """The next seal can't be made now, by nobody's fault that is known here; the text says what it waits for."""


class Disagrees(Exception):
    """A sealer signed what does not follow from its commits; it is never signed here."""


@dataclass(frozen=True, slots=True)
class Turn:
    """An instance before its next seal."""

    commit: Commit
    born: inputs.Instance
    tip: Tip | None

    @property
    def instance(self) -> bytes:
        """The instance's id."""
        return self.commit.id

    @property
    def height(self) -> int:
        """Of the next seal."""
        return 0 if self.tip is None else self.tip.seal.height + 1

    @property
    def sealers(self) -> Sealers:
        """Who makes it."""
        return Sealers.of(self.born) if self.tip is None else self.tip.sealers

    @property
    def proposer(self) -> bytes:
        """Who begins it."""
        return self.sealers.proposer(self.height)


class Refolding:
    """Folds what another sealer signed, from this gateway's own commits."""

    def __init__(self, evidence: StoreEvidence, modules: Modules) -> None:
        self._evidence, self._modules = evidence, modules

    def again(self, connection: apsw.Connection, turn: Turn, signed: Commit) -> Folded:
        """The seal in a commit, as it follows here.

        Raises:
            Waits: not all that it rests on is here.
            Disagrees: it does not follow.
            NoVerdict, NotAdmitted: the contract can't be run here.
        """
        try:
            seal = Seal.read(signed.content())
        except WireError as error:
            raise Disagrees(f"it can't be read: {error}") from error
        self._check_cut(connection, seal)
        try:
            if turn.tip is None:
                folded = fold.begin(turn.instance, turn.commit, seal.time_ms, seal.cut, self._evidence, self._modules)
            else:
                self._check_inputs(connection, turn.tip, seal)
                folded = fold.proceed(turn.tip, seal.time_ms, seal.cut, self._evidence, self._modules)
        except fold.BadCut as error:
            raise Disagrees(str(error)) from error
        if folded.seal.encode() != signed.body:
            raise Disagrees(difference(seal, folded.seal))
        return folded

    def _check_cut(self, connection: apsw.Connection, seal: Seal) -> None:
        """Every log is here as far as the cut goes, and with the same commits."""
        lacking = 0
        for entry in seal.cut:
            state = commits.log_state(connection, entry.log)
            if state is None or state.head.seq < entry.seq:
                lacking += 1
            elif commits.head_at(connection, entry.log, entry.seq) != entry.head:
                author = peer.to_did(entry.log.author)
                raise Disagrees(f"it folds another commit {entry.seq} of {author} than is here; that log is forked")
        if lacking:
            raise Waits(f"height {seal.height} rests on commits of {lacking} logs that are not here yet")

    def _check_inputs(self, connection: apsw.Connection, tip: Tip, seal: Seal) -> None:
        """It decides something, and the seals that its messages come from are final here."""
        commits_in = fold.new_inputs(tip.seal.instance, tip.seal.cut, seal.cut, self._evidence)
        if not commits_in:
            raise Disagrees("it takes nothing in, and no seal is made for nothing")
        for commit in commits_in:
            if not source_is_here(connection, commit):
                raise Waits(f"height {seal.height} rests on a message from a seal that is not final here yet")


def source_is_here(connection: apsw.Connection, commit: Commit) -> bool:
    """Whether an input, if it is a message, can be judged: whether it counts depends on its source's final seal.

    What the contract is told of it is also in the source's founding.
    """
    message = message_in(commit)
    if message is None:
        return True
    founding = commits.by_id(connection, message.source)
    is_known = founding is not None and founding.body is not None
    return is_known and instances.is_final(connection, message.source, message.height)


def message_in(commit: Commit) -> inputs.Message | None:
    """What a message commit carries; None for other inputs, and for one that can't be read and is refused as such."""
    if commit.header.kind != inputs.MESSAGE:
        return None
    try:
        return inputs.Message.read(commit.content())
    except WireError:
        return None


def difference(sealed: Seal, again: Seal) -> str:
    """What differs first between a seal that was signed and the one that follows, in words."""
    pairs = zip(sealed.outcomes, again.outcomes, strict=False)
    for index, (said, follows) in enumerate(pairs):
        if said != follows:
            return f"outcome {index} is not what follows from its commits"
    if len(sealed.outcomes) != len(again.outcomes):
        return f"it has {len(sealed.outcomes)} outcomes for {len(again.outcomes)} inputs"
    for name in ("instance", "height", "prev", "module", "prior_state", "state", "input_root"):
        if getattr(sealed, name) != getattr(again, name):
            return f"its {name} is not what follows from its commits"
    return "it is written in other bytes than what follows"
