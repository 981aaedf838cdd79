"""What makes a device a sensor: what it measures, what it watches for, and its proofs of what happened (SPEC 6.7, 9.8).

A reading is durable before it is signed; it is signed once the clock is sure and the link is up, and is
then no more to be changed than any other entry. Too many values become stretches; events and totals are never left out.
"""

from . import cbor, limits
from .channels import EVENT, HAPPENED, PLACE, TOTAL, VALUE
from .device import Device
from .errors import BadMessage, JournalFull
from .readings import SURE, THIS_START, Line, Readings, one
from .sale import FINAL
from .watch import BAND, COUNT, Watch
from .watch import PLACE as FENCE

_WATCHED = {PLACE: FENCE, VALUE: BAND, TOTAL: COUNT}
# Lines and fixes in one record of a journal that is written anew.
_IN_A_RECORD = 12


class Completion:
    """A trade whose criteria were met: its proof, and what became of it (SPEC 9.5, `verdict`)."""

    def __init__(self, trade, commit_id, state="signed", text=""):
        self.trade = trade
        self.id = commit_id
        self.state = state
        self.text = text


class Sensor(Device):
    """A sensor that has been enrolled. `channels` are what it measures."""

    version = "sensor 0.1"

    def __init__(self, signer, enrolment, journal, clock, random, channels):
        super().__init__(signer, enrolment, journal, clock, random)
        self.channels = channels
        self.readings = Readings()
        self.watches = []
        self.completions = []
        # Whether the journal has less than this object.
        self.behind = False
        # The seq of the next reading; a sensor that knows of none goes on from the seconds since 1970.
        self._next_reading = 0
        # By channel: what events and counters last reported.
        self._lasts = {}
        # What the watches will see once it can be dated: (time, channel, kind, value).
        self._undated = []
        self._started_ms = 0
        # Whose readings these are.
        self._repo = enrolment.repo

    # -- from and to the journal

    def load(self, kept=None, slept_ms=0):
        """Takes up what the journal holds, and what `nap` said before a sleep. Raises: BadMessage, JournalFull."""
        super().load()
        if self._repo != self.enrolment.repo:
            self._move_house()
        for channel in self.channels:
            if channel.kind in (EVENT, TOTAL):
                channel.last = self._lasts.get(channel.name)
            channel.total = channel.last or 0
        self._started_ms = self.now_ms
        if kept is not None:
            self._wake(cbor.loads(kept), slept_ms)
        elif self.readings.new_start():
            self._record([["started"]])

    def enrol(self, enrolment):
        """Works under a record that was corrected. Raises: BadMessage, JournalFull; see `Device.enrol`."""
        super().enrol(enrolment)
        if self._repo != enrolment.repo:
            self._move_house()

    def _move_house(self):
        """What was measured for one merchant is not for another's eyes."""
        self._repo = self.enrolment.repo
        self.readings = Readings()
        self.watches = []
        self.completions = []
        self._lasts = {}
        self._undated = []
        self.behind = True
        self.rewrite()

    def _load_of(self, repo):
        self._repo = repo

    def _load_measured(self, *fields):
        line = Line(*fields)
        self.readings.take_up(line)
        self._lasts[line.channel] = line.last

    def _load_started(self):
        self.readings.new_start()

    def _load_dated(self, offset_ms, started_ms):
        self.readings.date(offset_ms, started_ms)

    def _load_taken(self, number, next_reading):
        self.readings.taken(number)
        self.readings.next_number = max(self.readings.next_number, number + 1)
        self._next_reading = next_reading

    def _load_last(self, channel, value):
        self._lasts[channel] = value

    def _load_watching(self, trade, criteria, deadline_ms):
        if self._completion(trade) is None and self._watch(trade) is None:
            self.watches.append(Watch(trade, criteria, deadline_ms))

    def _load_seen(self, trade, kind, recorded):
        watch = self._watch(trade)
        if watch is not None:
            watch.parts[kind].restore(recorded)

    def _load_unwatched(self, trade):
        self.watches = [watch for watch in self.watches if watch.trade != trade]

    def _load_completed(self, trade, commit_id, state="signed", text=""):
        self._load_unwatched(trade)
        self.completions.append(Completion(trade, commit_id, state, text))

    def _load_verdict(self, commit_id, state, text):
        for completion in self.completions:
            if completion.id == commit_id:
                completion.state = state
                completion.text = text

    def _more(self):
        yield cbor.dumps([["of", self._repo]])
        for done in self.completions:
            yield cbor.dumps([["completed", done.trade, done.id, done.state, done.text]])
        for watch in self.watches:
            yield cbor.dumps([["watching", watch.trade, watch.criteria, watch.deadline_ms]])
            for change in self._progress(watch):
                yield cbor.dumps([change])
        for name, value in self._lasts.items():
            yield cbor.dumps([["last", name, value]])
        yield cbor.dumps([["taken", self.readings.next_number - 1, self._next_reading]])
        lines = self.readings.lines
        for i in range(0, len(lines), _IN_A_RECORD):
            yield cbor.dumps([["measured"] + line.fields() for line in lines[i : i + _IN_A_RECORD]])  # noqa: RUF005 - unpacking costs code on MicroPython

    def _progress(self, watch):
        for kind in range(3):
            recorded = watch.parts[kind].progress() if watch.parts[kind] else []
            step = _IN_A_RECORD if kind == FENCE else len(recorded) or 1
            for i in range(0, len(recorded), step):
                yield ["seen", watch.trade, kind, recorded[i : i + step]]

    def _forget(self):
        self._drop_expired()
        self.completions = self.completions[-limits.COMPLETIONS :]
        names = [channel.name for channel in self.channels if channel.kind in (EVENT, TOTAL)]
        self._lasts = {name: self._lasts[name] for name in names if name in self._lasts}

    def rewrite(self):
        """Writes the journal anew with only what still matters. Raises: JournalFull."""
        super().rewrite()
        self.behind = False

    def store(self):
        """Makes what was heard durable, and what found no room before. Raises: JournalFull."""
        if self.behind:
            self.rewrite()
        super().store()

    def _record(self, changes):
        """Makes changes durable; where there is no room the values become fewer, and what is left waits for `store`."""
        try:
            if self.behind or self._journal.needs_rewrite():
                self.rewrite()
            else:
                self._journal.append(cbor.dumps(changes))
        except JournalFull:
            self.readings.compact()
            self.behind = True

    # -- over a sleep

    def nap(self):
        """What has to survive a sleep in memory that only a power cut clears; `load` takes it."""
        channels = [[channel.name, channel.last, channel.last_ms, channel.total] for channel in self.channels]
        undated = [list(seen) for seen in self._undated]
        return cbor.dumps([self.now_ms, self.clock.certain, self._started_ms, channels, undated])

    def _wake(self, kept, slept_ms):
        now, certain, self._started_ms, channels, undated = kept
        if certain:
            self.clock.set(now + slept_ms)
        else:
            self.clock.at_least(now + slept_ms)
        for name, last, last_ms, total in channels:
            for channel in self.channels:
                if channel.name == name:
                    channel.last = last
                    channel.last_ms = last_ms
                    channel.total = total
        self._undated = [tuple(seen) for seen in undated]

    # -- what it measures

    def count(self, channel, pulses):
        """So many more were counted; see `observe`."""
        channel.total += pulses
        return self.observe(channel, channel.total)

    def observe(self, channel, value):
        """Takes in what a channel measured; returns whether it became a reading, which is durable then.

        Raises: JournalFull when an event has no room, and then it is to be handed in again.
        """
        now = self.now_ms
        self._look(channel, now, value)
        if not channel.worth(value, now):
            return False
        sure = SURE if self.clock.certain else THIS_START
        number = self.readings.next_number
        line = one(number, channel.name, channel.semantics, sure, now, value)
        self.readings.add(line)
        channel.reported(value, now)
        if channel.kind in (EVENT, TOTAL):
            self._lasts[channel.name] = value
        if self.readings.crowded() and self.readings.compact():
            # The journal still has them one by one.
            self.behind = True
        self._record([["measured"] + line.fields()])  # noqa: RUF005  # as above
        return True

    def _look(self, channel, now, value):
        kind = _WATCHED.get(channel.kind)
        if kind is None:
            return
        if self.clock.certain and not self._undated:
            self._see(channel.name, kind, now, value)
            return
        self._undated.append((now, channel.name, kind, value))
        if len(self._undated) > limits.UNDATED:
            undated = self._undated
            self._undated = [undated[i] for i in range(len(undated)) if i % 2 == 0]

    def _see(self, channel, kind, time_ms, value):
        for watch in self.watches:
            recorded = watch.see(channel, kind, time_ms, value)
            if recorded is not None:
                self._record([["seen", watch.trade, kind, recorded]])

    # -- what it signs

    def worth_signing(self):
        """Whether a connected sensor should sign now: one entry for a few seconds' readings, an event at once."""
        lines = self.readings.lines
        if not lines or not self.clock.certain:
            return False
        if len(lines) >= limits.READING_LINES or self.readings.has(HAPPENED):
            return True
        return not 0 <= self.now_ms - lines[0].to_ms < limits.SIGN_AFTER_MS

    def sign(self):
        """Signs what waits, as far as the backlog has room; returns how many entries. Raises: JournalFull."""
        count = 0
        while self.clock.certain and self.readings.lines and len(self.log.waiting) < limits.BACKLOG_READINGS:
            self.working()
            if self.behind:
                self.rewrite()
            now = self.now_ms
            lines = self.readings.oldest()
            seq = self._next_reading or now // 1000
            readings = [lines[i].reading(seq + i) for i in range(len(lines))]
            taken = ["taken", lines[-1].number, seq + len(lines)]
            self.write("reading", [], now, [1, "reading", readings], lambda _: [taken])  # noqa: B023 - called at once
            self.readings.taken(taken[1])
            self._next_reading = taken[2]
            count += 1
        return count

    def tend(self):
        """Looks after the watches: dates what was seen, drops what is over, proves what is met.

        Returns the completions that are new; each is signed and durable, exactly once.
        """
        if not self.clock.certain:
            return []
        undated = self._undated
        self._undated = []
        for time_ms, channel, kind, value in undated:
            self._see(channel, kind, time_ms, value)
        done = []
        for watch in list(self.watches):
            if watch.met:
                completion = self._complete(watch)
                if completion:
                    done.append(completion)
        self._drop_expired()
        return done

    def _drop_expired(self):
        if self.clock.certain:
            now = self.clock.now_ms()
            self.watches = [watch for watch in self.watches if now <= watch.deadline_ms]

    def _complete(self, watch):
        """Signs the proof; None when it is too late, or there is no room for it yet."""
        now = self.now_ms
        if now > watch.deadline_ms or len(self.log.waiting) >= limits.BACKLOG_ENTRIES:
            return None
        body = [1, "completion", watch.evidence(), now]
        try:
            if self.behind:
                self.rewrite()
            entry = self.write("proof", [watch.trade], now, body, lambda new: [["completed", watch.trade, new]])
        except JournalFull:
            return None
        self.watches.remove(watch)
        completion = Completion(watch.trade, entry.id)
        self.completions.append(completion)
        return completion

    def _watch(self, trade):
        for watch in self.watches:
            if watch.trade == trade:
                return watch
        return None

    def _completion(self, trade):
        for completion in self.completions:
            if completion.trade == trade:
                return completion
        return None

    def awaits(self):
        """Whether a completion whose proof has arrived may still move on."""
        waiting = [entry.id for entry in self.log.waiting]
        return any(done.state not in FINAL and done.id not in waiting for done in self.completions)

    # -- what the gateway says

    def hear(self, data):
        """Takes in a down message; the first makes the clock sure, and dates what was measured before it."""
        unsure_ms = None if self.clock.certain else self.now_ms
        try:
            return super().hear(data)
        finally:
            if unsure_ms is not None and self.clock.certain:
                self._date(self.now_ms - unsure_ms)

    def _date(self, offset_ms):
        started_ms = self._started_ms + offset_ms
        if self.readings.date(offset_ms, started_ms):
            self._unstored.append(["dated", offset_ms, started_ms])
        for channel in self.channels:
            channel.last_ms += offset_ms
        self._undated = [(seen[0] + offset_ms, seen[1], seen[2], seen[3]) for seen in self._undated]

    def _hear_watch(self, trade, criteria, deadline_ms):
        """("watching", watch), or ("unwatchable", why)."""
        if self._completion(trade) is not None or self._watch(trade) is not None:
            return None
        if criteria.get(0) != self.signer.public_key:
            return None
        if len(self.watches) >= limits.WATCHES:
            return "unwatchable", "more than %d trades at once" % limits.WATCHES
        try:
            watch = Watch(trade, criteria, deadline_ms)
        except BadMessage as error:
            return "unwatchable", str(error)
        self.watches.append(watch)
        self._unstored.append(["watching", trade, criteria, deadline_ms])
        return "watching", watch

    def _hear_unwatch(self, trade):
        """("unwatched", trade) when it was watched."""
        if self._watch(trade) is None:
            return None
        self._load_unwatched(trade)
        self._unstored.append(["unwatched", trade])
        return "unwatched", trade

    def _hear_verdict(self, commit_id, state, text, amount, currency):
        """("verdict", completion, state) when that is new."""
        for completion in self.completions:
            if completion.id == commit_id and completion.state != state:
                completion.state = state
                completion.text = text[: limits.TEXT_CHARS]
                self._unstored.append(["verdict", commit_id, state, completion.text])
                return "verdict", completion, state
        return None

    # -- what is signed again

    def _again(self, kind, body, now_ms):
        if kind == "proof":
            _set_back(body, now_ms)
        elif kind == "reading":
            for line in body[2]:
                for i in _TIMES[line[1]]:
                    line[i] = min(line[i], now_ms)
        return body

    def _given_up(self, entry, text):
        self._load_verdict(entry.id, "refused", text[: limits.TEXT_CHARS])

    def _renamed(self, ids):
        for completion in self.completions:
            completion.id = ids.get(completion.id, completion.id)


# Where the times stand in a reading's line, by its semantics.
_TIMES = ((3,), (2,), (3,), (3, 4))


def _set_back(body, now_ms):
    """A completion was signed when the clock was ahead: all its times were, by as much."""
    ahead = body[3] - now_ms
    if ahead <= 0:
        return
    body[3] = now_ms
    evidence = body[2]
    for fix in evidence.get(FENCE, ()):
        fix[0] -= ahead
    if BAND in evidence:
        evidence[BAND][0] -= ahead
        evidence[BAND][1] -= ahead
    if COUNT in evidence:
        evidence[COUNT][0] -= ahead
