"""Ids in paths: 64 hex digits, or the first few of them where one is meant."""

from typing import Annotated

from fastapi import Path, Query

HexId = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="32 bytes as hex")]
Prefix = Annotated[str, Query(pattern="^[0-9a-f]{0,64}$", description="only ids that begin so")]
