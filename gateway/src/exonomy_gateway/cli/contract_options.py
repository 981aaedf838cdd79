"""The options of a command from the form of what it takes, and the values that were typed back from them."""

import inspect
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Final

import typer
from exonomy_contracts.modules.interface.forms import Bits, Choice, Field, Form, Json, Leaf, ListOf, OrNull, Record

from exonomy_gateway.cli import examples, typed
from exonomy_gateway.cli.failures import Usage

Command = Callable[..., None]

JSON_ARGS: Final = Annotated[
    Path | None,
    typer.Option(
        "--json-args",
        metavar="FILE",
        help="take what is not given as an option from this JSON: texts as typed here, numbers as the API has them",
    ),
]
SEALERS: Final = Annotated[
    list[str] | None,
    typer.Option("--sealer", metavar="PEER", help="a gateway that seals it, repeated for several; yours if left out"),
]
K: Final = Annotated[int, typer.Option("--signatures", min=0, help="how many sealers have to sign; all if left out")]
_FILE_BYTES: Final = 1_048_576
"""Bytes of a file with arguments: more than any call may have."""
_OURS: Final = "field_"
NEEDED: Final = inspect.Parameter.empty
"""The default of a parameter that has none."""


def command(
    act: Callable[..., None],
    form: Form,
    about: str,
    more: Mapping[str, tuple[object, object]],
    left_out: Mapping[str, str] = MappingProxyType({}),
) -> Command:
    """A function that typer makes a command of: `act(context, given, **more)`, given being what was typed.

    Args:
        act: what the command does.
        form: what it takes; each field is an option.
        about: its help.
        more: its other parameters by name: an annotation and a default.
        left_out: what fields are that nobody gives, by name, where the form alone does not say it.
    """
    fields = form.fields if isinstance(form, Record) else ()
    parameters = [_parameter("context", typer.Context, NEEDED)]
    parameters += [_option(field, left_out.get(field.name, "")) for field in fields]
    parameters += [_parameter(name, annotation, default) for name, (annotation, default) in more.items()]
    names = {_OURS + field.name.replace("-", "_"): field.name for field in fields}

    def run(**values: Any) -> None:  # noqa: ANN401  # whatever the parameters above take
        given = {names[name]: value for name, value in values.items() if name in names and value not in (None, [])}
        act(given=given, **{name: value for name, value in values.items() if name not in names})

    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # how a function says what it takes
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    run.__doc__ = about
    return run


def _parameter(name: str, annotation: object, default: object = None) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=default)


def values(given: Mapping[str, Json], file: Path | None) -> dict[str, Json]:
    """What was typed, over what a file has.

    Raises:
        Usage: the file can't be read, or is no JSON object.
    """
    if file is None:
        return dict(given)
    try:
        text = file.read_bytes()[: _FILE_BYTES + 1]
        found: Json = json.loads(text) if len(text) <= _FILE_BYTES else None
    except OSError as error:
        raise Usage(f"{file} can't be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise Usage(f"{file} is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise Usage(f"{file} has to be one JSON object of at most {_FILE_BYTES} bytes")
    return {**found, **given}


def _option(field: Field, left_out: str) -> inspect.Parameter:
    """The option of a field: repeated for a list, a pair of flags for yes and no."""
    form = field.form.form if isinstance(field.form, OrNull) else field.form
    name = field.name.replace("_", "-")
    may = left_out or ("may be left out" if field.maybe or isinstance(field.form, OrNull | ListOf | Bits) else "")
    if form == Leaf("bool"):
        option = typer.Option(f"--{name}/--no-{name}", help=_about(form, may))
        annotation: object = Annotated[bool | None, option]
    elif isinstance(form, ListOf | Bits):
        option = typer.Option(f"--{name}", metavar=_metavar(form), help=_about(form, may) + "; may be repeated")
        annotation = Annotated[list[str] | None, option]
    else:
        annotation = Annotated[str | None, typer.Option(f"--{name}", metavar=_metavar(form), help=_about(form, may))]
    return _parameter(_OURS + field.name.replace("-", "_"), annotation)


def _metavar(form: Form) -> str:
    inner = form.member if isinstance(form, ListOf) else form
    if isinstance(inner, Leaf):
        return inner.kind.upper()
    return "CHOICE" if isinstance(inner, Choice | Bits) else "PARTS"


def _about(form: Form, may: str) -> str:
    """What an option takes, with an example."""
    what, example = typed.what(form), examples.example(form)
    text = f"{what}, such as {example}" if example and example != what else what
    return f"{text}; {may}" if may else text
