"""What became of each proof, kept for devices that were away when it was decided (SPEC 9.5)."""

import apsw
from exonomy_contracts.commit.down import Verdict


def record(connection: apsw.Connection, device: bytes, verdict: Verdict, now_ms: int) -> None:
    """Store or replace the verdict on a proof; one that says paid stays."""
    connection.execute(
        "INSERT INTO verdict (proof, device, state, text, amount, currency, updated_ms) VALUES (?,?,?,?,?,?,?) "
        "ON CONFLICT (proof) DO UPDATE SET state = excluded.state, text = excluded.text, amount = excluded.amount, "
        "currency = excluded.currency, updated_ms = excluded.updated_ms WHERE verdict.state != 'paid'",
        (verdict.proof, device, verdict.state, verdict.text, verdict.amount, verdict.currency, now_ms),
    )


def latest(connection: apsw.Connection, device: bytes, most: int) -> list[Verdict]:
    """The last verdicts on a device's proofs, oldest first."""
    found = connection.execute(
        "SELECT proof, state, text, amount, currency FROM verdict WHERE device = ? ORDER BY updated_ms DESC LIMIT ?",
        (device, most),
    )
    return [Verdict(*row) for row in found][::-1]


def of_proof(connection: apsw.Connection, proof: bytes) -> Verdict | None:
    """The verdict on one proof."""
    found = connection.execute("SELECT proof, state, text, amount, currency FROM verdict WHERE proof = ?", (proof,))
    return next((Verdict(*row) for row in found), None)
