"""Vectors of commits, repos and seals."""

from dataclasses import fields, replace

from exonomy_contracts.commit import seal, signed
from exonomy_contracts.commit.auth import REPO_TYPES, Root, repo_id
from exonomy_contracts.commit.header import Header, LogKey, commit_id
from exonomy_contracts.commit.seal import Accepted, CutEntry, Effect, Refused, Seal
from exonomy_contracts.wire import cbor, cose
from exonomy_contracts.wire.hashing import sha256

from contracts.tools.case import MERCHANT, NOW_MS, TILL, TRADE, Case, key, seed

BODY = cbor.dumps([1, "list", {0: 6000}])

FIRST = Header(
    repo=seed("repo"),
    branch="device/0a1b2c3d",
    author=key(TILL),
    seq=0,
    prev=None,
    deps=(),
    auth=seed("grant"),
    kind="proof",
    epoch=0,
    time_ms=NOW_MS,
    body_hash=sha256(BODY),
    body_len=len(BODY),
)
NEXT = replace(FIRST, seq=1, prev=commit_id(FIRST.encode()), deps=(TRADE,))
LARGEST = replace(
    FIRST,
    branch="z" * 64,
    seq=2**64 - 1,
    prev=seed("prev"),
    deps=tuple(seed(f"dep {number}") for number in range(16)),
    kind="z" * 24,
    epoch=2**64 - 1,
    time_ms=2**64 - 1,
    body_len=65_536,
)
HEADERS = {
    "the first of a log": FIRST,
    "the second": NEXT,
    "two deps": replace(NEXT, deps=(TRADE, seed("seal"))),
    "by an owner": replace(NEXT, auth=None, branch="ledger", kind="call"),
    "every letter of a branch": replace(FIRST, branch="abcdefghijklmnopqrstuvwxyz0123456789._-/"),
    "the shortest names": replace(FIRST, branch="a", kind="-"),
    "encrypted": replace(NEXT, epoch=7),
    "an empty body": replace(NEXT, body_hash=sha256(b""), body_len=0),
    "the largest": LARGEST,
}


def commits() -> list[Case]:
    """Headers that are accepted, signed where the body is at hand; then headers and envelopes that are not."""
    headers = [_header(name, header) for name, header in HEADERS.items()]
    refused: list[Case] = [
        {"name": name, "clause": "4.1", "part": "header", "accept": False, "hex": data.hex()}
        for name, data in malformed_headers().items()
    ]
    envelopes: list[Case] = [
        {"name": name, "clause": clause, "part": "envelope", "accept": False, "hex": data.hex()}
        for name, (clause, data) in malformed_envelopes().items()
    ]
    return [*headers, *refused, *envelopes]


def _header(name: str, header: Header) -> Case:
    data = header.encode()
    case: Case = {
        "name": name,
        "clause": "4.1",
        "part": "header",
        "accept": True,
        "hex": data.hex(),
        "id": commit_id(data).hex(),
    }
    case |= {field.name: _plain(getattr(header, field.name)) for field in fields(header)}
    if (header.body_hash, header.body_len) == (sha256(BODY), len(BODY)):
        commit = signed.write(TILL, header, BODY)
        case |= {"seed": TILL.hex(), "body": BODY.hex(), "cose": commit.cose.hex(), "envelope": commit.envelope().hex()}
    return case


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    return [_plain(member) for member in value] if isinstance(value, tuple) else value


def header_fields(header: Header = NEXT) -> list[cbor.Item]:
    """The header's array, to be spoilt."""
    item = cbor.loads(header.encode())
    assert isinstance(item, list)
    return item


def _spoilt(place: int, value: cbor.Item, header: Header = NEXT) -> bytes:
    members = header_fields(header)
    members[place] = value
    return cbor.dumps(members)


def malformed_headers() -> dict[str, bytes]:
    """Every field of SPEC 4.1 in each way it can be wrong."""
    places = {
        "version": (0, [0, 2, True, None, "1"]),
        "repo": (1, [b"", bytes(31), bytes(33), None, "x" * 32]),
        "branch": (2, ["", "a" * 65, "Ledger", "a b", "a\n", "ü", b"ledger", None]),
        "author": (3, [bytes(31), bytes(33), None]),
        "seq": (4, [-1, None, True, b"\x01", 0]),
        "prev": (5, [bytes(31), bytes(33), None, 0]),
        "deps": (6, [None, [bytes(31)], [None], [TRADE] * 17, TRADE, {0: TRADE}]),
        "auth": (7, [bytes(31), bytes(33), 0]),
        "kind": (8, ["", "a" * 25, "Proof", "proof1", "a_b", b"proof", None]),
        "epoch": (9, [-1, None, True]),
        "time_ms": (10, [-1, None, True, "now"]),
        "body_hash": (11, [bytes(31), bytes(33), None]),
        "body_len": (12, [-1, None, 65_537, 2**64 - 1]),
    }
    spoilt = {
        f"{field} {number}": _spoilt(place, value)
        for field, (place, values) in places.items()
        for number, value in enumerate(values)
    }
    whole = NEXT.encode()
    return spoilt | {
        "prev at seq 0": _spoilt(5, seed("prev"), FIRST),
        "twelve fields": cbor.dumps(header_fields()[:-1]),
        "fourteen fields": cbor.dumps([*header_fields(), 0]),
        "a map": cbor.dumps(dict(enumerate(header_fields()))),
        "a byte after it": whole + b"\0",
        "the last byte missing": whole[:-1],
        "a seq in two bytes": whole.replace(key(TILL) + b"\x01", key(TILL) + b"\x18\x01"),
        "over HEADER_BYTES": _spoilt(2, "a" * 1_024),
    }


def malformed_envelopes() -> dict[str, tuple[str, bytes]]:
    """Envelopes that are not of SPEC 4.3, or whose signature or body is another's; with the clause each breaks."""
    commit = signed.write(TILL, FIRST, BODY)
    other = cose.sign(MERCHANT, "commit", FIRST.encode())
    return {
        "the body is longer": ("4.4", cbor.dumps([commit.cose, BODY + b"\0"])),
        "the body is shorter": ("4.4", cbor.dumps([commit.cose, BODY[:-1]])),
        "the body is empty": ("4.4", cbor.dumps([commit.cose, b""])),
        "the body is another of that length": ("4.4", cbor.dumps([commit.cose, BODY[:-1] + b"\0"])),
        "the header says another length": ("4.4", _envelope(replace(FIRST, body_len=len(BODY) + 1))),
        "the header says another hash": ("4.4", _envelope(replace(FIRST, body_hash=sha256(b"")))),
        "signed by another": ("4.1", cbor.dumps([other, BODY])),
        "signed for another purpose": ("2.4", cbor.dumps([cose.sign(TILL, "down", FIRST.encode()), BODY])),
        "three members": ("4.3", cbor.dumps([commit.cose, BODY, None])),
        "one member": ("4.3", cbor.dumps([commit.cose])),
        "the cose is no bytes": ("4.3", cbor.dumps([cbor.loads(commit.cose), BODY])),
        "the body is text": ("4.3", cbor.dumps([commit.cose, "body"])),
        "the body is not wrapped": ("4.3", cbor.dumps([commit.cose, cbor.loads(BODY)])),
        "no cose": ("4.3", cbor.dumps([None, BODY])),
    }


def _envelope(header: Header) -> bytes:
    return cbor.dumps([cose.sign(TILL, "commit", header.encode()), BODY])


def repos() -> list[Case]:
    """A repo of each type."""
    cases: list[Case] = []
    for number, kind in enumerate(sorted(REPO_TYPES)):
        body = cbor.dumps(Root(kind, bytes([number]) * 16).item())
        owner = key(MERCHANT)
        cases.append({"name": kind, "owner": owner.hex(), "body": body.hex(), "repo": repo_id(owner, body).hex()})
    return cases


def sample_seal() -> Seal:
    """A seal with every kind of outcome."""
    till_log = LogKey(seed("person"), "device/0a1b2c3d", key(TILL))
    auth_log = LogKey(seed("person"), "auth", key(MERCHANT))
    cut = seal.sorted_cut([CutEntry(till_log, 300, seed("head")), CutEntry(auth_log, 2, seed("auth head"))])
    ids = [seed("input a"), seed("input b")]
    message = Effect("message", {0: seed("voucher"), 1: "redeem", 2: {0: 0, 1: 2500}})
    release = Effect("release", {0: 0, 1: 1500, 2: False, 3: "USD"})
    return Seal(
        instance=TRADE,
        height=4,
        prev=seed("seal 3"),
        module=seed("module"),
        cut=cut,
        input_root=seal.input_root(ids),
        prior_state=seed("state 3"),
        state=seed("state 4"),
        outcomes=(Accepted(ids[0], (["proven", {0: 2500}],), (message, release)), Refused(ids[1], 7, "too late")),
        time_ms=NOW_MS,
    )


def seals() -> list[Case]:
    """Two seals: their bytes and id; the root of their inputs; the keys of their effects."""
    later = sample_seal()
    first = replace(later, height=0, prev=None, prior_state=None, outcomes=later.outcomes[:1])
    first = replace(first, input_root=seal.input_root([later.outcomes[0].input]))
    cases: list[Case] = []
    for name, sealed in (("the first of an instance", first), ("a later one", later)):
        ids = [outcome.input for outcome in sealed.outcomes]
        keys = [seal.effect_key(sealed.instance, sealed.height, index) for index in range(len(sealed.effects))]
        cases.append(
            {
                "name": name,
                "hex": sealed.encode().hex(),
                "id": seal.seal_id(sealed.encode()).hex(),
                "inputs": [name.hex() for name in ids],
                "input_root": sealed.input_root.hex(),
                "instance": sealed.instance.hex(),
                "height": sealed.height,
                "effect_keys": keys,
            }
        )
    return cases
