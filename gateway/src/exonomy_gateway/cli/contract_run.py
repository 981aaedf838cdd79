"""Founding an instance and calling one, for any contract, from what a person typed."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import typer
from exonomy_contracts.commit import inputs
from exonomy_contracts.commit.auth import Capability
from exonomy_contracts.modules.interface.document import Interface, Op
from exonomy_contracts.modules.interface.forms import Bits, Field, Form, Json, Leaf, ListOf, OrNull, Record, Row
from exonomy_contracts.modules.interface.leaves import NotThisForm
from exonomy_contracts.modules.interface.values import Builder
from exonomy_contracts.wire import peer
from exonomy_contracts.wire.cbor import Item

from exonomy_gateway.cli import (
    ballot_words,
    consequences,
    contract_options,
    examples,
    instance_words,
    left_out,
    no_right,
    spoken,
    typed,
    words,
)
from exonomy_gateway.cli.failures import Usage
from exonomy_gateway.cli.instance_words import Speaker
from exonomy_gateway.cli.names import Names
from exonomy_gateway.cli.surroundings import Surroundings, resolve
from exonomy_gateway.cli.typed import PersonReader
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.http.answers import InstanceAnswer, StoredAnswer
from exonomy_gateway.wallet import case, place
from exonomy_gateway.wallet.errors import ContractRefused, NotPossible, OtherType
from exonomy_gateway.wallet.place import Place
from exonomy_gateway.wallet.wallet import Wallet

_WAYS = {"write": Capability.WRITE, "manage": Capability.MANAGE, "seal": Capability.SEAL, "read": Capability.READ}


def found(
    context: typer.Context,
    interface: Interface,
    module: bytes,
    given: Mapping[str, Json],
    wallet: str,
    json_args: Path | None,
    sealer: list[str] | None,
    signatures: int,
) -> None:
    """Found an instance, grant who needs it their rights there, and say what its contract made of it."""
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        reader = reader_of(mine)
        given = left_out.filled(interface.type, contract_options.values(given, json_args), mine.gateway)
        params = build(reader, interface.params, given)
        keys = tuple(reader.names.key(one) for one in sealer or ()) or (mine.gateway_key(),)
        content = inputs.Instance(interface.type, module, params, keys, signatures or len(keys))
        inputs.Instance.read(content.item())  # what no gateway would take is not signed
        instance = mine.found(content, _granted(interface.grants, interface.params, params, mine))
        told(around, mine, interface, instance, instance)


def call(
    context: typer.Context,
    interface: Interface,
    op: Op,
    instance: str,
    given: Mapping[str, Json],
    wallet: str,
    json_args: Path | None,
) -> None:
    """Call an op of an instance, and say what became of it."""
    around = Surroundings.of(context)
    with around.wallet(wallet) as mine:
        answer = mine.gateway.instance(resolve(instance, mine))
        if answer.type != interface.type:
            raise OtherType(bytes.fromhex(answer.id), answer.type, interface.type)
        interface = spoken.interface_of(mine.gateway, answer) or interface
        if op.name not in interface.ops:
            raise NotPossible(f"{answer.id[:8]} runs another module of its type, which has no call {op.name}")
        op = interface.ops[op.name]
        given = contract_options.values(given, json_args)
        args = build(reader_of(mine), op.args, given, instance_words.currency_of(answer))
        send(around, mine, interface, op, answer, args)


def send(around: Surroundings, mine: Wallet, interface: Interface, op: Op, answer: InstanceAnswer, args: Item) -> None:
    """Sign and send a call with the grants that it needs, and say what became of it."""
    target, me = bytes.fromhex(answer.id), mine.file.read().key
    where = place.find(mine.gateway, target)
    if not where.may(me):
        raise NotPossible(no_right.sentence(where, answer, op, me, Names.of(mine.file)))
    grants = {**_granted(op.grants, op.args, args, mine), **consequences.grants(answer, op, args)}
    grants.pop(me, None)
    lacking = {to: capability for to, capability in grants.items() if not where.may(to, capability)}
    manages = where.may(me, Capability.MANAGE)
    try:
        commit = mine.call(where, op.name, args, lacking if manages else {})
    except ContractRefused as refused:
        raise ContractRefused(refused.what, refused.code, refused.text + _held_by(mine, target, args)) from refused
    notes = consequences.notes(answer, op, args, Names.of(mine.file))
    told(around, mine, interface, target, commit, notes + (() if manages else _to_ask_for(where, lacking, mine)))


def _held_by(mine: Wallet, target: bytes, args: Item) -> str:
    """Which instance holds the piece of a voucher that a refused call was about; empty where none does."""
    voucher = mine.gateway.instance(target).voucher
    number = args.get(0) if isinstance(args, dict) else None
    for piece in voucher.pieces if voucher is not None else ():
        if piece.number == number and piece.lock is not None:
            holder = spoken.type_of(mine.gateway, piece.lock.instance)
            return f"; {holder} {words.short(piece.lock.instance)} holds it until {words.moment(piece.lock.until_ms)}"
    return ""


def told(
    around: Surroundings,
    mine: Wallet,
    interface: Interface,
    instance: bytes,
    commit: bytes,
    notes: tuple[str, ...] = (),
) -> None:
    """Say what a contract made of a commit that it took."""
    stored = mine.gateway.commit(commit)
    names = Names.of(mine.file)
    data: dict[str, object] = {"instance": instance.hex(), "commit": commit.hex(), "outcome": _outcome(stored)}
    head = f"{interface.type}  {instance.hex()}"
    if stored.outcome is None:
        around.show(data, head, "taken in, and not sealed yet; `exonomy wallet show` tells how it stands", *notes)
        return
    answer, heard = mine.gateway.instance(instance), stored.outcome.said
    if interface.type == case.BALLOT:
        heard = ballot_words.spoken(heard, answer.params)
    said = instance_words.events(interface, heard, Speaker(names, instance_words.currency_of(answer)))
    around.show(data, head, *(said or ["done"]), *notes)


def reader_of(mine: Wallet) -> PersonReader:
    """How this person writes things."""
    return PersonReader(Names.of(mine.file), wall_ms(), lambda text: resolve(text, mine))


def build(reader: PersonReader, form: Form, given: Mapping[str, Json], currency: str | None = None) -> Item:
    """The item of what was typed.

    Raises:
        Usage: something is missing or not what is expected.
    """
    fields = form.fields if isinstance(form, Record) else ()
    lacking = [one for one in fields if one.name not in given and _is_needed(one)]
    if lacking:
        raise Usage("; ".join(_missing(one.name, typed.what(one.form), examples.example(one.form)) for one in lacking))
    try:
        return Builder(reader, currency).build(form, dict(given))
    except NotThisForm as error:
        if error.given is None:
            raise Usage(_missing(error.place, error.expected, error.example)) from error
        such = f", such as {error.example}" if error.example else ""
        raise Usage(f"{_option_of(error.place)} is {error.given!r:.60}; {error.expected} is expected{such}") from error


def _is_needed(field: Field) -> bool:
    return not field.maybe and not isinstance(field.form, OrNull | ListOf | Bits)


def _missing(where: str, what: str, example: str) -> str:
    return f"{_option_of(where)} is missing: {what}" + (f", such as {example}" if example else "")


def _option_of(where: str) -> str:
    """The option in which a place stands, and the place where it is deeper."""
    name, _, deeper = where.partition(".")
    return f"--{name.replace('_', '-')}" + (f" ({deeper})" if deeper else "")


def _outcome(stored: StoredAnswer) -> object:
    return None if stored.outcome is None else stored.outcome.model_dump()


def _granted(paths: Mapping[str, str], form: Form, item: Item, mine: Wallet) -> dict[bytes, Capability]:
    """Whom the interface grants what, but oneself: every peer at each path."""
    granted: dict[bytes, Capability] = {}
    for path, capability in paths.items():
        for key in peers_at(form, item, path.split(".")):
            granted[key] = max(_WAYS.get(capability, Capability.PULL), granted.get(key, Capability.PULL))
    granted.pop(mine.file.read().key, None)
    return granted


def peers_at(form: Form, item: Item, path: list[str]) -> Iterator[bytes]:
    """The peers at a path of names; lists on the way are gone through."""
    if isinstance(form, OrNull):
        if item is not None:
            yield from peers_at(form.form, item, path)
    elif isinstance(form, ListOf) and isinstance(item, list):
        for member in item:
            yield from peers_at(form.member, member, path)
    elif isinstance(form, Record | Row) and path:
        for at, one in enumerate(form.fields):
            if one.name != path[0]:
                continue
            if isinstance(form, Record) and isinstance(item, dict) and one.key in item:
                yield from peers_at(one.form, item[one.key], path[1:])
            elif isinstance(form, Row) and isinstance(item, list):
                yield from peers_at(one.form, item[at], path[1:])
    elif form == Leaf("peer") and isinstance(item, bytes) and not path:
        yield item


def _to_ask_for(where: Place, lacking: Mapping[bytes, Capability], mine: Wallet) -> tuple[str, ...]:
    """What its owner has to grant, because this person can't."""
    names = Names.of(mine.file)
    owner = names.peer(peer.to_did(where.rights.owner))
    return tuple(
        f"{names.peer(peer.to_did(key))} can't act there yet: {owner} has to run "
        f"`exonomy wallet grant {where.instance.hex()[:8]} {peer.to_did(key)}`"
        for key in lacking
    )
