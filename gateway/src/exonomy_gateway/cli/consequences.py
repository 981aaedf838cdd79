"""What a call of a shipped contract brings about beyond what its interface says: whom it needs next, what it asks."""

from collections.abc import Mapping

from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.modules.interface import values
from exonomy_contracts.modules.interface.document import Op
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet import case


def grants(answer: InstanceAnswer, op: Op, args: Item) -> Mapping[bytes, Capability]:
    """Who has to speak next: of an offer that is approved, the owners of the credits that it picks and wishes for."""
    state = answer.state
    if (answer.type, op.name) != ("task", "approve") or not isinstance(state, dict) or not isinstance(args, dict):
        return {}
    there = _dicts(state.get("credits"))
    offer: dict[str, Json] = next((one for one in _dicts(state.get("offers")) if one.get("number") == args[0]), {})
    lines = _dicts(offer.get("picks")) + _dicts(offer.get("wishes"))
    numbers = {at for one in lines if isinstance(at := one.get("credit"), int) and at < len(there)}
    return {peer.from_did(str(there[at].get("owner"))): Capability.WRITE for at in sorted(numbers)}


def notes(answer: InstanceAnswer, op: Op, args: Item, names: Names) -> tuple[str, ...]:
    """What a proposed motion would do, where its name alone does not say it."""
    state = answer.state
    if (answer.type, op.name) != ("community", "propose") or not isinstance(state, dict):
        return ()
    asked = values.describe(op.args, args)
    motion = asked.get("motion") if isinstance(asked, dict) else None
    return (f"Once it is carried: {case.proposal_in_words(motion, state, names.peer)}",)


def _dicts(item: Json) -> list[dict[str, Json]]:
    return [one for one in item if isinstance(one, dict)] if isinstance(item, list) else []
