"""Vouchers in sentences: whose the pieces are, and what they are locked to. Pure: answers in, text out."""

from collections.abc import Iterator
from typing import Final

from exonomy_contracts.modules.interface.forms import Leaf
from exonomy_contracts.wire import money

from exonomy_gateway.cli import words
from exonomy_gateway.cli.instance_words import Speaker
from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import InstanceAnswer, PieceAnswer, VoucherAnswer

_STATUS: Final = {
    "draft": "It is minted and not offered yet.",
    "listed": "It is offered; its free pieces can be traded.",
    "pending": "Part of it is locked, to what stands beside the piece.",
    "completed": "All of it has been redeemed.",
    "expired": "It has expired.",
}


def explain(answer: InstanceAnswer, voucher: VoucherAnswer, names: Names) -> list[str]:
    """Everything about a voucher that a person asks, in lines."""
    speaker = Speaker(names)
    return [*words.head(answer), *_lines(voucher, speaker), *words.fault(answer), *speaker.who()]


def _lines(voucher: VoucherAnswer, speaker: Speaker) -> Iterator[str]:
    amount, price = (money.text(units, voucher.currency) for units in (voucher.amount, voucher.price))
    yield f"{voucher.title}, {amount}, priced {price}"
    yield f"issuer  {speaker.say(Leaf('peer'), voucher.issuer)}"
    yield f"valid until  {words.moment(voucher.expires_ms)}"
    if said := _STATUS.get(voucher.status, ""):
        yield said
    for piece in voucher.pieces:
        yield _piece(voucher, piece, speaker)


def _piece(voucher: VoucherAnswer, piece: PieceAnswer, speaker: Speaker) -> str:
    line = (
        f"piece {piece.number}  {money.text(piece.amount, voucher.currency)}, {piece.status}, "
        f"{money.text(piece.redeemed, voucher.currency)} redeemed, owner {speaker.say(Leaf('peer'), piece.owner)}"
    )
    if piece.lock is None:
        return line
    to = speaker.say(Leaf("instance"), piece.lock.instance)
    return f"{line}, locked to {to} until {words.moment(piece.lock.until_ms)}"


def held(voucher: VoucherAnswer, did: str) -> str:
    """What the peer of this did:key holds of it, and how far all of it is redeemed."""
    own = [piece for piece in voucher.pieces if piece.owner == did]
    locked = sum(piece.left for piece in own if piece.lock is not None)
    redeemed = money.text(sum(piece.redeemed for piece in voucher.pieces), voucher.currency)
    told = [f"{money.text(sum(piece.left for piece in own), voucher.currency)} held"]
    told += [f"{money.text(locked, voucher.currency)} locked"] if locked else []
    of = redeemed.removesuffix(f" {voucher.currency}")
    return "\n".join([*told, f"{of} of {money.text(voucher.amount, voucher.currency)} redeemed"])
