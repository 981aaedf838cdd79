"""Who voted what in a ballot, and what came of it, in the words of its options."""

from collections.abc import Iterable
from typing import Final

from exonomy_contracts.modules.interface.forms import Json

from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import EventAnswer, InstanceAnswer

_CHOSEN: Final = ("choice", "lead", "result")
"""Fields of its events that are options."""


def lines(answer: InstanceAnswer, names: Names) -> list[str]:
    """A line for each elector, and one for the result."""
    state, params = answer.state, answer.params
    if not isinstance(state, dict) or not isinstance(params, dict):
        return []
    electorate, votes = params.get("electorate"), state.get("votes")
    if not isinstance(electorate, list) or not isinstance(votes, list):
        return []
    options = params.get("options")
    said = [
        f"{names.peer(str(elector.get('peer')))} voted {choice(options, vote)}"
        for elector, vote in zip(electorate, votes, strict=False)
        if isinstance(elector, dict) and vote is not None
    ]
    result = state.get("result")
    waits = f"{sum(vote is None for vote in votes)} of {len(votes)} have not voted"
    return [*said, f"The result is {choice(options, result)}." if result is not None else waits]


def spoken(said: Iterable[EventAnswer], params: Json) -> list[EventAnswer]:
    """What a ballot said, with the options' words for their numbers."""
    options = params.get("options") if isinstance(params, dict) else None
    return [one.model_copy(update={"fields": _in_words(one.fields, options)}) for one in said]


def _in_words(fields: Json, options: Json) -> Json:
    if not isinstance(fields, dict):
        return fields
    return {
        name: choice(options, value) if name in _CHOSEN and value is not None else value
        for name, value in fields.items()
    }


def choice(options: Json, vote: Json) -> str:
    """An option's words, or the part that a split's vote is for."""
    if not isinstance(vote, int):
        return "nothing"
    if not isinstance(options, list):
        return f"{vote / 100:g}%"
    return str(options[vote]) if vote < len(options) else str(vote)
