"""Step 9: no more was released than was ordered, and no more was ordered than was proven (SPEC 7.10, 12.10)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.completion import Completion
from exonomy_contracts.commit.seal import Accepted, Effect, Seal
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.engine.sealers import Sealers
from exonomy_contracts.errors import WireError

from exonomy_verifier import words
from exonomy_verifier.cases import Case, Cases, roots
from exonomy_verifier.errors import OverReleased
from exonomy_verifier.evidence import BundleEvidence
from exonomy_verifier.ledger import Ledger, Said, settled
from exonomy_verifier.report import Say
from exonomy_verifier.terms import TRADE, terms_of
from exonomy_verifier.words import count, short

_ABOUT_MONEY = frozenset({"hold", "release", "refund"})
_MESSAGE = "message"


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
    ledger: Ledger | None
    effects: dict[tuple[int, int], Effect] = field(default_factory=dict)
    ordered: dict[int, tuple[int, str]] = field(default_factory=dict)
    released: dict[int, tuple[int, str]] = field(default_factory=dict)

    def order(self, seal: Seal) -> None:
        """Take in what a final seal orders."""
        for index, effect in enumerate(seal.effects):
            if effect.kind in _ABOUT_MONEY:
                self.effects[seal.height, index] = Effect(effect.kind, {0: effect.fields.get(0)})
            if effect.kind == "release":
                self._raise(effect, seal.height)
            elif effect.kind == _MESSAGE and self.ledger is not None:
                self._check_settled(self.ledger, effect, seal.height)
        self._check_earned(seal.height)

    def _raise(self, effect: Effect, height: int) -> None:
        hold, target, currency = (effect.fields.get(key) for key in (0, 1, 3))
        if type(hold) is not int or type(target) is not int or target < 0 or not isinstance(currency, str):
            raise OverReleased(f"height {height} orders a release that no processor could read", "10.5", self.case.id)
        before, known = self.ordered.get(hold, (0, currency))
        if known != currency:
            raise OverReleased(f"hold {hold} is released in two currencies", "10.5", self.case.id)
        self.ordered[hold] = (max(before, target), currency)

    def _check_earned(self, height: int) -> None:
        """For each leg no more is ordered than its buyer's proofs, words and verdicts have earned (SPEC 12.10)."""
        if not self.ordered or self.case.born.type != TRADE:
            return
        if self.ledger is None:
            raise OverReleased("a trade without readable terms orders a release", "12.1", self.case.id)
        holds, ordered = self.ledger.terms.holds(), [0] * len(self.ledger.terms.cash)
        for hold, (target, currency) in self.ordered.items():
            if hold >= len(holds):
                raise OverReleased(
                    f"height {height} orders a release of a hold that no terms know", "12.1", self.case.id
                )
            if currency != holds[hold][0].currency:
                raise OverReleased("a release is in another currency than the terms' cash", "12.1", self.case.id)
            ordered[next(n for n, leg in enumerate(self.ledger.terms.cash) if leg is holds[hold][0])] += target
        for leg, total in zip(self.ledger.terms.cash, ordered, strict=True):
            earned = self.ledger.earned(leg)
            if total > earned:
                paid, proven = words.amount(total, leg.currency), words.amount(earned, leg.currency)
                text = f"height {height} orders {paid} to be released, but only {proven} are proven"
                raise OverReleased(text, "12.10", self.case.id)

    def _check_settled(self, ledger: Ledger, effect: Effect, height: int) -> None:
        """No more of a voucher passes to anybody than the same proofs have earned (SPEC 12.7)."""
        for peer, redeemed, given in settled(effect, ledger):
            if peer.redeemed > redeemed or peer.given > given:
                text = f"height {height} lets {peer.redeemed} be redeemed and {peer.given} pass to {short(peer.key)}"
                raise OverReleased(f"{text}, but {redeemed} and {given} are proven", "12.7, 12.10", self.case.id)

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
        if self.ledger is not None and self.ledger.terms.cash:
            earned = dict[str, int]()
            for leg in self.ledger.terms.cash:
                earned[leg.currency] = earned.get(leg.currency, 0) + self.ledger.earned(leg)
            return self._of("proven", earned)
        currencies = {currency for _, currency in [*self.ordered.values(), *self.released.values()]}
        return self._of("ordered", {currency: _total(self.ordered, currency) for currency in currencies})

    def _of(self, what: str, most: dict[str, int]) -> str:
        parts = list[str]()
        for currency, total in sorted(most.items()):
            done = words.amount(_total(self.released, currency), currency)
            parts.append(f"released {done} of {words.amount(total, currency)} {what}")
        return ", ".join(parts) or "no money moved"


def check(cases: Cases, evidence: BundleEvidence, statements: Sequence[Statement], say: Say) -> None:
    """Compare every receipt, and what the caller knows beside them, with the seals' orders and the proofs.

    Raises:
        OverReleased: more was released than ordered, or more ordered than proven.
    """
    for case in roots(cases):
        terms = terms_of(case.born)
        account = _Account(case, None if terms is None else Ledger(terms))
        sealed = set[bytes]()
        receipts = 0
        for signed in case.chain:
            for outcome in signed.outline.outcomes:
                commit = evidence.logs.by_id[outcome.input]
                sealed.add(commit.id)
                if account.ledger is not None and isinstance(outcome, Accepted):
                    _take(account.ledger, commit, evidence, signed.outline.time_ms)
                receipts += _receipt(account, commit, case.sealers(signed.height))
            if signed.orders & _ABOUT_MONEY or (account.ledger is not None and _MESSAGE in signed.orders):
                account.order(evidence.seal(signed))
        for commit in evidence.logs.all_inputs(case.id):
            if commit.id not in sealed and commit.body is not None:
                receipts += _receipt(account, commit, case.in_force[-1])
        for statement in statements:
            if statement.instance == case.id:
                account.receive(statement.hold, statement.released, statement.currency, case.id)
        by = f", by {count(receipts, 'receipt')}" if receipts else ""
        say(f"instance {case.name}: {account.summary()}{by}")


def _take(ledger: Ledger, commit: Commit, evidence: BundleEvidence, time_ms: int) -> None:
    """Take in what a trade has accepted in a seal of that time; what can't be read has earned nothing."""
    header = commit.header
    try:
        if header.kind == inputs.CALL:
            call = inputs.Call.read(commit.content())
            ledger.take(Said(call.op, call.args, header.author, time_ms=time_ms))
        elif header.kind == inputs.MESSAGE:
            message = inputs.Message.read(commit.content())
            source = evidence.final_seal(message.source, message.height)
            effect = source.effects[message.index] if source is not None else None
            op = effect.fields.get(1) if effect is not None else None
            if source is not None and effect is not None and effect.kind == _MESSAGE and isinstance(op, str):
                ledger.take(Said(op, effect.fields.get(2), header.author, source.instance, source.module, time_ms))
        elif header.kind == inputs.PROOF:
            proof = inputs.read_proof(commit.content())
            if isinstance(proof, Completion):
                ledger.complete(header.author, proof)
            else:
                ledger.redeem(proof)
        elif header.kind == inputs.RECEIPT:
            ledger.receive(inputs.Receipt.read(commit.content()), time_ms)
    except WireError:
        return


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


def _total(holds: dict[int, tuple[int, str]], only: str) -> int:
    return sum(amount for amount, currency in holds.values() if currency == only)
