"""Why somebody may not speak to an instance, and what would change that: often it is not its owner's to give."""

from typing import Final

from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.modules.interface.document import Op
from exonomy_contracts.modules.interface.forms import Json
from exonomy_contracts.wire import peer

from exonomy_gateway.cli.names import Names
from exonomy_gateway.http.answers import InstanceAnswer
from exonomy_gateway.wallet.place import Place

_NAMED: Final = 8
"""People that a sentence names."""
_ANYONE: Final = "anyone"


def sentence(where: Place, answer: InstanceAnswer, op: Op, key: bytes, names: Names) -> str:
    """What keeps the peer of this key from calling an op there, and whom to ask for what."""
    did, id_ = peer.to_did(key), answer.id[:8]
    told = "" if op.by.startswith(_ANYONE) else _by_type(where, answer, op, did, names)
    owner = names.peer(peer.to_did(where.rights.owner))
    return told or (
        f"you have no right to write in {answer.type} {id_}; its owner {owner} gives it with {_command(id_, did)}"
    )


def _by_type(where: Place, answer: InstanceAnswer, op: Op, did: str, names: Names) -> str:
    """What the contract's own rules say; empty where they would let this peer."""
    id_, state = answer.id[:8], answer.state if isinstance(answer.state, dict) else {}
    if answer.type == "community" and did not in _peers(state, "members") + _peers(state, "invitations"):
        what = "you are not invited to" if op.name == "join" else "you are no member of"
        then = "" if op.name == "join" else f", then `exonomy wallet community join {id_}`"
        return f"{what} community {id_}; ask a member to `exonomy wallet community invite {id_} --peer {did}`{then}"
    if answer.type == "ballot" and did not in (electors := _peers(answer.params, "electorate")):
        return f"only those whom ballot {id_} names as electors vote in it: {_listed(electors, names)}"
    if answer.voucher is not None and did not in (owners := [one.owner for one in answer.voucher.pieces]):
        give = f"`exonomy wallet voucher give {id_} --piece … --amount … --to {did}`"
        return f"you own none of voucher {id_}; its owners are {_listed(owners, names)}, who give you some with {give}"
    if answer.type == "task" and did in _peers(state, "credits", "owner"):
        what = f"you have a credit in task {id_} and no right to write there yet"
        return f"{what}; {_who_grants(where, state, names)} gives it with {_command(id_, did)}"
    return ""


def _listed(dids: list[str], names: Names) -> str:
    said = sorted({names.peer(one) for one in dids})
    return ", ".join(said[:_NAMED]) + (f" and {len(said) - _NAMED} more" if len(said) > _NAMED else "")


def _command(id_: str, did: str) -> str:
    return f"`exonomy wallet grant {id_} {did}`"


def _who_grants(where: Place, state: dict[str, Json], names: Names) -> str:
    """A task's manager where it may grant there, else the owner of the repo."""
    governance = state.get("governance")
    manager = governance.get("manager") if isinstance(governance, dict) else None
    if isinstance(manager, str) and where.may(peer.from_did(manager), Capability.MANAGE):
        return f"its manager {names.peer(manager)}"
    return f"its owner {names.peer(peer.to_did(where.rights.owner))}"


def _peers(around: Json, listed: str, part: str = "peer") -> list[str]:
    """The did:keys in a list of a state or of params."""
    members = around.get(listed) if isinstance(around, dict) else None
    rows = [one.get(part) for one in members if isinstance(one, dict)] if isinstance(members, list) else []
    return [one for one in rows if isinstance(one, str)]
