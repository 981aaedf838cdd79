"""The gateway's status as one screen. Pure: an answer in, something printable out."""

from exonomy_contracts.wire import money
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from exonomy_gateway.cli import words
from exonomy_gateway.cli.device_commands import devices_table
from exonomy_gateway.cli.tables import Cell, clean, facts, table
from exonomy_gateway.http.answers import CableAnswer, MoneyAnswer, StatusAnswer, WaitingAnswer


def render(status: StatusAnswer) -> RenderableType:
    """Everything at a glance, what is wrong in red."""
    parts: list[RenderableType] = [_head(status)]
    if status.devices:
        parts.append(devices_table(status.devices))
    if status.instances:
        parts.append(_instances(status))
    if status.waiting:
        parts.append(_waiting(status.waiting))
    return Group(*parts)


def _head(status: StatusAnswer) -> Table:
    rows: list[tuple[Cell, Cell]] = [
        ("key", status.gateway),
        ("time", words.moment(status.time_ms)),
        ("store", f"{status.commits:,} commits"),
        ("broker", _broker(status)),
        *(("cable", _cable(cable)) for cable in status.cables),
        ("processor", _processors(status)),
        ("money held", ", ".join(_held(one) for one in status.money if one.holds) or "none"),
        ("money paid out", ", ".join(_released(one) for one in status.money if one.released) or "none"),
        ("waiting", str(len(status.waiting)) if status.waiting else "nothing"),
    ]
    faults = {"clock": status.clock_fault, "disk": status.store_fault, "last fault": status.last_fault}
    faults |= {f"stuck {words.short(instance)}": why for instance, why in status.faults.items()}
    faults["forks"] = f"{status.forks} seen; their logs are frozen" if status.forks else None
    rows += [(Text(name, "red"), Text(clean(fault), "red")) for name, fault in faults.items() if fault]
    return facts("gateway", rows)


def _broker(status: StatusAnswer) -> Text:
    broker = status.broker
    kind = "embedded" if broker.embedded else "external"
    if broker.running and broker.connected:
        restarts = f", restarted {broker.restarts} times" if broker.restarts else ""
        return Text(f"{kind}, connected{restarts}", "green")
    why = f": {broker.last_error}" if broker.last_error else ""
    return Text(clean(f"{kind}, {'not connected' if broker.running else 'not running'}{why}"), "red")


def _cable(cable: CableAnswer) -> Text:
    if cable.trouble or not cable.open:
        return Text(clean(cable.trouble or f"{cable.port} is not open yet"), "red")
    dropped = f", {cable.dropped:,} dropped" if cable.dropped else ""
    return Text(
        clean(f"{cable.port} is open, {cable.frames:,} frames, {cable.noise:,} bytes of noise{dropped}"), "green"
    )


def _held(total: MoneyAnswer) -> str:
    return f"{money.text(total.held, total.currency)} in {total.holds} {'hold' if total.holds == 1 else 'holds'}"


def _released(total: MoneyAnswer) -> str:
    return money.text(total.released, total.currency)


def _processors(status: StatusAnswer) -> Text:
    if status.processors:
        return Text(clean(", ".join(status.processors)))
    return Text("none: trades for cash fail; set STRIPE_API_KEY where the gateway runs", "red")


def _instances(status: StatusAnswer) -> Table:
    rows = [
        (type_, word, str(number))
        for type_, statuses in sorted(status.instances.items())
        for word, number in sorted(statuses.items())
    ]
    return table("instances", ("type", "status", "how many"), rows)


def _waiting(waiting: list[WaitingAnswer]) -> Table:
    rows = [(words.short(one.instance), f"{one.kind} of hold {one.hold}", _amount(one), one.why) for one in waiting]
    return table("waiting at the processor", ("instance", "to do", "amount", "why"), rows)


def _amount(waiting: WaitingAnswer) -> str:
    if waiting.amount is None or waiting.currency is None:
        return ""
    return money.text(waiting.amount, waiting.currency)
