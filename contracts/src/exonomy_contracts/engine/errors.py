"""What can go wrong with a contract module, by whose fault it is and whether it decides anything.

Two families matter to a seal. A `Misbehaved` run is a verdict: every replica gets the same one from the same bytes, so
it is sealed as a host refusal (SPEC 7.7, codes 9 and 10). A `NoVerdict` run says only that *this* machine did not get
to the end; it is never sealed (SPEC 7.8).
"""

from exonomy_contracts.errors import ExonomyError


class EngineError(ExonomyError):
    """A contract module, or a run of one, was not acceptable."""

    code = "engine"


class NotAdmitted(EngineError):
    """The module is outside SPEC 10.1; `offset` is the byte where it shows, or None where no one byte is at fault."""

    code = "not-admitted"

    def __init__(self, reason: str, offset: int | None = None) -> None:
        super().__init__(reason if offset is None else f"{reason} (at byte {offset})")
        self.reason, self.offset = reason, offset


class Misbehaved(EngineError):
    """The contract's own fault and the same everywhere. `reason` is one of this package's fixed sentences.

    It never carries the engine's wording, because that changes between versions and the reason may be sealed.
    """

    code = "misbehaved"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Trapped(Misbehaved):
    """The contract stopped itself: unreachable code, a bad address, a division by zero, `abort`."""

    code = "trapped"


class JunkOutput(Misbehaved):
    """The contract returned a place that is not in its memory."""

    code = "junk-output"


class OutputTooLarge(Misbehaved):
    """The contract's answer has more than OUTPUT_BYTES."""

    code = "output-too-large"

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(f"the answer has {size} bytes, the limit is {limit}")
        self.size, self.limit = size, limit


class NoVerdict(EngineError):
    """The run did not end here; another machine or another version might have finished it (SPEC 7.8)."""

    code = "no-verdict"


class OutOfFuel(NoVerdict):
    """The run used up its fuel. How much a program needs differs between versions of the engine."""

    code = "out-of-fuel"

    def __init__(self, fuel: int) -> None:
        super().__init__(f"the contract did not finish within {fuel} units of fuel")
        self.fuel = fuel


class StackExhausted(NoVerdict):
    """The run called too deep. How deep is too deep depends on the machine code of this version and processor."""

    code = "stack-exhausted"

    def __init__(self) -> None:
        super().__init__("the contract calls itself deeper than this machine's stack allows")


class Interrupted(NoVerdict):
    """Someone called `Engine.interrupt` while the run was under way."""

    code = "interrupted"

    def __init__(self) -> None:
        super().__init__("the run was interrupted before it ended")


class EngineFault(NoVerdict):
    """The engine could not do its part (no memory, say). `detail` is its own wording, for people, never for seals."""

    code = "engine-fault"

    def __init__(self, detail: str) -> None:
        super().__init__(f"the engine could not run the contract: {detail}")
        self.detail = detail
