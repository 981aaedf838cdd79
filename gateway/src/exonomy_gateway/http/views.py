"""Instances, vouchers and seals in words and named fields (SPEC 7, 11.2): what a state's bytes say, nothing more."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.seal import Accepted, Outcome, Refused, Seal
from exonomy_contracts.engine.fold import NO_STATE
from exonomy_contracts.errors import WireError
from exonomy_contracts.modules.interface.document import Interface
from exonomy_contracts.wire import cbor, peer, shape
from exonomy_contracts.wire.cbor import Item, Tag
from pydantic import JsonValue

from exonomy_gateway.http.answers import (
    CutAnswer,
    EventAnswer,
    InstanceAnswer,
    LockAnswer,
    OutcomeAnswer,
    PieceAnswer,
    SealAnswer,
    VoucherAnswer,
)
from exonomy_gateway.http.interfaces import Interfaces, named, status_of
from exonomy_gateway.http.trade_view import trade_answer
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.instances import Standing

VOUCHER_STATUS: Final = ("draft", "listed", "pending", "completed", "expired", "partly redeemed")
REFUSED: Final = "refused"
"""The status of an instance whose founding was refused; no contract gave it one."""
_WORD: Final = 200


def plain(item: Item) -> JsonValue:
    """Any item as JSON: byte strings as hex, integer keys as text."""
    if isinstance(item, bytes):
        return item.hex()
    if isinstance(item, Mapping):
        return {str(key): plain(value) for key, value in item.items()}
    if isinstance(item, Tag):
        return plain(item.value)
    if isinstance(item, Sequence) and not isinstance(item, str):
        return [plain(member) for member in item]
    return item


def instance_answer(
    connection: apsw.Connection, interfaces: Interfaces, standing: Standing, fault: str | None = None
) -> InstanceAnswer:
    """An instance without its whole state."""
    module, state = interfaces.running(connection, standing), cbor.loads(standing.state)
    interface = interfaces.of(module)
    answer = InstanceAnswer(
        id=standing.id.hex(),
        repo=standing.repo.hex(),
        type=standing.type,
        height=standing.height,
        seal=standing.seal_id.hex(),
        time_ms=standing.time_ms,
        fault=fault,
        module=module.hex(),
        status=status_of(interface, state),
        refused=refused(connection, standing),
    )
    if answer.refused is not None:
        answer.status = REFUSED
        return answer
    try:
        if standing.type == "voucher":
            answer.voucher = _voucher(state)
            answer.status = answer.voucher.status
        elif standing.type == "trade":
            answer.trade = trade_answer(state)
            answer.status = answer.trade.status
    except (WireError, KeyError, IndexError, TypeError):
        pass  # another module has another state
    return answer


def refused(connection: apsw.Connection, standing: Standing) -> str | None:
    """Why the contract refused this instance at height 0 (SPEC 7.7); None when it did not."""
    if standing.state != NO_STATE:
        return None
    first = instances.seal_at(connection, standing.id, 0)
    outcome = None if first is None else first[0].outcomes[0]
    return outcome.text if isinstance(outcome, Refused) else ""


def whole_instance(
    connection: apsw.Connection, interfaces: Interfaces, standing: Standing, fault: str | None = None
) -> InstanceAnswer:
    """An instance with its state and its params."""
    answer = instance_answer(connection, interfaces, standing, fault)
    state = cbor.loads(standing.state)
    interface = interfaces.of(bytes.fromhex(answer.module or ""))
    said = None if interface is None else named(interface.state, state)
    answer.named, answer.state = said is not None, plain(state) if said is None else said
    sealers = instances.sealers(connection, standing.id)
    if sealers is not None:
        answer.sealers, answer.k = [peer.to_did(key) for key in sealers.keys], sealers.k
    begun = commits.by_id(connection, standing.id)
    if begun is not None and begun.body is not None:
        content = inputs.Instance.read(begun.content())
        first = interfaces.of(content.module)
        answer.creator = peer.to_did(begun.header.author)
        answer.params = None if first is None else named(first.params, content.params)
    return answer


def events_of(interface: Interface | None, events: Iterable[Item]) -> list[EventAnswer]:
    """Events by name."""
    found = []
    for event in events:
        name, fields = shape.array(event, "event", 2)
        word = shape.text(name, "event", limits.OP_CHARS)
        said = None if interface is None else named(interface.events.get(word), fields)
        shown = plain(fields) if said is None else said
        found.append(EventAnswer(event=word, named=said is not None, fields=shown))
    return found


def seal_answer(name: bytes, commit: bytes, seal: Seal, interface: Interface | None = None) -> SealAnswer:
    """A final seal; its events by the names of its module's interface where one is given."""
    return SealAnswer(
        id=name.hex(),
        commit=commit.hex(),
        height=seal.height,
        prev=_hex(seal.prev),
        module=seal.module.hex(),
        input_root=seal.input_root.hex(),
        prior_state=_hex(seal.prior_state),
        state=seal.state.hex(),
        time_ms=seal.time_ms,
        cut=[
            CutAnswer(
                repo=entry.log.repo.hex(),
                branch=entry.log.branch,
                author=peer.to_did(entry.log.author),
                seq=entry.seq,
                head=entry.head.hex(),
            )
            for entry in seal.cut
        ],
        outcomes=[outcome_answer(outcome, interface) for outcome in seal.outcomes],
    )


def outcome_answer(outcome: Outcome, interface: Interface | None = None) -> OutcomeAnswer:
    """What became of one input; its events by the names of an interface where one is given."""
    if isinstance(outcome, Accepted):
        return OutcomeAnswer(
            input=outcome.input.hex(),
            accepted=True,
            events=plain(outcome.events),
            effects=plain([effect.item() for effect in outcome.effects]),
            said=[] if interface is None else events_of(interface, outcome.events),
        )
    return OutcomeAnswer(input=outcome.input.hex(), accepted=False, code=outcome.code, text=outcome.text)


def _voucher(item: Item) -> VoucherAnswer:
    state = _map(item)
    return VoucherAnswer(
        status=_word(VOUCHER_STATUS, state[0]),
        issuer=_did(state[1]),
        currency=shape.currency(state[2], "voucher.currency"),
        amount=shape.amount(state[3], "voucher.amount"),
        expires_ms=shape.uint(state[4], "voucher.expires_ms"),
        title=shape.text(state[5], "voucher.title", _WORD),
        price=shape.amount(state[7], "voucher.price"),
        pieces=[_piece(piece) for piece in shape.array_up_to(state[8], "voucher.pieces", _WORD)],
    )


def _piece(item: Item) -> PieceAnswer:
    piece = _map(item)
    amount, redeemed = shape.amount(piece[2], "piece.amount"), shape.amount(piece[3], "piece.redeemed")
    status = _word(VOUCHER_STATUS, piece[5])
    return PieceAnswer(
        number=shape.uint(piece[0], "piece.number"),
        owner=_did(piece[1]),
        amount=amount,
        redeemed=redeemed,
        left=0 if status == "expired" else amount - redeemed,
        status=status,
        lock=None if piece[4] is None else _lock(piece[4]),
    )


def _lock(item: Item) -> LockAnswer:
    lock = _map(item)
    return LockAnswer(
        instance=shape.digest(lock[0], "lock.instance").hex(),
        until_ms=shape.uint(lock[1], "lock.until_ms"),
        memo=shape.uint(lock[2], "lock.memo"),
    )


def _map(item: Item) -> Mapping[int, Item]:
    if not isinstance(item, Mapping):
        raise shape.ShapeError("a map is expected")
    return item


def _word(words: tuple[str, ...], item: Item) -> str:
    return words[shape.uint(item, "status", len(words) - 1)]


def _did(item: Item) -> str:
    return peer.to_did(shape.digest(item, "peer"))


def _hex(data: bytes | None) -> str | None:
    return None if data is None else data.hex()
