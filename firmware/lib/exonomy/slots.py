"""Two folders of firmware: which one starts, when the other comes back, and when neither may.

    slots/a/…, slots/b/…   each a version, whole when its manifest.cbor and all that it names are there
    slots/current          one line `slot state score crc32`; it is replaced by one rename, and that is every switch
    slots/refused          the version that did not come up, as hex of its name, and why
    slots/notes            lines `code text` for the device's log, until a start has written them there

A start is counted before anything of the slot runs, so whatever goes wrong in it has been counted. The states:

    trial   came with an update and has not heard the gateway yet. Three starts that broke off, and the other slot
            comes back
    alone   has worked for a while without reaching anybody, as in a cellar. It goes back after many starts more
    good    was heard by the gateway, or was put here by a cable. After five crashes in a row it starts in safe mode

A start that somebody switched on says less against the firmware than one after a reset, and counts less. The loader
uses this, so no update replaces it: it must read what every later version writes.
"""

from binascii import crc32, hexlify

from . import manifest

NAMES = ("a", "b")
TRIAL, ALONE, GOOD = "trial", "alone", "good"
# How a boot goes.
RUN, SAFE, NONE = "run", "safe", "none"

CURRENT = "slots/current"
REFUSED = "slots/refused"
NOTES = "slots/notes"
# What one start adds to the score: after a reset of any kind, and when it was switched on.
_RESET = {TRIAL: 2, ALONE: 2, GOOD: 2}
_SWITCHED_ON = {TRIAL: 1, ALONE: 1, GOOD: 0}
# The score at which a version is given up.
_ENOUGH = {TRIAL: 6, ALONE: 20, GOOD: 10}
# Codes of notes that say how a start ended.
ENDS = ("crashed", "died", "stalled")
# Lines of notes that are kept until a start writes them to the log.
_NOTES = 16
_NOTE_CHARS = 160


def record(slot, state=GOOD, score=0):
    """The line of `slots/current`."""
    said = "%s %s %d" % (slot, state, score)
    return ("%s %08x\n" % (said, crc32(said.encode()) & 0xFFFFFFFF)).encode()


def _read_record(data):
    """(slot, state, score), or None for bytes that are no record."""
    try:
        slot, state, score, _ = data.decode().split(" ")
        score = int(score)
    except ValueError:
        return None
    return (slot, state, score) if state in _ENOUGH and slot in NAMES and record(slot, state, score) == data else None


def other(slot):
    """The name of the other slot."""
    return NAMES[1 - NAMES.index(slot)]


class Boot:
    """What the loader is to do: `mode` RUN or SAFE with the code in `folder`, or NONE, because of `why`."""

    def __init__(self, mode, slot, why=""):
        self.mode = mode
        self.slot = slot
        self.folder = None if slot is None else "slots/" + slot
        self.why = why


class Slots:
    """The slots of one disk (`disk.Disk`)."""

    def __init__(self, disk):
        self.disk = disk
        found = self._record()
        # The slot that runs, or would: None when there is nothing to run.
        self.running, self.state, self._score = found or (None, GOOD, 0)

    # -- for the loader

    def choose(self, switched_on=False, woken=False):
        """The `Boot` of this start, counted on disk before it is returned. To be called once per start.

        `switched_on`: somebody did; `woken`: from a sleep that the app chose, which is no new start.
        """
        boot = self._chosen()
        if boot.mode != RUN or woken:
            return boot
        weight = (_SWITCHED_ON if switched_on else _RESET)[self.state]
        if weight:
            self._try_to_set(boot.slot, self.state, self._score + weight)
        return boot

    def _chosen(self):
        if self.running is None:
            self._find()
        if self.running is None:
            return Boot(NONE, None, "there is no whole firmware: " + self.trouble("a"))
        trouble = self.trouble(self.running)
        spare = other(self.running)
        if trouble:
            if self.trouble(spare):
                return Boot(NONE, None, "the firmware is damaged: " + trouble)
            self._go_back("damaged", trouble)
        elif self._score >= _ENOUGH[self.state]:
            if self.state == GOOD or self.trouble(spare):
                return Boot(SAFE, self.running, "it broke off again and again: " + self.last_end())
            self._go_back("went-back", "did not come up: " + self.last_end())
        return Boot(RUN, self.running)

    def _find(self):
        """The record is lost: the whole slot with the highest counter, on trial if there is another."""
        found = [name for name in NAMES if not self.trouble(name)]
        found.sort(key=lambda name: self.manifest(name).counter)
        if found:
            self._try_to_set(found[-1], TRIAL if len(found) > 1 else GOOD, 0)
            self.note("record-lost", "slots/current could not be read; slot " + found[-1] + " was taken")

    def _go_back(self, code, why):
        """The other slot takes over. Its version was good when this one came."""
        left = self.manifest(self.running)
        named = "%s (%d)" % (left.version, left.counter) if left else "slot " + self.running
        text = named + " " + why
        self.note(code, text)
        if left and code == "went-back" and self.state == TRIAL:
            self._try_to_put(REFUSED, hexlify(left.name) + b" " + text.encode())
        self._try_to_set(other(self.running), GOOD, 0)

    # -- for whatever runs

    def steady(self):
        """This start has worked for a while: earlier crashes of a good version are forgotten."""
        if self.state == GOOD and self._score:
            self._set(self.running, GOOD, 0)

    def healthy(self):
        """The version that runs has heard the gateway: it stays; whether that is news. Raises: OSError."""
        if self.state == GOOD:
            return False
        self._set(self.running, GOOD, 0)
        return True

    def alone(self):
        """The version on trial works, but reaches nobody. Raises: OSError."""
        if self.state == TRIAL:
            self._set(self.running, ALONE, 0)

    def give_up(self, why):
        """Goes back, from the next start on, when there is a whole version to go back to; whether there was."""
        if self.state == GOOD or self.trouble(other(self.running)):
            return False
        self._go_back("went-back", why)
        return True

    def retry(self):
        """From safe mode: the next start is a try. Raises: OSError."""
        self._set(self.running, self.state, _ENOUGH[self.state] - 1)

    def switch(self):
        """From the next start on the other slot runs, on trial. One rename. Raises: OSError, ValueError: not whole."""
        spare = other(self.running)
        trouble = self.trouble(spare)
        if trouble:
            raise ValueError("slot " + spare + ": " + trouble)
        self._set(spare, TRIAL, 0)

    def way_back(self):
        """Whether the other slot is what this one would go back to, and must stay as it is."""
        return self.state != GOOD and not self.trouble(other(self.running))

    def manifest(self, slot):
        """The manifest of a slot, None when it has none that can be read."""
        return manifest.stored(self.disk, "slots/" + slot)[0]

    def trouble(self, slot):
        """Why a slot is not whole; "" when it is."""
        found, why = manifest.stored(self.disk, "slots/" + slot)
        if found is None:
            return why
        try:
            return found.spoiled(self.disk, "slots/" + slot)
        except OSError as error:
            return "it can't be read: " + str(error)

    def refused(self):
        """(name of the version that did not come up, why), or (None, "")."""
        try:
            name, _, why = (self.disk.read(REFUSED) or b"").decode().partition(" ")
            return (bytes.fromhex(name), why) if len(name) == 64 else (None, "")
        except (ValueError, OSError):
            return None, ""

    # -- notes

    def note(self, code, text):
        """Keeps a line for the device's log. What can't be kept is left out: nothing hangs on it."""
        notes = self.notes()[1 - _NOTES :]
        notes.append((code, text.replace("\n", " ")[:_NOTE_CHARS]))
        lines = [code + " " + text + "\n" for code, text in notes]
        self._try_to_put(NOTES, "".join(lines).encode())

    def notes(self):
        """The (code, text) kept, oldest first."""
        try:
            lines = (self.disk.read(NOTES) or b"").decode().split("\n")
        except (ValueError, OSError):
            return []
        return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines if line]

    def last_end(self):
        """Why the last start broke off, for a person."""
        ends = [text for code, text in self.notes() if code in ENDS]
        return ends[-1] if ends else "no reason was left"

    def forget_notes(self):
        """They are on the log now."""
        self.disk.remove(NOTES)

    # -- the record

    def _record(self):
        try:
            return _read_record(self.disk.read(CURRENT) or b"")
        except OSError:
            return None

    def _set(self, slot, state, score):
        self.disk.put(CURRENT, record(slot, state, score))
        self.running, self.state, self._score = slot, state, score

    def _try_to_set(self, slot, state, score):
        """Where nothing can be written the start goes on all the same, and the next one decides the same again."""
        self.running, self.state, self._score = slot, state, score
        self._try_to_put(CURRENT, record(slot, state, score))

    def _try_to_put(self, path, data):
        try:
            self.disk.put(path, data)
        except OSError:
            # A full or worn disk must not keep a till from starting.
            return
