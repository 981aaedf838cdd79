"""A sale from first key to exported proof, by the commands that people type, against a real gateway and processor."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.commit.down import Enrolment
from exonomy_contracts.commit.redemption import Authorization, Note, read_code
from exonomy_contracts.wire import ed25519, peer
from exonomy_gateway.clock import wall_ms
from exonomy_gateway.wallet.gateway_client import GatewayClient
from exonomy_gateway.wallet.trade import Price, Sold, sale
from exonomy_gateway.wallet.voucher import VoucherTerms
from exonomy_gateway.wallet.wallet import Wallet

from tests.gateway.cli.shown import shown_as
from tests.gateway.running import CommandLine, GatewayProcess

DAY_MS = 86_400_000


@pytest.fixture
def people(exonomy: CommandLine, gateway: GatewayProcess) -> Iterator[dict[str, Wallet]]:
    """A merchant and a buyer."""
    client = GatewayClient(gateway.url)
    yield {name: Wallet.create(exonomy.wallets, name, client) for name in ("merchant", "buyer")}
    client.close()


@pytest.fixture
def voucher(people: dict[str, Wallet]) -> str:
    """A listed voucher of 100.00 USD."""
    terms = VoucherTerms("USD", 10_000, wall_ms() + 300 * DAY_MS, "Plumbing", 10_000)
    return people["merchant"].mint(terms, listed=True).instance.hex()


@pytest.fixture
def trade(people: dict[str, Wallet], voucher: str, tmp_path: Path) -> str:
    """A trade of 60.00 of it in two parts that both have agreed to; its offer is in `sale.offer`."""
    seller, buyer = people["merchant"], people["buyer"]
    price = Price(6_000, "USD", (4_000, 2_000), "stripe", seller.gateway_key())
    sold = Sold(bytes.fromhex(voucher), 6_000, "USD", wall_ms() + 5 * DAY_MS)
    terms = sale(seller.file.read().key, buyer.file.read().key, sold, price)
    offer = seller.propose(terms, piece=0)
    (tmp_path / "sale.offer").write_bytes(offer.encode())
    seller.send()
    buyer.accept(buyer.check_offer(offer))
    return offer.trade.id.hex()


def test_a_sale_is_agreed_paid_shown_and_exported(exonomy: CommandLine, tmp_path: Path) -> None:
    exonomy.run("wallet", "new", "merchant")
    buyer = exonomy.json("wallet", "new", "buyer")["key"]
    mint = ("wallet", "mint", "-w", "merchant", "--amount", "100", "--title", "Plumbing", "--expires", "52w")
    voucher = exonomy.json(*mint)["voucher"]
    propose = ("wallet", "trade", "propose", "-w", "merchant", "--voucher", voucher[:8], "--buyer", buyer)
    exonomy.run(*propose, "--amount", "60", "--cash", "60", "--parts", "40,20", "-o", "sale.offer")
    agreed = exonomy.run("wallet", "trade", "accept", "sale.offer", "-w", "buyer", "--yes")
    assert "60.00 USD of Plumbing" in agreed
    assert "status  funding; `exonomy wallet pay" in agreed
    trade = agreed.splitlines()[-2].split()[1]
    assert "60.00 USD held" in exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    shown = exonomy.run("wallet", "show", trade[:8], "-w", "buyer")
    assert "status  funded" in shown
    assert "hold 0  40.00 USD, held" in shown
    assert "status  pending" in exonomy.run("wallet", "show", voucher[:8], "-w", "merchant")
    listed = exonomy.run("wallet", "list", "-w", "merchant")
    assert voucher[:8] in listed
    assert trade[:8] in listed
    assert "60.00 USD locked" in listed
    status = exonomy.run("gateway", "status")
    assert "embedded, connected" in status
    assert "60.00 USD in 2 holds" in status
    assert "processor" in status
    assert "stripe" in status
    assert exonomy.json("gateway", "status")["instances"]["trade"]["funded"] == 1
    exonomy.run("gateway", "export", trade[:10], "-o", "trade.bundle")
    bundle = Bundle.decode((tmp_path / "trade.bundle").read_bytes())
    assert bundle.roots == (bytes.fromhex(trade), bytes.fromhex(voucher))


def test_the_buyer_authorises_without_a_gateway(
    exonomy: CommandLine, people: dict[str, Wallet], trade: str, tmp_path: Path
) -> None:
    nowhere = {"EXONOMY_GATEWAY": "http://127.0.0.1:9"}
    order = ("wallet", "authorise", trade[:8], "--amount", "12.50", "--expires", "15m", "-w", "buyer", "--qr", "c.png")
    said = exonomy.run(*order, environment=nowhere)
    assert "not checked whether the trade is paid" in said
    note, authorization = read_code(said.splitlines()[0])
    meant = Authorization.open(authorization)
    assert (peer.to_did(meant.holder), meant.amount, meant.trade.hex()) == (people["buyer"].did, 1_250, trade)
    assert peer.to_did(meant.audience) == peer.to_did(Note.open(note).issuer) == people["merchant"].did
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")
    assert "only the trade's buyer" in exonomy.run(
        *("wallet", "authorise", trade[:8], "--amount", "1", "-w", "merchant"), code=1
    )


def test_only_what_can_be_redeemed_is_authorised(exonomy: CommandLine, trade: str) -> None:
    order = ("wallet", "authorise", trade[:8], "-w", "buyer", "--amount")
    assert "not paid yet" in exonomy.run(*order, "60", code=1)
    exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    assert exonomy.json(*order, "60")["checked"] is True
    assert "at most that" in exonomy.run(*order, "60.01", code=1)


def test_who_asks_to_cancel_a_paid_trade_is_shown(exonomy: CommandLine, trade: str) -> None:
    exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    exonomy.run("wallet", "trade", "cancel", trade[:8], "-w", "buyer")
    shown = exonomy.run("wallet", "show", trade[:8], "-w", "merchant")
    (buyer,) = exonomy.json("wallet", "show", trade[:8], "-w", "merchant")["trade"]["cancels"]
    assert f"Buyer …{buyer[-8:]} asks to cancel it; once all the others do too" in shown
    assert "The seller asks to cancel it" not in shown


@pytest.mark.timeout(180)  # a dozen commands, each a process of its own
def test_a_discount_that_the_buyer_confirms_in_part_and_the_rest_goes_back(
    exonomy: CommandLine, people: dict[str, Wallet], voucher: str
) -> None:
    """SPEC 12.6, 12.7: a part is paid at the price of the whole; what was not proven is nobody's but the seller's."""
    order = ("wallet", "trade", "propose", "-w", "merchant", "--voucher", voucher[:8], "--buyer", people["buyer"].did)
    sixty = ("--amount", "60", "--cash", "50", "--discount", "12", "--confirmed")
    trade = exonomy.json(*order, *sixty, "-o", "gift.offer")["trade"]
    agreed = exonomy.run("wallet", "trade", "accept", "gift.offer", "-w", "buyer", "--yes")
    assert "60.00 USD of Plumbing, and 12.00 USD more for nothing" in agreed
    exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    shown = exonomy.run("wallet", "show", trade[:8], "-w", "buyer")
    assert "50.00 USD in cash for 60.00 USD, and 12.00 USD more for nothing, of voucher" in shown
    assert f"It is paid out as the buyer confirms: `exonomy wallet trade confirm {trade[:8]} --amount" in shown
    assert "no till takes a code" in exonomy.run(
        *("wallet", "authorise", trade[:8], "--amount", "1", "-w", "buyer"), code=1
    )
    confirm = ("wallet", "trade", "confirm", trade[:8], "--amount")
    assert "call confirm was refused" in exonomy.run(*confirm, "1", "-w", "merchant", code=1)
    exonomy.run(*confirm, "24", "-w", "buyer")
    assert "call confirm was refused" in exonomy.run(*confirm, "36.01", "-w", "buyer", code=1)
    for name in ("buyer", "merchant"):
        exonomy.run("wallet", "trade", "cancel", trade[:8], "-w", name)
    over = shown_as(exonomy, trade, "completed")
    assert "24.00 USD of 60.00 USD proven" in over
    assert "36.00 USD went back" in over
    assert "hold 0  50.00 USD, released, 20.00 USD paid out" in over
    pieces = exonomy.json("wallet", "show", voucher[:8], "-w", "merchant")["voucher"]["pieces"]
    by_owner = {name: sum(one["left"] for one in pieces if one["owner"] == people[name].did) for name in people}
    assert (by_owner, sum(one["redeemed"] for one in pieces)) == ({"merchant": 7_120, "buyer": 480}, 2_400)
    assert not [one for one in pieces if one["lock"]]


def test_a_declined_card_leaves_the_trade_unpaid_and_another_pays_it(exonomy: CommandLine, trade: str) -> None:
    declined = exonomy.run(
        *("wallet", "pay", trade[:8], "-w", "buyer", "--card", "pm_card_chargeDeclined", "--wait", "5s"), code=1
    )
    assert "declined" in declined
    unknown = exonomy.run("wallet", "pay", trade[:8], "-w", "buyer", "--card", "banana", code=1)
    assert "the processor doesn't know this card" in unknown
    assert "status  funding" in exonomy.run("wallet", "show", trade[:8], "-w", "buyer")
    assert "funded" in exonomy.run("wallet", "pay", trade[:8], "-w", "buyer")
    again = exonomy.run("wallet", "pay", trade[:8], "-w", "buyer", "--card", "banana")
    assert "already paid: funded, 60.00 USD held" in again


def test_only_the_buyer_pays(exonomy: CommandLine, trade: str) -> None:
    assert "this wallet is the trade's seller" in exonomy.run("wallet", "pay", trade[:8], "-w", "merchant", code=1)
    exonomy.run("wallet", "new", "other")
    assert "this wallet is not in the trade" in exonomy.run("wallet", "pay", trade, "-w", "other", code=1)
    assert "status  funding" in exonomy.run("wallet", "show", trade[:8], "-w", "buyer")


def test_what_a_contract_refuses_is_told_with_its_reason(exonomy: CommandLine, trade: str) -> None:
    assert "asked to cancel" in exonomy.run("wallet", "trade", "cancel", trade[:8], "-w", "buyer")
    refused = exonomy.run("wallet", "trade", "expire", trade[:8], "-w", "merchant", code=1)
    assert "call expire was refused" in refused
    assert "nothing is to be paid" in exonomy.run("wallet", "pay", trade[:8], "-w", "buyer", code=1)
    order = ("wallet", "authorise", trade[:8], "-w", "buyer", "--amount", "1")
    assert "the trade is over: cancelled" in exonomy.run(*order, code=1)


def test_more_than_the_voucher_has_is_not_signed(exonomy: CommandLine, people: dict[str, Wallet], voucher: str) -> None:
    order = ("wallet", "trade", "propose", "-w", "merchant", "--voucher", voucher[:8], "--buyer", people["buyer"].did)
    assert "100.01 USD" in exonomy.run(*order, "--amount", "100.01", "--cash", "1", code=1)
    assert "parts above zero that sum to 6000" in exonomy.run(
        *order, "--amount", "60", "--cash", "60", "--parts", "40,19", code=1
    )
    assert "different peers" in exonomy.run(
        *(*order[:-1], people["merchant"].did, "--amount", "60", "--cash", "60"), code=1
    )
    assert len(exonomy.json("wallet", "list", "-w", "merchant")) == 1


def test_an_offer_for_somebody_else_is_not_accepted(exonomy: CommandLine, trade: str, tmp_path: Path) -> None:
    exonomy.run("wallet", "new", "other")
    assert "somebody else" in exonomy.run("wallet", "trade", "accept", "sale.offer", "-w", "other", "-y", code=1)
    (tmp_path / "cut.offer").write_bytes((tmp_path / "sale.offer").read_bytes()[:-1])
    assert "no offer" in exonomy.run("wallet", "trade", "accept", "cut.offer", "-w", "buyer", "-y", code=1)
    assert "can't be read" in exonomy.run("wallet", "trade", "accept", "none.offer", "-w", "buyer", "-y", code=2)


def test_a_device_is_enrolled_shown_and_revoked(
    exonomy: CommandLine, people: dict[str, Wallet], tmp_path: Path
) -> None:
    name = f"till-{people['merchant'].did[-8:]}"
    seed = people["merchant"].file.read().key
    key = peer.to_did(ed25519.public_key(seed))
    exonomy.run("device", "enrol", "-w", "merchant", "--key", key, "--name", name, "--out", "enrolment.cbor")
    path = tmp_path / "enrolment.cbor"
    record = Enrolment.decode(path.read_bytes())
    assert peer.to_did(record.principal) == people["merchant"].did
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert record.password not in exonomy.run("device", "list")
    assert [one["revoked_ms"] for one in exonomy.json("device", "list") if one["name"] == name] == [None]
    exonomy.run("device", "revoke", name, "-w", "merchant", "--reason", "stolen")
    assert [one["revoked_ms"] is None for one in exonomy.json("device", "list") if one["name"] == name] == [False]
    assert "revoked already" in exonomy.run("device", "revoke", name, "-w", "merchant", code=1)
    assert "no device" in exonomy.run("device", "revoke", "nobody", "-w", "merchant", code=1)
