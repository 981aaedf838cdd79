import stat
from pathlib import Path

import pytest
from exonomy_gateway.broker.accounts import Accounts
from exonomy_gateway.broker.errors import AccountsUnreadable, BadSetting
from exonomy_gateway.broker.topics import DeviceId

ANNA = DeviceId("00000000000000aa")


def test_accounts_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    first = Accounts.open(path)
    anna = first.add(ANNA)
    again = Accounts.open(path)
    assert again.gateway == first.gateway
    assert again.devices == {ANNA: anna}
    assert again.remove(ANNA)
    assert Accounts.open(path).devices == {}


def test_the_file_is_private_and_text_never_shows_a_password(tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    accounts = Accounts.open(path)
    anna = accounts.add(ANNA)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert anna.password not in repr(anna)
    assert anna.client_id not in repr(anna)


def test_no_two_accounts_share_anything(tmp_path: Path) -> None:
    accounts = Accounts.open(tmp_path / "accounts.json")
    made = [accounts.gateway, accounts.add(ANNA), accounts.add(ANNA)]
    assert len({account.password for account in made}) == 3
    assert len({account.client_id for account in made}) == 3
    assert all(len(account.password) >= 32 for account in made)


def test_removing_nobody_says_so(tmp_path: Path) -> None:
    assert not Accounts.open(tmp_path / "accounts.json").remove(ANNA)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"gateway": ["a", "b"]}',
        '{"gateway": ["a"], "devices": {}}',
        '{"gateway": "ab", "devices": {}}',
        '{"gateway": ["a", 1], "devices": {}}',
        '{"gateway": ["a", "b"], "devices": []}',
    ],
)
def test_a_damaged_file_is_reported_and_not_replaced(tmp_path: Path, content: str) -> None:
    path = tmp_path / "accounts.json"
    path.write_text(content)
    with pytest.raises(AccountsUnreadable, match=r"accounts\.json"):
        Accounts.open(path)
    assert path.read_text() == content


def test_a_damaged_device_name_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "accounts.json"
    path.write_text('{"gateway": ["a", "b"], "devices": {"*": ["c", "d"]}}')
    with pytest.raises((AccountsUnreadable, BadSetting)):
        Accounts.open(path)
