"""Puts the firmware into the wheel; an editable install has the checkout's and needs no copy."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = ("lib", "apps", "boards", "drivers", "version.txt")
TARGET = "exonomy_gateway/firmware"


class FirmwareHook(BuildHookInterface):  # type: ignore[type-arg]  # its settings are nobody's business here
    """Called by hatchling."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files; `version` is the kind of build, "standard" or "editable"."""
        if version != "standard":
            return
        root = Path(self.root).parent
        for part in PARTS:
            build_data["force_include"][str(root / "firmware" / part)] = f"{TARGET}/{part}"
        for module in sorted((root / ".build" / "native").glob("*/*.mpy")):
            build_data["force_include"][str(module)] = f"{TARGET}/native/built/{module.parent.name}/{module.name}"
