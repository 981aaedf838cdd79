"""The root of every error that the ground floor raises: what was wrong with bytes that someone gave us.

Each error has a `code` that stays the same for machines and a message for people. Nothing secret goes into either.
"""

from typing import ClassVar


class ExonomyError(Exception):
    """Something given to Exonomy was not acceptable; the message says what and, where known, where."""

    code: ClassVar[str] = "error"


class WireError(ExonomyError):
    """Bytes are not of our formats (SPEC 1 to 4)."""

    code = "unreadable"


class Oversized(WireError):
    """Something is over a named limit."""

    code = "oversized"

    def __init__(self, what: str, size: int, limit: int) -> None:
        super().__init__(f"{what} is {size}, the limit is {limit}")
        self.what, self.size, self.limit = what, size, limit


class BadSignature(WireError):
    """A signature does not verify under libsodium's strict rules (SPEC 2.2)."""

    code = "bad-signature"


class BadBody(WireError):
    """A body does not match what its header says of it (SPEC 4.4)."""

    code = "bad-body"
