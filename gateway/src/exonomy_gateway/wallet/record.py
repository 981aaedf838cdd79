"""What a wallet remembers, as one CBOR item. The heads of its logs follow from the commits, so they can't disagree."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.header import LogKey
from exonomy_contracts.commit.log import Fork, Gap, Head, follow
from exonomy_contracts.commit.signed import Commit, read_envelope
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, ed25519, shape
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.wallet.pen import Pen

MAGIC: Final = "exonomy-wallet"
_VERSION: Final = 2
"""Of version 1 are wallets without names."""
_COMMITS: Final = 100_000
"""Commits of a wallet: thirty a day for nine years."""
_HOLDINGS: Final = 10_000
"""Instances of a wallet."""
_NAMES: Final = 10_000
"""Names that a wallet knows peers by."""


@dataclass(frozen=True, slots=True)
class Holding:
    """An instance of this person's. A trade for a till has the issuer's note; for its buyer also the grant."""

    instance: bytes
    repo: bytes
    type: str
    note: bytes | None = None
    grant: bytes | None = None

    def item(self) -> Item:
        """`[instance, repo, type, note, grant]`."""
        return [self.instance, self.repo, self.type, self.note, self.grant]

    @classmethod
    def read(cls, item: Item) -> "Holding":
        """Read one."""
        instance, repo, type_, note, grant = shape.array(item, "holding", 5)
        return cls(
            shape.digest(instance, "holding.instance"),
            shape.digest(repo, "holding.repo"),
            shape.text(type_, "holding.type", limits.WORD_CHARS),
            None if note is None else shape.octets(note, "holding.note", most=limits.COSE_BYTES),
            shape.optional_digest(grant, "holding.grant"),
        )


@dataclass(slots=True)
class WalletRecord:
    """The keys, logs and holdings of one person.

    `repo` is the person's own; `gateway` the key of the gateway it deals with, once known. `commits` are all that it
    has ever signed, by id in order; `unsent` names those that no gateway has answered for.
    """

    seed: bytes = field(repr=False)
    repo: bytes = b""
    gateway: bytes | None = None
    commits: dict[bytes, Commit] = field(default_factory=dict)
    unsent: dict[bytes, None] = field(default_factory=dict)
    holdings: dict[bytes, Holding] = field(default_factory=dict)
    names: dict[str, bytes] = field(default_factory=dict)

    @property
    def key(self) -> bytes:
        """The person's public key."""
        return ed25519.public_key(self.seed)

    def pen(self, now_ms: int) -> Pen:
        """A pen that goes on after the last commit of each log."""
        heads = {commit.header.log: Head(commit.header.seq, commit.id) for commit in self.commits.values()}
        return Pen(self.seed, heads, now_ms)

    def keep(self, written: Iterable[Commit]) -> None:
        """Remember what a pen wrote, as not sent yet."""
        for commit in written:
            self.commits[commit.id] = commit
            self.unsent[commit.id] = None

    def hold(self, holding: Holding) -> None:
        """Remember an instance."""
        self.holdings[holding.instance] = holding

    def to_send(self) -> list[Commit]:
        """What no gateway has answered for, in the order in which it was signed."""
        return [commit for name, commit in self.commits.items() if name in self.unsent]

    def sent(self, taken: Iterable[bytes]) -> None:
        """A gateway has these durably."""
        for name in taken:
            self.unsent.pop(name, None)

    def send_again(self, repo: bytes) -> None:
        """The gateway lacks the beginning of something in this repo: all of this wallet's commits there go again."""
        self.unsent.update(dict.fromkeys(name for name, one in self.commits.items() if one.header.repo == repo))

    def encode(self) -> bytes:
        """The file's bytes."""
        return cbor.dumps(
            [
                *(MAGIC, _VERSION, self.seed, self.repo, self.gateway),
                [[commit.cose, commit.body] for commit in self.commits.values()],
                list(self.unsent),
                [holding.item() for holding in self.holdings.values()],
                [[name, key] for name, key in self.names.items()],
            ]
        )

    @classmethod
    def decode(cls, data: bytes) -> "WalletRecord":
        """Read a file and check that its logs are whole and its own.

        Raises:
            WireError, Gap, Fork: they are not.
        """
        magic, version, *rest = shape.array_up_to(cbor.loads(data), "wallet", 9)
        if magic != MAGIC or version not in (1, _VERSION):
            raise shape.ShapeError(f"not a wallet of version {_VERSION}")
        seed, repo, gateway, commits, unsent, holdings, names = shape.array(
            [*rest, []] if version == 1 else rest, "wallet", 7
        )
        record = cls(
            shape.octets(seed, "wallet.seed", ed25519.SEED_BYTES),
            shape.digest(repo, "wallet.repo"),
            shape.optional_digest(gateway, "wallet.gateway"),
        )
        for item in shape.array_up_to(commits, "wallet.commits", _COMMITS):
            commit = _own(item)
            record.commits[commit.id] = commit
        for name in shape.array_up_to(unsent, "wallet.unsent", _COMMITS):
            record.unsent[shape.digest(name, "wallet.unsent")] = None
        for item in shape.array_up_to(holdings, "wallet.holdings", _HOLDINGS):
            record.hold(Holding.read(item))
        for item in shape.array_up_to(names, "wallet.names", _NAMES):
            name, key = shape.array(item, "wallet.names", 2)
            record.names[shape.text(name, "wallet.names", limits.NAME_CHARS)] = shape.digest(key, "wallet.names")
        record._check()
        return record

    def _check(self) -> None:
        heads: dict[LogKey, Head] = {}
        for commit in self.commits.values():
            follow(heads.get(commit.header.log), commit.header)
            heads[commit.header.log] = Head(commit.header.seq, commit.id)
        key = self.key
        if any(log.author != key for log in heads) or not self.unsent.keys() <= self.commits.keys():
            raise shape.ShapeError("its logs are not those of its key")


def _own(item: Item) -> Commit:
    """A commit of this wallet. It was signed here, so only its shape is read again."""
    commit = read_envelope(item)
    return Commit(commit.id, commit.header, commit.cose, commit.body)


UNREADABLE: Final = (WireError, Gap, Fork)
"""What `WalletRecord.decode` raises."""
