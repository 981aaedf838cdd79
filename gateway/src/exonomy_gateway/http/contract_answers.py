"""The shapes of what the API says of contracts: their modules and their interfaces (SPEC 10)."""

from typing import Final

from pydantic import BaseModel, ConfigDict, Field, JsonValue

_MODULE: Final = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


class ContractAnswer(BaseModel):
    """A contract that this gateway runs, and how it is spoken to (SPEC 10.7)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"type": "voucher", "title": "A promise of goods, hours or money", "module": _MODULE, "shipped": True}
            ]
        }
    )
    type: str
    title: str
    module: str = Field(description="SHA-256 of the module's bytes")
    shipped: bool = Field(description="it came with the gateway; else it was added")
    interface: JsonValue = Field(None, description="params, ops, state and events by name, key and form")


class ModuleAnswer(BaseModel):
    """A module that this gateway runs; type is null where it has no interface here."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"module": _MODULE, "bytes": 13_514, "shipped": True, "type": "voucher"}]}
    )
    module: str
    bytes: int
    shipped: bool
    type: str | None = None
