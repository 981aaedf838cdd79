"""Devices in and out: enrolment, what is known of each, the end of its access."""

from typing import Annotated, Final

from exonomy_contracts.wire import peer
from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from exonomy_gateway.devices import diagnostics, naming
from exonomy_gateway.devices.updates import Updates
from exonomy_gateway.http.answers import DeviceAnswer, EnrolRequest, Problem
from exonomy_gateway.http.diagnostic_answers import DiagnosticAnswer
from exonomy_gateway.http.served import Served
from exonomy_gateway.http.update_answers import firmware_answer
from exonomy_gateway.store.devices import Device

_CBOR: Final = "application/cbor"
_LOG_LINES: Final = 1_000
"""Lines of a device's log in one answer."""
_NEVER: Final = {"Cache-Control": "no-store"}


class RenameRequest(BaseModel):
    """Call a device something else."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"name": "till-2"}]})
    name: str = Field(min_length=1, max_length=80)


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["devices"], responses={404: {"model": Problem}, 409: {"model": Problem}})

    @routes.get("/v1/devices")
    def devices() -> list[DeviceAnswer]:
        """The enrolled devices by name, revoked ones last."""
        return [device_answer(device, gateway.updates) for device in gateway.roster.list()]

    @routes.post(
        "/v1/devices",
        status_code=201,
        response_class=Response,
        responses={201: {"content": {_CBOR: {"schema": {"type": "string", "format": "binary"}}}}},
    )
    async def enrol(wanted: EnrolRequest) -> Response:
        """Enrol a device under its merchant's grant. The answer is its enrolment record (SPEC 9.7): a secret."""
        now_ms = gateway.clock.now_ms()
        grant = bytes.fromhex(wanted.grant)
        record = await gateway.roster.enrol(peer.from_did(wanted.key), wanted.name, grant, now_ms)
        return Response(record.encode(), 201, headers=_NEVER, media_type=_CBOR)

    @routes.get("/v1/devices/{which}")
    def device(which: str) -> DeviceAnswer:
        """One device, by its name or key."""
        return device_answer(gateway.roster.show(which), gateway.updates)

    @routes.get("/v1/devices/{which}/log")
    def log(which: str, limit: Annotated[int, Query(ge=1, le=_LOG_LINES)] = 100) -> list[DiagnosticAnswer]:
        """What a device noted of itself (SPEC 9.9): the last lines, oldest first."""
        found = diagnostics.lines(gateway.database.read(), gateway.roster.show(which), limit)
        return [DiagnosticAnswer(time_ms=line.time_ms, code=line.code, text=line.text) for line in found]

    @routes.patch("/v1/devices/{which}")
    def rename(which: str, wanted: RenameRequest) -> DeviceAnswer:
        """Call a device something else at this gateway. Its grant stands as its merchant signed it."""
        found = gateway.roster.show(which)
        return device_answer(naming.rename(gateway.database, found.key, wanted.name), gateway.updates)

    @routes.delete("/v1/devices/{which}")
    async def withdraw(which: str) -> DeviceAnswer:
        """End a device's access to the broker. Its merchant's signed revoke is what makes it final."""
        return device_answer(await gateway.roster.withdraw(which, gateway.clock.now_ms()), gateway.updates)

    return routes


def device_answer(device: Device, updates: Updates) -> DeviceAnswer:
    """What is known of a device."""
    return DeviceAnswer(
        key=peer.to_did(device.key),
        name=device.name,
        principal=peer.to_did(device.principal),
        enrolled_ms=device.enrolled_ms,
        revoked_ms=device.revoked_ms,
        online=device.online,
        seen_ms=device.seen_ms,
        backlog=device.backlog,
        version=device.version,
        firmware=firmware_answer(updates.running(device.key), updates.progress(device.key)),
    )
