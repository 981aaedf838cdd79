"""The fold's view of a bundle: the `Evidence` that a gateway answers from its store, answered from the file."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.inputs import Instance, Message
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.seal import Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.wire import cbor

from exonomy_verifier import limits
from exonomy_verifier.budget import Budget
from exonomy_verifier.cases import Cases, SignedSeal
from exonomy_verifier.logs import Logs

Heads = tuple[tuple[LogKey, int], ...]


class BundleEvidence:
    """Verified commits, rights and final seals of one bundle, and which messages the re-run has taken in so far."""

    def __init__(self, logs: Logs, budget: Budget) -> None:
        self.logs, self.budget = logs, budget
        self.cases: Cases = {}
        self._rights: dict[bytes, tuple[Heads, Rights]] = {}
        self._seals: OrderedDict[bytes, Seal] = OrderedDict()
        self._carried: dict[bytes, set[Message]] = {}
        self.sources: set[tuple[bytes, int]] = set()
        """(instance, height) of every seal that a message came from."""

    def inputs_in(self, log: LogKey, instance: bytes, after: int, upto: int) -> Sequence[Commit]:
        """The inputs of `instance` in `log` with after < seq ≤ upto, in order."""
        return self.logs.inputs(log, instance, after, upto)

    def rights(self, repo: bytes, heads: Heads) -> Rights:
        """The rights in a repo from its `auth` logs up to these seqs. Only the latest answer per repo is kept.

        Raises:
            NotARepo: the repo's root is not among them.
            Undecided: the bundle asks for more of this than one check may do.
        """
        known = self._rights.get(repo)
        if known is not None and known[0] == heads:
            return known[1]
        commits = [commit for log, upto in heads for commit in self._upto(log, upto)]
        self.budget.spend_grants(len(commits))
        rights = Rights.replay(repo, commits)
        self._rights[repo] = (heads, rights)
        return rights

    def final_seal(self, instance: bytes, height: int) -> Seal | None:
        """The final seal of an instance at a height, if the bundle shows it."""
        case = self.cases.get(instance)
        signed = case.final(height) if case is not None else None
        if signed is None:
            return None
        self.sources.add((instance, height))
        return self.seal(signed)

    def founding(self, instance: bytes) -> Instance | None:
        """What an instance began as, if the bundle shows it."""
        case = self.cases.get(instance)
        return None if case is None else case.born

    def carried(self, instance: bytes, message: Message) -> bool:
        """Whether an earlier seal of `instance` folded this message, as far as it was re-run."""
        return message in self._carried.get(instance, ())

    def remember(self, instance: bytes, messages: Iterable[Message]) -> None:
        """Note messages that a seal folded."""
        self._carried.setdefault(instance, set()).update(messages)

    def seal(self, signed: SignedSeal) -> Seal:
        """The decoded seal. Few are kept, because decoded they may be sixty times as large."""
        kept = self._seals.get(signed.id)
        if kept is not None:
            self._seals.move_to_end(signed.id)
            return kept
        return self.read_seal(signed.id, signed.body)

    def read_seal(self, seal_id: bytes, body: bytes) -> Seal:
        """Decode a seal's body.

        Raises:
            WireError: it is not of SPEC 7.1.
            Undecided: there is no time left for it.
        """
        self.budget.spend_time()
        seal = Seal.read(cbor.loads(body))
        self._seals[seal_id] = seal
        while len(self._seals) > limits.SEALS_IN_HAND:
            self._seals.popitem(last=False)
        return seal

    def _upto(self, log: LogKey, seq: int) -> list[Commit]:
        entries = self.logs.of.get(log)
        return entries[: max(0, seq + 1 - entries[0].header.seq)] if entries else []
