"""Versions of the firmware in, and which devices are to get them."""

from typing import Final

from exonomy_contracts.commit.update import Manifest
from exonomy_contracts.wire import peer
from fastapi import APIRouter, Request

from exonomy_gateway.http import body
from exonomy_gateway.http.answers import DeviceAnswer, Problem
from exonomy_gateway.http.routes_devices import device_answer
from exonomy_gateway.http.served import Served
from exonomy_gateway.http.update_answers import HexName, ReleaseAnswer, UpdateRequest

_CBOR: Final = "application/cbor"
_BYTES: Final = "application/octet-stream"


def _binary(media_type: str) -> dict[str, object]:
    return {
        "requestBody": {
            "required": True,
            "content": {media_type: {"schema": {"type": "string", "format": "binary"}}},
        }
    }


def router(gateway: Served) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["updates"], responses={404: {"model": Problem}, 409: {"model": Problem}})

    @routes.get("/v1/releases")
    def releases() -> list[ReleaseAnswer]:
        """The versions that are here, the newest first."""
        return [_answer(gateway, manifest, publisher) for manifest, publisher in gateway.updates.releases()]

    @routes.post("/v1/releases", status_code=201, openapi_extra=_binary(_CBOR))
    async def add(request: Request) -> ReleaseAnswer:
        """Take in a version's signed manifest (SPEC 9.10). The answer says which of its files are still missing."""
        data = await body.read(request, _CBOR)
        manifest = gateway.updates.add(data, gateway.clock.now_ms())
        return _answer(gateway, manifest, gateway.updates.release(manifest.name)[1])

    @routes.post("/v1/releases/{name}/files", status_code=204, openapi_extra=_binary(_BYTES))
    async def add_file(name: HexName, request: Request) -> None:
        """Take in one file of a version: any that its manifest names, in any order, again if need be."""
        gateway.updates.add_file(bytes.fromhex(name), await body.read(request, _BYTES))

    @routes.put("/v1/devices/{which}/update")
    def update(which: str, wanted: UpdateRequest) -> DeviceAnswer:
        """Give a device a version, now or when it is next in reach. It takes only what its publisher signed."""
        device = gateway.roster.show(which)
        gateway.updates.roll_out(device.key, bytes.fromhex(wanted.release), gateway.clock.now_ms())
        return device_answer(device, gateway.updates)

    @routes.delete("/v1/devices/{which}/update")
    def stop(which: str) -> DeviceAnswer:
        """Let a device stay at what it has."""
        device = gateway.roster.show(which)
        gateway.updates.cancel(device.key)
        return device_answer(device, gateway.updates)

    return routes


def _answer(gateway: Served, manifest: Manifest, publisher: bytes) -> ReleaseAnswer:
    return ReleaseAnswer(
        name=manifest.name.hex(),
        app=manifest.app,
        board=manifest.board,
        version=manifest.version,
        counter=manifest.counter,
        least=manifest.least,
        size=manifest.size,
        publisher=peer.to_did(publisher),
        missing=[sha256.hex() for sha256 in gateway.updates.missing(manifest)],
    )
