"""Where an instance stands and under what right a person speaks to it, from the signed commits of its repo."""

from collections.abc import Iterator
from dataclasses import dataclass

from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability
from exonomy_contracts.commit.rights import Rights
from exonomy_contracts.commit.signed import Commit, read_envelope
from exonomy_contracts.wire import cbor, peer

from exonomy_gateway.wallet.errors import NotPossible
from exonomy_gateway.wallet.gateway_client import GatewayClient


@dataclass(frozen=True, slots=True)
class Place:
    """An instance's repo, and the rights there."""

    instance: bytes
    type: str
    rights: Rights

    @property
    def repo(self) -> bytes:
        """The repo's id."""
        return self.rights.repo

    def auth(self, key: bytes, needed: Capability = Capability.WRITE) -> bytes | None:
        """The grant under which this peer acts; None for the owner, who needs none.

        Raises:
            NotPossible: there is none; the message says who can give it.
        """
        if key == self.rights.owner:
            return None
        grant = self.rights.grant_of(key, needed)
        if grant is None:
            owner, id_ = peer.to_did(self.rights.owner), self.instance.hex()[:8]
            capability = "" if needed == Capability.WRITE else f" --capability {needed.name.lower()}"
            raise NotPossible(
                f"you have no right to {needed.name.lower()} in {self.type} {id_}; its owner {owner} gives it with "
                f"`exonomy wallet grant {id_} {peer.to_did(key)}{capability}`"
            )
        return grant

    def may(self, key: bytes, needed: Capability = Capability.WRITE) -> bool:
        """Whether this peer may do so much there."""
        return key == self.rights.owner or self.rights.grant_of(key, needed) is not None


def find(gateway: GatewayClient, instance: bytes) -> Place:
    """Where an instance stands.

    Raises:
        NotPossible: the gateway gives commits that don't hold together.
        GatewayRefused: it has no such instance.
    """
    answer = gateway.instance(instance)
    repo = bytes.fromhex(answer.repo)
    logs = [log for log in gateway.repo(repo).logs if log.branch == AUTH_BRANCH]
    commits = [commit for log in logs for commit in _log(gateway, repo, log.author, log.seq)]
    return Place(instance, answer.type, Rights.replay(repo, commits))


def _log(gateway: GatewayClient, repo: bytes, author: str, last: int) -> Iterator[Commit]:
    """The commits of one author's `auth` log, verified."""
    since = 0
    while since <= last:
        envelopes = cbor.loads_sequence(gateway.log(repo, AUTH_BRANCH, author, since))
        if not envelopes:
            return
        for envelope in envelopes:
            yield read_envelope(envelope).verify()
        since += len(envelopes)
