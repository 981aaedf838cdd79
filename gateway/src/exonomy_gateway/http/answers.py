"""The shapes of the API's answers. Ids and hashes are hex, peers did:key, amounts minor units, times Unix ms."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue
from pydantic.config import JsonValue as PlainValue

from exonomy_gateway.http.trade_answers import TradeAnswer
from exonomy_gateway.http.update_answers import FirmwareAnswer

_ID = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_DID = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


def _example(**fields: PlainValue) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [fields]})


class Problem(BaseModel):
    """Every error: `code` stays the same for machines, `message` is for people."""

    model_config = _example(code="not-found", message="there is no instance e3b0c442 here")
    code: str
    message: str


class CommitAnswer(BaseModel):
    """What became of one commit. `taken` is durable; `code` of a refusal is one of SPEC 9.6."""

    model_config = _example(status="taken", branch="ledger", seq=3, id=_ID, new=True, code=None, text=None)
    status: Literal["taken", "refused"]
    branch: str | None = None
    seq: int | None = None
    id: str | None = None
    new: bool | None = None
    code: str | None = None
    text: str | None = None


class GatewayAnswer(BaseModel):
    """Who this gateway is, and what it has."""

    model_config = _example(
        gateway=_DID,
        broker={"host": "127.0.0.1", "port": 8751, "embedded": True},
        modules={"voucher": _ID},
        processors=["stripe"],
        time_ms=1_790_000_000_000,
    )
    gateway: str
    broker: "BrokerPlace"
    modules: dict[str, str]
    processors: list[str]
    time_ms: int


class BrokerPlace(BaseModel):
    """Where devices find the broker."""

    host: str
    port: int
    embedded: bool


class LogAnswer(BaseModel):
    """One log and its head."""

    model_config = _example(branch="ledger", author=_DID, seq=3, head=_ID, frozen=False)
    branch: str
    author: str
    seq: int
    head: str
    frozen: bool = Field(description="an equivocation was seen; nothing more is taken into this log")


class RepoAnswer(BaseModel):
    """One repo. Type and owner are null while its root is not here."""

    model_config = _example(
        id=_ID, type="person", owner=_DID, logs=[{"branch": "auth", "author": _DID, "seq": 0, "head": _ID}]
    )
    id: str
    type: str | None
    owner: str | None
    logs: list[LogAnswer]


class LockAnswer(BaseModel):
    """To which instance a piece is locked, until when, and what its owner marked it with."""

    instance: str
    until_ms: int
    memo: int


class PieceAnswer(BaseModel):
    """A piece of a voucher; `left` is neither redeemed nor expired."""

    number: int
    owner: str
    amount: int
    redeemed: int
    left: int
    status: str
    lock: LockAnswer | None


class VoucherAnswer(BaseModel):
    """A voucher's state with names."""

    status: str
    issuer: str
    currency: str
    amount: int
    expires_ms: int
    title: str
    price: int
    pieces: list[PieceAnswer]


class InstanceAnswer(BaseModel):
    """An instance as its last final seal left it."""

    model_config = _example(
        id=_ID, repo=_ID, type="voucher", height=1, seal=_ID, time_ms=1_790_000_000_000, status="listed"
    )
    id: str
    repo: str
    type: str
    height: int
    seal: str
    time_ms: int
    status: str | None = None
    fault: str | None = Field(None, description="why it can't be sealed further now")
    refused: str | None = Field(None, description="why its contract refused its founding; then it never does anything")
    voucher: VoucherAnswer | None = None
    trade: TradeAnswer | None = None
    module: str | None = Field(default=None, description="what it runs now, which may not be what it began with")
    creator: str | None = None
    sealers: list[str] = Field(default_factory=list, description="who seals it at the next height; none in lists")
    k: int = Field(default=0, description="how many of them make a seal final")
    named: bool = Field(default=False, description="state goes by the names of the interface at /v1/contracts/{module}")
    params: JsonValue = Field(default=None, description="what it was founded with, by name, if that has one")
    state: JsonValue = Field(default=None, description="all of it; unless named, bytes as hex and keys as text")


class SealAnswer(BaseModel):
    """A final seal (SPEC 7.1)."""

    model_config = _example(id=_ID, commit=_ID, height=0, prev=None, module=_ID, time_ms=1_790_000_000_000)
    id: str
    commit: str
    height: int
    prev: str | None
    module: str
    input_root: str
    prior_state: str | None
    state: str
    time_ms: int
    cut: list["CutAnswer"]
    outcomes: list["OutcomeAnswer"]


class CutAnswer(BaseModel):
    """How far one log was folded in."""

    repo: str
    branch: str
    author: str
    seq: int
    head: str


class OutcomeAnswer(BaseModel):
    """What became of one input: `code` and `text` when it was refused, else events and effects."""

    input: str
    accepted: bool
    code: int | None = None
    text: str | None = None
    events: JsonValue = None
    effects: JsonValue = None
    said: list["EventAnswer"] = Field(default_factory=list, description="the events by their interface's names")


class EventAnswer(BaseModel):
    """One event of an outcome; `named` as of an instance's state."""

    event: str
    named: bool
    fields: JsonValue = None


class MessageAnswer(BaseModel):
    """A message that an outcome sent: for which instance, asking what, and what became of it there."""

    to: str
    op: str
    type: str | None = Field(default=None, description="of that instance; null when it is not sealed here")
    outcome: OutcomeAnswer | None = None


class StoredAnswer(BaseModel):
    """A stored commit. `outcome` and its seal's `height` are there once the instance it speaks to has folded it."""

    model_config = _example(id=_ID, repo=_ID, branch="ledger", author=_DID, seq=1, kind="call", instance=_ID)
    id: str
    repo: str
    branch: str
    author: str
    seq: int
    kind: str
    instance: str | None = None
    height: int | None = None
    outcome: OutcomeAnswer | None = None
    messages: list[MessageAnswer] = Field(default_factory=list, description="what it had sent to other instances")


class PaymentAnswer(BaseModel):
    """One hold at the processor. `client_secret` is there only while the payer has to act."""

    hold: int
    processor: str
    ref: str
    state: str
    amount: int
    held: int
    released: int
    refunded: int
    currency: str
    client_secret: str | None = Field(default=None, repr=False)
    reason: str = ""


class PaymentsAnswer(BaseModel):
    """What a payer needs to pay, and where each hold stands."""

    model_config = _example(
        instance=_ID,
        publishable_key="pk_test_1",
        api_base="https://api.stripe.com",
        holds=[{"hold": 0, "processor": "stripe", "ref": "pi_1", "state": "held", "amount": 6000, "held": 6000}],
        waiting=[],
    )
    instance: str
    publishable_key: str | None
    api_base: str | None
    holds: list[PaymentAnswer]
    waiting: list[str] = Field(default_factory=list, description="what waits at the processor, and why")


class DeviceAnswer(BaseModel):
    """An enrolled device. `backlog` is what it last said it still has to send."""

    model_config = _example(key=_DID, name="till-1", principal=_DID, enrolled_ms=1_790_000_000_000, backlog=0)
    key: str
    name: str
    principal: str
    enrolled_ms: int
    revoked_ms: int | None = None
    online: bool = False
    seen_ms: int | None = None
    backlog: int | None = None
    version: str | None = None
    firmware: FirmwareAnswer | None = None


class EnrolRequest(BaseModel):
    """Enrol the device with this key under a grant that its merchant has signed and sent."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"key": _DID, "name": "till-1", "grant": _ID}]}
    )
    key: str = Field(max_length=64)
    name: str = Field(min_length=1, max_length=80)
    grant: str = Field(pattern="^[0-9a-f]{64}$")


class MoneyAnswer(BaseModel):
    """Totals of one currency: held in the open holds, and how many these are; released by all trades so far."""

    currency: str
    held: int
    released: int
    holds: int


class WaitingAnswer(BaseModel):
    """Something sealed that the processor has not done yet."""

    instance: str
    kind: str
    hold: int | None
    amount: int | None
    currency: str | None
    why: str


class BrokerAnswer(BaseModel):
    """The broker and the gateway's link to it."""

    embedded: bool
    running: bool
    connected: bool
    restarts: int = 0
    last_error: str | None = None


class CableAnswer(BaseModel):
    """A serial port that devices may be on; counts are since the gateway's start."""

    port: str
    open: bool
    trouble: str | None
    frames: int
    noise: int = Field(description="bytes that were no frame")
    dropped: int = Field(description="frames to a device that found no room")


class StatusAnswer(BaseModel):
    """The gateway at a glance."""

    gateway: str
    time_ms: int
    commits: int
    broker: BrokerAnswer
    cables: list[CableAnswer] = Field(default_factory=list)
    devices: list[DeviceAnswer]
    instances: dict[str, dict[str, int]] = Field(description="how many instances, by type and status")
    processors: list[str] = Field(default_factory=list, description="none: trades for cash fail")
    money: list[MoneyAnswer]
    waiting: list[WaitingAnswer]
    faults: dict[str, str] = Field(description="instances that can't be sealed, and why")
    forks: int = Field(description="equivocations seen")
    clock_fault: str | None
    store_fault: str | None
    last_fault: str | None


class HealthAnswer(BaseModel):
    """Whether the gateway can do its work."""

    model_config = _example(ok=True, fault=None)
    ok: bool
    fault: str | None = None


GatewayAnswer.model_rebuild()
OutcomeAnswer.model_rebuild()
SealAnswer.model_rebuild()
