"""One person at one gateway: what they want is signed, kept, sent, and kept until it is answered."""

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Self, TypeVar

from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import (
    AUTH_BRANCH,
    DEVICE_ROLE,
    REPO_TYPES,
    Accepted,
    Capability,
    Grant,
    Revoke,
)
from exonomy_contracts.commit.redemption import Authorization, Note, write_code
from exonomy_contracts.commit.signed import Commit
from exonomy_contracts.commit.terms import Terms
from exonomy_contracts.wire import ed25519, money, peer
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http.answers import CommitAnswer
from exonomy_gateway.wallet import outcomes, trade, voucher
from exonomy_gateway.wallet.errors import (
    CommitRefused,
    GatewayUnreachable,
    NotPossible,
    NotSentYet,
    OtherGateway,
    OtherType,
)
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.offer import Agreement, Offer
from exonomy_gateway.wallet.pen import Pen
from exonomy_gateway.wallet.place import Place
from exonomy_gateway.wallet.record import Holding, WalletRecord
from exonomy_gateway.wallet.wallet_file import WalletFile

T = TypeVar("T")

_OUTCOME_S: Final = 5.0
"""Seconds to wait for a seal: they take milliseconds, and a busy gateway goes on without us."""

_ANY_REPO: Final = "person"
"""The type of a repo for an instance of a contract whose type no repo has (SPEC 5.1)."""
_LACKS: Final = frozenset({"gap", "not-enrolled"})
"""Answers of a gateway that has lost, or never had, the beginning of a log or a repo (SPEC 9.6)."""


class Wallet:
    """A wallet's file together with its gateway. Clock values are Unix ms."""

    def __init__(self, file: WalletFile, gateway: GatewayClient, clock: Callable[[], int] = wall_ms) -> None:
        """Opens nothing yet."""
        self.file, self.gateway, self._clock = file, gateway, clock

    @classmethod
    def create(cls, folder: Path, name: str, gateway: GatewayClient, clock: Callable[[], int] = wall_ms) -> Self:
        """A new person: a key, and the root of their repo, saved but not sent yet.

        Raises:
            WalletExists: there is a wallet of that name.
        """
        file = WalletFile(folder, name)
        record = WalletRecord(secrets.token_bytes(ed25519.SEED_BYTES))
        pen = record.pen(clock())
        record.repo = pen.found("person", _nonce())
        record.keep(pen.written)
        file.create(record)
        return cls(file, gateway, clock)

    @property
    def did(self) -> str:
        """The person's key as text."""
        return peer.to_did(self.file.read().key)

    def gateway_key(self) -> bytes:
        """The key of the wallet's gateway; the first one that answers is remembered.

        Raises:
            OtherGateway: another one answered.
        """
        found = peer.from_did(self.gateway.about().gateway)
        known = self.file.read().gateway
        if known is None:
            with self.file.changing() as record:
                record.gateway = record.gateway or found
                known = record.gateway
        if known != found:
            raise OtherGateway(peer.to_did(known), peer.to_did(found))
        return found

    def send(self) -> None:
        """Send what no gateway has answered for. If the gateway lacks what it stands on, that is sent again, once.

        What it asks of contracts is decided when this returns, unless the gateway takes unusually long.

        Raises:
            NotSentYet: no answer; all of it stays.
            CommitRefused: one was not taken in; it and what follows it stay.
            ContractRefused: a contract refused what was asked of it.
        """
        sent = self.file.read().to_send()
        try:
            self._send_all()
            outcomes.check(self.gateway, sent, _OUTCOME_S)
        except GatewayUnreachable as error:
            raise NotSentYet(error) from error

    def _send_all(self) -> None:
        refused = self._send_unsent()
        if refused is not None and refused[1].code in _LACKS:
            with self.file.changing() as record:
                record.send_again(refused[0].header.repo)
            refused = self._send_unsent()
        if refused is not None:
            raise CommitRefused(refused[1].code or "unreadable", refused[1].text or "no reason given")

    def mint(self, terms: voucher.VoucherTerms, *, listed: bool) -> voucher.Minted:
        """Mint a voucher and, if wanted, list it at its price."""
        sealer = self.gateway_key()

        def act(pen: Pen, record: WalletRecord) -> voucher.Minted:
            minted = voucher.mint(pen, terms, sealer, _nonce())
            if listed:
                voucher.put_on_list(pen, minted, terms.price)
            record.hold(Holding(minted.instance, minted.repo, voucher.VOUCHER))
            return minted

        return self._do(act)

    def found(self, content: inputs.Instance, grants: Mapping[bytes, Capability]) -> bytes:
        """Begin an instance in a repo of its own and give those their capabilities there who need them; its id."""
        place = content.type if content.type in REPO_TYPES else _ANY_REPO

        def act(pen: Pen, record: WalletRecord) -> bytes:
            repo = pen.found(place, _nonce())
            for key, capability in grants.items():
                pen.grant(repo, Grant(key, capability))
            instance = pen.establish(repo, content).id
            record.hold(Holding(instance, repo, content.type))
            return instance

        return self._do(act)

    def call(self, place: Place, op: str, args: Item, grants: Mapping[bytes, Capability]) -> bytes:
        """Ask an instance to do something, after granting what it takes; the commit's id.

        Raises:
            NotPossible: this person has no right to.
        """
        key = self.file.read().key
        auth = place.auth(key)

        def act(pen: Pen, record: WalletRecord) -> bytes:
            for to, capability in grants.items():
                pen.grant(place.repo, Grant(to, capability), place.auth(key, Capability.MANAGE))
            called = pen.call(place.repo, place.instance, op, args, auth)
            if place.instance not in record.holdings:
                record.hold(Holding(place.instance, place.repo, place.type, None, auth))
            return called.id

        return self._do(act)

    def grant(self, place: Place, to: bytes, capability: Capability) -> None:
        """Give a peer a capability where this person manages.

        Raises:
            NotPossible: this person doesn't.
        """
        auth = place.auth(self.file.read().key, Capability.MANAGE)
        self._do(lambda pen, record: pen.grant(place.repo, Grant(to, capability), auth))

    def propose(self, terms: Terms, piece: int) -> Offer:
        """Sign a trade of a piece of one of this person's vouchers; the offer is for the buyer. `send` sends it."""

        def act(pen: Pen, record: WalletRecord) -> Offer:
            held = _held(record, terms.voucher)
            proposal = trade.propose(pen, terms, held.repo, piece, _nonce())
            record.hold(Holding(proposal.instance, proposal.repo, trade.TRADE, proposal.note))
            root, grant, instance = pen.written[:3]
            return Offer(root, grant, instance, record.commits[terms.voucher], proposal.note)

        return self._sign(act)[0]

    def check_offer(self, offer: Offer) -> Agreement:
        """What an offer comes to for this person.

        Raises:
            BadOffer: it can't be accepted.
        """
        return offer.check(self.file.read().key, self.gateway_key(), self._clock())

    def accept(self, agreement: Agreement) -> None:
        """Agree to a checked offer and keep its note. Accepting twice signs nothing new."""

        def act(pen: Pen, record: WalletRecord) -> None:
            if agreement.instance in record.holdings:
                return
            trade.say(pen, agreement.repo, agreement.instance, "accept", agreement.grant)
            record.hold(Holding(agreement.instance, agreement.repo, trade.TRADE, agreement.note, agreement.grant))

        self._do(act)

    def end_trade(self, instance: bytes, op: str) -> None:
        """`cancel` or `expire` a trade.

        Raises:
            OtherType: it is none.
        """

        def act(pen: Pen, record: WalletRecord) -> None:
            held = _held(record, instance)
            if held.type != trade.TRADE:
                raise OtherType(instance, held.type, trade.TRADE)
            trade.say(pen, held.repo, instance, op, held.grant)

        self._do(act)

    def note(self, instance: bytes) -> Note:
        """The issuer's note of a trade in this wallet.

        Raises:
            NotPossible: the wallet has no such trade, or a sensor proves it and no till.
        """
        signed = _held(self.file.read(), instance).note
        if signed is not None:
            return Note.open(signed)
        if _held(self.file.read(), instance).type == trade.TRADE:
            raise NotPossible(
                f"trade {instance.hex()[:8]} is proved in another way than at a till; no till takes a code for it"
            )
        raise NotPossible(f"{instance.hex()[:8]} is no trade; only what a trade covers can be redeemed at a till")

    def authorise(self, instance: bytes, amount: int, valid_ms: int) -> tuple[str, Authorization]:
        """The code to show at the till: this much, once, for so many ms. Nothing is sent; no gateway is needed.

        Raises:
            NotPossible: the note of this trade does not allow it.
        """
        record, now_ms = self.file.read(), self._clock()
        note = self.note(instance)
        if note.holder != record.key:
            raise NotPossible("only the trade's buyer can authorise a redemption; this wallet is the seller's")
        if not 1 <= amount <= note.amount:
            most = money.text(note.amount, note.currency)
            raise NotPossible(f"the trade is for {most}; authorise more than nothing and at most that")
        expires_ms = min(now_ms + valid_ms, note.expires_ms)
        if expires_ms <= now_ms:
            raise NotPossible("the trade's deadline has passed; nothing can be redeemed under it any more")
        authorization = Authorization(
            record.key, instance, note.issuer, amount, note.currency, _nonce(), now_ms, expires_ms
        )
        return write_code(_held(record, instance).note or b"", authorization.sign(record.seed)), authorization

    def enrol(self, device: bytes, name: str) -> bytes:
        """Grant a device the right to write for this person, and enrol it: the record for the device, a secret."""

        def act(pen: Pen, record: WalletRecord) -> bytes:
            grant = Grant(device, Capability.WRITE, role=DEVICE_ROLE, name=name)
            return pen.grant(record.repo, grant).id

        return self.gateway.enrol(peer.to_did(device), name, self._do(act))

    def revoke(self, device: bytes, reason: str) -> None:
        """Take a device's right, keeping what the gateway has of it so far, and end its access."""
        did, repo = peer.to_did(device), self.file.read().repo
        logs = [log for log in self.gateway.repo(repo).logs if log.author == did and log.branch != AUTH_BRANCH]
        accepted = tuple(Accepted(log.branch, log.seq, bytes.fromhex(log.head)) for log in logs)
        self._do(lambda pen, record: pen.revoke(record.repo, Revoke(device, accepted, reason)))
        self.gateway.withdraw_device(did)

    def _sign(self, act: Callable[[Pen, WalletRecord], T]) -> tuple[T, list[Commit]]:
        """Sign and save: what was signed is on disk before anybody sees it."""
        with self.file.changing() as record:
            pen = record.pen(self._clock())
            result = act(pen, record)
            record.keep(pen.written)
        return result, pen.written

    def _do(self, act: Callable[[Pen, WalletRecord], T]) -> T:
        """Sign, save, send, and see what the contracts said."""
        result, _ = self._sign(act)
        self.send()
        return result

    def _send_unsent(self) -> tuple[Commit, CommitAnswer] | None:
        """Send everything that waits; the first commit that was not taken, and why."""
        unsent = self.file.read().to_send()
        if unsent:
            self.gateway_key()
        first: tuple[Commit, CommitAnswer] | None = None
        for batch in _batches(unsent):
            answers = list(zip(batch, self.gateway.send(batch), strict=False))
            with self.file.changing() as record:
                record.sent(commit.id for commit, answer in answers if answer.status == "taken")
            first = first or next(((one, answer) for one, answer in answers if answer.status != "taken"), None)
        return first


def _nonce() -> bytes:
    return secrets.token_bytes(limits.NONCE_BYTES)


def _held(record: WalletRecord, instance: bytes) -> Holding:
    held = record.holdings.get(instance)
    if held is None:
        raise NotPossible(f"{instance.hex()[:8]} is not in this wallet; `exonomy wallet list` shows what is")
    return held


def _batches(commits: list[Commit]) -> list[list[Commit]]:
    """Parts that each fit one request (UP_BYTES, SEQUENCE_ITEMS), in order."""
    batches: list[list[Commit]] = []
    room = 0
    for commit in commits:
        size = len(commit.envelope())
        if not batches or size > room or len(batches[-1]) == limits.SEQUENCE_ITEMS:
            batches.append([])
            room = limits.UP_BYTES
        batches[-1].append(commit)
        room -= size
    return batches
