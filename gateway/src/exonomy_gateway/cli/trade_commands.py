"""`exonomy wallet trade propose|accept|cancel|expire`: the commonest trade by hand; the rest follows the interface."""

import os
from pathlib import Path
from typing import Annotated, Final

import typer
from exonomy_contracts.wire import money, peer
from rich.table import Table

from exonomy_gateway.cli import criteria_options, criteria_words, reading, tables, words
from exonomy_gateway.cli.arguments import WalletName
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.surroundings import Surroundings, resolve
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http import trade_view
from exonomy_gateway.http.answers import VoucherAnswer
from exonomy_gateway.http.trade_answers import TradeAnswer
from exonomy_gateway.wallet import standing
from exonomy_gateway.wallet.errors import NotPossible, OtherType
from exonomy_gateway.wallet.offer import OFFER_BYTES, Agreement, Offer
from exonomy_gateway.wallet.trade import Price, Sold, confirmed_by_buyer, sale, sensors
from exonomy_gateway.wallet.voucher import VOUCHER
from exonomy_gateway.wallet.wallet import Wallet

_PROCESSOR: Final = "stripe"
_SETTLED_S: Final = 5.0
"""Seconds to wait until a trade's payment can begin: seals take milliseconds, the processor's answer about a second."""
_FREE: Final = frozenset({"draft", "listed", "partly redeemed", "pending"})

app = typer.Typer(name="trade", help="Cash for a piece of a voucher, agreed by two people.", no_args_is_help=True)


@app.command()
def propose(
    context: typer.Context,
    voucher: Annotated[str, typer.Option(help="the voucher's id, or its first characters")],
    buyer: Annotated[str, typer.Option(help="the buyer: a name, or did:key:z6Mk…")],
    amount: Annotated[str, typer.Option(help="how much of the voucher")],
    cash: Annotated[str, typer.Option(help="how much money for it")],
    cash_currency: Annotated[str, typer.Option(help="the voucher's currency if left out")] = "",
    parts: Annotated[str, typer.Option(help="pay the cash out in these parts, such as 40,20; one if left out")] = "",
    deadline: Annotated[
        str, typer.Option(help="until when it can be redeemed; a card holds money for 7 days, so 5d at most with cards")
    ] = "5d",
    processor: Annotated[str, typer.Option(help="where the cash is held")] = _PROCESSOR,
    discount: Annotated[str, typer.Option(help="how much more of the voucher the buyer gets for nothing")] = "0",
    confirmed: Annotated[bool, typer.Option("--confirmed", help="proven by the buyer's own word, at no till")] = False,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="the offer's file; <trade>.offer if left out")] = None,
    device: criteria_options.Device = "",
    deliver_to: criteria_options.DeliverTo = "",
    within: criteria_options.Within = "50m",
    dwell: criteria_options.Dwell = "2m",
    accuracy: criteria_options.Accuracy = "20m",
    band: criteria_options.BandOption = "",
    held: criteria_options.Held = "30m",
    count: criteria_options.CountOption = "",
    channel: criteria_options.Channel = "door",
    every: criteria_options.Every = "1m",
    wallet: WalletName = "",
) -> None:
    """Propose a trade as its seller: sign the terms, lock the piece, write an offer for the buyer.

    Example: exonomy wallet trade propose --voucher 3fa9 --buyer ben --amount 60 --cash 60 -o sale.offer
    """
    asked = criteria_options.Asked(device, deliver_to, within, dwell, accuracy, band, held, count, channel, every)
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        instance = resolve(voucher, mine)
        found = _own_voucher(mine, instance)
        currency = cash_currency or found.currency
        face, units = reading.amount(amount, found.currency), reading.amount(cash, currency)
        extra = reading.amount(discount, found.currency)
        price = Price(
            units, currency, reading.amounts(parts, currency) if parts else (units,), processor, mine.gateway_key()
        )
        sold = Sold(instance, face, found.currency, reading.moment_ms(deadline, wall_ms()), extra)
        criteria = asked.criteria(mine.gateway.devices() if device else (), mine.did, wall_ms())
        terms = sale(mine.file.read().key, Names.of(mine.file).key(buyer), sold, price, criteria)
        if confirmed:
            if criteria is not None:
                raise Usage("either the buyer's word or a sensor proves it: leave out --confirmed or --device")
            terms = confirmed_by_buyer(terms)
        offer = mine.propose(terms, _piece(mine, found, face + extra))
        path = out or Path(f"{offer.trade.id.hex()[:8]}.offer")
        _write_private(path, offer.encode())
        mine.send()
    data = {"trade": offer.trade.id.hex(), "offer": str(path)}
    around.show(data, f"trade  {offer.trade.id.hex()}", f"offer  {path}: give it to the buyer")


@app.command()
def accept(
    context: typer.Context,
    offer: Annotated[Path, typer.Argument(help="the file from the seller")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="do not ask")] = False,
    wallet: WalletName = "",
) -> None:
    """Check an offer against the commits in it, show its terms, and agree to it.

    Example: exonomy wallet trade accept sale.offer --wallet buyer --yes
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        agreement = mine.check_offer(Offer.decode(_read(offer)))
        data = {"trade": agreement.instance.hex(), "voucher": agreement.terms.voucher.hex()}
        if not around.json:
            around.show(data, _terms(agreement), *_ids(agreement))
        if not yes and not _confirmed():
            raise NotPossible("not accepted; nothing was signed")
        mine.accept(agreement)
        trade = standing.settled(mine.gateway, agreement.instance, _SETTLED_S)
        said = _agreed(agreement.instance, trade)
        around.show(data | {"status": trade and trade.status}, f"trade   {agreement.instance.hex()}", f"status  {said}")


@app.command()
def cancel(context: typer.Context, trade: str, wallet: WalletName = "") -> None:
    """Cancel a trade: before it is funded alone, after that together with the other side.

    Example: exonomy wallet trade cancel 3fa9 --wallet buyer
    """
    _end(context, trade, wallet, "cancel")


@app.command()
def expire(context: typer.Context, trade: str, wallet: WalletName = "") -> None:
    """Wind up a trade whose deadline, and the time for late proofs, have passed.

    Example: exonomy wallet trade expire 3fa9 --wallet merchant
    """
    _end(context, trade, wallet, "expire")


def _end(context: typer.Context, trade: str, wallet: str, op: str) -> None:
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        instance = resolve(trade, mine)
        mine.end_trade(instance, op)
        around.show({"trade": instance.hex(), "asked": op}, f"asked to {op} trade {instance.hex()[:8]}")


def _own_voucher(wallet: Wallet, instance: bytes) -> VoucherAnswer:
    """A voucher of this person's own: an offer carries its issuer's word."""
    answer = wallet.gateway.instance(instance)
    voucher = answer.voucher
    if voucher is None:
        raise OtherType(instance, answer.type, VOUCHER)
    if voucher.issuer == wallet.did:
        return voucher
    whose = f"voucher {instance.hex()[:8]} was issued by {Names.of(wallet.file).peer(voucher.issuer)}, who alone"
    own = sum(piece.left for piece in voucher.pieces if piece.owner == wallet.did)
    if own:
        held = money.text(own, voucher.currency)
        raise NotPossible(f"{whose} can offer it like this; your {held} are traded with `exonomy wallet trade found`")
    raise NotPossible(f"{whose} can offer it like this; you own none of it")


def _piece(wallet: Wallet, voucher: VoucherAnswer, face: int) -> int:
    """The smallest free piece of one's own that has enough left."""
    fits = [
        piece
        for piece in voucher.pieces
        if piece.owner == wallet.did and piece.lock is None and piece.left >= face and piece.status in _FREE
    ]
    if voucher.status == "draft":
        raise NotPossible("the voucher is not listed yet; only a listed one can be traded")
    if not fits:
        raise NotPossible(f"no free piece that you own of the voucher has {money.text(face, voucher.currency)} left")
    return min(fits, key=lambda piece: (piece.left, piece.number)).number


def _confirmed() -> bool:
    """The person's answer; the end of the input is a no.

    Raises:
        KeyboardInterrupt: Ctrl-C, which the library makes one with the end of the input.
    """
    try:
        return typer.confirm("Agree to this?")
    except typer.Abort as abort:
        if isinstance(abort.__context__, KeyboardInterrupt):
            raise KeyboardInterrupt from None
        return False


def _agreed(instance: bytes, trade: TradeAnswer | None) -> str:
    """What became of a trade once this buyer agreed to it.

    Raises:
        NotPossible: it has ended already.
    """
    if trade is None:
        return "agreed, and not sealed by the gateway yet; `exonomy wallet show` tells how it stands"
    if trade.status in standing.OVER:
        raise NotPossible(f"you agreed, but trade {instance.hex()} has {standing.ended(trade)}; nothing is to be paid")
    if trade.status == "agreed":
        return "agreed; not every voucher has its piece locked to it yet"
    how = f"; `exonomy wallet pay {instance.hex()[:8]}` pays it" if trade.status == "funding" else ""
    return trade.status + how


def _terms(agreement: Agreement) -> Table:
    terms = agreement.terms
    leg = terms.cash[0]
    more = f", and {money.text(terms.discount, terms.currency)} more for nothing" if terms.discount else ""
    rows = [
        ("you get", f"{money.text(terms.face, terms.currency)} of {agreement.voucher.title}{more}"),
        ("you pay", money.text(leg.amount, leg.currency)),
        ("held and paid in", ", ".join(money.text(part, leg.currency) for part in leg.parts)),
        ("through", leg.processor),
        ("redeem until", words.moment(terms.deadline_ms)),
    ]
    for criteria in sensors(terms):
        rows[-1] = ("paid if by", words.moment(terms.deadline_ms))
        rows.append(("measured from", words.moment(criteria.from_ms)))
        rows += criteria_words.rows(trade_view.criteria_answer(criteria))
    return tables.facts("The terms, as the seller signed them", rows)


def _ids(agreement: Agreement) -> list[str]:
    """Ids and keys stand below the table: a narrow terminal would cut them."""
    terms = agreement.terms
    return [
        *(f"sensor   {peer.to_did(criteria.device)}" for criteria in sensors(terms)),
        f"seller   {peer.to_did(terms.seller)}",
        f"gateway  {peer.to_did(terms.cash[0].agent)}",
        f"voucher  {terms.voucher.hex()}",
        f"trade    {agreement.instance.hex()}",
    ]


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(OFFER_BYTES + 1)
    except OSError as error:
        raise Usage(f"the offer {path} can't be read: {error.strerror}") from error


def _write_private(path: Path, data: bytes) -> None:
    """An offer names both parties; it is for the two of them."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
