"""What ends up in a log or a traceback shows no secret: not a seed, not what a device enters the broker with."""

from exonomy_contracts.commit.down import Enrolment, Lease
from exonomy_contracts.commit.log import LogWriter

from contracts.tools.case import TILL, seed


def test_a_writer_shows_no_seed() -> None:
    shown = repr(LogWriter(TILL, seed("repo"), "ledger"))
    assert repr(TILL) not in shown and TILL.hex() not in shown


def test_an_enrolment_shows_neither_password_nor_client_id() -> None:
    """SPEC 9.7."""
    record = Enrolment(
        gateway=seed("gateway"),
        principal=seed("merchant"),
        repo=seed("person"),
        grant=seed("grant"),
        host="gateway.local",
        port=8883,
        ca=None,
        client_id="the client id",
        username="till",
        password="the password",
        time_ms=0,
        lease=Lease("USD", 2, 1, 0),
    )
    assert "the client id" not in repr(record) and "the password" not in repr(record)
