"""From bytes to verified commits, each step cheap before dear. Pure: bytes in, commits or refusals out."""

from exonomy_contracts import limits
from exonomy_contracts.commit.signed import Commit, UnverifiedCommit, read_envelope
from exonomy_contracts.errors import BadBody, ExonomyError, Oversized, WireError
from exonomy_contracts.wire import cbor, peer
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.ingest.answers import Arrival, NotTaken


class AnothersTopic(ExonomyError):
    """A device sent a commit that another key wrote."""

    code = "not-enrolled"


def read_arrival(arrival: Arrival) -> list[Commit | NotTaken]:
    """Read and verify each commit of a message; one refusal for a message that is no sequence at all."""
    try:
        if len(arrival.data) > limits.UP_BYTES:
            raise Oversized("a message's number of bytes", len(arrival.data), limits.UP_BYTES)
        items = cbor.loads_sequence(arrival.data)
    except WireError as error:
        return [NotTaken(None, None, error.code, str(error))]
    return [_read_item(arrival.sender, item) for item in items]


def _read_item(sender: str | None, item: Item) -> Commit | NotTaken:
    try:
        commit = read_envelope(item)
    except WireError as error:
        return NotTaken(None, None, error.code, str(error))
    try:
        return _verify(sender, commit)
    except ExonomyError as error:
        return NotTaken(commit.header.branch, commit.header.seq, error.code, str(error))


def _verify(sender: str | None, commit: UnverifiedCommit) -> Commit:
    if commit.body is None:
        raise BadBody("the body is not here (SPEC 9.2)")
    # First: an author that was changed on the way is no other author, and sending again cures it.
    verified = commit.verify()
    if sender is not None and peer.device_topic(commit.header.author) != sender:
        raise AnothersTopic("the commit is by another key than the device's on whose topic it came (SPEC 9.1)")
    return verified
