"""Each call of each contract as a command: made from its interface, answered in words, refused with a reason."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from exonomy_contracts.commit.bundle import Bundle
from exonomy_contracts.modules.interface import document
from exonomy_gateway.wallet.gateway_client import GatewayClient

from tests.gateway.cli.person import Person
from tests.gateway.execution.ring import COUNTER
from tests.gateway.running import GatewayProcess
from tests.gateway.waiting import until

NAMES = ("ann", "ben", "cyn")


@pytest.fixture(scope="module")
def town(gateway: GatewayProcess, tmp_path_factory: pytest.TempPathFactory) -> Person:
    """Three people who know each other's names."""
    folder: Path = tmp_path_factory.mktemp("town")
    town = Person(folder, gateway.url)
    keys = {name: town.json("wallet", "new", name)["key"] for name in NAMES}
    for name in NAMES:
        for other in NAMES:
            if other != name:
                town.of(name).run("wallet", "name", "add", other, keys[other])
    return town


@pytest.fixture
def client(gateway: GatewayProcess) -> Iterator[GatewayClient]:
    asking = GatewayClient(gateway.url)
    yield asking
    asking.close()


def status(client: GatewayClient, instance: str) -> str | None:
    return client.instance(bytes.fromhex(instance)).status


def mint(person: Person, amount: str = "100") -> str:
    order = ("wallet", "mint", "--amount", amount, "--title", "Hours", "--expires", "52w")
    return str(person.json(*order)["voucher"])


def found_community(person: Person) -> str:
    """One of this person and ben, that decides by the majority of most."""
    rule = {"kind": "majority", "number": 0, "quorum": "60%"}
    founders = ("--founders", "me,facilitator+arbitrator", "--founders", "ben,moderator")
    rules = ("--rules", json.dumps({"ordinary": rule, "strict": rule}))
    return person.make("wallet", "community", "found", "--name", "Garden", *founders, *REGISTRY, *rules)


REGISTRY = ("--registry", "ballot,ballot")


@pytest.mark.parametrize("type_", document.all_shipped())
def test_every_call_has_a_command_with_its_help(town: Person, type_: str) -> None:
    interface = document.shipped(type_)
    founding = " ".join(town.run("wallet", type_, "found", "--help").split())
    assert "--json-args" in founding
    assert f"exonomy wallet {type_} found " in founding.partition("Example:")[2]
    for op in interface.calls():
        if (type_, op.name) == ("ballot", "vote"):
            assert "as yes" in town.run("wallet", "vote", "--help")
            continue
        said = town.run("wallet", type_, op.name, "--help")
        shown = " ".join(said.split()).partition("Example:")[2]
        assert f"exonomy wallet {type_} {op.name} " in shown, op.name


def test_a_voucher_is_given_to_a_name_and_redeemed_by_it(town: Person) -> None:
    ann, ben = town.of("ann"), town.of("ben")
    voucher = mint(ann)[:10]
    given = ann.run("wallet", "voucher", "give", voucher, "--piece", 0, "--amount", 40, "--to", "ben")
    assert "given: piece 0, to piece 1, amount 40.00 USD, from me, to ben" in given
    redeemed = ben.run("wallet", "voucher", "redeem", voucher, "--piece", 1, "--amount", "12.50")
    assert "amount 12.50 USD, owner me" in redeemed
    assert "only the owner" in ben.run("wallet", "voucher", "redeem", voucher, "--piece", 0, "--amount", 1, code=1)
    assert voucher[:8] in ben.run("wallet", "list")


def test_who_has_no_right_is_told_who_gives_it(town: Person) -> None:
    ann, cyn = town.of("ann"), town.of("cyn")
    voucher = mint(ann)[:10]
    lapse = ("wallet", "voucher", "lapse", voucher, "--piece", 0)
    assert f"exonomy wallet grant {voucher[:8]} did:key:" in cyn.run(*lapse, code=1)
    assert "cyn may write" in ann.run("wallet", "grant", voucher, "cyn")
    assert "call lapse was refused" in cyn.run(*lapse, code=1)
    assert "give it with" not in cyn.run("wallet", "grant", voucher, "ben", code=1)


def test_who_the_contract_would_not_hear_is_not_sent_to_the_owner(town: Person) -> None:
    """Whose voice counts is not the owner's to give: whom to ask depends on the contract."""
    ann, cyn = town.of("ann"), town.of("cyn")
    voucher = mint(ann)
    lock = ("wallet", "voucher", "lock", voucher, "--piece", 0, "--amount", 1, "--instance", voucher, "--until", "2d")
    assert f"you own none of voucher {voucher[:8]}; its owners are ann" in cyn.run(*lock, "--memo", 0, code=1)
    community = found_community(ann)
    key = town.of("ann").json("wallet", "name", "list")[1]["key"]
    invite = f"ask a member to `exonomy wallet community invite {community[:8]} --peer {key}`"
    joining = cyn.run("wallet", "community", "join", community, code=1)
    assert joining == f"you are not invited to community {community[:8]}; {invite}"
    motion = ("wallet", "community", "propose", community, "--until", "3d", "--motion", '{"expel": {"peer": "ben"}}')
    assert f"you are no member of community {community[:8]}; {invite}, then" in cyn.run(*motion, code=1)
    ann.run(*motion)
    ballot = ann.make("wallet", "ballot", "for", community, 0)
    assert cyn.run("wallet", "vote", ballot, "yes", code=1).endswith("names as electors vote in it: ann, ben")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--piece", 0, "--to", "ben"), "--amount is missing: an amount, such as 60.50"),
        (("--piece", "x", "--amount", 1, "--to", "ben"), "--piece is 'x'; a whole number"),
        (("--piece", 0, "--amount", "1.001", "--to", "ben"), "--amount is '1.001'"),
        (("--piece", 0, "--amount", 1, "--to", "nobody"), "exonomy wallet name list"),
        (("--piece", 0, "--amount", 1, "--to", "ben", "--json-args", "none.json"), "none.json can't be read"),
        (("--too", 1), "No such option"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_signed(
    town: Person, options: tuple[object, ...], says: str, client: GatewayClient
) -> None:
    ann = town.of("ann")
    voucher = mint(ann)
    assert says in ann.run("wallet", "voucher", "give", voucher, *options, code=2)
    assert client.instance(bytes.fromhex(voucher)).height == 1


def test_all_that_is_missing_is_said_at_once(town: Person) -> None:
    said = town.of("ann").run("wallet", "task", "found", "--value", 3, code=2)
    assert said.startswith("--title is missing: a text, such as Plumbing; --currency is missing: ")
    assert "; --deadline is missing: a time" in said
    assert "--category" not in said


def test_what_a_contract_is_founded_with_may_be_left_out(town: Person, client: GatewayClient) -> None:
    ann = town.of("ann")
    rules = ("--rules", '{"ordinary": "majority,0,60%", "strict": "majority,0,60%"}')
    community = ann.make("wallet", "community", "found", "--name", "Garden", "--founders", "me,none", *rules)
    state = client.instance(bytes.fromhex(community)).state
    assert isinstance(state, dict)
    assert isinstance(state["registry"], list)
    types = {one["type"] for one in state["registry"] if isinstance(one, dict)}
    assert types == {*client.about().modules}
    task = ("wallet", "task", "found", "--title", "Beds", "--value", 1, "--currency", "USD", "--deadline", "20d")
    assert "founded: value 1.00 USD" in ann.run(*task, "--governance", json.dumps(governance("ann")))


def test_a_refusal_names_peers_and_instances(town: Person) -> None:
    """The example of the issue that asked for it: what holds a piece, and until when."""
    ann = town.of("ann")
    voucher, task = mint(ann), ann.make(*TASK, "--governance", json.dumps(governance("ann")))
    lock = ("wallet", "voucher", "lock", voucher, "--piece", 0, "--amount", 100, "--instance", task[:10])
    ann.run(*lock, "--until", "23d", "--memo", 0)
    give = ("wallet", "voucher", "give", voucher, "--piece", 0, "--amount", 1, "--to", "ben")
    refused = ann.run(*give, code=1)
    assert f"task {task[:8]}" in refused
    assert "UTC" in refused


def test_a_lock_tells_what_the_one_it_is_for_made_of_it(town: Person, client: GatewayClient) -> None:
    """A message goes its own way: the piece was locked and is let go, so the person has to know."""
    ann = town.of("ann")
    task = ann.make(*TASK, "--governance", json.dumps(governance("ann")))

    def lock(voucher: str, to: str = task) -> tuple[object, ...]:
        order = ("wallet", "voucher", "lock", voucher, "--piece", 0, "--amount", 100, "--instance", to[:10])
        return (*order, "--until", "23d", "--memo", 0)

    taken = ann.json(*lock(mint(ann)))
    (message,) = client.commit(bytes.fromhex(taken["commit"])).messages
    assert (message.to, message.op, message.type) == (task, "locked", "task")
    assert message.outcome is not None
    assert message.outcome.accepted
    order = ("wallet", "mint", "--amount", "100", "--currency", "EUR", "--title", "Hours", "--expires", "52w")
    euros = str(ann.json(*order)["voucher"])
    said = ann.run(*lock(euros), code=1)
    assert f"the call lock was done, but task {task[:8]} let the piece go at once: reason 202 in docs/contracts" in said

    def is_free() -> bool:
        sold = client.instance(bytes.fromhex(euros)).voucher
        return sold is not None and all(piece.lock is None for piece in sold.pieces)

    until(is_free, "the piece to be free")
    other = ann.run(*lock(mint(ann), to=euros), code=1)
    assert f"the call lock was done, but voucher {euros[:8]} refused what it was told of it: " in other


TASK = (
    *("wallet", "task", "found", "--title", "Beds", "--value", 100, "--currency", "USD", "--deadline", "20d"),
    *("--category", "garden", "--place", "52.52,13.4,50"),
)


def governance(manager: str, *, arbitrators: tuple[str, ...] = ()) -> dict[str, object]:
    court = {"ballot": "ballot", "seats": 1, "answer": "2h", "default": "50%", "arbitrators": list(arbitrators)}
    return {"manager": manager, "stakeholders": [manager], "threshold": 0, "court": court if arbitrators else None}


def test_a_disputed_task_is_decided_by_the_ballot_that_it_waits_for(
    town: Person, client: GatewayClient, tmp_path: Path
) -> None:
    ann, ben, cyn = (town.of(name) for name in NAMES)
    (tmp_path / "task.json").write_text(json.dumps({"governance": governance("ann", arbitrators=("cyn",))}))
    task = ann.make(*TASK, "--json-args", tmp_path / "task.json")
    voucher = mint(ann, "150")
    lock = ("wallet", "voucher", "lock", voucher, "--piece", 0, "--amount", 150, "--instance", task)
    ann.run(*lock, "--until", "23d", "--memo", 0)
    ann.run("wallet", "task", "nominate", task, "--peer", "ben")
    ben.run("wallet", "task", "enrol", task, "--peer", "me")
    until(lambda: "150.00 USD" in ann.run("wallet", "show", task), "the credit")
    assert "offered: offer 0, exocrat me, price 100.00 USD" in ben.run(
        *("wallet", "task", "offer", task, "--price", 100, "--picks", "0,100", "--due", "10d")
    )
    ann.run("wallet", "task", "approve", task, "--offer", 0)
    assert "frozen" in ann.run("wallet", "task", "consent", task, "--offer", 0)
    (tmp_path / "why.txt").write_text("the soil is missing")
    reason = f"@{tmp_path / 'why.txt'}"
    ann.run("wallet", "task", "dispute", task, "--amount", 30, "--reason", reason)
    assert "no verdict in case 1; case 0 is open" in ann.run("wallet", "ballot", "for", task, 1, code=1)
    ballot = ann.make("wallet", "ballot", "for", task, 0, "--final")
    assert "0% to 100%" in cyn.run("wallet", "vote", ballot, "101%", code=2)
    assert "such as 35%" in cyn.run("wallet", "vote", ballot, "yes", code=2)
    assert "closed: result 35%" in cyn.run("wallet", "vote", ballot, "35%")
    until(lambda: "returned  19.50 USD" in ann.run("wallet", "show", task), "what is left to go back")
    assert "cyn voted 35%\nThe result is 35%." in ann.run("wallet", "show", ballot)
    drawn = ann.run("project", task, "--svg", tmp_path / "t.svg", "--png", tmp_path / "t.png")
    assert "150% funded" in drawn
    assert (tmp_path / "t.png").read_bytes().startswith(b"\x89PNG")
    assert "has to end in .svg" in ann.run("project", task, "--svg", tmp_path / "t.txt", code=2)


def test_a_neighbour_whose_credit_is_picked_can_consent(town: Person) -> None:
    """A credit comes with a voucher's message: its owner has to be let in by who approves."""
    ann, ben, cyn = (town.of(name) for name in NAMES)
    task = ann.make(*TASK, "--governance", json.dumps(governance("ann")))
    lock = ("wallet", "voucher", "lock", mint(cyn), "--piece", 0, "--amount", 100, "--instance", task)
    cyn.run(*lock, "--until", "23d", "--memo", 0)
    consent = ("wallet", "task", "consent", task, "--offer", 0)
    advice = f"you have a credit in task {task[:8]} and no right to write there yet; its manager ann gives it with"
    assert f"{advice} `exonomy wallet grant {task[:8]} did:key:" in cyn.run(*consent, code=1)
    ann.run("wallet", "task", "nominate", task, "--peer", "ben")
    ben.run("wallet", "task", "enrol", task, "--peer", "me")
    ben.run("wallet", "task", "offer", task, "--price", 100, "--picks", "0,100", "--due", "10d")
    ann.run("wallet", "task", "approve", task, "--offer", 0)
    assert "frozen" in cyn.run(*consent)


def test_a_project_goes_into_a_bundle_with_its_tasks_and_what_else_is_named(town: Person, tmp_path: Path) -> None:
    ann = town.of("ann")
    project = ann.make(*TASK, "--governance", json.dumps(governance("ann")))
    task = ann.make(*TASK, "--parents", project)
    voucher = mint(ann)
    until(lambda: task[:8] in ann.run("wallet", "show", project), "the project to hear of its task")
    for more, roots in (((), {project, task}), ((voucher[:10],), {project, task, voucher})):
        said = ann.run("gateway", "export", project[:10], *more, "--with-tasks", "-o", tmp_path / "garden.bundle")
        assert f"task {project[:8]}" in said
        bundle = Bundle.decode((tmp_path / "garden.bundle").read_bytes())
        assert {root.hex() for root in bundle.roots} == roots
    none = ann.run("gateway", "export", project, "0" * 64, "-o", tmp_path / "none.bundle", code=1)
    assert "fits no instance" in none
    assert not (tmp_path / "none.bundle").exists()


def test_a_motion_is_carried_by_the_ballot_that_it_waits_for(
    town: Person, client: GatewayClient, tmp_path: Path
) -> None:
    ann, ben = town.of("ann"), town.of("ben")
    community = found_community(ann)
    motion = ("wallet", "community", "propose", community, "--until", "3d", "--motion")
    proposed = ann.run(*motion, json.dumps({"role": {"peer": "ben", "roles": ["liaison"]}}))
    assert "proposed: motion 0" in proposed
    what = "ben has these roles and no others: liaison (now: moderator)"
    assert f"Once it is carried: {what}" in proposed
    assert "no open motion 7; open are: 0" in ben.run("wallet", "ballot", "for", community, 7, code=1)
    ballot = ben.make("wallet", "ballot", "for", community, 0, "--final")
    assert f"Motion 0 of Garden: {what}. Carry it out?" in ann.run("wallet", "show", ballot)
    again = ("wallet", "ballot", "for", community, 0)
    told = ann.run(*again, code=1)
    assert told == f"a ballot for motion 0 is open already: {ballot[:8]}; --another founds one more"
    assert "opened" in ann.run(*again, "--another")
    assert "no option of this ballot; there are: yes, no" in ann.run("wallet", "vote", ballot, "maybe", code=2)
    assert "voted: elector me, choice yes" in ann.run("wallet", "vote", ballot, "yes")
    assert "closed: result yes" in ben.run("wallet", "vote", ballot, 0)
    until(lambda: "peer ben, roles liaison" in ann.run("wallet", "show", community), "the motion to be carried out")
    seen = town.run("show", community)
    assert "did:key:" in seen
    points = ann.json("reputation", "--community", community, "--out", tmp_path / "weights.json")
    balances = {one["peer"]: one["balance"] for one in points["peers"]}
    assert [one["weight"] for one in points["weights"]] == [
        max(1, 100 + balances[one["peer"]]) for one in points["weights"]
    ]
    assert len(points["weights"]) == 2
    weigh = ("wallet", "community", "weigh", community, "--json-args", tmp_path / "weights.json")
    assert "first a week after the founding" in ann.run(*weigh, code=1)


def test_a_contract_that_was_added_has_its_commands(town: Person, tmp_path: Path) -> None:
    ann = town.of("ann")
    interface = {
        "type": "lease",
        "title": "A thing lent",
        "statuses": [],
        "params": {"record": [["what", {"maybe": "text"}]]},
        "state": {"record": [["count", "bytes"]]},
        "events": {},
        "grants": {},
        "ops": {"tick": {"by": "anyone", "as": "call", "help": "Count on.", "args": {"record": []}}},
    }
    (tmp_path / "lease.wasm").write_bytes(COUNTER)
    (tmp_path / "lease.json").write_text(json.dumps(interface))
    assert "No such command 'lease'" in ann.run("wallet", "lease", "found", code=2)
    added = ann.run("module", "add", tmp_path / "lease.wasm", "--interface", tmp_path / "lease.json")
    assert "exonomy wallet lease --help" in added
    assert "lease" in ann.run("module", "list")
    lease = ann.make("wallet", "lease", "found")
    ann.run("wallet", "lease", "tick", lease[:10])
    assert "count  0100000000000000" in ann.run("show", lease[:10])
    (tmp_path / "bad.wasm").write_bytes(b"\0asm")
    assert "refused" in ann.run("module", "add", tmp_path / "bad.wasm", code=1)
    (tmp_path / "bad.json").write_text("{}")
    order = ("module", "add", tmp_path / "lease.wasm", "--interface", tmp_path / "bad.json")
    assert "type: a text" in ann.run(*order, code=1)


def test_names_are_kept_and_forgotten(town: Person) -> None:
    ann = town.of("ann")
    key = town.of("ben").json("wallet", "name", "list")[0]["key"]
    assert "ben is did:key:" in ann.run("wallet", "name", "add", "ben", key, code=1)
    ann.run("wallet", "name", "add", "an old friend", key)
    assert "an old friend" in ann.run("wallet", "name", "list")
    ann.run("wallet", "name", "remove", "an old friend")
    assert "knows no 'an old friend'" in ann.run("wallet", "name", "remove", "an old friend", code=1)
    for wrong in ("me", "a,b", "did:key:z6Mk", "", " x", "a\nb", "x" * 81):
        ann.run("wallet", "name", "add", wrong, key, code=2)
