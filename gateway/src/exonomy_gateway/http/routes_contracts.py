"""Contracts out by their interfaces (SPEC 10.7), modules in and out."""

import asyncio
import json
from typing import Final

from fastapi import APIRouter, Request, Response

from exonomy_gateway.http import body
from exonomy_gateway.http.answers import Problem
from exonomy_gateway.http.contract_answers import ContractAnswer, ModuleAnswer
from exonomy_gateway.http.ids import HexId
from exonomy_gateway.http.interfaces import Interfaces
from exonomy_gateway.http.problems import NotHere
from exonomy_gateway.http.served import Served

_WASM: Final = "application/wasm"
_JSON: Final = "application/json"


def router(gateway: Served, interfaces: Interfaces) -> APIRouter:
    """The routes."""
    routes = APIRouter(tags=["contracts"], responses={404: {"model": Problem}, 400: {"model": Problem}})

    @routes.get("/v1/contracts")
    def contracts() -> list[ContractAnswer]:
        """The contracts that instances can be founded with here, each with its interface."""
        found = (_contract(interfaces, name) for name in gateway.modules.names())
        return sorted(
            (one for one in found if one is not None), key=lambda one: (not one.shipped, one.type, one.module)
        )

    @routes.get("/v1/contracts/{module}")
    def contract(module: HexId) -> ContractAnswer:
        """One contract, by its module."""
        found = _contract(interfaces, bytes.fromhex(module))
        if found is None:
            raise NotHere(f"interface of module {module[:8]}")
        return found

    @routes.get("/v1/modules")
    def every() -> list[ModuleAnswer]:
        """The modules that this gateway runs."""
        return sorted(
            (_module(gateway, interfaces, name) for name in gateway.modules.names()), key=lambda one: one.module
        )

    @routes.get(
        "/v1/modules/{module}",
        response_class=Response,
        responses={200: {"content": {_WASM: {"schema": {"type": "string", "format": "binary"}}}}},
    )
    def one(module: HexId) -> Response:
        """A module's bytes."""
        name = bytes.fromhex(module)
        if name not in gateway.modules:
            raise NotHere(f"module {module[:8]}")
        return Response(gateway.modules.bytes_of(name), media_type=_WASM)

    @routes.put("/v1/modules", status_code=201, openapi_extra=_body(_WASM))
    async def add(request: Request) -> ModuleAnswer:
        """Take in a module (SPEC 10.1), once it is admitted and tried; again changes nothing."""
        data = await body.read(request, _WASM)
        return _module(gateway, interfaces, await asyncio.to_thread(gateway.modules.add, gateway.database, data))

    @routes.put("/v1/modules/{module}/interface", status_code=201, openapi_extra=_body(_JSON))
    async def add_interface(module: HexId, request: Request) -> ContractAnswer:
        """Take in the interface of a module that was added here (SPEC 10.7); that of a shipped one stays as it is."""
        name = bytes.fromhex(module)
        if name not in gateway.modules:
            raise NotHere(f"module {module[:8]}")
        interfaces.keep(name, await body.read(request, _JSON))
        return contract(module)

    return routes


def _body(media_type: str) -> dict[str, object]:
    content = {media_type: {"schema": {"type": "string", "format": "binary"}}}
    return {"requestBody": {"required": True, "content": content}}


def _contract(interfaces: Interfaces, module: bytes) -> ContractAnswer | None:
    interface, text = interfaces.of(module), interfaces.text(module)
    if interface is None or text is None:
        return None
    return ContractAnswer(
        type=interface.type,
        title=interface.title,
        module=module.hex(),
        shipped=interfaces.is_shipped(module),
        interface=json.loads(text),
    )


def _module(gateway: Served, interfaces: Interfaces, name: bytes) -> ModuleAnswer:
    interface, size = interfaces.of(name), len(gateway.modules.bytes_of(name))
    type_ = interface.type if interface is not None else None
    return ModuleAnswer(module=name.hex(), bytes=size, shipped=interfaces.is_shipped(name), type=type_)
