"""The gateway's status as one screen. Pure: an answer in, something printable out."""

from exonomy_contracts.wire import money
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from exonomy_gateway.cli import words
from exonomy_gateway.cli.device_commands import devices_table
from exonomy_gateway.http.answers import MoneyAnswer, StatusAnswer, WaitingAnswer


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
    table = Table("", "", show_header=False, title="gateway")
    table.add_row("key", status.gateway)
    table.add_row("time", words.moment(status.time_ms))
    table.add_row("store", f"{status.commits:,} commits")
    table.add_row("broker", _broker(status))
    table.add_row("money held", ", ".join(_held(one) for one in status.money) or "none")
    table.add_row("waiting", str(len(status.waiting)) if status.waiting else "nothing")
    for name, fault in (
        ("clock", status.clock_fault),
        ("disk", status.store_fault),
        ("last fault", status.last_fault),
        *((f"stuck {words.short(instance)}", why) for instance, why in status.faults.items()),
    ):
        if fault:
            table.add_row(Text(name, "red"), Text(fault, "red"))
    if status.forks:
        table.add_row(Text("forks", "red"), Text(f"{status.forks} logs forked and are frozen", "red"))
    return table


def _broker(status: StatusAnswer) -> Text:
    broker = status.broker
    kind = "embedded" if broker.embedded else "external"
    if broker.running and broker.connected:
        restarts = f", restarted {broker.restarts} times" if broker.restarts else ""
        return Text(f"{kind}, connected{restarts}", "green")
    why = f": {broker.last_error}" if broker.last_error else ""
    return Text(f"{kind}, {'not connected' if broker.running else 'not running'}{why}", "red")


def _held(total: MoneyAnswer) -> str:
    return f"{money.text(total.held, total.currency)} in {total.holds} holds"


def _instances(status: StatusAnswer) -> Table:
    table = Table("type", "status", "how many", title="instances")
    for type_, statuses in sorted(status.instances.items()):
        for word, number in sorted(statuses.items()):
            table.add_row(type_, word, str(number))
    return table


def _waiting(waiting: list[WaitingAnswer]) -> Table:
    table = Table("instance", "to do", "amount", "why", title="waiting at the processor")
    for one in waiting:
        known = one.amount is not None and one.currency is not None
        amount = money.text(one.amount or 0, one.currency or "") if known else ""
        table.add_row(words.short(one.instance), f"{one.kind} of hold {one.hold}", amount, one.why)
    return table
