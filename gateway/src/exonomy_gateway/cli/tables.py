"""Tables of plain text. What other people wrote (titles, names, reasons) can't colour, link or move the cursor."""

from collections.abc import Sequence
from typing import TypeAlias

from rich.table import Table
from rich.text import Text

Cell: TypeAlias = str | Text


def clean(text: str) -> str:
    """The text without control characters; a line break stays."""
    return "".join(char if char.isprintable() or char == "\n" else "?" for char in text)


def table(title: str, headers: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Table:
    """A table with headers."""
    return _fill(Table(*headers, title=_text(title)), rows)


def facts(title: str, rows: Sequence[Sequence[Cell]]) -> Table:
    """Two columns, a name and what it is."""
    return _fill(Table("", "", show_header=False, title=_text(title)), rows)


def _fill(made: Table, rows: Sequence[Sequence[Cell]]) -> Table:
    for row in rows:
        made.add_row(*(_text(cell) for cell in row))
    return made


def _text(cell: Cell) -> Text:
    """A cell whose brackets and colons mean nothing."""
    return cell if isinstance(cell, Text) else Text(clean(cell))
