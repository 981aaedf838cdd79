"""Starts the firmware of a slot; where none is whole, says so on cable and display, and leaves the board to its cable.

The set-up puts it on the board together with what it decides by, in `/loader`, and no update touches either: it must
read what every later firmware writes.
"""

import sys

# While it is there a set-up is under way, or was cut.
_UNFINISHED = "/flashing"
_LIBRARY = "/loader"
# What can keep an app from starting, as the till's words know it.
UNFINISHED, DAMAGED, CRASHES = "unfinished", "damaged", "crashes"
_AT_FIRST = tuple(sys.modules)


def _is_unfinished():
    try:
        with open(_UNFINISHED, "rb"):
            return True
    except OSError:
        return False


def _cause():
    """(whether somebody switched it on, whether it woke from a sleep that its app chose)."""
    try:
        from machine import PWRON_RESET, reset_cause
    except ImportError:
        return False, False
    try:
        from machine import DEEPSLEEP_RESET
    except ImportError:
        DEEPSLEEP_RESET = None  # noqa: N806 - as it is called where there is one
    cause = reset_cause()
    return cause == PWRON_RESET, cause == DEEPSLEEP_RESET


def choice():
    """(folder to start from or None, what keeps the app from starting or "", the same for an engineer)."""
    if _is_unfinished():
        return None, UNFINISHED, "the set-up was not finished"
    boot = with_library(_choose)
    if boot.folder is None:
        return None, DAMAGED, boot.why
    return "/" + boot.folder, CRASHES if boot.why else "", boot.why


def _choose():
    from exonomy.disk import Disk
    from exonomy.slots import Slots

    return Slots(Disk("")).choose(*_cause())


def with_library(act):
    """What `act` answers, with the loader's own library on the path and nobody else's in memory."""
    forget()
    sys.path.insert(0, _LIBRARY)
    try:
        return act()
    finally:
        # What is started brings its own library, which may be a newer one.
        sys.path.remove(_LIBRARY)
        forget()


def forget():
    """Nothing of what was imported so far is found again."""
    for name in [name for name in sys.modules if name not in _AT_FIRST]:
        del sys.modules[name]


def no_firmware(reason, why):
    """Says why nothing starts. The key and all that was signed stay where they are; the cable finds a prompt."""
    print("SAFE MODE: " + why + ". Connect the cable and run `exonomy device flash`. Nothing signed is lost.")
    try:
        with_library(lambda: _show(reason))
    except Exception as error:  # noqa: BLE001 - without a display, or with half a loader, the cable has said it
        sys.print_exception(error)


def _show(reason):
    from notice import show

    try:
        from exonomy.config import PATH, Config

        with open("/" + PATH, "rb") as file:
            config = Config(file.read())
    except Exception:  # noqa: BLE001 - one that is missing or damaged: then it is said as on any board
        config = None
    show(reason, config)


def start_anew():
    """As after a reset."""
    try:
        from machine import reset
    except ImportError:
        from sys import exit as reset
    reset()


def main():
    """Runs until the board is reset."""
    try:
        folder, reason, why = choice()
    except Exception as error:  # noqa: BLE001 - whatever it is, the board has to stay reachable
        sys.print_exception(error)
        folder, reason, why = None, DAMAGED, "the loader is damaged"
    if folder is None:
        no_firmware(reason, why)
        return
    sys.path.insert(0, folder)
    try:
        from start import run
    except Exception as error:  # noqa: BLE001 - whatever it is, the board has to stay reachable
        sys.print_exception(error)
        text = "it does not load: %s: %s" % (type(error).__name__, error)
        sys.path.remove(folder)
        with_library(lambda: _note(text))
        if why:
            # It broke off again and again, and not even safe mode can be loaded from it.
            no_firmware(DAMAGED, text)
        else:
            # This start has been counted; after some more the slot before comes back, or safe mode.
            start_anew()
        return
    run(why)


def _note(text):
    from exonomy.disk import Disk
    from exonomy.slots import Slots

    Slots(Disk("")).note("crashed", text)


main()
