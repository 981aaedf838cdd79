"""What a gateway tells a device (SPEC 9.5 to 9.7)."""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from exonomy_contracts import limits
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.errors import Oversized
from exonomy_contracts.wire import cbor, cose, shape
from exonomy_contracts.wire.cbor import Item

REFUSAL_CODES: Final = frozenset(
    {
        *("unreadable", "oversized", "bad-signature", "bad-body", "not-enrolled"),
        *("revoked", "gap", "fork", "time-ahead", "busy"),
    }
)
VERDICTS: Final = frozenset({"accepted", "paid", "refused", "waiting"})


@dataclass(frozen=True, slots=True)
class Ack:
    """Everything of a log up to `seq` is durable."""

    branch: str
    seq: int
    id: bytes

    def item(self) -> Item:
        """`["ack", branch, seq, id]`."""
        return ["ack", self.branch, self.seq, self.id]


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A commit was not taken in; `code` is one of SPEC 9.6."""

    branch: str | None
    seq: int | None
    code: str
    text: str

    def item(self) -> Item:
        """`["refused", branch, seq, code, text]`."""
        return ["refused", self.branch, self.seq, self.code, self.text]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a proof; `state` is accepted, paid, refused or waiting; `amount` in minor units."""

    proof: bytes
    state: str
    text: str
    amount: int
    currency: str

    def item(self) -> Item:
        """`["verdict", id, state, text, amount, currency]`."""
        return ["verdict", self.proof, self.state, self.text, self.amount, self.currency]


@dataclass(frozen=True, slots=True)
class Lease:
    """How much a device may accept while it hears nothing: in all and each time, minor units, until a Unix ms."""

    currency: str
    total: int
    each: int
    until_ms: int

    def item(self) -> Item:
        """`["lease", currency, total, each, until_ms]`."""
        return ["lease", self.currency, self.total, self.each, self.until_ms]


@dataclass(frozen=True, slots=True)
class Watch:
    """A trade is funded whose criteria name this device; it may prove until a Unix ms."""

    trade: bytes
    criteria: Criteria
    deadline_ms: int

    def item(self) -> Item:
        """`["watch", trade instance, criteria, deadline_ms]`."""
        return ["watch", self.trade, self.criteria.item(), self.deadline_ms]


@dataclass(frozen=True, slots=True)
class Unwatch:
    """That trade is no longer funded."""

    trade: bytes

    def item(self) -> Item:
        """`["unwatch", trade instance]`."""
        return ["unwatch", self.trade]


@dataclass(frozen=True, slots=True)
class Offer:
    """A version of the firmware, as its publisher signed it (9.10)."""

    manifest: bytes

    def item(self) -> Item:
        """`["update", manifest bytes]`."""
        return ["update", self.manifest]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a version's file, from a byte on."""

    name: bytes
    file: int
    offset: int
    data: bytes

    def item(self) -> Item:
        """`["chunk", name, file, offset, bytes]`."""
        return ["chunk", self.name, self.file, self.offset, self.data]


DownItem: TypeAlias = Ack | NotTaken | Verdict | Lease | Watch | Unwatch | Offer | Chunk


@dataclass(frozen=True, slots=True)
class Down:
    """One message to one device. `n` rises strictly; `time_ms` sets the device's clock."""

    gateway: bytes
    device: bytes
    n: int
    time_ms: int
    items: tuple[DownItem, ...]

    def sign(self, seed: bytes) -> bytes:
        """The signed message; `seed` is the gateway's.

        Raises:
            Oversized: more than DOWN_BYTES or DOWN_ITEMS; say the rest in the next message.
        """
        if len(self.items) > limits.DOWN_ITEMS:
            raise Oversized("a down message's number of items", len(self.items), limits.DOWN_ITEMS)
        fields: Item = [1, self.device, self.n, self.time_ms, [item.item() for item in self.items]]
        data = cose.sign(seed, "down", cbor.dumps(fields))
        if len(data) > limits.DOWN_BYTES:
            raise Oversized("a down message's number of bytes", len(data), limits.DOWN_BYTES)
        return data

    @classmethod
    def open(cls, data: bytes) -> "Down":
        """Read a message and check its signature.

        Raises:
            WireError: it is not one, or not signed.
        """
        gateway, payload = cose.open_signed(data, "down", limits.DOWN_BYTES)
        device, n, time_ms, items = shape.versioned(cbor.loads(payload), "down", 5)
        return cls(
            gateway,
            shape.digest(device, "down.device"),
            shape.uint(n, "down.n"),
            shape.uint(time_ms, "down.time_ms"),
            tuple(_read_item(item) for item in shape.array_up_to(items, "down.items", limits.DOWN_ITEMS)),
        )


def _read_item(item: Item) -> DownItem:
    match item:
        case ["ack", branch, seq, name]:
            return Ack(
                shape.text(branch, "ack.branch", limits.BRANCH_CHARS),
                shape.uint(seq, "ack.seq"),
                shape.digest(name, "ack.id"),
            )
        case ["refused", branch, seq, str(code), text] if code in REFUSAL_CODES:
            return NotTaken(
                None if branch is None else shape.text(branch, "refused.branch", limits.BRANCH_CHARS),
                shape.optional_uint(seq, "refused.seq"),
                code,
                shape.text(text, "refused.text", limits.REFUSAL_CHARS),
            )
        case ["verdict", proof, str(state), text, amount, currency] if state in VERDICTS:
            return Verdict(
                shape.digest(proof, "verdict.id"),
                state,
                shape.text(text, "verdict.text", limits.REFUSAL_CHARS),
                shape.amount(amount, "verdict.amount"),
                shape.currency(currency, "verdict.currency"),
            )
        case ["lease", currency, total, each, until_ms]:
            return Lease(
                shape.currency(currency, "lease"),
                shape.amount(total, "lease.total"),
                shape.amount(each, "lease.each"),
                shape.uint(until_ms, "lease.until_ms"),
            )
        case ["watch", trade, criteria, deadline_ms]:
            return Watch(
                shape.digest(trade, "watch.trade"),
                Criteria.read(criteria),
                shape.uint(deadline_ms, "watch.deadline_ms", limits.COUNT),
            )
        case ["unwatch", trade]:
            return Unwatch(shape.digest(trade, "unwatch.trade"))
        case ["update", manifest]:
            return Offer(shape.octets(manifest, "update.manifest", most=limits.MANIFEST_BYTES))
        case ["chunk", name, file, offset, data]:
            return Chunk(
                shape.digest(name, "chunk.name"),
                shape.uint(file, "chunk.file", limits.UPDATE_FILES),
                shape.uint(offset, "chunk.offset", limits.UPDATE_BYTES),
                shape.octets(data, "chunk.bytes", most=limits.UPDATE_CHUNK_BYTES),
            )
        case _:
            raise shape.ShapeError("down.items: not one of SPEC 9.5")


@dataclass(frozen=True, slots=True)
class Enrolment:
    """All that a device needs to work for its principal (SPEC 9.7). `ca` is PEM text.

    `client_id` is its MQTT session and as secret as the password: who knows it can throw the device off.
    """

    gateway: bytes
    principal: bytes
    repo: bytes
    grant: bytes
    host: str
    port: int
    ca: str | None
    client_id: str = field(repr=False)
    username: str
    password: str = field(repr=False)
    time_ms: int
    lease: Lease

    def encode(self) -> bytes:
        """The record's bytes. They hold the broker password: give them to the device and to nobody else."""
        return cbor.dumps(
            [
                *(1, self.gateway, self.principal, self.repo, self.grant, self.host, self.port, self.ca),
                *(self.client_id, self.username, self.password, self.time_ms, self.lease.item()),
            ]
        )

    @classmethod
    def decode(cls, data: bytes) -> "Enrolment":
        """Read a record."""
        fields = shape.versioned(cbor.loads(data), "enrolment", 13)
        gateway, principal, repo, grant, host, port, ca, client_id, username, password, time_ms, lease = fields
        limit = _read_item(lease)
        if not isinstance(limit, Lease):
            raise shape.ShapeError("enrolment.lease: a lease is expected")
        return cls(
            shape.digest(gateway, "enrolment.gateway"),
            shape.digest(principal, "enrolment.principal"),
            shape.digest(repo, "enrolment.repo"),
            shape.digest(grant, "enrolment.grant"),
            shape.text(host, "enrolment.host", limits.HOST_CHARS),
            _port(port),
            None if ca is None else shape.text(ca, "enrolment.ca", limits.CA_CHARS),
            shape.text(client_id, "enrolment.client_id", limits.HOST_CHARS),
            shape.text(username, "enrolment.username", limits.HOST_CHARS),
            shape.text(password, "enrolment.password", limits.HOST_CHARS),
            shape.uint(time_ms, "enrolment.time_ms"),
            limit,
        )


def _port(item: Item) -> int:
    port = shape.uint(item, "enrolment.port", 65_535)
    if port == 0:
        raise shape.ShapeError("enrolment.port: an integer from 1 to 65535 is expected")
    return port
