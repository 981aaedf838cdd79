"""A board made of files and lines: storage is a folder, the display a series of pictures, people are lines of text.

Each change of the screen is one line of JSON on standard output, so a program can follow what a person would see.
"""

import os

from folder_board import FolderBoard, plain

try:
    from terminal.mono import HEIGHT, WIDTH, Mono
except ImportError:
    # CPython has no framebuf: the till runs, and is followed by its lines alone.
    Mono = None


class UnixBoard(FolderBoard):
    """A board in a folder: `seed`, `journal.flash`, `enrolment.cbor` and `screens/`."""

    kinds = ("scan", "key")

    def __init__(self, folder, port=None):
        super().__init__(folder, port)
        self._mono = Mono() if Mono else None
        self._make(folder + "/screens")
        self._screens = len(os.listdir(folder + "/screens"))

    # -- display

    def show(self, view):
        """Puts a view on the screen: a picture in the folder, and a line."""
        facts = dict(view.facts)
        if "sales" in facts:
            facts["sales"] = [{name: plain(value) for name, value in sale.items()} for sale in facts["sales"]]
        facts.update({"state": view.state, "title": view.title, "text": view.text, "footer": view.footer})
        facts["amount"] = view.amount + " " + view.currency if view.amount else None
        if self._mono:
            self._mono.draw(view)
            facts["screen"] = self._picture(view.state)
        self.report("screen", **facts)

    def _picture(self, state):
        """A PBM file, in which 1 is dark: the lit dots of the display are drawn dark on paper."""
        name = "%04d-%s.pbm" % (self._screens, state)
        self._screens += 1
        try:
            with open(self._folder + "/screens/" + name, "wb") as file:
                file.write(b"P4\n%d %d\n" % (WIDTH, HEIGHT))
                file.write(self._mono.data)
        except OSError:
            # A real display needs no disk: a full one must not stop the till.
            self._discard(name)
            return None
        return name

    def _discard(self, name):
        try:
            os.remove(self._folder + "/screens/" + name)
        except OSError:
            # It was not even begun.
            return
