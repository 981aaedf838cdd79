"""`exonomy wallet new|mint|list|show|pay|authorise`."""

from pathlib import Path
from typing import Annotated, Final

import segno
import typer
from exonomy_contracts.wire import money

from exonomy_gateway.cli import (
    ballot_commands,
    name_commands,
    reading,
    show_command,
    tables,
    typed,
    voucher_words,
    words,
)
from exonomy_gateway.cli.arguments import WalletName
from exonomy_gateway.cli.contract_commands import WalletGroup
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.surroundings import Surroundings, resolve
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.money.payer import GOOD_CARD
from exonomy_gateway.wallet import payment, standing
from exonomy_gateway.wallet.errors import GatewayRefused, GatewayUnreachable
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

QR_SCALE: Final = 6
"""Pixels per module. A code of version 15, as most are, has 85 of them with its border: 0.7 mm each on a phone."""
QR_BORDER: Final = 4
"""Modules of quiet zone, as ISO 18004 asks."""

app = typer.Typer(
    name="wallet",
    cls=WalletGroup,
    help="A person's keys, and every call of every contract: vouchers, trades, tasks, ballots, communities.",
    no_args_is_help=True,
)


@app.command()
def new(context: typer.Context, name: str) -> None:
    """Make a wallet: a key of one's own and the root of one's repo.

    Example: exonomy wallet new merchant
    """
    around = Surroundings.of(context)
    with around.gateway() as gateway:
        wallet = Wallet.create(around.folder, name, gateway)
        note = ""
        try:
            wallet.send()
        except GatewayUnreachable as error:
            note = str(error)
        data = {"wallet": str(wallet.file.path), "key": wallet.did, "sent": not note}
        around.show(data, f"wallet  {wallet.file.path}", f"key     {wallet.did}", *([note] if note else []))


@app.command()
def mint(
    context: typer.Context,
    amount: Annotated[str, typer.Option(help="how much it promises, such as 100 or 99.50")],
    title: Annotated[str, typer.Option(help="what it promises, such as Plumbing")],
    expires: Annotated[str, typer.Option(help="until when: 2027-06-30 (to its end, UTC) or a span such as 52w")],
    currency: Annotated[str, typer.Option(help="three letters")] = "USD",
    price: Annotated[str, typer.Option(help="what is asked for all of it; the same as the amount if left out")] = "",
    category: Annotated[str, typer.Option(help="what kind of thing it is, for those who look for it")] = "",
    description: Annotated[
        str, typer.Option(help="SHA-256 of what describes it: @FILE, or 64 hex digits; none if left out")
    ] = "",
    transferable: Annotated[
        bool, typer.Option("--transferable/--not-transferable", help="others than you may give it on")
    ] = True,
    divisible: Annotated[
        bool, typer.Option("--divisible/--whole", help="parts of it may be given and redeemed")
    ] = True,
    list_: Annotated[bool, typer.Option("--list/--no-list", help="offer it at once")] = True,
    wallet: WalletName = "",
) -> None:
    """Mint a voucher: a promise of one's own, and offer it.

    Example: exonomy wallet mint --wallet merchant --amount 100 --title Plumbing --expires 2027-06-30
    """
    around = Surroundings.of(context)
    units = reading.amount(amount, currency)
    asked = reading.amount(price, currency) if price else units
    terms = VoucherTerms(
        *(currency, units, reading.moment_ms(expires, wall_ms()), title, asked),
        transferable=transferable,
        divisible=divisible,
        description=typed.hash_of(description) if description else None,
        category=category,
    )
    with around.wallet(wallet) as mine:
        minted = mine.mint(terms, listed=list_)
        data = {"voucher": minted.instance.hex(), "repo": minted.repo.hex(), "listed": list_}
        around.show(data, f"voucher  {minted.instance.hex()}", f"{title}, {money.text(units, currency)}")


@app.command("list")
def list_holdings(context: typer.Context, wallet: WalletName = "") -> None:
    """Show what this wallet has founded, called or is named in, with its status. Also sends what is still unsent.

    Example: exonomy wallet list --wallet merchant
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        mine.send()
        held = mine.file.read().holdings
        naming = (bytes.fromhex(one.id) for one in mine.gateway.instances(peer=mine.did))
        found = [(name, _instance(mine, name)) for name in dict.fromkeys((*held, *naming))]
        rows = [_row(name, answer, mine.did) for name, answer in found]
        table = tables.table(f"{mine.file.name}  {mine.did}", ("id", "type", "what", "status", "so far"), rows)
        data = [answer.model_dump() if answer else {"id": name.hex(), "status": None} for name, answer in found]
        around.show(data, table if found else "nothing yet: `exonomy wallet mint` or `exonomy wallet trade accept`")


@app.command()
def show(
    context: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="its id, or the first characters of it")],
    wallet: WalletName = "",
) -> None:
    """Explain how an instance stands, with the names of this wallet.

    Example: exonomy wallet show 3fa9
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        answer = mine.gateway.instance(resolve(id_, mine))
        lines = show_command.lines(mine.gateway, answer, Names.of(mine.file))
        around.show(answer.model_dump(), *lines)


@app.command()
def pay(
    context: typer.Context,
    trade: Annotated[str, typer.Argument(help="the trade's id, or its first characters")],
    card: Annotated[str, typer.Option(help="one of Stripe's test cards")] = GOOD_CARD,
    wait: Annotated[str, typer.Option(help="how long to wait for the processor")] = "30s",
    wallet: WalletName = "",
) -> None:
    """Pay a trade's cash as its buyer; it is held at the processor until the till proves the redemption.

    Example: exonomy wallet pay 3fa9 --wallet buyer
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        mine.send()
        instance = resolve(trade, mine)
        paid = payment.pay(mine.gateway, instance, mine.did, card, reading.duration_ms(wait) / 1_000)
        trade_ = paid.trade
        held = words.sums((hold.held, hold.currency) for hold in trade_.holds if hold.buyer == mine.did)
        said = f"{'already paid: ' if paid.already else ''}{trade_.status}, {held} held"
        around.show(trade_.model_dump(), f"trade   {instance.hex()}", f"status  {said}")


@app.command()
def authorise(
    context: typer.Context,
    trade: Annotated[str, typer.Argument(help="the trade's id, or its first characters")],
    amount: Annotated[str, typer.Option(help="how much the till may take, in the voucher's currency")],
    expires: Annotated[str, typer.Option(help="how long the code is good")] = "1h",
    qr: Annotated[Path | None, typer.Option(help="also write it as a QR code to this PNG")] = None,
    wallet: WalletName = "",
) -> None:
    """Make the code to show at the till: this much, once. Without network it is made too, but not checked.

    Example: exonomy wallet authorise 3fa9 --amount 60 --qr code.png --wallet buyer
    """
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        instance = resolve(trade, mine)
        units = reading.amount(amount, mine.note(instance).currency)
        code, authorization = mine.authorise(instance, units, reading.duration_ms(expires))
        unchecked = _unchecked(mine, instance, units)
    until = words.moment(authorization.expires_ms)
    data: dict[str, object] = {"code": code, "amount": units, "currency": authorization.currency}
    data |= {"trade": instance.hex(), "expires_ms": authorization.expires_ms, "checked": not unchecked}
    lines = [code]
    if qr is not None:
        data |= {"qr": str(qr), "qr_version": write_qr(code, qr)}
        lines.append(f"written to {qr}")
    lines.append(f"good for {money.text(units, authorization.currency)} once, until {until}")
    if unchecked:
        lines.append(f"not checked whether the trade is paid and has that much left: {unchecked}")
    around.show(data, *lines)


def _unchecked(wallet: Wallet, instance: bytes, amount: int) -> str:
    """Why the gateway could not be asked whether this much can be redeemed; empty when it said that it can.

    Raises:
        NotPossible: it said that it can't.
    """
    try:
        wallet.gateway_key()
        standing.check_redeemable(wallet.gateway, instance, amount, wallet.did)
    except (GatewayUnreachable, GatewayRefused) as error:
        return str(error)
    return ""


def _row(name: bytes, answer: InstanceAnswer | None, did: str) -> tuple[str, ...]:
    if answer is None:
        return (name.hex()[:8], "", "", "not sealed yet", "")
    about = words.subject(answer, did)
    held = None if answer.voucher is None else voucher_words.held(answer.voucher, did)
    return (name.hex()[:8], answer.type, about, _status(answer), held or words.progress(answer))


def _status(answer: InstanceAnswer) -> str:
    """Its status, with the reason where its contract refused it."""
    return f"{answer.status}: {answer.refused}" if answer.refused else words.status(answer)


def write_qr(code: str, path: Path) -> str:
    """Write a redemption code as a QR code in alphanumeric mode; its version, such as `15`."""
    if path.suffix.lower() != ".png":
        raise Usage(f"{path} has to end in .png")
    picture = segno.make_qr(code, mode="alphanumeric", error="l", boost_error=False)
    picture.save(str(path), scale=QR_SCALE, border=QR_BORDER)
    return str(picture.version)


def _instance(wallet: Wallet, instance: bytes) -> InstanceAnswer | None:
    """An instance at the gateway; None while it has no seal."""
    try:
        return wallet.gateway.instance(instance)
    except GatewayRefused as error:
        if error.code == "not-found":
            return None
        raise


app.command()(name_commands.grant)
app.command()(ballot_commands.vote)
