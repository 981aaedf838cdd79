"""Starts the firmware of a slot; where none is whole, says so and leaves the board to its cable.

The set-up puts it on the board together with what it decides by, in `/loader`, and no update touches either: it must
read what every later firmware writes.
"""

import sys

# While it is there a set-up is under way, or was cut.
_UNFINISHED = "/flashing"
_LIBRARY = "/loader"


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
    """(folder to start from or None, why it starts in safe mode or not at all)."""
    if _is_unfinished():
        return None, "the set-up was not finished"
    boot = with_slots(lambda slots: slots.choose(*_cause()))
    return (None if boot.folder is None else "/" + boot.folder), boot.why


def with_slots(ask):
    """What the slots answer, decided by the loader's own library."""
    sys.path.insert(0, _LIBRARY)
    try:
        from exonomy.disk import Disk
        from exonomy.slots import Slots

        return ask(Slots(Disk("")))
    finally:
        # What is started brings its own library, which may be a newer one.
        sys.path.remove(_LIBRARY)
        for name in [name for name in sys.modules if name.split(".")[0] == "exonomy"]:
            del sys.modules[name]


def no_firmware(why):
    """Says why nothing starts. The key and all that was signed stay where they are; the cable finds a prompt."""
    print("SAFE MODE: " + why + ". Connect the cable and run `exonomy device flash`. Nothing signed is lost.")
    try:
        from machine import Pin

        Pin("LED", Pin.OUT).value(1)
    except (ImportError, TypeError, ValueError, AttributeError):
        # A board without a light of that name.
        return


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
        folder, why = choice()
    except Exception as error:  # noqa: BLE001 - whatever it is, the board has to stay reachable
        sys.print_exception(error)
        folder, why = None, "the loader is damaged"
    if folder is None:
        no_firmware(why)
        return
    sys.path.insert(0, folder)
    try:
        from start import run
    except Exception as error:  # noqa: BLE001 - whatever it is, the board has to stay reachable
        sys.print_exception(error)
        text = "it does not load: %s: %s" % (type(error).__name__, error)
        sys.path.remove(folder)
        with_slots(lambda slots: slots.note("crashed", text))
        if why:
            # It broke off again and again, and not even safe mode can be loaded from it.
            no_firmware(text)
        else:
            # This start has been counted; after some more the slot before comes back, or safe mode.
            start_anew()
        return
    run(why)


main()
