"""Falsified copies of a bundle, each made as a real cheat would: to be refused, at the right step."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.header import Header
from exonomy_contracts.commit.inputs import RECEIPT
from exonomy_contracts.commit.seal import SEAL, Accepted, Effect, Outcome, Seal
from exonomy_contracts.commit.signed import UnverifiedCommit, read, write
from exonomy_contracts.wire import cbor, ed25519
from exonomy_contracts.wire.hashing import sha256

_MORE: Final = 3_000
"""Minor units that the cheat adds to a release."""


@dataclass(frozen=True, slots=True)
class Forged:
    """A falsified bundle, the step that has to refuse it, and what was done to it."""

    name: str
    data: bytes
    step: str
    story: str


def all_of(bundle: bytes, trade: bytes, gateway_seed: bytes) -> Iterator[Forged]:
    """Three forgeries; the last one needs the gateway's own key, so it is what a dishonest gateway could do."""
    yield Forged("one-byte-changed", _one_byte_changed(bundle), "signatures", "one byte changed")
    yield Forged("forged-seal", _sealed_by_a_stranger(bundle, trade), "grants", "a seal forged by a stranger")
    story = "a release larger than the proof, sealed by the gateway itself"
    yield Forged("larger-release", _larger_release(bundle, trade, gateway_seed), "fold", story)


def _one_byte_changed(bundle: bytes) -> bytes:
    """One bit of the body of the last seal."""
    last = [commit for commit in Bundle.decode(bundle).commits if commit.header.kind == SEAL][-1]
    assert last.body is not None
    place = bundle.index(last.body) + len(last.body) - 1  # in its time
    return bundle[:place] + bytes([bundle[place] ^ 1]) + bundle[place + 1 :]


def _sealed_by_a_stranger(bundle: bytes, trade: bytes) -> bytes:
    """The trade's last seal, signed by nobody's key instead of the gateway's."""
    opened = Bundle.decode(bundle)
    last = _seals(opened, trade)[-1]
    seed = secrets.token_bytes(ed25519.SEED_BYTES)
    assert last.body is not None
    header = replace(last.header, author=ed25519.public_key(seed), seq=0, prev=None)
    return _replaced(opened, {last.id: _signed(seed, header, last.body)})


def _larger_release(bundle: bytes, trade: bytes, gateway_seed: bytes) -> bytes:
    """The seal that released money releases more; what came after it is left out."""
    opened = Bundle.decode(bundle)
    seals = _seals(opened, trade)
    at, seal = next((at, seal) for at, one in enumerate(seals) if _releases(seal := _read(one)))
    greedy = replace(seal, outcomes=tuple(_greedier(outcome) for outcome in seal.outcomes)).encode()
    header = replace(seals[at].header, body_hash=sha256(greedy), body_len=len(greedy))
    later = {one.id for one in seals[at + 1 :]} | {
        commit.id for commit in opened.commits if commit.header.kind == RECEIPT and seals[at].id in commit.header.deps
    }
    kept = tuple(commit for commit in opened.commits if commit.id not in later)
    alone = replace(opened, roots=(trade,), commits=kept)
    return _replaced(alone, {seals[at].id: _signed(gateway_seed, header, greedy)})


def _seals(bundle: Bundle, trade: bytes) -> list[UnverifiedCommit]:
    return [commit for commit in bundle.commits if commit.header.kind == SEAL and trade in commit.header.deps]


def _read(commit: UnverifiedCommit) -> Seal:
    assert commit.body is not None
    return Seal.read(cbor.loads(commit.body))


def _releases(seal: Seal) -> bool:
    return any(effect.kind == "release" for effect in seal.effects)


def _greedier(outcome: Outcome) -> Outcome:
    if not isinstance(outcome, Accepted):
        return outcome
    return replace(outcome, effects=tuple(_more(effect) for effect in outcome.effects))


def _more(effect: Effect) -> Effect:
    target = effect.fields.get(1)
    if effect.kind != "release" or not isinstance(target, int):
        return effect
    return replace(effect, fields={**effect.fields, 1: target + _MORE})


def _signed(seed: bytes, header: Header, body: bytes) -> UnverifiedCommit:
    return read(write(seed, header, body).cose, body)


def _replaced(bundle: Bundle, changed: dict[bytes, UnverifiedCommit]) -> bytes:
    return replace(bundle, commits=tuple(changed.get(commit.id, commit) for commit in bundle.commits)).encode()
