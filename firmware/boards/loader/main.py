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


def _switched_on():
    """Whether somebody switched it on, and it was not reset by itself."""
    try:
        from machine import PWRON_RESET, reset_cause
    except ImportError:
        return False
    return reset_cause() == PWRON_RESET


def choice():
    """(folder to start from or None, why it starts in safe mode or not at all)."""
    if _is_unfinished():
        return None, "the set-up was not finished"
    sys.path.insert(0, _LIBRARY)
    try:
        from exonomy.disk import Disk
        from exonomy.slots import Slots

        boot = Slots(Disk("")).choose(_switched_on())
        return (None if boot.folder is None else "/" + boot.folder), boot.why
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
        no_firmware("the firmware does not load")
        return
    run(why)


main()
