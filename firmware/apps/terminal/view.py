"""What stands on the screen, said without pixels: the same for a mono, a colour or no display."""

# Characters of a line, on either display.
COLUMNS = 16

# How a screen is meant, at a glance.
PLAIN = "plain"
BUSY = "busy"
GOOD = "good"
WAIT = "wait"
BAD = "bad"


class View:
    """One screen.

    Arguments: state of the terminal; title in a few capitals, `large` if it is the answer to what somebody did, in a
    tone; amount as people write it, and its currency; text to be wrapped; rows of (left, right); a footer of one line
    that names the keys; the page of what does not fit on one; facts for whoever follows the till by program.
    """

    def __init__(self, state, title, amount="", currency="", text="", rows=(), footer="", tone=PLAIN, large=False):
        self.state = state
        self.title = title
        self.amount = amount
        self.currency = currency
        self.text = text
        self.rows = rows
        self.footer = footer
        self.tone = tone
        self.large = large
        self.page = 0
        self.facts = {}

    def same(self, other):
        """Whether another looks the same."""
        return other is not None and self._looks() == other._looks()

    def _looks(self):
        return self.state, self.title, self.amount, self.text, self.rows, self.footer, self.page

    def lines(self):
        """The lines of the text, and of the rows, whose sides are as far apart as a line is wide."""
        lines = wrap(self.text, COLUMNS) if self.text else []
        for left, right in self.rows:
            if len(left) + 1 + len(right) <= COLUMNS:
                lines.append(left + " " * (COLUMNS - len(left) - len(right)) + right)
            else:
                for line in wrap(left, COLUMNS):
                    lines.append(line + " " * (COLUMNS - len(line)))
                for line in wrap(right, COLUMNS):
                    lines.append(" " * (COLUMNS - len(line)) + line)
        return lines


def paged(lines, fit, page):
    """(the lines of a page, its mark "1/2" or ""): as many as fit, going round."""
    pages = max(1, (len(lines) + fit - 1) // fit)
    if pages == 1:
        return lines, ""
    at = page % pages
    return lines[at * fit : (at + 1) * fit], "%d/%d" % (at + 1, pages)


def with_mark(text, mark):
    """A line with a page's mark at its end, or None where there is no room for it."""
    if not mark:
        return text
    if len(text) + 1 + len(mark) > COLUMNS:
        return None
    return text + " " * (COLUMNS - len(text) - len(mark)) + mark


def wrap(text, columns):
    """The lines of a text, broken between words, and inside those that are longer than a line."""
    lines = []
    for given in text.split("\n"):
        if len(given) <= columns:
            lines.append(given)
        else:
            lines.extend(_broken(given, columns))
    return lines


def _broken(text, columns):
    lines = []
    line = ""
    for word in text.split(" "):
        while len(word) > columns:
            if line:
                lines.append(line)
                line = ""
            lines.append(word[:columns])
            word = word[columns:]
        if line and len(line) + 1 + len(word) > columns:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        lines.append(line)
    return lines
