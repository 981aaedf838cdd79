"""What a board is told at its set-up, and its key as words."""

from exonomy import cbor, fingerprint
from exonomy.config import CONFIG_BYTES, Config
from exonomy.errors import BadInput
from refusal import refuses

PUBLISHER = b"p" * 32


def fields(**more):
    known = {0: 1, 1: "till-1", 2: "terminal", 3: "pico2_w", 4: PUBLISHER, 5: ["Shop", "secret words"]}
    for name, value in more.items():
        known[int(name[1:])] = value
    return {key: value for key, value in known.items() if value is not None}


def test_a_configuration_is_read():
    config = Config(cbor.dumps(fields()))
    assert (config.name, config.app, config.board) == ("till-1", "terminal", "pico2_w")
    assert config.publisher == PUBLISHER
    assert config.wifi == ("Shop", "secret words")
    assert Config(cbor.dumps(fields(_5=None))).wifi is None
    assert (config.language, config.display) == ("en", "mono")
    config = Config(cbor.dumps(fields(_6="es", _7="colour")))
    assert (config.language, config.display) == ("es", "colour")


def test_what_is_no_configuration_is_refused():
    for spoiled in (
        {},
        fields(_0=2),
        fields(_1=""),
        fields(_2=7),
        fields(_3=None),
        fields(_4=b"p" * 31),
        fields(_5=["Shop"]),
        fields(_5=["", "secret words"]),
        fields(_5="Shop"),
        fields(_0=True),
        fields(_6=1),
        fields(_6=""),
        fields(_7="huge"),
        fields(_8=1),
    ):
        refuses(BadInput, Config, cbor.dumps(spoiled))
    refuses(BadInput, Config, cbor.dumps([1]))
    refuses(BadInput, Config, cbor.dumps(fields(_1="x" * CONFIG_BYTES)))


def test_every_beginning_of_a_configuration_is_refused():
    data = cbor.dumps(fields())
    for end in range(len(data)):
        refuses(BadInput, Config, data[:end])


def test_a_key_has_eight_words():
    # Pinned: a till and a gateway of different versions must still say the same.
    assert fingerprint.words(bytes(32)) == "lobby yellow wolf daisy stable barley dinner panda".split()
    assert len(fingerprint.words(b"\x01" * 32)) == 8


def test_another_key_has_other_words():
    assert fingerprint.words(bytes(31) + b"\x01") != fingerprint.words(bytes(32))
