"""Vouchers, trades and seals in words and named fields (SPEC 7, 11.2, 12.2): what a state's bytes say, nothing more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Final

import apsw
from exonomy_contracts import limits
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.criteria import Criteria
from exonomy_contracts.commit.seal import Accepted, Outcome, Seal
from exonomy_contracts.errors import WireError
from exonomy_contracts.modules.interface.document import Interface
from exonomy_contracts.wire import cbor, peer, shape
from exonomy_contracts.wire.cbor import Item, Tag
from pydantic import JsonValue

from exonomy_gateway.http.answers import (
    BandAnswer,
    CountAnswer,
    CriteriaAnswer,
    CutAnswer,
    EventAnswer,
    HoldAnswer,
    InstanceAnswer,
    LockAnswer,
    OutcomeAnswer,
    PieceAnswer,
    PlaceAnswer,
    SealAnswer,
    TradeAnswer,
    VoucherAnswer,
)
from exonomy_gateway.http.interfaces import Interfaces, named, status_of
from exonomy_gateway.store import commits, instances
from exonomy_gateway.store.instances import Standing

VOUCHER_STATUS: Final = ("draft", "listed", "pending", "completed", "expired", "partly redeemed")
TRADE_STATUS: Final = (
    *("proposed", "agreed", "funding", "funded", "completed", "cancelled", "expired", "failed", "closing"),
)
HOLD_STATUS: Final = (
    *("asked", "payer_action", "held", "partly_released", "voided", "expired", "failed", "refused", "released"),
)
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
    module, state = module_of(connection, standing), cbor.loads(standing.state)
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
        status=None if interface is None else status_of(interface, named(interface.state, state)),
    )
    try:
        if standing.type == "voucher":
            answer.voucher = _voucher(state)
            answer.status = answer.voucher.status
        elif standing.type == "trade":
            answer.trade = _trade(state)
            answer.status = answer.trade.status
    except (WireError, KeyError, IndexError, TypeError):
        pass  # a contract refused at height 0 has an empty state, another module has another one
    return answer


def whole_instance(
    connection: apsw.Connection, interfaces: Interfaces, standing: Standing, fault: str | None = None
) -> InstanceAnswer:
    """An instance with its state and its params."""
    answer = instance_answer(connection, interfaces, standing, fault)
    state = cbor.loads(standing.state)
    interface = interfaces.of(bytes.fromhex(answer.module or ""))
    said = None if interface is None else named(interface.state, state)
    answer.named, answer.state = said is not None, plain(state) if said is None else said
    begun = commits.by_id(connection, standing.id)
    if begun is not None and begun.body is not None:
        content = inputs.Instance.read(begun.content())
        first = interfaces.of(content.module)
        answer.creator = peer.to_did(begun.header.author)
        answer.params = None if first is None else named(first.params, content.params)
    return answer


def module_of(connection: apsw.Connection, standing: Standing) -> bytes:
    """The module that an instance runs: that of its last seal (SPEC 10.8)."""
    sealed = instances.seal_at(connection, standing.id, standing.height)
    return b"" if sealed is None else sealed[0].module


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


def seal_answer(name: bytes, commit: bytes, seal: Seal) -> SealAnswer:
    """A final seal."""
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
        outcomes=[outcome_answer(outcome) for outcome in seal.outcomes],
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


def _trade(item: Item) -> TradeAnswer:
    state = _map(item)
    terms, reason = _map(state[1]), state[8]
    return TradeAnswer(
        status=_word(TRADE_STATUS, state[0]),
        seller=_did(terms[0]),
        buyer=_did(terms[1]),
        voucher=shape.digest(terms[2], "terms.voucher").hex(),
        face=shape.amount(terms[3], "terms.face"),
        currency=shape.currency(terms[4], "terms.currency"),
        cash=shape.amount(terms[5], "terms.cash"),
        cash_currency=shape.currency(terms[6], "terms.cash_currency"),
        processor=shape.text(terms[8], "terms.processor", _WORD),
        deadline_ms=shape.uint(terms[10], "terms.deadline_ms"),
        proven=shape.amount(state[5], "trade.proven"),
        locked=state[3] is not None,
        agreed=[_did(one) for one in shape.array_up_to(state[2], "trade.agreed", 2)],
        holds=[_hold(hold) for hold in shape.array_up_to(state[4], "trade.holds", _WORD)],
        reason=None if reason is None else shape.text(reason, "trade.reason", _WORD),
        cancels=[_did(one) for one in shape.array_up_to(state[9], "trade.cancels", 2)],
        criteria=criteria_answer(Criteria.read(terms[12])) if 12 in terms else None,
    )


def criteria_answer(criteria: Criteria) -> CriteriaAnswer:
    """What a sensor has to show (SPEC 12.11)."""
    return CriteriaAnswer(
        device=peer.to_did(criteria.device),
        from_ms=criteria.from_ms,
        place=None if criteria.place is None else PlaceAnswer(**asdict(criteria.place)),
        band=None if criteria.band is None else BandAnswer(**asdict(criteria.band)),
        count=None if criteria.count is None else CountAnswer(**asdict(criteria.count)),
    )


def _hold(item: Item) -> HoldAnswer:
    hold = _map(item)
    ref = hold[4]
    return HoldAnswer(
        amount=shape.amount(hold[0], "hold.amount"),
        state=_state(hold[1]),
        released=shape.amount(hold[2], "hold.released"),
        target=shape.amount(hold[3], "hold.target"),
        ref=None if ref is None else shape.text(ref, "hold.ref", _WORD),
        held=shape.amount(hold[5], "hold.held"),
        refunded=shape.amount(hold[6], "hold.refunded"),
    )


def _state(item: Item) -> str:
    return item if isinstance(item, str) else _word(HOLD_STATUS, item)


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
