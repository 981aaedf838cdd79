"""What the API needs of a gateway. The API is built from this and tested with the rooms alone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from exonomy_gateway.broker.mqtt import DeviceLink
from exonomy_gateway.broker.nats import EmbeddedBroker
from exonomy_gateway.clock import Clock
from exonomy_gateway.config import Settings
from exonomy_gateway.devices.roster import Roster
from exonomy_gateway.devices.updates import Updates
from exonomy_gateway.events import Events
from exonomy_gateway.execution.executor import Executor
from exonomy_gateway.execution.journal import StoreJournal
from exonomy_gateway.execution.modules import Modules
from exonomy_gateway.execution.payments import Payments
from exonomy_gateway.identity import Identity
from exonomy_gateway.ingest.door import Door
from exonomy_gateway.money.outbox import Outbox
from exonomy_gateway.money.processor import Processor
from exonomy_gateway.serial.front import SerialFront
from exonomy_gateway.store.database import Database


class Served(Protocol):
    """A gateway's rooms."""

    @property
    def folder(self) -> Path: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def database(self) -> Database: ...
    @property
    def identity(self) -> Identity: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def door(self) -> Door: ...
    @property
    def roster(self) -> Roster: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def executor(self) -> Executor: ...
    @property
    def payments(self) -> Payments: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def journal(self) -> StoreJournal: ...
    @property
    def modules(self) -> Modules: ...
    @property
    def broker(self) -> EmbeddedBroker | None: ...
    @property
    def link(self) -> DeviceLink | None: ...
    @property
    def cables(self) -> SerialFront: ...
    @property
    def events(self) -> Events: ...
    @property
    def processors(self) -> Mapping[str, Processor]: ...
