"""What a person calls peers and instances, put where there would be a key or the beginning of an id."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from exonomy_contracts.wire import peer

from exonomy_gateway.cli import words
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.wallet.wallet_file import WalletFile

ME: Final = "me"
_LEAST_HEX: Final = 8
_HEX: Final = re.compile(r"\b[0-9a-f]{8,64}\b")
_TIME_MS: Final = re.compile(r"\b[12][0-9]{12}\b(?: ms)?")
"""A time between 2001 and 2065 in milliseconds, as contracts write one."""


@dataclass(frozen=True, slots=True)
class Names:
    """Peers by name, and instances with their types."""

    peers: Mapping[str, bytes] = field(default_factory=dict)
    types: Mapping[bytes, str] = field(default_factory=dict)

    @classmethod
    def of(cls, file: WalletFile) -> "Names":
        """Those of a wallet; its own key is `me`, and goes by the wallet's name where nobody else does."""
        record = file.read()
        types = {instance: held.type for instance, held in record.holdings.items()}
        return cls({ME: record.key, file.name: record.key, **record.names}, types)

    def key(self, text: str) -> bytes:
        """The key of a peer that a person writes as a name or a did:key.

        Raises:
            Usage: it is neither.
        """
        known = self.peers.get(text)
        if known is not None:
            return known
        try:
            return peer.from_did(text.strip())
        except peer.NotAPeer:
            raise Usage(
                f"{text[:64]!r} is neither a name that `exonomy wallet name list` shows nor a key, did:key:z6Mk…"
            ) from None

    def peer(self, did: str) -> str:
        """A peer's name, or the end of its key."""
        key = peer.from_did(did)
        return next((name for name, known in self.peers.items() if known == key), words.short(did))

    def in_public(self, did: str) -> str:
        """The same as others can read it: nobody is `me`."""
        return Names({name: key for name, key in self.peers.items() if name != ME}).peer(did)

    def instance(self, id_: str) -> str:
        """An instance with its type, where it is known."""
        type_ = self.types.get(bytes.fromhex(id_), "")
        return f"{type_} {words.short(id_)}".lstrip()

    def sentence(self, text: str) -> str:
        """What a contract said, with names for keys, types before ids, and times as people read them."""
        return _TIME_MS.sub(lambda found: words.moment(int(found[0].split()[0])), _HEX.sub(self._named, text))

    def _named(self, found: re.Match[str]) -> str:
        digits = found[0]
        peers = [name for name, key in self.peers.items() if key.hex().startswith(digits)]
        if len(peers) == 1:
            return peers[0]
        types = {type_ for instance, type_ in self.types.items() if instance.hex().startswith(digits)}
        before = found.string[: found.start()].rstrip()
        type_ = next(iter(types)) if len(types) == 1 else ""
        return digits if not type_ or before.endswith(type_) else f"{type_} {digits}"
