"""Step 9: no more was released than was ordered, and no more was ordered than was proven (SPEC 7.10, 12.10)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.redemption import Authorization
from exonomy_contracts.commit.seal import Accepted, Effect, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import WireError

from exonomy_verifier import words
from exonomy_verifier.cases import Case, Cases, roots
from exonomy_verifier.errors import OverReleased
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.report import Say
from exonomy_verifier.terms import TRADE, Terms
from exonomy_verifier.words import count

_ABOUT_MONEY = frozenset({"hold", "release", "refund"})


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody knows from a processor: so much of this hold was released, in minor units, all in all."""

    instance: bytes
    hold: int
    released: int
    currency: str


@dataclass(slots=True)
class _Account:
    """One instance's money while its seals are gone through in order; amounts by hold number, cumulative."""

    case: Case
    terms: Terms | None
    effects: dict[tuple[int, int], Effect] = field(default_factory=dict)
    ordered: dict[int, tuple[int, str]] = field(default_factory=dict)
    released: dict[int, tuple[int, str]] = field(default_factory=dict)
    proven: int = 0

    def order(self, seal: Seal) -> None:
        """Take in what a final seal orders."""
        for index, effect in enumerate(seal.effects):
            if effect.kind in _ABOUT_MONEY:
                self.effects[seal.height, index] = Effect(effect.kind, {0: effect.fields.get(0)})
            if effect.kind == "release":
                self._raise(effect, seal.height)
        self._check_proven(seal.height)

    def _raise(self, effect: Effect, height: int) -> None:
        hold, target, currency = (effect.fields.get(key) for key in (0, 1, 3))
        if type(hold) is not int or type(target) is not int or target < 0 or not isinstance(currency, str):
            raise OverReleased(f"height {height} orders a release that no processor could read", "10.5", self.case.id)
        before, known = self.ordered.get(hold, (0, currency))
        if known != currency:
            raise OverReleased(f"hold {hold} is released in two currencies", "10.5", self.case.id)
        self.ordered[hold] = (max(before, target), currency)

    def prove(self, proof: inputs.Proof | Completion) -> None:
        """Take in an accepted proof. A completion, whose evidence step 5 has looked at, proves all or nothing."""
        if self.terms is None:
            return
        if isinstance(proof, Completion):
            self.proven = self.terms.face if self.terms.criteria is not None else self.proven
        elif Authorization.open(proof.authorization).currency == self.terms.currency:
            self.proven += proof.amount

    def _check_proven(self, height: int) -> None:
        if not self.ordered or self.case.born.type != TRADE:
            return
        if self.terms is None:
            raise OverReleased("a trade without readable terms orders a release", "12.1", self.case.id)
        if any(currency != self.terms.cash_currency for _, currency in self.ordered.values()):
            raise OverReleased("a release is in another currency than the trade's cash", "12.1", self.case.id)
        total, earned = _total(self.ordered), self.terms.earned(self.proven)
        if total > earned:
            paid, by_proof = (words.amount(value, self.terms.cash_currency) for value in (total, earned))
            text = f"height {height} orders {paid} to be released, but only {by_proof} are proven"
            raise OverReleased(text, "12.10", self.case.id)

    def receive(self, hold: int, released: int, currency: str, subject: bytes) -> None:
        """Take in what a processor said, beside what was ordered so far."""
        target, known = self.ordered.get(hold, (0, currency))
        if released > target or (released and currency != known):
            said, order = words.amount(released, currency), words.amount(target, known)
            text = f"says that {said} were released of hold {hold}; the seals had ordered {order}"
            raise OverReleased(text, "7.10", subject)
        before, _ = self.released.get(hold, (0, currency))
        self.released[hold] = (max(before, released), currency)

    def summary(self) -> str:
        """Released of proven, or of ordered where no rule says what is proven."""
        currencies = {currency for _, currency in [*self.ordered.values(), *self.released.values()]}
        if self.terms is not None:
            earned = words.amount(self.terms.earned(self.proven), self.terms.cash_currency)
            done = words.amount(_total(self.released), self.terms.cash_currency)
            return f"released {done} of {earned} proven"
        if not currencies:
            return "no money moved"
        parts = [
            f"released {words.amount(_total(self.released, currency), currency)}"
            f" of {words.amount(_total(self.ordered, currency), currency)} ordered"
            for currency in sorted(currencies)
        ]
        return ", ".join(parts)


def check(cases: Cases, evidence: BundleEvidence, statements: Sequence[Statement], say: Say) -> None:
    """Compare every receipt, and what the caller knows beside them, with the seals' orders and the proofs.

    Raises:
        OverReleased: more was released than ordered, or more ordered than proven.
    """
    for case in roots(cases):
        account = _Account(case, Terms.of(case.born))
        sealed = set[bytes]()
        receipts = 0
        for signed in case.chain:
            seal = evidence.seal(signed)
            for outcome in seal.outcomes:
                commit = evidence.logs.by_id[outcome.input]
                sealed.add(commit.id)
                if isinstance(outcome, Accepted) and commit.header.kind == inputs.PROOF:
                    account.prove(inputs.read_proof(commit.content()))
                receipts += _receipt(account, commit, case.sealers(signed.height))
            account.order(seal)
        for commit in evidence.logs.all_inputs(case.id):
            if commit.id not in sealed and commit.body is not None:
                receipts += _receipt(account, commit, case.in_force[-1])
        for statement in statements:
            if statement.instance == case.id:
                account.receive(statement.hold, statement.released, statement.currency, case.id)
        by = f", by {count(receipts, 'receipt')}" if receipts else ""
        say(f"instance {case.name}: {account.summary()}{by}")


def _receipt(account: _Account, commit: Commit, sealers: Sealers) -> int:
    """Take in a receipt by a sealer; 0 when the commit is none."""
    if commit.header.kind != inputs.RECEIPT or commit.header.author not in sealers:
        return 0
    try:
        receipt = inputs.Receipt.read(commit.content())
    except WireError:
        return 0
    effect = account.effects.get((receipt.height, receipt.index))
    if effect is None or effect.fields.get(0) != receipt.hold:
        place = f"effect {receipt.index} of height {receipt.height}"
        raise OverReleased(f"is a receipt for {place}, which orders nothing about its hold", "6.6", commit.id)
    account.receive(receipt.hold, receipt.released, receipt.currency, commit.id)
    return 1


def _total(holds: dict[int, tuple[int, str]], only: str | None = None) -> int:
    return sum(amount for amount, currency in holds.values() if only in (None, currency))
