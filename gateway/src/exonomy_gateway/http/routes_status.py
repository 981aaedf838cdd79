"""Who the gateway is, how it does, and what happens there."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict
from typing import Annotated, Final

from exonomy_contracts import modules
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Header, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent

from exonomy_gateway.http import views
from exonomy_gateway.http.answers import (
    BrokerAnswer,
    BrokerPlace,
    CableAnswer,
    GatewayAnswer,
    HealthAnswer,
    InstanceAnswer,
    MoneyAnswer,
    StatusAnswer,
    WaitingAnswer,
)
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.http.routes_devices import device_answer
from exonomy_gateway.http.served import Served
from exonomy_gateway.money import hold_states
from exonomy_gateway.money.intent import HoldRecord
from exonomy_gateway.store import commits, instances

_MONEY: Final = ("hold", "release", "refund")


def router(gateway: Served, interfaces: Interfaces) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["gateway"])

    @routes.get("/v1/gateway")
    def about() -> GatewayAnswer:
        """The gateway's key, where devices find the broker, and the contracts it has."""
        broker = gateway.settings.broker
        place = gateway.broker.status if gateway.broker is not None else broker
        return GatewayAnswer(
            gateway=peer.to_did(gateway.identity.key),
            broker=BrokerPlace(host=place.host, port=place.port, embedded=broker.embedded),
            modules={name: entry.sha256 for name, entry in modules.manifest().items()},
            processors=sorted(gateway.processors),
            time_ms=gateway.clock.now_ms(),
        )

    @routes.get("/v1/status")
    def status() -> StatusAnswer:
        """The gateway at a glance."""
        return _status(gateway, interfaces)

    @routes.get("/v1/health", responses={503: {"model": HealthAnswer}})
    def health(response: Response) -> HealthAnswer:
        """Whether the gateway takes commits in and can believe its clock; 503 when not. Needs no token."""
        stopped = (
            None if gateway.executor.alive and gateway.payments.alive else "a thread has ended; restart the gateway"
        )
        fault = stopped or gateway.database.last_error or gateway.clock.fault
        response.status_code = 503 if fault else 200
        return HealthAnswer(ok=fault is None, fault=fault)

    @routes.get("/v1/events", response_class=EventSourceResponse)
    async def events(
        last_event_id: Annotated[str | None, Header(pattern="^[0-9]{1,18}$")] = None,
    ) -> AsyncIterator[ServerSentEvent]:
        """What happens, as it happens. With `Last-Event-ID` it goes on after that event, as far as they are kept."""
        after = None if last_event_id is None else int(last_event_id)
        async for event in gateway.events.subscribe(after):
            yield ServerSentEvent(data=event.data, event=event.name, id=str(event.id))

    return routes


def _status(gateway: Served, interfaces: Interfaces) -> StatusAnswer:
    connection = gateway.database.read()
    faults = gateway.executor.faults()
    standing = [views.instance_answer(connection, interfaces, one) for one in instances.all_standing(connection)]
    return StatusAnswer(
        gateway=peer.to_did(gateway.identity.key),
        time_ms=gateway.clock.now_ms(),
        commits=commits.count(connection),
        broker=_broker(gateway),
        cables=[CableAnswer(**asdict(status)) for status in gateway.cables.status],
        devices=[device_answer(device, gateway.updates) for device in gateway.roster.list()],
        instances=_instances(standing),
        processors=sorted(gateway.processors),
        money=_money(gateway.journal.open_holds(), standing),
        waiting=_waiting(gateway),
        faults={instance.hex(): why for instance, why in faults.items()},
        forks=len(commits.forks(connection)),
        clock_fault=gateway.clock.fault,
        store_fault=gateway.database.last_error,
        last_fault=gateway.payments.last_fault or next(iter(faults.values()), None),
    )


def _broker(gateway: Served) -> BrokerAnswer:
    link = gateway.link.status if gateway.link is not None else None
    own = gateway.broker.status if gateway.broker is not None else None
    connected = link is not None and link.connected_since is not None
    return BrokerAnswer(
        embedded=own is not None,
        running=own.running_since is not None if own is not None else connected,
        connected=connected,
        restarts=own.restarts if own is not None else 0,
        last_error=(own.last_error if own is not None else None) or (link.last_error if link is not None else None),
    )


def _instances(standing: Sequence[InstanceAnswer]) -> dict[str, dict[str, int]]:
    """How many there are of each type and status."""
    counts: dict[str, Counter[str]] = {}
    for answer in standing:
        counts.setdefault(answer.type, Counter())[answer.status or "unknown"] += 1
    return {type_: dict(statuses) for type_, statuses in counts.items()}


def _money(open_holds: Sequence[HoldRecord], standing: Sequence[InstanceAnswer]) -> list[MoneyAnswer]:
    totals: dict[str, MoneyAnswer] = {}

    def total(currency: str) -> MoneyAnswer:
        return totals.setdefault(currency, MoneyAnswer(currency=currency, held=0, released=0, holds=0))

    for hold in open_holds:
        total(hold.state.currency).held += 0 if hold.state.state in hold_states.CLOSED else hold.state.held
        total(hold.state.currency).holds += 1
    for trade in (answer.trade for answer in standing if answer.trade is not None):
        for paid in trade.holds:
            total(paid.currency).released += paid.released
    return list(totals.values())


def _waiting(gateway: Served) -> list[WaitingAnswer]:
    """Effects on money that are not carried out, and why."""
    intents = {(*entry.intent.order, entry.intent.instance): entry.intent for entry in gateway.journal.open_intents()}
    reasons = {one.intent_id: one.last_error for one in gateway.outbox.waiting()}
    found = []
    for one in instances.waiting(gateway.database.read(), *_MONEY):
        intent = intents.get((one.height, one.index, one.instance))
        fields = one.effect.fields
        hold, amount = fields.get(0), fields.get(1)
        found.append(
            WaitingAnswer(
                instance=one.instance.hex(),
                kind=one.effect.kind,
                hold=hold if isinstance(hold, int) else None,
                amount=amount if isinstance(amount, int) else None,
                currency=intent.currency if intent is not None else None,
                why=reasons.get(intent.key, "under way") if intent is not None else "not begun",
            )
        )
    return found
