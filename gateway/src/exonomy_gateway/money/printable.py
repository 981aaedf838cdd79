"""A processor's words, made fit to be stored, signed and shown."""


def printable(value: object, most: int) -> str:
    """The text of at most `most` characters, each one that can't be printed as `?`; empty if it is no text."""
    if not isinstance(value, str):
        return ""
    return "".join(sign if sign.isprintable() else "?" for sign in value[:most])
