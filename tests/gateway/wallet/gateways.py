"""A gateway's answers without a network, over real rooms, so that each fault can be had when it is wanted."""

from collections.abc import Callable
from dataclasses import dataclass, field

import httpx
from exonomy_contracts.wire import cbor, peer
from exonomy_gateway.http.answers import CommitAnswer, StoredAnswer
from exonomy_gateway.ingest.answers import Arrival, Taken
from exonomy_gateway.wallet.gateway_client import GatewayClient
from pydantic import TypeAdapter

from tests.gateway.execution.rooms import Rooms

_ANSWERS = TypeAdapter(list[CommitAnswer])


@dataclass
class FaultyGateway:
    """Takes commits in through a real door; `fail` is asked before each request, and may raise or answer."""

    rooms: Rooms
    fail: Callable[[httpx.Request], httpx.Response | None] = lambda request: None
    received: list[int] = field(default_factory=list)

    def client(self) -> GatewayClient:
        """A client of it."""
        return GatewayClient("http://gateway", transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        failed = self.fail(request)
        if failed is not None:
            return failed
        if request.url.path == "/v1/gateway":
            return httpx.Response(200, json=self._about())
        if request.url.path == "/v1/commits":
            return self._take(request.read())
        name = request.url.path.rpartition("/")[2]
        stored = StoredAnswer(id=name, repo="", branch="", author="", seq=0, kind="call")
        return httpx.Response(200, json=stored.model_dump())

    def _about(self) -> dict[str, object]:
        key = peer.to_did(self.rooms.identity.key)
        place = {"host": "127.0.0.1", "port": 1, "embedded": True}
        return {"gateway": key, "broker": place, "modules": {}, "processors": [], "time_ms": 0}

    def _take(self, body: bytes) -> httpx.Response:
        self.received.append(len(cbor.loads_sequence(body)))
        (answers,) = self.rooms.door.take([Arrival(None, body)])
        self.rooms.settle()
        found = [
            CommitAnswer(status="taken", seq=one.seq, id=one.id.hex(), new=one.new)
            if isinstance(one, Taken)
            else CommitAnswer(status="refused", seq=one.seq, code=one.code, text=one.text)
            for one in answers
        ]
        return httpx.Response(200, content=_ANSWERS.dump_json(found))
