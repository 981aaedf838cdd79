"""A gateway's HTTP API as a person's wallet uses it: typed answers, and errors that say what to do."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar
from urllib.parse import quote

import httpx
from exonomy_contracts.commit.signed import Commit
from pydantic import BaseModel, TypeAdapter, ValidationError

from exonomy_gateway.http.answers import (
    CommitAnswer,
    DeviceAnswer,
    EventAnswer,
    GatewayAnswer,
    InstanceAnswer,
    PaymentsAnswer,
    Problem,
    RepoAnswer,
    SealAnswer,
    StatusAnswer,
    StoredAnswer,
)
from exonomy_gateway.http.contract_answers import ContractAnswer, ModuleAnswer
from exonomy_gateway.http.diagnostic_answers import DiagnosticAnswer
from exonomy_gateway.http.reading_answers import ReadingsAnswer
from exonomy_gateway.http.update_answers import ReleaseAnswer
from exonomy_gateway.http.view_answers import ProjectAnswer, ReputationAnswer
from exonomy_gateway.wallet.errors import GatewayRefused, GatewaySlow, GatewayUnreachable

A = TypeVar("A", bound=BaseModel)
T = TypeVar("T")

_TIMEOUT_S: Final = 30.0
"""Seconds for an answer: a slow disk's sync and a full queue, not more."""
_CONNECT_S: Final = 5.0
"""Seconds for a connection: in the same house it takes milliseconds, and a buyer at a till waits for it."""
_CBOR_SEQUENCE: Final = "application/cbor-seq"
_CBOR: Final = "application/cbor"
_PAGE: Final = 100
"""Instances in one answer: more than anybody reads, and than a prefix of four digits means."""
_SEALS_AT_ONCE: Final = 100
"""Seals that the gateway gives in one answer."""
_WASM: Final = "application/wasm"
_BYTES: Final = "application/octet-stream"
_COMMITS: Final = TypeAdapter(list[CommitAnswer])
_INSTANCES: Final = TypeAdapter(list[InstanceAnswer])
_SEALS: Final = TypeAdapter(list[SealAnswer])
_CONTRACTS: Final = TypeAdapter(list[ContractAnswer])
_MODULES: Final = TypeAdapter(list[ModuleAnswer])
_DEVICES: Final = TypeAdapter(list[DeviceAnswer])
_RELEASES: Final = TypeAdapter(list[ReleaseAnswer])
_DIAGNOSTICS: Final = TypeAdapter(list[DiagnosticAnswer])


class GatewayClient:
    """One gateway. Every method may raise GatewayUnreachable and GatewayRefused."""

    def __init__(self, url: str, token: str = "", transport: httpx.BaseTransport | None = None) -> None:
        """`token` is needed when the gateway is not on this machine; `transport` is for tests."""
        self.url = url.rstrip("/")
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        # A proxy from the environment has no business between a person and the gateway in the same house.
        timeout = httpx.Timeout(_TIMEOUT_S, connect=_CONNECT_S)
        # Where no certificate is checked none is loaded: that would be a tenth of a second of each command.
        secure = self.url.lower().startswith("https:")
        self._http = httpx.Client(
            base_url=self.url, headers=headers, timeout=timeout, transport=transport, trust_env=False, verify=secure
        )

    def close(self) -> None:
        """End the connections."""
        self._http.close()

    def about(self) -> GatewayAnswer:
        """Who the gateway is."""
        return self._get("/v1/gateway", GatewayAnswer)

    def send(self, commits: Sequence[Commit]) -> list[CommitAnswer]:
        """Hand commits over; one answer for each, in order."""
        body = b"".join(commit.envelope() for commit in commits)
        answer = self._ask("POST", "/v1/commits", content=body, headers={"Content-Type": _CBOR_SEQUENCE})
        return self._read(_COMMITS, answer)

    def commit(self, name: bytes) -> StoredAnswer:
        """A stored commit and what became of it."""
        return self._get(f"/v1/commits/{name.hex()}", StoredAnswer)

    def repo(self, repo: bytes) -> RepoAnswer:
        """A repo's logs and heads."""
        return self._get(f"/v1/repos/{repo.hex()}", RepoAnswer)

    def log(self, repo: bytes, branch: str, author: str, since: int) -> bytes:
        """A log's envelopes from a seq on, as a sequence; a part of it where it is long."""
        asked = {"branch": branch, "author": author, "since": since}
        return self._ask("GET", f"/v1/repos/{repo.hex()}/log", params=asked).content

    def instance(self, instance: bytes) -> InstanceAnswer:
        """An instance."""
        return self._get(f"/v1/instances/{instance.hex()}", InstanceAnswer)

    def instances(self, prefix: str = "", type_: str = "", peer: str = "", limit: int = _PAGE) -> list[InstanceAnswer]:
        """The first instances by id: of those whose id begins so, of one type, whose state names a did:key."""
        asked = {"prefix": prefix, "type": type_, "peer": peer, "limit": limit}
        return self._read(_INSTANCES, self._ask("GET", "/v1/instances", params=asked))

    def seals(self, instance: bytes, since: int) -> list[SealAnswer]:
        """An instance's final seals from a height on, 100 at most."""
        return self._read(_SEALS, self._ask("GET", f"/v1/instances/{instance.hex()}/seals", params={"since": since}))

    def events(self, instance: bytes, height: int) -> Iterator[EventAnswer]:
        """What an instance has said up to a height, the newest first, read as far as it is asked for."""
        while height >= 0:
            first = max(0, height - _SEALS_AT_ONCE + 1)
            for seal in reversed([one for one in self.seals(instance, first) if one.height <= height]):
                for outcome in reversed(seal.outcomes):
                    yield from reversed(outcome.said)
            height = first - 1

    def contracts(self) -> list[ContractAnswer]:
        """The contracts that the gateway runs, each with its interface."""
        return self._read(_CONTRACTS, self._ask("GET", "/v1/contracts"))

    def contract(self, module: str) -> ContractAnswer:
        """The contract of a module, given in hex."""
        return self._get(f"/v1/contracts/{module}", ContractAnswer)

    def modules(self) -> list[ModuleAnswer]:
        """The modules that the gateway runs."""
        return self._read(_MODULES, self._ask("GET", "/v1/modules"))

    def add_module(self, module: bytes) -> ModuleAnswer:
        """Give the gateway a module (SPEC 10.1)."""
        answer = self._ask("PUT", "/v1/modules", content=module, headers={"Content-Type": _WASM})
        return self._read(TypeAdapter(ModuleAnswer), answer)

    def add_interface(self, module: str, text: bytes) -> ContractAnswer:
        """Give the gateway the interface of a module (SPEC 10.7), given in hex."""
        path, headers = f"/v1/modules/{module}/interface", {"Content-Type": "application/json"}
        return self._read(TypeAdapter(ContractAnswer), self._ask("PUT", path, content=text, headers=headers))

    def project(self, task: bytes) -> ProjectAnswer:
        """A task and those below it."""
        return self._get(f"/v1/views/project/{task.hex()}", ProjectAnswer)

    def reputation(self, community: bytes, of: str = "") -> ReputationAnswer:
        """Reputation as a community sees it: of one peer, or of all."""
        asked = {"community": community.hex(), "of": of}
        return self._read(TypeAdapter(ReputationAnswer), self._ask("GET", "/v1/views/reputation", params=asked))

    def bundle(self, instance: bytes, *also: bytes, tasks: bool = False) -> bytes:
        """The bundle of an instance or of several (SPEC 13), each with the tasks below it if so asked."""
        asked = {"also": [one.hex() for one in also], "tasks": str(tasks).lower()}
        return self._ask("GET", f"/v1/bundles/{instance.hex()}", params=asked).content

    def payments(self, instance: bytes) -> PaymentsAnswer:
        """A trade's holds, and what its payer needs."""
        return self._get(f"/v1/payments/{instance.hex()}", PaymentsAnswer)

    def check_payments(self, instance: bytes) -> None:
        """Have the gateway ask the processor how a trade's holds stand."""
        self._ask("POST", f"/v1/payments/{instance.hex()}/check")

    def enrol(self, key: str, name: str, grant: bytes) -> bytes:
        """Enrol a device; its enrolment record (SPEC 9.7), a secret."""
        return self._ask("POST", "/v1/devices", json={"key": key, "name": name, "grant": grant.hex()}).content

    def devices(self) -> list[DeviceAnswer]:
        """The enrolled devices."""
        return self._read(_DEVICES, self._ask("GET", "/v1/devices"))

    def device(self, which: str) -> DeviceAnswer:
        """One device, by its name or key."""
        return self._get(f"/v1/devices/{quote(which, safe='')}", DeviceAnswer)

    def readings(self, which: str, channel: str, limit: int) -> ReadingsAnswer:
        """What a sensor measured: all of it, or one channel; of the lines at most so many, the newest."""
        asked = {"channel": channel, "limit": str(limit)}
        answer = self._ask("GET", f"/v1/devices/{quote(which, safe='')}/readings", params=asked)
        return self._read(TypeAdapter(ReadingsAnswer), answer)

    def device_log(self, which: str, limit: int) -> list[DiagnosticAnswer]:
        """What a device noted of itself, oldest first."""
        path = f"/v1/devices/{quote(which, safe='')}/log"
        return self._read(_DIAGNOSTICS, self._ask("GET", path, params={"limit": limit}))

    def rename_device(self, which: str, name: str) -> DeviceAnswer:
        """Call a device something else."""
        answer = self._ask("PATCH", f"/v1/devices/{quote(which, safe='')}", json={"name": name})
        return self._read(TypeAdapter(DeviceAnswer), answer)

    def withdraw_device(self, key: str) -> None:
        """End a device's access to the broker, once its revoke was sent."""
        self._ask("DELETE", f"/v1/devices/{key}")

    def releases(self) -> list[ReleaseAnswer]:
        """The versions of the firmware that the gateway has."""
        return self._read(_RELEASES, self._ask("GET", "/v1/releases"))

    def add_release(self, manifest: bytes) -> ReleaseAnswer:
        """Send a version's signed manifest; the answer says which of its files are still missing there."""
        answer = self._ask("POST", "/v1/releases", content=manifest, headers={"Content-Type": _CBOR})
        return self._read(TypeAdapter(ReleaseAnswer), answer)

    def add_release_file(self, name: str, content: bytes) -> None:
        """Send a file of a version."""
        self._ask("POST", f"/v1/releases/{name}/files", content=content, headers={"Content-Type": _BYTES})

    def update_device(self, which: str, name: str) -> DeviceAnswer:
        """Give a device a version of the firmware, now or when it is next in reach."""
        answer = self._ask("PUT", f"/v1/devices/{quote(which, safe='')}/update", json={"release": name})
        return self._read(TypeAdapter(DeviceAnswer), answer)

    def stop_update(self, which: str) -> DeviceAnswer:
        """Let a device stay at what it has."""
        answer = self._ask("DELETE", f"/v1/devices/{quote(which, safe='')}/update")
        return self._read(TypeAdapter(DeviceAnswer), answer)

    def status(self) -> StatusAnswer:
        """The gateway at a glance."""
        return self._get("/v1/status", StatusAnswer)

    def _get(self, path: str, kind: type[A]) -> A:
        return self._read(TypeAdapter(kind), self._ask("GET", path))

    def _read(self, kind: TypeAdapter[T], answer: httpx.Response) -> T:
        try:
            return kind.validate_json(answer.content)
        except ValidationError as error:
            raise GatewayRefused(answer.status_code, "unreadable", "its answer is not one of this version's") from error

    def _ask(self, method: str, path: str, **request: object) -> httpx.Response:
        try:
            answer = self._http.request(method, path, **request)  # type: ignore[arg-type]  # passed on as it came
        except (httpx.ReadTimeout, httpx.WriteTimeout) as error:
            raise GatewaySlow(self.url) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise GatewayUnreachable(self.url, str(error) or type(error).__name__) from error
        if answer.is_success or answer.content.startswith(b"["):  # answers, commit by commit
            return answer
        try:
            problem = Problem.model_validate_json(answer.content)
        except ValidationError:
            problem = Problem(code=f"http-{answer.status_code}", message=answer.reason_phrase)
        raise GatewayRefused(answer.status_code, problem.code, problem.message)
