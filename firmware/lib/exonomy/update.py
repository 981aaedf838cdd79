"""Takes a signed version of the firmware in, piece by piece, into the slot that does not run (SPEC 9.10).

What is heard is only remembered; `step` writes, when nobody is at the till. Nothing is taken that the publisher did not
sign, that is for another app or board, or that is not newer than what runs.
"""

from . import cose, limits
from .errors import BadInput, BadSignature
from .manifest import Manifest
from .staging import OFFER, NoRoom, Staging

# Times that a file may turn out to be another before its version is refused.
_BAD_FILES = 3


class Unwanted(BadInput):
    """An update is refused: `code` for programs, the text for whoever looks after the device."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code
        self.text = text


class Updater:
    """One device's updates.

    `slots` are its slots, `config` has `app`, `board` and `publisher` (a key); `note(code, text)` writes on the
    device's log, `tell()` sends its state.
    """

    def __init__(self, slots, config, note, tell):
        self._slots = slots
        self._config = config
        self._note = note
        self._tell = tell
        own = slots.manifest(slots.running)
        # What runs. Without a manifest any version is newer.
        self.version, self.counter, self._running = (own.version, own.counter, own.name) if own else ("", 0, None)
        self._wanted = None
        # The signed manifest of a version for which no room was made yet.
        self._offer = None
        self._staging = None
        self._arrived = None
        self._bad_files = 0
        # [name or None, code, text] of the last version that was refused or did not come up.
        self.trouble = None
        # Whether a whole newer version lies in the spare slot.
        self.ready = False
        went_back, why = slots.refused()
        if went_back is not None:
            self.trouble = [went_back, "went-back", why]

    # -- what others see

    def want(self):
        """[name, index of the file, offset] of the piece to send next; None when none is needed."""
        staging = self._staging
        if staging is None or self._arrived is not None or self.ready or staging.whole or staging.source() is not None:
            return None
        return [self._wanted.name, staging.index, staging.offset]

    def progress(self):
        """(bytes there, bytes in all) of the version on its way; None when there is none."""
        return None if self._staging is None else (self._staging.done, self._wanted.size)

    def named(self):
        """The version that runs, for a person."""
        return "%s (%d)" % (self.version, self.counter)

    def firmware(self):
        """The tenth element of a birth (SPEC 9.10)."""
        said = {0: self._config.app, 1: self.version, 2: self.counter, 3: self.want()}
        if self.trouble is not None:
            said[4] = [self.trouble[0], self.trouble[1], self.trouble[2][: limits.NOTE_CHARS]]
        return said

    # -- what is heard

    def offered(self, data):
        """News of an offered version: ("update", what became of it, version or why); None when it is no news."""
        if self._slots.way_back():
            # Offered again once this version is healthy.
            return None
        wanted = None
        try:
            wanted = self._opened(data)
            if wanted.name == self._running or (self._wanted is not None and wanted.name == self._wanted.name):
                return None
            if self.trouble is not None and self.trouble[:2] == [wanted.name, "corrupt"]:
                # Three times is enough for this start.
                return None
            self._check(wanted)
        except Unwanted as unwanted:
            return self._refuse(unwanted.code, unwanted.text, wanted and wanted.name)
        self._stop()
        self._wanted, self._offer = wanted, data
        return "update", "begun", wanted.version

    def piece(self, name, index, offset, data):
        """Keeps a piece, if it is the one that is wanted; None: no news."""
        if self.want() != [name, index, offset]:
            return
        if 0 < len(data) <= min(limits.UPDATE_CHUNK_BYTES, self._staging.file.size - offset):
            self._arrived = data

    def resume(self):
        """After a start: goes on with a version that was on its way."""
        data = self._slots.disk.read(OFFER)
        if data is None or self._slots.way_back():
            return
        try:
            wanted = self._opened(data)
            self._check(wanted)
            self._staging = Staging(self._slots, wanted)
            self._staging.resume()
            self._wanted = wanted
        except (BadInput, OSError):
            # The gateway offers it again, and says why not where it is refused.
            self._stop()
            self._slots.disk.remove(OFFER)

    def _opened(self, data):
        if len(data) > limits.MANIFEST_BYTES:
            raise Unwanted("too-big", "the manifest has %d bytes" % len(data))
        try:
            # Compared first: checking a stranger's signature costs time and settles nothing.
            if cose.peek1(data)[0] != self._config.publisher:
                raise Unwanted("another-key", "it is not signed by this device's publisher")
            return Manifest(cose.verify1(data, "update")[1])
        except Unwanted:
            raise
        except BadSignature:
            raise Unwanted("bad-signature", "its signature is not valid") from None
        except BadInput as error:
            raise Unwanted("bad-manifest", str(error)) from None

    def _check(self, wanted):
        """Raises: Unwanted."""
        named = "%s (%d)" % (wanted.version, wanted.counter)
        if wanted.app != self._config.app:
            raise Unwanted("another-app", named + " is for " + wanted.app)
        if wanted.board != self._config.board:
            raise Unwanted("another-board", named + " is for " + wanted.board)
        if wanted.counter <= self.counter:
            raise Unwanted("not-newer", "%s is not newer than %s (%d)" % (named, self.version, self.counter))
        if self.counter < wanted.least:
            raise Unwanted("too-far", "%s needs at least (%d) before it" % (named, wanted.least))
        if wanted.size > limits.UPDATE_BYTES:
            raise Unwanted("too-big", "%s has %d KB" % (named, wanted.size // 1024))
        if wanted.name == self._slots.refused()[0]:
            raise Unwanted("went-back", self._slots.refused()[1])

    # -- what is done

    def step(self):
        """Does one small piece of what there is to do; whether there is more of it. None of it takes a second."""
        if self._wanted is None or self.ready:
            return False
        try:
            return self._step() if self._offer is None else self._begin()
        except NoRoom as error:
            self._refuse("no-room", "%s: %s" % (self._wanted.version, error), self._wanted.name)
        except OSError as error:
            self._refuse("storage", str(error), self._wanted.name)
        self._stop()
        return False

    def _begin(self):
        """Makes room for the version that was offered last."""
        staging = Staging(self._slots, self._wanted)
        staging.begin(self._offer)
        self._offer = None
        self._staging = staging
        self._bad_files = 0
        self.trouble = None
        self._tell()
        return True

    def _step(self):
        staging = self._staging
        if staging.whole:
            self.ready = not staging.complete()
            if not self.ready:
                # What lay there whole no longer does.
                staging.resume()
                self._count(False)
            return not self.ready
        if self._arrived is not None:
            data, self._arrived = self._arrived, None
            self._count(staging.add(data))
        elif staging.source() is not None:
            staging.copy()
        elif staging.file.size == 0:
            self._count(staging.add(b""))
        else:
            return False
        if self._staging is not None and self.want() is not None:
            self._tell()
        return self._staging is not None

    def _count(self, fitted):
        if not fitted:
            self._bad_files += 1
        if self._bad_files >= _BAD_FILES:
            named = self._wanted.version if self._staging.whole else self._staging.file.path
            self._refuse("corrupt", named + " is not what the manifest says", self._wanted.name)
            self._stop()

    def switch(self):
        """The next start is of the new version. Raises: OSError, ValueError when it is not whole after all."""
        self._slots.switch()

    def _stop(self):
        self._wanted = None
        self._offer = None
        self._staging = None
        self._arrived = None
        self.ready = False

    def _refuse(self, code, text, name):
        """Says it on the log, in the state and to the app; once, however often it is offered."""
        if self.trouble is not None and self.trouble[:2] == [name, code]:
            return None
        self.trouble = [name, code, text]
        self._note("update-" + code, text)
        self._tell()
        return "update", code, text
