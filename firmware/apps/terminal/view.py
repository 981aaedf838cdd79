"""What stands on the screen, said without pixels: the same for a mono, a colour or no display."""


class View:
    """One screen.

    Arguments: state of the terminal; title in a few capitals; amount as people write it, and its currency;
    text to be wrapped; footer of one line; facts for whoever follows the till by program.
    """

    def __init__(self, state, title, amount="", currency="", text="", footer="", facts=None):
        self.state = state
        self.title = title
        self.amount = amount
        self.currency = currency
        self.text = text
        self.footer = footer
        self.facts = facts or {}


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
