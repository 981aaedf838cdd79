"""The community: founded by three, grown to nine; what it decides by motions and ballots."""

import json
from datetime import UTC, datetime
from typing import Any, Final

from demo.garden_cast import FOUNDERS, NAMES, Cast, without_keys
from demo.story import require

RULES: Final = {
    "ordinary": {"kind": "majority", "number": 0, "quorum": "50.01%"},
    "strict": {"kind": "supermajority", "number": 6_667, "quorum": "60%"},
}
ARBITRATORS: Final = ("dora", "frida", "gus", "hanna")
_MOST_AT_ONCE: Final = 2
"""Motions of one member that may be open at once (SPEC 17.2)."""


class Council:
    """The community and its motions."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.id = ""
        self.ballots: list[str] = []
        self.balances: dict[str, int] = {}
        """Points of each peer, by did:key, as the gateway computes them."""
        self.as_of = ""
        """The time for which it did."""
        self.snapshot = ""
        """The hash of the weights that follow from it."""

    def found(self) -> list[str]:
        """Three found it; the others are invited and join."""
        cast = self.cast
        rules = cast.stage.folder / "rules.json"
        rules.write_text(json.dumps({"rules": RULES}))
        founders = ("me,project manager", "bruno,facilitator+liaison", "clara,moderator+compliance officer")
        self.id = cast.make(
            *("ada", "wallet", "community", "found", "--name", "Lindenhof", "--json-args", rules),
            *(word for one in founders for word in ("--founders", one)),
            *(word for type_ in ("ballot", "task", "voucher") for word in ("--registry", f"{type_},{type_}")),
        )
        refused = cast.run("dora", "wallet", "community", "join", self.id, code=1)
        for name in NAMES[3:]:
            cast.run("ada", "wallet", "community", "invite", self.id, "--peer", name)
            cast.run(name, "wallet", "community", "join", self.id)
        members = self._members()
        require(len(members) == len(NAMES), f"there are {len(members)} members and not {len(NAMES)}")
        require(members["ivo"]["weight"] == 1, "a newcomer does not begin with weight 1")
        return [
            "ada, bruno and clara found it; six are invited and join",
            f"Before she is invited, dora is told: {without_keys(refused, cast)}",
        ]

    def name_arbitrators(self) -> list[str]:
        """Four neighbours become arbitrators: each by a motion and its ballot."""
        for at, name in enumerate(ARBITRATORS):
            proposer = FOUNDERS[at // _MOST_AT_ONCE]
            self.decide(proposer, {"role": {"peer": name, "roles": ["arbitrator"]}}, FOUNDERS[:2])
        for name in ARBITRATORS:
            self.cast.run(name, "wallet", "community", "willing", self.id, "--willing")
        members = self._members()
        for name in ARBITRATORS:
            require(members[name]["roles"] == ["arbitrator"] and members[name]["willing"], f"{name} is no arbitrator")
        said = self.cast.run("clara", "wallet", "show", self.ballots[-1]).splitlines()
        return [
            f"{', '.join(ARBITRATORS)} are to be arbitrators: a motion and a ballot each. The last one's ballot closes",
            "before clara has voted, since no vote that is still out could change its result:",
            *(line for line in said if " voted " in line or line.startswith("The result")),
        ]

    def decide(self, proposer: str, motion: dict[str, Any], voters: tuple[str, ...]) -> None:
        """A motion that is carried: proposed, its ballot founded, voted until it is decided.

        Raises:
            Failed: it is still open after all these votes.
        """
        cast = self.cast
        number = cast.shown(self.id)["state"]["next_motion"]
        order = ("wallet", "community", "propose", self.id, "--until", "3d", "--motion")
        cast.run(proposer, *order, json.dumps(motion))
        ballot = cast.make(proposer, "wallet", "ballot", "for", self.id, number, "--final")
        for name in voters:
            cast.run(name, "wallet", "vote", ballot, "yes")
        require(cast.shown(ballot)["status"] == "decided", f"the ballot on motion {number} is not decided")
        cast.until(self.id, lambda seen: not seen["state"]["motions"], f"motion {number} to be carried out")
        self.ballots.append(ballot)

    def module_of(self, type_: str) -> str:
        """The module that the registry has for a type."""
        registry = self.cast.shown(self.id)["state"]["registry"]
        return str(next(one["module"] for one in registry if one["type"] == type_))

    def weigh(self) -> list[str]:
        """The table of reputations; the facilitator may take them over as weights from a week after the founding on."""
        cast = self.cast
        weights = cast.stage.folder / "weights.json"
        seen = cast.ask("bruno", "reputation", "--community", self.id, "--out", weights)
        self.snapshot = str(seen["snapshot"])
        self.balances = {one["peer"]: one["balance"] for one in seen["peers"]}
        self.as_of = datetime.fromtimestamp(seen["as_of_ms"] / 1_000, UTC).isoformat(timespec="milliseconds")
        require(self.balances[cast.keys["ada"]] < 0, "who disputed too much lost nothing")
        table = cast.run("bruno", "reputation", "--community", self.id)
        before = {name: member["weight"] for name, member in self._members().items()}
        refused = cast.run("bruno", "wallet", "community", "weigh", self.id, "--json-args", weights, code=1)
        after = {name: member["weight"] for name, member in self._members().items()}
        require("once a week" in refused and after == before, f"weights changed in the first week: {refused}")
        return [
            "bruno, the facilitator, looks (he is `me`). The verdict of 60% took from ada, who disputed, 60 points",
            "and from ivo 40: each loses what they wrongly asked for.",
            *table.splitlines(),
            "Weights count in ballots and draws, and change by little once a week. He hands them over too early:",
            without_keys(refused, cast),
        ]

    def _members(self) -> dict[str, Any]:
        """Members by name."""
        by_key = {key: name for name, key in self.cast.keys.items()}
        return {by_key[one["peer"]]: one for one in self.cast.shown(self.id)["state"]["members"]}
