"""Vouchers and trades in sentences. Pure: answers in, text out."""

from datetime import UTC, datetime
from typing import Final

from exonomy_contracts.wire import money

from exonomy_gateway.cli import criteria_words
from exonomy_gateway.http.answers import InstanceAnswer, TradeAnswer, VoucherAnswer

_KEY_END: Final = 8
_VOUCHER: Final = {
    "draft": "It is minted and not offered yet.",
    "listed": "It is offered; its free pieces can be traded.",
    "pending": "Part of it is locked to a trade.",
    "completed": "All of it has been redeemed.",
    "expired": "It has expired.",
}
_DELIVERY: Final = "The cash is held at the processor. It is paid out once the sensor has proved all of this."
_TRADE: Final = {
    "proposed": "It waits for the other side: `exonomy wallet trade accept OFFER`.",
    "agreed": "Both agreed; the seller's piece of the voucher is not locked to it yet.",
    "funding": "It waits for the buyer's payment: `exonomy wallet pay {id}`.",
    "funded": "The cash is held at the processor. It is paid out as the till takes the buyer's codes: "
    "`exonomy wallet authorise {id} --amount …`.",
    "closing": "It is over; the processor's last answers are awaited.",
    "completed": "It is done: what was redeemed is paid, the rest went back.",
    "cancelled": "It was cancelled; nothing was paid.",
    "expired": "It ran out; nothing was paid.",
    "failed": "It failed; what was held went back as far as the processor allowed.",
}


def short(identifier: str) -> str:
    """The beginning of an id, or the end of a did:key, as tables show it."""
    return "…" + identifier[-_KEY_END:] if identifier.startswith("did:") else identifier[:_KEY_END]


def moment(time_ms: int, *, seconds: bool = False) -> str:
    """A time, UTC, to the minute or the second. A device may sign one that is in no calendar."""
    try:
        time = datetime.fromtimestamp(time_ms / 1_000, UTC)
    except (ValueError, OverflowError, OSError):
        return f"{time_ms} ms, in no calendar"
    return time.strftime("%Y-%m-%d %H:%M:%S UTC" if seconds else "%Y-%m-%d %H:%M UTC")


def subject(answer: InstanceAnswer, did: str) -> str:
    """What it is about, in a few words, for the peer of this did:key."""
    if answer.voucher is not None:
        return answer.voucher.title
    if answer.trade is not None:
        cash = money.text(answer.trade.cash, answer.trade.cash_currency)
        verb = "sell for" if answer.trade.seller == did else "buy for"
        return f"{money.text(answer.trade.face, answer.trade.currency)}, {verb} {cash}"
    return answer.type


def progress(answer: InstanceAnswer) -> str:
    """How far it got, in amounts."""
    if answer.voucher is not None:
        voucher = answer.voucher
        redeemed, locked = sum(piece.redeemed for piece in voucher.pieces), _locked(voucher)
        text = f"{money.text(redeemed, voucher.currency)} of {money.text(voucher.amount, voucher.currency)} redeemed"
        return text + (f", {money.text(locked, voucher.currency)} locked" if locked else "")
    if answer.trade is not None:
        trade = answer.trade
        released = money.text(sum(hold.released for hold in trade.holds), trade.cash_currency)
        return f"{money.text(trade.proven, trade.currency)} redeemed, {released} paid out"
    return ""


def explain(answer: InstanceAnswer) -> list[str]:
    """Everything about an instance that a person asks."""
    head = [f"{answer.type}  {answer.id}", f"status  {answer.status or 'unknown'} at height {answer.height}"]
    if answer.voucher is not None:
        head += _voucher(answer.voucher)
    elif answer.trade is not None:
        head += _trade(answer.trade, answer.id[:_KEY_END])
    else:
        head.append("Its contract refused it at the start, or is none that this version can read.")
    return head + ([f"It can't go on now: {answer.fault}"] if answer.fault else [])


def _voucher(voucher: VoucherAnswer) -> list[str]:
    amount, price = (money.text(units, voucher.currency) for units in (voucher.amount, voucher.price))
    lines = [
        f"{voucher.title}, {amount}, priced {price}",
        f"issuer  {voucher.issuer}",
        f"valid until  {moment(voucher.expires_ms)}",
        _VOUCHER.get(voucher.status, ""),
    ]
    for piece in voucher.pieces:
        line = (
            f"piece {piece.number}  {money.text(piece.amount, voucher.currency)}, {piece.status}, "
            f"{money.text(piece.redeemed, voucher.currency)} redeemed, owner {short(piece.owner)}"
        )
        if piece.lock is not None:
            line += f", locked to {short(piece.lock.instance)} until {moment(piece.lock.until_ms)}"
        lines.append(line)
    return lines


def _trade(trade: TradeAnswer, id_: str) -> list[str]:
    cash, face = money.text(trade.cash, trade.cash_currency), money.text(trade.face, trade.currency)
    lines = [
        f"{cash} in cash for {face} of voucher {short(trade.voucher)}",
        f"seller  {trade.seller}",
        f"buyer   {trade.buyer}",
        f"deadline  {moment(trade.deadline_ms)}",
        *_asked(trade, id_),
        f"{money.text(trade.proven, trade.currency)} of {face} redeemed",
    ]
    for number, hold in enumerate(trade.holds):
        lines.append(
            f"hold {number}  {money.text(hold.amount, trade.cash_currency)}, {hold.state.replace('_', ' ')}, "
            f"{money.text(hold.released, trade.cash_currency)} paid out"
        )
    if trade.status == "funded":
        for key in trade.cancels:
            side, other = ("seller", "buyer") if key == trade.seller else ("buyer", "seller")
            lines.append(f"The {side} asks to cancel it; the {other} agrees with `exonomy wallet trade cancel {id_}`.")
    return lines + ([f"reason  {trade.reason}"] if trade.reason else [])


def _asked(trade: TradeAnswer, id_: str) -> list[str]:
    """What comes next, and what a sensor has to show."""
    following = _TRADE.get(trade.status, "").format(id=id_)
    if trade.criteria is None:
        return [following]
    shown = [f"{name}  {what}" for name, what in criteria_words.rows(trade.criteria)]
    head = [f"sensor  {trade.criteria.device}", f"measured from  {moment(trade.criteria.from_ms)}"]
    return [_DELIVERY if trade.status == "funded" else following, *head, *shown]


def _locked(voucher: VoucherAnswer) -> int:
    return sum(piece.left for piece in voucher.pieces if piece.lock is not None)
