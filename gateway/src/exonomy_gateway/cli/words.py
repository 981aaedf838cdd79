"""Trades in sentences, and what all instances have in common. Pure: answers in, text out."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from exonomy_contracts.wire import money

from exonomy_gateway.cli import criteria_words
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.http.trade_answers import DisputeAnswer, MilestoneAnswer, TradeAnswer

_KEY_END: Final = 8
_HELD: Final = "All is in place; what is paid in cash is held at the processor."
_PROVED: Final = {
    "till": "It is paid out as the till takes the buyer's codes: `exonomy wallet authorise {id} --amount …`.",
    "holder": "It is paid out as the buyer confirms: `exonomy wallet trade confirm {id} --amount …`.",
    "sensor": "It is paid out once the sensor has proved all of this.",
}
_TRADE: Final = {
    "proposed": "It waits for the other side: `exonomy wallet trade accept OFFER`.",
    "agreed": "All agreed; not every voucher has its piece locked to it yet.",
    "funding": "It waits for the buyer's payment: `exonomy wallet pay {id}`.",
    "closing": "It is over; the processor's last answers are awaited.",
    "completed": "It is done: what was proven is paid, the rest went back.",
    "cancelled": "It was cancelled; nothing was paid.",
    "expired": "It ran out; nothing was paid.",
    "failed": "It failed; what was held went back as far as the processor allowed.",
}


_SUBJECTS: Final = ("title", "question", "name")
"""Params that say what an instance is about."""


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
        trade = answer.trade
        verb = "sell for" if trade.seller == did else "buy for"
        return f"{money.text(trade.face + trade.discount, trade.currency)}, {verb} {_price(trade)}"
    named = answer.params if isinstance(answer.params, dict) else {}
    return next((str(named[name]) for name in _SUBJECTS if isinstance(named.get(name), str)), answer.type)


def progress(answer: InstanceAnswer) -> str:
    """How far it got, in amounts."""
    if answer.trade is not None:
        trade = answer.trade
        released = sums((hold.released, hold.currency) for hold in trade.holds)
        return f"{money.text(trade.proven, trade.currency)} proven" + (f", {released} paid out" if released else "")
    return ""


def explain(answer: InstanceAnswer) -> list[str]:
    """Everything about an instance that a person asks."""
    body = [_unreadable(answer)] if answer.trade is None else _trade(answer.trade, answer.id[:_KEY_END])
    return [*head(answer), *body, *fault(answer)]


def head(answer: InstanceAnswer) -> list[str]:
    """What every instance's lines begin with."""
    return [f"{answer.type}  {answer.id}", f"status  {status(answer)} at height {answer.height}"]


def fault(answer: InstanceAnswer) -> list[str]:
    """Why it can't be sealed now, if so."""
    return [f"It can't go on now: {answer.fault}"] if answer.fault else []


def status(answer: InstanceAnswer) -> str:
    """Its status; of a contract that has none, that it is at work."""
    return answer.status or ("at work" if answer.named else "unknown")


def _unreadable(answer: InstanceAnswer) -> str:
    if answer.refused is None:
        return "Its contract is none that this version can read."
    return f"Its contract refused its founding, so it never does anything: {answer.refused}"


def sums(amounts: Iterable[tuple[int, str]]) -> str:
    """Amounts added up by their currency."""
    totals: dict[str, int] = {}
    for units, currency in amounts:
        totals[currency] = totals.get(currency, 0) + units
    return ", ".join(money.text(units, currency) for currency, units in totals.items())


def _price(trade: TradeAnswer) -> str:
    """What the buyers give."""
    cash = sums((leg.amount, leg.currency) for leg in trade.cash)
    barter = sums((leg.amount, leg.currency) for leg in trade.barter)
    return " and ".join([*([f"{cash} in cash"] if cash else []), *([f"{barter} in vouchers"] if barter else [])])


def _trade(trade: TradeAnswer, id_: str) -> list[str]:
    face = money.text(trade.face, trade.currency)
    beside = f", and {money.text(trade.discount, trade.currency)} more for nothing," if trade.discount else ""
    lines = [
        f"{_price(trade)} for {face}{beside} of voucher {short(trade.voucher)}",
        f"seller  {trade.seller}",
        *(f"buyer   {buyer.peer}" for buyer in trade.buyers),
        f"deadline  {moment(trade.deadline_ms)}",
        *_asked(trade, id_),
        f"{money.text(trade.proven, trade.currency)} of {face} proven",
    ]
    if trade.returned:
        lines.append(f"{money.text(trade.returned, trade.currency)} went back")
    for number, hold in enumerate(trade.holds):
        lost = f", {money.text(hold.lost, hold.currency)} lost" if hold.lost else ""
        lines.append(
            f"hold {number}  {money.text(hold.amount, hold.currency)}, {hold.state.replace('_', ' ')}, "
            f"{money.text(hold.released, hold.currency)} paid out{lost}"
        )
    lines += [*(_dispute(trade, one) for one in trade.disputes), *_cancels(trade, id_)]
    return lines + ([f"reason  {trade.reason}"] if trade.reason else [])


def _dispute(trade: TradeAnswer, dispute: DisputeAnswer) -> str:
    panel = "nobody is seated yet" if dispute.panel is None else f"{len(dispute.panel)} arbitrators decide"
    amount, until = money.text(dispute.amount, trade.currency), moment(dispute.answer_by_ms)
    whose = f" of buyer {short(dispute.buyer)}'s share" if len(trade.buyers) > 1 else ""
    return (
        f"{amount}{whose} is disputed by {dispute.by}: {panel}; without an answer by {until} the terms' default counts"
    )


def _cancels(trade: TradeAnswer, id_: str) -> list[str]:
    if trade.status != "funded":
        return []
    sides = [("The seller" if key == trade.seller else f"Buyer {short(key)}") for key in trade.cancels]
    how = f"once all the others do too, with `exonomy wallet trade cancel {id_}`, it ends"
    return [f"{side} asks to cancel it; {how}." for side in sides]


def _asked(trade: TradeAnswer, id_: str) -> list[str]:
    """What comes next, and what has to be shown for it."""
    following = [_TRADE.get(trade.status, "").format(id=id_)]
    if trade.status == "funded":
        following = [_HELD, *dict.fromkeys(_PROVED[way].format(id=id_) for way in _ways(trade.milestones))]
    shown = []
    for number, milestone in enumerate(trade.milestones, 1):
        if len(trade.milestones) > 1 or milestone.need > 1:
            amount, ways = money.text(milestone.amount, trade.currency), " or ".join(_ways([milestone]))
            shown.append(f"milestone {number}  {amount}, {milestone.need} of: {ways}")
        for sensor in milestone.sensors:
            shown += [f"sensor  {sensor.device}", f"measured from  {moment(sensor.from_ms)}"]
            shown += [f"{name}  {what}" for name, what in criteria_words.rows(sensor)]
    return [*following, *shown]


def _ways(milestones: Iterable[MilestoneAnswer]) -> list[str]:
    """How these milestones are proven."""
    ways: list[str] = []
    for milestone in milestones:
        ways += ["till"] if milestone.till else []
        ways += ["holder"] if milestone.holder else []
        ways += ["sensor"] if milestone.sensors else []
    return list(dict.fromkeys(ways))
