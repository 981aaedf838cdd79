"""What a board may have beside scanner, keys and display; a till works without any of it."""


class Parts:
    """Asks the board, and answers for what it lacks.

    A board may have `language`, `name`, `sound(name)` with "ok", "queued" or "refused", `async print(lines)` with the
    lines of `exonomy.receipt` (raises OSError, and its text says why), `faults()` with the codes of what does not work
    ("scanner", "nfc", "printer", "paper", "battery"), and `battery()` with percent.
    """

    def __init__(self, board):
        self._board = board
        self.language = getattr(board, "language", None) or "en"
        self.name = getattr(board, "name", "")
        # Why the last receipt did not come out: a code, or "".
        self.print_fault = ""

    def sound(self, name):
        """A pattern that nobody takes for another with closed eyes."""
        sound = getattr(self._board, "sound", None)
        if sound is not None:
            sound(name)

    def can_print(self):
        """Whether there is a printer at all."""
        return hasattr(self._board, "print")

    async def print(self, lines):
        """Prints; what went wrong is reported, and stands in `faults` until something comes out."""
        try:
            await self._board.print(lines)
        except OSError as error:
            text = str(error)
            self.print_fault = "paper" if "paper" in text else "printer"
            self._board.report("print", trouble=text)
        else:
            self.print_fault = ""
            self._board.report("print", trouble="")

    def faults(self):
        """Codes of what does not work now, the most pressing first."""
        faults = getattr(self._board, "faults", None)
        found = list(faults()) if faults is not None else []
        if self.print_fault and self.print_fault not in found:
            found.append(self.print_fault)
        return found

    def battery(self):
        """Percent, or None where there is none to ask."""
        battery = getattr(self._board, "battery", None)
        return battery() if battery is not None else None
