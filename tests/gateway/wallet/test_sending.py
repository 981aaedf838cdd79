"""What a person signed is kept before it is sent, and sent until it is answered."""

from pathlib import Path

import httpx
import pytest
from exonomy_contracts import limits
from exonomy_contracts.commit.auth import AUTH_BRANCH, Capability, Grant
from exonomy_contracts.commit.redemption import Authorization, Note, read_code
from exonomy_contracts.commit.rights import Rights
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.store import commits
from exonomy_gateway.wallet.errors import (
    CommitRefused,
    GatewayRefused,
    GatewayUnreachable,
    NotPossible,
    NotSentYet,
    OtherGateway,
)
from exonomy_gateway.wallet.place import Place
from exonomy_gateway.wallet.record import Holding
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

from tests.doubles.memory_processor import MemoryProcessor
from tests.gateway.execution.rooms import Rooms
from tests.gateway.wallet.gateways import FaultyGateway

HOUR_MS = 3_600_000


@pytest.fixture
def gateway(rooms: Rooms) -> FaultyGateway:
    return FaultyGateway(rooms)


@pytest.fixture
def wallet(tmp_path: Path, gateway: FaultyGateway) -> Wallet:
    return Wallet.create(tmp_path / "wallets", "ann", gateway.client())


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    # The faulty gateway never tells an outcome.
    monkeypatch.setattr("exonomy_gateway.wallet.wallet._OUTCOME_S", 0.0)


def terms() -> VoucherTerms:
    return VoucherTerms("USD", 100, wall_ms() + 24 * HOUR_MS, "Soup", 100)


def grant(wallet: Wallet, peer_byte: int) -> None:
    """Sign something on the person's own log, and send it."""
    with wallet.file.changing() as record:
        pen = record.pen(wall_ms())
        pen.grant(record.repo, Grant(bytes([peer_byte]) * 32, Capability.READ))
        record.keep(pen.written)
    wallet.send()


def silent(request: httpx.Request) -> httpx.Response | None:
    if request.url.path == "/v1/commits":
        raise httpx.ConnectError("no route")
    return None


def lost_answer(gateway: FaultyGateway) -> None:
    """The gateway takes everything in, and its answer never arrives."""

    def fail(request: httpx.Request) -> httpx.Response | None:
        if request.url.path == "/v1/commits":
            gateway.fail = lambda request: None
            gateway._take(request.read())
            raise httpx.ReadTimeout("gone")
        return None

    gateway.fail = fail


def test_what_could_not_be_sent_is_kept_and_sent_with_the_next(gateway: FaultyGateway, wallet: Wallet) -> None:
    wallet.send()
    gateway.fail = silent
    with pytest.raises(NotSentYet, match="Do not repeat"):
        wallet.mint(terms(), listed=True)
    assert len(wallet.file.read().unsent) == 3
    gateway.fail = lambda request: None
    wallet.send()
    assert not wallet.file.read().unsent
    assert gateway.received == [1, 3]
    assert len(wallet.file.read().holdings) == 1


def test_a_lost_answer_is_asked_for_again_and_changes_nothing(
    gateway: FaultyGateway, wallet: Wallet, rooms: Rooms
) -> None:
    lost_answer(gateway)
    with pytest.raises(GatewayUnreachable, match="did not answer in time"):
        wallet.send()
    wallet.send()
    assert gateway.received == [1, 1]
    assert commits.count(rooms.database.read()) == 1
    wallet.send()
    assert gateway.received == [1, 1]


def test_a_gateway_that_lost_everything_gets_it_all_again(
    gateway: FaultyGateway, wallet: Wallet, tmp_path: Path
) -> None:
    minted = wallet.mint(terms(), listed=False)
    founded = [one for one in wallet.file.read().commits.values() if one.header.log.branch == AUTH_BRANCH]
    rights = Rights.replay(minted.repo, [one for one in founded if one.header.repo == minted.repo])
    folder = tmp_path / "anew"
    folder.mkdir()
    (folder / "gateway.seed").write_bytes(gateway.rooms.identity.seed)
    anew = Rooms(folder, {"memory": MemoryProcessor(wall_ms)}, wall_ms)
    try:
        gateway.rooms = anew
        wallet.call(Place(minted.instance, "voucher", rights), "expire", {}, {})
        assert not wallet.file.read().unsent
        assert commits.by_id(anew.database.read(), minted.instance) is not None
    finally:
        anew.close()


def test_a_full_gateway_is_tried_again_later(gateway: FaultyGateway, wallet: Wallet) -> None:
    busy = [{"status": "refused", "code": "busy", "text": "the disk is full"}]
    gateway.fail = lambda request: httpx.Response(503, json=busy) if request.method == "POST" else None
    with pytest.raises(CommitRefused, match="disk is full") as caught:
        wallet.send()
    assert caught.value.code == "busy"
    gateway.fail = lambda request: None
    wallet.send()
    assert not wallet.file.read().unsent


def test_a_restored_copy_of_a_wallet_is_told_that_it_forked(gateway: FaultyGateway, wallet: Wallet) -> None:
    wallet.send()
    old = wallet.file.path.read_bytes()
    grant(wallet, 0)
    wallet.file.path.write_bytes(old)
    with pytest.raises(CommitRefused, match="another copy of this wallet"):
        grant(wallet, 1)


def test_another_gateway_gets_nothing(gateway: FaultyGateway, wallet: Wallet, tmp_path: Path) -> None:
    wallet.send()
    folder = tmp_path / "other"
    folder.mkdir()
    other = Rooms(folder, {}, wall_ms)
    try:
        gateway.rooms = other
        with pytest.raises(OtherGateway):
            wallet.mint(terms(), listed=True)
        assert commits.count(other.database.read()) == 0
        assert not wallet.file.read().unsent
    finally:
        other.close()


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>"),
        httpx.Response(200, json={}),
        httpx.Response(500, text="oops"),
        httpx.Response(302, headers={"Location": "http://elsewhere/"}),
        httpx.Response(401, json={"code": "token", "message": "this needs a token"}),
    ],
)
def test_an_answer_of_something_else_is_an_error_that_says_so(
    gateway: FaultyGateway, wallet: Wallet, answer: httpx.Response
) -> None:
    gateway.fail = lambda request: answer
    with pytest.raises(GatewayRefused):
        wallet.send()
    assert len(wallet.file.read().unsent) == 1


def test_a_long_backlog_goes_in_parts_that_each_fit(gateway: FaultyGateway, wallet: Wallet) -> None:
    gateway.fail = silent
    with wallet.file.changing() as record:
        pen = record.pen(wall_ms())
        for number in range(1_200):
            pen.call(record.repo, bytes(32), "x", {0: number.to_bytes(300)})
        record.keep(pen.written)
    gateway.fail = lambda request: None
    wallet.send()
    assert sum(gateway.received) == 1_201
    assert len(gateway.received) > 1
    assert max(gateway.received) <= limits.SEQUENCE_ITEMS


class TestAuthorise:
    """The code for the till needs no gateway (SPEC 8)."""

    @pytest.fixture
    def trade(self, wallet: Wallet, gateway: FaultyGateway) -> bytes:
        gateway.fail = lambda request: (_ for _ in ()).throw(httpx.ConnectError("no network"))
        instance, expires_ms = bytes([7]) * 32, wall_ms() + 2 * HOUR_MS
        with wallet.file.changing() as record:
            note = Note(bytes(32), instance, bytes([8]) * 32, record.key, 6_000, "USD", expires_ms)
            record.hold(Holding(instance, record.repo, "trade", note.sign(bytes([9]) * 32)))
        return instance

    def test_it_carries_the_note_and_a_fresh_authorization(self, wallet: Wallet, trade: bytes) -> None:
        code, _ = wallet.authorise(trade, 2_500, HOUR_MS)
        again, _ = wallet.authorise(trade, 2_500, HOUR_MS)
        assert len(code) <= limits.CODE_CHARS
        note, authorization = read_code(code)
        said = Authorization.open(authorization)
        assert (said.holder, said.trade, said.amount) == (wallet.file.read().key, trade, 2_500)
        assert said.audience == Note.open(note).issuer
        assert said.nonce != Authorization.open(read_code(again)[1]).nonce
        assert said.expires_ms - said.issued_ms == HOUR_MS

    def test_it_ends_with_the_note(self, wallet: Wallet, trade: bytes) -> None:
        _, authorization = wallet.authorise(trade, 1, 24 * HOUR_MS)
        assert authorization.expires_ms == wallet.note(trade).expires_ms

    @pytest.mark.parametrize("amount", [0, -1, 6_001])
    def test_not_for_nothing_and_not_for_more(self, wallet: Wallet, trade: bytes, amount: int) -> None:
        with pytest.raises(NotPossible, match=r"60\.00 USD"):
            wallet.authorise(trade, amount, HOUR_MS)

    def test_not_by_somebody_else_and_not_of_something_else(self, wallet: Wallet, trade: bytes) -> None:
        with pytest.raises(NotPossible):
            wallet.authorise(bytes(32), 1, HOUR_MS)
        with wallet.file.changing() as record:
            record.hold(Holding(bytes([3]) * 32, record.repo, "voucher"))
            note = Note(bytes(32), trade, bytes(32), bytes(32), 1, "USD", wall_ms() + HOUR_MS)
            record.hold(Holding(trade, record.repo, "trade", note.sign(record.seed)))
        with pytest.raises(NotPossible, match="no trade"):
            wallet.authorise(bytes([3]) * 32, 1, HOUR_MS)
        with pytest.raises(NotPossible, match="only the trade's buyer"):
            wallet.authorise(trade, 1, HOUR_MS)
