"""Re-checks published proofs and trusts nobody; imports the ground floor and never the gateway."""

from exonomy_verifier.errors import Undecided, VerificationError
from exonomy_verifier.report import Report
from exonomy_verifier.verification import Statement, verify

__all__ = ["Report", "Statement", "Undecided", "VerificationError", "verify"]
