"""A till's board made of files and lines: displays are series of pictures, people and parts are lines of text.

Each change of the screen is one line of JSON on standard output, so a program can follow what a person would see.
"""

import os

from drivers import escpos
from exonomy import receipt
from folder_board import FolderBoard, plain

DISPLAYS = ("mono", "colour")
# Characters across the paper.
_COLUMNS = 32


class UnixBoard(FolderBoard):
    """A board in a folder: `seed`, `journal.flash`, `enrolment.cbor`, `screens/`, and `receipts.bin` as printed."""

    kinds = ("scan", "nfc", "key", "fault")

    def __init__(self, folder, port=None, display="mono", language="en"):
        super().__init__(folder, port)
        self.language = language
        self._display = _display(display, folder + "/screens/")
        self._faults = []
        self._make(folder + "/screens")
        self._screens = len(os.listdir(folder + "/screens"))

    # -- display

    def show(self, view):
        """Puts a view on the screen: a picture in the folder, and a line."""
        facts = dict(view.facts)
        if "sales" in facts:
            facts["sales"] = [{name: plain(value) for name, value in sale.items()} for sale in facts["sales"]]
        facts.update({"state": view.state, "title": view.title, "text": view.text, "footer": view.footer})
        facts["rows"] = view.rows
        facts["tone"] = view.tone
        facts["amount"] = view.amount + " " + view.currency if view.amount else None
        if self._display:
            facts["screen"] = self._picture(view)
        self.report("screen", **facts)

    def _picture(self, view):
        """The name of its file, or None: a real display needs no disk, so a full one must not stop the till."""
        name = "%04d-%s%s" % (self._screens, view.state, self._display.ending)
        self._screens += 1
        try:
            self._display.save(view, name)
        except OSError:
            self._discard(name)
            return None
        return name

    def _discard(self, name):
        try:
            os.remove(self._folder + "/screens/" + name)
        except OSError:
            # It was not even begun.
            return

    # -- other parts

    def sound(self, name):
        """A buzzer that can be read."""
        self.report("sound", sound=name)

    async def print(self, lines):
        """A printer whose paper is a file of the bytes that it got. Raises: OSError."""
        if "paper" in self._faults:
            raise OSError("the printer has no paper")
        if "printer" in self._faults:
            raise OSError("the printer does not answer")
        paper = escpos.Receipt(_COLUMNS)
        receipt.put(lines, paper)
        with open(self._folder + "/receipts.bin", "ab") as file:
            file.write(paper.bytes())

    def faults(self):
        """What `fault NAME` has broken and `fault NAME ok` not mended yet."""
        return self._faults

    async def input(self):
        """The next ("scan", text) or ("key", name), whatever read the text."""
        while True:
            kind, value = await super().input()
            if kind == "fault":
                self._break(value)
            else:
                return "scan" if kind == "nfc" else kind, value

    def _break(self, said):
        name, _, mended = said.partition(" ")
        self._faults = [fault for fault in self._faults if fault != name]
        if not mended:
            self._faults.append(name)


class MonoFiles:
    """A PBM file for each screen, in which 1 is dark: the lit dots of the display are drawn dark on paper."""

    ending = ".pbm"

    def __init__(self, folder):
        from terminal.mono import HEIGHT, WIDTH, Mono

        self._folder = folder
        self._head = b"P4\n%d %d\n" % (WIDTH, HEIGHT)
        self._mono = Mono()

    def save(self, view, name):
        """Raises: OSError."""
        self._mono.draw(view)
        with open(self._folder + name, "wb") as file:
            file.write(self._head)
            file.write(self._mono.data)


class ColourFiles:
    """A file for each screen with what would go to the display: 16 bits a dot, the high byte first."""

    ending = ".565"
    _STRIPE_ROWS = 16

    def __init__(self, folder):
        from terminal.colour import HEIGHT, WIDTH, Colour

        self._folder = folder
        self._rows = HEIGHT
        self._colour = Colour()
        self._stripe = bytearray(WIDTH * self._STRIPE_ROWS * 2)

    def save(self, view, name):
        """Raises: OSError."""
        self._colour.take(view)
        with open(self._folder + name, "wb") as file:
            for y in range(0, self._rows, self._STRIPE_ROWS):
                self._colour.draw(self._stripe, y, self._STRIPE_ROWS)
                file.write(self._stripe)


def _display(name, folder):
    """The display of a name, whose code alone is loaded; None under CPython, which has no framebuf."""
    try:
        return ColourFiles(folder) if name == "colour" else MonoFiles(folder)
    except ImportError:
        return None
