"""What a wallet says of what its person holds, and of what was refused at its founding."""

import json
from pathlib import Path

import pytest

from tests.gateway.cli.person import Person
from tests.gateway.running import GatewayProcess


@pytest.fixture
def town(gateway: GatewayProcess, tmp_path: Path) -> Person:
    """Two people who know each other's names."""
    town = Person(tmp_path, gateway.url)
    keys = {name: town.json("wallet", "new", name)["key"] for name in ("ada", "ben")}
    town.of("ada").run("wallet", "name", "add", "ben", keys["ben"])
    town.of("ben").run("wallet", "name", "add", "ada", keys["ada"])
    return town


def found(person: Person, folder: Path, quorum: str, *, code: int = 0) -> str:
    """What founding a community says; with a quorum of half or less it is refused."""
    rule = {"kind": "majority", "number": 0, "quorum": quorum}
    (folder / "rules.json").write_text(json.dumps({"rules": {"ordinary": rule, "strict": rule}}))
    order = ("wallet", "community", "found", "--name", "Garden", "--founders", "me,facilitator")
    return person.run(*order, "--json-args", folder / "rules.json", code=code)


def test_a_refused_founding_is_listed_as_such_and_counts_for_nothing(tmp_path: Path) -> None:
    with GatewayProcess(tmp_path / "gateway") as own:
        ada = Person(tmp_path, own.url).of("ada")
        ada.run("wallet", "new", "ada")
        why = "the quorum has to be from 5001"
        assert why in found(ada, tmp_path, "50%", code=1)
        (refused,) = ada.json("wallet", "list")
        assert (refused["status"], refused["refused"][: len(why)]) == ("refused", why)
        assert f"refused: {why}" in ada.run("wallet", "list")
        assert "status  refused at height 0\nIts contract refused its founding" in ada.run("show", refused["id"])
        assert "the gateway has no community" in ada.run("reputation", code=1)
        found(ada, tmp_path, "60%")
        assert "at work" in ada.run("wallet", "list")
        assert "snapshot" in ada.run("reputation")
        told = ada.run("reputation", "--community", refused["id"][:10], code=1)
        assert f"{refused['id'][:8]} was refused at its founding ({why}" in told
        assert ada.json("gateway", "status")["instances"]["community"]["refused"] == 1


def mint(person: Person) -> str:
    """A voucher of 100.00 EUR."""
    order = ("wallet", "mint", "--amount", 100, "--currency", "EUR", "--title", "Hours", "--expires", "52w")
    return str(person.json(*order)["voucher"])


def test_a_wallet_says_what_its_person_holds_and_what_it_is_locked_to(town: Person) -> None:
    ada, ben = town.of("ada"), town.of("ben")
    voucher, other = mint(ada), mint(ada)
    ada.run("wallet", "voucher", "give", voucher, "--piece", 0, "--amount", 60, "--to", "ben")
    lock = ("wallet", "voucher", "lock", voucher, "--piece", 1, "--amount", 20, "--instance", other)
    ben.run(*lock, "--until", "20d", "--memo", 0, code=1)  # no voucher takes a piece, so nobody frees it
    listed = ben.run("wallet", "list")
    assert "60.00 EUR held" in listed
    assert "20.00 EUR locked" in listed
    assert "0.00 of 100.00 EUR redeemed" in listed
    of_ada = ada.run("wallet", "list")
    assert "40.00 EUR held" in of_ada
    assert "EUR locked" not in of_ada
    shown = ben.run("wallet", "show", voucher)
    assert "issuer  ada" in shown
    assert "owner me, locked to voucher " + other[:8] in shown
    assert "locked to a trade" not in shown
    assert "\nada  did:key:" in shown


def test_a_trade_is_proposed_to_a_name(town: Person, tmp_path: Path) -> None:
    ada, ben = town.of("ada"), town.of("ben")
    propose = ("wallet", "trade", "propose", "--voucher", mint(ada), "--amount", 60, "--cash", 60)
    ada.run(*propose, "--buyer", "ben", "-o", tmp_path / "sale.offer")
    assert "you pay" in ben.run("wallet", "trade", "accept", tmp_path / "sale.offer", "--yes")
    said = ada.run(*propose, "--buyer", "cleo", "-o", tmp_path / "none.offer", code=2)
    assert "'cleo' is neither a name that `exonomy wallet name list` shows nor a key" in said
    assert not (tmp_path / "none.offer").exists()


def test_whose_a_voucher_is_is_said_to_who_offers_it_all_the_same(town: Person, tmp_path: Path) -> None:
    ada, ben = town.of("ada"), town.of("ben")
    voucher = mint(ben)
    propose = ("wallet", "trade", "propose", "--voucher", voucher, "--amount", 6, "--cash", 6, "--buyer", "ben")
    issued = f"voucher {voucher[:8]} was issued by ben, who alone can offer it like this"
    assert f"{issued}; you own none of it" in ada.run(*propose, code=1)
    ben.run("wallet", "voucher", "give", voucher, "--piece", 0, "--amount", 7, "--to", "ada")
    assert f"{issued}; your 7.00 EUR are traded with `exonomy wallet trade found`" in ada.run(*propose, code=1)
    assert len(ada.json("wallet", "list")) == 1


@pytest.mark.parametrize(
    "order",
    [
        ("trade", "cancel"),
        ("trade", "expire"),
        ("trade", "default"),
        ("ballot", "close"),
    ],
)
def test_a_call_of_another_type_is_not_sent(town: Person, order: tuple[str, str]) -> None:
    ada = town.of("ada")
    voucher = mint(ada)
    assert f"{voucher[:8]} is a voucher and no {order[0]}" in ada.run("wallet", *order, voucher, code=1)
