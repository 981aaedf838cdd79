"""What a payer needs, and the processors' webhooks. A webhook is a hint: it only makes the gateway ask."""

from typing import Final

from exonomy_contracts.wire import money
from fastapi import APIRouter, Request, Response

from exonomy_gateway.http import body
from exonomy_gateway.http.answers import PaymentAnswer, PaymentsAnswer, Problem
from exonomy_gateway.http.ids import HexId
from exonomy_gateway.http.problems import NotHere
from exonomy_gateway.http.served import Served
from exonomy_gateway.money.errors import MoneyError
from exonomy_gateway.money.intent import HoldRecord
from exonomy_gateway.money.processor import State
from exonomy_gateway.store import instances

_ACCEPTED: Final = 202


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["payments"], responses={404: {"model": Problem}})

    @routes.get("/v1/payments/{instance}")
    def payments(instance: HexId) -> PaymentsAnswer:
        """A trade's holds at the processor, with what the payer's wallet needs to pay those that wait for it."""
        return _payments(gateway, bytes.fromhex(instance))

    @routes.post("/v1/payments/{instance}/check", status_code=_ACCEPTED)
    def check(instance: HexId) -> dict[str, int]:
        """Ask the processor how this trade's holds stand: the payer says that something moved."""
        holds = gateway.journal.holds_of(_known(gateway, bytes.fromhex(instance)))
        for hold in holds:
            gateway.payments.check(hold.intent.processor, hold.state.ref)
        return {"checking": len(holds)}

    @routes.post("/v1/webhooks/{processor}", status_code=_ACCEPTED, response_class=Response)
    async def webhook(processor: str, request: Request) -> Response:
        """A processor says that something happened. Only its signature is checked here; then it is asked."""
        data = await body.read(request)
        known = gateway.processors.get(processor)
        if known is None:
            raise NotHere(f"processor {processor[:40]!r}")
        hint = known.verify_webhook(dict(request.headers), data, gateway.clock.now_ms())
        gateway.payments.check(processor, hint.object_id)
        return Response(status_code=_ACCEPTED)

    return routes


def _known(gateway: Served, instance: bytes) -> bytes:
    if instances.standing(gateway.database.read(), instance) is None:
        raise NotHere(f"instance {instance.hex()[:8]}")
    return instance


def _payments(gateway: Served, instance: bytes) -> PaymentsAnswer:
    stripe = gateway.settings.stripe
    holds = gateway.journal.holds_of(_known(gateway, instance))
    ours = {
        entry.intent.key: entry.intent for entry in gateway.journal.open_intents() if entry.intent.instance == instance
    }
    return PaymentsAnswer(
        instance=instance.hex(),
        publishable_key=stripe.publishable_key if stripe else None,
        api_base=stripe.api_base if stripe else None,
        holds=[_hold(gateway, hold) for hold in holds],
        waiting=[
            f"{ours[one.intent_id].kind} of hold {ours[one.intent_id].hold_no}: {one.last_error}"
            for one in gateway.outbox.waiting()
            if one.intent_id in ours
        ],
    )


def _hold(gateway: Served, hold: HoldRecord) -> PaymentAnswer:
    intent, state = hold.intent, hold.state
    answer = PaymentAnswer(
        hold=intent.hold_no,
        processor=intent.processor,
        ref=state.ref,
        state=str(state.state),
        amount=state.amount,
        held=state.held,
        released=state.released,
        refunded=state.refunded,
        currency=state.currency,
        reason=state.reason,
    )
    if state.state is State.PAYER_ACTION:
        try:
            answer.client_secret = gateway.outbox.payer_action(intent.instance, intent.hold_no) or None
        except MoneyError as error:
            answer.reason = f"{money.text(state.amount, state.currency)} can't be paid now: {error}"
    return answer
