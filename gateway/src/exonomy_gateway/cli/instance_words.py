"""Any instance in words, by its interface: amounts with their currency, times in UTC, peers by name. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from exonomy_contracts.errors import WireError
from exonomy_contracts.modules.interface.document import Interface
from exonomy_contracts.modules.interface.forms import Either, Form, Json, Leaf, ListOf, OrNull, Record, Row
from exonomy_contracts.wire import money

from exonomy_gateway.cli import ballot_words, words
from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import EventAnswer, InstanceAnswer

_UNITS: Final = ("_ms", "_bp", "_e7", "_m")
_SPANS: Final = ((86_400_000, "d"), (3_600_000, "h"), (60_000, "min"), (1_000, "s"))
_DEGREE: Final = 10_000_000
_STEP: Final = "  "
_SHOWN_HEX: Final = 16


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says described items. `currency` is that of amounts that have none beside them; `met` is who was named."""

    names: Names
    currency: str | None = None
    met: dict[str, str] = field(default_factory=dict)

    def say(self, form: Form, value: Json) -> str:
        """An item in one line; empty where there is nothing to say."""
        if isinstance(form, OrNull):
            return "" if value is None else self.say(form.form, value)
        if isinstance(form, Leaf):
            return self._leaf(form.kind, value)
        if isinstance(form, Record | Row) and isinstance(value, dict):
            inner = self.beside(value)
            said = ((label(one.name), inner.say(one.form, value.get(one.name))) for one in form.fields)
            return ", ".join(_with(name, text, " ") for name, text in said if text)
        if isinstance(form, ListOf) and isinstance(value, list):
            return "; ".join(self.say(form.member, member) for member in value)
        if isinstance(form, Either) and isinstance(value, dict) and len(value) == 1:
            (wanted, inner_value) = next(iter(value.items()))
            row = next((row for name, row in form.variants if name == wanted), Row(()))
            return f"{wanted}: {text}" if (text := self.say(row, inner_value)) else wanted
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

    def lines(self, form: Form, value: Json, indent: str = "") -> Iterator[str]:
        """An item over several lines: a line for each field, one for each member of a list."""
        if isinstance(form, OrNull):
            yield from self.lines(form.form, value, indent) if value is not None else ()
        elif isinstance(form, Record | Row) and isinstance(value, dict):
            inner = self.beside(value)
            for one in form.fields:
                yield from inner.field(label(one.name), one.form, value.get(one.name), indent)
        else:
            yield indent + self.say(form, value)

    def field(self, name: str, form: Form, value: Json, indent: str) -> Iterator[str]:
        """A field with its name before it; nothing of what is not there."""
        inner = form.form if isinstance(form, OrNull) else form
        if value is None or value == []:
            return
        if isinstance(inner, ListOf) and isinstance(value, list) and not isinstance(inner.member, Leaf):
            yield f"{indent}{name}"
            for number, member in enumerate(value):
                yield f"{indent}{_STEP}{number}  {self.say(inner.member, member)}"
        elif isinstance(inner, Record) and isinstance(value, dict) and _is_wide(inner):
            yield f"{indent}{name}"
            yield from self.lines(inner, value, indent + _STEP)
        elif text := self.say(inner, value):
            yield indent + _with(name, text, _STEP)

    def who(self) -> list[str]:
        """Below a line, the whole keys and ids of those that were named."""
        lines = [f"{name}  {full}" for name, full in sorted(self.met.items()) if name != full]
        return ["", *lines] if lines else []

    def beside(self, value: Mapping[str, Json]) -> "Speaker":
        """One that says amounts in the currency that stands among these fields."""
        own = value.get("currency")
        return replace(self, currency=own) if isinstance(own, str) else self

    def _leaf(self, kind: str, value: Json) -> str:
        if isinstance(value, str):
            return self._text(kind, value)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if not isinstance(value, int):
            return "" if value is None else str(value)
        if kind == "amount" and self.currency is not None:
            try:
                return money.text(value, self.currency)
            except WireError:
                return str(value)
        if kind == "time":
            return words.moment(value) if value else ""
        if kind == "span":
            return span(value)
        if kind == "percent":
            return f"{value}%"
        if kind == "bp":
            return f"{value / 100:g}%"
        return f"{value / _DEGREE:.7f}" if kind == "degrees" else str(value)

    def _text(self, kind: str, value: str) -> str:
        if kind == "peer":
            said = self.names.peer(value)
            self.met[said] = value
            return said
        if kind == "instance":
            said = self.names.instance(value)
            self.met[said] = value
            return said
        if kind in ("hash", "module", "bytes"):
            return value if len(value) <= _SHOWN_HEX else f"{value[:_SHOWN_HEX]}…"
        return value


def explain(interface: Interface, answer: InstanceAnswer, names: Names) -> list[str]:
    """Everything about an instance that a person asks, in lines."""
    speaker = Speaker(names, currency_of(answer))
    status = f"{words.status(answer)} at height {answer.height}"
    head = [f"{answer.type}  {answer.id}", interface.title, f"status  {status}"]
    if answer.creator:
        head.append(f"founded by  {speaker.say(Leaf('peer'), answer.creator)}")
    body = list(_state(speaker, interface, answer.state, answer.params))
    if interface.type == "ballot":
        body += ballot_words.lines(answer, speaker.names)
    return [*head, *body, *words.fault(answer), *speaker.who()]


def events(interface: Interface | None, said: Iterable[EventAnswer], speaker: Speaker) -> list[str]:
    """What happened, a line for each event."""
    lines = []
    for one in said:
        form = interface.events.get(one.event) if interface is not None and one.named else None
        text = str(one.fields or "") if form is None else speaker.say(form, one.fields)
        lines.append(f"{label(one.event)}: {text}" if text else label(one.event))
    return lines


def currency_of(answer: InstanceAnswer) -> str | None:
    """The currency of an instance's params (SPEC 10.7)."""
    found = answer.params.get("currency") if isinstance(answer.params, dict) else None
    return found if isinstance(found, str) else None


def _with(name: str, text: str, between: str) -> str:
    """A field with its name before it, unless the text begins with that: `task 3fa9`."""
    return text if text.startswith(f"{name} ") else f"{name}{between}{text}"


def label(name: str) -> str:
    """A field's name as people read it: `closes_ms` is `closes`."""
    for unit in _UNITS:
        name = name.removesuffix(unit)
    return name.replace("_", " ").replace("-", " ")


def span(ms: int) -> str:
    """A span in its two largest units, or in what it is when it is below a second."""
    parts = []
    for unit_ms, unit in _SPANS:
        count, ms = divmod(ms, unit_ms)
        parts += [f"{count} {unit}"] if count else []
    return " ".join(parts[:2]) if parts else f"{ms} ms"


def _state(speaker: Speaker, interface: Interface, state: Json, params: Json) -> Iterator[str]:
    """The state's lines, its status left out: that was said."""
    if not isinstance(state, dict) or not isinstance(interface.state, Record):
        yield from speaker.lines(interface.state, state)
        return
    speaker = speaker.beside(state)
    for one in interface.state.fields:
        if one.name == "params" and one.form == Leaf("any"):
            yield from speaker.lines(interface.params, params)
        elif one.name != "status":
            yield from speaker.field(label(one.name), one.form, state.get(one.name), "")


def _is_wide(form: Record) -> bool:
    return len(form.fields) > 3 or any(not isinstance(one.form, Leaf | OrNull) for one in form.fields)
