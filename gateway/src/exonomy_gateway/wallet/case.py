"""The ballot that a dispute or a motion waits for: whoever founds it has to know its charter (SPEC 16.3)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.charter import Charter, Kind, Rule
from exonomy_contracts.modules.interface import document, values
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.wire import peer

from exonomy_gateway.http.answers import EventAnswer, InstanceAnswer
from exonomy_gateway.wallet.errors import NotPossible

BALLOT: Final = "ballot"
_YES_NO: Final[list[Json]] = ["yes", "no"]
_ASKED: Final = ". Carry it out?"
_QUESTION_CHARS: Final = 200


@dataclass(frozen=True, slots=True)
class Case:
    """What a ballot has to be: for whom, about what, under which charter, run by which module and until when.

    Its sealers are its subject's: a verdict of others does not count (SPEC 10.3).
    """

    subject: bytes
    number: int
    question: str
    charter: Charter
    module: bytes
    until_ms: int
    sealers: tuple[bytes, ...]
    k: int

    @property
    def what(self) -> str:
        """`motion 0` or `case 0`."""
        return f"{'motion' if self.charter.options else 'case'} {self.number}"

    def ballot(self, closes_ms: int, extension_ms: int, *, final: bool) -> inputs.Instance:
        """What the ballot is founded with."""
        params = values.build(document.shipped(BALLOT).params, self.params(closes_ms, extension_ms, final=final))
        return inputs.Instance(BALLOT, self.module, params, self.sealers, self.k)

    def params(self, closes_ms: int, extension_ms: int, *, final: bool) -> dict[str, Json]:
        """The ballot's params, by the names of its interface."""
        rule = self.charter.rule
        return {
            "question": self.question,
            "options": _YES_NO if self.charter.options else None,
            "electorate": [{"peer": peer.to_did(key), "weight": weight} for key, weight in self.charter.electors],
            "rule": {"kind": rule.kind.name.lower(), "number": rule.number, "quorum": rule.quorum_bp},
            "closes": closes_ms,
            "extension": extension_ms,
            "subject": {"instance": self.subject.hex(), "case": self.number},
            "snapshot": None,
            "final": final,
        }


def awaited(answer: InstanceAnswer, number: int, said: Iterable[EventAnswer], name: Callable[[str], str] = str) -> Case:
    """The case of that number that an instance waits to be decided.

    Args:
        answer: the instance.
        number: the case's, or the motion's.
        said: what the instance said, the newest first.
        name: what the question calls the peer of a did:key.

    Raises:
        NotPossible: it waits for none of that number, or who decides can't be told any more.
    """
    state = answer.state
    if not answer.named or not isinstance(state, dict):
        raise NotPossible(f"{answer.type} {answer.id[:8]} runs a contract whose states this version can't read")
    if "motions" in state:
        return _motion(answer, state, number, said, name)
    return _dispute(answer, state, number)


def _dispute(answer: InstanceAnswer, state: dict[str, Json], number: int) -> Case:
    what = f"{answer.type} {answer.id[:8]}"
    open_now, court = _disputes(state), _court(state)
    dispute = next((one for one in open_now if one.get("case") == number), None)
    if dispute is None:
        cases = ", ".join(f"case {one.get('case')} is open" for one in open_now) or "no dispute is open"
        raise NotPossible(f"{what} waits for no verdict in case {number}; {cases}")
    panel = dispute.get("panel")
    if not isinstance(panel, list) or court is None:
        raise NotPossible(f"nobody is seated yet to decide case {number} of {what}; the community draws the panel")
    charter = Charter.of_panel(_key(one) for one in panel)
    question = f"Which part of what is disputed in case {number} of {what} is the one's who delivered?"
    return _checked(
        Case(
            *(bytes.fromhex(answer.id), number, question, charter),
            *(_hex(court.get("ballot")), _ms(dispute["answer_by"]), *_sealed(answer)),
        ),
        dispute.get("charter"),
    )


def proposal_in_words(content: Json, state: dict[str, Json], name: Callable[[str], str]) -> str:
    """What a motion would do; its kind where that says it. A role's motion replaces all roles (SPEC 17)."""
    kind, details = next(iter(content.items()), ("", None)) if isinstance(content, dict) else ("", None)
    peer_ = details.get("peer") if isinstance(details, dict) else None
    if not isinstance(details, dict) or not isinstance(peer_, str):
        return kind
    if kind != "role":
        return f"{kind} {name(peer_)}"
    has = next((one.get("roles") for one in _dicts(state.get("members")) if one.get("peer") == peer_), None)
    wanted, now = _words(details.get("roles")), _words(has)
    return f"{name(peer_)} has these roles and no others: {wanted} (now: {now})"


def _words(item: Json) -> str:
    return ", ".join(map(str, item)) if isinstance(item, list) and item else "none"


def _motion(
    answer: InstanceAnswer,
    state: dict[str, Json],
    number: int,
    said: Iterable[EventAnswer],
    name: Callable[[str], str],
) -> Case:
    motion = next((one for one in _dicts(state.get("motions")) if one.get("number") == number), None)
    if motion is None:
        there = ", ".join(str(one.get("number")) for one in _dicts(state.get("motions"))) or "none"
        raise NotPossible(f"the community {answer.id[:8]} has no open motion {number}; open are: {there}")
    proposal = next((fields for fields in _proposals(said) if fields.get("motion") == number), {})
    electors = [(_key(one.get("peer")), _ms(one.get("weight"))) for one in _dicts(proposal.get("electorate"))]
    if not electors:
        raise NotPossible(
            f"the community's contract did not say who votes on motion {number} when it was proposed; "
            "let it lapse or withdraw it, and propose it again under the module that it runs now"
        )
    what = proposal_in_words(motion.get("motion"), state, name)
    question = f"Motion {number} of {state.get('name')}: {what}"[: _QUESTION_CHARS - len(_ASKED)] + _ASKED
    charter = Charter.of(electors, len(_YES_NO), _rule(proposal.get("rule")))
    return _checked(
        Case(
            *(bytes.fromhex(answer.id), number, question, charter),
            *(_hex(motion.get("ballot")), _ms(motion.get("until")), *_sealed(answer)),
        ),
        motion.get("charter"),
    )


def _proposals(said: Iterable[EventAnswer]) -> Iterator[dict[str, Json]]:
    """What the community said of motions, the newest first."""
    for event in said:
        if event.event == "proposed" and event.named and isinstance(event.fields, dict):
            yield event.fields


def _checked(case: Case, wanted: Json) -> Case:
    if case.charter.hash.hex() != wanted:
        raise NotPossible(
            f"case {case.number} of {case.subject.hex()[:8]} wants a charter that this version can't make"
        )
    return case


def _sealed(answer: InstanceAnswer) -> tuple[tuple[bytes, ...], int]:
    """Who seals an instance now, and how many of them have to."""
    return tuple(_key(one) for one in answer.sealers), answer.k


def _disputes(state: dict[str, Json]) -> list[dict[str, Json]]:
    """The open ones: a trade has one of each buyer's share at most, a task one."""
    return _dicts(state.get("disputes")) or _dicts([state.get("dispute")])


def _court(state: dict[str, Json]) -> dict[str, Json] | None:
    """The court of a trade's terms or of a task's governance."""
    for around in (state.get("terms"), state.get("governance")):
        court = around.get("court") if isinstance(around, dict) else None
        if isinstance(court, dict):
            return court
    return None


def _rule(item: Json) -> Rule:
    if not isinstance(item, dict):
        raise NotPossible("the community's rules can't be read by this version")
    return Rule(Kind[str(item.get("kind")).upper()], _ms(item.get("number")), _ms(item.get("quorum")))


def _dicts(item: Json) -> list[dict[str, Json]]:
    return [one for one in item if isinstance(one, dict)] if isinstance(item, list) else []


def _key(item: Json) -> bytes:
    return peer.from_did(item if isinstance(item, str) else "")


def _hex(item: Json) -> bytes:
    return bytes.fromhex(item if isinstance(item, str) else "")


def _ms(item: Json) -> int:
    return item if isinstance(item, int) else 0
