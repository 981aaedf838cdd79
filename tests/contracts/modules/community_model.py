"""A community in plain Python, written from the text of SPEC 17: each method says whether the op is accepted."""

from dataclasses import dataclass, field

from exonomy_contracts.commit.charter import Charter, Rule
from exonomy_contracts.commit.draw import Draw
from exonomy_contracts.wire.cbor import Item

from tests.contracts.modules.drive import DAY, MODULE, T0
from tests.contracts.modules.neighbours import (
    ARBITRATOR,
    BALLOT,
    COMPLIANCE,
    EXPEL,
    FACILITATOR,
    FOUNDERS,
    LIAISON,
    MODERATOR,
    MOVE,
    POLICIES,
    ROLE,
    RULE_ITEMS,
    RULES,
    SEALERS,
    STATEMENT,
    UPGRADE,
)

MEMBERS, INVITATIONS, OPEN_MOTIONS, LINKS, CHILDREN, WAITING = 128, 32, 8, 16, 32, 16
HOUR = 3_600_000


@dataclass
class Person:
    """A member."""

    roles: int
    weight: int
    willing: bool = False
    suspended: int = 0


@dataclass
class Motion:
    """An open motion."""

    number: int
    ask: list[Item]
    proposer: bytes
    charter: bytes
    until: int
    ballot: bytes


@dataclass
class Model:
    """Its fields are what SPEC 17.2 lists; `now` and `height` are the next seal's."""

    now: int = T0
    height: int = 1
    people: dict[bytes, Person] = field(default_factory=lambda: {peer: Person(roles, 100) for peer, roles in FOUNDERS})
    invited: list[tuple[bytes, bytes, int]] = field(default_factory=list)
    registry: dict[str, list[bytes | None]] = field(
        default_factory=lambda: {"ballot": [BALLOT, None, None], "trade": [MODULE, None, None]}
    )
    rules: dict[int, Item] = field(default_factory=lambda: dict(RULE_ITEMS))
    policies: list[Item] = field(default_factory=list)
    motions: list[Motion] = field(default_factory=list)
    next_motion: int = 0
    links: dict[bytes, list[bool]] = field(default_factory=dict)
    children: dict[bytes, bool] = field(default_factory=dict)
    cases: dict[tuple[bytes, int], list[Item]] = field(default_factory=dict)
    sealers: Item = None
    snapshot: tuple[bytes | None, int, int] = (None, T0, T0)
    leaving: bytes | None = None

    def state(self) -> Item:
        """What the contract has to keep."""
        people = sorted(self.people.items())
        return {
            0: "Community garden",
            1: [[peer, who.roles, who.weight, who.willing, who.suspended] for peer, who in people],
            2: [list(invitation) for invitation in self.invited],
            3: [[type_, *modules] for type_, modules in self.registry.items()],
            4: self.rules,
            5: self.policies,
            6: [{0: m.number, 1: m.ask, 2: m.proposer, 3: m.charter, 4: m.until, 5: m.ballot} for m in self.motions],
            7: self.next_motion,
            8: [[community, *sides] for community, sides in self.links.items()],
            9: [[community, adopted] for community, adopted in self.children.items()],
            10: [{0: source, 1: case, **dict(enumerate(rest, 2))} for (source, case), rest in self.cases.items()],
            11: None,
            12: self.sealers,
            13: list(self.snapshot),
            14: self.leaving,
        }

    def active(self, peer: bytes) -> bool:
        """Whether this one is a member who is not suspended."""
        return peer in self.people and self.now >= self.people[peer].suspended

    def acts(self, peer: bytes, role: int) -> bool:
        """Whether this one has the role and may use it."""
        return self.active(peer) and bool(self.people[peer].roles & role)

    # -- members ------------------------------------------------------------------------------------------------------

    def invite(self, by: bytes, peer: bytes) -> bool:
        if not self.active(by) or peer in self.people:
            return False
        open_ = [one for one in self.invited if one[2] > self.now]
        of_by = sum(one[1] == by for one in open_)
        if any(one[0] == peer for one in open_) or of_by >= 4 or len(open_) >= INVITATIONS:
            return False
        self.invited = [*open_, (peer, by, self.now + 30 * DAY)]
        return True

    def uninvite(self, by: bytes, peer: bytes) -> bool:
        found = [one for one in self.invited if one[0] == peer]
        if not found or (found[0][1] != by and not self.acts(by, MODERATOR)):
            return False
        self.invited.remove(found[0])
        return True

    def join(self, peer: bytes) -> bool:
        found = [one for one in self.invited if one[0] == peer and one[2] > self.now]
        if not found or peer in self.people or len(self.people) >= MEMBERS:
            return False
        self.invited.remove(found[0])
        self.people[peer] = Person(0, 1)
        return True

    def leave(self, peer: bytes) -> bool:
        if peer not in self.people or len(self.people) == 1:
            return False
        self._go(peer)
        return True

    def _go(self, peer: bytes) -> None:
        del self.people[peer]
        self.invited = [one for one in self.invited if one[1] != peer]

    def willing(self, peer: bytes, stands: bool) -> bool:
        if peer not in self.people:
            return False
        self.people[peer].willing = stands
        return True

    def resign(self, peer: bytes, roles: int) -> bool:
        if peer not in self.people or roles == 0 or roles & ~self.people[peer].roles:
            return False
        self.people[peer].roles -= roles
        return True

    def suspend(self, by: bytes, peer: bytes, until: int) -> bool:
        if not self.acts(by, MODERATOR) or peer not in self.people or not self.now < until <= self.now + 30 * DAY:
            return False
        silent = {who for who in self.people if not self.active(who)} | {peer}
        if 2 * len(silent) >= len(self.people):
            return False
        self.people[peer].suspended = until
        return True

    def reinstate(self, by: bytes, peer: bytes) -> bool:
        if not self.acts(by, MODERATOR) or peer not in self.people or self.active(peer):
            return False
        self.people[peer].suspended = 0
        return True

    def weigh(self, by: bytes, weights: list[tuple[bytes, int]], snapshot: bytes, as_of: int) -> bool:
        if not self.acts(by, FACILITATOR) or as_of > self.now:
            return False
        if as_of <= self.snapshot[1] or self.now < self.snapshot[2] + 7 * DAY:
            return False
        named = [peer for peer, _ in weights]
        in_order = named == sorted(set(named)) and named != []
        if not in_order or not all(peer in self.people and 1 <= weight <= 10_000 for peer, weight in weights):
            return False
        for peer, weight in weights:
            before = self.people[peer].weight
            least, most = before - max(before // 10, 1), before + max(before // 5, 1)
            self.people[peer].weight = min(max(weight, least), most)
        self.snapshot = (snapshot, as_of, self.now)
        return True

    # -- motions ------------------------------------------------------------------------------------------------------

    def propose(self, by: bytes, ask: list[Item], until: int) -> bool:
        mine = sum(motion.proposer == by for motion in self.motions)
        if not self.active(by) or mine >= (1 if self.people[by].weight == 1 else 2):
            return False
        if not self.now + HOUR <= until <= self.now + 60 * DAY:
            return False
        if ask[0] in (ROLE, EXPEL) and ask[1] not in self.people:
            return False
        if len(self.motions) >= OPEN_MOTIONS:
            weakest = min(self.motions, key=lambda motion: (self._weight(motion.proposer), -motion.number))
            if self._weight(weakest.proposer) >= self._weight(by):
                return False
            self.motions.remove(weakest)
        self.motions.append(Motion(self.next_motion, ask, by, self._charter(ask), until, self._ballot()))
        self.next_motion += 1
        return True

    def _weight(self, peer: bytes) -> int:
        return self.people[peer].weight if peer in self.people else 0

    def _charter(self, ask: list[Item]) -> bytes:
        rule = Rule.read(self.rules[1 if ask[0] in (UPGRADE, SEALERS, EXPEL, RULES, MOVE) else 0])
        small = ask[0] in (POLICIES, STATEMENT)
        voters = [(peer, who.weight) for peer, who in self.people.items() if self.active(peer) or not small]
        return Charter.of(voters, 2, rule).hash

    def _ballot(self) -> bytes:
        module, previous, held = self.registry["ballot"]
        found = previous if held is not None and previous is not None else module
        assert found is not None
        return found

    def end(self, number: int, by: bytes | None = None) -> bool:
        """`withdraw` by its proposer, or `lapse` by anyone."""
        found = [motion for motion in self.motions if motion.number == number]
        if not found or (found[0].proposer != by if by is not None else self.now < found[0].until):
            return False
        self.motions.remove(found[0])
        return True

    def verdict(self, module: bytes, number: int, charter: bytes, result: int | None) -> bool:
        found = [motion for motion in self.motions if motion.number == number]
        if not found or (module, charter) != (found[0].ballot, found[0].charter) or self.now >= found[0].until:
            return False
        if result is not None:
            self.motions.remove(found[0])
        if result == 0:
            self._carry(found[0].ask)
        return True

    def _carry(self, ask: list[Item]) -> None:
        match ask:
            case [0, bytes(peer), int(roles)] if peer in self.people:
                self.people[peer].roles = roles
            case [1, list(hashes)]:
                self.policies = hashes
            case [2, str(type_), bytes(module)]:
                self._upgrade(type_, module)
            case [3, keys, k]:
                self.sealers = [keys, k]
            case [4, bytes(peer)] if peer in self.people and len(self.people) > 1:
                self._go(peer)
            case [5, dict(rules)]:
                self.rules, self.motions = rules, []
            case [7, bytes(module)]:
                self.leaving = module

    def _upgrade(self, type_: str, module: bytes) -> None:
        before, _, held = self.registry.get(type_, [None, None, None])
        if before != module and (before is not None or len(self.registry) < 16):
            self.registry[type_] = [module, before if held is None else None, None]

    def hold(self, by: bytes, type_: str, reason: bytes | None) -> bool:
        """`hold` with a reason, `unhold` with none."""
        entry = self.registry.get(type_)
        if not self.acts(by, COMPLIANCE) or entry is None or (entry[2] is None) == (reason is None):
            return False
        entry[2] = reason
        return True

    # -- others -------------------------------------------------------------------------------------------------------

    def link(self, by: bytes, community: bytes) -> bool:
        return self.acts(by, LIAISON) and self._tie(community, 0)

    def unlink(self, by: bytes, community: bytes) -> bool:
        return self.acts(by, LIAISON) and self.links.pop(community, None) is not None

    def linked(self, community: bytes) -> bool:
        return self._tie(community, 1)

    def unlinked(self, community: bytes) -> bool:
        self.links.pop(community, None)
        return True

    def _tie(self, community: bytes, side: int) -> bool:
        if community not in self.links:
            weak = [other for other, (ours, _) in self.links.items() if not ours]
            if len(self.links) >= LINKS and not weak:
                return False
            if len(self.links) >= LINKS:
                del self.links[weak[0]]
            self.links[community] = [False, False]
        self.links[community][side] = True
        return True

    def child(self, community: bytes) -> bool:
        waiting = [other for other, adopted in self.children.items() if not adopted]
        if community in self.children or (len(self.children) >= CHILDREN and not waiting):
            return False
        if len(self.children) >= CHILDREN:
            del self.children[waiting[0]]
        self.children[community] = False
        return True

    def adopt(self, by: bytes, community: bytes) -> bool:
        if not self.acts(by, LIAISON) or self.children.get(community, True):
            return False
        self.children[community] = True
        return True

    def draw(self, source: bytes, module: bytes, case: int, seats: int, parties: list[Item]) -> bool:
        known = [entry[0] for entry in self.registry.values() if entry[2] is None]
        known += [entry[1] for entry in self.registry.values() if entry[1] is not None]
        if module not in known or not 1 <= seats <= 9:
            return False
        waiting = {name: rest for name, rest in self.cases.items() if rest[3] > self.now}  # type: ignore[operator]  # a time
        asked: list[Item] = [seats, parties, self.height, self.now + DAY]
        if (source, case) in waiting or not self._room(waiting, source, asked):
            return False
        self.cases = {**waiting, (source, case): asked}
        return True

    def _room(self, waiting: dict[tuple[bytes, int], list[Item]], source: bytes, asked: list[Item]) -> bool:
        """Whether there is room; for a case that can be seated the oldest for which nobody can be drawn make way."""

        def spare(one: list[Item]) -> int:
            assert isinstance(one[1], list)
            return max(len(one[1]) - 9, 0)

        while True:
            full, own = len(waiting) >= WAITING, [name for name in waiting if name[0] == source]
            wide = spare(asked) > 0 and spare(asked) + sum(map(spare, waiting.values())) > 112
            if not full and len(own) < 4 and not wide:
                return True
            could = waiting if full else own if len(own) >= 4 else [name for name in waiting if spare(waiting[name])]
            stuck = [name for name in could if not self._free(waiting[name])]
            if not stuck or not self._free(asked):
                return False
            del waiting[stuck[0]]

    def _free(self, case: list[Item]) -> set[bytes]:
        """Who can be drawn for it."""
        arbiters = {peer for peer, who in self.people.items() if who.willing and who.roles & ARBITRATOR}
        stakes = case[1] if isinstance(case[1], list) else []
        return {peer for peer in arbiters if self.active(peer) and peer not in stakes}

    def seat(self, source: bytes, case: int, previous: bytes) -> tuple[bytes, ...] | None:
        """The panel; None: refused."""
        found = self.cases.get((source, case))
        if found is None or self.height <= found[2] or self.now >= found[3]:  # type: ignore[operator]  # a height, a time
            return None
        panel = Draw.of_case(self.state(), source, case, previous, self.now).panel
        free = self._free(found)
        if not free:
            return None
        assert set(panel) <= free
        assert len(panel) == min(len(free), found[0])  # type: ignore[type-var]  # a number of seats
        del self.cases[source, case]
        return panel
