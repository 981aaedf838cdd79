"""What ballots and draws say of themselves, read a second time by Python's own rules (SPEC 16.3, 17.5).

The contracts are run again in step 7 anyway; this is by other code, so that a mistake in one of the two shows, and a
ballot or a community with a program of its own is held to the rules that others rely on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from exonomy_contracts import limits
from exonomy_contracts.commit.charter import SPLIT, Charter, Rule
from exonomy_contracts.commit.draw import Draw
from exonomy_contracts.commit.inputs import Instance
from exonomy_contracts.commit.seal import Accepted, Seal
from exonomy_contracts.engine.fold import Tip
from exonomy_contracts.errors import WireError
from exonomy_contracts.wire import cbor, shape
from exonomy_contracts.wire.cbor import Item

from exonomy_verifier.words import short

BALLOT: Final = "ballot"
COMMUNITY: Final = "community"
_OPTIONS, _ELECTORATE, _RULE = 1, 2, 3


class OtherwiseDecided(Exception):
    """A charter or a panel is another one than the rules give; `str` says which, and how."""


@dataclass(slots=True)
class Readings:
    """How many charters and draws of an instance were read a second time."""

    charters: int = 0
    draws: int = 0
    unread: int = 0
    """Draws whose beginning no seal shows, as something else came before them in the same one."""

    def check(self, born: Instance, before: Tip | None, seal: Seal) -> None:
        """Look at what a seal says of charters and draws; `before` is the tip that it follows.

        Raises:
            OtherwiseDecided: the rules give something else.
        """
        if born.type == BALLOT and before is None:
            for fields in _events(seal, "opened"):
                self._check_charter(born.params, fields)
        elif born.type == COMMUNITY and before is not None:
            for fields in _events(seal, "drawn"):
                self._check_draw(before, seal, fields)

    def _check_charter(self, params: Item, fields: dict[int, Item]) -> None:
        try:
            charter = _charter(params)
        except WireError as error:
            raise OtherwiseDecided(f"the ballot has no charter: {error}") from error
        if charter.hash != fields.get(0):
            raise OtherwiseDecided("the ballot says another charter than its electorate, options and rule have")
        self.charters += 1

    def _check_draw(self, before: Tip, seal: Seal, fields: dict[int, Item]) -> None:
        source, number, panel = fields.get(0), fields.get(1), fields.get(3)
        if not isinstance(source, bytes) or type(number) is not int:
            raise OtherwiseDecided("a draw is for no case of any instance")
        alone = sum(isinstance(outcome, Accepted) for outcome in seal.outcomes) == 1
        try:
            drawn = Draw.of_case(cbor.loads(before.state), source, number, before.seal_id, seal.time_ms).panel
        except WireError as error:
            if alone:
                raise OtherwiseDecided(f"a draw that can't be made again: {error}") from error
            self.unread += 1
            return
        if list(drawn) == panel:
            self.draws += 1
        elif alone:
            raise OtherwiseDecided(f"case {number} of {short(source)} has another panel than its draw gives")
        else:
            self.unread += 1

    def said(self) -> str | None:
        """What was read; None when there was nothing."""
        parts = []
        if self.charters:
            parts.append("charter as its electorate, options and rule have it")
        if self.draws:
            parts.append(f"{self.draws} of {self.draws + self.unread} draws made again, the same panel")
        return "; ".join(parts) or None


def _charter(params: Item) -> Charter:
    if not isinstance(params, dict):
        raise shape.ShapeError("ballot: a map of params is expected")
    electors = []
    for elector in shape.array_up_to(params.get(_ELECTORATE), "electorate", limits.ELECTORS):
        key, weight = shape.array(elector, "elector", 2)
        electors.append((shape.digest(key, "elector.peer"), shape.uint(weight, "elector.weight")))
    options = params.get(_OPTIONS)
    number = SPLIT if options is None else len(shape.array_up_to(options, "options", limits.ELECTORS))
    return Charter.of(electors, number, Rule.read(params.get(_RULE)))


def _events(seal: Seal, name: str) -> Iterator[dict[int, Item]]:
    for outcome in seal.outcomes:
        for event in outcome.events if isinstance(outcome, Accepted) else ():
            if isinstance(event, list) and len(event) == 2 and event[0] == name and isinstance(event[1], dict):
                yield event[1]
