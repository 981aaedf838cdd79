"""Why a bundle does not prove what it should: one class per step of SPEC 14.

Each error names the clause, the commit or instance it is about, and carries the report of the steps up to it.
"""

from typing import TYPE_CHECKING

from exonomy_contracts.errors import ExonomyError

from exonomy_verifier.words import short

if TYPE_CHECKING:
    from exonomy_verifier.report import Report


class VerificationError(ExonomyError):
    """The bundle is not a valid proof. `number` is the step of SPEC 14, `subject` an id of 32 bytes or None."""

    code = "invalid"
    number = 0

    def __init__(self, text: str, clause: str, subject: bytes | None = None) -> None:
        about = f"{short(subject)}: " if subject is not None else ""
        super().__init__(f"{about}{text} (SPEC {clause})")
        self.clause, self.subject = clause, subject
        self.report: Report | None = None


class NotCanonical(VerificationError):
    """Step 1: bytes outside the format."""

    code, number = "not-canonical", 1


class NotABundle(NotCanonical):
    """Step 1: the file does not even begin as a bundle, or is too large to be one."""

    code = "not-a-bundle"


class WronglySigned(VerificationError):
    """Step 2: a signature or a body does not match."""

    code, number = "wrongly-signed", 2


class BrokenChain(VerificationError):
    """Step 3: a log has a gap, or an entry that does not follow the one before."""

    code, number = "broken-chain", 3


class Forked(BrokenChain):
    """Step 3: two entries at one place of a log; `subject` and `other` are their ids."""

    code = "forked"

    def __init__(self, seq: int, first: bytes, second: bytes) -> None:
        super().__init__(f"stands at seq {seq} of its log, where {short(second)} stands too", "4.5", first)
        self.seq, self.other = seq, second


class NotEntitled(VerificationError):
    """Step 4: somebody wrote or sealed what they had no right to."""

    code, number = "not-entitled", 4


class WrongFacts(VerificationError):
    """Step 5: a seal does not take in exactly what its cut says, or a message comes from nowhere."""

    code, number = "wrong-facts", 5


class WrongModule(VerificationError):
    """Step 6: the contract's program is missing, another one, or not allowed."""

    code, number = "wrong-module", 6


class NotReproduced(VerificationError):
    """Step 7: running the contract again gives something else than was sealed."""

    code, number = "not-reproduced", 7


class EnginesDisagree(VerificationError):
    """Step 7: two engines give different answers to one run; at least one of them is wrong. `subject` is the module."""

    code, number = "engines-disagree", 7

    def __init__(self, text: str, module: bytes) -> None:
        super().__init__(text, "10.6", module)


class NotFinal(VerificationError):
    """Step 8: too few sealers signed."""

    code, number = "not-final", 8


class TwoSeals(NotFinal):
    """Step 8: two seals at one height; `subject` is the instance, `seals` are the two ids."""

    code = "two-seals"

    def __init__(self, text: str, instance: bytes, height: int, seals: tuple[bytes, bytes]) -> None:
        both = f"{seals[0].hex()} and {seals[1].hex()}"
        super().__init__(f"{text} two seals at height {height}: {both}", "7.2", instance)
        self.height, self.seals = height, seals


class OverReleased(VerificationError):
    """Step 9: more money was released than was ordered or proven."""

    code, number = "over-released", 9


class Undecided(VerificationError):
    """Steps 4 to 7: this machine did not get to the end, so neither "valid" nor "invalid" can be said (SPEC 7.8)."""

    code = "undecided"


class NoSecondAnswer(Undecided):
    """Step 7: a second opinion was asked for, and the second engine gave none. `subject` is the module."""

    code, number = "no-second-answer", 7

    def __init__(self, text: str, module: bytes) -> None:
        super().__init__(text, "7.8", module)
