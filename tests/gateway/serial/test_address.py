"""Ports as people write them."""

import pytest
from exonomy_gateway import config
from exonomy_gateway.config import BadSettings, Settings
from exonomy_gateway.serial.address import BadAddress, PortAddress


@pytest.mark.parametrize(
    ("text", "path", "baud"),
    [
        ("/dev/ttyACM0", "/dev/ttyACM0", 115_200),
        ("/dev/ttyUSB0@9600", "/dev/ttyUSB0", 9_600),
        ("/dev/serial/by-id/usb-a@b@57600", "/dev/serial/by-id/usb-a@b", 57_600),
        ("COM3", "COM3", 115_200),
    ],
)
def test_a_port_and_its_rate_are_read(text: str, path: str, baud: int) -> None:
    assert PortAddress.parse(text) == PortAddress(path, baud)
    assert PortAddress.parse(str(PortAddress(path, baud))) == PortAddress(path, baud)


@pytest.mark.parametrize("text", ["", "@9600", "/dev/tty@", "/dev/tty@fast", "/dev/tty@50", "/dev/tty@²", " /dev/tty"])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(BadAddress):
        PortAddress.parse(text)


def test_the_command_lines_ports_take_the_settings_place() -> None:
    settings = Settings(serial=("/dev/ttyACM0",))
    assert settings.with_cables([]) == settings
    assert settings.with_cables(["/dev/ttyUSB0@9600"]).cables == (PortAddress("/dev/ttyUSB0", 9_600),)
    with pytest.raises(BadSettings, match=r"--serial: .*'' names no port"):
        settings.with_cables([""])
    with pytest.raises(BadSettings, match="twice"):
        settings.with_cables(["/dev/ttyUSB0", "/dev/ttyUSB0@9600"])


def test_the_settings_file_says_which_setting_is_wrong(tmp_path: config.Path) -> None:
    (tmp_path / config.FILE).write_text('serial = ["/dev/ttyACM0@fast"]\n')
    with pytest.raises(BadSettings, match="'fast' is no rate in baud"):
        config.load(tmp_path)
    (tmp_path / config.FILE).write_text('serial = ["/dev/ttyACM0"]\n[http]\nport = 1\n')
    assert config.load(tmp_path).serial == ("/dev/ttyACM0",)
