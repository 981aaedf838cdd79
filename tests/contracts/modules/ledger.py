"""A voucher in plain Python, slow and simple: what each op does to who owns how much (SPEC 11), for comparing."""

from copy import copy
from dataclasses import dataclass, field, replace

from exonomy_contracts import limits

from tests.contracts.modules.drive import EXPIRY, SELLER


@dataclass
class Held:
    """A piece: an amount, what was redeemed of it, and what its lock's instance said of each peer."""

    owner: bytes
    amount: int
    redeemed: int = 0
    given_out: int = 0
    lock: tuple[bytes, int] | None = None
    settled: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    peers: int = 0
    expired: bool = False

    @property
    def left(self) -> int:
        return 0 if self.expired else self.amount - self.redeemed

    @property
    def free(self) -> bool:
        return self.lock is None and self.left > 0


class Refused(Exception):
    """The contract has to refuse this too."""


def only_if(holds: bool) -> None:
    if not holds:
        raise Refused


class Ledger:
    """All pieces that there ever were, by number. An op that raises `Refused` is asked on a copy."""

    def __init__(self, amount: int, divisible: bool, transferable: bool) -> None:
        self.pieces = [Held(SELLER, amount)]
        self.divisible, self.transferable = divisible, transferable
        self.redeemed = self.expired = self.burnt = 0
        self.nonces: set[int] = set()

    def copy(self) -> "Ledger":
        other = copy(self)
        other.pieces = [replace(piece, settled=dict(piece.settled)) for piece in self.pieces]
        other.nonces = set(self.nonces)
        return other

    # -- looking ------------------------------------------------------------------------------------------------------

    @property
    def live(self) -> int:
        return sum(1 for piece in self.pieces if piece.left or piece.lock)

    @property
    def locks(self) -> list[Held]:
        return [piece for piece in self.pieces if piece.lock]

    @property
    def without(self) -> int:
        """Peers whom locks have named and who have no free piece."""
        named = {peer for piece in self.locks for peer in piece.settled}
        return len(named - {piece.owner for piece in self.pieces if piece.free})

    @property
    def taken(self) -> int:
        """Places that are taken or kept (SPEC 11.8)."""
        return self.live + self.without + sum(piece.peers - len(piece.settled) for piece in self.locks)

    @property
    def of_holders(self) -> int:
        theirs = [piece for piece in self.pieces if piece.owner != SELLER and (piece.left or piece.lock)]
        return self.without + sum(1 + (piece.peers - len(piece.settled) if piece.lock else 0) for piece in theirs)

    def mine(self, number: int, who: bytes, amount: int, now: int) -> Held:
        only_if(number < len(self.pieces))
        piece = self.pieces[number]
        only_if(piece.owner == who and piece.free and now < EXPIRY)
        only_if(0 < amount <= piece.left)
        return piece

    def leaves_room(self, who: bytes, before: int) -> None:
        """After what an owner did; `before`: places that holders took."""
        only_if(self.taken <= limits.VOUCHER_PIECES and len(self.locks) <= limits.VOUCHER_LOCKS)
        if who != SELLER:
            only_if(self.of_holders <= max(before, limits.VOUCHER_PIECES // 2))
            only_if(sum(1 for piece in self.locks if piece.owner != SELLER) <= limits.VOUCHER_LOCKS // 2)

    def free_of(self, owner: bytes) -> Held | None:
        return next((piece for piece in self.pieces if piece.owner == owner and piece.free), None)

    # -- moving -------------------------------------------------------------------------------------------------------

    def add(self, owner: bytes, amount: int) -> Held:
        only_if(self.live < limits.VOUCHER_PIECES)
        self.pieces.append(Held(owner, amount))
        return self.pieces[-1]

    def put(self, owner: bytes, amount: int) -> None:
        piece = self.free_of(owner)
        if piece is None:
            self.add(owner, amount)
        else:
            piece.amount += amount

    def out(self, piece: Held, amount: int) -> None:
        piece.amount -= amount
        piece.given_out += amount

    def use(self, piece: Held, amount: int) -> None:
        piece.redeemed += amount
        self.redeemed += amount

    # -- ops ----------------------------------------------------------------------------------------------------------

    def split(self, who: bytes, number: int, amount: int, now: int) -> None:
        piece = self.mine(number, who, amount, now)
        only_if(self.divisible and amount < piece.left)
        before = self.of_holders
        self.out(piece, amount)
        self.add(who, amount)
        self.leaves_room(who, before)

    def give(self, who: bytes, number: int, amount: int, to: bytes, now: int) -> None:
        piece = self.mine(number, who, amount, now)
        only_if(self.divisible or amount == piece.left)
        only_if(to != who and (self.transferable or who == SELLER))
        before = self.of_holders
        self.out(piece, amount)
        self.put(to, amount)
        self.leaves_room(who, before)

    def lock(self, who: bytes, number: int, amount: int, to: bytes, until: int, now: int, peers: int = 1) -> None:
        piece = self.mine(number, who, amount, now)
        only_if(self.divisible or amount == piece.left)
        only_if(self.transferable or who == SELLER)
        only_if(now < until <= EXPIRY + 2 * limits.PROOF_GRACE_MS)
        only_if(1 <= peers <= 8)
        before = self.of_holders
        if amount < piece.left:
            self.out(piece, amount)
            piece = self.add(who, amount)
        piece.lock, piece.peers = (to, until), peers
        self.leaves_room(who, before)

    def settle(self, source: bytes, number: int, settled: list[tuple[bytes, int, int]], end: bool) -> None:
        only_if(number < len(self.pieces))
        piece = self.pieces[number]
        only_if(piece.lock is not None and piece.lock[0] == source)
        for peer, redeemed, given in settled:
            known = piece.settled.get(peer, (0, 0))
            more = max(0, redeemed - known[0]), max(0, given - known[1])
            only_if(sum(more) <= piece.left)
            piece.settled[peer] = max(redeemed, known[0]), max(given, known[1])
            only_if(len(piece.settled) <= piece.peers)
            self.use(piece, more[0])
            if more[1]:
                only_if(self.divisible or more[1] == piece.left)
                self.out(piece, more[1])
                self.put(peer, more[1])
        if end:
            self.end(piece)

    def lapse(self, number: int, now: int) -> None:
        only_if(number < len(self.pieces))
        piece = self.pieces[number]
        only_if(piece.lock is not None and piece.lock[1] <= now)
        self.end(piece)

    def end(self, piece: Held) -> None:
        rest, owner = piece.left, piece.owner
        self.out(piece, rest)
        piece.lock = None
        if rest:
            self.put(owner, rest)

    def redeem(self, who: bytes, number: int, amount: int, now: int) -> None:
        piece = self.mine(number, who, amount, now)
        only_if(who != SELLER and (self.divisible or amount == piece.left))
        self.use(piece, amount)

    def till(self, holder: bytes, amount: int, nonce: int, accepted: int) -> None:
        only_if(holder != SELLER and accepted < EXPIRY and nonce not in self.nonces and amount > 0)
        self.nonces.add(nonce)
        for piece in self.pieces:
            if piece.owner == holder and piece.free and amount:
                part = min(amount, piece.left)
                only_if(self.divisible or part == piece.left)
                self.use(piece, part)
                amount -= part
        only_if(amount == 0)

    def burn(self, who: bytes, number: int, amount: int, now: int) -> None:
        only_if(who == SELLER)
        piece = self.mine(number, who, amount, now)
        piece.amount -= amount
        self.burnt += amount

    def expire(self, now: int) -> None:
        only_if(now >= EXPIRY and any(piece.free for piece in self.pieces))

    def late(self, now: int) -> None:
        """What every change after the expiry does."""
        for piece in self.pieces:
            if now >= EXPIRY and piece.free:
                self.expired += piece.left
                piece.expired = True
